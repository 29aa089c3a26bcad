//! What orders chose, and what they are promised.

use crate::sample::{configuration, prepared, settings, shop};
use checkout::Chosen;
use decide::{Asked, Circumstances, Decider};
use jiff::Timestamp;
use model::*;
use serde_json::json;

fn order(code: &str, placed_at: &str) -> ShopOrder {
    serde_json::from_value(json!({
        "reference": "1", "number": "1", "placed_at": placed_at, "modified_at": placed_at, "currency": "EUR",
        "total": { "minor": 4_590, "currency": "EUR" },
        "recipient": { "name": "Anna", "street": "Dam 1", "postal_code": "1012JS", "city": "Amsterdam", "country": "NL" },
        "checkout": { "delivery_code": code },
        "lines": [{ "name": "Spade", "quantity": 1, "unit_weight": 2_500 }],
    }))
    .unwrap()
}

fn with<T>(order: &ShopOrder, ask: impl FnOnce(&checkout::Prepared, &Decider, Asked<'_>) -> T) -> T {
    let (shop, overrides) = (shop(), Overrides::default());
    let circumstances = Circumstances {
        now: order.placed_at.0.to_zoned_datetime(jiff::tz::TimeZone::UTC),
        first_order: None,
        point: model::KnownPoint::default(),
    };
    let asked = Asked { shop: &shop, order, overrides: &overrides, circumstances: &circumstances };
    ask(&prepared(&configuration()), &Decider::new(&settings()), asked)
}

fn chosen(order: &ShopOrder) -> Option<Chosen> {
    with(order, checkout::Prepared::chosen)
}

fn day(text: &str) -> Option<Day> {
    Some(Day(text.parse().unwrap()))
}

fn moment(text: &str) -> Option<UtcDateTime> {
    Some(text.parse().unwrap())
}

fn dated(mut order: ShopOrder, kind: DeliveryKind, handover: Option<Day>, delivery: Option<Day>) -> ShopOrder {
    order.checkout.dynamic = Some(DynamicCheckout {
        kind,
        product: String::new(),
        delivery_date: delivery,
        handover_date: handover,
        cut_off: None,
        sender: None,
    });
    order
}

#[test]
fn a_code_alone_is_the_standard_delivery_with_the_handover_of_its_hour() {
    let Chosen { choice, remarks } = chosen(&order("postnl:standard", "2026-12-02T13:59:00Z")).unwrap();
    assert_eq!((choice.kind, choice.product.as_str()), (DeliveryKind::Standard, "postnl:standard"));
    assert_eq!((choice.handover_date, choice.delivery_date), (day("2026-12-02"), None));
    assert_eq!((choice.cut_off, remarks.len()), (moment("2026-12-02T14:00:00Z"), 0));
    let late = chosen(&order("postnl:standard", "2026-12-02T14:00:00Z")).unwrap().choice;
    assert_eq!(late.handover_date, day("2026-12-03"));
    assert_eq!(chosen(&order("ups:standard", "2026-12-02T14:00:00Z")), None);
    assert_eq!(chosen(&order("", "2026-12-02T14:00:00Z")), None);
}

#[test]
fn a_named_day_has_the_last_handover_that_gets_there() {
    let placed = order("postnl:standard", "2026-12-02T09:00:00Z");
    let named = dated(placed.clone(), DeliveryKind::NominatedDay, None, day("2026-12-14"));
    let choice = chosen(&named).unwrap().choice;
    assert_eq!((choice.kind, choice.handover_date), (DeliveryKind::NominatedDay, day("2026-12-11")));
    assert_eq!((choice.cut_off, choice.delivery_date), (moment("2026-12-11T11:00:00Z"), day("2026-12-14")));
    let stated = dated(placed.clone(), DeliveryKind::NominatedDay, day("2026-12-10"), day("2026-12-14"));
    assert_eq!(chosen(&stated).unwrap().choice.handover_date, day("2026-12-10"));
    let too_soon = dated(placed.clone(), DeliveryKind::NominatedDay, None, day("2026-12-02"));
    let Chosen { choice, remarks } = chosen(&too_soon).unwrap();
    assert_eq!((choice.handover_date, choice.delivery_date), (None, day("2026-12-02")), "what was chosen is kept");
    assert_eq!(remarks[0].key, "remark-checkout-day-unreachable");
    let mut titled = placed;
    titled.checkout.delivery_method = "On a day of your choice".into();
    let Chosen { choice, remarks } = chosen(&titled).unwrap();
    assert_eq!((choice.kind, choice.delivery_date), (DeliveryKind::NominatedDay, None));
    assert_eq!(remarks[0].key, "remark-checkout-no-day");
}

#[test]
fn the_same_day_is_the_day_it_was_placed() {
    let choice = chosen(&order("dhl-small", "2026-12-02T09:00:00Z")).unwrap().choice;
    assert_eq!(
        (choice.kind, choice.handover_date, choice.delivery_date),
        (DeliveryKind::SameDay, day("2026-12-02"), day("2026-12-02"))
    );
}

#[test]
fn what_was_chosen_is_chosen_again_the_same() {
    for code in ["postnl:standard", "dhl-small", "postnl:pakjegemak"] {
        let mut order = order(code, "2026-12-02T09:00:00Z");
        let choice = chosen(&order).unwrap().choice;
        order.checkout.dynamic = Some(choice.clone());
        assert_eq!(chosen(&order).unwrap().choice, choice, "{code}");
    }
}

#[test]
fn after_the_cut_off_the_next_day_is_offered() {
    let next = |order: &ShopOrder, now: &str| {
        let now: Timestamp = now.parse().unwrap();
        with(order, |prepared, decider, asked| prepared.next(decider, asked, now)).unwrap()
    };
    let placed = order("postnl:standard", "2026-12-02T09:00:00Z");
    let standard = next(&placed, "2026-12-04T14:00:00Z");
    assert_eq!((standard.handover_date, standard.delivery_date), (day("2026-12-07"), None));
    let named = dated(placed, DeliveryKind::NominatedDay, None, day("2026-12-04"));
    let named = next(&named, "2026-12-04T11:00:00Z");
    assert_eq!((named.handover_date, named.delivery_date), (day("2026-12-07"), day("2026-12-08")));
    assert_eq!(named.cut_off, moment("2026-12-07T11:00:00Z"));
    let today = next(&order("dhl-small", "2026-12-02T09:00:00Z"), "2026-12-04T15:00:00Z");
    assert_eq!((today.handover_date, today.delivery_date), (day("2026-12-07"), day("2026-12-07")));
}
