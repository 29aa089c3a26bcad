//! Where parcels are: asked of the carrier, kept with their moments, shown at the order, and in To look at where they do not
//! get on.

use super::desk::{Desk, desk, now};
use model::*;
use sandbox::{SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use station::calls::{self, AnswerLook, Concern, LookAnswer, VoidShipment};

fn shipped() -> (Desk, OrderId, Shipment) {
    let desk = desk(1);
    let id = desk.ready()[0];
    let shipment = calls::ship(&desk.station, id).unwrap().shipment;
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
    (desk, id, shipment)
}

fn before(seconds: i64) -> UtcDateTime {
    UtcDateTime::from_millis(now().millis() - seconds * 1_000)
}

#[test]
fn what_a_carrier_says_is_kept_with_its_moment_and_shown_at_the_order() {
    let (desk, id, shipment) = shipped();
    let number = shipment.first_number().to_owned();
    assert_eq!(desk.last(id).parcels[0].tracked, None);
    let at = before(60);
    desk.carrier.move_along(&number, "AWAITING_CUSTOMER_PICKUP", at);
    let tracked = calls::track(&desk.station, id).unwrap();
    assert_eq!((tracked.problem, tracked.parcels.len()), (None, 1));
    let sighting = Sighting { state: TrackingState::AtPoint, word: "AWAITING_CUSTOMER_PICKUP".to_owned(), at };
    assert_eq!(tracked.parcels[0].sightings, std::slice::from_ref(&sighting));
    assert_eq!(desk.last(id).parcels[0].tracked, Some(sighting));
    calls::track(&desk.station, id).unwrap();
    desk.carrier.move_along(&number, "DELIVERED", before(1));
    let again = calls::track(&desk.station, id).unwrap();
    let states: Vec<TrackingState> = again.parcels[0].sightings.iter().map(|it| it.state).collect();
    assert_eq!(states, [TrackingState::AtPoint, TrackingState::Delivered], "the same word twice is one step");
    let told = desk.view(id).journal.iter().filter(|line| line.message.key == "journal-parcel-tracked").count();
    assert_eq!(told, 2);
}

#[test]
fn a_parcel_that_does_not_get_on_is_looked_at_once() {
    let (desk, id, shipment) = shipped();
    let concern = Concern::Parcel { shipment: shipment.id, place: 1 };
    let to_look = || calls::look(&desk.station, ()).unwrap().into_iter().filter(|it| it.concern == concern).count();
    desk.carrier.move_along(shipment.first_number(), "DELIVERY_FAILED", before(60));
    calls::track(&desk.station, id).unwrap();
    assert_eq!(to_look(), 1);
    calls::look_answer(&desk.station, AnswerLook { concern: concern.clone(), answer: LookAnswer::Seen }).unwrap();
    calls::track(&desk.station, id).unwrap();
    assert_eq!(to_look(), 0, "it was seen, and nothing new is heard");
    desk.carrier.move_along(shipment.first_number(), "REFUSED_BY_RECIPIENT", before(1));
    calls::track(&desk.station, id).unwrap();
    assert_eq!(to_look(), 1, "another trouble is looked at anew");
}

#[test]
fn a_carrier_that_does_not_answer_leaves_what_is_known() {
    let (desk, id, shipment) = shipped();
    desk.carrier.move_along(shipment.first_number(), "SHIPMENT_ON_ROUTE", before(60));
    calls::track(&desk.station, id).unwrap();
    desk.carrier.misbehave(Some(SendcloudAsked::Find), 9, Misbehaviour::Trouble);
    let tracked = calls::track(&desk.station, id).unwrap();
    assert!(tracked.problem.is_some());
    assert_eq!(tracked.parcels[0].sightings.len(), 1);
}

#[test]
fn what_was_taken_back_is_not_tracked() {
    let (desk, id, shipment) = shipped();
    calls::void(&desk.station, VoidShipment { shipment: shipment.id, reason: "wrong box".to_owned() }).unwrap();
    let before = desk.carrier.asked(SendcloudAsked::Find);
    assert!(calls::track(&desk.station, id).unwrap().parcels.is_empty());
    assert_eq!(desk.carrier.asked(SendcloudAsked::Find), before);
}
