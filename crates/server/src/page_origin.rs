//! The origins of other sites' pages, as a person names them.

use axum::http::Uri;
use std::fmt;
use std::str::FromStr;

/// The origin of another site's pages, as `https://shop.example` or `http://localhost:8080`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageOrigin(String);

impl FromStr for PageOrigin {
    type Err = NoOrigin;

    fn from_str(text: &str) -> Result<Self, NoOrigin> {
        let uri: Uri = text.parse().map_err(|_| NoOrigin)?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(NoOrigin) };
        let named = authority.host().bytes().all(|it| it.is_ascii_alphanumeric() || b"-.:[]".contains(&it));
        let origin = format!("{scheme}://{authority}").to_ascii_lowercase();
        let whole = text.trim_end_matches('/').eq_ignore_ascii_case(&origin);
        let good = matches!(scheme, "http" | "https") && named && !authority.as_str().contains('@') && whole;
        if good { Ok(Self(origin)) } else { Err(NoOrigin) }
    }
}

impl fmt::Display for PageOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is no origin of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoOrigin;

impl fmt::Display for NoOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an origin is a scheme and a host, as https://shop.example")
    }
}

impl std::error::Error for NoOrigin {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_and_a_host_and_nothing_else() {
        for (text, origin) in [
            ("https://shop.example", "https://shop.example"),
            ("https://Shop.Example/", "https://shop.example"),
            ("http://localhost:8080", "http://localhost:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(text.parse::<PageOrigin>().map(|it| it.to_string()), Ok(origin.to_owned()), "{text}");
        }
        for text in [
            "",
            "shop.example",
            "https://",
            "ftp://shop.example",
            "https://shop.example/checkout",
            "https://shop.example?x",
            "https://a@shop.example",
            "https://*.example",
            "*",
            "https://shop.example; script-src *",
            "https://shop.example 'self'",
        ] {
            assert_eq!(text.parse::<PageOrigin>(), Err(NoOrigin), "{text}");
        }
    }
}
