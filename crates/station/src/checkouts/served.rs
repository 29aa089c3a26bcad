//! What customers' programs are answered.

use super::{Checkouts, prepare, read};
use crate::deciding::Current;
use ::checkout::{Cart, CheckoutAnswer, Prepared};
use model::*;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, PoisonError};
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A question of a customer's program.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskDeliveryOptions {
    /// Whose customer it is.
    pub shop: ShopId,
    /// The UUID of the checkout.
    pub id: String,
    /// The country it takes parcels to come from.
    pub from: Country,
    /// What the order costs, in the checkout's currency, as `45.90`; it stands in the place of the cart's total.
    pub total: String,
    /// The cart.
    pub cart: Cart,
}

/// What it is answered.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum DeliveryAnswer {
    /// The shop has no such checkout, or it is not served.
    Unknown,
    /// Parcels come from another country.
    OtherSender {
        /// This one, where the settings say.
        from: Option<Country>,
    },
    /// The total is no amount of the checkout's currency.
    NoAmount,
    /// What can be chosen.
    Options {
        /// The version it is of.
        #[cfg_attr(feature = "export", ts(type = "number"))]
        version: i64,
        /// The checkout's currency.
        currency: Currency,
        /// What can be chosen.
        answer: CheckoutAnswer,
    },
}

/// What is served of a shop, made ready, and of which versions it was made.
pub(super) struct Kept {
    version: i64,
    settings: i64,
    prepared: Arc<Prepared>,
}

impl Checkouts {
    /// What a customer can choose now.
    pub(crate) fn answer(&self, ask: AskDeliveryOptions) -> Result<DeliveryAnswer, Problem> {
        let snapshot = self.store.snapshot()?;
        let kept = snapshot.checkout(&ask.shop)?.filter(|kept| kept.id.eq_ignore_ascii_case(&ask.id));
        let Some(version) = kept.and_then(|kept| kept.served) else { return Ok(DeliveryAnswer::Unknown) };
        let current = self.deciding.current(&snapshot)?;
        let Some(prepared) = self.served(&snapshot, &ask.shop, version, &current)? else {
            return Ok(DeliveryAnswer::Unknown);
        };
        if prepared.from() != Some(ask.from) {
            return Ok(DeliveryAnswer::OtherSender { from: prepared.from() });
        }
        let currency = prepared.configuration().currency;
        let Ok(total) = Money::parse(&ask.total, currency) else { return Ok(DeliveryAnswer::NoAmount) };
        if total.minor < 0 {
            return Ok(DeliveryAnswer::NoAmount);
        }
        let cart = Cart { total: total.minor, ..ask.cart };
        let answer = prepared.delivery_options(&current.decider, &ask.shop, &cart, self.clock.now().0);
        Ok(DeliveryAnswer::Options { version, currency, answer })
    }

    /// A version of a shop's, made ready for the settings as they are.
    pub(super) fn served(
        &self,
        snapshot: &Snapshot,
        shop: &ShopId,
        version: i64,
        current: &Current,
    ) -> Result<Option<Arc<Prepared>>, Problem> {
        let fits = |kept: &&Kept| kept.version == version && kept.settings == current.version;
        let lock = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = lock().get(shop).filter(fits) {
            return Ok(Some(Arc::clone(&kept.prepared)));
        }
        let Some(text) = snapshot.checkout_version(shop, version)? else { return Ok(None) };
        let prepared = Arc::new(prepare(read(&text.body)?, current)?);
        let kept = Kept { version, settings: current.version, prepared: Arc::clone(&prepared) };
        lock().insert(shop.clone(), kept);
        Ok(Some(prepared))
    }
}
