//! Where a picture may be fetched from. Pure.

use std::net::IpAddr;
use wire::Url;

/// Where a picture is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Source {
    /// The address of whoever has it, whose path is `/`.
    pub(super) service: Url,
    /// Where it is below that, with its query.
    pub(super) target: String,
}

impl Source {
    /// Where a shop says that a picture is: at the shop's own address, or anywhere over HTTPS outside of this house. What a
    /// shop says comes from outside, and the station does not go round its own network for it.
    pub(super) fn of(address: &str, home: Option<&Url>) -> Option<Self> {
        let url = Url::parse(address.trim()).ok()?;
        let origin =
            |url: &Url| (url.scheme().to_owned(), url.host_str().map(str::to_owned), url.port_or_known_default());
        let is_home = home.is_some_and(|home| origin(home) == origin(&url));
        let is_safe = url.scheme() == "https" && url.host_str().is_some_and(is_outside);
        if !is_home && !is_safe {
            return None;
        }
        let mut service = url.clone();
        service.set_path("/");
        service.set_query(None);
        service.set_fragment(None);
        service.set_username("").ok()?;
        service.set_password(None).ok()?;
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        // A dot before it keeps a path from being read as another address.
        Some(Self { service, target: format!("./{}{query}", url.path().trim_start_matches('/')) })
    }
}

/// Whether a host is named by a name of the Internet, or by an address that is everybody's.
fn is_outside(host: &str) -> bool {
    let bare = host.trim_matches(['[', ']']);
    match bare.parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => {
            let [a, b, ..] = ip.octets();
            let is_shared = a == 100 && (64..128).contains(&b);
            let is_of_a_house = ip.is_private() || ip.is_loopback() || ip.is_link_local() || is_shared;
            let is_nobodys = ip.is_unspecified() || ip.is_broadcast() || ip.is_multicast();
            !is_of_a_house && !is_nobodys
        }
        Ok(IpAddr::V6(_)) => false,
        Err(_) => {
            bare.contains('.')
                && !bare.ends_with(".local")
                && !bare.ends_with(".localhost")
                && !bare.ends_with(".internal")
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    fn home() -> Url {
        wire::address("http://127.0.0.1:8080/shop").unwrap()
    }

    #[test]
    fn pictures_come_from_the_shop_itself_or_from_the_internet() {
        for address in [
            "http://127.0.0.1:8080/wp-content/a.png",
            "https://cdn.shop.example/p/1.jpg?v=2",
            "https://93.184.216.34/a.gif",
        ] {
            assert!(Source::of(address, Some(&home())).is_some(), "{address}");
        }
        for address in [
            "",
            "a.png",
            "http://127.0.0.1:8081/a.png",
            "http://cdn.shop.example/a.png",
            "https://127.0.0.1/a.png",
            "https://192.168.1.1/a.png",
            "https://10.0.0.8/a.png",
            "https://169.254.169.254/latest/meta-data",
            "https://100.64.0.1/a.png",
            "https://0.0.0.0/a.png",
            "https://2130706433/a.png",
            "https://[::1]/a.png",
            "https://[::ffff:127.0.0.1]/a.png",
            "https://localhost/a.png",
            "https://printer.local/a.png",
            "file:///etc/passwd",
            "data:image/png;base64,AAAA",
            "javascript:alert(1)",
        ] {
            assert_eq!(Source::of(address, Some(&home())), None, "{address}");
        }
        assert_eq!(Source::of("http://127.0.0.1:8080/a.png", None), None);
    }

    #[test]
    fn a_path_leads_nowhere_else() {
        for address in [
            "http://127.0.0.1:8080/http://10.0.0.1/a.png",
            "http://127.0.0.1:8080///10.0.0.1/a.png",
            "http://user:key@127.0.0.1:8080/a.png",
        ] {
            let Source { service, target } = Source::of(address, Some(&home())).unwrap();
            let asked = service.join(&target).unwrap();
            assert_eq!((asked.host_str(), asked.port()), (Some("127.0.0.1"), Some(8080)), "{address}");
            assert_eq!((asked.username(), asked.password()), ("", None));
        }
    }
}
