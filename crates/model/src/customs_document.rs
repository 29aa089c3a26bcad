//! A customs declaration as a carrier made it.

/// What a carrier made for customs of one parcel: a CN 22, a CN 23, a commercial invoice, or several in one file. Kept
/// unchanged; what a printer gets is made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomsDocument {
    /// The parcel it goes with, by its place from 1.
    pub parcel: u32,
    /// A PDF.
    pub bytes: Vec<u8>,
}
