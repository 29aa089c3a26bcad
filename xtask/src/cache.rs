//! Where programs of others lie that a chore needs for itself alone.

use anyhow::{Context as _, Result};
use std::path::PathBuf;

/// The user's folder for what can be fetched again.
pub(crate) fn cache() -> Result<PathBuf> {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home).context("there is no home folder")
}
