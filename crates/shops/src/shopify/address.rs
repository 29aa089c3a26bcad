//! A shop's address in its permanent form, `https://NAME.myshopify.com/`.

use wire::address;

/// The shop's own address, read from that of its administration (`https://admin.shopify.com/store/NAME/…`) as well. Nothing
/// where others could read along: `http` is taken only within this machine.
pub(super) fn of_shop(text: &str) -> Option<String> {
    let url = address(text)?;
    let host = url.host_str()?;
    if host == "admin.shopify.com" {
        let name = url.path().strip_prefix("/store/")?.split('/').next()?;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        return is_name.then(|| format!("https://{name}.myshopify.com"));
    }
    let is_local = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    // Below a shop's address there are only pages of its administration.
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    (url.scheme() == "https" || is_local).then(|| format!("{}://{host}{port}", url.scheme()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_it_leads_to_the_same_address() {
        for text in [
            "https://garden.myshopify.com",
            " https://garden.myshopify.com/ ",
            "https://garden.myshopify.com/admin/orders",
            "https://admin.shopify.com/store/garden",
            "https://admin.shopify.com/store/garden/orders",
        ] {
            assert_eq!(of_shop(text).as_deref(), Some("https://garden.myshopify.com"), "{text}");
        }
        assert_eq!(of_shop("http://127.0.0.1:4010/").as_deref(), Some("http://127.0.0.1:4010"));
        for text in [
            "http://garden.myshopify.com",
            "https://admin.shopify.com",
            "https://admin.shopify.com/store/",
            "https://admin.shopify.com/store/gar.den",
            "garden",
            "",
        ] {
            assert_eq!(of_shop(text), None, "{text}");
        }
    }
}
