//! Asking a two-way printer, again and again, until it is done.

use super::{NotReady, Pace, Settled, Waits};
use crate::dialogue::{ANSWER, Dialogue};
use crate::error::{Doubt, Fault};
use crate::health::Answer;
use crate::tally::Tally;
use crate::watch::{Verdict, Watch};
use crate::zpl::ODOMETER;
use model::{Evidence, PrinterLanguage};
use std::io;
use std::time::{Duration, Instant};

/// A printer that is asked about one document.
pub(super) struct Asking<'a> {
    pub(super) dialogue: &'a mut Dialogue,
    pub(super) patience: Duration,
    pub(super) pace: Pace,
    /// When its document went out.
    pub(super) since: Instant,
    /// Hears of what is wrong, and of its being put right.
    pub(super) on_fault: &'a mut dyn FnMut(Option<&NotReady>),
}

impl Asking<'_> {
    /// Waits for evidence that the document came out.
    pub(super) fn confirm(&mut self, tally: Option<Tally>) -> Result<Evidence, Doubt> {
        let patience = self.patience;
        self.until(|dialogue, watch| {
            let (verdict, evidence) = match tally {
                Some(tally) => {
                    (watch.judge_count(tally, counted(dialogue, patience)?, Instant::now()), tally.evidence())
                }
                // The other languages answer in their turn, after the document.
                None if dialogue.language != PrinterLanguage::Zpl => (Verdict::Done, Evidence::HostStatus),
                None => (watch.judge_work(Instant::now()), Evidence::HostStatus),
            };
            match verdict {
                Verdict::Done => Ok(Some(evidence)),
                Verdict::Doubt(doubt) => Err(doubt),
                Verdict::Wait(_) => Ok(None),
            }
        })
    }

    /// Finds out what became of a document whose confirmation was cut off.
    pub(super) fn settle(&mut self, tally: Tally, waits: Waits) -> Result<Settled, Doubt> {
        let mut unmoved_since = None;
        self.until(|dialogue, watch| {
            let count = counted(dialogue, waits.patience)?;
            if count != Some(tally.before) {
                return match watch.judge_count(tally, count, Instant::now()) {
                    Verdict::Done => Ok(Some(Settled::Printed(tally.evidence()))),
                    Verdict::Doubt(doubt) => Err(doubt),
                    Verdict::Wait(_) => Ok(None),
                };
            }
            let since: Instant = *unmoved_since.get_or_insert_with(Instant::now);
            Ok((since.elapsed() >= waits.settle).then_some(Settled::NotPrinted))
        })
    }

    /// Asks how the printer is until it is done and well, and `done` has its answer.
    fn until<T>(
        &mut self,
        mut done: impl FnMut(&mut Dialogue, &Watch) -> Result<Option<T>, Doubt>,
    ) -> Result<T, Doubt> {
        let mut watch = Watch::new(self.patience, Instant::now());
        let mut told = None;
        let mut closer = false;
        loop {
            let answer = self.dialogue.health(ANSWER.min(self.patience)).map_err(|error| lost(&error))?;
            closer |= watch.stands_still(&answer, Instant::now());
            let answer = if closer { self.look_closer(answer, &mut closer)? } else { answer };
            match watch.judge(answer, Instant::now()) {
                Verdict::Done => {
                    self.tell(&mut told, Vec::new());
                    if let Some(answer) = done(self.dialogue, &watch)? {
                        return Ok(answer);
                    }
                }
                Verdict::Doubt(doubt) => return Err(doubt),
                Verdict::Wait(faults) => self.tell(&mut told, faults),
            }
            std::thread::sleep(self.pace.pause(self.since.elapsed()));
        }
    }

    /// Tells of what is wrong, and of its being put right, once.
    fn tell(&mut self, told: &mut Option<NotReady>, faults: Vec<Fault>) {
        let now = (!faults.is_empty()).then_some(NotReady { faults });
        if now != *told {
            (self.on_fault)(now.as_ref());
            *told = now;
        }
    }

    /// Asks a printer that says it is well, and yet stands still, for what has no flag in its status. One that does not
    /// know this question is not asked again.
    fn look_closer(&mut self, answer: Answer, closer: &mut bool) -> Result<Answer, Doubt> {
        if !matches!(answer, Answer::Status(_)) {
            return Ok(answer);
        }
        match self.dialogue.errors(ANSWER.min(self.patience)).map_err(|error| lost(&error))? {
            Some(faults) if !faults.is_empty() => Ok(Answer::Faults(faults)),
            Some(_) => Ok(answer),
            None => {
                *closer = false;
                Ok(answer)
            }
        }
    }
}

/// The count of labels, where the printer tells it.
pub(super) fn counted(dialogue: &mut Dialogue, patience: Duration) -> Result<Option<u64>, Doubt> {
    dialogue.ask(&ODOMETER, ANSWER.min(patience)).map(Option::flatten).map_err(|error| lost(&error))
}

fn lost(error: &io::Error) -> Doubt {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Doubt::Silent,
        _ => Doubt::Gone(error.to_string()),
    }
}
