//! What the practice Sendcloud sells and keeps of an account, as API v2 tells it.

use crate::sendcloud::answer::Answer;
use crate::sendcloud::catalogue::{CONTRACTS, OFFERED, SENDERS};
use crate::sendcloud::request::Request;
use serde_json::{Value, json};

/// Where methods go that go everywhere.
const COUNTRIES: [&str; 6] = ["NL", "BE", "DE", "FR", "CH", "US"];
/// The parameters a list of methods may have.
const PARAMETERS: [&str; 8] = [
    "sender_address",
    "service_point_id",
    "is_return",
    "from_postal_code",
    "to_postal_code",
    "to_country",
    "cursor",
    "limit",
];

/// `GET shipping_methods`: all of them, each with the countries it goes to and their prices.
pub(super) fn list(request: &Request, percent: i64) -> Answer {
    let query = &request.query;
    if let Some(name) = query.keys().find(|name| !PARAMETERS.contains(&name.as_str())) {
        return Answer::bad_parameter(name, "invalid", "Not a filter.");
    }
    let sender = query.get("sender_address").map_or("1", String::as_str);
    if sender != "all" && !SENDERS.iter().any(|id| id.to_string() == sender) {
        return Answer::bad_parameter("sender_address", "invalid", "There is no such sender address.");
    }
    let only = query.get("to_country").map(String::as_str);
    let methods = OFFERED.iter().map(|offered| {
        let goes = |country: &&&str| offered.goes_to(country) && only.is_none_or(|only| only == **country);
        let countries = COUNTRIES.iter().filter(goes).map(|country| {
            // A price is a number here, and prices of this catalogue are small ones.
            let price = i32::try_from(offered.price(1, percent).minor).map(|cents| f64::from(cents) / 100.0).ok();
            json!({ "iso_2": country, "name": country, "price": price, "lead_time_hours": offered.hours,
                "from_iso_2": "NL" })
        });
        let mut told = offered.as_method();
        told["carrier"] = offered.carrier()["code"].clone();
        told["min_weight"] = json!("0.001");
        told["max_weight"] = json!(format!("{}.{:03}", offered.heaviest / 1_000, offered.heaviest % 1_000 + 1));
        told["service_point_input"] = json!(if offered.needs_point() { "required" } else { "none" });
        told["price"] = json!(0);
        told["countries"] = countries.collect();
        told
    });
    Answer::plain(json!({ "next": null, "previous": null, "shipping_methods": methods.collect::<Vec<_>>() }))
}

/// `GET user/addresses/sender`.
pub(super) fn senders() -> Value {
    let sender = |id: &u64| {
        json!({ "id": id, "company_name": "Garden store", "contact_name": "Practice", "street": "Oudegracht",
            "house_number": "1", "postal_code": "3511 AB", "city": "Utrecht", "country": "NL",
            "country_state": null, "label": "" })
    };
    json!({ "sender_addresses": SENDERS.iter().map(sender).collect::<Vec<_>>() })
}

/// `GET contracts`.
pub(super) fn contracts() -> Value {
    let contract = |id: &u64| {
        json!({ "id": id, "carrier": { "code": "dpd", "name": "DPD" }, "client_id": format!("practice-{id}"),
            "is_active": true, "is_default": *id == CONTRACTS[0] })
    };
    json!({ "contracts": CONTRACTS.iter().map(contract).collect::<Vec<_>>() })
}
