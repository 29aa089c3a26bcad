//! The API's own description: valid, whole, and true of what is taken and answered.

use crate::desk::{Desk, desk, told};
use crate::points::with_points;
use api::Version::{self, V2, V3};
use jsonschema::Validator;
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

static DESCRIPTIONS: LazyLock<[Value; 2]> =
    LazyLock::new(|| Version::ALL.map(|version| version.description("http://127.0.0.1:4180")));

/// The description of a version.
fn description(version: Version) -> &'static Value {
    &DESCRIPTIONS[version as usize]
}

/// An operation: its method in small letters, its path, and what is said of it.
type Operation = (&'static str, &'static str, &'static Value);

/// The operations of a description.
fn operations(version: Version) -> impl Iterator<Item = Operation> {
    let paths = description(version)["paths"].as_object().unwrap().iter();
    paths.flat_map(|(path, said)| {
        let methods = said.as_object().unwrap().iter().filter(|(name, _)| *name != "parameters");
        methods.map(move |(method, said)| (method.as_str(), path.as_str(), said))
    })
}

/// One of them.
fn operation(version: Version, method: &str, path: &str) -> &'static Value {
    operations(version).find(|(m, p, _)| (*m, *p) == (method, path)).unwrap().2
}

/// What says whether a value is of a schema of the description; each is built once.
fn validator(version: Version, schema: &Value) -> Arc<Validator> {
    static BUILT: Mutex<BTreeMap<String, Arc<Validator>>> = Mutex::new(BTreeMap::new());
    let build = || {
        let whole = json!({ "components": description(version)["components"], "allOf": [schema] });
        Arc::new(jsonschema::options().should_validate_formats(true).build(&whole).unwrap())
    };
    Arc::clone(BUILT.lock().unwrap().entry(format!("{version:?} {schema}")).or_insert_with(build))
}

/// Fails where an answer is not what the description says of its operation and status.
pub(crate) fn holds(method: &Method, path: &str, status: u16, answer: &Value) {
    let version = if path.contains(Version::V2.path()) { Version::V2 } else { Version::V3 };
    let path = path.split(version.path()).last().unwrap_or_default().split('?').next().unwrap_or_default();
    let of = |template: &str| {
        let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
        let alike = |(own, given): (&&str, &&str)| own.starts_with('{') || own == given;
        template.len() == path.len() && template.iter().zip(&path).all(alike)
    };
    let mut found: Vec<Operation> = operations(version)
        .filter(|(m, template, _)| method.as_str().eq_ignore_ascii_case(m) && of(template))
        .collect();
    found.sort_by_key(|(_, template, _)| template.matches('{').count());
    if let Some((_, template, said)) = found.first().filter(|_| !answer.is_null()) {
        fits(version, answer_schema(version, said, status), answer, &format!("{method} {template} {status}"));
    }
}

fn fits(version: Version, schema: &Value, value: &Value, what: &str) {
    let faults: Vec<String> = validator(version, schema)
        .iter_errors(value)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{what}: {faults:#?}\n{value:#}");
}

/// What the description says of an answer in JSON.
fn answer_schema(version: Version, said: &'static Value, status: u16) -> &'static Value {
    let answer = &said["responses"][status.to_string()];
    let named = answer["$ref"].as_str().and_then(|to| description(version).pointer(to.trim_start_matches('#')));
    let schema = &named.unwrap_or(answer)["content"]["application/json"]["schema"];
    assert!(schema.is_object(), "nothing is said of {status}: {}", said["operationId"]);
    schema
}

#[test]
fn it_is_a_valid_description_by_the_schema_of_openapi() {
    let schema: Value = serde_json::from_str(include_str!("schema/openapi-3.1.json")).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    assert!(!validator.is_valid(&json!({ "openapi": "3.1.0", "paths": {} })), "the schema says something");
    for version in Version::ALL {
        let whole = description(version);
        let faults: Vec<String> =
            validator.iter_errors(whole).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{faults:#?}");
        for (name, schema) in whole["components"]["schemas"].as_object().unwrap() {
            assert!(jsonschema::meta::is_valid(schema), "{name}");
            leads_somewhere(version, schema, name);
        }
    }
}

/// Fails where a reference leads nowhere.
fn leads_somewhere(version: Version, schema: &Value, name: &str) {
    match schema {
        Value::Object(fields) => {
            if let Some(to) = fields.get("$ref").and_then(Value::as_str) {
                assert!(description(version).pointer(to.trim_start_matches('#')).is_some(), "{name}: {to}");
            }
            fields.values().for_each(|value| leads_somewhere(version, value, name));
        }
        Value::Array(items) => items.iter().for_each(|value| leads_somewhere(version, value, name)),
        _ => {}
    }
}

/// What a request carries, whatever its media type.
fn request(said: &'static Value) -> Option<&'static Value> {
    said["requestBody"]["content"].as_object()?.values().next()
}

#[test]
fn every_reference_of_an_operation_leads_somewhere_and_every_example_fits() {
    for version in Version::ALL {
        let mut ids = Vec::new();
        for (method, path, said) in operations(version) {
            leads_somewhere(version, said, path);
            ids.push(said["operationId"].as_str().unwrap().to_owned());
            if let Some(request) = request(said) {
                assert!(request["example"] != Value::Null, "{method} {path} has no example");
                fits(version, &request["schema"], &request["example"], &format!("{method} {path}"));
            }
            for (status, answer) in said["responses"].as_object().unwrap() {
                let content = &answer["content"]["application/json"];
                if content["example"] != Value::Null {
                    fits(version, &content["schema"], &content["example"], &format!("{method} {path} {status}"));
                }
                let wants_example = status.starts_with('2') && content.is_object() && path != "/openapi.json";
                assert!(!wants_example || content["example"] != Value::Null, "{method} {path} {status} has no example");
            }
        }
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "two operations have one id");
    }
}

#[test]
fn an_example_shows_every_field_that_is_understood() {
    for version in Version::ALL {
        for (method, path, said) in operations(version) {
            // A change may have any field of an order.
            if let Some(request) = request(said).filter(|_| method != "patch") {
                shows_all(version, &request["schema"], &request["example"], &format!("{method} {path}"));
            }
        }
    }
}

/// Fails where an example lacks a field of its schema; of a list the first item counts.
fn shows_all(version: Version, schema: &Value, example: &Value, at: &str) {
    let schema = match schema["$ref"].as_str() {
        Some(to) => description(version).pointer(to.trim_start_matches('#')).unwrap(),
        None => schema,
    };
    let first = schema["anyOf"].as_array().map(|any| any[0].clone());
    if example.is_null() {
        return;
    }
    if let Some(first) = first {
        return shows_all(version, &first, example, at);
    }
    for (name, of_field) in schema["properties"].as_object().into_iter().flatten() {
        let Some(shown) = example.get(name) else { panic!("{at}/{name} is not shown") };
        shows_all(version, of_field, shown, &format!("{at}/{name}"));
    }
    if let Some(first) = example.as_array().and_then(|items| items.first()) {
        shows_all(version, &schema["items"], first, &format!("{at}/0"));
    }
}

/// A form of the fields of an object.
pub(crate) fn form_of(fields: &Value) -> String {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields.as_object().unwrap() {
        form.append_pair(name, &text(value));
    }
    form.finish()
}

/// What an operation answers to its own example.
async fn tried(desk: &Desk, version: Version, method: &str, path: &str, ids: &[(&str, String)]) -> (u16, Value) {
    let said = operation(version, method, path);
    let at = ids.iter().fold(path.to_owned(), |path, (name, id)| path.replace(&format!("{{{name}}}"), id));
    let address = format!("{}{at}", desk.base.replace(Version::V3.path(), version.path()));
    let asked = desk.request(Method::from_bytes(method.to_uppercase().as_bytes()).unwrap(), &address);
    let form = said["requestBody"]["content"].get("application/x-www-form-urlencoded").is_some();
    let request = match request(said) {
        Some(content) if form => {
            asked.header("content-type", "application/x-www-form-urlencoded").body(form_of(&content["example"]))
        }
        Some(content) => asked.json(&content["example"]),
        None => asked,
    };
    let (status, answer) = told(request.send().await.unwrap()).await;
    assert!((200..300).contains(&status), "{method} {at}: {status} {answer}");
    if status != 204 && !answer.is_null() {
        fits(version, answer_schema(version, said, status), &answer, &format!("{method} {path} {status}"));
    }
    (status, answer)
}

#[tokio::test]
async fn every_example_is_taken_and_every_answer_is_as_it_is_described() {
    let desk = desk().await;
    let (_, brought) = tried(&desk, V3, "post", "/orders", &[]).await;
    assert!(brought["data"].as_array().unwrap().iter().all(|order| order.get("not_kept").is_none()), "{brought}");
    let id = |value: &Value| vec![("id", value.as_str().map_or_else(|| value.to_string(), str::to_owned))];
    for path in ["/openapi.json", "/user/auth/metadata", "/orders", "/contracts"] {
        tried(&desk, V3, "get", path, &[]).await;
    }
    let order = id(&brought["data"][0]["id"]);
    tried(&desk, V3, "get", "/orders/{id}", &order).await;
    let (_, changed) = tried(&desk, V3, "patch", "/orders/{id}", &order).await;
    assert!(changed["data"].get("not_kept").is_none(), "{changed}");
    let (_, options) = tried(&desk, V3, "post", "/shipping-options", &[]).await;
    assert!(!options["data"].as_array().unwrap().is_empty());
    tried(&desk, V3, "post", "/orders/create-label-sync", &[]).await;
    tried(&desk, V3, "post", "/orders/create-labels-async", &[]).await;
    tried(&desk, V3, "post", "/shipments", &[]).await;
    tried(&desk, V3, "post", "/shipments/announce", &[]).await;
    tried(&desk, V3, "post", "/shipments/announce-with-shipping-rules", &[]).await;
    let (_, made) = tried(&desk, V3, "post", "/shipments/create-with-shipping-rules", &[]).await;
    tried(&desk, V3, "get", "/shipments", &[]).await;
    let said = operation(V3, "post", "/shipments");
    let again = &said["requestBody"]["content"]["application/json"]["example"];
    let (status, answer) = desk.send(Method::POST, "/shipments", again).await;
    assert_eq!(status, 409);
    fits(V3, answer_schema(V3, said, 409), &answer, "the same once more");
    let shipment = id(&made["data"]["id"]);
    tried(&desk, V3, "get", "/shipments/{id}", &shipment).await;
    let number = made["data"]["parcels"][0]["tracking_number"].as_str().unwrap().to_owned();
    tried(&desk, V3, "get", "/parcels/tracking/{tracking_number}", &[("tracking_number", number)]).await;
    tried(&desk, V3, "post", "/shipments/{id}/cancel", &shipment).await;
    let (_, senders) = tried(&desk, V3, "get", "/addresses/sender-addresses", &[]).await;
    tried(&desk, V3, "get", "/addresses/sender-addresses/{id}", &id(&senders["data"][0]["id"])).await;
    let spare = id(&brought["data"][1]["id"]);
    tried(&desk, V3, "delete", "/orders/{id}", &spare).await;
}

#[tokio::test]
async fn every_example_of_v2_is_taken_and_every_answer_is_as_it_is_described() {
    let desk = with_points().await;
    let id = |value: &Value| vec![("id", value.as_str().map_or_else(|| value.to_string(), str::to_owned))];
    for path in [
        "/integrations",
        "/parcels/statuses",
        "/shipping_methods",
        "/user/addresses/sender",
        "/carriers",
        "/openapi.json",
    ] {
        tried(&desk, V2, "get", path, &[]).await;
    }
    let integration = id(&json!(1));
    tried(&desk, V2, "get", "/integrations/{id}", &integration).await;
    let (_, made) = tried(&desk, V2, "post", "/parcels", &[]).await;
    let parcel = id(&made["parcel"]["id"]);
    let (_, brought) = tried(&desk, V2, "post", "/integrations/{id}/shipments", &integration).await;
    assert_eq!((&brought[0]["status"], brought[0].get("not_kept")), (&json!("created"), None), "{brought}");
    let (_, chosen) = tried(&desk, V2, "post", "/service-points/check_and_store", &[]).await;
    assert_eq!(chosen["stored"], true, "{chosen}");
    for path in ["/parcels/{id}", "/labels/{id}"] {
        tried(&desk, V2, "get", path, &parcel).await;
    }
    tried(&desk, V2, "get", "/parcels", &[]).await;
    let (_, senders) = tried(&desk, V2, "get", "/user/addresses/sender", &[]).await;
    tried(&desk, V2, "get", "/user/addresses/sender/{id}", &id(&senders["sender_addresses"][0]["id"])).await;
    let (_, methods) = tried(&desk, V2, "get", "/shipping_methods", &[]).await;
    tried(&desk, V2, "get", "/shipping_methods/{id}", &id(&methods["shipping_methods"][0]["id"])).await;
    for path in ["/service-points/{id}", "/service-points/{id}/check-availability"] {
        tried(&desk, V2, "get", path, &id(&json!(101))).await;
    }
    tried(&desk, V2, "post", "/parcels/{id}/cancel", &parcel).await;
    tried(&desk, V2, "post", "/integrations/{id}/shipments/delete", &integration).await;
}

#[tokio::test]
async fn what_is_refused_is_refused_as_it_is_described() {
    let desk = desk().await;
    for version in Version::ALL {
        all_refused(&desk, version).await;
    }
}

async fn all_refused(desk: &Desk, version: Version) {
    for (method, path, said) in operations(version) {
        let at = path.replace("{type}", "nothing").replace(['{', '}'], "");
        let at = format!("{}{at}", desk.base.replace(Version::V3.path(), version.path()));
        let asked = |body: &'static str| {
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let request = desk.request(method, &at);
            let request = if body.is_empty() { request } else { request.body(body) };
            async move { told(request.send().await.unwrap()).await }
        };
        for body in ["", "{", "[7]", "{\"a\":1}"] {
            let (status, answer) = asked(body).await;
            assert_ne!(status, 501, "{method} {at} is there");
            if status >= 400 {
                fits(version, answer_schema(version, said, status), &answer, &format!("{method} {path} {status}"));
            }
        }
        let unknown = desk.client.get(format!("{at}?colour=red"));
        assert_eq!(unknown.send().await.unwrap().status(), 401, "{at}");
    }
}
