//! A station whose orders are booked at a practice carrier over a network.

use model::*;
use sandbox::PracticeCarrier;
use station::calls::{self, SaveCarrierAccount, VersionedSettings};
use station::{Options, Station};
use std::path::Path;
use std::time::Duration;
use tokio::runtime::Runtime;

/// A practice station whose only method is booked at a carrier on loopback.
pub(crate) struct Desk {
    pub(crate) station: Station,
    pub(crate) carrier: PracticeCarrier,
    pub(crate) runtime: Runtime,
    // The folder goes last: the station writes into it to its end.
    pub(crate) folder: tempfile::TempDir,
}

const CARRIER: &str = "late";

pub(crate) fn carrier_id() -> CarrierId {
    CarrierId(CARRIER.to_owned())
}

pub(crate) fn desk() -> Desk {
    desk_in(None)
}

/// The carrier keeps what it knows in a folder, where there is one.
pub(crate) fn desk_in(books: Option<&Path>) -> Desk {
    let (folder, runtime) = (tempfile::tempdir().unwrap(), Runtime::new().unwrap());
    let carrier = runtime.block_on(async {
        match books {
            Some(books) => PracticeCarrier::start_in(books, 0).await.unwrap(),
            None => PracticeCarrier::start().await.unwrap(),
        }
    });
    let station = open(folder.path());
    let VersionedSettings { version, mut settings } = calls::settings(&station, ()).unwrap();
    let first = settings.catalogue.methods.remove(0);
    settings.catalogue.carriers.push(Carrier {
        id: carrier_id(),
        name: "Late Carrier".to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: carrier.tracking_url(),
    });
    let method =
        ShippingMethod { id: MethodId("late".to_owned()), carrier: carrier_id(), countries: Vec::new(), ..first };
    settings.defaults.method = Some(method.id.clone());
    settings.catalogue.methods = vec![method];
    (settings.rules, settings.checkout) = (Vec::new(), Vec::new());
    calls::settings_save(&station, VersionedSettings { version, settings }).unwrap();
    let save = SaveCarrierAccount { account: carrier.account(carrier_id()), credentials: Some(carrier.credentials()) };
    calls::carrier_account_save(&station, save).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&station, shop).unwrap();
    Desk { station, carrier, runtime, folder }
}

pub(crate) fn open(folder: &Path) -> Station {
    open_by(folder, Options::practice(folder).clock)
}

/// The same by another clock.
pub(crate) fn open_by(folder: &Path, clock: fn() -> UtcDateTime) -> Station {
    let limits = wire::Limits { total: Duration::from_millis(600), ..wire::Limits::default() };
    let wire = wire::Setup { limits, ..wire::Setup::default() };
    Station::open(Options { wire, clock, ..Options::practice(folder) }).unwrap()
}

impl Desk {
    /// Orders that can be packed now.
    pub(crate) fn ready(&self, count: usize) -> Vec<OrderId> {
        let query = OrderQuery { stages: vec![Stage::Ready], limit: 50, ..OrderQuery::default() };
        let rows = calls::orders_find(&self.station, query).unwrap().rows;
        assert!(rows.len() >= count, "{} are ready", rows.len());
        rows.into_iter().take(count).map(|row| row.id).collect()
    }

    /// Books these orders ahead from now on, by a rule that names them.
    pub(crate) fn choose(&self, orders: &[OrderId]) {
        let values = orders.iter().map(|id| self.number(*id)).collect();
        let number = Condition::OrderNumber(TextTest { is: TextMatch::Is, values, exact: true });
        let ahead = vec![Action::Set(Setting::BookAhead { on: true })];
        let VersionedSettings { version, mut settings } = calls::settings(&self.station, ()).unwrap();
        settings.rules = vec![Rule { conditions: vec![number], ..Rule::new(1, "Ahead", ahead) }];
        calls::settings_save(&self.station, VersionedSettings { version, settings }).unwrap();
    }

    pub(crate) fn order(&self) -> OrderId {
        self.ready(1)[0]
    }

    pub(crate) fn view(&self, id: OrderId) -> calls::OrderView {
        calls::order_open(&self.station, id).unwrap()
    }

    pub(crate) fn number(&self, id: OrderId) -> String {
        self.view(id).order.facts.number
    }

    /// How many shipments of an order the carrier would carry and bill.
    pub(crate) fn live(&self, id: OrderId) -> usize {
        self.carrier.live_of_order(&self.number(id))
    }

    /// The last shipment of an order: where it stands, and its booking.
    pub(crate) fn last(&self, id: OrderId) -> (ShipmentState, BookingState) {
        let shipment = self.view(id).shipments.pop().unwrap();
        (shipment.state, shipment.booking)
    }

    /// Waits for the station's events until something holds.
    pub(crate) fn until(&self, what: &str, mut holds: impl FnMut() -> bool) {
        let mut events = self.station.listen();
        let waited = self.runtime.block_on(async {
            tokio::time::timeout(Duration::from_secs(60), async {
                while !holds() {
                    let _ = tokio::time::timeout(Duration::from_secs(1), events.recv()).await;
                }
            })
            .await
        });
        assert!(waited.is_ok(), "it never came to be: {what}");
    }

    /// The same with its station closed.
    pub(crate) fn close(self) -> ClosedDesk {
        let Self { station, carrier, runtime, folder } = self;
        drop(station);
        ClosedDesk { carrier, runtime, folder }
    }
}

/// A desk whose station is closed; its carrier goes on.
pub(crate) struct ClosedDesk {
    pub(crate) carrier: PracticeCarrier,
    pub(crate) runtime: Runtime,
    pub(crate) folder: tempfile::TempDir,
}

impl ClosedDesk {
    pub(crate) fn reopen(self) -> Desk {
        let Self { carrier, runtime, folder } = self;
        Desk { station: open(folder.path()), carrier, runtime, folder }
    }
}
