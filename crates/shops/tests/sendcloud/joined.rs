use super::{CANDLES, GARDEN, at, built, client, order, pull, with};
use crate::common::impatient;
use model::UtcDateTime;
use sandbox::{SendcloudAsked as Asked, SendcloudMisbehaviour as Misbehaviour};
use serde_json::{Value, json};
use shops::{OtherOrder, Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;

/// An order of another shop, as that shop calls it.
fn other(reference: &str, number: &str) -> OtherOrder {
    OtherOrder { reference: reference.to_owned(), number: number.to_owned() }
}

/// The same order at Sendcloud, with a point.
fn of(integration: u64, id: u64, point: &str) -> Value {
    let mut order = order(id, "unfulfilled", "2026-11-28T11:00:00Z");
    order["order_details"]["integration"]["id"] = json!(integration);
    order["service_point_details"] = json!({ "id": point });
    order
}

async fn points(
    client: &Arc<dyn Shop>,
    part: &str,
    orders: &[OtherOrder],
    now: UtcDateTime,
) -> Result<Vec<Option<String>>, ShopError> {
    let points = client.points_of(part, orders, now).await?;
    Ok(points.into_iter().map(|point| point.map(|point| point.id)).collect())
}

fn noon() -> UtcDateTime {
    at("2026-11-28T12:00:00Z")
}

fn some(point: &str) -> Option<String> {
    Some(point.to_owned())
}

#[tokio::test]
async fn points_are_found_by_the_shops_own_key_and_by_its_number() {
    let mut pointless = order(4, "unfulfilled", "2026-11-28T11:00:00Z");
    pointless["service_point_details"] = Value::Null;
    let office = with([of(GARDEN, 1, "P1"), of(GARDEN, 2, "P2"), of(CANDLES, 3, "P3"), pointless]).await;
    let client = client(&office);
    let asked = [other("shop-1", "x"), other("7", "2"), other("shop-3", "#3"), other("shop-4", "#4"), other("", "")];
    let garden = points(&client, "41", &asked, noon()).await.unwrap();
    assert_eq!(garden, [some("P1"), some("P2"), None, None, None], "the other integration's orders are others");
    let any = points(&client, "", &asked, at("2026-11-28T12:10:00Z")).await.unwrap();
    assert_eq!(any, [some("P1"), some("P2"), some("P3"), None, None]);
}

#[tokio::test]
async fn a_number_two_shops_have_belongs_to_nobody_in_particular() {
    let mut twin = of(CANDLES, 2, "P2");
    twin["order_number"] = json!("#1");
    let office = with([of(GARDEN, 1, "P1"), twin]).await;
    let client = client(&office);
    assert_eq!(points(&client, "", &[other("x", "#1")], noon()).await.unwrap(), [None]);
    assert_eq!(points(&client, "68", &[other("x", "#1")], at("2026-11-28T12:10:00Z")).await.unwrap(), [some("P2")]);
}

#[tokio::test]
async fn what_was_read_is_good_for_minutes_and_what_is_known_for_longer() {
    let office = with([of(GARDEN, 1, "P1")]).await;
    let client = client(&office);
    let both = [other("shop-1", "#1"), other("shop-2", "#2")];
    assert_eq!(points(&client, "41", &both, noon()).await.unwrap(), [some("P1"), None]);
    office.take_order(of(GARDEN, 2, "P2"));
    assert_eq!(points(&client, "41", &both, at("2026-11-28T12:03:00Z")).await.unwrap(), [some("P1"), None]);
    assert_eq!(office.asked(Asked::Orders), 1);
    assert_eq!(points(&client, "41", &both, at("2026-11-28T12:05:00Z")).await.unwrap(), [some("P1"), some("P2")]);
    // Where all are known nobody is asked, and where nobody answers it is told.
    office.misbehave(None, 9, Misbehaviour::TooMany(Some(600)));
    assert_eq!(points(&client, "41", &both, at("2026-11-28T13:00:00Z")).await.unwrap(), [some("P1"), some("P2")]);
    let third = [other("shop-3", "#3")];
    let refused = ShopError::RateLimited { retry_after: Some(Duration::from_secs(600)) };
    assert_eq!(points(&client, "41", &third, at("2026-11-28T13:00:00Z")).await, Err(refused));
    let odd = ShopError::NoRight { right: "integration garden".to_owned() };
    assert_eq!(points(&client, "garden", &third, at("2026-11-28T13:00:00Z")).await, Err(odd));
}

#[tokio::test]
async fn an_account_that_only_joins_brings_no_orders() {
    let office = with([of(GARDEN, 1, "P1")]).await;
    let set = json!({ "brings_orders": false });
    let client = built(&office, &set, &impatient(Duration::from_secs(2)).0).unwrap();
    let since = Some(at("2026-11-28T00:00:00Z"));
    let haul = pull(&client, since).await.unwrap();
    assert_eq!((haul.pages(), haul.cursor, office.asked(Asked::Orders)), (0, since, 0));
    assert_eq!(points(&client, "41", &[other("shop-1", "#1")], noon()).await.unwrap(), [some("P1")]);
}
