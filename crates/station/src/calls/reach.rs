//! From where a call may be made: what is for the desk itself, and what names paths of its machine.

use super::{
    BackupRhythm, ConvertDocument, GivenDocument, KeepPhoto, LookAtDocument, MakeBackup, PrintDocument, ProbePrinter,
    SaveShop, Streets,
};
use model::*;

/// Where a face is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// A person of this account at this machine: the window, the command line.
    Desk,
    /// A browser that was let in over HTTP.
    Browser,
}

/// Arguments that may name a path of this machine.
pub(super) trait NamesPath {
    /// Whether they do.
    fn names_path(&self) -> bool;
}

/// Lets a call through that only the desk may make.
pub(super) fn desk_only<T>(face: Face, _: &T) -> Result<(), Problem> {
    refuse(face == Face::Browser)
}

/// Lets a call through whose arguments name a path of this machine only where they come from it.
pub(super) fn paths_from_desk(face: Face, args: &impl NamesPath) -> Result<(), Problem> {
    refuse(face == Face::Browser && args.names_path())
}

fn refuse(refused: bool) -> Result<(), Problem> {
    if refused { Err(Problem::new(ProblemCode::OnlyAtTheDesk)) } else { Ok(()) }
}

impl NamesPath for GivenDocument {
    fn names_path(&self) -> bool {
        match self {
            Self::File { .. } => true,
            Self::Content { .. } => false,
        }
    }
}

impl NamesPath for LookAtDocument {
    fn names_path(&self) -> bool {
        self.document.names_path()
    }
}

impl NamesPath for ConvertDocument {
    fn names_path(&self) -> bool {
        self.document.names_path()
    }
}

impl NamesPath for PrintDocument {
    fn names_path(&self) -> bool {
        self.document.names_path()
    }
}

impl NamesPath for KeepPhoto {
    fn names_path(&self) -> bool {
        self.picture.names_path()
    }
}

impl NamesPath for Photographing {
    fn names_path(&self) -> bool {
        self.folder.is_some()
    }
}

impl NamesPath for Streets {
    fn names_path(&self) -> bool {
        self.file.is_some()
    }
}

impl NamesPath for MakeBackup {
    fn names_path(&self) -> bool {
        self.to.is_some()
    }
}

impl NamesPath for BackupRhythm {
    fn names_path(&self) -> bool {
        self.folder.is_some()
    }
}

impl NamesPath for PrinterConnection {
    fn names_path(&self) -> bool {
        match self {
            Self::Serial { .. } | Self::UsbDevice { .. } | Self::Folder { .. } => true,
            Self::Tcp { .. } | Self::Usb { .. } | Self::Queue { .. } => false,
        }
    }
}

impl NamesPath for Printer {
    fn names_path(&self) -> bool {
        self.connection.names_path()
    }
}

impl NamesPath for ProbePrinter {
    fn names_path(&self) -> bool {
        self.connection.names_path()
    }
}

impl NamesPath for Scanners {
    fn names_path(&self) -> bool {
        !self.serial.is_empty()
    }
}

impl NamesPath for ScaleConnection {
    fn names_path(&self) -> bool {
        match self {
            Self::Serial { .. } => true,
            Self::Tcp { .. } | Self::Hid { .. } => false,
        }
    }
}

impl NamesPath for SaveShop {
    fn names_path(&self) -> bool {
        self.shop.account.watched_folder().is_some()
    }
}

impl NamesPath for Scale {
    fn names_path(&self) -> bool {
        self.connection.names_path()
    }
}
