//! The libraries inside the programs and the page.
//!
//! Crates are read from `cargo metadata`: all that the command line and the window are linked from on one system, without
//! those that only build, test or generate. Packages of the page are those whose code Vite put into it
//! (`ui/dist/licences.json`).

use crate::tools::root;
use anyhow::{Context, Result, bail};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId, TargetKind};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The programs that ship, by their packages.
const PROGRAMS: [&str; 2] = ["packdesk", "packdesk-desktop"];

/// Files of a licence are not longer than this, in bytes.
const LONGEST: u64 = 500_000;

/// Where a library is from: the registry's word in package addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Registry {
    Cargo,
    Npm,
}

impl Registry {
    /// The word for it in a package address (`pkg:cargo/serde@1.0.0`).
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Cargo => "cargo",
            Self::Npm => "npm",
        }
    }
}

/// One library.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) registry: Registry,
    pub(super) name: String,
    pub(super) version: String,
    /// An SPDX expression.
    pub(super) licence: String,
    /// The texts of licences and notices that lie in it.
    pub(super) texts: Vec<String>,
    /// SHA-256 of the file the registry hands out.
    pub(super) sha256: Option<String>,
    /// The libraries this one is made with, as [`Part::key`] says them.
    pub(super) needs: BTreeSet<String>,
}

impl Part {
    /// What a library is called in the lists, as `cargo serde@1.0.0`.
    pub(super) fn key(&self) -> String {
        key(self.registry, &self.name, &self.version)
    }
}

fn key(registry: Registry, name: &str, version: &str) -> String {
    format!("{} {name}@{version}", registry.as_str())
}

/// Every library in the programs for a target, by rustc's word for it; sorted.
pub(super) fn of_programs(target: &str) -> Result<Vec<Part>> {
    let metadata = MetadataCommand::new()
        .current_dir(root())
        .other_options(["--locked", "--filter-platform", target].map(str::to_owned).to_vec())
        .exec()
        .context("cargo metadata")?;
    let lock: Lock = toml::from_str(&std::fs::read_to_string(root().join("Cargo.lock"))?).context("Cargo.lock")?;
    let mut parts = crates(&metadata, &lock.sums())?;
    parts.extend(of_page(&root().join("ui"))?);
    parts.sort_by_key(Part::key);
    Ok(parts)
}

/// The system this runs on, in rustc's words.
pub(super) fn host() -> Result<String> {
    let said = std::process::Command::new("rustc").arg("-vV").output().context("rustc -vV")?;
    let said = String::from_utf8(said.stdout)?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc does not say its host")?;
    Ok(host.to_owned())
}

/// `Cargo.lock`, as far as it is read here.
#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

impl Lock {
    /// SHA-256 of each crate's file, by name and version.
    fn sums(self) -> BTreeMap<(String, String), String> {
        let sum = |it: Locked| Some(((it.name, it.version), it.checksum?));
        self.package.into_iter().filter_map(sum).collect()
    }
}

/// The crates from registries that the programs are linked from.
fn crates(metadata: &Metadata, sums: &BTreeMap<(String, String), String>) -> Result<Vec<Part>> {
    let resolve = metadata.resolve.as_ref().context("cargo metadata without a graph")?;
    let nodes: BTreeMap<&PackageId, _> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let packages: BTreeMap<&PackageId, &Package> =
        metadata.packages.iter().map(|package| (&package.id, package)).collect();
    let is_linked =
        |id: &PackageId| !packages[id].targets.iter().any(|target| target.kind.contains(&TargetKind::ProcMacro));
    let needs = |id: &PackageId| -> Vec<&PackageId> {
        let linked =
            nodes[id].deps.iter().filter(|it| it.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal));
        linked.map(|it| &it.pkg).filter(|id| is_linked(id)).collect()
    };
    let mut open: Vec<&PackageId> =
        metadata.packages.iter().filter(|it| PROGRAMS.contains(&it.name.as_str())).map(|it| &it.id).collect();
    let mut found: BTreeSet<&PackageId> = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(needs(id));
        }
    }
    let foreign = found.iter().filter(|id| packages[**id].source.is_some());
    foreign.map(|id| part(packages[*id], needs(id).into_iter().map(|it| packages[it]), sums)).collect()
}

fn part<'a>(
    package: &Package,
    needs: impl Iterator<Item = &'a Package>,
    sums: &BTreeMap<(String, String), String>,
) -> Result<Part> {
    let (name, version) = (package.name.as_str().to_owned(), package.version.to_string());
    let Some(licence) = &package.license else { bail!("{name} {version} names no licence") };
    let folder = package.manifest_path.parent().context("a manifest has a folder")?;
    let needs = needs.map(|it| key(Registry::Cargo, &it.name, &it.version.to_string())).collect();
    Ok(Part {
        registry: Registry::Cargo,
        // Before SPDX expressions `MIT/Apache-2.0` said the same.
        licence: licence.replace('/', " OR "),
        texts: texts(folder.as_std_path())?,
        sha256: sums.get(&(name.clone(), version.clone())).cloned(),
        needs,
        name,
        version,
    })
}

/// The texts of licences and notices in a library's folder, sorted by the names of their files.
fn texts(folder: &Path) -> Result<Vec<String>> {
    const BEGINNINGS: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        if BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)) && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    let read = |path: PathBuf| -> Result<String> {
        let length = path.metadata()?.len();
        anyhow::ensure!(length <= LONGEST, "{} has {length} bytes: too long for a licence", path.display());
        Ok(String::from_utf8_lossy(&std::fs::read(&path)?).into_owned())
    };
    files.into_iter().map(read).collect()
}

/// A package in the page, as Vite writes it.
#[derive(Deserialize)]
struct Bundled {
    name: String,
    version: String,
    identifier: String,
    #[serde(default)]
    text: String,
}

/// The packages whose code is in the page.
fn of_page(ui: &Path) -> Result<Vec<Part>> {
    let list = ui.join("dist/licences.json");
    let text = std::fs::read_to_string(&list).with_context(|| format!("{}: the page is not built", list.display()))?;
    let bundled: Vec<Bundled> = serde_json::from_str(&text).with_context(|| list.display().to_string())?;
    let part = |it: Bundled| Part {
        registry: Registry::Npm,
        name: it.name,
        version: it.version,
        licence: it.identifier,
        texts: Some(it.text).filter(|text| !text.is_empty()).into_iter().collect(),
        sha256: None,
        needs: BTreeSet::new(),
    };
    Ok(bundled.into_iter().map(part).collect())
}
