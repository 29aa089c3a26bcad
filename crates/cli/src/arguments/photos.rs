//! `packdesk photo`, as it is written.

use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum PhotoCommand {
    /// Keep a picture as a photo of an order's open box; only its pixels are kept, made smaller
    Add {
        /// Order number, barcode or tracking number
        order: String,
        /// The picture: JPEG, PNG or GIF
        file: PathBuf,
    },
    /// Keep the latest picture of the camera's folder, and take it out of there
    Take {
        /// Order number, barcode or tracking number
        order: String,
        /// How old it may be, in seconds
        #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u32).range(1..=600))]
        within: u32,
    },
    /// List the photos of an order
    List {
        /// Order number, barcode or tracking number
        order: String,
    },
    /// Save a photo as a file
    Save {
        /// Its number, as `list` shows it
        photo: i64,
        /// The file to write (else named for the photo)
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Take a photo away
    Remove {
        /// Its number, as `list` shows it
        photo: i64,
    },
    /// Say of which orders this desk takes photos, and from where; change it
    Settings(PhotoSettings),
}

#[derive(Debug, Args)]
pub(crate) struct PhotoSettings {
    /// Of which orders: of none, asked for of each, or required before the label
    #[arg(long, value_enum)]
    pub(crate) mode: Option<PhotoMode>,
    /// Required only of orders of this total and more, as 100.00 EUR
    #[arg(long, value_name = "AMOUNT CURRENCY", num_args = 2, conflicts_with = "all")]
    pub(crate) from: Option<Vec<String>>,
    /// Required of every order, whatever its total
    #[arg(long)]
    pub(crate) all: bool,
    /// The folder a camera's program puts its pictures into
    #[arg(long, value_name = "FOLDER", conflicts_with = "no_folder")]
    pub(crate) folder: Option<PathBuf>,
    /// Take pictures from no folder
    #[arg(long)]
    pub(crate) no_folder: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PhotoMode {
    Never,
    Asked,
    Required,
}
