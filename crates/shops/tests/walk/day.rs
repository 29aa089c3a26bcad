//! A day: what happens, what the station does, and whether both agree in the end.

use super::made_up::{MadeUp, Told, Void};
use super::order::{NOTHING, Pieces, Shipment, Walked, hears_parts, sum};
use super::station::{Heard, Station};
use super::step::{Step, step};
use crate::common::at;
use model::{
    Notice, NoticeItem, NoticeParcel, OrderStatus, ShipmentNotice, ShopCapabilities, UtcDateTime, WithdrawnNotice,
};
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use shops::{Pushed, Registry, ShopError};
use std::collections::BTreeMap;
use std::env;

/// The same days on every machine, unless another seed is said.
const SEED: &str = "days at random with made-up shop";
const DAYS: u32 = 40;

/// The carrier of everything that ships.
const CARRIER: &str = "PostNL";

/// The number of the first order.
const FIRST: u64 = 100;

/// Walks through days at random. `PACKDESK_WALK_DAYS` says how many, `PACKDESK_WALK_SEED` which.
pub(crate) fn walk<S: MadeUp>() {
    let days = env::var("PACKDESK_WALK_DAYS").map_or(DAYS, |days| days.parse().unwrap());
    let seed = env::var("PACKDESK_WALK_SEED").unwrap_or_else(|_| SEED.to_owned());
    let mut bytes = [0; 32];
    seed.bytes().zip(&mut bytes).for_each(|(from, to)| *to = from);
    let config = Config { cases: days, failure_persistence: None, max_shrink_iters: 400, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let days = proptest::collection::vec(step(), 5..40);
    let walked = runner.run(&days, |steps| {
        runtime.block_on(async { Day::<S>::spend(&S::open().await, &steps).await });
        Ok(())
    });
    walked.unwrap_or_else(|error| panic!("{error}"));
}

struct Day<'s, S: MadeUp> {
    shop: &'s S,
    station: Station<'s, S>,
    able: ShopCapabilities,
    orders: Vec<Walked>,
    /// The last number a parcel got.
    serial: u32,
    now: UtcDateTime,
}

impl<'s, S: MadeUp> Day<'s, S> {
    /// What a shop says when it is told once more.
    const AGAIN: Result<Pushed, ShopError> = Ok(if S::HEARS_AGAIN { Pushed::Told } else { Pushed::Already });

    async fn spend(shop: &'s S, steps: &[Step]) {
        let registry = Registry::standard();
        let able = registry.kinds().find(|known| known.kind.0 == S::KIND).unwrap().capabilities;
        let station = Station::new(shop);
        let mut day = Self { shop, station, able, orders: Vec::new(), serial: 0, now: at("2026-11-28T12:00:00Z") };
        for step in steps {
            day.now = UtcDateTime::from_millis(day.now.millis() + 1000);
            day.take(step).await;
        }
        day.end().await;
    }

    /// The place of one of the orders; nothing where there is none yet.
    fn at(&self, index: &Index) -> Option<usize> {
        (!self.orders.is_empty()).then(|| index.index(self.orders.len()))
    }

    async fn take(&mut self, step: &Step) {
        match step {
            Step::Place => {
                let id = FIRST + self.orders.len() as u64;
                self.shop.place(id, self.now);
                self.orders.push(Walked::new(id, S::PIECES));
            }
            Step::Pull if !self.able.pulls => {}
            Step::Pull => match self.station.pull().await {
                Ok(()) => {}
                Err(error) => assert!(error.is_transient(), "{error}"),
            },
            Step::Wrong(fault) => self.shop.go_wrong(fault.get(S::FAULTS).clone()),
            Step::Cut(cut, after) => self.station.line().cut(*cut, *after),
            Step::Together(one, other) => {
                let (Some(one), Some(other)) = (self.at(one), self.at(other)) else { return };
                let number = self.number();
                self.ship(one, vec![(number.clone(), self.rest(one))]).await;
                if one != other {
                    self.ship(other, vec![(number, self.rest(other))]).await;
                }
            }
            Step::Change(order) | Step::Refund(order) | Step::Cancel(order) | Step::Delete(order) => {
                let Some(place) = self.at(order) else { return };
                if !self.orders[place].is_deleted {
                    self.happens(step, place);
                }
            }
            Step::Part(order) | Step::Rest(order) | Step::InTwo(order) => {
                let Some(place) = self.at(order) else { return };
                let rest = self.rest(place);
                let piece = if rest[0] > 0 { [1, 0] } else { [0, rest[1].min(1)] };
                let others = [rest[0] - piece[0], rest[1] - piece[1]];
                let parts = match step {
                    Step::Part(_) => vec![piece],
                    Step::InTwo(_) if others != NOTHING => vec![piece, others],
                    _ => vec![rest],
                };
                let parcels = parts.into_iter().map(|pieces| (self.number(), pieces)).collect();
                self.ship(place, parcels).await;
            }
            Step::Again(order) => {
                let Some(place) = self.at(order) else { return };
                self.tell_again(place).await;
            }
            Step::TakeBack(order, shipment) => {
                let Some(place) = self.at(order) else { return };
                let shipments = self.orders[place].shipments.len();
                if shipments > 0 {
                    self.take_back(place, shipment.index(shipments)).await;
                }
            }
        }
    }

    /// Something happens to an order in its shop.
    fn happens(&mut self, step: &Step, place: usize) {
        let (order, now) = (&mut self.orders[place], self.now);
        match step {
            Step::Change(_) => {
                order.word = format!("at{}", now.millis());
                self.shop.change(order.id, &order.word, now);
            }
            Step::Refund(_) if order.refunded == NOTHING && !order.is_cancelled => {
                order.refunded = self.shop.refund(order, now).unwrap_or(NOTHING);
            }
            Step::Cancel(_) if order.shipments.is_empty() => {
                order.is_cancelled = true;
                self.shop.cancel(order.id, now);
            }
            Step::Delete(_) => {
                order.is_deleted = true;
                self.shop.delete(order.id);
            }
            _ => {}
        }
    }

    fn number(&mut self) -> String {
        self.serial += 1;
        format!("3S{}", self.serial)
    }

    /// What would ship of an order now; of one of which nothing is left before anything shipped, all of it.
    fn rest(&self, place: usize) -> Pieces {
        let order = &self.orders[place];
        if order.left() == NOTHING && order.shipments.is_empty() { order.ordered } else { order.left() }
    }

    /// Parcels of an order leave. Its shop hears of them at once, or, where it does not understand parts, when nothing is left.
    async fn ship(&mut self, place: usize, parcels: Vec<(String, Pieces)>) {
        let order = &mut self.orders[place];
        let is_told_of_any = self.able.takes_numbers || self.able.without_numbers;
        if !is_told_of_any || parcels.iter().any(|(_, pieces)| *pieces == NOTHING) {
            return;
        }
        let is_open = order.is_open();
        let reference = format!("PD-{}-{}", order.id, self.serial);
        order.shipments.push(Shipment { reference, parcels, is_told: false, is_void: false });
        if !hears_parts(S::KIND) && order.left() != NOTHING && is_open {
            return;
        }
        let is_first = !self.orders[place].is_told();
        for at in 0..self.orders[place].shipments.len() {
            if self.orders[place].shipments[at].is_told {
                continue;
            }
            let notice = self.notice(place, at, |_| true);
            let heard = self.station.tell(&notice).await;
            assert!(heard == Heard::Taken || !is_open, "{heard:?} of {notice:?}");
            self.orders[place].shipments[at].is_told = heard == Heard::Taken;
        }
        let order = &mut self.orders[place];
        order.tellings += usize::from(order.is_told());
        order.first_tellings += usize::from(order.is_told() && is_first);
        order.shipments.retain(|shipment| shipment.is_told);
    }

    /// What a shop hears of a shipment of an order: what is in it, or, where it does not understand parts, all of these that left.
    fn notice(&self, place: usize, at: usize, of: fn(&Shipment) -> bool) -> Notice {
        let order = &self.orders[place];
        let shipment = &order.shipments[at];
        let all = order.shipments.iter().filter(|it| of(it)).flat_map(|it| &it.parcels);
        let parcels: Vec<&(String, Pieces)> =
            if hears_parts(S::KIND) { shipment.parcels.iter().collect() } else { all.collect() };
        let item = |line: usize, quantity: u32| NoticeItem { line_reference: S::line(order.id, line), quantity };
        let parcel = |(number, pieces): &(String, Pieces)| NoticeParcel {
            number: number.clone(),
            tracking_url: format!("https://track.example/{number}"),
            items: (0..).zip(pieces).filter(|(_, count)| **count > 0).map(|(line, count)| item(line, *count)).collect(),
        };
        Notice::Shipped(ShipmentNotice {
            order_reference: S::reference(order.id),
            shipment_reference: shipment.reference.clone(),
            carrier: CARRIER.to_owned(),
            parcels: parcels.into_iter().map(parcel).collect(),
            shipped_at: self.now,
            let_go: S::IS_LET_GO,
            rest: order.left() != NOTHING,
        })
    }

    /// Told once more, the shop changes nothing.
    async fn tell_again(&mut self, place: usize) {
        if self.orders[place].is_deleted {
            return;
        }
        for at in 0..self.orders[place].shipments.len() {
            let shipment = &self.orders[place].shipments[at];
            if shipment.is_told && !shipment.is_void {
                let notice = self.notice(place, at, |it| it.is_told);
                assert_eq!(self.station.tell_again(&notice).await, Self::AGAIN, "{notice:?}");
            }
        }
    }

    /// A shipment is taken back. A shop that never heard of it hears nothing.
    async fn take_back(&mut self, place: usize, at: usize) {
        let order = &self.orders[place];
        let shipment = order.shipments[at].clone();
        if shipment.is_void {
            return;
        }
        if !shipment.is_told {
            self.orders[place].shipments.remove(at);
            return;
        }
        let notice = Notice::Withdrawn(WithdrawnNotice {
            order_reference: S::reference(order.id),
            shipment_reference: shipment.reference.clone(),
            carrier: CARRIER.to_owned(),
            numbers: shipment.numbers(),
            withdrawn_at: self.now,
            rest: order.has_rest_without(at),
        });
        let heard = self.station.tell(&notice).await;
        let order = &mut self.orders[place];
        if order.is_deleted {
            return;
        }
        match S::VOID {
            Void::Opens => {
                assert_eq!(heard, Heard::Taken, "{notice:?}");
                order.shipments.remove(at);
            }
            Void::IsNoted => {
                assert_eq!(heard, Heard::Taken, "{notice:?}");
                order.shipments[at].is_void = true;
            }
            Void::IsRefused => {
                assert_eq!(heard, Heard::Refused(ShopError::NotOffered), "{notice:?}");
                return;
            }
        }
        order.taken_back.extend(shipment.numbers());
        assert_eq!(self.station.tell_again(&notice).await, Self::AGAIN, "{notice:?}");
    }

    async fn end(mut self) {
        self.station.recover();
        if self.able.pulls {
            self.compare().await;
        }
        for order in self.orders.iter().filter(|order| !order.is_deleted) {
            self.is_told_right(order);
        }
        self.shop.is_right(&self.orders);
    }

    /// The station has every order as it stands, and none that was thrown away.
    async fn compare(&mut self) {
        self.station.pull().await.unwrap();
        if S::DATES_TELL {
            self.agree("pulled");
        }
        self.station.look().await;
        self.agree("looked at");
        for order in self.orders.iter().filter(|order| !order.is_deleted && self.shop.status(order).is_none()) {
            assert!(!self.station.known.contains_key(&S::reference(order.id)), "{order:?}");
        }
        for order in self.orders.iter().filter(|order| order.is_deleted) {
            let known = self.station.known.get(&S::reference(order.id)).map(|known| known.status);
            let is_over = matches!(known, None | Some(OrderStatus::Cancelled | OrderStatus::Completed));
            assert!(is_over, "{order:?}: {known:?}");
        }
    }

    /// The station has each order as it stands.
    fn agree(&self, how: &str) {
        for order in self.orders.iter().filter(|order| !order.is_deleted) {
            let known = self.station.known.get(&S::reference(order.id));
            let Some(status) = self.shop.status(order) else { continue };
            let Some(known) = known else { panic!("{how}: nothing is known of {order:?}") };
            assert_eq!(known.status, status, "{how}: {order:?}");
            if status == OrderStatus::Open {
                assert_eq!(known.pieces, self.shop.pieces(order), "{how}: {order:?}");
            }
            if !order.word.is_empty() {
                assert!(known.word.contains(&order.word), "{how}: {order:?}: {known:?}");
            }
        }
    }

    /// Each number that holds stands in the shop once, no other does, and each with its pieces.
    fn is_told_right(&self, order: &Walked) {
        let told = self.shop.told(order.id);
        if !self.able.takes_numbers {
            assert_eq!(!told.is_empty(), order.is_told(), "{order:?}");
            return;
        }
        let mut numbers: Vec<&String> = told.iter().flat_map(|told| &told.numbers).collect();
        numbers.sort();
        let mut wanted = order.told_numbers();
        wanted.sort();
        assert_eq!(numbers, wanted.iter().collect::<Vec<_>>(), "{order:?}: {told:?}");
        let packed: BTreeMap<&str, Pieces> =
            order.parcels().map(|(number, pieces)| (number.as_str(), *pieces)).collect();
        for Told { numbers, pieces } in &told {
            let of_them = sum(numbers.iter().map(|number| packed[number.as_str()]));
            assert!(pieces.is_none_or(|pieces| pieces == of_them), "{order:?}: {told:?}");
        }
    }
}
