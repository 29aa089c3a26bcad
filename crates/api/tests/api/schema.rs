//! Sendcloud's own schemas of what is answered.

use jsonschema::Validator;
use serde_json::{Value, json};

fn file(name: &str) -> Value {
    let text = match name {
        "orders" => include_str!("schema/orders.json"),
        "ship-an-order" => include_str!("schema/ship-an-order.json"),
        "shipments" => include_str!("schema/shipments.json"),
        "dynamic-checkout" => include_str!("schema/dynamic-checkout.json"),
        "parcel-tracking" => include_str!("schema/parcel-tracking.json"),
        "parcel-documents" => include_str!("schema/parcel-documents.json"),
        "service-points" => include_str!("schema/service-points.json"),
        "user" => include_str!("schema/user.json"),
        "contracts" => include_str!("schema/contracts.json"),
        "sender-addresses" => include_str!("schema/sender-addresses.json"),
        "v2" => include_str!("schema/v2.json"),
        "shipping-options" => include_str!("schema/shipping-options.json"),
        other => panic!("there is no schema {other}"),
    };
    serde_json::from_str(text).unwrap()
}

/// Fails where an answer is not what Sendcloud's file says of that operation and status.
pub(crate) fn fits(name: &str, operation: &str, answer: &Value) {
    let file = file(name);
    let schema = &file["answers"][operation];
    assert!(schema.is_object(), "{name} says nothing of {operation}");
    let schema = json!({ "components": file["components"], "allOf": [schema] });
    let validator: Validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let faults: Vec<String> =
        validator.iter_errors(answer).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(faults.is_empty(), "{operation}: {faults:#?}\n{answer:#}");
}
