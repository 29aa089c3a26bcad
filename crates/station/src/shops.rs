//! The shops the station knows, and who speaks to them: a client for each, built once and kept until its account or its
//! secret changes.

use crate::Event;
use crate::bound_secret::{self, Origins};
use crate::clock::Clock;
use crate::events::Events;
use ::shops::{Registry, Shop as Remote, ShopError};
use model::*;
use serde::Serialize;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use store::{Secrets, Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How long a keyring that did not answer is left alone by those who only look.
const KEYRING_REST: Duration = Duration::from_secs(60);

/// Why nothing comes of a shop now.
#[derive(Debug, Clone)]
pub(crate) enum ShopTrouble {
    /// The desk's own database or keyring: busy, locked, full. It passes, or a person mends it.
    Desk(Problem),
    /// The shop, or the way to it.
    Shop(ShopError),
}

impl ShopTrouble {
    /// Whether the same can succeed later.
    pub(crate) fn is_transient(&self) -> bool {
        match self {
            Self::Desk(_) => true,
            Self::Shop(error) => error.is_transient(),
        }
    }

    /// How long the shop asked to be left alone.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Desk(_) => None,
            Self::Shop(error) => error.retry_after(),
        }
    }

    /// The problem to show.
    pub(crate) fn problem(&self, shop: &ShopId) -> Problem {
        match self {
            Self::Desk(problem) => problem.clone(),
            Self::Shop(error) => error.problem(shop),
        }
    }
}

impl From<ShopError> for ShopTrouble {
    fn from(error: ShopError) -> Self {
        Self::Shop(error)
    }
}

impl From<Problem> for ShopTrouble {
    fn from(problem: Problem) -> Self {
        Self::Desk(problem)
    }
}

/// A shop and how its last sync went.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopView {
    /// The shop.
    pub shop: Shop,
    /// How far it is pulled.
    pub sync: ShopSync,
    /// What its kind can do.
    pub capabilities: ShopCapabilities,
    /// Whether every secret it needs is in the keyring.
    pub has_credentials: bool,
    /// Why the keyring could not be asked.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub secret_problem: Option<Problem>,
    /// Whether a person has to mend why it could not be synced; what passes by itself is waited for.
    pub needs_person: bool,
}

/// Whether what kept a shop from being synced passes by itself: no network, a shop in trouble or at its limit, a busy desk.
fn passes(code: ProblemCode) -> bool {
    use ProblemCode::{ShopBusy, ShopOffline, ShopServerError, ShopTimedOut, StoreBusy};
    matches!(code, ShopBusy | ShopOffline | ShopServerError | ShopTimedOut | StoreBusy)
}

/// How long a shop may be out of reach before somebody has to look: a day.
const OUT_OF_REACH: Duration = Duration::from_secs(24 * 3600);

/// Why a shop could not be synced, where a person has to mend it, or has to know that it has lasted.
pub(crate) fn trouble(sync: &ShopSync, now: UtcDateTime) -> Option<&Problem> {
    let lasts = |at: UtcDateTime| after(at, OUT_OF_REACH) < now;
    sync.problem.as_ref().filter(|problem| !passes(problem.code) || sync.pulled_at.is_some_and(lasts))
}

/// What speaking to shops may touch, and the lines to them.
pub(crate) struct Shops {
    store: Store,
    secrets: Arc<Secrets>,
    clock: Clock,
    events: Events,
    registry: Registry,
    wire: wire::Setup,
    lines: Mutex<HashMap<ShopId, Arc<Line>>>,
}

/// The line to one shop.
#[derive(Default)]
pub(crate) struct Line {
    /// Held by the pull under way.
    pub(crate) turn: tokio::sync::Mutex<()>,
    /// Until when the shop asked to be left alone.
    rest: Mutex<Option<UtcDateTime>>,
    kept: Mutex<Kept>,
}

/// What is kept of a shop, as good as its revision.
#[derive(Default)]
struct Kept {
    revision: i64,
    /// What the keyring answered: the secret, none, or why not and when.
    secret: Option<Result<Option<Credentials>, (Problem, UtcDateTime)>>,
    client: Option<Arc<dyn Remote>>,
}

impl Shops {
    pub(crate) fn new(
        store: Store,
        secrets: Arc<Secrets>,
        clock: Clock,
        events: Events,
        registry: Registry,
        wire: wire::Setup,
    ) -> Arc<Self> {
        Arc::new(Self { store, secrets, clock, events, registry, wire, lines: Mutex::default() })
    }

    /// The kinds of shops there are connectors for.
    pub(crate) fn registry(&self) -> &Registry {
        &self.registry
    }

    /// What a shop's kind can do; nothing where there is no connector for it.
    pub(crate) fn capabilities(&self, shop: &Shop) -> ShopCapabilities {
        self.registry.get(&shop.account.kind).map(|connector| connector.info.capabilities).unwrap_or_default()
    }

    /// Whether the shop of an order is told what became of it: not where it is only files.
    pub(crate) fn is_told_of(&self, order: OrderId) -> Result<bool, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = crate::existing::existing_order(&snapshot, order)?;
        Ok(snapshot.shop(&order.shop)?.is_some_and(|shop| self.capabilities(&shop).takes_numbers))
    }

    /// The line to a shop.
    pub(crate) fn line(&self, id: &ShopId) -> Arc<Line> {
        Arc::clone(lock(&self.lines).entry(id.clone()).or_default())
    }

    /// The client of a shop. Waits for the disk, and the first time for the keyring.
    pub(crate) fn client(&self, id: &ShopId) -> Result<Arc<dyn Remote>, ShopTrouble> {
        let found = self.store.snapshot().and_then(|snapshot| snapshot.shop_revision(id)).map_err(Problem::from)?;
        let (shop, revision) = found.ok_or(ShopError::NotConnected)?;
        let line = self.line(id);
        let mut kept = line.kept(revision);
        if let Some(client) = &kept.client {
            return Ok(Arc::clone(client));
        }
        let secret = self.secret(&mut kept, &shop, Duration::ZERO)?;
        let client = self.registry.build(&shop.account, secret.as_ref(), &self.wire)?;
        kept.client = Some(Arc::clone(&client));
        Ok(client)
    }

    /// The same beside the network's thread, which waits for neither the disk nor the keyring.
    pub(crate) async fn client_beside(self: &Arc<Self>, id: &ShopId) -> Result<Arc<dyn Remote>, ShopTrouble> {
        let (shops, id) = (Arc::clone(self), id.clone());
        let client = tokio::task::spawn_blocking(move || shops.client(&id)).await;
        client.map_err(|error| ShopTrouble::Desk(Problem::new(ProblemCode::Internal).because(error)))?
    }

    /// The shop's secret, asked for once. A keyring that failed is asked again when `rest` is over.
    fn secret(&self, kept: &mut Kept, shop: &Shop, rest: Duration) -> Result<Option<Credentials>, Problem> {
        let now = self.clock.now();
        let connector = self.registry.get(&shop.account.kind).filter(|known| !known.info.secrets.is_empty());
        let Some(connector) = connector else { return Ok(None) };
        match &kept.secret {
            Some(Ok(secret)) => return Ok(secret.clone()),
            Some(Err((problem, at))) if now < after(*at, rest) => return Err(problem.clone()),
            _ => {}
        }
        let origins = Origins::of(&shop.account.config, &connector.info.fields);
        let answer = bound_secret::get(&self.secrets, &secret_name(&shop.id), &origins);
        let answer = answer.map_err(|error| (Problem::from(error), now));
        kept.secret = Some(answer.clone());
        answer.map_err(|(problem, _)| problem)
    }

    fn view(&self, snapshot: &Snapshot, shop: Shop) -> Result<ShopView, Problem> {
        let sync = snapshot.shop_sync(&shop.id)?;
        let revision = snapshot.shop_revision(&shop.id)?.map_or(0, |(_, revision)| revision);
        let line = self.line(&shop.id);
        let answer = self.secret(&mut line.kept(revision), &shop, KEYRING_REST);
        let fields =
            self.registry.get(&shop.account.kind).map(|known| known.info.secrets.as_slice()).unwrap_or_default();
        let (secret, secret_problem) = match answer {
            Ok(secret) => (secret.unwrap_or_default(), None),
            Err(problem) => (Credentials::default(), Some(problem)),
        };
        Ok(ShopView {
            capabilities: self.capabilities(&shop),
            needs_person: trouble(&sync, self.clock.now()).is_some(),
            has_credentials: secret_problem.is_none() && secret.faults(fields).is_empty(),
            secret_problem,
            sync,
            shop,
        })
    }
}

impl Line {
    /// What is kept of the shop, emptied when it is of an older revision.
    fn kept(&self, revision: i64) -> MutexGuard<'_, Kept> {
        let mut kept = lock(&self.kept);
        if kept.revision != revision {
            *kept = Kept { revision, ..Kept::default() };
        }
        kept
    }

    /// How long the shop still wants to be left alone.
    pub(crate) fn rests(&self, now: UtcDateTime) -> Option<Duration> {
        let until = (*lock(&self.rest))?;
        u64::try_from(until.millis() - now.millis()).ok().filter(|left| *left > 0).map(Duration::from_millis)
    }

    /// Leaves the shop alone for that long from now on; says until when.
    pub(crate) fn rest(&self, now: UtcDateTime, time: Duration) -> UtcDateTime {
        let until = after(now, time);
        self.rest_until(until);
        until
    }

    /// Leaves the shop alone until then, and no shorter than it asked for before.
    pub(crate) fn rest_until(&self, until: UtcDateTime) {
        let mut rest = lock(&self.rest);
        *rest = (*rest).max(Some(until));
    }
}

impl Shops {
    pub(crate) fn shops(&self) -> Result<Vec<ShopView>, Problem> {
        let snapshot = self.store.snapshot()?;
        snapshot.shops()?.into_iter().map(|shop| self.view(&snapshot, shop)).collect()
    }

    pub(crate) fn save_shop(&self, mut shop: Shop, credentials: Option<Credentials>) -> Result<(), Problem> {
        if shop.id.0.trim().is_empty() || shop.name.trim().is_empty() {
            return Err(Problem::new(ProblemCode::ShopUnnamed));
        }
        check_short_name(&shop.id.0)?;
        check_name(&shop.name)?;
        let registry = &self.registry;
        let unknown = || ShopError::UnknownKind(shop.account.kind.0.clone()).problem(&shop.id);
        let connector = registry.get(&shop.account.kind).ok_or_else(unknown)?;
        let info = &connector.info;
        shop.account.config = shop.account.config.settled(&info.fields);
        let (name, origins) = (secret_name(&shop.id), Origins::of(&shop.account.config, &info.fields));
        let known = self.store.snapshot()?.shop(&shop.id)?;
        let same_kind = known.as_ref().is_some_and(|known| known.account.kind == shop.account.kind);
        // A secret goes nowhere but where it was entered for.
        let moved = known.as_ref().is_some_and(|known| {
            same_kind && known.account.config.origins(&info.fields) != shop.account.config.origins(&info.fields)
        });
        let credentials = match credentials {
            given if moved => {
                let given = given.unwrap_or_default();
                let wanted = given.wanted_anew(&info.secrets);
                if !wanted.is_empty() {
                    return Err(FieldFault::problem(&wanted));
                }
                Some(given)
            }
            // What was not entered anew is kept, where there is something to keep.
            Some(given) if same_kind && !given.faults(&info.secrets).is_empty() => {
                Some(given.or(bound_secret::get(&self.secrets, &name, &origins)?.unwrap_or_default()))
            }
            other => other,
        };
        let mut faults = connector.faults(&shop.account.config);
        faults.extend(credentials.iter().flat_map(|credentials| credentials.faults(&info.secrets)));
        if !faults.is_empty() {
            return Err(FieldFault::problem(&faults));
        }
        // The secret first: a shop without its key would only fail, a key without its shop harms nothing.
        match &credentials {
            Some(credentials) if !info.secrets.is_empty() => {
                bound_secret::set(&self.secrets, &name, credentials, &origins)?;
            }
            // A secret of another kind serves no more.
            _ if known.is_some() && !same_kind => self.secrets.remove(&name)?,
            _ => {}
        }
        self.store.save_shop(&shop, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    pub(crate) fn remove_shop(&self, id: &ShopId) -> Result<(), Problem> {
        self.store.remove_shop(id, self.clock.now())?;
        self.secrets.remove(&secret_name(id))?;
        self.events.tell(Event::Settings);
        Ok(())
    }
}

fn after(moment: UtcDateTime, time: Duration) -> UtcDateTime {
    UtcDateTime::from_millis(moment.millis().saturating_add(i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 4)))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the keyring keeps a shop's secret.
pub(crate) fn secret_name(shop: &ShopId) -> String {
    format!("shop {}", shop.0)
}
