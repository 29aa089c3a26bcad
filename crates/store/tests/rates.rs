//! Price sheets and quotes: kept, replaced, removed, and gone with the customer.

use crate::sample::{at, decide, order, shop, station};
use model::{CarrierId, Currency, Money, OrderId, ServiceQuote};
use store::{KeptQuotes, KeptSheet, StoreError};

fn carrier(id: &str) -> CarrierId {
    CarrierId(id.to_owned())
}

fn sheet(id: &str, text: &str) -> (KeptSheet, u32) {
    let kept =
        KeptSheet { carrier: carrier(id), source: "rates.csv".to_owned(), sheet: text.to_owned(), brought_at: at(1) };
    (kept, 1)
}

#[test]
fn a_sheet_is_kept_replaced_and_removed_and_each_state_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let state = || store.snapshot().unwrap().rate_sheets_state().unwrap();
    let mut states = vec![state()];
    let mut step = |work: &dyn Fn()| {
        work();
        assert!(!states.contains(&state()), "{states:?}");
        states.push(state());
    };
    step(&|| store.save_rate_sheets(vec![sheet("dpd", "a"), sheet("gls", "b")]).unwrap());
    step(&|| store.save_rate_sheets(vec![sheet("dpd", "c")]).unwrap());
    let kept = |store: &store::Store| -> Vec<(String, String)> {
        let sheets = store.snapshot().unwrap().rate_sheets().unwrap();
        sheets.into_iter().map(|it| (it.carrier.0, it.sheet)).collect()
    };
    let pair = |id: &str, text: &str| (id.to_owned(), text.to_owned());
    assert_eq!(kept(&store), [pair("dpd", "c"), pair("gls", "b")]);
    step(&|| store.remove_rate_sheet(&carrier("gls"), at(2)).unwrap());
    assert_eq!(kept(&store), [pair("dpd", "c")]);
    assert!(matches!(store.remove_rate_sheet(&carrier("gls"), at(3)), Err(StoreError::Missing { .. })));
}

#[test]
fn the_last_answer_of_a_carrier_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let quotes = |minor: i64| {
        let price = Some(Money { minor, currency: Currency::EUR });
        vec![ServiceQuote { service: "dpd:home".to_owned(), price, lead_days: Some(2) }]
    };
    let kept = |minor: i64| KeptQuotes {
        carrier: carrier("sendcloud"),
        asked: minor.to_string(),
        quotes: quotes(minor),
        asked_at: at(minor),
    };
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(0)).unwrap().added[0];
    store.save_quotes(id, kept(500)).unwrap();
    store.save_quotes(id, kept(600)).unwrap();
    let nobody = OrderId(99);
    store.save_quotes(nobody, kept(700)).unwrap();
    assert_eq!(store.snapshot().unwrap().quotes(id).unwrap(), [kept(600)]);
    assert_eq!(store.snapshot().unwrap().quotes(nobody).unwrap(), []);
}
