//! A connection is tested as it is entered, before it is saved, and as it was saved.

use super::service::Service;
use super::{Desk, bazaar, desk, saved, view};
use model::*;
use serde_json::{Value, json};
use station::calls::{self, Face, SaveShop, ShopTested};

fn entered(id: &str, config: &Value, token: Option<&str>) -> SaveShop {
    let account =
        ShopAccount { kind: ShopKind("bazaar".to_owned()), config: serde_json::from_value(config.clone()).unwrap() };
    let shop = Shop { id: ShopId(id.to_owned()), name: String::new(), account };
    SaveShop { shop, credentials: token.map(|token| Credentials::of([("token", token)])) }
}

fn test(desk: &Desk, id: &str, url: &str, token: Option<&str>) -> Result<ShopTested, Problem> {
    calls::shop_test(&desk.station, entered(id, &json!({ "url": url }), token))
}

const URL: &str = "https://bazaar.example/api/";

#[test]
fn what_is_entered_is_tested_and_nothing_of_it_is_kept() {
    let desk = desk(Service::with_orders(&["7001", "7002"]));
    let tested = test(&desk, "new", URL, Some("b4z44r")).unwrap();
    assert_eq!((tested.seen.name.as_str(), tested.seen.open_orders), ("Bazaar", Some(OpenOrders::exactly(2))));
    assert!(tested.to_mend.is_empty() && tested.to_know.is_empty());
    assert!(calls::shops(&desk.station, ()).unwrap().iter().all(|view| view.shop.id.0 != "new"));
    let orders = calls::orders_find(&desk.station, OrderQuery { limit: 9, ..OrderQuery::default() }).unwrap().rows;
    assert!(orders.iter().all(|order| order.shop.0 != "new"), "no order came in");
    assert_eq!(test(&desk, "new", URL, Some("other")).unwrap_err().code, ProblemCode::ShopRefusedKey);
    assert_eq!(test(&desk, "new", URL, None).unwrap_err().code, ProblemCode::ShopNoKey);
    assert_eq!(test(&desk, "new", "bazaar", Some("b4z44r")).unwrap_err().code, ProblemCode::AccountDoesNotFit);
}

#[test]
fn the_key_that_is_kept_is_tested_where_it_was_entered_for_and_nowhere_else() {
    let desk = desk(Service::with_orders(&[]));
    saved(&desk.station);
    let id = bazaar().0;
    assert_eq!(test(&desk, &id, URL, None).unwrap().seen.name, "Bazaar");
    // Another key is tried in its place, and the kept one stays.
    assert_eq!(test(&desk, &id, URL, Some("other")).unwrap_err().code, ProblemCode::ShopRefusedKey);
    assert_eq!(test(&desk, &id, URL, None).unwrap().seen.name, "Bazaar");
    let before = desk.service.asked();
    for elsewhere in ["https://bazaar.example.net/api/", "http://bazaar.example/api/", "https://bazaar.example:8443/"] {
        let refused = test(&desk, &id, elsewhere, None).unwrap_err();
        assert_eq!(refused.code, ProblemCode::AccountDoesNotFit, "{elsewhere}");
        assert!(format!("{refused:?}").contains("field-secret-anew"), "{refused:?}");
    }
    assert_eq!(desk.service.asked(), before);
    // A shop of another name has no key yet, whatever its address.
    assert_eq!(test(&desk, "another", URL, None).unwrap_err().code, ProblemCode::ShopNoKey);
    assert!(view(&desk.station).sync.problem.is_none(), "a test is no pull");
}

#[test]
fn missing_rights_and_a_clock_that_is_off_say_what_to_do() {
    let desk = desk(Service::with_orders(&[]));
    saved(&desk.station);
    for (rights, ahead, wanted) in [
        (&[][..], 60, vec![]),
        (&[], -61, vec![ProblemCode::ShopClockApart]),
        (&["orders (POST)"], 0, vec![ProblemCode::ShopNoRight]),
        (&["orders (POST)", "numbers (PUT)"], 86_400, vec![ProblemCode::ShopNoRight, ProblemCode::ShopClockApart]),
    ] {
        desk.service.deny(rights, ahead);
        let tested = test(&desk, &bazaar().0, URL, None).unwrap();
        let codes: Vec<ProblemCode> = tested.to_mend.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, wanted, "{rights:?} {ahead}");
        if let Some(right) = tested.to_mend.iter().find_map(|problem| problem.args.get("right")) {
            assert_eq!(*right, Argument::from(rights.join(", ")));
        }
    }
    desk.service.deny(&[], 86_400);
    let far = test(&desk, &bazaar().0, URL, None).unwrap();
    assert_eq!(far.to_mend[0].args["minutes"], Argument::from(1440_i64));
}

#[test]
fn a_shop_that_wants_a_rest_gets_it_from_tests_too() {
    let desk = desk(Service::with_orders(&[]));
    saved(&desk.station);
    desk.service.tire(300);
    assert_eq!(test(&desk, &bazaar().0, URL, None).unwrap_err().code, ProblemCode::ShopBusy);
    assert_eq!(desk.service.asked(), 1, "a person waits before it: it is asked once");
    assert_eq!(test(&desk, &bazaar().0, URL, None).unwrap_err().code, ProblemCode::ShopBusy);
    assert_eq!(calls::shop_sync(&desk.station, bazaar()).unwrap_err().code, ProblemCode::ShopBusy);
    assert_eq!(desk.service.asked(), 1, "it is left alone");
}

#[test]
fn what_brings_its_orders_itself_has_no_connection_to_test() {
    let desk = desk(Service::with_orders(&[]));
    let account = ShopAccount { kind: ShopKind("api".to_owned()), config: AccountConfig::default() };
    let shop = Shop { id: ShopId("own".to_owned()), name: "Own".to_owned(), account };
    let refused = calls::shop_test(&desk.station, SaveShop { shop, credentials: None }).unwrap_err();
    assert_eq!(refused.code, ProblemCode::ShopNotOffered);
    // A secret in a wrong place is not repeated.
    let wrong = json!({ "shop": entered("x", &json!({ "url": URL }), None).shop, "credentials": "s3cr3t" });
    let refused = calls::call(&desk.station, Face::Desk, "shop_test", wrong).unwrap_err();
    assert!(!format!("{refused:?}").contains("s3cr3t"), "{refused:?}");
}
