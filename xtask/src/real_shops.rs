//! Real shops for the tests of their connectors (`live.rs` in their folders of `crates/shops/tests`): installed by npm once into a folder
//! of the cache, from what stands in their folder `server`. Where npm cannot have one, its test is left out, and it is said.

use crate::tools::root;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A shop that is installed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RealShop {
    name: &'static str,
    /// Its folder of `crates/shops/tests`.
    kind: &'static str,
    /// What names another folder than that of the cache.
    variable: &'static str,
    /// The file that says which packages it is made of.
    packages: &'static str,
}

/// Small enough for every run of the tests.
pub(crate) const VENDURE: RealShop =
    RealShop { name: "Vendure", kind: "vendure", variable: "PACKDESK_VENDURE", packages: "package-lock.json" };

/// 676 MB, and it wants PostgreSQL.
pub(crate) const MEDUSA: RealShop =
    RealShop { name: "Medusa", kind: "medusa", variable: "PACKDESK_MEDUSA", packages: "package.json" };

/// The installation of a shop, while it runs.
pub(crate) struct Installing {
    shop: RealShop,
    begun: Result<Option<Child>>,
}

impl Installing {
    /// Waits for it; says where there is none, and answers whether there is one.
    pub(crate) fn end(self) -> bool {
        let Self { shop, begun } = self;
        let installed = begun.and_then(|child| match child.map(|mut child| child.wait()).transpose()? {
            Some(status) if !status.success() => anyhow::bail!("npm ended with {status}"),
            Some(_) => {
                fs::copy(shop.packages(), shop.folder()?.join(DONE)).map(|_| ()).context("the folder cannot be written")
            }
            None => Ok(()),
        });
        if let Err(error) = &installed {
            println!("The test with a real {} is left out: it could not be installed ({error:#})", shop.name);
        }
        installed.is_ok()
    }
}

/// What it was installed by, once it is whole.
const DONE: &str = "installed-by.json";

impl RealShop {
    /// Begins to install it; nothing where it is there already.
    pub(crate) fn begin(self) -> Installing {
        Installing { shop: self, begun: self.install() }
    }

    fn install(self) -> Result<Option<Child>> {
        let folder = self.folder()?;
        let read = |path: PathBuf| fs::read(path).ok();
        if read(folder.join(DONE)).is_some_and(|by| Some(by) == read(self.packages())) {
            return Ok(None);
        }
        fs::create_dir_all(&folder)?;
        for entry in fs::read_dir(self.wanted())? {
            let entry = entry?;
            fs::copy(entry.path(), folder.join(entry.file_name()))?;
        }
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let is_locked = self.packages == "package-lock.json";
        let mut command = Command::new(npm);
        command.arg(if is_locked { "ci" } else { "install" });
        command.args(["--ignore-scripts", "--no-audit", "--no-fund", "--silent"]).current_dir(folder);
        Ok(Some(command.stdin(Stdio::null()).spawn().context("npm could not be started")?))
    }

    fn wanted(self) -> PathBuf {
        root().join("crates/shops/tests").join(self.kind).join("server")
    }

    fn packages(self) -> PathBuf {
        self.wanted().join(self.packages)
    }

    /// Where its test looks for it.
    fn folder(self) -> Result<PathBuf> {
        let named = std::env::var_os(self.variable).map(PathBuf::from);
        let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
        let cache = || std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
        let own = || Some(cache()?.join(format!("packdesk-{}", self.kind)));
        named.or_else(own).context("there is no home folder")
    }
}
