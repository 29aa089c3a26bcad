//! BigCommerce, by its REST API V2 of orders: what changed is pulled, what shipped becomes a shipment.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`statuses`], [`order`], [`line`] and [`regions`] read what comes,
//! [`refusal`] says why it did not, [`shipped`] and [`withdrawn`] say what has to be told. With the wire: [`connection`], [`store`],
//! [`pull`],
//! [`look`], [`push`]; [`proof`] says who asks.

mod address;
mod answers;
mod connection;
mod line;
mod look;
mod order;
mod proof;
mod pull;
mod push;
mod refusal;
mod regions;
mod requests;
mod shipped;
mod statuses;
mod store;
mod told;
mod withdrawn;

use crate::asked::asked;
use crate::{Connector, ShopError};
use model::{AccountField, Credentials, FieldKind, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo, UtcDateTime};
use proof::Key;
use statuses::Meanings;
use std::sync::{Arc, Mutex};
use store::Store;
use wire::{Answer, Request, Setup, Wire};

/// BigCommerce as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("bigcommerce".to_owned()),
        name: "shop-kind-bigcommerce".to_owned(),
        guide: "shop-guide-bigcommerce".to_owned(),
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
            field("url", FieldKind::Address, "shop-api-path-bigcommerce", "shop-api-path-help-bigcommerce")
                .example("https://api.bigcommerce.com/stores/…/v3/"),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help-bigcommerce")
                .usual(statuses::usual()),
        ],
        secrets: vec![field("token", FieldKind::Secret, "shop-token-bigcommerce", "shop-token-help-bigcommerce")],
    };
    Connector {
        info,
        build: |account, credentials, setup| Ok(Arc::new(BigCommerce::new(account, credentials, setup)?)),
    }
}

/// One store, and what is kept of it as long as its account is the same.
struct BigCommerce {
    wire: Wire,
    meanings: Meanings,
    /// What its settings say, and when they were asked for.
    store: Mutex<Option<(Arc<Store>, UtcDateTime)>>,
}

impl BigCommerce {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let service = address::of_store(config.text("url")).and_then(|service| wire::address(&service));
        let key = Key::of(credentials).ok_or(ShopError::NoKey)?;
        let wire = Wire::new(service.ok_or(ShopError::BadAddress)?, key, setup)?;
        Ok(Self { wire, meanings: Meanings::new(config.meanings("statuses")), store: Mutex::default() })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(|error| refusal::named(error, request))
    }
}

asked!(BigCommerce);
