//! The shop's order states. Their numbers differ from shop to shop and every merchant adds some, so a state answers to several
//! words: its number, its name in any language, the setting that names it (`PS_OS_CANCELED`), and what it says of itself
//! (`shipped`, `paid`, `unpaid`).

use super::rows::Row;
use model::OrderStatus;
use std::collections::BTreeMap;

/// The settings that name a state, as every version calls them.
pub(super) const SETTINGS: [&str; 16] = [
    "PS_OS_CHEQUE",
    "PS_OS_PAYMENT",
    "PS_OS_PREPARATION",
    "PS_OS_SHIPPING",
    "PS_OS_DELIVERED",
    "PS_OS_CANCELED",
    "PS_OS_REFUND",
    "PS_OS_ERROR",
    "PS_OS_OUTOFSTOCK",
    "PS_OS_OUTOFSTOCK_PAID",
    "PS_OS_OUTOFSTOCK_UNPAID",
    "PS_OS_BANKWIRE",
    "PS_OS_PAYPAL",
    "PS_OS_WS_PAYMENT",
    "PS_OS_COD_VALIDATION",
    "PS_OS_PARTIAL_REFUND",
];

/// What a state usually means, by the words it answers to.
pub(super) const USUAL: [(&str, OrderStatus); 9] = [
    ("paid", OrderStatus::Open),
    ("unpaid", OrderStatus::Waiting),
    ("shipped", OrderStatus::Completed),
    ("PS_OS_CANCELED", OrderStatus::Cancelled),
    ("PS_OS_REFUND", OrderStatus::Cancelled),
    ("PS_OS_ERROR", OrderStatus::Cancelled),
    ("PS_OS_OUTOFSTOCK", OrderStatus::Waiting),
    ("PS_OS_OUTOFSTOCK_PAID", OrderStatus::Waiting),
    ("PS_OS_OUTOFSTOCK_UNPAID", OrderStatus::Waiting),
];

/// What states mean at the desk, by their words in small letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Meanings(BTreeMap<String, OrderStatus>);

impl Meanings {
    pub(super) fn new(meanings: BTreeMap<String, OrderStatus>) -> Self {
        Self(meanings.into_iter().map(|(word, meaning)| (folded(&word), meaning)).collect())
    }
}

/// A state of the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
struct State {
    /// Its number, its names and its settings, in small letters, the plainest first.
    words: Vec<String>,
    shipped: bool,
    paid: bool,
    /// Taken out of the shop's list; orders of old may still have it.
    deleted: bool,
}

/// The shop's states by their numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct States(BTreeMap<u64, State>);

impl States {
    /// From the shop's `order_states` and its settings, by name and value.
    pub(super) fn new(rows: &[Row], settings: &[(String, String)]) -> Self {
        let state = |row: &Row| {
            let number = row.id().to_string();
            let named = settings.iter().filter(|(name, value)| SETTINGS.contains(&name.as_str()) && *value == number);
            let settings = named.map(|(name, _)| name.clone());
            let words = [number.clone()].into_iter().chain(row.words("name")).chain(settings);
            let words = words.map(|word| folded(&word)).collect();
            State { words, shipped: row.flag("shipped"), paid: row.flag("paid"), deleted: row.flag("deleted") }
        };
        Self(rows.iter().map(|row| (row.id(), state(row))).collect())
    }

    /// What a state means; `None` where nobody says it.
    pub(super) fn meaning(&self, id: u64, meanings: &Meanings) -> Option<OrderStatus> {
        let state = self.0.get(&id)?;
        let own = state.words.iter().find_map(|word| meanings.0.get(word));
        let of_itself = match (state.shipped, state.paid) {
            (true, _) => "shipped",
            (false, true) => "paid",
            (false, false) => "unpaid",
        };
        own.or_else(|| meanings.0.get(of_itself)).copied()
    }

    /// Whether there is a state of this number.
    pub(super) fn knows(&self, id: u64) -> bool {
        self.0.contains_key(&id)
    }

    /// The states that leave something to do.
    pub(super) fn to_do(&self, meanings: &Meanings) -> Vec<u64> {
        let open = |id: &u64| matches!(self.meaning(*id, meanings), Some(OrderStatus::Open | OrderStatus::Waiting));
        self.0.keys().copied().filter(open).collect()
    }

    /// The state of a number, name or setting; one that is still in the shop's list before one that is not.
    pub(super) fn named(&self, word: &str) -> Option<u64> {
        let word = folded(word);
        let place = |state: &State| Some((state.deleted, state.words.iter().position(|own| *own == word)?));
        let found = self.0.iter().filter_map(|(id, state)| Some((place(state)?, *id)));
        found.min().map(|(_, id)| id)
    }

    /// Whether an order in this state has left the house.
    pub(super) fn is_shipped(&self, id: u64) -> bool {
        self.0.get(&id).is_some_and(|state| state.shipped)
    }

    /// Whether an order in this state is paid.
    pub(super) fn is_paid(&self, id: u64) -> bool {
        self.0.get(&id).is_some_and(|state| state.paid)
    }

    /// Whether this setting names the state.
    pub(super) fn is(&self, id: u64, setting: &str) -> bool {
        self.0.get(&id).is_some_and(|state| state.words.contains(&folded(setting)))
    }
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The states of thirty bees, two of the merchant's own, and one that was deleted.
    fn states() -> States {
        let row = |id: u64, name: &str, paid: u8, shipped: u8, deleted: u8| {
            let flag = |is: u8| is.to_string();
            Row(json!({ "id": id, "name": [{ "id": 1, "value": name }, { "id": 2, "value": format!("{name} (nl)") }],
                "paid": flag(paid), "shipped": flag(shipped), "deleted": flag(deleted) }))
        };
        let rows = [
            row(1, "Payment accepted", 1, 0, 0),
            row(3, "Shipped", 1, 1, 0),
            row(5, "Canceled", 0, 0, 0),
            row(9, "Awaiting bank wire", 0, 0, 0),
            row(20, "Packed", 1, 0, 1),
            row(21, "Packed", 1, 0, 0),
            row(22, "Backordered", 1, 0, 0),
        ];
        let setting = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        States::new(
            &rows,
            &[setting("PS_OS_CANCELED", "5"), setting("PS_OS_SHIPPING", "3"), setting("PS_SHOP_NAME", "9")],
        )
    }

    fn meanings(own: &[(&str, OrderStatus)]) -> Meanings {
        Meanings::new(USUAL.iter().chain(own).map(|(word, meaning)| ((*word).to_owned(), *meaning)).collect())
    }

    #[test]
    fn a_state_means_what_it_says_of_itself_unless_somebody_says_otherwise() {
        let own = meanings(&[("Backordered", OrderStatus::Waiting), ("21", OrderStatus::Completed)]);
        let states = states();
        for (id, meaning) in [
            (1, Some(OrderStatus::Open)),
            (3, Some(OrderStatus::Completed)),
            (5, Some(OrderStatus::Cancelled)),
            (9, Some(OrderStatus::Waiting)),
            (20, Some(OrderStatus::Open)),
            (21, Some(OrderStatus::Completed)),
            (22, Some(OrderStatus::Waiting)),
            (99, None),
        ] {
            assert_eq!(states.meaning(id, &own), meaning, "{id}");
        }
        assert_eq!(states.to_do(&own), [1, 9, 20, 22]);
        assert_eq!(states.meaning(1, &Meanings::default()), None, "nobody says what is to be pulled");
    }

    #[test]
    fn a_state_is_found_by_number_name_or_setting() {
        let states = states();
        for (word, id) in [
            ("ps_os_shipping", Some(3)),
            ("3", Some(3)),
            (" shipped (NL) ", Some(3)),
            ("Packed", Some(21)),
            ("20", Some(20)),
            ("PS_OS_DELIVERED", None),
            ("", None),
        ] {
            assert_eq!(states.named(word), id, "{word}");
        }
    }
}
