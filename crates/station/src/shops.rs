//! The shops the station knows, and who speaks to them: a client for each, built once and kept until its account or its
//! secret changes.

mod testing;

pub use testing::ShopTested;

use crate::Event;
use crate::beside::beside_network;
use crate::bound_secret::{self, Origins};
use crate::clock::Clock;
use crate::events::Events;
use crate::kept_account::{KEYRING_REST, KeptAccount};
use ::shops::{Registry, Shop as Remote, ShopError};
use model::*;
use serde::Serialize;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;
use store::{Secrets, Snapshot, Store};
use tokio::runtime::Handle;
#[cfg(feature = "export")]
use ts_rs::TS;

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

    /// The problem to show of a shop that never answered.
    pub(crate) fn problem_at_first(&self, shop: &ShopId, kind: &ShopKindInfo) -> Problem {
        match self {
            Self::Desk(problem) => problem.clone(),
            Self::Shop(error) => error.problem_at_first(shop, kind),
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
    /// How its old orders come in; nothing where nobody wants them.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub history: Option<ShopHistory>,
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
    let lasts = |at: UtcDateTime| at.plus(OUT_OF_REACH) < now;
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
    network: Handle,
    lines: Mutex<HashMap<ShopId, Arc<Line>>>,
}

/// What speaking to shops is made of.
pub(crate) struct ShopsParts {
    pub(crate) store: Store,
    pub(crate) secrets: Arc<Secrets>,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) registry: Registry,
    pub(crate) wire: wire::Setup,
    pub(crate) network: Handle,
}

/// The line to one shop.
#[derive(Default)]
pub(crate) struct Line {
    /// Held by the pull under way.
    pub(crate) turn: tokio::sync::Mutex<()>,
    /// Held by who brings in its old orders.
    pub(crate) history: tokio::sync::Mutex<()>,
    /// Until when the shop asked to be left alone.
    rest: Mutex<Option<UtcDateTime>>,
    kept: Mutex<Kept>,
    /// What was said last of its secret to those who only look, with the revision of the shop.
    said: Mutex<Option<(i64, SecretAnswer)>>,
}

type SecretAnswer = Result<Option<Credentials>, Problem>;

type Kept = KeptAccount<Arc<dyn Remote>>;

impl Shops {
    pub(crate) fn new(parts: ShopsParts) -> Arc<Self> {
        let ShopsParts { store, secrets, clock, events, registry, wire, network } = parts;
        Arc::new(Self { store, secrets, clock, events, registry, wire, network, lines: Mutex::default() })
    }

    /// The kinds of shops there are connectors for.
    pub(crate) fn registry(&self) -> &Registry {
        &self.registry
    }

    /// A shop's kind; nothing where there is no connector for it.
    pub(crate) fn kind(&self, shop: &Shop) -> Option<&ShopKindInfo> {
        self.registry.get(&shop.account.kind).map(|connector| &connector.info)
    }

    /// What a shop's kind can do; nothing where there is no connector for it.
    pub(crate) fn capabilities(&self, shop: &Shop) -> ShopCapabilities {
        self.kind(shop).map(|kind| kind.capabilities).unwrap_or_default()
    }

    /// Whether the shop of an order is told what became of it: not where it is only files, or has no address to be told at.
    pub(crate) fn is_told_of(&self, order: OrderId) -> Result<bool, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = crate::existing::existing_order(&snapshot, order)?;
        Ok(snapshot.shop(&order.shop)?.is_some_and(|shop| self.is_told(&shop)))
    }

    /// Whether the shop of an order understands that a part of it left.
    pub(crate) fn hears_parts_of(&self, snapshot: &Snapshot, order: &Order) -> Result<bool, Problem> {
        let shop = snapshot.shop(&order.shop)?;
        let known = shop.and_then(|shop| self.registry.get(&shop.account.kind));
        Ok(known.is_some_and(|known| known.info.capabilities.part_fulfilment))
    }

    /// Whether the shop of an order is told of every step of its parcels.
    pub(crate) fn hears_parcels_of(&self, order: OrderId) -> Result<bool, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = crate::existing::existing_order(&snapshot, order)?;
        let shop = snapshot.shop(&order.shop)?;
        Ok(shop.is_some_and(|shop| self.capabilities(&shop).hears_parcels && self.is_told(&shop)))
    }

    fn is_told(&self, shop: &Shop) -> bool {
        let Some(known) = self.registry.get(&shop.account.kind) else { return false };
        let mut addresses = known.info.fields.iter().filter(|field| field.kind == FieldKind::Address).peekable();
        let somewhere =
            addresses.peek().is_none() || addresses.any(|field| !shop.account.config.text(&field.name).is_empty());
        let able = known.info.capabilities;
        (able.takes_numbers || able.without_numbers) && somewhere
    }

    /// Where a shop is reached, as `https://shop.example`; empty where it has no address.
    pub(crate) fn host_of(&self, shop: &Shop) -> String {
        let known = self.registry.get(&shop.account.kind);
        let origins = known.map(|known| shop.account.config.origins(&known.info.fields)).unwrap_or_default();
        origins.into_values().next().unwrap_or_default()
    }

    /// Waits, by the clock of the wire.
    pub(crate) fn wait(&self, time: Duration) -> wire::BoxFuture<'static, ()> {
        (self.wire.clock.sleep)(time)
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
        let mut kept = lock(&line.kept);
        let kept = kept.at(revision);
        if let Some(client) = &kept.client {
            return Ok(Arc::clone(client));
        }
        let secret = self.secret(kept, &shop, Duration::ZERO)?;
        let client = self.registry.build(&shop.account, secret.as_ref(), &self.wire)?;
        kept.client = Some(Arc::clone(&client));
        Ok(client)
    }

    /// The same beside the network's thread, which waits for neither the disk nor the keyring.
    pub(crate) async fn client_beside(self: &Arc<Self>, id: &ShopId) -> Result<Arc<dyn Remote>, ShopTrouble> {
        let (shops, id) = (Arc::clone(self), id.clone());
        beside_network(move || shops.client(&id)).await
    }

    /// The shop's secret; none where its kind needs none.
    fn secret(&self, kept: &mut Kept, shop: &Shop, rest: Duration) -> Result<Option<Credentials>, Problem> {
        let connector = self.registry.get(&shop.account.kind).filter(|known| !known.info.secrets.is_empty());
        let Some(connector) = connector else { return Ok(None) };
        let origins = Origins::of(&shop.account.config, &connector.info.fields);
        kept.secret(&self.secrets, &secret_name(&shop.id), &origins, self.clock.now(), rest)
    }

    /// The same for those who only look: while somebody else waits for the keyring, what was said last.
    fn secret_as_seen(&self, line: &Line, revision: i64, shop: &Shop) -> SecretAnswer {
        let before = lock(&line.said).clone().filter(|(of, _)| *of == revision);
        let mut kept = match (line.kept.try_lock(), before) {
            (Err(TryLockError::WouldBlock), Some((_, answer))) => return answer,
            (Ok(kept), _) => kept,
            (Err(TryLockError::Poisoned(kept)), _) => kept.into_inner(),
            (Err(TryLockError::WouldBlock), None) => lock(&line.kept),
        };
        let answer = self.secret(kept.at(revision), shop, KEYRING_REST);
        *lock(&line.said) = Some((revision, answer.clone()));
        answer
    }

    fn view(&self, snapshot: &Snapshot, shop: Shop) -> Result<ShopView, Problem> {
        let sync = snapshot.shop_sync(&shop.id)?;
        let revision = snapshot.shop_revision(&shop.id)?.map_or(0, |(_, revision)| revision);
        let line = self.line(&shop.id);
        let answer = self.secret_as_seen(&line, revision, &shop);
        let fields =
            self.registry.get(&shop.account.kind).map(|known| known.info.secrets.as_slice()).unwrap_or_default();
        let (secret, secret_problem) = match answer {
            Ok(secret) => (secret.unwrap_or_default(), None),
            Err(problem) => (Credentials::default(), Some(problem)),
        };
        Ok(ShopView {
            history: snapshot.shop_history(&shop.id)?,
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
    /// How long the shop still wants to be left alone.
    pub(crate) fn rests(&self, now: UtcDateTime) -> Option<Duration> {
        let until = (*lock(&self.rest))?;
        u64::try_from(until.millis() - now.millis()).ok().filter(|left| *left > 0).map(Duration::from_millis)
    }

    /// Leaves the shop alone for that long from now on; says until when.
    pub(crate) fn rest(&self, now: UtcDateTime, time: Duration) -> UtcDateTime {
        let until = now.plus(time);
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
    /// The shops, as of one moment of the database.
    pub(crate) fn views(&self, snapshot: &Snapshot) -> Result<Vec<ShopView>, Problem> {
        snapshot.shops()?.into_iter().map(|shop| self.view(snapshot, shop)).collect()
    }

    pub(crate) fn save_shop(&self, shop: Shop, credentials: Option<Credentials>) -> Result<(), Problem> {
        if shop.id.0.trim().is_empty() || shop.name.trim().is_empty() {
            return Err(Problem::new(ProblemCode::ShopUnnamed));
        }
        check_short_name(&shop.id.0)?;
        check_name(&shop.name)?;
        let Entered { shop, credentials, known, origins, .. } = self.entered(shop, credentials)?;
        let name = secret_name(&shop.id);
        // The secret first: a shop without its key would only fail, a key without its shop harms nothing.
        match (&credentials, known) {
            (Some(credentials), _) => bound_secret::set(&self.secrets, &name, credentials, &origins)?,
            // A secret of another kind serves no more.
            (None, Known::OfAnotherKind) => self.secrets.remove(&name)?,
            (None, Known::OfThisKind | Known::Not) => {}
        }
        self.store.save_shop(&shop, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// A shop as a person entered it, with what is usual where nothing was said. What does not fit is named field by field.
    fn entered(&self, mut shop: Shop, credentials: Option<Credentials>) -> Result<Entered, Problem> {
        let unknown = || ShopError::UnknownKind(shop.account.kind.0.clone()).problem(&shop.id);
        let connector = self.registry.get(&shop.account.kind).ok_or_else(unknown)?;
        let info = &connector.info;
        shop.account.config = shop.account.config.settled(&info.fields);
        let (name, origins) = (secret_name(&shop.id), Origins::of(&shop.account.config, &info.fields));
        let before = self.store.snapshot()?.shop(&shop.id)?;
        let known = match &before {
            None => Known::Not,
            Some(before) if before.account.kind == shop.account.kind => Known::OfThisKind,
            Some(_) => Known::OfAnotherKind,
        };
        // A secret goes nowhere but where it was entered for.
        let moved = before.is_some_and(|before| {
            known == Known::OfThisKind
                && before.account.config.origins(&info.fields) != shop.account.config.origins(&info.fields)
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
            Some(given) if known == Known::OfThisKind && !given.faults(&info.secrets).is_empty() => {
                Some(given.or(bound_secret::get(&self.secrets, &name, &origins)?.unwrap_or_default()))
            }
            other => other,
        };
        let mut faults = connector.faults(&shop.account.config);
        faults.extend(credentials.iter().flat_map(|credentials| credentials.faults(&info.secrets)));
        faults.extend(self.folder_fault(&shop)?);
        if !faults.is_empty() {
            return Err(FieldFault::problem(&faults));
        }
        let credentials = credentials.filter(|_| !info.secrets.is_empty());
        Ok(Entered { shop, kind: info.clone(), credentials, known, origins })
    }

    /// What is wrong with the folder a shop's files are to be taken from: whatever lies there is moved, so it is neither the station's
    /// own nor another shop's.
    fn folder_fault(&self, shop: &Shop) -> Result<Option<FieldFault>, Problem> {
        let Some(folder) = shop.account.watched_folder() else { return Ok(None) };
        let fault = |why| Ok(Some(FieldFault { field: ShopAccount::FOLDER.to_owned(), why: Message::new(why) }));
        let whole = |folder: &str| Path::new(folder).canonicalize().ok().filter(|folder| folder.is_dir());
        let Some(found) = whole(folder).filter(|_| Path::new(folder).is_absolute()) else {
            return fault("field-not-folder");
        };
        if self.store.folder().canonicalize().is_ok_and(|station| found.starts_with(station)) {
            return fault("field-folder-of-station");
        }
        let mut others = self.store.snapshot()?.shops()?.into_iter().filter(|other| other.id != shop.id);
        if others.any(|other| other.account.watched_folder().and_then(whole).as_ref() == Some(&found)) {
            return fault("field-folder-used");
        }
        Ok(None)
    }

    pub(crate) fn remove_shop(&self, id: &ShopId) -> Result<(), Problem> {
        self.store.remove_shop(id, self.clock.now())?;
        self.secrets.remove(&secret_name(id))?;
        self.events.tell(Event::Settings);
        Ok(())
    }
}

/// A shop as it was entered.
struct Entered {
    shop: Shop,
    /// What its kind is.
    kind: ShopKindInfo,
    /// Its secrets, where they are new or changed.
    credentials: Option<Credentials>,
    known: Known,
    /// Where its secrets go.
    origins: Origins,
}

/// Whether the station knows the shop that was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Not,
    OfThisKind,
    OfAnotherKind,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the keyring keeps a shop's secret.
pub(crate) fn secret_name(shop: &ShopId) -> String {
    format!("shop {}", shop.0)
}
