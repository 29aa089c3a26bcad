//! Every document is validated by the API's schema, and was sent.

use super::pushing::{shipped, withdrawn};
use super::sandbox::{SCHEMA, Sandbox};
use super::{of, pull, sample};
use apollo_compiler::ExecutableDocument;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_document_fits_the_schema_by_itself() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/shopify/documents");
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let fragments: Vec<(String, String)> = ["order", "line", "work", "piece"]
        .map(|of| (format!("...Packdesk{}{}", of[..1].to_uppercase(), &of[1..]), text(&format!("{of}_fields.graphql"))))
        .to_vec();
    let mut count = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.ends_with("_fields.graphql") {
            continue;
        }
        let mut document = text(&name);
        // Fragments name others, so that each is looked for in what is there by then.
        for (spread, fragment) in &fragments {
            if document.contains(spread.as_str()) {
                document.push_str(fragment);
            }
        }
        if let Err(wrong) = ExecutableDocument::parse_and_validate(&SCHEMA, document, &name) {
            panic!("{name}: {}", wrong.errors);
        }
        count += 1;
    }
    assert_eq!(count, 12);
}

/// The sandbox refuses what the schema does not know, so what was sent was valid as it was sent.
#[tokio::test]
async fn every_document_is_sent() {
    let mut long = sample();
    let lines = (0..60).map(|number| {
        let mut line = sample()["lineItems"][0].clone();
        line["id"] = json!(format!("gid://shopify/LineItem/{}", 7100 + number));
        line
    });
    long["lineItems"].as_array_mut().unwrap().extend(lines);
    let works = (0..6).map(|number| {
        let mut work = sample()["fulfillmentOrders"][1].clone();
        work["id"] = json!(format!("gid://shopify/FulfillmentOrder/{}", 6100 + number));
        work["lineItems"] = (0..30)
            .map(|piece| {
                json!({ "id": format!("gid://shopify/FulfillmentOrderLineItem/{number}{piece}"), "remainingQuantity": 1,
                    "requiresShipping": true,
                    "lineItem": { "id": format!("gid://shopify/LineItem/{}", 7100 + piece) } })
            })
            .collect();
        work
    });
    long["fulfillmentOrders"].as_array_mut().unwrap().extend(works);
    let shop = Sandbox::with(vec![long]).await;
    let client = of(&shop);
    let haul = pull(&client, Some("2026-11-01T00:00:00Z")).await.unwrap();
    assert!(haul.set_aside.is_empty(), "{:?}", haul.set_aside);
    assert_eq!(haul.orders[0].lines.len(), 31, "thirty of the new lines are to be fulfilled, and one of the old");
    assert!(haul.orders[0].lines.iter().skip(1).all(|line| line.quantity == 6));
    client.test().await.unwrap();
    client.push(&shipped(&["3STEST1"])).await.unwrap();
    client.push(&shipped(&["3STEST1", "3STEST2"])).await.unwrap();
    client.push(&withdrawn(&["3STEST1", "3STEST2"])).await.unwrap();
    client.pull_named(&["5000000001".to_owned()], super::now()).await.unwrap();
    shop.change(0, |order| order["updatedAt"] = json!("2026-11-28T08:30:00Z"));
    shop.change(0, |order| order["name"] = json!({ "error": "INTERNAL_SERVER_ERROR" }));
    pull(&client, Some("2026-11-01T00:00:00Z")).await.unwrap();
    let sent: BTreeSet<String> = shop.read(|books| books.operations.iter().cloned().collect());
    let names = [
        "Cancel", "Fulfil", "Heads", "Lines", "Order", "Orders", "Pieces", "Rights", "Shop", "Told", "Tracking",
        "Works",
    ];
    let all: BTreeSet<String> =
        names.iter().map(|name| format!("Packdesk{name}")).chain(["token".to_owned()]).collect();
    assert_eq!(sent, all);
}
