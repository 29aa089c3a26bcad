//! A practice station whose orders are booked at the practice Sendcloud.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use sandbox::PracticeSendcloud;
use serde_json::{Value, json};
use station::calls::{self, FileChoices, ImportContent, SaveCarrierAccount, VersionedSettings};
use station::{Options, Station};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tokio::runtime::Runtime;

const CARRIER: &str = "platform";

pub(crate) fn carrier_id() -> CarrierId {
    CarrierId(CARRIER.to_owned())
}

/// How long the desk waits for an answer: longer than a busy machine takes for one, short enough to be waited for.
const ANSWERS_WITHIN: Duration = Duration::from_millis(2_500);

/// The desk's own clock.
pub(crate) fn now() -> UtcDateTime {
    UtcDateTime(jiff::Timestamp::now())
}

/// By how much the clock of desks that are opened again goes ahead.
static AHEAD: AtomicI64 = AtomicI64::new(0);

/// How long a program has run on which every question takes two minutes.
pub(crate) fn two_minutes_each_time() -> Duration {
    static ASKED: AtomicI64 = AtomicI64::new(0);
    Duration::from_secs(120 * ASKED.fetch_add(1, Ordering::Relaxed).unsigned_abs())
}

fn later() -> UtcDateTime {
    UtcDateTime::from_millis(now().millis() + AHEAD.load(Ordering::Relaxed))
}

/// A station, the Sendcloud beside it, and the orders that were brought in.
pub(crate) struct Desk {
    pub(crate) station: Station,
    pub(crate) carrier: PracticeSendcloud,
    pub(crate) runtime: Runtime,
    // The folder goes last: the station writes into it to its end.
    pub(crate) folder: tempfile::TempDir,
}

/// A desk with so many orders that can be packed.
pub(crate) fn desk(orders: usize) -> Desk {
    let (folder, runtime) = (tempfile::tempdir().unwrap(), Runtime::new().unwrap());
    let carrier = runtime.block_on(PracticeSendcloud::start()).unwrap();
    let station = open(folder.path(), now);
    let VersionedSettings { version, mut settings } = calls::settings(&station, ()).unwrap();
    let first = settings.catalogue.methods.remove(0);
    settings.catalogue.carriers.push(Carrier {
        id: carrier_id(),
        name: "Sendcloud".to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: String::new(),
    });
    let method = ShippingMethod {
        id: MethodId("home".to_owned()),
        service: "dpd:home".to_owned(),
        carrier: carrier_id(),
        countries: Vec::new(),
        zones: Vec::new(),
        ..first
    };
    settings.defaults.method = Some(method.id.clone());
    settings.catalogue.methods = vec![method];
    (settings.rules, settings.checkout) = (Vec::new(), Vec::new());
    calls::settings_save(&station, VersionedSettings { version, settings }).unwrap();
    let desk = Desk { station, carrier, runtime, folder };
    desk.save_account(&[]).unwrap();
    desk.bring_in(orders);
    desk
}

pub(crate) fn open(folder: &Path, clock: fn() -> UtcDateTime) -> Station {
    open_running(folder, clock, Options::practice(folder).uptime)
}

/// The same, by another count of how long the program runs.
pub(crate) fn open_running(folder: &Path, clock: fn() -> UtcDateTime, uptime: fn() -> Duration) -> Station {
    let limits = wire::Limits { total: ANSWERS_WITHIN, ..wire::Limits::default() };
    let wire = wire::Setup { limits, ..wire::Setup::default() };
    let practice = Options::practice(folder);
    let carriers = practice.carriers.clone().with(super::kiosk::kind());
    Station::open(Options { wire, clock, uptime, carriers, ..practice }).unwrap()
}

pub(crate) fn order(number: usize) -> Value {
    json!({
        "reference": format!("S-{number}"), "number": format!("S-{number}"),
        "placed_at": "2026-11-22T08:00:00Z", "modified_at": "2026-11-22T08:00:00Z",
        "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" }, "checkout": { "delivery_method": "" },
        "recipient": { "name": "Zoë Made Up", "street": "Keizersgracht 1", "postal_code": "1015 CJ",
            "city": "Amsterdam", "country": "NL" },
        "lines": [{ "name": "Seeds", "sku": "seeds", "quantity": 1, "unit_weight": 350 }]
    })
}

impl Desk {
    /// The same desk with its account asked through API v2.
    pub(crate) fn through_v2(self) -> Self {
        let VersionedSettings { version, mut settings } = calls::settings(&self.station, ()).unwrap();
        settings.catalogue.methods[0].service = "sendcloud-110".to_owned();
        calls::settings_save(&self.station, VersionedSettings { version, settings }).unwrap();
        let (account, credentials) = (self.carrier.account_v2(carrier_id()), Some(self.carrier.credentials()));
        calls::carrier_account_save(&self.station, SaveCarrierAccount { account, credentials }).unwrap();
        self
    }

    /// Saves the account as it is set up, with these fields besides.
    pub(crate) fn save_account(&self, fields: &[(&str, Value)]) -> Result<(), Problem> {
        let mut account = self.carrier.account(carrier_id());
        account.config.0.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        let credentials = Some(self.carrier.credentials());
        calls::carrier_account_save(&self.station, SaveCarrierAccount { account, credentials })
    }

    fn bring_in(&self, count: usize) {
        if count == 0 {
            return;
        }
        self.bring_in_these(&(1..=count).map(order).collect::<Vec<_>>());
    }

    /// Brings these orders in.
    pub(crate) fn bring_in_these(&self, orders: &[Value]) {
        let lines: String = orders.iter().map(|order| format!("{order}\n")).collect();
        let (name, base64) = ("orders.jsonl".to_owned(), BASE64.encode(lines));
        let import = ImportContent { name, base64, shop: None, choices: FileChoices::default() };
        let report = calls::import_content(&self.station, import).unwrap();
        assert!(report.refused.is_empty(), "{report:?}");
    }

    /// Every order that was brought in and can be packed now.
    pub(crate) fn ready(&self) -> Vec<OrderId> {
        self.all_ready().into_iter().filter(|row| row.number.starts_with("S-")).map(|row| row.id).collect()
    }

    /// The same, however many there are.
    pub(crate) fn ready_all(&self) -> Vec<OrderId> {
        let query = OrderQuery { stages: vec![Stage::Ready], ..OrderQuery::default() };
        let all = calls::orders_all(&self.station, query).unwrap();
        all.into_iter().filter(|id| self.view(*id).order.facts.number.starts_with("S-")).collect()
    }

    /// The same, with those of the practice shop.
    pub(crate) fn all_ready(&self) -> Vec<OrderRow> {
        let query = OrderQuery { stages: vec![Stage::Ready], limit: 1_000, ..OrderQuery::default() };
        calls::orders_find(&self.station, query).unwrap().rows
    }

    pub(crate) fn view(&self, id: OrderId) -> calls::OrderView {
        calls::order_open(&self.station, id).unwrap()
    }

    /// How many shipments of an order Sendcloud would carry and bill.
    pub(crate) fn live(&self, id: OrderId) -> usize {
        self.carrier.live_of_order(&self.view(id).order.facts.number)
    }

    /// The last shipment of an order.
    pub(crate) fn last(&self, id: OrderId) -> Shipment {
        self.view(id).shipments.pop().unwrap()
    }

    /// Where the last shipment of an order and its booking stand.
    pub(crate) fn standing(&self, id: OrderId) -> (ShipmentState, BookingState) {
        let shipment = self.last(id);
        (shipment.state, shipment.booking)
    }

    /// Asks about what is open as often as a minute has room for, then until nothing is: by then, what is absent is believed
    /// to be.
    pub(crate) fn settled(self) -> Self {
        for _ in 0..12 {
            calls::bookings_ask(&self.station, ()).unwrap();
        }
        let desk = self.opened_again(two_minutes_each_time);
        let mut open = Vec::new();
        for _ in 0..10 {
            open = calls::bookings_ask(&desk.station, ()).unwrap();
            if open.is_empty() {
                break;
            }
        }
        assert!(open.is_empty(), "{open:?}");
        desk.later()
    }

    /// The same desk, opened again two minutes later.
    pub(crate) fn later(self) -> Self {
        let uptime = Options::practice(self.folder.path()).uptime;
        self.opened_again(uptime)
    }

    fn opened_again(self, uptime: fn() -> Duration) -> Self {
        let Self { station, carrier, runtime, folder } = self;
        drop(station);
        AHEAD.fetch_add(120_000, Ordering::Relaxed);
        let station = open_running(folder.path(), later, uptime);
        Self { station, carrier, runtime, folder }
    }

    /// Waits for the station's events until something holds.
    pub(crate) fn until(&self, what: &str, mut holds: impl FnMut() -> bool) {
        let mut events = self.station.listen();
        let waited = self.runtime.block_on(async {
            tokio::time::timeout(Duration::from_secs(90), async {
                while !holds() {
                    let _ = tokio::time::timeout(Duration::from_secs(1), events.recv()).await;
                }
            })
            .await
        });
        assert!(waited.is_ok(), "it never came to be: {what}");
    }
}
