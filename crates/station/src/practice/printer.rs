//! Bad days of the practice printer, on command.

use super::LABEL;
use crate::Station;
use crate::calls::PracticeDeed;
use model::Problem;
use sandbox::printer::{Behaviour, PracticePrinter, real_pace};
use serde_json::Value;
use std::time::Duration;

/// What one process asks of the one at the practice desk begins so.
const ASK: &str = "practice-printer:";

/// Well within a label's bytes.
const MID_LABEL: usize = 200;

impl Station {
    /// Does something to the practice printer, wherever it runs.
    pub(crate) fn do_to_practice_printer(&self, deed: PracticeDeed) -> Result<(), Problem> {
        if let Some(practice) = self.practice() {
            return act(&practice.printer, deed);
        }
        if !self.0.is_practice {
            return Err(Problem::new("not-practice"));
        }
        if self.store().lock_desk()?.is_some() {
            return Err(Problem::new("practice-nobody"));
        }
        let Ok(Value::String(word)) = serde_json::to_value(deed) else { return Err(Problem::new("internal")) };
        Ok(self.store().ask_desk(&format!("{ASK}{word}"))?)
    }

    /// Does what another process asked; a word of another version is passed over.
    pub(crate) fn obey_practice(&self, ask: &str) {
        let word = ask.strip_prefix(ASK).unwrap_or_default();
        let (Some(practice), Ok(deed)) = (self.practice(), serde_json::from_value(Value::from(word))) else { return };
        if let Err(problem) = act(&practice.printer, deed) {
            self.tell(crate::Event::Trouble { problem });
        }
    }
}

fn act(printer: &PracticePrinter, deed: PracticeDeed) -> Result<(), Problem> {
    let behaviour = match deed {
        PracticeDeed::PutRight => {
            printer.switch_on().map_err(|error| Problem::new("practice-ports").because(error))?;
            printer.take_label();
            Behaviour::Normal
        }
        PracticeDeed::Off => {
            printer.switch_off();
            Behaviour::Normal
        }
        PracticeDeed::TakeLabel => {
            printer.take_label();
            return Ok(());
        }
        PracticeDeed::RealTime => {
            printer.set_pace(real_pace(LABEL.height_um()));
            return Ok(());
        }
        PracticeDeed::AtOnce => {
            printer.set_pace(Duration::ZERO);
            return Ok(());
        }
        PracticeDeed::PaperOut => Behaviour::PaperOut,
        PracticeDeed::PaperOutSoon => Behaviour::PaperOutAfter(1),
        PracticeDeed::PaperOutMidLabel => Behaviour::PaperOutMidLabel,
        PracticeDeed::RibbonOut => Behaviour::RibbonOut,
        PracticeDeed::HeadOpen => Behaviour::HeadOpen,
        PracticeDeed::Pause => Behaviour::Paused,
        PracticeDeed::TooHot => Behaviour::TooHot,
        PracticeDeed::CutterStuck => Behaviour::CutterStuck,
        PracticeDeed::Jam => Behaviour::Jammed,
        PracticeDeed::Peel => Behaviour::Peels,
        PracticeDeed::PullCable => Behaviour::VanishesAfter(MID_LABEL),
        PracticeDeed::PowerCut => Behaviour::PowerCutAfter(MID_LABEL),
        PracticeDeed::AnswerLate => Behaviour::AnswersLate(Duration::from_secs(1)),
        PracticeDeed::AnswerNoise => Behaviour::AnswersGarbage,
        PracticeDeed::AnswerNothing => Behaviour::NeverAnswers,
        PracticeDeed::PrintTwice => Behaviour::PrintsTwice,
        PracticeDeed::Swallow => Behaviour::Swallows,
        PracticeDeed::Share => Behaviour::Shared,
    };
    printer.behave(behaviour);
    Ok(())
}
