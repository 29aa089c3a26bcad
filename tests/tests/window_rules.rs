//! The list of rules in the window: dragged and moved by keys, folded, ten thousand long; conditions about items.

use packdesk_tests::Desk;
use packdesk_tests::window::Window;
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::sync::Mutex;

/// A desk with so many rules, which never match.
fn desk_with_rules(count: usize, group: impl Fn(usize) -> &'static str) -> Desk {
    let desk = Desk::with_orders(12);
    let rule = |n: usize| {
        json!({
            "name": format!("Rule {n}"), "group": group(n),
            "conditions": [{ "fact": "order_number", "is": "is", "values": [format!("never {n}")] }],
            "actions": [{ "do": "ship_with", "method": "letter" }],
        })
    };
    let file = desk.path().join("rules.json");
    let rules: Vec<Value> = (1..=count).map(rule).collect();
    std::fs::write(&file, json!({ "rules": rules }).to_string()).expect("a file");
    desk.ok(&["rules", "apply", &file.display().to_string()]);
    desk
}

/// One window at a time: they lie on top of each other, and the display has one pointer.
static POINTER: Mutex<()> = Mutex::const_new(());

async fn open(desk: &Desk) -> WebDriverResult<Window> {
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/settings/rules").await?;
    window.wait_for("[data-rule='1']").await?;
    at_rest(&window).await?;
    Ok(window)
}

/// Waits until everything that is odd about the rules is on the screen, and nothing moves any more.
async fn at_rest(window: &Window) -> WebDriverResult<()> {
    window.wait_for(".stack[aria-busy=false]").await.map(|_| ())
}

/// Tries the rules of the draft, and waits for so many orders that would ship differently.
async fn try_out(window: &Window, changed: u32) -> WebDriverResult<()> {
    window.press("t").await?;
    window.wait_for(&format!("[data-trial='{changed}']")).await.map(|_| ())
}

/// Keeps what was tried.
async fn keep(window: &Window) -> WebDriverResult<()> {
    window.click(".bar .main").await?;
    window.wait_for("main:not(:has(.bar)) [data-rule]").await.map(|_| ())
}

fn kept(desk: &Desk) -> Vec<(i64, String)> {
    let rules = desk.call("settings", &Value::Null)["settings"]["rules"].clone();
    let told = |rule: &Value| (rule["id"].as_i64().unwrap_or(0), rule["group"].as_str().unwrap_or("").to_owned());
    rules.as_array().into_iter().flatten().map(told).collect()
}

fn in_groups(rules: &[(i64, &str)]) -> Vec<(i64, String)> {
    rules.iter().map(|(id, group)| (*id, (*group).to_owned())).collect()
}

/// Moves the pointer to a place of the window.
async fn point(window: &Window, x: i64, y: i64) -> WebDriverResult<()> {
    window.page.action_chain().move_to(x, y).perform().await
}

/// Where a rule stands in the list, from 1.
async fn place_of(window: &Window, rule: i64) -> WebDriverResult<usize> {
    let place = window.wait_for(&format!("li:has(> [data-rule='{rule}'])")).await?.attr("aria-posinset").await?;
    Ok(place.unwrap_or_default().parse().expect("a place"))
}

/// Waits until the rules stand in this order on screen.
async fn stand(window: &Window, wanted: &[i64]) -> WebDriverResult<()> {
    let rows: Vec<String> = wanted.iter().map(|id| format!("li:has(> [data-rule='{id}'])")).collect();
    window.wait_for(&rows.join(" ~ ")).await?;
    at_rest(window).await
}

#[tokio::test]
async fn a_rule_is_dragged_to_another_place_and_stays_there() -> WebDriverResult<()> {
    let _mine = POINTER.lock().await;
    let desk = desk_with_rules(4, |n| if n == 4 { "Abroad" } else { "" });
    let window = open(&desk).await?;
    window.drag("[data-rule='3'] .grip", "[data-rule='1']", -20).await?;
    stand(&window, &[3, 1, 2, 4]).await?;
    // Beside a rule of a group it joins that group.
    window.drag("[data-rule='1'] .grip", "[data-rule='4']", 20).await?;
    stand(&window, &[3, 2, 4, 1]).await?;
    try_out(&window, 0).await?;
    keep(&window).await?;
    window.close().await?;
    assert_eq!(kept(&desk), in_groups(&[(3, ""), (2, ""), (4, "Abroad"), (1, "Abroad")]));
    Ok(())
}

#[tokio::test]
async fn a_long_list_scrolls_while_a_rule_is_held_near_its_edge() -> WebDriverResult<()> {
    let _mine = POINTER.lock().await;
    // What scrolls the list: how far it reaches, and its middle.
    const EDGES: &str = "let up = document.querySelector('main ol'); \
        while (!(up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY))) up = up.parentElement; \
        const { left, top, bottom, width } = up.getBoundingClientRect(); return [top, bottom, left + width / 2].map(Math.round)";
    let desk = desk_with_rules(200, |_| "");
    let window = open(&desk).await?;
    let [top, bottom, middle]: [i64; 3] = window.page.execute(EDGES, vec![]).await?.convert()?;
    window.hold("[data-rule='1'] .grip", "[data-rule='2']", 20).await?;
    point(&window, middle, bottom - 10).await?;
    window.wait_for("[data-rule='60']").await?;
    // Away from the edge it stands still, and the rule can be put down.
    point(&window, middle, (top + bottom) / 2).await?;
    window.wait_for(":is(.before, .after)[data-rule]").await?;
    window.release().await?;
    at_rest(&window).await?;
    let far = place_of(&window, 1).await?;
    assert!(far > 40, "it was put down at {far}");
    // And back by the upper edge.
    window.hold("[data-rule='1'] .grip", "[data-rule='1']", -30).await?;
    point(&window, middle, top + 10).await?;
    window.wait_for("[data-rule='3']").await?;
    point(&window, middle, (top + bottom) / 2).await?;
    window.wait_for(":is(.before, .after)[data-rule]").await?;
    window.release().await?;
    at_rest(&window).await?;
    let near = place_of(&window, 1).await?;
    assert!(near < 20, "it was put down at {near}");
    window.close().await
}

#[tokio::test]
async fn escape_leaves_a_rule_that_is_dragged_where_it_was() -> WebDriverResult<()> {
    let _mine = POINTER.lock().await;
    let desk = desk_with_rules(3, |_| "");
    let window = open(&desk).await?;
    window.hold("[data-rule='3'] .grip", "[data-rule='1']", -20).await?;
    window.wait_for("[data-rule='3'].dragged").await?;
    window.wait_for("[data-rule='1'].before").await?;
    window.press("\u{e00c}").await?;
    window.wait_for("main:not(:has(.dragged, .before))").await?;
    window.release().await?;
    stand(&window, &[1, 2, 3]).await?;
    window.wait_for("main:not(:has(.bar))").await?;
    // And it can be dragged again.
    window.drag("[data-rule='3'] .grip", "[data-rule='1']", -20).await?;
    stand(&window, &[3, 1, 2]).await?;
    window.close().await
}

#[tokio::test]
async fn a_rule_is_moved_by_keys_and_by_its_buttons() -> WebDriverResult<()> {
    let _mine = POINTER.lock().await;
    let desk = desk_with_rules(3, |_| "");
    let window = open(&desk).await?;
    let step = |shift: bool, key: Key| {
        let chain = window.page.action_chain();
        if shift { chain.key_down(Key::Shift).send_keys(key).key_up(Key::Shift) } else { chain.send_keys(key) }
    };
    step(false, Key::Down).perform().await?;
    step(false, Key::Down).perform().await?;
    window.wait_for("[data-rule='3']:focus").await?;
    step(true, Key::Up).perform().await?;
    stand(&window, &[1, 3, 2]).await?;
    // It keeps the focus and says where it is.
    window.wait_for("[data-rule='3']:focus[aria-current=true]").await?;
    let place = window.wait_for("li:has(> [data-rule='3'])").await?;
    assert_eq!(place.attr("aria-posinset").await?.as_deref(), Some("2"));
    assert_eq!(place.attr("aria-setsize").await?.as_deref(), Some("3"));
    let told = window.wait_for(".unseen[aria-live]").await?.prop("textContent").await?.unwrap_or_default();
    assert!(told.contains("Rule 3") && told.contains('2'), "{told}");
    // Its own button can be pressed again and again.
    window.click("[data-rule='3'] .acts button:nth-of-type(1)").await?;
    stand(&window, &[3, 1, 2]).await?;
    window.click("[data-rule='3'] .acts button:nth-of-type(2)").await?;
    stand(&window, &[1, 3, 2]).await?;
    window.wait_for("[data-rule='3'] .acts button:nth-of-type(2):focus").await?;
    try_out(&window, 0).await?;
    keep(&window).await?;
    window.close().await?;
    assert_eq!(kept(&desk), in_groups(&[(1, ""), (3, ""), (2, "")]));
    Ok(())
}

#[tokio::test]
async fn ten_thousand_rules_are_flown_through() -> WebDriverResult<()> {
    let _mine = POINTER.lock().await;
    const SCROLL: &str = "const list = document.querySelector('main ol'); let up = list; \
        while (up.scrollHeight <= up.clientHeight || getComputedStyle(up).overflowY === 'visible') up = up.parentElement; \
        up.scrollTop = up.scrollHeight * arguments[0]; return document.querySelectorAll('[data-rule]').length";
    let desk = desk_with_rules(10_000, |n| if n > 9_990 { "Last" } else { "" });
    let window = open(&desk).await?;
    let first = window.wait_for("li:has(> [data-rule='1'])").await?;
    assert_eq!(first.attr("aria-setsize").await?.as_deref(), Some("10001"), "every rule and one heading");
    // The end of the list is reached at once, and only what is seen is drawn.
    window.page.execute(SCROLL, vec![json!(1)]).await?;
    window.wait_for("[data-rule='10000']").await?;
    let drawn = window.page.find_all(By::Css("[data-rule]")).await?.len();
    assert!(drawn < 60, "{drawn} rules are drawn");
    at_rest(&window).await?;
    // A folded group leaves only its heading; the rule the keys are about stays drawn.
    // By itself, not by its place: rows that are drawn for the first time still find their heights, and it may move a little.
    let heading = window.wait_for("main h3 button[aria-expanded=true]").await?;
    window.page.execute("arguments[0].click()", vec![heading.to_json()?]).await?;
    window.wait_for("main:not(:has([data-rule='10000'])) h3 button[aria-expanded=false]").await?;
    window.wait_for("[data-rule='1'][aria-current=true]").await?;
    // The next one comes into sight by itself.
    window.page.action_chain().send_keys(Key::Down).perform().await?;
    let second = window.wait_for("[data-rule='2']:focus").await?;
    let seen = "const { top, bottom } = arguments[0].getBoundingClientRect(); return top >= 0 && bottom <= innerHeight";
    assert!(window.page.execute(seen, vec![second.to_json()?]).await?.convert::<bool>()?);
    // Looked for, a rule is there.
    window.set("main input[type=search]", "rule 7777").await?;
    window.wait_for("[data-rule='7777']").await?;
    window.close().await
}

#[test]
fn a_dry_run_in_the_terminal_says_names_and_what_changes() {
    let desk = Desk::with_orders(12);
    let rules = json!({ "rules": [
        { "name": "By letter", "conditions": [{ "fact": "order_number", "is": "ends_with", "values": ["1", "2"] }],
          "actions": [{ "do": "ship_with", "method": "letter" }] },
        { "name": "Heavy paper", "conditions": [{ "fact": "order_number", "is": "ends_with", "values": ["3"] }],
          "actions": [{ "do": "add_weight", "grams": 50 }] },
    ] });
    let file = desk.path().join("rules.json");
    std::fs::write(&file, rules.to_string()).expect("a file");
    let said = desk.ok(&["rules", "try", &file.display().to_string()]);
    for wanted in
        ["4 × Parcel → Letter", "1 × Parcel, other details", "method (4), weight (1)", "+ Weighs 750 g", "Heavy paper"]
    {
        assert!(said.contains(wanted), "{wanted} is not in\n{said}");
    }
}

#[tokio::test]
async fn conditions_about_items_say_which_and_how_many() -> WebDriverResult<()> {
    let _mine = POINTER.lock().await;
    let desk = desk_with_rules(1, |_| "");
    let window = open(&desk).await?;
    window.click("main header .main").await?;
    window.set("form input[required]", "Mugs by letter").await?;
    window.click("fieldset:nth-of-type(1) > button").await?;
    window.set("[data-fact=weight] select", "item_sku").await?;
    window.set("[data-fact=item_sku] .value .input", "MUG-B").await?;
    window.set("[data-fact=item_sku] .more select", "none").await?;
    window.set("[data-act] > select", "ship_with").await?;
    window.set("[data-act=ship_with] > :nth-child(2) select", "method:letter").await?;
    window.click("form .acts .main").await?;
    // Every order has a mug in it: of “no item” nothing comes.
    try_out(&window, 0).await?;
    for (which, changed) in [("any", 12), ("all", 12), ("count", 12)] {
        window.click("[data-rule='2'] .acts [aria-expanded]").await?;
        window.set("[data-fact=item_sku] .more select", which).await?;
        if which == "count" {
            // Two blue mugs are in every order.
            window.set("[data-fact=item_sku] .more select:nth-of-type(2)", "equal").await?;
        }
        window.click("form .acts .main").await?;
        window.wait_for("main:not(:has(form .acts))").await?;
        try_out(&window, changed).await?;
    }
    let says = window.wait_for("[data-rule='2']").await?.text().await?;
    assert!(says.contains("exactly 2"), "{says}");
    // Three are in none.
    window.click("[data-rule='2'] .acts [aria-expanded]").await?;
    window.set("[data-fact=item_sku] .more input[type=number]", "3").await?;
    window.click("form .acts .main").await?;
    window.wait_for("main:not(:has(form .acts))").await?;
    try_out(&window, 0).await?;
    keep(&window).await?;
    window.close().await?;
    let condition = desk.call("settings", &Value::Null)["settings"]["rules"][1]["conditions"][0].clone();
    assert_eq!(condition["matched"], json!({ "is": "equal", "value": 3, "to": null }));
    Ok(())
}
