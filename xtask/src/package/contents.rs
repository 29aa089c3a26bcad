//! What is in a package: where each file goes, and where it lies before.

use crate::shipped;
use crate::tools::{root, run};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};

/// A kind of package for Linux.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Deb,
    Rpm,
}

impl Kind {
    /// Where this kind of system looks for completions of zsh that packages bring.
    const fn zsh(self) -> &'static str {
        match self {
            Self::Deb => "/usr/share/zsh/vendor-completions",
            Self::Rpm => "/usr/share/zsh/site-functions",
        }
    }
}

/// Shells, and what the file for each is called.
const SHELLS: [(&str, &str); 3] = [("bash", "packdesk"), ("zsh", "_packdesk"), ("fish", "packdesk.fish")];

/// Writes completions and pages of the manual, as the program itself makes them.
pub(super) fn write_extras(extras: &Path) -> Result<()> {
    std::fs::create_dir_all(extras.join("man"))?;
    run(shipped::shipped("packdesk")?.arg("manual").arg(extras.join("man")))?;
    for (shell, name) in SHELLS {
        let written = shipped::shipped("packdesk")?.args(["completions", shell]).output()?;
        ensure!(written.status.success(), "packdesk completions {shell}: {}", String::from_utf8_lossy(&written.stderr));
        std::fs::write(extras.join(name), written.stdout)?;
    }
    Ok(())
}

/// Every file beside the window: where it goes, and where it lies.
pub(super) fn files(kind: Kind, target: &Path, extras: &Path, licences: &Path) -> Result<Vec<(String, PathBuf)>> {
    let own = |path: &str| root().join(path);
    let mut files = vec![
        ("/usr/bin/packdesk".to_owned(), target.join("packdesk")),
        ("/usr/lib/udev/rules.d/70-packdesk.rules".to_owned(), own("packaging/udev/70-packdesk.rules")),
        (
            "/usr/share/metainfo/io.packdesk.desktop.metainfo.xml".to_owned(),
            own("packaging/linux/io.packdesk.desktop.metainfo.xml"),
        ),
        ("/usr/share/icons/hicolor/scalable/apps/packdesk-desktop.svg".to_owned(), own("icons/packdesk.svg")),
        ("/usr/share/bash-completion/completions/packdesk".to_owned(), extras.join("packdesk")),
        (format!("{}/_packdesk", kind.zsh()), extras.join("_packdesk")),
        ("/usr/share/fish/vendor_completions.d/packdesk.fish".to_owned(), extras.join("packdesk.fish")),
        ("/usr/share/doc/packdesk/copyright".to_owned(), own("packaging/linux/copyright")),
        ("/usr/share/doc/packdesk/licences.txt".to_owned(), licences.to_owned()),
        ("/usr/share/doc/packdesk/CHANGELOG.md".to_owned(), own("CHANGELOG.md")),
    ];
    // What `packdesk serve` serves stands in `page`.
    let folders = [
        ("/usr/share/man/man1", extras.join("man")),
        ("/usr/share/packdesk/page", own("ui/dist")),
        ("/usr/share/doc/packdesk/handbook", extras.join("handbook")),
    ];
    for (at, folder) in folders {
        files.extend(laid(at, &folder)?);
    }
    Ok(files)
}

/// Every file of the programs for Windows: where it goes below the folder they are installed in, and where it lies. They lie as on
/// Linux, so that each finds the others.
pub(super) fn for_windows(programs: &Path, handbook: &Path, licences: &Path) -> Result<Vec<(String, PathBuf)>> {
    let built = |name: &str| (format!("bin/{name}"), programs.join(name));
    let mut files = vec![built("packdesk.exe"), built("packdesk-desktop.exe")];
    // Where the window is built by GNU's tools, what loads WebView2 is a file of its own.
    files.extend(Some(built("WebView2Loader.dll")).filter(|(_, file)| file.is_file()));
    files.push(("share/doc/packdesk/CHANGELOG.md".to_owned(), root().join("CHANGELOG.md")));
    files.push(("share/doc/packdesk/LICENSE".to_owned(), root().join("LICENSE")));
    let name = licences.file_name().context("the licences have no name")?.to_string_lossy();
    files.push((format!("share/doc/packdesk/{name}"), licences.to_owned()));
    files.extend(laid("share/packdesk/page", &root().join("ui/dist"))?);
    files.extend(laid("share/doc/packdesk/handbook", handbook)?);
    Ok(files)
}

/// Every file below a folder, and where it goes below another.
fn laid(at: &str, folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let found = below(folder)?;
    ensure!(!found.is_empty(), "{} is empty: nothing to pack for {at}", folder.display());
    let place = |file: PathBuf| -> Result<(String, PathBuf)> {
        let name = file.strip_prefix(folder)?.display().to_string().replace('\\', "/");
        Ok((format!("{at}/{name}"), file))
    };
    found.into_iter().map(place).collect()
}

/// The files of a package for Linux, with the window and its entry in the menu, which Tauri's packages bring by themselves.
pub(super) fn with_window(files: &[(String, PathBuf)], target: &Path) -> Vec<(String, PathBuf)> {
    let window = ("/usr/bin/packdesk-desktop".to_owned(), target.join("packdesk-desktop"));
    let entry =
        ("/usr/share/applications/Packdesk.desktop".to_owned(), root().join("packaging/linux/Packdesk.desktop"));
    files.iter().cloned().chain([window, entry]).collect()
}

/// The packages Tauri made, sorted.
pub(super) fn packages(bundles: &Path) -> Result<Vec<PathBuf>> {
    const KINDS: [&str; 6] = ["deb", "rpm", "AppImage", "dmg", "exe", "msi"];
    let mut packages = Vec::new();
    for folder in inside(bundles)?.into_iter().filter(|path| path.is_dir()) {
        let is_package =
            |path: &PathBuf| path.is_file() && path.extension().is_some_and(|it| KINDS.iter().any(|kind| it == *kind));
        packages.extend(inside(&folder)?.into_iter().filter(is_package));
    }
    ensure!(!packages.is_empty(), "no package was made in {}", bundles.display());
    Ok(packages)
}

fn inside(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    paths.sort();
    Ok(paths)
}

/// Every file below a folder, sorted.
pub(super) fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in inside(folder)? {
        if path.is_dir() {
            files.extend(below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}
