//! A carrier that is a server of the shop's own (Karrio): the labels of several parcels come in one file, and a purchase nobody
//! knows of is not made again until a person has answered.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde_json::{Value, json};
use station::calls::{
    self, AnswerBooking, AskLabelFile, ChangeOrders, FileChoices, ImportContent, JobQuery, OrderChange,
    SaveCarrierAccount, VersionedSettings,
};
use station::{Options, Station};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use wire::{Answer, BoxFuture, HeaderMap, Http, Limits, Outgoing, Transport, WireError};

const HOST: &str = "karrio.invalid";
const CARRIER: &str = "hub";

/// Karrio, as far as this desk asks it; everybody else is asked over HTTP.
struct Karrio {
    http: Http,
    /// Whether its carrier carries out the next purchase, and it ends before it has written that down.
    forgets: AtomicBool,
    shipments: Mutex<Vec<Value>>,
    /// How many shipments its carrier has.
    carried: Mutex<usize>,
}

impl Karrio {
    fn new() -> Self {
        let http = Http::new(Limits::default()).unwrap();
        Self { http, forgets: AtomicBool::new(false), shipments: Mutex::default(), carried: Mutex::default() }
    }

    fn carried(&self) -> usize {
        *self.carried.lock().unwrap()
    }

    fn answer(&self, outgoing: &Outgoing) -> Result<Answer, WireError> {
        let content = outgoing.content.as_ref().map_or(Value::Null, |it| serde_json::from_slice(&it.bytes).unwrap());
        let mut shipments = self.shipments.lock().unwrap();
        let at = || {
            let number = outgoing.url.path().split('/').nth(3).unwrap();
            number.trim_start_matches("shp_").parse::<usize>().unwrap()
        };
        let value = match outgoing.name {
            "draft" => {
                let rate = json!({ "id": "rat_1", "carrier_id": "haulier", "service": "standard", "total_charge": 4.1,
                    "currency": "EUR" });
                let id = format!("shp_{}", shipments.len());
                shipments.push(json!({ "id": id, "status": "draft", "metadata": content["metadata"], "rates": [rate],
                    "parcels": content["parcels"] }));
                shipments.last().unwrap().clone()
            }
            "mark" => {
                let shipment = &mut shipments[at()];
                shipment["metadata"]["packdesk_buying"] = content["metadata"]["packdesk_buying"].clone();
                shipment.clone()
            }
            "find" => {
                let (_, key) = outgoing.query.iter().find(|(name, _)| name == "metadata_value").unwrap();
                let found: Vec<&Value> =
                    shipments.iter().filter(|it| it["metadata"]["packdesk_booking"] == key.as_str()).collect();
                json!({ "count": found.len(), "results": found })
            }
            "purchase" => {
                *self.carried.lock().unwrap() += 1;
                if self.forgets.swap(false, Ordering::Relaxed) {
                    return Err(WireError::Broken("connection closed".to_owned()));
                }
                let shipment = &mut shipments[at()];
                let count = shipment["parcels"].as_array().unwrap().len();
                let numbers: Vec<String> = (1..=count).map(|place| format!("HAUL{}-{place}", at())).collect();
                shipment["status"] = json!("created");
                shipment["selected_rate"] = shipment["rates"][0].clone();
                shipment["tracking_number"] = json!(numbers[0]);
                shipment["meta"] = json!({ "tracking_numbers": numbers });
                shipment["shipping_documents"] = json!([{ "category": "label", "base64": BASE64.encode(pdf(count)) }]);
                shipment.clone()
            }
            "cancel" => {
                let shipment = &mut shipments[at()];
                shipment["status"] = json!("cancelled");
                shipment.clone()
            }
            "rates" => unreachable!("the purchase says what it costs"),
            "document" if outgoing.url.path().ends_with("invoice") => {
                return Ok(Answer::new(404, HeaderMap::new(), b"{}".to_vec()));
            }
            _ => json!({ "count": 0, "results": [] }),
        };
        Ok(Answer::new(200, HeaderMap::new(), value.to_string().into_bytes()))
    }
}

impl Transport for Karrio {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        if outgoing.url.host_str() == Some(HOST) {
            Box::pin(async move { self.answer(outgoing) })
        } else {
            self.http.exchange(outgoing)
        }
    }
}

/// A PDF of that many pages of 4 x 6 inches, each with a bar of its own width.
fn pdf(pages: usize) -> Vec<u8> {
    let page = |place: usize| 3 + 2 * place;
    let kids: String = (0..pages).map(|place| format!("{} 0 R ", page(place))).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {pages} >>"),
    ];
    for place in 0..pages {
        let ink = format!("40 40 {} 300 re f", 40 + 40 * place);
        let contents = page(place) + 1;
        objects.push(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents {contents} 0 R >>"));
        objects.push(format!("<< /Length {} >>\nstream\n{ink}\nendstream", ink.len()));
    }
    let (mut file, mut places) = ("%PDF-1.4\n".to_owned(), String::new());
    for (number, object) in (1..).zip(&objects) {
        places.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let (start, size) = (file.len(), objects.len() + 1);
    file.push_str(&format!("xref\n0 {size}\n0000000000 65535 f \n{places}"));
    file.push_str(&format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    file.into_bytes()
}

/// A station that ships through a Karrio, and an order that can be packed.
fn desk(folder: &Path, karrio: &Arc<Karrio>) -> (Station, OrderId) {
    let transport: Arc<dyn Transport> = Arc::<Karrio>::clone(karrio);
    let wire = wire::Setup { transport: Some(transport), ..wire::Setup::default() };
    let station = Station::open(Options { wire, ..Options::practice(folder) }).unwrap();
    let VersionedSettings { version, mut settings } = calls::settings(&station, ()).unwrap();
    let first = settings.catalogue.methods.remove(0);
    settings.catalogue.carriers.push(Carrier {
        id: CarrierId(CARRIER.to_owned()),
        name: "Hub".to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: String::new(),
    });
    let method = ShippingMethod {
        id: MethodId("home".to_owned()),
        service: "haulier/standard".to_owned(),
        carrier: CarrierId(CARRIER.to_owned()),
        countries: Vec::new(),
        ..first
    };
    settings.defaults.method = Some(method.id.clone());
    settings.catalogue.methods = vec![method];
    (settings.rules, settings.checkout) = (Vec::new(), Vec::new());
    calls::settings_save(&station, VersionedSettings { version, settings }).unwrap();
    let config = json!({ "url": format!("https://{HOST}"), "labels": "pdf" });
    let config = AccountConfig(config.as_object().unwrap().clone());
    let account = CarrierAccount::new(CarrierId(CARRIER.to_owned()), carriers::karrio::ID, config);
    let account = SaveCarrierAccount { account, credentials: Some(Credentials::of([("api_key", "k")])) };
    calls::carrier_account_save(&station, account).unwrap();
    let order = json!({
        "reference": "K-1", "number": "K-1", "placed_at": "2026-11-22T08:00:00Z", "modified_at": "2026-11-22T08:00:00Z",
        "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" }, "checkout": { "delivery_method": "" },
        "recipient": { "name": "Zoë Made Up", "street": "Lindenallee 7", "postal_code": "10115", "city": "Berlin",
            "country": "DE" },
        "lines": [{ "name": "Seeds", "sku": "seeds", "quantity": 6, "unit_weight": 350 }]
    });
    let (name, base64) = ("orders.jsonl".to_owned(), BASE64.encode(order.to_string()));
    calls::import_content(&station, ImportContent { name, base64, shop: None, choices: FileChoices::default() })
        .unwrap();
    let query = OrderQuery { stages: vec![Stage::Ready], limit: 1_000, ..OrderQuery::default() };
    let rows = calls::orders_find(&station, query).unwrap().rows;
    let id = rows.into_iter().find(|row| row.number == "K-1").unwrap().id;
    (station, id)
}

#[test]
fn several_parcels_each_print_their_page_of_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let karrio = Arc::new(Karrio::new());
    let (station, id) = desk(folder.path(), &karrio);
    calls::orders_change(&station, ChangeOrders { orders: vec![id], change: OrderChange::Parcels { parcels: 3 } })
        .unwrap();
    calls::ship(&station, id).unwrap();
    let jobs = calls::jobs(&station, JobQuery { unfinished: false }).unwrap();
    let mut parcels: Vec<u32> = jobs
        .iter()
        .filter_map(|job| match job.document {
            Document::Label { order, parcel, .. } if order == id => Some(parcel),
            _ => None,
        })
        .collect();
    parcels.sort_unstable();
    assert_eq!(parcels, [1, 2, 3]);
    let file = calls::label_file(&station, AskLabelFile { order: id, language: PrinterLanguage::Zpl }).unwrap();
    assert!(file.made && !file.base64.is_empty());
    let shipment = calls::order_open(&station, id).unwrap().shipments.remove(0);
    assert_eq!(shipment.cost, Some(Money { minor: 410, currency: Currency::EUR }));
    let numbers: Vec<&str> = shipment.numbers().collect();
    assert_eq!((numbers, karrio.carried()), (vec!["HAUL0-1", "HAUL0-2", "HAUL0-3"], 1));
}

#[test]
fn a_purchase_nobody_knows_of_is_not_made_again_until_a_person_has_answered() {
    let folder = tempfile::tempdir().unwrap();
    let karrio = Arc::new(Karrio::new());
    let (station, id) = desk(folder.path(), &karrio);
    karrio.forgets.store(true, Ordering::Relaxed);
    assert_eq!(calls::ship(&station, id).unwrap_err().code, ProblemCode::CarrierSilent);
    for _ in 0..3 {
        let open = calls::bookings_ask(&station, ()).unwrap();
        assert_eq!(open.iter().map(|it| it.booking.state).collect::<Vec<_>>(), [BookingState::Unclear]);
        assert!(calls::ship(&station, id).is_err());
    }
    assert_eq!(karrio.carried(), 1, "it stays with the carrier's one");
    let shipment = calls::order_open(&station, id).unwrap().shipments.remove(0).id;
    calls::booking_answer(&station, AnswerBooking { shipment, numbers: None }).unwrap();
    calls::ship(&station, id).unwrap();
    assert_eq!(karrio.carried(), 2, "by a person's word");
}
