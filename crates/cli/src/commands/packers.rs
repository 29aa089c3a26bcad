//! `packdesk packers`

use super::Outcome;
use crate::arguments::Packers as Arguments;
use crate::output::Output;
use model::{Problem, ProblemCode};
use station::Station;
use station::calls::{self, Packers};
use text::Words;

pub(super) fn run(station: &Station, command: Option<Arguments>, output: &Output) -> Result<Outcome, Problem> {
    let mut names = calls::packers(station, ())?.names;
    let packers = match command {
        None | Some(Arguments::List) => calls::packers(station, ())?,
        Some(Arguments::Add { name }) => {
            names.push(name);
            calls::packers_save(station, names)?
        }
        Some(Arguments::Remove { name }) => {
            let at = names.iter().position(|it| *it == name);
            let at = at.ok_or_else(|| Problem::new(ProblemCode::NoSuchPacker).with("packer", name))?;
            names.remove(at);
            calls::packers_save(station, names)?
        }
        Some(Arguments::Now { name }) => calls::packer_now(station, name)?,
    };
    output.answer(&packers, |words| tell(&packers, words));
    Ok(Outcome::Done)
}

/// The names; the one that packs now has a sign.
pub(super) fn tell(packers: &Packers, words: &Words) {
    for name in &packers.names {
        println!("{} {name}", if packers.now.as_ref() == Some(name) { '*' } else { ' ' });
    }
    if packers.now.is_none() {
        println!("{}", words.word("packers-nobody"));
    }
}
