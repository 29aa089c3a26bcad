use super::{TO_DO, account, built, client, now, of, usual_statuses};
use crate::common::impatient;
use jiff::{SignedDuration, Timestamp};
use model::{Credentials, OpenOrders, OrderStatus, ShopSeen};
use sandbox::{Fault, PracticeShop};
use shops::{Registry, Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::{Clock, Setup};

async fn shop() -> PracticeShop {
    PracticeShop::start(now()).await.unwrap()
}

/// A client whose clock shows another time. The practice shop has the machine's, and takes signatures of its own minutes only.
fn with_clock(shop: &PracticeShop, clock: fn() -> Timestamp) -> Arc<dyn Shop> {
    let (setup, _) = impatient(Duration::from_secs(5));
    let setup = Setup { clock: Clock { now: clock, ..setup.clock }, ..setup };
    built(&shop.url(), &shop.credentials(), usual_statuses(), &setup)
}

fn an_hour_slow() -> Timestamp {
    Timestamp::now() - SignedDuration::from_hours(1)
}

#[tokio::test]
async fn a_shop_says_what_it_is_and_what_waits_in_it() {
    for plain_permalinks in [false, true] {
        let shop = shop().await;
        if plain_permalinks {
            shop.use_plain_permalinks();
        }
        let seen = of(&shop).test().await.unwrap();
        let ahead = seen.clock_ahead.unwrap();
        assert!(ahead.abs() <= 60, "one machine, one clock: {ahead}");
        let wanted = ShopSeen {
            name: "Practice shop".to_owned(),
            version: "WooCommerce 9.9.3".to_owned(),
            open_orders: Some(OpenOrders::exactly(TO_DO as u64)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(seen, wanted);
        assert!(shop.pushes().is_empty(), "nothing is changed");
    }
}

#[tokio::test]
async fn a_key_that_may_only_read_lacks_a_right() {
    let shop = shop().await;
    shop.let_key_only_read();
    assert_eq!(of(&shop).test().await.unwrap().missing_rights, ["Read/Write"]);
}

#[tokio::test]
async fn a_wrong_key_is_refused_and_for_the_clock_where_it_is_far_off() {
    let shop = shop().await;
    let wrong = Credentials::of([("secret", "cs_other")]).or(shop.credentials());
    let refused = ShopError::Refused { status: 401, code: "woocommerce_rest_cannot_view".to_owned() };
    assert_eq!(client(&shop.url(), wrong).0.test().await, Err(refused));
    let error = with_clock(&shop, an_hour_slow).test().await.unwrap_err();
    assert!(matches!(error, ShopError::ClockApart { ahead: 3540..=3660 }), "{error:?}");
}

#[tokio::test]
async fn a_status_the_shop_lacks_is_named_before_anything_ships() {
    let shop = shop().await;
    let unknown = |status: &str| Err(ShopError::UnknownStatus { status: status.to_owned() });
    let mut statuses = usual_statuses();
    statuses.insert("packing".to_owned(), OrderStatus::Open);
    let setup = impatient(Duration::from_secs(5)).0;
    let client = built(&shop.url(), &shop.credentials(), statuses, &setup);
    assert_eq!(client.test().await, unknown("packing"));
    let mut account = account(&shop.url(), usual_statuses());
    account.config.0.insert("shipped_status".to_owned(), "on-its-way".into());
    let client = Registry::standard().build(&account, Some(&shop.credentials()), &setup).unwrap();
    assert_eq!(client.test().await, unknown("on-its-way"));
}

#[tokio::test]
async fn a_shop_that_keeps_its_versions_to_itself_is_tested_all_the_same() {
    let shop = shop().await;
    // Three lists and the change of nothing come first, then the site and its software.
    for _ in 0..4 {
        shop.fail_next(Fault::Slow(Duration::ZERO));
    }
    shop.fail_next(Fault::WebPage);
    shop.fail_next(Fault::Warning);
    let seen = of(&shop).test().await.unwrap();
    assert_eq!((seen.name.as_str(), seen.version.as_str()), ("", ""));
    assert_eq!(seen.open_orders, Some(OpenOrders::exactly(TO_DO as u64)));
}
