//! A `.deb` packed once more by Debian's own tool: smaller, and the same bytes for the same files.

use crate::tools::{program, run};
use anyhow::Result;
use std::path::Path;

/// Packs a `.deb` anew with xz, everything in it owned by root and no younger than a moment (seconds since 1970).
pub(super) fn pack_again(package: &Path, moment: &str) -> Result<()> {
    let tree = package.with_extension("tree");
    run(program("dpkg-deb", &["--raw-extract"]).arg(package).arg(&tree))?;
    // dpkg-deb takes times that are older than the moment as they are.
    run(program("find", &[]).arg(&tree).args([
        "-exec",
        "touch",
        "--no-dereference",
        &format!("--date=@{moment}"),
        "{}",
        "+",
    ]))?;
    run(program("dpkg-deb", &["--root-owner-group", "-Zxz", "--build"])
        .arg(&tree)
        .arg(package)
        .env("SOURCE_DATE_EPOCH", moment))?;
    std::fs::remove_dir_all(&tree)?;
    Ok(())
}
