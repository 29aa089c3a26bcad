//! Magento 2, Adobe Commerce and Mage-OS, by REST V1: what changed is pulled, what shipped is pushed as a shipment with its numbers.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`quantity`], [`rows`], [`line`], [`order`], [`address`], [`standing`] and
//! [`point`] read what comes, [`refusal`] says why it did not, [`shipped`] and [`withdrawn`] say what has to be written. With the
//! wire: [`connection`], [`beside`], [`shipments`], [`pull`], [`push`]; [`proof`] says who asks.

mod address;
mod answers;
mod beside;
mod connection;
mod line;
mod order;
mod point;
mod proof;
mod pull;
mod push;
mod quantity;
mod refusal;
mod requests;
mod rows;
mod shipments;
mod shipped;
mod standing;
mod told;
mod withdrawn;

use crate::asked::asked;
use crate::clocks;
use crate::withdrawn_note;
use crate::{Connector, ShopError};
use model::{
    AccountConfig, AccountField, Credentials, FieldKind, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo,
};
use proof::Key;
use serde_json::Value;
use standing::{Meanings, usual_statuses};
use std::sync::Arc;
use wire::{Answer, Request, Setup, Wire};

/// Magento as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("magento".to_owned()),
        name: "shop-kind-magento".to_owned(),
        guide: "shop-guide-magento".to_owned(),
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
            field("url", FieldKind::Address, "shop-url", "shop-url-help-magento").example("https://"),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help-magento")
                .usual(usual_statuses()),
            field("notify", FieldKind::Truth, "shop-mails-magento", "shop-mails-help-magento").usual(true).optional(),
            field("source", FieldKind::Text, "shop-source-magento", "shop-source-help-magento").optional(),
            field("barcode_attribute", FieldKind::Text, "shop-barcode-magento", "shop-barcode-help-magento").optional(),
            field("hs_attribute", FieldKind::Text, "shop-hs-magento", "shop-hs-help-magento").optional(),
            field("point_attribute", FieldKind::Text, "shop-point-attribute", "shop-point-help-magento").optional(),
            field("withdrawn_note", FieldKind::Text, "shop-withdrawn-note", "shop-withdrawn-note-help")
                .usual(withdrawn_note::USUAL)
                .optional(),
        ],
        secrets: vec![
            field("token", FieldKind::Secret, "shop-token-magento", "shop-token-help-magento"),
            field("token_secret", FieldKind::Secret, "shop-token-secret-magento", "shop-four-values-help-magento")
                .optional(),
            field("key", FieldKind::Secret, "shop-key", "shop-four-values-help-magento").optional(),
            field("secret", FieldKind::Secret, "shop-secret", "shop-four-values-help-magento").optional(),
        ],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(Magento::new(account, credentials, setup)?)) }
}

/// One shop.
struct Magento {
    wire: Wire,
    /// Whether requests are signed, with the time in the signature.
    signs: bool,
    rules: Rules,
}

/// How its orders are understood and told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// What each of the shop's states and statuses means; those it does not name are not pulled.
    meanings: Meanings,
    /// Whether the shop mails the customer when something has shipped.
    notify: bool,
    /// The inventory source parcels leave from, by its code; empty for the one the shop chooses.
    source: String,
    /// The product attributes with the barcode and with the HS code, by their codes; empty where nobody said one.
    barcode_attribute: String,
    hs_attribute: String,
    /// The order's extension attribute with the id of a service point; empty where nobody said one.
    point_attribute: String,
    /// What an order's comment says when a label was taken back, with `{carrier}` and `{number}`.
    withdrawn_note: String,
}

impl Rules {
    fn of(config: &AccountConfig) -> Self {
        let text = |name: &str| config.text(name).trim().to_owned();
        Self {
            meanings: Meanings::new(config.meanings("statuses")),
            notify: config.0.get("notify").and_then(Value::as_bool).unwrap_or(true),
            source: text("source"),
            barcode_attribute: text("barcode_attribute"),
            hs_attribute: text("hs_attribute"),
            point_attribute: text("point_attribute"),
            withdrawn_note: withdrawn_note::template(config),
        }
    }
}

impl Magento {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        // The address of its interface is as good as that of the shop.
        let entered = account.config.text("url").trim().trim_end_matches('/');
        let shop = match entered.split_once("/rest/") {
            Some((shop, _)) => shop,
            None => entered.strip_suffix("/rest").unwrap_or(entered),
        };
        let service = wire::address(shop).ok_or(ShopError::BadAddress)?;
        let key = Key::of(credentials).ok_or(ShopError::NoKey)?;
        let signs = matches!(key, Key::Four { .. });
        Ok(Self { wire: Wire::new(service, key, setup)?, signs, rules: Rules::of(&account.config) })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(|error| {
            let clock = self.signs.then(|| clocks::why_refused(&error, self.wire.now())).flatten();
            clock.unwrap_or_else(|| refusal::named(error, request))
        })
    }
}

asked!(Magento);
