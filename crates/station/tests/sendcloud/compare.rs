//! Sendcloud's list of shipments, compared with what is booked here.

use super::desk::{Desk, carrier_id, desk, open};
use model::*;
use sandbox::{SendcloudAsked as Asked, SendcloudMisbehaviour as Misbehaviour};
use station::calls::{self, AnswerLook, CarrierComparison, Concern, LookAnswer, VoidShipment, VoidUnused};
use std::sync::atomic::{AtomicI64, Ordering};

const HOUR: i64 = 3_600_000;

/// A desk whose clock goes ahead: what is booked just now need not be on a list yet.
fn later(desk: Desk, clock: fn() -> UtcDateTime) -> Desk {
    let Desk { station, carrier, runtime, folder } = desk;
    drop(station);
    Desk { station: open(folder.path(), clock), carrier, runtime, folder }
}

fn an_hour_later() -> UtcDateTime {
    UtcDateTime::from_millis(super::desk::now().millis() + HOUR)
}

impl Desk {
    fn compared(&self) -> CarrierComparison {
        let mut all = calls::carriers_compare(&self.station, Some(carrier_id())).unwrap();
        let at = all.iter().position(|it| it.carrier == carrier_id()).unwrap();
        all.remove(at)
    }

    fn compared_last(&self) -> CarrierComparison {
        let all = calls::comparisons(&self.station, ()).unwrap();
        all.into_iter().find(|it| it.carrier == carrier_id()).unwrap()
    }

    fn shipped(&self, id: OrderId) -> Shipment {
        calls::ship(&self.station, id).unwrap();
        self.until("shipped", || self.view(id).order.stage == Stage::Shipped);
        self.last(id)
    }

    /// Books the label of an order ahead.
    fn kept(&self, id: OrderId) -> Shipment {
        let number = self.view(id).order.facts.number;
        let number = Condition::OrderNumber(TextTest { is: TextMatch::Is, values: vec![number], exact: true });
        let ahead = vec![Action::Set(Setting::BookAhead { on: true })];
        let mut versioned = calls::settings(&self.station, ()).unwrap();
        versioned.settings.rules = vec![Rule { conditions: vec![number], ..Rule::new(1, "Ahead", ahead) }];
        calls::settings_save(&self.station, versioned).unwrap();
        calls::labels_prepare(&self.station, ()).unwrap();
        let mut versioned = calls::settings(&self.station, ()).unwrap();
        versioned.settings.rules = Vec::new();
        calls::settings_save(&self.station, versioned).unwrap();
        self.last(id)
    }

    /// Takes a label back and waits until Sendcloud has heard of it.
    fn taken_back(&self, id: OrderId) -> Shipment {
        let shipment = self.shipped(id);
        calls::void(&self.station, VoidShipment { shipment: shipment.id, reason: "wrong box".to_owned() }).unwrap();
        self.until("cancelled", || self.standing(id).1 == BookingState::Voided);
        shipment
    }

    fn asks_to_look(&self) -> bool {
        let concern = Concern::Comparison { carrier: carrier_id() };
        calls::look(&self.station, ()).unwrap().iter().any(|it| it.concern == concern)
    }

    fn void_unused(&self, shipments: &[&Shipment]) -> (u32, Vec<ProblemCode>) {
        let shipments = shipments.iter().map(|it| it.id).collect();
        let voided = calls::unused_void(&self.station, VoidUnused { shipments }).unwrap();
        (voided.voided, voided.left.into_iter().map(|it| it.problem.code).collect())
    }
}

fn ids(labels: &calls::ComparedLabels) -> Vec<ShipmentId> {
    labels.labels.iter().map(|it| it.shipment).collect()
}

#[test]
fn what_differs_is_named_and_what_is_not_used_is_taken_back_in_one_go() {
    let desk = desk(5);
    let orders = desk.ready();
    let kept = desk.kept(orders[0]);
    assert_eq!(kept.state, ShipmentState::Kept);
    let (used, missing, cancelled) = (desk.shipped(orders[1]), desk.shipped(orders[2]), desk.shipped(orders[3]));
    let spare = desk.taken_back(orders[4]);
    assert!(desk.carrier.cancel_elsewhere(&spare.reference, false), "it is live again");
    assert!(desk.carrier.cancel_elsewhere(&cancelled.reference, true));
    desk.carrier.forget(&missing.reference);
    // More than a page of them.
    let elsewhere: Vec<String> = (0..130).map(|it| desk.carrier.book_elsewhere(&format!("PANEL-{it}"))).collect();

    assert_eq!(desk.compared().missing.in_all, 0, "what is booked just now need not be on the list yet");
    let desk = later(desk, an_hour_later);
    let found = desk.compared();
    assert_eq!((found.lists, found.is_whole, found.problem.as_ref()), (true, true, None));
    assert_eq!(found.listed, 4 + 130, "the newest of ours and all of the others");
    assert_eq!((ids(&found.missing), ids(&found.cancelled)), (vec![missing.id], vec![cancelled.id]));
    assert_eq!((found.strangers_in_all, found.strangers.len()), (130, 130));
    assert!(elsewhere.iter().all(|id| found.strangers.iter().any(|it| it.remote_id == *id)));
    assert!(found.strangers.iter().any(|it| it.order_number == "PANEL-7" && !it.numbers.is_empty()));
    let mut unused: Vec<_> = found.unused.iter().map(|it| (it.label.shipment, it.why, it.can_void)).collect();
    unused.sort_by_key(|(id, ..)| *id);
    assert_eq!(unused, [(kept.id, Unused::Kept, true), (spare.id, Unused::Spare, true)]);
    let days = |it: &calls::UnusedLabel| (it.void_until.unwrap().millis() - it.label.booked_at.millis()) / (24 * HOUR);
    assert!(found.unused.iter().all(|it| days(it) == 42), "Sendcloud takes back for 42 days");
    assert_eq!(desk.compared_last().strangers_in_all, 130, "it is kept");

    assert!(desk.asks_to_look());
    let concern = Concern::named("comparison-platform").unwrap();
    calls::look_answer(&desk.station, AnswerLook { concern, answer: LookAnswer::Seen }).unwrap();
    desk.compared();
    assert!(!desk.asks_to_look(), "it was seen, and nothing else differs since");
    assert!(desk.carrier.cancel_elsewhere(&used.reference, true));
    desk.compared();
    assert!(desk.asks_to_look(), "one more differs");
    assert!(desk.carrier.cancel_elsewhere(&used.reference, false));

    let live = || desk.carrier.shipments().into_iter().filter(sandbox::SendcloudShipment::is_live).count();
    let before = live();
    let nobody = Shipment { id: ShipmentId(9_999), ..kept.clone() };
    let (voided, left) = desk.void_unused(&[&kept, &spare, &used, &nobody, &kept]);
    assert_eq!((voided, left), (2, vec![ProblemCode::LabelNotUnused; 3]), "each once, and nothing that was used");
    desk.until("both are cancelled there", || live() == before - 2);
    assert_eq!([desk.live(orders[0]), desk.live(orders[1]), desk.live(orders[4])], [0, 1, 0]);
    let found = desk.compared();
    assert_eq!((found.unused.len(), found.strangers_in_all), (0, 130), "nothing that is not ours was taken back");
}

#[test]
fn a_label_that_never_came_out_is_named_and_one_on_its_way_is_not() {
    static AHEAD: AtomicI64 = AtomicI64::new(0);
    let desk = later(desk(1), || UtcDateTime::from_millis(super::desk::now().millis() + AHEAD.load(Ordering::Relaxed)));
    let id = desk.ready()[0];
    let printer = calls::printers(&desk.station, ()).unwrap().remove(0).printer.id;
    calls::queue_pause(&desk.station, calls::PauseQueue { printer, paused: true }).unwrap();
    let shipment = calls::ship(&desk.station, id).unwrap().shipment;
    assert_eq!(desk.compared_last().unused.len(), 0, "its label waits for the printer");
    assert_eq!(desk.void_unused(&[&shipment]), (0, vec![ProblemCode::LabelNotUnused]));
    for job in desk.view(id).jobs {
        calls::job_cancel(&desk.station, job.id).unwrap();
    }
    let unused = desk.compared_last().unused;
    assert_eq!(
        unused.iter().map(|it| (it.label.shipment, it.why)).collect::<Vec<_>>(),
        [(shipment.id, Unused::NotPrinted)]
    );
    assert_eq!(desk.compared_last().heard_at, None, "known without asking anybody");
    AHEAD.store(43 * 24 * HOUR, Ordering::Relaxed);
    assert!(!desk.compared_last().unused[0].can_void);
    assert_eq!(desk.void_unused(&[&shipment]), (0, vec![ProblemCode::VoidTooLate]));
    AHEAD.store(41 * 24 * HOUR, Ordering::Relaxed);
    assert_eq!(desk.void_unused(&[&shipment]), (1, Vec::new()));
    desk.until("cancelled", || desk.live(id) == 0);
    assert_eq!(desk.view(id).order.stage, Stage::Ready, "it can be shipped again");
}

#[test]
fn a_list_that_does_not_come_changes_nothing_of_what_was_heard() {
    let desk = desk(2);
    let orders = desk.ready();
    let spare = desk.taken_back(orders[0]);
    assert!(desk.carrier.cancel_elsewhere(&spare.reference, false));
    let _ = desk.carrier.book_elsewhere("PANEL-1");
    assert_eq!(desk.compared().unused.len(), 1);
    for how in [Misbehaviour::Trouble, Misbehaviour::Garbage, Misbehaviour::KeysOver] {
        desk.carrier.misbehave(Some(Asked::Find), 9, how.clone());
        let found = desk.compared();
        assert!(found.problem.is_some(), "{how:?}");
        assert!(found.heard_at < found.asked_at, "{how:?}");
        assert_eq!((found.unused.len(), found.strangers_in_all), (1, 1), "{how:?}: as it was heard last");
        desk.carrier.behave();
    }
    let nobody = calls::carriers_compare(&desk.station, Some(CarrierId("own".to_owned()))).unwrap_err();
    assert_eq!(nobody.code, ProblemCode::CarrierIsOwn, "of numbers of one's own nobody is asked");
    assert_eq!(desk.void_unused(&[&spare]).0, 1);
    calls::carrier_account_remove(&desk.station, carrier_id()).unwrap();
    assert!(calls::comparisons(&desk.station, ()).unwrap().iter().all(|it| it.carrier != carrier_id()));
}
