//! UPS Access Points (`Locator.yaml`, request option 64), asked for and read. No I/O.
//!
//! UPS tells of no country as a whole: it tells the 50 points nearest to a place. A box is asked about by its middle; it is told
//! whole where fewer came, or where the farthest that came lies beyond its corners.

use super::answer::{Code, OneOrMany, read, words_of};
use super::request::named;
use crate::points::checked;
use crate::{CarrierError, PointsTold, PointsWanted, Refusal, UnreadPoint, WhichPoints};
use model::{Bounds, Country, OpenSpan, OpeningHours, Position, ServicePointRecord};
use serde::Deserialize;
use serde_json::{Value, json};
use wire::{Answer, Method, Request};

/// The code of UPS among carriers of points.
pub(super) const CARRIER: &str = "ups";

const TARGET: &str = "api/locations/v3/search/availabilities/64";
/// As many points as one answer holds. There are no pages, and no total.
const MOST: usize = 50;
/// The smallest and the largest circle that can be asked about, in kilometres.
const RADIUS: (u32, u32) = (5, 150);
/// Latitude and longitude are written with so many signs.
const COORDINATE: usize = 15;
/// The longest code of a point.
const LONGEST_CODE: usize = 15;
/// The status of a point that takes parcels: *Active-available*.
const AVAILABLE: &str = "01";
/// A point that a parcel on its way to a customer may be held at: *Direct To Retail*.
const HOLDS_PARCELS: &str = "001";
/// *Regular Operating Hours*.
const REGULAR: &str = "10";

/// What one request asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question<'a> {
    /// The points of a box.
    Within(Bounds),
    /// The point of a code.
    Code(&'a str),
}

/// The requests that a question takes. UPS has no numbers of a platform, and no code that is longer than its own.
pub(super) fn questions(wanted: &PointsWanted) -> Vec<Question<'_>> {
    match &wanted.which {
        WhichPoints::Within(bounds) => vec![Question::Within(*bounds)],
        WhichPoints::Codes(codes) => {
            let codes = codes.iter().map(|code| code.trim());
            codes.filter(|code| (1..=LONGEST_CODE).contains(&code.len())).map(Question::Code).collect()
        }
        WhichPoints::Id(_) => Vec::new(),
    }
}

/// Reads, although it is a `POST`.
pub(super) fn request(question: Question<'_>, country: Country) -> Request {
    let mut origin = json!({ "AddressKeyFormat": { "CountryCode": country.code() } });
    let criteria = match question {
        Question::Within(bounds) => {
            let (latitude, longitude) = middle(bounds).degrees();
            origin["Geocode"] = json!({ "Latitude": coordinate(latitude), "Longitude": coordinate(longitude) });
            json!({
                "MaximumListSize": MOST.to_string(),
                "SearchRadius": (reach(bounds) / 1_000 + 1).clamp(RADIUS.0, RADIUS.1).to_string(),
                "AccessPointSearch": { "AccessPointStatus": AVAILABLE },
            })
        }
        Question::Code(code) => json!({ "AccessPointSearch": { "PublicAccessPointID": code } }),
    };
    let content = json!({ "LocatorRequest": {
        "Request": { "RequestAction": "Locator" },
        "OriginAddress": origin,
        "Translate": { "Locale": "en_US" },
        "UnitOfMeasurement": { "Code": "KM" },
        "LocationSearchCriteria": criteria,
        "SortCriteria": { "SortType": "01" },
    } });
    named(Request::new("access points", Method::POST, TARGET), "points").json(&content).repeatable()
}

fn middle(bounds: Bounds) -> Position {
    let (south_west, north_east) = bounds.corners();
    let between = |from: i32, to: i32| from + (to - from) / 2;
    let (latitude, longitude) = (
        between(south_west.latitude(), north_east.latitude()),
        between(south_west.longitude(), north_east.longitude()),
    );
    Position::new(latitude, longitude).unwrap_or(south_west)
}

/// How far the corner that lies farthest from the middle of a box is, in metres.
fn reach(bounds: Bounds) -> u32 {
    let (south_west, north_east) = bounds.corners();
    let middle = middle(bounds);
    let corner = |latitude, longitude| Position::new(latitude, longitude).map_or(0, |corner| middle.metres_to(corner));
    let (south, west) = (south_west.latitude(), south_west.longitude());
    let (north, east) = (north_east.latitude(), north_east.longitude());
    [corner(south, west), corner(south, east), corner(north, west), corner(north, east)].into_iter().fold(0, u32::max)
}

fn coordinate(degrees: f64) -> String {
    format!("{degrees:.COORDINATE$}").chars().take(COORDINATE).collect()
}

/// The places an answer tells of.
///
/// # Errors
/// `Refused` where it is an error that is not *there are none*, and what is no answer.
pub(super) fn places(answer: &Answer) -> Result<Vec<Value>, CarrierError> {
    let told = read::<Located>(answer)?.locator_response;
    if told.response.response_status_code == "1" {
        let places = told.search_results.and_then(|results| results.drop_location);
        return Ok(places.map_or_else(Vec::new, |places| places.as_slice().to_vec()));
    }
    let words = told.response.error.map(|error| error.error_description).unwrap_or_default();
    if says_nothing_found(&words) { Ok(Vec::new()) } else { Err(CarrierError::Refused(Refusal::in_words(&words, ""))) }
}

/// Whether a refused search says that there are no points.
pub(super) fn is_nothing_found(answer: &Answer) -> bool {
    answer.status() == 404 || words_of(answer).iter().any(|words| says_nothing_found(words))
}

/// No list of the Locator's codes is public: UPS's words count.
fn says_nothing_found(words: &str) -> bool {
    let words = words.to_lowercase();
    let speaks_of_points = ["location", "access point"].iter().any(|word| words.contains(word));
    let denies = words.split_whitespace().any(|word| word == "no") || words.contains("not found");
    speaks_of_points && denies
}

/// Those places that are points of the country asked about and take parcels. UPS's circle reaches over borders and corners: points
/// beyond a corner are told as well.
///
/// # Errors
/// [`CarrierError::Nonsense`] where not one of the places can be read: dividing the box would bring more of the same.
pub(super) fn told(
    places: Vec<Value>,
    question: Question<'_>,
    wanted: &PointsWanted,
) -> Result<PointsTold, CarrierError> {
    let mut told = PointsTold::default();
    let (count, mut farthest) = (places.len(), None);
    for place in places {
        match point(place, wanted) {
            Ok(read) => {
                if let Question::Within(bounds) = question {
                    farthest = farthest.max(Some(middle(bounds).metres_to(read.record.position)));
                }
                told.unread.extend(read.unread);
                let is_wanted = read.takes_parcels && read.record.country == wanted.country;
                told.points.extend(is_wanted.then_some(read.record));
            }
            Err(unread) => told.unread.push(unread),
        }
    }
    if let Question::Within(bounds) = question {
        let reach = reach(bounds);
        if count >= MOST && farthest.is_none() {
            return Err(CarrierError::Nonsense("none of the points can be read".to_owned()));
        }
        told.is_full = (count >= MOST && farthest <= Some(reach)) || reach > RADIUS.1 * 1_000;
    }
    Ok(told)
}

/// Whether the point of a code is among these places and takes parcels.
pub(super) fn takes_parcels(places: &[Value], code: &str) -> bool {
    let read = |place: &Value| serde_json::from_value::<Place>(place.clone()).ok();
    places.iter().filter_map(read).any(|place| place.code() == code && place.takes_parcels())
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Located {
    locator_response: LocatorResponse,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LocatorResponse {
    response: Response,
    #[serde(default)]
    search_results: Option<SearchResults>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Response {
    response_status_code: String,
    #[serde(default)]
    error: Option<Fault>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Fault {
    #[serde(default)]
    error_description: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SearchResults {
    #[serde(default)]
    drop_location: Option<OneOrMany<Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Place {
    geocode: Geocode,
    address_key_format: AddressKeyFormat,
    #[serde(default)]
    operating_hours: Option<OperatingHours>,
    #[serde(default)]
    service_offering_list: Option<ServiceOfferingList>,
    #[serde(default)]
    access_point_information: Option<AccessPointInformation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Geocode {
    latitude: String,
    longitude: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AddressKeyFormat {
    #[serde(default)]
    consignee_name: String,
    address_line: OneOrMany<String>,
    /// The city.
    #[serde(default)]
    political_division2: String,
    #[serde(default)]
    postcode_primary_low: String,
    country_code: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OperatingHours {
    #[serde(default)]
    standard_hours: Option<OneOrMany<StandardHours>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct StandardHours {
    hours_type: String,
    #[serde(default)]
    day_of_week: Option<OneOrMany<DayOfWeek>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DayOfWeek {
    /// From `1`, a Sunday, to `7`.
    day: String,
    #[serde(default)]
    open_hours: Option<String>,
    #[serde(default)]
    close_hours: Option<String>,
    #[serde(default)]
    closed_indicator: Option<String>,
    #[serde(default, rename = "Open24HoursIndicator")]
    always: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ServiceOfferingList {
    #[serde(default)]
    service_offering: Option<OneOrMany<Code>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AccessPointInformation {
    #[serde(default, rename = "PublicAccessPointID")]
    public_access_point_id: String,
    #[serde(default)]
    access_point_status: Option<Code>,
    #[serde(default)]
    availability: Option<Availability>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Availability {
    #[serde(default)]
    shipping_availability: Option<ShippingAvailability>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ShippingAvailability {
    #[serde(default)]
    unavailable_reason: Option<Code>,
}

impl Place {
    /// The code UPS shows to everybody: `LocationID` is its own alone.
    fn code(&self) -> &str {
        self.access_point_information.as_ref().map_or("", |point| point.public_access_point_id.trim())
    }

    fn takes_parcels(&self) -> bool {
        let Some(point) = &self.access_point_information else { return false };
        let is_active = point.access_point_status.as_ref().is_none_or(|status| status.code == AVAILABLE);
        let shipping = point.availability.as_ref().and_then(|it| it.shipping_availability.as_ref());
        let is_full = shipping.is_some_and(|shipping| shipping.unavailable_reason.is_some());
        let offered = self.service_offering_list.as_ref().and_then(|list| list.service_offering.as_ref());
        let holds = offered.is_none_or(|all| all.as_slice().iter().any(|offer| offer.code == HOLDS_PARCELS));
        is_active && !is_full && holds
    }
}

/// A place as it was read.
struct ReadPoint {
    record: ServicePointRecord,
    takes_parcels: bool,
    /// What of its hours could not be read.
    unread: Option<UnreadPoint>,
}

fn point(value: Value, wanted: &PointsWanted) -> Result<ReadPoint, UnreadPoint> {
    let at = "/AccessPointInformation/PublicAccessPointID";
    let code = value.pointer(at).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let place: Place = serde_json::from_value(value).map_err(|_| UnreadPoint::new(&code, "shape", ""))?;
    let (latitude, longitude) = (place.geocode.latitude.trim(), place.geocode.longitude.trim());
    let degrees = latitude.parse().ok().zip(longitude.parse().ok());
    let position = degrees.and_then(|(latitude, longitude)| Position::of_degrees(latitude, longitude));
    let no_position = || UnreadPoint::new(&code, "position", &format!("{latitude} {longitude}"));
    let position = position.ok_or_else(no_position)?;
    let takes_parcels = place.takes_parcels();
    let address = place.address_key_format;
    let country = address.country_code.trim().parse();
    let country = country.map_err(|_| UnreadPoint::new(&code, "country", &address.country_code))?;
    let hours = place.operating_hours.and_then(regular).map(|days| hours(&days)).transpose();
    let unread = hours.as_ref().err().map(|found| UnreadPoint::new(&code, "hours", found));
    let record = ServicePointRecord {
        carrier: CARRIER.to_owned(),
        code,
        platform_id: String::new(),
        kind: None,
        shop_type: String::new(),
        name: address.consignee_name.trim().to_owned(),
        street: street(&address.address_line),
        house_number: String::new(),
        postal_code: address.postcode_primary_low.trim().to_owned(),
        city: address.political_division2.trim().to_owned(),
        country,
        position,
        hours: hours.unwrap_or_default(),
        hours_week: None,
        max_weight: None,
        max_size: None,
        as_of: wanted.at,
        gone_at: None,
    };
    Ok(ReadPoint { record: checked(record)?, takes_parcels, unread })
}

/// Lines of an address as one; UPS divides them by signs of lines, which its own examples show as `&#xD;`.
fn street(lines: &OneOrMany<String>) -> String {
    let whole = lines.as_slice().join("\n").replace("&#xD;", "\n");
    let lines: Vec<&str> = whole.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(", ")
}

/// The hours in which a point is open, among those for dropping off and others; none where UPS tells none.
fn regular(hours: OperatingHours) -> Option<Vec<DayOfWeek>> {
    let all = hours.standard_hours?.into_vec();
    all.into_iter().find(|hours| hours.hours_type == REGULAR)?.day_of_week.map(OneOrMany::into_vec)
}

/// A day that is not named is closed.
fn hours(days: &[DayOfWeek]) -> Result<OpeningHours, String> {
    let mut spans: [Vec<OpenSpan>; 7] = Default::default();
    for day in days {
        let number = day.day.trim().parse::<usize>().ok().filter(|day| (1..=7).contains(day));
        // Its week begins on Sunday, that of hours kept here on Monday.
        let spans = number.and_then(|number| spans.get_mut((number + 5) % 7)).ok_or_else(|| day.day.clone())?;
        let is_always = day.always.as_deref().is_some_and(|told| !told.eq_ignore_ascii_case("false"));
        if is_always {
            spans.push(OpenSpan { from: 0, to: 1_440 });
        } else if day.closed_indicator.is_none() {
            let [from, to] = [&day.open_hours, &day.close_hours].map(|time| clock(time.as_deref().unwrap_or_default()));
            spans.push(OpenSpan::between(&from, &to).map_err(|fault| fault.to_string())?);
        }
    }
    OpeningHours::new(spans).map_err(|fault| fault.to_string())
}

/// `930`, `1700` and, for midnight, `0`, as `9:30`, `17:00` and `0:00`.
fn clock(time: &str) -> String {
    let time = time.trim();
    time.parse::<u16>().map_or_else(|_| time.to_owned(), |time| format!("{}:{:02}", time / 100, time % 100))
}

#[cfg(test)]
mod tests;
