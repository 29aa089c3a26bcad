//! What is known of the shop before any of its orders is read: its clock, its unit of weights, its states.

use super::PrestaShop;
use super::clock;
use super::requests;
use super::rows::{Row, rows};
use super::states::States;
use crate::{Nonsense, ShopError};
use jiff::tz::TimeZone;
use model::UtcDateTime;
use std::sync::{Arc, PoisonError};
use wire::Answer;

/// How long an answer is good: what is changed in the shop's settings is here as soon.
const GOOD_FOR_MILLIS: i64 = 10 * 60_000;

/// The shop's settings and states.
#[derive(Debug, Clone)]
pub(super) struct Basics {
    /// The zone of its dates.
    pub(super) zone: TimeZone,
    /// The unit of its weights, as `kg`; empty where it does not say.
    pub(super) weight_unit: String,
    /// Its name, which stands for a carrier named `0`.
    pub(super) shop_name: String,
    /// Its order states.
    pub(super) states: States,
    /// Whether it is thirty bees, whose products have fields PrestaShop's have not.
    pub(super) is_thirty_bees: bool,
}

impl Basics {
    /// From its `configurations` and `order_states`.
    fn read(settings: &[Row], states: &[Row], is_thirty_bees: bool) -> Result<Self, Nonsense> {
        let settings: Vec<(String, String)> =
            settings.iter().map(|row| (row.text("name"), row.text("value"))).collect();
        let setting = |name: &str| {
            // Shops that share an installation each have a row; those without one of their own have an empty one.
            let found = settings.iter().find(|(own, value)| own == name && !value.is_empty());
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let unknown = || Nonsense::Unexpected("PS_TIMEZONE".to_owned());
        let zone = clock::zone(&setting("PS_TIMEZONE")).ok_or_else(unknown)?;
        let states = States::new(states, &settings);
        let (weight_unit, shop_name) = (setting("PS_WEIGHT_UNIT"), setting("PS_SHOP_NAME"));
        Ok(Self { zone, weight_unit, shop_name, states, is_thirty_bees })
    }
}

impl PrestaShop {
    /// Its settings and states as they are now.
    pub(super) async fn ask_basics(&self) -> Result<Basics, ShopError> {
        let answer = self.ask(&requests::settings()).await?;
        let states = self.rows(&requests::states(), "order_states").await?;
        Ok(Basics::read(&rows(&answer, "configurations")?, &states, is_thirty_bees(&answer))?)
    }

    /// The same, as they were within the last minutes.
    pub(super) async fn basics(&self, now: UtcDateTime) -> Result<Arc<Basics>, ShopError> {
        let kept = self.basics.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((basics, asked_at)) = kept
            && (now.millis() - asked_at.millis()).abs() <= GOOD_FOR_MILLIS
        {
            return Ok(basics);
        }
        self.renew_basics(now).await
    }

    /// Asks for them although an answer is kept.
    pub(super) async fn renew_basics(&self, now: UtcDateTime) -> Result<Arc<Basics>, ShopError> {
        let basics = Arc::new(self.ask_basics().await?);
        *self.basics.lock().unwrap_or_else(PoisonError::into_inner) = Some((Arc::clone(&basics), now));
        Ok(basics)
    }
}

/// Thirty bees says the last PrestaShop it came from, with a number of its own, and in later versions its name.
fn is_thirty_bees(answer: &Answer) -> bool {
    answer.header("tbws-version").is_some() || answer.header("psws-version") == Some("1.6.1.999")
}
