//! Lightspeed eCom C-Series, by its REST API: what changed is pulled, what shipped is written to the order's shipments.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`order`], [`line`] and [`point`] read what comes, [`refusal`] says why it
//! did not, [`told`] says what has to be written. With the wire: [`cluster`], [`connection`], [`pull`], [`kept`], [`look`],
//! [`push`]; [`proof`] says who asks.

mod answers;
mod cluster;
mod connection;
mod kept;
mod line;
mod look;
mod order;
mod point;
mod proof;
mod pull;
mod push;
mod refusal;
mod requests;
mod told;

use crate::asked::asked;
use crate::{Connector, ShopError};
use cluster::Clusters;
use kept::Kept;
use model::{
    AccountConfig, AccountField, Credentials, Currency, FieldKind, OrderStatus, ShopAccount, ShopCapabilities,
    ShopKind, ShopKindInfo,
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};
use wire::{Request, Setup};

/// Lightspeed C-Series as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("lightspeed_c".to_owned()),
        name: "shop-kind-lightspeed-c".to_owned(),
        guide: "shop-guide-lightspeed-c".to_owned(),
        capabilities: ShopCapabilities {
            pulls: true,
            history: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            takes_back: true,
            hears_parcels: false,
            part_fulfilment: false,
            products: false,
            brings_orders: false,
            tests: true,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help-lightspeed-c").usual(cluster::EUROPE),
            field("language", FieldKind::Text, "shop-language-lightspeed-c", "shop-language-help-lightspeed-c")
                .usual("nl"),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help").usual(usual_statuses()),
            field("notify_shipped", FieldKind::Truth, "shop-notify-lightspeed-c", "shop-notify-help-lightspeed-c")
                .usual(true)
                .optional(),
            field(
                "notify_tracking",
                FieldKind::Truth,
                "shop-notify-code-lightspeed-c",
                "shop-notify-code-help-lightspeed-c",
            )
            .usual(false)
            .optional(),
            field("link", FieldKind::Truth, "shop-link-lightspeed-c", "shop-link-help-lightspeed-c")
                .usual(false)
                .optional(),
            field("currency", FieldKind::Text, "shop-currency-lightspeed-c", "shop-currency-help-lightspeed-c")
                .optional(),
            field("weight_unit", FieldKind::Text, "shop-weight-unit", "shop-weight-unit-help").usual("g"),
        ],
        secrets: vec![
            field("key", FieldKind::Text, "shop-key-lightspeed-c", "shop-key-help-lightspeed-c"),
            field("secret", FieldKind::Secret, "shop-secret-lightspeed-c", "shop-secret-help"),
        ],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(Lightspeed::new(account, credentials, setup)?)) }
}

/// What the shop's statuses usually mean at a desk. Orders that are picked up in the shop are none for it.
fn usual_statuses() -> Map<String, Value> {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let meanings = [
        ("on_hold", Waiting),
        ("processing", Open),
        ("processing_awaiting_payment", Waiting),
        ("processing_awaiting_shipment", Open),
        ("completed", Completed),
        ("completed_shipped", Completed),
        ("cancelled", Cancelled),
    ];
    let meaning = |meaning| serde_json::to_value(meaning).unwrap_or_default();
    meanings.map(|(status, of)| (status.to_owned(), meaning(of))).into_iter().collect()
}

/// One shop, and what is kept of it as long as its account is the same.
struct Lightspeed {
    clusters: Clusters,
    rules: Rules,
    /// The shop's currency, which no order says.
    currency: OnceLock<Currency>,
    kept: Mutex<Kept>,
}

/// How its orders are understood and told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// What each of the shop's statuses means; those it does not name are not pulled.
    statuses: BTreeMap<String, OrderStatus>,
    /// Whether the shop mails the customer that something shipped.
    notify_shipped: bool,
    /// Whether it mails the tracking code.
    notify_tracking: bool,
    /// Whether the code is the whole link.
    link: bool,
    /// The unit of weights.
    weight_unit: String,
}

impl Rules {
    fn of(config: &AccountConfig) -> Self {
        let truth = |name: &str, usual: bool| config.0.get(name).and_then(Value::as_bool).unwrap_or(usual);
        Self {
            statuses: config.meanings("statuses"),
            notify_shipped: truth("notify_shipped", true),
            notify_tracking: truth("notify_tracking", false),
            link: truth("link", false),
            weight_unit: config.text("weight_unit").trim().to_owned(),
        }
    }
}

impl Lightspeed {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let clusters = Clusters::new(config.text("url"), config.text("language"), credentials, setup)?;
        // A currency that is none is asked for.
        let currency = config.text("currency").parse::<Currency>().map(OnceLock::from).unwrap_or_default();
        Ok(Self { clusters, rules: Rules::of(config), currency, kept: Mutex::default() })
    }

    /// What an answer holds under its only key.
    async fn ask(&self, request: &Request, key: &str) -> Result<Value, ShopError> {
        let answer = self.clusters.send(request).await.map_err(|error| refusal::named(error, request))?;
        answers::unwrapped(&answer, key).map_err(|error| refusal::of_body(error, request))
    }

    async fn currency(&self) -> Result<Currency, ShopError> {
        if let Some(currency) = self.currency.get() {
            return Ok(*currency);
        }
        let currency = answers::currency(&self.ask(&requests::read_shop(), "shop").await?)?;
        Ok(*self.currency.get_or_init(|| currency))
    }
}

asked!(Lightspeed);
