//! What a request carries.

use std::fmt;

/// The content of a request. Prints only its type and size.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    /// Its media type, as `application/json`.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Content({}, {} bytes)", self.media_type, self.bytes.len())
    }
}
