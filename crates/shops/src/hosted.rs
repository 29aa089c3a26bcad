//! Addresses of shops that are rented as a service.

/// Whether nobody can read along on the way to this address: it is encrypted, or within this machine. False for what is no
/// address.
pub(crate) fn is_private(address: &str) -> bool {
    wire::address(address).is_some_and(|url| {
        url.scheme() == "https" || matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_goes_only_where_nobody_reads_along() {
        for address in ["https://api.example", "http://127.0.0.1:4010/", "http://localhost"] {
            assert!(is_private(address), "{address}");
        }
        for address in ["http://api.example", "api.example", ""] {
            assert!(!is_private(address), "{address}");
        }
    }
}
