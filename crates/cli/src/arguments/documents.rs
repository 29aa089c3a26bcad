//! Arguments about label documents from outside.

use super::printers::Speaks;
use clap::{Args, ValueEnum};
use model::{Area, CarrierId, Crop, Dpi, Framing, LabelSize, Turn};
use station::calls::LayDocument;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Convert {
    /// The document: PDF, ZPL, PNG, JPEG or GIF
    pub(crate) file: PathBuf,
    /// Into what
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) to: Speaks,
    /// At which resolution: 203, 300 or 600
    #[arg(long, default_value = "203", value_parser = dpi)]
    pub(crate) dpi: Dpi,
    /// For a label of which size
    #[arg(long, default_value = "4x6")]
    pub(crate) label: LabelSize,
    /// Pack ZPL's graphics by run lengths, for printers that know no Z64
    #[arg(long)]
    pub(crate) run_length: bool,
    /// The file to write, `-` for standard output (else FILE-label.zpl and so on)
    #[arg(long, short, value_name = "OUT")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) lay: Lay,
}

#[derive(Debug, Args)]
pub(crate) struct Preview {
    /// The document: PDF, ZPL, PNG, JPEG or GIF
    pub(crate) file: PathBuf,
    /// The PNG to write (else FILE-preview.png)
    #[arg(long, short, value_name = "PNG")]
    pub(crate) out: Option<PathBuf>,
    /// On which printer (else the one that prints labels)
    #[arg(long)]
    pub(crate) printer: Option<String>,
    #[command(flatten)]
    pub(crate) lay: Lay,
}

#[derive(Debug, Args)]
pub(crate) struct PrintFile {
    /// The documents: PDF, ZPL, PNG, JPEG or GIF
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// On which printer (else the one that prints labels)
    #[arg(long)]
    pub(crate) printer: Option<String>,
    /// The order they belong to: number, barcode or tracking number
    #[arg(long)]
    pub(crate) order: Option<String>,
    /// Print even what needs a look first
    #[arg(long)]
    pub(crate) yes: bool,
    /// Keep --crop and --turn for the documents of --carrier
    #[arg(long, requires = "carrier")]
    pub(crate) keep: bool,
    /// Do not wait for the printer
    #[arg(long)]
    pub(crate) no_wait: bool,
    #[command(flatten)]
    pub(crate) lay: Lay,
}

/// How a document is laid on labels.
#[derive(Debug, Args)]
pub(crate) struct Lay {
    /// Only this page, counted from 1 (else all)
    #[arg(long)]
    pub(crate) page: Option<u32>,
    /// What of the sheet: auto, whole, or left,top,width,height in millimetres
    #[arg(long, value_name = "PART", value_parser = crop)]
    pub(crate) crop: Option<Crop>,
    /// Which way up: auto, none, right, half or left
    #[arg(long)]
    pub(crate) turn: Option<Way>,
    /// The carrier it comes from: laid as its documents before it
    #[arg(long, value_name = "ID")]
    pub(crate) carrier: Option<String>,
    /// The resolution its ZPL was written for
    #[arg(long, value_name = "DPI", value_parser = dpi)]
    pub(crate) source: Option<Dpi>,
}

impl Lay {
    /// What was said of crop and turn, if anything was.
    pub(crate) fn framing(&self) -> Option<Framing> {
        let said = self.crop.is_some() || self.turn.is_some();
        let turn = self.turn.map(Turn::from).unwrap_or_default();
        said.then(|| Framing { crop: self.crop.unwrap_or_default(), turn })
    }

    pub(crate) fn document(&self) -> LayDocument {
        LayDocument {
            page: self.page,
            framing: self.framing(),
            carrier: self.carrier.clone().map(CarrierId),
            source: self.source,
        }
    }
}

/// Which way up, clockwise.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Way {
    Auto,
    None,
    Right,
    Half,
    Left,
}

impl From<Way> for Turn {
    fn from(way: Way) -> Self {
        match way {
            Way::Auto => Self::Auto,
            Way::None => Self::None,
            Way::Right => Self::Right,
            Way::Half => Self::Half,
            Way::Left => Self::Left,
        }
    }
}

fn dpi(text: &str) -> Result<Dpi, String> {
    let number: u16 = text.parse().map_err(|_| text.to_owned())?;
    Dpi::try_from(number).map_err(|error| error.to_string())
}

/// `auto`, `whole` or four numbers of millimetres.
fn crop(text: &str) -> Result<Crop, String> {
    match text {
        "auto" => return Ok(Crop::Auto),
        "whole" => return Ok(Crop::Whole),
        _ => {}
    }
    let micrometres = |part: &str| {
        let millimetres: f64 = part.trim().parse().map_err(|_| part.to_owned())?;
        if (0.0..=10_000.0).contains(&millimetres) { Ok((millimetres * 1000.0) as u32) } else { Err(part.to_owned()) }
    };
    let numbers: Vec<u32> = text.split(',').map(micrometres).collect::<Result<_, String>>()?;
    match *numbers {
        [x, y, width, height] if width > 0 && height > 0 => Ok(Crop::Area(Area { x, y, width, height })),
        _ => Err(text.to_owned()),
    }
}
