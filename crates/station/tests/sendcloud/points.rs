//! Service points: asked for box by box, checked for orders, offered and chosen.

use super::desk::{Desk, desk};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use sandbox::{SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use serde_json::json;
use station::calls::{
    self, AskPointsBrought, FileChoices, ImportContent, ImportPoints, SaveCarrierAccount, SwitchPoints,
    VersionedSettings,
};

/// A desk with one order to the point of that number, shipped with DPD to points.
fn to_point(point: &str) -> (Desk, Order) {
    let desk = desk(0);
    let VersionedSettings { version, mut settings } = calls::settings(&desk.station, ()).unwrap();
    let method = &mut settings.catalogue.methods[0];
    (method.service, method.last_mile) = ("dpd:pickup_point".to_owned(), LastMile::ServicePoint);
    calls::settings_save(&desk.station, VersionedSettings { version, settings }).unwrap();
    let order = json!({
        "reference": "P-1", "number": "P-1", "placed_at": "2026-11-22T08:00:00Z", "modified_at": "2026-11-22T08:00:00Z",
        "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" },
        "checkout": { "delivery_method": "", "service_point": { "id": point, "carrier": "dpd" } },
        "recipient": { "name": "Zoë Made Up", "street": "Neude 1", "postal_code": "3507 AB", "city": "Utrecht", "country": "NL" },
        "lines": [{ "name": "Seeds", "sku": "seeds", "quantity": 1, "unit_weight": 350 }]
    });
    let (name, base64) = ("orders.jsonl".to_owned(), BASE64.encode(format!("{order}\n")));
    let import = ImportContent { name, base64, shop: None, choices: FileChoices::default() };
    let report = calls::import_content(&desk.station, import).unwrap();
    assert_eq!(report.added, 1, "{report:?}");
    let row = calls::orders_find(&desk.station, OrderQuery { limit: 100, ..OrderQuery::default() }).unwrap().rows;
    let id = row.into_iter().find(|row| row.number == "P-1").unwrap().id;
    let order = desk.view(id).order;
    (desk, order)
}

fn switch_on(desk: &Desk, order: &Order) {
    let switch = PointSwitch { shop: order.shop.clone(), carrier: "DPD".to_owned(), country: "NL".parse().unwrap() };
    calls::points_switch(&desk.station, SwitchPoints { switch, on: true }).unwrap();
}

fn choose(desk: &Desk, order: OrderId, code: &str) -> Result<calls::OrderView, Problem> {
    let (code, carrier, post_number) = (Some(code.to_owned()), String::new(), None);
    calls::point_choose(&desk.station, ChoosePoint { order, code, carrier, post_number })
}

#[test]
fn all_points_come_in_and_an_order_to_one_that_is_not_there_is_held_with_three_others() {
    let (desk, order) = to_point("7");
    assert_eq!(order.stage, Stage::Ready, "nobody keeps points, so that nothing is known against it");
    switch_on(&desk, &order);
    let view = calls::points_fetch(&desk.station, ()).unwrap();
    let list = view.lists.iter().find(|list| list.carrier == "dpd").unwrap();
    assert_eq!((list.count as usize, list.open_boxes), (desk.carrier.points_of("dpd", "NL"), 0));
    assert!(list.whole_at.is_some());
    let held = desk.view(order.id);
    assert_eq!((held.order.stage, held.order.decision.point), (Stage::Held, Some(PointFault::Unknown)));
    assert_eq!(held.points.len(), 3);
    assert!(held.points.windows(2).all(|two| two[0].distance <= two[1].distance), "the nearest first");
    let problem = calls::ship(&desk.station, order.id).unwrap_err();
    assert_eq!(problem.code, ProblemCode::OrderHeld);
    let chosen = choose(&desk, order.id, &held.points[1].point.code).unwrap();
    assert_eq!((chosen.order.stage, chosen.order.decision.point), (Stage::Ready, None));
    calls::ship(&desk.station, order.id).unwrap();
    let announced = desk.carrier.requests().into_iter().find(|(what, _)| *what == SendcloudAsked::Announce).unwrap().1;
    assert_eq!(announced["to_service_point"], json!({ "id": held.points[1].point.platform_id }));
}

#[test]
fn points_of_a_file_that_no_platform_tells_of_keep_no_others_from_coming_in() {
    let (desk, order) = to_point("7");
    switch_on(&desk, &order);
    // The practice carrier's points came from a table, and Sendcloud refuses to be asked for them.
    for _ in 0..2 {
        let lists = calls::points_fetch(&desk.station, ()).unwrap().lists;
        let own = lists.iter().find(|list| list.carrier == "own" && list.country.code() == "NL").unwrap();
        assert_eq!((own.count, own.open_boxes, &own.problem), (5, 0, &None));
        let dpd = lists.iter().find(|list| list.carrier == "dpd").unwrap();
        assert_eq!(dpd.count as usize, desk.carrier.points_of("dpd", "NL"));
    }
    let country = "NL".parse().unwrap();
    let switch = PointSwitch { shop: order.shop.clone(), carrier: "dpdd".to_owned(), country };
    calls::points_switch(&desk.station, SwitchPoints { switch, on: true }).unwrap();
    assert!(calls::points_fetch(&desk.station, ()).is_err(), "a code nobody knows is told");
}

#[test]
fn a_point_that_closes_before_the_label_books_nothing() {
    let (desk, order) = to_point("1000007");
    switch_on(&desk, &order);
    calls::points_fetch(&desk.station, ()).unwrap();
    assert_eq!(desk.view(order.id).order.stage, Stage::Ready);
    desk.carrier.close_point(1_000_007);
    let problem = calls::ship(&desk.station, order.id).unwrap_err();
    assert_eq!(problem.code, ProblemCode::PointUnavailable);
    assert_eq!(desk.carrier.asked(SendcloudAsked::Announce), 0, "nothing is begun");
    let held = desk.view(order.id);
    assert_eq!((held.order.decision.point, held.points.len()), (Some(PointFault::Gone), 3));
    let offered = calls::points_of_order(&desk.station, order.id).unwrap();
    assert_eq!((offered.fault, offered.found.near.len()), (Some(PointFault::Gone), 20));
    assert!(offered.known.unwrap().gone_at.is_some());
    choose(&desk, order.id, &offered.found.near[0].point.code).unwrap();
    calls::ship(&desk.station, order.id).unwrap();
    assert_eq!(desk.live(order.id), 1);
}

#[test]
fn a_carrier_that_does_not_say_whether_the_point_is_there_holds_no_label_up() {
    let (desk, order) = to_point("1000007");
    desk.carrier.misbehave(Some(SendcloudAsked::Available), 4, Misbehaviour::Trouble);
    calls::ship(&desk.station, order.id).unwrap();
    assert_eq!(desk.live(order.id), 1);
}

#[test]
fn a_sweep_that_breaks_off_goes_on_where_it_was() {
    let (desk, order) = to_point("1000007");
    switch_on(&desk, &order);
    desk.carrier.misbehave(Some(SendcloudAsked::Points), 30, Misbehaviour::Trouble);
    assert!(calls::points_fetch(&desk.station, ()).is_err());
    desk.carrier.behave();
    let of_dpd = |view: calls::PointsView| view.lists.into_iter().find(|list| list.carrier == "dpd").unwrap();
    let broken = of_dpd(calls::points(&desk.station, ()).unwrap());
    assert!(broken.open_boxes > 0 && broken.problem.is_some() && broken.whole_at.is_none(), "{broken:?}");
    let whole = of_dpd(calls::points_fetch(&desk.station, ()).unwrap());
    assert_eq!((whole.count as usize, whole.problem), (desk.carrier.points_of("dpd", "NL"), None));
}

#[test]
fn a_choice_is_one_point_that_is_known_and_switched_on() {
    let (desk, order) = to_point("1000007");
    let table = "carrier,code,name,street,postal_code,city,country,latitude,longitude,max_weight\n\
                 dpd,A-1,Kiosk,Neude 1,3507 AB,Utrecht,NL,52.09,5.12,100\n\
                 dpd,A-2,Kiosk,Neude 2,3507 AB,Utrecht,NL,52.091,5.12,\n\
                 ups,A-2,Kiosk,Neude 2,3507 AB,Utrecht,NL,52.091,5.12,\n\
                 dpd,A-3,Kiosk,Neude 2,3507 AB,Utrecht,NL,north,5.12,\n";
    let import = ImportPoints { name: "points.csv".to_owned(), text: table.to_owned(), whole: false };
    let imported = calls::points_import(&desk.station, import).unwrap();
    assert_eq!((imported.kept.added, imported.refused_count, imported.refused[0].line), (3, 1, 5));
    let code = |code: &str| choose(&desk, order.id, code).unwrap_err().code;
    assert_eq!(code("A-9"), ProblemCode::PointNotFound);
    assert_eq!(code("A-2"), ProblemCode::PointAmbiguous);
    assert_eq!(code("A-1"), ProblemCode::PointCarrierOff);
    switch_on(&desk, &order);
    assert_eq!(choose(&desk, order.id, "A-1").unwrap().order.decision.point, Some(PointFault::TooHeavy));
    let near = calls::points_of_order(&desk.station, order.id).unwrap().found.near;
    assert_eq!(
        near.iter().map(|near| near.point.code.as_str()).collect::<Vec<_>>(),
        ["A-2"],
        "only what takes the parcel"
    );
    let two = ChoosePoint {
        order: order.id,
        code: Some("A-2".to_owned()),
        carrier: "dpd".to_owned(),
        post_number: Some("12345".to_owned()),
    };
    let chosen = calls::point_choose(&desk.station, two).unwrap().order;
    assert_eq!(chosen.service_point().map(|point| point.post_number.as_str()), Some("12345"));
    let back = ChoosePoint { order: order.id, code: None, carrier: String::new(), post_number: None };
    let given_back = calls::point_choose(&desk.station, back).unwrap().order;
    assert_eq!(given_back.service_point().map(|point| point.id.as_str()), Some("1000007"));
}

#[test]
fn every_account_is_asked_for_the_carriers_it_knows_a_carriers_own_first() {
    for refuses in [false, true] {
        let (desk, order) = to_point("1000007");
        let VersionedSettings { version, mut settings } = calls::settings(&desk.station, ()).unwrap();
        let id = CarrierId("kiosk".to_owned());
        let (name, off_for, tracking_url) = ("Kiosk".to_owned(), Vec::new(), String::new());
        settings.catalogue.carriers.push(Carrier { id: id.clone(), name, active: true, off_for, tracking_url });
        calls::settings_save(&desk.station, VersionedSettings { version, settings }).unwrap();
        let config = AccountConfig([("refuses".to_owned(), json!(refuses))].into_iter().collect());
        let account = CarrierAccount::new(id, "kiosk", config);
        calls::carrier_account_save(&desk.station, SaveCarrierAccount { account, credentials: None }).unwrap();
        for carrier in ["dpd", "postnl"] {
            let country = "NL".parse().unwrap();
            let switch = PointSwitch { shop: order.shop.clone(), carrier: carrier.to_owned(), country };
            calls::points_switch(&desk.station, SwitchPoints { switch, on: true }).unwrap();
        }
        let lists = calls::points_fetch(&desk.station, ()).unwrap().lists;
        let count = |carrier: &str| {
            let list = lists.iter().find(|list| list.carrier == carrier).unwrap();
            assert!(list.whole_at.is_some() && list.problem.is_none(), "{list:?}");
            list.count as usize
        };
        let of_sendcloud = |carrier| desk.carrier.points_of(carrier, "NL");
        assert_eq!(
            count("dpd"),
            if refuses { of_sendcloud("dpd") } else { 1 },
            "one that refuses leaves it to the next"
        );
        assert_eq!(count("postnl"), of_sendcloud("postnl"));
        assert_every_source_is_told(&desk, &order.shop, refuses);
    }
}

/// A shop is told of the points of every source, each by a number that names it again.
fn assert_every_source_is_told(desk: &Desk, shop: &ShopId, only_platform: bool) {
    for (carrier, has_own) in [("dpd", !only_platform), ("postnl", false)] {
        let (carriers, from) = (vec![carrier.to_owned()], Position::of_degrees(52.09, 5.12));
        let query = PointQuery { carriers, from, ..PointQuery::of(Country::NL, 50) };
        let ask = AskPointsBrought { shop: shop.clone(), query, postal_code: String::new(), city: String::new() };
        let told = calls::points_brought(&desk.station, ask).unwrap().points;
        let own = told.iter().filter(|told| told.point.platform_id.is_empty());
        let own: Vec<&str> = own.map(|told| told.point.code.as_str()).collect();
        assert_eq!(own, if has_own { vec!["K-1"] } else { vec![] }, "{carrier}");
        assert!(!told.is_empty(), "{carrier}");
        for told in told {
            let again = calls::point_brought(&desk.station, told.number.to_string()).unwrap().unwrap();
            assert_eq!((again.number, again.point), (told.number, told.point));
        }
    }
}
