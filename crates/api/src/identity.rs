//! Who asks: a shop, by its key and secret (HTTP Basic, *RFC 7617*).

use crate::Shared;
use crate::fault::Refusal;
use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use station::ApiClient;
use std::sync::Arc;

/// A key with its secret, as they were shown.
pub(crate) struct Shown {
    key: String,
    secret: String,
}

/// What a request shows; nothing where it shows none or more than one.
pub(crate) fn shown(headers: &HeaderMap) -> Option<Shown> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return None };
    let (scheme, encoded) = value.to_str().ok()?.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let (key, secret) =
        std::str::from_utf8(&decoded).ok()?.split_once(':').map(|(key, secret)| (key.to_owned(), secret.to_owned()))?;
    Some(Shown { key, secret })
}

/// The client of a key that lets in now.
pub(crate) async fn client(shared: &Arc<Shared>, shown: &Shown) -> Result<ApiClient, Refusal> {
    let (shared, key, secret) = (Arc::clone(shared), shown.key.clone(), shown.secret.clone());
    let found = tokio::task::spawn_blocking(move || shared.station.api_client(&key, &secret)).await;
    let found = found.map_err(|error| Refusal::internal(&error))??;
    found.ok_or_else(Refusal::not_let_in)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn of(values: &[&str]) -> Option<(String, String)> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(header::AUTHORIZATION, HeaderValue::from_str(value).unwrap());
        }
        shown(&headers).map(|shown| (shown.key, shown.secret))
    }

    #[test]
    fn a_key_is_read_with_its_secret_and_only_where_there_is_one() {
        let good = format!("Basic {}", STANDARD.encode("pd_1:a:b"));
        assert_eq!(of(&[&good]), Some(("pd_1".to_owned(), "a:b".to_owned())));
        assert_eq!(of(&[&good.replace("Basic", "basic")]), Some(("pd_1".to_owned(), "a:b".to_owned())));
        for bad in ["", "Basic", "Basic !", "Bearer cGRfMTph", "Basic cGRfMQ=="] {
            assert_eq!(of(&[bad]), None, "{bad}");
        }
        assert_eq!(of(&[&good, &good]), None);
    }
}
