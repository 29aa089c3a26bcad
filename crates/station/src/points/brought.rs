//! Service points as shops ask for them over the station's own API: of carriers that are switched on for them, with what the
//! station's clock says of their hours.

use super::Points;
use jiff::{ToSpan as _, ZonedDateTime};
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// So many days after it was told a point may have changed.
const STALE_DAYS: i64 = 14;

/// A shop's question for points.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskPointsBrought {
    /// The shop.
    pub shop: ShopId,
    /// What it asks for; where it names no carriers, points of all that are switched on for it.
    pub query: PointQuery,
    /// The postal code distances are measured from, where no position is given.
    #[serde(default)]
    pub postal_code: String,
    /// The city beside it.
    #[serde(default)]
    pub city: String,
}

/// What it is answered.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointsBrought {
    /// The carriers that are switched on for the shop in that country.
    pub carriers: Vec<String>,
    /// Where the address was taken to be; none where it was not asked for, or no point tells.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub about: Option<AboutPlace>,
    /// The points, the nearest first.
    pub points: Vec<PointBrought>,
}

/// A point with what is so of it now.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointBrought {
    /// The number shops name it by: its platform's, else its own.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub number: i64,
    /// The point.
    pub point: ServicePointRecord,
    /// How far it is, in metres; none where nobody said from where.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub distance: Option<u32>,
    /// Whether it is open tomorrow, by the hours that are known.
    pub opens_tomorrow: bool,
    /// When it opens next, or since when it is open; none where nobody knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub opens_at: Option<UtcDateTime>,
    /// Whether it was told so long ago that it may have changed.
    pub is_stale: bool,
}

impl PointBrought {
    /// Whether it takes parcels at all, by what is known of it: an order to one that does not is held, whatever is in it.
    #[must_use]
    pub fn takes_parcels(&self) -> bool {
        self.point.refuses(Grams::default(), None).is_none()
    }
}

impl Points {
    /// The points a shop asks for.
    pub(crate) fn brought(&self, ask: AskPointsBrought) -> Result<PointsBrought, Problem> {
        let snapshot = self.store.snapshot()?;
        let AskPointsBrought { shop, mut query, postal_code, city } = ask;
        let carriers = snapshot.point_carriers(&shop, query.country)?;
        let by_address = !(postal_code.is_empty() && city.is_empty());
        let about = if by_address { snapshot.place_about(query.country, &postal_code, &city)? } else { None };
        query.from = query.from.or(about.map(|about| about.position));
        if query.carriers.is_empty() {
            query.carriers.clone_from(&carriers);
        } else {
            query.carriers.retain(|carrier| carriers.contains(carrier));
        }
        let nowhere = query.carriers.is_empty() || (by_address && query.from.is_none());
        let found = if nowhere { Vec::new() } else { snapshot.find_points(&query)? };
        let now = self.clock.local_now();
        let points =
            found.into_iter().map(|PointNear { point, distance, .. }| as_of_now(point, distance, &now)).collect();
        Ok(PointsBrought { carriers, about, points })
    }

    /// The point of a number: its platform's, or its own.
    pub(crate) fn one_brought(&self, number: &str) -> Result<Option<PointBrought>, Problem> {
        let found = self.store.snapshot()?.point_numbered(number)?;
        Ok(found.map(|point| as_of_now(point, None, &self.clock.local_now())))
    }
}

fn as_of_now(point: ServicePointRecord, distance: Option<u32>, now: &ZonedDateTime) -> PointBrought {
    let opens_tomorrow =
        point.hours.as_ref().is_some_and(|hours| now.tomorrow().is_ok_and(|day| !day_of(hours, &day).is_empty()));
    let opens_at = point.hours.as_ref().and_then(|hours| opens_at(hours, now));
    let since = now.checked_sub((STALE_DAYS * 24).hours());
    let is_stale = since.is_ok_and(|since| point.as_of.0 < since.timestamp());
    PointBrought { number: store::point_number(&point), opens_tomorrow, opens_at, is_stale, point, distance }
}

fn day_of<'a>(hours: &'a OpeningHours, day: &ZonedDateTime) -> &'a [OpenSpan] {
    let place = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
    hours.days().get(place).map_or(&[], Vec::as_slice)
}

/// The beginning of the span something is open in, or of the next one within a week; by the clock of its place, which is taken to
/// be the station's.
fn opens_at(hours: &OpeningHours, now: &ZonedDateTime) -> Option<UtcDateTime> {
    (0..=7_i64).find_map(|days| {
        let day = now.start_of_day().ok()?.checked_add(days.days()).ok()?;
        day_of(hours, &day).iter().find_map(|span| {
            let at = |minute: u16| {
                let (hour, minute) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
                // The hour an opening falls into may not be there on the day clocks change; the next one is.
                day.date().at(hour, minute, 0, 0).to_zoned_datetime(day.time_zone().clone()).ok()
            };
            let ends = if span.to == 1_440 { day.tomorrow().ok()? } else { at(span.to)? };
            (ends > *now).then(|| at(span.from)).flatten().map(|begins| UtcDateTime(begins.timestamp()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opens(hours: &str, now: &str) -> Option<String> {
        opens_at(&hours.parse().unwrap(), &now.parse().unwrap()).map(|at| at.to_string())
    }

    #[test]
    fn the_next_opening_is_by_the_clock_on_the_wall() {
        let week = "Mo-Fr 09:00-12:00,13:00-18:00";
        let at = |now: &str| opens(week, now).unwrap();
        assert_eq!(at("2026-11-25T08:00[Europe/Amsterdam]"), "2026-11-25T08:00:00Z");
        assert_eq!(at("2026-11-25T12:30[Europe/Amsterdam]"), "2026-11-25T12:00:00Z");
        assert_eq!(at("2026-11-25T10:00[Europe/Amsterdam]"), "2026-11-25T08:00:00Z", "it is open now");
        assert_eq!(at("2026-11-27T18:00[Europe/Amsterdam]"), "2026-11-30T08:00:00Z", "over the weekend");
        assert_eq!(at("2026-10-23T19:00[Europe/Amsterdam]"), "2026-10-26T08:00:00Z", "clocks go back in between");
        assert_eq!(
            opens("Su 02:30-03:30", "2026-03-28T12:00[Europe/Amsterdam]").as_deref(),
            Some("2026-03-29T01:30:00Z"),
            "an hour that is not there"
        );
        assert_eq!(opens("off", "2026-11-25T08:00[UTC]"), None);
        assert_eq!(opens("24/7", "2026-11-25T08:00[UTC]").as_deref(), Some("2026-11-25T00:00:00Z"));
    }
}
