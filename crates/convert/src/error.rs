//! Why a document could not be turned into labels.

use label::LabelError;
use model::{Problem, ProblemCode};

/// Most pages of a document that are turned into labels at once: the day of a large shop.
pub(crate) const MOST_PAGES: usize = 1000;

/// Why a document could not be turned into labels.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConvertError {
    /// It is none of the kinds there are.
    #[error("not a PDF, ZPL, PNG, JPEG or GIF document")]
    UnknownFormat,
    /// The PDF wants a password.
    #[error("the PDF wants a password")]
    Encrypted,
    /// It could not be read.
    #[error("the document is broken: {0}")]
    Broken(String),
    /// It is larger than any label document, or would be once unpacked.
    #[error("more than {most_mb} MB")]
    TooLarge {
        /// How large it may be, in megabytes.
        most_mb: usize,
    },
    /// A picture of more dots than any label or sheet of paper has.
    #[error("a picture of more than {most} dots")]
    TooManyDots {
        /// How many it may have.
        most: u64,
    },
    /// To draw it would take more time and memory than a label may.
    #[error("page {page} is too much to draw")]
    TooMuch {
        /// The page, counted from 1.
        page: usize,
    },
    /// There is nothing to print in it.
    #[error("the document is empty")]
    Empty,
    /// More pages than a label document has.
    #[error("{pages} pages are more than {most}")]
    TooManyPages {
        /// How many it has.
        pages: usize,
        /// How many are taken.
        most: usize,
    },
    /// A page it does not have was asked for.
    #[error("there is no page {page}, only {pages}")]
    NoPage {
        /// The page asked for, counted from 1.
        page: usize,
        /// How many it has.
        pages: usize,
    },
    /// A page no sheet of paper is as large as.
    #[error("page {page} is {width_mm} x {height_mm} mm")]
    HugePage {
        /// The page, counted from 1.
        page: usize,
        /// Its width.
        width_mm: u32,
        /// Its height.
        height_mm: u32,
    },
    /// Text in it could not be drawn; without it a label may miss its address.
    #[error("page {page} has text in a font that is not in the document")]
    FontMissing {
        /// Which page, counted from 1.
        page: usize,
    },
    /// A picture in it could not be read.
    #[error("page {page} has a picture that cannot be read")]
    PictureBroken {
        /// Which page, counted from 1.
        page: usize,
    },
    /// Bytes of a text in its ZPL say nothing in the character set it says they are in.
    #[error("page {page} has a text that is none in {set}")]
    TextUnreadable {
        /// Which page, counted from 1.
        page: usize,
        /// The set, as `^CI28`.
        set: String,
    },
    /// Something in its ZPL cannot be drawn here; a printer may draw it.
    #[error("page {page} cannot be drawn: {why}")]
    Undrawable {
        /// Which page, counted from 1.
        page: usize,
        /// What it is.
        why: String,
    },
    /// The label could not be written.
    #[error(transparent)]
    Label(#[from] LabelError),
}

impl ConvertError {
    /// For a person.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let problem = match self {
            Self::UnknownFormat => Problem::new(ProblemCode::DocumentUnknown),
            Self::Encrypted => Problem::new(ProblemCode::DocumentEncrypted),
            Self::Broken(_) => Problem::new(ProblemCode::DocumentBroken),
            Self::TooLarge { most_mb } => Problem::new(ProblemCode::DocumentTooLarge).with("most", count(*most_mb)),
            Self::TooManyDots { most } => Problem::new(ProblemCode::DocumentTooManyDots)
                .with("most", i64::try_from(most / 1_000_000).unwrap_or(i64::MAX)),
            Self::TooMuch { page } => Problem::new(ProblemCode::DocumentTooMuch).with("page", count(*page)),
            Self::Empty => Problem::new(ProblemCode::DocumentEmpty),
            Self::TooManyPages { pages, most } => {
                Problem::new(ProblemCode::DocumentTooManyPages).with("pages", count(*pages)).with("most", count(*most))
            }
            Self::NoPage { page, pages } => {
                Problem::new(ProblemCode::DocumentNoPage).with("page", count(*page)).with("pages", count(*pages))
            }
            Self::HugePage { page, width_mm, height_mm } => Problem::new(ProblemCode::DocumentHugePage)
                .with("page", count(*page))
                .with("width", i64::from(*width_mm))
                .with("height", i64::from(*height_mm)),
            Self::FontMissing { page } => Problem::new(ProblemCode::DocumentFontMissing).with("page", count(*page)),
            Self::PictureBroken { page } => Problem::new(ProblemCode::DocumentPictureBroken).with("page", count(*page)),
            Self::TextUnreadable { page, set } => {
                Problem::new(ProblemCode::DocumentTextUnreadable).with("page", count(*page)).with("set", set.clone())
            }
            Self::Undrawable { page, why } => {
                Problem::new(ProblemCode::DocumentUndrawable).with("page", count(*page)).with("why", why.clone())
            }
            Self::Label(LabelError::NoGlyph { chars, .. }) => {
                Problem::new(ProblemCode::DocumentNoGlyph).with("letters", chars.iter().collect::<String>())
            }
            Self::Label(error) => return error.problem(),
        };
        problem.because(self)
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
