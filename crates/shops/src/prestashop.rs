//! PrestaShop 1.6 to 9 and thirty bees, by their web service: what changed is pulled, what shipped is pushed.
//!
//! Pure: [`requests`] and [`xml`] build what is asked, [`rights`], [`rows`], [`states`], [`clock`], [`order`] and [`line`] read what comes,
//! [`refusal`] says why it did not, [`told`] says what has to be written. With the wire: [`connection`], [`basics`], [`beside`], [`pull`],
//! [`push`]; [`proof`] says who asks.

mod basics;
mod beside;
mod clock;
mod connection;
mod line;
mod order;
mod proof;
mod pull;
mod push;
mod refusal;
mod requests;
mod rights;
mod rows;
mod states;
mod told;
mod xml;

use crate::asked::asked;
use crate::{Connector, ShopError};
use basics::Basics;
use model::{AccountField, Credentials, FieldKind, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo, UtcDateTime};
use proof::Key;
use rows::Row;
use serde_json::{Map, Value};
use states::{Meanings, USUAL};
use std::sync::{Arc, Mutex};
use wire::{Answer, Request, Setup, Wire};

/// PrestaShop as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let meanings: Map<String, Value> = USUAL
        .into_iter()
        .map(|(word, meaning)| (word.to_owned(), serde_json::to_value(meaning).unwrap_or_default()))
        .collect();
    let info = ShopKindInfo {
        kind: ShopKind("prestashop".to_owned()),
        name: "shop-kind-prestashop".to_owned(),
        guide: "shop-guide-prestashop".to_owned(),
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
            field("url", FieldKind::Address, "shop-url", "shop-url-help-prestashop").example("https://"),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help-prestashop").usual(meanings),
            field("shipped_status", FieldKind::Text, "shop-shipped-status", "shop-shipped-status-help-prestashop")
                .usual("PS_OS_SHIPPING"),
            field("mails", FieldKind::Truth, "shop-mails-prestashop", "shop-mails-help-prestashop")
                .usual(true)
                .optional(),
            field("shop_number", FieldKind::Text, "shop-number-prestashop", "shop-number-help-prestashop").optional(),
            field("points_from", FieldKind::Text, "shop-points-from", "shop-points-from-help").optional(),
            field("key_in_address", FieldKind::Truth, "shop-key-in-address", "shop-key-in-address-help")
                .usual(false)
                .optional(),
        ],
        secrets: vec![field("key", FieldKind::Secret, "shop-key-prestashop", "shop-key-help-prestashop")],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(PrestaShop::new(account, credentials, setup)?)) }
}

/// One shop, and what is kept of it as long as its account is the same.
struct PrestaShop {
    wire: Wire,
    rules: Rules,
    /// Its settings and states, and when they were asked for.
    basics: Mutex<Option<(Arc<Basics>, UtcDateTime)>>,
}

/// How its orders are understood and changed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// Where the shop is; ends with `/`.
    address: String,
    /// What each of the shop's states means; those it does not name are not pulled.
    meanings: Meanings,
    /// What an order becomes once it has shipped: a state's number, name or setting.
    shipped_state: String,
    /// Whether the shop writes to the customer when an order has shipped.
    mails: bool,
    /// Which of the shops of one installation, by its number, or `all`; empty for the one the key's address leads to.
    shop_number: String,
}

impl PrestaShop {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        // The address of the web service is as good as that of the shop.
        let entered = config.text("url").trim().trim_end_matches('/');
        let service = wire::address(entered.strip_suffix("/api").unwrap_or(entered)).ok_or(ShopError::BadAddress)?;
        let truth = |name: &str, usual: bool| config.0.get(name).and_then(Value::as_bool).unwrap_or(usual);
        let key = Key::of(credentials, truth("key_in_address", false)).ok_or(ShopError::NoKey)?;
        let rules = Rules {
            address: service.to_string(),
            meanings: Meanings::new(config.meanings("statuses")),
            shipped_state: config.text("shipped_status").trim().to_owned(),
            mails: truth("mails", true),
            shop_number: config.text("shop_number").trim().to_owned(),
        };
        Ok(Self { wire: Wire::new(service, key, setup)?, rules, basics: Mutex::default() })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        let answer = if self.rules.shop_number.is_empty() {
            self.wire.send(request).await
        } else {
            self.wire.send(&request.clone().with("id_shop", self.rules.shop_number.as_str())).await
        };
        answer.map_err(|error| refusal::named(error, request))
    }

    /// The rows of a resource that a list answers with.
    async fn rows(&self, request: &Request, resource: &str) -> Result<Vec<Row>, ShopError> {
        Ok(rows::rows(&self.ask(request).await?, resource)?)
    }
}

asked!(PrestaShop);
