//! Addresses of services, as a person enters them.

use reqwest::Url;

/// The address of a service: `http` or `https` with a host, without user name, query or fragment. Its path ends with
/// `/`, so that relative addresses stand below it. `None` for every other text.
#[must_use]
pub fn address(text: &str) -> Option<Url> {
    let mut url = Url::parse(text.trim()).ok()?;
    let plain = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    if !plain {
        return None;
    }
    let folder = format!("{}/", url.path().trim_end_matches('/'));
    url.set_path(&folder);
    Some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_are_taken() {
        assert_eq!(address(" https://shop.example ").unwrap().as_str(), "https://shop.example/");
        assert_eq!(address("http://192.168.1.20:8080/winkel").unwrap().as_str(), "http://192.168.1.20:8080/winkel/");
        for bad in ["", "shop.example", "ftp://shop.example", "https://a:b@shop.example", "https://shop.example/?a=b"] {
            assert_eq!(address(bad), None, "{bad}");
        }
    }
}
