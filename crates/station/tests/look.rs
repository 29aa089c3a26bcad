//! What a person has to look at, in the practice station: found by itself, said with what to do, answered, gone.

use crate::waiting::wait_for;
use model::*;
use sandbox::Fault;
use serde_json::json;
use station::calls::{self, AnswerLate, AnswerLook, Concern, LateAnswer, LookAnswer, Scanned, ToLookAt};
use station::{Options, Station};

struct Desk {
    station: Station,
    shop: ShopId,
    // The folder goes last: the station writes into it to its end.
    folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    let desk = Desk { station, shop, folder };
    desk.sync();
    desk
}

impl Desk {
    fn sync(&self) {
        calls::shop_sync(&self.station, self.shop.clone()).unwrap();
    }

    /// Waits for the station's events until something holds.
    fn until(&self, mut holds: impl FnMut() -> bool) {
        wait_for(&self.station, "what is waited for", || holds().then_some(()));
    }

    fn hold_printers(&self, paused: bool) {
        for view in calls::printers(&self.station, ()).unwrap() {
            calls::queue_pause(&self.station, calls::PauseQueue { printer: view.printer.id, paused }).unwrap();
        }
    }

    fn order(&self, number: &str) -> calls::OrderView {
        match calls::scan(&self.station, number.to_owned()).unwrap() {
            Scanned::Order { view } => *view,
            other => panic!("{other:?}"),
        }
    }

    /// Somebody changes the order in the shop, and the station hears of it.
    fn change(&self, number: &str, fields: &serde_json::Value) {
        let reference = self.order(number).order.facts.reference.parse().unwrap();
        self.station.practice().unwrap().shop.change(reference, fields);
        self.sync();
    }

    fn look(&self) -> Vec<ToLookAt> {
        let list = calls::look(&self.station, ()).unwrap();
        assert_eq!(calls::look_count(&self.station, ()).unwrap() as usize, list.len());
        assert_eq!(calls::status(&self.station, ()).unwrap().look as usize, list.len());
        list
    }

    fn answer(&self, concern: &Concern, answer: LookAnswer) -> Result<(), Problem> {
        calls::look_answer(&self.station, AnswerLook { concern: concern.clone(), answer })
    }

    fn printed(&self) -> usize {
        self.station.practice().unwrap().printer.printed().len()
    }

    fn told(&self) -> usize {
        let entries = calls::outbox(&self.station, ()).unwrap();
        entries.iter().filter(|entry| entry.state == OutboxState::Done).count()
    }
}

#[test]
fn an_order_called_off_after_its_label_prints_nothing_until_a_person_answers() {
    let desk = desk();
    desk.hold_printers(true);
    let id = desk.order("1043").order.id;
    let shipped = calls::ship(&desk.station, id).unwrap();
    desk.change("1043", &json!({ "status": "cancelled" }));
    desk.hold_printers(false);

    let view = desk.order("1043");
    let late = view.late.unwrap();
    assert!(late.change.cancelled);
    assert_eq!(late.answers, [LateAnswer::Stopped, LateAnswer::Send]);
    let job = calls::job(&desk.station, shipped.job.id).unwrap();
    assert_eq!(
        (job.state, job.problem.unwrap().code),
        (JobState::Queued, ProblemCode::OrderCancelledTooLate),
        "the spool says why"
    );
    let refused = [
        calls::ship(&desk.station, id).unwrap_err(),
        calls::reprint(&desk.station, shipped.shipment.id).unwrap_err(),
        calls::ship_many(&desk.station, vec![id]).unwrap().refused.remove(0).problem,
    ];
    assert!(refused.iter().all(|problem| problem.code == ProblemCode::OrderCancelledTooLate), "{refused:?}");
    assert!(refused.iter().all(|problem| problem.args["order"] == Argument::from("1043")));
    let [item] = &desk.look()[..] else { panic!("one") };
    assert_eq!((item.problem.code, item.order), (ProblemCode::OrderCancelledTooLate, Some(id)));
    let left = AnswerLate { order: id, answer: LateAnswer::Left };
    assert_eq!(calls::late_answer(&desk.station, left).unwrap_err().code, ProblemCode::LabelStillWaits);
    assert_eq!(desk.answer(&item.concern, LookAnswer::Seen).unwrap_err().code, ProblemCode::LookNotAnswered);
    assert_eq!(desk.printed(), 0);

    desk.answer(&item.concern, LookAnswer::Send).unwrap();
    desk.until(|| desk.order("1043").order.stage == Stage::Shipped);
    desk.until(|| desk.told() == 1);
    assert_eq!(desk.printed(), 1);
    assert_eq!(desk.look().len(), 0);
}

#[test]
fn a_start_in_between_keeps_it_stopped_and_a_stopped_parcel_is_taken_back() {
    let desk = desk();
    desk.hold_printers(true);
    let id = desk.order("1043").order.id;
    calls::ship(&desk.station, id).unwrap();
    desk.change("1043", &json!({ "status": "cancelled" }));
    let Desk { station, shop, folder } = desk;
    drop(station);
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let desk = Desk { station, shop, folder };
    desk.hold_printers(false);
    let [item] = &desk.look()[..] else { panic!("one") };
    desk.answer(&item.concern, LookAnswer::Stopped).unwrap();
    let view = desk.order("1043");
    assert_eq!((view.order.stage, view.late.is_none()), (Stage::Cancelled, true));
    assert!(view.jobs.iter().all(|job| job.state == JobState::Failed));
    assert_eq!((desk.look().len(), desk.printed(), desk.told()), (0, 0, 0));
}

#[test]
fn the_shop_is_not_told_that_a_parcel_ships_which_it_called_off() {
    let desk = desk();
    let shop = &desk.station.practice().unwrap().shop;
    shop.fail_until_told(Some(Fault::Unavailable));
    let id = desk.order("1043").order.id;
    calls::ship(&desk.station, id).unwrap();
    desk.until(|| desk.order("1043").order.stage == Stage::Shipped);
    // The word comes by a file, while the shop is out of reach.
    let facts = desk.order("1043").order.facts;
    let modified_at = UtcDateTime::from_millis(facts.modified_at.millis() + 3_600_000);
    let cancelled = ShopOrder { status: OrderStatus::Cancelled, modified_at, ..facts };
    let file = desk.folder.path().join("cancelled.jsonl");
    std::fs::write(&file, serde_json::to_string(&cancelled).unwrap()).unwrap();
    let choices = calls::FileChoices::default();
    let import = calls::ImportFile { path: file, shop: Some(desk.shop.clone()), choices };
    assert_eq!(calls::import_file(&desk.station, import).unwrap().changed, 1);
    // What was on its way when the word came has failed.
    desk.until(|| calls::outbox(&desk.station, ()).unwrap()[0].state == OutboxState::Due);
    shop.fail_until_told(None);
    desk.sync();
    assert_eq!((desk.told(), shop.pushes().len()), (0, 0));
    let [item] = &desk.look()[..] else { panic!("one") };
    assert_eq!(item.answers, [LookAnswer::Stopped, LookAnswer::Left, LookAnswer::Send]);
    desk.answer(&item.concern, LookAnswer::Left).unwrap();
    calls::shop_sync(&desk.station, desk.shop.clone()).unwrap();
    assert_eq!(desk.look().len(), 0);
}

#[test]
fn what_our_own_push_changes_is_no_alarm_and_another_address_is_named() {
    let desk = desk();
    let id = desk.order("1043").order.id;
    calls::ship(&desk.station, id).unwrap();
    desk.until(|| desk.told() == 1);
    desk.sync();
    let view = desk.order("1043");
    assert_eq!((view.order.facts.status, view.late.is_none()), (OrderStatus::Completed, true), "our push came back");
    assert_eq!(desk.look().len(), 0);
    let before = view.order.facts.recipient.city;
    desk.change("1043", &json!({ "shipping": shipping(&desk, "1043", "Elsewhere") }));
    let [item] = &desk.look()[..] else { panic!("one") };
    let Argument::List(differences) = &item.problem.args["differences"] else { panic!("a list") };
    let city = Message::new("difference")
        .with("what", Message::new("difference-city"))
        .with("before", before)
        .with("after", "Elsewhere");
    assert_eq!(differences[..], [Argument::from(city)]);
    desk.answer(&item.concern, LookAnswer::Seen).unwrap();
    assert_eq!(desk.look().len(), 0);
    assert_eq!(desk.order("1043").order.stage, Stage::Shipped, "it went as it was");
}

#[test]
fn a_label_that_is_made_already_is_made_anew_of_what_the_shop_changed_in_one_act() {
    let desk = desk();
    let id = desk.order("1043").order.id;
    desk.hold_printers(true);
    calls::ship(&desk.station, id).unwrap();
    desk.change("1043", &json!({ "shipping": shipping(&desk, "1043", "Elsewhere") }));
    let [item] = &desk.look()[..] else { panic!("one") };
    assert_eq!(item.answers, [LookAnswer::Seen, LookAnswer::Anew, LookAnswer::Stopped]);
    desk.answer(&item.concern, LookAnswer::Anew).unwrap();
    assert_eq!(desk.look().len(), 0);
    let view = desk.order("1043");
    assert_eq!((view.order.stage, view.order.facts.recipient.city.as_str()), (Stage::Labelled, "Elsewhere"));
    let states: Vec<ShipmentState> = view.shipments.iter().map(|shipment| shipment.state).collect();
    assert_eq!(states.iter().filter(|state| **state == ShipmentState::Voided).count(), 1, "{states:?}");
    assert_eq!(states.iter().filter(|state| state.is_live()).count(), 1, "{states:?}");
    desk.hold_printers(false);
    desk.until(|| desk.told() == 1);
    assert_eq!(desk.told(), 1, "the shop hears of the new one alone");
}

/// The address of an order in the shop, with another city.
fn shipping(desk: &Desk, number: &str, city: &str) -> serde_json::Value {
    let reference = desk.order(number).order.facts.reference.parse().unwrap();
    let mut order = desk.station.practice().unwrap().shop.order(reference).unwrap();
    order["shipping"]["city"] = city.into();
    order["shipping"].take()
}

#[test]
fn an_order_that_cannot_be_read_is_listed_and_read_at_a_later_pull() {
    let desk = desk();
    let shop = &desk.station.practice().unwrap().shop;
    let reference = desk.order("1043").order.facts.reference.clone();
    let sound = shop.order(reference.parse().unwrap()).unwrap()["line_items"].clone();
    desk.change("1043", &json!({ "line_items": "none" }));
    let [item] = &desk.look()[..] else { panic!("one") };
    assert_eq!(item.problem.code, ProblemCode::OrderSetAside);
    assert_eq!(item.answers, [LookAnswer::Retry, LookAnswer::Dismiss]);
    assert_eq!(item.problem.args["order"], Argument::from(reference.as_str()));
    desk.answer(&item.concern, LookAnswer::Retry).unwrap();
    assert_eq!(desk.look().len(), 1, "it still cannot be read");
    shop.change(reference.parse().unwrap(), &json!({ "line_items": sound }));
    desk.sync();
    assert_eq!(desk.look().len(), 0);
    assert!(shop.requests().iter().any(|request| request.contains("include=")), "asked for by its key");
}

#[test]
fn rows_of_a_file_stay_until_the_file_is_mended() {
    let desk = desk();
    let order = |country: &str| {
        json!({
            "reference": "f1", "number": "F-1", "placed_at": "2026-11-22T08:00:00Z", "modified_at": "2026-11-22T08:00:00Z",
            "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" },
            "recipient": { "name": "Ann Other", "street": "Oudegracht 1", "city": "Utrecht", "country": country },
            "lines": [{ "name": "Lamp", "quantity": 1 }],
        })
        .to_string()
    };
    let file = desk.folder.path().join("more.jsonl");
    let import = |text: &str| {
        std::fs::write(&file, text).unwrap();
        let choices = calls::FileChoices::default();
        let path = file.clone();
        calls::import_file(&desk.station, calls::ImportFile { path, shop: None, choices }).unwrap()
    };
    import(&format!("{}\nnot json\n", order("Atlantis")));
    let list = desk.look();
    assert_eq!(list.len(), 2);
    let offered = [LookAnswer::Retry, LookAnswer::Dismiss];
    assert!(list.iter().all(|it| it.problem.code == ProblemCode::RowRefused && it.answers == offered));
    desk.answer(&list[1].concern, LookAnswer::Dismiss).unwrap();
    import(&format!("{}\nnot json\n", order("Atlantis")));
    assert_eq!(desk.look().len(), 1, "what was left be stays so");
    import(&order("NL"));
    assert_eq!(desk.look().len(), 0);
}

#[test]
fn what_is_kept_of_a_file_is_tried_again_by_a_person_and_by_another_program() {
    let Desk { station, folder, .. } = desk();
    let headings = "order_id,order_number,date,status,order_total,order_currency,shipping_last_name,shipping_address_1,\
                    shipping_postcode,shipping_city,shipping_country,item_name,item_quantity,item_price,item_weight";
    let row = |item: &str, quantity: &str| {
        format!("77,77,05/11/2026,processing,24.90,EUR,Sample,Weg 5,01067,Dresden,DE,{item},{quantity},\"20,50\",350 g")
    };
    let file = folder.path().join("orders.csv");
    std::fs::write(&file, format!("{headings}\n{}\n{}\n", row("Mug", "1"), row("Bowl", "a pair"))).unwrap();
    let choices = calls::FileChoices {
        date_order: Some(calls::DateOrder::DayFirst),
        decimal_mark: Some(calls::DecimalMark::Comma),
        ..Default::default()
    };
    calls::import_file(&station, calls::ImportFile { path: file, shop: None, choices }).unwrap();
    let [item] = &calls::look(&station, ()).unwrap()[..] else { panic!("one") };
    let again = AnswerLook { concern: item.concern.clone(), answer: LookAnswer::Retry };
    let problem = calls::look_answer(&station, again).unwrap_err();
    assert_eq!((&problem, problem.args["line"].clone()), (&item.problem, 3_i64.into()), "why is said again");
    drop(station);

    let database = rusqlite::Connection::open(folder.path().join("practice").join("station.db")).unwrap();
    let newer = "UPDATE unread SET read_by = '0.0.1', kept = replace(kept, 'a pair', '2')";
    assert_eq!(database.execute(newer, []).unwrap(), 1);
    drop(database);
    let station = Station::open(Options::practice(folder.path())).unwrap();
    wait_for(&station, "it is read again", || calls::look(&station, ()).unwrap().is_empty().then_some(()));
    let Scanned::Order { view } = calls::scan(&station, "77".to_owned()).unwrap() else { panic!("no order") };
    let facts = view.order.facts;
    assert_eq!(facts.lines.iter().map(|line| line.quantity).collect::<Vec<_>>(), [1, 2], "all rows of it");
    assert_eq!(facts.placed_at.to_string(), "2026-11-05T00:00:00Z", "read as its file was");
    assert_eq!(facts.lines[0].unit_price.unwrap().minor, 2050);
}

#[test]
fn a_shop_that_only_rests_is_waited_for_and_one_that_needs_a_person_is_listed() {
    let desk = desk();
    let shop = &desk.station.practice().unwrap().shop;
    let needs_person = || calls::shops(&desk.station, ()).unwrap()[0].needs_person;
    shop.fail_until_told(Some(Fault::Unavailable));
    calls::shop_sync(&desk.station, desk.shop.clone()).unwrap_err();
    assert!(!needs_person() && desk.look().is_empty(), "offline is normal");
    shop.fail_until_told(Some(Fault::WebPage));
    let problem = calls::shop_sync(&desk.station, desk.shop.clone()).unwrap_err();
    let [item] = &desk.look()[..] else { panic!("one") };
    assert_eq!((&item.problem, needs_person()), (&problem, true));
    assert_eq!(item.concern, Concern::Shop { shop: desk.shop.clone() });
    shop.fail_until_told(None);
    desk.answer(&item.concern, LookAnswer::Retry).unwrap();
    assert!(!needs_person() && desk.look().is_empty());
}
