//! Where items in a hand belong.

use crate::name::{is_same, names};
use crate::{Refusal, state};
use model::{
    CheckedItem, CheckedLine, Checking, Item, ItemName, ItemNumber, Order, OrderCheck, OrderLine, ShopOrder,
    UtcDateTime,
};

/// What is to be done about items that are right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placed {
    /// They count; items of one scan may fill several lines.
    Counted(Vec<CheckedItem>),
    /// They are right, and count once their number is known.
    Asks {
        /// The line they are of.
        line: u32,
        /// The kind of number.
        number: ItemNumber,
    },
}

/// Finds the lines items belong to.
///
/// # Errors
/// Why they do not count: [`Refusal`].
pub fn place(
    order: &Order,
    checking: &Checking,
    counted: &[CheckedItem],
    item: &Item,
    at: UtcDateTime,
) -> Result<Placed, Refusal> {
    let check = state(order, checking, counted);
    let order = &order.facts;
    let lines = candidates(order, &check, &item.by);
    let Some((first, named)) = lines.first() else {
        return Err(Refusal::Foreign { code: code_of(item).to_owned() });
    };
    for number in [&item.lot, &item.serial] {
        if order.lines.iter().any(|line| names(number, line)) {
            return Err(Refusal::NotANumber { code: number.clone() });
        }
    }
    let left = lines.iter().fold(0_u32, |left, (line, _)| left.saturating_add(line.left()));
    if item.count == 0 || item.count > left {
        return Err(Refusal::Extra { item: named.name.clone(), count: item.count, left });
    }
    let open = lines.iter().map(|(line, _)| *line).find(|line| line.left() > 0).unwrap_or(first);
    if let Some(number) = missing(open, item) {
        return Ok(Placed::Asks { line: open.line, number });
    }
    if !item.serial.is_empty() {
        if item.count > 1 {
            return Err(Refusal::OneSerialForSeveral { count: item.count });
        }
        // The same thing may stand on several lines of an order.
        let twice = |checked: &CheckedItem| {
            let line = usize::try_from(checked.line).ok().and_then(|at| order.lines.get(at));
            checked.serial.eq_ignore_ascii_case(&item.serial) && line.is_some_and(|line| are_one(line, named))
        };
        if counted.iter().any(twice) {
            return Err(Refusal::SerialTwice { item: named.name.clone(), serial: item.serial.clone() });
        }
    }
    Ok(Placed::Counted(spread(&lines, item, at)))
}

/// The lines of an order that items may be of, in its order.
fn candidates<'a>(order: &'a ShopOrder, check: &'a OrderCheck, by: &ItemName) -> Vec<(&'a CheckedLine, &'a OrderLine)> {
    let lines = check.lines.iter().filter_map(|line| Some((line, order.lines.get(usize::try_from(line.line).ok()?)?)));
    match by {
        ItemName::Line(at) => lines.filter(|(line, _)| line.line == *at).collect(),
        ItemName::Code(code) => lines.filter(|(_, line)| names(code, line)).collect(),
    }
}

fn code_of(item: &Item) -> &str {
    match &item.by {
        ItemName::Code(code) => code,
        ItemName::Line(_) => "",
    }
}

/// The number that is asked for and not there.
fn missing(line: &CheckedLine, item: &Item) -> Option<ItemNumber> {
    if line.asks.lot && item.lot.is_empty() {
        Some(ItemNumber::Lot)
    } else if line.asks.serial && item.serial.is_empty() {
        Some(ItemNumber::Serial)
    } else {
        None
    }
}

fn are_one(one: &OrderLine, other: &OrderLine) -> bool {
    is_same(&one.sku, &other.sku) || is_same(&one.barcode, &other.barcode)
}

/// Fills the lines one after the other.
fn spread(lines: &[(&CheckedLine, &OrderLine)], item: &Item, at: UtcDateTime) -> Vec<CheckedItem> {
    let mut rest = item.count;
    let mut placed = Vec::new();
    for (line, _) in lines {
        let count = rest.min(line.left());
        if count == 0 {
            continue;
        }
        rest -= count;
        placed.push(CheckedItem {
            line: line.line,
            count,
            code: code_of(item).to_owned(),
            lot: item.lot.clone(),
            serial: item.serial.clone(),
            at,
        });
    }
    placed
}
