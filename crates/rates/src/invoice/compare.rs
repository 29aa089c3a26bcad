//! What was billed, beside what was quoted.

use model::Money;
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What shipments were billed and what was quoted for them, currency by currency. Only shipments whose quote is known count, billed in
/// the currency of their quote alone; the others are named.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BilledSum {
    /// The shipments that are compared.
    pub shipments: u32,
    /// What was quoted for them.
    pub quoted: Vec<Money>,
    /// What was billed of them.
    pub billed: Vec<Money>,
    /// What was billed beyond the quotes; below 0: less.
    pub difference: Vec<Money>,
    /// The shipments that were billed and are not compared: nobody knows their quote, or it is in another currency.
    pub not_compared: u32,
    /// What was billed of those.
    pub not_compared_billed: Vec<Money>,
}

impl BilledSum {
    /// Adds a shipment, with all that was billed of it by currency.
    pub fn add(&mut self, quoted: Option<Money>, billed: &[Money]) {
        match (quoted, billed) {
            (Some(quoted), [billed]) if quoted.currency == billed.currency => {
                self.shipments = self.shipments.saturating_add(1);
                quoted.add_to(&mut self.quoted);
                billed.add_to(&mut self.billed);
                let minor = billed.minor.saturating_sub(quoted.minor);
                Money { minor, currency: quoted.currency }.add_to(&mut self.difference);
            }
            _ => {
                self.not_compared = self.not_compared.saturating_add(1);
                billed.iter().for_each(|billed| billed.add_to(&mut self.not_compared_billed));
            }
        }
    }
}
