//! Sheets of barcodes in the language of the desk: every command of this desk, and what else is put on cards.

use super::Papers;
use crate::habits::language;
use crate::packers::packers;
use crate::printing::printers;
use label::{CommandCard, PageSize, command_layouts};
use model::*;
use store::NewJob;
use text::Words;

/// What a scanner's keys are learned from: every letter, digit and sign that codes are made of. Two barcodes, for one
/// would be too wide for a label.
pub(crate) const LESSONS: [&str; 2] = ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789-.:/+*%#_()[]$,;=@!?&"];

/// What a card of a sheet says: the words over its barcode, and the code; the next of them where a code makes too wide a barcode.
pub(crate) struct Card {
    words: String,
    codes: Vec<String>,
}

impl Card {
    pub(crate) fn new(words: String, code: impl Into<String>) -> Self {
        Self { words, codes: vec![code.into()] }
    }

    fn fitting(&self, size: PageSize) -> Result<CommandCard, Problem> {
        let card = |code: &String| CommandCard::new(self.words.clone(), code).ok().filter(|card| card.fits(size));
        let too_wide = || Problem::new(ProblemCode::CommandTooWide).with("command", self.words.as_str());
        self.codes.iter().find_map(card).ok_or_else(too_wide)
    }
}

impl Papers {
    /// The sheet of commands as a PDF.
    pub(crate) fn commands_pdf(&self) -> Result<Vec<u8>, Problem> {
        self.cards_pdf(&self.command_cards()?)
    }

    /// Prints the sheet of commands.
    pub(crate) fn print_commands(&self) -> Result<Vec<Job>, Problem> {
        self.print_cards(Sheet::Commands, "sheet-commands", &self.command_cards()?)
    }

    /// A sheet of cards as a PDF.
    pub(crate) fn cards_pdf(&self, cards: &[Card]) -> Result<Vec<u8>, Problem> {
        let mut drawn = self.drawn(cards, PageSize::A4, PrinterLanguage::Pdf, Dpi::D300)?;
        drawn.pop().ok_or_else(|| Problem::new(ProblemCode::Internal))
    }

    /// Prints a sheet of cards where papers are printed: on paper, or on labels where only they are there.
    pub(crate) fn print_cards(&self, sheet: Sheet, title: &str, cards: &[Card]) -> Result<Vec<Job>, Problem> {
        let printer = printers::for_papers(&self.store.snapshot()?)?;
        let size = if printer.language == PrinterLanguage::Pdf { PageSize::A4 } else { printer.label.into() };
        let title = self.words()?.word(title);
        let job = |bytes| NewJob {
            document: Document::Sheet { sheet },
            title: title.clone(),
            printer: printer.id.clone(),
            language: printer.language,
            bytes,
        };
        let drawn = self.drawn(cards, size, printer.language, printer.dpi)?;
        drawn.into_iter().map(|bytes| self.printing.queue(job(bytes))).collect()
    }

    fn drawn(
        &self,
        cards: &[Card],
        size: PageSize,
        language: PrinterLanguage,
        dpi: Dpi,
    ) -> Result<Vec<Vec<u8>>, Problem> {
        let cards = cards.iter().map(|card| card.fitting(size)).collect::<Result<Vec<_>, _>>()?;
        let pages = command_layouts(&cards, size, &self.fonts.get());
        label::render_pages(&pages, language, dpi, &self.fonts.get()).map_err(|error| error.problem())
    }

    fn command_cards(&self) -> Result<Vec<Card>, Problem> {
        let words = self.words()?;
        let current = self.deciding.now()?;
        let boxes = current.settings.boxes.iter().map(|preset| Command::Box { name: preset.name.clone() });
        let badges = packers(&self.store.snapshot()?)?.names.into_iter().map(|name| Command::Packer { name });
        let commands = Command::ALL.into_iter().chain(boxes).chain(badges).map(|command| card(&command, &words));
        let lessons = (1_u32..)
            .zip(LESSONS)
            .map(|(place, text)| Card::new(words.say(&Message::new("sheet-lesson").with("place", place)), text));
        Ok(commands.chain(lessons).collect())
    }

    fn words(&self) -> Result<Words, Problem> {
        Ok(Words::of(language(&self.store.snapshot()?)?.unwrap_or_default()))
    }
}

/// The card of a command; a box or packer whose name makes too wide a barcode is called by its short name there.
fn card(command: &Command, words: &Words) -> Card {
    let mut codes = vec![command.to_string()];
    if let Some(name) = command.name() {
        codes.push(command.clone().called(short_name(name)).to_string());
    }
    Card { words: said(command, words), codes }
}

/// A box's or packer's name for barcodes that cannot hold it: how it begins, and a number that is its own.
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
    words.say(&match command.name() {
        Some(name) => message.with(command.word(), name),
        None => message,
    })
}
