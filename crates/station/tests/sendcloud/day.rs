//! A day of many orders in all weathers, the same on every machine.

use super::desk::{Desk, desk};
use model::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sandbox::{SendcloudAsked as Asked, SendcloudMisbehaviour as Misbehaviour};
use station::calls;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const ORDERS: usize = 120;
const SEED: [u8; 32] = *b"an ordinary day at this one desk";

fn misbehaviour() -> impl Strategy<Value = Misbehaviour> {
    prop_oneof![
        3 => Just(Misbehaviour::Drop),
        3 => Just(Misbehaviour::DropAfterWork),
        3 => Just(Misbehaviour::Trouble),
        3 => Just(Misbehaviour::TroubleAfterWork),
        3 => Just(Misbehaviour::Twice),
        2 => (0_u64..20).prop_map(|time| Misbehaviour::Late(Duration::from_millis(time))),
        2 => (1_u32..3).prop_map(Misbehaviour::LabelsLater),
        2 => (1_u32..3).prop_map(Misbehaviour::SeenLater),
        1 => Just(Misbehaviour::TooMany(Some(1))),
        2 => Just(Misbehaviour::AnnouncementFails),
        2 => Just(Misbehaviour::AnotherCount),
        2 => Just(Misbehaviour::Garbage),
    ]
}

fn weather() -> Vec<(Asked, Misbehaviour)> {
    let asked = prop_oneof![4 => Just(Asked::Announce), 2 => Just(Asked::Find), 1 => Just(Asked::Label)];
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &SEED));
    proptest::collection::vec((asked, misbehaviour()), ORDERS).new_tree(&mut runner).unwrap().current()
}

#[test]
fn a_day_in_all_weathers_ends_with_one_shipment_an_order() {
    let mut desk = desk(ORDERS);
    let orders = desk.ready();
    assert_eq!(orders.len(), ORDERS);
    for (asked, how) in weather() {
        desk.carrier.misbehave(Some(asked), 1, how);
    }
    // What was refused, or never arrived, is shipped again, as a person would.
    for _ in 0..20 {
        let ready = desk.ready();
        if ready.is_empty() && calls::bookings_open(&desk.station, ()).unwrap().is_empty() {
            break;
        }
        calls::ship_many(&desk.station, ready).unwrap();
        desk = desk.settled();
    }
    desk.carrier.behave();
    desk = desk.settled();
    // A booking that turns out to be absent leaves its order ready once more. The practice printer went with the station that was
    // closed, and with it what it could tell of the label it was at: a person says that it came out.
    desk.until("every order is shipped", || {
        calls::bookings_ask(&desk.station, ()).unwrap();
        calls::ship_many(&desk.station, desk.ready()).unwrap();
        let views: Vec<_> = orders.iter().map(|id| desk.view(*id)).collect();
        for job in views.iter().flat_map(|view| &view.jobs).filter(|job| job.state == JobState::Unknown) {
            // The printer's count may be quicker than the person.
            let _ = calls::job_answer(&desk.station, calls::AnswerJob { job: job.id, came_out: true });
        }
        views.iter().all(|view| view.order.stage == Stage::Shipped)
    });
    for id in &orders {
        assert_eq!(desk.live(*id), 1, "{:?}", desk.view(*id).shipments);
    }
    desk.nothing_is_unknown();
}

impl Desk {
    /// What is live at Sendcloud is booked here under the same key and numbers, and nothing else is booked here; what was
    /// printed is live there.
    pub(crate) fn nothing_is_unknown(&self) {
        let there: BTreeMap<String, BTreeSet<String>> = self
            .carrier
            .shipments()
            .into_iter()
            .filter(sandbox::SendcloudShipment::is_live)
            .map(|it| (it.key, it.parcels.into_iter().map(|parcel| parcel.number).collect()))
            .collect();
        let mut here = BTreeMap::new();
        for id in calls::orders_all(&self.station, OrderQuery::default()).unwrap() {
            let view = self.view(id);
            let labels = view.jobs.iter().filter_map(|job| match job.document {
                Document::Label { shipment, .. } => Some(shipment),
                _ => None,
            });
            let printed: BTreeSet<ShipmentId> = labels.collect();
            for shipment in view.shipments {
                let booked = shipment.booking == BookingState::Booked;
                assert!(booked || !printed.contains(&shipment.id), "{shipment:?} was printed and is not paid");
                if booked {
                    here.insert(shipment.reference.clone(), shipment.numbers().map(str::to_owned).collect());
                }
            }
        }
        assert_eq!(there, here);
    }
}
