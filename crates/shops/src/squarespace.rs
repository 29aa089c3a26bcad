//! Squarespace, by its Commerce APIs 1.0: what changed is pulled, what shipped is fulfilled.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`standing`], [`order`] and [`line`] read what comes, [`refusal`] says why
//! it did not, [`shipped`] says what has to be told. With the wire: [`connection`], [`site`], [`pull`], [`look`], [`push`];
//! [`proof`] says who asks.

mod answers;
mod connection;
mod line;
mod look;
mod order;
mod proof;
mod pull;
mod push;
mod refusal;
mod requests;
mod shipped;
mod site;
mod standing;

use crate::asked::asked;
use crate::hosted::is_private;
use crate::{Connector, ShopError};
use model::{AccountField, Credentials, FieldKind, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo, UtcDateTime};
use proof::Key;
use serde_json::Value;
use site::Site;
use std::sync::{Arc, Mutex};
use wire::{Answer, Request, Setup, Wire};

/// Squarespace as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("squarespace".to_owned()),
        name: "shop-kind-squarespace".to_owned(),
        guide: "shop-guide-squarespace".to_owned(),
        capabilities: ShopCapabilities {
            pulls: true,
            history: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            takes_back: false,
            hears_parcels: false,
            part_fulfilment: false,
            products: false,
            brings_orders: false,
            tests: true,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help-hosted").usual("https://api.squarespace.com"),
            field("notify", FieldKind::Truth, "shop-notify-squarespace", "shop-notify-help-squarespace")
                .usual(true)
                .optional(),
            field("service", FieldKind::Text, "shop-service-squarespace", "shop-service-help-squarespace")
                .usual("Standard"),
        ],
        secrets: vec![field("key", FieldKind::Secret, "shop-key-squarespace", "shop-key-help-squarespace")],
    };
    Connector {
        info,
        build: |account, credentials, setup| Ok(Arc::new(Squarespace::new(account, credentials, setup)?)),
    }
}

/// One site, and what is kept of it as long as its account is the same.
struct Squarespace {
    wire: Wire,
    rules: Rules,
    /// What its settings say, and when they were asked for.
    site: Mutex<Option<(Arc<Site>, UtcDateTime)>>,
}

/// How its orders are told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// Whether Squarespace mails the customer that something shipped.
    notify: bool,
    /// What stands for the carrier's service, which a fulfilment has to name.
    service: String,
}

impl Squarespace {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let url = Some(config.text("url")).filter(|url| is_private(url));
        let service = url.and_then(wire::address).ok_or(ShopError::BadAddress)?;
        let key = Key::of(credentials).ok_or(ShopError::NoKey)?;
        let rules = Rules {
            notify: config.0.get("notify").and_then(Value::as_bool).unwrap_or(true),
            service: config.text("service").trim().to_owned(),
        };
        Ok(Self { wire: Wire::new(service, key, setup)?, rules, site: Mutex::default() })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(|error| refusal::named(error, request))
    }
}

asked!(Squarespace);
