//! A real Vendure for the test of its connector (`crates/shops/tests/vendure/live.rs`): installed once into a folder of the cache, from
//! its lock file, beside everything else that is set up. Where npm cannot have it that test is left out, and it is said.

use crate::tools::root;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The installation, while it runs.
pub(crate) struct Installing(Result<Option<Child>>);

/// Begins to install what the lock file names; nothing where it is there already.
pub(crate) fn begin() -> Installing {
    Installing(install())
}

impl Installing {
    /// Waits for it, and says where there is none.
    pub(crate) fn end(self) {
        let installed = self.0.and_then(|child| match child.map(|mut child| child.wait()).transpose()? {
            Some(status) if !status.success() => anyhow::bail!("npm ended with {status}"),
            Some(_) => fs::copy(wanted(), folder()?.join(DONE)).map(|_| ()).context("the folder cannot be written"),
            None => Ok(()),
        });
        if let Err(error) = installed {
            println!("The test with a real Vendure is left out: it could not be installed ({error:#})");
        }
    }
}

/// The lock file it was installed by, once it is whole.
const DONE: &str = "installed-by.json";

fn install() -> Result<Option<Child>> {
    let folder = folder()?;
    let same = |one: &Path, other: &Path| {
        fs::read(one).ok().zip(fs::read(other).ok()).is_some_and(|(one, other)| one == other)
    };
    if same(&folder.join(DONE), &wanted()) {
        return Ok(None);
    }
    fs::create_dir_all(&folder)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(wanted().with_file_name(name), folder.join(name))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = Command::new(npm);
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]).current_dir(folder);
    Ok(Some(command.stdin(Stdio::null()).spawn().context("npm could not be started")?))
}

fn wanted() -> PathBuf {
    root().join("crates/shops/tests/vendure/server/package-lock.json")
}

/// Where the test looks for it.
fn folder() -> Result<PathBuf> {
    let named = std::env::var_os("PACKDESK_VENDURE").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let cache = || Some(std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home)?.join("packdesk-vendure"));
    named.or_else(cache).context("there is no home folder")
}
