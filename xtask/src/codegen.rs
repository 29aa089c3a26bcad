//! Writing the files that are generated from the Rust types. A test fails while one of them is stale.

use crate::tools::{cargo, run as run_program};
use anyhow::Result;

/// Writes the page’s types, the schemas, the handbook’s page on the language of rules and the description of the API.
pub(crate) fn run() -> Result<()> {
    // Of the whole workspace, with the features of `cargo xtask test`: nothing is compiled for this alone.
    let features = ["--features", "packdesk-desktop/custom-protocol,station/export"];
    let tests = [
        "test",
        "--quiet",
        "--workspace",
        features[0],
        features[1],
        "--test",
        "all",
        "--test",
        "conformance",
        "--test",
        "api",
    ];
    let of_these = ["--", "generated::", "page::"];
    run_program(cargo(&tests).args(of_these).env("PACKDESK_CODEGEN", "1"))
}
