//! Lightspeed Retail X-Series (formerly Vend), by its API 2026-07: what is to be dispatched is pulled, what left is told. The till takes
//! no tracking numbers.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`order`] and [`line`] read what comes, [`refusal`] says why nothing came,
//! [`told`] says what has to be told. With the wire: [`connection`], [`gather`], [`pull`], [`look`], [`kept`], [`push`].

mod answers;
mod connection;
mod gather;
mod kept;
mod line;
mod look;
mod order;
mod pull;
mod push;
mod refusal;
mod requests;
mod told;

use crate::asked::asked;
use crate::bearer::Bearer;
use crate::hosted::is_private;
use crate::{Connector, ShopError};
use answers::WireProduct;
use kept::Kept;
use model::{AccountField, Credentials, Currency, FieldKind, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};
use wire::{Answer, Request, Setup, Wire};

/// X-Series as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("lightspeed_x".to_owned()),
        name: "shop-kind-lightspeed-x".to_owned(),
        guide: "shop-guide-lightspeed-x".to_owned(),
        capabilities: ShopCapabilities {
            pulls: true,
            history: false,
            takes_numbers: false,
            without_numbers: true,
            several_numbers: false,
            takes_back: false,
            hears_parcels: false,
            part_fulfilment: false,
            products: false,
            brings_orders: false,
            tests: true,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help-lightspeed-x")
                .example("https://garden.retail.lightspeed.app"),
        ],
        secrets: vec![field("token", FieldKind::Secret, "shop-token-lightspeed-x", "shop-token-help-lightspeed-x")],
    };
    Connector {
        info,
        build: |account, credentials, setup| Ok(Arc::new(LightspeedX::new(account, credentials, setup)?)),
    }
}

/// One retailer, and what is kept of it as long as its account is the same.
struct LightspeedX {
    wire: Wire,
    currency: OnceLock<Currency>,
    /// Products by their ids, as they were when they were first asked for; nothing of one the retailer does not have.
    products: Mutex<BTreeMap<String, Option<Arc<WireProduct>>>>,
    kept: Kept,
}

impl LightspeedX {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let url = account.config.text("url");
        let mut service =
            Some(url).filter(|url| is_private(url)).and_then(wire::address).ok_or(ShopError::BadAddress)?;
        service.set_path("/api/2026-07/");
        let key = Bearer::of(credentials).ok_or(ShopError::NoKey)?;
        let wire = Wire::new(service, key, setup)?;
        Ok(Self { wire, currency: OnceLock::new(), products: Mutex::default(), kept: Kept::default() })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(|error| refusal::named(error, request))
    }
}

asked!(LightspeedX);
