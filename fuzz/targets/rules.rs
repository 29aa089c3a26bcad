//! Files of rules, Packdesk's own and Sendcloud's, down to a decision.

#![no_main]

use decide::{Asked, Circumstances, Decider};
use libfuzzer_sys::fuzz_target;
use model::{Currency, Overrides, Settings, ShopId, ShopOrder};
use rulebook::sendcloud::{Names, rules_from_api, rules_from_csv};

fuzz_target!(|bytes: &[u8]| {
    let settings = Settings::default();
    let names = || Names { settings: &settings, shops: &[], currency: Currency::EUR };
    let _ = rules_from_csv(bytes, names());
    let _ = rules_from_api(bytes, names());
    let _ = rulebook::sendcloud::catalogue_from_options(bytes, &[]);
    let _ = rulebook::sendcloud::catalogue_from_methods(bytes);
    let Ok(file) = str::from_utf8(bytes).map_err(drop).and_then(|text| rulebook::read(text).map_err(drop)) else {
        return;
    };
    let order: ShopOrder = serde_json::from_str(ORDER).expect("an order");
    let now = "2026-11-23T10:00:00+01:00[Europe/Paris]".parse().expect("a moment");
    let (shop, overrides) = (ShopId("garden".to_owned()), Overrides::default());
    let circumstances = Circumstances { now, first_order: None, point: model::KnownPoint::Unchecked };
    let asked = Asked { shop: &shop, order: &order, overrides: &overrides, circumstances: &circumstances };
    let _ = Decider::new(&file.onto(settings)).decide(asked);
});

const ORDER: &str = r#"{
    "reference": "r1", "number": "G-1", "placed_at": "2026-11-21T08:00:00Z", "modified_at": "2026-11-21T08:00:00Z",
    "currency": "EUR", "total": { "minor": 2500, "currency": "EUR" }, "checkout": { "delivery_method": "Standard" },
    "recipient": { "name": "Ève Müller", "street": "Rue du Four 3", "postal_code": "75006", "city": "Paris", "country": "FR" },
    "lines": [{ "sku": "MUG-B", "name": "Blue mug", "quantity": 2, "unit_weight": 350 }]
}"#;
