//! Service points: a whole country box by box, and single ones, through both APIs.

use super::api::{Api, through_both};
use carriers::{AskedPoint, PointsTold, PointsWanted, Settled, Sweep, WhichPoints};
use model::{Bounds, OpeningHours, Position, ServicePoint};
use sandbox::{PracticeSendcloud, SendcloudAsked};
use std::collections::HashSet;

through_both!(a_country_is_told_whole_however_its_points_crowd, single_points_are_told_and_asked_about);

fn wanted(country: &str, which: WhichPoints) -> PointsWanted {
    let at = "2026-11-25T10:00:00Z".parse().unwrap();
    PointsWanted { country: country.parse().unwrap(), carrier: "dpd".to_owned(), which, at }
}

async fn a_country_is_told_whole_however_its_points_crowd(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    // Larger boxes than are answered: each is refused, and asked about in parts.
    let corner = |latitude, longitude| Position::of_degrees(latitude, longitude).unwrap();
    let mut sweep = Sweep::of(Bounds::between(corner(52.0, 5.0), corner(52.6, 5.9)).unwrap().divided(1, 1));
    let (mut told, mut divided) = (HashSet::new(), 0);
    while let Some(bounds) = sweep.next() {
        match carrier.points(&wanted("NL", WhichPoints::Within(bounds))).await {
            Ok(answer) => {
                assert_eq!(answer.unread, []);
                divided += usize::from(sweep.answered(answer.is_full) == Settled::Divided);
                told.extend(answer.points.into_iter().map(|point| point.code));
            }
            Err(_) => assert!(sweep.refused(), "{bounds:?}"),
        }
    }
    assert_eq!(told.len(), 450, "all of Utrecht");
    assert!(divided > 0, "450 points do not come in one answer");
    assert!(practice.asked(SendcloudAsked::Points) < 100);
}

async fn single_points_are_told_and_asked_about(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let codes = WhichPoints::Codes(vec!["NL-1".to_owned(), "NL-7".to_owned(), "NL-9999".to_owned()]);
    let by_code = carrier.points(&wanted("NL", codes)).await.unwrap().points.len();
    assert_eq!(by_code, if api == Api::V3 { 2 } else { 0 }, "v2 has no question for codes");
    let one = carrier.points(&wanted("NL", WhichPoints::Id("1000007".to_owned()))).await.unwrap();
    let kept = one.points[0].clone();
    assert_eq!(kept.code, "NL-7");
    assert_eq!(kept.hours.as_ref().map(OpeningHours::to_string).as_deref(), Some("Mo-Fr 09:00-18:00"));
    let none = carrier.points(&wanted("NL", WhichPoints::Id("5".to_owned()))).await.unwrap();
    assert_eq!(none, PointsTold::default());
    let point = |id: &str| {
        let [carrier, name, post_number] = <[String; 3]>::default();
        AskedPoint::from(ServicePoint { id: id.to_owned(), carrier, name, post_number })
    };
    let of_kept = AskedPoint { known: Some(Box::new(kept)), ..point("NL-7") };
    assert_eq!(carrier.point_is_available(&point("1000007")).await, Ok(true));
    assert_eq!(carrier.point_is_available(&of_kept).await, Ok(true), "its number is known");
    practice.close_point(1_000_007);
    practice.remove_point(1_000_008);
    assert_eq!(carrier.point_is_available(&point("1000007")).await, Ok(false));
    assert_eq!(carrier.point_is_available(&of_kept).await, Ok(false));
    assert_eq!(carrier.point_is_available(&point("1000008")).await, Ok(false), "one that is not there");
    assert!(carrier.point_is_available(&point("NL-7")).await.is_err(), "only a number can be asked about");
}
