//! Accounts with services: what a connector has to be told before it can work, as data from which forms are drawn.

use crate::{Message, OrderStatus, Problem, ProblemCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;
#[cfg(feature = "export")]
use ts_rs::TS;

/// How an account is set: values by the names of its kind's fields. Never a secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct AccountConfig(#[cfg_attr(feature = "export", ts(type = "Record<string, unknown>"))] pub Map<String, Value>);

impl AccountConfig {
    /// The text of a field; empty where there is none.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The meanings of a field; empty where there are none, without those that mean nothing.
    #[must_use]
    pub fn meanings(&self, name: &str) -> BTreeMap<String, OrderStatus> {
        let pairs = self.0.get(name).and_then(Value::as_object).into_iter().flatten();
        pairs.filter_map(|(word, meaning)| Some((word.clone(), meaning_of(meaning)?))).collect()
    }

    /// The same without spaces around texts and `/` behind addresses, and with what is usual where nothing was said.
    #[must_use]
    pub fn settled(mut self, fields: &[AccountField]) -> Self {
        for field in fields {
            if let Some(Value::String(text)) = self.0.get_mut(&field.name) {
                let plain = text.trim();
                let plain = if field.kind == FieldKind::Address { plain.trim_end_matches('/') } else { plain };
                *text = plain.to_owned();
            }
            if let Some(usual) = &field.usual
                && self.0.get(&field.name).is_none_or(is_blank)
            {
                self.0.insert(field.name.clone(), usual.clone());
            }
        }
        self
    }

    /// Where the account's secrets are sent: scheme, host and port of each of its addresses, in small letters, by the names
    /// of their fields.
    #[must_use]
    pub fn origins(&self, fields: &[AccountField]) -> BTreeMap<String, String> {
        let addresses = fields.iter().filter(|field| field.kind == FieldKind::Address);
        addresses.map(|field| (field.name.clone(), origin(self.text(&field.name)))).collect()
    }

    /// Everything in it that does not fit these fields, field by field.
    #[must_use]
    pub fn faults(&self, fields: &[AccountField]) -> Vec<FieldFault> {
        let known = fields.iter().filter_map(|field| {
            let why = field.fault(self.0.get(&field.name))?;
            Some(FieldFault { field: field.name.clone(), why: Message::new(why) })
        });
        let unknown = self.0.keys().filter(|name| fields.iter().all(|field| field.name != **name)).map(|name| {
            let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            FieldFault { field: name.clone(), why: Message::new("field-unknown").with("known", names.join(", ")) }
        });
        known.chain(unknown).collect()
    }
}

/// One thing an account has to be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AccountField {
    /// Its name in the configuration, as `url`.
    pub name: String,
    /// What can be said.
    pub kind: FieldKind,
    /// Whether something has to be said.
    pub required: bool,
    /// What holds where nothing is said.
    #[cfg_attr(feature = "export", ts(type = "unknown"))]
    pub usual: Option<Value>,
    /// The catalogue's key of the words beside it.
    pub label: String,
    /// The catalogue's key of the words below it; empty where it needs none.
    pub help: String,
    /// What it may look like, as `ck_…`; empty where it needs no example.
    pub example: String,
    /// Of an address: where below it the page lies on which keys are made; empty where nobody knows.
    pub keys_at: String,
}

/// What can be said in a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FieldKind {
    /// Any text.
    Text,
    /// Text nobody may read along.
    Secret,
    /// The address of a service, `http://…` or `https://…`.
    Address,
    /// Yes or no.
    Truth,
    /// A whole number within these bounds.
    Number {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// One of these.
    Choice {
        /// Each value with the catalogue's key of its name.
        options: Vec<FieldOption>,
    },
    /// What each status of the service means at the desk: texts, each with an [`OrderStatus`].
    Meanings,
    /// Which column of a table says what: for each of these words a heading, a column's number as `#3`, or what always holds as `=EUR`.
    Columns {
        /// Each word with the catalogue's key of what it is about.
        options: Vec<FieldOption>,
    },
}

/// One value of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct FieldOption {
    /// The value.
    pub value: String,
    /// The catalogue's key of its name.
    pub label: String,
}

/// What does not fit in one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// The field's name.
    pub field: String,
    /// What is wrong with it.
    pub why: Message,
}

impl FieldFault {
    /// The problem that names every field that does not fit: `fields` and `why` run side by side.
    #[must_use]
    pub fn problem(faults: &[Self]) -> Problem {
        let fields = faults.iter().map(|fault| fault.field.as_str().into()).collect();
        let why = faults.iter().map(|fault| {
            Message::new("field-fault").with("field", fault.field.as_str()).with("why", fault.why.clone()).into()
        });
        Problem::new(ProblemCode::AccountDoesNotFit)
            .with("fields", crate::Argument::List(fields))
            .with("why", crate::Argument::List(why.collect()))
    }
}

impl AccountField {
    /// A field of this kind that has to be filled in.
    #[must_use]
    pub fn new(name: &str, kind: FieldKind, label: &str) -> Self {
        let (name, label) = (name.to_owned(), label.to_owned());
        let (help, example, keys_at) = (String::new(), String::new(), String::new());
        Self { name, kind, required: true, usual: None, label, help, example, keys_at }
    }

    /// With words below it.
    #[must_use]
    pub fn help(mut self, key: &str) -> Self {
        key.clone_into(&mut self.help);
        self
    }

    /// With an example.
    #[must_use]
    pub fn example(mut self, text: &str) -> Self {
        text.clone_into(&mut self.example);
        self
    }

    /// With where below this address the page lies on which keys are made.
    #[must_use]
    pub fn keys_at(mut self, path: &str) -> Self {
        path.clone_into(&mut self.keys_at);
        self
    }

    /// With what holds where nothing is said.
    #[must_use]
    pub fn usual(mut self, value: impl Into<Value>) -> Self {
        self.usual = Some(value.into());
        self
    }

    /// May be left empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// The catalogue's key of what is wrong with this value.
    fn fault(&self, value: Option<&Value>) -> Option<&'static str> {
        let Some(value) = value.filter(|value| !is_blank(value)) else {
            return self.required.then_some("field-missing");
        };
        match (&self.kind, value) {
            (FieldKind::Text | FieldKind::Secret, Value::String(_)) | (FieldKind::Truth, Value::Bool(_)) => None,
            (FieldKind::Text | FieldKind::Secret, _) => Some("field-not-text"),
            (FieldKind::Address, Value::String(text)) if is_address(text) => None,
            (FieldKind::Address, _) => Some("field-not-address"),
            (FieldKind::Truth, _) => Some("field-not-truth"),
            (FieldKind::Number { least, most }, value) => {
                let fits = value.as_i64().is_some_and(|number| (*least..=*most).contains(&number));
                (!fits).then_some("field-not-number")
            }
            (FieldKind::Choice { options }, value) => {
                let fits = options.iter().any(|option| value.as_str() == Some(&option.value));
                (!fits).then_some("field-not-choice")
            }
            (FieldKind::Meanings, Value::Object(meanings)) => {
                let fits =
                    meanings.iter().all(|(word, meaning)| !word.trim().is_empty() && meaning_of(meaning).is_some());
                (!fits).then_some("field-not-meanings")
            }
            (FieldKind::Meanings, _) => Some("field-not-meanings"),
            (FieldKind::Columns { options }, Value::Object(columns)) => {
                let is_known = |word: &str| options.iter().any(|option| option.value == word);
                let fits = columns.iter().all(|(word, column)| is_known(word) && column.is_string());
                (!fits).then_some("field-not-columns")
            }
            (FieldKind::Columns { .. }, _) => Some("field-not-columns"),
        }
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

fn meaning_of(value: &Value) -> Option<OrderStatus> {
    OrderStatus::deserialize(value).ok()
}

/// Whether a text has the form of a service's address: a scheme, a host, and neither user name, query nor fragment.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        !host.is_empty() && !rest.contains(['@', '?', '#', '\\']) && !rest.contains(char::is_whitespace)
    })
}

/// An address without its path, in small letters: `https://shop.example:8443`.
fn origin(address: &str) -> String {
    let address = address.trim();
    let host = address.find("://").map_or(0, |scheme| scheme + 3);
    let end = address[host..].find(['/', '?', '#', '\\']).map_or(address.len(), |end| host + end);
    address[..end].to_lowercase()
}

/// What an account needs to prove who it is: secrets by the names of its kind's secret fields. Not even their number is
/// printed, and they are never written but by the keeper of secrets.
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct Credentials(
    #[cfg_attr(feature = "export", ts(type = "Record<string, string>"))] BTreeMap<String, SecretString>,
);

impl Credentials {
    /// Secrets by name.
    pub fn of<'s>(secrets: impl IntoIterator<Item = (&'s str, &'s str)>) -> Self {
        Self(secrets.into_iter().map(|(name, secret)| (name.to_owned(), secret.into())).collect())
    }

    /// The secret of that name; one that is empty is none.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&SecretString> {
        self.0.get(name).filter(|secret| !secret.expose_secret().trim().is_empty())
    }

    /// Every secret with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &SecretString)> {
        self.0.iter().map(|(name, secret)| (name.as_str(), secret))
    }

    /// The credentials, and of the older ones those that have no newer one.
    #[must_use]
    pub fn or(mut self, older: Self) -> Self {
        self.0.retain(|_, secret| !secret.expose_secret().trim().is_empty());
        for (name, secret) in older.0 {
            self.0.entry(name).or_insert(secret);
        }
        self
    }

    /// A fault for each secret that has to be entered again, because the address it is sent to is another one now.
    #[must_use]
    pub fn wanted_anew(&self, fields: &[AccountField]) -> Vec<FieldFault> {
        let missing = fields.iter().filter(|field| field.required && self.get(&field.name).is_none());
        missing.map(|field| FieldFault { field: field.name.clone(), why: Message::new("field-secret-anew") }).collect()
    }

    /// Everything in them that does not fit these fields, field by field.
    #[must_use]
    pub fn faults(&self, fields: &[AccountField]) -> Vec<FieldFault> {
        let missing = fields.iter().filter(|field| field.required && self.get(&field.name).is_none());
        let missing = missing.map(|field| FieldFault { field: field.name.clone(), why: Message::new("field-missing") });
        let unknown = self.0.keys().filter(|name| fields.iter().all(|field| field.name != **name)).map(|name| {
            let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            let why = Message::new("field-unknown").with("known", names.join(", "));
            FieldFault { field: name.clone(), why }
        });
        missing.chain(unknown).collect()
    }
}

impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        let exposed =
            |it: &Self| it.iter().map(|(n, s)| (n.to_owned(), s.expose_secret().to_owned())).collect::<Vec<_>>();
        exposed(self) == exposed(other)
    }
}

impl Eq for Credentials {}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields() -> Vec<AccountField> {
        let options = vec![FieldOption { value: "live".to_owned(), label: "live".to_owned() }];
        let columns = vec![FieldOption { value: "number".to_owned(), label: "column-number".to_owned() }];
        vec![
            AccountField::new("url", FieldKind::Address, "shop-url"),
            AccountField::new("mode", FieldKind::Choice { options }, "mode").usual("live"),
            AccountField::new("days", FieldKind::Number { least: 1, most: 9 }, "days").optional(),
            AccountField::new("strict", FieldKind::Truth, "strict").optional(),
            AccountField::new("statuses", FieldKind::Meanings, "shop-statuses").usual(json!({ "paid": "open" })),
            AccountField::new("columns", FieldKind::Columns { options: columns }, "shop-columns").optional(),
        ]
    }

    fn faults(config: Value) -> Vec<(String, String)> {
        let config = AccountConfig(config.as_object().unwrap().clone()).settled(&fields());
        config.faults(&fields()).into_iter().map(|fault| (fault.field, fault.why.key.into_owned())).collect()
    }

    #[test]
    fn what_does_not_fit_is_named_field_by_field() {
        assert!(faults(json!({ "url": "https://shop.example" })).is_empty(), "the rest is usual");
        let all = json!({ "url": "shop.example", "mode": "test", "days": 10, "strict": 1, "statuses": { "x": "lost" },
            "columns": { "colour": "Farbe" }, "uri": "" });
        let named = faults(all);
        let named: Vec<(&str, &str)> = named.iter().map(|(field, why)| (field.as_str(), why.as_str())).collect();
        assert_eq!(
            named,
            [
                ("url", "field-not-address"),
                ("mode", "field-not-choice"),
                ("days", "field-not-number"),
                ("strict", "field-not-truth"),
                ("statuses", "field-not-meanings"),
                ("columns", "field-not-columns"),
                ("uri", "field-unknown"),
            ]
        );
        assert_eq!(faults(json!({ "url": " " }))[0].1, "field-missing");
        for bad in
            ["https://", "https://a:b@shop.example", "https://shop.example?x=1", "ftp://shop.example", "http://a b"]
        {
            assert_eq!(faults(json!({ "url": bad }))[0].1, "field-not-address", "{bad}");
        }
    }

    #[test]
    fn a_secret_that_is_not_entered_anew_is_kept() {
        let kept = Credentials::of([("key", "old"), ("secret", "old")]);
        let both = Credentials::of([("key", "new"), ("secret", " ")]).or(kept);
        assert_eq!(both, Credentials::of([("key", "new"), ("secret", "old")]));
        let secrets =
            [AccountField::new("key", FieldKind::Secret, ""), AccountField::new("secret", FieldKind::Secret, "")];
        assert!(both.faults(&secrets).is_empty());
        assert_eq!(Credentials::default().faults(&secrets).len(), 2);
        assert_eq!(format!("{both:?}"), "Credentials(…)");
    }
}
