//! A shop on loopback that validates and executes every document by the API's schema, as strictly as the specification of
//! GraphQL asks, keeps what it is told, and misbehaves when it is told to.

use apollo_compiler::resolvers::{Execution, FieldError, ObjectValue, ResolveInfo, ResolvedValue};
use apollo_compiler::response::{JsonMap, JsonValue};
use apollo_compiler::schema::Type;
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Schema};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// The API's schema, for all tests.
pub(crate) static SCHEMA: LazyLock<Valid<Schema>> = LazyLock::new(|| {
    Schema::parse_and_validate(include_str!("admin-2026-10.graphql"), "admin-2026-10.graphql").unwrap()
});

/// What goes wrong, once.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// Another status with this body, before anything is done.
    Status(u16, String),
    /// Status 200 with this body, before anything is done.
    Body(String),
    /// Status 500, after it was done.
    BrokenAfterDone,
    /// No answer in time, after it was done.
    SilentAfterDone,
    /// Half of the answer.
    Half,
    /// Asked too much at once: what it costs, what is left, what comes back a second.
    Throttled(u32, u32, u32),
    /// Asked too often, by its status.
    TooOften(u32),
    /// The token holds no longer.
    TokenOver,
    /// Before it is done, the first order becomes this.
    Meanwhile(Value),
}

/// What the shop has, and what it was asked and told.
#[derive(Debug, Default)]
pub(crate) struct Books {
    orders: Vec<Value>,
    scopes: Vec<String>,
    token: u32,
    serial: u32,
    faults: VecDeque<(&'static str, Fault)>,
    /// The shop's own time.
    time: String,
    /// What one order of a page costs.
    order_cost: u32,
    pub(crate) operations: Vec<String>,
    pub(crate) mails: u32,
    pub(crate) page_sizes: Vec<u64>,
}

pub(crate) struct Sandbox {
    server: MockServer,
    books: Arc<Mutex<Books>>,
}

impl Sandbox {
    pub(crate) async fn with(orders: Vec<Value>) -> Self {
        let scopes = [
            "read_orders",
            "read_all_orders",
            "write_merchant_managed_fulfillment_orders",
            "read_products",
            "read_inventory",
        ];
        let time = "2026-11-28T11:00:00Z".to_owned();
        let books =
            Books { orders, time, order_cost: 40, scopes: scopes.map(str::to_owned).to_vec(), ..Books::default() };
        let books = Arc::new(Mutex::new(books));
        let server = MockServer::start().await;
        let kept = Arc::clone(&books);
        Mock::given(any())
            .respond_with(move |request: &Request| kept.lock().unwrap().answer(request))
            .mount(&server)
            .await;
        Self { server, books }
    }

    pub(crate) fn url(&self) -> String {
        self.server.uri()
    }

    /// The next request of this operation goes wrong.
    pub(crate) fn fail(&self, operation: &'static str, fault: Fault) {
        self.books.lock().unwrap().faults.push_back((operation, fault));
    }

    /// Nothing goes wrong any more.
    pub(crate) fn behave(&self) {
        self.books.lock().unwrap().faults.clear();
    }

    pub(crate) fn set_time(&self, time: &str) {
        self.books.lock().unwrap().time = time.to_owned();
    }

    pub(crate) fn sell(&self, order: Value) {
        self.books.lock().unwrap().orders.push(order);
    }

    /// The place of an order by its number.
    pub(crate) fn find(&self, id: u64) -> Option<usize> {
        let id = format!("gid://shopify/Order/{id}");
        self.books.lock().unwrap().orders.iter().position(|order| order["id"] == *id)
    }

    pub(crate) fn set_scopes(&self, scopes: &[&str]) {
        self.books.lock().unwrap().scopes = scopes.iter().map(|&scope| scope.to_owned()).collect();
    }

    pub(crate) fn set_cost(&self, of_an_order: u32) {
        self.books.lock().unwrap().order_cost = of_an_order;
    }

    /// Changes the order at this place.
    pub(crate) fn change(&self, place: usize, change: impl FnOnce(&mut Value)) {
        change(&mut self.books.lock().unwrap().orders[place]);
    }

    pub(crate) fn remove(&self, place: usize) {
        self.books.lock().unwrap().orders.remove(place);
    }

    pub(crate) fn order(&self, place: usize) -> Value {
        self.books.lock().unwrap().orders[place].clone()
    }

    /// The fulfilments of an order that hold: company, numbers and pages.
    pub(crate) fn told(&self, place: usize) -> Vec<Value> {
        let order = self.order(place);
        let live = order["fulfillments"].as_array().unwrap().iter().filter(|it| it["status"] == "SUCCESS");
        live.map(|it| it["trackingInfo"].clone()).collect()
    }

    /// The names of the operations that came, the reading of rights left out.
    pub(crate) fn operations(&self) -> Vec<String> {
        let operations = self.books.lock().unwrap().operations.clone();
        operations.into_iter().filter(|name| name != "PackdeskRights" && name != "token").collect()
    }

    pub(crate) fn read<T>(&self, look: impl FnOnce(&Books) -> T) -> T {
        look(&self.books.lock().unwrap())
    }
}

impl Books {
    fn answer(&mut self, request: &Request) -> ResponseTemplate {
        match (request.method.as_str(), request.url.path()) {
            ("POST", "/admin/oauth/access_token") => self.give_token(&String::from_utf8_lossy(&request.body)),
            ("POST", "/admin/api/2026-10/graphql.json") => self.graphql(request),
            _ => ResponseTemplate::new(404).set_body_string("Not Found"),
        }
    }

    fn give_token(&mut self, form: &str) -> ResponseTemplate {
        self.operations.push("token".to_owned());
        if let Some(fault) = self.fault("token") {
            return self.wrong(&fault, None);
        }
        if form != "grant_type=client_credentials&client_id=garden-id&client_secret=shpss_garden" {
            return ResponseTemplate::new(400).set_body_json(json!({ "error": "invalid_client" }));
        }
        self.token += 1;
        let token = format!("shpat_run_{}", self.token);
        ResponseTemplate::new(200).set_body_json(json!({ "access_token": token, "scope": "", "expires_in": 86399 }))
    }

    fn graphql(&mut self, request: &Request) -> ResponseTemplate {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let document = body["query"].as_str().unwrap();
        let parsed = match ExecutableDocument::parse_and_validate(&SCHEMA, document, "request.graphql") {
            Ok(parsed) => parsed,
            Err(wrong) => panic!("a document that Shopify would refuse: {}", wrong.errors),
        };
        let operation = parsed.operations.iter().next().unwrap().name.as_ref().unwrap().to_string();
        self.operations.push(operation.clone());
        let fault = self.fault(&operation);
        if matches!(fault, Some(Fault::TokenOver)) {
            self.token += 1;
        }
        let token = request.headers.get("x-shopify-access-token").map(|it| it.to_str().unwrap()).unwrap_or_default();
        if token != format!("shpat_run_{}", self.token) && token != "shpat_old" {
            let errors = "[API] Invalid API key or access token (unrecognized login or wrong password)";
            return ResponseTemplate::new(401).set_body_json(json!({ "errors": errors }));
        }
        match fault {
            Some(Fault::Meanwhile(order)) => self.orders[0] = order,
            Some(fault @ (Fault::Status(..) | Fault::Body(_) | Fault::Throttled(..) | Fault::TooOften(_))) => {
                return self.wrong(&fault, None);
            }
            Some(fault) => {
                let reply = self.execute(&parsed, &body["variables"]);
                return self.wrong(&fault, Some(reply));
            }
            None => {}
        }
        ResponseTemplate::new(200)
            .insert_header("x-shopify-api-version", "2026-10")
            .set_body_json(self.execute(&parsed, &body["variables"]))
    }

    fn fault(&mut self, operation: &str) -> Option<Fault> {
        let place = self.faults.iter().position(|(of, _)| *of == operation)?;
        self.faults.remove(place).map(|(_, fault)| fault)
    }

    fn wrong(&self, fault: &Fault, reply: Option<Value>) -> ResponseTemplate {
        match fault {
            Fault::Status(status, body) => ResponseTemplate::new(*status).set_body_string(body),
            Fault::Body(body) => ResponseTemplate::new(200).set_body_string(body),
            Fault::BrokenAfterDone => ResponseTemplate::new(500),
            Fault::SilentAfterDone => ResponseTemplate::new(200).set_delay(Duration::from_secs(4)),
            Fault::Half => {
                let whole = reply.unwrap_or_default().to_string();
                ResponseTemplate::new(200).set_body_string(&whole[..whole.len() / 2])
            }
            Fault::Throttled(asked, left, rate) => ResponseTemplate::new(200).set_body_json(json!({
                "errors": [{ "message": "Throttled", "extensions": { "code": "THROTTLED" } }],
                "extensions": { "cost": { "requestedQueryCost": asked, "actualQueryCost": null, "throttleStatus": {
                    "maximumAvailable": 2000.0, "currentlyAvailable": left, "restoreRate": rate } } }
            })),
            Fault::TooOften(seconds) => {
                ResponseTemplate::new(429).insert_header("retry-after", seconds.to_string().as_str())
            }
            Fault::TokenOver | Fault::Meanwhile(_) => ResponseTemplate::new(200).set_body_json(reply),
        }
    }

    fn execute(&mut self, document: &Valid<ExecutableDocument>, variables: &Value) -> Value {
        let operation = document.operations.iter().next().unwrap();
        let name = operation.name.as_ref().unwrap().as_str();
        let first = variables["first"].as_u64().unwrap_or(1);
        let cost = if name == "PackdeskOrders" {
            self.page_sizes.push(first);
            u32::try_from(first).unwrap() * self.order_cost
        } else {
            10
        };
        let status = json!({ "maximumAvailable": 2000.0, "currentlyAvailable": 1900, "restoreRate": 100.0 });
        let cost_told = json!({ "requestedQueryCost": cost, "actualQueryCost": cost, "throttleStatus": status });
        if cost > 1000 {
            let error = json!({ "message": "Query cost is too high", "extensions": { "code": "MAX_COST_EXCEEDED", "cost": cost,
                "maxCost": 1000 } });
            return json!({ "errors": [error], "extensions": { "cost": cost_told } });
        }
        let variables: JsonMap = serde_json::from_value(variables.clone()).unwrap();
        let root = match operation.operation_type.is_mutation() {
            true => json!({ "__mutation": self.told(name, &serde_json::to_value(&variables).unwrap()) }),
            false => self.asked(name, &serde_json::to_value(&variables).unwrap()),
        };
        let kind = if operation.operation_type.is_mutation() { "Mutation" } else { "QueryRoot" };
        let root = Thing { kind: kind.to_owned(), value: root };
        let reply = Execution::new(&SCHEMA, document).raw_variable_values(&variables).execute_sync(&root);
        let mut reply = serde_json::to_value(reply.unwrap_or_else(|error| panic!("{error:?}"))).unwrap();
        for error in reply.get_mut("errors").and_then(Value::as_array_mut).into_iter().flatten() {
            let code = error["message"].as_str().unwrap().rsplit(": ").next().unwrap().to_owned();
            assert!(code.chars().all(|c| c.is_ascii_uppercase() || c == '_'), "the sandbox lacks something: {error}");
            error["extensions"] = json!({ "code": code });
        }
        reply["extensions"] = json!({ "cost": cost_told });
        reply
    }

    /// What a query sees.
    fn asked(&self, operation: &str, variables: &Value) -> Value {
        let by_id = |orders: &[Value]| orders.iter().find(|order| order["id"] == variables["id"]).cloned();
        match operation {
            "PackdeskRights" => {
                let scopes: Vec<Value> = self.scopes.iter().map(|handle| json!({ "handle": handle })).collect();
                json!({ "currentAppInstallation": { "accessScopes": scopes } })
            }
            "PackdeskShop" => {
                let query = variables["query"].as_str().unwrap();
                let count = self.orders.iter().filter(|order| is_found(order, query)).count();
                let precision = if count > 10_000 { "AT_LEAST" } else { "EXACT" };
                let count = json!({ "count": count.min(10_000), "precision": precision });
                let may_see = self.scopes.iter().any(|scope| scope.ends_with("_orders") && !scope.contains("fulfil"));
                let denied = json!({ "error": "ACCESS_DENIED" });
                json!({ "shop": { "name": "Garden store" }, "ordersCount": if may_see { count } else { denied } })
            }
            "PackdeskOrders" | "PackdeskHeads" => {
                let query = variables["query"].as_str().unwrap();
                let mut found: Vec<Value> =
                    self.orders.iter().filter(|order| is_found(order, query)).cloned().collect();
                found.sort_by_key(|order| (order["updatedAt"].to_string(), order["id"].to_string()));
                json!({ "orders": found })
            }
            "PackdeskPieces" => {
                let works = self.orders.iter().flat_map(|order| order["fulfillmentOrders"].as_array().unwrap());
                json!({ "fulfillmentOrder": works.into_iter().find(|work| work["id"] == variables["id"]) })
            }
            _ => json!({ "order": by_id(&self.orders) }),
        }
    }

    /// Does what a mutation says; answers with what is wrong with it.
    fn told(&mut self, operation: &str, variables: &Value) -> Value {
        let errors = match operation {
            "PackdeskFulfil" => self.fulfil(&variables["fulfillment"]),
            "PackdeskTracking" => self.track(variables),
            "PackdeskCancel" => self.cancel(variables["id"].as_str().unwrap()),
            other => panic!("{other} is unknown"),
        };
        let errors: Vec<Value> =
            errors.err().into_iter().map(|(field, message)| json!({ "field": field, "message": message })).collect();
        json!({ "userErrors": errors })
    }

    fn fulfil(&mut self, input: &Value) -> Result<(), (Vec<&'static str>, &'static str)> {
        let tracking = numbers(&input["trackingInfo"]).ok_or((vec!["fulfillment", "trackingInfo"], "Both forms."))?;
        let mut places = Vec::new();
        for part in input["lineItemsByFulfillmentOrder"].as_array().unwrap() {
            let id = &part["fulfillmentOrderId"];
            let found = self.orders.iter().enumerate().find_map(|(order, it)| {
                let works = it["fulfillmentOrders"].as_array().unwrap();
                works.iter().position(|work| work["id"] == *id).map(|work| (order, work))
            });
            let (order, work) = found.ok_or((vec!["fulfillment"], "Fulfillment order does not exist."))?;
            let it = &self.orders[order]["fulfillmentOrders"][work];
            let may = it["supportedActions"].as_array().unwrap().iter().any(|it| it["action"] == "CREATE_FULFILLMENT");
            if !may {
                let message = "Fulfillment order has an unfulfillable status= closed.";
                return Err((vec!["fulfillment"], message));
            }
            places.push((order, work, part.clone()));
        }
        let location = |(order, work, _): &(usize, usize, Value)| {
            (*order, self.orders[*order]["fulfillmentOrders"][*work]["assignedLocation"]["name"].to_string())
        };
        if places.iter().any(|place| location(place) != location(&places[0])) {
            return Err((vec!["fulfillment"], "All fulfillment orders must be at the same location."));
        }
        self.serial += 1;
        let id = format!("gid://shopify/Fulfillment/{}", 9000 + self.serial);
        let mut taken = Vec::new();
        for (order, work, part) in &places {
            let work = &mut self.orders[*order]["fulfillmentOrders"][*work];
            let named = part["fulfillmentOrderLineItems"].as_array();
            for piece in work["lineItems"].as_array_mut().unwrap() {
                let left = piece["remainingQuantity"].as_u64().unwrap();
                let count = match named {
                    None => left,
                    Some(named) => {
                        let wanted = named.iter().find(|it| it["id"] == piece["id"]);
                        wanted.map_or(0, |wanted| wanted["quantity"].as_u64().unwrap())
                    }
                };
                if count > left {
                    return Err((vec!["fulfillment"], "Invalid fulfillment order line item quantity requested."));
                }
                piece["remainingQuantity"] = json!(left - count);
                taken.push(json!([piece["id"], count, piece["lineItem"]["id"]]));
            }
            let pieces = work["lineItems"].as_array().unwrap();
            if pieces.iter().all(|piece| piece["remainingQuantity"] == 0) {
                work["status"] = json!("CLOSED");
                work["supportedActions"] = json!([]);
            }
            work["fulfillments"].as_array_mut().unwrap().push(json!({ "id": id }));
        }
        let order = &mut self.orders[places[0].0];
        order["updatedAt"] = json!(self.time);
        order["fulfillments"].as_array_mut().unwrap().push(json!({
            "id": id, "status": "SUCCESS", "requiresShipping": true, "trackingInfo": tracking, "taken": taken,
        }));
        self.mails += u32::from(input["notifyCustomer"] == true);
        Ok(())
    }

    fn fulfilment(&mut self, id: &str) -> Option<(&mut Value, usize)> {
        let place = |order: &Value| order["fulfillments"].as_array().unwrap().iter().position(|it| it["id"] == id);
        let order = self.orders.iter_mut().find(|order| place(order).is_some())?;
        let place = place(order)?;
        Some((order, place))
    }

    fn track(&mut self, variables: &Value) -> Result<(), (Vec<&'static str>, &'static str)> {
        let tracking = numbers(&variables["tracking"]).ok_or((vec!["trackingInfoInput"], "Both forms."))?;
        let missing = (vec!["fulfillmentId"], "Fulfillment does not exist.");
        let time = self.time.clone();
        let (order, place) = self.fulfilment(variables["id"].as_str().unwrap()).ok_or(missing)?;
        order["fulfillments"][place]["trackingInfo"] = tracking;
        order["updatedAt"] = json!(time);
        self.mails += u32::from(variables["notify"] == true);
        Ok(())
    }

    /// What was fulfilled is to be fulfilled again, under other ids.
    fn cancel(&mut self, id: &str) -> Result<(), (Vec<&'static str>, &'static str)> {
        self.serial += 1;
        let (serial, time) = (6900 + self.serial, self.time.clone());
        let (order, place) = self.fulfilment(id).ok_or((vec!["id"], "Fulfillment does not exist."))?;
        order["fulfillments"][place]["status"] = json!("CANCELLED");
        order["updatedAt"] = json!(time);
        let taken = order["fulfillments"][place]["taken"].as_array().cloned().unwrap_or_default();
        let mut work = order["fulfillmentOrders"].as_array().unwrap().last().unwrap().clone();
        work["id"] = json!(format!("gid://shopify/FulfillmentOrder/{serial}"));
        work["status"] = json!("OPEN");
        work["supportedActions"] = json!([{ "action": "CREATE_FULFILLMENT" }]);
        work["fulfillments"] = json!([]);
        let pieces = taken.iter().enumerate().map(|(place, piece)| {
            let id = format!("gid://shopify/FulfillmentOrderLineItem/{serial}{place}");
            json!({ "id": id, "remainingQuantity": piece[1], "requiresShipping": true, "lineItem": { "id": piece[2] } })
        });
        work["lineItems"] = pieces.collect();
        order["fulfillmentOrders"].as_array_mut().unwrap().push(work);
        Ok(())
    }
}

/// `FulfillmentTrackingInput` as a list; nothing where it has both forms.
fn numbers(input: &Value) -> Option<Value> {
    let one = input.get("number").is_some() || input.get("url").is_some();
    let several = input.get("numbers").is_some() || input.get("urls").is_some();
    if one && several {
        return None;
    }
    let (numbers, urls) = if one {
        (vec![input["number"].clone()], vec![input["url"].clone()])
    } else {
        let list = |name: &str| input[name].as_array().cloned().unwrap_or_default();
        (list("numbers"), list("urls"))
    };
    let url = |place: usize| urls.get(place).cloned().unwrap_or_default();
    let info = numbers
        .iter()
        .enumerate()
        .map(|(place, number)| json!({ "company": input["company"], "number": number, "url": url(place) }));
    Some(info.collect())
}

/// The part of Shopify's search syntax that is used.
fn is_found(order: &Value, query: &str) -> bool {
    if let Some(since) = query.strip_prefix("updated_at:>='").and_then(|rest| rest.strip_suffix('\'')) {
        return order["updatedAt"].as_str().unwrap() >= since;
    }
    if query == "status:open" {
        return order["cancelledAt"].is_null();
    }
    if query == "status:open AND (fulfillment_status:unshipped OR fulfillment_status:partial)" {
        let lines = order["lineItems"].as_array().unwrap();
        let is_left = lines.iter().any(|line| line["unfulfilledQuantity"].as_u64().is_some_and(|left| left > 0));
        return order["cancelledAt"].is_null() && is_left;
    }
    let id = order["id"].as_str().unwrap().rsplit('/').next().unwrap();
    query.split(" OR ").any(|part| part.strip_prefix("id:").unwrap_or_else(|| panic!("{query}")) == id)
}

/// An object of the schema whose fields are those of a JSON object. A field that is `{"error": CODE}` fails with that code.
struct Thing {
    kind: String,
    value: Value,
}

impl ObjectValue for Thing {
    fn type_name(&self) -> &str {
        &self.kind
    }

    fn resolve_field<'a>(&'a self, info: &'a ResolveInfo<'a>) -> Result<ResolvedValue<'a>, FieldError> {
        let name = info.field_name();
        let value = match self.kind.as_str() {
            "Mutation" => self.value["__mutation"].clone(),
            kind => match self.value.get(name) {
                Some(value) => value.clone(),
                None => return Err(FieldError { message: format!("{kind} has no {name} here") }),
            },
        };
        resolved(&info.field_definition().ty, value, &serde_json::to_value(info.arguments()).unwrap())
    }
}

fn resolved<'a>(kind: &Type, value: Value, arguments: &Value) -> Result<ResolvedValue<'a>, FieldError> {
    if let Some(code) = value.get("error").and_then(Value::as_str) {
        return Err(FieldError { message: code.to_owned() });
    }
    if value.is_null() {
        return Ok(ResolvedValue::null());
    }
    if kind.is_list() {
        let Value::Array(items) = value else { panic!("{kind} is no list: {value}") };
        let item = kind.item_type().clone();
        let items = items.into_iter().map(move |value| resolved(&item, value, &Value::Null));
        return Ok(ResolvedValue::List(Box::new(items)));
    }
    let name = kind.inner_named_type().to_string();
    let value = match name.as_str() {
        "Float" => json!(value.as_f64()),
        name if name.ends_with("Connection") => connection(value, arguments),
        _ => value,
    };
    if SCHEMA.get_object(&name).is_some() {
        return Ok(ResolvedValue::object(Thing { kind: name, value }));
    }
    Ok(ResolvedValue::Leaf(serde_json::from_value::<JsonValue>(value).unwrap()))
}

/// A part of a list. A cursor says after which time and id the next part begins, so that it holds when orders change.
fn connection(value: Value, arguments: &Value) -> Value {
    let Value::Array(mut all) = value else { panic!("no list: {value}") };
    if arguments.get("reverse") == Some(&Value::Bool(true)) {
        all.reverse();
    }
    let key = |item: &Value| {
        let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        format!("{}|{}", text("updatedAt"), text("id"))
    };
    let by_key = all.first().is_some_and(|item| item.get("updatedAt").is_some());
    let after = arguments.get("after").and_then(Value::as_str);
    let first = usize::try_from(arguments.get("first").and_then(Value::as_u64).unwrap()).unwrap();
    let start = match after {
        None => 0,
        Some(after) if by_key => all.iter().position(|item| key(item).as_str() > after).unwrap_or(all.len()),
        Some(after) => all.iter().position(|item| key(item) == after).map_or(all.len(), |place| place + 1),
    };
    let part: Vec<Value> = all.iter().skip(start).take(first).cloned().collect();
    let page = json!({ "hasNextPage": start + part.len() < all.len(), "endCursor": part.last().map(key) });
    json!({ "nodes": part, "pageInfo": page })
}
