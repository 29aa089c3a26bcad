//! Karrio's rate sheets: the JSON of its API, and the `services.csv` its connectors carry.
//!
//! Source of the forms: Karrio 2026.1 (LGPL; read as a format, nothing of it is here). Its bands take their lower weight and
//! not their upper one, and a parcel fits a zone by postal code, by city or by country.

use crate::postal::Postal;
use crate::sheet::{Amount, Band, Basis, Edges, Limits, Sheet, Validity, WeightBand, Zone};
use crate::table::{Fault, decimal, money, rows};
use model::{CarrierId, Country, Currency, Grams, Message, Millimetres};
use serde::Deserialize;
use serde_json::{Number, Value};
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct WireSheet {
    #[serde(default)]
    zones: Vec<WireZone>,
    #[serde(default)]
    surcharges: Vec<WireSurcharge>,
    services: Vec<WireService>,
    #[serde(default)]
    service_rates: Vec<WireRate>,
}

#[derive(Deserialize)]
struct WireZone {
    id: String,
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    country_codes: Vec<String>,
    #[serde(default)]
    cities: Vec<String>,
    #[serde(default)]
    postal_codes: Vec<String>,
    #[serde(default)]
    transit_days: Option<u32>,
}

#[derive(Deserialize)]
struct WireSurcharge {
    id: String,
    name: String,
    amount: Number,
    #[serde(default)]
    surcharge_type: Option<String>,
    #[serde(default = "yes")]
    active: bool,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
struct WireService {
    id: String,
    service_code: String,
    #[serde(default)]
    service_name: Option<String>,
    currency: String,
    #[serde(default)]
    weight_unit: Option<String>,
    #[serde(default)]
    dimension_unit: Option<String>,
    #[serde(default)]
    max_length: Option<Number>,
    #[serde(default)]
    max_width: Option<Number>,
    #[serde(default)]
    max_height: Option<Number>,
    #[serde(default)]
    dim_factor: Option<Number>,
    #[serde(default)]
    use_volumetric: Option<bool>,
    #[serde(default)]
    surcharge_ids: Vec<String>,
}

#[derive(Deserialize)]
struct WireRate {
    service_id: String,
    zone_id: String,
    #[serde(default)]
    rate: Option<Number>,
    #[serde(default)]
    min_weight: Option<Number>,
    #[serde(default)]
    max_weight: Option<Number>,
    #[serde(default)]
    transit_days: Option<u32>,
}

/// A rate sheet as Karrio's API tells it, alone or as `data` of an answer.
///
/// # Errors
/// Everything that is not understood, by its place in the JSON.
pub fn read_karrio_sheet(carrier: &CarrierId, json: &[u8]) -> Result<Sheet, Vec<Fault>> {
    let unread = |error: serde_json::Error| {
        let line = u64::try_from(error.line()).unwrap_or(0);
        vec![Fault::new(line, "", Message::new("rates-not-karrio"))]
    };
    let value: Value = serde_json::from_slice(json).map_err(unread)?;
    let value = value.get("data").filter(|data| data.is_object()).cloned().unwrap_or(value);
    let wire: WireSheet = serde_json::from_value(value).map_err(unread)?;
    let mut sheet = Sheet { carrier: carrier.clone(), services: Vec::new() };
    let mut faults = Vec::new();
    for (at, rate) in wire.service_rates.iter().enumerate() {
        let place = |field: &str| format!("service_rates[{at}].{field}");
        let service = wire.services.iter().find(|service| service.id == rate.service_id);
        let zone = wire.zones.iter().find(|zone| zone.id == rate.zone_id);
        match (service, zone) {
            (Some(service), Some(zone)) => match bands(&wire, service, zone, rate) {
                Ok(bands) => {
                    let name = service.service_name.as_deref().unwrap_or_default();
                    bands.into_iter().for_each(|band| sheet.push(&service.service_code, name, band));
                }
                Err((field, text)) => faults.push(Fault::cell(0, &place(field), "rates-not-understood", &text)),
            },
            (None, _) => faults.push(Fault::cell(0, &place("service_id"), "rates-names-nothing", &rate.service_id)),
            (_, None) => faults.push(Fault::cell(0, &place("zone_id"), "rates-names-nothing", &rate.zone_id)),
        }
    }
    if faults.is_empty() { Ok(sheet) } else { Err(faults) }
}

/// A field that is not understood, and what stands in it.
type Odd = (&'static str, String);

fn bands(wire: &WireSheet, service: &WireService, zone: &WireZone, rate: &WireRate) -> Result<Vec<Band>, Odd> {
    let currency: Currency = service.currency.parse().map_err(|_| ("currency", service.currency.clone()))?;
    let kilo = unit(service.weight_unit.as_deref(), "KG", &[("KG", 3), ("G", 0)]).ok_or_else(|| odd_unit(service))?;
    let metre =
        unit(service.dimension_unit.as_deref(), "CM", &[("CM", 1), ("MM", 0)]).ok_or_else(|| odd_unit(service))?;
    let weight = |field: &'static str, number: &Option<Number>| scaled(field, number, kilo);
    let side = |field: &'static str, number: &Option<Number>| {
        Ok::<_, Odd>(scaled(field, number, metre)?.filter(|side| *side > 0).map(Millimetres))
    };
    let price = match &rate.rate {
        Some(number) => {
            let text = number.to_string();
            Some(money(&text, currency).filter(|price| *price >= 0).ok_or(("rate", text))?)
        }
        None => None,
    };
    let volumetric = service.use_volumetric == Some(true);
    let band = Band {
        zone: Zone::default(),
        weight: WeightBand {
            min: Grams(weight("min_weight", &rate.min_weight)?.unwrap_or(0)),
            max: Grams(weight("max_weight", &rate.max_weight)?.filter(|max| *max > 0).unwrap_or(u32::MAX)),
            edges: Edges::Below,
        },
        limits: Limits {
            length: side("max_length", &service.max_length)?,
            width: side("max_width", &service.max_width)?,
            height: side("max_height", &service.max_height)?,
            girth: None,
        },
        dim_divisor: if volumetric { scaled("dim_factor", &service.dim_factor, 0)?.unwrap_or(0) } else { 0 },
        currency,
        price,
        basis: Basis::Net,
        per_kg_over: 0,
        surcharges: surcharges(wire, service, currency)?,
        lead_days: rate.transit_days.or(zone.transit_days),
        valid: Validity::default(),
    };
    Ok(zones(zone)?.into_iter().map(|zone| Band { zone, ..band.clone() }).collect())
}

fn odd_unit(service: &WireService) -> Odd {
    let units = [service.weight_unit.as_deref(), service.dimension_unit.as_deref()];
    ("weight_unit, dimension_unit", units.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// How many decimal digits lead from a unit to grams or millimetres.
fn unit(given: Option<&str>, usual: &str, units: &[(&str, u32)]) -> Option<u32> {
    let given = given.filter(|unit| !unit.is_empty()).unwrap_or(usual);
    units.iter().find(|(name, _)| name.eq_ignore_ascii_case(given)).map(|(_, digits)| *digits)
}

fn scaled(field: &'static str, number: &Option<Number>, digits: u32) -> Result<Option<u32>, Odd> {
    let Some(number) = number else { return Ok(None) };
    let text = number.to_string();
    let found = decimal(&text, digits).and_then(|number| u32::try_from(number).ok());
    found.map(Some).ok_or((field, text))
}

fn surcharges(wire: &WireSheet, service: &WireService, currency: Currency) -> Result<BTreeMap<String, Amount>, Odd> {
    let mut surcharges = BTreeMap::new();
    for surcharge in wire.surcharges.iter().filter(|it| it.active && service.surcharge_ids.contains(&it.id)) {
        let text = surcharge.amount.to_string();
        let amount = match surcharge.surcharge_type.as_deref() {
            Some("percentage") => decimal(&text, 2).and_then(|of| u32::try_from(of).ok()).map(Amount::Percent),
            _ => money(&text, currency).map(Amount::Fixed),
        };
        if surcharges.insert(surcharge.name.clone(), amount.ok_or(("surcharges", text))?).is_some() {
            return Err(("surcharges", surcharge.name.clone()));
        }
    }
    Ok(surcharges)
}

/// A zone of each kind it fits by.
fn zones(wire: &WireZone) -> Result<Vec<Zone>, Odd> {
    let country = |code: &String| code.parse::<Country>().map_err(|_| ("country_codes", code.clone()));
    let countries = wire.country_codes.iter().map(country).collect::<Result<Vec<_>, _>>()?;
    let label = wire.label.clone().unwrap_or_else(|| wire.id.clone());
    let zone = Zone { label, countries, postal: Vec::new(), cities: Vec::new() };
    let mut zones = Vec::new();
    if !wire.postal_codes.is_empty() {
        let code = |code: &String| code.parse::<Postal>().map_err(|()| ("postal_codes", code.clone()));
        let postal = wire.postal_codes.iter().map(code).collect::<Result<Vec<_>, _>>()?;
        zones.push(Zone { postal, ..zone.clone() });
    }
    if !wire.cities.is_empty() {
        zones.push(Zone { cities: wire.cities.clone(), ..zone.clone() });
    }
    if !zone.countries.is_empty() || zones.is_empty() {
        zones.push(zone);
    }
    Ok(zones)
}

/// The columns of `services.csv` that are read; the others say what a sheet has no place for.
const NEEDED: [&str; 4] = ["service_code", "country_codes", "rate", "currency"];

/// A `services.csv`. Where a row names no country, it is for `home` if it is domestic alone, else for every country.
///
/// # Errors
/// Every cell that is not understood, by line and column.
pub fn read_karrio_services(carrier: &CarrierId, home: Option<Country>, bytes: &[u8]) -> Result<Sheet, Vec<Fault>> {
    let file = rows(bytes).map_err(|fault| vec![fault])?;
    let head: Vec<String> = file.head.iter().map(|name| name.trim().to_ascii_lowercase()).collect();
    let lacks = |name: &&&str| !head.iter().any(|known| known == **name);
    let missing = NEEDED.iter().filter(lacks).map(|name| Fault::new(1, name, Message::new("rates-column-missing")));
    let mut faults: Vec<Fault> = missing.chain(file.longer()).collect();
    let mut sheet = Sheet { carrier: carrier.clone(), services: Vec::new() };
    if faults.is_empty() {
        for (line, record) in &file.rows {
            let cell = |name: &str| {
                let at = head.iter().position(|known| known == name);
                at.and_then(|at| record.get(at)).unwrap_or_default().trim()
            };
            match service_row(&cell, home) {
                Ok(band) => sheet.push(cell("service_code"), cell("service_name"), band),
                Err((field, text)) => faults.push(Fault::cell(*line, field, "rates-not-understood", &text)),
            }
        }
    }
    if faults.is_empty() { Ok(sheet) } else { Err(faults) }
}

fn service_row<'a>(cell: &impl Fn(&str) -> &'a str, home: Option<Country>) -> Result<Band, Odd> {
    let odd = |field: &'static str| (field, cell(field).to_owned());
    let currency: Currency = cell("currency").parse().map_err(|_| odd("currency"))?;
    let kilo = unit(Some(cell("weight_unit")), "KG", &[("KG", 3), ("G", 0)]).ok_or_else(|| odd("weight_unit"))?;
    let metre =
        unit(Some(cell("dimension_unit")), "CM", &[("CM", 1), ("MM", 0)]).ok_or_else(|| odd("dimension_unit"))?;
    let number = |field: &'static str, digits: u32| match cell(field) {
        "" => Ok(None),
        text => decimal(text, digits).and_then(|it| u32::try_from(it).ok()).map(Some).ok_or_else(|| odd(field)),
    };
    let side = |field| Ok::<_, Odd>(number(field, metre)?.filter(|side| *side > 0).map(Millimetres));
    let codes = cell("country_codes").split([',', ';', '|', ' ']).filter(|code| !code.is_empty());
    let named = codes.map(str::parse::<Country>).collect::<Result<Vec<_>, _>>().map_err(|_| odd("country_codes"))?;
    let is = |field: &str| cell(field).eq_ignore_ascii_case("true");
    let countries = match home {
        _ if !named.is_empty() => named,
        _ if !is("domicile") || is("international") => Vec::new(),
        Some(home) => vec![home],
        None => return Err(odd("country_codes")),
    };
    let price = match cell("rate") {
        "" => None,
        text => Some(money(text, currency).filter(|price| *price >= 0).ok_or_else(|| odd("rate"))?),
    };
    Ok(Band {
        zone: Zone { label: cell("zone_label").to_owned(), countries, postal: Vec::new(), cities: Vec::new() },
        weight: WeightBand {
            min: Grams(number("min_weight", kilo)?.unwrap_or(0)),
            max: Grams(number("max_weight", kilo)?.filter(|max| *max > 0).unwrap_or(u32::MAX)),
            edges: Edges::Below,
        },
        limits: Limits {
            length: side("max_length")?,
            width: side("max_width")?,
            height: side("max_height")?,
            girth: None,
        },
        dim_divisor: 0,
        currency,
        price,
        basis: Basis::Net,
        per_kg_over: 0,
        surcharges: BTreeMap::new(),
        lead_days: number("transit_days", 0)?,
        valid: Validity::default(),
    })
}
