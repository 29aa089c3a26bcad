//! What Sendcloud is asked through API v2, made from what the station asks every carrier. No I/O.

use super::customs::{customs_information, item};
use crate::amount::decimal;
use crate::sendcloud_shared::Account;
use crate::sendcloud_shared::customs::refused;
use crate::sendcloud_shared::money::{centimetres, kilograms};
use crate::{AskedPoint, BookingRequest, CarrierError, Place, Refusal};
use model::{Address, BookingKey, Direction, Message, ParcelSize, UtcDateTime};
use serde_json::{Map, Value, json};
use wire::{Method, Request, escape};

/// The longest postal code prices are asked with.
const LONGEST_POSTAL_CODE: usize = 12;

/// Asks for a parcel and its label in one request, for several at once as so many of one kind. Sent once: whether it may be sent
/// again is for whoever knows what became of it. The list form is used for one parcel, too: what is refused is then told by field.
///
/// # Errors
/// [`CarrierError::Refused`] for what the API has no place for; nothing is asked.
pub(super) fn create(request: &BookingRequest, account: &Account) -> Result<Request, CarrierError> {
    let is_return = request.direction == Direction::Return;
    if request.parcels.len() > 1 {
        if request.customs.is_some() {
            return Err(refused("sendcloud-v2-customs-one-parcel"));
        }
        if is_return {
            return Err(not_told("sendcloud-return-one-parcel", "parcels"));
        }
    }
    let own = account.return_option.as_ref().filter(|_| is_return);
    let mut parcel = address(&request.recipient, "");
    parcel.extend(object(json!({
        "request_label": true,
        "external_reference": request.key,
        "order_number": request.order_number,
        "total_order_value": decimal(request.value),
        "total_order_value_currency": request.value.currency.code(),
        "shipment": { "id": method(own.unwrap_or(&request.service))? },
        "quantity": request.parcels.len(),
    })));
    parcel.extend(measures(request));
    if is_return {
        parcel.insert("is_return".to_owned(), json!(true));
        parcel.extend(address(&request.sender, "from_"));
    }
    if let Some(sender) = account.sender_address.filter(|_| !is_return) {
        parcel.insert("sender_address".to_owned(), json!(sender));
    }
    if let Some(contract) = account.contract_of(request)? {
        parcel.insert("contract".to_owned(), json!(contract));
    }
    if let Some(point) = &request.service_point {
        parcel.extend(service_point(point)?);
    }
    if let Some(customs) = &request.customs {
        let told = customs_information(customs, request.sender.country)?;
        parcel.insert("customs_information".to_owned(), told);
        parcel.insert("parcel_items".to_owned(), customs.goods.iter().flatten().map(item).collect());
    }
    let asked = Request::new("create parcel", Method::POST, "parcels").with("errors", "verbose-carrier");
    Ok(asked.json(&json!({ "parcels": [parcel] })))
}

/// The number of a method that is named `8` or `sendcloud-8`.
///
/// # Errors
/// [`CarrierError::Refused`] for a name that has none.
pub(super) fn method(service: &str) -> Result<u64, CarrierError> {
    let number = service.strip_prefix("sendcloud-").unwrap_or(service).parse().ok().filter(|number| *number > 0);
    let why = || Message::new("sendcloud-v2-method-without-number").with("service", service);
    number.ok_or_else(|| CarrierError::Refused(Refusal { why: why(), field: "method".to_owned() }))
}

/// Weight and size. The API knows one of each for all parcels of a shipment: those of the heaviest, and of the largest side by side,
/// so that none of them is more than was said.
fn measures(request: &BookingRequest) -> Map<String, Value> {
    let heaviest = request.parcels.iter().map(|parcel| parcel.weight).max().unwrap_or_default();
    let mut told = object(json!({ "weight": kilograms(heaviest) }));
    let sizes: Option<Vec<ParcelSize>> =
        request.parcels.iter().map(|parcel| parcel.size.filter(ParcelSize::is_solid)).collect();
    if let Some(sizes) = sizes.filter(|sizes| !sizes.is_empty()) {
        let most = |side: fn(&ParcelSize) -> model::Millimetres| sizes.iter().map(side).max().map(centimetres);
        told.extend(object(json!({
            "length": most(|size| size.length),
            "width": most(|size| size.width),
            "height": most(|size| size.height),
        })));
    }
    told
}

/// An address; what is not known is left out. Street and house number stay in one line, as the customer wrote them. The names of
/// the fields of the one it comes from begin with `from_`.
fn address(address: &Address, prefix: &str) -> Map<String, Value> {
    let name = if address.name.trim().is_empty() { &address.company } else { &address.name };
    let state = address.country.region_code(&address.state).filter(|_| prefix.is_empty());
    let street = if prefix.is_empty() { "address" } else { "address_1" };
    let fields = [
        ("name", name.as_str()),
        ("company_name", address.company.as_str()),
        (street, address.street.as_str()),
        ("address_2", address.street2.as_str()),
        ("postal_code", address.postal_code.as_str()),
        ("city", address.city.as_str()),
        ("country_state", state.unwrap_or_default()),
        ("country", address.country.code()),
        ("email", address.email.as_str()),
        ("telephone", address.phone.as_str()),
    ];
    let known = fields.into_iter().filter(|(_, text)| !text.trim().is_empty());
    known.map(|(name, text)| (format!("{prefix}{name}"), text.trim().into())).collect()
}

fn service_point(point: &AskedPoint) -> Result<Map<String, Value>, CarrierError> {
    let number: Option<u64> = point.number().and_then(|number| number.parse().ok());
    let number = number.ok_or_else(|| not_told("sendcloud-v2-point-without-number", "service_point"))?;
    let mut told = object(json!({ "to_service_point": number }));
    if !point.named.post_number.is_empty() {
        told.insert("to_post_number".to_owned(), json!(point.named.post_number));
    }
    Ok(told)
}

fn not_told(why: &'static str, field: &str) -> CarrierError {
    CarrierError::Refused(Refusal { why: Message::new(why), field: field.to_owned() })
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

pub(super) fn find(key: &BookingKey) -> Request {
    Request::get("find", "parcels").with("external_reference", key.0.as_str())
}

pub(super) fn of_order(order: &str) -> Request {
    Request::get("parcels of order", "parcels").with("order_number", order)
}

/// Parcels by their numbers at Sendcloud, at most a hundred.
pub(super) fn parcels(ids: &[u64]) -> Request {
    let ids: Vec<String> = ids.iter().map(u64::to_string).collect();
    Request::get("parcels", "parcels").with("ids", ids.join(","))
}

pub(super) fn announced_after(since: UtcDateTime) -> Request {
    Request::get("list", "parcels").with("announced_after", since.0.to_string())
}

/// A parcel that was cancelled before stays so. It carries nothing.
pub(super) fn cancel(parcel: u64) -> Request {
    Request::new("cancel", Method::POST, format!("parcels/{parcel}/cancel")).repeatable()
}

pub(super) fn senders() -> Request {
    Request::get("sender addresses", "user/addresses/sender")
}

pub(super) fn contracts() -> Request {
    Request::get("contracts", "contracts")
}

/// Every method of the account, from every sender address it has.
pub(super) fn price_book() -> Request {
    Request::get("shipping methods", "shipping_methods").with("sender_address", "all")
}

/// The methods from the account's sender address, or from all, to one place.
pub(super) fn methods(from: &Place, to: &Place, account: &Account) -> Request {
    let sender = account.sender_address.map_or_else(|| "all".to_owned(), |id| id.to_string());
    let asked = Request::get("shipping methods", "shipping_methods")
        .with("sender_address", sender)
        .with("to_country", to.country.code());
    let codes = [("from_postal_code", &from.postal_code), ("to_postal_code", &to.postal_code)];
    codes.into_iter().fold(asked, |asked, (name, code)| {
        let code = code.trim();
        if (1..=LONGEST_POSTAL_CODE).contains(&code.chars().count()) { asked.with(name, code) } else { asked }
    })
}

/// The next page of a list, by the token its answer told. Of an address only the token is taken: the keys go along, so that it
/// leads to the service itself.
pub(super) fn next(of: &Request, token: &str) -> Option<Request> {
    const LONGEST_TOKEN: usize = 500;
    let token = match token.split_once("cursor=") {
        Some((_, rest)) => rest.split('&').next().unwrap_or_default(),
        None => token,
    };
    let plain = token.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'#' | b'?' | b'&' | b'/'));
    if token.is_empty() || token.len() > LONGEST_TOKEN || !plain {
        return None;
    }
    // As it came: a token in an address is escaped already.
    let token = if token.contains('%') { token.to_owned() } else { escape(token) };
    let asked = Request::get(of.name(), format!("parcels?cursor={token}"));
    let kept = of.query().iter().filter(|(name, _)| name != "cursor");
    Some(kept.fold(asked, |asked, (name, value)| asked.with(name, value.as_str())))
}

#[cfg(test)]
mod tests;
