//! What is known of the store before any of its orders is read: its unit of weights.

use super::BigCommerce;
use super::requests::read_store;
use crate::ShopError;
use model::{Message, UtcDateTime};
use serde_json::Value;
use std::sync::{Arc, PoisonError};

/// How long an answer is good.
const GOOD_FOR_MILLIS: i64 = 10 * 60_000;

/// The store's settings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Store {
    /// The unit of its weights, as `KGS`; nothing where the token may not read it.
    pub(super) weight_unit: Option<String>,
}

impl Store {
    /// What has to be known of every order, because the store did not say its settings.
    pub(super) fn remarks(&self) -> Vec<Message> {
        let unread = || Message::new("remark-resource-unread").with("resource", "store");
        self.weight_unit.is_none().then(unread).into_iter().collect()
    }
}

impl BigCommerce {
    /// Its settings, as they were within the last minutes. Orders can be read without: where the token may not see them, they
    /// come in without weights.
    pub(super) async fn store(&self, now: UtcDateTime) -> Result<Arc<Store>, ShopError> {
        let kept = self.store.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((store, asked_at)) = kept
            && (now.millis() - asked_at.millis()).abs() <= GOOD_FOR_MILLIS
        {
            return Ok(store);
        }
        let weight_unit = match self.ask(&read_store()).await {
            Ok(answer) => {
                let settings: Value = answer.json()?;
                settings.get("weight_units").and_then(Value::as_str).map(str::to_owned)
            }
            Err(ShopError::NoRight { .. } | ShopError::NotFound { .. } | ShopError::NoApi) => None,
            Err(error) => return Err(error),
        };
        let store = Arc::new(Store { weight_unit });
        *self.store.lock().unwrap_or_else(PoisonError::into_inner) = Some((Arc::clone(&store), now));
        Ok(store)
    }
}
