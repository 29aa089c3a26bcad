//! `cargo xtask package`: `.deb`, `.rpm` and a plain `.tar.gz` of the programs as they ship.

use crate::tools::{heading, npx, program, root, run as run_program};
use crate::{page, setup, shipped};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// Builds the programs and packs them, with what a system wants beside a program.
pub(crate) fn run() -> Result<()> {
    setup::for_build()?;
    page::build()?;
    shipped::build()?;
    let target = shipped::folder()?;
    let extras = target.join("package");
    heading("Writing what stands beside the programs");
    write_extras(&extras)?;
    let files = files(&target, &extras)?;
    heading("Packing .deb and .rpm");
    let list: Map<String, Value> =
        files.iter().map(|(at, from)| (at.clone(), from.display().to_string().into())).collect();
    let config = json!({ "bundle": { "linux": { "deb": { "files": list }, "rpm": { "files": list } } } });
    run_program(npx(&["tauri", "bundle", "--ci", "--bundles", "deb,rpm", "--config"]).arg(config.to_string()))?;
    heading("Packing .tar.gz");
    let archive = pack(&target, &files)?;
    let packages =
        [target.join("bundle/deb"), target.join("bundle/rpm")].into_iter().flat_map(|folder| inside(&folder));
    heading("Packages");
    for package in packages.chain([archive]).filter(|path| path.is_file()) {
        let bytes = package.metadata()?.len();
        println!("{:>7.1} MB  {}", bytes as f64 / 1_000_000.0, package.display());
    }
    Ok(())
}

/// Completions and pages of the manual, written by the program itself.
fn write_extras(extras: &Path) -> Result<()> {
    std::fs::create_dir_all(extras.join("man"))?;
    run_program(shipped::shipped("packdesk")?.arg("manual").arg(extras.join("man")))?;
    for (shell, name) in [("bash", "packdesk"), ("zsh", "_packdesk"), ("fish", "packdesk.fish")] {
        let written = shipped::shipped("packdesk")?.args(["completions", shell]).output()?;
        std::fs::write(extras.join(name), written.stdout)?;
    }
    Ok(())
}

/// Every file beside the window: where it goes, and where it lies.
fn files(target: &Path, extras: &Path) -> Result<Vec<(String, PathBuf)>> {
    let own = |path: &str| root().join(path);
    let mut files = vec![
        ("/usr/bin/packdesk".to_owned(), target.join("packdesk")),
        ("/usr/lib/udev/rules.d/70-packdesk.rules".to_owned(), own("packaging/udev/70-packdesk.rules")),
        (
            "/usr/share/metainfo/io.packdesk.desktop.metainfo.xml".to_owned(),
            own("packaging/linux/io.packdesk.desktop.metainfo.xml"),
        ),
        ("/usr/share/bash-completion/completions/packdesk".to_owned(), extras.join("packdesk")),
        ("/usr/share/zsh/vendor-completions/_packdesk".to_owned(), extras.join("_packdesk")),
        ("/usr/share/fish/vendor_completions.d/packdesk.fish".to_owned(), extras.join("packdesk.fish")),
        ("/usr/share/doc/packdesk/LICENSE".to_owned(), own("LICENSE")),
        ("/usr/share/doc/packdesk/CHANGELOG.md".to_owned(), own("CHANGELOG.md")),
    ];
    for page in inside(&extras.join("man")) {
        let name = page.file_name().context("a page has a name")?.to_string_lossy().into_owned();
        files.push((format!("/usr/share/man/man1/{name}"), page));
    }
    // What `packdesk serve` serves.
    let page = own("ui/dist");
    for file in below(&page)? {
        let name = file.strip_prefix(&page)?.display().to_string();
        files.push((format!("/usr/share/packdesk/page/{name}"), file));
    }
    let handbook = own("docs/src");
    for page in below(&handbook)? {
        let name = page.strip_prefix(&handbook)?.display().to_string();
        files.push((format!("/usr/share/doc/packdesk/handbook/{name}"), page));
    }
    Ok(files)
}

/// The same files and the window, as they lie below `/usr`, for systems that have neither kind of package.
fn pack(target: &Path, files: &[(String, PathBuf)]) -> Result<PathBuf> {
    let name = format!("packdesk-{}-linux-{}", env!("CARGO_PKG_VERSION"), std::env::consts::ARCH);
    let folder = target.join("package").join(&name);
    let window = ("/usr/bin/packdesk-desktop".to_owned(), target.join("packdesk-desktop"));
    for (at, from) in files.iter().chain([&window]) {
        let to = folder.join(at.trim_start_matches("/usr/"));
        std::fs::create_dir_all(to.parent().context("a file has a folder")?)?;
        std::fs::copy(from, &to).with_context(|| from.display().to_string())?;
    }
    let archive = target.join("bundle").join(format!("{name}.tar.gz"));
    let parent = folder.parent().context("a folder has a folder")?;
    // One order, one owner and no times of this machine: the same programs make the same archive.
    let same = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "-czf"];
    run_program(program("tar", &same).arg(&archive).arg("-C").arg(parent).arg(&name))?;
    Ok(archive)
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.sort();
    paths
}

fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in inside(folder) {
        if path.is_dir() {
            files.extend(below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}
