use super::shop::{Books, Fault, TestShop, text};
use super::stock::books;
use super::{at, client, client_with};
use model::{Notice, NoticeParcel, ShipmentNotice, WithdrawnNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

fn notice(numbers: &[&str], let_go: bool) -> Notice {
    let parcel =
        |number: &&str| NoticeParcel { number: (*number).to_owned(), tracking_url: String::new(), items: vec![] };
    Notice::Shipped(ShipmentNotice {
        order_reference: "17".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        parcels: numbers.iter().map(parcel).collect(),
        shipped_at: at("2026-11-28T15:30:00Z"),
        let_go,
        rest: false,
    })
}

fn shipped(numbers: &[&str]) -> Notice {
    notice(numbers, false)
}

fn withdrawn(numbers: &[&str]) -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: "17".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        withdrawn_at: at("2026-11-28T15:40:00Z"),
        rest: false,
    })
}

fn numbers(shop: &TestShop) -> Vec<String> {
    shop.books().tables["order_carriers"].iter().map(|row| text(&row["tracking_number"])).collect()
}

fn state(shop: &TestShop) -> String {
    text(&shop.books().row("orders", 17)["current_state"])
}

#[tokio::test]
async fn the_number_comes_before_the_state_and_is_told_once() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    assert_eq!(client.push(&shipped(&["3STEST000000001"])).await, Ok(Pushed::Told));
    let told = |shop: &TestShop| {
        let books = shop.books();
        assert_eq!(books.written, ["PUT order_carriers", "POST order_histories"]);
        assert_eq!(books.mails, ["4"]);
        let row = &books.tables["order_carriers"][0];
        assert_eq!(row["tracking_number"], "3STEST000000001");
        let kept =
            ["weight", "shipping_cost_tax_excl", "shipping_cost_tax_incl", "date_add"].map(|field| text(&row[field]));
        assert_eq!(kept, ["0.680000", "2.000000", "2.420000", "2026-11-28 11:02:11"], "what it was");
        assert!(books.complaints.is_empty(), "{:?}", books.complaints);
    };
    told(&shop);
    assert_eq!(state(&shop), "4");
    assert_eq!(client.push(&shipped(&["3STEST000000001"])).await, Ok(Pushed::Already));
    told(&shop);
}

#[tokio::test]
async fn each_parcel_has_a_row_and_no_number_is_lost() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    assert_eq!(client.push(&shipped(&["3S1", "3S2", "3S3"])).await, Ok(Pushed::Told));
    assert_eq!(numbers(&shop), ["3S1", "3S2", "3S3"]);
    assert_eq!(client.push(&shipped(&["3S1", "3S2", "3S3", "3S4"])).await, Ok(Pushed::Told), "one more was found");
    assert_eq!(numbers(&shop), ["3S1", "3S2", "3S3", "3S4"]);
    assert_eq!(shop.books().mails, ["4"]);

    // A number somebody entered by hand stays, alone or among others.
    let mut books = books();
    books.row("order_carriers", 17)["tracking_number"] = json!("BYHAND, 3S2");
    let shop = TestShop::open(books).await;
    super::client(&shop).push(&shipped(&["3S1", "3S2"])).await.unwrap();
    assert_eq!(numbers(&shop), ["BYHAND, 3S2", "3S1"]);

    // An order without a row gets one.
    let mut books = super::stock::books();
    books.table("order_carriers").clear();
    let shop = TestShop::open(books).await;
    super::client(&shop).push(&shipped(&["3S1"])).await.unwrap();
    assert_eq!(numbers(&shop), ["3S1"]);
}

#[tokio::test]
async fn the_mail_and_the_state_are_for_people_to_choose() {
    let shop = TestShop::open(books()).await;
    let client = client_with(&shop, &json!({ "mails": false, "shipped_status": "delivered (NL)" }));
    assert_eq!(client.push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
    assert_eq!((state(&shop).as_str(), shop.books().mails.len()), ("5", 0));

    let shop = TestShop::open(books()).await;
    let client = client_with(&shop, &json!({ "shipped_status": "Gone" }));
    let unknown = ShopError::UnknownStatus { status: "Gone".to_owned() };
    assert_eq!(client.push(&shipped(&["3S1"])).await, Err(unknown));
    assert!(shop.books().written.is_empty());
}

#[tokio::test]
async fn a_state_somebody_decided_on_stays_unless_the_order_was_let_go() {
    for (before, let_go, after) in [
        ("10", false, "10"),
        ("10", true, "4"),
        ("6", true, "6"),
        ("5", true, "5"),
        ("4", false, "4"),
        ("77", true, "77"),
        ("14", false, "4"),
    ] {
        let mut books = books();
        books.row("orders", 17)["current_state"] = json!(before);
        let shop = TestShop::open(books).await;
        assert_eq!(client(&shop).push(&notice(&["3S1"], let_go)).await, Ok(Pushed::Told));
        assert_eq!((state(&shop).as_str(), numbers(&shop)), (after, vec!["3S1".to_owned()]), "{before}");
    }
}

/// Whatever went wrong on the way, telling again ends with one number, one state and one mail at most.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for method in ["GET", "PUT", "POST"] {
        for fault in [
            Fault::Status(500),
            Fault::TooMany(600),
            Fault::Half,
            Fault::WebPage,
            Fault::Warning,
            Fault::Silent,
            Fault::HookFails,
            Fault::Dies,
        ] {
            for parcels in [&["3S1"] as &[&str], &["3S1", "3S2"]] {
                let shop = TestShop::open(books()).await;
                shop.books().faults.push_back((Some(method), fault));
                let client = client(&shop);
                let mut tries = 0;
                while client.push(&shipped(parcels)).await.is_err() {
                    tries += 1;
                    assert!(tries < 4, "{method} {fault:?}");
                }
                assert_eq!(client.push(&shipped(parcels)).await, Ok(Pushed::Already));
                let case = format!("{method} {fault:?} {parcels:?}");
                assert_eq!(numbers(&shop), parcels, "{case}");
                assert_eq!(state(&shop), "4", "{case}");
                let books = shop.books();
                let rows = books.tables["order_histories"].iter().filter(|row| text(&row["id_order_state"]) == "4");
                assert!(rows.count() <= 1 && books.mails.len() <= 1, "{case}: {:?}", books.mails);
            }
        }
    }
}

#[tokio::test]
async fn a_state_that_was_set_although_the_shop_said_it_failed_is_told() {
    let shop = TestShop::open(books()).await;
    shop.books().faults.push_back((Some("POST"), Fault::HookFails));
    assert_eq!(client(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told), "asked again, the order has it");
    assert_eq!(shop.books().written, ["PUT order_carriers", "POST order_histories"]);
}

#[tokio::test]
async fn a_web_server_that_lets_no_put_through_is_asked_by_post() {
    let shop = TestShop::open(Books { only_post: true, ..books() }).await;
    let client = client(&shop);
    shop.books().without.insert("order_carriers PUT".to_owned());
    let error = client.push(&shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "order_carriers (PUT)".to_owned() });
    shop.books().without.clear();
    assert_eq!(client.push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
    assert_eq!((numbers(&shop), shop.books().mails.len()), (vec!["3S1".to_owned()], 1));
}

#[tokio::test]
async fn what_is_refused_is_named() {
    for (right, named) in [
        ("order_carriers PUT", "order_carriers (PUT)"),
        ("order_histories POST", "order_histories (POST)"),
        ("order_carriers GET", "order_carriers (GET)"),
    ] {
        let shop = TestShop::open(books()).await;
        shop.books().without.insert(right.to_owned());
        let error = client(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
        assert_eq!(error, ShopError::NoRight { right: named.to_owned() });
        shop.books().without.clear();
        assert_eq!(client(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
        assert_eq!((numbers(&shop), shop.books().mails.len()), (vec!["3S1".to_owned()], 1));
    }
    let shop = TestShop::open(books()).await;
    let refused = ShopError::Rejected { status: 400, code: "85".to_owned() };
    assert_eq!(client(&shop).push(&shipped(&["bad;number!"])).await, Err(refused));
    for reference in ["99", "", "x", "17/../../x", "0"] {
        let Notice::Shipped(notice) = shipped(&["3S1"]) else { unreachable!() };
        let notice = Notice::Shipped(ShipmentNotice { order_reference: reference.to_owned(), ..notice });
        let error = client(&shop).push(&notice).await.unwrap_err();
        assert_eq!(error, ShopError::NotFound { reference: reference.to_owned() });
    }
}

#[tokio::test]
async fn a_label_taken_back_leaves_the_order_as_it_was() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    client.push(&shipped(&["3S1", "3S2"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(&["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!((numbers(&shop), state(&shop).as_str()), (vec![String::new(), String::new()], "2"));
    assert_eq!(client.push(&withdrawn(&["3S1", "3S2"])).await, Ok(Pushed::Already));
    assert_eq!(shop.books().mails, ["4"], "nobody is written to about a label");
    // The rows it leaves are filled again.
    client.push(&shipped(&["3S5", "3S6"])).await.unwrap();
    assert_eq!((numbers(&shop), state(&shop).as_str()), (vec!["3S5".to_owned(), "3S6".to_owned()], "4"));
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn a_withdrawal_that_failed_on_the_way_happens_once() {
    for (method, fault) in [
        ("PUT", Fault::Status(500)),
        ("PUT", Fault::Silent),
        ("POST", Fault::Silent),
        ("POST", Fault::Half),
        ("POST", Fault::Status(500)),
        ("POST", Fault::HookFails),
    ] {
        let shop = TestShop::open(books()).await;
        let client = client(&shop);
        client.push(&shipped(&["3S1"])).await.unwrap();
        shop.books().faults.push_back((Some(method), fault));
        let mut tries = 0;
        while client.push(&withdrawn(&["3S1"])).await.is_err() {
            tries += 1;
            assert!(tries < 4);
        }
        assert_eq!((numbers(&shop), state(&shop).as_str()), (vec![String::new()], "2"), "{method} {fault:?}");
        assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Already));
    }
}

#[tokio::test]
async fn what_a_person_made_of_an_order_stays() {
    // Another parcel is on its way; a person completed it; a person shipped it by hand.
    let shop = TestShop::open(books()).await;
    client(&shop).push(&shipped(&["3S1", "3S2"])).await.unwrap();
    client(&shop).push(&withdrawn(&["3S1"])).await.unwrap();
    assert_eq!((numbers(&shop), state(&shop).as_str()), (vec![String::new(), "3S2".to_owned()], "4"));

    let by_person = |shop: &TestShop, state: &str| {
        let mut books = shop.books();
        books.row("orders", 17)["current_state"] = json!(state);
        let row: Value = json!({ "id": 900, "id_employee": "1", "id_order_state": state, "id_order": "17" });
        books.table("order_histories").push(row);
    };
    for state_of_person in ["5", "4"] {
        let shop = TestShop::open(books()).await;
        client(&shop).push(&shipped(&["3S1"])).await.unwrap();
        by_person(&shop, state_of_person);
        client(&shop).push(&withdrawn(&["3S1"])).await.unwrap();
        assert_eq!((numbers(&shop), state(&shop).as_str()), (vec![String::new()], state_of_person));
    }
}
