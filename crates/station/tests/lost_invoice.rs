//! A carrier that sends its invoice for customs with the answer to the booking alone (UPS): where that answer is lost, the label is
//! found by its key, the station's own declaration prints beside it, and a person is told.

use crate::no_look_up::until;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde_json::{Value, json};
use station::calls::{self, FileChoices, ImportContent, SaveCarrierAccount, VersionedSettings};
use station::{Options, Station};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use wire::{Answer, BoxFuture, HeaderMap, Http, Limits, Outgoing, Transport, WireError};

const HOST: &str = "ups.invalid";
const CARRIER: &str = "ups";
const NUMBER: &str = "1ZA1B2C36800000011";

/// UPS, as far as this desk asks it; everybody else is asked over HTTP.
struct Ups {
    http: Http,
    /// Whether the answer to the next booking is lost.
    loses: AtomicBool,
    /// The forms of the last booking.
    forms: Mutex<Value>,
}

impl Ups {
    fn answer(&self, outgoing: &Outgoing) -> Result<Answer, WireError> {
        let label = BASE64.encode(format!("^XA^PW812^FO9,9^BY2^BCN,200,N^FD>:{NUMBER}^FS^XZ"));
        let content = match outgoing.name {
            "get token" => json!({ "access_token": "t", "expires_in": "14399" }),
            "ship" => {
                let content: Value = serde_json::from_slice(&outgoing.content.as_ref().unwrap().bytes).unwrap();
                let forms = content.pointer("/ShipmentRequest/Shipment/ShipmentServiceOptions/InternationalForms");
                *self.forms.lock().unwrap() = forms.cloned().unwrap_or_default();
                if self.loses.swap(false, Ordering::Relaxed) {
                    return Err(WireError::TimedOut);
                }
                let invoice = BASE64.encode(include_bytes!("../../../fuzz/seeds/pdf/box.pdf"));
                json!({ "ShipmentResponse": { "ShipmentResults": {
                    "ShipmentIdentificationNumber": NUMBER,
                    "PackageResults": [{
                        "TrackingNumber": NUMBER,
                        "ShippingLabel": { "ImageFormat": { "Code": "ZPL" }, "GraphicImage": label },
                    }],
                    "Form": { "Code": "01", "Image": { "ImageFormat": { "Code": "PDF" }, "GraphicImage": invoice } },
                } } })
            }
            "recover" | "label" => json!({ "LabelRecoveryResponse": {
                "ShipmentIdentificationNumber": NUMBER,
                "LabelResults": {
                    "TrackingNumber": NUMBER,
                    "LabelImage": { "LabelImageFormat": { "Code": "zpl" }, "GraphicImage": label },
                },
            } }),
            // It tells no prices: a booking does without.
            _ => return Ok(Answer::new(400, HeaderMap::new(), b"{}".to_vec())),
        };
        Ok(Answer::new(200, HeaderMap::new(), content.to_string().into_bytes()))
    }
}

impl Transport for Ups {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        if outgoing.url.host_str() == Some(HOST) {
            Box::pin(async move { self.answer(outgoing) })
        } else {
            self.http.exchange(outgoing)
        }
    }
}

/// A station that ships with UPS, and an order to Switzerland that can be packed.
fn desk(folder: &Path, ups: &Arc<Ups>) -> (Station, OrderId) {
    let transport: Arc<dyn Transport> = Arc::<Ups>::clone(ups);
    let wire = wire::Setup { transport: Some(transport), ..wire::Setup::default() };
    let clock = || UtcDateTime(jiff::Timestamp::now());
    let station = Station::open(Options { wire, clock, ..Options::practice(folder) }).unwrap();
    let VersionedSettings { version, mut settings } = calls::settings(&station, ()).unwrap();
    let carrier = CarrierId(CARRIER.to_owned());
    let first = settings.catalogue.methods.remove(0);
    settings.catalogue.carriers.push(Carrier {
        id: carrier.clone(),
        name: "UPS".to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: String::new(),
    });
    let method = ShippingMethod {
        id: MethodId("abroad".to_owned()),
        service: "11".to_owned(),
        carrier: carrier.clone(),
        countries: Vec::new(),
        ..first
    };
    settings.defaults.method = Some(method.id.clone());
    "+31 30 000 0000".clone_into(&mut settings.defaults.sender.as_mut().unwrap().phone);
    settings.catalogue.methods = vec![method];
    (settings.rules, settings.checkout) = (Vec::new(), Vec::new());
    calls::settings_save(&station, VersionedSettings { version, settings }).unwrap();
    let config = json!({ "account_number": "A1B2C3", "url": format!("https://{HOST}") });
    let config = AccountConfig(config.as_object().unwrap().clone());
    let account = CarrierAccount::new(carrier, carriers::ups::ID, config);
    let keys = [("client_id", "c"), ("client_secret", "s")];
    let account = SaveCarrierAccount { account, credentials: Some(Credentials::of(keys)) };
    calls::carrier_account_save(&station, account).unwrap();
    let order = json!({
        "reference": "U-1", "number": "U-1", "placed_at": "2026-11-22T08:00:00Z", "modified_at": "2026-11-22T08:00:00Z",
        "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" }, "checkout": { "delivery_method": "" },
        "recipient": { "name": "Zoë Made Up", "street": "Lindenallee 7", "postal_code": "8001", "city": "Zürich",
            "country": "CH", "phone": "+41 44 000 00 00" },
        "lines": [{ "name": "Seeds", "sku": "seeds", "quantity": 1, "unit_weight": 350,
            "unit_price": { "minor": 560, "currency": "EUR" }, "hs_code": "1209.99", "origin": "NL" }]
    });
    let (name, base64) = ("orders.jsonl".to_owned(), BASE64.encode(order.to_string()));
    calls::import_content(&station, ImportContent { name, base64, shop: None, choices: FileChoices::default() })
        .unwrap();
    let query = OrderQuery { stages: vec![Stage::Ready], limit: 1_000, ..OrderQuery::default() };
    let rows = calls::orders_find(&station, query).unwrap().rows;
    let id = rows.into_iter().find(|row| row.number == "U-1").unwrap().id;
    (station, id)
}

#[test]
fn an_invoice_that_was_lost_with_its_answer_is_told_and_the_own_declaration_prints() {
    for loses in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let http = Http::new(Limits::default()).unwrap();
        let ups = Arc::new(Ups { http, loses: AtomicBool::new(loses), forms: Mutex::default() });
        let (station, id) = desk(folder.path(), &ups);
        match calls::ship(&station, id) {
            Err(problem) if loses => {
                assert_eq!(problem.code, ProblemCode::CarrierSilent);
            }
            shipped => assert_eq!(shipped.unwrap().shipment.first_number(), NUMBER),
        }
        assert_eq!(ups.forms.lock().unwrap()["FormType"], json!(["01"]));
        until(&station, "the label is out", || {
            let _ = calls::bookings_ask(&station, ());
            calls::order_open(&station, id).unwrap().order.stage == Stage::Shipped
        });
        let view = calls::order_open(&station, id).unwrap();
        assert_eq!(view.shipments[0].first_number(), NUMBER);
        let is_paper = |job: &&Job| matches!(job.document, Document::Paper { paper: Paper::CustomsDeclaration, .. });
        let papers: Vec<&Job> = view.jobs.iter().filter(is_paper).collect();
        assert_eq!(papers.len(), 1, "theirs or ours, never both");
        let list = calls::look(&station, ()).unwrap();
        let told = list.iter().find(|it| it.problem.code == ProblemCode::CustomsPaperLost);
        let wanted = loses.then_some((Some(id), vec![calls::LookAnswer::Seen]));
        assert_eq!(told.map(|it| (it.order, it.answers.clone())), wanted);
    }
}
