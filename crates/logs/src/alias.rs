//! Names that people typed, as they stand in a log.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// What stands in a log in the place of a name a person typed: `shop-1f0c22ab`. The same name has the same one.
#[must_use]
pub fn alias(kind: &str, name: &str) -> String {
    let digest = Sha256::digest(name.as_bytes());
    digest.iter().take(4).fold(format!("{kind}-"), |mut alias, byte| {
        let _ = write!(alias, "{byte:02x}");
        alias
    })
}
