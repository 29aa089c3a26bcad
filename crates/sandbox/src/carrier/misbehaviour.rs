//! How the practice carrier misbehaves when it is told to.

use super::answer::Answer;
use super::{Office, open};
use axum::response::Response;
use std::collections::VecDeque;
use std::panic::resume_unwind;
use std::sync::Mutex;
use std::time::Duration;

/// What a carrier is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// For a token.
    Token,
    /// To book.
    Book,
    /// To find a booking, or to list them.
    Find,
    /// For labels.
    Labels,
    /// To void.
    Void,
}

/// How the carrier misbehaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misbehaviour {
    /// Does nothing and refuses: 422 with a JSON pointer to the field and a sentence.
    Refuse {
        /// The field, as `/recipient/postal_code`.
        field: String,
        /// The sentence.
        why: String,
    },
    /// Does nothing and never answers.
    Silent,
    /// Does it and never answers.
    SilentAfterWork,
    /// Does nothing and drops the connection.
    Drop,
    /// Does it and drops the connection.
    DropAfterWork,
    /// Does nothing and answers 500.
    Trouble,
    /// Does it and answers 500.
    TroubleAfterWork,
    /// Does it, and again because somebody in front of the carrier repeated the request; answers what the repeat got.
    Twice,
    /// Does it and answers after this long.
    Late(Duration),
    /// Books, but the labels are there only after they were asked for this many times.
    LabelsLater(u32),
    /// Does nothing and answers 429, with `Retry-After` in seconds where there is one.
    TooMany(Option<u64>),
    /// Does nothing: every token given so far is over (401).
    TokenOver,
    /// Does it and tells of one parcel more than there is.
    AnotherCount,
    /// Does it and answers 200 with a web page.
    Garbage,
}

/// What the carrier was told to do wrong, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Commands(VecDeque<Command>);

#[derive(Debug)]
struct Command {
    when: Option<Asked>,
    key: Option<String>,
    left: u32,
    how: Misbehaviour,
}

impl Commands {
    pub(super) fn add(&mut self, when: Option<Asked>, key: Option<String>, times: u32, how: Misbehaviour) {
        if times > 0 {
            self.0.push_back(Command { when, key, left: times, how });
        }
    }

    /// How to misbehave at this request. Tokens are given unless it was told of tokens.
    pub(super) fn take(&mut self, asked: Asked, key: Option<&str>) -> Option<Misbehaviour> {
        let fits = |command: &Command| {
            let when = command.when.map_or(asked != Asked::Token, |when| when == asked);
            when && command.key.as_deref().is_none_or(|wanted| Some(wanted) == key)
        };
        let at = self.0.iter().position(fits)?;
        let command = self.0.get_mut(at)?;
        command.left -= 1;
        let how = command.how.clone();
        if command.left == 0 {
            self.0.remove(at);
        }
        Some(how)
    }
}

/// Answers a request as it was told to misbehave. `work` carries the request out.
pub(super) async fn play(
    office: &Mutex<Office>,
    how: Option<Misbehaviour>,
    work: impl Fn(&mut Office) -> Answer,
) -> Response {
    let done = || work(&mut open(office));
    let answer = match how {
        None => done(),
        Some(Misbehaviour::Refuse { field, why }) => Answer::refused(&field, &why),
        Some(Misbehaviour::Silent) => std::future::pending().await,
        Some(Misbehaviour::SilentAfterWork) => {
            done();
            std::future::pending().await
        }
        Some(Misbehaviour::Drop) => drop_connection(),
        Some(Misbehaviour::DropAfterWork) => {
            done();
            drop_connection()
        }
        Some(Misbehaviour::Trouble) => Answer::trouble("told to"),
        Some(Misbehaviour::TroubleAfterWork) => {
            done();
            Answer::trouble("told to")
        }
        Some(Misbehaviour::Twice) => {
            done();
            done()
        }
        Some(Misbehaviour::Late(time)) => {
            let answer = done();
            tokio::time::sleep(time).await;
            answer
        }
        Some(Misbehaviour::LabelsLater(times)) => {
            let mut office = open(office);
            office.books.labels_later(times);
            let answer = work(&mut office);
            office.books.labels_later(0);
            answer
        }
        Some(Misbehaviour::TooMany(seconds)) => Answer::too_many(seconds),
        Some(Misbehaviour::TokenOver) => {
            open(office).tokens.clear();
            Answer::unauthorised("token_expired")
        }
        Some(Misbehaviour::AnotherCount) => done().with_another_parcel(),
        Some(Misbehaviour::Garbage) => {
            done();
            Answer::web_page()
        }
    };
    answer.into_response()
}

/// Ends the connection's task, and with it the connection, without a word to whoever asked.
pub(crate) fn drop_connection() -> ! {
    resume_unwind(Box::new("the practice carrier drops the connection"))
}
