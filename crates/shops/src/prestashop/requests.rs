//! What is asked of the web service (*PrestaShop developer documentation*, "Web service"). Only lists are asked for: a list of
//! one says what is not there with an empty list, where a single resource answers with an empty 404.

use super::rows::Row;
use super::states::SETTINGS;
use super::xml::document;
use crate::ShopError;
use crate::walk::Place;
use wire::{Content, Method, Request};

/// Orders a page. The web service reads each of them by itself, with its lines.
pub(super) const PER_PAGE: usize = 50;

/// How many rows of a resource are asked for by their numbers at once, so that the address stays short enough for any server.
pub(super) const AT_ONCE: usize = 100;

/// How many orders are counted; the web service does not say how many there are.
pub(super) const MOST_COUNTED: usize = 1000;

/// The settings that are asked for besides those that name states.
const OTHER_SETTINGS: [&str; 3] = ["PS_TIMEZONE", "PS_WEIGHT_UNIT", "PS_SHOP_NAME"];

/// The parameter that says which method is meant.
const METHOD: &str = "ps_method";

/// A list of a resource.
fn list(name: &'static str, resource: &str) -> Request {
    Request::get(name, format!("api/{resource}")).with("output_format", "JSON")
}

/// The orders that come next, the least recently changed first; all states, or only these.
pub(super) fn next_orders(place: &Place, states: Option<&[u64]>) -> Request {
    // Without `date=1` no date can be filtered or sorted by.
    let mut request = list("list orders", "orders")
        .with("display", "full")
        .with("date", "1")
        .with("sort", "[date_upd_ASC,id_ASC]")
        .with("limit", format!("0,{PER_PAGE}"));
    request = match place {
        Place::After(date) if date.is_empty() => request,
        Place::After(date) => request.with("filter[date_upd]", format!(">[{date}]")),
        Place::Within(date, id) => {
            request.with("filter[date_upd]", format!("[{date},{date}]")).with("filter[id]", format!(">[{id}]"))
        }
    };
    match states {
        Some(states) => request.with("filter[current_state]", one_of(states)),
        None => request,
    }
}

/// These orders, whatever their state.
pub(super) fn these_orders(ids: &[u64]) -> Request {
    list("look at orders", "orders").with("display", "full").with("filter[id]", one_of(ids))
}

/// The rows of a resource that have one of these numbers in a field.
pub(super) fn related(resource: &str, display: &str, field: &str, ids: &[u64]) -> Request {
    list("list what belongs to orders", resource)
        .with("display", display)
        .with(&format!("filter[{field}]"), one_of(ids))
}

/// The shop's settings: time zone, unit of weights, name, and which states are which.
pub(super) fn settings() -> Request {
    let names: Vec<&str> = OTHER_SETTINGS.into_iter().chain(SETTINGS).collect();
    list("read settings", "configurations")
        .with("display", "[name,value]")
        .with("filter[name]", format!("[{}]", names.join("|")))
}

/// What the key may do, and whose shop it is. As XML: in JSON the web service names resources without what may be done with them.
pub(super) fn read_rights() -> Request {
    Request::get("read rights", "api/")
}

/// The numbers of orders in these states, at most one more than [`MOST_COUNTED`].
pub(super) fn count_orders(states: &[u64]) -> Request {
    list("count orders", "orders")
        .with("display", "[id]")
        .with("filter[current_state]", one_of(states))
        .with("limit", format!("0,{}", MOST_COUNTED + 1))
}

/// Every order state.
pub(super) fn states() -> Request {
    list("list states", "order_states").with("display", "full")
}

fn one_of(ids: &[u64]) -> String {
    format!("[{}]", ids.iter().map(u64::to_string).collect::<Vec<_>>().join("|"))
}

/// The order of a reference.
#[derive(Debug, Clone, Copy)]
pub(super) struct OrderAt(u64);

impl OrderAt {
    /// PrestaShop's references are numbers, and nothing else goes into an address.
    pub(super) fn new(reference: &str) -> Result<Self, ShopError> {
        let id = reference.parse().ok().filter(|id| *id > 0);
        id.map(Self).ok_or_else(|| ShopError::NotFound { reference: reference.to_owned() })
    }

    /// Its state and its carrier.
    pub(super) fn read(self) -> Request {
        list("read order", "orders")
            .with("display", "[id,current_state,id_carrier]")
            .with("filter[id]", one_of(&[self.0]))
    }

    /// Where its tracking numbers are.
    pub(super) fn carriers(self) -> Request {
        related("order_carriers", "full", "id_order", &[self.0])
    }

    /// The states it had.
    pub(super) fn histories(self) -> Request {
        related("order_histories", "full", "id_order", &[self.0])
    }

    /// One more row with a tracking number.
    pub(super) fn add_carrier(self, carrier: u64, number: &str) -> Request {
        let (order, carrier) = (self.0.to_string(), carrier.to_string());
        let fields = [("id_order", order.as_str()), ("id_carrier", &carrier), ("tracking_number", number)];
        write("add tracking number", Method::POST, "order_carriers".to_owned(), "order_carrier", &fields)
    }

    /// Its next state; `mail` has the shop write to the customer, where that state has a mail.
    pub(super) fn add_state(self, state: u64, mail: bool) -> Request {
        let (order, state) = (self.0.to_string(), state.to_string());
        let fields = [("id_order", order.as_str()), ("id_order_state", &state)];
        let request = write("add state", Method::POST, "order_histories".to_owned(), "order_history", &fields);
        if mail { request.with("sendemail", "1") } else { request }
    }
}

/// A row of `order_carriers` with this tracking number. All of it is written back: what is left out becomes 0. Writing it twice does
/// no more than writing it once.
pub(super) fn change_carrier(row: &Row, number: &str) -> Request {
    let mut fields = row.plain_fields();
    fields.retain(|(name, _)| name != "tracking_number");
    fields.push(("tracking_number".to_owned(), number.to_owned()));
    let target = format!("order_carriers/{}", row.id());
    write("change tracking number", Method::PUT, target, "order_carrier", &fields).repeatable()
}

/// The same `PUT` as a `POST`, for web servers that let no other method through.
pub(super) fn as_post(request: &Request) -> Request {
    let same = Request::new(request.name(), Method::POST, request.target()).with(METHOD, request.method().as_str());
    let same = request.query().iter().fold(same, |same, (name, value)| same.with(name, value.as_str()));
    let same = match request.content() {
        Some(content) => same.carrying(content.clone()),
        None => same,
    };
    same.repeatable()
}

/// The method a request means, whichever it is sent with.
pub(super) fn method(request: &Request) -> &str {
    let meant = request.query().iter().find(|(name, _)| name == METHOD);
    meant.map_or(request.method().as_str(), |(_, method)| method)
}

fn write<N: AsRef<str>, V: AsRef<str>>(
    name: &'static str,
    method: Method,
    target: String,
    resource: &str,
    fields: &[(N, V)],
) -> Request {
    Request::new(name, method, format!("api/{target}"))
        .with("output_format", "JSON")
        .carrying(Content { media_type: "text/xml", bytes: document(resource, fields) })
}
