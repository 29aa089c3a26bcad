//! Orders a person puts away: no work any more, whatever their shop says, found all the same, and brought back.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde_json::{Value, json};
use station::calls::{
    self, ChangeOrders, ChangedOrders, FileChoices, ImportContent, MakeBatch, MergeOrders, OrderChange, OverrideOrder,
    PartShipment, Scanned, VoidShipment,
};
use station::{Options, Station};

fn open(folder: &tempfile::TempDir) -> Station {
    Station::open(Options { pulls: false, ..Options::practice(folder.path()) }).unwrap()
}

/// A practice station with three orders of a file to one address, of two seeds each.
fn desk() -> (tempfile::TempDir, Station, Vec<OrderId>) {
    let folder = tempfile::tempdir().unwrap();
    let station = open(&folder);
    for number in 1..=3 {
        say(&station, number, 9, |_| ());
    }
    let ids = (1..=3).map(|number| found(&station, &format!("W-{number:04}"))).collect();
    (folder, station, ids)
}

/// The shop's word of an order at an hour.
fn say(station: &Station, number: u32, hour: u32, change: impl FnOnce(&mut Value)) {
    let mut order = json!({
        "reference": format!("W-{number}"), "number": format!("W-{number:04}"), "placed_at": "2026-11-23T09:00:00Z",
        "modified_at": format!("2026-11-23T{hour:02}:00:00Z"), "status": "open", "payment": "paid", "currency": "EUR",
        "total": { "minor": 1995, "currency": "EUR" },
        "recipient": { "name": "Anna Jansen", "street": "Damrak 1", "postal_code": "1012 LG", "city": "Amsterdam",
            "country": "NL" },
        "lines": [{ "name": "Seeds", "sku": "seeds", "quantity": 2, "unit_weight": 350 }]
    });
    change(&mut order);
    let (name, base64) = ("orders.jsonl".to_owned(), BASE64.encode(order.to_string()));
    let content = ImportContent { name, base64, shop: None, choices: FileChoices::default() };
    assert!(calls::import_content(station, content).unwrap().refused.is_empty());
}

fn found(station: &Station, text: &str) -> OrderId {
    let query = OrderQuery { text: text.to_owned(), limit: 9, ..OrderQuery::default() };
    calls::orders_find(station, query).unwrap().rows[0].id
}

fn at(station: &Station, stage: Stage) -> Vec<OrderId> {
    let query = OrderQuery { text: "W-".to_owned(), stages: vec![stage], ..OrderQuery::default() };
    calls::orders_all(station, query).unwrap()
}

fn change(station: &Station, orders: &[OrderId], change: OrderChange) -> ChangedOrders {
    calls::orders_change(station, ChangeOrders { orders: orders.to_vec(), change }).unwrap()
}

fn put_away(station: &Station, orders: &[OrderId]) -> ChangedOrders {
    change(station, orders, OrderChange::PutAway { reason: "paid back by phone".to_owned() })
}

/// Why the only one of these orders cannot be put away.
fn refusal(station: &Station, order: OrderId) -> ProblemCode {
    let answer = put_away(station, &[order]);
    assert_eq!(answer.changed, 0);
    answer.refused[0].problem.code
}

fn stage(station: &Station, id: OrderId) -> Stage {
    calls::order_open(station, id).unwrap().order.stage
}

/// Waits until the label of a part is out.
fn until_partly_shipped(station: &Station, id: OrderId) {
    let mut events = station.listen();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let waiting = async {
        while stage(station, id) != Stage::PartlyShipped {
            let _ = events.recv().await;
        }
    };
    runtime.block_on(async { tokio::time::timeout(std::time::Duration::from_secs(60), waiting).await.unwrap() });
}

#[test]
fn what_is_put_away_is_no_work_and_is_found_and_comes_back() {
    let (_folder, station, ids) = desk();
    let batch = calls::batch_make(&station, MakeBatch { name: "Monday".to_owned(), orders: ids.clone() }).unwrap();
    let before = calls::status(&station, ()).unwrap().stages;
    assert_eq!(put_away(&station, &ids[..2]).changed, 2);
    assert_eq!((at(&station, Stage::PutAway), at(&station, Stage::Ready)), (ids[..2].to_vec(), vec![ids[2]]));
    assert_eq!(found(&station, "W-0001"), ids[0], "a search finds it");
    let Scanned::Order { view } = calls::scan(&station, "W-0001".to_owned()).unwrap() else { panic!("no order") };
    assert_eq!(view.order.stage, Stage::PutAway, "a scan pulls it up, and prints nothing");
    assert_eq!(view.to_merge, [], "it goes in no parcel");
    let batch = calls::batch(&station, batch.id).unwrap();
    assert_eq!((batch.done, batch.next.map(|it| it.id)), (2, Some(ids[2])));
    let ready = |counts: &[calls::StageCount]| counts.iter().find(|it| it.stage == Stage::Ready).map(|it| it.orders);
    let now = calls::status(&station, ()).unwrap().stages;
    assert_eq!(ready(&now), ready(&before).map(|orders| orders - 2));
    assert_eq!(put_away(&station, &ids[..2]).as_before, 2);

    let problem = calls::ship(&station, ids[0]).unwrap_err();
    assert_eq!((problem.code, &problem.args["reason"]), (ProblemCode::OrderPutAway, &"paid back by phone".into()));
    let many = calls::ship_many(&station, ids[..2].to_vec()).unwrap();
    assert_eq!((many.shipped.len(), many.refused.len()), (0, 2));

    assert_eq!(change(&station, &ids, OrderChange::BringBack).changed, 2);
    assert_eq!(at(&station, Stage::Ready), ids);
    let said: Vec<_> = calls::order_open(&station, ids[0]).unwrap().journal;
    let said: Vec<_> = said.iter().map(|line| line.message.key.as_ref()).collect();
    assert!(said.contains(&"journal-order-put-away") && said.contains(&"journal-order-brought-back"), "{said:?}");
    calls::ship(&station, ids[0]).unwrap();
}

#[test]
fn its_shop_does_not_make_it_work_again_and_what_it_says_is_noted() {
    let (folder, station, ids) = desk();
    let answer = put_away(&station, &ids[..1]);
    for (hour, status) in [(10, "waiting"), (11, "completed"), (12, "cancelled"), (13, "open")] {
        say(&station, 1, hour, |order| order["status"] = json!(status));
        assert_eq!(stage(&station, ids[0]), Stage::PutAway, "{status}");
    }
    say(&station, 1, 14, |order| order["recipient"]["city"] = json!("Utrecht"));
    let view = calls::order_open(&station, ids[0]).unwrap();
    assert_eq!(view.order.facts.recipient.city, "Utrecht");
    let noted: Vec<_> = view.changed_since_put_away.iter().map(|line| line.message.key.as_ref()).collect();
    let (changed, differs) = ("journal-order-changed", "journal-order-changed-put-away");
    assert_eq!(noted, [changed, changed, "journal-order-cancelled", differs, differs]);
    drop(station);

    let station = open(&folder);
    let undo = calls::orders_change_undo(&station, answer.undo.unwrap()).unwrap_err();
    assert_eq!(undo.code, ProblemCode::NothingToUndo, "that lasts as long as the program");
    let rules = calls::settings(&station, ()).unwrap();
    calls::settings_save(&station, rules).unwrap();
    let set = OverrideOrder { order: ids[0], overrides: Overrides::default(), slower: true };
    assert_eq!(calls::order_override(&station, set).unwrap().order.stage, Stage::PutAway, "rules have it, nobody else");
    assert_eq!(calls::order_release(&station, ids[0]).unwrap_err().code, ProblemCode::OrderNotHeld);
    change(&station, &ids[..1], OrderChange::BringBack);
    let view = calls::order_open(&station, ids[0]).unwrap();
    assert_eq!((view.order.stage, view.changed_since_put_away.len()), (Stage::Ready, 0));
}

#[test]
fn many_are_put_away_and_taken_back_in_one_go() {
    let (_folder, station, ids) = desk();
    change(&station, &ids[..1], OrderChange::Hold { reason: "ask".to_owned() });
    let answer = put_away(&station, &ids);
    say(&station, 2, 10, |order| order["recipient"]["city"] = json!("Utrecht"));
    let back = calls::orders_change_undo(&station, answer.undo.unwrap()).unwrap();
    assert_eq!((back.changed, back.refused.len()), (3, 0), "a change in the shop is no hindrance");
    assert_eq!((stage(&station, ids[0]), stage(&station, ids[1])), (Stage::Held, Stage::Ready));
    let no_reason = OrderChange::PutAway { reason: "  ".to_owned() };
    let refused = calls::orders_change(&station, ChangeOrders { orders: ids, change: no_reason });
    assert_eq!(refused.unwrap_err().code, ProblemCode::BadArguments);
}

#[test]
fn what_stands_outside_the_queue_is_seen_to_first() {
    let (_folder, station, ids) = desk();
    let shipment = calls::ship(&station, ids[0]).unwrap().shipment;
    assert_eq!(refusal(&station, ids[0]), ProblemCode::OrderHasLabel);
    calls::void(&station, VoidShipment { shipment: shipment.id, reason: "wrong".to_owned() }).unwrap();
    assert_eq!(put_away(&station, &ids[..1]).changed, 1);
    change(&station, &ids[..1], OrderChange::BringBack);

    calls::orders_merge(&station, MergeOrders { main: ids[1], others: vec![ids[2]] }).unwrap();
    assert_eq!(refusal(&station, ids[1]), ProblemCode::OrderHoldsOthers);
    assert_eq!(refusal(&station, ids[2]), ProblemCode::OrderMerged);
    calls::orders_part(&station, ids[1]).unwrap();

    let items = vec![ParcelItem { line: 0, quantity: 1 }];
    let part = calls::ship_part(&station, PartShipment { order: ids[1], items }).unwrap().shipment;
    until_partly_shipped(&station, ids[1]);
    assert!(part.part.len() == 1 && put_away(&station, &ids[2..]).changed == 1);
    let problem = calls::orders_merge(&station, MergeOrders { main: ids[0], others: vec![ids[1]] }).unwrap_err();
    assert_eq!(problem.code, ProblemCode::MergeOfRest, "what is left of an order goes in a parcel of its own");
}

#[test]
fn what_is_left_of_an_order_is_put_away_and_comes_back_as_it_was() {
    let (_folder, station, ids) = desk();
    let items = vec![ParcelItem { line: 0, quantity: 1 }];
    let part = calls::ship_part(&station, PartShipment { order: ids[0], items }).unwrap().shipment;
    until_partly_shipped(&station, ids[0]);
    assert_eq!(put_away(&station, &ids[..1]).changed, 1);
    assert_eq!((stage(&station, ids[0]), at(&station, Stage::PartlyShipped)), (Stage::PutAway, Vec::new()));
    assert_eq!(calls::ship(&station, ids[0]).unwrap_err().code, ProblemCode::OrderPutAway);
    say(&station, 1, 10, |order| order["lines"][0]["quantity"] = json!(3));
    assert_eq!(stage(&station, ids[0]), Stage::PutAway, "more of it is no work either");
    change(&station, &ids[..1], OrderChange::BringBack);
    let order = calls::order_open(&station, ids[0]).unwrap().order;
    assert_eq!((order.stage, order.facts.lines[0].quantity), (Stage::PartlyShipped, 2));

    put_away(&station, &ids[..1]);
    calls::void(&station, VoidShipment { shipment: part.id, reason: "came back".to_owned() }).unwrap();
    assert_eq!(stage(&station, ids[0]), Stage::PutAway, "what came back is put away, too");
    change(&station, &ids[..1], OrderChange::BringBack);
    let order = calls::order_open(&station, ids[0]).unwrap().order;
    assert_eq!((order.stage, order.facts.lines[0].quantity), (Stage::Ready, 3));
}
