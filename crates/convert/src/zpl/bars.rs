//! The bars of symbologies that the renderer does not know, element by element.

mod codabar;
mod code11;
mod code93;
mod extension;
mod msi;
mod plessey;
mod postal;
mod two_of_five;

/// How wide elements are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Width {
    /// So many modules.
    Modules(u8),
    /// A wide element: as many modules as `^BY` says.
    Wide,
}

/// A narrow element.
const NARROW: Width = Width::Modules(1);

/// What is drawn of a symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Drawn {
    /// Bars and spaces in turn.
    Widths(Vec<Width>),
    /// Bars of two heights at even distances; true is a tall one.
    Heights(Vec<bool>),
}

/// A symbol, and what stands written beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bars {
    drawn: Drawn,
    /// What a person reads.
    pub(super) said: String,
}

/// How far apart postal bars are, in modules, and how much of a tall one a short one is. Source: *Domestic Mail Manual*,
/// 708.4, of bars 20 thousandths of an inch wide: 22 an inch; 50 of 125 thousandths high.
const PITCH: f64 = 2.5;
const SHORT: f64 = 0.4;

/// A dark rectangle: left, top, width, height.
pub(super) type Area = (u32, u32, u32, u32);

impl Bars {
    fn of_widths(widths: Vec<Width>, said: impl Into<String>) -> Self {
        Self { drawn: Drawn::Widths(widths), said: said.into() }
    }

    /// The bars in dots, and how wide all are: of a module, of how many of those a wide element has, and of a height.
    pub(super) fn areas(&self, module: u32, ratio: f64, height: u32) -> (u32, Vec<Area>) {
        let module = module.max(1);
        let mut areas = Vec::new();
        match &self.drawn {
            Drawn::Widths(widths) => {
                let wide = (f64::from(module) * ratio).round() as u32;
                let mut left = 0;
                for (place, width) in widths.iter().enumerate() {
                    let dots = match width {
                        Width::Modules(modules) => u32::from(*modules) * module,
                        Width::Wide => wide,
                    };
                    if place % 2 == 0 {
                        areas.push((left, 0, dots, height));
                    }
                    left += dots;
                }
                (left, areas)
            }
            Drawn::Heights(bars) => {
                let pitch = (f64::from(module) * PITCH).round() as u32;
                let short = ((f64::from(height) * SHORT).round() as u32).max(1);
                for (place, tall) in (0_u32..).zip(bars) {
                    let high = if *tall { height } else { short };
                    areas.push((place * pitch, height - high.min(height), module, high));
                }
                let last = areas.last().map_or(0, |area| area.0 + module);
                (last, areas)
            }
        }
    }
}

/// A barcode command whose bars are drawn here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Symbology {
    Code11,
    Code93,
    Codabar,
    Extension,
    Industrial,
    Msi,
    Planet,
    Plessey,
    /// POSTNET, or what else `^BZ` says.
    Postal,
}

impl Symbology {
    /// What a command draws, where that is drawn here.
    pub(super) const fn of(name: [u8; 2]) -> Option<Self> {
        Some(match &name {
            b"B1" => Self::Code11,
            b"B5" => Self::Planet,
            b"BA" => Self::Code93,
            b"BI" => Self::Industrial,
            b"BK" => Self::Codabar,
            b"BM" => Self::Msi,
            b"BP" => Self::Plessey,
            b"BS" => Self::Extension,
            b"BZ" => Self::Postal,
            _ => return None,
        })
    }

    /// Where in its command the height stands; whether there is a line of text and whether above stand behind it.
    pub(super) const fn height_place(self) -> usize {
        match self {
            Self::Code11 | Self::Codabar | Self::Msi | Self::Plessey => 2,
            _ => 1,
        }
    }

    /// Whether its text is printed, and whether above, where the command does not say.
    pub(super) const fn line(self) -> (bool, bool) {
        match self {
            Self::Planet | Self::Postal => (false, false),
            Self::Extension => (true, true),
            _ => (true, false),
        }
    }

    /// The bars of what a field says; `parameter` answers what stands at a place of the command.
    pub(super) fn bars<'a>(self, text: &str, parameter: impl Fn(usize) -> &'a [u8]) -> Option<Bars> {
        let is = |place: usize, letter: &[u8]| parameter(place).eq_ignore_ascii_case(letter);
        match self {
            Self::Code11 => code11::bars(text, if is(1, b"Y") { 1 } else { 2 }),
            Self::Code93 => code93::bars(text, is(4, b"Y")),
            Self::Codabar => codabar::bars(text, parameter(5), parameter(6)),
            Self::Extension => extension::bars(text),
            Self::Industrial => two_of_five::industrial(text),
            Self::Msi => msi::bars(text, parameter(1), is(5, b"Y")),
            Self::Plessey => plessey::bars(text, is(1, b"Y")),
            Self::Planet => postal::planet(text),
            Self::Postal => match parameter(4) {
                b"" | b"0" => postal::postnet(text),
                b"1" => postal::planet(text),
                _ => None,
            },
        }
    }
}

/// The digits of a text, if it is nothing else and not too many.
fn digits(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.bytes().map(|byte| byte.is_ascii_digit().then(|| byte - b'0')).collect();
    digits.filter(|digits| (1..=LONGEST).contains(&digits.len()))
}

/// The most letters of a symbol: more are wider than any label.
const LONGEST: usize = 200;

/// Elements as people write them: `1` narrow, `2` wide.
fn elements(written: &str) -> impl Iterator<Item = Width> {
    written.bytes().map(|width| if width == b'1' { NARROW } else { Width::Wide })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The elements of a symbol as people write them.
    pub(super) fn written(bars: Option<Bars>) -> String {
        match bars.expect("bars").drawn {
            Drawn::Widths(widths) => widths
                .iter()
                .map(|width| match width {
                    Width::Modules(modules) => char::from(b'0' + modules),
                    Width::Wide => 'W',
                })
                .collect(),
            Drawn::Heights(bars) => bars.iter().map(|tall| if *tall { '1' } else { '0' }).collect(),
        }
    }

    #[test]
    fn bars_are_whole_dots() {
        let bars = Bars::of_widths(elements("1221").collect(), "x");
        assert_eq!(bars.areas(2, 3.0, 50), (16, vec![(0, 0, 2, 50), (8, 0, 6, 50)]));
        assert_eq!(bars.areas(3, 2.5, 50).0, 3 + 8 + 8 + 3);
        let bars = Bars { drawn: Drawn::Heights(vec![true, false]), said: String::new() };
        assert_eq!(bars.areas(2, 3.0, 50), (7, vec![(0, 0, 2, 50), (5, 30, 2, 20)]));
    }
}
