//! A shop of one's own is told of every step of its parcels: each once, in order, with an end to trying, and not twice by a
//! process that died.

mod killed;
mod receiver;

use crate::sendcloud::desk::{Desk, desk, now, open, order};
use model::*;
use receiver::{Answers, KEY, Receiver};
use serde_json::{Value, json};
use station::calls::{self, AnswerLook, BringOrders, Concern, FurtherShipment, LookAnswer, SaveShop, VoidShipment};
use std::collections::BTreeSet;

fn shop_id() -> ShopId {
    ShopId("own-shop".to_owned())
}

fn save_shop(desk: &Desk, config: &Value) {
    let config: AccountConfig = serde_json::from_value(config.clone()).unwrap();
    let account = ShopAccount { kind: ShopKind("api".to_owned()), config };
    let shop = Shop { id: shop_id(), name: "Own shop".to_owned(), account };
    let credentials = Some(Credentials::of([("webhook_secret", KEY)]));
    calls::shop_save(&desk.station, SaveShop { shop, credentials }).unwrap();
}

/// A desk whose shop brought so many orders, each shipped, and the shop's receiver.
fn shipped(orders: usize, config: &Value) -> (Desk, Receiver, Vec<OrderId>) {
    let desk = desk(0);
    let receiver = Receiver::start(&desk.runtime);
    let mut whole = json!({ "webhook": receiver.address() });
    whole.as_object_mut().unwrap().extend(config.as_object().unwrap().clone());
    save_shop(&desk, &whole);
    let orders = (1..=orders).map(|number| serde_json::from_value(order(number)).unwrap()).collect();
    calls::orders_bring(&desk.station, BringOrders { shop: shop_id(), orders, by: "pd_1".to_owned() }).unwrap();
    let mut ready = desk.ready();
    ready.sort();
    for id in &ready {
        calls::ship(&desk.station, *id).unwrap();
    }
    desk.until("shipped", || ready.iter().all(|id| desk.view(*id).order.stage == Stage::Shipped));
    (desk, receiver, ready)
}

fn moves(desk: &Desk, id: OrderId, word: &'static str) {
    desk.carrier.move_along(desk.last(id).first_number(), word, now());
    calls::track(&desk.station, id).unwrap();
}

fn concern() -> Concern {
    Concern::Webhook { shop: shop_id() }
}

fn to_look_at(desk: &Desk) -> Vec<calls::ToLookAt> {
    calls::look(&desk.station, ()).unwrap()
}

fn in_outbox(desk: &Desk, state: OutboxState) -> usize {
    calls::outbox(&desk.station, ()).unwrap().iter().filter(|entry| entry.state == state).count()
}

#[test]
fn every_state_is_told_once_in_order_of_time() {
    let (desk, receiver, ready) = shipped(1, &json!({}));
    let id = ready[0];
    for word in ["READY_TO_SEND", "SHIPMENT_ON_ROUTE", "SHIPMENT_ON_ROUTE", "SORTED", "DRIVER_ON_ROUTE", "DELIVERED"] {
        moves(&desk, id, word);
    }
    desk.until("told", || receiver.statuses("S-1").len() == 4);
    let taken = receiver.taken();
    assert_eq!(receiver.statuses("S-1"), [1000, 91, 92, 11], "what says the same in another word is no new state");
    assert!(taken.windows(2).all(|two| two[0].timestamp < two[1].timestamp), "{taken:?}");
    assert!(taken[0].body["carrier_status_change_timestamp"].is_null());
    assert!(taken[1..].iter().all(|heard| heard.body["carrier_status_change_timestamp"].is_number()));
    assert!(taken.iter().all(|heard| heard.number == desk.last(id).first_number()));
    assert_eq!(taken[3].body["parcel"]["status"]["message"], "Delivered");
    assert!(!taken.iter().any(|heard| heard.body.to_string().contains("Zoë")), "nothing of the customer");
}

#[test]
fn a_parcel_that_goes_on_after_trouble_is_told_so() {
    let (desk, receiver, ready) = shipped(1, &json!({ "webhook_shipped": false }));
    for word in ["DRIVER_ON_ROUTE", "DELIVERY_FAILED", "DRIVER_ON_ROUTE"] {
        moves(&desk, ready[0], word);
    }
    desk.until("told", || receiver.taken().len() == 3);
    assert_eq!(receiver.statuses("S-1"), [92, 62_996, 92], "the last word is where it is");
}

#[test]
fn a_return_is_told_of_as_one_where_that_is_wanted() {
    for wanted in [true, false] {
        let (desk, receiver, ready) = shipped(1, &json!({ "webhook_returns": wanted, "webhook_tracking": false }));
        desk.save_account(&[("return_option", json!("dpd:return/return"))]).unwrap();
        let back = FurtherShipment { order: ready[0], direction: Direction::Return, items: Vec::new() };
        let shipment = calls::ship_further(&desk.station, back).unwrap().shipment;
        desk.until("both labels are told", || in_outbox(&desk, OutboxState::Done) == 2);
        calls::void(&desk.station, VoidShipment { shipment: shipment.id, reason: "not needed".to_owned() }).unwrap();
        let shop = OutboxTarget::Shop(shop_id());
        let is_told = |entry: &&OutboxEntry| entry.target == shop && entry.state == OutboxState::Done;
        let told = || calls::outbox(&desk.station, ()).unwrap().iter().filter(is_told).count();
        desk.until("everything is told", || told() == 3);
        let taken = receiver.taken();
        let returns: Vec<u64> =
            taken.iter().filter(|heard| heard.body["parcel"]["is_return"] == true).map(|heard| heard.status).collect();
        assert_eq!(returns, if wanted { vec![1000, 2000] } else { vec![] });
        assert_eq!(taken[0].body["parcel"]["is_return"], false);
    }
}

#[test]
fn a_receiver_that_wants_no_more_is_one_thing_to_look_at_and_is_told_again_in_order() {
    let (desk, receiver, ready) = shipped(3, &json!({}));
    desk.until("told", || receiver.taken().len() == 3);
    receiver.answer(Answers::Status(410));
    for id in &ready {
        moves(&desk, *id, "SHIPMENT_ON_ROUTE");
        moves(&desk, *id, "DELIVERED");
    }
    desk.until("set aside", || in_outbox(&desk, OutboxState::SetAside) == 3);
    let look = to_look_at(&desk);
    let item = look.iter().find(|it| it.concern == concern()).unwrap();
    assert_eq!((look.len(), item.problem.code), (1, ProblemCode::WebhookNotTaken), "{look:?}");
    assert_eq!(item.problem.args["host"], Argument::from(receiver.host()));
    assert_eq!(item.problem.args["count"], Argument::from(3_i64));
    receiver.answer(Answers::Well);
    calls::look_answer(&desk.station, AnswerLook { concern: concern(), answer: LookAnswer::Retry }).unwrap();
    desk.until("told", || receiver.taken().len() == 9);
    assert!(["S-1", "S-2", "S-3"].iter().all(|order| receiver.statuses(order) == [1000, 91, 11]));
    assert!(to_look_at(&desk).is_empty());
}

#[test]
fn what_nobody_has_to_hear_any_more_is_left_be() {
    let (desk, receiver, ready) = shipped(1, &json!({}));
    desk.until("told", || receiver.taken().len() == 1);
    receiver.answer(Answers::Status(410));
    moves(&desk, ready[0], "SHIPMENT_ON_ROUTE");
    desk.until("set aside", || in_outbox(&desk, OutboxState::SetAside) == 1);
    calls::look_answer(&desk.station, AnswerLook { concern: concern(), answer: LookAnswer::Dismiss }).unwrap();
    receiver.answer(Answers::Well);
    moves(&desk, ready[0], "DELIVERED");
    desk.until("told", || receiver.taken().len() == 2);
    assert_eq!(receiver.statuses("S-1"), [1000, 11]);
}

#[test]
fn one_that_does_not_answer_is_asked_little_and_hears_everything_once_it_does() {
    let (desk, receiver, ready) = shipped(8, &json!({}));
    desk.until("told", || receiver.taken().len() == 8);
    receiver.answer(Answers::Late);
    let asked = receiver.asked();
    for id in &ready[..7] {
        desk.carrier.move_along(desk.last(*id).first_number(), "SHIPMENT_ON_ROUTE", now());
    }
    for id in &ready[..7] {
        calls::track(&desk.station, *id).unwrap();
    }
    let waits = |entry: &OutboxEntry| entry.state == OutboxState::Due && entry.due_at > now();
    desk.until("all wait", || calls::outbox(&desk.station, ()).unwrap().iter().filter(|it| waits(it)).count() == 7);
    assert!(receiver.asked() - asked < 7, "after a few tries the others wait untried");
    let untried = calls::outbox(&desk.station, ()).unwrap().iter().filter(|it| waits(it) && it.attempts == 0).count();
    receiver.answer(Answers::Well);
    moves(&desk, ready[7], "SHIPMENT_ON_ROUTE");
    desk.until("those are told that were never tried", || receiver.taken().len() == 8 + 1 + untried);
}

#[test]
fn trouble_with_one_order_keeps_no_other_waiting() {
    let (desk, receiver, ready) = shipped(3, &json!({}));
    desk.until("told", || receiver.taken().len() == 3);
    receiver.has_trouble_with("S-1");
    for id in &ready {
        moves(&desk, *id, "SHIPMENT_ON_ROUTE");
    }
    desk.until("the others are told", || receiver.taken().len() == 5);
    assert_eq!(receiver.statuses("S-1"), [1000]);
}

/// A clock that goes so many times an hour and a minute ahead: longer than any pause.
fn ahead<const TIMES: i64>() -> UtcDateTime {
    UtcDateTime::from_millis(now().millis() + TIMES * 61 * 60_000)
}

/// Opens the desk again by another clock. That of the desk before stays as it is: what it still has under way sees no later hour.
fn again_by(clock: fn() -> UtcDateTime, desk: Desk) -> Desk {
    let Desk { station, carrier, runtime, folder } = desk;
    drop(station);
    let station = open(folder.path(), clock);
    Desk { station, carrier, runtime, folder }
}

#[test]
fn trying_has_an_end() {
    let hours: [fn() -> UtcDateTime; 11] = [
        ahead::<1>,
        ahead::<2>,
        ahead::<3>,
        ahead::<4>,
        ahead::<5>,
        ahead::<6>,
        ahead::<7>,
        ahead::<8>,
        ahead::<9>,
        ahead::<10>,
        ahead::<11>,
    ];
    for answers in [Answers::Status(500), Answers::Status(307), Answers::Late] {
        let (mut desk, receiver, ready) = shipped(1, &json!({}));
        desk.until("told", || receiver.taken().len() == 1);
        receiver.answer(answers);
        let before = receiver.asked();
        moves(&desk, ready[0], "DELIVERED");
        for (tried, hour) in (1..).zip(hours) {
            let entry = || calls::outbox(&desk.station, ()).unwrap().remove(0);
            let is_tried = || entry().attempts == tried && entry().state != OutboxState::Trying;
            desk.until("tried", is_tried);
            let expected = if tried == 11 { OutboxState::SetAside } else { OutboxState::Due };
            assert_eq!(entry().state, expected, "{answers:?}: try {tried}");
            desk = again_by(hour, desk);
        }
        assert_eq!(receiver.asked() - before, 11, "once and ten times more");
        assert_eq!(to_look_at(&desk).iter().filter(|it| it.concern == concern()).count(), 1);
        receiver.answer(Answers::Well);
        calls::look_answer(&desk.station, AnswerLook { concern: concern(), answer: LookAnswer::Retry }).unwrap();
        desk.until("told", || receiver.statuses("S-1") == [1000, 11]);
    }
}

/// What timed out may have been heard: that it was taken back is told as well.
#[test]
fn what_may_have_been_heard_is_taken_back_in_words() {
    let desk = desk(0);
    let receiver = Receiver::start(&desk.runtime);
    receiver.answer(Answers::Late);
    save_shop(&desk, &json!({ "webhook": receiver.address() }));
    let orders = vec![serde_json::from_value(order(1)).unwrap()];
    calls::orders_bring(&desk.station, BringOrders { shop: shop_id(), orders, by: "pd_1".to_owned() }).unwrap();
    let id = desk.ready()[0];
    let shipment = calls::ship(&desk.station, id).unwrap().shipment;
    desk.until("heard and not answered", || {
        let waits = |it: &OutboxEntry| it.attempts == 1 && it.state == OutboxState::Due;
        receiver.asked() == 1 && calls::outbox(&desk.station, ()).unwrap().iter().any(waits)
    });
    calls::void(&desk.station, VoidShipment { shipment: shipment.id, reason: "wrong box".to_owned() }).unwrap();
    receiver.answer(Answers::Well);
    let desk = again_by(ahead::<1>, desk);
    desk.until("both are told", || receiver.statuses("S-1") == [1000, 2000]);
    // Each has a line of the journal that says what was told.
    desk.until("both are done", || {
        calls::outbox(&desk.station, ()).unwrap().iter().all(|it| it.state == OutboxState::Done)
    });
    let told = desk.view(id).journal.into_iter().map(|line| line.message.key.into_owned());
    let told: BTreeSet<String> =
        told.filter(|key| key.starts_with("journal-outbox") && key.ends_with("done")).collect();
    let wanted = ["journal-outbox-done", "journal-outbox-void-booking-done", "journal-outbox-withdrawn-done"];
    assert_eq!(told, BTreeSet::from(wanted.map(str::to_owned)));
}
