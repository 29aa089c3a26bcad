//! Barcodes and 2D codes: what they say, made into bars and cells.

mod code128;
mod drawn;
mod itf;
mod matrix;

use crate::units::Um;
use codes::OwnNumber;
use codes::gs1::ElementString;
use drawn::{Height, Row};

/// What a symbol says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Text.
    Text(String),
    /// GS1 elements: the symbol says so, and a reader answers with GS1's symbology identifier.
    Gs1(ElementString),
}

/// A kind of symbol. Heights are in micrometres.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbology {
    /// Code 128; GS1-128 where it says GS1 elements.
    Code128 {
        /// The bars' height.
        height: u32,
    },
    /// Interleaved 2 of 5, of an even number of digits.
    Itf {
        /// The bars' height.
        height: u32,
        /// Whether a check digit is put behind the digits (modulo ten, weights 3 and 1).
        check: bool,
    },
    /// ITF-14: an article's number between two bearer bars.
    Itf14 {
        /// The bars' height.
        height: u32,
    },
    /// Data Matrix; GS1 DataMatrix where it says GS1 elements.
    DataMatrix,
    /// QR with error correction level M; GS1 QR where it says GS1 elements.
    Qr,
    /// Aztec.
    Aztec,
    /// PDF417.
    Pdf417,
}

/// A symbol that says what it is to say: it can be drawn at any size in any language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    symbology: Symbology,
    rows: Vec<Row>,
    command: Option<Command>,
    least: Um,
}

/// How a printer is told to draw a symbol itself, where it draws exactly ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Command {
    /// Code 128: the field of `^BC` in mode N.
    Code128 {
        /// The bars' height.
        height: Um,
        /// Invocation codes and data.
        field: String,
    },
    /// ITF: the digits.
    Itf {
        /// The bars' height.
        height: Um,
        /// Whether bearer bars are drawn above and below.
        bearers: bool,
        /// All digits.
        digits: String,
    },
}

/// Why a symbol cannot say something.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SymbolError {
    /// There is nothing to say.
    #[error("a symbol has to say something")]
    Empty,
    /// It has no sign for a letter.
    #[error("{name} has no sign for U+{:04X}", u32::from(*letter))]
    Letter {
        /// The symbol.
        name: &'static str,
        /// The letter.
        letter: char,
    },
    /// ITF pairs its digits.
    #[error("ITF needs an even number of digits, not {0}")]
    OddDigits(usize),
    /// It cannot say that.
    #[error("{name} cannot say {what}")]
    Content {
        /// The symbol.
        name: &'static str,
        /// What it cannot say.
        what: &'static str,
    },
    /// It is more than a symbol holds.
    #[error("that is more than {0} holds")]
    TooLong(&'static str),
}

/// The narrowest bar of an SSCC's barcode. Source: *GS1 General Specifications*, symbol specification table 5.
const LEAST_SSCC: Um = 495;
/// The narrowest bar or cell of others: two dots of a 203 dpi head, below which direct thermal print is not read safely.
const LEAST: Um = 250;

impl Symbol {
    /// Makes a symbol.
    ///
    /// # Errors
    /// When this kind of symbol cannot say that.
    pub fn new(symbology: Symbology, content: &Content) -> Result<Self, SymbolError> {
        let least = match (symbology, content) {
            (Symbology::Code128 { .. }, Content::Gs1(elements)) if elements.sscc().is_some() => LEAST_SSCC,
            _ => LEAST,
        };
        let (rows, command) = match symbology {
            Symbology::Code128 { height } => {
                let values = code128::values(content)?;
                let command = code128::field(&values).map(|field| Command::Code128 { height, field });
                (vec![Row { runs: code128::runs(&values), height: Height::Um(height) }], command)
            }
            Symbology::Itf { height, check } => itf::plain(content, height, check)?,
            Symbology::Itf14 { height } => itf::article(content, height)?,
            Symbology::DataMatrix | Symbology::Qr | Symbology::Aztec | Symbology::Pdf417 => {
                (matrix::rows(symbology, content)?, None)
            }
        };
        Ok(Self { symbology, rows, command, least })
    }

    /// The Code 128 of a parcel's number; of an SSCC the GS1-128.
    #[must_use]
    pub fn number(number: &OwnNumber, height: u32) -> Self {
        let values = code128::number(number);
        let command = code128::field(&values).map(|field| Command::Code128 { height, field });
        let rows = vec![Row { runs: code128::runs(&values), height: Height::Um(height) }];
        let least = if matches!(number, OwnNumber::Sscc(_)) { LEAST_SSCC } else { LEAST };
        Self { symbology: Symbology::Code128 { height }, rows, command, least }
    }

    /// What kind of symbol it is.
    #[must_use]
    pub fn symbology(&self) -> Symbology {
        self.symbology
    }

    /// The bars and spaces of its first row in turn, in modules.
    #[must_use]
    pub fn bars(&self) -> &[u16] {
        self.rows.first().map_or(&[], |row| row.runs.as_slice())
    }

    /// How wide it is, in modules, without its quiet zones.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.bars().iter().copied().map(u32::from).sum()
    }

    /// How high it is at a module, both in micrometres.
    #[must_use]
    pub fn height(&self, module: u32) -> u32 {
        self.rows.iter().map(|row| row.height.of(module, |um| um)).sum()
    }

    /// The space that has to stay white around it, in modules: left and right, above and below. Sources: ISO/IEC 15417,
    /// 16390, 16022, 18004, 24778, 15438.
    #[must_use]
    pub fn quiet_zone(&self) -> (u32, u32) {
        match self.symbology {
            Symbology::Code128 { .. } | Symbology::Itf { .. } | Symbology::Itf14 { .. } => (10, 0),
            Symbology::DataMatrix => (1, 1),
            Symbology::Qr => (4, 4),
            Symbology::Aztec => (0, 0),
            Symbology::Pdf417 => (2, 2),
        }
    }

    /// The narrowest bar or cell it may be printed with, in micrometres.
    #[must_use]
    pub fn least_module(&self) -> u32 {
        self.least
    }

    /// Whether it is bars beside each other, not cells.
    pub(crate) fn is_linear(&self) -> bool {
        matches!(self.symbology, Symbology::Code128 { .. } | Symbology::Itf { .. } | Symbology::Itf14 { .. })
    }

    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub(crate) fn command(&self) -> Option<&Command> {
        self.command.as_ref()
    }
}
