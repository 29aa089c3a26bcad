//! The sheet of commands: every command of this desk as a barcode, in its language.

use crate::Station;
use crate::scanners::LESSONS;
use label::{CommandCard, Layout, PageSize, command_layouts};
use model::*;
use store::NewJob;
use text::Words;

impl Station {
    /// The sheet as a PDF.
    pub(crate) fn commands_pdf(&self) -> Result<Vec<u8>, Problem> {
        let pages = self.command_pages(PageSize::A4)?;
        let mut drawn = self.draw_commands(&pages, PrinterLanguage::Pdf, Dpi::D300)?;
        drawn.pop().ok_or_else(|| Problem::new("internal"))
    }

    /// Prints the sheet where papers are printed: on paper, or on labels where only they are there.
    pub(crate) fn print_commands(&self) -> Result<Vec<Job>, Problem> {
        let printer = self.paper_printer()?;
        let size = if printer.language == PrinterLanguage::Pdf { PageSize::A4 } else { printer.label.into() };
        let pages = self.command_pages(size)?;
        let title = self.words()?.word("sheet-commands");
        let job = |bytes| NewJob {
            document: Document::Sheet { sheet: Sheet::Commands },
            title: title.clone(),
            parcel: 1,
            printer: printer.id.clone(),
            language: printer.language,
            bytes,
        };
        let drawn = self.draw_commands(&pages, printer.language, printer.dpi)?;
        drawn.into_iter().map(|bytes| self.queue(job(bytes))).collect()
    }

    fn command_pages(&self, size: PageSize) -> Result<Vec<Layout>, Problem> {
        let words = self.words()?;
        let boxes = self.store().settings()?.boxes.into_iter().map(|preset| Command::Box { name: preset.name });
        let commands = Command::ALL.into_iter().chain(boxes).map(|it| (said(&it, &words), it.to_string()));
        let lessons = (1_u32..)
            .zip(LESSONS)
            .map(|(place, text)| (words.say(&Message::new("sheet-lesson").with("place", place)), text.to_owned()));
        let cards = commands.chain(lessons).map(|(words, code)| match CommandCard::new(words.clone(), &code) {
            Ok(card) if card.fits(size) => Ok(card),
            _ => Err(Problem::new("box-name-too-long").with("box", words)),
        });
        Ok(command_layouts(&cards.collect::<Result<Vec<_>, _>>()?, size))
    }

    fn draw_commands(&self, pages: &[Layout], language: PrinterLanguage, dpi: Dpi) -> Result<Vec<Vec<u8>>, Problem> {
        label::render_pages(pages, language, dpi, &self.fonts()).map_err(|error| error.problem())
    }

    fn words(&self) -> Result<Words, Problem> {
        Ok(Words::of(self.language(None)?.unwrap_or_default()))
    }
}

fn said(command: &Command, words: &Words) -> String {
    let message = Message::new(format!("command-{}", command.word()));
    words.say(&if let Command::Box { name } = command { message.with("box", name.as_str()) } else { message })
}
