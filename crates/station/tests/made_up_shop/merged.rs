//! Orders to one address in one parcel: whoever asks, one label, and the shop hears of each order.

use super::*;
use station::calls::{MergeOrders, OrderView, OverrideOrder, Scanned, ShipBrought, VoidShipment};
use std::collections::BTreeSet;

/// A desk with orders of these numbers, all to one address.
fn desk_with(numbers: &[&str]) -> (Desk, Vec<OrderId>) {
    let desk = desk(Service::with_orders(numbers));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    let ids = numbers.iter().map(|number| order(&desk.station, number).id).collect();
    (desk, ids)
}

fn open_order(desk: &Desk, id: OrderId) -> OrderView {
    calls::order_open(&desk.station, id).unwrap()
}

fn code<T: std::fmt::Debug>(result: Result<T, Problem>) -> ProblemCode {
    result.unwrap_err().code
}

#[test]
fn one_label_goes_out_and_the_shop_hears_of_each_order_with_its_number() {
    let (desk, ids) = desk_with(&["7001", "7002", "7003"]);
    let offered: Vec<OrderId> = open_order(&desk, ids[0]).to_merge.iter().map(|row| row.id).collect();
    assert_eq!(offered, ids[1..]);
    let merge = MergeOrders { main: ids[0], others: offered };
    let view = calls::orders_merge(&desk.station, merge).unwrap();
    assert_eq!((view.order.facts.lines.len(), view.order.facts.total.minor), (3, 3 * 1250));
    for number in ["7001", "7002", "#7003"] {
        let Scanned::Order { view } = calls::scan(&desk.station, number.to_owned()).unwrap() else {
            panic!("{number}")
        };
        assert_eq!(view.order.id, ids[0], "{number} pulls up the parcel");
    }
    let shipment = calls::ship(&desk.station, ids[0]).unwrap().shipment;
    until(&desk.station, || desk.service.told().len() == 3);
    let told = desk.service.told();
    let told_of = |field: &str| -> BTreeSet<String> { told.iter().map(|it| it[field].to_string()).collect() };
    assert_eq!(told_of("order").len(), 3, "each order");
    assert_eq!(told_of("numbers"), [json!([shipment.first_number()]).to_string()].into(), "one number");
    for id in &ids {
        let view = open_order(&desk, *id);
        assert_eq!((view.order.stage, view.shipment.map(|it| it.id)), (Stage::Shipped, Some(shipment.id)));
        let preview = calls::label_preview(&desk.station, *id).unwrap();
        assert_eq!((preview.made, preview.tracking_number.as_str()), (true, shipment.first_number()));
    }
    assert_eq!(calls::shop_sync(&desk.station, bazaar()).unwrap().told, 0, "and none is told twice");
    assert_eq!(desk.service.told().len(), 3);
}

#[test]
fn an_order_that_goes_in_another_parcel_ships_by_no_other_way() {
    let (desk, ids) = desk_with(&["7001", "7002"]);
    calls::orders_merge(&desk.station, MergeOrders { main: ids[0], others: vec![ids[1]] }).unwrap();
    let station = &desk.station;
    assert_eq!(code(calls::ship(station, ids[1])), ProblemCode::OrderMerged);
    let batch = calls::ship_many(station, vec![ids[1]]).unwrap();
    assert_eq!((batch.shipped.len(), batch.refused[0].problem.code), (0, ProblemCode::OrderMerged));
    let ask = ShipBrought {
        shop: bazaar(),
        order: ids[1],
        by: "key".to_owned(),
        with: String::new(),
        contract: None,
        from: None,
        parcels: Vec::new(),
        settings: Vec::new(),
        wait: true,
    };
    assert_eq!(code(calls::order_ship_brought(station, ask.clone())), ProblemCode::OrderMerged);
    let said = ShipBrought { settings: vec![Setting::BookAhead { on: true }], ..ask };
    assert_eq!(code(calls::order_ship_brought(station, said)), ProblemCode::OrderMerged);
    let set = OverrideOrder {
        order: ids[1],
        overrides: Overrides { weight: Some(Grams(5)), ..Overrides::default() },
        slower: true,
    };
    assert_eq!(code(calls::order_override(station, set)), ProblemCode::OrderMerged);
    let further = calls::FurtherShipment { order: ids[1], direction: Direction::Outgoing, items: Vec::new() };
    assert_eq!(code(calls::ship_further(station, further)), ProblemCode::FurtherNeedsFirst);
    assert_eq!(open_order(&desk, ids[1]).shipments.len(), 0);
    assert_eq!(desk.service.told().len(), 0);
}

#[test]
fn a_parcel_is_taken_apart_before_its_label_and_after_it_was_taken_back() {
    let (desk, ids) = desk_with(&["7001", "7002"]);
    let station = &desk.station;
    let merge = || calls::orders_merge(station, MergeOrders { main: ids[1], others: vec![ids[0]] }).unwrap();
    merge();
    let view = calls::orders_part(station, ids[0]).unwrap();
    assert_eq!((view.order.stage, view.order.main, view.order.facts.lines.len()), (Stage::Ready, None, 1));
    merge();
    let shipment = calls::ship(station, ids[1]).unwrap().shipment;
    assert_eq!(code(calls::orders_part(station, ids[0])), ProblemCode::OrderHasLabel);
    calls::void(station, VoidShipment { shipment: shipment.id, reason: "open again".to_owned() }).unwrap();
    assert_eq!(open_order(&desk, ids[0]).order.stage, Stage::Merged);
    calls::orders_part(station, ids[1]).unwrap();
    let numbers: BTreeSet<String> =
        ids.iter().map(|id| calls::ship(station, *id).unwrap().shipment.first_number().to_owned()).collect();
    assert_eq!(numbers.len(), 2, "each with a label of its own");
}

#[test]
fn what_a_replacement_is_for_is_told_of_that_order_alone() {
    let (desk, ids) = desk_with(&["7001", "7002"]);
    let station = &desk.station;
    calls::orders_merge(station, MergeOrders { main: ids[0], others: vec![ids[1]] }).unwrap();
    calls::ship(station, ids[0]).unwrap();
    until(station, || desk.service.told().len() == 2);
    let further = calls::FurtherShipment { order: ids[1], direction: Direction::Outgoing, items: Vec::new() };
    let again = calls::ship_further(station, further).unwrap().shipment;
    assert_eq!((again.order, again.sequence), (ids[1], 2));
    until(station, || desk.service.told().len() == 3);
    assert_eq!(desk.service.told()[2]["order"], "7002");
}

#[test]
fn some_of_an_orders_goods_ship_once_more_and_the_shop_hears_which() {
    let (desk, ids) = desk_with(&["7001"]);
    let station = &desk.station;
    calls::ship(station, ids[0]).unwrap();
    let further = |items| calls::FurtherShipment { order: ids[0], direction: Direction::Outgoing, items };
    let lamps = |quantity| vec![ParcelItem { line: 0, quantity }];
    assert_eq!(code(calls::ship_further(station, further(lamps(2)))), ProblemCode::ItemsNotInOrder);
    assert_eq!(open_order(&desk, ids[0]).shipments.len(), 1, "no number was spent on it");
    let part = calls::ship_further(station, further(lamps(1))).unwrap().shipment;
    assert_eq!(part.parcels.iter().map(|parcel| parcel.items.clone()).collect::<Vec<_>>(), [lamps(1)]);
    until(station, || desk.service.told().len() == 2);
    let told = desk.service.told();
    assert_eq!(told[0]["items"], json!([[]]), "nobody said what lies in the first");
    assert_eq!(told[1]["items"], json!([[["lamp", 1]]]));
}
