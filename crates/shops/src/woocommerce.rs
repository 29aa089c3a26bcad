//! WooCommerce, by its REST API v3: what changed is pulled, what shipped is pushed.
//!
//! Pure: [`requests`] builds what is asked, [`answers`] and [`order`] read what comes, [`refusal`] says why it did not,
//! [`shipped`] and [`withdrawn`] say what has to be written. With the wire: [`pull`], [`push`]; [`proof`] signs.

mod answers;
mod order;
mod proof;
mod pull;
mod push;
mod refusal;
mod requests;
mod service_point;
mod shipped;
mod tracking;
mod withdrawn;

use crate::{Connector, Pages, Pulled, PulledPage, Pushed, Shop, ShopError};
use model::{
    AccountField, Credentials, FieldKind, Notice, OrderStatus, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo,
    UtcDateTime,
};
use proof::Key;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::{Answer, BoxFuture, Request, Setup, Wire};

/// The REST API below a shop's address.
const API: &str = "wp-json/wc/v3/";

/// What an order's note says when a label was taken back, unless the shop says it otherwise.
const WITHDRAWN_NOTE: &str = "{carrier} {number}: label withdrawn, this parcel was not sent";

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
            takes_numbers: true,
            several_numbers: true,
            takes_back: true,
            part_fulfilment: false,
            products: false,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help").example("https://"),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help").usual(statuses),
            field("shipped_status", FieldKind::Text, "shop-shipped-status", "shop-shipped-status-help")
                .usual("completed"),
            field("withdrawn_note", FieldKind::Text, "shop-withdrawn-note", "shop-withdrawn-note-help")
                .usual(WITHDRAWN_NOTE)
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

/// What WooCommerce's own statuses usually mean at a desk.
#[must_use]
pub fn usual_statuses() -> BTreeMap<String, OrderStatus> {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let meanings = [
        ("pending", Waiting),
        ("on-hold", Waiting),
        ("processing", Open),
        ("completed", Completed),
        ("cancelled", Cancelled),
        ("refunded", Cancelled),
        ("failed", Cancelled),
    ];
    meanings.map(|(status, meaning)| (status.to_owned(), meaning)).into()
}

/// One shop.
struct WooCommerce {
    wire: Wire,
    rules: Rules,
}

/// How its orders are understood and changed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// What each of the shop's statuses means; those it does not name are not pulled.
    statuses: BTreeMap<String, OrderStatus>,
    /// What an order becomes once it has shipped.
    shipped_status: String,
    /// What an order's note says when a label was taken back, with `{carrier}` and `{number}`.
    withdrawn_note: String,
}

impl WooCommerce {
    /// `https` encrypts; over `http`, in the shop's own network, requests are signed instead.
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let service = wire::address(config.text("url")).and_then(|url| url.join(API).ok());
        let key = Key::of(credentials).ok_or(ShopError::NoKey)?;
        let wire = Wire::new(service.ok_or(ShopError::BadAddress)?, key, setup)?;
        let note = config.text("withdrawn_note");
        let rules = Rules {
            statuses: config.meanings("statuses"),
            shipped_status: config.text("shipped_status").to_owned(),
            withdrawn_note: if note.trim().is_empty() { WITHDRAWN_NOTE } else { note }.to_owned(),
        };
        Ok(Self { wire, rules })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(|error| refusal::named(error, request.target()))
    }
}

impl Shop for WooCommerce {
    fn pull<'a>(
        &'a self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Pulled, ShopError>> {
        Box::pin(self.pull_changes(since, now, pages))
    }

    fn pull_named<'a>(&'a self, references: &'a [String]) -> BoxFuture<'a, Result<PulledPage, ShopError>> {
        Box::pin(self.pull_orders(references))
    }

    /// An order the shop has cancelled or completed meanwhile keeps its status.
    fn push<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<Pushed, ShopError>> {
        Box::pin(self.tell(notice))
    }
}
