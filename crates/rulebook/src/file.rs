//! The file: rules, defaults, checkout names and what they speak of, as TOML or JSON.

use model::{BoxPreset, Catalogue, CheckoutMapping, Defaults, Rate, Rule, Sender, Settings, ShopId};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, VecDeque};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a rules file holds. A part that is left out of a file leaves the station's own as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(default)]
pub struct RulesFile {
    /// What applies where nothing else says anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defaults: Option<Defaults>,
    /// What applies to one shop's orders in their stead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shop_defaults: Option<BTreeMap<ShopId, Defaults>>,
    /// What each checkout delivery method means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkout: Option<Vec<CheckoutMapping>>,
    /// The shipping rules, top to bottom; those of the same name keep their number and history.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<Rule>>,
    /// The boxes of the desk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boxes: Option<Vec<BoxPreset>>,
    /// Further addresses parcels come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub senders: Option<Vec<Sender>>,
    /// Exchange rates amounts may be compared through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rates: Option<Vec<Rate>>,
    /// Carriers, contracts and methods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<Catalogue>,
}

/// How a rules file is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// For people and version control.
    #[default]
    Toml,
    /// For programs.
    Json,
}

impl RulesFile {
    /// Everything of the settings a rules file can hold.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        // Numbers are this station's own: in a file a rule is known by its name.
        let rules = settings.rules.iter().map(|rule| Rule { id: 0, ..rule.clone() }).collect();
        Self {
            defaults: Some(settings.defaults.clone()),
            shop_defaults: Some(settings.shop_defaults.clone()),
            checkout: Some(settings.checkout.clone()),
            rules: Some(rules),
            boxes: Some(settings.boxes.clone()),
            senders: Some(settings.senders.clone()),
            rates: Some(settings.rates.clone()),
            catalogue: Some(settings.catalogue.clone()),
        }
    }

    /// The settings as they are with this file applied.
    #[must_use]
    pub fn onto(self, mut settings: Settings) -> Settings {
        fn put<T>(place: &mut T, part: Option<T>) {
            if let Some(part) = part {
                *place = part;
            }
        }
        put(&mut settings.defaults, self.defaults);
        put(&mut settings.shop_defaults, self.shop_defaults);
        put(&mut settings.checkout, self.checkout);
        put(&mut settings.boxes, self.boxes);
        put(&mut settings.senders, self.senders);
        put(&mut settings.rates, self.rates);
        put(&mut settings.catalogue, self.catalogue);
        if let Some(rules) = self.rules {
            settings.rules = numbered(rules, &settings.rules);
        }
        settings
    }

    /// The file as text.
    ///
    /// # Errors
    /// When a number is greater than the format can hold.
    pub fn write(&self, format: Format) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
        let mut value = serde_json::to_value(self)?;
        for part in value.as_object_mut().into_iter().flat_map(serde_json::Map::values_mut) {
            leave_out_empty(part);
        }
        Ok(match format {
            Format::Json => serde_json::to_string_pretty(&value)? + "\n",
            Format::Toml => toml::to_string(&value)?,
        })
    }
}

/// Gives rules of a file their numbers: those of the same name keep theirs, new ones get new ones.
fn numbered(rules: Vec<Rule>, had: &[Rule]) -> Vec<Rule> {
    let mut next = had.iter().map(|rule| rule.id).max().unwrap_or(0);
    let mut left: HashMap<&str, VecDeque<i64>> = HashMap::new();
    for rule in had {
        left.entry(&rule.name).or_default().push_back(rule.id);
    }
    let mut number = |rule: Rule| {
        let known = left.get_mut(rule.name.as_str()).and_then(VecDeque::pop_front);
        let id = known.unwrap_or_else(|| {
            next += 1;
            next
        });
        Rule { id, ..rule }
    };
    rules.into_iter().map(&mut number).collect()
}

/// Leaves out what says nothing: empty texts and lists, and what is not set. A list of values or actions that is empty
/// says something.
fn leave_out_empty(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, it| {
                let empty = it.is_null() || it.as_str() == Some("") || it.as_array().is_some_and(Vec::is_empty);
                !empty || matches!(name.as_str(), "name" | "values" | "actions" | "text")
            });
            fields.values_mut().for_each(leave_out_empty);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_empty),
        _ => {}
    }
}

/// The JSON Schema of rules files.
#[cfg(feature = "export")]
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(RulesFile).to_value()
}
