//! Vendure, by its GraphQL Admin API: what changed is pulled, what shipped is fulfilled.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`standing`], [`order`] and [`line`] read what comes, [`refusal`] says why
//! nothing came, [`told`] says what has to be told. With the wire: [`connection`], [`pull`], [`look`], [`push`]; [`proof`] proves who
//! asks.

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

use crate::asked::asked;
use crate::graphql::Reply;
use crate::{Connector, Nonsense, ShopError, clocks};
use model::{
    AccountConfig, AccountField, Credentials, FieldKind, OrderStatus, ShopAccount, ShopCapabilities, ShopKind,
    ShopKindInfo,
};
use proof::Key;
use requests::Asking;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use wire::{Request, Setup, Wire};

/// Vendure as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("vendure".to_owned()),
        name: "shop-kind-vendure".to_owned(),
        guide: "shop-guide-vendure".to_owned(),
        capabilities: ShopCapabilities {
            pulls: true,
            history: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            takes_back: true,
            hears_parcels: false,
            part_fulfilment: true,
            products: false,
            brings_orders: false,
            tests: true,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help-vendure").example("https://shop.example"),
            field("user", FieldKind::Text, "shop-user-vendure", "shop-user-help-vendure").optional(),
            field("channel", FieldKind::Text, "shop-channel-vendure", "shop-channel-help-vendure").optional(),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help-vendure")
                .usual(standing::usual()),
            field("handler", FieldKind::Text, "shop-handler-vendure", "shop-handler-help-vendure")
                .usual("manual-fulfillment"),
            field("weight_field", FieldKind::Text, "shop-weight-field-vendure", "shop-weight-field-help-vendure")
                .optional(),
            field("weight_unit", FieldKind::Text, "shop-weight-unit", "shop-weight-unit-help").usual("g"),
        ],
        secrets: vec![field("secret", FieldKind::Secret, "shop-secret-vendure", "shop-secret-help-vendure")],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(Vendure::new(account, credentials, setup)?)) }
}

/// One shop, and what is kept of it as long as its account is the same.
struct Vendure {
    wire: Wire,
    asking: Asking,
    rules: Rules,
    /// How many digits of its amounts stand behind the point: what the server is set to, whatever the currency.
    decimals: OnceLock<usize>,
}

/// How its orders are understood and told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// What each state of an order means; orders in those it does not name are not pulled.
    meanings: BTreeMap<String, OrderStatus>,
    /// The code of the handler that fulfils.
    handler: String,
    /// What the shop's own field of weights counts in.
    weight_unit: String,
}

impl Rules {
    fn of(config: &AccountConfig) -> Self {
        let meanings = config.meanings("statuses").into_iter();
        Self {
            meanings: meanings.map(|(state, meaning)| (state.trim().to_owned(), meaning)).collect(),
            handler: config.text("handler").trim().to_owned(),
            weight_unit: config.text("weight_unit").trim().to_owned(),
        }
    }

    /// The states that leave something to do.
    fn to_do(&self) -> Vec<&str> {
        let open = |(_, meaning): &(&String, &OrderStatus)| matches!(meaning, OrderStatus::Open | OrderStatus::Waiting);
        self.meanings.iter().filter(open).map(|(state, _)| state.as_str()).collect()
    }
}

/// What a question brought.
struct Said {
    data: Value,
    /// How many seconds the shop's clock is ahead, where its answer has a date.
    clock_ahead: Option<i64>,
}

impl Vendure {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let mut service = wire::address(config.text("url")).ok_or(ShopError::BadAddress)?;
        // Where the Admin API is unless its path was set otherwise.
        if service.path() == "/" {
            service.set_path("/admin-api/");
        }
        let key = Key::of(config.text("user"), config.text("channel"), credentials).ok_or(ShopError::NoKey)?;
        let asking = Asking::new(config.text("weight_field").trim())?;
        let (rules, decimals) = (Rules::of(config), OnceLock::new());
        Ok(Self { wire: Wire::new(service, key, setup)?, asking, rules, decimals })
    }

    /// Asks. Of a key that is wrong the shop says no more than that it lacks a right, so one that may not even see the settings is
    /// refused.
    async fn ask(&self, request: &Request) -> Result<Said, ShopError> {
        match self.ask_once(request).await {
            Err(error @ ShopError::NoRight { .. }) => {
                self.ask_once(&requests::read_settings()).await?;
                Err(error)
            }
            answered => answered,
        }
    }

    async fn ask_once(&self, request: &Request) -> Result<Said, ShopError> {
        let answer = self.wire.send(request).await.map_err(refusal::named)?;
        let clock_ahead = clocks::ahead(&answer, self.wire.now());
        let Reply { data, faults } = Reply::of(answer.json()?)?;
        match faults.first() {
            Some(fault) => Err(refusal::of_fault(fault, request)),
            None => Ok(Said { data, clock_ahead }),
        }
    }

    /// How many digits of its amounts stand behind the point.
    async fn decimals(&self) -> Result<usize, ShopError> {
        if let Some(known) = self.decimals.get() {
            return Ok(*known);
        }
        let said = self.ask_once(&requests::read_settings()).await?;
        let decimals = answers::decimals(&said.data)?;
        Ok(*self.decimals.get_or_init(|| decimals))
    }
}

/// The field of this name in what a question brought.
fn field(data: &mut Value, name: &str) -> Result<Value, Nonsense> {
    data.get_mut(name).map(Value::take).ok_or_else(|| Nonsense::Unexpected(name.to_owned()))
}

asked!(Vendure);
