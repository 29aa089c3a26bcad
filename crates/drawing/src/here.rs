//! Drawing itself: an ask and a file become answers, in whichever process this is.

use crate::message::{Answer, Ask};
use crate::photo;
use convert::{ConvertError, Converted, Drawn, LabelDocument, Laying};
use label::Fonts;
use model::Problem;
use std::io;
use std::ops::ControlFlow;
use std::sync::{Arc, LazyLock};

/// The machine's fonts, looked through once.
static FONTS: LazyLock<Arc<Fonts>> = LazyLock::new(|| Arc::new(Fonts::with_system()));

/// Loads what the first file would wait for.
pub(crate) fn warm() {
    LazyLock::force(&FONTS);
}

/// Takes one answer with its bytes.
pub(crate) type Tell<'a> = &'a mut dyn FnMut(Answer, &[u8]) -> io::Result<()>;

/// Why drawing ended early.
#[derive(Debug, thiserror::Error)]
enum Stop {
    #[error(transparent)]
    Refused(#[from] Problem),
    /// Nobody takes the answers.
    #[error(transparent)]
    Lost(#[from] io::Error),
}

impl From<ConvertError> for Stop {
    fn from(error: ConvertError) -> Self {
        Self::Refused(error.problem())
    }
}

/// Draws, and tells what comes of it as it comes.
///
/// # Errors
/// When an answer is not taken.
pub(crate) fn draw(ask: &Ask, file: &[u8], tell: Tell<'_>) -> io::Result<()> {
    let drawn = match ask {
        Ask::Convert { page, laying } => convert(file, *page, laying, tell),
        Ask::Look { page, laying } => look(file, *page, laying, tell),
        Ask::Logo { side } => logo(file, *side, tell),
        Ask::Photo { side, bytes } => photo(file, *side, *bytes, tell),
    };
    match drawn {
        Ok(()) => tell(Answer::Done, &[]),
        Err(Stop::Refused(problem)) => tell(Answer::Refused { problem }, &[]),
        Err(Stop::Lost(error)) => Err(error),
    }
}

fn open(file: &[u8], tell: Tell<'_>) -> Result<LabelDocument, Stop> {
    let document = LabelDocument::open(file)?.with_fonts(Arc::clone(&FONTS));
    tell(Answer::Opened { format: document.format(), pages: document.pages() }, &[])?;
    Ok(document)
}

fn convert(file: &[u8], page: Option<usize>, laying: &Laying, tell: Tell<'_>) -> Result<(), Stop> {
    let document = open(file, tell)?;
    let mut stopped = None;
    let made = document.convert_each(page, laying, &mut |labels| {
        let told = if labels.is_empty() {
            tell(Answer::White, &[])
        } else {
            labels.into_iter().try_for_each(|Converted { page, bytes, remarks, said }| {
                tell(Answer::Converted { page, remarks, said }, &bytes)
            })
        };
        match told {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                stopped = Some(error);
                ControlFlow::Break(())
            }
        }
    });
    match stopped {
        Some(error) => Err(Stop::Lost(error)),
        None => Ok(made?),
    }
}

fn look(file: &[u8], page: usize, laying: &Laying, tell: Tell<'_>) -> Result<(), Stop> {
    let document = open(file, tell)?;
    let labels = match document.draw(Some(page), laying) {
        Err(ConvertError::Empty) => Vec::new(),
        drawn => drawn?,
    };
    for Drawn { page, bitmap, area, remarks } in labels {
        tell(Answer::Drawn { page, width: bitmap.width(), area, remarks }, bitmap.bytes())?;
    }
    if let Some(sheet) = document.overview(page, laying.target.size)? {
        tell(Answer::Sheet { width: sheet.bitmap.width(), size: sheet.size }, sheet.bitmap.bytes())?;
    }
    Ok(())
}

fn logo(file: &[u8], side: u32, tell: Tell<'_>) -> Result<(), Stop> {
    let picture = papers::read_logo(file, side).map_err(|error| error.problem())?;
    tell(Answer::Logo { width: picture.width(), height: picture.height() }, picture.rgb())?;
    Ok(())
}

fn photo(file: &[u8], side: u32, bytes: usize, tell: Tell<'_>) -> Result<(), Stop> {
    let jpeg = photo::keepable(file, side, bytes).map_err(|error| error.problem())?;
    tell(Answer::Photo, &jpeg)?;
    Ok(())
}
