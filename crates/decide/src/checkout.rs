//! What each checkout delivery method means.

use crate::fold::fold;
use model::{CheckoutMapping, Decision, MethodId, Setter};
use std::collections::HashMap;

/// Checkout names, folded, and the methods they stand for.
#[derive(Debug, Clone)]
pub(crate) struct CheckoutTable(HashMap<String, MethodId>);

impl CheckoutTable {
    pub(crate) fn new(mappings: &[CheckoutMapping]) -> Self {
        Self(mappings.iter().map(|mapping| (fold(&mapping.name), mapping.method.clone())).collect())
    }

    /// Sets the method the customer's choice stands for.
    pub(crate) fn apply(&self, decision: &mut Decision, chosen: &str) {
        if chosen.is_empty() || self.0.is_empty() {
            return;
        }
        if let Some(method) = self.0.get(&fold(chosen)) {
            decision.method.set(Some(method.clone()), Setter::Checkout { name: chosen.to_owned() });
        }
    }
}

/// Whether a checkout name speaks of a place where parcels wait, rather than of the customer's door.
pub(crate) fn speaks_of_a_point(name: &str) -> bool {
    const WORDS: [&str; 19] = [
        "service point",
        "servicepoint",
        "pickup",
        "pick up",
        "pick-up",
        "parcel shop",
        "parcelshop",
        "locker",
        "packstation",
        "paketshop",
        "abhol",
        "afhaal",
        "relais",
        "point retrait",
        "consigne",
        "punto",
        "paczkomat",
        "boxautomat",
        "post office",
    ];
    let name = fold(name);
    WORDS.iter().any(|word| name.contains(word))
}
