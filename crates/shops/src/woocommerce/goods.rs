//! What the shop knows of its products: asked for in bulk, and kept until it is old.

use super::answers::{WireMeta, flag, known, number, text};
use crate::number::DecimalMark;
use crate::weight::{Weight, exact};
use model::UtcDateTime;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How long an answer is good: what is changed in the shop is here as soon.
const GOOD_FOR_MILLIS: i64 = 10 * 60_000;

/// More products are kept than any desk has open; beyond that, all are asked anew.
const MOST_KEPT: usize = 50_000;

/// The fields asked for.
pub(super) const FIELDS: &str =
    "id,date_modified_gmt,virtual,shipping_required,weight,global_unique_id,images,image,meta_data";

/// Keys under which plugins keep what one item weighs, without leading underscores.
pub(super) const WEIGHT: [&str; 3] = ["weight", "item_weight", "product_weight"];
/// The same for its Harmonised System code.
pub(super) const HS_CODE: [&str; 10] = [
    "hs_code",
    "hscode",
    "harmonized_code",
    "hs_tariff_code",
    "tariff_code",
    "sc_hs_code",
    "shipments_hs_code",
    "dhl_hs_code",
    "postnl_hs_code",
    "myparcel_hs_code",
];
/// The same for its country of origin.
pub(super) const ORIGIN: [&str; 8] = [
    "country_of_origin",
    "origin_country",
    "manufacture_country",
    "origin",
    "sc_country_of_origin",
    "shipments_manufacture_country",
    "postnl_country_of_origin",
    "myparcel_country_of_origin",
];
/// The same for its GTIN.
pub(super) const GTIN: [&str; 11] = [
    "global_unique_id",
    "gtin",
    "ean",
    "ean13",
    "upc",
    "barcode",
    "alg_ean",
    "wpm_gtin_code",
    "ts_gtin",
    "ean_code",
    "wc_gtin",
];

/// A product or a variation as the shop sends it.
#[derive(Debug, Deserialize)]
pub(super) struct WireProduct {
    #[serde(deserialize_with = "number")]
    id: u64,
    #[serde(default, deserialize_with = "flag")]
    r#virtual: bool,
    #[serde(default = "yes", deserialize_with = "flag")]
    shipping_required: bool,
    #[serde(default, deserialize_with = "text")]
    weight: String,
    #[serde(default, deserialize_with = "text")]
    global_unique_id: String,
    #[serde(default)]
    images: Vec<Value>,
    #[serde(default)]
    image: Value,
    #[serde(default)]
    meta_data: Vec<WireMeta>,
}

fn yes() -> bool {
    true
}

/// A product, as far as a desk needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Good {
    /// False for what has no body.
    pub(super) ships: bool,
    /// As it stands in the shop, in the shop's unit.
    weight: String,
    pub(super) hs_code: String,
    pub(super) origin: String,
    pub(super) barcode: String,
    pub(super) picture: String,
}

impl Good {
    /// One of which nothing is known: it ships.
    pub(super) fn unknown() -> Self {
        Self { ships: true, ..Self::default() }
    }
}

impl From<WireProduct> for Good {
    fn from(product: WireProduct) -> Self {
        let address = |image: &Value| image.get("src").and_then(Value::as_str).map(str::to_owned);
        let picture = product.images.iter().chain([&product.image]).find_map(address);
        let barcode = product.global_unique_id.trim().to_owned();
        Self {
            ships: !product.r#virtual && product.shipping_required,
            weight: product.weight.trim().to_owned(),
            hs_code: known(&product.meta_data, &HS_CODE),
            origin: known(&product.meta_data, &ORIGIN),
            barcode: if barcode.is_empty() { known(&product.meta_data, &GTIN) } else { barcode },
            picture: picture.unwrap_or_default(),
        }
    }
}

/// What is known of the shop's products.
#[derive(Debug, Default)]
pub(super) struct Goods {
    /// The unit of their weights, once the shop has said it.
    pub(super) unit: Option<String>,
    /// By the ids of products and of their variations; nothing where the shop has none of that id.
    kept: HashMap<u64, (Option<Good>, UtcDateTime)>,
}

/// What has to be asked: products, and the variations of each.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) products: BTreeSet<u64>,
    pub(super) variations: BTreeMap<u64, BTreeSet<u64>>,
}

impl Goods {
    /// Which of these products and variations nobody knows, or has not asked about for too long.
    pub(super) fn wanted(&self, items: impl Iterator<Item = (u64, u64)>, now: UtcDateTime) -> Wanted {
        let is_old = |id: u64| {
            let asked_at = self.kept.get(&id).map(|(_, asked_at)| asked_at.millis());
            asked_at.is_none_or(|asked_at| (now.millis() - asked_at).abs() > GOOD_FOR_MILLIS)
        };
        let mut wanted = Wanted::default();
        for (product, variation) in items.filter(|(product, _)| *product != 0) {
            if is_old(product) {
                wanted.products.insert(product);
            }
            if variation != 0 && is_old(variation) {
                wanted.variations.entry(product).or_default().insert(variation);
            }
        }
        wanted
    }

    /// Keeps what the shop answered to a question about these.
    pub(super) fn keep(&mut self, asked: &BTreeSet<u64>, products: Vec<WireProduct>, now: UtcDateTime) {
        if self.kept.len() > MOST_KEPT {
            self.kept.clear();
        }
        self.kept.extend(asked.iter().map(|id| (*id, (None, now))));
        self.kept.extend(products.into_iter().map(|product| (product.id, (Some(Good::from(product)), now))));
    }

    /// Whether the shop has said what it knows of a product, and in which unit.
    pub(super) fn knows(&self, product: u64) -> bool {
        product == 0 || (self.unit.is_some() && self.kept.contains_key(&product))
    }

    /// A product's variation; what that does not say, the product does.
    pub(super) fn of(&self, product: u64, variation: u64) -> Option<Good> {
        let get = |id: u64| self.kept.get(&id).and_then(|(good, _)| good.as_ref());
        let (own, whole) = (get(variation), get(product));
        let or = |one: &str, other: &str| if one.is_empty() { other.to_owned() } else { one.to_owned() };
        match (own, whole) {
            (Some(own), Some(whole)) => Some(Good {
                ships: own.ships,
                weight: or(&own.weight, &whole.weight),
                hs_code: or(&own.hs_code, &whole.hs_code),
                origin: or(&own.origin, &whole.origin),
                barcode: or(&own.barcode, &whole.barcode),
                picture: or(&own.picture, &whole.picture),
            }),
            (one, other) => one.or(other).cloned(),
        }
    }
}

impl Good {
    /// What one weighs, in the shop's unit: nothing where it does not say, and the text where it is not understood.
    pub(super) fn weight(&self, unit: Option<&str>) -> Result<Option<Weight>, &str> {
        let Some(unit) = unit.filter(|_| !self.weight.is_empty()) else { return Ok(None) };
        exact(&self.weight, Some(unit), Some(DecimalMark::Point)).map(Some).ok_or(self.weight.as_str())
    }

    /// Whether a bare number is what the shop says of its weight, too.
    pub(super) fn weighs(&self, number: &str) -> bool {
        let plain = |text: &str| text.trim().trim_start_matches('0').replace(',', ".");
        let plain = |text: &str| {
            let text = plain(text);
            if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
        };
        plain(&self.weight) == plain(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Grams;
    use serde_json::json;

    fn at(minutes: i64) -> UtcDateTime {
        UtcDateTime::from_millis(minutes * 60_000)
    }

    fn goods() -> Goods {
        let read = |product: Value| serde_json::from_value::<WireProduct>(product).unwrap();
        let mut goods = Goods { unit: Some("kg".to_owned()), ..Goods::default() };
        let shirt = read(
            json!({ "id": 15, "weight": "0.3", "virtual": "no", "meta_data": [{ "key": "_hs_code", "value": "610910" }] }),
        );
        let size = read(json!({ "id": 16, "weight": "", "image": { "src": "https://shop.example/m.jpg" } }));
        goods.keep(&[15, 99].into(), vec![shirt], at(0));
        goods.keep(&[16].into(), vec![size], at(0));
        goods
    }

    #[test]
    fn only_what_nobody_knows_is_asked() {
        let goods = goods();
        let items = || [(15, 16), (15, 17), (99, 0), (0, 0), (20, 0)].into_iter();
        let wanted = goods.wanted(items(), at(5));
        assert_eq!((wanted.products, wanted.variations), ([20].into(), [(15, [17].into())].into()));
        assert_eq!(goods.wanted(items(), at(11)).products, [15, 20, 99].into(), "an answer grows old");
    }

    #[test]
    fn a_variation_says_what_its_product_does_not_say_otherwise() {
        let goods = goods();
        let good = goods.of(15, 16).unwrap();
        assert_eq!((good.hs_code.as_str(), good.picture.as_str()), ("610910", "https://shop.example/m.jpg"));
        let grams = |unit| good.weight(unit).unwrap().and_then(Weight::grams);
        assert_eq!((grams(Some("kg")), grams(Some("lbs")), grams(None)), (Some(Grams(300)), Some(Grams(137)), None));
        assert_eq!((goods.of(99, 0), goods.knows(99), goods.knows(20)), (None, true, false));
        assert!(good.weighs("0.30") && !good.weighs("300"));
    }
}
