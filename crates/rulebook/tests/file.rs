//! Rules files: written and read back, refused whole, applied by name.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use model::*;
use rulebook::{FileError, Format, RulesFile, diff, read};

const FILE: &str = r#"
[defaults]
method = "home"
weight = 500
insure = { percent = 80 }

[[checkout]]
name = "Standard*"
option = "dpd-home"

[[checkout]]
name = "Abholung"
shop = "garden"
to = "service_point"

[[rules]]
name = "Heavy goes with DPD"
group = "Weight"
until = "2026-12-31"
conditions = [
    { fact = "weight", is = "more", value = 2000 },
    { fact = "to_country", is = "in", values = ["DE", "AT"] },
    { fact = "item_sku", is = "starts_with", values = "LTR", items = "all" },
    { fact = "total_value", is = "between", value = { minor = 100, currency = "EUR" }, to = { minor = 900, currency = "EUR" } },
]
actions = [
    { do = "ship_with", method = "dpd" },
    { do = "set", set = "signature", on = true },
    { do = "items", hs_code = "6912" },
]
stop = true

[[rules]]
name = "Padding"
actions = [{ do = "add_weight", grams = 120 }]
"#;

fn with_two_rules() -> Settings {
    read(FILE).unwrap().onto(Settings::default())
}

#[test]
fn a_file_says_what_people_would_write() {
    let settings = with_two_rules();
    assert_eq!(settings.defaults.method, Some(MethodId("home".to_owned())));
    assert_eq!(settings.defaults.insure, Some(Cover::Percent(80)));
    assert_eq!(settings.checkout[1].ship, ShipWith::To(LastMile::ServicePoint));
    let rule = &settings.rules[0];
    assert_eq!((rule.id, rule.active, rule.stop, rule.matching), (1, true, true, Matching::All));
    assert!(matches!(&rule.conditions[2], Condition::ItemSku(it) if it.which.items == Some(Items::All)));
    assert_eq!(rule.actions[1], Action::Set(Setting::Signature { on: true }));
    assert!(settings.rules[1].conditions.is_empty());
}

#[test]
fn what_is_written_is_read_back_in_both_formats() {
    let settings = with_two_rules();
    for format in [Format::Toml, Format::Json] {
        let text = RulesFile::of(&settings).write(format).unwrap();
        let again = read(&text).unwrap_or_else(|errors| panic!("{errors:?} in {text}")).onto(settings.clone());
        assert_eq!(again, settings, "{text}");
        assert!(diff(&settings, &again).is_empty());
    }
}

#[test]
fn a_part_that_is_left_out_stays_as_it_is_and_rules_are_known_by_name() {
    let before = with_two_rules();
    let file = r#"
        [[rules]]
        name = "Padding"
        actions = [{ do = "add_weight", grams = 200 }]
        [[rules]]
        name = "New"
        actions = [{ do = "note", text = "hello" }]
    "#;
    let after = read(file).unwrap().onto(before.clone());
    assert_eq!(after.defaults, before.defaults);
    assert_eq!(after.checkout, before.checkout);
    let numbers: Vec<_> = after.rules.iter().map(|rule| (rule.id, rule.name.as_str())).collect();
    assert_eq!(numbers, [(2, "Padding"), (3, "New")]);
    let keys: Vec<_> = diff(&before, &after).into_iter().map(|change| change.message.key).collect();
    assert_eq!(keys, ["change-rule-removed", "change-rule-changed", "change-rule-added"]);
}

fn places(text: &str) -> Vec<(String, Option<String>)> {
    read(text).unwrap_err().into_iter().map(|FileError { place, hint, .. }| (place, hint)).collect()
}

#[test]
fn a_file_with_errors_is_refused_whole_with_every_place_and_a_hint() {
    let found = places(
        r#"
        [[rules]]
        name = "First"
        conditions = [
            { fact = "wieght", is = "more", value = 2000 },
            { fact = "weight", is = "mor", value = 2000 },
            { fact = "to_country", is = "in", values = ["DE", "XX"] },
        ]
        actions = [{ do = "ship_wiht", method = "dpd" }]

        [[rules]]
        name = "Second"
        actvie = false
        actions = [{ do = "add_weight", grams = -1 }, { do = "set", set = "signature", on = true, of = 1 }]

        [[boxs]]
        name = "S"
        "#,
    );
    let hint = |word: &str| Some(word.to_owned());
    let expected = [
        ("rules[0] “First”.conditions[0]", hint("weight")),
        ("rules[0] “First”.conditions[1]", hint("more")),
        ("rules[0] “First”.conditions[2]", None),
        ("rules[0] “First”.actions[0]", hint("ship_with")),
        ("rules[1] “Second”.actions[0]", None),
        ("rules[1] “Second”.actions[1].of", hint("on")),
        ("boxs", hint("boxes")),
    ];
    assert_eq!(found, expected.map(|(place, hint)| (place.to_owned(), hint)));
    assert_eq!(places("[[rules]]\nname = \"A\"\nactions = []\nactvie = false")[0].1, hint("active"));
}

#[test]
fn a_catalogue_without_the_carrier_of_a_method_is_an_error() {
    let method = |carrier: &str| {
        let carriers = r#"carriers = [{ id = "post", name = "Post", active = true, tracking_url = "" }]"#;
        format!(
            "[catalogue]\n{carriers}\ncontracts = [{{ id = \"c\", carrier = \"{carrier}\", name = \"Own\" }}]\nmethods = []"
        )
    };
    assert!(read(&method("post")).is_ok(), "{:?}", read(&method("post")));
    assert_eq!(places(&method("pst")), [("catalogue.contracts[0] “Own”".to_owned(), Some("post".to_owned()))]);
}

#[test]
fn what_cannot_be_read_at_all_says_where() {
    assert_eq!(places("[[rules]]\nname = \"A")[0].0, "2:10");
    assert_eq!(places("{\n \"rules\": [}")[0].0, "2:12");
    assert_eq!(places("[1]").len(), 1);
    assert!(read("\u{feff}").unwrap().rules.is_none(), "an empty file says nothing");
}

#[cfg(feature = "export")]
#[test]
fn the_schema_knows_every_part() {
    let schema = rulebook::schema();
    for part in ["defaults", "shop_defaults", "checkout", "rules", "boxes", "senders", "rates", "catalogue"] {
        assert!(schema["properties"][part].is_object(), "{part}");
    }
    let conditions = schema["$defs"]["Condition"]["oneOf"].as_array().unwrap();
    assert_eq!(conditions.len(), 47);
}

#[test]
fn rules_that_move_change_only_their_order() {
    let before = with_two_rules();
    let mut after = before.clone();
    after.rules.reverse();
    let keys: Vec<_> = diff(&before, &after).into_iter().map(|change| change.message.key).collect();
    assert_eq!(keys, ["change-rule-order"]);
}
