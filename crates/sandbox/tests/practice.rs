//! Everything around a practice station, asked as its neighbours would.

#![allow(clippy::unwrap_used)]

use model::{Credentials, UtcDateTime};
use sandbox::Practice;
use secrecy::ExposeSecret as _;

fn now() -> UtcDateTime {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

#[tokio::test]
async fn the_surroundings_are_there_and_end_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let practice = Practice::start(folder.path(), folder.path(), 0, now(), now()).await.unwrap();
    assert!(practice.shop.order_ids().len() >= 60);
    assert_ne!(practice.printer.port(), 0);

    let page = practice.carrier.tracking_url().replace("{number}", "395212345000000015");
    let text = reqwest::get(&page).await.unwrap().text().await.unwrap();
    assert!(text.contains("<h1>395212345000000015</h1>"));
    let odd = practice.carrier.tracking_url().replace("{number}", "%3Cscript%3E");
    assert!(!reqwest::get(&odd).await.unwrap().text().await.unwrap().contains("<script>"));

    let unsigned = reqwest::get(format!("{}/wp-json/wc/v3/orders", practice.shop.url())).await.unwrap();
    assert_eq!(unsigned.status(), 401);

    let guessed = page.rsplitn(4, '/').last().unwrap();
    let guessed = reqwest::get(format!("{guessed}/track/395212345000000015")).await.unwrap();
    assert_eq!(guessed.status(), 404, "the tracking page is for whoever was told its address");
    let elsewhere = tempfile::tempdir().unwrap();
    let other = Practice::start(elsewhere.path(), elsewhere.path(), 0, now(), now()).await.unwrap();
    let (one, two) = (practice.shop.credentials(), other.shop.credentials());
    for name in ["key", "secret"] {
        let exposed = |credentials: &Credentials| credentials.get(name).unwrap().expose_secret().to_owned();
        assert_ne!(exposed(&one), exposed(&two), "every start has keys of its own");
    }
    drop(other);

    drop(practice);
    // What was told to end does so before its next step: whoever asks now is not answered any more.
    assert!(reqwest::get(&page).await.is_err(), "still there");
}
