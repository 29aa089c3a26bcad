//! Where the window may go: nowhere but its own page. A second lock behind the page's content security policy.

use tauri::Url;

/// Whether an address is the window's own page: `tauri://localhost`, on Windows `http://tauri.localhost`; while the page is
/// worked on, the development server's.
pub(crate) fn is_own_page(url: &Url) -> bool {
    let own = match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    let nobody = url.username().is_empty() && url.password().is_none();
    nobody && (own && url.port().is_none() || cfg!(dev) && is_development_server(url))
}

/// As `tauri.conf.json` names it in `devUrl`.
fn is_development_server(url: &Url) -> bool {
    url.scheme() == "http" && url.host_str() == Some("localhost") && url.port() == Some(1420)
}

/// Opens a link that asks for a window of its own, as to a carrier's tracking page, in the person's browser.
pub(crate) fn follow(url: &Url) {
    if !is_web(url) {
        tracing::warn!(scheme = url.scheme(), "a link that is not of the web was not followed");
    } else if let Err(error) = open::that_detached(url.as_str()) {
        tracing::warn!(kind = %error.kind(), "a link could not be opened");
    }
}

/// Whether a link leads to a page of the web; files, scripts and other programs are not followed to.
fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.has_host() && url.username().is_empty() && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().expect("an address")
    }

    #[test]
    fn the_window_goes_nowhere_but_to_its_own_page() {
        assert!(is_own_page(&url("tauri://localhost/index.html#/orders")));
        for other in [
            "https://evil.example/",
            "http://127.0.0.1:4180/",
            "http://localhost:80/",
            "tauri://evil.example/",
            "tauri://localhost.evil.example/",
            "tauri://user@localhost/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "blob:tauri://localhost/1",
            "about:blank",
        ] {
            assert!(!is_own_page(&url(other)), "{other}");
        }
    }

    #[test]
    fn only_links_of_the_web_are_followed() {
        assert!(is_web(&url("https://track.example/123")));
        assert!(is_web(&url("http://track.example/123")));
        for other in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "smb://host/share",
            "tauri://localhost/",
            "ms-msdt:/id",
            "https://user:secret@track.example/",
        ] {
            assert!(!is_web(&url(other)), "{other}");
        }
    }
}
