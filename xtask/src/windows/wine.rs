//! A Windows of its own in a folder, run by Wine.

use crate::tools::{program, run};
use anyhow::{Context as _, Result, bail};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What Wine is started by.
pub(super) const WINE: &str = "wine";

/// Which Wine it is, as it says itself.
pub(super) fn version() -> Result<String> {
    let said = program(WINE, &["--version"]).output().context("wine could not be started")?;
    Ok(String::from_utf8_lossy(&said.stdout).trim().to_owned())
}

/// The DLL Wine 8 lacks.
const STAND_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/windows/bcryptprimitives.c");

/// A prefix of Wine. Its programs end with it.
pub(super) struct Wine {
    prefix: PathBuf,
}

impl Wine {
    /// A fresh one, with a stand-in for the DLL that Wine lacks.
    pub(super) fn fresh(prefix: &Path) -> Result<Self> {
        let wine = Self { prefix: prefix.to_owned() };
        if prefix.exists() {
            // What an earlier run left there may still be at work.
            let _ = wine.server("--kill").status();
            std::fs::remove_dir_all(prefix).with_context(|| prefix.display().to_string())?;
        }
        std::fs::create_dir_all(prefix)?;
        run(wine.command("cmd", &["/c", "exit"]).stderr(Stdio::null()))?;
        let to = wine.inside("windows/system32/bcryptprimitives.dll");
        run(program("x86_64-w64-mingw32-gcc", &["-shared", "-O2", STAND_IN, "-ladvapi32", "-o"]).arg(to))?;
        Ok(wine)
    }

    /// A program, by its path here or its name there, not yet started.
    pub(super) fn command(&self, path: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
        let mut command = program(WINE, &[]);
        command.arg(path).args(arguments).envs(self.environment()).stdin(Stdio::null());
        command
    }

    /// Runs a program to its end: what it printed. Anything but exit code 0 is an error.
    pub(super) fn output(&self, path: impl AsRef<OsStr>, arguments: &[&str]) -> Result<String> {
        let output = self.command(path, arguments).output().context("wine could not be started")?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            bail!("{arguments:?} ended with {}:\n{said}{}", output.status, String::from_utf8_lossy(&output.stderr));
        }
        Ok(said)
    }

    /// What has to be set for Wine to run here: its folder, names and arguments in UTF-8, no messages of its own, and neither Mono
    /// nor Gecko asked for.
    pub(super) fn environment(&self) -> [(&'static str, OsString); 4] {
        let set = |value: &str| OsString::from(value);
        [
            ("WINEPREFIX", self.prefix.clone().into()),
            ("LC_ALL", set("C.UTF-8")),
            ("WINEDEBUG", set("-all")),
            ("WINEDLLOVERRIDES", set("mscoree,mshtml=")),
        ]
    }

    /// Where a path of the drive C: lies.
    pub(super) fn inside(&self, path: &str) -> PathBuf {
        self.prefix.join("drive_c").join(path)
    }

    fn server(&self, what: &str) -> Command {
        let mut command = program("wineserver", &[what]);
        command.envs(self.environment()).stderr(Stdio::null());
        command
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        // One that never started a program has none to end.
        let _ = self.server("--kill").status();
    }
}
