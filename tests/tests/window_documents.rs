//! The window: label files from carriers are dropped or chosen, seen and printed; a layout is changed while its paper is
//! looked at.

use packdesk_tests::Desk;
use packdesk_tests::window::Window;
use serde_json::{Value, json};
use std::time::Duration;
use thirtyfour::prelude::*;

const PATIENCE: Duration = Duration::from_secs(30);
const ZPL: &str = "^XA^JUS^PW812^FO40,40^BY3^BCN,200,N,N,N^FD12345678^FS^PQ2^XZ";

/// Drops a file of this name on the window, as a file manager does.
async fn drop_file(window: &Window, name: &str, content: &str) -> WebDriverResult<()> {
    const DROP: &str = "const [name, content] = arguments; const files = new DataTransfer(); \
        files.items.add(new File([content], name)); \
        const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }); \
        document.querySelector('main').dispatchEvent(event)";
    window.page.execute(DROP, vec![json!(name), json!(content)]).await.map(|_| ())
}

#[tokio::test]
async fn a_label_file_dropped_on_the_window_is_seen_and_printed() -> WebDriverResult<()> {
    let desk = Desk::with_orders(1);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    drop_file(&window, "from carrier.zpl", ZPL).await?;
    window.wait_for("figure img").await?;
    let shown = window.says("main", "from carrier.zpl").await?.text().await?;
    for wanted in ["^JU", "2 copies"] {
        assert!(shown.contains(wanted), "{wanted} is not said:\n{shown}");
    }
    assert!(desk.printer.printed().is_empty(), "it is only looked at");
    let chord = window.page.action_chain().key_down(Key::Control).send_keys("p").key_up(Key::Control);
    chord.perform().await?;
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");
    window.close().await?;
    let printed = String::from_utf8_lossy(&desk.printer.printed()[0].zpl).into_owned();
    assert!(printed.contains("^FD12345678") && !printed.contains("^JU"), "{printed}");
    Ok(())
}

#[tokio::test]
async fn a_label_file_is_chosen_and_what_needs_a_look_says_so() -> WebDriverResult<()> {
    let desk = Desk::with_orders(1);
    let file = desk.path().join("wide.zpl");
    std::fs::write(&file, "^XA^FO40,40^GB960,9,9^FS^XZ")?;
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/document").await?;
    window.wait_for("input[type=file]").await?.send_keys(file.display().to_string()).await?;
    window.says("section[role=status]", "125 mm wide").await?;
    window.says("header .button.main", "anyway").await?.click().await?;
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");

    // What is none is said, and the page goes on.
    drop_file(&window, "letter.pdf", "a letter").await?;
    window.says("main [role=alert]", "letter.pdf").await?;
    drop_file(&window, "label.zpl", ZPL).await?;
    window.wait_for("figure img").await?;
    window.close().await
}

#[tokio::test]
async fn a_label_is_laid_out_anew_but_never_without_its_number() -> WebDriverResult<()> {
    let desk = Desk::with_orders(1);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/settings/papers").await?;
    window.click_by(By::XPath("//tr[contains(., 'transport-label')]//button")).await?;
    window.click("[data-view=file]").await?;
    let text = window.wait_for("textarea").await?.prop("value").await?.unwrap_or_default();
    window.wait_for(".pages img").await?;

    window.set("textarea", &text.replace("sscc = 32", "space = 32")).await?;
    window.says(".errors li", "the parcel’s number as its lowest block").await?;
    assert!(!window.wait_for("button.main").await?.is_enabled().await?, "a label without its number is not kept");

    window.set("textarea", &text.replace("{text.label-to}", "FOR")).await?;
    window.wait_for("textarea[aria-invalid=false]").await?;
    window.click("button.main").await?;
    window.says(".notice", "is yours now").await?;
    window.go("#/pack").await?;
    window.wait_for("[data-mood=calm]").await?;
    window.scan("G-00001").await?;
    window.wait_for("[data-mood=go]").await?;
    window.press_until("\u{e007}", "[data-mood=right]").await?;
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");
    window.close().await?;
    let label = String::from_utf8_lossy(&desk.printer.printed()[0].zpl).into_owned();
    assert!(label.contains("^FDFOR^FS") && label.contains("^BC"), "{label}");
    Ok(())
}

#[tokio::test]
async fn a_layout_is_changed_while_its_paper_is_looked_at() -> WebDriverResult<()> {
    const TEXT: &str = "textarea";
    let desk = Desk::with_orders(1);
    let shop = desk.call("shops", &Value::Null)[0]["shop"]["id"].clone();
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.go("#/settings/papers").await?;
    window.click_by(By::XPath("//tr[contains(., 'packing-slip-label')]//button")).await?;
    // What the form takes away is gone from the file behind it.
    window.wait_for("[data-view=form] input:checked").await?;
    window.wait_for("[data-part=logo] input:checked").await?;
    window.click("[data-part=logo]").await?;
    window.wait_for("[data-part=logo] input:not(:checked)").await?;
    window.click("[data-view=file]").await?;
    let written = window.wait_for(TEXT).await?;
    let picture = |window: &Window| {
        let page = window.page.clone();
        async move { page.find(By::Css(".pages img")).await?.attr("src").await }
    };
    window.wait_for(".pages img").await?;
    let before = picture(&window).await?;
    let text = written.prop("value").await?.unwrap_or_default();
    assert!(text.contains("{text.packing-slip}") && !text.contains("logo ="), "{text}");

    // A mistake is said beside its line, what was drawn last stays, and it cannot be kept.
    let broken = text.replace("{text.packing-slip}", "{text.no-such-word}");
    window.set(TEXT, &broken).await?;
    let line = broken.lines().position(|line| line.contains("no-such-word")).unwrap_or_default() + 1;
    window.wait_for("textarea[aria-invalid=true]").await?;
    let said = window.wait_for(".errors li").await?.text().await?;
    assert!(said.contains(&format!("Line {line}")) && said.contains("no-such-word"), "{said}");
    assert_eq!(window.wait_for(".gutter .wrong").await?.text().await?, line.to_string());
    assert!(!window.wait_for("button.main").await?.is_enabled().await?, "a layout with a mistake is not kept");
    assert_eq!(picture(&window).await?, before);
    window.click(".errors button").await?;
    let cursor = window.page.execute("return document.activeElement.selectionStart", vec![]).await?;
    let place = broken.find("{text.no-such-word}").unwrap_or_default();
    let near = cursor.json().as_u64().unwrap_or_default().abs_diff(place as u64);
    assert!(near < 10, "the cursor is {near} letters away from the mistake");

    // What is right is drawn and kept.
    window.set(TEXT, &text.replace("{text.packing-slip}", "Tea for you")).await?;
    window.wait_for("textarea[aria-invalid=false]").await?;
    let started = std::time::Instant::now();
    while picture(&window).await? == before {
        assert!(started.elapsed() < PATIENCE, "the picture does not change");
    }
    window.click("button.main").await?;
    window.says(".notice", "is yours now").await?;
    window.close().await?;
    let layouts = desk.call("layouts", &Value::Null);
    let own = layouts.as_array().into_iter().flatten().find(|it| it["name"] == "packing-slip-label");
    assert_eq!(own.map(|it| it["owner"].clone()), Some(json!("station")));
    let kept = desk.call("layout_read", &json!({ "name": "packing-slip-label", "shop": shop }));
    assert!(kept["text"].as_str().is_some_and(|text| text.contains("Tea for you")), "{kept}");
    Ok(())
}
