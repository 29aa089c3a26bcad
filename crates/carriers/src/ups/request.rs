//! What UPS is asked, made from what the station asks every carrier. No I/O.

use super::services::Sold;
use super::{access_point, customs};
use crate::room::{fitting, lines};
use crate::said::said;
use crate::{BookingRequest, CarrierError, Place, Refusal, RequestedParcel, ServiceQuery, WantedLabel};
use model::{Address, BookingKey, Country, Grams, LabelFormat, Message, Millimetres, ParcelSize};
use serde_json::{Map, Value, json};
use wire::{HeaderName, HeaderValue, Method, Request, escape};

pub(super) const NAME: usize = 35;
pub(super) const ADDRESS_LINE: usize = 35;
pub(super) const ADDRESS_LINES: usize = 3;
pub(super) const CITY: usize = 30;
pub(super) const POSTAL_CODE: usize = 9;
const STATE: usize = 5;
const PHONE: usize = 15;
const EMAIL: usize = 50;
const REFERENCE: usize = 35;
const SIDE: usize = 3;
const WEIGHT: usize = 5;
/// The longest id of a request.
const LONGEST_ID: usize = 32;
/// What is in the parcels, as far as a booking tells: UPS wants some words between most countries.
const GOODS: &str = "Merchandise";
/// A package of the customer's own.
const OWN_PACKAGE: &str = "02";
/// Parcels with goods, in what days in transit are asked for.
const NO_DOCUMENTS: &str = "03";

/// The least that goods may be worth in a question for prices (`Rating.yaml`, `InvoiceLineTotal`).
const LEAST_WORTH: &str = "1";

/// Sent once: whether it may be sent again is for whoever knows what became of it.
///
/// # Errors
/// `Refused`, with the field's name, for what UPS has no place for.
pub(super) fn ship(request: &BookingRequest, account: &str) -> Result<Request, CarrierError> {
    let key = fitting(&request.key.0, REFERENCE, "key")?;
    let order = fitting(&request.order_number, REFERENCE, "order_number")?;
    let service = Sold::of(request.service.trim());
    let references = [key, order].into_iter().filter(|text| !text.is_empty()).map(|text| json!({ "Value": text }));
    // Within the United States and Puerto Rico weights are in pounds and references stand at packages.
    if matches!(request.sender.country.code(), "US" | "PR") {
        return Err(refused("ups-no-american-sender", "sender.country"));
    }
    let mut shipper = party(&request.sender, "sender")?;
    let from = Value::Object(shipper.clone());
    shipper.insert("ShipperNumber".to_owned(), account.into());
    shipper.extend(email(&request.sender, "sender")?);
    let mut to = party(&request.recipient, "recipient")?;
    to.extend(email(&request.recipient, "recipient")?);
    let packages = (0..).zip(&request.parcels).map(|(place, parcel)| package(place, parcel));
    let mut shipment = json!({
        "Description": GOODS,
        "Shipper": shipper,
        "ShipTo": to,
        "ShipFrom": from,
        "PaymentInformation": { "ShipmentCharge": [{ "Type": "01", "BillShipper": { "AccountNumber": account } }] },
        "ShipmentRatingOptions": { "NegotiatedRatesIndicator": "" },
        "ReferenceNumber": references.collect::<Vec<_>>(),
        "Service": { "Code": service.code },
        "Package": packages.collect::<Result<Vec<_>, CarrierError>>()?,
    });
    if let Value::Object(fields) = &mut shipment {
        fields.extend(access_point::of(request, service)?);
    }
    if let Some(declared) = &request.customs {
        customs::declare(&mut shipment, declared, request, account)?;
    }
    let mut form = form(request.label);
    form["CharacterSet"] = json!(character_set(request.recipient.country));
    let content = json!({ "ShipmentRequest": {
        "Request": { "RequestOption": "validate", "TransactionReference": { "CustomerContext": key } },
        "Shipment": shipment,
        "LabelSpecification": form,
    } });
    Ok(named(Request::new("ship", Method::POST, "api/shipments/v2409/ship"), key).json(&content))
}

/// Reads, although it is a `POST`: the packages that carry the key as a reference number.
pub(super) fn recover(key: &BookingKey, account: &str) -> Request {
    let content = json!({ "LabelRecoveryRequest": {
        "Request": {},
        "ReferenceValues": { "ReferenceNumber": { "Value": key }, "ShipperNumber": account },
    } });
    named(Request::new("recover", Method::POST, "api/labels/v1/recovery"), &key.0).json(&content).repeatable()
}

/// Reads, although it is a `POST`: the label of one package.
pub(super) fn label(number: &str, wanted: WantedLabel) -> Request {
    let content = json!({ "LabelRecoveryRequest": {
        "Request": {},
        "LabelSpecification": form(wanted),
        "TrackingNumber": number,
    } });
    named(Request::new("label", Method::POST, "api/labels/v1/recovery"), number).json(&content).repeatable()
}

pub(super) fn track(key: &BookingKey, account: &str) -> Request {
    let request = Request::get("track", format!("api/track/v1/reference/details/{}", escape(&key.0)));
    named(request, &key.0).with("shipperNum", account).with("refNumType", "SmallPackage")
}

/// A shipment that was voided before stays so.
pub(super) fn void(id: &str) -> Request {
    let request = Request::new("void", Method::DELETE, format!("api/shipments/v2409/void/cancel/{}", escape(id)));
    named(request, id).repeatable()
}

/// Reads, although it is a `POST`: what the parcels asked about cost, and how long they take, with one service or with all.
pub(super) fn rates(query: &ServiceQuery, account: &str) -> Request {
    let total = query.parcels.iter().map(|(grams, _)| grams.0).fold(0, u32::saturating_add);
    let packages = query.parcels.iter().map(|(grams, size)| {
        let mut package = json!({
            "PackagingType": { "Code": OWN_PACKAGE },
            "PackageWeight": { "UnitOfMeasurement": kilograms(), "Weight": weight(*grams) },
        });
        if let Some(size) = size.filter(ParcelSize::is_solid) {
            let mut sides = sides(size);
            sides["UnitOfMeasurement"]["Description"] = json!("Centimeters");
            package["Dimensions"] = sides;
        }
        package
    });
    let mut shipment = json!({
        "Shipper": { "ShipperNumber": account, "Address": of_place(&query.from) },
        "ShipTo": { "Address": of_place(&query.to) },
        "ShipFrom": { "Address": of_place(&query.from) },
        "ShipmentTotalWeight": { "UnitOfMeasurement": kilograms(), "Weight": weight(Grams(total)) },
        "ShipmentRatingOptions": { "NegotiatedRatesIndicator": "" },
        "DeliveryTimeInformation": { "PackageBillType": NO_DOCUMENTS },
        "Package": packages.collect::<Vec<_>>(),
    });
    if query.from.country != query.to.country {
        // Required with time in transit. What the goods are worth is not known where prices are asked for.
        shipment["InvoiceLineTotal"] = json!({ "CurrencyCode": "EUR", "MonetaryValue": LEAST_WORTH });
    }
    let option = if query.service.is_empty() { "Shop" } else { "Rate" };
    if !query.service.is_empty() {
        shipment["Service"] = json!({ "Code": query.service });
    }
    let content = json!({ "RateRequest": { "Request": { "RequestOption": option }, "Shipment": shipment } });
    let request = Request::new("rates", Method::POST, format!("api/rating/v2409/{option}"));
    named(request, "rates").with("additionalinfo", "timeintransit").json(&content).repeatable()
}

/// With who asks, and an id for UPS's own logs.
pub(super) fn named(request: Request, id: &str) -> Request {
    let id: String = id.chars().filter(char::is_ascii_graphic).take(LONGEST_ID).collect();
    let id = HeaderValue::from_str(&id).unwrap_or(HeaderValue::from_static("packdesk"));
    request
        .header(HeaderName::from_static("transid"), id)
        .header(HeaderName::from_static("transactionsrc"), HeaderValue::from_static("Packdesk"))
}

/// A sender or a recipient: the company above the person, one of them alone in both places.
pub(super) fn party(address: &Address, whose: &str) -> Result<Map<String, Value>, CarrierError> {
    let (name, company) = (address.name.trim(), address.company.trim());
    let (first, of_first) = if company.is_empty() { (name, "name") } else { (company, "company") };
    let (second, of_second) = if name.is_empty() { (company, "company") } else { (name, "name") };
    let mut party = said([
        ("Name", fitting(first, NAME, &format!("{whose}.{of_first}"))?),
        ("AttentionName", fitting(second, NAME, &format!("{whose}.{of_second}"))?),
    ]);
    let phone: String = address.phone.chars().filter(char::is_ascii_digit).collect();
    if !phone.is_empty() {
        let number = fitting(&phone, PHONE, &format!("{whose}.phone"))?;
        party.insert("Phone".to_owned(), json!({ "Number": number }));
    }
    party.insert("Address".to_owned(), place(address, whose)?);
    Ok(party)
}

pub(super) fn email(address: &Address, whose: &str) -> Result<Map<String, Value>, CarrierError> {
    Ok(said([("EMailAddress", fitting(&address.email, EMAIL, &format!("{whose}.email"))?)]))
}

fn place(address: &Address, whose: &str) -> Result<Value, CarrierError> {
    let fit = |text, most, field: &str| fitting(text, most, &format!("{whose}.{field}"));
    let street = [address.street.as_str(), &address.street2];
    let mut place = said([
        ("City", fit(&address.city, CITY, "city")?),
        ("StateProvinceCode", fit(address.country.region_code(&address.state).unwrap_or_default(), STATE, "state")?),
        ("PostalCode", fit(&address.postal_code, POSTAL_CODE, "postal_code")?),
        ("CountryCode", address.country.code()),
    ]);
    let lines = lines(&street, ADDRESS_LINE, ADDRESS_LINES, &format!("{whose}.street"))?;
    place.insert("AddressLine".to_owned(), lines.into());
    Ok(Value::Object(place))
}

/// A place that prices are asked for: its street is not known, and the schema wants the field.
fn of_place(place: &Place) -> Value {
    let mut address = said([("PostalCode", place.postal_code.trim()), ("CountryCode", place.country.code())]);
    address.insert("AddressLine".to_owned(), json!([]));
    Value::Object(address)
}

fn package(place: usize, parcel: &RequestedParcel) -> Result<Value, CarrierError> {
    let weight = weight(parcel.weight);
    let weight = fitting(&weight, WEIGHT, &format!("parcels.{place}.weight"))?;
    let mut package = json!({
        "Packaging": { "Code": OWN_PACKAGE },
        "PackageWeight": { "UnitOfMeasurement": { "Code": "KGS" }, "Weight": weight },
    });
    if let Some(size) = parcel.size.filter(ParcelSize::is_solid) {
        fitting(&centimetres(size.length), SIDE, &format!("parcels.{place}.size"))?;
        package["Dimensions"] = sides(size);
    }
    Ok(package)
}

fn sides(size: ParcelSize) -> Value {
    let [length, width, height] = [size.length, size.width, size.height].map(centimetres);
    json!({ "UnitOfMeasurement": { "Code": "CM" }, "Length": length, "Width": width, "Height": height })
}

fn kilograms() -> Value {
    json!({ "Code": "KGS", "Description": "Kilograms" })
}

/// Kilograms with one place behind the point, rounded up.
fn weight(grams: Grams) -> String {
    let tenths = grams.0.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Whole centimetres, rounded up.
fn centimetres(side: Millimetres) -> String {
    side.0.div_ceil(10).to_string()
}

/// ZPL, or else a GIF; always 4 x 6 inches.
fn form(label: WantedLabel) -> Value {
    let size = json!({ "Height": "6", "Width": "4" });
    if label.format == LabelFormat::Zpl {
        json!({ "LabelImageFormat": { "Code": "ZPL" }, "LabelStockSize": size })
    } else {
        json!({ "LabelImageFormat": { "Code": "GIF" }, "HTTPUserAgent": "Mozilla/4.5", "LabelStockSize": size })
    }
}

/// The letters a label is printed with, by where it goes: the schema's list of languages.
fn character_set(country: Country) -> &'static str {
    match country.code() {
        "PL" => "pol",
        "CZ" => "ces",
        "HU" => "hun",
        "SK" => "slk",
        "RO" => "ron",
        "BG" => "bul",
        "EE" => "est",
        "GR" | "CY" => "ell",
        "LV" => "lav",
        "LT" => "lit",
        "TR" => "tur",
        "RU" => "rus",
        "DE" | "AT" => "deu",
        "FR" => "fra",
        "NL" => "nld",
        // Latin-1, as every other language of the list.
        _ => "eng",
    }
}

pub(super) fn refused(why: &'static str, field: &str) -> CarrierError {
    CarrierError::Refused(Refusal { why: Message::new(why), field: field.to_owned() })
}

#[cfg(test)]
mod tests;
