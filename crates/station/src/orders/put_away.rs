//! Orders a person put away: what their shops say of them meanwhile.

use model::{JournalLine, Order};

/// The lines of the journal by which a shop changed an order.
const CHANGES: [&str; 3] = ["journal-order-changed", "journal-order-changed-put-away", "journal-order-cancelled"];

/// What the shop of an order changed since it was put away, oldest first; none where it is not.
pub(super) fn changed_since(order: &Order, journal: &[JournalLine]) -> Vec<JournalLine> {
    let Some(put_away) = &order.overrides.put_away else { return Vec::new() };
    let is_change = |line: &&JournalLine| line.at >= put_away.at && CHANGES.contains(&line.message.key.as_ref());
    journal.iter().filter(is_change).cloned().collect()
}
