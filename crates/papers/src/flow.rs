//! The body of a paper flows over as many pages as it takes; header and footer stand on each.

use crate::draw::{Drawn, Pen, Place, fitting, lines};
use crate::layout::{Block, Content, Text};
use crate::{Form, Kind, Layout, PaperData};
use label::{Align, Element, Fonts, PageSize, TextBlock, lines_height};
use text::Words;

/// Letters of the mark on what is printed once more.
const MARK: u32 = 3_200;

/// Lays a paper out: its pages, from the first to the last.
#[must_use]
pub fn lay_out(layout: &Layout, data: &PaperData, form: Form, words: &Words, fonts: &Fonts) -> Vec<label::Layout> {
    laid_out(layout, data, form, words, fonts).pages
}

/// Pages, and whether nothing on them stands on something else.
pub(crate) struct LaidOut {
    pub(crate) pages: Vec<label::Layout>,
    pub(crate) clear: bool,
}

pub(crate) fn laid_out(layout: &Layout, data: &PaperData, form: Form, words: &Words, fonts: &Fonts) -> LaidOut {
    let size = layout.size_on(form);
    let (margin, gap) = (layout.page.margin, layout.page.gap);
    let pen = Pen { layout, data, words, fonts, row: None, page: (1, 1) };
    let place = Place { x: margin, y: margin, width: size.width.saturating_sub(2 * margin), room: 0 };
    let header = pen.stack(&layout.header, place, gap).height;
    let footer = pen.stack(&layout.footer, place, gap).height;
    let with_gap = |height: u32| if height == 0 { 0 } else { height + gap };

    let top = margin + with_gap(header);
    let bottom = size.height.saturating_sub(margin).saturating_sub(with_gap(footer));
    let clear = top <= bottom;
    let mut flow = Flow { top, bottom: bottom.max(top), y: top, gap, place, pages: vec![Vec::new()], clear };
    for block in &layout.body {
        flow.block(block, pen);
    }

    let (count, clear) = (flow.pages.len(), flow.clear);
    let page = |(number, mut elements): (usize, Vec<Element>)| {
        let pen = Pen { page: (number, count), ..pen };
        elements.extend(pen.stack(&layout.header, place, gap).elements);
        let foot = Place { y: size.height.saturating_sub(margin).saturating_sub(footer), ..place };
        elements.extend(pen.stack(&layout.footer, foot, gap).elements);
        // A transport label says so beside its number.
        if data.head.reprint && layout.kind != Kind::TransportLabel {
            elements.push(mark(&words.word("on-paper-reprint"), size, margin));
        }
        label::Layout { size, elements }
    };
    LaidOut { pages: (1..).zip(flow.pages).map(page).collect(), clear }
}

/// The mark of a copy, in the margin at the top right: whatever the layout says, a copy is known as one.
fn mark(word: &str, size: PageSize, margin: u32) -> Element {
    // Printers of labels do not reach their very edge.
    let letters = MARK.min(margin.max(MARK / 2) * 3 / 5);
    let side = margin.max(MARK / 2);
    Element::Text(TextBlock {
        field: "paper",
        x: side,
        y: margin.saturating_sub(lines_height(1, letters)) * 2 / 3,
        width: size.width.saturating_sub(2 * side),
        height: lines_height(1, letters),
        lines: vec![word.to_owned()],
        largest: letters,
        smallest: letters,
        bold: true,
        align: Align::Right,
    })
}

/// Where the body has come to.
pub(crate) struct Flow {
    /// Where the body of a page starts and ends.
    top: u32,
    bottom: u32,
    /// Where the next thing goes.
    y: u32,
    gap: u32,
    place: Place,
    pages: Vec<Vec<Element>>,
    /// Whether everything stood within the body so far.
    clear: bool,
}

impl Flow {
    fn block(&mut self, block: &Block, pen: Pen<'_>) {
        if block.when.is_some_and(|when| !when.holds(&pen)) {
            return;
        }
        match &block.content {
            Content::Table(table) => self.table(table, pen),
            Content::Text(text) if !block.frame && text.fit.is_none() => self.text(text, pen),
            _ => {
                let height = pen.block(block, self.here()).height;
                if height > 0 {
                    self.make_room(height);
                    let drawn = pen.block(block, self.here());
                    self.put(drawn);
                    self.space(self.gap);
                }
            }
        }
    }

    /// A text may go on in the next page, line by line.
    fn text(&mut self, text: &Text, pen: Pen<'_>) {
        let said = pen.lines(text, self.place.width);
        let mut rest = said.as_slice();
        while let [first, ..] = rest {
            // On a page that has little room left for them, none are begun.
            self.make_room(first.height);
            let (now, later) = rest.split_at(fitting(rest, self.room()).max(1));
            self.put(lines(now, text, self.here()));
            rest = later;
            if !rest.is_empty() {
                self.new_page();
            }
        }
        if !said.is_empty() {
            self.space(self.gap);
        }
    }

    /// What is left of this page.
    pub(crate) fn room(&self) -> u32 {
        self.bottom.saturating_sub(self.y)
    }

    /// What an empty page has.
    pub(crate) fn whole_page(&self) -> u32 {
        self.bottom - self.top
    }

    /// Goes to the next page unless this one has so much room left, or is empty.
    pub(crate) fn make_room(&mut self, height: u32) {
        if height > self.room() && self.y > self.top {
            self.new_page();
        }
    }

    pub(crate) fn new_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = self.top;
    }

    /// Where the next thing goes.
    pub(crate) fn here(&self) -> Place {
        Place { y: self.y, room: self.room(), ..self.place }
    }

    pub(crate) fn put(&mut self, drawn: Drawn) {
        if let Some(page) = self.pages.last_mut() {
            page.extend(drawn.elements);
        }
        self.y += drawn.height;
        self.clear &= self.y <= self.bottom;
    }

    pub(crate) fn space(&mut self, height: u32) {
        self.y = (self.y + height).min(self.bottom);
    }

    pub(crate) const fn gap(&self) -> u32 {
        self.gap
    }
}
