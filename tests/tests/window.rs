//! The window: a scan pulls an order up, a second one prints it, and what the printer gets is the label.

use packdesk_tests::served::Served;
use packdesk_tests::window::Window;
use packdesk_tests::{Desk, program};
use serde_json::json;
use std::process::Command;
use std::time::Duration;
use thirtyfour::prelude::*;

const PATIENCE: Duration = Duration::from_secs(30);

/// How often what tells nobody when it is ready is looked at.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

#[tokio::test]
async fn a_scan_pulls_the_order_up_and_a_second_one_prints_its_label() -> WebDriverResult<()> {
    let desk = Desk::with_orders(30);
    // The second scan comes as soon as the screen answered the first, quicker than a hand.
    desk.call("checking_save", &json!({ "dead_time": 0 }));
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.scan("G-00007").await?;
    window.wait_for("[data-mood=go]").await?;
    let shown = window.wait_for("main").await?.text().await?;
    for wanted in ["G-00007", "75006 Paris", "Ève Müller 7", "Blue mug", "Standard", "Parcel"] {
        assert!(shown.contains(wanted), "{wanted} is not on the screen:\n{shown}");
    }
    window.scan("G-00007").await?;
    assert!(desk.printer.wait_for(1, PATIENCE), "the printer got nothing");
    window.wait_for("[data-mood=right]").await?;
    window.close().await?;

    let file = desk.path().join("label.zpl");
    desk.ok(&["label", "G-00007", "--as", "zpl", "--out", &file.display().to_string()]);
    let made = std::fs::read(file)?;
    assert_eq!(String::from_utf8_lossy(&desk.printer.printed()[0].zpl), String::from_utf8_lossy(made.trim_ascii_end()));
    assert_eq!(desk.json(&["orders", "G-00007"])["rows"][0]["stage"], "shipped");
    Ok(())
}

#[tokio::test]
async fn a_code_nobody_knows_is_wrong_and_the_next_scan_works() -> WebDriverResult<()> {
    let desk = Desk::with_orders(3);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.scan("NO-SUCH-ORDER").await?;
    let strip = window.wait_for("[data-mood=wrong]").await?;
    assert!(strip.text().await?.contains("NO-SUCH-ORDER"));
    window.scan("G-00002").await?;
    window.wait_for("[data-mood=go]").await?;
    window.close().await?;
    assert!(desk.printer.printed().is_empty());
    Ok(())
}

/// The keys the rail shows, as WebDriver writes them, and where each of them goes.
const RAIL: [(&str, &str); 6] = [
    ("\u{e032}", "#/orders"),
    ("\u{e036}", "#/hand-over"),
    ("\u{e033}", "#/spool"),
    ("\u{e039}", "#/look"),
    ("\u{e034}", "#/settings/printers"),
    ("\u{e031}", "#/pack"),
];

#[tokio::test]
async fn every_key_of_the_rail_opens_its_screen() -> WebDriverResult<()> {
    let desk = Desk::with_orders(1);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    for (key, place) in RAIL {
        window.press(key).await?;
        window.wait_for(&format!("nav a[href='{place}'][aria-current=page]")).await?;
    }
    window.close().await
}

#[tokio::test]
async fn a_scan_goes_to_the_desk_from_wherever_the_focus_is() -> WebDriverResult<()> {
    let desk = Desk::with_orders(3);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.page.action_chain().send_keys(Key::F2 + "").perform().await?;
    let search = window.wait_for("input[type=search]").await?;
    search.click().await?;
    window.scan("G-00003").await?;
    window.wait_for("[data-mood=go]").await?;
    window.close().await
}

#[tokio::test]
async fn a_second_start_raises_the_first_window_and_ends() -> WebDriverResult<()> {
    let desk = Desk::with_orders(1);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    let mut second = Command::new(program("packdesk-desktop"));
    second
        .arg("--data")
        .arg(desk.path())
        .env("PACKDESK_SECRETS", "file")
        .env("PACKDESK_STATE", desk.path().join("state"));
    let ended = second.status()?;
    assert!(ended.success());
    // The first one took the request to come to the front, and goes on.
    let database = rusqlite::Connection::open(desk.path().join("station.db")).expect("the station's database");
    let waiting = || database.query_row("SELECT count(*) FROM asks", [], |row| row.get::<_, u32>(0)).expect("asks");
    let started = std::time::Instant::now();
    while waiting() > 0 {
        assert!(started.elapsed() < PATIENCE, "nobody took the request");
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    window.scan("G-00001").await?;
    window.wait_for("[data-mood=go]").await?;
    window.close().await
}

#[tokio::test]
async fn a_window_beside_a_station_that_is_served_says_so() -> WebDriverResult<()> {
    let desk = Desk::with_orders(1);
    let served = Served::start(&desk, &[]);
    let window = Window::open(desk.path(), &[]).await?;
    window.says("[role=alert]", "Another Packdesk runs this desk").await?;
    drop(served);
    window.close().await?;
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.close().await
}

#[tokio::test]
async fn a_station_whose_database_is_damaged_is_put_back_in_the_window() -> WebDriverResult<()> {
    let desk = Desk::with_orders(3);
    desk.ok(&["backup"]);
    let database = desk.path().join("station.db");
    std::fs::write(&database, b"no database at all".repeat(500))?;
    let window = Window::open(desk.path(), &[]).await?;
    window.says("[role=alert]", "The station’s database is damaged").await?;
    window.wait_for("li button").await?.click().await?;
    window.wait_for("li form button.main").await?.click().await?;
    let began = std::time::Instant::now();
    while std::fs::read(&database)?.starts_with(b"no database") {
        assert!(began.elapsed() < PATIENCE, "the backup was not put back");
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    window.leave();
    assert_eq!(desk.json(&["orders"])["total"], 3);
    Ok(())
}

#[tokio::test]
async fn the_window_speaks_french() -> WebDriverResult<()> {
    let desk = Desk::with_orders(1);
    desk.call("language", &serde_json::json!("fr"));
    let window = Window::open(desk.path(), &[]).await?;
    let strip = window.wait_for("[data-mood=calm]").await?.text().await?;
    assert!(strip.contains("Scannez"), "{strip}");
    window.close().await
}
