//! The keys by which shops come in over the station's own API. A secret is a token of 256 bits, shown once; what is kept is its
//! SHA-256: with that much chance in it, a slow hash would guard nothing and let strangers keep the processor busy.

use crate::Event;
use crate::clock::Clock;
use crate::events::Events;
use crate::shops::Shops;
use crate::token::{Hash, Token};
use model::{ApiAccess, ApiKey, ApiKeyId, OrderStatus, Problem, ProblemCode, ShopId};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{NewApiKey, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How many keys of a shop may let in at once.
const MOST: usize = 16;
/// How many letters of chance the public part of a key has.
const PUBLIC: usize = 20;

/// A key with its secret, which is not shown again.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct MadeApiKey {
    /// The station's number for it.
    pub id: ApiKeyId,
    /// The public part.
    pub key: String,
    /// The secret.
    pub secret: String,
}

/// Who came in by a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiClient {
    /// By which key.
    pub key: ApiKeyId,
    /// Its public part.
    pub name: String,
    /// The shop whose orders it sees.
    pub shop: ShopId,
    /// What the shop's orders call their integration.
    pub integration: i64,
    /// What it may do.
    pub access: ApiAccess,
    /// What the shop's own words for the state of an order mean.
    pub statuses: BTreeMap<String, OrderStatus>,
}

/// What keys may touch.
pub(crate) struct ApiKeys {
    store: Store,
    clock: Clock,
    events: Events,
    shops: Arc<Shops>,
}

impl ApiKeys {
    pub(crate) fn new(store: Store, clock: Clock, events: Events, shops: Arc<Shops>) -> Arc<Self> {
        Arc::new(Self { store, clock, events, shops })
    }

    /// Every key that was ever made, the oldest first.
    pub(crate) fn keys(&self) -> Result<Vec<ApiKey>, Problem> {
        Ok(self.store.snapshot()?.api_keys()?)
    }

    /// Makes a key for a shop that brings its orders itself.
    pub(crate) fn make(&self, shop: &ShopId, access: ApiAccess) -> Result<MadeApiKey, Problem> {
        let snapshot = self.store.snapshot()?;
        let about = |code| Problem::new(code).with("shop", shop);
        let known = snapshot.shop(shop)?.ok_or_else(|| about(ProblemCode::NoSuchShop))?;
        if !self.shops.capabilities(&known).brings_orders {
            return Err(about(ProblemCode::ShopBringsNothing));
        }
        let live = snapshot.api_keys()?.iter().filter(|key| key.shop == *shop && key.revoked_at.is_none()).count();
        if live >= MOST {
            return Err(about(ProblemCode::ApiKeysFull).with("most", i64::try_from(MOST).unwrap_or(i64::MAX)));
        }
        let chance = || Token::new().map_err(|error| Problem::new(ProblemCode::Internal).because(error));
        let (public, secret) = (chance()?, chance()?);
        let key = format!("pd_{}", public.reveal().get(..PUBLIC).unwrap_or_default());
        let (shop, hash) = (shop.clone(), Hash::of(secret.reveal()).bytes());
        let new = NewApiKey { shop, key: key.clone(), secret: hash, access };
        let id = self.store.add_api_key(new, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(MadeApiKey { id, key, secret: secret.reveal().to_owned() })
    }

    /// Lets nobody in by a key any more.
    pub(crate) fn revoke(&self, id: ApiKeyId) -> Result<(), Problem> {
        let is_live = |key: &ApiKey| key.id == id && key.revoked_at.is_none();
        if !self.keys()?.iter().any(is_live) {
            return Err(Problem::new(ProblemCode::ApiKeyMissing).with("key", id.0));
        }
        self.store.revoke_api_key(id, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Who shows a key with its secret; nobody where the key is unknown or revoked, or the secret another one.
    pub(crate) fn client(&self, key: &str, secret: &str) -> Result<Option<ApiClient>, Problem> {
        let snapshot = self.store.snapshot()?;
        let shown = Hash::of(secret);
        let known = snapshot.api_key(key)?.filter(|known| shown.is(&Hash::from_bytes(known.secret)));
        let Some(known) = known else { return Ok(None) };
        let shop = snapshot.shop(&known.key.shop)?;
        Ok(shop.map(|shop| ApiClient {
            key: known.key.id,
            name: known.key.key,
            shop: shop.id,
            integration: known.integration,
            access: known.key.access,
            statuses: shop.account.config.meanings("statuses"),
        }))
    }
}
