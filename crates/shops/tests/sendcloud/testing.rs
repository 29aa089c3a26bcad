use super::{built, order, with};
use crate::common::{CLOCKS, at_noon_to};
use model::{Credentials, OpenOrders, ShopSeen};
use sandbox::{SendcloudAsked as Asked, SendcloudMisbehaviour as Misbehaviour};
use serde_json::json;
use shops::ShopError;

#[tokio::test]
async fn an_account_says_which_shops_are_connected_and_what_waits_in_them() {
    let statuses = [("unfulfilled", 1), ("on-hold", 2), ("fulfilled", 3), ("nobody knows", 4)];
    let office = with(statuses.map(|(status, id)| order(id, status, "2026-11-28T11:00:00Z"))).await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Garden store, Candles & more".to_owned(),
            version: "Sendcloud API v3".to_owned(),
            open_orders: Some(OpenOrders::exactly(2)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(built(&office, &json!({}), &at_noon_to(date)).unwrap().test().await, Ok(wanted));
    }
}

#[tokio::test]
async fn an_integration_that_is_not_there_and_keys_that_are_over_are_named() {
    let office = with([]).await;
    let test = async |integrations: &str| {
        let set = json!({ "integrations": integrations });
        built(&office, &set, &at_noon_to(CLOCKS[0].0)).unwrap().test().await
    };
    let seen = test("41, 99").await.unwrap();
    assert_eq!(
        (seen.name.as_str(), seen.missing_rights.as_slice()),
        ("Garden store", &["integration 99".to_owned()][..])
    );
    office.misbehave(Some(Asked::Integrations), 1, Misbehaviour::KeysOver);
    let refused =
        ShopError::Refused { status: 401, code: "authentication_failed: Invalid username/password.".to_owned() };
    assert_eq!(test("").await, Err(refused));
}

#[test]
fn keys_go_only_where_nobody_reads_along() {
    let credentials = Credentials::of([("public_key", "p"), ("secret_key", "s")]);
    let at = |url: &str| {
        let config = json!({ "url": url });
        crate::common::built("sendcloud", &config, &credentials, &wire::Setup::default()).err()
    };
    assert_eq!(at("http://panel.sendcloud.sc/api/v3"), Some(ShopError::BadAddress));
    assert_eq!(at("https://panel.sendcloud.sc/api/v3"), None);
}
