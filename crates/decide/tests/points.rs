//! The service point an order names, against what is known of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use decide::{Asked, Circumstances, Decider};
use model::{
    Decision, KnownPoint, Overrides, PointFault, PointKind, ServicePoint, ServicePointRecord, Settings, ShopId,
    ShopOrder,
};
use serde_json::{Value, json};

fn settings() -> Settings {
    let method = |id: &str, carrier: &str, service: &str, last_mile: &str| json!({ "id": id, "carrier": carrier, "name": id, "service": service, "max_weight": 20_000, "last_mile": last_mile });
    serde_json::from_value(json!({
        "catalogue": {
            "carriers": [{ "id": "platform", "name": "Platform" }],
            "methods": [
                method("home", "platform", "dpd:home", "door"),
                method("dpd-point", "platform", "dpd:pickup_point", "service_point"),
                method("ups-point", "platform", "ups:access_point", "service_point"),
            ],
        },
    }))
    .unwrap()
}

fn order(point: Option<ServicePoint>) -> ShopOrder {
    let mut order: ShopOrder = serde_json::from_value(json!({
        "reference": "1", "number": "1", "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z",
        "currency": "EUR", "total": { "minor": 1000, "currency": "EUR" }, "weight": 1500,
        "recipient": { "name": "N. N.", "company": "", "street": "Neude 1", "street2": "", "postal_code": "3512 AE",
            "city": "Utrecht", "state": "", "country": "NL", "phone": "", "email": "" },
        "lines": [{ "name": "Tea", "quantity": 1 }],
    }))
    .unwrap();
    order.checkout.service_point = point;
    order
}

fn named(carrier: &str) -> ServicePoint {
    ServicePoint {
        id: "77".to_owned(),
        carrier: carrier.to_owned(),
        name: "Kiosk".to_owned(),
        post_number: String::new(),
    }
}

fn record(change: &Value) -> KnownPoint {
    let mut record = json!({
        "carrier": "dpd", "code": "NL-1", "platform_id": "77", "name": "Kiosk", "street": "Neude", "postal_code": "3512 AE",
        "city": "Utrecht", "country": "NL", "position": { "latitude": 52_000_000, "longitude": 5_000_000 },
        "as_of": "2026-11-20T08:00:00Z",
    });
    for (name, value) in change.as_object().unwrap() {
        record[name] = value.clone();
    }
    KnownPoint::Found(Box::new(serde_json::from_value::<ServicePointRecord>(record).unwrap()))
}

fn decided(order: &ShopOrder, overrides: &Overrides, point: KnownPoint) -> Decision {
    let now = "2026-11-20T09:00[UTC]".parse().unwrap();
    let circumstances = Circumstances { now, first_order: None, point };
    let shop = ShopId("garden".to_owned());
    Decider::new(&settings()).decide(Asked { shop: &shop, order, overrides, circumstances: &circumstances })
}

fn held(point: KnownPoint) -> (Option<PointFault>, Option<String>) {
    let by_hand = Overrides { method: Some(model::MethodId("dpd-point".to_owned())), ..Overrides::default() };
    let decision = decided(&order(Some(named("dpd"))), &by_hand, point);
    (decision.point, decision.hold.value.map(|hold| hold.key.into_owned()))
}

#[test]
fn what_is_wrong_with_the_point_holds_its_order() {
    let closed = json!([[], [], [], [], [], [], []]);
    for (point, fault) in [
        (KnownPoint::Unchecked, None),
        (record(&json!({})), None),
        (KnownPoint::Unknown, Some(PointFault::Unknown)),
        (record(&json!({ "gone_at": "2026-11-19T08:00:00Z" })), Some(PointFault::Gone)),
        (record(&json!({ "hours": closed })), Some(PointFault::Closed)),
        (record(&json!({ "hours": closed, "hours_week": "2026-11-16" })), None),
        (record(&json!({ "max_weight": 1_000 })), Some(PointFault::TooHeavy)),
        (record(&json!({ "max_weight": 1_500 })), None),
    ] {
        let (found, hold) = held(point.clone());
        assert_eq!((found, hold.is_some()), (fault, fault.is_some()), "{point:?}");
    }
}

#[test]
fn a_parcel_is_turned_before_it_is_too_large() {
    let size = json!({ "length": 400, "width": 100, "height": 300 });
    let overrides = Overrides {
        method: Some(model::MethodId("dpd-point".to_owned())),
        size: Some(serde_json::from_value(size).unwrap()),
        ..Overrides::default()
    };
    let fault =
        |most: Value| decided(&order(Some(named("dpd"))), &overrides, record(&json!({ "max_size": most }))).point;
    assert_eq!(fault(json!({ "length": 100, "width": 300, "height": 400 })), None);
    assert_eq!(fault(json!({ "length": 100, "width": 300, "height": 399 })), Some(PointFault::TooLarge));
    assert_eq!(fault(json!({ "length": 400, "width": 0, "height": 0 })), None, "only its longest side has a limit");
}

#[test]
fn a_locker_in_germany_needs_the_customers_number() {
    let mut to = order(Some(named("dhl_de")));
    to.recipient.country = "DE".parse().unwrap();
    let locker = || record(&json!({ "carrier": "dhl_de", "country": "DE", "kind": PointKind::Locker }));
    let mut settings = settings();
    settings.catalogue.methods[1].service = "dhl_de:packstation".to_owned();
    let decided = |to: &ShopOrder| {
        let circumstances =
            Circumstances { now: "2026-11-20T09:00[UTC]".parse().unwrap(), first_order: None, point: locker() };
        let (shop, overrides) = (ShopId("garden".to_owned()), Overrides::default());
        Decider::new(&settings).decide(Asked {
            shop: &shop,
            order: to,
            overrides: &overrides,
            circumstances: &circumstances,
        })
    };
    assert_eq!(decided(&to).point, Some(PointFault::PostNumber));
    for (number, fault) in
        [("12ab", Some(PointFault::PostNumber)), ("12345", Some(PointFault::PostNumber)), (" 1234567 ", None)]
    {
        if let Some(point) = &mut to.checkout.service_point {
            point.post_number = number.to_owned();
        }
        assert_eq!(decided(&to).point, fault, "{number}");
    }
}

#[test]
fn the_carrier_of_a_known_point_chooses_the_method() {
    let nameless = order(Some(named("")));
    let free = Overrides::default();
    let known = decided(&nameless, &free, record(&json!({ "carrier": "ups" })));
    assert_eq!(known.method.value.map(|method| method.0).as_deref(), Some("ups-point"));
    assert_eq!(known.point, None);
    let home = Overrides { method: Some(model::MethodId("home".to_owned())), ..Overrides::default() };
    assert_eq!(decided(&nameless, &home, KnownPoint::Unchecked).point, Some(PointFault::Method));
    let point = Overrides { method: Some(model::MethodId("dpd-point".to_owned())), ..Overrides::default() };
    assert_eq!(decided(&order(None), &point, KnownPoint::Unchecked).point, Some(PointFault::Method));
    let chosen = Overrides { service_point: Some(named("dpd")), ..point };
    assert_eq!(decided(&order(None), &chosen, record(&json!({}))).point, None);
}
