//! How much work a label is to draw: a few bytes can ask for more dots than any machine has.
//!
//! An estimate, rather too high than too low, in dots that are painted or set aside. It goes by the commands as the drawer
//! gets them, and judges a field where it ends: what counts there is what was said last.

use super::scan::Command;

/// The most dots of one field.
const FIELD: f64 = 40e6;
/// The most dots of a label, for every dot it has.
const LABEL: f64 = 1500.0;
/// The most letters of a barcode: no symbol holds more.
const LETTERS: f64 = 8000.0;

/// The work of a label so far.
#[derive(Default)]
pub(super) struct Effort {
    canvas: f64,
    /// Of the default font and of the field's: how high or wide a letter is.
    usual_letter: Option<f64>,
    letter: Option<f64>,
    /// Width and height of the narrowest bar.
    bar: Option<(f64, f64)>,
    /// The field's barcode: dots a letter, and dots whatever it says.
    barcode: Option<(f64, f64)>,
    /// Width, lines and the distance between them of a block of text.
    block: Option<(f64, f64, f64)>,
    /// How many letters the field has.
    letters: f64,
    /// Whether the field, and every field, is drawn white on black.
    reversed: bool,
    all_reversed: bool,
    widest: f64,
    all: f64,
}

impl Effort {
    /// Of a label of so many dots.
    pub(super) fn of(dots: u64) -> Self {
        Self { canvas: dots as f64, ..Self::default() }
    }

    /// Whether it is a time and memory that any machine has.
    pub(super) fn is_bounded(&self) -> bool {
        self.widest <= FIELD && self.all <= LABEL * self.canvas
    }

    pub(super) fn add(&mut self, command: &Command) {
        let size = |place: usize| match number(command, place) {
            // The renderer takes what is less than nothing for as much as there can be.
            negative if negative < 0.0 => f64::from(u32::MAX),
            number => number,
        };
        let largest = (0..5).map(size).fold(0.0, f64::max);
        match &command.name {
            b"CF" => self.usual_letter = Some(largest.max(9.0)),
            [b'A', _] => self.letter = Some(largest.max(9.0)),
            b"BY" => self.bar = Some((size(0).max(1.0), size(2))),
            b"FB" => self.block = Some((size(0), number(command, 1), number(command, 2).abs())),
            b"FR" => self.reversed = true,
            b"LR" => self.all_reversed = command.parameter(0).eq_ignore_ascii_case(b"Y"),
            b"GF" => self.paint(command.data.len() as f64 * 8.0 + number(command, 2) * 8.0),
            b"GC" => self.paint((size(0) * size(0)).min(self.canvas)),
            b"GB" | b"GD" | b"GE" => {
                let (width, height) = (size(0).max(size(2)), size(1).max(size(2)));
                self.paint((width * height).min(self.canvas));
            }
            b"GS" => self.paint(largest * largest),
            b"FD" => self.letters = command.data.len() as f64,
            b"FS" => self.field(),
            [b'B', kind] => {
                let (bar, high) = self.bar.unwrap_or((2.0, 10.0));
                // Of a matrix, the side of a module; a Data Matrix that says none has the height of a bar.
                let module = match kind {
                    b'Q' => size(2),
                    _ if command.parameter(1).is_empty() => high,
                    _ => size(1),
                };
                let high = high.max(largest);
                // The letters below the bars are drawn three times as large first.
                let written = (21.0 * bar).min(140.0).powi(2) * 4.5;
                self.barcode = Some(match kind {
                    b'0' | b'O' | b'X' | b'Q' => (0.0, (200.0 * module.max(1.0)).powi(2)),
                    b'7' | b'F' => (0.0, 650.0 * bar * (92.0 * largest).max(high)),
                    b'D' => (0.0, self.canvas),
                    // No symbology has more than 22 modules a letter, at a ratio of 3 to 1.
                    _ => (66.0 * bar * high + written, 200.0 * bar * high),
                });
            }
            _ => {}
        }
    }

    /// So many dots are drawn besides.
    pub(super) fn draw(&mut self, dots: f64) {
        self.widest = self.widest.max(dots);
        self.all += dots;
    }

    /// A field ends: one that says nothing may be painted nevertheless.
    fn field(&mut self) {
        let dots = match (self.barcode, self.block) {
            (Some(_), _) if self.letters > LETTERS => f64::INFINITY,
            (Some((a_letter, always)), _) => self.letters * a_letter + always,
            (None, Some(_)) => self.text(self.letters.max(1.0)),
            (None, None) if self.letters > 0.0 => self.text(self.letters),
            (None, None) => 0.0,
        };
        self.paint(dots);
        (self.letter, self.barcode, self.block) = (None, None, None);
        (self.letters, self.reversed) = (0.0, false);
    }

    /// Dots of a text, in a line of its own and in its block; there each line is measured again at each of its letters.
    fn text(&self, letters: f64) -> f64 {
        let letter = self.letter.or(self.usual_letter).unwrap_or(9.0);
        let line = letters * letter * letter;
        let Some((width, lines, apart)) = self.block else { return line };
        let in_line = letters.min(width / (letter * 0.1) + 2.0);
        let measured = letters * in_line * 4.0;
        let painted = (width + letters.min(100.0) * letter) * lines.min(letters).max(1.0) * (letter + apart);
        line.max(painted).max(measured)
    }

    fn paint(&mut self, dots: f64) {
        self.draw(dots);
        self.all += if self.reversed || self.all_reversed { 3.0 * self.canvas } else { 0.0 };
    }
}

/// A parameter's number, of any size; the letter before it belongs to the one before.
fn number(command: &Command, place: usize) -> f64 {
    const MOST: f64 = u32::MAX as f64;
    let text = command.parameter(place);
    let parsed = |text: &[u8]| std::str::from_utf8(text).ok()?.trim().parse::<f64>().ok();
    let number = parsed(text).or_else(|| parsed(text.get(1..)?)).filter(|number| !number.is_nan());
    number.unwrap_or(0.0).clamp(-MOST, MOST)
}
