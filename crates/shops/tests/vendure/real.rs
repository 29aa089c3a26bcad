//! A Vendure of its own, started from where its packages are installed, on a free port of loopback and with its database in memory.

use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const SERVER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vendure/server/server.js");

/// The folder its packages are installed in: the one `PACKDESK_VENDURE` names, or that of the user's cache.
pub(super) fn installed() -> Option<PathBuf> {
    let named = std::env::var_os("PACKDESK_VENDURE").map(PathBuf::from);
    let cache = || {
        let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
        Some(std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home)?.join("packdesk-vendure"))
    };
    named.or_else(cache).filter(|folder| folder.join("installed-by.json").is_file())
}

/// Ends when dropped.
pub(super) struct RealVendure {
    pub(super) url: String,
    server: Child,
}

impl RealVendure {
    pub(super) fn start(installed: &Path) -> Self {
        let mut server = Command::new("node")
            .arg(SERVER)
            .env("NODE_PATH", installed.join("node_modules"))
            .env("VENDURE_DISABLE_TELEMETRY", "true")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(server.stdout.take().unwrap()).lines();
        let url = said.find_map(|line| Some(line.unwrap().strip_prefix("Vendure on ")?.to_owned()));
        // What nobody reads would stop it.
        std::thread::spawn(move || said.for_each(drop));
        Self { url: url.unwrap(), server }
    }

    /// Somebody who asks one of its two APIs.
    pub(super) fn visitor(&self, api: &str) -> Visitor {
        Visitor { url: format!("{}/{api}", self.url), token: None }
    }

    /// Who may do all, logged in.
    pub(super) async fn owner(&self) -> Visitor {
        let mut owner = self.visitor("admin-api");
        let login = r#"mutation { login(username: "superadmin", password: "superadmin") { __typename } }"#;
        assert_eq!(owner.ask(login, json!({})).await["login"]["__typename"], "CurrentUser");
        owner
    }
}

impl Drop for RealVendure {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Somebody with a session.
pub(super) struct Visitor {
    url: String,
    token: Option<String>,
}

impl Visitor {
    /// What comes of a document.
    pub(super) async fn ask(&mut self, document: &str, variables: Value) -> Value {
        let asked = reqwest::Client::new().post(&self.url).header("content-type", "application/json");
        let asked = match &self.token {
            Some(token) => asked.header("authorization", format!("Bearer {token}")),
            None => asked,
        };
        let content = json!({ "query": document, "variables": variables }).to_string();
        let answer = asked.body(content).send().await.unwrap();
        if let Some(token) = answer.headers().get("vendure-auth-token") {
            self.token = Some(token.to_str().unwrap().to_owned());
        }
        let mut body: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        assert!(body.get("errors").is_none(), "{document}: {body}");
        body["data"].take()
    }
}

/// A product with a weight, sold in euros; the id of its variant.
pub(super) async fn stock(owner: &mut Visitor) -> String {
    let euros = "mutation { updateChannel(input: { id: 1, availableCurrencyCodes: [EUR], defaultCurrencyCode: EUR,
        pricesIncludeTax: true }) { __typename } }";
    owner.ask(euros, json!({})).await;
    let product = r#"mutation { createProduct(input: { translations: [{ languageCode: en, name: "Wool jumper",
        slug: "jumper", description: "" }] }) { id } }"#;
    let product = owner.ask(product, json!({})).await["createProduct"]["id"].clone();
    let variant = r#"mutation make($product: ID!) { createProductVariants(input: [{ productId: $product, sku: "JUMP-M",
        price: 4995, stockOnHand: 100, customFields: { weight: 750 },
        translations: [{ languageCode: en, name: "Wool jumper M" }] }]) { id } }"#;
    let made = owner.ask(variant, json!({ "product": product })).await;
    made["createProductVariants"][0]["id"].as_str().unwrap().to_owned()
}

/// Somebody buys so many of a variant, and pays this way; the id of the order.
pub(super) async fn buy(vendure: &RealVendure, variant: &str, count: u32, method: &str) -> String {
    let mut customer = vendure.visitor("shop-api");
    let add = "mutation add($variant: ID!, $count: Int!) {
        addItemToOrder(productVariantId: $variant, quantity: $count) { __typename } }";
    customer.ask(add, json!({ "variant": variant, "count": count })).await;
    let who = r#"mutation { setCustomerForOrder(input: { firstName: "Sanne", lastName: "Voorbeeld",
        emailAddress: "sanne@example.test" }) { __typename }
        setOrderShippingAddress(input: { fullName: "Sanne Voorbeeld", streetLine1: "Dorpsstraat 12a",
            streetLine2: "Achterhuis", city: "Utrecht", postalCode: "3511 AA", countryCode: "NL",
            phoneNumber: "+31612345678" }) { __typename } }"#;
    customer.ask(who, json!({})).await;
    let how = customer.ask("{ eligibleShippingMethods { id } }", json!({})).await;
    let how = how["eligibleShippingMethods"][0]["id"].clone();
    let pay = "mutation pay($how: [ID!]!, $method: String!) {
        setOrderShippingMethod(shippingMethodId: $how) { __typename }
        transitionOrderToState(state: \"ArrangingPayment\") { __typename }
        addPaymentToOrder(input: { method: $method, metadata: {} }) { ... on Order { id } } }";
    let paid = customer.ask(pay, json!({ "how": [how], "method": method })).await;
    paid["addPaymentToOrder"]["id"].as_str().unwrap().to_owned()
}
