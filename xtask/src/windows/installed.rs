//! The installer under Wine: installed without a question, used, upgraded while a program runs, removed.

use super::wine::Wine;
use crate::tools::heading;
use anyhow::{Context as _, Result, ensure};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

/// Where Windows keeps what an account has.
const ENVIRONMENT: &str = r"HKCU\Environment";
const LIST: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Packdesk";

/// The exit code of an installer that changed nothing, because Packdesk runs.
const NOT_DONE: i32 = 2;

/// A folder nobody chose for its ease.
const ODD: &str = "Ünïcode Ордер 店/Pack desk";

const UNINSTALLER: &str = "uninstall.exe";

/// How long a program may take to start or end.
const PATIENCE: Duration = Duration::from_secs(60);

/// Installs, uses, upgrades and removes, twice: in the usual place, and in an odd one with the data taken away.
pub(super) fn run(wine: &Wine, installer: &Path) -> Result<()> {
    heading("The installer, under Wine");
    let trial = Trial { wine, installer, local: local(wine)? };
    trial.usual()?;
    trial.odd()?;
    trial.long_path()
}

struct Trial<'w> {
    wine: &'w Wine,
    installer: &'w Path,
    /// The account's folder for programs and data of this machine.
    local: PathBuf,
}

impl Trial<'_> {
    /// The usual place, with a person's other programs on the PATH.
    fn usual(&self) -> Result<()> {
        let folder = self.local.join("Programs/Packdesk");
        self.set_path(r"C:\Other Tools;%USERPROFILE%\bin")?;
        let started = Instant::now();
        self.install(0)?;
        found("installed without a question", &format!("{:.1} s", started.elapsed().as_secs_f64()));
        self.is_whole(&folder)?;
        let path = self.path()?;
        ensure!(path.starts_with(r"C:\Other Tools;%USERPROFILE%\bin;"), "PATH is {path}");
        let said = self.wine.output("cmd", &["/c", "packdesk --version"])?;
        found("packdesk in a terminal", said.trim());
        self.packdesk(&folder, &["practice", "--labels", "2"])?;
        let station = self.local.join("Packdesk/packdesk/data/practice/station.db");
        ensure!(station.is_file(), "no station at {}", station.display());
        found("practice station, two labels", "printed; kept in AppData\\Local");

        let kept = folder.join("mine.txt");
        std::fs::write(&kept, "of the person")?;
        let mut serving = self.wine.command(folder.join("bin/packdesk.exe"), &["--practice", "serve", "--port", "0"]);
        let mut serving = serving.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let said = BufReader::new(serving.stdout.take().context("no output")?).lines();
        said.map_while(Result::ok).find(|line| line.contains("http://")).context("packdesk serve did not start")?;
        self.install(NOT_DONE)?;
        // From a copy of itself the uninstaller would answer at once.
        let stays = format!("_?={}", self.named(&folder)?);
        self.ends(&folder.join(UNINSTALLER), &["/S", &stays], NOT_DONE)?;
        self.is_whole(&folder)?;
        found("upgrade and removal while packdesk serve runs", "refused with exit code 2, nothing changed");
        self.wine.output("taskkill", &["/f", "/im", "packdesk.exe"])?;
        serving.wait()?;
        self.install(0)?;
        self.is_whole(&folder)?;
        ensure!(self.path()? == path, "after the upgrade PATH is {}", self.path()?);
        found("upgraded", "the station and PATH as they were");

        self.uninstall(&folder, &[])?;
        ensure!(!folder.join("bin").exists() && !folder.join("share").exists(), "programs are left");
        ensure!(kept.is_file(), "a file of the person is gone");
        ensure!(station.is_file(), "the station is gone");
        ensure!(self.path()? == r"C:\Other Tools;%USERPROFILE%\bin", "PATH is {}", self.path()?);
        ensure!(!self.menu().exists(), "it is still in the start menu");
        found("removed", "PATH, start menu and list as before; station and a foreign file in the folder stay");
        Ok(())
    }

    /// A folder with spaces and letters of several scripts; the data go as well.
    fn odd(&self) -> Result<()> {
        let folder = self.wine.inside(ODD);
        // The folder stands last and without quotation marks, which Wine would set: the shell takes the line as it is.
        let line = format!(r"{} /S /D=C:\{}", self.named(self.installer)?, ODD.replace('/', r"\"));
        self.wine.output("cmd", &["/c", &line])?;
        self.is_whole(&folder)?;
        let said = self.packdesk(&folder, &["--version"])?;
        ensure!(self.local.join("Packdesk").is_dir(), "there are no data to take away");
        self.uninstall(&folder, &["/REMOVEDATA"])?;
        ensure!(!folder.exists(), "{} is left", folder.display());
        until("the data are gone", || !self.local.join("Packdesk").exists())?;
        found(r"C:\Ünïcode Ордер 店\Pack desk", &format!("{}; removed with /REMOVEDATA, nothing is left", said.trim()));
        Ok(())
    }

    /// A PATH that is longer than any text of the installer stays as it is.
    fn long_path(&self) -> Result<()> {
        let long = [r"C:\a folder of some tool or other"; 60].join(";");
        self.set_path(&long)?;
        self.install(0)?;
        ensure!(self.path()? == long, "a long PATH was changed: {}", self.path()?);
        self.uninstall(&self.local.join("Programs/Packdesk"), &[])?;
        ensure!(self.path()? == long, "a long PATH was changed: {}", self.path()?);
        found(&format!("a PATH of {} letters", long.len()), "left as it is");
        Ok(())
    }

    fn install(&self, code: i32) -> Result<()> {
        self.ends(self.installer, &["/S"], code)
    }

    /// What Windows calls a file of this machine.
    fn named(&self, file: &Path) -> Result<String> {
        let name = self.wine.output("winepath", &["-w", &file.display().to_string()])?;
        Ok(name.trim().to_owned())
    }

    /// The uninstaller works from a copy of itself, and goes last.
    fn uninstall(&self, folder: &Path, more: &[&str]) -> Result<()> {
        let program = folder.join(UNINSTALLER);
        self.ends(&program, &[&["/S"][..], more].concat(), 0)?;
        until("the uninstaller is gone", || !program.exists())?;
        until("it is off the list of programs", || self.wine.output("reg", &["query", LIST]).is_err())
    }

    fn ends(&self, program: &Path, arguments: &[&str], code: i32) -> Result<()> {
        let ended = self.wine.command(program, arguments).stderr(Stdio::null()).status()?;
        ensure!(ended.code() == Some(code), "{} {arguments:?} ended with {ended} instead of {code}", program.display());
        Ok(())
    }

    /// Whether everything is there that a desk needs.
    fn is_whole(&self, folder: &Path) -> Result<()> {
        let needed = [
            "bin/packdesk.exe",
            "bin/packdesk-desktop.exe",
            "share/packdesk/page/index.html",
            "share/doc/packdesk/handbook/index.html",
            UNINSTALLER,
        ];
        for file in needed {
            ensure!(folder.join(file).is_file(), "{file} is not there");
        }
        ensure!(self.menu().is_file(), "it is not in the start menu");
        let listed = self.wine.output("reg", &["query", LIST, "/v", "DisplayVersion"])?;
        ensure!(listed.contains(env!("CARGO_PKG_VERSION")), "the list of programs says {listed}");
        Ok(())
    }

    fn menu(&self) -> PathBuf {
        self.local.join("../Roaming/Microsoft/Windows/Start Menu/Programs/Packdesk.lnk")
    }

    fn packdesk(&self, folder: &Path, arguments: &[&str]) -> Result<String> {
        self.wine.output(folder.join("bin/packdesk.exe"), arguments)
    }

    fn set_path(&self, path: &str) -> Result<()> {
        let set = ["add", ENVIRONMENT, "/v", "Path", "/t", "REG_EXPAND_SZ", "/f", "/d", path];
        self.wine.output("reg", &set).map(drop)
    }

    fn path(&self) -> Result<String> {
        let said = self.wine.output("reg", &["query", ENVIRONMENT, "/v", "Path"])?;
        let value = said.lines().find_map(|line| line.split_once("REG_EXPAND_SZ"));
        Ok(value.with_context(|| format!("the account has no PATH: {said}"))?.1.trim().to_owned())
    }
}

/// The folder Windows gives programs of the account for what stays on this machine.
fn local(wine: &Wine) -> Result<PathBuf> {
    let said = wine.output("cmd", &["/c", "echo %LOCALAPPDATA%"])?;
    let below = said.trim().strip_prefix(r"C:\").with_context(|| format!("LOCALAPPDATA is {said}"))?;
    Ok(wine.inside(&below.replace('\\', "/")))
}

/// Waits for something that comes by itself.
fn until(what: &str, is_so: impl Fn() -> bool) -> Result<()> {
    let started = Instant::now();
    while !is_so() {
        ensure!(started.elapsed() < PATIENCE, "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

fn found(what: &str, found: &str) {
    println!("| {what} | {found} |");
}
