//! A label for the way back, on the same road as every other.

use super::desk::{Desk, desk};
use model::*;
use sandbox::{SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use serde_json::json;
use station::calls::{self, FurtherShipment, VoidShipment};

#[test]
fn a_return_label_prints_is_tracked_and_is_taken_back() {
    let desk = desk(1);
    desk.save_account(&[("return_option", json!("dpd:return/return"))]).unwrap();
    let id = desk.ready()[0];
    calls::ship(&desk.station, id).unwrap();
    let back = FurtherShipment { order: id, direction: Direction::Return, items: Vec::new() };
    let shipment = calls::ship_further(&desk.station, back).unwrap().shipment;
    assert_eq!((shipment.direction, shipment.booking), (Direction::Return, BookingState::Booked));
    desk.until("its label is out", || desk.last(id).state == ShipmentState::Shipped);
    let parcels = calls::track(&desk.station, id).unwrap().parcels;
    assert_eq!(parcels.iter().filter(|parcel| !parcel.sightings.is_empty()).count(), 2, "there and back");
    calls::void(&desk.station, VoidShipment { shipment: shipment.id, reason: "not needed".to_owned() }).unwrap();
    desk.until("it is cancelled there", || desk.last(id).booking == BookingState::Voided);
    assert_eq!(desk.carrier.asked(SendcloudAsked::CancelReturn), 1);
}

#[test]
fn a_return_of_which_nobody_knows_waits_for_a_person() {
    let mut desk = desk(1);
    desk.save_account(&[("return_option", json!("dpd:return/return"))]).unwrap();
    let id = desk.ready()[0];
    calls::ship(&desk.station, id).unwrap();
    desk.carrier.misbehave(Some(SendcloudAsked::Return), 1, Misbehaviour::DropAfterWork);
    let back = FurtherShipment { order: id, direction: Direction::Return, items: Vec::new() };
    calls::ship_further(&desk.station, back).unwrap_err();
    desk = desk.later();
    calls::bookings_ask(&desk.station, ()).unwrap();
    assert_eq!(desk.last(id).booking, BookingState::Unclear, "it is never believed to be absent");
}

fn ask(desk: &Desk, order: OrderId, direction: Direction) -> Result<Shipment, Problem> {
    let further = FurtherShipment { order, direction, items: Vec::new() };
    calls::ship_further(&desk.station, further).map(|answer| answer.shipment)
}

#[test]
fn a_further_shipment_waits_until_the_one_before_it_has_its_label() {
    let mut desk = desk(2);
    desk.save_account(&[("return_option", json!("dpd:return/return"))]).unwrap();
    let [id, other] = desk.ready()[..] else { panic!("two orders can be packed") };
    calls::ship(&desk.station, id).unwrap();
    calls::ship(&desk.station, other).unwrap();
    let back = |desk: &Desk| desk.carrier.shipments().iter().filter(|it| it.is_return).count();
    desk.carrier.misbehave(Some(SendcloudAsked::Label), 1_000, Misbehaviour::Trouble);
    for _ in 0..2 {
        let told = ask(&desk, id, Direction::Return).unwrap_err();
        assert_eq!((told.code, back(&desk)), (ProblemCode::LabelStillMissing, 1), "it is paid for once");
    }
    desk.carrier.behave();
    desk.carrier.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::SilentAfterWork);
    assert_eq!(ask(&desk, other, Direction::Outgoing).unwrap_err().code, ProblemCode::CarrierSilent);
    assert_eq!(ask(&desk, other, Direction::Outgoing).unwrap_err().code, ProblemCode::BookingUnderWay);
    assert_eq!(desk.live(other), 2, "the first one, and one replacement");
    assert!(ask(&desk, other, Direction::Return).is_ok(), "the other way is not under way");
    desk = desk.settled();
    desk.until("the late label is out", || desk.last(id).state == ShipmentState::Shipped);
    assert!(ask(&desk, id, Direction::Return).is_ok());
    assert_eq!(back(&desk), 3);
}
