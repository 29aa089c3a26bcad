//! What a scan means. Decided here and nowhere else: for the window, the command line and the page that tests scanners.
//!
//! A command comes first, for nothing else has its form. While an order is checked, its items come next, and whatever
//! waits for a number takes the next code as that number. Then orders: by their number, their shop's key, the number on
//! their parcel. What is left is a wrong item while an order is checked, and nothing otherwise.

use crate::Station;
use crate::calls::{ExplainedScan, Scan, Scanned};
use crate::command_sheet::short_name;
use codes::{Reading, recognise};
use model::*;

impl Station {
    /// What a scan means. Nothing happens yet.
    pub(crate) fn scan(&self, scan: &Scan) -> Result<Scanned, Problem> {
        if scan.read.is_some_and(|read| !self.scanners_at_work().take(read)) {
            return Ok(Scanned::Taken);
        }
        let open = scan.order.map(|id| self.open_order(id)).transpose()?;
        let reading = recognise(&scan.code);
        if let Some(meaning) = self.meaning(&reading, scan, open.as_ref())? {
            return Ok(meaning);
        }
        if let Some(otherwise) = &scan.otherwise
            && let Some(meaning) = self.meaning(&recognise(otherwise), scan, open.as_ref())?
        {
            return Ok(meaning);
        }
        Ok(match open {
            Some(open) if open.is_checked_now() => Scanned::Item { item: item(&reading) },
            _ => Scanned::Nothing { code: scan.code.clone() },
        })
    }

    /// The same, with everything that can be said of the code itself.
    pub(crate) fn explain_scan(&self, scan: &Scan) -> Result<ExplainedScan, Problem> {
        let read = crate::codes::read(&scan.code, self.local_now().year());
        Ok(ExplainedScan { read, scanned: self.scan(scan)? })
    }

    fn meaning(&self, reading: &Reading, scan: &Scan, open: Option<&Open>) -> Result<Option<Scanned>, Problem> {
        if let Ok(command) = reading.text.parse() {
            return Ok(Some(Scanned::Command { command: self.command(command)? }));
        }
        let open = open.filter(|open| open.check.required);
        if let (Some(open), None) = (open, &scan.item)
            && open.has(reading)
        {
            return Ok(Some(Scanned::Item { item: item(reading) }));
        }
        if let Some(orders) = self.orders(reading)? {
            return Ok(Some(orders));
        }
        Ok(match (open, &scan.item) {
            (Some(open), Some((waiting, number))) if open.is_checked_now() => {
                Some(Scanned::Item { item: numbered(waiting.clone(), *number, reading) })
            }
            _ => None,
        })
    }

    /// A command as this desk can follow it: a box by the name it has here.
    fn command(&self, command: Command) -> Result<Command, Problem> {
        let Command::Box { name } = command else { return Ok(command) };
        let boxes = self.store().settings()?.boxes;
        let wanted = name.to_lowercase();
        let is = |preset: &BoxPreset| preset.name.to_lowercase() == wanted || short_name(&preset.name) == wanted;
        let found = boxes.into_iter().find(is);
        let found = found.ok_or_else(|| Problem::new("no-such-box").with("box", name))?;
        Ok(Command::Box { name: found.name })
    }

    /// The order or orders that carry a code.
    fn orders(&self, reading: &Reading) -> Result<Option<Scanned>, Problem> {
        let mut found = self.store().orders_by_code(&reading.text)?;
        if found.is_empty()
            && let Some(number) = reading.tracking_number()
        {
            found = self.store().orders_by_code(&number)?;
        }
        if found.len() > 1 {
            // One number may be in several shops, or come again: what can be packed now is what was meant.
            let ready: Vec<OrderId> = self.in_stage(&found, Stage::Ready)?;
            if ready.len() == 1 {
                found = ready;
            }
        }
        Ok(match found.as_slice() {
            [] => None,
            [one] => {
                let view = self.view_of(self.decide_as_of_now(*one)?)?;
                self.lay_on_practice_scale(&view.order);
                Some(Scanned::Order { view: Box::new(view) })
            }
            several => Some(Scanned::Several { rows: self.rows(several)? }),
        })
    }

    fn open_order(&self, id: OrderId) -> Result<Open, Problem> {
        let order = self.order(id)?;
        let check = self.check_of(&order)?;
        Ok(Open { order, check })
    }
}

/// The order that is open while something is scanned.
struct Open {
    order: Order,
    check: OrderCheck,
}

impl Open {
    /// Whether its items are awaited.
    fn is_checked_now(&self) -> bool {
        self.check.required && self.order.stage == Stage::Ready && !self.check.is_complete()
    }

    fn has(&self, reading: &Reading) -> bool {
        let code = article(reading);
        self.order.facts.lines.iter().filter(|line| line.ships).any(|line| check::names(&code, line))
    }
}

/// What names the article: its GTIN out of a GS1 symbol, else all that was read.
fn article(reading: &Reading) -> String {
    let gtin = reading.elements().and_then(codes::gs1::ElementString::gtin);
    gtin.map_or_else(|| reading.text.clone(), |gtin| gtin.fourteen())
}

/// The items a code stands for: the article with how many, lot and serial number where a GS1 symbol says them.
fn item(reading: &Reading) -> Item {
    let value = |ais: &[&str]| {
        let elements = reading.elements();
        elements.and_then(|elements| ais.iter().find_map(|ai| elements.value(ai))).unwrap_or_default()
    };
    Item {
        by: ItemName::Code(article(reading)),
        // (30) and (37): how many there are in it (GS1 General Specifications, section 3.6).
        count: value(&["30", "37"]).parse().unwrap_or(1),
        lot: value(&["10"]).to_owned(),
        serial: value(&["21"]).to_owned(),
    }
}

/// An item with the number it waited for: what a GS1 symbol says it is, else all that was read.
fn numbered(item: Item, number: ItemNumber, reading: &Reading) -> Item {
    let said = |ai: &str| {
        let value = reading.elements().and_then(|elements| elements.value(ai));
        value.unwrap_or(&reading.text).trim().to_owned()
    };
    match number {
        ItemNumber::Lot => Item { lot: said("10"), ..item },
        ItemNumber::Serial => Item { serial: said("21"), ..item },
    }
}
