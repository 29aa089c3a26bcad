//! Service points: a whole country box by box, and single ones.

use super::connect;
use carriers::{AskedPoint, PointsWanted, Settled, Sweep, WhichPoints};
use model::{Bounds, Position, ServicePoint};
use sandbox::{PracticeSendcloud, SendcloudAsked};
use std::collections::HashSet;

fn wanted(country: &str, which: WhichPoints) -> PointsWanted {
    let at = "2026-11-25T10:00:00Z".parse().unwrap();
    PointsWanted { country: country.parse().unwrap(), carrier: "dpd".to_owned(), which, at }
}

#[tokio::test]
async fn a_country_is_told_whole_however_its_points_crowd() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    // Larger boxes than are answered: each is refused, and asked about in parts.
    let corner = |latitude, longitude| Position::of_degrees(latitude, longitude).unwrap();
    let mut sweep = Sweep::of(Bounds::between(corner(52.0, 5.0), corner(52.6, 5.9)).unwrap().divided(1, 1));
    let (mut told, mut divided) = (HashSet::new(), 0);
    while let Some(bounds) = sweep.next() {
        match carrier.points(&wanted("NL", WhichPoints::Within(bounds))).await {
            Ok(answer) => {
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

#[tokio::test]
async fn single_points_are_told_and_asked_about() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let codes = WhichPoints::Codes(vec!["NL-1".to_owned(), "NL-7".to_owned(), "NL-9999".to_owned()]);
    assert_eq!(carrier.points(&wanted("NL", codes)).await.unwrap().points.len(), 2);
    let one = carrier.points(&wanted("NL", WhichPoints::Id("1000007".to_owned()))).await.unwrap();
    assert_eq!(one.points[0].code, "NL-7");
    let none = carrier.points(&wanted("NL", WhichPoints::Id("5".to_owned()))).await.unwrap();
    assert_eq!((none.points, none.unread), (Vec::new(), Vec::new()));
    let point = |id: &str| {
        let [carrier, name, post_number] = <[String; 3]>::default();
        AskedPoint::from(ServicePoint { id: id.to_owned(), carrier, name, post_number })
    };
    assert_eq!(carrier.point_is_available(&point("1000007")).await, Ok(true));
    practice.close_point(1_000_007);
    practice.remove_point(1_000_008);
    assert_eq!(carrier.point_is_available(&point("1000007")).await, Ok(false));
    assert_eq!(carrier.point_is_available(&point("1000008")).await, Ok(false), "one that is not there");
    assert!(carrier.point_is_available(&point("NL-7")).await.is_err(), "only a number can be asked about");
}
