//! What is known of the site before any of its orders is read: how it measures.

use super::Squarespace;
use super::requests::read_site;
use crate::ShopError;
use model::{Message, UtcDateTime};
use serde_json::Value;
use std::sync::{Arc, PoisonError};

/// How long an answer is good.
const GOOD_FOR_MILLIS: i64 = 10 * 60_000;

/// The site's settings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Site {
    /// The unit of its weights; nothing where it does not say.
    pub(super) weight_unit: Option<&'static str>,
}

impl Site {
    fn read(settings: &Value) -> Self {
        let standard = settings.get("measurementStandard").and_then(Value::as_str).unwrap_or_default();
        Self {
            weight_unit: match standard.to_ascii_uppercase().as_str() {
                "METRIC" => Some("kg"),
                "IMPERIAL" => Some("lb"),
                _ => None,
            },
        }
    }

    /// What has to be known of every order, because the site did not say how it measures.
    pub(super) fn remarks(self) -> Vec<Message> {
        let unread = || Message::new("remark-resource-unread").with("resource", "measurementStandard");
        self.weight_unit.is_none().then(unread).into_iter().collect()
    }
}

impl Squarespace {
    /// Its settings, as they were within the last minutes. Orders can be read without: where the key may not see them, they come in
    /// without weights.
    pub(super) async fn site(&self, now: UtcDateTime) -> Result<Arc<Site>, ShopError> {
        let kept = self.site.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((site, asked_at)) = kept
            && (now.millis() - asked_at.millis()).abs() <= GOOD_FOR_MILLIS
        {
            return Ok(site);
        }
        let site = match self.ask(&read_site()).await {
            Ok(answer) => Site::read(&answer.json()?),
            Err(ShopError::NoRight { .. } | ShopError::NoApi) => Site::default(),
            Err(error) => return Err(error),
        };
        let site = Arc::new(site);
        *self.site.lock().unwrap_or_else(PoisonError::into_inner) = Some((Arc::clone(&site), now));
        Ok(site)
    }
}
