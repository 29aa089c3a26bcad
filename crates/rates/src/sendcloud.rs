//! Sendcloud's prices: the answer of `GET /shipping_methods` (API v2), and the CSV of a contract's own prices from its panel.
//!
//! Sources: Sendcloud's API v2 pages, and the help page of *Upload contract prices*. The answer's weights are in kilograms
//! and end a gram above the last one that is taken; a price of 0 is true for Sendcloud's own unstamped letters alone, and
//! `null` says that nobody knows. The names of the panel's columns are not published: they are found by words, or named.

use crate::sheet::{Band, Basis, Edges, Limits, Sheet, Validity, WeightBand, Zone};
use crate::table::{Fault, decimal, money, rows};
use model::{CarrierId, Country, Currency, Grams, Message};
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

#[derive(Deserialize)]
struct Answer {
    shipping_methods: Vec<WireMethod>,
}

#[derive(Deserialize)]
struct WireMethod {
    id: i64,
    name: String,
    carrier: String,
    min_weight: Value,
    max_weight: Value,
    #[serde(default)]
    service_point_input: Option<String>,
    #[serde(default)]
    countries: Vec<WireCountry>,
}

#[derive(Deserialize)]
struct WireCountry {
    iso_2: String,
    #[serde(default)]
    price: Option<Number>,
    #[serde(default)]
    lead_time_hours: Option<f64>,
    #[serde(default)]
    from_iso_2: Option<String>,
}

/// A shipping method as the answer tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendcloudMethod {
    /// The name it is booked by here: `sendcloud-` and its number there.
    pub code: String,
    /// The name people read.
    pub name: String,
    /// The code of the carrier that carries it, as `dpd`.
    pub carrier: String,
    /// Whether it goes to a service point.
    pub to_point: bool,
    /// The weights it takes.
    pub weight: WeightBand,
    /// Where it goes, and for how much.
    pub lanes: Vec<SendcloudLane>,
}

/// One country a method goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendcloudLane {
    /// Where it begins, where the answer says.
    pub from: Option<Country>,
    /// Where it ends.
    pub to: Country,
    /// The price in euro cents; `None`: nobody knows.
    pub price: Option<i64>,
    /// Days from handover to delivery, where it says.
    pub lead_days: Option<u32>,
}

/// The methods of an answer, and everything in it that is not understood, by method and country.
///
/// # Errors
/// When it is no such answer.
pub fn sendcloud_methods(json: &[u8]) -> Result<(Vec<SendcloudMethod>, Vec<Fault>), Fault> {
    let answer: Answer = serde_json::from_slice(json).map_err(|error| {
        Fault::new(u64::try_from(error.line()).unwrap_or(0), "", Message::new("rates-not-sendcloud"))
    })?;
    let mut faults = Vec::new();
    let methods = answer.shipping_methods.into_iter().filter_map(|method| method.read(&mut faults)).collect();
    Ok((methods, faults))
}

impl WireMethod {
    fn read(self, faults: &mut Vec<Fault>) -> Option<SendcloudMethod> {
        let place = |field: &str| format!("{} {field}", self.id);
        let weights = (thousandths(&self.min_weight), thousandths(&self.max_weight));
        let (Some(min), Some(max)) = weights else {
            faults.push(Fault::cell(0, &place("weight"), "rates-not-understood", &self.max_weight.to_string()));
            return None;
        };
        let mut lanes = Vec::new();
        for country in &self.countries {
            match country.iso_2.parse::<Country>() {
                Ok(to) => lanes.push(SendcloudLane {
                    from: country.from_iso_2.as_ref().and_then(|code| code.parse().ok()),
                    to,
                    price: price(&self.carrier, country.price.as_ref()),
                    lead_days: country.lead_time_hours.map(days),
                }),
                Err(_) => faults.push(Fault::cell(0, &place("country"), "rates-not-understood", &country.iso_2)),
            }
        }
        Some(SendcloudMethod {
            code: format!("sendcloud-{}", self.id),
            to_point: self.service_point_input.as_deref() == Some("required"),
            weight: WeightBand { min, max, edges: Edges::Below },
            name: self.name,
            carrier: self.carrier,
            lanes,
        })
    }
}

/// The prices of an answer, a sheet for each carrier, and how many lanes were left out because they begin elsewhere.
/// A service is named `sendcloud-` and the method's number, as the methods brought over from the same answer are.
///
/// # Errors
/// Everything that is not understood, by method and country.
pub fn read_sendcloud_methods(json: &[u8], from: Option<Country>) -> Result<(Vec<Sheet>, usize), Vec<Fault>> {
    let (methods, faults) = sendcloud_methods(json).map_err(|fault| vec![fault])?;
    if !faults.is_empty() {
        return Err(faults);
    }
    let (mut sheets, mut left_out) = (Vec::<Sheet>::new(), 0);
    for method in &methods {
        let at = sheets.iter().position(|sheet| sheet.carrier.0 == method.carrier).unwrap_or_else(|| {
            sheets.push(Sheet { carrier: CarrierId(method.carrier.clone()), services: Vec::new() });
            sheets.len() - 1
        });
        for lane in &method.lanes {
            if lane.begins_elsewhere(from) {
                left_out += 1;
                continue;
            }
            let zone = Zone { countries: vec![lane.to], ..Zone::default() };
            let band = Band { price: lane.price, lead_days: lane.lead_days, ..plain(zone, method.weight) };
            sheets[at].push(&method.code, &method.name, band);
        }
    }
    Ok((sheets, left_out))
}

impl SendcloudLane {
    /// Whether it begins in another country than parcels do, as far as both are known.
    #[must_use]
    pub fn begins_elsewhere(&self, from: Option<Country>) -> bool {
        from.zip(self.from).is_some_and(|(from, origin)| from != origin)
    }
}

/// A band without a price.
fn plain(zone: Zone, weight: WeightBand) -> Band {
    Band {
        zone,
        weight,
        limits: Limits::default(),
        dim_divisor: 0,
        currency: Currency::EUR,
        price: None,
        basis: Basis::Net,
        per_kg_over: 0,
        surcharges: BTreeMap::new(),
        lead_days: None,
        valid: Validity::default(),
    }
}

/// A weight in kilograms, as text or as a number.
fn thousandths(weight: &Value) -> Option<Grams> {
    let text = weight.as_str().map_or_else(|| weight.to_string(), str::to_owned);
    decimal(text.trim(), 3).and_then(|grams| u32::try_from(grams).ok()).map(Grams)
}

/// A price that is believed.
fn price(carrier: &str, price: Option<&Number>) -> Option<i64> {
    let price = money(&price?.to_string(), Currency::EUR).filter(|price| *price >= 0)?;
    (price > 0 || carrier == "sendcloud").then_some(price)
}

/// Hours as whole days, begun ones counted.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float becomes the nearest whole number there is"
)]
fn days(hours: f64) -> u32 {
    (hours / 24.0).ceil().max(0.0) as u32
}

/// Which column of a panel's CSV is what, by the names in its first row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct PanelColumns {
    /// The method's number or name.
    pub method: String,
    /// The countries, several divided by `,` or `|`.
    pub countries: String,
    /// Where the band begins, in kilograms.
    pub min_weight: String,
    /// Where the band ends, in kilograms.
    pub max_weight: String,
    /// The price.
    pub price: String,
}

/// A panel's CSV before it is read: its columns, what they are taken for, and its first rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PanelTable {
    /// The names in its first row.
    pub head: Vec<String>,
    /// What they are taken for; empty where none fits.
    pub columns: PanelColumns,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
}

/// The most rows that are shown before a table is read.
const SHOWN: usize = 5;

impl PanelTable {
    /// Looks at a panel's CSV. Columns that are named are taken for what they are named for, the others are found by words.
    ///
    /// # Errors
    /// When it is no table.
    pub fn look(bytes: &[u8], named: &PanelColumns) -> Result<Self, Fault> {
        let file = rows(bytes)?;
        let head: Vec<String> = file.head.iter().map(|name| name.trim().to_owned()).collect();
        let found = |named: &str, words: &[&str]| {
            if !named.is_empty() {
                return named.to_owned();
            }
            let plain = |name: &str| name.to_lowercase().replace([' ', '-'], "_");
            let fits = |word: &&str| head.iter().find(|name| plain(name) == **word);
            words.iter().find_map(fits).cloned().unwrap_or_default()
        };
        let columns = PanelColumns {
            method: found(
                &named.method,
                &["shipping_method_id", "method_id", "id", "shipping_method", "method", "name"],
            ),
            countries: found(&named.countries, &["countries", "country", "to_country", "country_code", "iso_2"]),
            min_weight: found(&named.min_weight, &["min_weight", "minimum_weight", "weight_from"]),
            max_weight: found(&named.max_weight, &["max_weight", "maximum_weight", "weight_to"]),
            price: found(&named.price, &["price", "prijs", "preis", "prix"]),
        };
        let row = |(_, record): &(u64, csv::StringRecord)| record.iter().map(str::to_owned).collect();
        Ok(Self { head, columns, rows: file.rows.iter().take(SHOWN).map(row).collect() })
    }
}

/// A panel's CSV as a sheet of a carrier. A row without a price is a band whose price nobody knows; numbers of methods become
/// `sendcloud-` and the number. Bands end as in the answer: a gram above the last one where they end on `.001`.
///
/// # Errors
/// Every cell that is not understood, by line and column; and the columns that are missing.
pub fn read_panel(carrier: &CarrierId, bytes: &[u8], named: &PanelColumns) -> Result<Sheet, Vec<Fault>> {
    let columns = PanelTable::look(bytes, named).map_err(|fault| vec![fault])?.columns;
    let file = rows(bytes).map_err(|fault| vec![fault])?;
    let at = |name: &str| file.head.iter().position(|of| !name.is_empty() && of.trim() == name);
    let wanted = [
        ("method", &columns.method),
        ("countries", &columns.countries),
        ("min_weight", &columns.min_weight),
        ("max_weight", &columns.max_weight),
        ("price", &columns.price),
    ];
    let missing = wanted.iter().filter(|(_, name)| at(name).is_none());
    let mut faults: Vec<Fault> = missing
        .map(|(what, _)| Fault::new(1, what, Message::new("rates-column-missing")))
        .chain(file.longer())
        .collect();
    let mut sheet = Sheet { carrier: carrier.clone(), services: Vec::new() };
    let lines = if faults.is_empty() { file.rows.as_slice() } else { &[] };
    for (line, record) in lines {
        let cell = |name: &str| at(name).and_then(|at| record.get(at)).unwrap_or_default().trim();
        let odd = |name: &str| Fault::cell(*line, name, "rates-not-understood", cell(name));
        let kilograms = |name: &str| decimal(cell(name), 3).and_then(|it| u32::try_from(it).ok()).map(Grams);
        let codes = cell(&columns.countries).split([',', ';', '|', ' ']).filter(|code| !code.is_empty());
        let countries = codes.map(str::parse::<Country>).collect::<Result<Vec<_>, _>>();
        let price = cell(&columns.price);
        let cents = money(price, Currency::EUR).filter(|price| *price >= 0);
        let read = (kilograms(&columns.min_weight), kilograms(&columns.max_weight), countries, cents);
        let (min, max, countries) = match read {
            (None, ..) => {
                faults.push(odd(&columns.min_weight));
                continue;
            }
            (_, None, ..) => {
                faults.push(odd(&columns.max_weight));
                continue;
            }
            (_, _, Err(_), _) => {
                faults.push(odd(&columns.countries));
                continue;
            }
            (_, _, Ok(countries), _) if countries.is_empty() => {
                faults.push(Fault::new(*line, &columns.countries, Message::new("rates-cell-empty")));
                continue;
            }
            (.., None) if !price.is_empty() => {
                faults.push(odd(&columns.price));
                continue;
            }
            (Some(min), Some(max), Ok(countries), _) => (min, max, countries),
        };
        let edges = if max.0 % 10 == 1 { Edges::Below } else { Edges::UpTo };
        let method = cell(&columns.method);
        let is_number = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_digit());
        let code = if is_number { format!("sendcloud-{method}") } else { method.to_owned() };
        for country in countries {
            let zone = Zone { countries: vec![country], ..Zone::default() };
            sheet.push(&code, "", Band { price: cents, ..plain(zone, WeightBand { min, max, edges }) });
        }
    }
    if faults.is_empty() { Ok(sheet) } else { Err(faults) }
}
