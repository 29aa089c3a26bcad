//! Cargo for Windows on Debian: the compiler Debian keeps for its browsers, its C compiler for Windows, and the standard library
//! built from source, because no ready one can be installed without rustup.

use crate::tools::program;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is built for.
pub(super) const TARGET: &str = "x86_64-pc-windows-gnu";

/// Debian's cargo and compiler, which lie beside those of rustup.
const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";

/// Two crates are built as DLLs as well, and without a list of their own the linker exports every symbol: more than a DLL can
/// number.
const LINKER: &str = "-Clink-arg=-Wl,--exclude-all-symbols";

/// How the programs are built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Profile {
    /// As for tests.
    Dev,
    /// As they ship.
    Release,
}

/// Where everything for Windows is built.
pub(super) struct Build {
    folder: PathBuf,
    profile: Profile,
}

impl Build {
    pub(super) const fn new(folder: PathBuf, profile: Profile) -> Self {
        Self { folder, profile }
    }

    /// The folder the programs are built in.
    pub(super) fn programs(&self) -> PathBuf {
        let profile = match self.profile {
            Profile::Dev => "debug",
            Profile::Release => "release",
        };
        self.folder.join(TARGET).join(profile)
    }

    /// Builds the command line and the window. Their tests are named as well: with them the same crates get the same features as
    /// in [`Self::tests`], and nothing is compiled twice.
    pub(super) fn build(&self) -> Command {
        let mut command = self.cargo("build");
        let features = ["--features", "packdesk-desktop/custom-protocol,station/export"];
        command.args(["-p", "packdesk", "-p", "packdesk-desktop", "--bins", "--tests"]).args(features);
        command
    }

    /// The tests of a package, of those targets or, where none is named, all; each program of them is started by a runner with its
    /// environment.
    pub(super) fn tests(
        &self,
        package: &str,
        targets: &[&str],
        runner: &str,
        environment: &[(&'static str, OsString)],
    ) -> Command {
        let mut command = self.cargo("test");
        command.args(["-p", package, "--no-fail-fast"]).args(targets.iter().flat_map(|target| ["--test", *target]));
        command.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", runner);
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        command.args(["--", "--test-threads=2"]);
        command
    }

    fn cargo(&self, what: &str) -> Command {
        let mut command = program(CARGO, &[what, "--locked", "--target", TARGET]);
        // Lines for traces of panics are gigabytes, and nobody reads them.
        command.args(["-Zbuild-std=std,panic_abort", "-Zfeature-unification", "--config", "profile.dev.debug=0"]);
        if self.profile == Profile::Release {
            command.arg("--release");
        }
        command.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", RUSTC).env("CARGO_INCREMENTAL", "0");
        command.env("CARGO_RESOLVER_FEATURE_UNIFICATION", "workspace");
        command.env("CARGO_TARGET_DIR", &self.folder);
        command.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS", LINKER);
        // What rustup's cargo tells of the toolchain it runs.
        for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
            command.env_remove(name);
        }
        command
    }
}

/// The file of a program for Windows.
pub(super) fn executable(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.exe"))
}
