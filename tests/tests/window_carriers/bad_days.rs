//! Bad days at the desk with a carrier of an account: what a person reads and can press, that nothing is paid twice and nothing is lost.

use crate::server::Practice;
use crate::tour::{ENTER, Tour};
use crate::ups;
use crate::weather::{Asked, Weather};
use model::Language;
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

const ESCAPE: &str = "\u{e00c}";
const CTRL: char = '\u{e009}';

/// Sets a carrier up whose account is of a kind, and ships everything with one of its services.
fn set_up(tour: &Tour, kind: &str, service: &str, config: &Value, credentials: &Value) {
    let mut versioned = tour.desk.call("settings", &Value::Null);
    let settings = &mut versioned["settings"];
    settings["catalogue"] = json!({
        "carriers": [{ "id": "hauler", "name": "Hauler", "active": true, "tracking_url": "" }],
        "methods": [{ "id": "home", "carrier": "hauler", "name": "Home", "service": service, "max_weight": 30_000, "countries": [] }]
    });
    settings["defaults"]["method"] = json!("home");
    tour.desk.call("settings_save", &versioned);
    let account = json!({ "carrier": "hauler", "kind": kind, "config": config });
    tour.desk.call("carrier_account_save", &json!({ "account": account, "credentials": credentials }));
}

/// A desk that ships with the practice Sendcloud.
async fn at_sendcloud(name: &str, language: Language) -> WebDriverResult<(Tour, PracticeSendcloud)> {
    let practice = PracticeSendcloud::start().await?;
    let tour = Tour::begin(name, language).await?;
    let secrets = practice.credentials();
    let secret = |name: &str| secrets.get(name).unwrap().expose_secret().to_owned();
    let credentials = json!({ "public_key": secret("public_key"), "secret_key": secret("secret_key") });
    let config = json!({ "url": practice.url(), "return_option": "dpd:return/return" });
    set_up(&tour, "sendcloud", "dpd:home", &config, &credentials);
    Ok((tour, practice))
}

/// Asks for the label of an order and reads why it does not come; then the desk is cleared.
async fn refused(tour: &Tour, number: &str, says: &str, step: &str) -> WebDriverResult<()> {
    tour.scan(number).await?;
    tour.window.press_until(ENTER, "[data-mood=wrong]").await?;
    tour.window.says("[data-mood=wrong]", says).await?;
    tour.picture(step).await?;
    tour.window.press_until(ESCAPE, "[data-mood=calm]").await.map(|_| ())
}

fn refusal(pointer: &str) -> Misbehaviour {
    Misbehaviour::Refuse { pointer: pointer.to_owned(), why: "Not like this".to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_carrier_refuses_is_put_right_where_the_desk_says() -> WebDriverResult<()> {
    let (tour, practice) = at_sendcloud("refused", Language::En).await?;
    for (how, says, step) in [
        (Misbehaviour::KeysOver, "Enter them anew", "keys"),
        (Misbehaviour::TooMany(None), "asks for a pause", "pause"),
        (refusal("/to_address/postal_code"), "Recipient, postal code: “Not like this”", "postal-code"),
        (refusal("/to_address/city"), "Correct the address: the customer’s in the shop", "city"),
        (refusal("/parcels/0/weight/value"), "Set it by hand on the order’s page", "weight"),
        (refusal("/ship_with/properties/shipping_option_code"), "Choose another method for the order", "method"),
        (refusal("/to_service_point/id"), "Choose another service point", "point"),
        (Misbehaviour::AnnouncementFails, "or choose another method", "failed"),
    ] {
        practice.misbehave(Some(SendcloudAsked::Announce), 1, how);
        refused(&tour, "G-00001", says, step).await?;
        assert_eq!(practice.live_of_order("G-00001"), 0, "{step}");
    }
    tour.book("G-00001").await?;
    practice.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::CutLabel);
    tour.book("G-00002").await?;
    assert_eq!((practice.live_of_order("G-00001"), practice.live_of_order("G-00002")), (1, 1));
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_return_whose_label_is_late_is_not_booked_once_more() -> WebDriverResult<()> {
    let (tour, practice) = at_sendcloud("late-return", Language::Fr).await?;
    tour.book("G-00001").await?;
    practice.misbehave(Some(SendcloudAsked::Label), 1_000, Misbehaviour::Trouble);
    let window = &tour.window;
    window.go("#/order/1").await?;
    window.wait_for("[data-shipment]").await?;
    tour.click_word("act-return-label").await?;
    window.wait_for("#further-title").await?;
    for step in ["late", "late-again"] {
        window.press_with(&[CTRL], ENTER).await?;
        window.says(".notice.wrong", "son étiquette n’est pas encore là").await?;
        tour.picture(step).await?;
        window.click(".notice .bare").await?;
        tour.gone(".notice").await?;
    }
    assert_eq!(practice.shipments().iter().filter(|it| it.is_return).count(), 1, "it is paid for once");
    let before = tour.printed();
    practice.behave();
    tour.printed_since(before, 1);
    assert_eq!(tour.returns(), 1);
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_over_in_the_middle_of_the_day_is_noticed_by_nobody() -> WebDriverResult<()> {
    let practice = Practice::start(ups::Ups::new()).await;
    let tour = Tour::begin("token-over", Language::En).await?;
    let config = json!({ "account_number": ups::ACCOUNT, "url": practice.url });
    let credentials = json!({ "client_id": ups::CLIENT, "client_secret": ups::SECRET });
    set_up(&tour, "ups", "11", &config, &credentials);
    tour.book("G-00001").await?;
    practice.misbehave(Asked::Book, 1, Weather::TokenOver);
    tour.book("G-00002").await?;
    practice.misbehave(Asked::Book, 9, Weather::KeysOver);
    refused(&tour, "G-00003", "Enter them anew", "keys-over").await?;
    assert_eq!(practice.look(|ups| ups.shipments.len()), 2);
    tour.end().await
}
