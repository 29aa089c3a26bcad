//! What is asked of REST V1 (*Adobe Commerce web API guide*, "Search using REST endpoints"; *admin REST schema* 2.4.8).

use crate::ShopError;
use crate::walk::Place;
use serde_json::{Value, json};
use wire::{HeaderName, HeaderValue, Method, Request};

/// Orders a page. Where a shop bounds its pages, 300 are usual; a smaller bound it says itself.
pub(super) const PER_PAGE: usize = 50;

/// How many orders or products are asked for by their numbers at once, so that the address stays short enough for any server.
pub(super) const AT_ONCE: usize = 50;

/// How many shipments of orders are asked for at once.
pub(super) const SHIPMENTS_AT_ONCE: usize = 100;

/// The fields of an order; the rest (addresses of browsers, what payment modules keep) stays in the shop.
const ORDER: &str = "entity_id,increment_id,state,status,created_at,updated_at,order_currency_code,grand_total,total_paid,\
     total_due,total_refunded,shipping_description,shipping_incl_tax,shipping_amount,customer_email,customer_note,store_id,\
     payment[method,additional_information],billing_address[telephone],status_histories[comment,created_at],\
     items[item_id,parent_item_id,product_id,product_type,sku,name,qty_ordered,qty_shipped,qty_refunded,qty_canceled,price,\
     weight,is_virtual,locked_do_ship]";

/// What modules say, all of it: nobody knows their names beforehand. The core's own repeats every row.
const ALL_EXTENSIONS: &str = "extension_attributes";

/// Of that what the core says without the rows.
const CORE_EXTENSIONS: &str = "extension_attributes[shipping_assignments[shipping],pickup_location_code,gift_message[message],\
     payment_additional_info]";

/// How much of how many orders is asked for at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// A page of orders with what every module says of them.
    Page,
    /// One order, without what modules say: all of it would be too much.
    One,
}

impl Extent {
    pub(super) fn orders(self) -> usize {
        match self {
            Self::Page => PER_PAGE,
            Self::One => 1,
        }
    }

    fn fields(self) -> String {
        match self {
            Self::Page => format!("{ORDER},{ALL_EXTENSIONS}"),
            Self::One => format!("{ORDER},{CORE_EXTENSIONS}"),
        }
    }
}

/// A request to a part of the interface, for all store views.
fn to(name: &'static str, method: Method, target: &str) -> Request {
    // Without it some answer with XML.
    Request::new(name, method, format!("rest/all/V1/{target}"))
        .header(HeaderName::from_static("accept"), HeaderValue::from_static("application/json"))
}

fn get(name: &'static str, target: &str) -> Request {
    to(name, Method::GET, target)
}

/// Field, condition and value.
type Filter<'f> = (&'f str, &'f str, &'f str);

/// With these filters: all groups have to hold, and of each group one filter.
fn searching(request: Request, groups: &[Vec<Filter<'_>>]) -> Request {
    let filters = groups
        .iter()
        .enumerate()
        .flat_map(|(group, filters)| filters.iter().enumerate().map(move |(place, filter)| (group, place, filter)));
    filters.fold(request, |request, (group, place, (field, condition, value))| {
        let name = |part: &str| format!("searchCriteria[filterGroups][{group}][filters][{place}][{part}]");
        request.with(&name("field"), *field).with(&name("conditionType"), *condition).with(&name("value"), *value)
    })
}

/// A page of a list. The first is 1; behind the last the last comes again, and none is asked for there.
fn paged(request: Request, size: usize, page: usize) -> Request {
    request.with("searchCriteria[pageSize]", size.to_string()).with("searchCriteria[currentPage]", page.to_string())
}

/// The orders that come next, the least recently changed first; all, or those that have one of these states or statuses.
pub(super) fn next_orders(place: &Place, to_do: Option<&ToDo>, extent: Extent) -> Request {
    let mut groups = Vec::new();
    let number;
    match place {
        Place::After(date) if date.is_empty() => {}
        Place::After(date) => groups.push(vec![("updated_at", "gt", date.as_str())]),
        Place::Within(date, id) => {
            number = id.to_string();
            groups.push(vec![("updated_at", "eq", date.as_str())]);
            groups.push(vec![("entity_id", "gt", number.as_str())]);
        }
    }
    if let Some(to_do) = to_do {
        let either = [("state", "in", to_do.states.as_str()), ("status", "in", to_do.statuses.as_str())];
        groups.push(either.into_iter().filter(|(_, _, values)| !values.is_empty()).collect());
    }
    let mut request = searching(get("list orders", "orders"), &groups);
    for (place, field) in ["updated_at", "entity_id"].into_iter().enumerate() {
        let name = |part: &str| format!("searchCriteria[sortOrders][{place}][{part}]");
        request = request.with(&name("field"), field).with(&name("direction"), "ASC");
    }
    paged(request, extent.orders(), 1).with("fields", format!("items[{}],total_count", extent.fields()))
}

/// The states and statuses that leave something to do, each with commas between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ToDo {
    pub(super) states: String,
    pub(super) statuses: String,
}

/// These orders, whatever their state; at most as many as one page of this extent has.
pub(super) fn these_orders(ids: &[u64], extent: Extent) -> Request {
    let ids = listed(ids);
    let request = searching(get("look at orders", "orders"), &[vec![("entity_id", "in", &ids)]]);
    paged(request, AT_ONCE, 1).with("fields", format!("items[{}],total_count", extent.fields()))
}

/// Products by their ids.
pub(super) fn these_products(ids: &[u64]) -> Request {
    let ids = listed(ids);
    let request = searching(get("list products", "products"), &[vec![("entity_id", "in", &ids)]]);
    paged(request, AT_ONCE, 1).with("fields", "items[id,custom_attributes[attribute_code,value]],total_count")
}

/// Every store view's settings.
pub(super) fn stores() -> Request {
    get("read stores", "store/storeConfigs")
}

/// The names of the websites.
pub(super) fn websites() -> Request {
    get("read websites", "store/websites")
}

/// One product, whichever.
pub(super) fn any_product() -> Request {
    paged(get("list products", "products"), 1, 1).with("fields", "total_count")
}

/// The software's version up to its second part, as a text, beside the interface.
pub(super) fn version() -> Request {
    Request::get("read version", "magento_version")
}

/// What the shop is told with, of an order and a number that nobody has: changes nothing.
pub(super) fn write_to_nobody() -> [Request; 3] {
    let nobodys = OrderAt(0);
    [nobodys.ship(&json!({})), remove_track(0), nobodys.comment("", "")]
}

fn listed(ids: &[u64]) -> String {
    ids.iter().map(u64::to_string).collect::<Vec<_>>().join(",")
}

/// The order of a reference.
#[derive(Debug, Clone, Copy)]
pub(super) struct OrderAt(u64);

impl OrderAt {
    /// Magento's references are numbers, and nothing else goes into an address.
    pub(super) fn new(reference: &str) -> Result<Self, ShopError> {
        let is_number = reference.bytes().all(|byte| byte.is_ascii_digit());
        let id = reference.parse().ok().filter(|id| *id > 0 && is_number);
        id.map(Self).ok_or_else(|| ShopError::NotFound { reference: reference.to_owned() })
    }

    /// The order itself.
    pub(super) fn read(self) -> Request {
        get("read order", &format!("orders/{}", self.0)).with("fields", Extent::One.fields())
    }

    /// Its number.
    pub(super) fn id(self) -> u64 {
        self.0
    }

    /// One more shipment. The content stands by itself: below `entity` Magento does not see it, and ships all that is left.
    pub(super) fn ship(self, shipment: &Value) -> Request {
        to("ship", Method::POST, &format!("order/{}/ship", self.0)).json(shipment)
    }

    /// One more number of a shipment.
    pub(super) fn track(self, shipment: u64, carrier: &str, code: &str, number: &str) -> Request {
        let track = json!({
            "order_id": self.0, "parent_id": shipment, "weight": 0, "qty": 1, "description": "", "track_number": number,
            "title": carrier, "carrier_code": code
        });
        to("add number", Method::POST, "shipment/track").json(&json!({ "entity": track }))
    }

    /// A comment for the shop's own people. The status goes along: some versions empty one that is left out.
    pub(super) fn comment(self, comment: &str, status: &str) -> Request {
        let history = json!({
            "parent_id": self.0, "comment": comment, "is_customer_notified": 0, "is_visible_on_front": 0, "status": status
        });
        to("add comment", Method::POST, &format!("orders/{}/comments", self.0))
            .json(&json!({ "statusHistory": history }))
    }
}

/// A page of the shipments of these orders.
pub(super) fn shipments_of(orders: &[u64], page: usize) -> Request {
    let orders = listed(orders);
    let request = searching(get("list shipments", "shipments"), &[vec![("order_id", "in", &orders)]]);
    let request = request
        .with("searchCriteria[sortOrders][0][field]", "entity_id")
        .with("searchCriteria[sortOrders][0][direction]", "ASC");
    let fields =
        "items[entity_id,tracks[entity_id,track_number],items[order_item_id,qty],comments[comment]],total_count";
    paged(request, SHIPMENTS_AT_ONCE, page).with("fields", fields)
}

/// A comment in a shipment for the shop's own people (`PostV1ShipmentIdComments`).
pub(super) fn comment_in(shipment: u64, comment: &str) -> Request {
    let entity =
        json!({ "parent_id": shipment, "comment": comment, "is_customer_notified": 0, "is_visible_on_front": 0 });
    to("add comment to shipment", Method::POST, &format!("shipment/{shipment}/comments"))
        .json(&json!({ "entity": entity }))
}

/// The shop's mail of a shipment, once more.
pub(super) fn mail(shipment: u64) -> Request {
    to("mail shipment", Method::POST, &format!("shipment/{shipment}/emails"))
}

/// Takes a number out of its shipment. Asked for again, it does no more.
pub(super) fn remove_track(track: u64) -> Request {
    to("remove number", Method::DELETE, &format!("shipment/track/{track}")).repeatable()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shipment_stands_by_itself_and_a_number_below_entity() {
        let sent = |request: &Request| -> Value { serde_json::from_slice(&request.content().unwrap().bytes).unwrap() };
        let order = OrderAt::new("42").unwrap();
        let ship = order.ship(&json!({ "notify": true }));
        assert_eq!((ship.target(), sent(&ship)), ("rest/all/V1/order/42/ship", json!({ "notify": true })));
        let track = sent(&order.track(57, "PostNL", "custom", "3S1"));
        assert_eq!((&track["entity"]["parent_id"], &track["entity"]["track_number"]), (&json!(57), &json!("3S1")));
        for bad in ["", "0", "+4", "42/ship", "000000042a"] {
            assert!(matches!(OrderAt::new(bad), Err(ShopError::NotFound { .. })), "{bad}");
        }
    }
}
