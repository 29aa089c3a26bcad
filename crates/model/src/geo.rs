//! Positions on the earth and boxes around them (WGS 84), in whole millionths of a degree: about 11 centimetres.

use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Millionths in a degree.
const DEGREE: i32 = 1_000_000;
const HALF_TURN: i32 = 180 * DEGREE;
const POLE: i32 = 90 * DEGREE;
/// The mean radius of the earth in metres (IUGG).
const RADIUS: f64 = 6_371_008.8;
/// So many metres are one degree of latitude, on that sphere.
const METRES_A_DEGREE: f64 = RADIUS * std::f64::consts::PI / 180.0;

/// A position on the earth, in millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(try_from = "RawPosition")]
pub struct Position {
    /// North of the equator, from -90,000,000 to 90,000,000.
    latitude: i32,
    /// East of Greenwich, from -180,000,000 to 180,000,000.
    longitude: i32,
}

#[derive(Deserialize)]
struct RawPosition {
    latitude: i32,
    longitude: i32,
}

/// A position that is not on the earth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a position: latitude is from -90 to 90 degrees, longitude from -180 to 180")]
pub struct NotOnEarth;

impl TryFrom<RawPosition> for Position {
    type Error = NotOnEarth;

    fn try_from(RawPosition { latitude, longitude }: RawPosition) -> Result<Self, NotOnEarth> {
        Self::new(latitude, longitude).ok_or(NotOnEarth)
    }
}

impl Position {
    /// The position of that latitude and longitude, in millionths of a degree; none where there is no such.
    #[must_use]
    pub fn new(latitude: i32, longitude: i32) -> Option<Self> {
        let on_earth = (-POLE..=POLE).contains(&latitude) && (-HALF_TURN..=HALF_TURN).contains(&longitude);
        on_earth.then_some(Self { latitude, longitude })
    }

    /// The same in degrees.
    #[must_use]
    pub fn of_degrees(latitude: f64, longitude: f64) -> Option<Self> {
        Self::new(millionths(latitude)?, millionths(longitude)?)
    }

    /// Millionths of a degree north of the equator.
    #[must_use]
    pub fn latitude(self) -> i32 {
        self.latitude
    }

    /// Millionths of a degree east of Greenwich.
    #[must_use]
    pub fn longitude(self) -> i32 {
        self.longitude
    }

    /// Latitude and longitude in degrees.
    #[must_use]
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.latitude) / f64::from(DEGREE), f64::from(self.longitude) / f64::from(DEGREE))
    }

    /// How far it is to another, in metres along the sphere (haversine).
    #[must_use]
    pub fn metres_to(self, other: Self) -> u32 {
        let ((from, west), (to, east)) = (self.degrees(), other.degrees());
        let half_sine = |angle: f64| (angle.to_radians() / 2.0).sin().powi(2);
        let chord = half_sine(to - from) + from.to_radians().cos() * to.to_radians().cos() * half_sine(east - west);
        (2.0 * RADIUS * chord.clamp(0.0, 1.0).sqrt().asin()).round() as u32
    }
}

/// Degrees as whole millionths.
fn millionths(degrees: f64) -> Option<i32> {
    (degrees.abs() <= 180.0).then(|| (degrees * f64::from(DEGREE)).round() as i32)
}

/// A box on the earth, in millionths of a degree; it does not cross the line where east meets west.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(try_from = "RawBounds")]
pub struct Bounds {
    south: i32,
    west: i32,
    north: i32,
    east: i32,
}

#[derive(Deserialize)]
struct RawBounds {
    south: i32,
    west: i32,
    north: i32,
    east: i32,
}

impl TryFrom<RawBounds> for Bounds {
    type Error = NotOnEarth;

    fn try_from(RawBounds { south, west, north, east }: RawBounds) -> Result<Self, NotOnEarth> {
        let corners = Position::new(south, west).zip(Position::new(north, east));
        corners.and_then(|(south_west, north_east)| Self::between(south_west, north_east)).ok_or(NotOnEarth)
    }
}

impl Bounds {
    /// All of the earth.
    pub const EARTH: Self = Self { south: -POLE, west: -HALF_TURN, north: POLE, east: HALF_TURN };

    /// The box between two corners; none where they are the other way round.
    #[must_use]
    pub fn between(south_west: Position, north_east: Position) -> Option<Self> {
        let bounds = Self {
            south: south_west.latitude,
            west: south_west.longitude,
            north: north_east.latitude,
            east: north_east.longitude,
        };
        (bounds.south <= bounds.north && bounds.west <= bounds.east).then_some(bounds)
    }

    /// Boxes that hold everything within so many metres of a position: one, or two on both sides of the line where east meets
    /// west. Their edges lie further out than the distance, never nearer.
    #[must_use]
    pub fn around(middle: Position, metres: u32) -> Vec<Self> {
        let (latitude, _) = middle.degrees();
        let up = f64::from(metres) / METRES_A_DEGREE + 0.000_002;
        let narrowest = (latitude.abs() + up).min(90.0).to_radians().cos();
        let aside = if narrowest * 180.0 <= up { 180.0 } else { up / narrowest };
        let (up, aside) = ((up * f64::from(DEGREE)).ceil() as i32, (aside * f64::from(DEGREE)).ceil() as i32);
        let (south, north) = (middle.latitude.saturating_sub(up).max(-POLE), (middle.latitude + up).min(POLE));
        let (west, east) = (middle.longitude - aside, middle.longitude + aside);
        let between = |west: i32, east: i32| Self { south, west, north, east };
        if aside >= HALF_TURN {
            vec![between(-HALF_TURN, HALF_TURN)]
        } else if west < -HALF_TURN {
            vec![between(west + 2 * HALF_TURN, HALF_TURN), between(-HALF_TURN, east)]
        } else if east > HALF_TURN {
            vec![between(west, HALF_TURN), between(-HALF_TURN, east - 2 * HALF_TURN)]
        } else {
            vec![between(west, east)]
        }
    }

    /// Its south-western and its north-eastern corner.
    #[must_use]
    pub fn corners(self) -> (Position, Position) {
        let at = |latitude, longitude| Position { latitude, longitude };
        (at(self.south, self.west), at(self.north, self.east))
    }

    /// Whether a position is in it; its edges are.
    #[must_use]
    pub fn contains(self, position: Position) -> bool {
        (self.south..=self.north).contains(&position.latitude) && (self.west..=self.east).contains(&position.longitude)
    }

    /// What it has in common with another; none where they are apart.
    #[must_use]
    pub fn common(self, other: Self) -> Option<Self> {
        let common = Self {
            south: self.south.max(other.south),
            west: self.west.max(other.west),
            north: self.north.min(other.north),
            east: self.east.min(other.east),
        };
        (common.south <= common.north && common.west <= common.east).then_some(common)
    }

    /// How far its corners are apart, in metres.
    #[must_use]
    pub fn diagonal(self) -> u32 {
        let (south_west, north_east) = self.corners();
        south_west.metres_to(north_east)
    }

    /// The same in so many rows and columns, from the south-west on. Neighbours share an edge; together they are the whole.
    #[must_use]
    pub fn divided(self, rows: u32, columns: u32) -> Vec<Self> {
        let (rows, columns) = (i64::from(rows.max(1)), i64::from(columns.max(1)));
        let edge = |from: i32, to: i32, at: i64, of: i64| {
            let step = (i64::from(to) - i64::from(from)) * at / of;
            from.saturating_add(i32::try_from(step).unwrap_or(i32::MAX))
        };
        let cell = |row: i64, column: i64| Self {
            south: edge(self.south, self.north, row, rows),
            north: edge(self.south, self.north, row + 1, rows),
            west: edge(self.west, self.east, column, columns),
            east: edge(self.west, self.east, column + 1, columns),
        };
        (0..rows)
            .flat_map(|row| (0..columns).map(move |column| (row, column)))
            .map(|(row, column)| cell(row, column))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn at(latitude: f64, longitude: f64) -> Position {
        Position::of_degrees(latitude, longitude).unwrap()
    }

    #[test]
    fn distances_are_those_of_the_sphere() {
        let (utrecht, berlin) = (at(52.0907, 5.1214), at(52.52, 13.405));
        assert!((560_000..570_000).contains(&utrecht.metres_to(berlin)), "{}", utrecht.metres_to(berlin));
        assert_eq!(utrecht.metres_to(utrecht), 0);
        assert!((222_000..223_000).contains(&at(0.0, 179.0).metres_to(at(0.0, -179.0))));
        assert_eq!(at(90.0, 0.0).metres_to(at(-90.0, 0.0)), 20_015_114);
    }

    #[test]
    fn what_is_no_position_is_refused() {
        for (latitude, longitude) in [(90.1, 0.0), (0.0, -180.1), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert_eq!(Position::of_degrees(latitude, longitude), None, "{latitude} {longitude}");
        }
        assert!(serde_json::from_str::<Position>(r#"{"latitude":91000000,"longitude":0}"#).is_err());
        assert!(serde_json::from_str::<Bounds>(r#"{"south":2,"west":0,"north":1,"east":1}"#).is_err());
    }

    fn a_position() -> impl Strategy<Value = Position> {
        (-POLE..=POLE, -HALF_TURN..=HALF_TURN).prop_map(|(latitude, longitude)| Position { latitude, longitude })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

        /// Whatever is within the distance is in one of the boxes, also over the poles and where east meets west.
        #[test]
        fn a_box_holds_all_that_is_near(middle in a_position(), other in a_position(), metres in 0_u32..20_000_000) {
            if middle.metres_to(other) < metres {
                prop_assert!(Bounds::around(middle, metres).iter().any(|bounds| bounds.contains(other)));
            }
        }

        #[test]
        fn what_is_next_to_it_is_near(middle in a_position(), up in -2_000_i32..2_000, aside in -2_000_i32..2_000) {
            let other = Position::new(middle.latitude + up, middle.longitude + aside);
            prop_assume!(other.is_some());
            let other = other.unwrap();
            let boxes = Bounds::around(middle, middle.metres_to(other) + 1);
            prop_assert!(boxes.iter().any(|bounds| bounds.contains(other)));
        }

        /// Parts of a box hold every position of the whole.
        #[test]
        fn nothing_falls_between_the_parts(a in a_position(), b in a_position(), c in a_position(), rows in 1_u32..9, columns in 1_u32..9) {
            let south_west = Position { latitude: a.latitude.min(b.latitude), longitude: a.longitude.min(b.longitude) };
            let north_east = Position { latitude: a.latitude.max(b.latitude), longitude: a.longitude.max(b.longitude) };
            let whole = Bounds::between(south_west, north_east).unwrap();
            let parts = whole.divided(rows, columns);
            prop_assert_eq!(parts.len(), (rows * columns) as usize);
            prop_assert_eq!(whole.contains(c), parts.iter().any(|part| part.contains(c)));
        }
    }
}
