//! Weighing in the window: the scale on a port of its own, the question before a label, its answer, and the label on the
//! wire.

use model::Grams;
use packdesk_tests::Desk;
use packdesk_tests::window::Window;
use sandbox::PracticeScale;
use serde_json::{Value, json};
use std::time::Duration;
use thirtyfour::prelude::*;

const PATIENCE: Duration = Duration::from_secs(30);
/// The key as WebDriver writes it.
const ENTER: &str = "\u{e007}";

/// So many orders of 700 g, at a desk with a scale, where parcels over 2 kg ship otherwise.
async fn desk(orders: u32) -> (Desk, PracticeScale) {
    let desk = Desk::with_orders(orders);
    let mut versioned = desk.call("settings", &Value::Null);
    let settings = &mut versioned["settings"];
    let band = |id: &str, name: &str, from: u32, to: u32| json!({ "id": id, "carrier": "own", "name": name, "option": "band", "min_weight": from, "max_weight": to });
    let methods = settings["catalogue"]["methods"].as_array_mut().expect("methods");
    methods.extend([band("small", "Up to two kilos", 0, 2000), band("large", "Up to five kilos", 2001, 5000)]);
    settings["rules"] = json!([{ "id": 1, "name": "By weight", "actions": [{ "do": "ship_with", "option": "band" }] }]);
    desk.call("settings_save", &versioned);
    let scale = PracticeScale::start().await.expect("a port");
    desk.ok(&["scale", "add", &format!("tcp://127.0.0.1:{}?speaks=mt-sics", scale.port()), "--name", "Bench scale"]);
    (desk, scale)
}

/// Lays a parcel down, and waits until the window shows that it lies still and is nobody's yet.
async fn lay(window: &Window, scale: &PracticeScale, grams: u32) -> WebDriverResult<()> {
    scale.clear();
    window.wait_for("[data-scale=empty]").await?;
    scale.lay(Grams(grams));
    window.wait_for("[data-scale=parcel]").await.map(|_| ())
}

/// Waits until the great strip says something.
async fn says(window: &Window, mood: &str, text: &str) -> WebDriverResult<()> {
    window.says(&format!("[data-mood={mood}]"), text).await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parcel_that_is_too_heavy_is_asked_about_and_ships_with_another_method() -> WebDriverResult<()> {
    let (desk, scale) = desk(1).await;
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-scale=empty]").await?;
    window.scan("G-00001").await?;
    window.wait_for("[data-mood=go]").await?;
    lay(&window, &scale, 2355).await?;
    window.press(ENTER).await?;

    says(&window, "question", "Weight differs").await?;
    let question = window.wait_for("section[aria-label='Which weight is right?']").await?.text().await?;
    for wanted in ["2.355 kg", "700 g"] {
        assert!(question.contains(wanted), "{wanted} is not asked about:\n{question}");
    }
    assert!(desk.printer.printed().is_empty(), "it printed before the answer");

    window.press("w").await?;
    // The method is another one: that is shown, and the label waits for a second look.
    let changed = window.wait_for("[data-weighed=weighed-other-method]").await?.text().await?;
    for wanted in ["Up to five kilos", "Up to two kilos", "2.355 kg", "700 g"] {
        assert!(changed.contains(wanted), "{wanted} is not said:\n{changed}");
    }
    window.wait_for("[data-mood=go]").await?;
    assert!(desk.printer.printed().is_empty(), "it printed before the change was seen");
    window.press_until(ENTER, "[data-mood=right]").await?;
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");
    window.close().await?;

    let decision = desk.json(&["explain", "G-00001"])["order"]["decision"].clone();
    assert_eq!((&decision["method"]["value"], &decision["weight"]["value"]), (&json!("large"), &json!(2355)));
    assert_eq!(decision["weight"]["setter"]["by"], "scale");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_parcels_of_an_order_are_asked_for_one_after_the_other() -> WebDriverResult<()> {
    let (desk, scale) = desk(1).await;
    let parcels = json!({ "settings": [{ "set": "parcels", "count": 2, "share": "evenly" }] });
    desk.call("order_override", &json!({ "order": 1, "overrides": parcels }));
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-scale=empty]").await?;
    window.scan("G-00001").await?;
    window.wait_for("[data-mood=go]").await?;
    let first = window.wait_for("[data-parcel='1']").await?.text().await?;
    assert!(first.contains("Parcel 1 of 2") && first.contains("350 g"), "{first}");

    lay(&window, &scale, 360).await?;
    window.press(ENTER).await?;
    says(&window, "attention", "Lay parcel 2 of 2 on the scale").await?;
    window.wait_for("[data-parcel='2']").await?;
    lay(&window, &scale, 900).await?;
    window.press(ENTER).await?;
    says(&window, "question", "Weight of parcel 2 of 2 differs").await?;
    assert!(desk.printer.printed().is_empty(), "it printed before the answer");
    // The answer spends the numbers: no letter alone gives it.
    window.page.action_chain().key_down(Key::Alt).send_keys("w").key_up(Key::Alt).perform().await?;
    assert!(desk.printer.wait_for(2, PATIENCE), "a parcel has no label");
    window.wait_for("[data-mood=right]").await?;
    window.close().await?;

    let decision = desk.json(&["explain", "G-00001"])["order"]["decision"].clone();
    assert_eq!((&decision["parcel_weights"], &decision["weight"]["value"]), (&json!([350, 900]), &json!(1250)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parcel_that_was_weighed_before_the_window_opened_is_no_other_order_s() -> WebDriverResult<()> {
    let (desk, scale) = desk(2).await;
    scale.lay(Grams(700));
    assert!(desk.ok(&["scale", "weigh", "G-00001"]).contains("700 g"));
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-scale=taken]").await?;
    window.scan("G-00002").await?;
    window.wait_for("[data-mood=go]").await?;
    window.press("w").await?;
    let told = window.wait_for(".notice").await?.text().await?;
    assert!(told.contains("G-00001"), "{told}");
    window.press("a").await?;
    window.wait_for("[data-scale=parcel]").await?;
    window.press("w").await?;
    window.wait_for("[data-scale=taken]").await?;
    window.close().await?;
    let decision = desk.json(&["explain", "G-00002"])["order"]["decision"].clone();
    assert_eq!((&decision["weight"]["value"], &decision["weight"]["setter"]["by"]), (&json!(700), &json!("scale")));
    Ok(())
}

#[test]
fn a_desk_that_weighs_all_leaves_the_unweighed_out_of_a_batch() {
    let desk = Desk::with_orders(2);
    desk.ok(&["scale", "add", "tcp://127.0.0.1:9?speaks=mt-sics", "--name", "Bench scale"]);
    desk.ok(&["scale", "set", "--always", "true"]);
    assert!(desk.ok(&["scale", "keep", "G-00002", "--rest"]).contains("700 g"));
    let printed = desk.run(&["print", "--all-ready"]);
    assert_eq!(printed.status.code(), Some(3), "{printed:?}");
    let said = String::from_utf8_lossy(&printed.stderr).into_owned();
    assert!(said.contains("G-00001") && said.contains("has not been weighed"), "{said}");
    assert!(!said.contains("G-00002"), "{said}");
    assert_eq!(desk.printer.printed().len(), 1);
}
