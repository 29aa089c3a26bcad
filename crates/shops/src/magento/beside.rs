//! What is asked besides the orders of a page: the settings of store views, what is known of products, and which shipments were not
//! sent. Each is asked once for a whole page, and the first two are known for the rest of the pull. Where the shop does not say it, the orders come in all the same and carry a remark;
//! only what passes by itself breaks the pull off.

use super::answers::{WireAttribute, WireOrder, WirePage, WireProduct, WireStore};
use super::requests::{AT_ONCE, stores, these_products};
use super::shipments::Unsent;
use super::{Magento, Rules};
use crate::ShopError;
use crate::json_text::text_of;
use crate::withdrawn_note;
use model::Message;
use std::collections::{BTreeSet, HashMap};

/// The attributes that usually hold a product's code for customs; the core has none.
const HS_CODE: [&str; 6] = ["hs_code", "hts_code", "ts_hs_code", "hscode", "tariff_code", "customs_code"];
/// The same for the code on the item.
const BARCODE: [&str; 6] = ["ean", "gtin", "barcode", "upc", "ean13", "ean_code"];
/// The core's own.
const ORIGIN: [&str; 1] = ["country_of_manufacture"];
const PICTURE: [&str; 2] = ["thumbnail", "image"];

/// A product, as far as a desk needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Good {
    pub(super) barcode: String,
    pub(super) hs_code: String,
    pub(super) origin: String,
    /// Where its picture is below the pictures of products.
    pub(super) picture: String,
    /// Whether the parts of a bundle ship separately.
    ships_separately: bool,
}

impl Good {
    fn of(product: &WireProduct, rules: &Rules) -> Self {
        let said = |codes: &[&str]| {
            let named = |code: &&str| product.custom_attributes.iter().find(|it| it.attribute_code == **code);
            let values = codes.iter().filter_map(named).map(|it: &WireAttribute| text_of(&it.value).trim().to_owned());
            values.into_iter().find(|value| !value.is_empty() && value != "no_selection").unwrap_or_default()
        };
        let first = |own: &str, usual: &[&str]| {
            let own = said(&[own]);
            if own.is_empty() { said(usual) } else { own }
        };
        Self {
            barcode: first(&rules.barcode_attribute, &BARCODE),
            hs_code: first(&rules.hs_attribute, &HS_CODE),
            origin: said(&ORIGIN),
            picture: said(&PICTURE),
            ships_separately: said(&["shipment_type"]) == "1",
        }
    }
}

/// What a pull has learned so far.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Nothing until the shop was asked.
    stores: Option<Vec<WireStore>>,
    /// By the product's number; nothing where the shop has none of it any more.
    goods: HashMap<u64, Option<Good>>,
    /// What the shop did not let be read.
    unread: BTreeSet<&'static str>,
}

impl Known {
    pub(super) fn good(&self, product: u64) -> Option<&Good> {
        self.goods.get(&product).and_then(Option::as_ref)
    }

    pub(super) fn store(&self, id: u64) -> Option<&WireStore> {
        self.stores.iter().flatten().find(|store| store.id == id)
    }

    pub(super) fn ships_separately(&self, product: u64) -> bool {
        self.good(product).is_some_and(|good| good.ships_separately)
    }

    /// What came, or nothing where the shop did not let it be read, which is remembered. What passes by itself is an error.
    fn or_unread<T: Default>(&mut self, asked: Result<T, ShopError>, resource: &'static str) -> Result<T, ShopError> {
        match asked {
            Err(error @ (ShopError::Offline(_) | ShopError::TimedOut | ShopError::RateLimited { .. })) => Err(error),
            Err(_) => {
                self.unread.insert(resource);
                Ok(T::default())
            }
            asked => asked,
        }
    }

    /// What has to be known of every order, because the shop did not let all be read.
    pub(super) fn remarks(&self) -> Vec<Message> {
        let remark = |resource: &&'static str| Message::new("remark-resource-unread").with("resource", *resource);
        self.unread.iter().map(remark).collect()
    }
}

impl Magento {
    /// Asks what these orders are read with, as far as it is not known.
    pub(super) async fn ask_beside(&self, orders: &[&WireOrder], known: &mut Known) -> Result<(), ShopError> {
        if orders.is_empty() {
            return Ok(());
        }
        if known.stores.is_none() {
            let asked = self.ask(&stores()).await.and_then(|answer| Ok(answer.json::<Vec<WireStore>>()?));
            known.stores = Some(known.or_unread(asked, "store/storeConfigs")?);
        }
        let products = orders.iter().flat_map(|order| &order.items).map(|row| row.product_id);
        self.ask_products(products.collect(), known).await
    }

    /// Asks what of these orders was not sent although it counts as shipped. Only an order that says that a label of it was taken back
    /// can have any.
    pub(super) async fn ask_unsent(&self, orders: &[&WireOrder], known: &mut Known) -> Result<Unsent, ShopError> {
        let has_note = |order: &&&WireOrder| {
            let mut comments = order.status_histories.iter();
            comments.any(|history| withdrawn_note::is_one(&history.comment, &self.rules.withdrawn_note))
        };
        let ids: Vec<u64> = orders.iter().filter(has_note).map(|order| order.entity_id).collect();
        if ids.is_empty() {
            return Ok(Unsent::default());
        }
        let shipments = known.or_unread(self.shipments(&ids).await, "shipments")?;
        Ok(Unsent::of(&shipments))
    }

    /// Asks for these products, as far as they are not known.
    pub(super) async fn ask_products(&self, ids: BTreeSet<u64>, known: &mut Known) -> Result<(), ShopError> {
        let ids: Vec<u64> = ids.into_iter().filter(|id| *id > 0 && !known.goods.contains_key(id)).collect();
        for ids in ids.chunks(AT_ONCE) {
            let asked = self.ask(&these_products(ids)).await;
            let asked = asked.and_then(|answer| Ok(answer.json::<WirePage<WireProduct>>()?.items));
            let products = known.or_unread(asked, "products")?;
            known.goods.extend(ids.iter().map(|id| (*id, None)));
            known.goods.extend(products.iter().map(|product| (product.id, Some(Good::of(product, &self.rules)))));
        }
        Ok(())
    }
}
