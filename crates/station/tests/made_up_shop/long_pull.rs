//! A first pull of many pages tells how far it is, can be stopped, and goes on where it was, killed in between as well.

use super::service::{self, Service};
use super::{Desk, bazaar, connector, open_with, saved, view};
use model::*;
use serde_json::json;
use shops::{Connector, Pages, Pulled, PulledPage, Shop, ShopError};
use station::calls;
use station::{Event, Station};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;
use wire::BoxFuture;

/// How many orders the shop has: one a page, each changed a second after the one before.
const ORDERS: u64 = 6;

/// The way out of a shop: how many pages may leave, and where the last pull began.
#[derive(Default)]
pub(super) struct Door {
    open_for: Mutex<u64>,
    opened: Condvar,
    begun_behind: AtomicU64,
}

impl Door {
    pub(super) fn let_out(&self, pages: u64) {
        *self.open_for.lock().unwrap() += pages;
        self.opened.notify_all();
    }

    pub(super) fn pass(&self) {
        let mut open_for = self.opened.wait_while(self.open_for.lock().unwrap(), |open_for| *open_for == 0).unwrap();
        *open_for -= 1;
    }
}

struct Slow(Arc<Door>);

impl Shop for Slow {
    fn pull<'a>(
        &'a self,
        since: Option<UtcDateTime>,
        _: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Pulled, ShopError>> {
        Box::pin(async move {
            let behind = since.map_or(0, |since| u64::try_from(since.millis() / 1000).unwrap());
            self.0.begun_behind.store(behind, Ordering::SeqCst);
            pages.expect(ORDERS - behind);
            for number in behind + 1..=ORDERS {
                let door = Arc::clone(&self.0);
                tokio::task::spawn_blocking(move || door.pass()).await.unwrap();
                let cursor = Some(changed(number));
                let (orders, set_aside, out_of_reach) = (vec![order(number)], Vec::new(), Vec::new());
                pages.keep(PulledPage { orders, set_aside, out_of_reach, cursor }).await?;
            }
            Ok(Pulled { cursor: Some(changed(ORDERS)) })
        })
    }
}

fn changed(number: u64) -> UtcDateTime {
    UtcDateTime::from_millis(i64::try_from(number).unwrap() * 1000)
}

fn order(number: u64) -> ShopOrder {
    let at = changed(number);
    serde_json::from_value(json!({
        "reference": number.to_string(), "number": number.to_string(), "placed_at": at, "modified_at": at,
        "status": "open", "currency": "EUR", "total": { "minor": 100, "currency": "EUR" },
        "recipient": { "name": "Zoé Ünal", "street": "Rue des Lilas 4", "postal_code": "75011", "city": "Paris", "country": "FR" },
        "lines": [],
    }))
    .unwrap()
}

fn kind(door: &Arc<Door>) -> Connector {
    // A connector is built by a plain function: the door of this test stands beside it.
    *DOOR.lock().unwrap() = Some(Arc::clone(door));
    let build = |_: &ShopAccount, _: &Credentials, _: &wire::Setup| -> Result<Arc<dyn Shop>, ShopError> {
        let door = DOOR.lock().unwrap().clone().ok_or(ShopError::NotConnected)?;
        Ok(Arc::new(Slow(door)))
    };
    Connector { build, ..connector::connector() }
}

static DOOR: Mutex<Option<Arc<Door>>> = Mutex::new(None);

fn orders_of(station: &Station) -> usize {
    let query = OrderQuery { limit: 99, ..OrderQuery::default() };
    calls::orders_find(station, query).unwrap().rows.into_iter().filter(|row| row.shop == bazaar()).count()
}

/// The next progress of a pull: its task, and how far it is.
fn progress(events: &mut tokio::sync::broadcast::Receiver<Event>) -> (station::TaskId, u32, u32) {
    service::within(Duration::from_secs(60), async {
        loop {
            match events.recv().await.unwrap() {
                Event::Progress { task, title, done, total, finished: false } if title.key == "task-sync" => {
                    assert_eq!(title.args["shop"], Argument::Shop(bazaar()));
                    return (task, done, total);
                }
                _ => {}
            }
        }
    })
}

#[test]
fn a_long_first_pull_tells_how_far_it_is_stops_and_goes_on_where_it_was() {
    let (door, service, folder) = (Arc::new(Door::default()), Service::with_orders(&[]), tempfile::tempdir().unwrap());
    let desk = Desk { station: open_with(kind(&door), &folder, &service), service, folder };
    saved(&desk.station);
    let mut events = desk.station.listen();
    std::thread::scope(|scope| {
        let pull = scope.spawn(|| calls::shop_sync(&desk.station, bazaar()));
        door.let_out(2);
        let (task, done, total) = progress(&mut events);
        assert_eq!((done, total), (2, 6));
        // What is in stays in, whatever becomes of this process.
        assert_eq!(view(&desk.station).sync.cursor, Some(changed(2)));
        calls::stop(&desk.station, task).unwrap();
        door.let_out(1);
        let stopped = pull.join().unwrap().unwrap_err();
        assert_eq!((stopped.code, &stopped.args["count"]), (ProblemCode::ShopPullStopped, &Argument::Number(3)));
    });
    assert_eq!(orders_of(&desk.station), 3, "no page is lost");
    assert_eq!(view(&desk.station).sync.problem.unwrap().code, ProblemCode::ShopPullStopped);
    door.let_out(9);
    let report = calls::shop_sync(&desk.station, bazaar()).unwrap();
    assert_eq!((report.added, door.begun_behind.load(Ordering::SeqCst)), (3, 3), "it goes on where it was");
    assert_eq!((orders_of(&desk.station), view(&desk.station).sync.problem), (6, None));
}
