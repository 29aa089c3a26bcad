//! The token in an answer of RFC 6749, section 5.1.

use serde::Deserialize;
use std::time::Duration;
use wire::{Answer, Token, WireError};

#[derive(Deserialize)]
struct Given {
    #[serde(default)]
    access_token: String,
    #[serde(default)]
    expires_in: Option<Seconds>,
}

/// RFC 6749 has a number; UPS writes it as a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Seconds {
    Number(u64),
    Text(String),
}

/// The token of an answer. How long it lives is left open where the answer does not say it in whole seconds.
///
/// # Errors
/// `Nonsense` when the answer is no JSON, `Refused` when there is no token in it.
pub(crate) fn token(answer: &Answer) -> Result<Token, WireError> {
    let given: Given = answer.json()?;
    if given.access_token.is_empty() {
        return Err(WireError::Refused(answer.clone()));
    }
    let seconds = match given.expires_in {
        Some(Seconds::Number(seconds)) => Some(seconds),
        Some(Seconds::Text(text)) => text.trim().parse().ok(),
        None => None,
    };
    Ok(Token { value: given.access_token.into(), lives_for: seconds.map(Duration::from_secs) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use secrecy::ExposeSecret as _;
    use wire::HeaderMap;

    fn read(body: &[u8]) -> Result<Token, WireError> {
        token(&Answer::new(200, HeaderMap::new(), body.to_vec()))
    }

    #[test]
    fn a_token_says_how_long_it_lives_as_number_or_text() {
        for (body, seconds) in [
            (r#"{"access_token": "t", "token_type": "Bearer", "expires_in": 1800}"#, Some(1_800)),
            (r#"{"access_token": "t", "expires_in": "14399", "issued_at": "1690000000000"}"#, Some(14_399)),
            (r#"{"access_token": "t", "expires_in": "soon"}"#, None),
            (r#"{"access_token": "t"}"#, None),
        ] {
            let token = read(body.as_bytes()).unwrap();
            assert_eq!(token.value.expose_secret(), "t");
            assert_eq!(token.lives_for, seconds.map(Duration::from_secs), "{body}");
        }
        assert!(matches!(read(b"{}"), Err(WireError::Refused(_))));
        assert!(matches!(read(b"<html>"), Err(WireError::Nonsense(_))));
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_token_or_none(body in proptest::collection::vec(any::<u8>(), 0..100)) {
            let _ = read(&body);
        }
    }
}
