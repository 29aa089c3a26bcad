//! `/shipping_methods`: the station's own shipping methods that can carry a parcel, with their prices.

use super::form::{country, kilograms};
use crate::asked::Asked;
use crate::fault::Refusal;
use crate::number::{number_of, numbered};
use crate::query::{Is, Parameter, may};
use crate::senders;
use crate::shipping_options::{cost, hours};
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::{Catalogue, Country, Grams, Message, Money, SenderId, Settings, ShippingMethod};
use serde_json::{Number, Value, json};
use station::calls::{self, AskOptions, PriceRow};

/// What may be asked.
pub(super) const QUERY: [Parameter; 6] = [
    may("sender_address", Is::Text),
    may("service_point_id", Is::Text),
    may("is_return", Is::Truth),
    may("from_postal_code", Is::Text),
    may("to_postal_code", Is::Text),
    may("to_country", Is::Text),
];
/// The longest postal code, in characters.
const POSTAL_CODE: usize = 12;

/// `GET /shipping_methods`.
pub(super) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let ask = question(asked, &settings)?;
    let to = ask.to;
    let found = calls::options_brought(&asked.shared.station, ask)?;
    let methods = found.rows.iter().filter_map(|row| tell(row, &settings.catalogue, to.as_ref()));
    Ok(Json(json!({ "next": null, "previous": null, "shipping_methods": methods.collect::<Vec<_>>() })).into_response())
}

/// `GET /shipping_methods/{id}`.
pub(super) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let ask = question(asked, &settings)?;
    let to = ask.to;
    let wanted = id.parse().ok().and_then(|number| find(&settings.catalogue, number));
    let found = calls::options_brought(&asked.shared.station, ask)?;
    let row = found.rows.iter().find(|row| wanted.is_some_and(|method| method.id == row.offer.method));
    let told = row.and_then(|row| tell(row, &settings.catalogue, to.as_ref()));
    let none = || Refusal::not_found(Message::new("api-no-such-method"));
    Ok(Json(json!({ "shipping_method": told.ok_or_else(none)? })).into_response())
}

/// The shipping method of a number.
pub(super) fn find(catalogue: &Catalogue, number: i64) -> Option<&ShippingMethod> {
    numbered(&catalogue.methods, |method| method.id.0.as_str(), number)
}

fn question(asked: &Asked<'_>, settings: &Settings) -> Result<AskOptions, Refusal> {
    let params = &asked.params;
    if params.truth("is_return")? == Some(true) {
        return Err(Refusal::not_offered("GET /shipping_methods?is_return=true"));
    }
    let to = params.get("to_country");
    let no_country = |text: &str| {
        let why = Message::new("api-no-country").with("value", text);
        move |_| Refusal::bad_parameter("to_country", why)
    };
    let to: Option<Country> = to.map(|text| text.parse().map_err(no_country(text))).transpose()?;
    let point = params.get("service_point_id").map(str::to_owned);
    if let Some(point) = &point
        && calls::point_brought(&asked.shared.station, point.clone())?.is_none()
    {
        return Err(Refusal::bad_parameter("service_point_id", Message::new("api-no-such-point")));
    }
    Ok(AskOptions {
        shop: asked.client.shop.clone(),
        from: sender(asked, settings)?,
        to,
        postal_code: postal_code(asked, "to_postal_code")?,
        point,
        weights: Vec::new(),
        size: None,
        contract: None,
        insured: None,
        ask: false,
    })
}

/// Which of the station's addresses it comes from: that of a number, or the first of a postal code; none where neither is said, or
/// `all`.
fn sender(asked: &Asked<'_>, settings: &Settings) -> Result<Option<SenderId>, Refusal> {
    let code = postal_code(asked, "from_postal_code")?;
    let bare = |code: &str| code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let found = match asked.params.get("sender_address").filter(|text| *text != "all") {
        Some(text) => {
            let found = text.parse().ok().and_then(|number| senders::find(settings, number));
            Some(found.ok_or_else(|| Refusal::bad_parameter("sender_address", Message::new("api-no-such-sender")))?)
        }
        None if code.is_empty() => None,
        None => {
            let found = senders::all(settings).find(|(_, address)| bare(&address.postal_code) == bare(&code));
            let none = || Refusal::bad_parameter("from_postal_code", Message::new("api-no-sender-there"));
            Some(found.ok_or_else(none)?)
        }
    };
    Ok(found.map(|(name, _)| SenderId(name.to_owned())))
}

fn postal_code(asked: &Asked<'_>, name: &'static str) -> Result<String, Refusal> {
    let code = asked.params.get(name).unwrap_or_default();
    if code.chars().count() > POSTAL_CODE {
        let most = i64::try_from(POSTAL_CODE).unwrap_or(i64::MAX);
        return Err(Refusal::bad_parameter(name, Message::new("api-text-too-long").with("most", most)));
    }
    Ok(code.to_owned())
}

/// A method. To a country that is said it has its price, where somebody says one; else it has the countries it goes to, and none where
/// it goes anywhere.
fn tell(row: &PriceRow, catalogue: &Catalogue, to: Option<&Country>) -> Option<Value> {
    let method = catalogue.method(&row.offer.method)?;
    let countries: Vec<Value> = match to {
        Some(to) => vec![priced(row, to)],
        None => method.countries.iter().map(country).collect(),
    };
    Some(json!({
        "id": number_of(&method.id.0),
        "name": method.name,
        "carrier": row.offer.carrier.0,
        "min_weight": kilograms(method.min_weight.max(Grams(1))),
        "max_weight": kilograms(method.max_weight),
        "service_point_input": if method.to_service_point() { "required" } else { "none" },
        "price": 0,
        "countries": countries,
    }))
}

fn priced(row: &PriceRow, to: &Country) -> Value {
    let mut told = country(to);
    told["lead_time_hours"] = hours(row).into();
    if let Some(cost) = cost(row) {
        let part = |(kind, label, value): &(&str, &str, Money)| json!({ "type": kind, "label": label, "value": amount(*value) });
        told["price"] = amount(cost.total);
        told["price_breakdown"] = cost.parts.iter().map(part).collect();
    }
    told
}

/// An amount as a number.
pub(super) fn amount(money: Money) -> Value {
    let text = money.to_string();
    text.split(' ').next().and_then(|amount| amount.parse::<f64>().ok()).and_then(Number::from_f64).into()
}
