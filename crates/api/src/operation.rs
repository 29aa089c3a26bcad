//! What an operation is: what it is asked with, what it answers, and the function that does it.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::query::Parameter;
use axum::response::Response;

/// One thing a shop can ask.
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    /// Its path; a part in braces stands for any text.
    pub(crate) path: &'static str,
    /// What may stand behind `?`; another parameter would be another question.
    pub(crate) query: &'static [Parameter],
    /// The schema of its body, where it has one.
    pub(crate) takes: Option<&'static str>,
    /// The media type of its body.
    pub(crate) media: &'static str,
    /// What it answers, by status: where all went well, and where a refusal has another shape than `Errors`, or more to say.
    pub(crate) answers: &'static [(u16, Answer)],
    /// What it is for, in a line.
    pub(crate) about: &'static str,
    /// Whether its key has to be one that writes.
    pub(crate) changes: bool,
    pub(crate) run: Run,
}

/// What an operation answers, by the names of schemas.
pub(crate) enum Answer {
    /// `{"data": …}`.
    Data(&'static str),
    /// `{"data": [ … ]}`.
    List(&'static str),
    /// An object with this one field.
    Under(&'static str, &'static str),
    /// `[ … ]`.
    BareList(&'static str),
    /// As it is.
    Bare(&'static str),
    /// A file: PDF, ZPL or PNG.
    File,
    /// Nothing.
    Empty,
}

pub(crate) type Answered = Result<Response, Refusal>;

/// The function of an operation, by how many parts of its path are open.
pub(crate) enum Run {
    None(fn(&Asked<'_>) -> Answered),
    One(fn(&Asked<'_>, &str) -> Answered),
    Two(fn(&Asked<'_>, &str, &str) -> Answered),
}

pub(crate) const fn reads(
    path: &'static str,
    run: Run,
    query: &'static [Parameter],
    answer: &'static [(u16, Answer)],
) -> Operation {
    Operation {
        method: "GET",
        path,
        query,
        takes: None,
        media: "application/json",
        answers: answer,
        about: "",
        changes: false,
        run,
    }
}

pub(crate) const fn posts(
    path: &'static str,
    run: Run,
    takes: &'static str,
    answer: &'static [(u16, Answer)],
) -> Operation {
    Operation { method: "POST", takes: Some(takes), changes: true, ..reads(path, run, &[], answer) }
}

impl Operation {
    pub(crate) const fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }

    /// What stands in the open parts of its path, where a request asks for it.
    pub(crate) fn open_parts<'a>(&self, method: &str, path: &[&'a str]) -> Option<Vec<&'a str>> {
        let own: Vec<&str> = self.path.split('/').skip(1).collect();
        if method != self.method || own.len() != path.len() {
            return None;
        }
        let mut open = Vec::new();
        for (own, given) in own.into_iter().zip(path) {
            if own.starts_with('{') {
                open.push(*given);
            } else if own != *given {
                return None;
            }
        }
        Some(open)
    }
}
