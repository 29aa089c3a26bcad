//! Testing the connection.

use super::PrestaShop;
use super::requests::{MOST_COUNTED, count_orders, read_rights};
use super::rights::Listed;
use crate::entities::decoded;
use crate::shown::in_one_line;
use crate::{Nonsense, ShopError};
use crate::{clocks, rights};
use model::{OpenOrders, ShopSeen};
use serde::de::IgnoredAny;
use wire::Answer;

impl PrestaShop {
    /// A status after shipping that the shop does not know is an error.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let answer = self.ask(&read_rights()).await?;
        let clock_ahead = clocks::ahead(&answer, self.wire.now());
        let body = String::from_utf8_lossy(answer.body());
        let listed = Listed::of(&body).ok_or_else(|| no_list(&answer))?;
        let mut missing_rights = listed.missing();
        let basics = rights::reading(self.ask_basics().await, &mut missing_rights)?;
        let mut open_orders = None;
        if let Some(basics) = basics {
            let shipped = &self.rules.shipped_state;
            if !shipped.is_empty() && basics.states.named(shipped).is_none() {
                return Err(ShopError::UnknownStatus { status: shipped.clone() });
            }
            let states = basics.states.to_do(&self.rules.meanings);
            let counted = if states.is_empty() { Ok(0) } else { self.count(&states).await };
            open_orders = rights::reading(counted, &mut missing_rights)?;
        }
        Ok(ShopSeen {
            name: in_one_line(&decoded(listed.shop_name().unwrap_or_default())),
            version: version(&answer),
            open_orders: open_orders
                .map(|count| OpenOrders { count: count.min(MOST_COUNTED) as u64, and_more: count > MOST_COUNTED }),
            missing_rights,
            useful_rights: listed.missing_useful(),
            clock_ahead,
        })
    }

    async fn count(&self, states: &[u64]) -> Result<usize, ShopError> {
        Ok(self.rows(&count_orders(states), "orders").await?.len())
    }
}

/// What came in the place of the list.
fn no_list(answer: &Answer) -> Nonsense {
    answer.json::<IgnoredAny>().err().unwrap_or_else(|| Nonsense::Unexpected("api".to_owned()))
}

/// Thirty bees says the last PrestaShop it came from, and its own version beside it from some version on.
fn version(answer: &Answer) -> String {
    let of = |header: &str| answer.header(header).map(str::trim).filter(|version| !version.is_empty());
    let version = match (of("tbws-version"), of("psws-version")) {
        (Some(version), _) => format!("thirty bees {version}"),
        (None, Some("1.6.1.999")) => "thirty bees".to_owned(),
        (None, Some(version)) => format!("PrestaShop {version}"),
        (None, None) => String::new(),
    };
    in_one_line(&version)
}
