//! Bad days of the practice printer, on command.

use super::LABEL;
use crate::parts::Parts;
use model::{Problem, ProblemCode};
use sandbox::printer::{Behaviour, PracticePrinter, real_pace};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What is done to the practice printer, so that a person can see how the desk takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum PracticeDeed {
    /// Everything is put right.
    PutRight,
    /// Paper is out.
    PaperOut,
    /// Paper will be out after the next label.
    PaperOutSoon,
    /// Paper will be out in the middle of the next label, which the printer then prints again by itself.
    PaperOutMidLabel,
    /// The ribbon is out.
    RibbonOut,
    /// The head is opened.
    HeadOpen,
    /// The pause key is pressed.
    Pause,
    /// The head is too hot.
    TooHot,
    /// The cutter is stuck.
    CutterStuck,
    /// Paper is jammed.
    Jam,
    /// It peels labels from their liner.
    Peel,
    /// The peeled label is taken.
    TakeLabel,
    /// It is switched off; what it has not printed is lost.
    Off,
    /// The cable is pulled in the middle of the next label.
    PullCable,
    /// The power fails in the middle of the next label, for a moment.
    PowerCut,
    /// It takes a second over every answer.
    AnswerLate,
    /// It answers noise.
    AnswerNoise,
    /// It answers nothing.
    AnswerNothing,
    /// Each label comes out twice.
    PrintTwice,
    /// Labels are taken and never come out.
    Swallow,
    /// Another program prints here, too.
    Share,
    /// Each label takes the time it takes on a real printer.
    RealTime,
    /// Labels come out at once.
    AtOnce,
}

/// What one process asks of the one at the practice desk begins so.
const ASK: &str = "practice-printer:";

/// Well within a label's bytes.
const MID_LABEL: usize = 200;

/// Does something to the practice printer, wherever it runs.
pub(crate) fn do_to_printer(parts: &Parts, deed: PracticeDeed) -> Result<(), Problem> {
    if let Some(practice) = &parts.practice {
        return act(&practice.printer, deed);
    }
    if !parts.is_practice {
        return Err(Problem::new(ProblemCode::NotPractice));
    }
    if parts.store.lock_desk()?.is_some() {
        return Err(Problem::new(ProblemCode::PracticeNobody));
    }
    let Ok(Value::String(word)) = serde_json::to_value(deed) else { return Err(Problem::new(ProblemCode::Internal)) };
    Ok(parts.store.ask_desk(&format!("{ASK}{word}"))?)
}

/// Does what another process asked; a word of another version is passed over.
pub(crate) fn obey(parts: &Parts, ask: &str) {
    let word = ask.strip_prefix(ASK).unwrap_or_default();
    let (Some(practice), Ok(deed)) = (&parts.practice, serde_json::from_value(Value::from(word))) else { return };
    if let Err(problem) = act(&practice.printer, deed) {
        parts.events.tell(crate::Event::Trouble { problem });
    }
}

fn act(printer: &PracticePrinter, deed: PracticeDeed) -> Result<(), Problem> {
    let behaviour = match deed {
        PracticeDeed::PutRight => {
            printer.switch_on().map_err(|error| Problem::new(ProblemCode::PracticePorts).because(error))?;
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
