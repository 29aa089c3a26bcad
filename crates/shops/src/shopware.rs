//! Shopware 6, by its Admin API: what changed is pulled, what shipped is written into its delivery.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`order`], [`line`], [`standing`] and [`point`] read what comes, [`refusal`] says
//! why it did not, [`told`] says what has to be written. With the wire: [`connection`], [`pull`], [`push`]; [`proof`] says who asks.

mod answers;
mod connection;
mod line;
mod order;
mod point;
mod proof;
mod pull;
mod push;
mod refusal;
mod requests;
mod standing;
mod told;

use crate::asked::asked;
use crate::{Connector, ShopError};
use model::{
    AccountConfig, AccountField, Credentials, FieldKind, OrderStatus, ShopAccount, ShopCapabilities, ShopKind,
    ShopKindInfo,
};
use proof::Key;
use serde_json::Value;
use standing::usual_statuses;
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::{Answer, Request, Setup, Wire};

/// Shopware as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("shopware".to_owned()),
        name: "shop-kind-shopware".to_owned(),
        guide: "shop-guide-shopware".to_owned(),
        capabilities: ShopCapabilities {
            pulls: true,
            history: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            takes_back: true,
            hears_parcels: false,
            part_fulfilment: false,
            products: true,
            brings_orders: false,
            tests: true,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help-shopware").example("https://"),
            field("client_id", FieldKind::Text, "shop-key-shopware", "shop-key-help-shopware").example("SWIA…"),
            field("statuses", FieldKind::Meanings, "shop-payments", "shop-statuses-help-shopware")
                .usual(usual_statuses()),
            field("notify", FieldKind::Truth, "shop-mails-shopware", "shop-mails-help-shopware").usual(true).optional(),
            field("hs_field", FieldKind::Text, "shop-hs-shopware", "shop-hs-help-shopware").optional(),
            field("point_field", FieldKind::Text, "shop-point-shopware", "shop-point-help-shopware").optional(),
        ],
        secrets: vec![field("secret", FieldKind::Secret, "shop-secret-shopware", "shop-secret-help")],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(Shopware::new(account, credentials, setup)?)) }
}

/// One shop.
struct Shopware {
    wire: Wire,
    rules: Rules,
}

/// How its orders are understood and told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// What each state of the payment means; orders in those it does not name are not pulled.
    statuses: BTreeMap<String, OrderStatus>,
    /// Whether the shop's own mails about the state of a delivery may go out.
    notify: bool,
    /// The custom field of a product with its HS code; empty where nobody said one.
    hs_field: String,
    /// The custom field with the id of a service point; empty where nobody said one.
    point_field: String,
}

impl Rules {
    fn of(config: &AccountConfig) -> Self {
        let text = |name: &str| config.text(name).trim().to_owned();
        Self {
            statuses: config.meanings("statuses"),
            notify: config.0.get("notify").and_then(Value::as_bool).unwrap_or(true),
            hs_field: text("hs_field"),
            point_field: text("point_field"),
        }
    }
}

impl Shopware {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        // The address of its interface is as good as that of the shop.
        let entered = account.config.text("url").trim().trim_end_matches('/');
        let shop = entered.strip_suffix("/api").or_else(|| entered.strip_suffix("/admin")).unwrap_or(entered);
        let service = wire::address(shop).ok_or(ShopError::BadAddress)?;
        let key = Key::of(account.config.text("client_id"), credentials).ok_or(ShopError::NoKey)?;
        Ok(Self { wire: Wire::new(service, key, setup)?, rules: Rules::of(&account.config) })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(refusal::named)
    }
}

asked!(Shopware);
