//! An order ships in parts over several days: what is left stays in the queue, and the shop hears of each part.

use super::*;
use station::calls::{ChangeOrders, MergeOrders, OrderChange, OrderView, PartShipment, ShipAnswer, VoidShipment};

const LAMPS: u32 = 0;
const BULBS: u32 = 1;

fn item(line: u32, quantity: u32) -> ParcelItem {
    ParcelItem { line, quantity }
}

/// A desk with an order of two lamps and three bulbs.
fn desk_with_order() -> (Desk, OrderId) {
    let desk = desk(Service::with_things("7001", &[("Lamp", 2), ("Bulb", 3)]));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    let id = order(&desk.station, "7001").id;
    (desk, id)
}

fn view_of(station: &Station, id: OrderId) -> OrderView {
    calls::order_open(station, id).unwrap()
}

fn quantities(view: &OrderView) -> Vec<u32> {
    view.order.facts.lines.iter().map(|line| line.quantity).collect()
}

fn ship_part(station: &Station, id: OrderId, items: &[ParcelItem]) -> Result<ShipAnswer, Problem> {
    calls::ship_part(station, PartShipment { order: id, items: items.to_vec() })
}

/// Ships a part, and waits until its label is out.
fn part(station: &Station, id: OrderId, items: &[ParcelItem]) -> Shipment {
    let shipment = ship_part(station, id, items).unwrap().shipment;
    until(station, || shipped(station, id, shipment.id));
    shipment
}

fn shipped(station: &Station, id: OrderId, shipment: ShipmentId) -> bool {
    let all = view_of(station, id).shipments;
    all.iter().any(|it| it.id == shipment && it.state == ShipmentState::Shipped)
}

#[test]
fn what_is_left_stays_in_the_queue_and_the_shop_hears_of_all_parts_in_the_end() {
    let (desk, id) = desk_with_order();
    let station = &desk.station;
    let first = part(station, id, &[item(BULBS, 2), item(LAMPS, 1)]);
    assert_eq!(first.part, [item(LAMPS, 1), item(BULBS, 2)]);
    let view = view_of(station, id);
    assert_eq!((view.order.stage, quantities(&view)), (Stage::PartlyShipped, vec![1, 1]));
    assert_eq!(view.shipment.map(|it| it.id), None, "nothing stands for what is left");
    let find = |stage| OrderQuery { stages: vec![stage], limit: 9, ..OrderQuery::default() };
    let rows = calls::orders_find(station, find(Stage::PartlyShipped)).unwrap().rows;
    assert_eq!(rows.iter().map(|row| (row.id, row.quantity)).collect::<Vec<_>>(), [(id, 2)]);
    assert_eq!(
        calls::orders_find(station, find(Stage::Ready)).unwrap().rows.iter().filter(|row| row.id == id).count(),
        0
    );
    assert_eq!(calls::shop_sync(station, bazaar()).unwrap().told, 0, "no shop takes a part for all");

    // The shop says once more what it said, and another process goes on with it.
    let Desk { station, service, folder } = desk;
    drop(station);
    let desk = Desk { station: open(&folder, &service), service, folder };
    let station = &desk.station;
    assert_eq!(quantities(&view_of(station, id)), [1, 1]);
    let last = calls::ship(station, id).unwrap().shipment;
    assert_eq!(last.part, [item(LAMPS, 1), item(BULBS, 1)]);
    until(station, || desk.service.told().len() == 2);
    let told = desk.service.told();
    let numbers = json!([first.first_number(), last.first_number()]);
    let items = json!([[["lamp", 1], ["bulb", 2]], [["lamp", 1], ["bulb", 1]]]);
    for told in &told {
        assert_eq!(
            (&told["numbers"], &told["items"]),
            (&numbers, &items),
            "each part with what lies in it, and all at once"
        );
    }
    let view = view_of(station, id);
    assert_eq!((view.order.stage, quantities(&view)), (Stage::Shipped, vec![2, 3]));
}

#[test]
fn a_part_that_is_taken_back_is_packed_again() {
    let (desk, id) = desk_with_order();
    let station = &desk.station;
    let first = part(station, id, &[item(LAMPS, 2)]);
    calls::void(station, VoidShipment { shipment: first.id, reason: "broken".to_owned() }).unwrap();
    let view = view_of(station, id);
    assert_eq!((view.order.stage, quantities(&view)), (Stage::Ready, vec![2, 3]));
    let whole = calls::ship(station, id).unwrap().shipment;
    assert_eq!(whole.part, [], "all of it is no part");
    until(station, || desk.service.told().len() == 1);
    assert_eq!(desk.service.told()[0]["numbers"], json!([whole.first_number()]));
}

#[test]
fn what_is_not_left_is_refused_and_all_of_it_is_no_part() {
    let (desk, id) = desk_with_order();
    let station = &desk.station;
    part(station, id, &[item(LAMPS, 2), item(BULBS, 1)]);
    for items in [vec![item(LAMPS, 1)], vec![item(BULBS, 3)], vec![item(BULBS, 0)], vec![item(7, 1)], Vec::new()] {
        let problem = ship_part(station, id, &items).unwrap_err();
        assert_eq!(problem.code, ProblemCode::ItemsNotInOrder, "{items:?}");
    }
    let last = ship_part(station, id, &[item(BULBS, 1), item(BULBS, 1)]).unwrap().shipment;
    assert_eq!(last.part, [item(BULBS, 2)], "all that is left ships as the order does");
    until(station, || desk.service.told().len() == 2);
    assert_eq!(view_of(station, id).order.stage, Stage::Shipped);
    let problem = ship_part(station, id, &[item(LAMPS, 1)]).unwrap_err();
    assert_eq!(problem.code, ProblemCode::AlreadyShipped);
}

#[test]
fn an_order_that_others_go_with_ships_as_a_whole() {
    let desk = desk(Service::with_orders(&["7001", "7002"]));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    let ids = ["7001", "7002"].map(|number| order(&desk.station, number).id);
    calls::orders_merge(&desk.station, MergeOrders { main: ids[0], others: vec![ids[1]] }).unwrap();
    let problem = ship_part(&desk.station, ids[0], &[item(0, 1)]).unwrap_err();
    assert_eq!(problem.code, ProblemCode::PartOfMerged);
}

#[test]
fn a_part_is_checked_by_itself() {
    let (desk, id) = desk_with_order();
    let station = &desk.station;
    calls::checking_save(station, Checking { mode: CheckMode::Always, ..Checking::default() }).unwrap();
    let count = |line, count| {
        let item = Item { by: ItemName::Line(line), count, lot: String::new(), serial: String::new() };
        calls::check(station, calls::CheckItem { order: id, item }).unwrap()
    };
    count(BULBS, 2);
    let problem = ship_part(station, id, &[item(LAMPS, 1), item(BULBS, 2)]).unwrap_err();
    assert_eq!(problem.code, ProblemCode::OrderNotChecked);
    part(station, id, &[item(BULBS, 2)]);
    let check = view_of(station, id).check.unwrap();
    assert_eq!(check.counts(), (0, 3), "what is left is checked anew");
    assert_eq!(calls::ship(station, id).unwrap_err().code, ProblemCode::OrderNotChecked);
}

#[test]
fn a_shop_that_understands_parts_hears_of_each_at_once_and_counts_it_out_itself() {
    let (service, folder) = (Service::with_things("7001", &[("Lamp", 2), ("Bulb", 3)]), tempfile::tempdir().unwrap());
    let station = open_with(connector::that_hears_parts(), &folder, &service);
    saved(&station);
    calls::shop_sync(&station, bazaar()).unwrap();
    let id = order(&station, "7001").id;
    let first = part(&station, id, &[item(LAMPS, 2), item(BULBS, 1)]);
    until(&station, || service.told().len() == 1);
    assert_eq!(service.told()[0]["items"], json!([[["lamp", 2], ["bulb", 1]]]));
    // It says what is left by its own count: the lamps are in its list no more.
    calls::shop_sync(&station, bazaar()).unwrap();
    let view = view_of(&station, id);
    assert_eq!((view.order.stage, quantities(&view)), (Stage::PartlyShipped, vec![0, 2]));
    let last = calls::ship(&station, id).unwrap().shipment;
    assert_eq!(last.part, [item(BULBS, 2)]);
    until(&station, || service.told().len() == 2);
    assert_eq!(service.told()[1]["items"], json!([[["bulb", 2]]]));
    calls::shop_sync(&station, bazaar()).unwrap();
    let view = view_of(&station, id);
    assert_eq!(view.order.stage, Stage::Shipped);
    assert!(view.late.is_none(), "what the shop counts out is no change of it");
    assert_ne!(first.first_number(), last.first_number());
}

#[test]
fn a_replacement_is_of_what_left_and_counts_for_nothing() {
    let (desk, id) = desk_with_order();
    let station = &desk.station;
    part(station, id, &[item(LAMPS, 2), item(BULBS, 1)]);
    let further = |items| calls::FurtherShipment { order: id, direction: Direction::Outgoing, items };
    let problem = calls::ship_further(station, further(vec![item(BULBS, 2)])).unwrap_err();
    assert_eq!(problem.code, ProblemCode::ItemsNotInOrder, "two have not left");
    let again = calls::ship_further(station, further(Vec::new())).unwrap().shipment;
    assert_eq!((again.part, again.parcels[0].items.clone()), (vec![], vec![item(LAMPS, 2), item(BULBS, 1)]));
    until(station, || shipped(station, id, again.id));
    let view = view_of(station, id);
    assert_eq!((view.order.stage, quantities(&view)), (Stage::PartlyShipped, vec![0, 2]));
}

#[test]
fn a_shop_that_waits_for_the_rest_hears_of_what_left_once_the_rest_is_put_away() {
    let (desk, id) = desk_with_order();
    let station = &desk.station;
    let change = |change| calls::orders_change(station, calls::ChangeOrders { orders: vec![id], change }).unwrap();
    let first = part(station, id, &[item(LAMPS, 1), item(BULBS, 1)]);
    assert_eq!(calls::shop_sync(station, bazaar()).unwrap().told, 0);
    change(calls::OrderChange::PutAway { reason: "paid back".to_owned() });
    until(station, || desk.service.told().len() == 1);
    assert_eq!(desk.service.told()[0]["numbers"], json!([first.first_number()]));
    // It takes the word for all, and says the same again.
    calls::shop_sync(station, bazaar()).unwrap();
    assert_eq!(view_of(station, id).order.stage, Stage::PutAway);
    change(calls::OrderChange::BringBack);
    let last = calls::ship(station, id).unwrap().shipment;
    assert_eq!(last.part, [item(LAMPS, 1), item(BULBS, 2)], "the rest of it, and nothing twice");
    until(station, || desk.service.told().len() == 2);
    assert_eq!(desk.service.told()[1]["numbers"], json!([first.first_number(), last.first_number()]));
    until(station, || view_of(station, id).order.stage == Stage::Shipped);
}

#[test]
fn a_rest_that_is_put_away_stays_what_the_shop_counts_out_and_comes_back_as_that() {
    let (service, folder) = (Service::with_things("7001", &[("Lamp", 2), ("Bulb", 3)]), tempfile::tempdir().unwrap());
    let station = open_with(connector::that_hears_parts(), &folder, &service);
    saved(&station);
    calls::shop_sync(&station, bazaar()).unwrap();
    let id = order(&station, "7001").id;
    part(&station, id, &[item(LAMPS, 2)]);
    until(&station, || service.told().len() == 1);
    let change = |change| calls::orders_change(&station, calls::ChangeOrders { orders: vec![id], change }).unwrap();
    assert_eq!(change(calls::OrderChange::PutAway { reason: "paid back".to_owned() }).changed, 1);
    calls::shop_sync(&station, bazaar()).unwrap();
    let view = view_of(&station, id);
    assert_eq!((view.order.stage, quantities(&view)), (Stage::PutAway, vec![0, 3]), "what the shop counts out is gone");
    assert_eq!(service.told().len(), 1, "nothing more is told");
    change(calls::OrderChange::BringBack);
    assert_eq!(view_of(&station, id).order.stage, Stage::PartlyShipped);
}

#[test]
fn a_part_in_several_parcels_is_told_with_its_own_pieces_and_no_others() {
    let service = Service::with_things("7001", &[("Lamp", 2), ("Bulb", 3)]);
    let folder = tempfile::tempdir().unwrap();
    let station = open_with(connector::that_hears_parts(), &folder, &service);
    saved(&station);
    calls::shop_sync(&station, bazaar()).unwrap();
    let id = order(&station, "7001").id;
    let change = OrderChange::Parcels { parcels: 2 };
    calls::orders_change(&station, ChangeOrders { orders: vec![id], change }).unwrap();
    let first = part(&station, id, &[item(LAMPS, 1)]);
    until(&station, || service.told().len() == 1);
    let told = service.told().remove(0);
    assert_eq!(told["numbers"], json!(first.numbers().collect::<Vec<_>>()));
    assert_eq!(told["items"], json!([[["lamp", 1]], [["lamp", 0]]]), "with the first of them");
}
