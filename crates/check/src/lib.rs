//! Scan to check: an order's lines and the items in a hand become right, wrong or one too many.
//!
//! ```text
//! ShopOrder + CheckedItems ──state──▶ OrderCheck ──place── Item ──▶ CheckedItems: right, and counted
//!                                                        └──▶ asks for a lot or serial number
//!                                                        └──▶ Refusal: foreign, one too many, the same one twice
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

use model::{Asks, CheckedItem, CheckedLine, Checking, Numbered, OrderCheck, OrderLine, ShopId, ShopOrder};

/// How far the check of a shop's order has come.
#[must_use]
pub fn state(order: &ShopOrder, shop: &ShopId, checking: &Checking, items: &[CheckedItem]) -> OrderCheck {
    let lines = (0..).zip(&order.lines).filter(|(_, line)| line.ships && line.quantity > 0);
    OrderCheck {
        required: checking.mode_of(shop).covers(order.quantity()),
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
