//! Questions that are answered with yes.

use crate::output::{Output, say};
use model::fold::fold;
use std::io::IsTerminal as _;
use text::Words;

/// More orders than this are asked about first.
pub(crate) const HANDFUL: usize = 5;

/// Whether somebody is there who can answer.
pub(crate) fn can_be_asked() -> bool {
    std::io::stdin().is_terminal()
}

/// Asks a question about a count of orders.
pub(crate) fn asked(question: &'static str, count: usize, output: &Output) -> bool {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    eprint!("{} ", say(output.words(), question, &[("count", count.into())]));
    said(output.words())
}

/// Whether the next line of standard input is the word for yes of the person's language; case and accents do not count.
pub(crate) fn said(words: &Words) -> bool {
    let mut answer = String::new();
    let read = std::io::stdin().read_line(&mut answer);
    read.is_ok() && fold(answer.trim()) == fold(words.word("cli-yes").trim())
}
