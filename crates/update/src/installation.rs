//! How this program came to this machine, and so who may replace it.

use crate::{Fault, Form};
use semver::Version;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where an unpacked archive says which files are its own: one path a line, relative to its folder, sorted.
pub const FILES: &str = "share/packdesk/files.txt";

/// The program that runs.
#[derive(Debug, Clone)]
pub struct Running {
    /// Its version.
    pub version: Version,
    /// How it came here.
    pub installation: Installation,
}

impl Running {
    /// This process. Its version is that of the workspace, as all its programs have it.
    #[must_use]
    pub fn here() -> Self {
        // Cargo holds versions to the same rules.
        let version = Version::parse(env!("CARGO_PKG_VERSION")).unwrap_or(Version::new(0, 0, 0));
        Self { version, installation: Facts::here().installation() }
    }
}

/// How a program came to its machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Installation {
    /// By a person who put it somewhere: the next version takes its place.
    Own(Place),
    /// By an installer of the system: the next version is handed to it.
    System(Form),
    /// By a build, or in a way nobody knows: it is not touched.
    Unknown,
}

impl Installation {
    /// The form of package it was installed from.
    #[must_use]
    pub const fn form(&self) -> Option<Form> {
        match self {
            Self::Own(Place::Folder(_)) => Some(Form::Archive),
            Self::Own(Place::File(_)) => Some(Form::AppImage),
            Self::System(form) => Some(*form),
            Self::Unknown => None,
        }
    }
}

/// What the next version takes the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The folder of an unpacked archive.
    Folder(PathBuf),
    /// An AppImage.
    File(PathBuf),
}

impl Place {
    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Folder(path) | Self::File(path) => path,
        }
    }

    /// The folder beside it in which the next version is made ready; on the same disk, so that both can be exchanged.
    #[must_use]
    pub fn staging(&self) -> PathBuf {
        let mut name = self.path().file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(STAGING);
        self.path().with_file_name(name)
    }

    /// The programs of a version of this place that lies at `path`, the command line first.
    #[must_use]
    pub fn programs(&self, path: &Path) -> Vec<PathBuf> {
        match self {
            Self::Folder(_) => ["bin/packdesk", "bin/packdesk-desktop"].map(|name| path.join(name)).to_vec(),
            Self::File(_) => vec![path.to_owned()],
        }
    }

    /// That all of it is Packdesk's own: a folder with anything else in it, as `~/.local`, is never exchanged.
    ///
    /// # Errors
    /// [`Fault::NotReplaced`] names the first file that is not.
    pub fn check_own(&self) -> Result<(), Fault> {
        match self {
            Self::Folder(folder) => check_own_folder(folder),
            Self::File(_) => Ok(()),
        }
    }
}

/// Whether a folder is one in which a version is made ready.
fn is_staging(folder: Option<&Path>) -> bool {
    folder.and_then(Path::extension).is_some_and(|ending| ending == STAGING)
}

/// How the names of folders end in which a version is made ready.
const STAGING: &str = "update";

/// The longest list of files that is read, in bytes.
const LONGEST_LIST: u64 = 1 << 20;

pub(crate) fn check_own_folder(folder: &Path) -> Result<(), Fault> {
    let not = |why: String| Fault::NotReplaced { folder: folder.to_owned(), why };
    let list = folder.join(FILES);
    let length = list.metadata().map_err(|error| not(format!("{FILES}: {error}")))?.len();
    if length > LONGEST_LIST {
        return Err(not(format!("{FILES} is too long")));
    }
    let text = std::fs::read_to_string(&list).map_err(|error| not(format!("{FILES}: {error}")))?;
    let mut own: BTreeSet<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let mut open = vec![folder.to_owned()];
    while let Some(inside) = open.pop() {
        for entry in std::fs::read_dir(&inside).map_err(Fault::disk(&inside))? {
            let entry = entry.map_err(Fault::disk(&inside))?;
            let path = entry.path();
            if entry.file_type().map_err(Fault::disk(&path))?.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
            if !own.remove(name.as_str()) && name != FILES {
                return Err(not(format!("{name} is not Packdesk’s")));
            }
        }
    }
    own.remove(FILES);
    match own.first() {
        Some(missing) => Err(not(format!("{missing} is missing"))),
        None => Ok(()),
    }
}

/// What is known of the process and its machine, as far as it tells how the program came there.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The file of the program, links followed.
    pub program: PathBuf,
    /// The AppImage that says it started this process, and the folder it is mounted at (`APPIMAGE`, `APPDIR`).
    pub appimage: Option<(PathBuf, PathBuf)>,
    /// Whether dpkg knows a package `packdesk`.
    pub dpkg: bool,
    /// Whether there is a database of rpm.
    pub rpm: bool,
    /// Whether the folder above the program's says which files are its own.
    pub has_list: bool,
    /// The system, in Rust's word.
    pub system: &'static str,
}

impl Facts {
    /// Those of this process.
    fn here() -> Self {
        let program = std::env::current_exe().and_then(|path| path.canonicalize()).unwrap_or_default();
        let of = |name: &str| std::env::var_os(name).map(PathBuf::from);
        let has_list = program.ancestors().nth(2).is_some_and(|root| root.join(FILES).is_file());
        Self {
            appimage: of("APPIMAGE").zip(of("APPDIR")),
            dpkg: Path::new("/var/lib/dpkg/info/packdesk.list").is_file(),
            rpm: ["/usr/lib/sysimage/rpm", "/var/lib/rpm"].iter().any(|folder| Path::new(folder).is_dir()),
            has_list,
            system: std::env::consts::OS,
            program,
        }
    }

    /// How the program came to its machine. A program started by another one's AppImage has that one's variables, and not its
    /// folder.
    #[must_use]
    pub fn installation(&self) -> Installation {
        let folder = self.program.parent().unwrap_or_else(|| Path::new(""));
        match (self.system, &self.appimage) {
            ("linux", Some((file, mounted))) if self.program.starts_with(mounted) && mounted.parent().is_some() => {
                Installation::Own(Place::File(file.clone()))
            }
            ("linux", _) if folder == Path::new("/usr/bin") && self.dpkg => Installation::System(Form::Deb),
            ("linux", _) if folder == Path::new("/usr/bin") && self.rpm => Installation::System(Form::Rpm),
            ("linux", _) if self.has_list && folder.ends_with("bin") => match folder.parent() {
                // A version that was just replaced lies where the next one was made ready.
                Some(root) if root.parent().is_some() && !is_staging(root.parent()) => {
                    Installation::Own(Place::Folder(root.to_owned()))
                }
                _ => Installation::Unknown,
            },
            ("windows", _) if folder.join("uninstall.exe").is_file() => Installation::System(Form::Nsis),
            ("macos", _) if folder.ends_with("Contents/MacOS") => Installation::System(Form::Dmg),
            _ => Installation::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(program: &str) -> Facts {
        Facts { program: program.into(), system: "linux", ..Facts::default() }
    }

    #[test]
    fn who_installed_it_is_told_from_where_it_lies() {
        let deb = Facts { dpkg: true, rpm: true, ..facts("/usr/bin/packdesk") };
        assert_eq!(deb.installation(), Installation::System(Form::Deb));
        let rpm = Facts { rpm: true, ..facts("/usr/bin/packdesk-desktop") };
        assert_eq!(rpm.installation(), Installation::System(Form::Rpm));
        assert_eq!(facts("/usr/bin/packdesk").installation(), Installation::Unknown);
        let built = Facts { dpkg: true, ..facts("/src/target/release/packdesk") };
        assert_eq!(built.installation(), Installation::Unknown);
        let unpacked = Facts { dpkg: true, has_list: true, ..facts("/home/ada/packdesk/bin/packdesk") };
        assert_eq!(unpacked.installation(), Installation::Own(Place::Folder("/home/ada/packdesk".into())));
        let replaced = Facts { has_list: true, ..facts("/home/ada/packdesk.update/next/bin/packdesk") };
        assert_eq!(replaced.installation(), Installation::Unknown, "it is on its way out");
        let everything = Facts { has_list: true, ..facts("/bin/packdesk") };
        assert_eq!(everything.installation(), Installation::Unknown, "the root of the system is never a place");
    }

    #[test]
    fn the_variables_of_another_appimage_count_for_nothing() {
        let started_by = |program: &str| Facts {
            appimage: Some(("/home/ada/Packdesk.AppImage".into(), "/tmp/.mount_Packde1".into())),
            ..facts(program)
        };
        let own = started_by("/tmp/.mount_Packde1/usr/bin/packdesk-desktop").installation();
        assert_eq!(own, Installation::Own(Place::File("/home/ada/Packdesk.AppImage".into())));
        assert_eq!(started_by("/home/ada/target/debug/packdesk").installation(), Installation::Unknown);
    }

    #[test]
    fn a_folder_with_anything_of_somebody_else_is_no_place() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| {
            let file = folder.path().join(name);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        };
        let place = Place::Folder(folder.path().to_owned());
        let why = || match place.check_own() {
            Err(Fault::NotReplaced { why, .. }) => why,
            other => panic!("{other:?}"),
        };
        put("bin/packdesk", "");
        assert!(why().starts_with(FILES), "an archive of before there was a list");
        put(FILES, "bin/packdesk\nbin/packdesk-desktop\n");
        assert_eq!(why(), "bin/packdesk-desktop is missing");
        put("bin/packdesk-desktop", "");
        place.check_own().unwrap();
        put("bin/somebody-elses", "");
        assert_eq!(why(), "bin/somebody-elses is not Packdesk’s");
    }
}
