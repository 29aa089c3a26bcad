//! What the station is set to, without what people wrote.

use model::Settings;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The words of the settings' own form: names of fields, and of what can be chosen.
const WORDS: &str = include_str!("words.txt");

/// The settings with `text 1`, `text 2` … in the place of every text that is none of Packdesk's own words, names of entries
/// among them; the same text has the same number.
pub(super) fn without_texts(settings: &Settings) -> Value {
    let own = WORDS.split_whitespace().collect();
    Texts { own, numbers: HashMap::new() }.taken_out(serde_json::to_value(settings).unwrap_or_default())
}

struct Texts {
    own: std::collections::HashSet<&'static str>,
    numbers: HashMap<String, usize>,
}

impl Texts {
    fn taken_out(&mut self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.word(text)),
            Value::Array(items) => items.into_iter().map(|item| self.taken_out(item)).collect(),
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(name, value)| (self.word(name), self.taken_out(value)));
                Value::Object(fields.collect::<Map<_, _>>())
            }
            other => other,
        }
    }

    fn word(&mut self, text: String) -> String {
        if text.is_empty() || self.own.contains(text.as_str()) {
            return text;
        }
        let next = self.numbers.len() + 1;
        format!("text {}", self.numbers.entry(text).or_insert(next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::*;

    #[test]
    fn what_people_wrote_is_numbered_and_the_rest_stays() {
        let mut settings = Settings::default();
        settings.defaults.delivery_note = "Ring at Qwertyson's".to_owned();
        settings.shop_defaults.insert(ShopId("zzyzx".to_owned()), Defaults::default());
        let hold = Action::Hold { reason: "Ask Zzyzx".to_owned() };
        settings.rules =
            vec![Rule::new(1, "Qwertyson pays later", vec![hold.clone()]), Rule::new(2, "Other", vec![hold])];
        let told = without_texts(&settings);
        let text = told.to_string();
        assert!(!text.contains("Qwertyson") && !text.to_lowercase().contains("zzyzx"), "{text}");
        assert!(told["defaults"]["delivery_note"].as_str().is_some_and(|text| text.starts_with("text ")));
        assert_eq!(told["rules"][0]["actions"], told["rules"][1]["actions"], "the same text has the same number");
        assert_ne!(told["rules"][0]["name"], told["rules"][1]["name"]);
        assert_eq!(told["rules"].as_array().map(Vec::len), Some(2));
    }
}
