//! Tables: rows that go over pages, under a head that stands on each.

use crate::draw::{BETWEEN, Drawn, HAIRLINE, Pen, Place, fitting, lines, rule};
use crate::flow::Flow;
use crate::layout::{CellContent, Table, Text, widths};
use label::Line;

/// Above and below what stands in a row.
const AIR: u32 = 700;

/// What stands in one cell of a row: lines that may go on in the next page, or something whole.
enum Filled<'a> {
    Lines(Vec<Line>, &'a Text),
    Whole(Drawn),
}

impl Flow {
    pub(crate) fn table(&mut self, table: &Table, pen: Pen<'_>) {
        let rows = pen.data.rows(table.of);
        if rows.is_empty() {
            return;
        }
        let wanted: Vec<Option<u32>> = table.cells.iter().map(|cell| cell.width).collect();
        let place = self.here();
        let columns: Vec<Place> = widths(&wanted, place.width, BETWEEN)
            .into_iter()
            .scan(place.x, |x, width| {
                let column = Place { x: *x, y: 0, width, room: 0 };
                *x += width + BETWEEN;
                Some(column)
            })
            .collect();
        let head = head(table, &columns, pen);
        // A head alone at the foot of a page heads nothing.
        self.make_room(head.height * 2);
        self.put(head.clone().at(self.here().y));
        for row in rows {
            let pen = Pen { row: Some(row), ..pen };
            let mut cells: Vec<Filled<'_>> = table
                .cells
                .iter()
                .zip(&columns)
                .map(|(cell, column)| match &cell.content {
                    CellContent::Text(text) => Filled::Lines(pen.lines(text, column.width), text),
                    CellContent::Barcode(bars) => Filled::Whole(pen.bars(bars, *column)),
                })
                .collect();
            self.row(&mut cells, &columns, &head);
        }
        self.space(self.gap());
    }

    /// A row: whole where a page can hold it, else as many of its lines as fit, and the rest on the next.
    fn row(&mut self, cells: &mut [Filled<'_>], columns: &[Place], head: &Drawn) {
        loop {
            let height = cells.iter().map(Filled::height).max().unwrap_or(0) + 2 * AIR;
            if height > self.room() && height <= self.whole_page().saturating_sub(head.height) {
                self.next_page(head);
            }
            let room = self.room().saturating_sub(2 * AIR);
            let mut drawn = Drawn::default();
            let mut rest = false;
            let top = self.here().y + AIR;
            for (cell, column) in cells.iter_mut().zip(columns) {
                let place = Place { y: top, ..*column };
                let (part, more) = cell.take(room, place);
                rest |= more;
                drawn.height = drawn.height.max(part.height);
                drawn.elements.extend(part.elements);
            }
            drawn.height += 2 * AIR;
            let here = self.here();
            drawn.elements.push(rule(here.x, here.y + drawn.height - HAIRLINE, here.width, HAIRLINE));
            self.put(drawn);
            if !rest {
                return;
            }
            self.next_page(head);
        }
    }

    fn next_page(&mut self, head: &Drawn) {
        self.new_page();
        self.put(head.clone().at(self.here().y));
    }
}

impl Filled<'_> {
    fn height(&self) -> u32 {
        match self {
            Self::Lines(lines, _) => lines.iter().map(|line| line.height).sum(),
            Self::Whole(drawn) => drawn.height,
        }
    }

    /// As much as fits, at least a line, and whether there is more.
    fn take(&mut self, room: u32, place: Place) -> (Drawn, bool) {
        match self {
            Self::Whole(drawn) => (std::mem::take(drawn).at(place.y), false),
            Self::Lines(left, text) => {
                let later = left.split_off(fitting(left, room).max(1).min(left.len()));
                let now = std::mem::replace(left, later);
                (lines(&now, text, place), !left.is_empty())
            }
        }
    }
}

fn head(table: &Table, columns: &[Place], pen: Pen<'_>) -> Drawn {
    let mut head = Drawn::default();
    for (cell, column) in table.cells.iter().zip(columns) {
        if let Some(text) = &cell.head {
            let drawn = lines(&pen.lines(text, column.width), text, *column);
            head.height = head.height.max(drawn.height);
            head.elements.extend(drawn.elements);
        }
    }
    if head.height > 0 {
        head.height += AIR;
        let (Some(first), Some(last)) = (columns.first(), columns.last()) else { return head };
        head.elements.push(rule(first.x, head.height - 2 * HAIRLINE, last.x + last.width - first.x, 2 * HAIRLINE));
    }
    head
}
