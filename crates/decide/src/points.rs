//! Whether a parcel can go to the service point its order names, by what is known of that point.

use crate::draft::{Draft, Hold};
use crate::eligibility::heaviest;
use crate::facts::Facts;
use crate::misfit::{Misfit, Unfit};
use model::{KnownPoint, Message, PointFault, ServicePoint};

/// What is wrong with the point, the plainest reason first.
pub(crate) fn fault(draft: &Draft<'_>, facts: &Facts<'_>) -> Option<PointFault> {
    let point = match &facts.asked.circumstances.point {
        KnownPoint::Unchecked => return None,
        KnownPoint::Unknown => return Some(PointFault::Unknown),
        KnownPoint::Found(point) => point,
    };
    let has_number = || facts.point().is_some_and(ServicePoint::has_post_number);
    let needs_number = || (point.needs_post_number() && !has_number()).then_some(PointFault::PostNumber);
    point.refuses(heaviest(facts, draft), draft.size.value).or_else(needs_number)
}

/// What is wrong with the point where an order is held for that.
pub(crate) fn of_hold(hold: &Hold<'_>) -> Option<PointFault> {
    match hold {
        Hold::Point(fault) => Some(*fault),
        Hold::Unfit(Unfit::Method(_, misfit)) | Hold::NothingFits(Unfit::Method(_, misfit)) => {
            let of_point = matches!(misfit, Misfit::NeedsPoint | Misfit::NotToPoint | Misfit::OtherPoint);
            of_point.then_some(PointFault::Method)
        }
        _ => None,
    }
}

/// The same as a sentence.
pub(crate) fn say(fault: PointFault, facts: &Facts<'_>) -> Message {
    let known = match &facts.asked.circumstances.point {
        KnownPoint::Found(point) => Some(point),
        KnownPoint::Unchecked | KnownPoint::Unknown => None,
    };
    let named = facts.point();
    let names = [named.map(|point| &point.name), known.map(|point| &point.name), named.map(|point| &point.id)];
    let name = names.into_iter().flatten().find(|name| !name.is_empty()).map_or("", String::as_str);
    let about = |key: &'static str| Message::new(key).with("point", name);
    match fault {
        PointFault::Missing => {
            Message::new("hold-point-missing").with("name", facts.order().checkout.delivery_method.as_str())
        }
        PointFault::OfWhom => Message::new("hold-point-of-whom"),
        PointFault::Method => Message::new("hold-point-method"),
        PointFault::Unknown => about("hold-point-unknown").with("carrier", facts.point_carrier().unwrap_or_default()),
        PointFault::Gone => about("hold-point-gone"),
        PointFault::Closed => about("hold-point-closed"),
        PointFault::TooHeavy => {
            about("hold-point-too-heavy").with("limit", known.and_then(|point| point.max_weight).unwrap_or_default())
        }
        PointFault::TooLarge => about("hold-point-too-large"),
        PointFault::PostNumber => about("hold-point-post-number"),
    }
}
