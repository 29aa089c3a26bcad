//! A label's commands as the drawer understands them: numbers in whole dots, places on the label, text in UTF-8, a field's
//! commands in one order, and what the drawer does not know as pictures or refused by name.

mod field;
mod font;
mod symbol;

use super::charset::{Charset, unescaped};
use super::effort::Effort;
use super::scan::Command;
use super::stamp::Turn;
use super::{bars::Symbology, glyphs::Glyphs, graphic};
use crate::ConvertError;
use field::{Element, Field};
use font::Font;
use label::Fonts;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// What commands become.
pub(super) struct Plain {
    pub(super) commands: Vec<Command>,
    /// Letters that no printer's own font is sure to have: they are drawn in the machine's.
    pub(super) letters: BTreeSet<char>,
    /// Fonts of a printer's memory that others stand for.
    pub(super) fonts: BTreeSet<String>,
    /// Whether a picture ends before it should.
    pub(super) is_cut: bool,
}

/// What a label is drawn on.
#[derive(Clone, Copy)]
pub(super) struct Canvas<'a> {
    /// The label, in dots: how much work it may be goes by that.
    pub(super) label: (u32, u32),
    /// With what is looked at beyond its edges.
    pub(super) all: (u32, u32),
    /// How many dots a millimetre has.
    pub(super) a_millimetre: i32,
    pub(super) fonts: &'a Fonts,
    /// Which page it is, for errors.
    pub(super) page: usize,
}

/// Where the largest place or size is that printers know, in dots.
const FARTHEST: f64 = 32_000.0;
/// The largest shape, beyond every label, and the widest circle that printers draw.
const LARGEST: f64 = 9_000.0;
const WIDEST: f64 = 4_095.0;
/// The smallest ellipse a printer draws; smaller ones become it.
const SMALLEST_ELLIPSE: f64 = 3.0;
/// What stands in no field that has its data.
const BEGINS_ANEW: &[&[u8; 2]] = &[b"FO", b"FT", b"FD", b"FV", b"SN", b"XZ"];
/// The printer's own font that font 0 is.
const SWISS: &str = "TT0003M_";

/// Makes commands plain.
///
/// # Errors
/// When it is too much to draw, a text cannot be read or no font has a letter of it, or a command is not drawn here.
pub(super) fn plain(commands: &[Command], canvas: Canvas<'_>) -> Result<Plain, ConvertError> {
    let mut writer = Writer::new(commands, canvas);
    for command in commands {
        writer.take(command)?;
    }
    Ok(writer.plain)
}

/// What stands in a field: its bytes, and the sign of its escapes.
#[derive(Debug, Clone, Default)]
struct Data {
    bytes: Vec<u8>,
    escape: Option<u8>,
}

struct Writer<'a> {
    canvas: Canvas<'a>,
    plain: Plain,
    effort: Effort,
    /// How many dots a number is.
    unit: f64,
    charset: Charset,
    /// The number of the set, for errors.
    charset_number: String,
    home: (i32, i32),
    turn: Turn,
    font: Font,
    /// The narrowest bar, how many of those a wide one is, and how high bars are, in dots.
    module: u32,
    ratio: f64,
    height: u32,
    field: Field,
    glyphs: Glyphs,
    /// What fields of a number say.
    numbered: BTreeMap<Vec<u8>, Data>,
    /// Whether the text before was drawn here, so that the drawer does not know where it ends.
    has_lost_place: bool,
}

impl<'a> Writer<'a> {
    fn new(commands: &[Command], canvas: Canvas<'a>) -> Self {
        let dots = u64::from(canvas.label.0) * u64::from(canvas.label.1);
        let plain = Plain { commands: Vec::new(), letters: BTreeSet::new(), fonts: BTreeSet::new(), is_cut: false };
        Self {
            canvas,
            plain,
            effort: Effort::of(dots),
            unit: 1.0,
            charset: Charset::default(),
            charset_number: "0".to_owned(),
            home: (0, 0),
            turn: Turn::None,
            font: Font::default(),
            module: 2,
            ratio: 3.0,
            height: 10,
            field: Field::default(),
            glyphs: Glyphs::default(),
            numbered: numbered(commands),
            has_lost_place: false,
        }
    }

    fn take(&mut self, command: &Command) -> Result<(), ConvertError> {
        // What a field says that `^FS` does not end is drawn by some printers and left out by others. Some programs write an empty
        // `^FD` before their own.
        let says = |data: &Data| !data.bytes.trim_ascii().is_empty();
        if BEGINS_ANEW.contains(&&command.name) && self.field.data.as_ref().is_some_and(says) {
            return Err(self.refused("^FD".to_owned()));
        }
        match &command.name {
            b"XA" => {
                self.write(Command::new(b'^', b"XA", b""));
                // What the drawer reads from here on is Unicode.
                self.write(Command::new(b'^', b"CI", b"28"));
            }
            b"XZ" => self.write(Command::new(b'^', b"XZ", b"\n")),
            b"MU" => self.set_unit(command),
            b"CI" => {
                self.charset = Charset::of(command);
                self.charset_number = String::from_utf8_lossy(command.parameter(0)).into_owned();
            }
            b"LH" => {
                let set = |at: Option<i32>, now: i32| at.unwrap_or(now);
                self.home = (set(self.at(command, 0), self.home.0), set(self.at(command, 1), self.home.1));
            }
            b"FO" | b"FT" => self.field.place(command, self.at(command, 0), self.at(command, 1)),
            b"FW" => {
                self.turn = command.parameter(0).first().and_then(|letter| Turn::of(*letter)).unwrap_or(self.turn);
                self.write(command.clone());
            }
            b"CF" => {
                self.font.set_default(command, self.unit);
                self.write(self.font.as_default());
            }
            b"A@" => {
                let name = named(command.parameter(3));
                if !name.is_empty() && name != SWISS {
                    self.plain.fonts.insert(name);
                }
                self.field.font = Some(Font::of(command, self.font, self.turn, self.unit));
            }
            [b'A', _] => self.field.font = Some(Font::of(command, self.font, self.turn, self.unit)),
            b"BY" => self.set_bars(command),
            b"FB" => self.field.element = Some(Element::Block(self.in_dots(command, &[0, 2, 4]))),
            b"TB" => {
                let (width, height) = (self.at(command, 1).unwrap_or(1), self.at(command, 2).unwrap_or(1));
                self.field.element = Some(Element::Clipped { width, height });
            }
            b"GS" => self.field.element = Some(Element::Known(self.in_dots(command, &[1, 2]))),
            b"FH" => self.field.escape = Some(sign(command)),
            b"FD" | b"FV" => self.field.data = Some(Data { bytes: command.data.clone(), escape: self.field.escape }),
            b"SN" => self.field.data = Some(Data { bytes: command.parameter(0).to_vec(), escape: self.field.escape }),
            b"FN" => self.field.number = Some(number_of(command)),
            b"FR" => self.field.is_reversed = true,
            b"FC" | b"FE" | b"FM" => self.field.refused = Some(command.written()),
            b"FP" if !matches!(command.parameter(0), b"" | b"H" | b"h") || !command.parameter(1).is_empty() => {
                self.field.refused = Some(command.written());
            }
            b"LR" | b"PM" | b"PO" => self.write(command.clone()),
            b"PW" | b"LS" => {
                let dots = self.in_dots(command, &[0]);
                self.write(dots);
            }
            b"GB" | b"GD" => {
                let shape = self.shape(command, &[0, 1, 2], -LARGEST..=LARGEST);
                self.graphic(&shape, |_| Ok(shape.clone()))?;
            }
            b"GE" => {
                let thick = self.shape(command, &[2], -LARGEST..=LARGEST);
                let shape = self.shape(&thick, &[0, 1], SMALLEST_ELLIPSE..=LARGEST);
                self.graphic(&shape, |_| Ok(shape.clone()))?;
            }
            b"GC" => {
                let shape = self.shape(command, &[0, 1], -WIDEST..=WIDEST);
                self.graphic(&shape, |_| Ok(shape.clone()))?;
            }
            b"GF" => self.graphic(command, |plain| {
                let (graphic, is_cut) = graphic::plain(command)?;
                plain.is_cut |= is_cut;
                Ok(graphic)
            })?,
            [b'B', _] => self.field.element = Some(self.barcode(command)),
            b"FS" => self.end_field()?,
            _ => {}
        }
        Ok(())
    }

    /// Writes a command for the drawer.
    fn write(&mut self, command: Command) {
        self.effort.add(&command);
        self.plain.commands.push(command);
    }

    fn bounded(&self) -> Result<(), ConvertError> {
        if self.effort.is_bounded() { Ok(()) } else { Err(ConvertError::TooMuch { page: self.canvas.page }) }
    }

    fn refused(&self, why: String) -> ConvertError {
        ConvertError::Undrawable { page: self.canvas.page, why }
    }

    fn set_unit(&mut self, command: &Command) {
        let a_millimetre = f64::from(self.canvas.a_millimetre);
        let per = match command.parameter(0).first().map(u8::to_ascii_uppercase) {
            Some(b'I') => a_millimetre * 25.4,
            Some(b'M') => a_millimetre,
            _ => 1.0,
        };
        // Of dots, how many of one resolution are how many of another.
        let conversion = match (number(command.parameter(1)), number(command.parameter(2))) {
            (Some(from), Some(to)) if per == 1.0 && from > 0.0 && to > 0.0 => to / from,
            _ => 1.0,
        };
        self.unit = per * conversion;
    }

    fn set_bars(&mut self, command: &Command) {
        let dots = |place: usize| self.dots(command, place).map(|dots| dots.clamp(1.0, f64::from(i32::MAX)) as u32);
        let (module, height) = (dots(0), dots(2));
        self.module = module.unwrap_or(self.module);
        self.height = height.unwrap_or(self.height);
        self.ratio = number(command.parameter(1)).map_or(self.ratio, |ratio| ratio.clamp(2.0, 3.0));
        let set = format!("{},{},{}", self.module, self.ratio, self.height);
        self.write(Command::new(b'^', b"BY", set.as_bytes()));
    }

    /// A parameter in dots.
    fn dots(&self, command: &Command, place: usize) -> Option<f64> {
        number(command.parameter(place)).map(|number| (number * self.unit).round())
    }

    /// A parameter that is a place or a size on the label, in dots.
    fn at(&self, command: &Command, place: usize) -> Option<i32> {
        let text = command.parameter(place);
        // What stands before its digits is none of a number: some write `^FOB50,660`.
        let digits = text.iter().position(u8::is_ascii_digit).map(|start| &text[start..]);
        let number = number(text).or_else(|| number(digits?))?;
        Some((number.abs() * self.unit).round().min(FARTHEST) as i32)
    }

    /// A shape whose sizes at these places are no larger than can be seen.
    fn shape(&self, command: &Command, places: &[usize], bounds: RangeInclusive<f64>) -> Command {
        let written = |(place, text): (usize, &[u8])| match number(text.trim_ascii()) {
            Some(number) if places.contains(&place) => {
                whole((number * self.unit).clamp(*bounds.start(), *bounds.end())).into_bytes()
            }
            _ => text.trim_ascii().to_vec(),
        };
        let data = command.data.split(|byte| *byte == b',').enumerate().map(written).collect::<Vec<_>>().join(&b',');
        Command { data, ..command.clone() }
    }

    /// A command whose parameters at these places are in dots, and all others whole as well.
    fn in_dots(&self, command: &Command, places: &[usize]) -> Command {
        let written = |(place, text): (usize, &[u8])| match number(text.trim_ascii()) {
            Some(number) if places.contains(&place) => whole(number * self.unit).into_bytes(),
            Some(number) if text.contains(&b'.') => whole(number).into_bytes(),
            _ => text.trim_ascii().to_vec(),
        };
        let data = command.data.split(|byte| *byte == b',').enumerate().map(written).collect::<Vec<_>>().join(&b',');
        Command { data, ..command.clone() }
    }

    /// What a barcode command draws.
    fn barcode(&self, command: &Command) -> Element {
        let renamed = |name: &[u8; 2], data: Vec<u8>| Command { prefix: b'^', name: *name, data };
        let known = match &command.name {
            b"B0" => renamed(b"BO", command.data.clone()),
            // LOGMARS is Code 39 whose check sign and text are always there.
            b"BL" => {
                let parameter = |place: usize| command.parameter(place).to_vec();
                let data = [parameter(0), b"Y".to_vec(), parameter(1), b"Y".to_vec(), parameter(2)];
                renamed(b"B3", data.join(&b','))
            }
            b"B2" | b"B3" | b"B7" | b"B8" | b"B9" | b"BC" | b"BD" | b"BE" | b"BO" | b"BQ" | b"BU" | b"BX" => {
                command.clone()
            }
            name => {
                return match Symbology::of(*name) {
                    Some(symbology) => {
                        let height = self.at(command, symbology.height_place()).filter(|height| *height > 0);
                        let height = height.map_or(self.height, i32::unsigned_abs);
                        Element::Here { symbology, command: command.clone(), height }
                    }
                    None => Element::Refused(command.written()),
                };
            }
        };
        let place = match &known.name {
            b"B3" => 2,
            b"BO" | b"BQ" | b"BD" => return Element::Known(self.in_dots(&known, &[])),
            _ => 1,
        };
        let known = self.in_dots(&known, &[place]);
        // Said here, the height is what it was when the command came.
        let height = match &known.name {
            b"B7" | b"BX" => return Element::Known(known),
            _ if known.parameter(place).is_empty() => self.height.to_string().into_bytes(),
            _ => return Element::Known(known),
        };
        let mut parameters: Vec<Vec<u8>> = known.data.split(|byte| *byte == b',').map(<[u8]>::to_vec).collect();
        parameters.resize(parameters.len().max(place + 1), Vec::new());
        parameters[place] = height;
        Element::Known(Command { data: parameters.join(&b','), ..known })
    }

    /// Draws a graphic as a field of its own; the field it stands in goes on. It is made only when it is not too much.
    fn graphic(
        &mut self,
        command: &Command,
        make: impl FnOnce(&mut Plain) -> Result<Command, ConvertError>,
    ) -> Result<(), ConvertError> {
        if let Some(place) = self.field.written_place(self.home) {
            self.write(place);
        }
        if self.field.is_reversed {
            self.write(Command::new(b'^', b"FR", b""));
        }
        self.effort.add(command);
        self.bounded()?;
        let made = make(&mut self.plain)?;
        self.plain.commands.extend([made, Command::new(b'^', b"FS", b"")]);
        Ok(())
    }
}

/// What the fields of a number say, wherever that is said.
fn numbered(commands: &[Command]) -> BTreeMap<Vec<u8>, Data> {
    let mut said = BTreeMap::new();
    let (mut number, mut escape, mut data) = (None, None, None);
    for command in commands {
        match &command.name {
            b"FN" => number = Some(number_of(command)),
            b"FH" => escape = Some(sign(command)),
            b"FD" | b"FV" => data = Some(Data { bytes: command.data.clone(), escape }),
            b"FS" => {
                if let (Some(number), Some(data)) = (number.take(), data.take()) {
                    said.insert(number, data);
                }
                (number, escape, data) = (None, None, None);
            }
            _ => {}
        }
    }
    said
}

/// The number of a field; a prompt may stand behind it.
pub(super) fn number_of(command: &Command) -> Vec<u8> {
    command.data.trim_ascii().iter().copied().take_while(u8::is_ascii_digit).collect()
}

/// The sign of escapes that `^FH` chooses.
fn sign(command: &Command) -> u8 {
    command.data.first().copied().filter(u8::is_ascii_graphic).unwrap_or(b'_')
}

/// The name of a font in a printer's memory, without drive and ending.
fn named(parameter: &[u8]) -> String {
    let name = String::from_utf8_lossy(parameter).to_ascii_uppercase();
    let name = name.split_once(':').map_or(name.as_str(), |(_, name)| name);
    name.split('.').next().unwrap_or_default().to_owned()
}

/// A number as it is written.
fn number(text: &[u8]) -> Option<f64> {
    std::str::from_utf8(text).ok()?.trim().parse::<f64>().ok().filter(|number| !number.is_nan())
}

/// A number as the drawer reads it.
fn whole(number: f64) -> String {
    const MOST: f64 = 2e9;
    format!("{}", number.round().clamp(-MOST, MOST) as i64)
}

impl Data {
    /// The bytes; those at the end of a transmitted line are none of them.
    fn plain(&self) -> Vec<u8> {
        let sent: Vec<u8> = self.bytes.iter().copied().filter(|byte| !matches!(byte, b'\r' | b'\n' | b'\t')).collect();
        unescaped(&sent, self.escape)
    }
}
