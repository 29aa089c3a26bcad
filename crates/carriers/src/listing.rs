//! The shipments an account has, as its carrier lists them.

use model::{Money, UtcDateTime};

/// The most letters that are kept of a text in a list.
const LONGEST: usize = 80;

/// A carrier's list of the shipments of an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The shipments, each once.
    pub shipments: Vec<ListedShipment>,
    /// Whether it is all there is since the moment that was asked for. A list that is too long is cut, and a shipment that
    /// cannot be read is left out.
    pub is_whole: bool,
}

/// A shipment as its carrier lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedShipment {
    /// The carrier's own key of it.
    pub remote_id: String,
    /// The key it was asked with; empty where it was made elsewhere.
    pub reference: String,
    /// The number of its order; empty where it has none.
    pub order_number: String,
    /// The numbers of its parcels, as far as they have some.
    pub numbers: Vec<String>,
    /// Where it stands.
    pub standing: ListedStanding,
    /// When it was booked, where the carrier says.
    pub booked_at: Option<UtcDateTime>,
    /// Its price, where the carrier says.
    pub cost: Option<Money>,
}

/// Where a listed shipment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListedStanding {
    /// It is carried and billed.
    Live,
    /// It is being announced or cancelled: nobody knows yet.
    Unsettled,
    /// It is cancelled, or was never taken.
    Gone,
}

/// A text of a list as it is kept: without what cannot be printed, and no longer than a line.
pub(crate) fn short(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect()
}
