//! Where a carrier's routing tables send a parcel.

/// What a label says of a parcel's way, from the tables its carrier handed out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Routing {
    /// The country it goes to, as two letters.
    pub country: String,
    /// The postal code as the barcode has it.
    pub postal_code: String,
    /// The depot that delivers it.
    pub depot: String,
    /// The word the depot sorts by where it comes from; may be empty.
    pub origin_sort: String,
    /// The word the depot sorts by where it goes; may be empty.
    pub destination_sort: String,
    /// What parcels on the same way are grouped by; may be empty.
    pub grouping: String,
    /// The service, by the carrier's own number.
    pub service_code: String,
    /// What stands on the label for that service; may be empty.
    pub service_text: String,
    /// The version of the tables.
    pub tables: String,
}
