//! What has to be known of the store before any of its orders is read: its currency, which no order says, and how it measures.

use super::Ecwid;
use super::requests::read_profile;
use crate::json_text::text_of;
use crate::shown::in_one_line;
use crate::{Nonsense, ShopError};
use model::{Currency, Message, UtcDateTime};
use serde_json::Value;
use std::sync::{Arc, PoisonError};

/// How long an answer is good.
const GOOD_FOR_MILLIS: i64 = 10 * 60_000;

/// The store's settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Store {
    pub(super) name: String,
    pub(super) currency: Currency,
    /// The unit of its weights; nothing where it is none that is known.
    pub(super) weight_unit: Option<&'static str>,
}

impl Store {
    pub(super) fn read(profile: &Value) -> Result<Self, Nonsense> {
        let said = |place: &str| profile.pointer(place).map(text_of).unwrap_or_default();
        let currency = said("/formatsAndUnits/currency").trim().parse();
        Ok(Self {
            name: in_one_line(&said("/settings/storeName")),
            currency: currency.map_err(|_| Nonsense::Unexpected("formatsAndUnits.currency".to_owned()))?,
            weight_unit: match said("/formatsAndUnits/weightUnit").to_ascii_uppercase().as_str() {
                "KILOGRAM" => Some("kg"),
                "GRAM" => Some("g"),
                "POUND" => Some("lb"),
                "OUNCE" => Some("oz"),
                _ => None,
            },
        })
    }

    /// What has to be known of every order, because the store did not say how it measures.
    pub(super) fn remarks(&self) -> Vec<Message> {
        let unread = || Message::new("remark-resource-unread").with("resource", "weightUnit");
        self.weight_unit.is_none().then(unread).into_iter().collect()
    }
}

impl Ecwid {
    /// Its settings, as they were within the last minutes.
    pub(super) async fn store(&self, now: UtcDateTime) -> Result<Arc<Store>, ShopError> {
        let kept = self.store.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((store, asked_at)) = kept
            && (now.millis() - asked_at.millis()).abs() <= GOOD_FOR_MILLIS
        {
            return Ok(store);
        }
        let store = Arc::new(Store::read(&self.ask(&read_profile()).await?.json()?)?);
        *self.store.lock().unwrap_or_else(PoisonError::into_inner) = Some((Arc::clone(&store), now));
        Ok(store)
    }
}
