//! What a command leaves behind and what it needs: the log, the desk, shops and carriers.

use super::{Command, Practice, Printers, ScaleCommand, Scanners, ShelfCommand};

impl Command {
    /// Whether what it does is written to the station's log: not where it only looks.
    pub(crate) fn is_logged(&self) -> bool {
        match self {
            Self::Label { .. }
            | Self::Explain { .. }
            | Self::Code { .. }
            | Self::Convert(_)
            | Self::Preview(_)
            | Self::Orders(_)
            | Self::Lists(_)
            | Self::Doctor { .. }
            | Self::Status
            | Self::Figures(_)
            | Self::Log(_)
            | Self::Support { .. }
            | Self::Restore(_)
            | Self::Schema
            | Self::Rehearse { .. }
            | Self::Completions { .. }
            | Self::Manual { .. } => false,
            Self::Import(_)
            | Self::Shelve(_)
            | Self::Shelf { .. }
            | Self::Ahead
            | Self::Backup(_)
            | Self::Update(_)
            | Self::Station { .. }
            | Self::Shops { .. }
            | Self::Carriers { .. }
            | Self::Checkout { .. }
            | Self::Rates { .. }
            | Self::Invoices { .. }
            | Self::Sync { .. }
            | Self::Rules { .. }
            | Self::Set(_)
            | Self::Change(_)
            | Self::Batches(_)
            | Self::Setup(_)
            | Self::Points { .. }
            | Self::Point(_)
            | Self::Release { .. }
            | Self::PutAway { .. }
            | Self::BringBack { .. }
            | Self::Merge(_)
            | Self::Unmerge { .. }
            | Self::Print(_)
            | Self::Void(_)
            | Self::Track { .. }
            | Self::Again(_)
            | Self::Bookings { .. }
            | Self::PrintFile(_)
            | Self::Paper(_)
            | Self::Layouts { .. }
            | Self::Printers { .. }
            | Self::Scale { .. }
            | Self::Scan(_)
            | Self::Check(_)
            | Self::Scanners { .. }
            | Self::Commands(_)
            | Self::Packers { .. }
            | Self::Photo { .. }
            | Self::Pin { .. }
            | Self::Jobs { .. }
            | Self::Purge(_)
            | Self::Customer { .. }
            | Self::Practice { .. }
            | Self::Serve(_)
            | Self::Sessions { .. }
            | Self::Call { .. } => true,
            Self::Look(look) => look.answer.is_some(),
        }
    }

    /// Whether it stays until somebody ends it.
    pub(crate) fn stays(&self) -> bool {
        matches!(self, Self::Serve(_) | Self::Scanners { command: Some(Scanners::Listen) })
    }

    /// Whether it asks shops or carriers beside printing: those of the practice station are there while somebody works its desk.
    pub(crate) fn asks_partners(&self) -> bool {
        matches!(
            self,
            Self::Ahead
                | Self::Track { .. }
                | Self::Bookings { .. }
                | Self::Shops { .. }
                | Self::Carriers { .. }
                | Self::Rates { .. }
        )
    }

    /// Whether it stays until what it printed has come out, and so may run the spool; the others leave what is to be
    /// printed to whoever does.
    pub(crate) fn works_the_desk(&self) -> bool {
        match self {
            Self::Print(print) => !print.no_wait,
            Self::Again(_) | Self::Void(_) | Self::Shelve(_) => true,
            Self::Shelf { command } => matches!(command, Some(ShelfCommand::Print)),
            Self::Commands(sheet) => sheet.print,
            Self::Look(look) => look.answer.is_some(),
            Self::Scan(_) | Self::Check(_) => true,
            Self::Scanners { command } => matches!(command, Some(Scanners::Listen)),
            Self::PrintFile(print) => !print.no_wait,
            Self::Paper(paper) => paper.print,
            Self::Printers { command } => matches!(command, Some(Printers::Test { .. })),
            Self::Jobs { command, .. } => command.is_some(),
            Self::Scale { command } => command.as_ref().is_some_and(ScaleCommand::asks_the_scale),
            Self::Practice { command, .. } => !matches!(command, Some(Practice::Printer { .. })),
            Self::Serve(_) | Self::Sync { .. } => true,
            // Whoever has the desk knows whether a label is under way.
            Self::Update(update) => !update.check,
            Self::Import(_)
            | Self::Ahead
            | Self::Rehearse { .. }
            | Self::Points { .. }
            | Self::Point(_)
            | Self::Orders(_)
            | Self::Lists(_)
            | Self::Batches(_)
            | Self::Setup(_)
            | Self::Track { .. }
            | Self::Bookings { .. }
            | Self::Shops { .. }
            | Self::Carriers { .. }
            | Self::Checkout { .. }
            | Self::Rates { .. }
            | Self::Invoices { .. }
            | Self::Explain { .. }
            | Self::Code { .. }
            | Self::Rules { .. }
            | Self::Set(_)
            | Self::Change(_)
            | Self::Release { .. }
            | Self::PutAway { .. }
            | Self::BringBack { .. }
            | Self::Merge(_)
            | Self::Unmerge { .. }
            | Self::Label { .. }
            | Self::Convert(_)
            | Self::Preview(_)
            | Self::Layouts { .. }
            | Self::Doctor { .. }
            | Self::Backup(_)
            | Self::Restore(_)
            | Self::Station { .. }
            | Self::Sessions { .. }
            | Self::Status
            | Self::Figures(_)
            | Self::Packers { .. }
            | Self::Photo { .. }
            | Self::Pin { .. }
            | Self::Log(_)
            | Self::Support { .. }
            | Self::Purge(_)
            | Self::Customer { .. }
            | Self::Call { .. }
            | Self::Schema
            | Self::Completions { .. }
            | Self::Manual { .. } => false,
        }
    }
}
