//! What must not be written down: secrets by their names, and secrets by what they are.

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "redacted";

/// Shorter secrets are not looked for in other text: they would be found everywhere.
const SHORTEST: usize = 4;

/// Words that make a field's name that of a secret, without hyphens and underscores.
const NAMES: [&str; 9] =
    ["token", "secret", "password", "passwd", "signature", "authorization", "apikey", "cookie", "credential"];

/// Whether a field of this name holds a secret, as `access_token`, `oauth_signature`, `consumer_key`.
pub(crate) fn is_secret(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    plain.starts_with("oauth")
        || plain == "pwd"
        || NAMES.iter().any(|word| plain.contains(word))
        || (plain.ends_with("key") && plain != "key")
}

/// JSON without its secrets.
pub(crate) fn json(value: Value, secrets: &[SecretString]) -> Value {
    match value {
        Value::Object(fields) => Value::Object(
            fields
                .into_iter()
                .map(|(name, value)| {
                    let value =
                        if is_secret(&name) && !value.is_null() { REDACTED.into() } else { json(value, secrets) };
                    (name, value)
                })
                .collect(),
        ),
        Value::Array(items) => items.into_iter().map(|item| json(item, secrets)).collect(),
        Value::String(held) => text(&held, secrets).into(),
        other => other,
    }
}

/// Text without these secrets, as they are and as they stand in an address.
pub(crate) fn text(text: &str, secrets: &[SecretString]) -> String {
    let long = secrets.iter().map(SecretString::expose_secret).filter(|secret| secret.len() >= SHORTEST);
    long.fold(text.to_owned(), |text, secret| text.replace(secret, REDACTED).replace(&crate::escape(secret), REDACTED))
}

/// The parameters of a query or a form, without those that are secrets.
pub(crate) fn pairs(pairs: &[(String, String)], secrets: &[SecretString]) -> Vec<(String, String)> {
    let told = pairs.iter().filter(|(name, _)| !is_secret(name) && name != "key");
    told.map(|(name, value)| (name.clone(), text(value, secrets))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_are_known_by_name_and_by_value() {
        let body = json!({
            "access_token": "abc", "client-secret": "def", "consumer_key": "ck", "expires_in": 60, "order": { "Password": 1 },
            "note": "the key is s3cret! twice s3cret!", "key": "_tracking", "refresh_token": null, "list": ["s3cret!"]
        });
        let told = json(body, &["s3cret!".into()]);
        assert_eq!(
            told,
            json!({
                "access_token": "redacted", "client-secret": "redacted", "consumer_key": "redacted", "expires_in": 60,
                "order": { "Password": "redacted" }, "note": "the key is redacted twice redacted", "key": "_tracking",
                "refresh_token": null, "list": ["redacted"]
            })
        );
        assert_eq!(text("a=s3cret%21", &["s3cret!".into()]), "a=redacted");
    }
}
