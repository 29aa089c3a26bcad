//! `packdesk pin`

use super::Outcome;
use crate::arguments::Pin;
use crate::output::Output;
use crate::secrets;
use model::{Problem, ProblemCode};
use station::Station;
use station::calls::{self, TypedPin};

pub(super) fn run(station: &Station, command: Option<Pin>, output: &Output) -> Result<Outcome, Problem> {
    let view = match command {
        None | Some(Pin::Show) => calls::manager(station, ())?,
        Some(Pin::Set) => {
            let asked = secrets::pin(&output.words().word("cli-manager-new-pin"));
            let pin = asked.ok_or_else(|| Problem::new(ProblemCode::ManagerPinOdd))?;
            // An empty one would take it away.
            if pin.is_empty() {
                return Err(Problem::new(ProblemCode::ManagerPinOdd));
            }
            calls::manager_pin_save(station, TypedPin(pin))?
        }
        Some(Pin::Remove) => calls::manager_pin_save(station, TypedPin(String::new()))?,
        Some(Pin::Forget) => {
            station.forget_manager_pin()?;
            output.answer(&(), |words| println!("{}", words.word("cli-manager-forgotten")));
            return Ok(Outcome::Done);
        }
    };
    output.answer(&view, |words| {
        println!("{}", words.word(if view.set { "manager-set" } else { "manager-not-set" }));
    });
    Ok(Outcome::Done)
}
