//! The practice Karrio: reads every request more strictly than Karrio does, keeps drafts and what was bought of them, and beside
//! that what its carrier has. It holds to no key: who buys two drafts has two shipments.

use crate::labels;
use crate::server::{Answer, Office, Request};
use crate::weather::{Asked, Weather};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Map, Value, json};

pub(crate) const KEY: &str = "practice-key";
/// The only carrier account kept there.
pub(crate) const CONNECTION: &str = "haulier";

/// The most shipments on a page of the list.
const PAGE: usize = 2;
const SHIPMENTS: &str = "/v1/shipments";
const SERVICES: [(&str, f64, u64); 2] = [("haulier_point", 3.6, 2), ("haulier_standard", 4.41, 1)];
/// The heaviest parcel, in kilograms.
const HEAVIEST: f64 = 31.5;

/// A shipment as Karrio keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Shipment {
    id: String,
    pub(crate) key: String,
    pub(crate) status: &'static str,
    metadata: Map<String, Value>,
    label_type: String,
    parcels: usize,
    rates: Vec<(String, &'static str, f64)>,
    numbers: Vec<String>,
    cost: Option<f64>,
    has_invoice: bool,
}

/// A shipment as the carrier has it.
#[derive(Debug, Clone)]
pub(crate) struct Carried {
    pub(crate) key: String,
    pub(crate) numbers: Vec<String>,
    pub(crate) live: bool,
}

#[derive(Default)]
pub(crate) struct Karrio {
    pub(crate) shipments: Vec<Shipment>,
    pub(crate) carried: Vec<Carried>,
    given: u64,
}

impl Karrio {
    /// What the carrier would carry and bill of a key.
    pub(crate) fn live_of(&self, key: &str) -> Vec<Carried> {
        self.carried.iter().filter(|it| it.live && it.key == key).cloned().collect()
    }

    /// Moves what the carrier has of a key along.
    pub(crate) fn move_along(&mut self, key: &str, status: &'static str) {
        self.shipments.iter_mut().filter(|it| it.key == key && it.status != "draft").for_each(|it| it.status = status);
    }

    fn next(&mut self) -> u64 {
        self.given += 1;
        self.given
    }

    fn draft(&mut self, request: &Request, how: Option<&Weather>) -> Answer {
        let content = request.json().unwrap_or(Value::Null);
        if let Some(fault) = fault(&content) {
            return invalid(&fault);
        }
        if let Some(Weather::Refuse(_, words)) = how {
            return of_carrier("4711", words);
        }
        if content["carrier_ids"].as_array().is_some_and(|ids| ids.iter().any(|id| *id != CONNECTION)) {
            return own(404, "not_found", "No active carrier connection found to process the request");
        }
        let mut weights = content["parcels"].as_array().into_iter().flatten().filter_map(|it| it["weight"].as_f64());
        if weights.any(|weight| weight > HEAVIEST) {
            return of_carrier("invalid_weight", "the weight exceeds the maximum of the service");
        }
        let id = format!("shp_{}", self.next());
        let rate = |(place, (code, price, _)): (usize, &(&'static str, f64, u64))| {
            (format!("rat_{id}_{place}"), *code, *price)
        };
        // What is not asked for may come along, as it does at Karrio.
        let rates = SERVICES.iter().enumerate().map(rate).collect();
        let metadata = content["metadata"].as_object().cloned().unwrap_or_default();
        self.shipments.push(Shipment {
            key: metadata["packdesk_booking"].as_str().unwrap_or_default().to_owned(),
            status: "draft",
            metadata,
            label_type: content["label_type"].as_str().unwrap_or_default().to_owned(),
            parcels: content["parcels"].as_array().map_or(0, Vec::len),
            rates,
            numbers: Vec::new(),
            cost: None,
            has_invoice: content["customs"]["commercial_invoice"] == true,
            id,
        });
        Answer(201, self.shipments.last().unwrap().told(None))
    }

    fn mark(&mut self, at: usize, request: &Request) -> Answer {
        let shipment = &mut self.shipments[at];
        if shipment.status != "draft" {
            return own(
                409,
                "state_error",
                &format!("Shipment is {} and cannot be updated anymore...", shipment.status),
            );
        }
        let content = request.json().unwrap_or(Value::Null);
        if let Some(unknown) = unknown(&content, &["metadata", "label_type"]) {
            return invalid(&unknown);
        }
        shipment.metadata.extend(content["metadata"].as_object().cloned().unwrap_or_default());
        Answer(200, shipment.told(None))
    }

    fn purchase(&mut self, at: usize, request: &Request, how: Option<&Weather>) -> Answer {
        let content = request.json().unwrap_or(Value::Null);
        let shipment = self.shipments[at].clone();
        if shipment.status != "draft" {
            let words = format!("The shipment is '{}' and cannot be purchased again", shipment.status);
            return own(409, "state_error", &words);
        }
        if let Some(unknown) = unknown(&content, &["selected_rate_id", "label_type"]) {
            return invalid(&unknown);
        }
        let Some((_, _, cost)) = shipment.rates.iter().find(|(id, ..)| content["selected_rate_id"] == *id).cloned()
        else {
            return own(400, "service_unavailable", "The service you selected is not available for this shipment.");
        };
        if let Some(Weather::Refuse(_, words)) = how {
            return of_carrier("4711", words);
        }
        let numbers: Vec<String> = (0..shipment.parcels).map(|_| format!("HAUL{:08}", self.next())).collect();
        self.carried.push(Carried { key: shipment.key, numbers: numbers.clone(), live: true });
        match how {
            // Ended before it wrote down what its carrier answered.
            Some(Weather::Forgotten) => return Answer(500, Value::Null),
            Some(Weather::Unread) => return of_carrier("SHIPPING_SDK_INTERNAL_ERROR", "The read operation timed out"),
            _ => {}
        }
        let shipment = &mut self.shipments[at];
        shipment.status = "created";
        shipment.cost = Some(cost);
        shipment.numbers = numbers;
        let mut told = shipment.told(Some(how));
        if how == Some(&Weather::AnotherCount) {
            told["meta"]["tracking_numbers"] =
                json!([shipment.numbers.clone(), vec!["HAUL99999999".to_owned()]].concat());
        }
        Answer(200, told)
    }

    fn cancel(&mut self, at: usize, how: Option<&Weather>) -> Answer {
        let shipment = &mut self.shipments[at];
        let status = if how == Some(&Weather::TooLate) { "in_transit" } else { shipment.status };
        match status {
            "cancelled" => return Answer(202, shipment.told(None)),
            "draft" | "created" => shipment.status = "cancelled",
            other => {
                let words = format!("The shipment is '{other}' and can not be cancelled anymore...");
                return own(409, "state_error", &words);
            }
        }
        let numbers = shipment.numbers.clone();
        self.carried.iter_mut().filter(|it| it.numbers == numbers).for_each(|it| it.live = false);
        Answer(200, self.shipments[at].told(None))
    }

    /// A page of the list since a moment, the newest first, and fewer on it than were asked for.
    fn page(&self, request: &Request) -> Answer {
        let number = |name: &str| request.one(name).parse::<usize>();
        let since = request.one("created_after").parse::<jiff::Timestamp>();
        let (Ok(behind), Ok(1..=100), Ok(_)) = (number("offset"), number("limit"), since) else {
            return own(400, "validation", "created_after, limit and offset");
        };
        let page: Vec<Value> = self.shipments.iter().rev().skip(behind).take(PAGE).map(|it| it.told(None)).collect();
        Answer(200, json!({ "count": self.shipments.len(), "next": null, "previous": null, "results": page }))
    }

    fn list(&self, request: &Request, how: Option<&Weather>) -> Answer {
        if !request.one("created_after").is_empty() {
            return self.page(request);
        }
        let ids: Vec<&str> = request.one("id").split(',').collect();
        let (key, value) = (request.one("metadata_key"), request.one("metadata_value"));
        let fits = |it: &&Shipment| {
            let by_key = it.metadata.contains_key(key) && it.metadata.values().any(|known| known == value);
            if key.is_empty() { ids.contains(&it.id.as_str()) } else { by_key }
        };
        let hidden = how == Some(&Weather::Hidden);
        let found: Vec<Value> =
            self.shipments.iter().filter(fits).filter(|_| !hidden).map(|it| it.told(None)).collect();
        Answer(200, json!({ "count": found.len(), "next": null, "previous": null, "results": found }))
    }

    fn document(&self, at: usize, kind: &str, how: Option<&Weather>) -> Answer {
        let shipment = &self.shipments[at];
        let file = match kind {
            "label" => shipment.file(how),
            _ => shipment.has_invoice.then(|| BASE64.encode("%PDF-1.4\n% invoice\n%%EOF\n")),
        };
        match file.filter(|_| !shipment.numbers.is_empty()) {
            Some(file) => Answer(200, json!({ "category": kind, "format": shipment.label_type, "base64": file })),
            None => Answer(404, json!({ "errors": [{ "message": "not found or has no label" }] })),
        }
    }

    fn rates(request: &Request) -> Answer {
        let content = request.json().unwrap_or(Value::Null);
        let heavy =
            content["parcels"].as_array().into_iter().flatten().any(|it| it["weight"].as_f64() > Some(HEAVIEST));
        let rates: Vec<Value> =
            SERVICES.iter().filter(|_| !heavy).map(|(code, price, days)| rate("rat_x", code, *price, *days)).collect();
        Answer(200, json!({ "rates": rates, "messages": [] }))
    }

    /// The shipment a path leads to.
    fn at(&self, path: &str) -> Option<usize> {
        let id = path.strip_prefix(SHIPMENTS)?.split('/').nth(1)?;
        self.shipments.iter().position(|it| it.id == id)
    }
}

impl Shipment {
    /// As an answer tells of it: with its label where it was just bought.
    fn told(&self, bought: Option<Option<&Weather>>) -> Value {
        let days = |code: &str| SERVICES.iter().find(|(known, ..)| *known == code).map_or(0, |(.., days)| *days);
        let rates: Vec<Value> = self.rates.iter().map(|(id, code, price)| rate(id, code, *price, days(code))).collect();
        let documents: Vec<Value> = bought
            .and_then(|how| self.file(how))
            .into_iter()
            .map(|file| json!({ "category": "label", "base64": file }))
            .collect();
        let mut meta = json!({ "ext": "generic" });
        if self.numbers.len() > 1 {
            // In no order, as Karrio tells them.
            meta["tracking_numbers"] = self.numbers.iter().rev().cloned().collect();
        }
        json!({
            "id": self.id, "status": self.status, "metadata": self.metadata, "meta": meta, "rates": rates,
            "tracking_number": self.numbers.first(), "messages": [], "shipping_documents": documents,
            "selected_rate": self.cost.map(|cost| rate("rat_bought", SERVICES[1].0, cost, 1)),
        })
    }

    /// The labels of all its parcels, one after the other; in bad weather others, or none.
    fn file(&self, how: Option<&Weather>) -> Option<String> {
        let numbers = self.numbers.iter();
        let file: Vec<u8> = match how {
            Some(Weather::NoLabel) => return None,
            Some(Weather::OtherLabel) => labels::pdf(&self.numbers.concat()),
            _ if self.label_type == "PDF" => labels::pdf(&self.numbers.concat()),
            _ => numbers.flat_map(|number| labels::zpl(number)).collect(),
        };
        let mut text = BASE64.encode(file);
        if how == Some(&Weather::CutLabel) {
            text.truncate((text.len() / 2) | 1);
        }
        Some(text)
    }
}

impl Office for Karrio {
    fn keys(&self) -> Vec<String> {
        vec![format!("Token {KEY}")]
    }

    fn asked(&self, request: &Request) -> Option<Asked> {
        let last = request.path.rsplit('/').next().unwrap_or_default();
        Some(match (request.method.as_str(), request.path.as_str(), last) {
            ("GET", "/v1/connections" | "/v1/carriers", _) => Asked::Account,
            ("POST", "/v1/proxy/rates", _) => Asked::Rates,
            ("POST", SHIPMENTS, _) => Asked::Draft,
            ("GET", SHIPMENTS, _) if request.one("metadata_key").is_empty() => Asked::Track,
            ("GET", SHIPMENTS, _) => Asked::Find,
            ("PUT", ..) => Asked::Mark,
            ("POST", _, "purchase") => Asked::Book,
            ("POST", _, "cancel") => Asked::Void,
            ("POST", _, "label" | "invoice") => Asked::Labels,
            _ => return None,
        })
    }

    fn key(&self, asked: Asked, request: &Request) -> Option<String> {
        match asked {
            Asked::Draft => Some(request.json()?["metadata"]["packdesk_booking"].as_str()?.to_owned()),
            Asked::Find => Some(request.one("metadata_value").to_owned()),
            _ => Some(self.shipments[self.at(&request.path)?].key.clone()),
        }
    }

    /// There are no tokens to ask for.
    fn knows(&self, _: &Request) -> bool {
        false
    }

    fn token(&self, _: &str) -> Value {
        Value::Null
    }

    fn problem(&self, status: u16, words: &str) -> Value {
        json!({ "errors": [{ "code": status.to_string(), "level": "error", "message": words }] })
    }

    fn answer(&mut self, asked: Asked, request: &Request, how: Option<&Weather>) -> Answer {
        let last = request.path.rsplit('/').next().unwrap_or_default();
        match (asked, self.at(&request.path)) {
            (Asked::Account, _) if last == "connections" => connections(),
            (Asked::Account, _) => carriers(),
            (Asked::Rates, _) => Self::rates(request),
            (Asked::Draft, _) => self.draft(request, how),
            (Asked::Find | Asked::Track, _) => self.list(request, how),
            (Asked::Mark, Some(at)) => self.mark(at, request),
            (Asked::Book, Some(at)) => self.purchase(at, request, how),
            (Asked::Void, Some(at)) => self.cancel(at, how),
            (Asked::Labels, Some(at)) => self.document(at, last, how),
            _ => own(404, "not_found", "Shipment not found"),
        }
    }
}

fn connections() -> Answer {
    let connection = json!({ "carrier_name": "generic", "display_name": "Haulier", "carrier_id": CONNECTION,
        "capabilities": ["rating", "shipping"], "active": true, "test_mode": false });
    Answer(200, json!({ "count": 1, "next": null, "previous": null, "results": [connection] }))
}

fn carriers() -> Answer {
    let services: Map<String, Value> = SERVICES.iter().map(|(code, ..)| ((*code).to_owned(), json!(code))).collect();
    Answer(200, json!([{ "carrier_name": "generic", "display_name": "Custom Carrier", "shipping_services": services }]))
}

fn rate(id: &str, code: &str, price: f64, days: u64) -> Value {
    json!({ "id": id, "carrier_name": "haulier", "carrier_id": CONNECTION, "currency": "EUR", "service": code,
        "total_charge": price, "transit_days": days, "meta": { "service_name": code.to_uppercase() } })
}

/// Karrio's own words.
fn own(status: u16, code: &str, words: &str) -> Answer {
    Answer(status, json!({ "errors": [{ "code": code, "level": "error", "message": words }] }))
}

fn invalid(words: &str) -> Answer {
    own(400, "validation", words)
}

/// The carrier's words.
fn of_carrier(code: &str, words: &str) -> Answer {
    Answer(
        424,
        json!({ "messages": [{ "carrier_id": CONNECTION, "carrier_name": "generic", "code": code, "message": words }] }),
    )
}

/// What is wrong with the body of a draft.
fn fault(content: &Value) -> Option<String> {
    const FIELDS: [&str; 9] = [
        "shipper",
        "recipient",
        "parcels",
        "services",
        "carrier_ids",
        "label_type",
        "reference",
        "metadata",
        "customs",
    ];
    const SIDES: [&str; 3] = ["length", "width", "height"];
    let parcels = content["parcels"].as_array();
    let of_parcel = |(place, parcel): (usize, &Value)| {
        let sides = SIDES.iter().filter(|side| parcel[**side].as_f64() > Some(0.0)).count();
        let known = ["weight", "weight_unit", "dimension_unit", "items", "length", "width", "height"];
        if parcel["weight"].as_f64() <= Some(0.0) || parcel["weight_unit"] != "KG" {
            return Some(format!("parcels.{place}.weight: Ensure this value is greater than 0."));
        }
        let sized = (sides == 3) == (parcel["dimension_unit"] == "CM") && [0, 3].contains(&sides);
        if !sized {
            return Some(format!("parcels.{place}.dimension_unit: This field is required."));
        }
        unknown(parcel, &known)
    };
    unknown(content, &FIELDS)
        .or_else(|| in_address("shipper", &content["shipper"]))
        .or_else(|| in_address("recipient", &content["recipient"]))
        .or_else(|| parcels?.is_empty().then(|| "parcels.non_field_errors: This list may not be empty.".to_owned()))
        .or_else(|| parcels?.iter().enumerate().find_map(of_parcel))
        .or_else(|| {
            let is_key = content["metadata"]["packdesk_booking"].as_str().is_some_and(|key| !key.is_empty());
            (!is_key).then(|| "metadata: This field is required.".to_owned())
        })
        .or_else(|| {
            let known = ["ZPL", "PDF", "PNG"].iter().any(|known| content["label_type"] == *known);
            (!known).then(|| "label_type: not a valid choice.".to_owned())
        })
        .or_else(|| {
            let long = content["reference"].as_str().is_none_or(|text| text.chars().count() > 100);
            long.then(|| "reference: Ensure this field has no more than 100 characters.".to_owned())
        })
}

fn in_address(whose: &str, address: &Value) -> Option<String> {
    const MOST: [(&str, usize); 8] = [
        ("person_name", 100),
        ("company_name", 100),
        ("address_line1", 100),
        ("address_line2", 100),
        ("city", 50),
        ("postal_code", 20),
        ("phone_number", 50),
        ("state_code", 50),
    ];
    let known: Vec<&str> = MOST.iter().map(|(name, _)| *name).chain(["email", "country_code"]).collect();
    if let Some(unknown) = unknown(address, &known) {
        return Some(unknown);
    }
    for (name, value) in address.as_object()? {
        let text = value.as_str().unwrap_or_default();
        if text.trim().is_empty() || text != text.trim() {
            return Some(format!("{whose}.{name}: This field may not be blank."));
        }
        if MOST.iter().any(|(known, most)| known == name && text.chars().count() > *most) {
            return Some(format!("{whose}.{name}: Ensure this field has fewer characters."));
        }
    }
    let code = address["country_code"].as_str().unwrap_or_default();
    let postal_code = address["postal_code"].as_str().unwrap_or_default();
    if code.len() != 2 {
        return Some(format!("{whose}.country_code: \"{code}\" is not a valid choice."));
    }
    let german = postal_code.len() == 5 && postal_code.bytes().all(|byte| byte.is_ascii_digit());
    (code == "DE" && !german).then(|| format!("{whose}.postal_code: Germany needs five digits."))
}

/// A field that has no place there.
fn unknown(content: &Value, known: &[&str]) -> Option<String> {
    let Some(fields) = content.as_object() else { return Some("Invalid data. Expected a dictionary.".to_owned()) };
    let unknown = fields.keys().find(|name| !known.contains(&name.as_str()))?;
    Some(format!("{unknown}: This field is not known."))
}
