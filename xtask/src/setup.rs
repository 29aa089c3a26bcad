//! Installing what the machine lacks. Automated on Debian and Ubuntu; elsewhere it says what to install.

use crate::tools::{heading, is_there, npm, program, root, run};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::{Command, Stdio};

/// A Debian package and why it is needed.
struct Package {
    name: &'static str,
    why: &'static str,
}

const fn package(name: &'static str, why: &'static str) -> Package {
    Package { name, why }
}

/// What building and running the station needs.
const BUILD: &[Package] = &[
    package("build-essential", "compiles SQLite and TLS"),
    package("pkg-config", "finds the system's libraries"),
    package("libwebkit2gtk-4.1-dev", "the window's web view"),
    package("libgtk-3-dev", "the window"),
    package("librsvg2-dev", "the window's icons"),
    package("libdbus-1-dev", "the keyring"),
    package("fonts-dejavu-core", "text in the window"),
    package("fonts-noto-core", "labels in every script"),
    package("fonts-noto-cjk", "labels in Chinese, Japanese and Korean"),
];

/// What the tests need besides.
const TEST: &[Package] = &[
    package("xvfb", "a display for the window's tests"),
    package("xauth", "starting that display"),
    package("webkit2gtk-driver", "driving the window"),
    package("dbus-x11", "a session bus for the window's tests"),
    package("cups", "printing through a real system queue"),
    package("cups-client", "printing through a real system queue"),
    package("poppler-utils", "looking at PDF labels"),
    package("chromium", "a shop's own page in a browser"),
    package("chromium-driver", "driving that browser"),
    package("xdotool", "a keyboard-wedge scanner"),
    package("at-spi2-core", "what a screen reader hears"),
    package("procps", "measuring the window"),
];

/// What trying the packages needs besides.
const TRIAL: &[Package] = &[package("debootstrap", "a clean system to install the packages in")];

/// What building for Windows and running it under Wine needs.
const WINDOWS: &[Package] = &[
    package("rustc-web", "compiles for Windows"),
    package("cargo-web", "builds with that compiler"),
    package("rust-web-src", "the standard library, to be built for Windows"),
    package("libstd-rust-web-dev", "the same compiler's own libraries"),
    package("gcc-mingw-w64-x86-64", "compiles and links C for Windows"),
    package("g++-mingw-w64-x86-64", "compiles C++ for Windows"),
    package("cmake", "builds TLS"),
    package("nasm", "assembles TLS"),
    package("wine", "runs programs for Windows"),
    package("wine64", "runs programs for Windows"),
    package("nsis", "makes the installer"),
];

/// Installs what building and running needs.
pub(crate) fn for_build() -> Result<()> {
    system(BUILD)?;
    page()
}

/// Installs what the tests need.
pub(crate) fn for_tests() -> Result<()> {
    system(BUILD)?;
    system(TEST)?;
    page()
}

/// Installs what trying the packages needs.
pub(crate) fn for_trial() -> Result<()> {
    system(TRIAL)
}

/// Installs what building for Windows and running it under Wine needs.
pub(crate) fn for_windows() -> Result<()> {
    system(BUILD)?;
    system(WINDOWS)?;
    page()
}

/// The page's own tools, from its lock file.
fn page() -> Result<()> {
    if !is_there(if cfg!(windows) { "npm.cmd" } else { "npm" }) {
        bail!("npm is missing: install Node.js 20 or newer (https://nodejs.org), then run this again");
    }
    let installed = root().join("ui/node_modules/.package-lock.json");
    let wanted = root().join("ui/package-lock.json");
    if modified(&installed) >= modified(&wanted) && installed.exists() {
        return Ok(());
    }
    heading("Installing the page's tools (npm ci)");
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    path.metadata().and_then(|file| file.modified()).ok()
}

fn system(packages: &[Package]) -> Result<()> {
    if cfg!(target_os = "macos") {
        println!(
            "macOS: the system packages are not installed by this command. Needed: the Xcode command line tools (xcode-select --install)."
        );
        return Ok(());
    }
    if cfg!(windows) {
        println!(
            "Windows: the system packages are not installed by this command. Needed: the Visual Studio C++ build tools and the WebView2 runtime."
        );
        return Ok(());
    }
    if !is_there("dpkg-query") {
        let names: Vec<&str> = packages.iter().map(|package| package.name).collect();
        println!("This is not Debian or Ubuntu: install your system's packages for {}", names.join(", "));
        return Ok(());
    }
    let missing: Vec<&Package> = packages.iter().filter(|package| !is_installed(package.name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    heading("Installing system packages");
    for package in &missing {
        println!("  {:<24} {}", package.name, package.why);
    }
    run(&mut apt(&["update", "-qq"]))?;
    let mut arguments = vec!["install", "-y", "-qq", "--no-install-recommends"];
    arguments.extend(missing.iter().map(|package| package.name));
    run(&mut apt(&arguments))
}

fn is_installed(name: &str) -> bool {
    let query = Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", name]).stderr(Stdio::null()).output();
    query.is_ok_and(|output| output.stdout == b"installed")
}

/// apt-get, through sudo for those who are not root.
fn apt(arguments: &[&str]) -> Command {
    let is_root = program("id", &["-u"]).output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let mut command = if is_root { program("apt-get", &[]) } else { program("sudo", &["apt-get"]) };
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
