//! Who draws: a child, or in a test this process.

use crate::here;
use crate::message::{Answer, Ask};
use crate::pool::{Limits, Pool, Program};
use crate::trouble::Trouble;
use convert::{Converted, Drawn, Format, Laying, Overview};
use label::{Bitmap, Picture};
use model::{Problem, ProblemCode};
use std::sync::Arc;

/// Draws label files from outside. Cheap to clone.
#[derive(Clone)]
pub struct Drawer(Arc<Kind>);

enum Kind {
    Here,
    Children(Pool),
}

/// One page of a file as it will print.
#[derive(Debug)]
pub struct Look {
    /// What kind of file it is.
    pub format: Format,
    /// How many pages it has.
    pub pages: usize,
    /// The labels on the page; none where it is white.
    pub labels: Vec<Drawn>,
    /// The whole sheet in small; ZPL has none.
    pub sheet: Option<Overview>,
}

impl Drawer {
    /// Draws in this process, which falls with a file that brings its reader down.
    #[must_use]
    pub fn here() -> Self {
        Self(Arc::new(Kind::Here))
    }

    /// Draws in children of this program, whose `main` begins with [`draw_if_asked`](crate::draw_if_asked).
    #[must_use]
    pub fn in_children() -> Self {
        let limits = Limits::default();
        Self::in_children_of(Program::this(limits), limits)
    }

    /// Draws in children of a program.
    #[must_use]
    pub fn in_children_of(program: Program, limits: Limits) -> Self {
        Self(Arc::new(Kind::Children(Pool::new(program, limits))))
    }

    /// Starts a child, so that the first file does not wait for it.
    pub fn warm(&self) {
        if let Kind::Children(pool) = &*self.0 {
            pool.warm();
        }
    }

    /// Turns every page that is not white, or the one asked for (counted from 1), into a label in a printer's language.
    ///
    /// # Errors
    /// What is wrong with the file, without its name; or that drawing it took more than a file may.
    pub fn convert(&self, file: &[u8], page: Option<usize>, laying: &Laying) -> Result<Vec<Converted>, Problem> {
        let mut labels = Vec::new();
        self.ask(Ask::Convert { page, laying: *laying }, file, &mut |answer, bytes| {
            if let Answer::Converted { page, remarks, said } = answer {
                labels.push(Converted { page, bytes, remarks, said });
            }
        })?;
        Ok(labels)
    }

    /// Shows a page (counted from 1) as it will print.
    ///
    /// # Errors
    /// As [`Self::convert`].
    pub fn look(&self, file: &[u8], page: usize, laying: &Laying) -> Result<Look, Problem> {
        let (mut opened, mut labels, mut overview) = (None, Vec::new(), None);
        self.ask(Ask::Look { page, laying: *laying }, file, &mut |answer, bytes| match answer {
            Answer::Opened { format, pages } => opened = Some((format, pages)),
            Answer::Drawn { page, width, area, remarks } => {
                labels.push(Drawn { page, bitmap: Bitmap::from_bytes(width, bytes), area, remarks });
            }
            Answer::Sheet { width, size } => {
                overview = Some(Overview { bitmap: Bitmap::from_bytes(width, bytes), size });
            }
            _ => {}
        })?;
        let (format, pages) = opened.ok_or_else(unfinished)?;
        Ok(Look { format, pages, labels, sheet: overview })
    }

    /// Reads a shop's logo, made smaller where it has more pixels a side.
    ///
    /// # Errors
    /// As [`Self::convert`].
    pub fn logo(&self, file: &[u8], side: u32) -> Result<Picture, Problem> {
        let mut logo = None;
        self.ask(Ask::Logo { side }, file, &mut |answer, bytes| {
            if let Answer::Logo { width, height } = answer {
                logo = Picture::new(width, height, bytes);
            }
        })
        .map_err(no_logo)?;
        logo.ok_or_else(unfinished)
    }

    /// Makes a JPEG of a camera's picture, of so many pixels a side and so many bytes at most, with nothing in it but pixels.
    ///
    /// # Errors
    /// As [`Self::convert`].
    pub fn photo(&self, file: &[u8], side: u32, bytes: usize) -> Result<Vec<u8>, Problem> {
        let mut photo = None;
        self.ask(Ask::Photo { side, bytes }, file, &mut |answer, jpeg| {
            if matches!(answer, Answer::Photo) {
                photo = Some(jpeg);
            }
        })
        .map_err(no_photo)?;
        photo.ok_or_else(unfinished)
    }

    fn ask(&self, ask: Ask, file: &[u8], take: &mut dyn FnMut(Answer, Vec<u8>)) -> Result<(), Problem> {
        let mut refused = None;
        let take = &mut |answer: Answer, bytes: Vec<u8>| match answer {
            Answer::Refused { problem } => refused = Some(problem),
            answer => take(answer, bytes),
        };
        let drawn = match &*self.0 {
            Kind::Children(pool) => pool.ask(ask, file, take),
            Kind::Here => {
                let told = here::draw(&ask, file, &mut |answer, bytes| {
                    take(answer, bytes.to_vec());
                    Ok(())
                });
                told.map_err(|error| Trouble::Ended(error.to_string()))
            }
        };
        drawn.map_err(|trouble| trouble.problem())?;
        refused.map_or(Ok(()), Err)
    }
}

/// What a person is told of a file that is to be a logo.
fn no_logo(problem: Problem) -> Problem {
    match problem.code {
        ProblemCode::LogoTooLarge => problem,
        _ => Problem { code: ProblemCode::LogoUnreadable, ..problem },
    }
}

/// What a person is told of a file that is to be a photo.
fn no_photo(problem: Problem) -> Problem {
    match problem.code {
        ProblemCode::PhotoTooLarge | ProblemCode::DrawingNotStarted => problem,
        _ => Problem { code: ProblemCode::PhotoUnreadable, ..problem },
    }
}

fn unfinished() -> Problem {
    Problem::new(ProblemCode::Internal).because("an answer is missing")
}
