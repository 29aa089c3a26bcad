//! What a person should know of a document that was turned into labels.

use crate::Reason;
use model::Message;
use serde::{Deserialize, Serialize};

/// Bars that are made smaller than this, in percent, may be too narrow for the head, and for a scanner.
const SMALLEST: u32 = 85;

/// What a person should know of a label that came from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remark {
    /// It is written in a font that is not in it; another was used, in which bars are no bars.
    FontReplaced {
        /// The names of the fonts, as `Frutiger-Bold`.
        fonts: Vec<String>,
    },
    /// It was made smaller to fit the label.
    Shrunk {
        /// To how much of its size.
        percent: u32,
    },
    /// It stands on its sheet with others; each is printed by itself.
    Several {
        /// How many there are.
        labels: usize,
    },
    /// Its ink goes beyond the right edge of the printer's label; that part is not printed.
    TooWide {
        /// How far from the left edge, in millimetres.
        width_mm: u32,
        /// How wide the printer's label is.
        label_mm: u32,
    },
    /// Its ink goes beyond the lower edge of the printer's label; that part is not printed.
    TooLong {
        /// How far from the upper edge, in millimetres.
        length_mm: u32,
        /// How long the printer's label is.
        label_mm: u32,
    },
    /// It asked for several copies; one is printed.
    Copies {
        /// How many it asked for.
        asked: u32,
    },
    /// Commands that are not a label's to say were held back.
    HeldBack {
        /// Why they are held back.
        reason: Reason,
        /// The commands, as `~JR`.
        commands: Vec<String>,
    },
    /// Its commands could not be kept at this resolution; it was drawn here instead.
    Redrawn {
        /// The command that stood in the way, as `^GF`.
        because: String,
    },
    /// A picture in its ZPL ends before it should; the rest of it is missing.
    PictureCut,
    /// The check sum of a picture in its ZPL is that of other bytes: it may show something else, and a printer may leave it out.
    PictureDamaged,
    /// JPEG kept the picture so coarsely that thin strokes may be missing, and noise beside letters printed.
    PictureCoarse,
    /// A field that is filled in, or a note, is not drawn: the file does not say how it looks.
    FieldsMissing,
    /// Which of its layers are printed is said in a way that is not followed.
    LayersUnclear,
    /// Letters as light as the noise of its picture may be missing.
    PaleLost,
    /// It is not sure which part of the sheet is the label.
    Unsure,
    /// It recalls a picture or format that is not in it.
    Recalls {
        /// The name of the file, as `E:LOGO.GRF`.
        name: String,
    },
}

impl Remark {
    /// Whether a person has to say yes before it is printed.
    #[must_use]
    pub const fn asks(&self) -> bool {
        match self {
            Self::Shrunk { percent } => *percent < SMALLEST,
            Self::TooWide { .. }
            | Self::TooLong { .. }
            | Self::Recalls { .. }
            | Self::FontReplaced { .. }
            | Self::PictureCoarse
            | Self::PictureCut
            | Self::PictureDamaged
            | Self::FieldsMissing
            | Self::LayersUnclear
            | Self::PaleLost
            | Self::Unsure => true,
            Self::Several { .. } | Self::Copies { .. } | Self::HeldBack { .. } | Self::Redrawn { .. } => false,
        }
    }

    /// For a person.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::FontReplaced { fonts } => Message::new("remark-font-replaced").with("fonts", fonts.join(", ")),
            Self::Shrunk { percent } => Message::new("remark-shrunk").with("percent", i64::from(*percent)),
            Self::Several { labels } => {
                Message::new("remark-several").with("labels", i64::try_from(*labels).unwrap_or(i64::MAX))
            }
            Self::TooWide { width_mm, label_mm } => {
                Message::new("remark-too-wide").with("width", i64::from(*width_mm)).with("label", i64::from(*label_mm))
            }
            Self::TooLong { length_mm, label_mm } => Message::new("remark-too-long")
                .with("length", i64::from(*length_mm))
                .with("label", i64::from(*label_mm)),
            Self::Copies { asked } => Message::new("remark-copies").with("asked", i64::from(*asked)),
            Self::HeldBack { reason, commands } => {
                let message = match reason {
                    Reason::Settings => Message::new("remark-held-back-settings"),
                    Reason::Memory => Message::new("remark-held-back-memory"),
                    Reason::Network => Message::new("remark-held-back-network"),
                    Reason::Restart => Message::new("remark-held-back-restart"),
                    Reason::Motion => Message::new("remark-held-back-motion"),
                    Reason::Answers => Message::new("remark-held-back-answers"),
                    Reason::Radio => Message::new("remark-held-back-radio"),
                    Reason::Unknown => Message::new("remark-held-back-unknown"),
                };
                message.with("commands", commands.join(" "))
            }
            Self::Redrawn { because } => Message::new("remark-redrawn").with("command", because.clone()),
            Self::PictureCut => Message::new("remark-picture-cut"),
            Self::PictureCoarse => Message::new("remark-picture-coarse"),
            Self::PictureDamaged => Message::new("remark-picture-damaged"),
            Self::FieldsMissing => Message::new("remark-fields-missing"),
            Self::LayersUnclear => Message::new("remark-layers-unclear"),
            Self::PaleLost => Message::new("remark-pale-lost"),
            Self::Unsure => Message::new("remark-unsure"),
            Self::Recalls { name } => Message::new("remark-recalls").with("name", name.clone()),
        }
    }
}
