//! `packdesk code`

use super::Outcome;
use crate::output::Output;
use model::Problem;
use station::Station;
use station::calls::{self, CodeElement, CodeMeaning, CodeRead};
use text::Words;

pub(super) fn run(station: &Station, code: &str, output: &Output) -> Result<Outcome, Problem> {
    let read = calls::code_read(station, code.to_owned())?;
    output.answer(&read, |words| print(&read, words));
    Ok(Outcome::of(!read.misses.is_empty()))
}

/// What a code is.
pub(super) fn print(read: &CodeRead, words: &Words) {
    if let (Some(symbol), Some(identifier)) = (&read.symbol, &read.identifier) {
        println!("{symbol}  ({identifier})");
    }
    if read.meanings.is_empty() {
        println!("{}  {}", read.text, words.word("code-plain"));
    }
    for CodeMeaning { name, number, check, elements, note, .. } in &read.meanings {
        println!("{number}  {}, {}", words.say(name), words.say(check));
        for CodeElement { ai, title, name, value, means } in elements {
            let name = name.as_ref().map_or_else(|| title.clone(), |name| words.say(name));
            let means = means.as_ref().map(|means| format!("  = {means}")).unwrap_or_default();
            println!("  {:<7}{value}{means}  {name}", format!("({ai})"));
        }
        if let Some(note) = note {
            println!("! {}", words.say(note));
        }
    }
    for miss in &read.misses {
        println!("! {}", words.say(miss));
    }
}
