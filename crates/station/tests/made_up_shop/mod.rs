//! A connector is one folder: a kind of shop that nothing else of Packdesk knows is pulled, decided, shipped and told.

mod asked_once;
mod connector;
mod history;
mod joined;
mod long_pull;
mod looked_through;
mod merged;
mod parts;
mod service;
mod testing;

use model::*;
use serde_json::json;
use service::Service;
use shops::{Connector, Registry};
use station::calls::{self, SaveShop};
use station::{Event, Options, Station};
use std::time::Duration;

struct Desk {
    station: Station,
    service: Service,
    // The folder goes last: the station writes into it to its end.
    folder: tempfile::TempDir,
}

fn desk(service: Service) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    Desk { station: open(&folder, &service), service, folder }
}

/// The practice station, whose printer and carrier work, with one kind of shop more.
fn open(folder: &tempfile::TempDir, service: &Service) -> Station {
    open_with(connector::connector(), folder, service)
}

fn open_with(kind: Connector, folder: &tempfile::TempDir, service: &Service) -> Station {
    let shops = Registry::standard().with(kind);
    let wire = wire::Setup { transport: Some(service.transport()), ..wire::Setup::default() };
    Station::open(Options { shops, wire, ..Options::practice(folder.path()) }).unwrap()
}

fn bazaar() -> ShopId {
    ShopId("bazaar".to_owned())
}

fn save(station: &Station, config: &serde_json::Value, token: Option<&str>) -> Result<(), Problem> {
    save_as(station, bazaar(), config, token)
}

fn save_as(station: &Station, id: ShopId, config: &serde_json::Value, token: Option<&str>) -> Result<(), Problem> {
    let account =
        ShopAccount { kind: ShopKind("bazaar".to_owned()), config: serde_json::from_value(config.clone()).unwrap() };
    let shop = Shop { id, name: "Bazaar".to_owned(), account };
    calls::shop_save(station, SaveShop { shop, credentials: token.map(|token| Credentials::of([("token", token)])) })
}

fn saved(station: &Station) {
    save(station, &json!({ "url": "https://bazaar.example/api/" }), Some("b4z44r")).unwrap();
}

fn view(station: &Station) -> calls::ShopView {
    calls::shops(station, ()).unwrap().into_iter().find(|view| view.shop.id == bazaar()).unwrap()
}

fn order(station: &Station, number: &str) -> Order {
    order_of(station, &bazaar(), number)
}

fn order_of(station: &Station, shop: &ShopId, number: &str) -> Order {
    let found = calls::orders_find(station, OrderQuery { text: number.to_owned(), limit: 9, ..OrderQuery::default() });
    let id = found.unwrap().rows.into_iter().find(|row| row.shop == *shop).unwrap().id;
    calls::order_open(station, id).unwrap().order
}

/// Waits for the station's events until something holds.
fn until(station: &Station, mut holds: impl FnMut() -> bool) {
    let mut events = station.listen();
    service::within(Duration::from_secs(60), async {
        while !holds() {
            let _ = events.recv().await;
        }
    });
}

#[test]
fn a_shop_nobody_knows_goes_the_whole_way() {
    let desk = desk(Service::with_orders(&["7001", "7002"]));
    let kinds = calls::shop_kinds(&desk.station, ()).unwrap();
    assert!(kinds.iter().any(|info| info.kind.0 == "bazaar" && info.capabilities.several_numbers));
    saved(&desk.station);
    assert!(view(&desk.station).has_credentials);
    let report = calls::shop_sync(&desk.station, bazaar()).unwrap();
    assert_eq!((report.added, report.set_aside.len()), (2, 0));
    let order = order(&desk.station, "7001");
    assert_eq!(order.stage, Stage::Ready, "decided");
    calls::ship(&desk.station, order.id).unwrap();
    until(&desk.station, || !desk.service.told().is_empty());
    let told = desk.service.told();
    assert_eq!(told[0]["order"], "7001");
    assert_eq!(told[0]["numbers"].as_array().unwrap().len(), 1);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    assert_eq!(desk.service.told().len(), 1, "told once");
}

#[test]
fn a_shop_that_cannot_be_told_that_a_label_was_taken_back_is_to_be_put_right_by_hand() {
    let desk = desk(Service::with_orders(&["7001"]));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    let shipment = calls::ship(&desk.station, order(&desk.station, "7001").id).unwrap().shipment.id;
    until(&desk.station, || desk.service.told().len() == 1);
    calls::void(&desk.station, calls::VoidShipment { shipment, reason: "wrong".to_owned() }).unwrap();
    let aside = || {
        let entries = calls::outbox(&desk.station, ()).unwrap();
        entries.into_iter().find(|entry| entry.state == OutboxState::SetAside)
    };
    until(&desk.station, || aside().is_some());
    assert_eq!(aside().unwrap().problem.unwrap().code, ProblemCode::ShopByHand);
}

#[test]
fn a_configuration_that_does_not_fit_is_answered_by_field() {
    let desk = desk(Service::with_orders(&[]));
    let problem = save(&desk.station, &json!({ "url": "bazaar", "pace": "wild", "colour": 1 }), Some("")).unwrap_err();
    assert_eq!(problem.code, ProblemCode::AccountDoesNotFit);
    let fields = ["url", "pace", "colour", "token"].map(Argument::from).to_vec();
    assert_eq!(problem.args["fields"], Argument::List(fields));
    assert!(!calls::shops(&desk.station, ()).unwrap().iter().any(|view| view.shop.id == bazaar()));
}

#[test]
fn a_shop_of_a_kind_this_program_lacks_harms_nothing() {
    let Desk { station, service, folder } = desk(Service::with_orders(&["7001"]));
    saved(&station);
    drop(station);
    let station = Station::open(Options { desk: false, ..Options::practice(folder.path()) }).unwrap();
    assert_eq!(view(&station).capabilities, ShopCapabilities::default());
    assert_eq!(calls::shop_sync(&station, bazaar()).unwrap_err().code, ProblemCode::ShopUnknownKind);
    drop(service);
}

#[test]
fn secrets_that_cannot_be_read_are_said_to_be_so_and_tried_again() {
    let desk = desk(Service::with_orders(&["7001"]));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    let order = order(&desk.station, "7001");
    // Another process changed the account: the secret is asked for anew, and its keeper is out of order.
    let vault = desk.folder.path().join("practice/secrets.bin");
    // Where there is a keyring, secrets are not in the file this test damages.
    let Ok(sound) = std::fs::read(&vault) else { return };
    std::fs::write(&vault, b"damaged").unwrap();
    other_process(&desk);
    assert_eq!(calls::shop_sync(&desk.station, bazaar()).unwrap_err().code, ProblemCode::SecretsDamaged);
    assert_eq!(view(&desk.station).sync.problem.unwrap().code, ProblemCode::SecretsDamaged);
    let seen = view(&desk.station);
    assert!(!seen.has_credentials);
    assert_eq!(seen.secret_problem.unwrap().code, ProblemCode::SecretsDamaged);
    calls::ship(&desk.station, order.id).unwrap();
    let waits =
        |entry: &OutboxEntry| entry.problem.as_ref().is_some_and(|problem| problem.code == ProblemCode::SecretsDamaged);
    until(&desk.station, || calls::outbox(&desk.station, ()).unwrap().iter().any(waits));
    let entry = calls::outbox(&desk.station, ()).unwrap().into_iter().find(waits).unwrap();
    assert_eq!(entry.state, OutboxState::Due, "not set aside");
    std::fs::write(&vault, sound).unwrap();
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    until(&desk.station, || desk.service.told().len() == 1);
}

/// Saves the shop as it is, from another process.
fn other_process(desk: &Desk) {
    let store = store::Store::open(&desk.folder.path().join("practice")).unwrap();
    let shop = store.snapshot().unwrap().shop(&bazaar()).unwrap().unwrap();
    store.save_shop(&shop, UtcDateTime::from_millis(1)).unwrap();
}

#[test]
fn a_kept_secret_is_not_asked_for_again() {
    let desk = desk(Service::with_orders(&["7001"]));
    saved(&desk.station);
    assert!(view(&desk.station).has_credentials);
    let _ = std::fs::remove_file(desk.folder.path().join("practice/secrets.bin"));
    for _ in 0..100 {
        assert!(view(&desk.station).has_credentials, "from memory");
    }
    calls::shop_sync(&desk.station, bazaar()).unwrap();
}

#[test]
fn a_secret_goes_nowhere_but_where_it_was_entered_for() {
    let desk = desk(Service::with_orders(&[]));
    saved(&desk.station);
    for address in [
        "https://bazaar.example.net/api",
        "http://bazaar.example/api",
        "https://bazaar.example:8443/api",
        "https://api.bazaar.example",
    ] {
        let refused = save(&desk.station, &json!({ "url": address }), None).unwrap_err();
        assert_eq!(refused.code, ProblemCode::AccountDoesNotFit, "{address}");
        assert!(format!("{refused:?}").contains("field-secret-anew"), "{address}: {refused:?}");
        assert_eq!(view(&desk.station).shop.account.config.text("url"), "https://bazaar.example/api", "{address}");
    }
    // The same service under another path, or in other letters, is still the same.
    save(&desk.station, &json!({ "url": "https://Bazaar.example/other" }), None).unwrap();
    assert!(view(&desk.station).has_credentials);
    save(&desk.station, &json!({ "url": "https://elsewhere.example/api" }), Some("n3w")).unwrap();
    assert!(view(&desk.station).has_credentials);
}

#[test]
fn a_secret_in_a_wrong_place_is_not_repeated() {
    let desk = desk(Service::with_orders(&[]));
    let account = json!({ "kind": "bazaar", "config": { "url": "https://bazaar.example" } });
    let shop = json!({ "id": "bazaar", "name": "Bazaar", "account": account });
    for wrong in [
        json!({ "shop": shop, "credentials": "s3cr3t-1" }),
        json!({ "shop": "s3cr3t-2", "credentials": {} }),
        json!({ "shop": shop, "credentials": ["s3cr3t-3"] }),
        json!({ "shop": shop, "credentials": { "token": { "value": "s3cr3t-4" } } }),
        json!({ "shop": { "id": "bazaar", "name": "Bazaar", "account": { "kind": "bazaar", "config": { "url": "s3cr3t-5" } } } }),
    ] {
        let refused = calls::call(&desk.station, calls::Face::Desk, "shop_save", wrong).unwrap_err();
        assert!(!format!("{refused:?}").contains("s3cr3t"), "{refused:?}");
    }
}

#[test]
fn a_slow_shop_keeps_no_other_waiting_and_is_pulled_once_at_a_time() {
    let desk = desk(Service::with_orders(&["7001"]));
    saved(&desk.station);
    let practice = ShopId("practice-shop".to_owned());
    // The practice shop answers over the same made-up way out: to it, this service is silent.
    desk.service.hold();
    std::thread::scope(|scope| {
        let pulls: Vec<_> = (0..3).map(|_| scope.spawn(|| calls::shop_sync(&desk.station, bazaar()))).collect();
        desk.service.wait_until_held(1);
        // Its line is taken; another shop's is not.
        assert!(calls::shop_sync(&desk.station, practice.clone()).is_err(), "nobody speaks WooCommerce there");
        assert_eq!(desk.service.held(), 1, "one pull at a time");
        desk.service.let_go();
        for pull in pulls {
            pull.join().unwrap().unwrap();
        }
    });
    assert_eq!(desk.service.most_at_once(), 1);
}

#[test]
fn a_shop_that_does_not_answer_keeps_no_other_from_being_told() {
    let desk = desk(Service::with_orders(&["7001"]));
    let shops = [bazaar(), ShopId("market".to_owned())];
    let config = json!({ "url": "https://bazaar.example/api/" });
    for shop in &shops {
        save_as(&desk.station, shop.clone(), &config, Some("b4z44r")).unwrap();
        calls::shop_sync(&desk.station, shop.clone()).unwrap();
    }
    desk.service.hold();
    for shop in &shops {
        calls::ship(&desk.station, order_of(&desk.station, shop, "7001").id).unwrap();
    }
    // Neither has answered, and both are asked.
    desk.service.wait_until_held(2);
    desk.service.let_go();
    until(&desk.station, || desk.service.told().len() == 2);
}

#[test]
fn a_shop_that_wants_a_rest_gets_it_between_pulls() {
    let desk = desk(Service::with_orders(&["7001"]));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    desk.service.tire(600);
    assert_eq!(calls::shop_sync(&desk.station, bazaar()).unwrap_err().code, ProblemCode::ShopBusy);
    let asked = desk.service.asked();
    assert_eq!(calls::shop_sync(&desk.station, bazaar()).unwrap_err().code, ProblemCode::ShopBusy);
    assert_eq!(desk.service.asked(), asked, "it was not asked");
}

#[test]
fn a_busy_database_is_said_to_be_busy_and_nothing_is_lost() {
    let desk = desk(Service::with_orders(&["7001", "7002"]));
    saved(&desk.station);
    let mut other = rusqlite::Connection::open(desk.folder.path().join("practice/station.db")).unwrap();
    let busy = other.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).unwrap();
    assert_eq!(calls::shop_sync(&desk.station, bazaar()).unwrap_err().code, ProblemCode::StoreBusy);
    busy.rollback().unwrap();
    assert_eq!(calls::shop_sync(&desk.station, bazaar()).unwrap().added, 2);
}

#[test]
fn what_a_shop_was_told_is_written_once_the_database_takes_it() {
    let desk = desk(Service::with_orders(&["7001"]));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    let order = order(&desk.station, "7001");
    let database = rusqlite::Connection::open(desk.folder.path().join("practice/station.db")).unwrap();
    let refuse = "CREATE TRIGGER refuse BEFORE UPDATE ON outbox WHEN NEW.state = 'done'
                  BEGIN SELECT RAISE(ABORT, 'not now'); END";
    database.execute_batch(refuse).unwrap();
    let mut events = desk.station.listen();
    calls::ship(&desk.station, order.id).unwrap();
    service::within(Duration::from_secs(60), async {
        while !matches!(events.recv().await, Ok(Event::Trouble { .. })) {}
    });
    let entries = || calls::outbox(&desk.station, ()).unwrap();
    assert_eq!((entries()[0].state, desk.service.told().len()), (OutboxState::Trying, 1));
    database.execute_batch("DROP TRIGGER refuse").unwrap();
    until(&desk.station, || entries()[0].state == OutboxState::Done);
    assert_eq!(desk.service.told().len(), 1, "it is not told again");
}

#[test]
fn every_kind_has_its_words() {
    for language in Language::ALL {
        let words = text::Words::of(language);
        for info in Registry::standard().kinds() {
            let fields = info.fields.iter().chain(&info.secrets).flat_map(|field| [&field.label, &field.help]);
            for key in fields.chain([&info.name, &info.guide]).filter(|key| !key.is_empty()) {
                assert!(words.knows(key), "{language:?} lacks {key}");
            }
        }
    }
}
