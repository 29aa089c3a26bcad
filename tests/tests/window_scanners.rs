//! The window and a scanner that types: real keys by `xdotool`, an order checked item by item, its label on the wire.

use packdesk_tests::Desk;
use packdesk_tests::keyboard::{KEYBOARD, keys, keys_until};
use packdesk_tests::window::Window;
use serde_json::json;
use std::time::Duration;
use thirtyfour::prelude::WebDriverResult;

const PATIENCE: Duration = Duration::from_secs(30);

/// Types a code and Enter, fast.
fn scan(code: &str) {
    keys(&["type", "--delay", "2", &format!("{code}\n")]);
}

/// Scans a code until an element says so.
async fn scan_until(window: &Window, code: &str, css: &str, text: &str) -> WebDriverResult<()> {
    keys_until(window, &["type", "--delay", "2", &format!("{code}\n")], css, text).await
}

#[tokio::test]
async fn an_order_is_checked_by_scanning_and_its_label_prints_by_itself() -> WebDriverResult<()> {
    let _mine = KEYBOARD.lock().await;
    let desk = Desk::with_orders(2);
    desk.call("checking_save", &json!({ "mode": "always" }));
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    scan_until(&window, "G-00001", "[data-mood=checking]", "").await?;
    scan_until(&window, "MUG-C", "[data-mood=wrong]", "MUG-C").await?;
    window.press_until("\u{e007}", "[data-mood=checking]").await?;
    assert!(desk.printer.printed().is_empty());

    scan_until(&window, "MUG-B", "[data-line='0']", "1 of 2").await?;
    scan_until(&window, "MUG-B", "[data-mood=right]", "").await?;
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");
    scan_until(&window, "PD:NEXT", "[data-mood=calm]", "").await?;
    window.close().await?;

    let file = desk.path().join("label.zpl");
    desk.ok(&["label", "G-00001", "--as", "zpl", "--out", &file.display().to_string()]);
    let made = std::fs::read(file)?;
    assert_eq!(String::from_utf8_lossy(&desk.printer.printed()[0].zpl), String::from_utf8_lossy(made.trim_ascii_end()));
    assert_eq!(desk.json(&["orders", "G-00001"])["rows"][0]["stage"], "shipped");
    Ok(())
}

#[tokio::test]
async fn a_scan_is_shown_on_the_page_that_tries_scanners_and_does_nothing() -> WebDriverResult<()> {
    let _mine = KEYBOARD.lock().await;
    let desk = Desk::with_orders(1);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/settings/scanners").await?;
    window.click("section[aria-labelledby=trial-title] input[type=checkbox]").await?;
    scan("]C1010950110153000310L1");
    let said = window.wait_for("[data-trial]").await?.text().await?;
    for wanted in ["GS1-128", "(01)", "09501101530003", "(10)", "L1"] {
        assert!(said.contains(wanted), "{wanted} is not said:\n{said}");
    }
    window.close().await
}

#[test]
fn an_order_is_checked_from_the_command_line() {
    let desk = Desk::with_orders(1);
    desk.call("checking_save", &json!({ "mode": "several" }));
    let refused = desk.run(&["print", "G-00001"]);
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    let wrong = desk.run(&["check", "G-00001", "MUG-C", "MUG-B"]);
    assert_eq!(wrong.status.code(), Some(3), "{wrong:?}");
    assert!(desk.ok(&["check", "G-00001"]).contains("1 of 2"));
    assert!(desk.ok(&["scan", "PD:PRINT", "--explain"]).contains("Print the label"));
    desk.ok(&["scan", "MUG-B", "--order", "G-00001"]);
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");
    let sheet = desk.path().join("sheet.pdf");
    desk.ok(&["commands", "--pdf", &sheet.display().to_string()]);
    assert!(std::fs::read(sheet).expect("the sheet").starts_with(b"%PDF-"));
}
