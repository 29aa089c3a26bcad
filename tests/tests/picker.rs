//! The picker of service points on a shop's own page, in a real browser: another origin than the station's.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use packdesk_tests::Desk;
use packdesk_tests::browser::{Browser, ShopPage};
use packdesk_tests::served::Served;
use serde_json::json;
use thirtyfour::prelude::*;

const POINTS: &str = "carrier,code,platform_id,kind,name,street,house_number,postal_code,city,country,latitude,longitude,hours\n\
    dpd,A,101,locker,Locker <b>,Neude,1,3512 AE,Utrecht,NL,52.0930,5.1190,24/7\n\
    dpd,B,102,servicepoint,Kiosk,Neude,9,3512 AE,Utrecht,NL,52.0940,5.1190,Mo-Fr 09:00-18:00\n\
    dhl_de,145,145,locker,Packstation 145,Am Markt,1,10115,Berlin,DE,52.5300,13.3850,24/7\n";

const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");

/// A station with points and a key for a shop that brings its orders.
fn desk() -> (Desk, String) {
    let desk = Desk::with_orders(0);
    desk.call("shop_save", &json!({ "shop": { "id": "tea", "name": "Tea", "account": { "kind": "api" } } }));
    desk.call("points_import", &json!({ "name": "points.csv", "text": POINTS, "whole": false }));
    for (carrier, country) in [("dpd", "NL"), ("dhl_de", "DE")] {
        desk.ok(&["points", "on", "tea", carrier, country]);
    }
    let key = desk.call("api_key_make", &json!({ "shop": "tea", "access": "read" }));
    (desk, key["key"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_customer_chooses_a_point_on_the_shop_s_own_page() -> WebDriverResult<()> {
    let (desk, key) = desk();
    let shop = ShopPage::new();
    let origin = shop.origin.clone();
    let served = Served::start(&desk, &["--picker-for", &origin]);
    shop.serve(include_str!("picker.html").replace("STATION", &served.station).replace("KEY", &key));
    let browser = Browser::open().await?;
    browser.page.goto(&origin).await?;

    // By keyboard: open, listed in French, the second by the arrow, choose.
    let pick = browser.wait_for("#pick").await?;
    pick.send_keys(Key::Enter + "").await?;
    browser.wait_for("iframe").await?.enter_frame().await?;
    browser.says("#said", "2").await?;
    assert_eq!(browser.wait_for("h1").await?.text().await?, "Choisir un point relais");
    assert_eq!(browser.wait_for("html").await?.attr("lang").await?.as_deref(), Some("fr"));
    assert_eq!(browser.wait_for("li .name").await?.text().await?, "Locker <b>", "a name is text");
    browser.says("li .hours", "ouvert jour et nuit").await?;
    assert_eq!(browser.violations(&std::fs::read_to_string(AXE)?).await?, Vec::<String>::new());
    assert_eq!(browser.focused().await?, "postal-code");
    // Tab goes round the dialog: the points are one stop of it, and nothing beside it is.
    let stops = ["city", "find", "point-0", "close", "postal-code"];
    for stop in stops {
        browser.press(Key::Tab + "").await?;
        assert_eq!(browser.focused().await?, stop);
    }
    for stop in ["close", "point-0", "find"] {
        browser.page.action_chain().key_down(Key::Shift).send_keys(Key::Tab + "").key_up(Key::Shift).perform().await?;
        assert_eq!(browser.focused().await?, stop);
    }
    browser.page.enter_default_frame().await?;
    let title = browser.wait_for("iframe").await?.attr("title").await?;
    assert_eq!(title.as_deref(), Some("Choisir un point relais"), "a screen reader hears whose frame it is");
    browser.wait_for("iframe").await?.enter_frame().await?;
    browser.wait_for("#postal-code").await?.click().await?;
    // Postal code, city, search, the list.
    for _ in 0..3 {
        browser.press(Key::Tab + "").await?;
    }
    browser.press(Key::Space + "").await?;
    browser.press(Key::Down + "").await?;
    browser.press(Key::Enter + "").await?;
    browser.page.enter_default_frame().await?;
    browser.says("#chosen", r#"{"id":102,"code":"B","postNumber":""}"#).await?;
    assert_eq!(browser.focused().await?, "pick", "the focus is where it was");

    // Esc closes it, and the shop's page is told so as by Sendcloud's.
    browser.press(Key::Enter + "").await?;
    browser.wait_for("iframe").await?.enter_frame().await?;
    browser.says("#said", "2").await?;
    browser.press(Key::Escape + "").await?;
    browser.page.enter_default_frame().await?;
    browser.says("#chosen", r#"["Closed"]"#).await?;
    assert_eq!(browser.focused().await?, "pick");

    // A message that is not the picker's chooses nothing.
    browser.press(Key::Enter + "").await?;
    let frame = browser.wait_for("iframe").await?;
    let forged = "window.postMessage({ type: 'selected', servicePoint: { id: 1, code: 'X' }, postNumber: '' }, '*')";
    browser.page.execute(forged, Vec::new()).await?;
    frame.enter_frame().await?;
    browser.says("#said", "2").await?;
    browser.page.enter_default_frame().await?;
    assert_eq!(browser.wait_for("#chosen").await?.text().await?, "open");
    browser.wait_for("iframe").await?.enter_frame().await?;
    browser.press(Key::Escape + "").await?;
    browser.page.enter_default_frame().await?;
    browser.says("#chosen", "Closed").await?;

    // A locker of DHL in Germany wants the customer's post number.
    let german = "options = { apiKey: options.apiKey, country: 'DE', servicePointId: 145 }";
    browser.page.execute(german, Vec::new()).await?;
    browser.wait_for("#pick").await?.click().await?;
    browser.wait_for("iframe").await?.enter_frame().await?;
    browser.wait_for("#point-0:checked").await?;
    browser.wait_for("#choose").await?.click().await?;
    browser.says("#post-said", "six to ten digits").await?;
    assert_eq!(browser.focused().await?, "post-number");
    browser.press("1234 5678").await?;
    browser.press(Key::Enter + "").await?;
    browser.page.enter_default_frame().await?;
    browser.says("#chosen", r#"{"id":145,"code":"145","postNumber":"12345678"}"#).await?;

    // A key that nobody knows is an error, not a closed picker.
    browser.page.execute("options = { apiKey: 'pd_nobody', country: 'NL' }", Vec::new()).await?;
    browser.wait_for("#pick").await?.click().await?;
    browser.says("#chosen", "not known here").await?;
    Ok(())
}

#[tokio::test]
async fn a_page_that_may_not_show_it_is_told_and_stays_as_it_is() -> WebDriverResult<()> {
    let (desk, key) = desk();
    let served = Served::start(&desk, &["--picker-for", "https://shop.example"]);
    let stranger = ShopPage::new();
    let origin = stranger.origin.clone();
    stranger.serve(include_str!("picker.html").replace("STATION", &served.station).replace("KEY", &key));
    let browser = Browser::open().await?;
    browser.page.goto(&origin).await?;
    let pick = browser.wait_for("#pick").await?;
    let opened = "document.getElementById('pick').focus(); document.getElementById('pick').click(); \
        return getComputedStyle(document.querySelector('iframe')).visibility";
    let seen: String = browser.page.execute(opened, Vec::new()).await?.convert()?;
    assert_eq!(seen, "hidden", "the browser's own error covers the shop's page");
    // The shop's page is told, and its customer goes on where they were; so also where the station is away.
    browser.says("#chosen", r#"["No answer"]"#).await?;
    assert!(browser.page.find_all(By::Css("iframe")).await?.is_empty());
    assert_eq!(browser.focused().await?, "pick");
    drop(served);
    pick.send_keys(Key::Enter + "").await?;
    browser.says("#chosen", "open").await?;
    browser.says("#chosen", r#"["No answer"]"#).await?;
    assert!(browser.page.find_all(By::Css("iframe")).await?.is_empty());
    Ok(())
}
