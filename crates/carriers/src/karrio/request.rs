//! What Karrio is asked, made from what the station asks every carrier. No I/O.

use super::Labels;
use super::answer::{BUYING, KEY, MOST_OF_KEY, Shipment};
use super::customs;
use super::services::{MOST_CONNECTIONS, OfConnection};
use crate::said::said;
use crate::{BookingRequest, CarrierError, DeclaredGoods, Place, Refusal, RequestedParcel, ServiceQuery};
use model::{Address, BookingKey, Grams, Message, Millimetres, ParcelSize};
use serde_json::{Map, Value, json};
use wire::{Method, Request, escape};

/// It books nothing, and a second draft costs nothing: who buys one does.
///
/// # Errors
/// [`CarrierError::Refused`] for what Karrio has no place for; nothing is asked.
pub(super) fn draft(request: &BookingRequest, labels: Labels) -> Result<Request, CarrierError> {
    if request.service_point.is_some() {
        let why = Message::new("karrio-no-service-points");
        return Err(CarrierError::Refused(Refusal { why, field: "service_point".to_owned() }));
    }
    let service = OfConnection::of(&request.service);
    let mut content = json!({
        "shipper": address(&request.sender),
        "recipient": address(&request.recipient),
        "parcels": parcels(request),
        "services": [service.code],
        "carrier_ids": service.connection.as_slice(),
        "label_type": label_type(labels),
        "reference": request.order_number,
        "metadata": { (KEY): request.key },
    });
    if let Some(declaration) = &request.customs {
        content["customs"] = customs::customs(declaration, &request.sender)?;
    }
    Ok(Request::new("draft", Method::POST, "v1/shipments").json(&content).repeatable())
}

/// Metadata is added to what is there. Refused once the draft is bought.
pub(super) fn mark(draft: &Shipment, labels: Labels) -> Request {
    let content = json!({ "metadata": { (BUYING): "yes" }, "label_type": label_type(labels) });
    Request::new("mark", Method::PUT, shipment(&draft.id)).json(&content).repeatable()
}

/// Sent once, and never beside another for the same draft.
pub(super) fn purchase(draft: &Shipment, rate: &str, labels: Labels) -> Request {
    let content = json!({ "selected_rate_id": rate, "label_type": label_type(labels) });
    Request::new("purchase", Method::POST, format!("{}/purchase", shipment(&draft.id))).json(&content)
}

pub(super) fn find(key: &BookingKey) -> Request {
    Request::get("find", "v1/shipments")
        .with("metadata_key", KEY)
        .with("metadata_value", key.0.as_str())
        .with("limit", MOST_OF_KEY.to_string())
}

/// A shipment that was cancelled before stays so.
pub(super) fn cancel(id: &str) -> Request {
    Request::new("cancel", Method::POST, format!("{}/cancel", shipment(id))).json(&json!({}))
}

/// Reads, although it is a `POST`.
pub(super) fn document(id: &str, kind: &str) -> Request {
    let target = format!("{}/documents/{kind}", shipment(id));
    Request::new("document", Method::POST, target).json(&json!({})).repeatable()
}

pub(super) fn connections() -> Request {
    Request::get("connections", "v1/connections").with("limit", MOST_CONNECTIONS.to_string())
}

pub(super) fn carriers() -> Request {
    Request::get("carriers", "v1/carriers")
}

/// Reads, although it is a `POST`.
pub(super) fn rates(query: &ServiceQuery) -> Request {
    let service = Some(OfConnection::of(&query.service)).filter(|service| !service.code.is_empty());
    let code = service.as_ref().map(|service| service.code);
    let connection = service.as_ref().and_then(|service| service.connection);
    let content = json!({
        "shipper": place(&query.from),
        "recipient": place(&query.to),
        "parcels": query.parcels.iter().map(|(grams, size)| measures(*grams, *size)).collect::<Vec<_>>(),
        "services": code.as_slice(),
        "carrier_ids": connection.as_slice(),
    });
    Request::new("rates", Method::POST, "v1/proxy/rates").json(&content).repeatable()
}

fn shipment(id: &str) -> String {
    format!("v1/shipments/{}", escape(id))
}

fn label_type(labels: Labels) -> &'static str {
    match labels {
        Labels::Zpl(_) => "ZPL",
        Labels::Pdf => "PDF",
    }
}

/// Its parcels, each with what customs are told lies in it.
fn parcels(request: &BookingRequest) -> Vec<Value> {
    let goods =
        request.customs.iter().flat_map(|customs| customs.goods.iter().map(Some)).chain(std::iter::repeat(None));
    let parcel = |(parcel, goods): (&RequestedParcel, Option<&Vec<DeclaredGoods>>)| {
        let mut told = measures(parcel.weight, parcel.size);
        if let Some(goods) = goods.filter(|goods| !goods.is_empty()) {
            told["items"] = goods.iter().map(customs::item).collect();
        }
        told
    };
    request.parcels.iter().zip(goods).map(parcel).collect()
}

fn measures(grams: Grams, size: Option<ParcelSize>) -> Value {
    let mut measures = json!({ "weight": f64::from(grams.0) / 1_000.0, "weight_unit": "KG" });
    if let Some(ParcelSize { length, width, height }) = size.filter(ParcelSize::is_solid) {
        let centimetres = |side: Millimetres| f64::from(side.0) / 10.0;
        for (name, side) in [("length", length), ("width", width), ("height", height)] {
            measures[name] = json!(centimetres(side));
        }
        measures["dimension_unit"] = json!("CM");
    }
    measures
}

/// An address; what is not known is left out. Carriers want a person's name: a company alone stands in both places.
fn address(address: &Address) -> Map<String, Value> {
    let name = if address.name.trim().is_empty() { &address.company } else { &address.name };
    let fields = [
        ("person_name", name),
        ("company_name", &address.company),
        ("address_line1", &address.street),
        ("address_line2", &address.street2),
        ("postal_code", &address.postal_code),
        ("city", &address.city),
        ("phone_number", &address.phone),
        ("email", &address.email),
    ];
    let mut told = said(fields.map(|(name, text)| (name, text.trim())));
    if let Some(code) = address.country.region_code(&address.state) {
        told.insert("state_code".to_owned(), code.into());
    }
    told.insert("country_code".to_owned(), address.country.code().into());
    told
}

fn place(place: &Place) -> Map<String, Value> {
    said([("country_code", place.country.code()), ("postal_code", place.postal_code.trim())])
}

#[cfg(test)]
mod tests;
