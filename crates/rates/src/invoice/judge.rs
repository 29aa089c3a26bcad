//! What each line of an invoice is, and what is odd about it, beside everything billed before.

use model::{InvoiceLine, Money};
use serde::Serialize;
use std::collections::HashMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A line as it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BilledLine<'a> {
    /// The line.
    pub line: &'a InvoiceLine,
    /// What tells its parcel from others: its number in one form, else its reference; empty where it names neither.
    pub key: &'a str,
    /// The shipment it was joined to.
    pub shipment: Option<BilledShipment>,
}

/// A shipment as far as its bill is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BilledShipment {
    /// What it should have cost.
    pub quoted: Option<Money>,
    /// Whether its label was taken back.
    pub taken_back: bool,
}

/// What a line bills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum ChargeKind {
    /// A price: of a parcel its first one, and whatever belongs to no parcel.
    Price,
    /// What comes on top of the price of a parcel.
    Surcharge,
    /// What is given back.
    Credit,
}

/// Why a line has to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum LineConcern {
    /// It names no parcel.
    NoNumber,
    /// No parcel here has its number.
    Unknown,
    /// The same was billed of this parcel before, and not given back since.
    Twice,
    /// It is billed in another currency than the shipment was quoted in.
    OtherCurrency,
    /// The label was taken back, and nothing of it should be billed.
    TakenBack,
}

impl LineConcern {
    /// Its word in tables and in the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoNumber => "no_number",
            Self::Unknown => "unknown",
            Self::Twice => "twice",
            Self::OtherCurrency => "other_currency",
            Self::TakenBack => "taken_back",
        }
    }
}

impl ChargeKind {
    /// Its word in tables and in the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Surcharge => "surcharge",
            Self::Credit => "credit",
        }
    }
}

/// A line's judgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What it bills.
    pub kind: ChargeKind,
    /// Why it has to be looked at; nothing: it is as it should be.
    pub concerns: Vec<LineConcern>,
}

/// What was billed of one parcel so far.
#[derive(Default)]
struct Parcel<'a> {
    /// What its price is called; none: it has none yet.
    price: Option<&'a str>,
    /// How often each charge was billed and not given back, by what it is called and whether its column is one of surcharges.
    open: HashMap<(&'a str, bool), u32>,
}

/// Judges lines, given in the sequence they were billed in: each beside those before it.
#[must_use]
pub fn judge(lines: &[BilledLine<'_>]) -> Vec<Judged> {
    let mut parcels: HashMap<&str, Parcel<'_>> = HashMap::new();
    let judged = lines.iter().map(|billed| {
        let mut concerns = Vec::new();
        match billed.shipment {
            _ if billed.key.is_empty() => concerns.push(LineConcern::NoNumber),
            None => concerns.push(LineConcern::Unknown),
            Some(shipment) => concerns.extend(of_shipment(billed.line.amount, shipment)),
        }
        if billed.key.is_empty() {
            return Judged { kind: kind(billed.line, billed.line.surcharge), concerns };
        }
        let parcel = parcels.entry(billed.key).or_default();
        let InvoiceLine { charge, amount, surcharge, .. } = billed.line;
        let is_on_top = *surcharge || parcel.price.is_some_and(|price| price != charge);
        let open = parcel.open.entry((charge, *surcharge)).or_default();
        if amount.minor > 0 {
            if *open > 0 {
                concerns.push(LineConcern::Twice);
            }
            *open += 1;
            if !is_on_top {
                parcel.price = Some(charge);
            }
        } else if amount.minor < 0 {
            *open = open.saturating_sub(1);
        }
        Judged { kind: kind(billed.line, is_on_top), concerns }
    });
    judged.collect()
}

fn kind(line: &InvoiceLine, is_on_top: bool) -> ChargeKind {
    match line.amount.minor {
        ..0 => ChargeKind::Credit,
        _ if is_on_top => ChargeKind::Surcharge,
        _ => ChargeKind::Price,
    }
}

/// What is odd about billing this of a shipment. Nothing and credits are what a label that was taken back may be billed.
fn of_shipment(amount: Money, BilledShipment { quoted, taken_back }: BilledShipment) -> Vec<LineConcern> {
    let is_other = quoted.is_some_and(|quoted| quoted.currency != amount.currency);
    let concerns = [
        (is_other && amount.minor != 0, LineConcern::OtherCurrency),
        (taken_back && amount.minor > 0, LineConcern::TakenBack),
    ];
    concerns.into_iter().filter(|(is, _)| *is).map(|(_, concern)| concern).collect()
}
