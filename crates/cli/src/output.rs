//! What a person or a program reads.

use jiff::tz::TimeZone;
use model::{Argument, Language, Message, Problem, UtcDateTime};
use serde::Serialize;
use std::fmt;
use std::io::{self, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use text::Words;

/// Whether a line could not be written, as on a full disk.
static LOST: AtomicBool = AtomicBool::new(false);

/// Prints a line on standard output. Who reads may be gone, as `head` is after ten lines; that is no reason to stop in the
/// middle of a job. Any other fault is said, once, and makes the command fail at its end.
pub(crate) fn line(line: fmt::Arguments<'_>) {
    let Err(error) = writeln!(io::stdout(), "{line}") else { return };
    if error.kind() != io::ErrorKind::BrokenPipe && !LOST.swap(true, Ordering::Relaxed) {
        eprintln!("{error}");
    }
}

/// Whether something that was to be printed got lost.
pub(crate) fn was_lost() -> bool {
    LOST.load(Ordering::Relaxed)
}

/// A moment as the clock on the wall shows it, for people; in JSON it is UTC.
pub(crate) fn local(moment: UtcDateTime) -> impl fmt::Display {
    moment.0.to_zoned_datetime(TimeZone::system()).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Standard output and error, in the person's language or in JSON.
pub(crate) struct Output {
    json: bool,
    words: Words,
}

impl Output {
    pub(crate) fn new(json: bool, language: Language) -> Self {
        Self { json, words: Words::of(language) }
    }

    /// Prints an answer: as JSON when that was asked for, else by `words`.
    pub(crate) fn answer<T: Serialize>(&self, answer: &T, words: impl FnOnce(&Words)) {
        if self.json {
            match serde_json::to_string_pretty(answer) {
                Ok(text) => println!("{text}"),
                Err(error) => eprintln!("{error}"),
            }
        } else {
            words(&self.words);
        }
    }

    /// Prints one of many things that come: as JSON on a line of its own when that was asked for, else by `words`.
    pub(crate) fn line<T: Serialize>(&self, thing: &T, words: impl FnOnce() -> String) {
        match serde_json::to_string(thing) {
            Ok(text) if self.json => println!("{text}"),
            Err(error) if self.json => eprintln!("{error}"),
            _ => println!("{}", words()),
        }
    }

    /// Tells what went wrong and what to do.
    pub(crate) fn problem(&self, problem: &Problem) {
        if self.json {
            self.answer(problem, |_| ());
            return;
        }
        let said = self.words.problem(problem);
        eprintln!("{}", said.sentence);
        if !said.advice.is_empty() {
            eprintln!("→ {}", said.advice);
        }
        if let Some(detail) = &problem.detail {
            eprintln!("  ({}: {detail})", problem.code);
        }
    }

    pub(crate) fn words(&self) -> &Words {
        &self.words
    }
}

/// A sentence of the catalogue with its arguments, as `say(words, "cli-imported", &[("added", 3.into())])`.
pub(crate) fn say(words: &Words, key: &str, args: &[(&str, Argument)]) -> String {
    let message = args.iter().fold(Message::new(key), |message, (name, value)| message.with(name, value.clone()));
    words.say(&message)
}
