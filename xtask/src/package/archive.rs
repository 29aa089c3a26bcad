//! The plain `.tar.gz`.

use super::contents;
use crate::tools::{program, run};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Where the archive says which files are its own: an update replaces a folder in which there is nothing else.
const FILES: &str = "share/packdesk/files.txt";

/// The same files and the window, as they lie below `/usr`, for systems that have neither kind of package.
pub(super) fn write(archive: &Path, target: &Path, files: &[(String, PathBuf)], moment: &str) -> Result<PathBuf> {
    let name = archive.file_name().context("an archive has a name")?.to_string_lossy().replace(".tar.gz", "");
    let parent = target.join("package");
    let folder = parent.join(&name);
    let mut own = vec![FILES.to_owned()];
    for (at, from) in contents::with_window(files, target) {
        let inside = at.trim_start_matches("/usr/");
        own.push(inside.to_owned());
        let to = folder.join(inside);
        std::fs::create_dir_all(to.parent().context("a file has a folder")?)?;
        std::fs::copy(&from, &to).with_context(|| from.display().to_string())?;
    }
    own.sort();
    std::fs::write(folder.join(FILES), own.join("\n") + "\n")?;
    // One order, one owner and no times of this machine: the same programs make the same archive.
    let time = format!("--mtime=@{moment}");
    let same = [
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--mode=u=rwX,go=rX",
        &time,
        "-I",
        "gzip -n9",
        "-cf",
    ];
    run(program("tar", &same).arg(archive).arg("-C").arg(parent).arg(&name))?;
    Ok(archive.to_owned())
}
