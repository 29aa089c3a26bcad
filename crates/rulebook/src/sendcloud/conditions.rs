//! Sendcloud's conditions and operators, by their labels and by the identifiers of its API.

use super::values::{bad, centimetres, country, kilograms, list, money, plain, whole};
use super::{Names, Refused, Words};
use model::{Condition, Message};
use serde_json::{Value, json};

/// What a condition is about, and what its values are.
enum Kind {
    Text,
    List,
    Shops,
    Countries,
    Yes,
    Kilograms,
    Centimetres,
    Money,
    Count,
}

/// Label or identifier, fact here, kind. `Item quantity` is the order's count of pieces there.
const CONDITIONS: [(&[&str], &str, Kind); 23] = [
    (&["integration", "shop"], "shop", Kind::Shops),
    (&["dynamic checkout method"], "dynamic_checkout_method", Kind::List),
    (&["is dynamic checkout order", "dynamic checkout order"], "dynamic_checkout", Kind::Yes),
    (&["payment status"], "payment", Kind::List),
    (&["postal code", "destination postal code", "zip code"], "postal_code", Kind::Text),
    (&["company name", "company"], "company", Kind::Text),
    (&["item name"], "item_name", Kind::Text),
    (&["item sku", "sku"], "item_sku", Kind::Text),
    (&["item hs code", "hs code"], "hs_code", Kind::Text),
    (&["order tag", "order tags", "tag", "tags"], "tag", Kind::Text),
    (&["item quantity"], "quantity", Kind::Count),
    (
        &["checkout delivery method", "delivery indicator", "shipping method checkout name"],
        "checkout_method",
        Kind::Text,
    ),
    (&["carrier"], "carrier", Kind::List),
    (&["to country", "destination country", "country"], "to_country", Kind::Countries),
    (&["from country", "sender country"], "from_country", Kind::Countries),
    (&["weight", "total weight"], "weight", Kind::Kilograms),
    (&["total order value", "order value"], "total_value", Kind::Money),
    (&["total parcel item value"], "items_value", Kind::Money),
    (&["parcel height"], "height", Kind::Centimetres),
    (&["parcel length"], "length", Kind::Centimetres),
    (&["parcel width"], "width", Kind::Centimetres),
    (&["customer email", "email"], "email", Kind::Text),
    (&["phone number", "phone", "telephone"], "phone", Kind::Text),
];

pub(super) fn condition(words: &Words, names: Names<'_>) -> Result<Condition, Refused> {
    let about = plain(&words.about);
    let known = CONDITIONS.iter().find(|(names, ..)| names.contains(&about.as_str()));
    let Some((_, fact, kind)) = known else {
        return Err(Message::new("sendcloud-unknown-condition").with("name", words.about.as_str()));
    };
    let operator = plain(&words.operator);
    let unknown = || Message::new("sendcloud-unknown-operator").with("name", words.operator.as_str());
    let number = |value: Result<Value, Refused>| -> Result<Value, Refused> {
        Ok(json!({ "fact": fact, "is": comparison(&operator).ok_or_else(unknown)?, "value": value? }))
    };
    let value = words.value.trim();
    let condition = match kind {
        Kind::Text => {
            let is = text(&operator).ok_or_else(unknown)?;
            let values = if matches!(is, "in" | "not_in") { list(value) } else { vec![value.to_owned()] };
            json!({ "fact": fact, "is": is, "values": values })
        }
        Kind::List => {
            let values: Vec<String> = list(value).into_iter().map(|it| it.to_lowercase().replace(' ', "_")).collect();
            json!({ "fact": fact, "is": membership(&operator).ok_or_else(unknown)?, "values": values })
        }
        Kind::Shops => {
            let shop = |name: &String| {
                let found = names.shops.iter().find(|it| it.id.0 == *name || plain(&it.name) == plain(name));
                found.map(|it| &it.id).ok_or_else(|| Message::new("sendcloud-unknown-shop").with("name", name.as_str()))
            };
            let values = list(value).iter().map(shop).collect::<Result<Vec<_>, _>>()?;
            json!({ "fact": fact, "is": membership(&operator).ok_or_else(unknown)?, "values": values })
        }
        Kind::Countries => {
            let values = list(value).iter().map(|code| country(code)).collect::<Result<Vec<_>, _>>()?;
            json!({ "fact": fact, "is": membership(&operator).ok_or_else(unknown)?, "values": values })
        }
        Kind::Yes => {
            let so = !matches!(plain(value).as_str(), "false" | "no" | "0");
            json!({ "fact": fact, "is": so == (membership(&operator).unwrap_or("in") == "in") })
        }
        Kind::Kilograms => number(kilograms(value).map(|it| json!(it)))?,
        Kind::Centimetres => number(centimetres(value).map(|it| json!(it)))?,
        Kind::Money => number(money(value, names.currency).map(|it| json!(it)))?,
        Kind::Count => number(whole(value).map(|it| json!(it)))?,
    };
    serde_json::from_value(condition).map_err(|_| bad(value))
}

fn text(operator: &str) -> Option<&'static str> {
    Some(match operator {
        "is" | "equals" | "equal" | "eq" | "=" | "exact" => "is",
        "is not" | "not equals" | "ne" | "neq" | "not is" => "is_not",
        "contains" | "contain" => "contains",
        "does not contain" | "not contains" | "not contain" => "contains_not",
        "starts with" | "startswith" => "starts_with",
        "ends with" | "endswith" => "ends_with",
        "in" | "is in" => "in",
        "not in" | "is not in" => "not_in",
        "pattern match" | "pattern" | "matches" => "pattern",
        _ => return None,
    })
}

fn membership(operator: &str) -> Option<&'static str> {
    match text(operator)? {
        "is" | "in" => Some("in"),
        "is_not" | "not_in" => Some("not_in"),
        _ => None,
    }
}

fn comparison(operator: &str) -> Option<&'static str> {
    Some(match operator {
        "less than" | "less" | "lt" | "<" => "less",
        "less or equal than"
        | "less than or equal"
        | "less than or equal to"
        | "less or equal"
        | "le"
        | "lte"
        | "<=" => "at_most",
        "is" | "equals" | "equal" | "eq" | "=" => "equal",
        "greater or equal than"
        | "greater than or equal"
        | "greater than or equal to"
        | "greater or equal"
        | "ge"
        | "gte"
        | ">=" => "at_least",
        "greater than" | "greater" | "more than" | "gt" | ">" => "more",
        _ => return None,
    })
}
