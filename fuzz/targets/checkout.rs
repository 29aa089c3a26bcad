//! What a shop offers at checkout, down to what a customer is offered.

#![no_main]

use checkout::{Cart, Prepared};
use decide::Decider;
use libfuzzer_sys::fuzz_target;
use model::{Country, Grams, Settings, ShopId};

fuzz_target!(|bytes: &[u8]| {
    let Ok(configuration) = str::from_utf8(bytes).map_err(drop).and_then(|text| checkout::read(text).map_err(drop))
    else {
        return;
    };
    let settings = Settings::default();
    let _ = checkout::check(&configuration, &settings);
    let Ok(prepared) = Prepared::new(configuration, &settings) else { return };
    let cart = Cart {
        to: Country::NL,
        postal_code: "1012".into(),
        weight: Grams(2_000),
        total: 100,
        size: None,
        metadata: "a".into(),
    };
    let moment = "2026-11-23T10:00:00Z".parse().expect("a moment");
    let _ = prepared.delivery_options(&Decider::new(&settings), &ShopId("garden".to_owned()), &cart, moment);
});
