//! The window with each kind of carrier: a desk is connected to it, sees what it costs, books by scan, ships an order in several
//! parcels, takes a label back, asks for a return, and closes the day. In English and in French by turns. Where `PACKDESK_PICTURES`
//! names a folder, each step leaves a picture there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bad_days;
#[allow(dead_code, reason = "the sandbox's own tests ask more of it")]
#[path = "../../../crates/sandbox/tests/direct/dhl/office.rs"]
mod dhl;
#[allow(dead_code, reason = "the sandbox's own tests ask more of it")]
#[path = "../../../crates/sandbox/tests/direct/karrio/office.rs"]
mod karrio;
#[path = "../../../crates/sandbox/tests/direct/labels.rs"]
mod labels;
#[allow(dead_code, reason = "the sandbox's own tests ask more of it")]
#[path = "../../../crates/sandbox/tests/direct/ups/places.rs"]
mod places;
#[path = "../../../crates/sandbox/tests/direct/schema.rs"]
mod schema;
#[allow(dead_code, reason = "the sandbox's own tests ask more of it")]
#[path = "../../../crates/sandbox/tests/direct/server.rs"]
mod server;
mod tour;
#[allow(dead_code, reason = "the sandbox's own tests ask more of it")]
#[path = "../../../crates/sandbox/tests/direct/ups/office.rs"]
mod ups;
#[allow(dead_code, reason = "the sandbox's own tests ask more of it")]
#[path = "../../../crates/sandbox/tests/direct/weather.rs"]
mod weather;

use model::Language;
use sandbox::{PracticeSendcloud, SendcloudShipment};
use secrecy::ExposeSecret as _;
use server::Practice;
use std::collections::BTreeSet;
use std::path::Path;
use thirtyfour::prelude::*;
use tour::Tour;

/// What a desk does with a carrier of an account from the guided first hour to the evening.
struct Account<'a> {
    /// What there is of the carrier, in the guided hour's words.
    card: &'a str,
    name: &'a str,
    kind: &'a str,
    /// Its secrets and fields, in the sequence of the form; empty: as filled in.
    values: &'a [&'a str],
    /// Which of them is entered wrongly at first.
    mistaken: usize,
    service: &'a str,
    /// Whether it makes labels for parcels that come back.
    returns: bool,
}

async fn use_account(tour: &Tour, account: &Account<'_>) -> WebDriverResult<()> {
    tour.guided(account.card, account.name).await?;
    tour.guided_account(account.kind, account.values, account.mistaken, account.service).await?;
    a_day(tour).await?;
    assert_eq!(tour.returns(), usize::from(account.returns));
    Ok(())
}

/// The numbers of the parcels Sendcloud would carry.
fn live_at(practice: &PracticeSendcloud) -> BTreeSet<String> {
    let live = practice.shipments().into_iter().filter(SendcloudShipment::is_live);
    live.flat_map(|it| it.parcels).map(|parcel| parcel.number).collect()
}

/// Prices, a label, several, one taken back, a return, the evening.
async fn a_day(tour: &Tour) -> WebDriverResult<()> {
    tour.rate().await?;
    tour.book("G-00001").await?;
    tour.several("G-00002", 3).await?;
    rest_of_day(tour).await
}

async fn rest_of_day(tour: &Tour) -> WebDriverResult<()> {
    tour.take_back(2).await?;
    tour.bring_back(1).await?;
    tour.close_day().await
}

#[tokio::test(flavor = "multi_thread")]
async fn sendcloud() -> WebDriverResult<()> {
    let practice = PracticeSendcloud::start().await?;
    let tour = Tour::begin("sendcloud", Language::En).await?;
    let secrets = practice.credentials();
    let secret = |name: &str| secrets.get(name).unwrap().expose_secret().to_owned();
    let (public, key, url) = (secret("public_key"), secret("secret_key"), practice.url());
    let values = [public.as_str(), &key, "", "", "dpd:return/return", "", &url];
    let account = Account {
        card: "sendcloud",
        name: "Sendcloud",
        kind: "sendcloud",
        values: &values,
        mistaken: 1,
        service: "dpd:home",
        returns: true,
    };
    use_account(&tour, &account).await?;
    assert_eq!(tour.numbers(), live_at(&practice));
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn sendcloud_v2() -> WebDriverResult<()> {
    let practice = PracticeSendcloud::start().await?;
    let tour = Tour::begin("sendcloud-v2", Language::Fr).await?;
    let secrets = practice.credentials();
    let secret = |name: &str| secrets.get(name).unwrap().expose_secret().to_owned();
    let (public, key, url) = (secret("public_key"), secret("secret_key"), practice.url_v2());
    let values = [public.as_str(), &key, "", "", "300", "", &url];
    let account = Account {
        card: "sendcloud",
        name: "Sendcloud",
        kind: "sendcloud-v2",
        values: &values,
        mistaken: 1,
        service: "sendcloud-110",
        returns: true,
    };
    use_account(&tour, &account).await?;
    assert_eq!(tour.numbers(), live_at(&practice));
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_karrio() -> WebDriverResult<()> {
    let practice = Practice::start(karrio::Karrio::default()).await;
    let tour = Tour::begin("karrio", Language::En).await?;
    let values = [karrio::KEY, &practice.url, ""];
    let account = Account {
        card: "contract",
        name: "Karrio",
        kind: "karrio",
        values: &values,
        mistaken: 0,
        service: "haulier/haulier_standard",
        returns: false,
    };
    use_account(&tour, &account).await?;
    let there = |karrio: &mut karrio::Karrio| {
        karrio.carried.iter().filter(|it| it.live).flat_map(|it| it.numbers.clone()).collect()
    };
    assert_eq!(tour.numbers(), practice.look(there));
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn dhl_parcel_de() -> WebDriverResult<()> {
    let practice = Practice::start(dhl::Dhl::new()).await;
    let tour = Tour::begin("dhl", Language::Fr).await?;
    let values =
        [dhl::USER, dhl::PASSWORD, dhl::API_KEY, dhl::API_SECRET, dhl::CUSTOMER, "", "", "", "", &practice.url];
    let account = Account {
        card: "contract",
        name: "DHL",
        kind: "dhl-parcel-de",
        values: &values,
        mistaken: 1,
        service: "V01PAK",
        returns: false,
    };
    use_account(&tour, &account).await?;
    let there = |dhl: &mut dhl::Dhl| dhl.parcels.iter().filter(|it| it.live).map(|it| it.number.clone()).collect();
    assert_eq!(tour.numbers(), practice.look(there));
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn ups() -> WebDriverResult<()> {
    let practice = Practice::start(ups::Ups::new()).await;
    let tour = Tour::begin("ups", Language::En).await?;
    let values = [ups::CLIENT, ups::SECRET, ups::ACCOUNT, &practice.url];
    let account = Account {
        card: "contract",
        name: "UPS",
        kind: "ups",
        values: &values,
        mistaken: 1,
        service: "11",
        returns: false,
    };
    use_account(&tour, &account).await?;
    let there =
        |ups: &mut ups::Ups| ups.shipments.iter().filter(|it| it.live).flat_map(|it| it.numbers.clone()).collect();
    assert_eq!(tour.numbers(), practice.look(there));
    tour.end().await
}

/// What a desk does with numbers a carrier allotted, from the settings to the evening.
struct Range<'a> {
    name: &'a str,
    kind: &'a str,
    /// The fields of its account, in the sequence of the form.
    values: &'a [&'a str],
    /// What its numbers have in common, then the first and the last serial.
    block: &'a [&'a str],
}

/// Sets such a carrier up without the guided hour.
async fn set_up(tour: &Tour, range: &Range<'_>) -> WebDriverResult<()> {
    tour.own_account(range.name, range.kind, range.values).await?;
    tour.numbers_of(range.block).await?;
    tour.method(range.name).await
}

/// Two shipments stand in the evening: one that left, and its return.
fn stands(tour: &Tour) {
    assert_eq!((tour.numbers().len(), tour.returns()), (2, 1));
}

async fn use_range(tour: &Tour, range: &Range<'_>) -> WebDriverResult<()> {
    set_up(tour, range).await?;
    a_day(tour).await?;
    stands(tour);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_gs1() -> WebDriverResult<()> {
    let tour = Tour::begin("gs1", Language::Fr).await?;
    tour.guided("numbers", "Camionnette").await?;
    tour.guided_numbers("own-numbers", &[], &["4043383", "3"]).await?;
    tour.guided_method().await?;
    a_day(&tour).await?;
    stands(&tour);
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_a_dpd_depot() -> WebDriverResult<()> {
    let tour = Tour::begin("dpd", Language::En).await?;
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/carriers/src/own_numbers/dpd/fixtures");
    tour.guided("numbers", "DPD").await?;
    let values = ["0998", tables.to_str().unwrap(), "DelisID", "67899999999", ""];
    tour.guided_numbers("own-dpd", &values, &["0998", "1000000000", "1000000999"]).await?;
    tour.guided_service("101").await?;
    a_day(&tour).await?;
    tour.window.click("td [aria-haspopup=menu]").await?;
    tour.click_word("act-save-carrier-file").await?;
    tour.picture("carrier-file").await?;
    stands(&tour);
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_a_post() -> WebDriverResult<()> {
    let tour = Tour::begin("s10", Language::Fr).await?;
    let range = Range { name: "La Poste", kind: "own-s10", values: &[], block: &["CA", "FR", "1", "9999"] };
    use_range(&tour, &range).await?;
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_swiss_post() -> WebDriverResult<()> {
    let tour = Tour::begin("swiss-post", Language::En).await?;
    let range = Range { name: "Swiss Post", kind: "own-swiss-post", values: &[], block: &["60000000", "1", "9999"] };
    use_range(&tour, &range).await?;
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_mondial_relay() -> WebDriverResult<()> {
    let tour = Tour::begin("mondial-relay", Language::Fr).await?;
    let routes = tour.desk.path().join("routes.csv");
    std::fs::write(&routes, "country;from;to;agency;service;run\nDE;10000;12999;0662;3;12345\n")?;
    let values = ["24", routes.to_str().unwrap()];
    let range =
        Range { name: "Mondial Relay", kind: "own-mondial-relay", values: &values, block: &["24", "1", "9999"] };
    set_up(&tour, &range).await?;
    tour.rate().await?;
    tour.book("G-00001").await?;
    tour.several_in_one("G-00002").await?;
    rest_of_day(&tour).await?;
    stands(&tour);
    tour.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_packeta() -> WebDriverResult<()> {
    let tour = Tour::begin("packeta", Language::En).await?;
    let range = Range { name: "Packeta", kind: "own-packeta", values: &[], block: &["1000000000", "1000000999"] };
    use_range(&tour, &range).await?;
    tour.end().await
}
