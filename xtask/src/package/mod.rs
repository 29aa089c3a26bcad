//! `cargo xtask package`: the programs as they ship, packed with what a system wants beside a program.
//!
//! On Linux `.deb`, `.rpm` and `.tar.gz`; on macOS `.dmg`; on Windows an NSIS and an MSI installer, of which `cargo xtask windows`
//! makes the first on Linux as well. Beside the packages lie the bill of what is inside (CycloneDX), the licences of that, and the
//! packages' SHA-256.

mod archive;
mod bill;
mod contents;
mod debian;
mod handbook;
mod installer;
mod licences;
mod parts;
mod sign;

use crate::tools::{heading, npx, root, run as run_program};
use crate::{page, setup, shipped, trial};
use anyhow::{Context, Result, bail};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What is packed, and what is done with it.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Pack the programs and the page that were built before, as they are
    #[arg(long)]
    built: bool,
    /// Take the packages that were packed before, as they are
    #[arg(long, conflicts_with_all = ["built", "twice", "appimage"])]
    packed: bool,
    /// Sign the packages with the key in TAURI_SIGNING_PRIVATE_KEY, and write the list of releases (latest.json) that names them
    /// below this address
    #[arg(long, value_name = "ADDRESS")]
    sign: Option<String>,
    /// Make an AppImage as well (Linux only; Tauri fetches the tools for it from the network)
    #[arg(long)]
    appimage: bool,
    /// Pack a second time, and say which packages differ
    #[arg(long)]
    twice: bool,
    /// Install, start, upgrade and remove the packages in a clean Debian 12 (as root, on Debian or Ubuntu)
    #[arg(long = "try")]
    tried: bool,
    /// The earlier .deb to upgrade from (else the same programs under a lower version)
    #[arg(long, requires = "tried")]
    over: Option<PathBuf>,
}

/// Builds the programs, packs them and tries the packages, as far as was asked.
pub(crate) fn run(options: &Options) -> Result<()> {
    if !options.built && !options.packed {
        setup::for_build()?;
        page::build()?;
        shipped::build()?;
    }
    let target = shipped::folder()?;
    let packages = if options.packed { packed(&target)? } else { pack(&target, options.appimage)? };
    let sums = hashes(&packages)?;
    if options.twice {
        let again = hashes(&pack(&target, options.appimage)?)?;
        heading("Packed twice");
        compare(&sums, &again)?;
    }
    let lines: String = sums.iter().map(|(name, sum)| format!("{sum}  {name}\n")).collect();
    std::fs::write(target.join("bundle/SHA256SUMS"), lines)?;
    if let Some(address) = &options.sign {
        let list = target.join("bundle/latest.json");
        sign::sign(&packages, &sign::Signer::of_environment()?, address, &list, &shipped::moment()?)?;
    }
    heading("Packages");
    for package in &packages {
        println!("{:>7.2} MB  {}", megabytes(package)?, package.display());
    }
    if options.tried {
        let of = |kind: &str| packages.iter().find(|path| path.extension().is_some_and(|it| it == kind));
        let (Some(deb), Some(rpm), Some(archive)) = (of("deb"), of("rpm"), of("gz")) else {
            bail!("only the packages for Linux can be tried, and all three of them")
        };
        trial::run(&trial::Packages { deb, rpm, archive, over: options.over.as_deref() })?;
    }
    Ok(())
}

/// What lies beside the packages for a system, its archive or its installer: `packdesk-0.1.0-linux-x86_64`, without its ending.
fn beside(bundles: &Path, system: &str, ending: &str) -> PathBuf {
    let (version, processor) = (env!("CARGO_PKG_VERSION"), std::env::consts::ARCH);
    bundles.join(format!("packdesk-{version}-{system}-{processor}{ending}"))
}

/// What stands beside the programs of a system, whatever it is packed as.
struct Beside {
    handbook: PathBuf,
    bill: PathBuf,
    licences: PathBuf,
}

impl Beside {
    /// Writes the handbook into `extras`, and what the programs for a target are made with beside the packages.
    fn write(target: &str, system: &str, extras: &Path, bundles: &Path) -> Result<Self> {
        let handbook = extras.join("handbook");
        handbook::write(&root().join("docs/src"), &handbook)?;
        let parts = parts::of_programs(target)?;
        std::fs::create_dir_all(bundles)?;
        let (bill, licences) = (beside(bundles, system, ".cdx.json"), beside(bundles, system, "-licences.txt"));
        bill::write(&parts, &bill)?;
        licences::write(&parts, &licences)?;
        println!("{} libraries in the programs and the page", parts.len());
        Ok(Self { handbook, bill, licences })
    }
}

/// Makes the installer for Windows of programs that were built for a target, and what lies beside it, in a folder. Answers the
/// installer and the lists.
pub(crate) fn for_windows(target: &str, programs: &Path, bundles: &Path) -> Result<[PathBuf; 3]> {
    let extras = bundles.join("parts");
    let beside = Beside::write(target, "windows", &extras, bundles)?;
    let installer = windows_installer(programs, &beside, &extras, bundles)?;
    Ok([installer, beside.bill, beside.licences])
}

fn windows_installer(programs: &Path, parts: &Beside, extras: &Path, bundles: &Path) -> Result<PathBuf> {
    heading("Packing the installer for Windows");
    let files = contents::for_windows(programs, &parts.handbook, &parts.licences)?;
    installer::write(&beside(bundles, "windows", "-setup.exe"), &files, &extras.join("nsis"), &shipped::moment()?)
}

/// The packages and lists an earlier run left.
fn packed(target: &Path) -> Result<Vec<PathBuf>> {
    let bundles = target.join("bundle");
    let mut packages = contents::packages(&bundles)?;
    let lists = [".tar.gz", "-setup.exe", ".cdx.json", "-licences.txt"];
    let lists = lists.map(|ending| beside(&bundles, std::env::consts::OS, ending));
    packages.extend(lists.into_iter().filter(|path| path.is_file()));
    Ok(packages)
}

/// Packs everything for the system this runs on. Answers the packages and the lists beside them.
fn pack(target: &Path, appimage: bool) -> Result<Vec<PathBuf>> {
    let extras = target.join("package");
    // What an earlier packing left, as pages that no longer are, is not packed again.
    for folder in [&extras, &target.join("bundle")] {
        if folder.exists() {
            std::fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
    }
    heading("Writing what stands beside the programs");
    contents::write_extras(&extras)?;
    let (system, bundles) = (std::env::consts::OS, target.join("bundle"));
    let parts = Beside::write(&parts::host()?, system, &extras, &bundles)?;
    let config = |files: &[(String, PathBuf)]| -> serde_json::Value {
        files.iter().map(|(at, from)| (at.clone(), from.display().to_string())).collect()
    };
    let files = |kind| contents::files(kind, target, &extras, &parts.licences);
    let kinds = match (system, appimage) {
        ("linux", false) => "deb,rpm",
        ("linux", true) => "deb,rpm,appimage",
        ("macos", _) => "dmg",
        ("windows", _) => "msi",
        (other, _) => bail!("nobody knows how to pack for {other}"),
    };
    heading(&format!("Packing {kinds}"));
    let (deb, rpm) = (files(contents::Kind::Deb)?, files(contents::Kind::Rpm)?);
    let linux = json!({ "deb": { "files": config(&deb) }, "rpm": { "files": config(&rpm) } });
    let command = shipped::executable("packdesk");
    let resources = json!({ target.join(&command).display().to_string(): command });
    let bundle = match system {
        "linux" => json!({ "linux": linux }),
        _ => json!({ "resources": resources }),
    };
    let moment = shipped::moment()?;
    let asked = json!({ "bundle": bundle }).to_string();
    run_program(
        npx(&["tauri", "bundle", "--ci", "--bundles", kinds, "--config", &asked]).env("SOURCE_DATE_EPOCH", &moment),
    )?;
    let mut packages = contents::packages(&bundles)?;
    if cfg!(target_os = "linux") {
        for package in packages.iter().filter(|path| path.extension().is_some_and(|kind| kind == "deb")) {
            debian::pack_again(package, &moment)?;
        }
        packages.push(archive::write(&beside(&bundles, system, ".tar.gz"), target, &deb, &moment)?);
    }
    if cfg!(windows) {
        packages.push(windows_installer(target, &parts, &extras, &bundles)?);
    }
    packages.extend([parts.bill, parts.licences]);
    Ok(packages)
}

/// The SHA-256 of each file, by its name.
fn hashes(files: &[PathBuf]) -> Result<BTreeMap<String, String>> {
    let hash = |path: &PathBuf| -> Result<(String, String)> {
        let name = path.file_name().context("a file has a name")?.to_string_lossy().into_owned();
        let sum = Sha256::digest(std::fs::read(path)?);
        Ok((name, sum.iter().map(|byte| format!("{byte:02x}")).collect()))
    };
    files.iter().map(hash).collect()
}

/// Prints which packages came out the same.
///
/// # Errors
/// Where any differs.
fn compare(first: &BTreeMap<String, String>, second: &BTreeMap<String, String>) -> Result<()> {
    let differ: Vec<&str> =
        first.iter().filter(|(name, sum)| second.get(*name) != Some(sum)).map(|(name, _)| name.as_str()).collect();
    for name in first.keys() {
        println!("{:<9}  {name}", if differ.contains(&name.as_str()) { "differs" } else { "the same" });
    }
    if !differ.is_empty() {
        bail!("packed twice, these differ: {}", differ.join(", "));
    }
    Ok(())
}

fn megabytes(file: &Path) -> Result<f64> {
    Ok(file.metadata()?.len() as f64 / 1_000_000.0)
}
