//! The practice UPS: reads every request by UPS's own schemas, knows one account and what it was asked for. It holds to no key:
//! who asks twice has two shipments.

use super::places::{Places, nothing_found};
use crate::labels;
use crate::schema::Gate;
use crate::server::{Answer, Office, Request};
use crate::weather::{Asked, Weather};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

pub(crate) const ACCOUNT: &str = "A1B2C3";
pub(crate) const CLIENT: &str = "practice-client";
pub(crate) const SECRET: &str = "practice-secret";

const TOKEN: &str = "/security/v1/oauth/token";
const SHIP: &str = "/api/shipments/v2409/ship";
const RECOVERY: &str = "/api/labels/v1/recovery";
const TRACK: &str = "/api/track/v1/reference/details/";
const VOID: &str = "/api/shipments/v2409/void/cancel/";
const RATING: &str = "/api/rating/v2409/";
const LOCATOR: &str = "/api/locations/v3/search/availabilities/64";
const SERVICES: [&str; 7] = ["11", "65", "07", "74", "54", "08", "70"];
/// The heaviest package, in kilograms.
const HEAVIEST: f64 = 70.0;

/// A shipment it has.
#[derive(Debug, Clone)]
pub(crate) struct Shipment {
    pub(crate) numbers: Vec<String>,
    /// Its first reference number.
    pub(crate) key: String,
    pub(crate) live: bool,
}

pub(crate) struct Ups {
    ship: Gate,
    recovery: Gate,
    rating: Gate,
    locator: Gate,
    pub(crate) places: Places,
    /// The last shipment that was asked for, as it came.
    pub(crate) last: Value,
    pub(crate) shipments: Vec<Shipment>,
    packages: u64,
}

impl Ups {
    pub(crate) fn new() -> Self {
        Self {
            ship: Gate::of(include_str!("../schema/ups-ship.json")),
            recovery: Gate::of(include_str!("../schema/ups-recovery.json")),
            rating: Gate::of(include_str!("../schema/ups-rate.json")),
            locator: Gate::of(include_str!("../schema/ups-locator.json")),
            places: Places::made_up(),
            last: Value::Null,
            shipments: Vec::new(),
            packages: 0,
        }
    }

    /// The shipments of a key that it would carry.
    pub(crate) fn live_of(&self, key: &str) -> Vec<Shipment> {
        self.shipments.iter().filter(|it| it.live && it.key == key).cloned().collect()
    }

    /// What a request carries, if it fits the schema; or what does not, as an answer.
    fn read(&self, gate: &Gate, request: &Request) -> Result<Value, Answer> {
        let content = request.json().unwrap_or(Value::Null);
        match gate.faults(&content).first() {
            None => Ok(content),
            Some((pointer, words)) => Err(self.refused(&format!("Invalid JSON at {pointer}: {words}"))),
        }
    }

    fn refused(&self, words: &str) -> Answer {
        Answer(400, self.problem(400, words))
    }

    fn ship(&mut self, request: &Request, how: Option<&Weather>) -> Answer {
        let content = match self.read(&self.ship, request) {
            Ok(content) => content,
            Err(answer) => return answer,
        };
        self.last = content.clone();
        let shipment = &content["ShipmentRequest"]["Shipment"];
        if let Some(words) =
            fault(shipment).or_else(|| fault_of_invoice(shipment)).or_else(|| self.places.fault(shipment))
        {
            return self.refused(words);
        }
        if let Some(Weather::Refuse(_, words)) = how {
            return self.refused(words);
        }
        let format = content["ShipmentRequest"]["LabelSpecification"]["LabelImageFormat"]["Code"].clone();
        let count = shipment["Package"].as_array().map_or(0, Vec::len);
        let numbers: Vec<String> = (0..count).map(|_| self.number()).collect();
        let key = shipment["ReferenceNumber"][0]["Value"].as_str().unwrap_or_default().to_owned();
        let package = |number: &String| {
            let mut package = json!({ "TrackingNumber": number });
            if let Some((code, image)) = image(number, &format, how) {
                package["ShippingLabel"] = json!({ "ImageFormat": { "Code": code }, "GraphicImage": image });
            }
            package
        };
        let mut packages: Vec<Value> = numbers.iter().map(package).collect();
        if how == Some(&Weather::AnotherCount) {
            packages.push(json!({ "TrackingNumber": "1ZA1B2C36899999999" }));
        }
        let id = numbers.first().cloned();
        self.shipments.push(Shipment { numbers, key, live: true });
        let price = json!({ "CurrencyCode": "EUR", "MonetaryValue": "12.50" });
        Answer(
            200,
            json!({ "ShipmentResponse": {
                "Response": { "ResponseStatus": { "Code": "1", "Description": "Success" } },
                "ShipmentResults": {
                    "ShipmentCharges": { "TransportationCharges": price, "ServiceOptionsCharges": price, "TotalCharges": price },
                    "BillingWeight": { "UnitOfMeasurement": { "Code": "KGS", "Description": "Kilograms" }, "Weight": "1.0" },
                    "ShipmentIdentificationNumber": id,
                    "PackageResults": packages,
                },
            } }),
        )
        .with_form(shipment, how)
    }

    fn number(&mut self) -> String {
        self.packages += 1;
        format!("1ZA1B2C368{:08}", self.packages)
    }

    /// Labels by reference number, or of one package.
    fn recover(&self, request: &Request, how: Option<&Weather>) -> Answer {
        let content = match self.read(&self.recovery, request) {
            Ok(content) => content["LabelRecoveryRequest"].clone(),
            Err(answer) => return answer,
        };
        let values = &content["ReferenceValues"];
        let key = values["ReferenceNumber"]["Value"].as_str();
        if key.is_some() && values["ShipperNumber"] != ACCOUNT {
            return self.refused("Missing or invalid shipper number");
        }
        let number = content["TrackingNumber"].as_str();
        let fits = |it: &&Shipment| match (key, number) {
            (Some(key), _) => it.key == key,
            (None, Some(number)) => it.numbers.iter().any(|own| own == number),
            (None, None) => false,
        };
        let found: Vec<&Shipment> = self.shipments.iter().filter(|it| it.live).filter(fits).collect();
        if found.is_empty() || how == Some(&Weather::Hidden) {
            return self.refused("No label is there for this request.");
        }
        let format = content["LabelSpecification"]["LabelImageFormat"]["Code"].clone();
        let numbers = found.iter().flat_map(|it| &it.numbers).filter(|own| number.is_none_or(|number| *own == number));
        let result = |number: &String| {
            let mut result = json!({ "TrackingNumber": number });
            if let Some((code, image)) = image(number, &format, how) {
                result["LabelImage"] =
                    json!({ "LabelImageFormat": { "Code": code.to_lowercase() }, "GraphicImage": image });
            }
            result
        };
        let mut results: Vec<Value> = numbers.map(result).collect();
        // A list of one is no list here.
        let results = if results.len() == 1 { results.remove(0) } else { json!(results) };
        Answer(
            200,
            json!({ "LabelRecoveryResponse": {
                "Response": { "ResponseStatus": { "Code": "1", "Description": "Success" } },
                "ShipmentIdentificationNumber": found[0].numbers.first(),
                "LabelResults": results,
            } }),
        )
    }

    fn track(&self, request: &Request) -> Answer {
        if request.header("transid").is_empty() || request.header("transactionsrc").is_empty() {
            return self.refused("Missing transId");
        }
        let key = request.path.strip_prefix(TRACK).unwrap_or_default();
        let known: Vec<&Shipment> = self.shipments.iter().filter(|it| it.key == key).collect();
        if known.is_empty() || request.one("shipperNum") != ACCOUNT {
            return Answer(404, self.problem(404, "Tracking number information not found"));
        }
        let packages: Vec<Value> = known
            .iter()
            .flat_map(|it| it.numbers.iter().map(|number| (number, it.live)))
            .map(|(number, live)| json!({ "trackingNumber": number, "currentStatus": { "type": if live { "M" } else { "MV" } } }))
            .collect();
        Answer(200, json!({ "trackResponse": { "shipment": [{ "inquiryNumber": key, "package": packages }] } }))
    }

    fn void(&mut self, request: &Request, how: Option<&Weather>) -> Answer {
        let id = request.path.strip_prefix(VOID).unwrap_or_default();
        let known = self.shipments.iter_mut().find(|it| it.numbers.first().is_some_and(|first| first == id));
        match known {
            Some(shipment) if shipment.live && how != Some(&Weather::TooLate) => {
                shipment.live = false;
                Answer(
                    200,
                    json!({ "VoidShipmentResponse": {
                        "Response": { "ResponseStatus": { "Code": "1", "Description": "Success" } },
                        "SummaryResult": { "Status": { "Code": "1", "Description": "Voided" } },
                    } }),
                )
            }
            Some(shipment) if !shipment.live => self.refused("The shipment has already been voided"),
            _ => self.refused("No shipment found within the allowed void period"),
        }
    }

    /// Access Points around a place, or the one of a code.
    fn locate(&self, request: &Request, how: Option<&Weather>) -> Answer {
        let content = match self.read(&self.locator, request) {
            Ok(content) => content["LocatorRequest"].clone(),
            Err(answer) => return answer,
        };
        match self.places.answer(&content) {
            Ok(found) if found.is_empty() && how == Some(&Weather::Hidden) => nothing_found(),
            Ok(found) if found.is_empty() => self.refused("There are no locations found for the search criteria"),
            Ok(found) => Answer(
                200,
                json!({ "LocatorResponse": {
                    "Response": { "ResponseStatusCode": "1", "ResponseStatusDescription": "Success" },
                    "SearchResults": { "Disclaimer": "", "DropLocation": found },
                    "AllowAllConfidenceLevels": "False",
                } }),
            ),
            Err(words) => self.refused(words),
        }
    }

    fn rate(&self, request: &Request) -> Answer {
        let content = match self.read(&self.rating, request) {
            Ok(content) => content,
            Err(answer) => return answer,
        };
        let shipment = &content["RateRequest"]["Shipment"];
        let country = |whose: &str| shipment[whose]["Address"]["CountryCode"].as_str();
        if country("ShipFrom") != country("ShipTo") && shipment.get("InvoiceLineTotal").is_none() {
            return self.refused("Invoice line total is required for international shipments with time in transit.");
        }
        let wanted = shipment["Service"]["Code"].as_str();
        let rated = |(code, price): &(&str, &str)| {
            json!({
                "Service": { "Code": code },
                "TotalCharges": { "CurrencyCode": "EUR", "MonetaryValue": price },
                "TimeInTransit": { "ServiceSummary": { "EstimatedArrival": { "BusinessDaysInTransit": "2" } } },
            })
        };
        let offered = [("11", "12.50"), ("65", "42.10")];
        let rated: Vec<Value> =
            offered.iter().filter(|(code, _)| wanted.is_none_or(|wanted| wanted == *code)).map(rated).collect();
        Answer(200, json!({ "RateResponse": { "RatedShipment": rated } }))
    }
}

impl Office for Ups {
    fn asked(&self, request: &Request) -> Option<Asked> {
        let by_reference =
            || request.json().is_some_and(|it| it.pointer("/LabelRecoveryRequest/ReferenceValues").is_some());
        Some(match (request.method.as_str(), request.path.as_str()) {
            ("POST", TOKEN) => Asked::Token,
            ("POST", SHIP) => Asked::Book,
            ("POST", RECOVERY) if by_reference() => Asked::Find,
            ("POST", RECOVERY) => Asked::Labels,
            ("GET", path) if path.starts_with(TRACK) => Asked::Track,
            ("DELETE", path) if path.starts_with(VOID) => Asked::Void,
            ("POST", path) if path.starts_with(RATING) => Asked::Rates,
            ("POST", LOCATOR) => Asked::Points,
            _ => return None,
        })
    }

    fn key(&self, asked: Asked, request: &Request) -> Option<String> {
        let content = || request.json();
        let of_number = |number: &str| {
            self.shipments.iter().find(|it| it.numbers.iter().any(|own| own == number)).map(|it| it.key.clone())
        };
        let text = |pointer: &str| content()?.pointer(pointer)?.as_str().map(str::to_owned);
        match asked {
            Asked::Book => text("/ShipmentRequest/Shipment/ReferenceNumber/0/Value"),
            Asked::Find => text("/LabelRecoveryRequest/ReferenceValues/ReferenceNumber/Value"),
            Asked::Labels => of_number(&text("/LabelRecoveryRequest/TrackingNumber")?),
            Asked::Track => request.path.strip_prefix(TRACK).map(str::to_owned),
            Asked::Void => of_number(request.path.strip_prefix(VOID)?),
            _ => None,
        }
    }

    fn knows(&self, request: &Request) -> bool {
        let basic = format!("Basic {}", BASE64.encode(format!("{CLIENT}:{SECRET}")));
        request.header("authorization") == basic
            && request.header("x-merchant-id") == ACCOUNT
            && request.form().get("grant_type").map(String::as_str) == Some("client_credentials")
    }

    fn token(&self, token: &str) -> Value {
        json!({ "token_type": "Bearer", "issued_at": "1690000000000", "client_id": CLIENT, "access_token": token,
            "expires_in": "14399", "status": "approved" })
    }

    fn problem(&self, status: u16, words: &str) -> Value {
        json!({ "response": { "errors": [{ "code": status.to_string(), "message": words }] } })
    }

    fn answer(&mut self, asked: Asked, request: &Request, how: Option<&Weather>) -> Answer {
        match asked {
            Asked::Find | Asked::Labels => self.recover(request, how),
            Asked::Track => self.track(request),
            Asked::Void => self.void(request, how),
            Asked::Rates => self.rate(request),
            Asked::Points => self.locate(request, how),
            _ => self.ship(request, how),
        }
    }
}

impl Answer {
    /// The same with the forms that were asked for, in one file; in bad weather cut.
    fn with_form(mut self, shipment: &Value, how: Option<&Weather>) -> Self {
        if shipment.pointer("/ShipmentServiceOptions/InternationalForms").is_some() && how != Some(&Weather::NoLabel) {
            let mut image = BASE64.encode(labels::pdf("invoice"));
            if how == Some(&Weather::CutLabel) {
                image.truncate((image.len() / 2) | 1);
            }
            self.1["ShipmentResponse"]["ShipmentResults"]["Form"] = json!({ "Code": "01",
                "Description": "All Requested International Forms", "FormGroupId": "1",
                "Image": { "ImageFormat": { "Code": "PDF" }, "GraphicImage": image } });
        }
        self
    }
}

/// What UPS says of an invoice that has the schema's form and that it does not take: what its file says is required of one.
fn fault_of_invoice(shipment: &Value) -> Option<&'static str> {
    let to = shipment.pointer("/ShipTo/Address/CountryCode").and_then(Value::as_str).unwrap_or_default();
    let abroad = ["CH", "GB", "NO", "US"].contains(&to);
    let Some(form) = shipment.pointer("/ShipmentServiceOptions/InternationalForms") else {
        return abroad.then_some("An invoice is required for this shipment");
    };
    let products = form["Product"].as_array().map(Vec::as_slice).unwrap_or_default();
    let lacks = |pointer: &str| form.pointer(pointer).is_none();
    if form["FormType"] != json!(["01"]) || products.is_empty() {
        Some("Missing or invalid international form")
    } else if lacks("/InvoiceNumber") {
        Some("Missing or invalid Invoice Number")
    } else if lacks("/InvoiceDate") || lacks("/CurrencyCode") {
        Some("Missing or invalid invoice date or currency")
    } else if lacks("/ReasonForExport") {
        Some("Missing or invalid Reason For Export")
    } else if form.pointer("/Contacts/SoldTo/Address/CountryCode").and_then(Value::as_str) != Some(to) {
        Some("The Sold To party's country must be that of the ShipTo party")
    } else if abroad && shipment.pointer("/ShipTo/Phone").is_none() {
        Some("Missing or invalid ShipTo phone")
    } else if products.iter().any(|it| it.get("PartNumber").is_none() || it.get("Unit").is_none()) {
        Some("Missing or invalid product part number or unit")
    } else {
        None
    }
}

/// What UPS says of a shipment that has the schema's form and that it does not take.
fn fault(shipment: &Value) -> Option<&'static str> {
    let text = |pointer: &str| shipment.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let postal_code = text("/ShipTo/Address/PostalCode");
    let german_code = postal_code.len() == 5 && postal_code.bytes().all(|byte| byte.is_ascii_digit());
    let weights = shipment["Package"].as_array().into_iter().flatten().map(|package| {
        package["PackageWeight"]["Weight"].as_str().and_then(|text| text.parse::<f64>().ok()).unwrap_or_default()
    });
    if text("/Shipper/ShipperNumber") != ACCOUNT {
        Some("Missing or invalid shipper number")
    } else if !SERVICES.contains(&text("/Service/Code")) {
        Some("The requested service is invalid")
    } else if text("/ShipTo/Address/CountryCode") == "DE" && !german_code {
        Some("Missing or invalid ShipTo PostalCode")
    } else if !weights.fold(true, |fits, weight| fits && weight > 0.0 && weight <= HEAVIEST) {
        Some("Package weight is not permitted")
    } else {
        None
    }
}

/// A label as it is told: what it is, and its bytes; in bad weather another one, or none.
fn image(number: &str, format: &Value, how: Option<&Weather>) -> Option<(&'static str, String)> {
    let (code, mut file) = match (format.as_str(), how) {
        (None, _) | (_, Some(Weather::NoLabel)) => return None,
        (_, Some(Weather::OtherLabel)) => ("PDF", labels::pdf(number)),
        (Some("GIF"), _) => ("GIF", labels::gif()),
        (Some(_), _) => ("ZPL", labels::zpl(number)),
    };
    if how == Some(&Weather::TwoPages) {
        file.extend(file.clone());
    }
    let mut image = BASE64.encode(file);
    if how == Some(&Weather::CutLabel) {
        image.truncate((image.len() / 2) | 1);
    }
    Some((code, image))
}
