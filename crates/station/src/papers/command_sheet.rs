//! The sheet of commands: every command of this desk as a barcode, in its language.

use super::Papers;
use crate::habits::language;
use crate::printing::printers;
use label::{CommandCard, Layout, PageSize, command_layouts};
use model::*;
use store::NewJob;
use text::Words;

/// What a scanner's keys are learned from: every letter, digit and sign that codes are made of. Two barcodes, for one
/// would be too wide for a label.
pub(crate) const LESSONS: [&str; 2] = ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789-.:/+*%#_()[]$,;=@!?&"];

impl Papers {
    /// The sheet as a PDF.
    pub(crate) fn commands_pdf(&self) -> Result<Vec<u8>, Problem> {
        let pages = self.command_pages(PageSize::A4)?;
        let mut drawn = self.draw_commands(&pages, PrinterLanguage::Pdf, Dpi::D300)?;
        drawn.pop().ok_or_else(|| Problem::new(ProblemCode::Internal))
    }

    /// Prints the sheet where papers are printed: on paper, or on labels where only they are there.
    pub(crate) fn print_commands(&self) -> Result<Vec<Job>, Problem> {
        let printer = printers::for_papers(&self.store.snapshot()?)?;
        let size = if printer.language == PrinterLanguage::Pdf { PageSize::A4 } else { printer.label.into() };
        let pages = self.command_pages(size)?;
        let title = self.words()?.word("sheet-commands");
        let job = |bytes| NewJob {
            document: Document::Sheet { sheet: Sheet::Commands },
            title: title.clone(),
            printer: printer.id.clone(),
            language: printer.language,
            bytes,
        };
        let drawn = self.draw_commands(&pages, printer.language, printer.dpi)?;
        drawn.into_iter().map(|bytes| self.printing.queue(job(bytes))).collect()
    }

    fn command_pages(&self, size: PageSize) -> Result<Vec<Layout>, Problem> {
        let words = self.words()?;
        let current = self.deciding.now()?;
        let boxes = current.settings.boxes.iter().map(|preset| Command::Box { name: preset.name.clone() });
        let commands = Command::ALL.into_iter().chain(boxes).map(|command| card(&command, &words, size));
        let lessons = (1_u32..).zip(LESSONS).map(|(place, text)| {
            let words = words.say(&Message::new("sheet-lesson").with("place", place));
            fitting(words.clone(), text, size).ok_or_else(|| too_long(words))
        });
        let cards = commands.chain(lessons).collect::<Result<Vec<_>, _>>()?;
        Ok(command_layouts(&cards, size, &self.fonts.get()))
    }

    fn draw_commands(&self, pages: &[Layout], language: PrinterLanguage, dpi: Dpi) -> Result<Vec<Vec<u8>>, Problem> {
        label::render_pages(pages, language, dpi, &self.fonts.get()).map_err(|error| error.problem())
    }

    fn words(&self) -> Result<Words, Problem> {
        Ok(Words::of(language(&self.store.snapshot()?)?.unwrap_or_default()))
    }
}

/// The card of a command; a box whose name makes too wide a barcode is called by its short name there.
fn card(command: &Command, words: &Words, size: PageSize) -> Result<CommandCard, Problem> {
    let said = said(command, words);
    let whole = fitting(said.clone(), &command.to_string(), size);
    let short = || {
        let Command::Box { name } = command else { return None };
        fitting(said.clone(), &Command::Box { name: short_name(name) }.to_string(), size)
    };
    whole.or_else(short).ok_or_else(|| too_long(said.clone()))
}

fn fitting(words: String, code: &str, size: PageSize) -> Option<CommandCard> {
    CommandCard::new(words, code).ok().filter(|card| card.fits(size))
}

fn too_long(words: String) -> Problem {
    Problem::new(ProblemCode::CommandTooWide).with("command", words)
}

/// A box's name for barcodes that cannot hold it: how it begins, and a number that is its own.
pub(crate) fn short_name(name: &str) -> String {
    const BEGINNING: usize = 6;
    let name = name.to_lowercase();
    let beginning: String = name.chars().filter(char::is_ascii_alphanumeric).take(BEGINNING).collect();
    // FNV-1a, 32 bits: the same for ever, on every machine.
    let number = name.bytes().fold(0x811C_9DC5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{beginning}~{number:08x}")
}

fn said(command: &Command, words: &Words) -> String {
    let message = Message::new(format!("command-{}", command.word()));
    words.say(&if let Command::Box { name } = command { message.with("box", name.as_str()) } else { message })
}
