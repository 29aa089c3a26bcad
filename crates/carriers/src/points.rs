//! Service points: what a carrier is asked about them, and what it tells.

use model::{Bounds, Country, ServicePointRecord, UtcDateTime};

/// The longest text of a point, in characters.
const LONGEST: usize = 200;
/// The longest code of a point, in characters.
const LONGEST_CODE: usize = 64;

/// Whose service points an account tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointsOf {
    /// Nobody's.
    Nobody,
    /// Those of the carriers of a platform, by the code the platform has for each.
    Platform,
    /// The carrier's own, which have this code for it.
    Own(&'static str),
}

impl PointsOf {
    /// Whether a carrier's may be among them, by the code its points have.
    #[must_use]
    pub fn may_be(self, carrier: &str) -> bool {
        match self {
            Self::Nobody => false,
            Self::Platform => true,
            Self::Own(code) => code == carrier,
        }
    }
}

/// Points a carrier is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointsWanted {
    /// The country they are in.
    pub country: Country,
    /// Whose they are, by the code the platform has for the carrier, as `dpd`.
    pub carrier: String,
    /// Those of them that are wanted.
    pub which: WhichPoints,
    /// The moment of the question: what is told is told as of then.
    pub at: UtcDateTime,
}

/// Which points are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhichPoints {
    /// All in a box.
    Within(Bounds),
    /// Those of these codes of the carrier's.
    Codes(Vec<String>),
    /// The one of this number at the platform.
    Id(String),
}

/// What a carrier told of points.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PointsTold {
    /// The points that could be read.
    pub points: Vec<ServicePointRecord>,
    /// What could not.
    pub unread: Vec<UnreadPoint>,
    /// Whether there may be more than these: as many came as one answer holds.
    pub is_full: bool,
}

/// A point as an answer tells it, with what of it could not be read; or what is no point.
pub(crate) type ReadPoint = Result<(ServicePointRecord, Option<UnreadPoint>), UnreadPoint>;

impl PointsTold {
    /// What an answer told that holds so many points at most.
    pub(crate) fn of(read: impl ExactSizeIterator<Item = ReadPoint>, most: usize) -> Self {
        let mut told = Self { is_full: read.len() >= most, ..Self::default() };
        for point in read {
            match point {
                Ok((point, fault)) => {
                    told.points.push(point);
                    told.unread.extend(fault);
                }
                Err(unread) => told.unread.push(unread),
            }
        }
        told
    }

    /// With what another answer to the same question told.
    pub fn join(&mut self, other: Self) {
        self.points.extend(other.points);
        self.unread.extend(other.unread);
        self.is_full |= other.is_full;
    }
}

/// Something of a point that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadPoint {
    /// Its code, as far as it could be told.
    pub code: String,
    /// What of it: `hours` is left out of a point that is kept, everything else leaves the point out.
    pub field: &'static str,
    /// What stood there, shortened.
    pub found: String,
}

impl UnreadPoint {
    pub(crate) fn new(code: &str, field: &'static str, found: &str) -> Self {
        let shortened = |text: &str| text.chars().filter(|it| !it.is_control()).take(LONGEST_CODE).collect();
        Self { code: shortened(code), field, found: shortened(found) }
    }
}

/// The point, if its texts are such as are kept.
///
/// # Errors
/// The text that is missing or too long, or holds letters that cannot be printed.
pub(crate) fn checked(point: ServicePointRecord) -> Result<ServicePointRecord, UnreadPoint> {
    let unread = |field, found: &str| UnreadPoint::new(&point.code, field, found);
    let is_plain = |text: &str, most: usize| text.chars().count() <= most && !text.chars().any(char::is_control);
    for (field, code) in [("carrier", &point.carrier), ("code", &point.code)] {
        if code.is_empty() || !is_plain(code, LONGEST_CODE) {
            return Err(unread(field, code));
        }
    }
    let texts = [
        ("platform_id", &point.platform_id),
        ("shop_type", &point.shop_type),
        ("name", &point.name),
        ("street", &point.street),
        ("house_number", &point.house_number),
        ("postal_code", &point.postal_code),
        ("city", &point.city),
    ];
    let odd = texts.into_iter().find(|(_, text)| !is_plain(text, LONGEST)).map(|(field, text)| unread(field, text));
    odd.map_or(Ok(point), Err)
}

/// A point as it is kept, by its carrier's code and its number at the platform.
#[cfg(test)]
pub(crate) fn kept(code: &str, platform_id: &str) -> ServicePointRecord {
    ServicePointRecord {
        carrier: "postnl".to_owned(),
        code: code.to_owned(),
        platform_id: platform_id.to_owned(),
        kind: None,
        shop_type: String::new(),
        name: "Kiosk".to_owned(),
        street: "Neude".to_owned(),
        house_number: "1".to_owned(),
        postal_code: "3512 AE".to_owned(),
        city: "Utrecht".to_owned(),
        country: model::Country::NL,
        position: model::Position::new(52_090_000, 5_120_000).unwrap(),
        hours: None,
        hours_week: None,
        max_weight: None,
        max_size: None,
        as_of: UtcDateTime::from_millis(0),
        gone_at: None,
    }
}
