//! Scan to check: an order's lines and the items in a hand become right, wrong or one too many.
//!
//! ```text
//! Order + CheckedItems ──state──▶ OrderCheck ──place── Item ──▶ CheckedItems: right, and counted
//!                                                    └──▶ asks for a lot or serial number
//!                                                    └──▶ Refusal: foreign, one too many, the same one twice
//! ```
//!
//! Pure: what was counted before comes in, what is counted now goes out; the store keeps it. Whatever is scanned in
//! whatever order, a line never holds more than was ordered, and nothing that is not of the order counts.

mod name;
mod place;
mod refusal;

pub use name::names;
pub use place::{Placed, place};
pub use refusal::Refusal;

use model::{Asks, CheckMode, CheckedItem, CheckedLine, Checking, Numbered, Order, OrderCheck, OrderLine, Setting};

/// Whether an order's items are checked: what its Decision says, else what its shop or the desk is set to.
#[must_use]
pub fn required(order: &Order, checking: &Checking) -> bool {
    let said = |it: &Setting| if let Setting::CheckItems { on } = it { Some(*on) } else { None };
    let mode = match order.decision.setting(said) {
        Some(true) => CheckMode::Always,
        Some(false) => CheckMode::Off,
        None => checking.mode_of(&order.shop),
    };
    mode.covers(order.facts.quantity())
}

/// How far the check of an order has come.
#[must_use]
pub fn state(order: &Order, checking: &Checking, items: &[CheckedItem]) -> OrderCheck {
    let lines = (0..).zip(&order.facts.lines).filter(|(_, line)| line.ships && line.quantity > 0);
    OrderCheck {
        required: required(order, checking),
        lines: lines.map(|(at, line)| checked(at, line, checking, items)).collect(),
    }
}

fn checked(at: u32, line: &OrderLine, checking: &Checking, items: &[CheckedItem]) -> CheckedLine {
    let mut checked = CheckedLine {
        line: at,
        wanted: line.quantity,
        counted: 0,
        asks: asks(line, checking),
        lots: Vec::new(),
        serials: Vec::new(),
    };
    for item in items.iter().filter(|item| item.line == at) {
        checked.counted = checked.counted.saturating_add(item.count);
        if !item.lot.is_empty() && !checked.lots.contains(&item.lot) {
            checked.lots.push(item.lot.clone());
        }
        if !item.serial.is_empty() {
            checked.serials.push(item.serial.clone());
        }
    }
    checked
}

/// Which numbers the items of a line are asked for.
#[must_use]
pub fn asks(line: &OrderLine, checking: &Checking) -> Asks {
    let fits = |numbered: &&Numbered| !numbered.sku.is_empty() && decide::fits_pattern(&numbered.sku, &line.sku);
    let numbered = checking.numbered.iter().filter(fits);
    numbered.fold(Asks::default(), |asks, numbered| Asks {
        lot: asks.lot || numbered.asks.lot,
        serial: asks.serial || numbered.asks.serial,
    })
}
