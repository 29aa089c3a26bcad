//! Programs of PyPI, each in a folder of its own in the cache, by the versions a file names.

use crate::cache::cache;
use crate::tools::{program, run as run_program};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The file a folder was installed by, once it is whole.
const DONE: &str = "installed-by.txt";

/// Installs what a file of requirements names under a name in the cache, unless it is there; the folder of its programs.
pub(crate) fn installed(name: &str, requirements: &Path) -> Result<PathBuf> {
    let folder = cache()?.join(name);
    let wanted = fs::read(requirements).with_context(|| requirements.display().to_string())?;
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    if fs::read(folder.join(DONE)).is_ok_and(|done| done == wanted) {
        return Ok(programs);
    }
    println!("Installing {} for this alone, in {}", requirements.display(), folder.display());
    run_program(program("python3", &["-m", "venv", "--clear"]).arg(&folder))?;
    let mut pip = program(&programs.join("pip").display().to_string(), &["install", "--quiet", "--requirement"]);
    run_program(pip.arg(requirements))?;
    fs::write(folder.join(DONE), wanted).context("the folder cannot be written")?;
    Ok(programs)
}
