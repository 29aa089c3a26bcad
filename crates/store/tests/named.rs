//! Orders of several shops with one number: each is named by its shop, and by the code on its papers.

use crate::sample::{at, decide, noon, order, shop, station, text};
use model::{OrderCode, OrderId, OrderQuery, Shop, ShopAccount, ShopId, ShopOrder, Stage};
use std::path::Path;
use store::Store;

/// A station with a second shop.
fn with_market(folder: &Path) -> (Store, ShopId) {
    let (store, market) = (station(folder, 10), ShopId(text("market")));
    let shop = Shop { id: market.clone(), name: text("Marché d’été"), account: ShopAccount::files() };
    store.save_shop(&shop, at(0)).unwrap();
    (store, market)
}

#[test]
fn an_order_is_named_by_its_shop_and_by_its_own_code() {
    let folder = tempfile::tempdir().unwrap();
    let (store, market) = with_market(folder.path());
    let with =
        |number: &str, reference: &str| ShopOrder { number: text(number), reference: text(reference), ..order(1) };
    let take = |shop: &ShopId, facts| store.take_in(shop, vec![facts], &decide(), at(1)).unwrap().added[0];
    let garden = take(&shop(), with("#77", "a"));
    let other = take(&market, with("77", "b"));
    let slashed = take(&shop(), with("market/78", "c"));
    take(&market, with("78", "d"));

    let found = |code: &str| store.snapshot().unwrap().orders_by_code(code).unwrap();
    assert_eq!(found("77"), [garden, other]);
    for code in ["garden-store/77", "Garden store/77", "GARDEN STORE / #77", "Garden store/a"] {
        assert_eq!(found(code), [garden], "{code}");
    }
    for code in ["market/77", "marché d’été/77", "MARCHÉ D’ÉTÉ/b"] {
        assert_eq!(found(code), [other], "{code}");
    }
    // What is an order's number as a whole is that.
    assert_eq!(found("market/78"), [slashed]);
    assert_eq!(found("Garden store/market/78"), [slashed]);
    for nothing in ["kiosk/77", "market/", "/77", "market", "market/79", "garden/77"] {
        assert_eq!(found(nothing), [], "{nothing}");
    }

    let code = |order, shop: &ShopId, number| OrderCode::new(order, shop, number).to_string();
    assert_eq!(found(&code(garden, &shop(), "#77")), [garden]);
    assert_eq!(found(&code(other, &market, "77").to_lowercase()), [other]);
    // Another station has another order under this number.
    assert_eq!(found(&code(garden, &market, "77")), []);
    assert_eq!(found(&code(OrderId(9_999), &market, "77")), []);
}

#[test]
fn a_search_understands_the_shop_before_a_number() {
    let folder = tempfile::tempdir().unwrap();
    let (store, market) = with_market(folder.path());
    let take = |shop: &ShopId, number: &str, name: &str| {
        let mut facts = ShopOrder { number: text(number), reference: text(number), ..order(1) };
        facts.recipient.name = text(name);
        store.take_in(shop, vec![facts], &decide(), at(1)).unwrap().added[0]
    };
    let garden = take(&shop(), "#77", "Ann Vinck");
    let other = take(&market, "77", "Zoë Ünal");
    let longer = take(&market, "778", "Ann Vinck");
    let slashed = take(&shop(), "market/79", "Ann Vinck");
    take(&market, "79", "Ann Vinck");

    let query = |typed: &str| OrderQuery { text: text(typed), limit: 99, ..OrderQuery::default() };
    let find = |query: &OrderQuery| {
        let snapshot = store.snapshot().unwrap();
        let page = snapshot.find_orders(query, &noon()).unwrap();
        let mut ids: Vec<OrderId> = page.rows.into_iter().map(|row| row.id).collect();
        ids.sort_unstable();
        assert_eq!(page.total as usize, ids.len(), "{query:?}");
        ids
    };
    let found = |typed: &str| find(&query(typed));
    for typed in ["garden-store/77", "Garden store/77", "GARDEN STORE / #77", "vinck garden store/77"] {
        assert_eq!(found(typed), [garden], "{typed}");
    }
    for typed in ["market/77", "marché d’été/77", "  MARCHÉ D’ÉTÉ / 77"] {
        assert_eq!(found(typed), [other, longer], "{typed}: each word is the start of one");
    }
    assert_eq!((found("market/77 vinck"), found("vinck market/77")), (vec![longer], vec![longer]));
    assert_eq!(found("market/79"), [slashed], "what is an order's number as a whole is that");
    assert_eq!(found("marché d’été/").len(), 3, "everything of that shop");
    for nothing in ["kiosk/77", "market/80", "garden/77", "market/77 nobody"] {
        assert_eq!(found(nothing), [], "{nothing}");
    }
    assert_eq!(found("/").len(), 5, "there is nothing to find yet");
    let stages = store.snapshot().unwrap().count_found_by_stage(&query("market/77"), &noon()).unwrap();
    assert_eq!(stages, [(Stage::Ready, 2)]);
    assert_eq!(find(&OrderQuery { stages: vec![Stage::Shipped], ..query("market/77") }), []);
    assert_eq!(find(&OrderQuery { shop: Some(shop()), ..query("market/77") }), []);
}
