//! Weights, lengths and resolutions: whole numbers whose unit is their type.

#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A weight in grams.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
pub struct Grams(pub u32);

/// A length in millimetres.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
pub struct Millimetres(pub u32);

/// A count of printer dots.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct Dots(pub u32);

/// The resolution of a thermal print head, by its usual name in dots per inch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(into = "u16", try_from = "u16")]
#[cfg_attr(feature = "export", ts(type = "203 | 300 | 600"))]
pub enum Dpi {
    /// 8 dots a millimetre.
    #[default]
    D203,
    /// 12 dots a millimetre (11.8 to be exact).
    D300,
    /// 24 dots a millimetre (23.6 to be exact).
    D600,
}

impl Dpi {
    /// Every resolution there is a label for.
    pub const ALL: [Self; 3] = [Self::D203, Self::D300, Self::D600];

    /// Dots per inch, by name.
    #[must_use]
    pub const fn per_inch(self) -> u32 {
        match self {
            Self::D203 => 203,
            Self::D300 => 300,
            Self::D600 => 600,
        }
    }
}

impl From<Dpi> for u16 {
    fn from(dpi: Dpi) -> Self {
        match dpi {
            Dpi::D203 => 203,
            Dpi::D300 => 300,
            Dpi::D600 => 600,
        }
    }
}

/// A resolution no label is made for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} dpi is not one of 203, 300 and 600")]
pub struct UnknownDpi(pub u16);

impl TryFrom<u16> for Dpi {
    type Error = UnknownDpi;

    fn try_from(value: u16) -> Result<Self, UnknownDpi> {
        match value {
            203 => Ok(Self::D203),
            300 => Ok(Self::D300),
            600 => Ok(Self::D600),
            other => Err(UnknownDpi(other)),
        }
    }
}

/// The outer size of a parcel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ParcelSize {
    /// The longest side.
    pub length: Millimetres,
    /// The middle side.
    pub width: Millimetres,
    /// The shortest side.
    pub height: Millimetres,
}

impl ParcelSize {
    /// Whether each of its sides is above nothing.
    #[must_use]
    pub fn is_solid(&self) -> bool {
        [self.length, self.width, self.height].iter().all(|side| side.0 > 0)
    }

    /// What it counts as by its volume, at so many cubic centimetres a kilogram.
    #[must_use]
    pub fn counts_as(self, divisor: u32) -> Grams {
        let volume = u64::from(self.length.0) * u64::from(self.width.0);
        let volume = volume.saturating_mul(u64::from(self.height.0));
        Grams(u32::try_from(volume.div_ceil(u64::from(divisor.max(1)))).unwrap_or(u32::MAX))
    }
}
