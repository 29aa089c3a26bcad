//! A shop that does not keep the service point has it from another one, as its account says.

use super::service::Service;
use super::{Desk, bazaar, desk, order, save, save_as};
use model::*;
use serde_json::json;
use station::calls;

const URL: &str = "https://bazaar.example/api/";

/// Two accounts: a shop, and the platform it is connected to, as part 41 of it.
fn joined(points_from: &str) -> Desk {
    let desk = desk(Service::with_orders(&["7001", "7002"]));
    save_as(&desk.station, ShopId("platform".to_owned()), &json!({ "url": URL }), Some("b4z44r")).unwrap();
    save(&desk.station, &json!({ "url": URL, "points_from": points_from }), Some("b4z44r")).unwrap();
    desk
}

fn point(desk: &Desk, number: &str) -> Option<String> {
    order(&desk.station, number).facts.checkout.service_point.map(|point| point.id)
}

fn remarks(desk: &Desk, number: &str) -> Vec<String> {
    order(&desk.station, number).facts.remarks.into_iter().map(|remark| remark.key.into_owned()).collect()
}

#[test]
fn the_point_of_an_order_comes_from_where_it_is_kept() {
    let desk = joined("platform/41");
    desk.service.know_points(Some(json!({ "41": { "7001": "P-1" }, "68": { "7002": "P-9" } })));
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    assert_eq!((point(&desk, "7001").as_deref(), point(&desk, "7002")), (Some("P-1"), None));
    // It is chosen anew there, and the shop says nothing of it.
    desk.service.know_points(Some(json!({ "41": { "7001": "P-2" } })));
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    assert_eq!(point(&desk, "7001").as_deref(), Some("P-2"));
    assert!(remarks(&desk, "7001").is_empty());
}

#[test]
fn a_point_that_is_known_stays_while_nobody_can_be_asked_and_the_order_says_so() {
    let desk = joined("platform/41");
    desk.service.know_points(Some(json!({ "41": { "7001": "P-1" } })));
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    desk.service.know_points(None);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    assert_eq!((point(&desk, "7001").as_deref(), point(&desk, "7002")), (Some("P-1"), None));
    for number in ["7001", "7002"] {
        assert_eq!(remarks(&desk, number), ["remark-points-not-asked"]);
    }
    desk.service.know_points(Some(json!({ "41": { "7001": "P-1" } })));
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    assert!(remarks(&desk, "7001").is_empty() && remarks(&desk, "7002").is_empty());
}

#[test]
fn orders_come_in_where_the_other_shop_is_none() {
    for points_from in ["nobody/41", "bazaar-of-old", "practice"] {
        let desk = joined(points_from);
        let report = calls::shop_sync(&desk.station, bazaar()).unwrap();
        assert_eq!(report.added, 2, "{points_from}");
        assert_eq!(remarks(&desk, "7001"), ["remark-points-not-asked"], "{points_from}");
    }
}
