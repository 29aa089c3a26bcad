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
    #[error("\"{0}\" is no size: 4x6, a6, 4x8, or width and height in millimetres as 100x150mm")]
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
        let sides = lower.strip_suffix("mm").and_then(|sides| sides.trim().split_once(['x', '×']));
        let sides = sides.and_then(|(width, height)| Some((width.trim().parse().ok()?, height.trim().parse().ok()?)));
        let sides: (u16, u16) = sides.ok_or_else(|| NoSize::Form(text.to_owned()))?;
        Ok(Self::Custom(sides.try_into()?))
    }
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
    fn a_size_no_printer_has_is_refused() {
        for text in ["50x30mm", "39x100mm", "100x39mm", "217x150mm", "100x331mm", "300x400mm", "0x0mm"] {
            assert!(matches!(text.parse::<LabelSize>(), Err(NoSize::Bad(_))), "{text}");
        }
        for text in ["", "100x150", "4 by 6", "x mm", "-1x150mm"] {
            assert!(matches!(text.parse::<LabelSize>(), Err(NoSize::Form(_))), "{text}");
        }
    }
}
