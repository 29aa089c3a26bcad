//! Service points: kept, found by their place, checked for orders, gone and back.

use crate::sample::{at, decide, order, shop, station, text};
use model::{
    AboutBy, Bounds, Country, KnownPoint, OrderId, Overrides, PointQuery, PointSwitch, Position, ServicePoint,
    ServicePointRecord, ShopOrder,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::time::Instant;
use store::Store;

fn nl() -> Country {
    "NL".parse().unwrap()
}

fn point(code: &str, latitude: i32, longitude: i32) -> ServicePointRecord {
    ServicePointRecord {
        carrier: text("dpd"),
        code: text(code),
        platform_id: String::new(),
        kind: None,
        shop_type: String::new(),
        name: format!("Kiosk {code}"),
        street: text("Neude"),
        house_number: text("1"),
        postal_code: text("3512 AE"),
        city: text("Utrecht"),
        country: nl(),
        position: Position::new(latitude, longitude).unwrap(),
        hours: Some("Mo-Fr 09:00-18:00; Sa 10:00-16:00".parse().unwrap()),
        hours_week: None,
        max_weight: None,
        max_size: None,
        as_of: at(1),
        gone_at: None,
    }
}

fn codes(store: &Store, query: &PointQuery) -> Vec<String> {
    store.snapshot().unwrap().find_points(query).unwrap().into_iter().map(|near| near.point.code).collect()
}

/// The nearest points are those that measuring every one of them finds, wherever they lie, also where east meets west.
#[test]
fn the_nearest_are_the_nearest() {
    let place = || (-80_000_000_i32..80_000_000, -180_000_000_i32..180_000_000);
    let beside = (-3_000_000_i32..3_000_000, -3_000_000_i32..3_000_000);
    let cases = (place(), proptest::collection::vec(beside, 1..120), 1_u32..25, proptest::option::of(0_u32..300_000));
    let config = Config { cases: 24, failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..Config::default() };
    TestRunner::new(config)
        .run(&cases, |((latitude, longitude), beside, limit, radius)| {
            let folder = tempfile::tempdir().unwrap();
            let store = station(folder.path(), 1);
            let from = Position::new(latitude, longitude).unwrap();
            let around = |by: i32| {
                if by > 180_000_000 {
                    by - 360_000_000
                } else if by < -180_000_000 {
                    by + 360_000_000
                } else {
                    by
                }
            };
            let points: Vec<_> = beside
                .iter()
                .enumerate()
                .map(|(n, (up, aside))| point(&n.to_string(), latitude + up, around(longitude + aside)))
                .collect();
            store.keep_points(points.clone()).unwrap();
            let mut measured: Vec<u32> = points.iter().map(|point| from.metres_to(point.position)).collect();
            measured.sort_unstable();
            measured.retain(|distance| *distance <= radius.unwrap_or(256_000));
            measured.truncate(limit as usize);
            let query = PointQuery { from: Some(from), radius, ..PointQuery::of(nl(), limit) };
            let found = store.snapshot().unwrap().find_points(&query).unwrap();
            prop_assert_eq!(found.iter().filter_map(|near| near.distance).collect::<Vec<_>>(), measured);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_question_leaves_out_what_it_does_not_ask_for() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let of = |code: &str, carrier: &str, country: &str, longitude: i32| ServicePointRecord {
        carrier: text(carrier),
        country: country.parse().unwrap(),
        ..point(code, 52_000_000, longitude)
    };
    store
        .keep_points(vec![
            of("a", "dpd", "NL", 5_000_000),
            of("b", "ups", "NL", 5_010_000),
            of("c", "dpd", "DE", 5_020_000),
        ])
        .unwrap();
    let query = PointQuery { from: Position::new(52_000_000, 5_020_000), ..PointQuery::of(nl(), 9) };
    assert_eq!(codes(&store, &query), ["b", "a"]);
    assert_eq!(codes(&store, &PointQuery { carriers: vec![text("dpd")], ..query.clone() }), ["a"]);
    assert_eq!(codes(&store, &PointQuery { codes: vec![text("b"), text("c")], ..query.clone() }), ["b"]);
    let corner = |longitude| Position::new(52_000_000, longitude).unwrap();
    let within = Bounds::between(corner(4_900_000), corner(5_000_000));
    assert_eq!(codes(&store, &PointQuery { within, from: None, ..query.clone() }), ["a"]);
    assert_eq!(codes(&store, &PointQuery { limit: 1, ..query }), ["b"]);
}

#[test]
fn a_point_that_is_missed_twice_is_gone_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let sweep = |seconds: i64, points: &[&str]| {
        let earth = vec![Bounds::EARTH];
        store.begin_point_sweep("dpd", nl(), earth, at(seconds)).unwrap();
        let told = |code: &&str| ServicePointRecord { as_of: at(seconds), ..point(code, 52_000_000, 5_000_000) };
        store.keep_point_step("dpd", nl(), points.iter().map(told).collect(), Vec::new(), at(seconds + 1)).unwrap()
    };
    let all = PointQuery::of(nl(), 9);
    assert_eq!(sweep(10, &["a", "b"]).added, 2);
    assert_eq!((sweep(20, &["a"]).gone, codes(&store, &all).len()), (0, 2), "it may have been missed by chance");
    assert_eq!((sweep(30, &["a"]).gone, codes(&store, &all)), (1, vec![text("a")]));
    let list = &store.snapshot().unwrap().point_lists().unwrap()[0];
    assert_eq!((list.count, list.gone, list.whole_at), (1, 1, Some(at(31))));
    let gone = store.snapshot().unwrap().points_named(Some(nl()), "dpd", "b").unwrap();
    assert_eq!(gone[0].gone_at, Some(at(31)), "it is still there for the orders that name it");
    sweep(40, &["a", "b"]);
    assert_eq!(codes(&store, &all).len(), 2);
}

#[test]
fn a_sweep_that_broke_off_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let boxes = Bounds::EARTH.divided(2, 2);
    store.begin_point_sweep("dpd", nl(), boxes.clone(), at(10)).unwrap();
    store.keep_point_step("dpd", nl(), vec![point("a", 1, 1)], boxes[..3].to_vec(), at(11)).unwrap();
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    let sweep = store.snapshot().unwrap().point_sweep("dpd", nl()).unwrap().unwrap();
    assert_eq!((sweep.open.as_slice(), sweep.began_at, sweep.whole_at), (&boxes[..3], at(10), None));
}

fn to_point(n: u32, id: &str, carrier: &str) -> ShopOrder {
    let mut facts = order(n);
    facts.recipient.country = nl();
    facts.checkout.service_point =
        Some(ServicePoint { id: text(id), carrier: text(carrier), name: String::new(), post_number: String::new() });
    facts
}

#[test]
fn an_orders_point_is_checked_once_its_shop_has_that_carrier_switched_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let orders =
        vec![to_point(1, "a", "DPD"), to_point(2, "77", ""), to_point(3, "zzz", "dpd"), to_point(4, "a", "ups")];
    let ids: Vec<OrderId> = store.take_in(&shop(), orders, &decide(), at(1)).unwrap().added;
    store
        .keep_points(vec![ServicePointRecord { platform_id: text("77"), ..point("a", 52_000_000, 5_000_000) }])
        .unwrap();
    let known = || {
        let snapshot = store.snapshot().unwrap();
        let of = |id: &OrderId| match snapshot.known_point(&snapshot.order(*id).unwrap().unwrap()).unwrap() {
            KnownPoint::Unchecked => "unchecked",
            KnownPoint::Unknown => "unknown",
            KnownPoint::Found(_) => "found",
        };
        ids.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(known(), ["unchecked"; 4], "nobody keeps points for this shop");
    let switch = PointSwitch { shop: shop(), carrier: text("dpd"), country: nl() };
    store.switch_points(&switch, true, at(2)).unwrap();
    assert_eq!(known(), ["found", "found", "unchecked", "unchecked"], "nobody says that these are all");
    store.close_point_list("dpd", nl(), at(0), at(3)).unwrap();
    assert_eq!(known(), ["found", "found", "unknown", "unchecked"]);
    let chosen = point("a", 0, 0).named("123");
    let overrides = Overrides { service_point: Some(chosen), ..Overrides::default() };
    let message = model::Message::new("journal-order-overridden");
    store.set_overrides(ids[2], overrides, &decide(), message, at(4)).unwrap();
    assert_eq!(known()[2], "found", "the one a person chose stands in the place of the shop's");
    assert_eq!(store.snapshot().unwrap().wanted_points().unwrap().len(), 4);
    store.switch_points(&switch, false, at(5)).unwrap();
    assert_eq!(known(), ["unchecked"; 4]);
    assert_eq!(store.snapshot().unwrap().point_switches().unwrap(), []);
}

#[test]
fn a_place_is_known_by_the_points_around_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let of = |code: &str, postal_code: &str, latitude: i32| ServicePointRecord {
        postal_code: text(postal_code),
        ..point(code, latitude, 5_000_000)
    };
    store
        .keep_points(vec![
            of("a", "3512 AE", 52_000_000),
            of("b", "3512AE", 52_200_000),
            of("c", "3581-xx", 53_000_000),
        ])
        .unwrap();
    let snapshot = store.snapshot().unwrap();
    let about = |postal_code: &str, city: &str| {
        let about = snapshot.place_about(nl(), postal_code, city).unwrap()?;
        Some((about.position.latitude(), about.by))
    };
    assert_eq!(about("3512ae", ""), Some((52_100_000, AboutBy::PostalCode)));
    assert_eq!(about("3512 ZZ", ""), Some((52_100_000, AboutBy::PostalArea)));
    assert_eq!(about("3599", ""), Some((52_400_000, AboutBy::PostalArea)), "all that begin with 35");
    assert_eq!(about("9999 ZZ", "utrecht"), Some((52_400_000, AboutBy::City)));
    assert_eq!(about("9999 ZZ", "Gouda"), None);
    assert_eq!(snapshot.place_about("DE".parse().unwrap(), "3512 AE", "Utrecht").unwrap(), None);
}

/// What is asked at every order's page: generous by far, so that only another order of magnitude fails. `cargo xtask bench` has
/// the figure.
#[test]
fn fifty_thousand_points_are_searched_in_no_time() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let points = (0..50_000_i32)
        .map(|n| point(&n.to_string(), 50_700_000 + n * 7_919 % 2_800_000, 3_400_000 + n * 6_151 % 3_800_000));
    let points: Vec<_> = points.collect();
    for portion in points.chunks(5_000) {
        store.keep_points(portion.to_vec()).unwrap();
    }
    let query = PointQuery { from: Position::new(52_090_700, 5_121_400), ..PointQuery::of(nl(), 20) };
    let began = Instant::now();
    for _ in 0..100 {
        assert_eq!(codes(&store, &query).len(), 20);
    }
    let one = began.elapsed() / 100;
    assert!(one.as_millis() < 30, "{one:?}");
}

/// A point that a platform numbers later goes by both numbers: a customer may have chosen it before.
#[test]
fn a_point_keeps_its_own_number_when_a_platform_gives_it_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let first = point("a", 52_000_000, 5_000_000);
    let same_code = ServicePointRecord { carrier: text("ups"), ..first.clone() };
    store.keep_points(vec![first.clone(), same_code.clone()]).unwrap();
    let own = store::point_number(&first);
    assert_ne!(own, store::point_number(&same_code));
    let numbered = ServicePointRecord { platform_id: text("77"), ..first };
    store.keep_points(vec![numbered.clone()]).unwrap();
    assert_eq!(store::point_number(&numbered), 77);
    let found = |number: &str| store.snapshot().unwrap().point_numbered(number).unwrap();
    assert_eq!((found("77"), found(&own.to_string())), (Some(numbered.clone()), Some(numbered)));
    assert_eq!(found(&store::point_number(&same_code).to_string()), Some(same_code));
    assert_eq!((found(""), found("78"), found("a"), found("-1")), (None, None, None, None));
    let named = store.take_in(&shop(), vec![to_point(1, &own.to_string(), "")], &decide(), at(1)).unwrap().added[0];
    let named = store.snapshot().unwrap().order(named).unwrap().unwrap().facts.checkout.service_point.unwrap();
    assert_eq!((named.id.as_str(), named.carrier.as_str()), ("a", "dpd"));
}
