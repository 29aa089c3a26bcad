//! What a backup says of itself.

use model::UtcDateTime;
use serde::{Deserialize, Serialize};

/// The manifest's name in a backup.
pub(super) const MANIFEST: &str = "manifest.json";
/// The database's.
pub(super) const DATABASE: &str = "station.db";
/// That of the secrets.
pub(super) const SECRETS: &str = "secrets.sealed";
/// The folders of the shop's own files.
pub(super) const FOLDERS: [&str; 2] = ["layouts", "logos"];

/// The form of backups this program writes and reads.
pub(super) const FORMAT: u32 = 1;

/// What a backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// The form of the backup.
    pub(super) format: u32,
    /// The program that made it.
    pub(super) program: String,
    /// The form of its database.
    pub(super) schema: usize,
    /// The station's mark.
    pub(super) station: String,
    /// When it was made.
    pub(super) made: UtcDateTime,
    /// The highest serial that was spent of each range.
    pub(super) highest: Vec<HighestSerial>,
    /// What is in it.
    pub(super) files: Vec<BackedUp>,
}

/// The highest serial of a range that was spent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct HighestSerial {
    pub(super) prefix: String,
    pub(super) extension: u8,
    pub(super) serial: u64,
}

/// A file in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct BackedUp {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) sha256: String,
}

/// Whether a name may stand in a backup: one of ours, or a file below one of our folders, by plain steps.
pub(super) fn is_ours(name: &str) -> bool {
    let plain = |step: &str| !step.is_empty() && !step.starts_with('.') && !step.contains(['\\', ':', '\0']);
    match name.split_once('/') {
        None => [DATABASE, SECRETS].contains(&name),
        Some((folder, rest)) => FOLDERS.contains(&folder) && rest.split('/').all(plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_names_are_unpacked() {
        for ours in ["station.db", "secrets.sealed", "layouts/a.toml", "layouts/shop/a.toml", "logos/a"] {
            assert!(is_ours(ours), "{ours}");
        }
        for foreign in [
            "",
            "/",
            "/etc/passwd",
            "../station.db",
            "layouts",
            "layouts/",
            "layouts/../x",
            "layouts//x",
            "layouts/..\\x",
            "layouts/C:x",
            "secrets.bin",
            "station.db/x",
            "logos/.hidden",
        ] {
            assert!(!is_ours(foreign), "{foreign}");
        }
    }
}
