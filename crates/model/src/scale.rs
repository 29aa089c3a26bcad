//! The scale of a desk: how it is reached, what it speaks, what it says.

use crate::{Grams, OrderId, Problem};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// The scale of this desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Scale {
    /// The name people use.
    pub name: String,
    /// How it is reached.
    pub connection: ScaleConnection,
    /// What stands on it under every parcel and does not ship, as a tote.
    #[serde(default)]
    pub tare: Grams,
    /// How far a parcel may be off its expected weight before a person is asked.
    #[serde(default)]
    pub tolerance: Tolerance,
    /// Whether no label prints before its parcel was on the scale. Else one that was not is not asked about.
    #[serde(default)]
    pub always: bool,
}

/// How a scale is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ScaleConnection {
    /// A serial port.
    Serial {
        /// `/dev/ttyUSB0`, `COM3`.
        path: String,
        /// Bits a second.
        baud: u32,
        /// What frames a character.
        character: Character,
        /// What it speaks.
        protocol: ScaleProtocol,
    },
    /// A TCP port: a scale with a network of its own, or a serial one behind a port server.
    Tcp {
        /// Name or address.
        host: String,
        /// Port.
        port: u16,
        /// What it speaks.
        protocol: ScaleProtocol,
    },
    /// A USB scale of the class HID, by its ids.
    Hid {
        /// Vendor.
        vendor: u16,
        /// Product.
        product: u16,
        /// Serial number; empty takes the only one there is.
        serial: String,
    },
}

/// What frames a character on a serial line: data bits, parity, stop bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub enum Character {
    /// 8 data bits, no parity, 1 stop bit.
    #[default]
    #[serde(rename = "8n1")]
    EightNone,
    /// 7 data bits, even parity, 1 stop bit.
    #[serde(rename = "7e1")]
    SevenEven,
    /// 7 data bits, odd parity, 1 stop bit.
    #[serde(rename = "7o1")]
    SevenOdd,
}

/// What a scale on a serial line speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "language", rename_all = "snake_case")]
pub enum ScaleProtocol {
    /// Mettler-Toledo Standard Interface Command Set.
    MtSics,
    /// Mettler-Toledo 8217 and 8213, spoken by many counter scales. It leaves the unit out.
    Toledo {
        /// The unit the scale is set to.
        unit: WeightUnit,
    },
    /// NCI, Weigh-Tronix, ECR.
    Nci,
    /// Nothing is asked: the scale sends line after line by itself, as `ST,GS,+  1.234kg`.
    Continuous {
        /// The unit of lines that leave it out; none takes only lines that say theirs.
        #[serde(default)]
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        unit: Option<WeightUnit>,
    },
}

/// A unit of scales.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub enum WeightUnit {
    /// Gram.
    #[serde(rename = "g")]
    Gram,
    /// Kilogram.
    #[default]
    #[serde(rename = "kg")]
    Kilogram,
    /// Avoirdupois ounce.
    #[serde(rename = "oz")]
    Ounce,
    /// Avoirdupois pound.
    #[serde(rename = "lb")]
    Pound,
}

/// How far a parcel may be off its expected weight: by a share of it, and by so many grams in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Tolerance {
    /// Per cent of the expected weight.
    pub percent: u8,
    /// What nobody is asked about however light the parcel is.
    pub grams: Grams,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self { percent: 10, grams: Grams(50) }
    }
}

impl Tolerance {
    /// Whether a weight is near enough to the expected one.
    #[must_use]
    pub fn allows(self, expected: Grams, weighed: Grams) -> bool {
        let off = u64::from(expected.0.abs_diff(weighed.0));
        off <= u64::from(self.grams.0) || off * 100 <= u64::from(expected.0) * u64::from(self.percent)
    }
}

/// What the scale said of an order's parcels, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Weighed {
    /// How many parcels there were then: what is packed into more or fewer of them has to be weighed again.
    pub of: u32,
    /// Those that were weighed so far, the first one first. None: what was expected of it was kept.
    pub parcels: Vec<Option<Grams>>,
}

impl Weighed {
    /// Nothing of so many parcels yet.
    #[must_use]
    pub const fn none(of: u32) -> Self {
        Self { of, parcels: Vec::new() }
    }

    /// The parcel that is to be weighed next, from 1; none when all were.
    #[must_use]
    pub fn next_parcel(&self) -> Option<u32> {
        let next = u32::try_from(self.parcels.len()).unwrap_or(u32::MAX).saturating_add(1);
        (next <= self.of).then_some(next)
    }

    /// Whether some parcels were weighed, and others were not.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        !self.parcels.is_empty() && self.next_parcel().is_some()
    }
}

/// A weight that was taken, and the parcel it was taken for: until the scale is empty, it is no other's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenWeight {
    /// The order.
    pub order: OrderId,
    /// Which of the order's parcels, from 1.
    pub parcel: u32,
    /// What the parcel weighs.
    pub weight: Grams,
    /// All that lay on the scale, the tare included.
    pub load: Grams,
}

/// What a scale says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Something of this weight lies still on it; never 0.
    Stable(Grams),
    /// It has not come to rest.
    Moving,
    /// It is empty.
    Zero,
    /// It shows less than nothing.
    UnderZero,
    /// It carries more than it can weigh.
    Overload,
    /// It reports that something is wrong with it, or a weight in a unit nobody knows.
    Fault,
}

/// How the scale stands to the parcel at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ScaleState {
    /// There is no answer of now that can be understood: it is off, unplugged or busy, or speaks another language.
    Silent,
    /// Nothing is on it.
    Empty,
    /// Something is on it and has not come to rest.
    Settling,
    /// A parcel lies on it.
    Parcel {
        /// What it weighs, without the tare.
        weight: Grams,
        /// The order this weight belongs to already: the scale has to be empty before another one gets a weight.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        order: Option<OrderId>,
    },
    /// It shows less than nothing, or less than the tare.
    BelowZero,
    /// It carries more than it can weigh.
    Overload,
    /// Something is wrong with it.
    Fault,
}

/// A scale that was found and can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct FoundScale {
    /// What it calls itself.
    pub name: String,
    /// How it is reached.
    pub connection: ScaleConnection,
    /// Whether it says that it is a scale; else it is a port one may be plugged into, and has to be tried.
    pub certain: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_or_a_few_grams_may_be_missing() {
        let tolerance = Tolerance { percent: 10, grams: Grams(50) };
        for (expected, weighed, near) in [
            (1000, 1100, true),
            (1000, 1101, false),
            (1000, 899, false),
            (100, 150, true),
            (100, 151, false),
            (0, 50, true),
            (0, 51, false),
            (u32::MAX, 0, false),
        ] {
            assert_eq!(tolerance.allows(Grams(expected), Grams(weighed)), near, "{expected} {weighed}");
        }
    }
}

/// The scale and what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ScaleView {
    /// The scale.
    pub scale: Scale,
    /// How it stands to the parcel at the desk.
    pub state: ScaleState,
    /// Why it shows nothing.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}
