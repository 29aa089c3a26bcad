//! A field, from `^FO` or `^FT` to `^FS`.

use super::font::Font;
use super::symbol::given;
use super::{Data, Writer};
use crate::ConvertError;
use crate::zpl::bars::Symbology;
use crate::zpl::charset::{Charset, escaped};
use crate::zpl::glyphs::Rooms;
use crate::zpl::renderer::rendered;
use crate::zpl::scan::Command;
use crate::zpl::script::{self, ASCENT, Style};
use crate::zpl::stamp::{Place, Stamp, Turn};
use label::LabelError;
use std::collections::BTreeSet;

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

/// What becomes of words that a block has no line for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beyond {
    /// They are printed over its last line (`^FB`).
    Overprinted,
    /// They would not be printed (`^TB`): the label is refused.
    Refused,
}

/// A block of text, in dots.
struct Block {
    width: u32,
    lines: usize,
    apart: f64,
    align: u8,
    indent: i32,
    beyond: Beyond,
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
                self.text(&field, Some((block, Beyond::Refused)), &data)
            }
            Some(Element::Block(command)) => self.text(&field, Some((command, Beyond::Overprinted)), &data),
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
            _ => {
                let text = self.read(&data.plain(), &self.charset.of_symbols())?;
                Some(given(&command, text).ok_or_else(|| self.refused(command.written()))?)
            }
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
    fn text(&mut self, field: &Field, block: Option<(Command, Beyond)>, data: &Data) -> Result<(), ConvertError> {
        let font = field.font.unwrap_or(self.font.turned(self.turn));
        let bytes = data.plain();
        let read = |line: &[u8]| self.read(line, &self.charset).map(|line| script::seen(&line).into_owned());
        let lines = broken(&bytes).into_iter().map(read).collect::<Result<Vec<String>, _>>()?;
        let foreign = self.foreign(font, lines.iter().flat_map(|line| line.chars()))?;
        if field.goes_on() && (self.has_lost_place || !foreign.is_empty()) {
            return Err(self.refused("^FT".to_owned()));
        }
        self.has_lost_place = !foreign.is_empty();
        if foreign.is_empty() {
            if let Some((block, Beyond::Refused)) = &block
                && self.is_cut(font, block, &lines.join("\\&"))?
            {
                return Err(self.refused("^TB".to_owned()));
            }
            self.begin(field);
            if let Some((block, _)) = block {
                self.write(block);
            }
            // So the drawer writes a new line.
            self.say(&lines.join("\\&"));
            return self.end();
        }
        self.plain.letters.extend(foreign);
        self.effort.add(&font.command());
        if let Some((block, _)) = &block {
            self.effort.add(block);
        }
        self.effort.add(&Command::new(b'^', b"FD", lines.join("\\&").as_bytes()));
        self.effort.add(&Command::new(b'^', b"FS", b""));
        self.bounded()?;
        let block = block.map(|(command, beyond)| Block {
            width: command.number(0).unwrap_or_default(),
            lines: command.number(1).unwrap_or(1).max(1) as usize,
            apart: super::number(command.parameter(2)).unwrap_or_default(),
            align: command.parameter(3).first().map_or(b'L', u8::to_ascii_uppercase),
            indent: super::number(command.parameter(4)).unwrap_or_default() as i32,
            beyond,
        });
        let place = field.at(self.home);
        let (stamp, size) = self.written(&lines, &font.style(), block.as_ref(), place.is_baseline, field.is_right())?;
        self.lay(field, &stamp, font.turn, size)
    }

    /// The letters of a text that no printer's font is sure to have, or of which the renderer draws nothing in that font.
    fn foreign(&mut self, font: Font, text: impl Iterator<Item = char>) -> Result<BTreeSet<char>, ConvertError> {
        let (mut usual, foreign) = text
            .filter(|letter| !script::is_blank(*letter))
            .partition::<BTreeSet<char>, _>(|letter| script::may_have(font.name, *letter));
        let asked = font.asked();
        let command = asked.command();
        let unknown = self.glyphs.unknown(&command, &usual);
        if !unknown.is_empty() {
            let rooms = Rooms::new(&unknown, asked.size());
            self.effort.draw(rooms.dots());
            self.bounded()?;
            let drawn = rooms.drawn(&command, self.canvas.a_millimetre).map_err(|why| self.refused(why))?;
            self.glyphs.note(&command, unknown, &drawn);
        }
        usual.retain(|letter| !self.glyphs.draws(&command, *letter));
        usual.extend(foreign);
        Ok(usual)
    }

    /// Whether the drawer needs more lines for a text than a block has: with one line more it would look otherwise.
    fn is_cut(&mut self, font: Font, block: &Command, text: &str) -> Result<bool, ConvertError> {
        let (width, lines) = (block.number(0).unwrap_or_default(), block.number(1).unwrap_or(1));
        let high = font.style().height.ceil() as u32;
        let size = (width.saturating_add(high.saturating_mul(2)), high.saturating_mul(lines.saturating_add(3)));
        self.effort.draw(2.0 * f64::from(size.0) * f64::from(size.1));
        self.bounded()?;
        let drawn = |lines: u32| {
            let command = |name: &[u8; 2], data: &[u8]| Command::new(b'^', name, data);
            let label = [
                command(b"XA", b""),
                command(b"CI", b"28"),
                command(b"FO", b"0,0"),
                font.turned(Turn::None).command(),
                command(b"FB", format!("{width},{lines},0,L,0").as_bytes()),
                command(b"FH", b"_"),
                command(b"FD", &escaped(text)),
                command(b"FS", b""),
                command(b"XZ", b"\n"),
            ];
            rendered(&label, size, self.canvas.a_millimetre).map(|drawn| drawn.all.luma)
        };
        let (as_it_is, with_more) = (drawn(lines), drawn(lines.saturating_add(1)));
        as_it_is.and_then(|one| Ok(one != with_more?)).map_err(|why| self.refused(why))
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
        if wrapped.len() > room && block.is_some_and(|block| block.beyond == Beyond::Refused) {
            return Err(self.refused("^TB".to_owned()));
        }
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

    /// Writes what a field says.
    fn say(&mut self, text: &str) {
        self.write(Command::new(b'^', b"FH", b"_"));
        self.write(Command::new(b'^', b"FD", &escaped(text)));
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
