//! Labels the station draws under numbers of its own: what a connector says of them.

use codes::OwnNumber;
use model::{Address, Grams, LocalDateTime, Routing, ServicePoint};

/// The question what stands on the label of one parcel.
#[derive(Debug, Clone, Copy)]
pub struct OwnLabelRequest<'a> {
    /// The parcel's number, as the connector booked it; none before it has one: the label is under nobody's number.
    pub number: Option<&'a str>,
    /// The service, by the carrier's own name.
    pub service: &'a str,
    /// Where it goes.
    pub recipient: &'a Address,
    /// The service point it goes to, where it goes to one.
    pub service_point: Option<&'a ServicePoint>,
}

/// What stands on a label besides addresses, weight and order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnLabel {
    /// The number in its bars.
    pub number: OwnNumber,
    /// Its way by the carrier's tables, where the label says it.
    pub routing: Option<Routing>,
}

/// A day's parcels, for a carrier that is told of them by a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManifestRequest {
    /// The number of the list; each is another one.
    pub number: u32,
    /// When the list was closed, by the station's clock.
    pub at: LocalDateTime,
    /// Where the parcels come from.
    pub sender: Address,
    /// The shipments, in the order they were booked.
    pub shipments: Vec<ManifestShipment>,
}

/// A shipment of a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManifestShipment {
    /// The number of its order.
    pub order_number: String,
    /// The service, by the carrier's own name.
    pub service: String,
    /// Where it goes.
    pub recipient: Address,
    /// Its parcels: number and weight, the first one first.
    pub parcels: Vec<(String, Grams)>,
}

/// A manifest as its carrier takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManifestFile {
    /// The file's name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Letters the file's encoding does not have; a `?` stands in their place.
    pub replaced: Vec<char>,
}
