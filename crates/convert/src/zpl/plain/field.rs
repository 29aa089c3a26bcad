//! A field, from `^FO` or `^FT` to `^FS`.

use super::font::Font;
use super::{Data, Writer};
use crate::ConvertError;
use crate::zpl::bars::Symbology;
use crate::zpl::charset::Charset;
use crate::zpl::scan::Command;
use crate::zpl::script::{self, ASCENT, Style};
use crate::zpl::stamp::{Place, Stamp, Turn};
use label::LabelError;

/// What a field is, besides text.
#[derive(Debug)]
pub(super) enum Element {
    /// Text in a block (`^FB`).
    Block(Command),
    /// Text in a block of a height (`^TB`).
    Clipped { width: i32, height: i32 },
    /// What the drawer knows.
    Known(Command),
    /// Bars that are drawn here, so many dots high.
    Here { symbology: Symbology, command: Command, height: u32 },
    /// What nobody draws here.
    Refused(String),
}

/// Where a field stands, without the label's home.
#[derive(Debug, Clone)]
struct Position {
    name: [u8; 2],
    /// None of a `^FT` that goes on where the text before ended.
    at: Option<(i32, i32)>,
    /// On which side of it the field is.
    side: Vec<u8>,
}

/// A field, read so far.
#[derive(Debug, Default)]
pub(super) struct Field {
    position: Option<Position>,
    pub(super) font: Option<Font>,
    pub(super) element: Option<Element>,
    pub(super) escape: Option<u8>,
    pub(super) data: Option<Data>,
    pub(super) number: Option<Vec<u8>>,
    pub(super) is_reversed: bool,
    /// A command without which it would be something else.
    pub(super) refused: Option<String>,
}

impl Field {
    pub(super) fn place(&mut self, command: &Command, x: Option<i32>, y: Option<i32>) {
        let goes_on = command.name == *b"FT" && x.is_none() && y.is_none();
        let at = (!goes_on).then(|| (x.unwrap_or_default(), y.unwrap_or_default()));
        self.position = Some(Position { name: command.name, at, side: command.parameter(2).to_vec() });
    }

    /// Where it stands, as a command.
    pub(super) fn written_place(&self, home: (i32, i32)) -> Option<Command> {
        let position = self.position.as_ref()?;
        let mut place = position.at.map_or_else(|| ",".to_owned(), |(x, y)| format!("{},{}", x + home.0, y + home.1));
        if !position.side.is_empty() {
            place = format!("{place},{}", String::from_utf8_lossy(&position.side));
        }
        Some(Command::new(b'^', &position.name, place.as_bytes()))
    }

    fn at(&self, home: (i32, i32)) -> Place {
        let Some(position) = &self.position else { return Place::default() };
        let (x, y) = position.at.unwrap_or_default();
        Place { x: x + home.0, y: y + home.1, is_baseline: position.name == *b"FT" }
    }

    fn goes_on(&self) -> bool {
        self.position.as_ref().is_some_and(|position| position.at.is_none())
    }

    fn is_right(&self) -> bool {
        self.position.as_ref().is_some_and(|position| position.side == b"1")
    }
}

/// A block of text, in dots.
struct Block {
    width: u32,
    lines: usize,
    apart: f64,
    align: u8,
    indent: i32,
}

impl Writer<'_> {
    /// Draws the field that ends.
    pub(super) fn end_field(&mut self) -> Result<(), ConvertError> {
        let mut field = std::mem::take(&mut self.field);
        let data = field.data.take().or_else(|| self.numbered.get(field.number.as_ref()?).cloned());
        // What nobody said draws nothing, but is not to ask for more than there is either.
        let Some(data) = data else {
            if let Some(Element::Known(command) | Element::Block(command)) = &field.element {
                self.effort.add(command);
            }
            self.effort.add(&Command::new(b'^', b"FS", b""));
            return self.bounded();
        };
        if let Some(why) = field.refused.take() {
            return Err(self.refused(why));
        }
        match field.element.take() {
            Some(Element::Refused(why)) => Err(self.refused(why)),
            Some(Element::Known(command)) => self.known(&field, command, &data),
            Some(Element::Here { symbology, command, height }) => self.bars(&field, symbology, &command, height, &data),
            Some(Element::Clipped { width, height }) => {
                let font = field.font.unwrap_or(self.font);
                let lines = (f64::from(height) / font.style().height).floor().max(1.0);
                let block = Command::new(b'^', b"FB", format!("{width},{lines},0,L,0").as_bytes());
                self.text(&field, Some(block), &data)
            }
            Some(Element::Block(command)) => self.text(&field, Some(command), &data),
            None => self.text(&field, None, &data),
        }
    }

    /// The field's data in the character set in force.
    fn read(&self, bytes: &[u8], set: &Charset) -> Result<String, ConvertError> {
        set.text(bytes).ok_or_else(|| {
            let set = format!("^CI{}", self.charset_number);
            match self.charset {
                Charset::Unknown => self.refused(set),
                _ => ConvertError::TextUnreadable { page: self.canvas.page, set },
            }
        })
    }

    /// A symbol that the drawer knows.
    fn known(&mut self, field: &Field, command: Command, data: &Data) -> Result<(), ConvertError> {
        // The drawer takes the first three bytes for correction, mode and comma, whatever they are (guide, *^BQ*).
        if command.name == *b"BQ" && data.plain().get(2).is_some_and(|comma| *comma != b',') {
            return Err(self.refused(command.written()));
        }
        let text = match &command.name {
            // The cells of a Data Matrix are its bytes, whatever they say.
            b"BX" => None,
            _ => Some(padded(&command, self.read(&data.plain(), &self.charset.of_symbols())?)),
        };
        self.begin(field);
        self.write(command);
        match text {
            Some(text) => self.say(&text),
            None => {
                if let Some(sign) = data.escape {
                    self.write(Command::new(b'^', b"FH", &[sign]));
                }
                self.write(Command::new(b'^', b"FD", &data.bytes));
            }
        }
        self.end()
    }

    /// A text, by the drawer where it has all its letters.
    fn text(&mut self, field: &Field, block: Option<Command>, data: &Data) -> Result<(), ConvertError> {
        let font = field.font.unwrap_or(self.font.turned(self.turn));
        let bytes = data.plain();
        let read = |line: &[u8]| self.read(line, &self.charset).map(|line| script::seen(&line).into_owned());
        let lines = broken(&bytes).into_iter().map(read).collect::<Result<Vec<String>, _>>()?;
        let foreign: Vec<char> =
            lines.iter().flat_map(|line| line.chars()).filter(|letter| !script::is_drawn(font.name, *letter)).collect();
        if field.goes_on() && (self.has_lost_place || !foreign.is_empty()) {
            return Err(self.refused("^FT".to_owned()));
        }
        self.has_lost_place = !foreign.is_empty();
        if foreign.is_empty() {
            self.begin(field);
            if let Some(block) = block {
                self.write(block);
            }
            // So the drawer writes a new line.
            self.say(&lines.join("\\&"));
            return self.end();
        }
        self.plain.letters.extend(foreign);
        self.effort.add(&font.command());
        if let Some(block) = &block {
            self.effort.add(block);
        }
        self.effort.add(&Command::new(b'^', b"FD", lines.join("\\&").as_bytes()));
        self.effort.add(&Command::new(b'^', b"FS", b""));
        self.bounded()?;
        let block = block.map(|command| Block {
            width: command.number(0).unwrap_or_default(),
            lines: command.number(1).unwrap_or(1).max(1) as usize,
            apart: super::number(command.parameter(2)).unwrap_or_default(),
            align: command.parameter(3).first().map_or(b'L', u8::to_ascii_uppercase),
            indent: super::number(command.parameter(4)).unwrap_or_default() as i32,
        });
        let place = field.at(self.home);
        let (stamp, size) = self.written(&lines, &font.style(), block.as_ref(), place.is_baseline, field.is_right())?;
        self.lay(field, &stamp, font.turn, size)
    }

    /// Lines in the machine's fonts around the origin of their field, and the box they stand in.
    fn written(
        &self,
        lines: &[String],
        style: &Style,
        block: Option<&Block>,
        is_baseline: bool,
        is_right: bool,
    ) -> Result<(Stamp, (u32, u32)), ConvertError> {
        let fonts = self.canvas.fonts;
        for line in lines {
            script::check(line, fonts)?;
        }
        let wrapped: Vec<String> = match block {
            Some(block) => lines.iter().flat_map(|line| script::wrapped(line, block.width, style, fonts)).collect(),
            None => vec![lines.join(" ")],
        };
        let room = block.map_or(1, |block| block.lines);
        let pitch = style.height + block.map_or(0.0, |block| block.apart);
        let first = if is_baseline { -((room - 1) as f64) * pitch } else { ASCENT * style.height };
        let mut all = Stamp::default();
        let mut widest = 0;
        for (number, line) in wrapped.iter().enumerate() {
            let (stamp, width) = self.line(line, style)?;
            widest = widest.max(width);
            let spare = |room: u32| i32::try_from(i64::from(room) - i64::from(width)).unwrap_or_default();
            let left = match block {
                None if is_right => spare(0),
                None => 0,
                Some(block) if block.align == b'C' => spare(block.width) / 2,
                Some(block) if block.align == b'R' => spare(block.width),
                Some(block) if number > 0 => block.indent,
                Some(_) => 0,
            };
            // What is beyond the last line is printed over it.
            let down = (first + number.min(room - 1) as f64 * pitch).round() as i32;
            all.lay(&stamp, left, down);
        }
        let height = (room as f64 * pitch).round().max(0.0) as u32;
        Ok((all, (block.map_or(widest, |block| block.width), height)))
    }

    /// A line in the machine's fonts, and how wide it is.
    fn line(&self, line: &str, style: &Style) -> Result<(Stamp, u32), ConvertError> {
        let too_much = ConvertError::TooMuch { page: self.canvas.page };
        if line.chars().count() as f64 * style.height * style.height > script::MOST {
            return Err(too_much);
        }
        script::line(line, style, self.canvas.fonts).map_err(|error| match error {
            ConvertError::Label(LabelError::TooLong { .. }) => too_much,
            error => error,
        })
    }

    /// Bars that the drawer does not know.
    fn bars(
        &mut self,
        field: &Field,
        symbology: Symbology,
        command: &Command,
        height: u32,
        data: &Data,
    ) -> Result<(), ConvertError> {
        self.effort.add(&Command::new(b'^', b"BC", format!("N,{height}").as_bytes()));
        self.effort.add(&Command::new(b'^', b"FD", &data.bytes));
        self.effort.add(&Command::new(b'^', b"FS", b""));
        self.bounded()?;
        let text = self.read(&data.plain(), &self.charset.of_symbols())?;
        let bars = symbology.bars(text.trim(), |place| command.parameter(place));
        let bars = bars.ok_or_else(|| self.refused(command.written()))?;
        let turn = command.parameter(0).first().and_then(|letter| Turn::of(*letter)).unwrap_or(self.turn);
        let (width, areas) = bars.areas(self.module, self.ratio, height);
        let is_baseline = field.at(self.home).is_baseline;
        // A base line is where the bars end below.
        let up = if is_baseline { i32::try_from(height).unwrap_or(i32::MAX) } else { 0 };
        let mut stamp = Stamp::default();
        for (left, top, width, height) in areas {
            let place = |dots: u32| i32::try_from(dots).unwrap_or(i32::MAX);
            stamp.add(place(left), place(top) - up, width, height);
        }
        let (is_written, is_above) = symbology.line();
        let yes = |place: usize, usual: bool| match command.parameter(place) {
            b"" => usual,
            letter => letter.eq_ignore_ascii_case(b"Y"),
        };
        let after = symbology.height_place() + 1;
        if yes(after, is_written) {
            let style = Style { height: f64::from(self.module * 11).clamp(12.0, 72.0), stretch: 1.0 };
            let (line, wide) = self.line(&bars.said, &style)?;
            let left = (i64::from(width) - i64::from(wide)) / 2;
            let down = if yes(after + 1, is_above) { -4.0 } else { f64::from(height) + 4.0 + ASCENT * style.height };
            stamp.lay(&line, left as i32, down.round() as i32 - up);
        }
        self.lay(field, &stamp, turn, (width, height))
    }

    /// Lays a picture where a field stands.
    fn lay(&mut self, field: &Field, stamp: &Stamp, turn: Turn, size: (u32, u32)) -> Result<(), ConvertError> {
        let Some([place, graphic]) = stamp.commands(field.at(self.home), turn, size, self.canvas.all) else {
            return Ok(());
        };
        self.write(place);
        if field.is_reversed {
            self.write(Command::new(b'^', b"FR", b""));
        }
        self.write(graphic);
        self.end()
    }

    fn begin(&mut self, field: &Field) {
        if let Some(place) = field.written_place(self.home) {
            self.write(place);
        }
        if field.is_reversed {
            self.write(Command::new(b'^', b"FR", b""));
        }
        if let Some(font) = &field.font {
            self.write(font.command());
        }
    }

    /// Writes what a field says, with escapes for what is a sign.
    fn say(&mut self, text: &str) {
        let mut data = Vec::with_capacity(text.len());
        for byte in text.bytes() {
            match byte {
                b'^' | b'~' | b'_' | 0..=0x1F => data.extend(format!("_{byte:02X}").bytes()),
                byte => data.push(byte),
            }
        }
        self.write(Command::new(b'^', b"FH", b"_"));
        self.write(Command::new(b'^', b"FD", &data));
    }

    fn end(&mut self) -> Result<(), ConvertError> {
        self.write(Command::new(b'^', b"FS", b""));
        self.bounded()
    }
}

/// The lines that `\&` parts.
fn broken(bytes: &[u8]) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut rest = bytes;
    while let Some(place) = rest.windows(2).position(|two| two == b"\\&") {
        lines.push(&rest[..place]);
        rest = &rest[place + 2..];
    }
    lines.push(rest);
    lines
}

/// What a symbol of a fixed length is given: printers fill it with zeros and leave out what is too much. Code 39 gets its
/// check sign where it is asked for.
fn padded(command: &Command, text: String) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_number = !digits.is_empty() && text.chars().all(|letter| letter.is_ascii_digit() || letter == ' ');
    let filled = |length: usize| filled_to(&digits, length);
    match &command.name {
        b"BE" if is_number => filled(12),
        b"B8" if is_number => filled(7),
        b"BU" if is_number => filled(11),
        // The drawer takes the six digits that are printed as well, and all of a UPC-A.
        b"B9" if is_number && !matches!(digits.len(), 6 | 7 | 11 | 12) => format!("0{}", filled(10)),
        b"B3" if command.parameter(1).eq_ignore_ascii_case(b"Y") => {
            let check = check_of_39(&text);
            check.map_or(text.clone(), |check| format!("{text}{check}"))
        }
        _ => text,
    }
}

fn filled_to(digits: &str, length: usize) -> String {
    format!("{digits:0>length$}").chars().take(length).collect()
}

/// The check sign of Code 39, modulo 43. Source: ISO/IEC 16388, annex A.
fn check_of_39(text: &str) -> Option<char> {
    const SIGNS: &[u8; 43] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";
    let value = |byte: u8| SIGNS.iter().position(|sign| *sign == byte.to_ascii_uppercase());
    let sum = text.bytes().map(value).sum::<Option<usize>>()?;
    Some(char::from(SIGNS[sum % 43]))
}
