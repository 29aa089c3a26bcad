//! The practice DHL: reads every order by DHL's own schema, knows one customer and what it was asked for, and closes the day
//! when it is told to.

use crate::labels;
use crate::schema::Gate;
use crate::server::{Answer, Office, Request};
use crate::weather::{Asked, Weather};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

pub(crate) const CUSTOMER: &str = "3333333333";
pub(crate) const USER: &str = "practice-user";
pub(crate) const PASSWORD: &str = "practice-password";
pub(crate) const API_KEY: &str = "practice-key";
pub(crate) const API_SECRET: &str = "practice-secret";

const TOKEN: &str = "/parcel/de/account/auth/ropc/v1/token";
const ORDERS: &str = "/parcel/de/shipping/v2/orders";
const PROFILE: &str = "STANDARD_GRUPPENPROFIL";
const PRINT_FORMATS: [&str; 3] = ["910-300-400", "910-300-600", "100x70mm"];
/// The heaviest parcel, in grams.
const HEAVIEST: f64 = 31_500.0;

/// A parcel it has.
#[derive(Debug, Clone)]
pub(crate) struct Parcel {
    pub(crate) number: String,
    /// The reference it was asked with.
    pub(crate) reference: String,
    pub(crate) live: bool,
    /// Whether a document for customs is made of it.
    declared: bool,
}

pub(crate) struct Dhl {
    gate: Gate,
    pub(crate) parcels: Vec<Parcel>,
    /// The orders that were booked, as they were asked for.
    pub(crate) orders: Vec<Value>,
    /// Whether the day is closed: nothing is voided and no label given any more.
    pub(crate) closed_out: bool,
}

impl Dhl {
    pub(crate) fn new() -> Self {
        Self {
            gate: Gate::of(include_str!("../schema/dhl-order.json")),
            parcels: Vec::new(),
            orders: Vec::new(),
            closed_out: false,
        }
    }

    /// The parcels of a booking that it would carry.
    pub(crate) fn live_of(&self, key: &str) -> Vec<Parcel> {
        self.parcels.iter().filter(|it| it.live && key_of(&it.reference) == key).cloned().collect()
    }

    /// The orders of a request; or what of it does not fit the schema, as an answer.
    fn read(&self, request: &Request) -> Result<Vec<Value>, Answer> {
        let content = request.json().unwrap_or(Value::Null);
        let faults = self.gate.faults(&content);
        if faults.is_empty() {
            return Ok(content["shipments"].as_array().cloned().unwrap_or_default());
        }
        let item = |(pointer, words): (String, String)| json!({ "propertyPath": path(&pointer), "message": words });
        let items: Vec<Value> = faults.into_iter().map(item).collect();
        Err(Answer(400, json!({ "status": status(400, "Your request contained technical errors."), "items": items })))
    }

    fn order(&mut self, request: &Request, how: Option<&Weather>) -> Answer {
        let only_asked = request.one("validate") == "true";
        let must_encode = request.one("mustEncode") == "true";
        let orders = match self.read(request) {
            Ok(orders) => orders,
            Err(answer) => return answer,
        };
        if !only_asked && !PRINT_FORMATS.contains(&request.one("printFormat")) {
            return Answer(400, self.problem(400, "printFormat is none of the known ones."));
        }
        if let Some(Weather::Refuse(place, words)) = how {
            let items = json!([{ "propertyPath": place, "message": words }]);
            return Answer(
                400,
                json!({ "status": status(400, "Your request contained technical errors."), "items": items }),
            );
        }
        let last = orders.len() - 1;
        let mut items = Vec::new();
        for (place, order) in orders.iter().enumerate() {
            let mut remarks = remarks(order);
            if how == Some(&Weather::InPart) && place == last {
                remarks.push(("consignee", "The street entered could not be found.", "Error"));
            }
            let refused = remarks.iter().any(|(.., state)| *state == "Error" || only_asked || must_encode);
            let told: Vec<Value> = remarks
                .iter()
                .map(|(property, words, state)| json!({ "property": property, "validationMessage": words, "validationState": state }))
                .collect();
            items.push(if refused {
                json!({ "sstatus": { "title": "Bad Request", "statusCode": 400 }, "validationMessages": told })
            } else if only_asked {
                json!({ "requestIndex": place + 1, "sstatus": { "title": "ok", "statusCode": 200 }, "validationMessages": told })
            } else {
                let number = self.book(order);
                let mut item = json!({ "shipmentNo": number, "sstatus": { "title": "OK", "statusCode": 200 }, "validationMessages": told });
                if let Some(label) = document(&number, request, how) {
                    item["label"] = label;
                }
                if let Some(declaration) = self.parcels.last().and_then(|parcel| parcel.declaration(how)) {
                    item["customsDoc"] = declaration;
                }
                item
            });
        }
        if how == Some(&Weather::AnotherCount) {
            items
                .push(json!({ "shipmentNo": "00340000000000000999", "sstatus": { "title": "OK", "statusCode": 200 } }));
        }
        answered(items)
    }

    fn book(&mut self, order: &Value) -> String {
        let number = format!("{:020}", 340_434_333_301_000_000_u64 + self.parcels.len() as u64);
        let reference = order["refNo"].as_str().unwrap_or_default().to_owned();
        // What customs read of a Warenpost International stands on its label.
        let declared = order.get("customs").is_some() && order["product"] != "V66WPI";
        self.parcels.push(Parcel { number: number.clone(), reference, live: true, declared });
        self.orders.push(order.clone());
        number
    }

    fn documents(&self, request: &Request, how: Option<&Weather>) -> Answer {
        if self.closed_out {
            return Answer(404, self.problem(404, "No shipments found."));
        }
        let item = |number: &str| match self.parcels.iter().find(|it| it.live && it.number == number) {
            Some(parcel) => {
                let mut item = json!({ "shipmentNo": number, "sstatus": { "title": "OK", "statusCode": 200 } });
                if let Some(label) = document(number, request, how) {
                    item["label"] = label;
                }
                if let Some(declaration) = parcel.declaration(how) {
                    item["customsDoc"] = declaration;
                }
                item
            }
            None => unknown(number),
        };
        answered(request.all("shipment").into_iter().map(item).collect())
    }

    fn cancel(&mut self, request: &Request, how: Option<&Weather>) -> Answer {
        if request.one("profile") != PROFILE {
            return Answer(400, self.problem(400, "The profile is not known."));
        }
        let too_late = self.closed_out || how == Some(&Weather::TooLate);
        let parcels = &mut self.parcels;
        let item = |number: &str| match parcels.iter_mut().find(|it| it.live && it.number == number) {
            Some(_) if too_late => {
                json!({ "shipmentNo": number, "sstatus": { "title": "ManifestedShipment", "statusCode": 400,
                "detail": "The shipment is closed out." } })
            }
            Some(parcel) => {
                parcel.live = false;
                json!({ "shipmentNo": number, "sstatus": { "title": "OK", "statusCode": 200 } })
            }
            None => unknown(number),
        };
        answered(request.all("shipment").into_iter().map(item).collect())
    }
}

impl Office for Dhl {
    fn asked(&self, request: &Request) -> Option<Asked> {
        Some(match (request.method.as_str(), request.path.as_str()) {
            ("POST", TOKEN) => Asked::Token,
            ("POST", ORDERS) if request.one("validate") == "true" => Asked::Validate,
            ("POST", ORDERS) => Asked::Book,
            ("GET", ORDERS) => Asked::Labels,
            ("DELETE", ORDERS) => Asked::Void,
            _ => return None,
        })
    }

    fn key(&self, asked: Asked, request: &Request) -> Option<String> {
        let reference = match asked {
            Asked::Validate | Asked::Book => request.json()?.pointer("/shipments/0/refNo")?.as_str()?.to_owned(),
            _ => {
                let number = request.one("shipment");
                self.parcels.iter().find(|it| it.number == number)?.reference.clone()
            }
        };
        Some(key_of(&reference).to_owned())
    }

    fn knows(&self, request: &Request) -> bool {
        let expected = [
            ("grant_type", "password"),
            ("username", USER),
            ("password", PASSWORD),
            ("client_id", API_KEY),
            ("client_secret", API_SECRET),
        ];
        request.form() == expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }

    fn token(&self, token: &str) -> Value {
        json!({ "access_token": token, "token_type": "Bearer", "expires_in": 1800 })
    }

    fn problem(&self, status: u16, words: &str) -> Value {
        json!({ "title": words, "status": status, "statusCode": status, "detail": words })
    }

    fn answer(&mut self, asked: Asked, request: &Request, how: Option<&Weather>) -> Answer {
        match asked {
            Asked::Labels => self.documents(request, how),
            Asked::Void => self.cancel(request, how),
            _ => self.order(request, how),
        }
    }
}

impl Parcel {
    /// What goes to customs with it, on a sheet of A4 whatever its label has; in bad weather cut.
    fn declaration(&self, how: Option<&Weather>) -> Option<Value> {
        let mut file = labels::pdf(&self.number);
        if how == Some(&Weather::CutLabel) {
            file.truncate(file.len() / 2);
        }
        let told = json!({ "b64": BASE64.encode(file), "fileFormat": "PDF", "printFormat": "A4" });
        (self.declared && how != Some(&Weather::NoLabel)).then_some(told)
    }
}

/// What is remarked of an order that has the schema's form: a place, a sentence, a state.
fn remarks(order: &Value) -> Vec<(&'static str, &'static str, &'static str)> {
    let text = |pointer: &str| order.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let (product, billing) = (text("/product"), text("/billingNumber"));
    let grams = order.pointer("/details/weight/value").and_then(Value::as_f64).unwrap_or_default();
    let postal_code = text("/consignee/postalCode");
    let is_german = text("/consignee/country") == "DEU";
    let german_code = postal_code.len() == 5 && postal_code.bytes().all(|byte| byte.is_ascii_digit());
    let mut remarks = Vec::new();
    if billing.get(..10) != Some(CUSTOMER) || billing.get(10..12) != product.get(1..3) {
        remarks.push(("billingNumber", "The billing number is not permitted for this product.", "Error"));
    }
    let abroad = ["CHE", "GBR", "NOR", "USA"].contains(&text("/consignee/country"));
    let sum = |pointer: &str| -> f64 {
        let items = order.pointer("/customs/items").and_then(Value::as_array).into_iter().flatten();
        let pieces = |item: &Value| item["packagedQuantity"].as_f64().unwrap_or_default();
        items.map(|item| pieces(item) * item.pointer(pointer).and_then(Value::as_f64).unwrap_or_default()).sum()
    };
    if abroad && order.get("customs").is_none() {
        remarks.push(("customs", "Customs data is needed for this country.", "Error"));
    }
    if sum("/itemWeight/value") > grams {
        remarks.push(("customs.items", "The goods are heavier than the parcel.", "Error"));
    }
    if grams <= 0.0 || grams > HEAVIEST {
        remarks.push(("details.weight", "The weight is not permitted.", "Error"));
    }
    if is_german && !german_code {
        remarks.push((
            "consignee",
            "The city entered does not match the postcode. The shipment is not codeable.",
            "Warning",
        ));
    }
    remarks
}

/// A label as it is told; in bad weather another one, or none.
fn document(number: &str, request: &Request, how: Option<&Weather>) -> Option<Value> {
    let print_format = request.one("printFormat");
    let pdf = |bytes: Vec<u8>| json!({ "b64": BASE64.encode(bytes), "fileFormat": "PDF", "printFormat": print_format });
    let is_zpl = request.one("docFormat") == "ZPL2" && how != Some(&Weather::OtherLabel);
    let mut file = if is_zpl { labels::zpl(number) } else { labels::pdf(number) };
    match how {
        Some(Weather::NoLabel) => return None,
        Some(Weather::CutLabel) => file.truncate(file.len() / 2),
        Some(Weather::TwoPages) => file.extend(file.clone()),
        _ => {}
    }
    Some(if is_zpl {
        json!({ "zpl2": String::from_utf8(file).unwrap(), "fileFormat": "ZPL2", "printFormat": print_format })
    } else {
        pdf(file)
    })
}

/// The answer to a request about one shipment or several.
fn answered(items: Vec<Value>) -> Answer {
    let done = |item: &Value| item.pointer("/sstatus/statusCode") == Some(&json!(200));
    let code = match items.as_slice() {
        [only] if done(only) => 200,
        [_] => 400,
        _ => 207,
    };
    Answer(code, json!({ "status": status(code, "As the items say."), "items": items }))
}

fn status(code: u16, detail: &str) -> Value {
    json!({ "title": code.to_string(), "statusCode": code, "detail": detail })
}

fn unknown(number: &str) -> Value {
    json!({ "shipmentNo": number, "sstatus": { "title": "UnknownShipmentNumber", "statusCode": 204,
        "detail": "Unknown shipment number." } })
}

/// The key a reference was made of.
fn key_of(reference: &str) -> &str {
    reference.trim_end_matches('-').split('.').next().unwrap_or_default()
}

/// A JSON pointer as DHL writes places: `/shipments/0/consignee/country` is `shipments[0].consignee.country`.
fn path(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').filter(|part| !part.is_empty()) {
        match part.parse::<usize>() {
            Ok(place) => path.push_str(&format!("[{place}]")),
            Err(_) if path.is_empty() => path.push_str(part),
            Err(_) => path.push_str(&format!(".{part}")),
        }
    }
    path
}
