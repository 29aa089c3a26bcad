//! What a person or a program reads.
//!
//! Everything the command prints passes here, and [`plain`] on its way: no text from outside acts on a terminal. With
//! `--json`, standard output is one document: the answer; where there is none, the problem. Commands that go on until they
//! are stopped print one document a line.

use crate::plain;
use jiff::tz::TimeZone;
use model::{Argument, Language, Message, Problem, ProblemCode, UtcDateTime};
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use text::{Names, Words};

/// Whether something could not be written, as on a full disk.
static LOST: AtomicBool = AtomicBool::new(false);

/// Prints a line on standard output.
pub(crate) fn line(line: fmt::Arguments<'_>) {
    put(io::stdout(), &format!("{}\n", plain::line(&line.to_string())));
}

/// Prints a line on standard error.
pub(crate) fn complaint(line: fmt::Arguments<'_>) {
    put(io::stderr(), &format!("{}\n", plain::line(&line.to_string())));
}

/// Prints a text of several lines on standard output.
pub(crate) fn text(text: &str) {
    put(io::stdout(), &plain::lines(text));
}

/// Prints what was wrong with the command as it was written, on standard error.
pub(crate) fn usage(text: &str) {
    put(io::stderr(), &plain::lines(text));
}

fn put(to: impl Write, text: &str) {
    put_bytes(to, text.as_bytes());
}

fn put_bytes(mut to: impl Write, bytes: &[u8]) {
    written(to.write_all(bytes).and_then(|()| to.flush()));
}

/// Who reads may be gone, as `head` is after ten lines; that is no reason to stop in the middle of a job. Any other fault is
/// said, once, and makes the command fail at its end.
pub(crate) fn written(written: io::Result<()>) {
    let Err(error) = written else { return };
    if error.kind() != io::ErrorKind::BrokenPipe && !LOST.swap(true, Ordering::Relaxed) {
        let _ = writeln!(io::stderr(), "{error}");
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
    /// With `--json`: what was answered.
    answers: RefCell<Vec<Value>>,
    /// With `--json`: what was refused.
    refused: RefCell<Vec<Problem>>,
    /// Whether standard output has been given something else than the one document: lines, or a file.
    streams: Cell<bool>,
}

impl Output {
    pub(crate) fn new(json: bool, language: Language) -> Self {
        let mut words = Words::of(language);
        words.tell_time_by(|moment| local(moment).to_string());
        Self { json, words, answers: RefCell::default(), refused: RefCell::default(), streams: Cell::new(false) }
    }

    /// Tells an answer: with `--json` at the end, else by `words`.
    pub(crate) fn answer<T: Serialize>(&self, answer: &T, words: impl FnOnce(&Words)) {
        if !self.json {
            return words(&self.words);
        }
        match serde_json::to_value(answer) {
            Ok(answer) => self.answers.borrow_mut().push(answer),
            Err(error) => self.problem(&Problem::new(ProblemCode::Internal).because(error)),
        }
    }

    /// Tells something at once, of which there may be more: with `--json` as one line, else by `words`.
    pub(crate) fn event<T: Serialize>(&self, event: &T, words: impl FnOnce(&Words)) {
        self.streams.set(true);
        if !self.json {
            return words(&self.words);
        }
        match serde_json::to_string(event) {
            Ok(text) => put(io::stdout(), &format!("{}\n", plain::json(&text))),
            Err(error) => complaint(format_args!("{error}")),
        }
    }

    /// Tells an answer that is JSON for people, too.
    pub(crate) fn json(&self, answer: &Value) {
        self.answer(answer, |_| put(io::stdout(), &format!("{}\n", plain::json(&format!("{answer:#}")))));
    }

    /// Writes a file on standard output, in the place of an answer.
    pub(crate) fn file(&self, bytes: &[u8]) {
        self.streams.set(true);
        put_bytes(io::stdout(), bytes);
    }

    /// Writes a text file on standard output, in the place of an answer; a JSON text where JSON was asked for.
    pub(crate) fn text_file(&self, text: &str) {
        if self.json { self.answer(&text, |_| ()) } else { self.file(text.as_bytes()) }
    }

    /// Prints one of many things that come: as JSON on a line of its own when that was asked for, else by `words`.
    pub(crate) fn line<T: Serialize>(&self, thing: &T, words: impl FnOnce() -> String) {
        match serde_json::to_string(thing) {
            Ok(text) if self.json => put(io::stdout(), &format!("{}\n", plain::json(&text))),
            Err(error) if self.json => eprintln!("{error}"),
            _ => println!("{}", words()),
        }
    }

    /// Whether one JSON document is asked for.
    pub(crate) const fn is_json(&self) -> bool {
        self.json
    }

    /// Tells what went wrong and what to do.
    pub(crate) fn problem(&self, problem: &Problem) {
        if self.json {
            self.refused.borrow_mut().push(problem.clone());
        } else {
            self.say_problem(problem);
        }
    }

    /// Tells what went wrong while the command goes on: with `--json` as one line.
    pub(crate) fn problem_event(&self, problem: &Problem) {
        if self.json { self.event(problem, |_| ()) } else { self.say_problem(problem) }
    }

    /// Prints the one document of `--json`. Several answers are a list. What was refused beside an answer stands in it as
    /// `refused`, where it is an object, and is said on standard error.
    pub(crate) fn finish(self) {
        if !self.json {
            return;
        }
        let (mut answers, mut refused) = (self.answers.take(), self.refused.take());
        let problems = |refused: Vec<Problem>| serde_json::to_value(refused).unwrap_or_default();
        let document = match (answers.len(), refused.len()) {
            _ if self.streams.get() => None,
            (0, 0) => Some(Value::Null),
            (0, 1) => problems(std::mem::take(&mut refused)).get(0).cloned(),
            (0, _) => Some(problems(std::mem::take(&mut refused))),
            (1, _) => answers.pop().map(|answer| with_refused(answer, &refused)),
            _ => Some(Value::Array(answers)),
        };
        if let Some(document) = document {
            put(io::stdout(), &format!("{}\n", plain::json(&format!("{document:#}"))));
        }
        refused.iter().for_each(|problem| self.say_problem(problem));
    }

    /// Calls shops, carriers and printers by these names from now on.
    pub(crate) fn call_by(&mut self, names: Names) {
        self.words.call_by(names);
    }

    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    fn say_problem(&self, problem: &Problem) {
        let said = self.words.problem(problem);
        complaint(format_args!("{}", said.sentence));
        if !said.advice.is_empty() {
            complaint(format_args!("→ {}", said.advice));
        }
        if let Some(detail) = &problem.detail {
            complaint(format_args!("  ({}: {detail})", problem.code));
        }
    }
}

/// An answer with what was refused beside it. One that has a word of its own for that keeps it.
fn with_refused(mut answer: Value, refused: &[Problem]) -> Value {
    if let (Value::Object(fields), false) = (&mut answer, refused.is_empty()) {
        fields.entry("refused").or_insert_with(|| serde_json::to_value(refused).unwrap_or_default());
    }
    answer
}

/// A sentence of the catalogue with its arguments, as `say(words, "cli-imported", &[("added", 3.into())])`.
pub(crate) fn say(words: &Words, key: impl Into<Cow<'static, str>>, args: &[(&'static str, Argument)]) -> String {
    let message = args.iter().fold(Message::new(key), |message, (name, value)| message.with(name, value.clone()));
    words.say(&message)
}
