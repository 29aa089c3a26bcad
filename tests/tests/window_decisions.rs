//! Deciding in the window: a rule is made, tried and kept; a checkout name gets its meaning; an order says why.

use packdesk_tests::Desk;
use packdesk_tests::window::Window;
use serde_json::Value;
use thirtyfour::prelude::*;

fn method_of(desk: &Desk, order: &str) -> Value {
    let explained = desk.json(&["explain", order]);
    explained["order"]["decision"]["method"].clone()
}

/// Waits until the order on screen ships with a method.
async fn ships_with(window: &Window, method: &str) -> WebDriverResult<()> {
    window.says("[data-field=method] h3", method).await.map(|_| ())
}

#[tokio::test]
async fn a_rule_is_made_tried_on_the_queue_and_kept() -> WebDriverResult<()> {
    let desk = Desk::with_orders(12);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/settings/rules").await?;
    window.click("main header .main").await?;
    window.set("form input[required]", "Small things by letter").await?;
    window.click("fieldset:nth-of-type(1) > button").await?;
    window.set("[data-fact=weight] select", "postal_code").await?;
    window.set("[data-fact=postal_code] select[aria-label]:nth-of-type(2)", "starts_with").await?;
    window.set("[data-fact=postal_code] .value .input", "75").await?;
    window.set("[data-act] > select", "ship_with").await?;
    window
        .set("[data-act=ship_with] > :nth-child(2) select, [data-act=ship_with] > select:nth-child(2)", "method:letter")
        .await?;
    window.click("form .acts .main").await?;
    // Nothing is kept before it was tried on the orders of the queue.
    assert_eq!(method_of(&desk, "G-00001")["value"], "parcel");
    window.wait_for(".bar").await?;
    window.press("t").await?;
    let trial = window.wait_for("[data-trial='12']").await?.text().await?;
    for wanted in ["12", "Parcel", "Letter", "G-00001", "Small things by letter"] {
        assert!(trial.contains(wanted), "{wanted} is not in the trial:\n{trial}");
    }
    window.click(".bar .main").await?;
    window.wait_for("main:not(:has(.bar)) [data-rule]").await?;
    // The list says it as a sentence, and the history who changed it.
    let rules = window.wait_for("main").await?.text().await?;
    assert!(rules.contains("postal code starts with"), "{rules}");
    let method = method_of(&desk, "G-00001");
    assert_eq!(method["value"], "letter");
    assert_eq!(method["setter"]["name"], "Small things by letter");
    // Who kept it, when and what stands in the history.
    window.click("main header button:nth-of-type(2)").await?;
    window.wait_for("[data-version]:nth-of-type(2) button").await?;
    window.close().await
}

#[tokio::test]
async fn a_checkout_name_gets_its_meaning() -> WebDriverResult<()> {
    let desk = Desk::with_orders(12);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/settings/checkout").await?;
    let row = window.wait_for("tr[data-name=Standard]").await?;
    assert!(row.text().await?.contains("12"), "the orders of a name are counted");
    window.set("tr[data-name=Standard] select", "method:letter").await?;
    window.wait_for("tr[data-name=Standard]:not(.open)").await?;
    window.close().await?;
    let method = method_of(&desk, "G-00005");
    assert_eq!((&method["value"], &method["setter"]["by"]), (&Value::from("letter"), &Value::from("checkout")));
    Ok(())
}

#[tokio::test]
async fn an_order_says_why_and_takes_a_persons_word() -> WebDriverResult<()> {
    let desk = Desk::with_orders(2);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/order/1").await?;
    let field = window.wait_for("[data-field=method]").await?.text().await?;
    assert!(field.contains("Parcel") && field.contains("default"), "{field}");
    window.press("w").await?;
    let unfit = window.wait_for(".why-not li.unfit[data-method=island]").await?.text().await?;
    assert!(unfit.contains("France"), "{unfit}");
    window.wait_for(".why-not li.chosen[data-method=parcel]").await?;
    window.press("a").await?;
    window.click(".alternatives button[data-method=letter]").await?;
    ships_with(&window, "Letter").await?;
    assert_eq!(method_of(&desk, "G-00001")["setter"]["by"], "person");
    // One key gives it back to the rules.
    window.press("b").await?;
    ships_with(&window, "Parcel").await?;
    assert_eq!(method_of(&desk, "G-00001")["setter"]["by"], "default");
    window.close().await
}

#[tokio::test]
async fn a_person_sets_everything_by_hand_and_one_key_gives_it_back() -> WebDriverResult<()> {
    let desk = Desk::with_orders(2);
    let overrides = || desk.json(&["explain", "G-00001"])["order"]["overrides"].clone();
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    // From the Pack screen the order opens, there the same key sets something else by hand.
    window.scan("G-00001").await?;
    window.wait_for("[data-mood=go]").await?;
    window.press("o").await?;
    window.wait_for("#decision-title").await?;
    let settings = [
        ("signature", "select", "false"),
        ("label_count", "input", "3"),
        ("delivery_note", "input", "Back door"),
        ("email", "input", "eve@example.org"),
        ("incoterm", "select", "DDP"),
    ];
    for (name, kind, value) in settings {
        window.press("o").await?;
        window.set(".other form [data-act] > select", &format!("set:{name}")).await?;
        window.set(&format!(".other form [data-act='set:{name}'] .value {kind}"), value).await?;
        window.click(".other form > .main").await?;
        window.wait_for(&format!(".other:not(:has(form)) [data-set={name}]")).await?;
        let says = window.wait_for(&format!("[data-field={}]", name.replace('_', "-"))).await?.text().await?;
        assert!(says.contains("person") || says.contains("hand"), "{says}");
    }
    window.set(".hand label select", "letter").await?;
    ships_with(&window, "Letter").await?;
    assert_eq!(overrides()["settings"].as_array().map(Vec::len), Some(settings.len()));
    // One of them goes back by itself, one key gives back the rest.
    window.click("[data-set=incoterm]").await?;
    window.wait_for(".other:not(:has([data-set=incoterm])) [data-set=email]").await?;
    window.press("b").await?;
    window.wait_for(".other:not(:has([data-set]))").await?;
    ships_with(&window, "Parcel").await?;
    window.close().await?;
    let left = overrides();
    assert!(left["method"].is_null() && left["settings"].as_array().is_none_or(Vec::is_empty), "{left}");
    Ok(())
}
