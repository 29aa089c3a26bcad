//! Writing the files that are generated from the Rust types. A test fails while one of them is stale.

use crate::tools::{cargo, run as run_program};
use anyhow::Result;

/// Writes the page's types and the schema of the JSON Lines.
pub(crate) fn run() -> Result<()> {
    run_program(cargo(&["test", "--quiet", "-p", "station", "--test", "generated"]).env("PACKDESK_CODEGEN", "1"))
}
