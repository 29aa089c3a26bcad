//! A whole day in the real window, by keyboard and scanner alone: the guided first hour, the morning's orders by hand and as a
//! batch, the end of the day, and its figures. In English and in French. It leaves its pictures in the folder that `PACKDESK_PICTURES`
//! names.

use packdesk_tests::Desk;
use packdesk_tests::keyboard::{KEYBOARD, keys, keys_until};
use packdesk_tests::picture::Camera;
use packdesk_tests::window::Window;
use sandbox::{PracticeShop, Push};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::time::Duration;
use thirtyfour::prelude::*;

const PATIENCE: Duration = Duration::from_secs(90);
/// Keys as WebDriver writes them.
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";
const ALT: char = '\u{e00a}';
const CTRL: char = '\u{e009}';
/// A hand's pace at the keys: a key goes down every half of so many milliseconds.
const HAND: &str = "340";
/// How many orders are packed one after the other, before the others go as a batch.
const BY_HAND: usize = 6;

/// Moves the focus to a field by the tabulator, and types into it as a hand does: what is typed faster is a scan.
async fn type_into(window: &Window, css: &str, text: &str) -> WebDriverResult<()> {
    window.tab_to(css).await?;
    keys(&["type", "--delay", HAND, text]);
    Ok(())
}

/// Saves the form that is open, and waits until the page shows something else.
async fn save(window: &Window, then: &str) -> WebDriverResult<()> {
    window.press_with_until(&[CTRL], "s", then).await.map(|_| ())
}

/// Tries what a step set up, and waits until it is done.
async fn try_step(window: &Window, step: u32) -> WebDriverResult<()> {
    window.press_with_until(&[ALT], "t", &format!(".setup li.done:nth-child({step})")).await.map(|_| ())
}

async fn next_step(window: &Window, step: u32) -> WebDriverResult<()> {
    window.press_with_until(&[ALT], "n", &format!(".setup li.here:nth-child({step})")).await.map(|_| ())
}

/// The first hour: shop, carrier with numbers of its own, printer; no scale.
async fn set_up(window: &Window, desk: &Desk, shop: &PracticeShop, yes: &str, camera: &Camera) -> WebDriverResult<()> {
    camera.take(window, "01-first-hour").await?;
    type_into(window, "main form input[required]", "Garden").await?;
    let secrets = shop.credentials();
    let secret = |name: &str| secrets.get(name).map(|secret| secret.expose_secret().to_owned()).unwrap_or_default();
    // Addresses and keys are pasted.
    for (field, pasted) in [("https", shop.url()), ("ck_", secret("key")), ("cs_", secret("secret"))] {
        window.set(&format!("input[placeholder^='{field}']"), &pasted).await?;
    }
    camera.take(window, "02-shop").await?;
    save(window, "main section:not(:has(form)) h3").await?;
    try_step(window, 1).await?;
    camera.take(window, "03-shop-tested").await?;
    next_step(window, 2).await?;

    let fields = ["Garden Shop", "", "Havenstraat 10", "", "3511 AB", "Utrecht"];
    for (place, text) in (1..).zip(fields).filter(|(_, text)| !text.is_empty()) {
        type_into(window, &format!("form label:nth-of-type({place}) input"), text).await?;
    }
    save(window, "input[name=has]").await?;
    window.tab_to("input[name=has]").await?;
    while window.page.find(By::Css("input[name=has][value=numbers]:checked")).await.is_err() {
        window.press(DOWN).await?;
    }
    type_into(window, "main form input[required]", "Own van").await?;
    camera.take(window, "04-carrier").await?;
    save(window, "main form select").await?;
    save(window, "fieldset.block").await?;
    type_into(window, "fieldset.block input[inputmode=numeric]", "4043383").await?;
    save(window, "main section .button.main").await?;
    window.tab_to("main section .button.main").await?;
    window.press_until(ENTER, "main section.row .button.main").await?;
    try_step(window, 2).await?;
    camera.take(window, "05-carrier-tested").await?;
    next_step(window, 3).await?;

    window.tab_to("main > .row > .button:nth-child(2)").await?;
    window.press_until(ENTER, "main form input[required]").await?;
    type_into(window, "main form input[required]", "Bench").await?;
    type_into(window, "input[placeholder='192.168.1.50']", "127.0.0.1").await?;
    window.tab_to("input[type=number][max='65535']").await?;
    window.press_with(&[CTRL], "a").await?;
    keys(&["type", "--delay", HAND, &desk.printer.port().to_string()]);
    save(window, "main > section.row .picture").await?;
    window.press_with(&[ALT], "t").await?;
    assert!(desk.printer.wait_for(1, PATIENCE), "no test label came out");
    window.wait_for("section.ask").await?;
    camera.take(window, "06-printer-asks").await?;
    window.press_until(yes, ".setup li.done:nth-child(3)").await?;
    next_step(window, 4).await?;
    camera.take(window, "07-scale").await?;
    window.press_with_until(&[ALT], "o", ".setup li.here:nth-child(5)").await?;
    camera.take(window, "08-first-label").await
}

/// Scans an order and prints it; scans again as a person does where the scan was not heard whole.
async fn pack(window: &Window, number: &str) -> WebDriverResult<()> {
    keys_until(window, &["type", "--delay", "2", &format!("{number}\n")], "[data-mood=go]", "").await?;
    window.press_until(ENTER, "[data-mood=right]").await.map(|_| ())
}

/// The numbers of the orders at a stage.
fn orders(desk: &Desk, stage: &str) -> Vec<String> {
    let found = desk.call("orders_find", &json!({ "stages": [stage], "limit": 500 }));
    let rows = found["rows"].as_array().cloned().unwrap_or_default();
    rows.iter().filter_map(|row| row["number"].as_str().map(str::to_owned)).collect()
}

/// Waits until nothing is left to tell.
async fn all_told(desk: &Desk) {
    let open =
        || desk.call("outbox", &Value::Null).as_array().is_some_and(|all| all.iter().any(|it| it["state"] != "done"));
    while open() {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Waits until every label that came out is counted as one that left.
async fn all_shipped(desk: &Desk, count: usize) {
    while orders(desk, "shipped").len() < count {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn day(language: &str, yes: &str) -> WebDriverResult<()> {
    let _mine = KEYBOARD.lock().await;
    let desk = Desk::nobodys(language);
    let shop = PracticeShop::start(model::UtcDateTime(jiff::Timestamp::now())).await.expect("a port");
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.press_with_until(&[ALT], ENTER, ".setup").await?;
    let camera = Camera::asked_for(&format!("day-{language}"));
    set_up(&window, &desk, &shop, yes, &camera).await?;

    // By hand.
    window.press("\u{e031}").await?;
    window.wait_for("[data-mood=calm]").await?;
    let numbers = orders(&desk, "ready");
    assert!(numbers.len() > 40, "{} orders came in", numbers.len());
    camera.take(&window, "09-pack").await?;
    for number in &numbers[..BY_HAND] {
        pack(&window, number).await?;
    }
    camera.take(&window, "10-printed").await?;

    // The others at once.
    window.press("\u{e032}").await?;
    window.wait_for("#row-3").await?;
    window.press_with(&[CTRL], "a").await?;
    window.wait_for("#row-3[aria-selected=true]").await?;
    camera.take(&window, "11-orders").await?;
    window.press_with(&[CTRL], ENTER).await?;
    window.wait_for("[data-batch=question]").await?;
    camera.take(&window, "12-batch").await?;
    window.press_with(&[ALT], ENTER).await?;
    window.page.query(By::Css("#row-0")).wait(PATIENCE, Duration::from_millis(50)).not_exists().await?;
    assert!(desk.printer.wait_for(numbers.len() + 1, PATIENCE), "{} labels came out", desk.printer.printed().len());
    tokio::time::timeout(PATIENCE, all_shipped(&desk, numbers.len())).await.expect("what came out has shipped in time");
    camera.take(&window, "13-all-printed").await?;

    // The end of the day: the list of what the carrier takes, and the day's figures.
    window.press("\u{e036}").await?;
    window.wait_for(".due .button.main:not([disabled])").await?;
    camera.take(&window, "14-hand-over").await?;
    window.press_with_until(&[CTRL], ENTER, "table.framed tbody tr").await?;
    camera.take(&window, "15-closed").await?;
    window.press("g").await?;
    window.press("n").await?;
    window.says("main", &numbers.len().to_string()).await?;
    camera.take(&window, "16-figures").await?;

    assert_eq!(orders(&desk, "shipped").len(), numbers.len(), "what was ready in the morning is not what shipped");
    // Another program tells the shop beside the window.
    desk.ok(&["sync"]);
    tokio::time::timeout(PATIENCE, all_told(&desk)).await.expect("the shop is told in time");
    let told: HashSet<Push> = shop.pushes().into_iter().filter(|push| matches!(push, Push::Order(_))).collect();
    assert_eq!(told.len(), numbers.len(), "the shop was told of other orders");
    let list = desk.call("hand_overs", &Value::Null);
    assert_eq!(list["lists"][0]["shipments"], json!(numbers.len()), "{list}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_in_english() -> WebDriverResult<()> {
    day("en", "y").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_in_french() -> WebDriverResult<()> {
    day("fr", "o").await
}
