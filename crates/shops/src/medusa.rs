//! Medusa v2, by its Admin API: what changed is pulled, what shipped is fulfilled and marked as shipped with its numbers.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`standing`], [`order`] and [`line`] read what comes, [`refusal`] says why
//! nothing came, [`told`] and [`withdrawn`] say what has to be told. With the wire: [`connection`], [`pull`], [`look`], [`push`];
//! [`proof`] proves who asks.

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
mod standing;
mod told;
mod withdrawn;

use crate::asked::asked;
use crate::{Connector, ShopError, withdrawn_note};
use model::{
    AccountConfig, AccountField, Credentials, FieldKind, OrderStatus, ShopAccount, ShopCapabilities, ShopKind,
    ShopKindInfo,
};
use proof::Key;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::{Answer, Request, Setup, Wire};

/// Medusa as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("medusa".to_owned()),
        name: "shop-kind-medusa".to_owned(),
        guide: "shop-guide-medusa".to_owned(),
        capabilities: ShopCapabilities {
            pulls: true,
            history: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            takes_back: false,
            hears_parcels: false,
            part_fulfilment: true,
            products: false,
            brings_orders: false,
            tests: true,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help-medusa").example("https://shop.example"),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help-medusa")
                .usual(standing::usual()),
            field("notify", FieldKind::Truth, "shop-notify-medusa", "shop-notify-help-medusa").usual(true).optional(),
            field("location", FieldKind::Text, "shop-location-medusa", "shop-location-help-medusa").optional(),
            field("weight_unit", FieldKind::Text, "shop-weight-unit", "shop-weight-unit-help").usual("g"),
            field("withdrawn_note", FieldKind::Text, "shop-withdrawn-note", "shop-withdrawn-note-help")
                .usual(withdrawn_note::USUAL)
                .optional(),
        ],
        secrets: vec![field("key", FieldKind::Secret, "shop-key-medusa", "shop-key-help-medusa").example("sk_…")],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(Medusa::new(account, credentials, setup)?)) }
}

/// One shop.
struct Medusa {
    wire: Wire,
    rules: Rules,
}

/// How its orders are understood and told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// What each state of payment means for what is still to be sent; orders in those it does not name are not pulled.
    meanings: BTreeMap<String, OrderStatus>,
    /// Whether the shop may mail the customer.
    notify: bool,
    /// The id of the stock location that sends; where it is empty, that of the shipping option.
    location: String,
    /// What the weights of products are in.
    weight_unit: String,
    /// What is noted when a label is taken back.
    withdrawn_note: String,
}

impl Rules {
    fn of(config: &AccountConfig) -> Self {
        let text = |name: &str| config.text(name).trim().to_owned();
        let meanings = config.meanings("statuses").into_iter();
        Self {
            meanings: meanings.map(|(state, meaning)| (state.trim().to_lowercase(), meaning)).collect(),
            notify: config.0.get("notify").and_then(Value::as_bool).unwrap_or(true),
            location: text("location"),
            weight_unit: text("weight_unit"),
            withdrawn_note: withdrawn_note::template(config),
        }
    }
}

impl Medusa {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let mut service = wire::address(config.text("url")).ok_or(ShopError::BadAddress)?;
        // What stands in the browser when one looks at the dashboard or its API.
        let path = service.path().trim_end_matches('/');
        let above = ["/app", "/admin"].iter().find_map(|page| path.strip_suffix(page)).unwrap_or(path).to_owned();
        service.set_path(&format!("{above}/"));
        let key = Key::of(credentials).ok_or(ShopError::NoKey)?;
        Ok(Self { wire: Wire::new(service, key, setup)?, rules: Rules::of(config) })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(|error| refusal::named(error, request))
    }
}

asked!(Medusa);
