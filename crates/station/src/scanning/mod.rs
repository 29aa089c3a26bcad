//! What a scan means. Decided here and nowhere else: for the window, the command line and the page that tests scanners.
//!
//! A command comes first, for nothing else has its form. While an order is checked, its items come next, and whatever
//! waits for a number takes the next code as that number. Then orders: by their number, their shop's key, the number on
//! their parcel. What is left is a wrong item while an order is checked; while none can be packed, an item pulls up an order
//! that needs it, where the desk is set so.

pub(crate) mod codes;
pub(crate) mod scanners;

use crate::batches::{BatchView, Batches};
use crate::checks::{check_of, checking};
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::existing::{existing_order, rows};
use crate::orders::OrderView;
use crate::orders::Orders;
use crate::packers::packers;
use crate::papers::short_name;
use crate::weighing::Weighing;
use ::codes::{Recognised, recognise};
use codes::CodeRead;
use model::*;
use scanners::ScannersAtWork;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Weak};
use store::{Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// So many orders are looked at for one that an item is for.
const CANDIDATES: usize = 50;

/// A scan, explained.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ExplainedScan {
    /// What the code is by itself.
    pub read: CodeRead,
    /// What it means here.
    pub scanned: Scanned,
}

/// A scan, and what is on the screen meanwhile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Scan {
    /// What was read, as it came.
    pub code: String,
    /// What else it may have been: the same keys on another keyboard.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub otherwise: Option<String>,
    /// The order that is open.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub order: Option<OrderId>,
    /// The item of that order that waits for a number, and which.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub item: Option<(Item, ItemNumber)>,
    /// The number of the `scan` event it came with.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable, type = "number"))]
    pub read: Option<u64>,
}

impl From<String> for Scan {
    /// A code, and nothing on the screen.
    fn from(code: String) -> Self {
        Self { code, ..Self::default() }
    }
}

/// What a scan means.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "found", rename_all = "snake_case")]
pub enum Scanned {
    /// One order.
    Order {
        /// The order.
        view: Box<OrderView>,
    },
    /// Several orders carry this code: a person chooses.
    Several {
        /// The orders, the ones to be packed first.
        rows: Vec<OrderRow>,
    },
    /// Items, to be checked against the lines of the order that is open.
    Item {
        /// The item.
        item: Item,
    },
    /// An item that pulls up an order it is for: the desk was at rest.
    Started {
        /// The order.
        view: Box<OrderView>,
        /// The item.
        item: Item,
    },
    /// The barcode of a batch.
    Batch {
        /// The batch, with how far it is.
        batch: BatchView,
    },
    /// A command.
    Command {
        /// The command.
        command: Command,
    },
    /// Nothing this station knows.
    Nothing {
        /// The code, as it was read.
        code: String,
    },
    /// Another face acts on it.
    Taken,
}

/// What scanning may touch.
pub(crate) struct Scanning {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    orders: Arc<Orders>,
    batches: Arc<Batches>,
    weighing: Arc<Weighing>,
    at_work: ScannersAtWork,
    at_desk: bool,
}

/// What scanning is made of.
pub(crate) struct ScanningParts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) deciding: Arc<Deciding>,
    pub(crate) orders: Arc<Orders>,
    pub(crate) batches: Arc<Batches>,
    pub(crate) weighing: Arc<Weighing>,
    pub(crate) at_desk: bool,
}

impl Scanning {
    pub(crate) fn new(parts: ScanningParts) -> Arc<Self> {
        let ScanningParts { store, clock, events, deciding, orders, batches, weighing, at_desk } = parts;
        let at_work = ScannersAtWork::default();
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            clock,
            events,
            deciding,
            orders,
            batches,
            weighing,
            at_work,
            at_desk,
        })
    }

    /// What a scan means. Nothing happens yet.
    pub(crate) fn scan(&self, scan: &Scan) -> Result<Scanned, Problem> {
        if scan.read.is_some_and(|read| !self.at_work.take(read)) {
            return Ok(Scanned::Taken);
        }
        let snapshot = self.store.snapshot()?;
        let open = scan.order.map(|id| open_order(&snapshot, id)).transpose()?;
        let recognised = recognise(&scan.code);
        if let Some(meaning) = self.meaning(&snapshot, &recognised, scan, open.as_ref())? {
            return Ok(meaning);
        }
        let otherwise = scan.otherwise.as_deref().map(recognise);
        if let Some(otherwise) = &otherwise
            && let Some(meaning) = self.meaning(&snapshot, otherwise, scan, open.as_ref())?
        {
            return Ok(meaning);
        }
        match open {
            Some(open) if open.is_checked_now() => return Ok(Scanned::Item { item: item(&recognised) }),
            // An order that can be packed is not left for another by an item.
            Some(open) if open.order.stage.can_be_packed() => {}
            _ if checking(&snapshot)?.item_starts => {
                for recognised in std::iter::once(&recognised).chain(&otherwise) {
                    if let Some(started) = self.started_by(&snapshot, recognised)? {
                        return Ok(started);
                    }
                }
            }
            _ => {}
        }
        Ok(Scanned::Nothing { code: scan.code.clone() })
    }

    /// The order that an item is for: of those that need it, one of one item, else the one that is due first.
    fn started_by(&self, snapshot: &Snapshot, recognised: &Recognised) -> Result<Option<Scanned>, Problem> {
        let code = article(recognised);
        let is_meant = |line: &OrderLine| line.ships && check::names(&code, line);
        for id in snapshot.ready_orders_with(CANDIDATES, &is_meant)? {
            if !open_order(snapshot, id)?.needs(&code) {
                continue;
            }
            // As of now it may be held.
            let view = self.orders.open(id)?;
            if view.order.stage.can_be_packed() {
                self.weighing.lay_on_practice_scale(&view.order);
                return Ok(Some(Scanned::Started { view: Box::new(view), item: item(recognised) }));
            }
        }
        Ok(None)
    }

    /// The same, with everything that can be said of the code itself.
    pub(crate) fn explain_scan(&self, scan: &Scan) -> Result<ExplainedScan, Problem> {
        let read = codes::read(&scan.code, self.clock.local_now().year());
        Ok(ExplainedScan { read, scanned: self.scan(scan)? })
    }

    fn meaning(
        &self,
        snapshot: &Snapshot,
        recognised: &Recognised,
        scan: &Scan,
        open: Option<&Open>,
    ) -> Result<Option<Scanned>, Problem> {
        if let Ok(command) = recognised.text.parse() {
            return Ok(Some(Scanned::Command { command: self.command(snapshot, command)? }));
        }
        if let Ok(batch) = recognised.text.parse() {
            return Ok(Some(Scanned::Batch { batch: self.batches.one(batch)? }));
        }
        let open = open.filter(|open| open.check.required);
        if let (Some(open), None) = (open, &scan.item)
            && open.has(recognised)
            // Where an item starts an order, one that is packed is at rest: the next item of the kind is for another.
            && (open.order.stage.can_be_packed() || !checking(snapshot)?.item_starts)
        {
            return Ok(Some(Scanned::Item { item: item(recognised) }));
        }
        if let Some(orders) = self.orders_of(snapshot, recognised)? {
            return Ok(Some(orders));
        }
        Ok(match (open, &scan.item) {
            (Some(open), Some((waiting, number))) if open.is_checked_now() => {
                Some(Scanned::Item { item: numbered(waiting.clone(), *number, recognised) })
            }
            _ => None,
        })
    }

    /// A command as this desk can follow it: boxes and packers by the names they have here.
    fn command(&self, snapshot: &Snapshot, command: Command) -> Result<Command, Problem> {
        let Some(wanted) = command.name().map(str::to_owned) else { return Ok(command) };
        let (names, unknown) = match command {
            Command::Packer { .. } => {
                (packers(snapshot)?.names, Problem::new(ProblemCode::NoSuchPacker).with("packer", wanted.as_str()))
            }
            _ => {
                let boxes = &self.deciding.current(snapshot)?.settings.boxes;
                let names = boxes.iter().map(|preset| preset.name.clone()).collect();
                (names, Problem::new(ProblemCode::NoSuchBox).with("box", wanted.as_str()))
            }
        };
        let wanted = wanted.to_lowercase();
        let is = |name: &String| name.to_lowercase() == wanted || short_name(name) == wanted;
        names.into_iter().find(is).map(|name| command.called(name)).ok_or(unknown)
    }

    /// The order or orders that carry a code.
    fn orders_of(&self, snapshot: &Snapshot, recognised: &Recognised) -> Result<Option<Scanned>, Problem> {
        let mut found = snapshot.orders_by_code(&recognised.text)?;
        if found.is_empty()
            && let Some(number) = recognised.tracking_number()
        {
            found = snapshot.orders_by_code(&number)?;
        }
        // Whichever of its orders a code names, the parcel is pulled up.
        for order in &mut found {
            *order = snapshot.parcel_of(*order)?;
        }
        found.sort_unstable();
        found.dedup();
        if found.len() > 1 {
            // One number may be in several shops, or come again: what can be packed now is what was meant.
            let ready = rows(snapshot, &found)?.into_iter().filter(|row| row.stage.can_be_packed());
            let ready: Vec<OrderId> = ready.map(|row| row.id).collect();
            if ready.len() == 1 {
                found = ready;
            }
        }
        Ok(match found.as_slice() {
            [] => None,
            [one] => {
                let view = self.orders.open(*one)?;
                self.weighing.lay_on_practice_scale(&view.order);
                Some(Scanned::Order { view: Box::new(view) })
            }
            several => Some(Scanned::Several { rows: rows(snapshot, several)? }),
        })
    }
}

fn open_order(snapshot: &Snapshot, id: OrderId) -> Result<Open, Problem> {
    let order = existing_order(snapshot, id)?;
    let check = check_of(snapshot, &order)?;
    Ok(Open { order, check })
}

/// The order that is open while something is scanned.
struct Open {
    order: Order,
    check: OrderCheck,
}

impl Open {
    /// Whether its items are awaited.
    fn is_checked_now(&self) -> bool {
        self.check.required && self.order.stage.can_be_packed() && !self.check.is_complete()
    }

    /// Whether an article of that code is still missing.
    fn needs(&self, code: &str) -> bool {
        let is_meant = |line: &&CheckedLine| {
            let line = usize::try_from(line.line).ok().and_then(|place| self.order.facts.lines.get(place));
            line.is_some_and(|line| check::names(code, line))
        };
        self.check.lines.iter().filter(is_meant).any(|line| line.left() > 0)
    }

    fn has(&self, recognised: &Recognised) -> bool {
        let code = article(recognised);
        self.order.facts.lines.iter().filter(|line| line.ships).any(|line| check::names(&code, line))
    }
}

/// What names the article: its GTIN out of a GS1 symbol, else all that was read.
fn article(recognised: &Recognised) -> String {
    let gtin = recognised.elements().and_then(::codes::gs1::ElementString::gtin);
    gtin.map_or_else(|| recognised.text.clone(), |gtin| gtin.fourteen())
}

/// The items a code stands for: the article with how many, lot and serial number where a GS1 symbol says them.
fn item(recognised: &Recognised) -> Item {
    let value = |ais: &[&str]| {
        let elements = recognised.elements();
        elements.and_then(|elements| ais.iter().find_map(|ai| elements.value(ai))).unwrap_or_default()
    };
    Item {
        by: ItemName::Code(article(recognised)),
        // (30) and (37): how many there are in it (GS1 General Specifications, section 3.6).
        count: value(&["30", "37"]).parse().unwrap_or(1),
        lot: value(&["10"]).to_owned(),
        serial: value(&["21"]).to_owned(),
    }
}

/// An item with the number it waited for: what a GS1 symbol says it is, else all that was read.
fn numbered(item: Item, number: ItemNumber, recognised: &Recognised) -> Item {
    let said = |ai: &str| {
        let value = recognised.elements().and_then(|elements| elements.value(ai));
        value.unwrap_or(&recognised.text).trim().to_owned()
    };
    match number {
        ItemNumber::Lot => Item { lot: said("10"), ..item },
        ItemNumber::Serial => Item { serial: said("21"), ..item },
    }
}
