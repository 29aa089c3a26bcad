//! Why there is no newer version, by name.

use model::{Problem, ProblemCode};
use std::io;
use std::path::{Path, PathBuf};
use wire::WireError;

/// Why a newer version was not found, fetched or put in place. Nothing was replaced.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The address of releases is none.
    #[error("{0} is no address of releases")]
    Address(String),
    /// The publisher's key is none.
    #[error("not a public key of minisign")]
    Key,
    /// No whole answer came.
    #[error("{0}")]
    Unreachable(WireError),
    /// What stands at the address is no list of releases.
    #[error("{0}")]
    Manifest(String),
    /// The release has no package for this installation.
    #[error("there is no package for {0}")]
    NotOffered(String),
    /// The package is not what its publisher signed, or was signed as another one.
    #[error("{0}")]
    Forged(&'static str),
    /// What was signed cannot be unpacked.
    #[error("{0}")]
    Broken(String),
    /// Another program is updating this installation.
    #[error("another program is at it")]
    UnderWay,
    /// This installation is not one that can be replaced.
    #[error("{folder}: {why}")]
    NotReplaced {
        /// Its folder.
        folder: PathBuf,
        /// Why not.
        why: String,
    },
    /// The new version does not start on this machine.
    #[error("{0}")]
    DoesNotStart(String),
    /// A file could not be written or read.
    #[error("{file}: {cause}")]
    Disk {
        /// The file or folder.
        file: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
}

impl Fault {
    /// What the system says of a file.
    pub fn disk(file: &Path) -> impl FnOnce(io::Error) -> Self {
        let file = file.to_owned();
        move |cause| Self::Disk { file, cause }
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        let problem = match &fault {
            Fault::Address(address) => {
                return Self::new(ProblemCode::UpdateAddress).with("address", address.as_str());
            }
            Fault::Key => return Self::new(ProblemCode::UpdateKey),
            Fault::NotOffered(target) => {
                return Self::new(ProblemCode::UpdateNotOffered).with("target", target.as_str());
            }
            Fault::UnderWay => return Self::new(ProblemCode::UpdateUnderWay),
            Fault::NotReplaced { folder, why } => {
                let folder = folder.display().to_string();
                return Self::new(ProblemCode::UpdateNotReplaced).with("folder", folder).because(why);
            }
            Fault::Disk { cause, .. } if cause.kind() == io::ErrorKind::StorageFull => {
                return Self::new(ProblemCode::DiskFull);
            }
            Fault::Disk { file, cause } => {
                let file = file.display().to_string();
                return Self::new(ProblemCode::FileUnwritable).with("file", file).because(cause);
            }
            Fault::Unreachable(_) => Self::new(ProblemCode::UpdateUnreachable),
            Fault::Manifest(_) => Self::new(ProblemCode::UpdateManifest),
            Fault::Forged(_) => Self::new(ProblemCode::UpdateForged),
            Fault::Broken(_) => Self::new(ProblemCode::UpdateBroken),
            Fault::DoesNotStart(_) => Self::new(ProblemCode::UpdateDoesNotStart),
        };
        problem.because(fault)
    }
}
