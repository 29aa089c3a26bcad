//! A real Vendure does what the connector counts on, where one is installed: `cargo xtask test` does that.

use super::real::{RealVendure, Visitor, buy, installed, stock};
use super::{Haul, at, holding, made, now, shipped, told, withdrawn};
use model::{Credentials, Grams, Notice, OpenOrders, OrderStatus, PaymentStatus};
use serde_json::{Value, json};
use shops::{Pushed, Shop, ShopError};
use std::sync::Arc;
use wire::Setup;

fn connect(vendure: &RealVendure, changes: &Value, secret: &str) -> Arc<dyn Shop> {
    let usual = json!({ "url": vendure.url, "weight_field": "weight" });
    made("vendure", usual, changes, &Credentials::of([("secret", secret)]), &Setup::default()).unwrap()
}

/// The order as the station sees it once it has looked.
async fn look(shop: &Arc<dyn Shop>, id: &str) -> Haul {
    let mut haul = Haul::default();
    let gone = shop.look(&[id.to_owned()], now(), &mut |page| haul.take(page)).await.unwrap();
    assert!(gone.is_empty() && haul.set_aside.is_empty());
    haul
}

#[test]
fn a_real_vendure_does_what_the_connector_counts_on() {
    let Some(installed) = installed() else {
        eprintln!("no Vendure is installed: cargo xtask test installs one where npm can be reached");
        return;
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let vendure = RealVendure::start(&installed);
    runtime.block_on(async {
        let mut owner = vendure.owner().await;
        let variant = stock(&mut owner).await;
        let role = "mutation { createApiKey(input: { roleIds: [1], translations: [{ languageCode: en,
            name: \"Packdesk\" }] }) { apiKey } }";
        let key = owner.ask(role, json!({})).await["createApiKey"]["apiKey"].as_str().unwrap().to_owned();
        let shop = connect(&vendure, &json!({}), &key);
        rights(&vendure, &shop, &mut owner).await;
        orders(&vendure, &shop, &variant).await;
        parts(&vendure, &shop, &mut owner, &variant).await;
        cancelled(&vendure, &shop, &mut owner, &variant).await;
    });
}

async fn rights(vendure: &RealVendure, shop: &Arc<dyn Shop>, owner: &mut Visitor) {
    let person = json!({ "user": "superadmin" });
    for shop in [shop, &connect(vendure, &person, "superadmin")] {
        let seen = shop.test().await.unwrap();
        assert_eq!((seen.open_orders, seen.missing_rights.len()), (Some(OpenOrders::exactly(0)), 0));
        assert!(seen.clock_ahead.is_some_and(|ahead| ahead.abs() < 60));
    }
    let refused = |code: &str| Err(ShopError::Refused { status: 200, code: code.to_owned() });
    assert_eq!(connect(vendure, &json!({}), "guess:guess").test().await, refused("FORBIDDEN"));
    assert_eq!(connect(vendure, &person, "guess").test().await, refused("INVALID_CREDENTIALS_ERROR"));
    let packer =
        r#"mutation { createRole(input: { code: "packer", description: "", permissions: [ReadOrder] }) { id } }"#;
    let role = owner.ask(packer, json!({})).await["createRole"]["id"].clone();
    let packer = r#"mutation make($role: ID!) { createAdministrator(input: { firstName: "P", lastName: "P",
        emailAddress: "packer@example.test", password: "packer", roleIds: [$role] }) { id } }"#;
    owner.ask(packer, json!({ "role": role })).await;
    let seen = connect(vendure, &json!({ "user": "packer@example.test" }), "packer").test().await.unwrap();
    assert_eq!(seen.missing_rights, ["UpdateOrder"]);
    let Err(ShopError::Rejected { status: 400, code }) =
        connect(vendure, &json!({ "weight_field": "mass", "user": "superadmin" }), "superadmin").test().await
    else {
        panic!("a field nobody has")
    };
    assert!(code.starts_with("GRAPHQL_VALIDATION_FAILED: Cannot query field \"mass\""), "{code}");
}

async fn orders(vendure: &RealVendure, shop: &Arc<dyn Shop>, variant: &str) {
    let settled = buy(vendure, variant, 3, "settled-at-once").await;
    let authorised = buy(vendure, variant, 1, "authorised").await;
    for since in [None, Some(at("2020-01-01T00:00:00Z"))] {
        let mut haul = Haul::default();
        shop.pull(since, now(), &mut |page| haul.take(page)).await.unwrap();
        assert_eq!((haul.orders.len(), haul.set_aside.len()), (2, 0));
        assert_eq!(haul.order(&authorised).status, OrderStatus::Waiting);
        let order = haul.order(&settled);
        assert_eq!((order.status, order.payment, order.total.minor), (OrderStatus::Open, PaymentStatus::Paid, 15_580));
        assert_eq!((order.lines[0].quantity, order.lines[0].unit_weight), (3, Some(Grams(750))));
        assert_eq!((order.lines[0].sku.as_str(), order.checkout.delivery_code.as_str()), ("JUMP-M", "postnl-home"));
        assert_eq!(order.recipient.street2, "Achterhuis");
    }
    let refused = ShopError::Rejected { status: 200, code: "order: PaymentAuthorized".to_owned() };
    assert_eq!(shop.push(&told(&authorised, &["3S1"])).await, Err(refused));
}

async fn parts(vendure: &RealVendure, shop: &Arc<dyn Shop>, owner: &mut Visitor, variant: &str) {
    let id = buy(vendure, variant, 5, "settled-at-once").await;
    let line = look(shop, &id).await.order(&id).lines[0].reference.clone();
    let first = Notice::Shipped(shipped(
        &id,
        vec![holding("3S1", &[(line.as_str(), 1)]), holding("3S2", &[(line.as_str(), 1)])],
    ));
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(shop.push(&first).await, Ok(pushed));
    }
    assert_eq!(
        (look(shop, &id).await.order(&id).status, look(shop, &id).await.order(&id).quantity()),
        (OrderStatus::Open, 3)
    );
    // Somebody else's word for it came to nothing in between: only its second half is left.
    let begun =
        "mutation begin($line: ID!) { addFulfillmentToOrder(input: { lines: [{ orderLineId: $line, quantity: 2 }],
        handler: { code: \"manual-fulfillment\", arguments: [{ name: \"method\", value: \"PostNL\" },
            { name: \"trackingCode\", value: \"3S3\" }] } }) { ... on Fulfillment { state } } }";
    assert_eq!(owner.ask(begun, json!({ "line": line })).await["addFulfillmentToOrder"]["state"], "Pending");
    assert_eq!(shop.push(&told(&id, &["3S3"])).await, Ok(Pushed::Told));
    assert_eq!(shop.push(&told(&id, &["3S4"])).await, Ok(Pushed::Told), "what is left");
    assert_eq!(fulfilments(owner, &id).await, [("3S1", 1), ("3S2", 1), ("3S3", 2), ("3S4", 1)]);
    assert_eq!(look(shop, &id).await.order(&id).status, OrderStatus::Completed);
    let full = ShopError::Rejected { status: 200, code: "order: Shipped, fulfillments: all".to_owned() };
    assert_eq!(shop.push(&told(&id, &["3S5"])).await, Err(full));
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(shop.push(&withdrawn(&id, &["3S3"])).await, Ok(pushed));
    }
    assert_eq!(
        (look(shop, &id).await.order(&id).status, look(shop, &id).await.order(&id).quantity()),
        (OrderStatus::Open, 2)
    );
    assert_eq!(shop.push(&told(&id, &["3S6"])).await, Ok(Pushed::Told));
    assert_eq!(fulfilments(owner, &id).await, [("3S1", 1), ("3S2", 1), ("3S4", 1), ("3S6", 2)]);
}

/// The fulfilments that are on their way: number and pieces.
async fn fulfilments(owner: &mut Visitor, id: &str) -> Vec<(&'static str, u64)> {
    let query = "query ($id: ID!) { order(id: $id) { fulfillments { state trackingCode lines { quantity } } } }";
    let order = owner.ask(query, json!({ "id": id })).await;
    let all = order["order"]["fulfillments"].as_array().unwrap().iter().filter(|it| it["state"] == "Shipped");
    let known = ["3S1", "3S2", "3S3", "3S4", "3S5", "3S6"];
    let number = |it: &Value| *known.iter().find(|number| it["trackingCode"] == **number).unwrap();
    let mut all: Vec<_> = all.map(|it| (number(it), it["lines"][0]["quantity"].as_u64().unwrap())).collect();
    all.sort_unstable();
    all
}

async fn cancelled(vendure: &RealVendure, shop: &Arc<dyn Shop>, owner: &mut Visitor, variant: &str) {
    let id = buy(vendure, variant, 2, "settled-at-once").await;
    let line = look(shop, &id).await.order(&id).lines[0].reference.clone();
    let cancel = "mutation cancel($id: ID!, $lines: [OrderLineInput!]) {
        cancelOrder(input: { orderId: $id, lines: $lines }) { ... on Order { state } } }";
    owner.ask(cancel, json!({ "id": id, "lines": [{ "orderLineId": line, "quantity": 1 }] })).await;
    let haul = look(shop, &id).await;
    assert_eq!((haul.order(&id).quantity(), &*haul.order(&id).remarks[0].key), (1, "remark-pieces-taken-out"));
    assert_eq!(owner.ask(cancel, json!({ "id": id })).await["cancelOrder"]["state"], "Cancelled");
    assert_eq!(look(shop, &id).await.order(&id).status, OrderStatus::Cancelled);
    let refused = ShopError::Rejected { status: 200, code: "order: Cancelled".to_owned() };
    assert_eq!(shop.push(&told(&id, &["3S7"])).await, Err(refused));
    let mut nothing = Haul::default();
    let gone = shop.look(&["9999".to_owned()], now(), &mut |page| nothing.take(page)).await;
    assert_eq!((gone, nothing.pages()), (Ok(vec!["9999".to_owned()]), 0));
}
