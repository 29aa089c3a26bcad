//! The first hour: how far a station is set up, the practice station in the language of the desk, pictures that stay off line.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use station::calls::{self, SetupState};
use station::{Options, Station};
use std::path::Path;

fn practice(folder: &Path) -> Station {
    Station::open(Options { pulls: false, ..Options::practice(folder) }).unwrap()
}

fn states(station: &Station) -> Vec<SetupState> {
    let setup = calls::setup(station, ()).unwrap();
    assert_eq!(setup.steps.iter().map(|it| it.step).collect::<Vec<_>>(), SetupStep::ALL);
    setup.steps.iter().map(|it| it.state).collect()
}

fn sync(station: &Station) {
    for view in calls::shops(station, ()).unwrap() {
        calls::shop_sync(station, view.shop.id).unwrap();
    }
}

#[test]
fn a_station_somebody_only_looked_at_leaves_the_window_to_practice() {
    let folder = tempfile::tempdir().unwrap();
    let opens = || Options::real_or_practice(folder.path().to_owned(), false);
    let look = |act: &dyn Fn(&Station)| {
        act(&Station::open(Options { pulls: false, ..Options::new(folder.path().to_owned()) }).unwrap());
    };
    assert!(opens().practice, "an empty folder");
    look(&|station| assert!(!calls::doctor(station, ()).unwrap().is_empty()));
    assert!(opens().practice, "the doctor only looked");
    look(&|station| assert_eq!(calls::language(station, Some(Language::Fr)).unwrap(), Some(Language::Fr)));
    assert!(!opens().practice, "somebody chose its language");
}

#[test]
fn a_station_says_which_steps_are_left_and_comes_back_where_it_was() {
    use SetupState::{Done, LeftOut, Missing, Untried};
    let folder = tempfile::tempdir().unwrap();
    {
        let practice = practice(folder.path());
        assert_eq!(states(&practice), [Untried, Untried, Untried, Untried, Missing]);
        sync(&practice);
        let first = calls::orders_all(&practice, OrderQuery { stages: vec![Stage::Ready], ..OrderQuery::default() })
            .unwrap()[0];
        calls::ship(&practice, first).unwrap();
        assert_eq!(states(&practice), [Done, Untried, Untried, Untried, Done]);
        calls::practice_leave(&practice, ()).unwrap();
        assert_eq!(calls::setup(&practice, ()).unwrap().place.at, None, "the practice station is not set up");
    }
    let open = || Station::open(Options { pulls: false, ..Options::new(folder.path().to_owned()) }).unwrap();
    let station = open();
    let setup = calls::setup(&station, ()).unwrap();
    assert_eq!(setup.place.at, Some(SetupStep::Shop), "leaving practice begins the first hour");
    assert_eq!(states(&station), [Missing; 5]);

    let place = SetupPlace {
        at: Some(SetupStep::Printer),
        tried: [SetupStep::Shop, SetupStep::Printer].into(),
        left_out: [SetupStep::Scale, SetupStep::Carrier].into(),
    };
    calls::setup_save(&station, place.clone()).unwrap();
    // Nobody can have seen work what is not there.
    assert_eq!(states(&station), [Missing, LeftOut, Missing, LeftOut, Missing]);
    drop(station);
    let station = open();
    assert_eq!(calls::setup(&station, ()).unwrap().place, place, "the station keeps it, not a browser");

    let shop = Shop { id: ShopId("files".into()), name: "Files".into(), account: ShopAccount::files() };
    calls::shop_save(&station, calls::SaveShop { shop, credentials: None }).unwrap();
    let scale = Scale {
        name: "Scale".to_owned(),
        connection: ScaleConnection::Tcp { host: "127.0.0.1".to_owned(), port: 9, protocol: ScaleProtocol::MtSics },
        tare: Grams(0),
        tolerance: Tolerance::default(),
        always: false,
    };
    calls::scale_save(&station, scale).unwrap();
    // A scale that is there and was left out before is left out until somebody saw it work.
    assert_eq!(states(&station), [Done, LeftOut, Missing, LeftOut, Missing]);
    calls::setup_save(&station, SetupPlace { tried: [SetupStep::Scale].into(), ..place }).unwrap();
    assert_eq!(states(&station), [Done, LeftOut, Missing, Done, Missing]);
}

#[test]
fn a_carrier_is_there_once_a_parcel_could_be_booked_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let station = practice(folder.path());
    let carrier = || states(&station)[1];
    assert_eq!(carrier(), SetupState::Untried);
    let whole = calls::settings(&station, ()).unwrap().settings;
    let set = |settings: Settings| {
        let version = calls::settings(&station, ()).unwrap().version;
        calls::settings_save(&station, calls::VersionedSettings { version, settings }).unwrap();
    };
    let without_sender = Settings { defaults: Defaults { sender: None, ..whole.defaults.clone() }, ..whole.clone() };
    set(without_sender);
    assert_eq!(carrier(), SetupState::Missing, "nobody sends it");
    let mut off = whole.clone();
    off.catalogue.carriers.iter_mut().for_each(|carrier| carrier.active = false);
    set(off);
    assert_eq!(carrier(), SetupState::Missing, "every carrier is switched off");
    let mut unsold = whole.clone();
    unsold.catalogue.methods.clear();
    unsold.defaults.method = None;
    unsold.checkout.clear();
    unsold.rules.clear();
    set(unsold);
    assert_eq!(carrier(), SetupState::Missing, "nothing can be shipped with");
    set(whole);
    assert_eq!(carrier(), SetupState::Untried);
}

#[test]
fn the_practice_station_speaks_the_language_of_the_desk_and_leaves_own_names_alone() {
    let folder = tempfile::tempdir().unwrap();
    let names = |station: &Station| {
        let settings = calls::settings(station, ()).unwrap().settings;
        let methods: Vec<String> = settings.catalogue.methods.into_iter().map(|method| method.name).collect();
        let rules: Vec<String> = settings.rules.into_iter().map(|rule| rule.name).collect();
        (calls::shops(station, ()).unwrap().remove(0).shop.name, methods, rules)
    };
    let scale = |station: &Station| calls::scale(station, ()).unwrap().unwrap().scale.name;
    {
        let station = practice(folder.path());
        let mut versioned = calls::settings(&station, ()).unwrap();
        versioned.settings.catalogue.methods[1].name = "Bike courier".to_owned();
        versioned.settings.rules[0].name = "My own".to_owned();
        calls::settings_save(&station, versioned).unwrap();
        calls::language(&station, Some(Language::De)).unwrap();
    }
    let (shop, methods, rules) = names(&practice(folder.path()));
    assert_eq!((shop.as_str(), methods[0].as_str(), methods[1].as_str()), ("Übungsshop", "Paket", "Bike courier"));
    assert_eq!((rules[0].as_str(), rules[1].as_str()), ("My own", "Schwere Pakete"));
    {
        let station = practice(folder.path());
        assert_eq!(scale(&station), "Übungswaage");
        calls::language(&station, Some(Language::Fr)).unwrap();
    }
    let station = practice(folder.path());
    let (shop, methods, rules) = names(&station);
    assert_eq!(
        (shop.as_str(), methods[0].as_str(), rules[1].as_str()),
        ("Boutique d’exercice", "Colis", "Colis lourds")
    );
    assert_eq!((methods[1].as_str(), rules[0].as_str()), ("Bike courier", "My own"));
    assert!(calls::scale(&station, ()).unwrap().is_some());
}

#[test]
fn pictures_of_articles_are_kept_small_and_shown_off_line() {
    let folder = tempfile::tempdir().unwrap();
    let ready = OrderQuery { stages: vec![Stage::Ready], ..OrderQuery::default() };
    let (order, kept) = {
        let station = practice(folder.path());
        sync(&station);
        let order = calls::orders_all(&station, ready).unwrap()[0];
        let lines = calls::order_open(&station, order).unwrap().order.facts.lines.len();
        assert_eq!(calls::order_pictures(&station, order).unwrap(), vec![None; lines], "no scan waits for one");
        calls::pictures_fetch(&station, ()).unwrap();
        (order, calls::order_pictures(&station, order).unwrap())
    };
    for picture in &kept {
        let png = BASE64.decode(picture.as_ref().unwrap()).unwrap();
        let picture = image::load_from_memory(&png).unwrap();
        assert!(picture.width() <= 160 && picture.height() <= 160, "{}×{}", picture.width(), picture.height());
    }
    // The shop is another one now, at another port, and nobody asks it.
    let station = practice(folder.path());
    assert_eq!(calls::order_pictures(&station, order).unwrap(), kept);
    // A picture of an order that is not there any more goes with the next customer who does.
    let unnamed = folder.path().join("practice/pictures").join("0".repeat(64));
    std::fs::write(&unnamed, "a picture").unwrap();
    calls::customer_erase(&station, calls::Customer::Order(order)).unwrap();
    assert!(!unnamed.exists());
    assert_eq!(calls::order_pictures(&station, order).unwrap(), kept, "what an order names stays");
}

#[test]
fn practice_compares_prices_from_the_first_minute() {
    let folder = tempfile::tempdir().unwrap();
    let station = practice(folder.path());
    sync(&station);
    let ready = OrderQuery { stages: vec![Stage::Ready], ..OrderQuery::default() };
    let orders = calls::orders_all(&station, ready).unwrap();
    let mut compared = 0;
    for order in orders.iter().copied() {
        let number = calls::order_open(&station, order).unwrap().order.facts.number;
        let table = calls::rates_compare(&station, calls::CompareOrder { order, ask: false }).unwrap();
        let fitting: Vec<_> = table.rows.iter().filter(|row| row.offer.unfit.is_none()).collect();
        let unpriced: Vec<_> =
            fitting.iter().filter(|row| row.offer.price.is_none()).map(|row| &row.offer.name).collect();
        assert!(unpriced.is_empty(), "{number}: {unpriced:?}");
        assert!(fitting.iter().any(|row| row.offer.chosen), "{number}");
        compared += usize::from(fitting.len() > 2);
    }
    // What goes to a pick-up point, overseas or weighs much has one way or two.
    assert!(orders.len() > 50 && compared > 30, "{compared} of {}", orders.len());
}
