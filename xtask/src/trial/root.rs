//! A clean Debian 12 in a folder, and commands run inside it.

use crate::tools::{heading, program, run};
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The release the packages are tried on.
const RELEASE: &str = "bookworm";

/// Who packs in there.
pub(super) const PACKER: &str = "packer";

/// Runs a command in the root `$0`, with processes and mounts that end with it.
const ENTER: &str = r#"
mount -t proc proc "$0/proc"
mount --rbind /dev "$0/dev"
mount -t tmpfs tmpfs "$0/run"
exec chroot "$@"
"#;

/// Who runs a command in the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// The administrator, who installs.
    Admin,
    /// A packer, with a home of their own.
    Packer,
}

/// A Debian 12 in a folder.
pub(super) struct Root {
    folder: PathBuf,
    /// Where the packages it installs are kept for the next trial.
    downloads: PathBuf,
}

impl Root {
    /// A fresh one. The clean system and the packages it installed are kept in the cache and taken from there.
    pub(super) fn fresh(cache: &Path) -> Result<Self> {
        ensure!(cfg!(target_os = "linux"), "packages are tried on Linux");
        std::fs::create_dir_all(cache)?;
        let clean = cache.join("clean");
        if !clean.is_dir() {
            heading(&format!("Fetching a clean Debian 12 ({RELEASE})"));
            let half = cache.join("half");
            let _ = std::fs::remove_dir_all(&half);
            run(program("debootstrap", &["--variant=minbase", RELEASE]).arg(&half).arg(mirror()?))?;
            std::fs::rename(half, &clean)?;
        }
        let folder = cache.join("root");
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        run(program("cp", &["--archive", "--reflink=auto"]).arg(&clean).arg(&folder))?;
        std::fs::copy("/etc/resolv.conf", folder.join("etc/resolv.conf"))?;
        let downloads = cache.join("downloads");
        std::fs::create_dir_all(&downloads)?;
        let root = Self { folder, downloads };
        root.run(Who::Admin, &format!("useradd --create-home {PACKER}"))?;
        for package in std::fs::read_dir(&root.downloads)? {
            let package = package?;
            std::fs::copy(package.path(), root.inside("/var/cache/apt/archives").join(package.file_name()))?;
        }
        Ok(root)
    }

    /// Keeps what apt has fetched for the next trial.
    pub(super) fn keep_downloads(&self) -> Result<()> {
        for package in std::fs::read_dir(self.inside("/var/cache/apt/archives"))? {
            let package = package?;
            let kept = self.downloads.join(package.file_name());
            if package.path().extension().is_some_and(|kind| kind == "deb") && !kept.exists() {
                std::fs::copy(package.path(), kept)?;
            }
        }
        Ok(())
    }

    /// Where a path of the root lies.
    pub(super) fn inside(&self, path: &str) -> PathBuf {
        self.folder.join(path.trim_start_matches('/'))
    }

    /// A script in the root, not yet started. When it ends, so does everything it started.
    pub(super) fn command(&self, who: Who, script: &str) -> Command {
        let mut command =
            program("unshare", &["--mount", "--ipc", "--pid", "--fork", "--kill-child", "sh", "-ec", ENTER]);
        command.arg(&self.folder);
        let home = match who {
            Who::Admin => "HOME=/root".to_owned(),
            Who::Packer => {
                command.arg(format!("--userspec={PACKER}:{PACKER}"));
                format!("HOME=/home/{PACKER}")
            }
        };
        command.arg(&self.folder).args(["/usr/bin/env", "-i", &home]);
        command.args(["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]);
        command.args(["sh", "-ec", &format!("cd; {script}")]).stdin(Stdio::null());
        command
    }

    /// Runs a script in the root to its end; what it printed.
    pub(super) fn run(&self, who: Who, script: &str) -> Result<String> {
        let output = self.command(who, script).output().context("unshare could not be started")?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            let errors = String::from_utf8_lossy(&output.stderr);
            bail!("in the clean system, {script:?} ended with {}:\n{said}{errors}", output.status);
        }
        Ok(said)
    }
}

/// The mirror this machine installs from.
fn mirror() -> Result<String> {
    let format = "$(RELEASE) $(REPO_URI)";
    let said = program("apt-get", &["indextargets", "--format", format, "Created-By: Packages"]).output()?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let own = said.lines().find_map(|line| line.strip_prefix(RELEASE)?.strip_prefix(' ').map(str::to_owned));
    Ok(own.unwrap_or_else(|| "http://deb.debian.org/debian".to_owned()))
}
