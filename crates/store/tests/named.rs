//! Orders of several shops with one number: each is named by its shop, and by the code on its papers.

use crate::sample::{at, decide, order, shop, station, text};
use model::{OrderCode, OrderId, Shop, ShopAccount, ShopId, ShopOrder};

#[test]
fn an_order_is_named_by_its_shop_and_by_its_own_code() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let market = ShopId(text("market"));
    store
        .save_shop(&Shop { id: market.clone(), name: text("Marché d’été"), account: ShopAccount::files() }, at(0))
        .unwrap();
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
