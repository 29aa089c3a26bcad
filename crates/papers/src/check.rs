//! Reading a layout file: checked as a whole, every error at its place.

mod page;
mod transport;

use crate::error::{LayoutError, field_before, said_by_toml, unknown};
use crate::file::{AlignFile, BlockFile, CellFile, ColumnFile, LayoutFile, SymbolFile};
use crate::layout::{Bars, Block, Cell, CellContent, Column, Content, Layout, Table, Text};
use crate::names::{self, names, tables};
use crate::template::{Condition, Fault, Scope, Template};
use crate::{Kind, draw};
use label::{Align, Symbology};
use model::{Language, Message};
use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use text::Words;
use toml::Spanned;

/// How long a file may be, in bytes: some twenty times the longest built-in one. What it takes to draw grows with it.
const LONGEST: usize = 64 << 10;
/// Micrometres a typographic point.
const POINT: f64 = 25_400.0 / 72.0;
/// What lengths on a page may be, in millimetres.
const LENGTHS: RangeInclusive<f64> = 0.0..=1200.0;
/// What sizes of letters may be, in points.
const SIZES: RangeInclusive<f64> = 4.0..=96.0;
/// The size of letters and how high barcodes are where nothing else is said.
const LETTERS: u32 = 3_528;
const BARS: u32 = 12_000;
const BARS_IN_ROWS: u32 = 8_500;

/// Reads a layout file.
///
/// # Errors
/// Everything that is wrong with it, from top to bottom.
pub fn read(source: &str, words: &Words) -> Result<Layout, Vec<LayoutError>> {
    if source.len() > LONGEST {
        let message = Message::new("layout-error-long").with("most", (LONGEST >> 10) as i64);
        return Err(vec![LayoutError::at(source, 0..0, message)]);
    }
    let file: LayoutFile = toml::from_str(source).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        vec![LayoutError::at(source, span, said_by_toml(error.message()))]
    })?;
    let mut check = Check {
        source,
        words,
        kind: *file.paper.get_ref(),
        texts: &file.texts,
        text_size: LETTERS,
        numbering: true,
        errors: Vec::new(),
    };
    let page = check.page(&file.page);
    let header = check.blocks(&file.header, Place::default());
    let footer = check.blocks(&file.footer, Place { lowest: true, ..Place::default() });
    check.numbering = false;
    let body = check.blocks(&file.body, Place { tables: true, fill: true, lowest: file.footer.is_empty() });
    let layout = Layout { kind: check.kind, page, header, body, footer, texts: file.texts.clone() };
    check.transport_label(&file, &layout);
    let mut errors = check.errors;
    errors.sort_by_key(|error| (error.line, error.column));
    if errors.is_empty() { Ok(layout) } else { Err(errors) }
}

/// What may stand where a block stands.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// Tables: where the page goes on in the next.
    tables: bool,
    /// What takes the height that is left: where nothing comes below it.
    fill: bool,
    /// What is the lowest of the page.
    lowest: bool,
}

type Texts = BTreeMap<Language, BTreeMap<String, String>>;

struct Check<'a> {
    source: &'a str,
    words: &'a Words,
    kind: Kind,
    texts: &'a Texts,
    text_size: u32,
    /// Whether pages are numbered where it reads: above and below the body, whose pages are not counted yet.
    numbering: bool,
    errors: Vec<LayoutError>,
}

/// The data within reach: the paper's, and within a table its rows'.
struct Reach<'a> {
    kind: Kind,
    table: Option<&'a str>,
    words: &'a Words,
    texts: &'a Texts,
    numbering: bool,
}

impl Reach<'_> {
    fn known(&self) -> Vec<&'static str> {
        let rows = self.table.map(names::of_rows).unwrap_or_default();
        rows.into_iter().chain(names(self.kind)).collect()
    }
}

impl Scope for Reach<'_> {
    fn datum(&self, name: &str) -> Option<&'static str> {
        self.known().into_iter().find(|known| *known == name)
    }

    fn numbers_pages(&self) -> bool {
        self.numbering
    }

    fn knows_word(&self, name: &str) -> bool {
        self.texts.values().any(|texts| texts.contains_key(name)) || self.words.knows(&format!("on-paper-{name}"))
    }
}

impl Check<'_> {
    fn wrong(&mut self, span: Range<usize>, message: Message) {
        self.errors.push(LayoutError::at(self.source, span, message));
    }

    fn blocks(&mut self, blocks: &[Spanned<BlockFile>], place: Place) -> Vec<Block> {
        let last = blocks.len().saturating_sub(1);
        let place = |at: usize| Place { fill: place.fill && at == last, lowest: place.lowest && at == last, ..place };
        blocks.iter().enumerate().filter_map(|(at, block)| self.block(block, place(at))).collect()
    }

    fn block(&mut self, spanned: &Spanned<BlockFile>, place: Place) -> Option<Block> {
        let (span, file) = (spanned.span(), spanned.get_ref());
        let when = file.when.as_ref().and_then(|when| {
            let reach = self.reach(None);
            let read = Condition::parse(when.get_ref(), &reach);
            self.heard(read, when, None)
        });
        let mut contents = Vec::new();
        if let Some(text) = &file.text {
            let fit = self.fit(&span, file, place);
            let text = self.text(text, file.size.as_ref(), file.bold, file.align, None);
            contents.push(text.map(|text| Content::Text(Text { fit, ..text })));
        }
        if let Some(content) = &file.barcode {
            let height = file.height.as_ref().map_or(BARS, |height| self.millimetres(height));
            contents.push(
                self.bars(content, symbology(file.symbol, height), height, file.align, None).map(Content::Barcode),
            );
        }
        if let Some(height) = &file.logo {
            contents.push(Some(Content::Logo(self.millimetres(height), align(file.align))));
        }
        if file.line == Some(true) {
            let thick = file.height.as_ref().map_or(draw::HAIRLINE * 2, |height| self.millimetres(height));
            contents.push(Some(Content::Line(thick)));
        }
        if let Some(height) = &file.sscc {
            contents.push(self.sscc(height, file, place));
        }
        if let Some(height) = &file.space {
            contents.push(Some(Content::Space(self.millimetres(height))));
        }
        if let Some(columns) = &file.columns {
            contents.push(Some(Content::Columns(columns.iter().map(|it| self.column(it, place)).collect())));
        }
        if let Some(of) = &file.table {
            if !place.tables {
                self.wrong(of.span(), Message::new("layout-error-table-place"));
            }
            contents.push(self.table(of, &file.cells).map(Content::Table));
        } else if let Some(cell) = file.cells.first() {
            self.wrong(cell.span(), Message::new("layout-error-cells"));
        }
        if contents.len() != 1 {
            self.wrong(span, Message::new("layout-error-block").with("count", contents.len() as i64));
            return None;
        }
        let content = contents.pop().flatten()?;
        Some(Block { content, frame: file.frame, when })
    }

    fn column(&mut self, file: &ColumnFile, place: Place) -> Column {
        let width = file.width.as_ref().map(|width| self.millimetres(width));
        Column { width, blocks: self.blocks(&file.blocks, Place { fill: place.fill, ..Place::default() }) }
    }

    fn table(&mut self, of: &Spanned<String>, cells: &[Spanned<CellFile>]) -> Option<Table> {
        let known = tables(self.kind);
        let Some(name) = known.iter().copied().find(|table| table == of.get_ref()) else {
            self.wrong(of.span(), unknown("layout-error-table", of.get_ref(), known.into_iter()));
            return None;
        };
        if cells.is_empty() {
            self.wrong(of.span(), Message::new("layout-error-no-cells"));
        }
        let mut cells: Vec<Cell> = cells.iter().filter_map(|cell| self.cell(cell, name)).collect();
        // Heads stand beside each other: all are as large as the smallest.
        let smallest = cells.iter().filter_map(|cell| Some(cell.head.as_ref()?.size)).min().unwrap_or(self.text_size);
        for head in cells.iter_mut().filter_map(|cell| cell.head.as_mut()) {
            head.size = smallest.min(self.text_size);
        }
        Some(Table { of: name, cells })
    }

    fn cell(&mut self, spanned: &Spanned<CellFile>, table: &'static str) -> Option<Cell> {
        let (span, file) = (spanned.span(), spanned.get_ref());
        let width = file.width.as_ref().map(|width| self.millimetres(width));
        let size = file.size.as_ref();
        let head = file.head.as_ref().and_then(|head| self.text(head, size, true, file.align, None));
        let content = match (&file.text, &file.barcode) {
            (Some(text), None) => CellContent::Text(self.text(text, size, file.bold, file.align, Some(table))?),
            (None, Some(content)) => {
                let kind = symbology(file.symbol, BARS_IN_ROWS);
                CellContent::Barcode(self.bars(content, kind, BARS_IN_ROWS, file.align, Some(table))?)
            }
            _ => {
                self.wrong(span, Message::new("layout-error-cell"));
                return None;
            }
        };
        Some(Cell { width, head, content })
    }

    fn text(
        &mut self,
        text: &Spanned<String>,
        size: Option<&Spanned<f64>>,
        bold: bool,
        at: AlignFile,
        table: Option<&str>,
    ) -> Option<Text> {
        let size = self.points(size);
        Some(Text { template: self.template(text, table)?, size, bold, align: align(at), fit: None })
    }

    fn bars(
        &mut self,
        content: &Spanned<String>,
        symbology: Symbology,
        height: u32,
        at: AlignFile,
        table: Option<&str>,
    ) -> Option<Bars> {
        Some(Bars { template: self.template(content, table)?, symbology, height, align: align(at) })
    }

    fn template(&mut self, text: &Spanned<String>, table: Option<&str>) -> Option<Template> {
        let read = Template::parse(text.get_ref(), &self.reach(table));
        self.heard(read, text, table)
    }

    fn reach<'b>(&'b self, table: Option<&'b str>) -> Reach<'b> {
        Reach { kind: self.kind, table, words: self.words, texts: self.texts, numbering: self.numbering }
    }

    /// What was read, or what is wrong with it at its place.
    fn heard<T>(&mut self, read: Result<T, Fault>, text: &Spanned<String>, table: Option<&str>) -> Option<T> {
        let fault = match read {
            Ok(read) => return Some(read),
            Err(fault) => fault,
        };
        let (message, word) = match fault {
            Fault::Brace => (Message::new("layout-error-brace"), String::new()),
            Fault::Datum(name) => {
                let known = self.reach(table).known();
                (unknown("layout-error-datum", &name, known.into_iter()), name)
            }
            Fault::Word(name) => (Message::new("layout-error-text").with("name", name.as_str()), name),
        };
        // Within a long text, at the name itself.
        let span = text.span();
        let within = self.source.get(span.clone()).and_then(|source| source.find(&word)).unwrap_or(0);
        let mut error = LayoutError::at(self.source, span.start + within..span.end, message);
        error.field = field_before(self.source, span.start);
        self.errors.push(error);
        None
    }

    fn points(&mut self, size: Option<&Spanned<f64>>) -> u32 {
        size.map_or(self.text_size, |size| (self.within("layout-error-points", size, &SIZES) * POINT).round() as u32)
    }

    fn millimetres(&mut self, length: &Spanned<f64>) -> u32 {
        micrometres(self.within("layout-error-length", length, &LENGTHS))
    }

    /// A number that has to be in a range; the nearest that is, where it is not.
    fn within(&mut self, key: &'static str, number: &Spanned<f64>, range: &RangeInclusive<f64>) -> f64 {
        let (least, most) = (*range.start(), *range.end());
        if !range.contains(number.get_ref()) {
            let text = |number: f64| number.to_string();
            let message = Message::new(key)
                .with("found", text(*number.get_ref()))
                .with("least", text(least))
                .with("most", text(most));
            self.wrong(number.span(), message);
        }
        number.get_ref().clamp(least, most)
    }
}

fn micrometres(millimetres: f64) -> u32 {
    (millimetres * 1000.0).round() as u32
}

fn symbology(symbol: SymbolFile, height: u32) -> Symbology {
    match symbol {
        SymbolFile::Code128 => Symbology::Code128 { height },
        SymbolFile::Qr => Symbology::Qr,
        SymbolFile::DataMatrix => Symbology::DataMatrix,
        SymbolFile::Aztec => Symbology::Aztec,
        SymbolFile::Pdf417 => Symbology::Pdf417,
    }
}

fn align(align: AlignFile) -> Align {
    match align {
        AlignFile::Left => Align::Left,
        AlignFile::Center => Align::Center,
        AlignFile::Right => Align::Right,
    }
}
