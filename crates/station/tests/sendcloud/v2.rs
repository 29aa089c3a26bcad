//! The booking road through API v2: the same ends, parcels that travel together, and prices without a network.

use super::desk::{carrier_id, desk};
use super::{End, Misbehaviour, end_known};
use model::*;
use sandbox::SendcloudAsked;
use station::calls::{self, Basket, OverrideOrder, VoidShipment};
use std::time::Duration;

#[test]
fn every_misbehaviour_ends_with_what_is_there_known_here() {
    let refuse = Misbehaviour::Refuse { pointer: "/to_address/city".to_owned(), why: "no such town".to_owned() };
    let cases = [
        (Misbehaviour::DropAfterWork, End::Booked),
        (Misbehaviour::TroubleAfterWork, End::Booked),
        (Misbehaviour::SilentAfterWork, End::Booked),
        (Misbehaviour::Garbage, End::Booked),
        (Misbehaviour::AnotherCount, End::Booked),
        (Misbehaviour::Twice, End::Booked),
        (Misbehaviour::Late(Duration::from_millis(50)), End::Booked),
        (Misbehaviour::LabelsLater(2), End::Booked),
        (Misbehaviour::SeenLater(3), End::Booked),
        (Misbehaviour::Drop, End::Absent),
        (Misbehaviour::Trouble, End::Absent),
        (Misbehaviour::Silent, End::Absent),
        (Misbehaviour::AnnouncementFails, End::Refused),
        (Misbehaviour::KeysOver, End::Refused),
        (refuse, End::Refused),
        // The last: it leaves the carrier alone for a while.
        (Misbehaviour::TooMany(Some(30)), End::Refused),
    ];
    end_known(desk(cases.len()).through_v2(), &cases);
}

#[test]
fn parcels_that_travel_together_are_booked_once_printed_as_a_set_and_taken_back_together() {
    let desk = desk(1).through_v2();
    let id = desk.ready()[0];
    let settings = vec![Setting::Parcels { count: 3, share: Share::Evenly }];
    let overrides = Overrides { settings, ..Overrides::default() };
    calls::order_override(&desk.station, OverrideOrder { order: id, overrides, slower: false }).unwrap();
    // What it costs is asked beside the booking, and kept where it comes no later.
    let late = Misbehaviour::Late(Duration::from_millis(300));
    desk.carrier.misbehave(Some(SendcloudAsked::Announce), 1, late);
    let shipment = calls::ship(&desk.station, id).unwrap().shipment;
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
    let there = desk.carrier.shipments();
    assert_eq!((there.len(), there[0].parcels.len()), (1, 3));
    let here = desk.last(id);
    let numbers: Vec<&str> = here.parcels.iter().map(|parcel| parcel.number.as_str()).collect();
    assert_eq!(numbers, there[0].parcels.iter().map(|parcel| parcel.number.as_str()).collect::<Vec<_>>());
    let cost = Some(Money { minor: 3 * 745, currency: Currency::EUR });
    assert_eq!(here.cost, cost, "{:?}", here.parcels);
    let void = VoidShipment { shipment: shipment.id, reason: "wrong box".to_owned() };
    calls::void(&desk.station, void).unwrap();
    desk.until("cancelled", || desk.standing(id).1 == BookingState::Voided);
    assert_eq!((desk.live(id), desk.carrier.asked(SendcloudAsked::Cancel)), (0, 1));
}

#[test]
fn parcels_of_several_weights_go_with_that_of_the_heaviest_and_a_person_hears_of_it() {
    let desk = desk(2).through_v2();
    let [uneven, even] = desk.ready()[..] else { panic!("two orders") };
    for (id, first) in [(uneven, 2_400), (even, 900)] {
        let weighed = Weighed { of: 2, parcels: vec![Some(Grams(first)), Some(Grams(900))] };
        let settings = vec![Setting::Parcels { count: 2, share: Share::Evenly }];
        let overrides = Overrides { settings, weighed: Some(weighed), ..Overrides::default() };
        calls::order_override(&desk.station, OverrideOrder { order: id, overrides, slower: false }).unwrap();
        calls::ship(&desk.station, id).unwrap();
    }
    let is_told = |problem: &Problem| problem.code == ProblemCode::ParcelsOneWeight;
    let look = calls::look(&desk.station, ()).unwrap().into_iter().map(|it| (it.problem, it.order));
    let told: Vec<_> = look.filter(|(problem, _)| is_told(problem)).collect();
    let [(problem, order)] = &told[..] else { panic!("{told:?}") };
    assert_eq!(*order, Some(uneven), "even parcels lose nothing");
    let said = text::Words::of(Language::En).problem(problem).sentence;
    assert!(said.contains("2.4"), "{said}");
}

#[test]
fn a_price_book_that_was_fetched_prices_orders_without_a_network() {
    let desk = desk(1).through_v2();
    let brought = calls::rates_fetch(&desk.station, carrier_id()).unwrap();
    let book = &brought.sheets[0];
    assert_eq!((&book.carrier, book.services, book.bands, book.unknown), (&carrier_id(), 4, 19, 0));
    let kept = calls::rates_list(&desk.station, ()).unwrap();
    assert_eq!((kept.len(), kept[0].source.as_str()), (1, "sendcloud-v2"));
    // From here on nobody answers there.
    desk.carrier.misbehave(None, 99, Misbehaviour::Drop);
    let basket = |to: &str, weight| Basket {
        to: to.parse().unwrap(),
        postal_code: String::new(),
        city: String::new(),
        weight: Grams(weight),
        size: None,
        parcels: None,
        ask: false,
    };
    let asked = desk.carrier.asked_in_all();
    for (to, weight, cents) in [("NL", 900, Some(745)), ("DE", 1_500, Some(745)), ("GB", 900, None)] {
        let table = calls::rates_quote(&desk.station, basket(to, weight)).unwrap();
        let price = table.rows[0].offer.price.as_ref().map(|price| price.total.minor);
        assert_eq!(price, cents, "{to}, {weight} g");
    }
    assert_eq!(desk.carrier.asked_in_all(), asked);
    let problem = calls::rates_fetch(&desk.station, carrier_id()).unwrap_err();
    assert_eq!(problem.code, ProblemCode::CarrierNoAnswer);
    assert_eq!(calls::rates_list(&desk.station, ()).unwrap().len(), 1, "what was fetched before stays");
}

#[test]
fn a_carrier_without_a_price_book_says_so() {
    let desk = desk(0);
    let problem = calls::rates_fetch(&desk.station, carrier_id()).unwrap_err();
    assert_eq!(problem.code, ProblemCode::CarrierNotOffered);
}
