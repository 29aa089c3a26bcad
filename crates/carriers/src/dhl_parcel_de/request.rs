//! What DHL is asked, made from what the station asks every carrier. No I/O.

use super::{Account, customs, products};
use crate::room::{fitting, with_one_space};
use crate::said::said;
use crate::{BookingRequest, CarrierError, Refusal, RequestedParcel, WantedLabel};
use model::{Address, BookingKey, Country, LabelFormat, Message, ParcelSize, ServicePoint};
use serde_json::{Map, Value, json};
use wire::{Method, Request};

const ORDERS: &str = "parcel/de/shipping/v2/orders";
const NAME: usize = 50;
const STREET: usize = 50;
const MORE_OF_ADDRESS: usize = 60;
const POSTAL_CODE: usize = 10;
const CITY: usize = 40;
const STATE: usize = 20;
const PHONE: usize = 20;
const EMAIL: usize = 80;
const COST_CENTRE: usize = 50;
/// A reference has at least so many letters, so that DHL can track by it, and at most so many.
const REFERENCE: std::ops::RangeInclusive<usize> = 8..=35;
const GERMANY: &str = "DE";

/// Reads, although it is a `POST`: nothing comes about.
pub(super) fn validate(content: &Value, account: &Account) -> Request {
    Request::new("validate", Method::POST, ORDERS)
        .with("validate", "true")
        .with("mustEncode", account.must_encode.to_string())
        .json(content)
        .repeatable()
}

/// Sent once: whether it may be sent again is for whoever knows what became of it.
pub(super) fn order(content: &Value, label: WantedLabel, account: &Account) -> Request {
    let request = Request::new("order", Method::POST, ORDERS).with("mustEncode", account.must_encode.to_string());
    in_form(request, label, account).json(content)
}

pub(super) fn documents(numbers: &[String], label: WantedLabel, account: &Account) -> Request {
    in_form(of_shipments(Request::get("documents", ORDERS), numbers), label, account)
}

/// A shipment that was cancelled before stays so.
pub(super) fn cancel(numbers: &[String], account: &Account) -> Request {
    let request = Request::new("cancel", Method::DELETE, ORDERS).with("profile", account.profile.as_str());
    of_shipments(request, numbers).repeatable()
}

fn of_shipments(request: Request, numbers: &[String]) -> Request {
    numbers.iter().fold(request, |request, number| request.with("shipment", number.as_str()))
}

fn in_form(request: Request, label: WantedLabel, account: &Account) -> Request {
    let format = if label.format == LabelFormat::Zpl { "ZPL2" } else { "PDF" };
    request.with("includeDocs", "include").with("docFormat", format).with("printFormat", account.print_format.as_str())
}

/// The parcels of a booking, each a shipment of DHL.
///
/// # Errors
/// `Refused`, with the field's name, for what DHL has no place for.
pub(super) fn shipments(request: &BookingRequest, account: &Account) -> Result<Value, CarrierError> {
    let product = request.service.trim();
    let procedure = products::procedure(product).ok_or_else(|| refused("dhl-parcel-de-no-product", "method"))?;
    let mut shipment = said([
        ("product", product),
        ("billingNumber", &billing_number(request, account, procedure)?),
        ("costCenter", fitting(&request.order_number, COST_CENTRE, "order_number")?),
    ]);
    shipment.insert("shipper".to_owned(), shipper(&request.sender)?);
    shipment.insert("consignee".to_owned(), consignee(request)?);
    let of = request.parcels.len();
    let shipments = (0..).zip(&request.parcels).map(|(place, parcel)| {
        let mut shipment = shipment.clone();
        shipment.insert("refNo".to_owned(), reference(&request.key, place + 1, of)?.into());
        shipment.insert("details".to_owned(), details(parcel));
        if let Some(declared) = &request.customs {
            shipment.extend(customs::of_parcel(declared, product, place)?);
        }
        Ok(Value::Object(shipment))
    });
    let shipments = shipments.collect::<Result<Vec<_>, CarrierError>>()?;
    Ok(json!({ "profile": account.profile, "shipments": shipments }))
}

/// A parcel within Bonn that is never booked.
pub(super) fn trial(account: &Account) -> Value {
    let place = json!({ "name1": "Deutsche Post AG", "addressStreet": "Charles-de-Gaulle-Straße 20",
        "postalCode": "53113", "city": "Bonn", "country": "DEU" });
    let Account { customer_number, participation, profile, .. } = account;
    let shipment = json!({ "product": "V01PAK", "billingNumber": format!("{customer_number}01{participation}"),
        "shipper": place, "consignee": place, "details": { "weight": { "uom": "g", "value": 1_000 } } });
    json!({ "profile": profile, "shipments": [shipment] })
}

/// The number of the contract a product is booked under: that of the method, else the account's.
fn billing_number(request: &BookingRequest, account: &Account, procedure: &str) -> Result<String, CarrierError> {
    let Some(contract) = &request.contract else {
        return Ok(format!("{}{procedure}{}", account.customer_number, account.participation));
    };
    let number = contract.0.trim();
    let fits = number.len() == 14 && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if fits { Ok(number.to_owned()) } else { Err(refused("dhl-parcel-de-billing-number", "contract")) }
}

/// The reference of a parcel: the booking's key, behind it the parcel's place where there are several.
pub(super) fn reference(key: &BookingKey, place: usize, of: usize) -> Result<String, CarrierError> {
    let own = if of == 1 { key.0.clone() } else { format!("{}.{place}", key.0) };
    let reference = fitting(&own, *REFERENCE.end(), "key")?;
    Ok(format!("{reference:-<least$}", least = *REFERENCE.start()))
}

fn details(parcel: &RequestedParcel) -> Value {
    let mut details = json!({ "weight": { "uom": "g", "value": parcel.weight.0 } });
    if let Some(ParcelSize { length, width, height }) = parcel.size.filter(ParcelSize::is_solid) {
        details["dim"] = json!({ "uom": "mm", "length": length.0, "width": width.0, "height": height.0 });
    }
    details
}

fn shipper(address: &Address) -> Result<Value, CarrierError> {
    let mut shipper = names(address, "sender", &address.street2)?;
    shipper.extend(place(address, "sender")?);
    shipper.extend(said([("email", fitting(&address.email, EMAIL, "sender.email")?)]));
    Ok(Value::Object(shipper))
}

fn consignee(request: &BookingRequest) -> Result<Value, CarrierError> {
    let address = &request.recipient;
    if let Some(point) = &request.service_point {
        return at_point(&point.named, address);
    }
    let within = address.country.code() == GERMANY;
    // On labels within Germany the second line has its place among the names, on others behind the street.
    let mut consignee = names(address, "recipient", if within { &address.street2 } else { "" })?;
    consignee.extend(place(address, "recipient")?);
    let more = if within { "" } else { fitting(&address.street2, MORE_OF_ADDRESS, "recipient.street2")? };
    // DHL takes no telephone numbers within Germany.
    let phone = if within { "" } else { fitting(&address.phone, PHONE, "recipient.phone")? };
    let state = state(address)?;
    consignee.extend(said([
        ("additionalAddressInformation1", more),
        ("state", &state),
        ("phone", phone),
        ("email", fitting(&address.email, EMAIL, "recipient.email")?),
    ]));
    Ok(Value::Object(consignee))
}

/// The company above the person; one of them alone where there is no other.
fn names(address: &Address, whose: &str, further: &str) -> Result<Map<String, Value>, CarrierError> {
    let lines = [("company", address.company.as_str()), ("name", &address.name), ("street2", further)];
    let mut names = Map::new();
    for (field, text) in lines {
        let text = fitting(text, NAME, &format!("{whose}.{field}"))?;
        if !text.is_empty() {
            names.insert(format!("name{}", names.len() + 1), text.into());
        }
    }
    Ok(names)
}

/// Street and house number stay in one line, as the customer wrote them.
fn place(address: &Address, whose: &str) -> Result<Map<String, Value>, CarrierError> {
    let postal_code = with_one_space(&address.postal_code);
    let fit = |text, most, field: &str| fitting(text, most, &format!("{whose}.{field}"));
    Ok(said([
        ("addressStreet", fit(&address.street, STREET, "street")?),
        ("postalCode", fit(&postal_code, POSTAL_CODE, "postal_code")?),
        ("city", fit(&address.city, CITY, "city")?),
        ("country", country_code(address.country, &format!("{whose}.country"))?),
    ]))
}

/// A country by its code of three letters.
pub(super) fn country_code(country: Country, field: &str) -> Result<&'static str, CarrierError> {
    country.alpha3().ok_or_else(|| refused("dhl-parcel-de-no-country", field))
}

/// A state by its code of ISO 3166-2, as `US-AL`, where it has one.
fn state(address: &Address) -> Result<String, CarrierError> {
    match address.country.region_code(&address.state) {
        Some(code) => Ok(format!("{}-{code}", address.country)),
        None => fitting(&address.state, STATE, "recipient.state").map(str::to_owned),
    }
}

/// A Packstation, or a Filiale or Paketshop: by the number at its door, with the customer's own number there. The name tells
/// which of both it is where the number does not.
fn at_point(point: &ServicePoint, address: &Address) -> Result<Value, CarrierError> {
    const LOCKERS: std::ops::RangeInclusive<u32> = 100..=999;
    const FIRST_OFFICE: u32 = 401;
    let unknown = || refused("dhl-parcel-de-no-point", "service_point");
    let number = point.id.trim().parse().ok().filter(|number| LOCKERS.contains(number)).ok_or_else(unknown)?;
    let name = point.name.to_lowercase();
    let says = |word: &str| name.contains(word);
    let is_locker = number < FIRST_OFFICE || says("packstation");
    let is_office = !is_locker && (says("filiale") || says("paketshop") || says("postfiliale"));
    let post_number = point.post_number.trim();
    let has_number = point.has_post_number();
    let person = if address.name.trim().is_empty() { &address.company } else { &address.name };
    let email = fitting(&address.email, EMAIL, "recipient.email")?;
    let postal_code = with_one_space(&address.postal_code);
    let mut at = said([
        ("name", fitting(person, NAME, "recipient.name")?),
        ("postalCode", fitting(&postal_code, POSTAL_CODE, "recipient.postal_code")?),
        ("city", fitting(&address.city, CITY, "recipient.city")?),
        ("country", country_code(address.country, "recipient.country")?),
        ("postNumber", if has_number { post_number } else { "" }),
    ]);
    if is_locker && has_number {
        at.insert("lockerID".to_owned(), number.into());
    } else if is_office && (has_number || !email.is_empty()) {
        at.insert("retailID".to_owned(), number.into());
        at.extend(said([("email", email)]));
    } else {
        return Err(unknown());
    }
    Ok(Value::Object(at))
}

pub(super) fn refused(why: &'static str, field: &str) -> CarrierError {
    CarrierError::Refused(Refusal { why: Message::new(why), field: field.to_owned() })
}

#[cfg(test)]
mod tests;
