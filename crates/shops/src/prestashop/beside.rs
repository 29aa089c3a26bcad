//! What is asked besides the orders of a page: the rows they name by number. Each resource is asked for a whole page at once,
//! and what it said is known for the rest of the pull.
//!
//! Without addresses, countries and currencies no order can be read: where the shop does not say them the pull ends. Without the
//! others the orders come in all the same and carry a remark; only what passes by itself breaks the pull off.

use super::PrestaShop;
use super::basics::Basics;
use super::refusal::passes;
use super::requests::{AT_ONCE, related};
use super::rows::Row;
use crate::ShopError;
use model::{Message, UtcDateTime};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// A resource whose rows orders name by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Resource {
    name: &'static str,
    /// The fields asked for. Customers' rows hold the hash of their password: never all of them.
    display: &'static str,
    /// Whether no order can be read without it.
    needed: bool,
}

pub(super) const ADDRESSES: Resource = Resource { name: "addresses", display: "full", needed: true };
pub(super) const COUNTRIES: Resource = Resource { name: "countries", display: "[id,iso_code]", needed: true };
pub(super) const CURRENCIES: Resource = Resource { name: "currencies", display: "[id,iso_code]", needed: true };
pub(super) const CUSTOMERS: Resource = Resource { name: "customers", display: "[id,email]", needed: false };
pub(super) const REGIONS: Resource = Resource { name: "states", display: "[id,iso_code]", needed: false };
pub(super) const CARRIERS: Resource =
    Resource { name: "carriers", display: "[id,id_reference,name,external_module_name]", needed: false };
const PRODUCTS: &str = "products";
/// The fields of products that every PrestaShop has. Thirty bees has a code for customs and an origin, too, from some version
/// on; a field that is not there would be an error, so all are asked for there.
const PRODUCT_FIELDS: &str = "[id,is_virtual,weight,ean13,upc,id_default_image]";
const DETAILS: &str = "order_details";
const DETAIL_FIELDS: &str =
    "[id,id_order,product_weight,product_quantity_refunded,product_quantity_return,download_hash]";
const THREADS: &str = "customer_threads";
const MESSAGES: &str = "customer_messages";

/// More rows are known than any pull needs; beyond that they are asked anew.
const MOST_KNOWN: usize = 100_000;

/// What a pull has learned so far.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) basics: Arc<Basics>,
    /// By resource and number; `None` where the shop has none of that number.
    rows: HashMap<(&'static str, u64), Option<Row>>,
    /// The lines of orders in full, by the line's number.
    details: HashMap<u64, Row>,
    /// What customers wrote, by the order's number, in their sequence.
    messages: HashMap<u64, Vec<String>>,
    /// The resources the shop did not let be read.
    unread: BTreeSet<&'static str>,
}

impl Known {
    pub(super) fn new(basics: Arc<Basics>) -> Self {
        let (rows, details, messages) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { basics, rows, details, messages, unread: BTreeSet::new() }
    }

    /// A row of a resource.
    pub(super) fn row(&self, resource: Resource, id: u64) -> Option<&Row> {
        self.rows.get(&(resource.name, id)).and_then(Option::as_ref)
    }

    /// What the shop knows of a product.
    pub(super) fn product(&self, id: u64) -> Option<&Row> {
        self.rows.get(&(PRODUCTS, id)).and_then(Option::as_ref)
    }

    /// A line of an order in full.
    pub(super) fn detail(&self, line: u64) -> Option<&Row> {
        self.details.get(&line)
    }

    /// What the customer wrote about an order.
    pub(super) fn messages(&self, order: u64) -> &[String] {
        self.messages.get(&order).map_or(&[], Vec::as_slice)
    }

    /// What has to be known of every order, because the shop did not let all be read.
    pub(super) fn remarks(&self) -> Vec<Message> {
        let remark = |resource: &&'static str| Message::new("remark-resource-unread").with("resource", *resource);
        self.unread.iter().map(remark).collect()
    }

    fn missing(&self, resource: &'static str, ids: impl Iterator<Item = u64>) -> BTreeSet<u64> {
        ids.filter(|id| *id > 0 && !self.rows.contains_key(&(resource, *id))).collect()
    }
}

impl PrestaShop {
    /// Nothing is known yet but the basics.
    pub(super) async fn begin(&self, now: UtcDateTime) -> Result<Known, ShopError> {
        Ok(Known::new(self.basics(now).await?))
    }

    /// Asks what these orders are read with, as far as it is not known.
    pub(super) async fn ask_beside(&self, orders: &[Row], known: &mut Known) -> Result<(), ShopError> {
        if known.rows.len() > MOST_KNOWN {
            known.rows.clear();
        }
        let numbers = |field: &'static str| orders.iter().map(move |order| order.number(field));
        self.learn(known, CURRENCIES, numbers("id_currency").collect()).await?;
        self.learn(known, ADDRESSES, numbers("id_address_delivery").chain(numbers("id_address_invoice")).collect())
            .await?;
        self.learn(known, CUSTOMERS, numbers("id_customer").collect()).await?;
        self.learn(known, CARRIERS, numbers("id_carrier").collect()).await?;
        let lines = orders.iter().flat_map(|order| order.associated("order_rows").unwrap_or_default());
        let products: Vec<u64> = lines.map(|line| line.number("product_id")).collect();
        let display = if known.basics.is_thirty_bees { "full" } else { PRODUCT_FIELDS };
        self.learn(known, Resource { name: PRODUCTS, display, needed: false }, products.clone()).await?;
        let of_addresses = |field: &'static str, known: &Known| -> Vec<u64> {
            let addresses = numbers("id_address_delivery").filter_map(|id| known.row(ADDRESSES, id));
            addresses.map(|address| address.number(field)).collect()
        };
        let origins = products.iter().filter_map(|id| known.product(*id)).map(|it| it.number("country_of_origin"));
        let countries = of_addresses("id_country", known).into_iter().chain(origins).collect();
        self.learn(known, COUNTRIES, countries).await?;
        let regions = of_addresses("id_state", known);
        self.learn(known, REGIONS, regions).await?;
        let ids: BTreeSet<u64> = orders.iter().map(Row::id).filter(|id| *id > 0).collect();
        self.ask_details(known, &ids).await?;
        self.ask_messages(known, &ids).await
    }

    /// Asks for the rows of a resource that are not known.
    async fn learn(&self, known: &mut Known, resource: Resource, ids: Vec<u64>) -> Result<(), ShopError> {
        let wanted = known.missing(resource.name, ids.into_iter());
        let Some(rows) = self.optional(known, resource, "id", &wanted).await? else { return Ok(()) };
        known.rows.extend(wanted.into_iter().map(|id| ((resource.name, id), None)));
        known.rows.extend(rows.into_iter().map(|row| ((resource.name, row.id()), Some(row))));
        Ok(())
    }

    async fn ask_details(&self, known: &mut Known, orders: &BTreeSet<u64>) -> Result<(), ShopError> {
        let details = Resource { name: DETAILS, display: DETAIL_FIELDS, needed: false };
        known.details.clear();
        let rows = self.optional(known, details, "id_order", orders).await?.unwrap_or_default();
        known.details.extend(rows.into_iter().map(|row| (row.id(), row)));
        Ok(())
    }

    /// What customers write at checkout is the first message of a thread, in all versions.
    async fn ask_messages(&self, known: &mut Known, orders: &BTreeSet<u64>) -> Result<(), ShopError> {
        known.messages.clear();
        let threads = Resource { name: THREADS, display: "[id,id_order]", needed: false };
        let threads = self.optional(known, threads, "id_order", orders).await?.unwrap_or_default();
        let orders: BTreeMap<u64, u64> = threads.iter().map(|row| (row.id(), row.number("id_order"))).collect();
        let messages = Resource { name: MESSAGES, display: "full", needed: false };
        let threads: BTreeSet<u64> = orders.keys().copied().collect();
        let mut rows = self.optional(known, messages, "id_customer_thread", &threads).await?.unwrap_or_default();
        rows.sort_by_key(Row::id);
        for row in rows.iter().filter(|row| row.number("id_employee") == 0 && !row.flag("private")) {
            if let Some(order) = orders.get(&row.number("id_customer_thread")) {
                known.messages.entry(*order).or_default().push(row.text("message"));
            }
        }
        Ok(())
    }

    /// The rows with these numbers in a field; `None` where the shop does not let a resource be read that orders can do
    /// without.
    async fn optional(
        &self,
        known: &mut Known,
        resource: Resource,
        field: &str,
        ids: &BTreeSet<u64>,
    ) -> Result<Option<Vec<Row>>, ShopError> {
        if known.unread.contains(resource.name) {
            return Ok(None);
        }
        let ids: Vec<u64> = ids.iter().copied().collect();
        let mut all = Vec::new();
        for part in ids.chunks(AT_ONCE) {
            match self.rows(&related(resource.name, resource.display, field, part), resource.name).await {
                Ok(rows) => all.extend(rows),
                Err(error) if resource.needed || passes(&error) => return Err(error),
                Err(_) => {
                    known.unread.insert(resource.name);
                    return Ok(None);
                }
            }
        }
        Ok(Some(all))
    }
}
