//! Ecwid, which is Lightspeed E-Series too, by its REST API v3: what changed is pulled, what shipped is told with its numbers.
//!
//! Pure: [`requests`] builds what is asked, [`answers`], [`statuses`], [`order`] and [`line`] read what comes, [`refusal`] says why
//! it did not, [`told`] says what has to be told. With the wire: [`connection`], [`store`], [`pull`], [`look`], [`push`].

mod answers;
mod connection;
mod line;
mod look;
mod order;
mod pull;
mod push;
mod refusal;
mod requests;
mod statuses;
mod store;
mod told;

use crate::asked::asked;
use crate::bearer::Bearer;
use crate::hosted::is_private;
use crate::{Connector, ShopError};
use model::{AccountField, Credentials, FieldKind, ShopAccount, ShopCapabilities, ShopKind, ShopKindInfo, UtcDateTime};
use statuses::Meanings;
use std::sync::{Arc, Mutex};
use store::Store;
use wire::{Answer, Request, Setup, Wire};

/// Where the stores are.
const ADDRESS: &str = "https://app.ecwid.com/api/v3";

/// Ecwid as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("ecwid".to_owned()),
        name: "shop-kind-ecwid".to_owned(),
        guide: "shop-guide-ecwid".to_owned(),
        capabilities: ShopCapabilities {
            pulls: true,
            history: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            takes_back: true,
            hears_parcels: false,
            part_fulfilment: false,
            products: false,
            brings_orders: false,
            tests: true,
        },
        fields: vec![
            field("url", FieldKind::Address, "shop-url", "shop-url-help-hosted").usual(ADDRESS),
            field("store", FieldKind::Text, "shop-store-ecwid", "shop-store-help-ecwid"),
            field("statuses", FieldKind::Meanings, "shop-statuses", "shop-statuses-help-ecwid")
                .usual(statuses::usual()),
        ],
        secrets: vec![field("token", FieldKind::Secret, "shop-token-ecwid", "shop-token-help-ecwid")],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(Ecwid::new(account, credentials, setup)?)) }
}

/// One store, and what is kept of it as long as its account is the same.
struct Ecwid {
    wire: Wire,
    meanings: Meanings,
    /// What its settings say, and when they were asked for.
    store: Mutex<Option<(Arc<Store>, UtcDateTime)>>,
}

impl Ecwid {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let config = &account.config;
        let url = Some(config.text("url")).filter(|url| is_private(url));
        // Nothing but a number goes into the address.
        let store: Option<u64> = config.text("store").trim().parse().ok();
        let service = url.zip(store).and_then(|(url, store)| wire::address(&format!("{url}/{store}")));
        let key = Bearer::of(credentials).ok_or(ShopError::NoKey)?;
        let wire = Wire::new(service.ok_or(ShopError::BadAddress)?, key, setup)?;
        Ok(Self { wire, meanings: Meanings::new(config.meanings("statuses")), store: Mutex::default() })
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ShopError> {
        self.wire.send(request).await.map_err(|error| refusal::named(error, request))
    }
}

asked!(Ecwid);
