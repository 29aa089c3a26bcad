//! The booking road with Sendcloud: every way it misbehaves ends with one live shipment there, none unknown here, and none
//! printed that is not paid.

mod abroad;
mod account;
mod compare;
mod day;
pub(crate) mod desk;
mod invoices;
mod kiosk;
mod points;
mod prices;
mod remarks;
mod returns;
mod storm;
mod tracking;
mod v2;
mod wrong_clock;

use desk::{Desk, desk};
use model::*;
use sandbox::{SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use station::calls::{self, VersionedSettings, VoidShipment};
use std::time::Duration;

#[test]
fn an_order_is_booked_with_its_price_and_its_label_prints() {
    let desk = desk(1);
    let id = desk.ready()[0];
    let shipment = calls::ship(&desk.station, id).unwrap().shipment;
    assert_eq!((shipment.state, shipment.booking), (ShipmentState::Labelled, BookingState::Booked));
    assert_eq!(desk.carrier.shipments()[0].key, shipment.reference);
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
    assert_eq!(desk.live(id), 1);
    calls::reprint(&desk.station, shipment.id).unwrap();
    assert_eq!(desk.live(id), 1, "a copy is printed from what is kept");
}

#[test]
fn an_orders_brand_is_told_and_what_it_is_insured_for_where_the_account_insures() {
    for insures in [true, false] {
        let desk = desk(1);
        desk.save_account(&[("insures", serde_json::json!(insures))]).unwrap();
        let VersionedSettings { version, mut settings } = calls::settings(&desk.station, ()).unwrap();
        let money = |minor: i64| Money { minor, currency: Currency::EUR };
        settings.defaults.insure = Some(Cover::Amount(money(8_000)));
        settings.rules = vec![Rule::new(1, "Brand", vec![Action::Set(Setting::Brand { id: 42 })])];
        settings.catalogue.methods[0].max_insurance = Some(money(500_000));
        calls::settings_save(&desk.station, VersionedSettings { version, settings }).unwrap();
        calls::ship(&desk.station, desk.ready()[0]).unwrap();
        let shipments = desk.carrier.shipments();
        assert_eq!(shipments[0].insured(), insures.then(|| money(8_000)));
        assert_eq!(shipments[0].brand(), Some(42), "brands are told whether it insures or not");
    }
}

#[test]
fn the_price_is_that_of_the_booking_and_not_that_of_an_older_list() {
    let desk = desk(2);
    let orders = desk.ready();
    let euros = |minor: i64| Some(Money { minor, currency: Currency::EUR });
    // Sendcloud tells prices where it is asked beside the booking; a slower one leaves them out.
    let late = || Misbehaviour::Late(Duration::from_millis(300));
    desk.carrier.misbehave(Some(SendcloudAsked::Announce), 1, late());
    calls::ship(&desk.station, orders[0]).unwrap();
    assert_eq!(desk.last(orders[0]).cost, euros(745));
    desk.carrier.change_prices(10);
    desk.carrier.misbehave(Some(SendcloudAsked::Announce), 1, late());
    calls::ship(&desk.station, orders[1]).unwrap();
    assert_eq!((desk.last(orders[1]).cost, desk.carrier.shipments()[1].billed), (euros(819), euros(819).unwrap()));
}

#[test]
fn a_list_of_prices_that_does_not_come_holds_no_label_up() {
    for how in [Misbehaviour::Silent, Misbehaviour::Trouble, Misbehaviour::Garbage] {
        let desk = desk(1);
        let id = desk.ready()[0];
        desk.carrier.misbehave(Some(SendcloudAsked::Options), 3, how.clone());
        calls::ship(&desk.station, id).unwrap();
        assert_eq!((desk.last(id).cost, desk.live(id)), (None, 1), "{how:?}");
    }
}

/// How an order is found after its booking met a misbehaviour and everything that could be asked was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Booked,
    Refused,
    Absent,
}

#[test]
fn every_misbehaviour_ends_with_what_is_there_known_here() {
    let cases = [
        (Misbehaviour::DropAfterWork, End::Booked),
        (Misbehaviour::TroubleAfterWork, End::Booked),
        (Misbehaviour::SilentAfterWork, End::Booked),
        (Misbehaviour::Garbage, End::Booked),
        (Misbehaviour::AnotherCount, End::Booked),
        (Misbehaviour::Twice, End::Booked),
        (Misbehaviour::Late(Duration::from_millis(50)), End::Booked),
        (Misbehaviour::LabelsLater(2), End::Booked),
        (Misbehaviour::CutLabel, End::Booked),
        (Misbehaviour::NoLabelFile, End::Booked),
        (Misbehaviour::SeenLater(3), End::Booked),
        (Misbehaviour::Drop, End::Absent),
        (Misbehaviour::Trouble, End::Absent),
        (Misbehaviour::Silent, End::Absent),
        (Misbehaviour::AnnouncementFails, End::Refused),
        (Misbehaviour::KeysOver, End::Refused),
        (Misbehaviour::Refuse { pointer: "/to_address/city".to_owned(), why: "no such town".to_owned() }, End::Refused),
        // The last: it leaves the carrier alone for a while.
        (Misbehaviour::TooMany(Some(30)), End::Refused),
    ];
    end_known(desk(cases.len()), &cases);
}

/// Books an order in each of these weathers, and looks that what is there is known here.
fn end_known(mut desk: Desk, cases: &[(Misbehaviour, End)]) {
    let orders = desk.ready();
    for ((how, _), id) in cases.iter().zip(&orders) {
        desk.carrier.misbehave(Some(SendcloudAsked::Announce), 1, how.clone());
        let _ = calls::ship(&desk.station, *id);
        // Asked at once, when nothing that is absent can be believed to be.
        calls::bookings_ask(&desk.station, ()).unwrap();
        assert_ne!(desk.standing(*id).1, BookingState::Absent, "{how:?}: too soon to be believed");
    }
    desk = desk.settled();
    for ((how, end), id) in cases.iter().zip(&orders) {
        let expected = match end {
            End::Booked => BookingState::Booked,
            End::Refused => BookingState::Refused,
            End::Absent => BookingState::Absent,
        };
        assert_eq!(desk.standing(*id).1, expected, "{how:?}");
        if *end != End::Booked {
            assert_eq!(desk.view(*id).order.stage, Stage::Ready, "{how:?}: it can be shipped again");
            assert_eq!(desk.live(*id), 0, "{how:?}");
            calls::ship(&desk.station, *id).unwrap();
        }
        assert_eq!(desk.live(*id), 1, "{how:?}");
        desk.until(&format!("{how:?} is shipped"), || desk.view(*id).order.stage == Stage::Shipped);
        assert_eq!(desk.live(*id), 1, "{how:?}");
    }
    desk.nothing_is_unknown();
}

#[test]
fn a_refusal_names_its_field_in_a_sentence() {
    let desk = desk(1);
    let id = desk.ready()[0];
    let why = "Germany needs five digits".to_owned();
    let refuse = Misbehaviour::Refuse { pointer: "/to_address/postal_code".to_owned(), why };
    desk.carrier.misbehave(Some(SendcloudAsked::Announce), 1, refuse);
    let problem = calls::ship(&desk.station, id).unwrap_err();
    let told = text::Words::of(Language::En).problem(&problem).sentence;
    assert!(told.contains("Recipient, postal code: “Germany needs five digits”"), "{told}");
}

#[test]
fn a_label_taken_back_is_cancelled_there_however_long_that_takes() {
    let desk = desk(1);
    let id = desk.ready()[0];
    let shipment = calls::ship(&desk.station, id).unwrap().shipment;
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
    desk.carrier.misbehave(Some(SendcloudAsked::Cancel), 1, Misbehaviour::CancelQueued);
    let void = VoidShipment { shipment: shipment.id, reason: "wrong box".to_owned() };
    calls::void(&desk.station, void).unwrap();
    let asked = || calls::outbox(&desk.station, ()).unwrap().into_iter().find(|it| it.attempts > 0);
    desk.until("it was asked", || asked().is_some_and(|entry| entry.state == OutboxState::Due));
    assert_eq!(desk.standing(id), (ShipmentState::Voided, BookingState::Booked), "there it is not cancelled yet");
    assert_eq!(desk.view(id).order.stage, Stage::Ready);
}

#[test]
fn a_label_taken_back_is_cancelled_at_once_where_it_can_be() {
    let desk = desk(1);
    let id = desk.ready()[0];
    let shipment = calls::ship(&desk.station, id).unwrap().shipment;
    let void = VoidShipment { shipment: shipment.id, reason: "wrong box".to_owned() };
    calls::void(&desk.station, void).unwrap();
    desk.until("cancelled", || desk.standing(id).1 == BookingState::Voided);
    assert_eq!(desk.live(id), 0);
}
