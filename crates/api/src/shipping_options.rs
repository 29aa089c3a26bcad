//! `POST /shipping-options`: what parcels can ship with, by the station's own methods, with prices by its price sheets, else by what
//! carriers say on line. Changes nothing, although it is a POST.

use crate::announce::{INSURED, contract, insured, read_parcels};
use crate::asked::Asked;
use crate::contracts::brief;
use crate::fault::Refusal;
use crate::order::{self, amount, dimensions};
use crate::orders::ALONE;
use crate::place::{Notes, Place};
use crate::shipment::{kilograms, price};
use crate::{answer, body, senders};
use axum::response::Response;
use model::fold::fold;
use model::{
    Catalogue, Country, Currency, FirstMile, Grams, LastMile, Message, Money, Offer, SenderId, Settings, ShippingMethod,
};
use serde_json::{Value, json};
use station::Station;
use station::calls::{self, AskOptions, BroughtParcel, ChargeOf, PriceRow};

/// How many parcels may be asked about.
const PARCELS: usize = 50;
/// The longest postal code, in characters.
const POSTAL_CODE: usize = 12;
/// The hours of a day.
const HOURS: u32 = 24;
/// Sendcloud's words for parts of a price that price sheets can have by the same name.
const SURCHARGES: [&str; 8] = ["fuel", "remote", "toll", "seasonal", "residential", "customs", "packaging", "pickup"];

/// What a shop wants of the options.
struct Filter {
    ask: AskOptions,
    /// Whether their prices are wanted.
    quotes: bool,
    carrier: String,
    product: String,
    option: String,
    /// What they have to be able to do.
    functionalities: Vec<(&'static str, Value)>,
    /// Bounds of the hours they take.
    lead_time: Vec<(Bound, f64)>,
}

#[derive(Clone, Copy)]
enum Bound {
    Above,
    From,
    Exactly,
    Below,
    UpTo,
}

const BOUNDS: [(&str, Bound); 5] =
    [("gt", Bound::Above), ("gte", Bound::From), ("eq", Bound::Exactly), ("lt", Bound::Below), ("lte", Bound::UpTo)];

pub(crate) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let whole = if asked.body.is_empty() { json!({}) } else { body::json(asked.body)? };
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let notes = Notes::default();
    let filter = read(&notes.read(&whole, ALONE.to_owned()), asked, &settings);
    notes.whole(&whole, ALONE)?;
    let filter = filter?;
    let found = calls::options_brought(&asked.shared.station, filter.ask.clone())?;
    let catalogue = &settings.catalogue;
    let options = found.rows.iter().filter_map(|row| Some((row, catalogue.method(&row.offer.method)?)));
    let options = options.filter(|(row, method)| filter.wants(row, method));
    Ok(answer::data(options.map(|(row, method)| tell(row, method, &filter, catalogue, found.customs)).collect()))
}

fn read(place: &Place<'_>, asked: &Asked<'_>, settings: &Settings) -> Result<Filter, Refusal> {
    let from = sender(place, settings);
    let to: Option<Country> = place.at("to_country_code").parsed("api-not-a-country");
    let postal_code = postal_code(&place.at("to_postal_code"));
    let point = point(&place.at("to_service_point_id"), &asked.shared.station)?;
    let parcels = place.at("parcels");
    let several = parcels.items(PARCELS);
    if parcels.is_there() && several.is_empty() {
        parcels.fault(Message::new("api-required"));
    }
    let insured = insured_for(&several);
    let several: Vec<BroughtParcel> = read_parcels(&several, true);
    let weights: Vec<Grams> = several.iter().filter_map(|parcel| parcel.weight).collect();
    // Without both ends or without a weight there is no price.
    let quotes = place.at("calculate_quotes").truth() && from.is_some() && to.is_some() && !weights.is_empty();
    let ask = AskOptions {
        shop: asked.client.shop.clone(),
        from,
        to,
        postal_code,
        point,
        weights,
        size: several.first().and_then(|parcel| parcel.size),
        contract: contract(&place.at("contract_id"), &settings.catalogue),
        insured,
        ask: quotes,
    };
    Ok(Filter {
        ask,
        quotes,
        carrier: place.at("carrier_code").text(),
        product: place.at("shipping_product_code").text(),
        option: place.at("shipping_option_code").text(),
        functionalities: functionalities(&place.at("functionalities")),
        lead_time: lead_time(&place.at("lead_time")),
    })
}

/// What parcels together are to be insured for. Sendcloud's schema has a number, its example a price.
fn insured_for(parcels: &[Place<'_>]) -> Option<Money> {
    let mut said = parcels.iter().flat_map(|parcel| INSURED.map(|field| parcel.at(field)));
    let own = |said: Place<'_>| if said.is_number() { None } else { said.at("currency").text().parse().ok() };
    let currency = said.find_map(own).unwrap_or(Currency::EUR);
    insured(parcels, currency, |said| {
        if said.is_number() { amount(said, Some(currency)) } else { order::price(said, Some(currency)) }
    })
}

/// Which of the station's addresses they come from: the first of that country and postal code; none where neither is said.
fn sender(place: &Place<'_>, settings: &Settings) -> Option<SenderId> {
    let (country, code) = (place.at("from_country_code"), place.at("from_postal_code"));
    let wanted: Option<Country> = country.parsed("api-not-a-country");
    let wanted_code = bare(&postal_code(&code));
    if wanted.is_none() && (wanted_code.is_empty() || country.is_there()) {
        return None;
    }
    let mut there =
        senders::all(settings).filter(|(_, address)| wanted.is_none_or(|wanted| wanted == address.country)).peekable();
    let at = if there.peek().is_none() { &country } else { &code };
    let found = there.find(|(_, address)| wanted_code.is_empty() || wanted_code == bare(&address.postal_code));
    if found.is_none() {
        at.fault(Message::new("api-no-sender-there"));
    }
    found.map(|(name, _)| SenderId(name.to_owned()))
}

/// A postal code without what stands between its letters.
fn bare(code: &str) -> String {
    fold(code).chars().filter(|it| it.is_alphanumeric()).collect()
}

fn postal_code(place: &Place<'_>) -> String {
    let code = place.text();
    if code.chars().count() > POSTAL_CODE {
        place.fault(Message::new("api-text-too-long").with("most", i64::try_from(POSTAL_CODE).unwrap_or(i64::MAX)));
    }
    code
}

/// The number of a service point that is known.
fn point(place: &Place<'_>, station: &Station) -> Result<Option<String>, Refusal> {
    let Some(id) = place.whole_number().map(|id| id.to_string()) else { return Ok(None) };
    if calls::point_brought(station, id.clone())?.is_none() {
        place.fault(Message::new("api-no-such-point"));
    }
    Ok(Some(id))
}

/// What is said of the functionalities the station knows; another one is not looked at.
fn functionalities(place: &Place<'_>) -> Vec<(&'static str, Value)> {
    let text = |name| (place.at(name).is_there()).then(|| (name, place.at(name).text().into()));
    let truth = |name| (place.at(name).is_there()).then(|| (name, place.at(name).truth().into()));
    [text("first_mile"), text("last_mile"), truth("signature")].into_iter().flatten().collect()
}

fn lead_time(place: &Place<'_>) -> Vec<(Bound, f64)> {
    let bound = |(name, bound): (&str, Bound)| {
        let hours = place.at(name).decimal()?.parse().ok().filter(|hours: &f64| hours.is_finite());
        if hours.is_none() {
            place.at(name).fault(Message::new("api-not-a-number"));
        }
        Some((bound, hours?))
    };
    BOUNDS.into_iter().filter_map(bound).collect()
}

impl Filter {
    fn wants(&self, row: &PriceRow, method: &ShippingMethod) -> bool {
        let can = able(method);
        (self.carrier.is_empty() || method.is_of(&self.carrier))
            && (self.product.is_empty() || self.product == product(method))
            && (self.option.is_empty()
                || [method.id.0.as_str(), &method.option, method.service()].contains(&self.option.as_str()))
            && self.functionalities.iter().all(|(name, wanted)| can[name] == *wanted)
            && self.lead_time.iter().all(|(bound, wanted)| {
                hours(row).is_some_and(|hours| match (bound, f64::from(hours)) {
                    (Bound::Above, hours) => hours > *wanted,
                    (Bound::From, hours) => hours >= *wanted,
                    (Bound::Exactly, hours) => (hours - *wanted).abs() < f64::EPSILON,
                    (Bound::Below, hours) => hours < *wanted,
                    (Bound::UpTo, hours) => hours <= *wanted,
                })
            })
    }
}

/// How many hours it takes, where a price sheet, the catalogue or the carrier says.
pub(crate) fn hours(row: &PriceRow) -> Option<u32> {
    let days = row.offer.lead_days.or(row.online.and_then(|online| online.lead_days));
    days.map(|days| days.saturating_mul(HOURS))
}

/// What a method is without its extras: its service as far as the stroke.
fn product(method: &ShippingMethod) -> &str {
    method.service().split('/').next().unwrap_or_default()
}

/// What a method can do, in Sendcloud's words. A signature that has to be asked for is none: nobody can ask for it here.
fn able(method: &ShippingMethod) -> Value {
    let first_mile = match method.first_mile {
        FirstMile::Any => "pickup_dropoff",
        FirstMile::Pickup => "pickup",
        FirstMile::DropOff => "dropoff",
    };
    let last_mile = match method.last_mile {
        LastMile::Door => "home_delivery",
        LastMile::Mailbox => "mailbox",
        LastMile::ServicePoint => "service_point",
    };
    json!({ "first_mile": first_mile, "last_mile": last_mile, "signature": method.signature == Offer::Always })
}

fn tell(
    row: &PriceRow,
    method: &ShippingMethod,
    filter: &Filter,
    catalogue: &Catalogue,
    customs: Option<bool>,
) -> Value {
    let weight = |grams: Grams| json!({ "value": kilograms(grams), "unit": "kg" });
    let range = json!({ "min": weight(method.min_weight.max(Grams(1))), "max": weight(method.max_weight) });
    let mut told = json!({
        "code": method.id.0,
        "name": method.name,
        "carrier": { "code": row.offer.carrier.0, "name": row.offer.carrier_name },
        "product": { "code": product(method), "name": method.name },
        "functionalities": able(method),
        "weight": range,
        "requirements": {
            "fields": [],
            "export_documents": customs.unwrap_or_default(),
            "is_service_point_required": method.to_service_point(),
        },
        "charging_type": "label_creation",
    });
    if let Some(size) = method.max_size {
        told["max_dimensions"] = dimensions(size);
    }
    // Under several contracts it is whichever is said when the label is asked for.
    let only = || if let [only] = method.contracts.as_slice() { Some(only) } else { None };
    let contract = filter.ask.contract.as_ref().or_else(only);
    if let Some(contract) = contract.and_then(|id| catalogue.contracts.iter().find(|it| it.id == *id)) {
        told["contract"] = brief(contract);
    }
    if filter.quotes {
        told["quotes"] = quote(row, range).into_iter().collect();
    }
    told
}

/// What an option costs.
pub(crate) struct Cost<'a> {
    pub(crate) total: Money,
    /// Sendcloud's word for each part of it, its name and its amount; at least one.
    pub(crate) parts: Vec<(&'static str, &'a str, Money)>,
}

/// What it costs; nothing where nobody says.
pub(crate) fn cost(row: &PriceRow) -> Option<Cost<'_>> {
    let known = row.offer.price.as_ref();
    let total = known.map(|known| known.total).or(row.online.and_then(|online| online.price))?;
    let charges = known.map_or(&[][..], |known| known.charges.as_slice());
    let mut parts: Vec<_> = charges
        .iter()
        .map(|charge| match &charge.of {
            ChargeOf::Parcels => ("price_without_insurance", row.offer.name.as_str(), charge.amount),
            ChargeOf::Surcharge { name } => {
                let kind =
                    SURCHARGES.into_iter().find(|kind| kind.eq_ignore_ascii_case(name.trim())).unwrap_or("other");
                (kind, name.as_str(), charge.amount)
            }
        })
        .collect();
    if parts.is_empty() {
        parts.push(("price_without_insurance", &row.offer.name, total));
    }
    Some(Cost { total, parts })
}

fn quote(row: &PriceRow, weight: Value) -> Option<Value> {
    let Cost { total, parts } = cost(row)?;
    let part =
        |(kind, label, amount): &(&str, &str, Money)| json!({ "type": kind, "label": label, "price": price(*amount) });
    let breakdown: Vec<Value> = parts.iter().map(part).collect();
    let mut told = json!({ "weight": weight, "price": { "breakdown": breakdown, "total": price(total) } });
    if let Some(hours) = hours(row) {
        told["lead_time"] = hours.into();
    }
    Some(told)
}
