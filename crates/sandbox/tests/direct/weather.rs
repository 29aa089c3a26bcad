//! How a practice carrier misbehaves when it is told to.

use std::collections::VecDeque;
use std::time::Duration;

/// What a carrier is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Asked {
    Token,
    Account,
    Validate,
    Draft,
    Mark,
    Book,
    Find,
    Track,
    Labels,
    Void,
    Rates,
    Points,
}

/// How it misbehaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Weather {
    /// Does nothing and refuses: the place it names, and a sentence.
    Refuse(&'static str, &'static str),
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
    /// Does it and answers after this long.
    Late(Duration),
    /// Does nothing and answers 429, with `Retry-After` in seconds where there is one.
    TooMany(Option<u64>),
    /// Does nothing: every token given so far is over (401).
    TokenOver,
    /// Does nothing: the keys are worth nothing (401), and no new token helps.
    KeysOver,
    /// Does it and answers 200 with a web page.
    Garbage,
    /// Does it and answers 200 with the first half of the JSON.
    Half,
    /// Does it and answers 200 with more than anybody reads.
    Flood,
    /// Does it and tells of one parcel more than there is.
    AnotherCount,
    /// Takes all parcels but the last.
    InPart,
    /// Does it, and its labels do not come along.
    NoLabel,
    /// Does it, and its labels are cut.
    CutLabel,
    /// Does it, and its labels are PDF, whatever was asked for.
    OtherLabel,
    /// Does it, and its labels have two pages.
    TwoPages,
    /// Its carrier does it; it ends before it has written that down, and the connection with it.
    Forgotten,
    /// Its carrier does it, and it cannot read what the carrier answers.
    Unread,
    /// Does not show what is there.
    Hidden,
    /// Does not void: it is too late.
    TooLate,
}

/// What it was told to do wrong, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Commands(VecDeque<Command>);

#[derive(Debug)]
struct Command {
    when: Asked,
    key: Option<String>,
    left: u32,
    how: Weather,
}

impl Commands {
    pub(crate) fn add(&mut self, when: Asked, key: Option<&str>, times: u32, how: Weather) {
        self.0.push_back(Command { when, key: key.map(str::to_owned), left: times, how });
    }

    /// How to misbehave at this request.
    pub(crate) fn take(&mut self, asked: Asked, key: Option<&str>) -> Option<Weather> {
        let fits = |it: &Command| it.when == asked && it.key.as_deref().is_none_or(|wanted| Some(wanted) == key);
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
