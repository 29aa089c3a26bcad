//! The `reference` of a shipment: a text of the shop's beside its key, which is given back and stands on no label. It is a tag of the
//! order, which rules and lists can ask for.

/// What such a tag begins with.
const TAG: &str = "reference: ";

/// The tag of a reference.
pub(crate) fn tag(reference: &str) -> String {
    format!("{TAG}{reference}")
}

/// The reference among an order's tags.
pub(crate) fn among(tags: &[String]) -> Option<&str> {
    tags.iter().find_map(|tag| tag.strip_prefix(TAG))
}
