//! What an order comes to, which form declares it, and what has to be fetched: nothing is lost on the way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use model::{
    Address, Currency, Decision, Grams, ItemChange, ItemSet, Money, Order, OrderId, Overrides, Rate, Said, Setter,
    ShopId, ShopOrder, Stage, UtcDateTime,
};
use papers::{items, language_of, needs_declaration, picks, sums, takes_cn22};
use proptest::prelude::*;
use serde_json::json;

fn order(number: &str, lines: &serde_json::Value, total: i64, delivery: i64) -> ShopOrder {
    serde_json::from_value(json!({
        "reference": number, "number": number, "currency": "EUR", "total": { "minor": total, "currency": "EUR" },
        "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z",
        "checkout": { "price": { "minor": delivery, "currency": "EUR" } },
        "recipient": { "country": "US" }, "lines": lines,
    }))
    .unwrap()
}

fn goods(lines: &[(u32, Option<i64>)]) -> serde_json::Value {
    let price = |cents: &Option<i64>| cents.map(|minor| json!({ "minor": minor, "currency": "EUR" }));
    lines
        .iter()
        .map(|(quantity, cents)| json!({ "name": "Mug", "quantity": quantity, "unit_price": price(cents) }))
        .collect()
}

fn revalued(minor: i64) -> Decision {
    let value = ItemChange::Value(Money { minor, currency: Currency::EUR });
    Decision {
        items: vec![Said { value: ItemSet { line: 0, change: value }, setter: Setter::Person }],
        ..Decision::default()
    }
}

proptest! {
    #[test]
    fn goods_delivery_and_the_rest_are_the_total(
        lines in prop::collection::vec((0_u32..5000, prop::option::of(0_i64..9_000_000)), 1..12),
        total in -1_000_000_i64..100_000_000, delivery in 0_i64..100_000, new in prop::option::of(0_i64..1_000_000),
    ) {
        let order = order("1", &goods(&lines), total, delivery);
        let decision = new.map(revalued).unwrap_or_default();
        let sums = sums(&order, &decision);
        prop_assert_eq!(sums.goods.minor + sums.delivery.minor + sums.rest.minor, sums.total.minor);
        let items = items(&order, &decision);
        if items.iter().all(|item| item.value.is_some()) {
            prop_assert_eq!(items.iter().map(|item| item.value.unwrap().minor).sum::<i64>(), sums.goods.minor);
        }
        prop_assert_eq!(items.iter().map(|item| item.quantity).sum::<u32>(), sums.pieces);
    }

    #[test]
    fn every_piece_is_fetched_once(
        orders in prop::collection::vec(prop::collection::vec((0_usize..4, 0_u32..9, 0_usize..5), 0..6), 1..8),
    ) {
        let bins = ["", "A-2", "A-10", "b-1", "A-02"];
        let orders: Vec<Order> = orders.iter().enumerate().map(|(at, lines)| {
            let lines: serde_json::Value = lines.iter().map(|(sku, quantity, bin)| json!({
                "name": format!("Item {sku}"), "sku": sku.to_string(), "quantity": quantity,
                "properties": { "Bin": bins[*bin], "Colour": "Blue" },
            })).collect();
            stored(order(&at.to_string(), &lines, 0, 0))
        }).collect();
        let wanted: u32 = orders.iter().map(|order| order.facts.quantity()).sum();
        let picks = picks(&orders);
        prop_assert_eq!(picks.iter().map(|pick| pick.quantity).sum::<u32>(), wanted);
        for pick in &picks {
            prop_assert_eq!(pick.orders.iter().map(|(_, quantity)| quantity).sum::<u32>(), pick.quantity);
            prop_assert!(!pick.properties.contains("Bin"));
        }
        let walk = |bin: &str| ["A-02", "A-2", "A-10", "b-1", ""].iter().position(|it| *it == bin).unwrap();
        // are one number: either may come first.
        let places: Vec<usize> = picks.iter().map(|pick| walk(&pick.bin).max(1)).collect();
        prop_assert!(places.is_sorted(), "{:?}", picks.iter().map(|pick| &pick.bin).collect::<Vec<_>>());
    }
}

fn stored(facts: ShopOrder) -> Order {
    Order {
        id: OrderId(1),
        shop: ShopId("shop".to_owned()),
        facts,
        merged: Vec::new(),
        main: None,
        rest: false,
        received_at: UtcDateTime::from_millis(0),
        overrides: Overrides::default(),
        decision: Decision::default(),
        stage: Stage::Ready,
        erased_at: None,
    }
}

#[test]
fn customs_are_told_what_rules_made_of_the_items() {
    let order = order("1", &goods(&[(3, Some(1000))]), 3900, 900);
    let set = |change| Said { value: ItemSet { line: 0, change }, setter: Setter::Person };
    let decision = Decision {
        items: vec![
            set(ItemChange::HsCode("691200".to_owned())),
            set(ItemChange::Name("Stoneware".to_owned())),
            set(ItemChange::Weight(Grams(200))),
            set(ItemChange::Origin(model::Country::NL)),
            set(ItemChange::Value(Money { minor: 500, currency: Currency::EUR })),
        ],
        ..Decision::default()
    };
    let item = items(&order, &decision).remove(0);
    assert_eq!(
        (item.name.as_str(), item.hs_code.as_str(), item.origin),
        ("Stoneware", "691200", Some(model::Country::NL))
    );
    assert_eq!((item.weight, item.value.unwrap().minor), (Some(Grams(600)), 1500));
    assert_eq!(sums(&order, &decision).total.minor, 1500 + 900);
}

#[test]
fn the_short_form_declares_up_to_300_sdr_and_two_kilograms() {
    let money = |minor, code: &str| Money { minor, currency: code.parse().unwrap() };
    let rate =
        |from: &str, millionths, to: &str| Rate { from: from.parse().unwrap(), millionths, to: to.parse().unwrap() };
    let xdr = rate("EUR", 850_000, "XDR");
    let dear_pound = rate("GBP", 1_350_000, "XDR");
    let dollars_an_sdr = rate("XDR", 1_340_000, "USD");
    for (value, weight, rates, short) in [
        // A currency nobody gave a rate for has a limit that holds at any rate there was.
        (money(30_000, "EUR"), 2000, &[][..], true),
        (money(30_001, "EUR"), 2000, &[], false),
        (money(22_000, "GBP"), 2000, &[], true),
        (money(22_001, "GBP"), 2000, &[], false),
        (money(30_000, "USD"), 2000, &[], true),
        (money(30_001, "USD"), 2000, &[], false),
        (money(30_000, "EUR"), 2001, &[], false),
        // Its rate counts where there is one, whichever way it is written.
        (money(35_294, "EUR"), 500, &[xdr], true),
        (money(35_295, "EUR"), 500, &[xdr], false),
        (money(22_223, "GBP"), 500, &[dear_pound], false),
        (money(22_222, "GBP"), 500, &[dear_pound], true),
        (money(40_200, "USD"), 500, &[dollars_an_sdr], true),
        (money(40_201, "USD"), 500, &[dollars_an_sdr], false),
        (money(30_000, "XDR"), 500, &[], true),
        (money(30_001, "XDR"), 500, &[], false),
        (money(100, "JPY"), 500, &[], false),
        (money(0, "GBP"), 500, &[], true),
    ] {
        assert_eq!(takes_cn22(value, Grams(weight), rates), short, "{value} {weight}");
    }
}

#[test]
fn borders_of_the_union_need_a_declaration_and_those_within_do_not() {
    let at = |country: &str| address(country, "");
    assert!(needs_declaration(&at("NL"), &at("US")));
    assert!(needs_declaration(&at("NL"), &at("GB")));
    assert!(!needs_declaration(&at("NL"), &at("FR")));
    assert!(!needs_declaration(&at("NL"), &at("NL")));
    assert!(needs_declaration(&at("ES"), &address("ES", "35001")), "the Canary Islands");
    assert!(!needs_declaration(&at("NL"), &address("MC", "98000")), "Monaco");
    assert!(!needs_declaration(&at("NL"), &address("GB", "BT1 1AA")), "Northern Ireland");
}

#[test]
fn recipients_read_the_language_of_their_place() {
    use model::Language::{De, En, Es, Fr, It, Nl};
    for (country, code, language) in [
        ("FR", "75001", Fr),
        ("BE", "4000", Fr),
        ("BE", "9000", Nl),
        ("BE", "1000", Fr),
        ("CH", "1201", Fr),
        ("CH", "8001", De),
        ("CH", "6900", It),
        ("CA", "H2X 1Y4", Fr),
        ("CA", "M5V 2T6", En),
        ("DE", "10115", De),
        ("NL", "3511 AB", Nl),
        ("IT", "00100", It),
        ("ES", "28013", Es),
        ("SE", "111 22", En),
        ("SN", "", Fr),
    ] {
        assert_eq!(language_of(&address(country, code)), language, "{country} {code}");
    }
}

fn address(country: &str, postal_code: &str) -> Address {
    serde_json::from_value(json!({ "country": country, "postal_code": postal_code })).unwrap()
}
