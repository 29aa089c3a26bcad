//! How a practice station is set at first.

use super::{CARRIER, SENDCLOUD, methods, names};
use model::*;
use text::Words;

/// What a small shop would set: two parcels and an express of its own, a light letter, two rules to look at.
pub(super) fn settings(words: &Words) -> Settings {
    let named = |what: &str| names::name(words, what);
    let mapping = |name: &str, to: &str| CheckoutMapping {
        name: name.to_owned(),
        shop: None,
        ship: ShipWith::Method(MethodId(to.to_owned())),
    };
    let heavy = Condition::Weight(Compare { is: Comparison::More, value: Grams(10_000), to: None });
    Settings {
        defaults: Defaults {
            method: Some(MethodId("own-parcel".to_owned())),
            weight: Grams(500),
            sender: sender(words),
            ..Defaults::default()
        },
        checkout: vec![
            mapping("Express", "own-express"),
            mapping("Service point pickup", "own-pickup"),
            mapping("Economy", "sendcloud-economy"),
        ],
        rules: vec![
            Rule::new(1, named("rule-padding"), vec![Action::AddWeight { grams: Grams(120) }]),
            Rule {
                conditions: vec![heavy],
                ..Rule::new(
                    2,
                    named("rule-heavy"),
                    vec![
                        Action::ShipWith(ShipWith::Method(MethodId("own-heavy".to_owned()))),
                        Action::Note { text: named("note-heavy") },
                    ],
                )
            },
            Rule {
                conditions: vec![of_article("SET-HERB")],
                ..Rule::new(
                    3,
                    named("rule-crates"),
                    vec![Action::Set(Setting::Parcels { count: 2, share: Share::Evenly })],
                )
            },
            Rule {
                conditions: vec![of_article("KNIFE-ENG")],
                ..Rule::new(4, named("rule-check"), vec![Action::Set(Setting::CheckItems { on: true })])
            },
        ],
        catalogue: Catalogue {
            carriers: vec![carrier(CARRIER, &named("carrier")), carrier(SENDCLOUD, &named("sendcloud"))],
            contracts: Vec::new(),
            methods: methods::methods(words),
        },
        ..Settings::default()
    }
}

/// Of an article of the practice shop.
fn of_article(sku: &str) -> Condition {
    let test = TextTest { is: TextMatch::Is, values: vec![sku.to_owned()], exact: true };
    Condition::ItemSku(ItemText { test, which: Which::default() })
}

fn carrier(id: &str, name: &str) -> Carrier {
    Carrier {
        id: CarrierId(id.to_owned()),
        name: name.to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: String::new(),
    }
}

fn sender(words: &Words) -> Option<Address> {
    Some(Address {
        name: String::new(),
        company: names::name(words, "station"),
        street: "Havenstraat 10".to_owned(),
        street2: String::new(),
        postal_code: "3511 AB".to_owned(),
        city: "Utrecht".to_owned(),
        state: String::new(),
        country: "NL".parse().ok()?,
        phone: String::new(),
        email: String::new(),
    })
}
