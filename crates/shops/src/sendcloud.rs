//! Sendcloud as a source of orders, by its Orders API v3: the orders of the shops that are connected there, with the service point
//! and the choice the customer made at checkout, which many of those shops do not keep.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`status`], [`order`], [`line`] and [`choice`] read what comes, [`refusal`]
//! says why it did not. With the wire: [`connection`], [`pull`], [`look`], [`beside`], [`joined`]; [`proof`] says who
//! asks. Nothing is told:
//! Sendcloud tells the shop of its own labels.

mod answers;
mod beside;
mod choice;
mod connection;
mod joined;
mod line;
mod look;
mod order;
mod proof;
mod pull;
mod refusal;
mod requests;
mod status;

use crate::hosted::is_private;
use crate::{Connector, OtherOrder, Pages, Pulled, PulledPage, Shop, ShopError};
use joined::Points;
use model::{
    AccountField, Credentials, FieldKind, ServicePoint, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo,
    ShopSeen, UtcDateTime,
};
use proof::Keys;
use pull::Kept;
use serde_json::Value;
use status::Meanings;
use std::sync::{Arc, Mutex};
use wire::{Answer, BoxFuture, Request, Setup, Wire};

/// Where Sendcloud is.
const ADDRESS: &str = "https://panel.sendcloud.sc/api/v3";

/// Sendcloud as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("sendcloud".to_owned()),
        name: "shop-kind-sendcloud".to_owned(),
        guide: "shop-guide-sendcloud".to_owned(),
        capabilities: ShopCapabilities { pulls: true, history: true, tests: true, ..ShopCapabilities::default() },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help-hosted").usual(ADDRESS),
            field("integrations", FieldKind::Text, "shop-integrations-sendcloud", "shop-integrations-help-sendcloud")
                .optional(),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help-sendcloud")
                .usual(status::usual()),
            field(
                "brings_orders",
                FieldKind::Truth,
                "shop-brings-orders-sendcloud",
                "shop-brings-orders-help-sendcloud",
            )
            .usual(true)
            .optional(),
        ],
        secrets: vec![
            field("public_key", FieldKind::Text, "sendcloud-public-key", "sendcloud-keys-help"),
            AccountField::new("secret_key", FieldKind::Secret, "sendcloud-secret-key"),
        ],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(Sendcloud::new(account, credentials, setup)?)) }
}

/// One account at Sendcloud, and what is kept of it as long as it is the same.
struct Sendcloud {
    wire: Wire,
    /// Where requests go on from; ends with `/`.
    service: String,
    /// The numbers of the integrations whose orders are wanted; none are all.
    integrations: Vec<u64>,
    meanings: Meanings,
    /// Whether orders come in, or only their points are joined to those of other shops.
    brings_orders: bool,
    /// Which orders were handed over, and as of which change.
    kept: Mutex<Kept>,
    /// The points of the newest orders, for those of other shops.
    points: Mutex<Points>,
}

impl Sendcloud {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let url = Some(config.text("url")).filter(|url| is_private(url));
        let service = url.and_then(wire::address).ok_or(ShopError::BadAddress)?;
        let keys = Keys::of(credentials).ok_or(ShopError::NoKey)?;
        let numbers = config.text("integrations").split([',', ';', ' ']);
        Ok(Self {
            service: service.to_string(),
            wire: Wire::new(service, keys, setup)?,
            integrations: numbers.filter_map(|number| number.trim().parse().ok()).collect(),
            meanings: Meanings::new(config.meanings("statuses")),
            brings_orders: config.0.get("brings_orders").and_then(Value::as_bool).unwrap_or(true),
            kept: Mutex::default(),
            points: Mutex::default(),
        })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(|error| refusal::named(error, request))
    }
}

impl Shop for Sendcloud {
    fn pull<'a>(
        &'a self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Pulled, ShopError>> {
        Box::pin(self.pull_changes(since, now, pages))
    }

    fn look<'a>(
        &'a self,
        references: &'a [String],
        _: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Vec<String>, ShopError>> {
        Box::pin(self.look_through(references, pages))
    }

    fn pull_named<'a>(
        &'a self,
        references: &'a [String],
        _: UtcDateTime,
    ) -> BoxFuture<'a, Result<PulledPage, ShopError>> {
        Box::pin(self.pull_orders(references))
    }

    fn points_of<'a>(
        &'a self,
        part: &'a str,
        orders: &'a [OtherOrder],
        now: UtcDateTime,
    ) -> BoxFuture<'a, Result<Vec<Option<ServicePoint>>, ShopError>> {
        Box::pin(self.join(part, orders, now))
    }

    fn test(&self) -> BoxFuture<'_, Result<ShopSeen, ShopError>> {
        Box::pin(self.test_connection())
    }
}
