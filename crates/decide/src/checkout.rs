//! What each checkout delivery method means, and what a Dynamic Checkout says outright.

use crate::catalogue_index::CatalogueIndex;
use crate::draft::{Draft, Wish};
use crate::facts::{Facts, TextFact};
use crate::slot::Who;
use crate::text::Pattern;
use aho_corasick::AhoCorasick;
use model::fold::fold;
use model::{CheckoutMapping, MethodId, ShipWith, ShopId};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// The table of checkout names, folded: plain names found at once, patterns tried in turn.
#[derive(Debug, Clone)]
pub(crate) struct CheckoutTable {
    rows: Vec<Row>,
    plain: FxHashMap<String, Vec<usize>>,
    patterns: Vec<(usize, Pattern)>,
}

#[derive(Debug, Clone)]
struct Row {
    shop: Option<ShopId>,
    ship: ShipWith,
}

impl CheckoutTable {
    pub(crate) fn new(mappings: &[CheckoutMapping]) -> Self {
        let mut table = Self { rows: Vec::new(), plain: FxHashMap::default(), patterns: Vec::new() };
        for (at, mapping) in mappings.iter().enumerate() {
            let name = fold(&mapping.name);
            if name.contains(['*', '?']) {
                table.patterns.push((at, Pattern::new(&name)));
            } else {
                table.plain.entry(name).or_default().push(at);
            }
            table.rows.push(Row { shop: mapping.shop.clone(), ship: mapping.ship.clone() });
        }
        table
    }

    /// What a shop's checkout name stands for: a row for that very shop before one for all, a plain name before a
    /// pattern, then the first.
    pub(crate) fn meaning(&self, shop: &ShopId, folded: &str) -> Option<&ShipWith> {
        let plain = self.plain.get(folded).into_iter().flatten().copied();
        let patterns = self.patterns.iter().filter(|(_, pattern)| pattern.fits(folded)).map(|(at, _)| *at);
        let rows = plain.chain(patterns).map(|at| &self.rows[at]);
        let mut for_all = None;
        for row in rows {
            match &row.shop {
                Some(only) if only == shop => return Some(&row.ship),
                Some(_) => {}
                None => for_all = for_all.or(Some(&row.ship)),
            }
        }
        for_all
    }

    /// Sets what the customer's choice stands for.
    pub(crate) fn apply<'a>(&'a self, draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) {
        let checkout = &facts.order().checkout;
        if !checkout.delivery_method.is_empty() && !self.rows.is_empty() {
            let name = facts.folded(TextFact::CheckoutMethod);
            if let Some(ship) = self.meaning(facts.asked.shop, name) {
                draft.ship.set(Some(Wish::of(ship)), Who::Checkout, draft.reasons);
            }
        }
        if let Some(dynamic) = &checkout.dynamic {
            if !dynamic.product.is_empty() {
                let method = known.method(&MethodId(dynamic.product.clone()));
                let wish = method.map_or(Wish::Named(&dynamic.product), |method| Wish::Method(&method.id));
                draft.ship.set(Some(wish), Who::DynamicCheckout, draft.reasons);
            }
            if let Some(sender) = &dynamic.sender {
                draft.sender.set(Some(sender), Who::DynamicCheckout, draft.reasons);
            }
        }
    }
}

/// Whether a folded checkout name speaks of a place where parcels wait, rather than of the customer's door.
pub(crate) fn speaks_of_a_point(name: &str) -> bool {
    static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(WORDS).ok());
    FINDER.as_ref().is_some_and(|finder| finder.is_match(name))
}

/// Whether a shop's code of a delivery method, as `service_point_v2_shipping_method:5`, is one for such places. Methods by
/// which customers collect at the shop itself have other ones.
pub(crate) fn is_code_of_a_point(code: &str) -> bool {
    let code = code.to_ascii_lowercase().replace('-', "_");
    CODES.iter().any(|word| code.contains(word))
}

/// What such codes hold.
const CODES: [&str; 10] = [
    "service_point",
    "servicepoint",
    "pickup_point",
    "relay",
    "relais",
    "parcelshop",
    "parcel_shop",
    "locker",
    "parcel_machine",
    "paczkomat",
];

/// What such names say.
const WORDS: [&str; 27] = [
    "service point",
    "servicepoint",
    "service-point",
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
    "postfiliale",
    "relais",
    "mondial relay",
    "point retrait",
    "point de retrait",
    "pakketpunt",
    "ophaalpunt",
    "postombud",
    "consigne",
    "punto",
    "paczkomat",
    "boxautomat",
    "paczkopunkt",
    "post office",
];
