//! The sheet of commands: every command of this desk as a barcode, in its language.

use crate::Station;
use crate::scanners::LESSONS;
use label::{CommandCard, Layout, command_layouts};
use model::*;
use store::NewJob;
use text::Words;

impl Station {
    /// The sheet as a PDF.
    pub(crate) fn commands_pdf(&self) -> Result<Vec<u8>, Problem> {
        let pages = self.command_pages(LabelSize::default())?;
        let mut drawn = render(&pages, PrinterLanguage::Pdf, Dpi::D300, self)?;
        drawn.pop().ok_or_else(|| Problem::new("internal"))
    }

    /// Prints the sheet where papers are printed.
    pub(crate) fn print_commands(&self) -> Result<Vec<Job>, Problem> {
        let printer = self.paper_printer()?;
        let pages = self.command_pages(printer.label)?;
        let title = self.words()?.word("sheet-commands");
        let job = |bytes| NewJob {
            document: Document::Sheet { sheet: Sheet::Commands },
            title: title.clone(),
            parcel: 1,
            printer: printer.id.clone(),
            language: printer.language,
            bytes,
        };
        render(&pages, printer.language, printer.dpi, self)?.into_iter().map(|bytes| self.queue(job(bytes))).collect()
    }

    fn command_pages(&self, size: LabelSize) -> Result<Vec<Layout>, Problem> {
        let words = self.words()?;
        let boxes = self.store().settings()?.boxes.into_iter().map(|preset| Command::Box { name: preset.name });
        let commands = Command::ALL.into_iter().chain(boxes).map(|command| card(&command, &words));
        let lessons = (1_u32..).zip(LESSONS).map(|(place, text)| CommandCard {
            words: words.say(&Message::new("sheet-lesson").with("place", place)),
            code: text.to_owned(),
        });
        let cards: Vec<CommandCard> = commands.chain(lessons).collect();
        if let Some(long) = cards.iter().find(|card| !card.fits(size)) {
            return Err(Problem::new("box-name-too-long").with("box", long.words.as_str()));
        }
        Ok(command_layouts(&cards, size))
    }

    fn words(&self) -> Result<Words, Problem> {
        Ok(Words::of(self.language(None)?.unwrap_or_default()))
    }
}

fn card(command: &Command, words: &Words) -> CommandCard {
    let message = Message::new(format!("command-{}", command.word()));
    let message = if let Command::Box { name } = command { message.with("box", name.as_str()) } else { message };
    CommandCard { words: words.say(&message), code: command.to_string() }
}

fn render(pages: &[Layout], language: PrinterLanguage, dpi: Dpi, station: &Station) -> Result<Vec<Vec<u8>>, Problem> {
    label::render_pages(pages, language, dpi, &station.fonts()).map_err(|error| error.problem())
}
