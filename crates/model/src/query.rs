//! Questions put to the queue, and the rows that answer them.

use crate::{Country, Day, Grams, LocalDateTime, MethodId, Money, OrderId, ShopId, Stage, UtcDateTime};
use jiff::ZonedDateTime;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Which orders a list shows. Empty fields ask for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct OrderQuery {
    /// Words that stand in the order: number, name, company, city, postal code, e-mail, SKU, tracking number. Every
    /// word has to be found, each as the start of a word; case and accents are ignored.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<String>"))]
    pub text: String,
    /// Only orders in one of these stages.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<Vec<Stage>>"))]
    pub stages: Vec<Stage>,
    /// Only orders of this shop.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shop: Option<ShopId>,
    /// Only orders that ship with this method.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub method: Option<MethodId>,
    /// Only orders whose customer chose this at checkout (exact name).
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub checkout_method: Option<String>,
    /// Only orders to this country.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub country: Option<Country>,
    /// Only orders placed then.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub placed: Option<Placed>,
    /// Only orders that have to be handed over then.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub due: Option<Due>,
    /// Only orders with this tag.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub tag: Option<String>,
    /// Only orders that are held for this reason: the key of its message, as `hold-no-weight`.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub hold: Option<String>,
    /// Only orders that do not stand on the shelf, packed and without a label.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<bool>"))]
    pub off_shelf: bool,
    /// Only orders of so many items.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<Within>"))]
    pub items: Within,
    /// Only orders that weigh so much, in grams.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<Within>"))]
    pub weight: Within,
    /// Only orders that cost so much, in the minor unit of their currency.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<Within>"))]
    pub total: Within,
    /// By which column they are sorted.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<OrderSort>"))]
    pub sort: OrderSort,
    /// Whether the last comes first.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<bool>"))]
    pub descending: bool,
    /// How many rows to leave out first.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<u32>"))]
    pub offset: u32,
    /// How many rows to show; 0 asks for the count alone.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<u32>"))]
    pub limit: u32,
}

/// When orders were placed, by the days of the station's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "when", rename_all = "snake_case")]
pub enum Placed {
    /// Today.
    Today,
    /// Yesterday.
    Yesterday,
    /// Within so many days, today among them.
    Last {
        /// How many.
        days: u16,
    },
    /// From one day to another, both among them.
    Days {
        /// The first.
        from: Day,
        /// The last; none: until now.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        to: Option<Day>,
    },
}

impl Placed {
    /// The first moment, and the first one after the last.
    #[must_use]
    pub fn span(self, now: &ZonedDateTime) -> (UtcDateTime, UtcDateTime) {
        let today = now.date();
        let back = |days: i64| today.saturating_sub(jiff::Span::new().days(days));
        let (first, last) = match self {
            Self::Today => (today, today),
            Self::Yesterday => (back(1), back(1)),
            Self::Last { days } => (back(i64::from(days).max(1) - 1), today),
            Self::Days { from, to } => (from.0, to.map_or(Date::MAX, |day| day.0)),
        };
        let start = |day: Date| {
            let start = day.to_zoned_datetime(now.time_zone().clone());
            start.map_or(UtcDateTime::from_millis(i64::MAX), |start| UtcDateTime(start.timestamp()))
        };
        (start(first), start(last.saturating_add(jiff::Span::new().days(1))))
    }
}

/// When orders have to be handed over, by the station's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Their moment has passed.
    Overdue,
    /// Today, those whose moment has passed today among them.
    Today,
    /// Tomorrow.
    Tomorrow,
}

impl Due {
    /// The first moment, and the first one after the last.
    #[must_use]
    pub fn span(self, now: &ZonedDateTime) -> (LocalDateTime, LocalDateTime) {
        let midnight = |days: i64| {
            LocalDateTime(
                now.date().saturating_add(jiff::Span::new().days(days)).to_datetime(jiff::civil::Time::midnight()),
            )
        };
        match self {
            Self::Overdue => {
                (LocalDateTime(jiff::civil::DateTime::constant(0, 1, 1, 0, 0, 0, 0)), LocalDateTime(now.datetime()))
            }
            Self::Today => (midnight(0), midnight(1)),
            Self::Tomorrow => (midnight(1), midnight(2)),
        }
    }
}

/// The least and the most of something; both are among it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct Within {
    /// Not less.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<u32>,
    /// Not more.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub to: Option<u32>,
}

/// The column a list of orders is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum OrderSort {
    /// What has to be handed over soonest first, then what has waited longest.
    #[default]
    Due,
    /// When it was placed.
    Placed,
    /// By order number.
    Number,
    /// By the customer's name.
    Name,
    /// By country and city.
    Destination,
    /// By shipping method.
    Method,
    /// By weight.
    Weight,
    /// By how many items ship.
    Items,
    /// By what the customer pays.
    Total,
    /// By where its first item lies and that item's SKU, as one walks past the places.
    Pick,
    /// By where it stands.
    Stage,
}

impl OrderSort {
    /// Every column, in the sequence people choose from.
    pub const ALL: [Self; 11] = [
        Self::Due,
        Self::Placed,
        Self::Number,
        Self::Name,
        Self::Destination,
        Self::Method,
        Self::Weight,
        Self::Items,
        Self::Total,
        Self::Pick,
        Self::Stage,
    ];

    /// Its word on command lines and in calls.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Placed => "placed",
            Self::Number => "number",
            Self::Name => "name",
            Self::Destination => "destination",
            Self::Method => "method",
            Self::Weight => "weight",
            Self::Items => "items",
            Self::Total => "total",
            Self::Pick => "pick",
            Self::Stage => "stage",
        }
    }
}

/// One order in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderRow {
    /// The station's number.
    pub id: OrderId,
    /// Its shop.
    pub shop: ShopId,
    /// The number people use.
    pub number: String,
    /// When the customer placed it.
    pub placed_at: UtcDateTime,
    /// Who gets it.
    pub name: String,
    /// The street it goes to.
    pub street: String,
    /// The city it goes to.
    pub city: String,
    /// In which country.
    pub country: Country,
    /// What the customer chose at checkout.
    pub checkout_method: String,
    /// What it ships with.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub method: Option<MethodId>,
    /// What it weighs.
    pub weight: Grams,
    /// How many items ship.
    pub quantity: u32,
    /// What the customer pays.
    pub total: Money,
    /// Where it stands.
    pub stage: Stage,
    /// Its tracking number, once it has one.
    pub tracking_number: String,
    /// When it has to be handed over, where the customer was promised a day.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub ship_by: Option<LocalDateTime>,
    /// Whether its shop called it off after its label was made and nobody has answered yet.
    pub cancelled_too_late: bool,
    /// What its label costs, where that is known.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<Money>,
    /// Its tags.
    pub tags: Vec<String>,
}

/// A list of orders that was given a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SavedList {
    /// Its name, once among all.
    pub name: String,
    /// What it shows.
    pub query: OrderQuery,
}

/// What orders can be filtered by that only the orders know, each with how many there are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderFacets {
    /// The tags of orders that are not done with.
    pub tags: Vec<(String, u32)>,
    /// The reasons orders are held for, as the keys of their messages.
    pub holds: Vec<(String, u32)>,
}

/// One page of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderPage {
    /// The rows asked for.
    pub rows: Vec<OrderRow>,
    /// How many there are in all.
    pub total: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> ZonedDateTime {
        moment.parse().unwrap()
    }

    #[test]
    fn days_are_those_of_the_calendar_where_the_station_stands() {
        // The clock goes back an hour on that night: the day has 25 hours.
        let now = at("2026-10-25T12:00:00+01:00[Europe/Paris]");
        let span = |placed: Placed| {
            let (from, before) = placed.span(&now);
            (from.to_string(), before.to_string())
        };
        let said = |from: &str, before: &str| (from.to_owned(), before.to_owned());
        assert_eq!(span(Placed::Today), said("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"));
        assert_eq!(span(Placed::Yesterday), said("2026-10-23T22:00:00Z", "2026-10-24T22:00:00Z"));
        assert_eq!(span(Placed::Last { days: 2 }), said("2026-10-23T22:00:00Z", "2026-10-25T23:00:00Z"));
        assert_eq!(span(Placed::Last { days: 0 }), span(Placed::Today));
        let day = Day(jiff::civil::date(2026, 3, 29));
        let all = Placed::Days { from: day, to: Some(day) };
        assert_eq!(span(all), said("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"));
        let (from, before) = Placed::Days { from: day, to: None }.span(&now);
        assert!(from < before && before > UtcDateTime(now.timestamp()));
    }

    #[test]
    fn what_is_due_is_told_by_the_clock_on_the_wall() {
        let now = at("2026-12-31T16:00:00+01:00[Europe/Paris]");
        let (from, before) = Due::Tomorrow.span(&now);
        assert_eq!(
            (from.0.to_string(), before.0.to_string()),
            ("2027-01-01T00:00:00".to_owned(), "2027-01-02T00:00:00".to_owned())
        );
        assert_eq!(Due::Overdue.span(&now).1.0, now.datetime());
    }
}
