//! The window and its keys: letters print nothing, many are asked about, a held Enter does nothing, and a scan is whole or it is
//! nothing, at every pace. Real keys by `xdotool`.

use packdesk_tests::Desk;
use packdesk_tests::keyboard::{KEYBOARD, keys, keys_until};
use packdesk_tests::window::Window;
use serde_json::json;
use std::time::Duration;
use thirtyfour::prelude::*;

const PATIENCE: Duration = Duration::from_secs(30);

/// What the search field holds, once that is this.
async fn search_holds(window: &Window, text: &str) -> WebDriverResult<()> {
    let text = text.to_owned();
    let field = window.page.query(By::Css("input[type=search]")).with_filter(move |field: WebElement| {
        let text = text.clone();
        async move { Ok(field.prop("value").await?.unwrap_or_default() == text) }
    });
    field.wait(PATIENCE, Duration::from_millis(50)).first().await.map(|_| ())
}

#[tokio::test]
async fn letters_print_nothing_and_many_labels_are_asked_about() -> WebDriverResult<()> {
    let _mine = KEYBOARD.lock().await;
    let desk = Desk::with_orders(30);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/orders").await?;
    window.wait_for("#row-3").await?;

    // A key goes down every half of the delay.
    keys(&["type", "--delay", "340", "paris"]);
    search_holds(&window, "paris").await?;
    keys(&["key", "ctrl+a", "key", "BackSpace", "key", "Escape"]);
    search_holds(&window, "").await?;
    keys(&["type", "--delay", "12", "/p"]);
    search_holds(&window, "p").await?;
    keys(&["key", "ctrl+a", "key", "BackSpace", "key", "Escape"]);
    search_holds(&window, "").await?;
    window.wait_for("#row-15").await?;

    keys(&["key", "ctrl+a"]);
    window.wait_for("#row-3[aria-selected=true]").await?;
    keys(&["type", "--delay", "340", "Ppsf"]);
    search_holds(&window, "Ppsf").await?;
    keys(&["key", "ctrl+a", "key", "BackSpace", "key", "Escape"]);
    search_holds(&window, "").await?;
    window.wait_for("#row-15").await?;

    keys(&["key", "ctrl+a"]);
    window.wait_for("#row-3[aria-selected=true]").await?;
    keys(&["key", "ctrl+Return"]);
    let asked = window.wait_for("[data-batch=question]").await?.text().await?;
    assert!(asked.contains("30"), "{asked}");
    keys(&["key", "Escape"]);
    keys(&["key", "Home", "key", "space", "key", "Down", "key", "space", "key", "ctrl+Return"]);
    window.wait_for("[data-batch=countdown]").await?;
    keys(&["key", "Escape"]);
    window.go("#/pack").await?;
    window.wait_for("[data-mood=calm]").await?;
    assert!(desk.printer.printed().is_empty());

    window.go("#/orders").await?;
    window.wait_for("#row-3").await?;
    keys(&["key", "Home", "key", "ctrl+Return"]);
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");
    window.close().await
}

#[tokio::test]
async fn a_held_enter_does_nothing_on_the_empty_pack_screen() -> WebDriverResult<()> {
    let _mine = KEYBOARD.lock().await;
    let desk = Desk::with_orders(3);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.wait_for("main li .number").await?;
    keys(&["keydown", "Return", "sleep", "0.9", "keyup", "Return"]);
    window.wait_for("[data-mood=calm]").await?;
    keys(&["key", "Return"]);
    window.wait_for("[data-mood=go]").await?;
    assert!(desk.printer.printed().is_empty());
    window.close().await
}

#[tokio::test]
async fn a_scan_is_whole_at_every_pace_and_after_a_pause() -> WebDriverResult<()> {
    let _mine = KEYBOARD.lock().await;
    let desk = Desk::with_orders(12);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    for (order, delay) in
        ["G-00001", "G-00002", "G-00003", "G-00004", "G-00005"].iter().zip(["5", "40", "80", "120", "190"])
    {
        window.go("#/orders").await?;
        window.wait_for("#row-3").await?;
        // No hand is sooner with the next code; what comes sooner is a second scanner's.
        keys(&["sleep", "0.2", "type", "--delay", delay, &format!("{order}\n")]);
        let shown = window.wait_for("[data-mood=go]").await?;
        assert!(shown.is_displayed().await?, "{order} at half of {delay} ms a key");
        let sheet = window.wait_for("article .number").await?.text().await?;
        assert_eq!(&sheet, order, "at half of {delay} ms a key");
    }
    keys(&["key", "Escape"]);
    window.wait_for("[data-mood=calm]").await?;
    keys(&["type", "--delay", "6", "G-00"]);
    keys(&["sleep", "0.15", "type", "--delay", "6", "007"]);
    keys(&["sleep", "0.25", "key", "Return"]);
    let mood = window.wait_for("[data-mood=go], [data-mood=wrong]").await?.attr("data-mood").await?;
    if mood.as_deref() == Some("go") {
        assert_eq!(window.wait_for("article .number").await?.text().await?, "G-00007");
    }
    assert!(desk.printer.printed().is_empty(), "a late Enter printed");
    window.close().await
}

#[tokio::test]
async fn one_scan_prints_where_that_is_set() -> WebDriverResult<()> {
    let _mine = KEYBOARD.lock().await;
    let desk = Desk::with_orders(3);
    desk.call("checking_save", &json!({ "print_at_scan": "nothing_to_check" }));
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    keys(&["type", "--delay", "4", "G-00002\n"]);
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");
    window.wait_for("[data-mood=right]").await?;
    keys(&["type", "--delay", "4", "G-00002\n"]);
    window.close().await?;
    assert_eq!(desk.printer.printed().len(), 1);
    Ok(())
}

#[tokio::test]
async fn what_was_being_written_is_kept_while_a_scan_is_packed() -> WebDriverResult<()> {
    let _mine = KEYBOARD.lock().await;
    let desk = Desk::with_orders(2);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/settings/boxes").await?;
    window.click("button.main").await?;
    window.wait_for("form input").await?.click().await?;
    keys(&["type", "--delay", "340", "Tall"]);
    keys_until(&window, &["sleep", "1.2", "type", "--delay", "4", "G-00001\n"], "[data-mood=go]", "").await?;
    window.wait_for("[data-kept=settings]").await?;
    keys(&["key", "alt+Left"]);
    let field = window.wait_for("form input").await?;
    assert!(field.is_displayed().await?);
    assert_eq!(field.prop("value").await?.as_deref(), Some("Tall"));
    window.close().await
}
