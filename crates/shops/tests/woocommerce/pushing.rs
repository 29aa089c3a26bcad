use super::{account, client_with, now, of, usual_statuses};
use model::{Notice, NoticeParcel, ShipmentNotice, WithdrawnNotice};
use sandbox::{Fault, PracticeShop, Push};
use serde_json::json;
use shops::{Pushed, Registry, ShopError};
use std::time::Duration;
use wire::Limits;

fn notice() -> ShipmentNotice {
    ShipmentNotice {
        order_reference: "1041".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "Practice Parcel".to_owned(),
        parcels: vec![parcel("395212345000000015")],
        shipped_at: now(),
        let_go: false,
        rest: false,
    }
}

/// One parcel of the first order.
pub(super) fn shipped_one() -> Notice {
    shipped(notice())
}

fn parcel(number: &str) -> NoticeParcel {
    NoticeParcel { number: number.to_owned(), tracking_url: format!("https://track.example/{number}"), items: vec![] }
}

/// The same as the shop is told it.
fn shipped(notice: ShipmentNotice) -> Notice {
    Notice::Shipped(notice)
}

fn withdrawn(shipment: &str, numbers: &[&str]) -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: "1041".to_owned(),
        shipment_reference: shipment.to_owned(),
        carrier: "Practice Parcel".to_owned(),
        numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        withdrawn_at: now(),
        rest: false,
    })
}

#[tokio::test]
async fn the_shop_is_told_status_tracking_and_note() {
    let shop = PracticeShop::start(now()).await.unwrap();
    assert_eq!(of(&shop).push(&shipped(notice())).await, Ok(Pushed::Told));
    let order = shop.order(1041).unwrap();
    assert_eq!(order["status"], "completed");
    assert_eq!(order["meta_data"][0]["key"], "_wc_shipment_tracking_items");
    let item = &order["meta_data"][0]["value"][0];
    assert_eq!(item["tracking_number"], "395212345000000015");
    assert_eq!(item["custom_tracking_provider"], "Practice Parcel");
    assert_eq!(item["custom_tracking_link"], "https://track.example/395212345000000015");
    assert_eq!(item["tracking_id"], "PD-7-1");
    let notes = shop.notes(1041);
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0]["note"], "Practice Parcel 395212345000000015\nhttps://track.example/395212345000000015");
    assert_eq!(notes[0]["customer_note"], true);
}

#[tokio::test]
async fn told_again_it_changes_nothing() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    client.push(&shipped(notice())).await.unwrap();
    let before = (shop.order(1041), shop.notes(1041));
    assert_eq!(client.push(&shipped(notice())).await, Ok(Pushed::Already));
    assert_eq!((shop.order(1041), shop.notes(1041)), before);
    assert_eq!(shop.pushes(), [Push::Order(1041), Push::Note(1041)]);
}

/// The shop accepts one of the two writes and stays silent; the station pushes again.
#[tokio::test]
async fn a_push_that_timed_out_after_it_was_accepted_happens_once() {
    for accepted_writes in 0..2 {
        let shop = PracticeShop::start(now()).await.unwrap();
        let limits = Limits { total: Duration::from_millis(400), ..Limits::default() };
        let (client, _) = client_with(&shop.url(), shop.credentials(), usual_statuses(), limits);
        if accepted_writes == 1 {
            // The first write is answered in time, the second is not.
            shop.fail_next(Fault::Slow(Duration::ZERO));
            shop.fail_next(Fault::Slow(Duration::ZERO));
            shop.fail_next(Fault::Slow(Duration::ZERO));
        }
        shop.fail_next(Fault::SilentAfterAccepting);
        assert_eq!(client.push(&shipped(notice())).await, Err(ShopError::TimedOut));
        assert_eq!(shop.pushes().len(), accepted_writes + 1, "the silent one was accepted");
        client.push(&shipped(notice())).await.unwrap();
        assert_eq!(client.push(&shipped(notice())).await, Ok(Pushed::Already));
        assert_eq!(shop.pushes(), [Push::Order(1041), Push::Note(1041)]);
        let order = shop.order(1041).unwrap();
        assert_eq!(order["meta_data"][0]["value"].as_array().unwrap().len(), 1);
        assert_eq!(shop.notes(1041).len(), 1);
    }
}

#[tokio::test]
async fn parcels_told_by_others_are_kept() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let theirs = json!({ "tracking_provider": "PostNL", "tracking_number": "3SABCD1234567", "tracking_id": "abc" });
    // PHP sends a list with a hole as an object.
    let meta = json!([{ "id": 5, "key": "_wc_shipment_tracking_items", "value": { "1": theirs } }]);
    shop.change(1041, &json!({ "meta_data": meta }));
    of(&shop).push(&shipped(notice())).await.unwrap();
    let order = shop.order(1041).unwrap();
    let metadata = order["meta_data"].as_array().unwrap();
    assert_eq!(metadata.iter().filter(|meta| meta["key"] == "_wc_shipment_tracking_items").count(), 1);
    let items = order["meta_data"][0]["value"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items[0], theirs);
}

#[tokio::test]
async fn two_parcels_of_an_order_are_both_told() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    client.push(&shipped(notice())).await.unwrap();
    let second = ShipmentNotice {
        shipment_reference: "PD-7-2".to_owned(),
        // The first number and one digit more: another number.
        parcels: vec![parcel("3952123450000000150")],
        ..notice()
    };
    assert_eq!(client.push(&shipped(second)).await, Ok(Pushed::Told));
    assert_eq!(client.push(&shipped(notice())).await, Ok(Pushed::Already));
    assert_eq!(shop.notes(1041).len(), 2);
    assert_eq!(shop.order(1041).unwrap()["meta_data"][0]["value"].as_array().unwrap().len(), 2);
}

/// Each part is told as it leaves; the order is done once nothing is left of it, and to be sent again once a part is taken back.
#[tokio::test]
async fn a_part_is_told_at_once_and_the_status_changes_with_the_last() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    let before = shop.order(1041).unwrap()["status"].clone();
    let told = || {
        let order = shop.order(1041).unwrap();
        let items = order["meta_data"][0]["value"].as_array().unwrap().clone();
        let numbers = items.iter().map(|item| item["tracking_number"].as_str().unwrap().to_owned());
        (order["status"].clone(), numbers.collect::<Vec<_>>(), shop.notes(1041).len())
    };
    let first = shipped(ShipmentNotice { parcels: vec![parcel("3S1")], rest: true, ..notice() });
    assert_eq!((client.push(&first).await, client.push(&first).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    assert_eq!(told(), (before.clone(), vec!["3S1".to_owned()], 1));
    let last = ShipmentNotice { shipment_reference: "PD-7-2".to_owned(), parcels: vec![parcel("3S2")], ..notice() };
    assert_eq!(client.push(&shipped(last)).await, Ok(Pushed::Told));
    assert_eq!(told(), (json!("completed"), vec!["3S1".to_owned(), "3S2".to_owned()], 2));
    let Notice::Withdrawn(back) = withdrawn("PD-7-1", &["3S1"]) else { unreachable!() };
    let back = Notice::Withdrawn(WithdrawnNotice { rest: true, ..back });
    assert_eq!((client.push(&back).await, client.push(&back).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    assert_eq!(told(), (before, vec!["3S2".to_owned()], 3));
}

/// Parts of an order may have been told together, under the reference of either.
#[tokio::test]
async fn a_part_that_is_taken_back_leaves_the_other() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    let both = ShipmentNotice { parcels: vec![parcel("3S1"), parcel("3S2")], ..notice() };
    client.push(&shipped(both)).await.unwrap();
    client.push(&withdrawn("PD-7-1", &["3S1"])).await.unwrap();
    let other = ShipmentNotice { shipment_reference: "PD-7-2".to_owned(), parcels: vec![parcel("3S2")], ..notice() };
    assert_eq!(client.push(&shipped(other)).await, Ok(Pushed::Already));
    let order = shop.order(1041).unwrap();
    assert_eq!(
        (order["status"].as_str(), order["meta_data"][0]["value"].as_array().unwrap().len()),
        (Some("completed"), 1)
    );
}

#[tokio::test]
async fn an_order_cancelled_meanwhile_stays_cancelled_but_the_customer_hears_of_the_parcel() {
    let shop = PracticeShop::start(now()).await.unwrap();
    shop.change(1041, &json!({ "status": "refunded" }));
    of(&shop).push(&shipped(notice())).await.unwrap();
    assert_eq!(shop.order(1041).unwrap()["status"], "refunded");
    assert_eq!(shop.notes(1041).len(), 1);
}

#[tokio::test]
async fn an_order_the_shop_has_not_is_named_and_not_tried_again() {
    let shop = PracticeShop::start(now()).await.unwrap();
    for reference in ["99999999", "#1001", "", "1/../2"] {
        let error = of(&shop)
            .push(&shipped(ShipmentNotice { order_reference: reference.to_owned(), ..notice() }))
            .await
            .unwrap_err();
        assert_eq!(error, ShopError::NotFound { reference: reference.to_owned() });
        assert!(!error.is_transient());
    }
    assert!(shop.pushes().is_empty());
}

#[tokio::test]
async fn three_parcels_are_three_numbers_in_the_shop_and_told_once() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    let three = ["395212345000000015", "395212345000000022", "395212345000000039"];
    let notice = shipped(ShipmentNotice { parcels: three.map(parcel).to_vec(), ..notice() });
    assert_eq!(client.push(&notice).await, Ok(Pushed::Told));
    let order = shop.order(1041).unwrap();
    let items = order["meta_data"][0]["value"].as_array().unwrap();
    let told: Vec<(&str, &str)> = items
        .iter()
        .map(|item| (item["tracking_number"].as_str().unwrap(), item["tracking_id"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [(three[0], "PD-7-1"), (three[1], "PD-7-1/2"), (three[2], "PD-7-1/3")]);
    let notes = shop.notes(1041);
    assert_eq!(notes.len(), 1, "one note names them all");
    let note = notes[0]["note"].as_str().unwrap();
    assert!(three.iter().all(|number| note.contains(&format!("https://track.example/{number}"))), "{note}");
    let before = (shop.order(1041), shop.notes(1041));
    assert_eq!(client.push(&notice).await, Ok(Pushed::Already));
    assert_eq!((shop.order(1041), shop.notes(1041)), before);
    assert_eq!(shop.pushes(), [Push::Order(1041), Push::Note(1041)]);
}

#[tokio::test]
async fn a_customer_who_knows_one_number_is_told_the_others() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    client.push(&shipped(notice())).await.unwrap();
    let both = ShipmentNotice { parcels: vec![parcel("395212345000000015"), parcel("395212345000000022")], ..notice() };
    assert_eq!(client.push(&shipped(both)).await, Ok(Pushed::Told));
    let notes = shop.notes(1041);
    assert_eq!(notes.len(), 2);
    let newest = notes[0]["note"].as_str().unwrap();
    assert!(newest.contains("395212345000000022") && !newest.contains("395212345000000015"), "{newest}");
}

#[tokio::test]
async fn a_label_taken_back_leaves_the_order_as_it_was_and_is_told_once() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    let before = shop.order(1041).unwrap()["status"].clone();
    client.push(&shipped(notice())).await.unwrap();
    let taken_back = withdrawn("PD-7-1", &["395212345000000015"]);
    assert_eq!(client.push(&taken_back).await, Ok(Pushed::Told));
    let order = shop.order(1041).unwrap();
    assert_eq!(order["status"], before);
    assert_eq!(order["meta_data"][0]["value"], json!([]));
    let note = shop.notes(1041).remove(0);
    assert!(note["note"].as_str().unwrap().contains("395212345000000015"), "{note}");
    assert_eq!(note["customer_note"], false, "for the shop's own people");
    assert_eq!(client.push(&taken_back).await, Ok(Pushed::Already));
    assert_eq!(shop.notes(1041).len(), 2);
    // Shipped anew and taken back anew, as if nothing had been.
    let anew = ShipmentNotice {
        shipment_reference: "PD-7-2".to_owned(),
        parcels: vec![parcel("395212345000000022")],
        ..notice()
    };
    client.push(&shipped(anew)).await.unwrap();
    assert_eq!(shop.order(1041).unwrap()["status"], "completed");
    assert_eq!(client.push(&taken_back).await, Ok(Pushed::Already), "an old word changes nothing");
    assert_eq!(shop.order(1041).unwrap()["status"], "completed");
    client.push(&withdrawn("PD-7-2", &["395212345000000022"])).await.unwrap();
    assert_eq!(shop.order(1041).unwrap()["status"], before);
}

/// The shop accepts a write and stays silent; the station pushes again.
#[tokio::test]
async fn a_withdrawal_that_timed_out_after_it_was_accepted_happens_once() {
    for answered_writes in 0..2 {
        let shop = PracticeShop::start(now()).await.unwrap();
        let before = shop.order(1041).unwrap()["status"].clone();
        of(&shop).push(&shipped(notice())).await.unwrap();
        let limits = Limits { total: Duration::from_millis(400), ..Limits::default() };
        let (client, _) = client_with(&shop.url(), shop.credentials(), usual_statuses(), limits);
        for _ in 0..answered_writes * 3 {
            shop.fail_next(Fault::Slow(Duration::ZERO));
        }
        shop.fail_next(Fault::SilentAfterAccepting);
        let taken_back = withdrawn("PD-7-1", &["395212345000000015"]);
        assert_eq!(client.push(&taken_back).await, Err(ShopError::TimedOut));
        client.push(&taken_back).await.unwrap();
        assert_eq!(client.push(&taken_back).await, Ok(Pushed::Already));
        let pushes = [Push::Order(1041), Push::Note(1041), Push::Order(1041), Push::Note(1041)];
        assert_eq!(shop.pushes(), pushes);
        assert_eq!(shop.order(1041).unwrap()["status"], before);
    }
}

#[tokio::test]
async fn what_a_person_made_of_an_order_stays() {
    let taken_back = withdrawn("PD-7-1", &["395212345000000015"]);
    // Completed by hand before the label was told; refunded after it; another parcel is on its way.
    let by_hand = |shop: &PracticeShop| shop.change(1041, &json!({ "status": "completed" }));
    let shop = PracticeShop::start(now()).await.unwrap();
    by_hand(&shop);
    of(&shop).push(&shipped(notice())).await.unwrap();
    of(&shop).push(&taken_back).await.unwrap();
    assert_eq!(shop.order(1041).unwrap()["status"], "completed");

    let shop = PracticeShop::start(now()).await.unwrap();
    of(&shop).push(&shipped(notice())).await.unwrap();
    shop.change(1041, &json!({ "status": "refunded" }));
    of(&shop).push(&taken_back).await.unwrap();
    assert_eq!(shop.order(1041).unwrap()["status"], "refunded");

    let shop = PracticeShop::start(now()).await.unwrap();
    of(&shop).push(&shipped(notice())).await.unwrap();
    let second = ShipmentNotice {
        shipment_reference: "PD-7-2".to_owned(),
        parcels: vec![parcel("395212345000000022")],
        ..notice()
    };
    of(&shop).push(&shipped(second)).await.unwrap();
    of(&shop).push(&taken_back).await.unwrap();
    let order = shop.order(1041).unwrap();
    assert_eq!(order["status"], "completed");
    assert_eq!(order["meta_data"][0]["value"][0]["tracking_number"], "395212345000000022");
}

#[tokio::test]
async fn what_was_thrown_away_stays_thrown_away() {
    let shop = PracticeShop::start(now()).await.unwrap();
    shop.change(1041, &json!({ "status": "trash" }));
    let error = of(&shop).push(&shipped(notice())).await.unwrap_err();
    assert_eq!(error, ShopError::ThrownAway { reference: "1041".to_owned() });
    assert!(!error.is_transient());
    assert_eq!(of(&shop).push(&withdrawn("PD-7-1", &["395212345000000015"])).await, Ok(Pushed::Already));
    assert!(shop.pushes().is_empty());
    assert_eq!(shop.order(1041).unwrap()["status"], "trash");
}

#[tokio::test]
async fn a_status_somebody_decided_on_stays_unless_the_order_was_let_go() {
    for (status, let_go, after) in [
        ("on-hold", false, "on-hold"),
        ("on-hold", true, "completed"),
        ("failed", true, "failed"),
        ("checkout-draft", true, "checkout-draft"),
        ("processing", false, "completed"),
    ] {
        let shop = PracticeShop::start(now()).await.unwrap();
        shop.change(1041, &json!({ "status": status }));
        of(&shop).push(&shipped(ShipmentNotice { let_go, ..notice() })).await.unwrap();
        let order = shop.order(1041).unwrap();
        assert_eq!(order["status"], after, "{status}");
        assert_eq!(order["meta_data"][0]["value"][0]["tracking_number"], "395212345000000015");
    }
}

#[tokio::test]
async fn a_note_that_is_not_for_the_customer_is_for_the_shop_alone_and_written_once() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let mut account = account(&shop.url(), usual_statuses());
    account.config.0.insert("note_to_customer".to_owned(), json!(false));
    let client = Registry::standard().build(&account, Some(&shop.credentials()), &wire::Setup::default()).unwrap();
    assert_eq!(client.push(&shipped(notice())).await, Ok(Pushed::Told));
    assert_eq!(client.push(&shipped(notice())).await, Ok(Pushed::Already));
    let notes = shop.notes(1041);
    assert_eq!((notes.len(), &notes[0]["customer_note"]), (1, &json!(false)));
}
