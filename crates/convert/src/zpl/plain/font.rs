//! The font of a field, as its command says it. Source: Zebra, *ZPL II Programming Guide*, `^A`, `^A@`, `^CF`, “Font
//! Matrices”.

use super::number;
use crate::zpl::scan::Command;
use crate::zpl::script::Style;
use crate::zpl::stamp::Turn;

/// A font, its letters so high and wide; 0 where that follows from the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Font {
    pub(super) name: u8,
    pub(super) turn: Turn,
    height: f64,
    width: f64,
}

impl Default for Font {
    fn default() -> Self {
        Self { name: b'A', turn: Turn::None, height: 0.0, width: 0.0 }
    }
}

impl Font {
    /// Sets the default font (`^CF`); digits right behind its letter are its height.
    pub(super) fn set_default(&mut self, command: &Command, unit: f64) {
        let parameters = glued(command.parameter(0), command, false);
        if let Some(name) = parameters.letter {
            self.name = name.to_ascii_uppercase();
        }
        let (height, width) = parameters.sizes(unit);
        if let Some(height) = height {
            (self.height, self.width) = (height, 0.0);
        }
        if let Some(width) = width {
            self.width = width;
        }
    }

    /// The command that makes it the default.
    pub(super) fn as_default(&self) -> Command {
        let set = format!("{},{},{}", char::from(self.name), self.height, self.width);
        Command::new(b'^', b"CF", set.as_bytes())
    }

    /// The font that `^A` or `^A@` asks for; one that is named is font 0.
    pub(super) fn of(command: &Command, default: Self, turn: Turn, unit: f64) -> Self {
        let name = match command.name[1] {
            b'@' => b'0',
            name => name.to_ascii_uppercase(),
        };
        let parameters = glued(command.parameter(0), command, true);
        let turn = parameters.letter.and_then(Turn::of).unwrap_or(turn);
        let (height, width) = parameters.sizes(unit);
        let is_known = matches!(name, b'0'..=b'9' | b'A'..=b'H' | b'P'..=b'Z');
        let name = if is_known { name } else { default.name };
        Self { name, turn, height: height.unwrap_or_default(), width: width.unwrap_or_default() }
    }

    /// The same the other way up.
    pub(super) fn turned(self, turn: Turn) -> Self {
        Self { turn, ..self }
    }

    /// The command that chooses it.
    pub(super) fn command(&self) -> Command {
        let set = format!("{},{},{}", char::from(self.turn.letter()), self.height, self.width);
        Command::new(b'^', &[b'A', self.name], set.as_bytes())
    }

    /// The same upright and no larger than has to be looked at to see whether something is drawn of a letter.
    pub(super) fn asked(self) -> Self {
        const ENOUGH: f64 = 60.0;
        let least = if self.height > 0.0 && self.width > 0.0 {
            self.height.min(self.width)
        } else {
            self.height.max(self.width)
        };
        let times = (ENOUGH / least.max(1.0)).min(1.0);
        let (height, width) = ((self.height * times).round(), (self.width * times).round());
        Self { turn: Turn::None, height, width, ..self }
    }

    /// How wide and high its letters are at most, in dots.
    pub(super) fn size(&self) -> (u32, u32) {
        let height = self.style().height;
        (height.max(self.width).ceil() as u32, height.ceil() as u32)
    }

    /// How its letters are drawn here.
    pub(super) fn style(&self) -> Style {
        // Letters that are pictures are as high as they are, or so many times as high.
        let times = |base: f64| base * (self.height / base).round().max(1.0);
        let height = match self.name {
            b'A' => times(9.0),
            b'B' => times(11.0),
            b'C' | b'D' => times(18.0),
            b'E' => times(28.0),
            b'F' => times(26.0),
            b'G' => times(60.0),
            b'H' => times(21.0),
            b'P' => times(20.0),
            b'Q' => times(28.0),
            b'R' => times(35.0),
            b'S' => times(40.0),
            b'T' => times(48.0),
            b'U' => times(59.0),
            b'V' => times(80.0),
            _ if self.height > 0.0 => self.height.max(10.0),
            _ => self.width.max(10.0),
        };
        let is_scaled = !self.name.is_ascii_alphabetic() && self.width > 0.0 && self.height > 0.0;
        Style { height, stretch: if is_scaled { (self.width / self.height).clamp(0.2, 5.0) } else { 1.0 } }
    }
}

/// The parameters of a font's command.
struct Parameters<'a> {
    /// The letter at its beginning: the font of `^CF`, the turn of `^A`.
    letter: Option<u8>,
    height: &'a [u8],
    width: &'a [u8],
}

/// Takes apart what may be written without a comma: `^A048,40`, `^CFB0,30`.
fn glued<'a>(first: &'a [u8], command: &'a Command, is_turn: bool) -> Parameters<'a> {
    let is_letter = |letter: &u8| if is_turn { Turn::of(*letter).is_some() } else { letter.is_ascii_alphanumeric() };
    let letter = first.first().copied().filter(is_letter);
    let rest = if letter.is_some() { &first[1..] } else { first };
    if number(rest).is_some() {
        return Parameters { letter, height: rest, width: command.parameter(1) };
    }
    Parameters { letter, height: command.parameter(1), width: command.parameter(2) }
}

impl Parameters<'_> {
    fn sizes(&self, unit: f64) -> (Option<f64>, Option<f64>) {
        // Less than nothing is nothing; more than any printer has is judged by the effort.
        let dots = |text: &[u8]| number(text).map(|number| (number * unit).round().clamp(0.0, 2e9));
        (dots(self.height), dots(self.width))
    }
}
