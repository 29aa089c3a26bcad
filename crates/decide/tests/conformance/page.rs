//! The handbook's page about the language of rules, made from the table.

use crate::cases::{Case, Section, table};
use crate::shop::scene;
use model::{Language, Message};
use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;
use text::Words;

#[test]
fn the_handbook_says_what_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/rules.md");
    let page = page();
    if std::env::var_os("PACKDESK_CODEGEN").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == page, "docs/src/rules.md is stale: run cargo xtask codegen");
}

fn page() -> String {
    let words = Words::of(Language::En);
    let mut page =
        String::from("# The language of rules\n\n<!-- Made from crates/decide/tests/conformance/cases.toml. -->\n\n");
    let _ = writeln!(page, "{}", table().introduction.trim());
    for section in &table().section {
        let _ = writeln!(page, "\n## {}\n\n{}\n", section.title, section.text.trim());
        conditions(&mut page, section, &words);
        decisions(&mut page, section, &words);
    }
    page
}

/// A row for each case of one condition.
fn conditions(page: &mut String, section: &Section, words: &Words) {
    let cases: Vec<&Case> = section.cases.iter().filter(|case| case.fact.is_some()).collect();
    if cases.is_empty() {
        return;
    }
    page.push_str("| the order | a rule that matches | one that does not |\n|---|---|---|\n");
    for case in cases {
        let (mut holds, mut fails) = (String::new(), String::new());
        for (condition, so) in case.conditions() {
            let catalogue = scene(case).settings.catalogue;
            let sentence = words.say(&decide::say_condition(&serde_json::from_value(condition).unwrap(), &catalogue));
            *(if so { &mut holds } else { &mut fails }) = sentence;
        }
        let order = case.of.as_ref().map_or_else(|| facts(case), plain);
        let order = if case.says.is_empty() { order } else { format!("*{}.* {order}", case.says) };
        row(page, &[&order, &holds, &fails]);
    }
}

/// A row for each case of a decision.
fn decisions(page: &mut String, section: &Section, words: &Words) {
    let cases: Vec<&Case> = section.cases.iter().filter(|case| case.expect.is_some()).collect();
    if cases.is_empty() {
        return;
    }
    page.push_str("| | given | then |\n|---|---|---|\n");
    for case in cases {
        row(page, &[&case.says, &given(case, words), &then(case, words)]);
    }
}

fn given(case: &Case, words: &Words) -> String {
    let scene = scene(case);
    let mut given = Vec::new();
    let facts = facts(case);
    if !facts.is_empty() {
        given.push(facts);
    }
    for mapping in &scene.settings.checkout {
        let wish = words.say(&decide::say_ship_with(&mapping.ship, &scene.settings.catalogue));
        given.push(format!("checkout “{}” → {wish}", mapping.name));
    }
    for rule in &scene.settings.rules {
        let all: Vec<String> =
            rule.conditions.iter().map(|it| words.say(&decide::say_condition(it, &scene.settings.catalogue))).collect();
        let join = if rule.matching == model::Matching::Any { " or " } else { " and " };
        let actions: Vec<String> =
            rule.actions.iter().map(|it| words.say(&decide::say_action(it, &scene.settings.catalogue))).collect();
        let when = if all.is_empty() { "for every order".to_owned() } else { format!("if {}", all.join(join)) };
        let stop = if rule.stop { ", and stop" } else { "" };
        given.push(format!("{}: {when}: {}{stop}", rule.name, actions.join(", ")));
    }
    if !case.person.is_empty() {
        given.push(format!("by hand: {}", plain(&Value::Object(case.person.clone()))));
    }
    if !case.settings.is_empty() {
        given.push(plain(&Value::Object(case.settings.clone())));
    }
    given.join("<br>")
}

/// What the Decision says of what the case expects.
fn then(case: &Case, words: &Words) -> String {
    let scene = scene(case);
    let decision = scene.decide();
    let expected = case.expect.as_ref().unwrap();
    let named = |field: &str| match field {
        "method" => expected.contains_key("method") || expected.contains_key("by"),
        "hold" => true,
        "tag" => expected.contains_key("tags"),
        "note" => expected.contains_key("notes"),
        "item" => expected.contains_key("items"),
        "customs-statement" => expected.contains_key("statements"),
        "let-go" => expected.contains_key("let_go"),
        "weight" | "size" | "sender" => expected.contains_key(field),
        setting => expected.get("set").is_some_and(|set| set.get(setting.replace('-', "_")).is_some()),
    };
    let mut said = Vec::new();
    for field in decide::explain(&decision, &scene.settings.catalogue).iter().filter(|it| named(&it.field)) {
        let say = |message: &Message| words.say(message);
        let granted = field.granted.as_ref().map(|it| format!(" ({})", say(it))).unwrap_or_default();
        said.push(format!("{} {}{granted}", say(&field.value), say(&field.because)));
    }
    if said.is_empty() { "nothing of it".to_owned() } else { said.join("<br>") }
}

fn facts(case: &Case) -> String {
    plain(&Value::Object(case.order.clone()))
}

/// A value of the table as people write it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) if fields.contains_key("minor") => {
            serde_json::from_value::<model::Money>(value.clone()).unwrap().to_string()
        }
        Value::Object(fields) => fields
            .iter()
            .map(|(name, it)| format!("{} {}", name.replace('_', " "), plain(it)))
            .collect::<Vec<_>>()
            .join(", "),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        other => other.to_string(),
    }
}

fn row(page: &mut String, cells: &[&str]) {
    for cell in cells {
        let cell = cell.replace('|', "\\|").replace('\n', " ");
        let _ = write!(page, "| {cell} ");
    }
    page.push_str("|\n");
}
