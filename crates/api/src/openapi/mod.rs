//! The description of each version of the API (*OpenAPI 3.1*), made of its table of operations. The shapes of bodies stand in
//! `schemas.json` of its folder, and an example of each in `examples.json`; tests hold what is taken and answered against both.

use crate::label_form::FORMS;
use crate::operation::{Answer, Operation};
use crate::query::{Is, Parameter};
use serde_json::{Map, Value, json};

/// What is said of a version as a whole.
struct Edition {
    /// The version of Sendcloud's API whose shapes these are.
    version: &'static str,
    /// What it is, for whoever reads it.
    about: &'static str,
    /// The schema of a refusal.
    refusal: &'static str,
    schemas: &'static str,
    examples: &'static str,
}

const V2: Edition = Edition {
    version: "2.0.0",
    about: "What clients use of Sendcloud's API v2, in its shapes and under its paths, over the same functions as v3 beside it. \
        Every request shows a key and its secret (HTTP Basic). What is refused names its field in `error.message`.",
    refusal: "Error",
    schemas: include_str!("v2/schemas.json"),
    examples: include_str!("v2/examples.json"),
};

const V3: Edition = Edition {
    version: "3.0.0",
    about: "The API of a Packdesk station for custom shops, in the shapes and under the paths of Sendcloud's API v3. \
        Every request shows a key and its secret (HTTP Basic). A key has 1,000 requests a minute that read and 100 that write; a \
        body has 4 MB. What is refused names its place in `source`.",
    refusal: "Errors",
    schemas: include_str!("v3/schemas.json"),
    examples: include_str!("v3/examples.json"),
};

/// A refusal: its status, why it is, and which operations it can be of.
type Refused = (u16, &'static str, fn(&Operation) -> bool);

/// What requests can be refused with.
const REFUSALS: [Refused; 10] = [
    (400, "Something in it is wrong; each place is named.", asks),
    (401, "No key, or none that is good.", |_| true),
    (403, "The key reads and changes nothing.", |operation| operation.changes),
    (404, "What it asks for is not there.", asks),
    (408, "The body did not come in time.", |operation| operation.method != "GET"),
    (413, "The body is too large.", |operation| operation.method != "GET"),
    (429, "Too many requests with this key.", |_| true),
    (500, "The station failed.", |_| true),
    (501, "The station does not offer this, or not this parameter of it.", |_| true),
    (503, "The station, or the carrier, cannot answer now.", |_| true),
];

/// Whether an operation asks for something in particular.
fn asks(operation: &Operation) -> bool {
    operation.takes.is_some() || !operation.query.is_empty() || operation.path.contains('{')
}

/// The description of v2's operations, which stand under an address.
pub(crate) fn v2(address: &str, operations: &[Operation]) -> Value {
    description(&V2, address, operations)
}

/// The description of v3's operations, which stand under an address.
pub(crate) fn v3(address: &str, operations: &[Operation]) -> Value {
    description(&V3, address, operations)
}

fn description(edition: &Edition, address: &str, operations: &[Operation]) -> Value {
    let (schemas, examples) = (file(edition.schemas), file(edition.examples));
    let mut paths = Map::new();
    for operation in operations {
        let of_path =
            paths.entry(operation.path).or_insert_with(|| json!({ "parameters": open_parts(operation.path) }));
        let example = &examples[format!("{} {}", operation.method, operation.path)];
        of_path[operation.method.to_lowercase()] = described(operation, example);
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Packdesk", "version": edition.version, "description": edition.about },
        "servers": [{ "url": address }],
        "security": [{ "key": [] }],
        "paths": paths,
        "components": {
            "securitySchemes": { "key": { "type": "http", "scheme": "basic", "description": "Key and secret of a shop." } },
            "responses": refusals(edition),
            "schemas": schemas,
        },
    })
}

/// What every operation can be refused with, as operations refer to it.
fn refusals(edition: &Edition) -> Map<String, Value> {
    let content = json!({ "application/json": { "schema": named(edition.refusal) } });
    let refused =
        |(status, why, _): &Refused| (format!("refused-{status}"), json!({ "description": why, "content": content }));
    REFUSALS.iter().map(refused).collect()
}

/// One of the files beside this one; they are read by tests, so that they are JSON.
fn file(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// The parameters of a path.
fn open_parts(path: &str) -> Vec<Value> {
    let names = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    names.map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })).collect()
}

fn described(operation: &Operation, example: &Value) -> Value {
    let parameters: Vec<Value> = operation.query.iter().map(parameter).collect();
    let mut answers = Map::new();
    for (status, answer) in operation.answers {
        let example = if *status < 400 { &example["answer"] } else { &Value::Null };
        answers.insert(status.to_string(), answered(answer, example));
    }
    for (status, ..) in REFUSALS.iter().filter(|(.., may)| may(operation)) {
        let refused = json!({ "$ref": format!("#/components/responses/refused-{status}") });
        answers.entry(status.to_string()).or_insert(refused);
    }
    let mut told = json!({
        "operationId": id(operation),
        "summary": operation.about,
        "parameters": parameters,
        "responses": answers,
    });
    if let Some(takes) = operation.takes {
        let mut content = json!({ "schema": named(takes) });
        if !example["request"].is_null() {
            content["example"] = example["request"].clone();
        }
        told["requestBody"] = json!({ "required": true, "content": { operation.media: content } });
    }
    told
}

/// Its method and the words of its path, as `get_orders_id`.
fn id(operation: &Operation) -> String {
    let words = operation.path.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    format!("{}_{}", operation.method.to_lowercase(), words.join("_"))
}

fn parameter(parameter: &Parameter) -> Value {
    let schema = match parameter.is {
        Is::Text => json!({ "type": "string" }),
        Is::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Is::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Is::Decimal => json!({ "type": "number" }),
        Is::Truth => json!({ "type": "boolean" }),
        Is::Day => json!({ "type": "string", "format": "date" }),
        Is::Moment => json!({ "type": "string", "format": "date-time" }),
    };
    json!({ "name": parameter.name, "in": "query", "required": parameter.needed, "schema": schema })
}

fn answered(answer: &Answer, example: &Value) -> Value {
    let data = |schema: Value| json!({ "type": "object", "required": ["data"], "properties": { "data": schema } });
    let schema = match answer {
        Answer::Data(name) => data(named(name)),
        Answer::List(name) => data(json!({ "type": "array", "items": named(name) })),
        Answer::Under(field, name) => {
            json!({ "type": "object", "required": [*field], "properties": { *field: named(name) } })
        }
        Answer::BareList(name) => json!({ "type": "array", "items": named(name) }),
        Answer::Bare(name) => named(name),
        Answer::File => {
            let content = FORMS.iter().map(|form| (form.media.to_owned(), json!({})));
            return json!({ "description": "The file.", "content": content.collect::<Map<_, _>>() });
        }
        Answer::Empty => return json!({ "description": "Done." }),
    };
    let mut content = json!({ "schema": schema });
    if !example.is_null() {
        content["example"] = example.clone();
    }
    json!({ "description": "As the schema says.", "content": { "application/json": content } })
}

fn named(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

/// Whether a schema has a place, as `/parcels/0/weight`.
#[cfg(test)]
pub(crate) fn describes(schema: &str, place: &str) -> bool {
    fn has(schemas: &Value, schema: &Value, rest: &[&str]) -> bool {
        let named = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next());
        if let Some(name) = named {
            return has(schemas, &schemas[name], rest);
        }
        let Some((first, rest)) = rest.split_first() else { return !schema.is_null() };
        let choices = ["anyOf", "oneOf"].into_iter().filter_map(|kind| schema[kind].as_array()).flatten();
        let below = if first.bytes().all(|byte| byte.is_ascii_digit()) { "items" } else { "additionalProperties" };
        [&schema["properties"][first], &schema[below]].into_iter().any(|it| it.is_object() && has(schemas, it, rest))
            || choices.into_iter().any(|choice| has(schemas, choice, &[&[*first][..], rest].concat()))
    }
    let schemas = file(V3.schemas);
    let rest: Vec<&str> = place.split('/').skip(1).collect();
    has(&schemas, &schemas[schema], &rest)
}

/// The example of what an operation takes.
#[cfg(test)]
pub(crate) fn example(operation: &str) -> Value {
    file(V3.examples)[operation]["request"].clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_described_or_not() {
        for (place, is) in [
            ("/parcels/0/weight/unit", true),
            ("/parcels/0/parcel_items/3/properties/Colour", true),
            ("/from_address/sender_address_id", true),
            ("/from_address/city", true),
            ("/total_order_price/currency", true),
            ("/brand_id", true),
            ("/parcels/0/sscc", false),
            ("/to_address/po_box", false),
        ] {
            assert_eq!(describes("Announcement", place), is, "{place}");
        }
    }
}
