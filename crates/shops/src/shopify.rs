//! Shopify, by its Admin GraphQL API: what changed is pulled, what shipped is fulfilled.
//!
//! Pure: [`requests`] builds what is asked, [`reply`], [`answers`], [`order`], [`standing`], [`line`], [`work`] and [`point`] read what
//! comes, [`rights`] what the key may do, [`refusal`] why nothing came, [`shipped`] and [`withdrawn`] say what has to be told. With the
//! wire: [`connection`], [`pull`], [`whole`], [`look`], [`push`]; [`proof`] proves who asks.

mod address;
mod answers;
mod company;
mod connection;
mod line;
mod look;
mod order;
mod point;
mod proof;
mod pull;
mod push;
mod refusal;
mod reply;
mod requests;
mod rights;
mod shipped;
mod standing;
mod told;
mod whole;
mod withdrawn;
mod work;

use crate::asked::asked;
use crate::{Connector, ShopError};
use model::{
    AccountConfig, AccountField, Credentials, FieldKind, OrderStatus, ShopAccount, ShopCapabilities, ShopKind,
    ShopKindInfo,
};
use proof::Key;
use reply::Reply;
use rights::Rights;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Mutex, PoisonError};
use wire::{Request, Setup, Wire};

/// Shopify as a kind of shop.
pub(crate) fn connector() -> Connector {
    let field = |name: &str, kind, label: &str, help: &str| AccountField::new(name, kind, label).help(help);
    let info = ShopKindInfo {
        kind: ShopKind("shopify".to_owned()),
        name: "shop-kind-shopify".to_owned(),
        guide: "shop-guide-shopify".to_owned(),
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
            field("url", FieldKind::Address, "shop-url", "shop-url-shopify-help").example("https://name.myshopify.com"),
            field("client_id", FieldKind::Text, "shop-client-id", "shop-client-id-help").optional(),
            field("statuses", FieldKind::Meanings, "shop-payments", "shop-payments-help").usual(usual_statuses()),
            field("locations", FieldKind::Text, "shop-locations", "shop-locations-help").optional(),
            field("notify", FieldKind::Truth, "shop-notify", "shop-notify-help").usual(true).optional(),
            field("point_attribute", FieldKind::Text, "shop-point-attribute", "shop-point-attribute-help").optional(),
            field("points_from", FieldKind::Text, "shop-points-from", "shop-points-from-help").optional(),
        ],
        secrets: vec![
            field("secret", FieldKind::Secret, "shop-client-secret", "shop-client-secret-help").example("shpss_…"),
        ],
    };
    Connector { info, build: |account, credentials, setup| Ok(Arc::new(Shopify::new(account, credentials, setup)?)) }
}

/// What each state of an order's payment usually means at a desk (`OrderDisplayFinancialStatus`, in small letters).
fn usual_statuses() -> Map<String, Value> {
    use OrderStatus::{Cancelled, Open, Waiting};
    let meanings = [
        ("paid", Open),
        ("partially_refunded", Open),
        ("pending", Waiting),
        ("authorized", Waiting),
        ("partially_paid", Waiting),
        ("expired", Waiting),
        ("refunded", Cancelled),
        ("voided", Cancelled),
    ];
    let meaning = |meaning| serde_json::to_value(meaning).unwrap_or_default();
    meanings.map(|(status, of)| (status.to_owned(), meaning(of))).into_iter().collect()
}

/// One shop, and what is kept of it as long as its account is the same.
struct Shopify {
    wire: Wire,
    rules: Rules,
    /// What the key may do, as the shop said it last.
    rights: Mutex<Option<Rights>>,
    /// How many orders a page has: as many as the shop reckons to be within its bounds.
    page_size: AtomicU32,
}

/// How its orders are understood and told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rules {
    /// What each state of the payment means; orders in those it does not name are not pulled.
    statuses: BTreeMap<String, OrderStatus>,
    /// The names of the locations that are packed here, in small letters; none are all.
    locations: Vec<String>,
    /// Whether Shopify mails the customer that something shipped.
    notify: bool,
    /// The name of the order's attribute that has the id of a service point; empty where nobody said one.
    point_attribute: String,
}

impl Rules {
    fn of(config: &AccountConfig) -> Self {
        let statuses = config.meanings("statuses").into_iter();
        let locations = config.text("locations").split([',', ';']).map(|name| name.trim().to_lowercase());
        Self {
            statuses: statuses.map(|(status, meaning)| (status.trim().to_ascii_lowercase(), meaning)).collect(),
            locations: locations.filter(|name| !name.is_empty()).collect(),
            notify: config.0.get("notify").and_then(Value::as_bool).unwrap_or(true),
            point_attribute: config.text("point_attribute").trim().to_owned(),
        }
    }

    /// Whether what is assigned to this location is packed here.
    fn packs_at(&self, location: &str) -> bool {
        self.locations.is_empty() || self.locations.contains(&location.trim().to_lowercase())
    }
}

impl Shopify {
    fn new(account: &ShopAccount, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let service = address::of_shop(account.config.text("url"));
        let service = service.and_then(|service| wire::address(&service)).ok_or(ShopError::BadAddress)?;
        let key = Key::of(account.config.text("client_id"), credentials).ok_or(ShopError::NoKey)?;
        let wire = Wire::new(service, key, setup)?;
        let (rules, page_size) = (Rules::of(&account.config), AtomicU32::new(pull::FIRST_PAGE));
        Ok(Self { wire, rules, rights: Mutex::default(), page_size })
    }

    async fn ask(&self, request: &Request) -> Result<Reply, ShopError> {
        Reply::of(&self.wire.send(request).await.map_err(refusal::named)?)
    }

    /// What the key may do; asked for where nobody has yet.
    async fn rights(&self) -> Result<Rights, ShopError> {
        let known = *self.rights.lock().unwrap_or_else(PoisonError::into_inner);
        match known {
            Some(rights) => Ok(rights),
            None => self.rights_now().await,
        }
    }

    /// What the key may do now: rights are given and taken while Packdesk runs.
    async fn rights_now(&self) -> Result<Rights, ShopError> {
        let rights = rights::read(&self.ask(&requests::read_rights()).await?.whole()?)?;
        *self.rights.lock().unwrap_or_else(PoisonError::into_inner) = Some(rights);
        Ok(rights)
    }
}

asked!(Shopify);
