use super::shop::TestShop;
use super::{built, client, made};
use crate::common::{CLOCKS, at_noon_to};
use model::{Credentials, OpenOrders, ShopSeen};
use serde_json::json;
use shops::ShopError;

async fn shop() -> TestShop {
    TestShop::with((1..=3).map(|id| (id, "2026-11-28T11:00:00Z".to_owned()))).await
}

#[tokio::test]
async fn a_till_says_what_it_is_and_what_waits_in_it() {
    let shop = shop().await;
    shop.books().fulfilment(2)["type"] = json!("PICKUP");
    shop.books().fulfilment(3)["state"] = json!("PACKED");
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Garden".to_owned(),
            open_orders: Some(OpenOrders::exactly(2)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(built(&shop.url(), &at_noon_to(date)).unwrap().test().await, Ok(wanted));
    }
    assert!(shop.books().written.is_empty(), "nothing is changed");
}

#[tokio::test]
async fn scopes_that_are_missing_are_named_together() {
    let shop = shop().await;
    shop.books().without.extend(["GET fulfillments", "POST"]);
    let seen = client(&shop).test().await.unwrap();
    assert_eq!(
        (seen.missing_rights, seen.open_orders),
        (vec!["fulfillments:read".to_owned(), "sales:write".to_owned()], None)
    );
    shop.books().without.push("GET retailer");
    assert_eq!(client(&shop).test().await, Err(ShopError::Refused { status: 403, code: String::new() }));
}

#[tokio::test]
async fn a_wrong_token_is_refused_and_an_open_address_too() {
    let shop = shop().await;
    let wrong = Credentials::of([("token", "guess")]);
    let setup = at_noon_to(CLOCKS[0].0);
    let wrong = made("lightspeed_x", &json!({ "url": shop.url() }), &wrong, &setup).unwrap();
    assert_eq!(wrong.test().await, Err(ShopError::Refused { status: 401, code: "invalid_token".to_owned() }));
    assert_eq!(built("http://garden.retail.lightspeed.app", &setup).err(), Some(ShopError::BadAddress));
}
