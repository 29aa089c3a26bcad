//! WooCommerce, by its REST API v3: what changed is pulled, what shipped is pushed.
//!
//! Pure: [`requests`] builds what is asked and [`way`] leads it there, [`answers`], [`order`], [`line`], [`refunds`], [`goods`]
//! and [`service_point`] read what comes, [`refusal`] says why it did not, [`shipped`], [`fulfilments`] and [`withdrawn`] say what has to
//! be written. With the wire: [`connection`], [`pull`], [`look`], [`beside`], [`push`]; [`proof`] signs.

mod answers;
mod beside;
mod connection;
mod fulfilments;
mod goods;
mod line;
mod look;
mod order;
mod proof;
mod pull;
mod push;
mod refunds;
mod refusal;
mod requests;
mod service_point;
mod shipped;
mod states;
mod tracking;
mod way;
mod withdrawn;

pub(crate) use states::state;

use crate::asked::asked;
use crate::clocks;
use crate::withdrawn_note;
use crate::{Connector, ShopError};
use beside::KeptRefunds;
use goods::Goods;
use model::{AccountField, Credentials, FieldKind, OrderStatus, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo};
use proof::Key;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};
use way::{Way, is_of_the_api};
use wire::{Answer, Request, Setup, Wire, WireError};

/// The page of WordPress's administration on which a key of the REST API is made (*WooCommerce REST API*, “Generating API keys
/// in the WordPress admin interface”).
const KEYS_AT: &str = "wp-admin/admin.php?page=wc-settings&tab=advanced&section=keys&create-key=1";

/// WooCommerce as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let statuses: Map<String, Value> = usual_statuses()
        .into_iter()
        .map(|(status, meaning)| (status, serde_json::to_value(meaning).unwrap_or_default()))
        .collect();
    let info = ShopKindInfo {
        kind: ShopKind("woocommerce".to_owned()),
        name: "shop-kind-woo".to_owned(),
        guide: "shop-guide-woo".to_owned(),
        capabilities: ShopCapabilities {
            pulls: true,
            history: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            takes_back: true,
            hears_parcels: false,
            part_fulfilment: true,
            products: true,
            brings_orders: false,
            tests: true,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help").example("https://").keys_at(KEYS_AT),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help").usual(statuses),
            field("shipped_status", FieldKind::Text, "shop-shipped-status", "shop-shipped-status-help")
                .usual("completed"),
            field("note_to_customer", FieldKind::Truth, "shop-note-to-customer", "shop-note-to-customer-help")
                .usual(true)
                .optional(),
            field("withdrawn_note", FieldKind::Text, "shop-withdrawn-note", "shop-withdrawn-note-help")
                .usual(withdrawn_note::USUAL)
                .optional(),
        ],
        secrets: vec![
            field("key", FieldKind::Text, "shop-key", "shop-key-help").example("ck_…"),
            field("secret", FieldKind::Secret, "shop-secret", "shop-secret-help").example("cs_…"),
        ],
    };
    Connector {
        info,
        build: |account, credentials, setup| Ok(Arc::new(WooCommerce::new(account, credentials, setup)?)),
    }
}

/// Statuses that only shops with a tracking plugin have.
const PLUGIN_STATUSES: [&str; 3] = ["partial-shipped", "shipped", "delivered"];

/// What WooCommerce's own statuses usually mean at a desk, and those of tracking plugins.
fn usual_statuses() -> BTreeMap<String, OrderStatus> {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let meanings = [
        ("pending", Waiting),
        ("on-hold", Waiting),
        ("processing", Open),
        ("completed", Completed),
        ("cancelled", Cancelled),
        ("refunded", Cancelled),
        ("failed", Cancelled),
        // Of tracking plugins: of what left in part nobody says which pieces are still here.
        ("partial-shipped", Waiting),
        ("shipped", Completed),
        ("delivered", Completed),
    ];
    meanings.map(|(status, meaning)| (status.to_owned(), meaning)).into()
}

/// One shop, and what is kept of it as long as its account is the same.
struct WooCommerce {
    wire: Wire,
    /// Whether requests are signed, with the time in the signature.
    signs: bool,
    rules: Rules,
    /// The way to its API, once it has answered.
    way: OnceLock<Way>,
    /// Whether it takes order fulfilments, once it was asked.
    fulfils: OnceLock<bool>,
    goods: Mutex<Goods>,
    refunds: Mutex<KeptRefunds>,
}

/// How its orders are understood and changed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// What each of the shop's statuses means; those it does not name are not pulled.
    statuses: BTreeMap<String, OrderStatus>,
    /// What an order becomes once it has shipped.
    shipped_status: String,
    /// Whether the note with the parcels' numbers is written, and so mailed, to the customer; else only the shop reads it.
    note_to_customer: bool,
    /// What an order's note says when a label was taken back, with `{carrier}` and `{number}`.
    withdrawn_note: String,
}

impl WooCommerce {
    /// `https` encrypts; over `http`, in the shop's own network, requests are signed instead.
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let service = wire::address(config.text("url")).ok_or(ShopError::BadAddress)?;
        let key = Key::of(credentials).ok_or(ShopError::NoKey)?;
        let signs = service.scheme() == "http";
        let wire = Wire::new(service, key, setup)?;
        let rules = Rules {
            statuses: config.meanings("statuses"),
            shipped_status: config.text("shipped_status").trim().to_owned(),
            note_to_customer: config.0.get("note_to_customer").and_then(Value::as_bool).unwrap_or(true),
            withdrawn_note: withdrawn_note::template(config),
        };
        let (way, fulfils) = (OnceLock::new(), OnceLock::new());
        let (goods, refunds) = (Mutex::default(), Mutex::default());
        Ok(Self { wire, signs, rules, way, fulfils, goods, refunds })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.send(request).await.map_err(|error| self.named(error, request.target()))
    }

    /// The error of a request to this path below the API.
    fn named(&self, error: WireError, path: &str) -> ShopError {
        let clock = self.signs.then(|| clocks::why_refused(&error, self.wire.now())).flatten();
        clock.unwrap_or_else(|| refusal::named(error, path))
    }

    /// Asks the way that is known. Where none is, what only reads is asked both ways, and the one that leads to the API is
    /// kept.
    async fn send(&self, request: &Request) -> Result<Answer, WireError> {
        if let Some(way) = self.way.get() {
            return self.wire.send(&way.lead(request)).await;
        }
        let first = self.wire.send(&Way::Path.lead(request)).await;
        if leads_to_the_api(&first) {
            let _ = self.way.set(Way::Path);
            return first;
        }
        if !request.method().is_safe() || !leads_elsewhere(&first) {
            return first;
        }
        let second = self.wire.send(&Way::Query.lead(request)).await;
        if leads_to_the_api(&second) {
            let _ = self.way.set(Way::Query);
            return second;
        }
        first
    }
}

/// Whether it was the API that answered, whatever it said.
fn leads_to_the_api(answer: &Result<Answer, WireError>) -> bool {
    match answer {
        Ok(answer) | Err(WireError::Refused(answer) | WireError::Rejected(answer)) => is_of_the_api(answer),
        Err(_) => false,
    }
}

/// Whether it was the site that answered, with a page of its own.
fn leads_elsewhere(answer: &Result<Answer, WireError>) -> bool {
    match answer {
        Ok(answer) => !answer.body().is_empty(),
        Err(WireError::Rejected(answer)) => answer.status() == 404,
        Err(_) => false,
    }
}

asked!(WooCommerce);
