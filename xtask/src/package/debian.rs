//! A `.deb` packed once more by Debian's own tool: smaller, and the same bytes for the same files.

use crate::tools::{program, run};
use anyhow::Result;
use std::path::Path;

/// What xz looks back on, wide enough for the window to be written as what differs from the command line, which stands before it.
const XZ: &str = "--lzma2=preset=9e,dict=128MiB";

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
    run(program("dpkg-deb", &["--root-owner-group", "-Znone", "--build"])
        .arg(&tree)
        .arg(package)
        .env("SOURCE_DATE_EPOCH", moment))?;
    std::fs::remove_dir_all(&tree)?;
    std::fs::create_dir(&tree)?;
    // The parts of a Debian package and their sequence: deb(5).
    run(program("ar", &["x", "--output"]).arg(&tree).arg(package))?;
    run(program("xz", &[XZ]).args(["control.tar", "data.tar"].map(|part| tree.join(part))))?;
    std::fs::remove_file(package)?;
    let parts = ["debian-binary", "control.tar.xz", "data.tar.xz"].map(|part| tree.join(part));
    run(program("ar", &["rcD"]).arg(package).args(parts))?;
    std::fs::remove_dir_all(&tree)?;
    Ok(())
}
