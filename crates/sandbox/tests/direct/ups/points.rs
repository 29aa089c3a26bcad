//! UPS Access Points: a whole country circle by circle, single ones, and shipments to them.

use super::{connect, request};
use crate::server::Practice;
use crate::ups::office::Ups;
use crate::weather::{Asked, Weather};
use crate::{PATIENCE, SHORT, refusal};
use carriers::{
    AskedPoint, BookingRequest, Carrier, CarrierError, PointsOf, PointsTold, PointsWanted, Service, Settled, Sweep,
    WhichPoints,
};
use model::{Bounds, LastMile, Position, ServicePointRecord};
use proptest::prelude::*;
use serde_json::json;
use std::collections::HashSet;
use std::time::Duration;

fn wanted(country: &str, which: WhichPoints) -> PointsWanted {
    let at = "2026-11-25T10:00:00Z".parse().unwrap();
    PointsWanted { country: country.parse().unwrap(), carrier: "ups".to_owned(), which, at }
}

fn bounds(south: f64, west: f64, north: f64, east: f64) -> Bounds {
    let corner = |latitude, longitude| Position::of_degrees(latitude, longitude).unwrap();
    Bounds::between(corner(south, west), corner(north, east)).unwrap()
}

fn around_utrecht() -> WhichPoints {
    WhichPoints::Within(bounds(52.0, 5.0, 52.2, 5.3))
}

async fn point(carrier: &dyn Carrier, code: &str) -> ServicePointRecord {
    let told = carrier.points(&wanted("NL", WhichPoints::Codes(vec![code.to_owned()]))).await.unwrap();
    told.points.into_iter().next().unwrap()
}

fn asked(known: ServicePointRecord) -> AskedPoint {
    AskedPoint { named: known.named(""), known: Some(Box::new(known)) }
}

#[tokio::test]
async fn a_country_is_told_whole_however_its_points_crowd() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let mut sweep = Sweep::of(bounds(51.8, 4.6, 53.4, 7.2).divided(5, 5));
    let (mut told, mut divided) = (HashSet::new(), 0);
    while let Some(bounds) = sweep.next() {
        let answer = carrier.points(&wanted("NL", WhichPoints::Within(bounds))).await.unwrap();
        assert_eq!(answer.unread, []);
        divided += usize::from(sweep.answered(answer.is_full) == Settled::Divided);
        told.extend(answer.points.into_iter().map(|point| point.code));
    }
    assert_eq!(told, practice.look(|ups| ups.places.codes_in("NL")), "and none from over the border");
    assert!(divided > 0, "300 points do not come in one answer");
    assert!(practice.asked(Asked::Points) < 400, "{}", practice.asked(Asked::Points));
}

#[tokio::test]
async fn single_points_are_told_by_code_and_not_by_a_platforms_number() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, PATIENCE);
    assert_eq!(carrier.capabilities().points, PointsOf::Own("ups"));
    practice.look(|ups| ups.places.set_status("U00000002", "07"));
    let codes = ["U00000001", "U00000002", "U99999999", "longer than any code"].map(str::to_owned).to_vec();
    let told = carrier.points(&wanted("NL", WhichPoints::Codes(codes))).await.unwrap();
    let told: Vec<_> = told.points.into_iter().map(|point| (point.carrier, point.code, point.platform_id)).collect();
    assert_eq!(told, [("ups".to_owned(), "U00000001".to_owned(), String::new())], "one is full, one is not there");
    assert_eq!(practice.asked(Asked::Points), 3);
    let elsewhere = [
        wanted("NL", WhichPoints::Id("10168633".to_owned())),
        PointsWanted { carrier: "dpd".to_owned(), ..wanted("NL", around_utrecht()) },
    ];
    for wanted in elsewhere {
        assert_eq!(carrier.points(&wanted).await, Ok(PointsTold::default()));
    }
    assert_eq!(practice.asked(Asked::Points), 3, "UPS has no numbers of platforms and no points of others");
}

#[tokio::test]
async fn a_point_is_asked_whether_it_takes_parcels() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let known = asked(point(&*carrier, "U00000007").await);
    assert_eq!(carrier.point_is_available(&known).await, Ok(true));
    practice.look(|ups| ups.places.set_status("U00000007", "07"));
    assert_eq!(carrier.point_is_available(&known).await, Ok(false));
    practice.look(|ups| ups.places.0.clear());
    assert_eq!(carrier.point_is_available(&known).await, Ok(false), "one that is not there");
    let unknown = AskedPoint { known: None, ..known };
    assert_eq!(carrier.point_is_available(&unknown).await, Err(CarrierError::NotOffered(Service::Points)));
}

#[tokio::test]
async fn no_bad_answer_says_that_there_are_no_points() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, SHORT);
    let question = wanted("NL", around_utrecht());
    for how in [
        Weather::Garbage,
        Weather::Half,
        Weather::Flood,
        Weather::Silent,
        Weather::Drop,
        Weather::Trouble,
        Weather::TooMany(None),
        Weather::KeysOver,
    ] {
        practice.misbehave(Asked::Points, 9, how.clone());
        assert!(carrier.points(&question).await.is_err(), "{how:?}");
        practice.behave();
    }
    practice.misbehave(Asked::Points, 9, Weather::TooMany(Some(7)));
    let busy = carrier.points(&question).await.unwrap_err();
    assert_eq!(busy.retry_after(), Some(Duration::from_secs(7)));
    practice.behave();
    practice.misbehave(Asked::Points, 1, Weather::TokenOver);
    assert_eq!(carrier.points(&question).await.unwrap().points.len(), 50, "the token is renewed");
    let sea = WhichPoints::Within(bounds(54.0, 4.0, 54.1, 4.1));
    for how in [Weather::Late(Duration::ZERO), Weather::Hidden] {
        practice.misbehave(Asked::Points, 1, how);
        assert_eq!(carrier.points(&wanted("NL", sea.clone())).await, Ok(PointsTold::default()), "nothing stands there");
    }
    let abroad = carrier.points(&wanted("AU", around_utrecht())).await;
    assert!(matches!(abroad, Err(CarrierError::Refused(_))), "a country it does not know: {abroad:?}");
}

#[tokio::test]
async fn a_parcel_is_held_at_its_point_or_goes_there_by_the_service() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let service_point = Some(asked(point(&*carrier, "U00000007").await));
    let booking = |key: &str, service: &str| {
        let mut booking = BookingRequest { service_point: service_point.clone(), ..request(key, 2) };
        booking.service = service.to_owned();
        booking.recipient.email = "zoe@example.com".to_owned();
        booking
    };
    for (key, service, code, indication) in
        [("pd-held", "ups:11", "11", "01"), ("pd-old", "11", "11", "01"), ("pd-there", "ups:70", "70", "02")]
    {
        assert_eq!(carrier.book(&booking(key, service)).await.unwrap().parcels.len(), 2);
        let shipment = practice.look(|ups| ups.last["ShipmentRequest"]["Shipment"].clone());
        assert_eq!(shipment["Service"], json!({ "Code": code }));
        assert_eq!(shipment["ShipmentIndicationType"], json!([{ "Code": indication }]));
        let told = json!([{ "NotificationCode": "012", "EMail": { "EMailAddress": ["zoe@example.com"] } }]);
        assert_eq!(shipment["ShipmentServiceOptions"]["Notification"], told);
        let place = &shipment["AlternateDeliveryAddress"];
        assert_eq!((&place["UPSAccessPointID"], &place["Name"]), (&json!("U00000007"), &json!("KIOSK")));
        assert_eq!(place["Address"]["AddressLine"], json!(["NEUDE 1, BACK DOOR"]));
        assert_eq!(shipment["ShipTo"]["Address"]["City"], "Berlin", "the customer's own address stays");
    }
    let field = async |change: fn(&mut BookingRequest)| {
        let mut booking = booking("pd-not", "ups:11");
        change(&mut booking);
        let told = refusal(carrier.book(&booking).await);
        (told.field, told.why.key.into_owned())
    };
    let of = |field: &str, why: &str| (field.to_owned(), why.to_owned());
    assert_eq!(field(|it| it.service_point = None).await, of("service_point", "ups-access-point-missing"));
    assert_eq!(
        field(|it| it.service_point.as_mut().unwrap().known = None).await,
        of("service_point", "ups-access-point-unknown")
    );
    assert_eq!(
        field(|it| it.service_point.as_mut().unwrap().known.as_mut().unwrap().code.push('0')).await,
        of("service_point", "ups-access-point-code")
    );
    assert_eq!(field(|it| it.recipient.email.clear()).await, of("recipient.email", "ups-access-point-email"));
    assert_eq!(practice.look(|ups| ups.shipments.len()), 3);
}

#[tokio::test]
async fn what_ends_at_a_point_is_sold_without_a_price() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let place = carriers::Place { country: "NL".parse().unwrap(), postal_code: "3512AE".to_owned() };
    let parcels = vec![(model::Grams(1_000), None)];
    let query = carriers::ServiceQuery { from: place.clone(), to: place, parcels, service: String::new() };
    let all = carrier.services(&query).await.unwrap();
    let to_points: Vec<_> = all.iter().filter(|it| it.last_mile == LastMile::ServicePoint).collect();
    assert!(to_points.len() == 4 && to_points.iter().all(|it| it.price.is_none() && it.code.starts_with("ups:")));
    let one = carrier.services(&carriers::ServiceQuery { service: "ups:11".to_owned(), ..query }).await.unwrap();
    assert_eq!(one.into_iter().map(|it| it.code).collect::<Vec<_>>(), ["ups:11"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever box and code are asked about, and whatever stands at the point, the schema takes what is sent.
    #[test]
    fn whatever_is_asked_has_the_form_the_schema_asks_for(
        south in -8_990_i32..8_900, west in -17_990_i32..17_900, up in 1_i32..90, aside in 1_i32..90,
        code in "[A-Z0-9 ]{0,20}", name in "[A-Za-zäé0-9 '\"<^]{0,80}",
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let practice = Practice::start(Ups::new()).await;
            let carrier = connect(&practice, PATIENCE);
            let degrees = |hundredths: i32| f64::from(hundredths) / 100.0;
            let within = bounds(degrees(south), degrees(west), degrees(south + up), degrees(west + aside));
            for which in [WhichPoints::Within(within), WhichPoints::Codes(vec![code.clone()])] {
                let told = carrier.points(&wanted("NL", which)).await;
                prop_assert!(told.is_ok(), "{told:?}");
            }
            let mut known = point(&*carrier, "U00000001").await;
            known.name = name.clone();
            let mut booking = BookingRequest { service_point: Some(asked(known)), ..request("pd-any", 1) };
            booking.recipient.email = "zoe@example.com".to_owned();
            let booked = carrier.book(&booking).await;
            prop_assert!(booked.is_ok(), "{booked:?}");
            Ok(())
        })?;
    }
}
