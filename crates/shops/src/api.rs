//! The kind of shop that comes by itself: its own software brings its orders over the station's API, and reads there what
//! became of them. There is nobody to ask. Where it has an address for webhooks it is told there what shipped, where it is
//! and what was taken back ([`webhook`]).

mod webhook;

use crate::hosted::is_private;
use crate::{Connector, Pushed, Shop, ShopError};
use model::{
    AccountField, Credentials, FieldKind, Notice, OrderStatus, ParcelNotice, ShopAccount, ShopCapabilities, ShopKind,
    ShopKindInfo,
};
use serde_json::{Map, Value};
use std::sync::Arc;
use std::time::Duration;
use webhook::{Hears, Webhook};
use wire::{BoxFuture, Setup};

/// What stands in its account.
const ADDRESS: &str = "webhook";
const SHIPPED: &str = "webhook_shipped";
const WITHDRAWN: &str = "webhook_withdrawn";
const TRACKING: &str = "webhook_tracking";
const RETURNS: &str = "webhook_returns";
const SECRET: &str = "webhook_secret";

/// A shop that comes by itself, and where it is told; none where nobody is.
struct ComesByItself(Option<Webhook>);

impl ComesByItself {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let address = account.config.text(ADDRESS).trim();
        if address.is_empty() {
            return Ok(Self(None));
        }
        let url = Some(address).filter(|address| is_private(address)).and_then(|address| address.parse().ok());
        let secret = credentials.get(SECRET).ok_or(ShopError::NoKey)?;
        let told = |name: &str| account.config.0.get(name).and_then(Value::as_bool).unwrap_or(true);
        let hears = Hears {
            shipped: told(SHIPPED),
            withdrawn: told(WITHDRAWN),
            tracking: told(TRACKING),
            returns: told(RETURNS),
        };
        Ok(Self(Some(Webhook::new(url.ok_or(ShopError::BadAddress)?, secret.clone(), hears, setup)?)))
    }
}

impl Shop for ComesByItself {
    /// Tells the shop's webhook; a shop that wants to hear nothing of the kind is as one that was told.
    fn push<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<Pushed, ShopError>> {
        Box::pin(async move {
            match &self.0 {
                Some(webhook) => webhook.tell(notice).await,
                None => Ok(Pushed::Already),
            }
        })
    }

    fn hear<'a>(&'a self, notice: &'a ParcelNotice) -> BoxFuture<'a, Result<Pushed, ShopError>> {
        Box::pin(async move {
            match &self.0 {
                Some(webhook) => webhook.tell_step(notice).await,
                None => Ok(Pushed::Already),
            }
        })
    }

    fn tells_again_after(&self, tried_before: u32, _: u64) -> Option<Duration> {
        webhook::pause(tried_before)
    }
}

/// What the words of such a shop mean unless its account says otherwise.
const STATUSES: [(&str, OrderStatus); 17] = {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    [
        ("new", Open),
        ("paid", Open),
        ("processing", Open),
        ("ready_to_ship", Open),
        ("unfulfilled", Open),
        ("unshipped", Open),
        ("backorder", Waiting),
        ("on_hold", Waiting),
        ("pending", Waiting),
        ("unpaid", Waiting),
        ("canceled", Cancelled),
        ("failed", Cancelled),
        ("refunded", Cancelled),
        ("voided", Cancelled),
        ("delivered", Completed),
        ("fulfilled", Completed),
        ("shipped", Completed),
    ]
};

/// Orders come over the station's API.
pub(crate) fn connector() -> Connector {
    let statuses: Map<String, Value> = STATUSES
        .iter()
        .map(|(word, meaning)| ((*word).to_owned(), serde_json::to_value(meaning).unwrap_or_default()))
        .collect();
    let info = ShopKindInfo {
        kind: ShopKind("api".to_owned()),
        name: "shop-kind-api".to_owned(),
        guide: "shop-guide-api".to_owned(),
        capabilities: ShopCapabilities {
            brings_orders: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            part_fulfilment: true,
            takes_back: true,
            hears_parcels: true,
            ..ShopCapabilities::default()
        },
        fields: vec![
            AccountField::new("statuses", FieldKind::Meanings, "shop-statuses")
                .help("shop-statuses-api-help")
                .usual(statuses),
            AccountField::new(ADDRESS, FieldKind::Address, "shop-webhook").help("shop-webhook-help").optional(),
            AccountField::new(SHIPPED, FieldKind::Truth, "shop-webhook-shipped").usual(true).optional(),
            AccountField::new(WITHDRAWN, FieldKind::Truth, "shop-webhook-withdrawn").usual(true).optional(),
            AccountField::new(TRACKING, FieldKind::Truth, "shop-webhook-tracking").usual(true).optional(),
            AccountField::new(RETURNS, FieldKind::Truth, "shop-webhook-returns").usual(true).optional(),
        ],
        secrets: vec![
            AccountField::new(SECRET, FieldKind::Secret, "shop-webhook-secret")
                .help("shop-webhook-secret-help")
                .optional(),
        ],
    };
    Connector {
        info,
        build: |account, credentials, setup| Ok(Arc::new(ComesByItself::new(account, credentials, setup)?)),
    }
}
