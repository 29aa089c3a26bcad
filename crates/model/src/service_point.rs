//! Service points as the station keeps them, and what it is asked about them.

use crate::{
    Address, Bounds, Country, Day, Grams, OpeningHours, OrderId, ParcelSize, Position, Problem, ServicePoint, ShopId,
    UtcDateTime,
};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A service point as its carrier or a file told of it. Country, carrier and code name it for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ServicePointRecord {
    /// The carrier, by the code its source has for it, as `dpd`; in small letters.
    pub carrier: String,
    /// The carrier's own code of the point.
    pub code: String,
    /// The number of it at the platform it was asked of, as Sendcloud's `10168633`; empty where there is none.
    #[serde(default)]
    pub platform_id: String,
    /// What it is, where its source says.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub kind: Option<PointKind>,
    /// The carrier's own word for what it is, as `packStation`; empty where it has none.
    #[serde(default)]
    pub shop_type: String,
    /// Its name.
    pub name: String,
    /// The street.
    pub street: String,
    /// The house number, where it is told apart from the street.
    #[serde(default)]
    pub house_number: String,
    /// The postal code.
    pub postal_code: String,
    /// The city.
    pub city: String,
    /// The country.
    pub country: Country,
    /// Where it is.
    pub position: Position,
    /// When it is open; none where nobody knows.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub hours: Option<OpeningHours>,
    /// The Monday of the only week these hours are for, holidays included; none: of every week.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub hours_week: Option<Day>,
    /// The heaviest parcel it takes, where that is known.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_weight: Option<Grams>,
    /// The largest parcel it takes, where that is known.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_size: Option<ParcelSize>,
    /// When its source said all this.
    pub as_of: UtcDateTime,
    /// Since when it takes no parcels any more: its source said so, or has not named it twice.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub gone_at: Option<UtcDateTime>,
}

impl ServicePointRecord {
    /// The point as an order names it.
    #[must_use]
    pub fn named(&self, post_number: &str) -> ServicePoint {
        let number = [self.street.as_str(), self.house_number.as_str()].join(" ");
        let city = [self.postal_code.as_str(), self.city.as_str()].join(" ");
        let parts = [self.name.trim(), number.trim(), city.trim()].into_iter().filter(|part| !part.is_empty());
        ServicePoint {
            id: if self.platform_id.is_empty() { self.code.clone() } else { self.platform_id.clone() },
            carrier: self.carrier.clone(),
            name: parts.collect::<Vec<_>>().join(", "),
            post_number: post_number.to_owned(),
        }
    }

    /// Why it does not take a parcel, the plainest reason first; a parcel is turned as it fits best. Hours of one week say nothing
    /// of the next: the shop may be on holiday.
    #[must_use]
    pub fn refuses(&self, weight: Grams, size: Option<ParcelSize>) -> Option<PointFault> {
        let is_closed = self.hours_week.is_none() && self.hours.as_ref().is_some_and(OpeningHours::is_never_open);
        if self.gone_at.is_some() {
            Some(PointFault::Gone)
        } else if is_closed {
            Some(PointFault::Closed)
        } else if self.max_weight.is_some_and(|most| weight > most) {
            Some(PointFault::TooHeavy)
        } else if self.max_size.zip(size).is_some_and(|(most, size)| !goes_into(size, most)) {
            Some(PointFault::TooLarge)
        } else {
            None
        }
    }

    /// Whether whoever fetches a parcel there needs a number of their own: a locker of DHL in Germany (*DHL*, Postnummer).
    #[must_use]
    pub fn needs_post_number(&self) -> bool {
        self.kind == Some(PointKind::Locker) && self.country.code() == "DE" && self.carrier.starts_with("dhl")
    }
}

impl ServicePoint {
    /// Whether it has a number as DHL gives its customers in Germany: six to ten digits (*DHL*, Postnummer).
    #[must_use]
    pub fn has_post_number(&self) -> bool {
        let number = self.post_number.trim();
        (6..=10).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Where a courier brings a parcel that a customer fetches here: the point under the customer's name. By what is kept of the
    /// point, else by the one line the shop tells, whose parts stand as they are. Where that line has no address, the order's own
    /// address stands, under the point's name and number.
    #[must_use]
    pub fn address(&self, customer: &Address, kept: Option<&ServicePointRecord>) -> Address {
        let name = joined(&[&customer.name, &customer.company], ", ");
        if let Some(kept) = kept {
            return Address {
                name,
                company: kept.name.clone(),
                street: joined(&[&kept.street, &kept.house_number], " "),
                street2: self.post_number.clone(),
                postal_code: kept.postal_code.clone(),
                city: kept.city.clone(),
                state: String::new(),
                country: kept.country,
                ..customer.clone()
            };
        }
        let parts: Vec<&str> = self.name.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        match parts[..] {
            [point, ref street @ .., last] => Address {
                name,
                company: point.to_owned(),
                street: if street.is_empty() { last.to_owned() } else { street.join(", ") },
                street2: joined(&[if street.is_empty() { "" } else { last }, &self.post_number], ", "),
                postal_code: String::new(),
                city: String::new(),
                state: String::new(),
                ..customer.clone()
            },
            _ => Address {
                company: joined(&[&customer.company, &self.name, &self.id, &self.post_number], ", "),
                ..customer.clone()
            },
        }
    }
}

/// Texts beside each other; empty ones and those that stand there already are left out.
fn joined(texts: &[&str], between: &str) -> String {
    let mut said: Vec<&str> = Vec::new();
    for text in texts.iter().map(|text| text.trim()) {
        if !text.is_empty() && !said.contains(&text) {
            said.push(text);
        }
    }
    said.join(between)
}

/// Whether a parcel goes into a space; a side of 0 has no limit.
fn goes_into(size: ParcelSize, space: ParcelSize) -> bool {
    let sides = |size: ParcelSize, without: u32| {
        let mut sides = [size.length.0, size.width.0, size.height.0].map(|side| if side == 0 { without } else { side });
        sides.sort_unstable();
        sides
    };
    sides(size, 0).into_iter().zip(sides(space, u32::MAX)).all(|(side, most)| side <= most)
}

/// What a service point is (Sendcloud API v3, `general_shop_type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum PointKind {
    /// A shop.
    #[serde(rename = "servicepoint")]
    Shop,
    /// A machine with compartments.
    Locker,
    /// A post office.
    PostOffice,
    /// A depot of the carrier.
    #[serde(rename = "carrier_depot")]
    Depot,
}

impl PointKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Shop, Self::Locker, Self::PostOffice, Self::Depot];

    /// The word for it, in files and in Sendcloud's API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shop => "servicepoint",
            Self::Locker => "locker",
            Self::PostOffice => "post_office",
            Self::Depot => "carrier_depot",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// What is known of the point an order goes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum KnownPoint {
    /// It goes to none, or nobody keeps the points of that carrier for its shop: nothing can be said.
    #[default]
    Unchecked,
    /// All points of that carrier there are kept, and it is none of them.
    Unknown,
    /// It is this one.
    Found(Box<ServicePointRecord>),
}

/// Why an order cannot go to a point as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum PointFault {
    /// The customer chose delivery to a point, and no point is named.
    Missing,
    /// Nobody says of which carrier the point is.
    OfWhom,
    /// The method and the point do not go together: one is of another carrier, or one of them is not there.
    Method,
    /// The carrier has no such point there.
    Unknown,
    /// It takes no parcels any more.
    Gone,
    /// It is open on no day of the week.
    Closed,
    /// The parcel is too heavy for it.
    TooHeavy,
    /// The parcel is too large for it.
    TooLarge,
    /// Its customers need a number of their own there, and the order has none.
    PostNumber,
}

/// A question for service points. Those that take no parcels any more are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointQuery {
    /// The country they are in.
    pub country: Country,
    /// Only of these carriers; none: of every carrier.
    #[serde(default)]
    pub carriers: Vec<String>,
    /// Only those of these codes of the carrier's; none: every.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Only of these kinds; none: of every kind.
    #[serde(default)]
    pub kinds: Vec<PointKind>,
    /// Only of this word of the carrier's; empty: of every.
    #[serde(default)]
    pub shop_type: String,
    /// From where distances are measured; the nearest come first.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<Position>,
    /// Only within so many metres of that place; none: the nearest, however far.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub radius: Option<u32>,
    /// Only in this box.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub within: Option<Bounds>,
    /// How many at most.
    pub limit: u32,
}

impl PointQuery {
    /// So many points of a country.
    #[must_use]
    pub fn of(country: Country, limit: u32) -> Self {
        Self {
            country,
            carriers: Vec::new(),
            codes: Vec::new(),
            kinds: Vec::new(),
            shop_type: String::new(),
            from: None,
            radius: None,
            within: None,
            limit,
        }
    }
}

/// A point and how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointNear {
    /// The point.
    pub point: ServicePointRecord,
    /// How far it is from the place that was asked about, in metres; none where none was.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub distance: Option<u32>,
    /// Whether whoever fetches a parcel there needs a number of their own.
    pub needs_post_number: bool,
}

/// A place that is known by the points around it only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AboutPlace {
    /// The middle of those points.
    pub position: Position,
    /// What they have in common with it.
    pub by: AboutBy,
}

/// By what a place was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum AboutBy {
    /// Points of the same postal code.
    PostalCode,
    /// Points whose postal code begins the same way.
    PostalArea,
    /// Points of the same city.
    City,
}

/// Points of a carrier in a country that a shop's orders may go to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointSwitch {
    /// The shop.
    pub shop: ShopId,
    /// The carrier's code, as points have it.
    pub carrier: String,
    /// The country.
    pub country: Country,
}

/// The points that are kept of a carrier in a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointList {
    /// The carrier's code.
    pub carrier: String,
    /// The country.
    pub country: Country,
    /// How many of them take parcels.
    pub count: u32,
    /// How many do not any more.
    pub gone: u32,
    /// When the oldest that takes parcels was told.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub oldest: Option<UtcDateTime>,
    /// When all of them were last told.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub whole_at: Option<UtcDateTime>,
    /// How many boxes of the country are still to be asked for, where that was begun.
    pub open_boxes: u32,
    /// Why they could not be asked for, the last time.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// What became of points that were kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointsKept {
    /// New ones.
    pub added: u32,
    /// Those that were known.
    pub known: u32,
    /// Those that take no parcels any more because of it.
    pub gone: u32,
}

/// A point chosen for an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ChoosePoint {
    /// The order.
    pub order: OrderId,
    /// The point's code, or its number at the platform; none: the point of the order itself again.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub code: Option<String>,
    /// The point's carrier, where the code alone does not tell.
    #[serde(default)]
    pub carrier: String,
    /// The customer's own number there; none: the one the order has.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub post_number: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn customer() -> Address {
        serde_json::from_value(serde_json::json!({
            "name": "Ann Other", "company": "", "street": "Home 1", "postal_code": "1000 AA", "city": "Here", "country": "PL",
        }))
        .unwrap()
    }

    fn point(name: &str, post_number: &str) -> ServicePoint {
        ServicePoint {
            id: "KRA012".to_owned(),
            carrier: String::new(),
            name: name.to_owned(),
            post_number: post_number.to_owned(),
        }
    }

    #[track_caller]
    fn assert_lines(address: &Address, expected: [&str; 6]) {
        let Address { name, company, street, street2, postal_code, city, .. } = address;
        assert_eq!([name, company, street, street2, postal_code, city], expected);
    }

    #[test]
    fn a_parcel_to_a_point_goes_to_the_address_that_is_kept() {
        let kept: ServicePointRecord = serde_json::from_value(serde_json::json!({
            "carrier": "dhl", "code": "KRA012", "name": "Packstation 12", "street": "Długa", "house_number": "72",
            "postal_code": "31-147", "city": "Kraków", "country": "PL", "position": { "latitude": 50_061_000, "longitude": 19_937_000 },
            "as_of": "2026-11-30T00:00:00Z",
        }))
        .unwrap();
        let address = point("old name, old street", "1234567").address(&customer(), Some(&kept));
        assert_lines(&address, ["Ann Other", "Packstation 12", "Długa 72", "1234567", "31-147", "Kraków"]);
    }

    #[test]
    fn a_point_nobody_keeps_goes_by_the_shops_line() {
        let to = |line: &str| point(line, "").address(&customer(), None);
        assert_lines(&to("Kiosk, Long Street 3"), ["Ann Other", "Kiosk", "Long Street 3", "", "", ""]);
        assert_lines(
            &to("Paczkomat KRA012, ul. Długa 72, 31-147 Kraków"),
            ["Ann Other", "Paczkomat KRA012", "ul. Długa 72", "31-147 Kraków", "", ""],
        );
        assert_lines(
            &to("Shop, Mall, Floor 2,, 1000 Town"),
            ["Ann Other", "Shop", "Mall, Floor 2", "1000 Town", "", ""],
        );
    }

    #[test]
    fn a_point_without_an_address_is_named_at_the_orders() {
        let to = |line: &str| point(line, "77").address(&customer(), None);
        assert_lines(&to("Kiosk"), ["Ann Other", "Kiosk, KRA012, 77", "Home 1", "", "1000 AA", "Here"]);
        assert_lines(&to(""), ["Ann Other", "KRA012, 77", "Home 1", "", "1000 AA", "Here"]);
    }
}
