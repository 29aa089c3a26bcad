//! What a queue offers: papers, trays, what it prints.

/// What a queue says of itself; what it does not say stays empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Offer {
    /// Maker and model of its printer.
    pub(crate) model: Option<String>,
    /// The document formats it takes, by their media types.
    pub(crate) formats: Vec<String>,
    /// The dots an inch of its printer.
    pub(crate) resolution: Option<u32>,
    /// Papers, in its words.
    pub(crate) papers: Vec<String>,
    /// Trays, in its words.
    pub(crate) trays: Vec<String>,
}
