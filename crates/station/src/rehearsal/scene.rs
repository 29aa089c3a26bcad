//! The scene of the day: the sandbox around the station, and how the station is set up.

use super::cut::{self, CutWire};
use super::verdict::{Fact, Way};
use crate::calls::{self, SaveCarrierAccount, SaveShop, VersionedSettings};
use crate::{Options, Station};
use carriers::Registry;
use model::*;
use sandbox::printer::PracticePrinter;
use sandbox::{PracticeCarrier, PracticeShop, carrier, orders};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::Runtime;
use wire::Setup;

const SHOP: &str = "rehearsal";
const OWN: &str = "own";
const ON_LINE: &str = "on-line";
/// The delivery methods of the shop, by which an order goes its way.
const WAYS: [(&str, &str); 3] = [("Own", OWN), ("Ahead", ON_LINE), ("Later", ON_LINE)];
/// The first order's id in the shop.
const FIRST: u64 = 20_001;

/// Everything around the station.
pub(super) struct Scene {
    shop: PracticeShop,
    carrier: PracticeCarrier,
    printer: PracticePrinter,
    orders: u32,
    folder: tempfile::TempDir,
    /// Held to the end: shop and carrier are served on it.
    _runtime: Runtime,
    /// Held to the end: the carrier keeps what it knows there.
    _books: tempfile::TempDir,
}

/// Why something of the scene could not be had.
pub(super) fn failed(error: impl std::fmt::Display) -> Problem {
    Problem::new(ProblemCode::Internal).because(error)
}

/// Opens the station of the day.
pub(super) fn open(folder: &Path) -> Result<Station, Problem> {
    let carriers = Registry::standard().with(carrier::connector::kind());
    let transport = CutWire::new(folder).map_err(failed)?;
    let wire = Setup { transport: Some(Arc::new(transport)), ..Setup::default() };
    Station::open(Options { carriers, wire, keyring: false, pulls: false, ..Options::new(folder.to_owned()) })
}

pub(super) fn shop_id() -> ShopId {
    ShopId(SHOP.to_owned())
}

impl Scene {
    /// Starts shop, carrier and printer, and sets a station up for them.
    pub(super) fn set_up(count: u32) -> Result<Self, Problem> {
        let (folder, books) = (tempfile::tempdir().map_err(failed)?, tempfile::tempdir().map_err(failed)?);
        let runtime = Runtime::new().map_err(failed)?;
        let now = (Options::new(folder.path().to_owned()).clock)();
        let orders = made_up_orders(count, now)?;
        let shop = runtime.block_on(PracticeShop::with_orders(now, orders)).map_err(failed)?;
        let carrier = runtime.block_on(PracticeCarrier::start_in(books.path(), 0)).map_err(failed)?;
        let printer = PracticePrinter::start(None).map_err(failed)?;
        let scene = Self { shop, carrier, printer, orders: count, folder, _runtime: runtime, _books: books };
        scene.furnish(&open(scene.folder())?)?;
        Ok(scene)
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn furnish(&self, station: &Station) -> Result<(), Problem> {
        let VersionedSettings { version, .. } = calls::settings(station, ())?;
        let settings: Settings = serde_json::from_value(settings()).map_err(failed)?;
        let settings = Settings { rules: vec![ahead_rule()], ..settings };
        calls::settings_save(station, VersionedSettings { version, settings })?;
        calls::range_save(station, range(u64::from(self.orders)))?;
        calls::printer_save(station, printer(self.printer.port()))?;
        let shop = Shop { id: shop_id(), name: "Rehearsal".to_owned(), account: self.shop.account() };
        calls::shop_save(station, SaveShop { shop, credentials: Some(self.shop.credentials()) })?;
        let account = self.carrier.account(CarrierId(ON_LINE.to_owned()));
        let account = CarrierAccount { most_ahead: self.orders, ..account };
        calls::carrier_account_save(
            station,
            SaveCarrierAccount { account, credentials: Some(self.carrier.credentials()) },
        )
    }

    /// Pulls the orders, and books ahead what the rule chooses.
    pub(super) fn sync_and_book_ahead(&self) -> Result<(), Problem> {
        let station = open(self.folder())?;
        calls::shop_sync(&station, shop_id())?;
        calls::labels_prepare(&station, ())?;
        Ok(())
    }

    pub(super) fn cut_the_network(&self) -> Result<(), Problem> {
        std::fs::write(cut::file(self.folder()), []).map_err(failed)
    }

    pub(super) fn bring_the_network_back(&self) -> Result<(), Problem> {
        std::fs::remove_file(cut::file(self.folder())).map_err(failed)
    }

    /// Which way each order was packed while the network was away.
    pub(super) fn how_it_was_packed(&self) -> Result<HashMap<OrderId, Way>, Problem> {
        let station = open(self.folder())?;
        let shelf: Vec<OrderId> = calls::shelf(&station, ())?.into_iter().map(|place| place.shelved.order).collect();
        let way = |row: OrderRow| {
            let way = match row.method {
                _ if shelf.contains(&row.id) => Way::Shelf,
                Some(method) if method.0 == OWN => Way::OwnNumber,
                _ => Way::Ahead,
            };
            (row.id, way)
        };
        Ok(self.rows(&station)?.into_iter().map(way).collect())
    }

    /// What station, carrier and shop say of each order now, and the printer's labels, by the texts on them.
    pub(super) fn facts(
        &self,
        packed: &HashMap<OrderId, Way>,
        printed: &HashMap<String, usize>,
    ) -> Result<Vec<Fact>, Problem> {
        let station = open(self.folder())?;
        let shipments = self.carrier.shipments();
        let listed = listed(&station)?;
        let mut facts = Vec::new();
        for row in self.rows(&station)? {
            let view = calls::order_open(&station, row.id)?;
            let numbers: Vec<String> = view.shipment.iter().flat_map(Shipment::numbers).map(str::to_owned).collect();
            let number = row.number.as_str();
            let there = |live: bool| shipments.iter().filter(move |it| it.order == number && it.is_live() == live);
            let reference: u64 = view.order.facts.reference.parse().unwrap_or_default();
            let told = self.shop.order(reference).unwrap_or_default();
            let notes = self.shop.notes(reference);
            let told_text = format!("{told}{}", Value::Array(notes.clone()));
            let speaks = |note: &&Value| numbers.iter().any(|number| note.to_string().contains(number));
            // Each telling leaves a note of its own; the first may have been the status alone.
            let tellings = notes.iter().filter(speaks).count().max(usize::from(told["status"] == "completed"));
            let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            facts.push(Fact {
                way: packed.get(&row.id).copied().unwrap_or(Way::Ahead),
                stage: view.order.stage,
                live: count(there(true).count()),
                voided: count(there(false).count()),
                agree: numbers.iter().all(|number| told_text.contains(number))
                    && there(true).all(|it| it.numbers == numbers),
                told: if told["status"] == "completed" { count(tellings) } else { 0 },
                listed: listed.get(&row.id).copied().unwrap_or_default(),
                labels: count(numbers.iter().map(|number| printed.get(number).copied().unwrap_or_default()).sum()),
                order: number.to_owned(),
            });
        }
        Ok(facts)
    }

    /// How often each text that could be a number stands on the labels that came out; each label counts it once.
    pub(super) fn printed(&self) -> HashMap<String, usize> {
        let mut printed: HashMap<String, usize> = HashMap::new();
        for label in self.printer.printed() {
            let zpl = String::from_utf8_lossy(&label.zpl).into_owned();
            let mut seen: Vec<&str> = zpl
                .split(|letter: char| !letter.is_ascii_alphanumeric())
                // A field begins with its command, the bars of an SSCC with a sign and the element's identifier.
                .map(|word| word.strip_prefix("FD").unwrap_or(word))
                .map(|word| word.strip_prefix("800").filter(|sscc| sscc.len() == 18).unwrap_or(word))
                .filter(|word| word.len() >= 10)
                .collect();
            seen.sort_unstable();
            seen.dedup();
            seen.into_iter().for_each(|word| *printed.entry(word.to_owned()).or_default() += 1);
        }
        printed
    }

    fn rows(&self, station: &Station) -> Result<Vec<OrderRow>, Problem> {
        let query = OrderQuery { limit: u32::MAX, sort: OrderSort::Number, ..OrderQuery::default() };
        Ok(calls::orders_find(station, query)?.rows)
    }
}

/// On how many hand-over lists a shipment of each order stands.
fn listed(station: &Station) -> Result<HashMap<OrderId, u32>, Problem> {
    let snapshot = station.parts.store.snapshot()?;
    let mut listed = HashMap::new();
    for list in calls::hand_overs(station, ())?.lists {
        let shipments = snapshot.hand_over_list(list.id)?.map(|(_, shipments)| shipments).unwrap_or_default();
        shipments.into_iter().for_each(|shipment| *listed.entry(shipment.order).or_default() += 1);
    }
    Ok(listed)
}

/// Orders as the shop has them: one of its own, under other numbers and with each way in turn.
fn made_up_orders(count: u32, now: UtcDateTime) -> Result<Vec<Value>, Problem> {
    let fits = |order: &Value| order["status"] == "processing" && order["shipping"]["country"] == "NL";
    let pattern = orders::of_the_morning(now).into_iter().find(fits).ok_or_else(|| failed("no order to go by"))?;
    let order = |(id, (way, _)): (u64, &(&str, &str))| {
        let mut order = pattern.clone();
        order["id"] = json!(id);
        order["number"] = json!(id.to_string());
        order["shipping_lines"][0]["method_title"] = json!(way);
        order
    };
    Ok((FIRST..).zip(WAYS.iter().cycle()).take(count as usize).map(order).collect())
}

fn settings() -> Value {
    let method = |id: &str| json!({ "id": id, "carrier": id, "name": id, "max_weight": 30_000, "countries": [] });
    let mapping = |(name, method): (&str, &str)| json!({ "name": name, "method": method });
    json!({
        "defaults": {
            "method": OWN, "weight": 500,
            "sender": { "name": "Rehearsal", "street": "Havenstraat 10", "postal_code": "3511 AB", "city": "Utrecht", "country": "NL" },
        },
        "checkout": WAYS.map(mapping),
        "catalogue": {
            "carriers": [{ "id": OWN, "name": "Own van" }, { "id": ON_LINE, "name": "Sandbox carrier" }],
            "methods": [method(OWN), method(ON_LINE)],
        },
    })
}

fn ahead_rule() -> Rule {
    let chosen = TextTest { is: TextMatch::Is, values: vec!["Ahead".to_owned()], exact: true };
    let actions = vec![Action::Set(Setting::BookAhead { on: true })];
    Rule { conditions: vec![Condition::CheckoutMethod(chosen)], ..Rule::new(1, "Ahead", actions) }
}

/// GS1's prefix for examples (*GS1 General Specifications*, section 1.4): no real label has it.
fn range(count: u64) -> NumberRange {
    let form = NumberForm::Sscc { prefix: "9521234".to_owned(), extension: 0 };
    let last = 1_000 + 10 * count;
    NumberRange { carrier: CarrierId(OWN.to_owned()), blocks: vec![NumberBlock { form, next: 1, last }], warn_below: 1 }
}

fn printer(port: u16) -> Printer {
    Printer {
        id: PrinterId("bench".to_owned()),
        name: "Bench".to_owned(),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof: Proof::Odometer,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}
