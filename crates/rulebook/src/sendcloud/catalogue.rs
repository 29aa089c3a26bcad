//! Sendcloud's methods as a catalogue. What the catalogue has no place for (billed weights, surcharges, customs fields, the
//! colour of labels) stays there.

use super::values::{centimetres, kilograms, plain};
use model::{
    Carrier, CarrierId, Catalogue, Contract, ContractId, Country, Currency, FirstMile, Grams, Incoterm, LastMile,
    MethodId, Millimetres, Money, Offer, ParcelSize, Price, ShippingMethod, Zone,
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// Why a list of methods could not be read.
#[derive(Debug, thiserror::Error)]
#[error("not a list of Sendcloud’s methods: {0}")]
pub struct CatalogueError(#[from] serde_json::Error);

#[derive(Deserialize)]
struct Answer<T> {
    #[serde(alias = "shipping_methods")]
    data: Vec<T>,
}

#[derive(Deserialize)]
struct WireOption {
    code: String,
    name: Option<String>,
    carrier: WireNamed,
    product: Option<WireNamed>,
    #[serde(default)]
    functionalities: WireFunctions,
    contract: Option<WireContract>,
    weight: Option<WireRange>,
    max_dimensions: Option<WireSize>,
    #[serde(default)]
    quotes: Option<Vec<WireQuote>>,
}

#[derive(Deserialize)]
struct WireNamed {
    code: String,
    #[serde(default)]
    name: String,
}

#[derive(Deserialize, Default)]
struct WireFunctions {
    last_mile: Option<String>,
    first_mile: Option<String>,
    signature: Option<bool>,
    age_check: Option<Value>,
    incoterm: Option<String>,
    insurance: Option<Value>,
}

#[derive(Deserialize)]
struct WireContract {
    id: i64,
    #[serde(default)]
    name: String,
}

#[derive(Deserialize)]
struct WireRange {
    min: WireAmount,
    max: WireAmount,
}

#[derive(Deserialize)]
struct WireAmount {
    value: String,
}

#[derive(Deserialize)]
struct WireSize {
    length: String,
    width: String,
    height: String,
}

#[derive(Deserialize)]
struct WireQuote {
    weight: Option<WireRange>,
    price: Option<WirePrice>,
    lead_time: Option<f64>,
}

#[derive(Deserialize)]
struct WirePrice {
    total: Option<WireMoney>,
}

#[derive(Deserialize)]
struct WireMoney {
    value: String,
    currency: String,
}

/// A catalogue of the shipping options of an account (*Sendcloud API v3*, `POST /shipping-options`), asked for parcels to the
/// countries named; the prices of the answer are for those.
///
/// # Errors
/// When the text is not such an answer.
pub fn catalogue_from_options(json: &[u8], countries: &[Country]) -> Result<Catalogue, CatalogueError> {
    let options: Answer<WireOption> = serde_json::from_slice(json)?;
    let mut catalogue = Catalogue::default();
    for option in options.data {
        add_carrier(&mut catalogue, &option.carrier.code, &option.carrier.name);
        let carrier = CarrierId(option.carrier.code.clone());
        let contracts: Vec<ContractId> =
            option.contract.iter().map(|it| ContractId(format!("sendcloud-{}", it.id))).collect();
        for (id, contract) in contracts.iter().zip(&option.contract) {
            if !catalogue.contracts.iter().any(|it| it.id == *id) {
                let (name, own) = (contract.name.clone(), true);
                catalogue.contracts.push(Contract { id: id.clone(), carrier: carrier.clone(), name, own });
            }
        }
        catalogue.methods.push(method(option, carrier, contracts, countries));
    }
    Ok(catalogue)
}

fn method(option: WireOption, carrier: CarrierId, contracts: Vec<ContractId>, countries: &[Country]) -> ShippingMethod {
    let does = &option.functionalities;
    let (min_weight, max_weight) = option.weight.as_ref().map_or((Grams(0), Grams(u32::MAX)), range);
    let quotes = option.quotes.unwrap_or_default();
    let prices: Vec<Price> = quotes.iter().filter_map(|quote| price(quote, max_weight)).collect();
    let lead_days = quotes
        .iter()
        .filter_map(|quote| quote.lead_time)
        .fold(None, |most: Option<f64>, hours| Some(most.map_or(hours, |most| most.max(hours))));
    let product = option.product.map(|product| product.name).unwrap_or_default();
    let zones = if prices.is_empty() {
        Vec::new()
    } else {
        vec![Zone { countries: countries.to_vec(), postal_codes: Vec::new(), prices, lead_days: None }]
    };
    ShippingMethod {
        id: MethodId(option.code.clone()),
        service: option.code.clone(),
        carrier,
        name: option.name.filter(|name| !name.is_empty()).unwrap_or(product),
        option: option.code,
        contracts,
        min_weight,
        max_weight,
        max_size: option.max_dimensions.as_ref().and_then(size),
        max_girth: None,
        volumetric_divisor: 0,
        countries: Vec::new(),
        zones,
        last_mile: match does.last_mile.as_deref() {
            Some("service_point" | "locker" | "locker_or_service_point" | "post_office") => LastMile::ServicePoint,
            Some("mailbox") => LastMile::Mailbox,
            _ => LastMile::Door,
        },
        first_mile: match does.first_mile.as_deref() {
            Some("pickup") => FirstMile::Pickup,
            Some("dropoff") => FirstMile::DropOff,
            _ => FirstMile::Any,
        },
        signature: if does.signature == Some(true) { Offer::Always } else { Offer::Never },
        age_check: match &does.age_check {
            None | Some(Value::Null | Value::Bool(false)) => Offer::Never,
            Some(_) => Offer::Always,
        },
        max_insurance: does
            .insurance
            .as_ref()
            .and_then(Value::as_i64)
            .map(|euros| Money { minor: euros.saturating_mul(100), currency: Currency::EUR }),
        incoterms: does.incoterm.as_deref().and_then(incoterm).into_iter().collect(),
        lead_days: lead_days.map(days),
        cut_off: None,
    }
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

fn incoterm(term: &str) -> Option<Incoterm> {
    serde_json::from_value(Value::String(term.to_uppercase())).ok()
}

/// Its weights end a gram above the last one that is taken: 0.001 to 2.001 kg takes 2 kg.
fn range(range: &WireRange) -> (Grams, Grams) {
    let grams = |amount: &WireAmount| kilograms(&amount.value).unwrap_or_default();
    let max = grams(&range.max).0;
    let max = if max % 10 == 1 { max - 1 } else { max };
    (grams(&range.min), Grams(max))
}

fn price(quote: &WireQuote, otherwise: Grams) -> Option<Price> {
    let total = quote.price.as_ref()?.total.as_ref()?;
    let price = Money::parse(&total.value, total.currency.parse().ok()?).ok()?;
    Some(Price { up_to: quote.weight.as_ref().map_or(otherwise, |weight| range(weight).1), price })
}

fn size(size: &WireSize) -> Option<ParcelSize> {
    let side = |text: &String| centimetres(text).ok().filter(|side| *side > Millimetres(0));
    Some(ParcelSize { length: side(&size.length)?, width: side(&size.width)?, height: side(&size.height)? })
}

fn add_carrier(catalogue: &mut Catalogue, code: &str, name: &str) {
    let id = CarrierId(code.to_owned());
    if catalogue.carrier(&id).is_none() {
        let name = if name.is_empty() { code } else { name }.to_owned();
        catalogue.carriers.push(Carrier { id, name, active: true, off_for: Vec::new(), tracking_url: String::new() });
    }
}

#[derive(Deserialize)]
struct WireMethod {
    id: i64,
    name: String,
    #[serde(default)]
    carrier: String,
    min_weight: String,
    max_weight: String,
    #[serde(default)]
    service_point_input: String,
    #[serde(default)]
    countries: Vec<WireCountry>,
}

#[derive(Deserialize)]
struct WireCountry {
    iso_2: String,
    price: Option<f64>,
    lead_time_hours: Option<f64>,
}

/// A catalogue of the shipping methods of an account (*Sendcloud API v2*, `GET /shipping_methods`). Methods that differ in
/// their weights alone are the bands of one option.
///
/// # Errors
/// When the text is not such an answer.
pub fn catalogue_from_methods(json: &[u8]) -> Result<Catalogue, CatalogueError> {
    let methods: Answer<WireMethod> = serde_json::from_slice(json)?;
    let mut catalogue = Catalogue::default();
    for method in methods.data {
        add_carrier(&mut catalogue, &method.carrier, "");
        let max = kilograms(&method.max_weight).unwrap_or(Grams(u32::MAX)).0;
        let max_weight = Grams(if max % 10 == 1 { max - 1 } else { max });
        catalogue.methods.push(ShippingMethod {
            id: MethodId(format!("sendcloud-{}", method.id)),
            service: String::new(),
            option: band_of(&method.name),
            carrier: CarrierId(method.carrier.clone()),
            contracts: Vec::new(),
            min_weight: kilograms(&method.min_weight).unwrap_or_default(),
            max_weight,
            max_size: None,
            max_girth: None,
            volumetric_divisor: 0,
            countries: Vec::new(),
            zones: zones(&method.countries, max_weight),
            last_mile: if method.service_point_input == "required" { LastMile::ServicePoint } else { LastMile::Door },
            first_mile: FirstMile::Any,
            signature: Offer::Never,
            age_check: Offer::Never,
            max_insurance: None,
            incoterms: Vec::new(),
            lead_days: None,
            cut_off: None,
            name: method.name,
        });
    }
    let mut bands: BTreeMap<(CarrierId, String), usize> = BTreeMap::new();
    for method in &catalogue.methods {
        *bands.entry((method.carrier.clone(), method.option.clone())).or_default() += 1;
    }
    for method in &mut catalogue.methods {
        if bands.get(&(method.carrier.clone(), method.option.clone())) == Some(&1) {
            method.option.clear();
        }
    }
    Ok(catalogue)
}

/// The name of a method without its weights: `DPD Home 0-2kg` and `DPD Home 2-5kg` are bands of `dpd home`.
fn band_of(name: &str) -> String {
    let weight = |word: &&str| {
        let word = word.trim_end_matches("kg");
        !word.is_empty() && word.chars().all(|letter| letter.is_ascii_digit() || ".,-–".contains(letter))
    };
    let words: Vec<&str> = name.split_whitespace().filter(|word| !weight(word) && *word != "kg").collect();
    plain(&words.join(" "))
}

fn zones(countries: &[WireCountry], up_to: Grams) -> Vec<Zone> {
    let zone = |country: &WireCountry| {
        let price = country.price.filter(|price| *price > 0.0).map(|price| format!("{price:.2}"));
        let price = price.and_then(|price| Money::parse(&price, Currency::EUR).ok());
        Some(Zone {
            countries: vec![country.iso_2.parse().ok()?],
            postal_codes: Vec::new(),
            prices: price.into_iter().map(|price| Price { up_to, price }).collect(),
            lead_days: country.lead_time_hours.map(days),
        })
    };
    countries.iter().filter_map(zone).collect()
}
