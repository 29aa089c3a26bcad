//! What two real versions of WooCommerce said, said again to the client.

use super::{Haul, built, client, pull, usual_statuses};
use model::*;
use serde_json::{Value, json};
use shops::{Pushed, Shop, ShopError};
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::{Exchange, Player, Setup};
use wiremock::matchers::{method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

const RECORDINGS: [&str; 2] =
    [include_str!("../fixtures/woocommerce-7.9.0.jsonl"), include_str!("../fixtures/woocommerce-9.9.3.jsonl")];

/// The recorded pairs of one version, by name.
pub(super) struct Recording(BTreeMap<String, Value>);

impl Recording {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let read = |line: &str| serde_json::from_str::<Value>(line).unwrap();
        let pairs = move |text: &'static str| {
            text.lines().map(read).map(|pair| (pair["name"].as_str().unwrap().to_owned(), pair))
        };
        RECORDINGS.into_iter().map(move |text| Self(pairs(text).collect()))
    }

    fn response(&self, name: &str) -> ResponseTemplate {
        let response = self.response_of(name);
        let status = u16::try_from(response["status"].as_u64().unwrap()).unwrap();
        let headers = response["headers"].as_object().unwrap().iter();
        let template = headers.fold(ResponseTemplate::new(status), |template, (name, value)| {
            template.insert_header(name.as_str(), value.as_str().unwrap())
        });
        template.set_body_raw(response["body"].to_string(), "application/json; charset=UTF-8")
    }

    pub(super) fn request_of(&self, name: &str) -> &Value {
        &self.0[name]["request"]
    }

    pub(super) fn response_of(&self, name: &str) -> &Value {
        &self.0[name]["response"]
    }

    pub(super) fn body(&self, name: &str) -> &Value {
        &self.response_of(name)["body"]
    }
}

fn client_of(server: &MockServer) -> Arc<dyn Shop> {
    client(&server.uri(), Credentials::of([("key", "ck"), ("secret", "cs")])).0
}

/// A shop that has this to say, whatever page is asked for.
async fn shop_listing(response: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("GET")).and(path("/wp-json/wc/v3/orders")).respond_with(response).mount(&server).await;
    without_plugins(&server).await;
    server
}

/// The shop does not know the statuses of plugins.
async fn without_plugins(server: &MockServer) {
    let params = json!({ "status": "status[0] is not one of any, trash, pending, processing." });
    let body = json!({ "code": "rest_invalid_param", "message": "", "data": { "status": 400, "params": params } });
    Mock::given(query_param("status", "partial-shipped"))
        .respond_with(ResponseTemplate::new(400).set_body_json(body))
        .with_priority(1)
        .mount(server)
        .await;
}

/// The shop has no order fulfilments, as none of these versions has.
async fn without_fulfilments(server: &MockServer, recording: &Recording) {
    Mock::given(path("/wp-json/wc/v3/orders/17/fulfillments"))
        .respond_with(recording.response("no_route"))
        .with_priority(1)
        .mount(server)
        .await;
}

/// The recorded products, and the unit of their weights.
async fn sell(server: &MockServer, recording: &Recording) {
    let list = |names: &[&str]| {
        ResponseTemplate::new(200)
            .set_body_json(json!(names.iter().map(|name| recording.body(name)).collect::<Vec<_>>()))
    };
    let products = list(&["product_simple", "product_virtual", "product_variable"]);
    let unit = ResponseTemplate::new(200).set_body_json(json!({ "id": "woocommerce_weight_unit", "value": "kg" }));
    for (at, answer) in [
        ("products", products),
        ("products/15/variations", list(&["variation"])),
        ("settings/products/woocommerce_weight_unit", unit),
    ] {
        let at = format!("/wp-json/wc/v3/{at}");
        Mock::given(method("GET")).and(path(at)).respond_with(answer).mount(server).await;
    }
}

/// The recorded two pages, and a third with nothing on it.
async fn pull_recorded(recording: &Recording) -> Haul {
    let server = MockServer::start().await;
    let last_of_first = recording.body("list_processing")[2]["date_modified_gmt"].as_str().unwrap();
    let orders =
        || Mock::given(method("GET")).and(path("/wp-json/wc/v3/orders")).and(query_param("orderby", "modified"));
    orders()
        .and(query_param_is_missing("modified_after"))
        .respond_with(recording.response("list_processing"))
        .expect(1)
        .mount(&server)
        .await;
    orders()
        .and(query_param("modified_after", second_before(last_of_first)))
        .and(query_param("dates_are_gmt", "true"))
        .respond_with(recording.response("list_page2"))
        .expect(1)
        .with_priority(1)
        .mount(&server)
        .await;
    orders().respond_with(recording.response("modified_after_future")).with_priority(9).expect(1).mount(&server).await;
    sell(&server, recording).await;
    without_plugins(&server).await;
    pull(&client_of(&server), None).await.unwrap()
}

fn second_before(text: &str) -> String {
    let at: UtcDateTime = format!("{text}Z").parse().unwrap();
    UtcDateTime::from_millis(at.millis() - 1000).0.strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

fn moment(value: &Value) -> UtcDateTime {
    format!("{}Z", value.as_str().unwrap()).parse().unwrap()
}

fn euro(text: &str) -> Money {
    Money::parse(text, Currency::EUR).unwrap()
}

#[tokio::test]
async fn an_order_is_understood_whole() {
    for recording in Recording::all() {
        let haul = pull_recorded(&recording).await;
        let recorded = &recording.body("list_processing")[0];
        let expected = ShopOrder {
            reference: "17".to_owned(),
            number: "17".to_owned(),
            placed_at: moment(&recorded["date_created_gmt"]),
            modified_at: moment(&recorded["date_modified_gmt"]),
            status: OrderStatus::Open,
            payment: PaymentStatus::Paid,
            payment_methods: vec!["Bank".to_owned(), "bacs".to_owned()],
            currency: Currency::EUR,
            total: euro("29.95"),
            recipient: Address {
                name: "Jan de Vries".to_owned(),
                company: String::new(),
                street: "Kerkstraat 12-A".to_owned(),
                street2: "2e verdieping".to_owned(),
                postal_code: "5211 JD".to_owned(),
                city: "'s-Hertogenbosch".to_owned(),
                state: String::new(),
                country: "NL".parse().unwrap(),
                phone: "+31 6 12345678".to_owned(),
                email: "nl_std@example.test".to_owned(),
            },
            checkout: Checkout {
                delivery_method: "Standard".to_owned(),
                delivery_code: "flat_rate".to_owned(),
                price: Some(euro("4.95")),
                dynamic: None,
                service_point: Some(ServicePoint {
                    id: "10875349".to_owned(),
                    carrier: String::new(),
                    name: "PRIMERA, Kerkstraat, 12, 5211JD, Den Bosch".to_owned(),
                    post_number: String::new(),
                }),
            },
            lines: vec![OrderLine {
                reference: "3".to_owned(),
                sku: "MUG-B".to_owned(),
                name: "Mug blue".to_owned(),
                quantity: 2,
                fulfilled: 0,
                unit_weight: Some(Grams(350)),
                unit_price: Some(euro("12.50")),
                hs_code: String::new(),
                origin: None,
                barcode: String::new(),
                picture: String::new(),
                properties: BTreeMap::new(),
                ships: true,
            }],
            weight: None,
            export_reason: None,
            note: String::new(),
            tags: Vec::new(),
            remarks: Vec::new(),
        };
        assert_eq!(*haul.order(17), expected);
    }
}

#[tokio::test]
async fn the_odd_ones_keep_what_makes_them_odd() {
    for recording in Recording::all() {
        let haul = pull_recorded(&recording).await;
        assert!(haul.set_aside.is_empty());
        let references: Vec<&str> = haul.orders.iter().map(|order| order.reference.as_str()).collect();
        assert_eq!(references, ["17", "18", "20", "21", "22", "24"]);

        let packstation = haul.order(18);
        let point = packstation.checkout.service_point.as_ref().unwrap();
        assert_eq!((point.id.as_str(), point.carrier.as_str()), ("145", "dhl"));
        assert_eq!(point.post_number, "12345678");
        assert_eq!(packstation.recipient.name, "Jürgen Müßig");
        assert_eq!(packstation.lines[0].properties, [("Size".to_owned(), "M".to_owned())].into());

        let japan = haul.order(20);
        assert_eq!(japan.recipient.name, "山田 太郎");
        assert_eq!(japan.recipient.state, "JP13");

        let greece = haul.order(21);
        assert_eq!((greece.recipient.name.as_str(), greece.recipient.city.as_str()), ("Γιώργος Παπαδόπουλος", "Αθήνα"));
        assert_eq!(greece.total, euro("33.50"));
        assert_eq!((greece.lines.len(), greece.quantity()), (2, 1), "the e-book has no body");

        let ireland = haul.order(22);
        assert_eq!(ireland.recipient.company, "Acme & Sons Ltd <Dublin>");
        assert_eq!((ireland.recipient.name.as_str(), ireland.recipient.postal_code.as_str()), ("", ""));

        let emoji = haul.order(24);
        assert!(emoji.recipient.name.starts_with("😀 Zoë xxx"));
        assert_eq!(emoji.note, "Bel aan 🔔 \"twee keer\"\nlinks");
    }
}

#[tokio::test]
async fn statuses_and_payments_are_told_apart() {
    for recording in Recording::all() {
        let server = shop_listing(recording.response("list_multi_status")).await;
        let pending = pull(&client_of(&server), None).await.unwrap();
        assert_eq!(pending.order(19).status, OrderStatus::Waiting);
        assert_eq!(pending.order(19).payment, PaymentStatus::Unpaid);

        let changed = json!([recording.body("get_refunded"), recording.body("cancel"), recording.body("complete")]);
        let server = shop_listing(ResponseTemplate::new(200).set_body_json(changed)).await;
        sell(&server, &recording).await;
        let refunds = ResponseTemplate::new(200).set_body_json(json!([recording.body("refund_partial")]));
        let at = path("/wp-json/wc/v3/orders/18/refunds");
        Mock::given(method("GET")).and(at).respond_with(refunds).mount(&server).await;
        let changed = pull(&client_of(&server), None).await.unwrap();
        let refunded = changed.order(18);
        assert_eq!((refunded.payment, refunded.status), (PaymentStatus::Paid, OrderStatus::Open), "5.00 of 29.89");
        assert_eq!(refunded.remarks, [Message::new("remark-money-refunded").with("amount", euro("5.00"))]);
        assert_eq!((refunded.quantity(), refunded.lines_weight()), (1, Some(Grams(200))));
        assert_eq!(changed.order(19).status, OrderStatus::Cancelled);
        assert_eq!(changed.order(17).status, OrderStatus::Completed);
    }
}

#[tokio::test]
async fn what_has_neither_address_nor_parcel_is_not_for_the_desk() {
    for recording in Recording::all() {
        let mut with_address = recording.body("create_virtual_only").clone();
        with_address["id"] = json!(99);
        with_address["billing"]["country"] = json!("NL");
        let orders = json!([recording.body("create_virtual_only"), with_address]);
        let server = shop_listing(ResponseTemplate::new(200).set_body_json(orders)).await;
        let haul = pull(&client_of(&server), None).await.unwrap();
        assert!(haul.set_aside.is_empty());
        assert_eq!(haul.orders.len(), 1);
        assert_eq!(haul.order(99).quantity(), 0, "nothing in it ships");
    }
}

fn notice() -> Notice {
    shipped(&["3SABCD1234567"])
}

fn shipped(numbers: &[&str]) -> Notice {
    let parcel = |number: &&str| NoticeParcel {
        number: (*number).to_owned(),
        tracking_url: format!("https://track.example/{number}"),
        items: vec![],
    };
    Notice::Shipped(ShipmentNotice {
        order_reference: "17".to_owned(),
        shipment_reference: "PD-1-1".to_owned(),
        carrier: "PostNL".to_owned(),
        parcels: numbers.iter().map(parcel).collect(),
        shipped_at: "2026-11-23T00:00:00Z".parse().unwrap(),
        let_go: false,
        rest: false,
    })
}

#[tokio::test]
async fn a_push_writes_what_the_real_shop_accepted() {
    for recording in Recording::all() {
        let server = MockServer::start().await;
        let on = |verb: &str, at: &str| Mock::given(method(verb)).and(path(format!("/wp-json/wc/v3/orders/{at}")));
        on("GET", "17").respond_with(recording.response("get")).mount(&server).await;
        without_fulfilments(&server, &recording).await;
        on("GET", "17/notes").respond_with(recording.response("modified_after_future")).mount(&server).await;
        on("PUT", "17").respond_with(recording.response("complete")).expect(1).mount(&server).await;
        on("POST", "17/notes").respond_with(recording.response("note")).expect(1).mount(&server).await;
        assert_eq!(client_of(&server).push(&notice()).await, Ok(Pushed::Told));

        let sent: Vec<Value> =
            server.received_requests().await.unwrap().iter().filter_map(|request| request.body_json().ok()).collect();
        let accepted = &recording.0["complete"]["request"]["body"];
        assert_eq!(sent[0]["status"], accepted["status"]);
        let (ours, theirs) = (&sent[0]["meta_data"][0], &accepted["meta_data"][0]);
        assert_eq!(ours["key"], theirs["key"]);
        let fields = |item: &Value| item.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(fields(&ours["value"][0]), fields(&theirs["value"][0]));
        assert_eq!(ours["value"][0]["date_shipped"], theirs["value"][0]["date_shipped"]);
        assert_eq!(fields(&sent[1]), fields(&recording.0["note"]["request"]["body"]));
    }
}

/// The order and its notes as the real shop sends them, and its words for what it accepted, played in this sequence.
fn conversation(recording: &Recording, notice_items: usize) -> Vec<Exchange> {
    let step = |name: &str, method: &str, path: &str, body: Value| {
        let answer = recording.response_of(name);
        let request = json!({ "method": method, "path": format!("/wp-json/wc/v3/{path}"), "body": body });
        serde_json::from_value(json!({ "name": name, "request": request, "response": answer })).unwrap()
    };
    let item = |place: usize| {
        let number = format!("3SABCD123456{}", place + 7);
        let id = if place == 0 { "PD-1-1".to_owned() } else { format!("PD-1-1/{}", place + 1) };
        let mut item = recording.request_of("complete")["body"]["meta_data"][0]["value"][0].clone();
        item["tracking_provider"] = json!("");
        item["custom_tracking_provider"] = json!("PostNL");
        item["custom_tracking_link"] = json!(format!("https://track.example/{number}"));
        item["tracking_number"] = json!(number);
        item["tracking_id"] = json!(id);
        item
    };
    let items: Vec<Value> = (0..notice_items).map(item).collect();
    let change = json!({ "status": "completed", "meta_data": [
        { "key": "_wc_shipment_tracking_items", "value": items },
        { "key": "_packdesk_status_before", "value": "processing" },
    ] });
    let lines: Vec<String> = items
        .iter()
        .map(|item| {
            format!(
                "PostNL {}\n{}",
                item["tracking_number"].as_str().unwrap(),
                item["custom_tracking_link"].as_str().unwrap()
            )
        })
        .collect();
    let note = json!({ "note": lines.join("\n"), "customer_note": true });
    vec![
        step("get", "GET", "orders/17?_fields=id,status,meta_data", Value::Null),
        step("no_route", "GET", "orders/17/fulfillments", Value::Null),
        step("complete", "PUT", "orders/17", change),
        step("modified_after_future", "GET", "orders/17/notes?type=customer", Value::Null),
        step("note", "POST", "orders/17/notes", note),
    ]
}

#[tokio::test]
async fn three_parcels_are_written_in_the_form_the_real_shop_accepted() {
    for recording in Recording::all() {
        let player = Arc::new(Player::of(conversation(&recording, 3)));
        let setup = Setup { transport: Some(Arc::<Player>::clone(&player)), ..Setup::default() };
        let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
        let shop = built("https://shop.example", &credentials, usual_statuses(), &setup);
        let notice = shipped(&["3SABCD1234567", "3SABCD1234568", "3SABCD1234569"]);
        assert_eq!(shop.push(&notice).await, Ok(Pushed::Told));
        assert!(player.left().is_empty(), "{:?}", player.left());
    }
}

#[tokio::test]
async fn what_the_real_shop_was_told_is_recognised() {
    for recording in Recording::all() {
        let server = MockServer::start().await;
        let on = |verb: &str, at: &str| Mock::given(method(verb)).and(path(format!("/wp-json/wc/v3/orders/{at}")));
        on("GET", "17").respond_with(recording.response("complete")).mount(&server).await;
        without_fulfilments(&server, &recording).await;
        on("GET", "17/notes").respond_with(recording.response("notes_list")).mount(&server).await;
        assert_eq!(client_of(&server).push(&notice()).await, Ok(Pushed::Already));
    }
}

#[tokio::test]
async fn the_real_shops_refusals_are_named() {
    for recording in Recording::all() {
        for (name, expected) in [
            ("bad_key", ShopError::Refused { status: 401, code: "woocommerce_rest_cannot_view".to_owned() }),
            ("no_auth", ShopError::Refused { status: 401, code: "woocommerce_rest_cannot_view".to_owned() }),
            ("no_route", ShopError::NoApi),
            ("per_page_101", ShopError::Rejected { status: 400, code: "rest_invalid_param".to_owned() }),
        ] {
            let server = shop_listing(recording.response(name)).await;
            assert_eq!(pull(&client_of(&server), None).await.unwrap_err(), expected, "{name}");
        }
        let server = MockServer::start().await;
        Mock::given(method("GET")).respond_with(recording.response("not_found")).mount(&server).await;
        let error = client_of(&server).push(&notice()).await.unwrap_err();
        assert_eq!(error, ShopError::NotFound { reference: "17".to_owned() });

        let server = MockServer::start().await;
        Mock::given(method("GET")).respond_with(recording.response("get")).mount(&server).await;
        without_fulfilments(&server, &recording).await;
        Mock::given(method("PUT")).respond_with(recording.response("bad_status")).mount(&server).await;
        let error = client_of(&server).push(&notice()).await.unwrap_err();
        assert_eq!(error, ShopError::UnknownStatus { status: "completed".to_owned() });
    }
}
