//! A store's address at the API, `https://api.bigcommerce.com/stores/HASH/`.

use crate::hosted::is_private;
use wire::address;

/// The address from which requests go on: the *API path* of an account, with its version or without, or the address of the
/// store's control panel, `https://store-HASH.mybigcommerce.com`. Nothing where others could read along: `http` is taken only
/// within this machine.
pub(super) fn of_store(text: &str) -> Option<String> {
    let url = address(text)?;
    let host = url.host_str()?;
    if let Some(name) = host.strip_suffix(".mybigcommerce.com") {
        let hash = name.strip_prefix("store-")?;
        let is_hash = !hash.is_empty() && hash.bytes().all(|byte| byte.is_ascii_alphanumeric());
        return is_hash.then(|| format!("https://api.bigcommerce.com/stores/{hash}/"));
    }
    if !is_private(text) {
        return None;
    }
    let path = url.as_str().trim_end_matches('/');
    let store = ["/v2", "/v3"].iter().find_map(|version| path.strip_suffix(version)).unwrap_or(path);
    Some(format!("{store}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_it_leads_to_the_same_address() {
        for text in [
            "https://api.bigcommerce.com/stores/abc12de/v3/",
            "https://api.bigcommerce.com/stores/abc12de/v2",
            " https://api.bigcommerce.com/stores/abc12de ",
            "https://store-abc12de.mybigcommerce.com",
            "https://store-abc12de.mybigcommerce.com/manage/orders",
        ] {
            assert_eq!(of_store(text).as_deref(), Some("https://api.bigcommerce.com/stores/abc12de/"), "{text}");
        }
        assert_eq!(of_store("http://127.0.0.1:4010/").as_deref(), Some("http://127.0.0.1:4010/"));
        for text in ["http://api.bigcommerce.com/stores/a/v3/", "https://garden.mybigcommerce.com", "abc12de", ""] {
            assert_eq!(of_store(text), None, "{text}");
        }
    }
}
