//! How is it? Asked in the printer's language.

use crate::dialogue::Dialogue;
use crate::error::Fault;
use crate::question::Question;
use crate::report::Report;
use crate::{epl2, esc_pos, tspl, zpl};
use model::PrinterLanguage;
use std::io;
use std::time::Duration;

/// How long a printer may take to say what is wrong where it need not answer at all.
const COMPLAINT: Duration = Duration::from_millis(500);

/// What a printer says of itself when asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// How it is, asked for after the document went out.
    Status(Report),
    /// How it is or was: it may be the late answer to a question from before the document.
    Stale(Report),
    /// Not how it is, but what is wrong.
    Faults(Vec<Fault>),
    /// Nothing at all.
    Nothing,
}

impl Dialogue {
    /// Asks how it is.
    pub(crate) fn health(&mut self, wait: Duration) -> io::Result<Answer> {
        match self.language {
            PrinterLanguage::Zpl => self.zpl(wait),
            PrinterLanguage::Tspl => self.in_turn(&tspl::MODEL, Self::tspl, wait),
            PrinterLanguage::EscPos => self.in_turn(&esc_pos::PASSED, Self::esc_pos, wait),
            PrinterLanguage::Epl2 => {
                let faults = self.ask(&epl2::ERROR_REPORT, wait)?.unwrap_or_default();
                Ok(if faults.is_empty() { Answer::Nothing } else { Answer::Faults(faults) })
            }
            PrinterLanguage::Pdf | PrinterLanguage::Png => Ok(Answer::Nothing),
        }
    }

    /// What is wrong, as far as a printer tells that cannot prove anything. Silence is no complaint.
    pub(crate) fn complaints(&mut self) -> io::Result<Vec<Fault>> {
        match self.language {
            PrinterLanguage::Epl2 => Ok(self.ask(&epl2::ERROR_REPORT, COMPLAINT)?.unwrap_or_default()),
            _ => Ok(Vec::new()),
        }
    }

    /// A ZPL printer tells how much it still has to do.
    fn zpl(&mut self, wait: Duration) -> io::Result<Answer> {
        self.asked += 1;
        if let Some(status) = self.ask(&zpl::HOST_STATUS, wait)? {
            self.answered += 1;
            return Ok(self.dated(status.into()));
        }
        let faults = self.errors(wait)?.unwrap_or_default();
        Ok(if faults.is_empty() { Answer::Nothing } else { Answer::Faults(faults) })
    }

    /// Asks for what is wrong: a stuck cutter, a jam, a lost mark have no flag in the host status. Nothing when the printer
    /// does not answer, or its language has told everything already.
    pub(crate) fn errors(&mut self, wait: Duration) -> io::Result<Option<Vec<Fault>>> {
        match self.language {
            PrinterLanguage::Zpl => self.ask(&zpl::EXTENDED_STATUS, wait),
            _ => Ok(None),
        }
    }

    /// Answers come in the order of their questions, and a printer may leave questions out. So the n-th answer is to
    /// the n-th question or to a later one: it speaks of the document once more answers have come than questions had
    /// been asked before it.
    fn dated(&self, report: Report) -> Answer {
        if self.answered > self.asked_before_document { Answer::Status(report) } else { Answer::Stale(report) }
    }

    /// The other languages tell how they are at once, whatever waits before the question. So they are first asked
    /// something that is answered in its turn: until it is, the document waits.
    fn in_turn<A>(
        &mut self,
        echo: &Question<A>,
        status: impl FnOnce(&mut Self, Duration) -> io::Result<Option<Report>>,
        wait: Duration,
    ) -> io::Result<Answer> {
        if !self.is_through {
            self.asked += 1;
            if self.ask(echo, wait)?.is_some() {
                self.answered += 1;
                self.is_through = self.answered > self.asked_before_document;
            }
        }
        let waiting = u32::from(!self.is_through);
        let report = status(self, wait)?;
        Ok(report.map_or(Answer::Nothing, |report| Answer::Status(Report { waiting, ..report })))
    }

    fn tspl(&mut self, wait: Duration) -> io::Result<Option<Report>> {
        let Some(mut status) = self.ask(&tspl::STATUS, wait)? else { return Ok(None) };
        if status.may_be_flow_control() {
            // A printer that becomes ready for more says so once; what is wrong with it, it says again.
            let Some(again) = self.ask(&tspl::STATUS, wait)? else { return Ok(None) };
            status = again;
        }
        let mut report = Report::from(status);
        if status.is_otherwise_wrong()
            && let Some(named) = self.ask(&tspl::LONG_STATUS, wait)?.filter(|faults| !faults.is_empty())
        {
            report.faults.retain(|fault| *fault != Fault::Other);
            report.faults.extend(named);
        }
        Ok(Some(report))
    }

    fn esc_pos(&mut self, wait: Duration) -> io::Result<Option<Report>> {
        let Some(offline) = self.ask(&esc_pos::OFFLINE_CAUSE, wait)? else { return Ok(None) };
        let Some(paper) = self.ask(&esc_pos::PAPER, wait)? else { return Ok(None) };
        let mut faults = offline.offline_causes();
        if paper.is_paper_out() && !faults.contains(&Fault::PaperOut) {
            faults.push(Fault::PaperOut);
        }
        if offline.has_error() {
            faults.extend(
                self.ask(&esc_pos::ERROR_CAUSE, wait)?.map_or(vec![Fault::Other], esc_pos::Status::error_causes),
            );
        }
        Ok(Some(Report { faults, waiting: 0, is_partial: false, remaining: 0 }))
    }
}
