//! Calls about the practice station.

use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is done to the practice printer, so that a person can see how the desk takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
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

/// Does something to the practice printer.
///
/// # Errors
/// When this is not the practice station, or nobody is at its desk.
pub fn practice_printer(station: &Station, deed: PracticeDeed) -> Result<(), Problem> {
    station.do_to_practice_printer(deed)
}
