//! How much work a label is to draw: a few bytes can ask for more dots than any machine has.
//!
//! An estimate, rather too high than too low, in dots that are painted or set aside.

use super::scan::Command;

/// The most dots of one field.
const FIELD: f64 = 40e6;
/// The most dots of a label, for every dot it has.
const LABEL: f64 = 1500.0;

/// Whether a label can be drawn on so many dots in a time and in memory that any machine has.
pub(super) fn is_bounded(commands: &[Command], dots: u64) -> bool {
    let mut effort = Effort { canvas: dots as f64, ..Effort::default() };
    commands.iter().for_each(|command| effort.add(command));
    // A stored format is drawn as often as it is recalled, with texts of the format that recalls it.
    let times = 1.0 + commands.iter().filter(|command| command.name == *b"XF").count() as f64;
    effort.widest * times.min(2.0) <= FIELD && effort.all * times <= LABEL * effort.canvas
}

#[derive(Default)]
struct Effort {
    canvas: f64,
    /// By how much numbers grow: a unit other than dots.
    unit: Option<f64>,
    /// Of the default font and of the field's: how high or wide a letter is.
    usual_letter: Option<f64>,
    letter: Option<f64>,
    /// Width and height of the narrowest bar.
    bar: Option<(f64, f64)>,
    /// The field's barcode: dots a letter, and dots whatever it says.
    barcode: Option<(f64, f64)>,
    /// Width, lines and the distance between them of a block of text.
    block: Option<(f64, f64, f64)>,
    reversed: bool,
    widest: f64,
    all: f64,
}

impl Effort {
    fn add(&mut self, command: &Command) {
        let size = |place: usize| match number(command, place) {
            // The renderer takes what is less than nothing for as much as there can be.
            negative if negative < 0.0 => f64::from(u32::MAX),
            number => number * self.unit.unwrap_or(1.0),
        };
        let largest = (0..5).map(size).fold(0.0, f64::max);
        match &command.name {
            b"MU" => self.unit = Some(unit(command)),
            b"CF" => self.usual_letter = Some(largest.max(9.0)),
            [b'A', _] => self.letter = Some(largest.max(9.0)),
            b"BY" => self.bar = Some((size(0).max(1.0), size(2))),
            b"FB" => self.block = Some((size(0), number(command, 1), number(command, 2).abs())),
            b"TB" => self.block = Some((size(1), 1.0, size(2))),
            b"FR" => self.reversed = true,
            b"LR" => self.reversed = command.parameter(0).eq_ignore_ascii_case(b"Y"),
            b"GF" => self.paint(command.data.len() as f64 * 8.0 + number(command, 2) * 8.0),
            b"GC" => self.paint((size(0) * size(0)).min(self.canvas)),
            b"GB" | b"GD" | b"GE" => {
                let (width, height) = (size(0).max(size(2)), size(1).max(size(2)));
                self.paint((width * height).min(self.canvas));
            }
            b"GS" => self.paint(largest * largest),
            b"FD" | b"FV" | b"SN" => {
                let letters = command.data.len() as f64;
                let dots = match self.barcode {
                    Some((a_letter, always)) => letters * a_letter + always,
                    None => self.text(letters),
                };
                self.paint(dots);
            }
            b"FS" => {
                // A field that says nothing may be painted nevertheless.
                let empty = self.barcode.map(|(_, always)| always).or(self.block.map(|_| self.text(1.0)));
                self.paint(empty.unwrap_or_default());
                (self.letter, self.barcode, self.block) = (None, None, None);
                self.reversed = false;
            }
            [b'B', kind] => {
                let (bar, high) = self.bar.unwrap_or((2.0, 10.0));
                // Of a matrix, the side of a module; a Data Matrix that says none has the height of a bar.
                let module = match kind {
                    b'Q' => size(2),
                    _ if command.parameter(1).is_empty() => high,
                    _ => size(1),
                };
                let high = high.max(largest);
                self.barcode = Some(match kind {
                    b'0' | b'O' | b'X' | b'Q' => (0.0, (200.0 * module.max(1.0)).powi(2)),
                    b'7' | b'F' => (0.0, 650.0 * bar * (92.0 * largest).max(high)),
                    b'D' => (0.0, self.canvas),
                    // No symbology has more than 22 modules a letter, at a ratio of 3 to 1.
                    _ => (66.0 * bar * high, 200.0 * bar * high),
                });
            }
            _ => {}
        }
    }

    /// Dots of a text, in a line of its own and in its block.
    fn text(&self, letters: f64) -> f64 {
        let letter = self.letter.or(self.usual_letter).unwrap_or(9.0);
        let line = letters * letter * letter;
        let (width, lines, apart) = self.block.unwrap_or_default();
        line.max((width + letters.min(100.0) * letter) * lines.min(letters).max(1.0) * (letter + apart))
    }

    fn paint(&mut self, dots: f64) {
        self.widest = self.widest.max(dots);
        self.all += dots + if self.reversed { 3.0 * self.canvas } else { 0.0 };
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

/// How many dots a unit has at most, and by how much it is multiplied.
fn unit(command: &Command) -> f64 {
    let unit = match command.parameter(0) {
        b"I" | b"i" => 610.0,
        b"M" | b"m" => 24.0,
        _ => 1.0,
    };
    let (from, to) = (number(command, 1), number(command, 2));
    unit * if from > 0.0 && to > 0.0 { to / from } else { 1.0 }
}
