//! Parcels as they are told to their shop (`parcel` of Sendcloud's Parcels API v2).

use super::super::form::{centimetres, country, kilograms, moment};
use super::super::methods::amount;
use super::super::statuses;
use crate::asked::Asked;
use crate::fault::Refusal;
use crate::number::number_of;
use crate::parcel_id::{order_parcel_id, parcel_id};
use crate::reference;
use crate::shipment::has_label;
use model::{
    Catalogue, ContractId, Direction, ExportReason, Grams, Language, Order, OrderLine, OrderStatus, Parcel,
    PlatformStatus, ShopOrder,
};
use serde_json::{Map, Value, json};
use station::calls::{self, BroughtShipment};

/// What is told as null where there is none, as there; other fields are left out. Clients take each of these for granted.
const NULLS: [&str; 3] = ["contract", "customs_shipment_type", "reference"];

/// What parcels are told with.
pub(super) struct Teller<'a> {
    asked: &'a Asked<'a>,
    catalogue: Catalogue,
}

impl<'a> Teller<'a> {
    pub(super) fn new(asked: &'a Asked<'a>) -> Result<Self, Refusal> {
        Ok(Self { asked, catalogue: calls::settings(&asked.shared.station, ())?.settings.catalogue })
    }

    /// Every parcel of a shipment.
    pub(super) fn shipment(&self, view: &BroughtShipment) -> Vec<Value> {
        (0..view.shipment.parcels.len()).filter_map(|nth| self.parcel(view, nth)).collect()
    }

    /// The parcel of a shipment at a place, from 0.
    pub(super) fn parcel(&self, view: &BroughtShipment, nth: usize) -> Option<Value> {
        let (shipment, parcel) = (&view.shipment, view.shipment.parcels.get(nth)?);
        let words = self.asked.shared.words(Language::En);
        let mut told = self.of_order(&view.order, parcel_id(shipment.id, parcel.place));
        let made_at = moment(shipment.booked_at);
        let seen_at = parcel.tracked.as_ref().map_or(shipment.booked_at, |sighting| sighting.at);
        let method = self.catalogue.method(&shipment.method);
        let own = json!({
            "status": statuses::told(statuses::status(shipment.state, parcel)),
            "carrier": { "code": shipment.carrier.0 },
            "shipment": { "id": number_of(&shipment.method.0), "name": method.map_or("", |method| method.name.as_str()) },
            "contract": shipment.contract.as_ref().map(|ContractId(name)| number_of(name)),
            "tracking_number": parcel.number,
            "tracking_url": view.tracking_urls.get(nth).map_or("", String::as_str),
            "weight": kilograms(parcel.weight),
            "date_created": made_at,
            "date_updated": moment(seen_at),
            "collo_nr": nth,
            "collo_count": shipment.parcels.len(),
            "is_return": shipment.direction == Direction::Return,
        });
        told.extend(own.as_object().cloned().unwrap_or_default());
        if let Some(size) = parcel.size {
            for (name, side) in [("length", size.length), ("width", size.width), ("height", size.height)] {
                told.insert(name.to_owned(), centimetres(side).into());
            }
        }
        if has_label(shipment, parcel) {
            told.insert("date_announced".to_owned(), made_at.into());
            told.extend(self.files(view, parcel));
        }
        if let Some(problem) = &view.problem {
            let said = words.say(&problem.message());
            told.insert("errors".to_owned(), json!({ "non_field_errors": [said] }));
        }
        told.retain(|name, value| !value.is_null() || NULLS.contains(&name.as_str()));
        Some(Value::Object(told))
    }

    /// Where the files of a parcel are to be had.
    fn files(&self, view: &BroughtShipment, parcel: &Parcel) -> Map<String, Value> {
        let (base, id) = (self.asked.base, parcel_id(view.shipment.id, parcel.place));
        let document =
            |kind: &str, of: &str| json!({ "type": kind, "link": format!("{base}/parcels/{id}/documents/{of}") });
        let customs = view.customs.then(|| document("cn23", "customs-declaration"));
        let documents: Vec<Value> = [document("label", "label")].into_iter().chain(customs).collect();
        Map::from_iter([
            ("label".to_owned(), label(base, id)),
            ("documents".to_owned(), documents.into()),
            ("customs_declaration".to_owned(), customs_declaration(base, id, view.customs)),
        ])
    }

    /// An order that waits for its label, as the parcel it will be.
    pub(super) fn order(&self, order: &Order) -> Value {
        let mut told = self.of_order(order, order_parcel_id(order.id));
        let status = if order.facts.status == OrderStatus::Cancelled {
            PlatformStatus::CANCELLED
        } else {
            PlatformStatus::NO_LABEL
        };
        let chosen = self.catalogue.methods.iter().find(|method| method.id.0 == order.facts.checkout.delivery_code);
        let own = json!({
            "status": statuses::told(status),
            "shipment": chosen.map(|method| json!({ "id": number_of(&method.id.0), "name": method.name })),
            "weight": order.facts.weight.map(kilograms),
            "date_created": moment(order.received_at),
            "date_updated": moment(order.facts.modified_at),
            "tracking_number": "",
            "tracking_url": "",
            "collo_nr": 0,
            "collo_count": 1,
            "is_return": false,
        });
        told.extend(own.as_object().cloned().unwrap_or_default());
        told.retain(|name, value| !value.is_null() || NULLS.contains(&name.as_str()));
        Value::Object(told)
    }

    /// What an order says of its parcels. One whose customer was erased goes to nobody any more.
    fn of_order(&self, order: &Order, id: i64) -> Map<String, Value> {
        let facts = &order.facts;
        let items: Vec<Value> = facts.lines.iter().map(item).collect();
        let mut told = json!({
            "id": id,
            "data": {},
            "label": {},
            "documents": [],
            "contract": null,
            "order_number": facts.number,
            "external_reference": facts.reference,
            "reference": reference::among(&facts.tags),
            "total_order_value": facts.total.to_string().split(' ').next(),
            "total_order_value_currency": facts.currency.code(),
            "shipping_method_checkout_name": facts.checkout.delivery_method,
            "to_service_point": facts.checkout.service_point.as_ref().map(|point| point.id.as_str()),
            "customs_shipment_type": facts.export_reason.map(shipment_type),
            "parcel_items": items,
        });
        if order.erased_at.is_none() {
            address(&mut told, facts);
        }
        told.as_object().cloned().unwrap_or_default()
    }
}

/// The address a label has; a sheet of four labels is none that is made here.
pub(crate) fn label(base: &str, id: i64) -> Value {
    files(|kind| format!("{base}/labels/{kind}/{id}?"))
}

/// The addresses of the labels of several parcels, by the numbers they are known by.
pub(crate) fn labels(base: &str, ids: &[String]) -> Value {
    let ids = ids.join(",");
    files(|kind| format!("{base}/labels/{kind}?ids={ids}&"))
}

/// Where labels are to be had: each on a page of its own size, and four on a sheet from each of its quarters on.
fn files(address: impl Fn(&str) -> String) -> Value {
    let sheets: Vec<String> = (0..4).map(|first| format!("{}start_from={first}", address("normal_printer"))).collect();
    json!({ "label_printer": address("label_printer").trim_end_matches(['?', '&']), "normal_printer": sheets })
}

/// The address of what customs need.
pub(crate) fn customs_declaration(base: &str, id: i64, needed: bool) -> Value {
    if needed {
        json!({ "normal_printer": format!("{base}/customs_declaration/normal_printer/{id}") })
    } else {
        json!({})
    }
}

/// Street and house number are one line here.
fn address(told: &mut Value, facts: &ShopOrder) {
    let to = &facts.recipient;
    for (name, text) in [
        ("name", &to.name),
        ("company_name", &to.company),
        ("address", &to.street),
        ("address_2", &to.street2),
        ("city", &to.city),
        ("postal_code", &to.postal_code),
        ("telephone", &to.phone),
        ("email", &to.email),
    ] {
        told[name] = text.as_str().into();
    }
    told["address_divided"] = json!({ "street": to.street, "house_number": "" });
    told["country"] = country(&to.country);
    if !to.state.is_empty() {
        told["to_state"] = to.state.as_str().into();
    }
}

fn item(line: &OrderLine) -> Value {
    let mut told = json!({
        "description": line.name,
        "quantity": line.quantity,
        "weight": kilograms(line.unit_weight.unwrap_or(Grams(0))),
        "value": line.unit_price.map_or_else(|| 0.into(), amount),
        "hs_code": line.hs_code,
        "sku": line.sku,
        "item_id": line.reference,
    });
    if let Some(origin) = &line.origin {
        told["origin_country"] = origin.code().into();
    }
    if !line.properties.is_empty() {
        told["properties"] = json!(line.properties);
    }
    told
}

/// Sendcloud's number for why a parcel crosses a border.
const fn shipment_type(reason: ExportReason) -> u8 {
    match reason {
        ExportReason::Gift => 0,
        ExportReason::Documents => 1,
        ExportReason::Sale => 2,
        ExportReason::Sample => 3,
        ExportReason::Return => 4,
    }
}
