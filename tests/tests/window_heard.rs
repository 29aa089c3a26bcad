//! What a screen reader says after a scan, a wrong item, a printed label and a code nobody knows. In English and in French.

use packdesk_tests::Desk;
use packdesk_tests::screen_reader::ScreenReader;
use packdesk_tests::window::Window;
use serde_json::json;
use thirtyfour::prelude::*;
use tokio::sync::Mutex;

/// A display has room for one session of screen readers.
static DISPLAY: Mutex<()> = Mutex::const_new(());

/// Scans an order of two mugs, a wrong item, both mugs and an unknown code; each is read aloud, and how.
async fn read_aloud(language: &str, wanted: [(&str, &str); 5]) -> WebDriverResult<()> {
    let _mine = DISPLAY.lock().await;
    let desk = Desk::with_orders(2);
    desk.call("language", &json!(language));
    desk.call("checking_save", &json!({ "mode": "always", "dead_time": 0 }));
    let mut reader = ScreenReader::start().expect("at-spi2-core");
    let window = Window::open_heard(&reader, desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    reader.reads_the_page();
    for (code, (live, words)) in ["G-00001", "MUG-C", "MUG-B", "MUG-B", "99887766"].into_iter().zip(wanted) {
        window.scan(code).await?;
        assert_eq!(reader.hears(words).live, live, "{code}");
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_scan_came_to_is_read_aloud_in_english() -> WebDriverResult<()> {
    let wanted = [
        ("polite", "Scan the items: 2 to go"),
        ("assertive", "Not in this order: MUG-C"),
        ("polite", "Scan the items: one to go"),
        ("polite", "Label printed"),
        ("assertive", "No order carries 99887766"),
    ];
    read_aloud("en", wanted).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_scan_came_to_is_read_aloud_in_french() -> WebDriverResult<()> {
    let wanted = [
        ("polite", "Scannez les articles\u{a0}: encore 2"),
        ("assertive", "Pas dans cette commande\u{a0}: MUG-C"),
        ("polite", "Scannez les articles\u{a0}: encore un"),
        ("polite", "Étiquette imprimée"),
        ("assertive", "Aucune commande ne porte 99887766"),
    ];
    read_aloud("fr", wanted).await
}
