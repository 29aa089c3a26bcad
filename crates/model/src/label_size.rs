//! Sizes of labels.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A label's size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum LabelSize {
    /// 4 x 6 inch (101.6 x 152.4 mm).
    #[default]
    FourBySix,
    /// A6 (105 x 148 mm).
    A6,
    /// 4 x 8 inch (101.6 x 203.2 mm).
    FourByEight,
    /// Another one.
    Custom(CustomSize),
}

/// A size in whole millimetres, width before height: 40 to 216 mm wide and 40 to 330 mm high. A small one has no room for
/// a transport label; the layout says so when one is to be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(try_from = "(u16, u16)", into = "(u16, u16)")]
#[cfg_attr(feature = "export", ts(type = "[number, number]"))]
pub struct CustomSize {
    width: u16,
    height: u16,
}

/// A size that no label printer has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a label is {0} mm wide and {1} mm high: it has to be 40 to 216 mm wide and 40 to 330 mm high")]
pub struct BadSize(u16, u16);

impl CustomSize {
    /// Widths in millimetres: from the narrowest rolls of label printers to the widest head.
    pub const WIDTHS: RangeInclusive<u16> = 40..=216;
    /// Heights in millimetres.
    pub const HEIGHTS: RangeInclusive<u16> = 40..=330;
}

impl TryFrom<(u16, u16)> for CustomSize {
    type Error = BadSize;

    fn try_from((width, height): (u16, u16)) -> Result<Self, BadSize> {
        let fits = Self::WIDTHS.contains(&width) && Self::HEIGHTS.contains(&height);
        if fits { Ok(Self { width, height }) } else { Err(BadSize(width, height)) }
    }
}

impl From<CustomSize> for (u16, u16) {
    fn from(size: CustomSize) -> Self {
        (size.width, size.height)
    }
}

impl LabelSize {
    /// A sheet of A4, for papers that are drawn as labels are.
    pub const A4: Self = Self::Custom(CustomSize { width: 210, height: 297 });
    /// Every size that has a name.
    pub const ALL: [Self; 3] = [Self::FourBySix, Self::A6, Self::FourByEight];

    /// Width in micrometres.
    #[must_use]
    pub const fn width_um(self) -> u32 {
        match self {
            Self::FourBySix | Self::FourByEight => 101_600,
            Self::A6 => 105_000,
            Self::Custom(size) => size.width as u32 * 1_000,
        }
    }

    /// Height in micrometres.
    #[must_use]
    pub const fn height_um(self) -> u32 {
        match self {
            Self::FourBySix => 152_400,
            Self::A6 => 148_000,
            Self::FourByEight => 203_200,
            Self::Custom(size) => size.height as u32 * 1_000,
        }
    }
}

/// As people write it: `4x6`, `a6`, `100x150mm`.
impl fmt::Display for LabelSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FourBySix => f.write_str("4x6"),
            Self::A6 => f.write_str("a6"),
            Self::FourByEight => f.write_str("4x8"),
            Self::Custom(CustomSize { width, height }) => write!(f, "{width}x{height}mm"),
        }
    }
}

/// A text that is no label's size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoSize {
    /// Not written as one.
    #[error("\"{0}\" is no size: 4x6, a6, 4x8, or width and height in millimetres as 100x150mm, or in inches as 4x3in")]
    Form(String),
    /// A size no label printer has.
    #[error(transparent)]
    Bad(#[from] BadSize),
}

impl FromStr for LabelSize {
    type Err = NoSize;

    fn from_str(text: &str) -> Result<Self, NoSize> {
        let lower = text.trim().to_ascii_lowercase();
        if let Some(named) = Self::ALL.into_iter().find(|size| size.to_string() == lower) {
            return Ok(named);
        }
        let form = || NoSize::Form(text.to_owned());
        if let Some(inches) = lower.strip_suffix("in") {
            let (width, height) = sides(inches, micrometres).ok_or_else(form)?;
            let named = Self::ALL.into_iter().find(|size| (size.width_um(), size.height_um()) == (width, height));
            return Ok(
                named.map_or_else(|| (millimetres(width), millimetres(height)).try_into().map(Self::Custom), Ok)?
            );
        }
        let millimetres = lower.strip_suffix("mm").and_then(|text| sides(text, |side| side.parse::<u16>().ok()));
        Ok(Self::Custom(millimetres.ok_or_else(form)?.try_into()?))
    }
}

/// Width and height, with an x between them.
fn sides<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<(T, T)> {
    let (width, height) = text.trim().split_once(['x', '×'])?;
    Some((read(width.trim())?, read(height.trim())?))
}

/// Inches, as `4` or `2.25`, with four decimals at most.
fn micrometres(inches: &str) -> Option<u32> {
    let (whole, decimals) = inches.split_once('.').unwrap_or((inches, ""));
    let digits = format!("{whole}{decimals:0<4}");
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit()) && !whole.is_empty() && whole.len() <= 3;
    // Ten thousandths of an inch: 2.54 micrometres each.
    let parts: u32 = digits.parse().ok().filter(|_| is_number && decimals.len() <= 4)?;
    Some(parts * 254 / 100)
}

/// The nearest whole millimetre.
fn millimetres(micrometres: u32) -> u16 {
    u16::try_from((micrometres + 500) / 1_000).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["4x6", "a6", "4x8", "100x150mm", "102x210mm", "40x40mm", "57x40mm", "216x330mm"] {
            assert_eq!(text.parse::<LabelSize>().unwrap().to_string(), text);
        }
        assert_eq!("A6".parse(), Ok(LabelSize::A6));
        assert_eq!("100 × 150 mm".parse::<LabelSize>().unwrap().to_string(), "100x150mm");
    }

    #[test]
    fn inches_are_a_size_with_a_name_or_the_nearest_whole_millimetres() {
        for (text, size) in [
            ("4x6in", "4x6"),
            ("4 x 8 in", "4x8"),
            ("4.0x6.00in", "4x6"),
            ("4x3in", "102x76mm"),
            ("2.25x4in", "57x102mm"),
            ("8.5x11in", "216x279mm"),
        ] {
            assert_eq!(text.parse::<LabelSize>().unwrap().to_string(), size, "{text}");
        }
        assert!(matches!("1x1in".parse::<LabelSize>(), Err(NoSize::Bad(_))));
        assert!(matches!("999x999in".parse::<LabelSize>(), Err(NoSize::Bad(_))));
        for text in ["in", "4in", "x6in", "4xin", "-4x6in", "4.x6.12345in", "4,5x6in", "1000x6in", "99999999999x1in"] {
            assert!(matches!(text.parse::<LabelSize>(), Err(NoSize::Form(_))), "{text}");
        }
    }

    #[test]
    fn a_size_no_printer_has_is_refused() {
        for text in ["50x30mm", "39x100mm", "100x39mm", "217x150mm", "100x331mm", "300x400mm", "0x0mm"] {
            assert!(matches!(text.parse::<LabelSize>(), Err(NoSize::Bad(_))), "{text}");
        }
        for text in ["", "100x150", "4 by 6", "x mm", "-1x150mm"] {
            assert!(matches!(text.parse::<LabelSize>(), Err(NoSize::Form(_))), "{text}");
        }
    }
}
