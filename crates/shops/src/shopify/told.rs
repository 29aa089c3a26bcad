//! What the shop was told of an order, and what can be told it.

use super::answers::{WireFulfilment, WireTold, WireTracking, text};
use serde_json::{Value, json};

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// Fulfil (`FulfillmentInput`).
    Fulfil(Value),
    /// Put these numbers (`FulfillmentTrackingInput`) in the place of those a fulfilment has.
    Track { id: String, tracking: Value, notify: bool },
    /// End a fulfilment.
    Cancel(String),
}

/// A number with its carrier's page; the page is empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tracked {
    pub(super) number: String,
    pub(super) url: String,
}

impl Tracked {
    pub(super) fn of(info: &WireTracking) -> Self {
        Self { number: text(info.number.as_ref()).to_owned(), url: text(info.url.as_ref()).to_owned() }
    }
}

impl WireTold {
    /// Fulfilments that hold.
    pub(super) fn live(&self) -> impl DoubleEndedIterator<Item = &WireFulfilment> {
        self.fulfillments.iter().filter(|it| !matches!(it.status.as_str(), "CANCELLED" | "ERROR" | "FAILURE"))
    }
}

impl WireFulfilment {
    /// Its numbers.
    pub(super) fn tracked(&self) -> Vec<Tracked> {
        self.tracking_info.iter().map(Tracked::of).filter(|tracked| !tracked.number.is_empty()).collect()
    }

    /// Its carrier, as somebody said it; empty where nobody did.
    pub(super) fn company(&self) -> &str {
        self.tracking_info.iter().map(|info| text(info.company.as_ref())).find(|it| !it.is_empty()).unwrap_or_default()
    }
}

/// `FulfillmentTrackingInput`: one form for one number, another for several. Pages stand beside numbers by their places, so they
/// are left out where one is missing, and Shopify makes its own of the carriers it knows.
pub(super) fn tracking(company: &str, numbers: &[Tracked]) -> Value {
    let mut input = json!({});
    if !company.is_empty() {
        input["company"] = json!(company);
    }
    let all_have_pages = numbers.iter().all(|tracked| !tracked.url.is_empty());
    match numbers {
        [one] => {
            input["number"] = json!(one.number);
            if all_have_pages {
                input["url"] = json!(one.url);
            }
        }
        several => {
            input["numbers"] = several.iter().map(|tracked| tracked.number.as_str()).collect();
            if all_have_pages {
                input["urls"] = several.iter().map(|tracked| tracked.url.as_str()).collect();
            }
        }
    }
    input
}
