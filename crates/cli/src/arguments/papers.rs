//! `packdesk paper`, `layouts` and `label`, as they are written.

use clap::{Args, Subcommand, ValueEnum};
use model::{Language, PrinterLanguage};
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
    /// Change what a layout has on it: logo, prices, barcodes, page, letters, words
    ///
    /// Everything else in its file stays as it is.
    Set(SetLayout),
    /// List what stands on a layout, each with its place; or take all of it from a file, as --json wrote it
    Outline {
        /// The layout's name
        name: String,
        /// What to take (JSON); - for standard input
        file: Option<PathBuf>,
    },
    /// Move one thing of a layout to another place, as body/2; what stood there comes after it
    Move {
        /// The layout's name
        name: String,
        /// Its place, as `outline` lists it
        from: String,
        /// The place it goes to
        to: String,
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

#[derive(Debug, Args)]
pub(crate) struct SetLayout {
    /// The layout's name
    pub(crate) name: String,
    /// The shop's logo
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) logo: Option<bool>,
    /// What things cost
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) prices: Option<bool>,
    /// Barcodes and 2D codes
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) barcodes: Option<bool>,
    /// Where parcels come back to
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) return_address: Option<bool>,
    /// The page: a4, a5, a6, 4x6, label, or millimetres as 100x50
    #[arg(long, value_name = "SIZE")]
    pub(crate) page: Option<String>,
    /// White on all four sides, in millimetres
    #[arg(long, value_name = "MM")]
    pub(crate) margin: Option<f64>,
    /// Between two things, in millimetres
    #[arg(long, value_name = "MM")]
    pub(crate) gap: Option<f64>,
    /// The size of letters, in points
    #[arg(long, value_name = "PT")]
    pub(crate) letters: Option<f64>,
    /// A word of the layout, as thanks="Enjoy your tea."; nothing after = gives Packdesk's own back
    #[arg(long, value_name = "NAME=TEXT", value_parser = word)]
    pub(crate) word: Vec<(String, String)>,
    /// The language of these words (else this desk's)
    #[arg(long, value_name = "LANGUAGE", requires = "word", value_parser = language)]
    pub(crate) words_in: Option<Language>,
}

/// Reads `yes` and `no`.
fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("yes or no".to_owned()),
    }
}

/// Reads `NAME=TEXT`.
fn word(text: &str) -> Result<(String, String), String> {
    let (name, says) = text.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or("NAME=TEXT")?;
    Ok((name.to_owned(), says.to_owned()))
}

/// Reads the code of a language.
fn language(code: &str) -> Result<Language, String> {
    let codes = || Language::ALL.map(Language::code).join(", ");
    Language::ALL.into_iter().find(|it| it.code() == code).ok_or_else(codes)
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
