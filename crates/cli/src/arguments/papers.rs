//! `packdesk paper`, `layouts` and `label`, as they are written.

use clap::{Args, Subcommand, ValueEnum};
use model::PrinterLanguage;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct PaperArguments {
    /// The paper
    pub(crate) kind: PaperKind,
    /// Order numbers, barcodes or tracking numbers; for hand-over-list the carriers' short names
    #[arg(value_name = "ORDER")]
    pub(crate) of: Vec<String>,
    /// The file to write (else named for the paper)
    #[arg(long, short, value_name = "FILE", conflicts_with = "print")]
    pub(crate) out: Option<PathBuf>,
    /// Print it
    #[arg(long)]
    pub(crate) print: bool,
    /// A hand-over list that was closed before, by its number
    #[arg(long, value_name = "NUMBER")]
    pub(crate) list: Option<i64>,
    /// A batch, by its number: its pick list has the barcode that leads through it
    #[arg(long, value_name = "NUMBER", conflicts_with = "of")]
    pub(crate) batch: Option<u32>,
    /// On a carrier's first hand-over list, what was shipped before today, too
    #[arg(long, conflicts_with = "list")]
    pub(crate) earlier: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperKind {
    PackingSlip,
    Invoice,
    ReturnSlip,
    CustomsDeclaration,
    PickList,
    HandOverList,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Layouts {
    /// List them, with your own
    List,
    /// Put a copy of a layout into the station's folder, to be changed
    Copy {
        /// The layout's name
        name: String,
    },
    /// Take your own away: the one it stood in the place of holds again
    Remove {
        /// The layout's name
        name: String,
    },
    /// Name every mistake of a layout, by line and column
    Check {
        /// The layout's name
        name: String,
        /// A file to check in its stead
        file: Option<PathBuf>,
    },
    /// Draw a layout with made-up data, a PNG a page
    Preview {
        /// The layout's name
        name: String,
        /// A file to draw in its stead
        file: Option<PathBuf>,
        /// The folder for the pictures (else this one)
        #[arg(long, short, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Print the JSON schema of layout files
    Schema,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum LabelKind {
    Zpl,
    Pdf,
    Png,
}

impl From<LabelKind> for PrinterLanguage {
    fn from(kind: LabelKind) -> Self {
        match kind {
            LabelKind::Zpl => Self::Zpl,
            LabelKind::Pdf => Self::Pdf,
            LabelKind::Png => Self::Png,
        }
    }
}
