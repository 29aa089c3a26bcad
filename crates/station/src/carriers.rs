//! The carriers of the catalogue: their accounts, and the connector of each.

mod approvals;
mod manifest;
mod numbers;
mod reach;

pub use approvals::{ApprovalView, ApproveCarrier};
pub use manifest::CarrierManifest;
pub use numbers::AddNumbers;

use crate::Event;
use crate::bound_secret::{self, Origins};
use crate::clock::Clock;
use crate::events::Events;
use crate::kept_account::{KEYRING_REST, KeptAccount};
use crate::outbox_bell::OutboxBell;
use carriers::{
    AccountError, Capabilities, Carrier, CarrierError, CarrierKind, Place, PointsOf, Registry, Service, ServiceQuery,
};
use model::*;
use rates::Sheet;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;
use store::{Secrets, Snapshot, Store};
use tokio::runtime::Handle;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A kind of carrier there is a connector for.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierKindInfo {
    /// Its name in accounts and on the command line.
    pub kind: String,
    /// The catalogue's key of its name.
    pub name: String,
    /// What an account has to be told.
    pub fields: Vec<AccountField>,
    /// What it needs to prove who asks.
    pub secrets: Vec<AccountField>,
    /// The kind of the shop's own numbers its parcels get; none where the carrier numbers them itself.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub numbers: Option<NumberKind>,
    /// Whether a booking can be found by the key it was asked with.
    pub finds_by_key: bool,
    /// How many days after its booking the carrier takes a shipment back; none where it does not, or nobody has to be asked.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub void_days: Option<u32>,
    /// How many parcels a shipment may have.
    pub most_parcels: u32,
    /// Whether an account can be checked.
    pub checks: bool,
    /// Whether it lists what can be shipped with.
    pub lists_services: bool,
    /// Whether it tells what everything it sells costs, to be kept as a price sheet.
    pub price_book: bool,
    /// Whether it lists its shipments, so that its list is compared with what is booked here.
    pub lists_shipments: bool,
    /// Whether its labels follow a published rule and need the carrier's approval before the first parcel.
    pub needs_approval: bool,
    /// Whether the carrier is told of a day's parcels by a file.
    pub takes_manifest: bool,
    /// Whether it tells of service points.
    pub points: bool,
}

/// A question about what can be shipped with a carrier.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskCarrierServices {
    /// The carrier.
    pub carrier: CarrierId,
    /// Where parcels go.
    pub to: Country,
    /// The postal code there, on which prices may depend.
    #[serde(default)]
    pub postal_code: String,
    /// What a parcel weighs; nothing: without prices.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub weight: Option<Grams>,
}

/// A carrier's account to add or change.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SaveCarrierAccount {
    /// The account.
    pub account: CarrierAccount,
    /// Its secrets, when they are new or changed; those that are not among them are kept.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub credentials: Option<Credentials>,
}

/// What is kept of each carrier's account. One that waits for the keyring keeps no other waiting.
type Kept = KeptAccount<Arc<dyn Carrier>>;
type Lines = HashMap<CarrierId, Arc<Mutex<Kept>>>;

/// What speaking to carriers may touch, and the connectors built so far.
pub(crate) struct Carriers {
    store: Store,
    secrets: Arc<Secrets>,
    clock: Clock,
    events: Events,
    registry: Registry,
    wire: wire::Setup,
    outbox: OutboxBell,
    network: Handle,
    lines: Mutex<Lines>,
}

/// What speaking to carriers is made of.
pub(crate) struct CarriersParts {
    pub(crate) store: Store,
    pub(crate) secrets: Arc<Secrets>,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) registry: Registry,
    pub(crate) wire: wire::Setup,
    pub(crate) outbox: OutboxBell,
    pub(crate) network: Handle,
}

impl Carriers {
    pub(crate) fn new(parts: CarriersParts) -> Arc<Self> {
        let CarriersParts { store, secrets, clock, events, registry, wire, outbox, network } = parts;
        Arc::new(Self { store, secrets, clock, events, registry, wire, outbox, network, lines: Mutex::default() })
    }

    /// The connector of a carrier, by its account as it is at a moment of the database: built once for an account as it is
    /// set up, so that the keyring is asked once.
    pub(crate) fn of(&self, snapshot: &Snapshot, id: &CarrierId) -> Result<Arc<dyn Carrier>, Problem> {
        self.connector(snapshot, id, Duration::ZERO)
    }

    /// The connector of a carrier. A keyring that failed is asked again when `rest` is over.
    fn connector(&self, snapshot: &Snapshot, id: &CarrierId, rest: Duration) -> Result<Arc<dyn Carrier>, Problem> {
        let line = self.line(id);
        let mut kept = lock(&line);
        self.built(&mut kept, snapshot, id, rest)
    }

    /// The line to a carrier.
    fn line(&self, id: &CarrierId) -> Arc<Mutex<Kept>> {
        Arc::clone(lock(&self.lines).entry(id.clone()).or_default())
    }

    fn built(
        &self,
        kept: &mut Kept,
        snapshot: &Snapshot,
        id: &CarrierId,
        rest: Duration,
    ) -> Result<Arc<dyn Carrier>, Problem> {
        let account = account_of(snapshot, id)?;
        let kept = kept.at(snapshot.carrier_accounts_revision()?);
        if let Some(connector) = &kept.client {
            return Ok(Arc::clone(connector));
        }
        let kind = self.kind(&account)?;
        let origins = Origins::of(&account.config, &kind.fields);
        let credentials = match kind.secrets.as_slice() {
            [] => None,
            _ => kept.secret(&self.secrets, &secret_name(id), &origins, self.clock.now(), rest)?,
        };
        let built = kind.build(&account, &credentials.unwrap_or_default(), &self.wire);
        let connector = built.map_err(|error| error.problem(id))?;
        kept.client = Some(Arc::clone(&connector));
        Ok(connector)
    }

    /// Whether the station draws a carrier's labels itself, by the kind of its account: the keyring is not asked.
    pub(crate) fn draws(&self, snapshot: &Snapshot, id: &CarrierId) -> Result<bool, Problem> {
        Ok(self.kind(&account_of(snapshot, id)?)?.capabilities.labels == LabelSource::Drawn)
    }

    /// What the kind of an account can do, where the carrier sends the labels: the keyring is not asked.
    pub(crate) fn sends_labels(&self, account: &CarrierAccount) -> Option<Capabilities> {
        let capabilities = self.kind(account).ok()?.capabilities;
        (capabilities.labels == LabelSource::Document).then_some(capabilities)
    }

    /// The kinds of carriers there are connectors for.
    pub(crate) fn kinds(&self) -> Vec<CarrierKindInfo> {
        let info = |kind: &CarrierKind| CarrierKindInfo {
            kind: kind.id.to_owned(),
            name: kind.name.to_owned(),
            fields: kind.fields.clone(),
            secrets: kind.secrets.clone(),
            numbers: kind.capabilities.numbers,
            finds_by_key: kind.capabilities.finds_by_key,
            void_days: void_days(&kind.capabilities),
            most_parcels: kind.capabilities.most_parcels,
            checks: kind.capabilities.checks,
            lists_services: kind.capabilities.lists_services,
            price_book: kind.capabilities.price_book,
            lists_shipments: kind.capabilities.lists_shipments,
            needs_approval: kind.capabilities.needs_approval,
            takes_manifest: kind.capabilities.takes_manifest,
            points: kind.capabilities.points != PointsOf::Nobody,
        };
        self.registry.kinds().iter().map(info).collect()
    }

    /// Asks a carrier whether its account works, and what is kept there. Waits for the network. Of numbers of one's own nobody is
    /// asked: they work where some are left and what the carrier handed out holds.
    pub(crate) fn check(&self, carrier: &CarrierId) -> Result<AccountSeen, Problem> {
        let snapshot = self.store.snapshot()?;
        is_known(&snapshot, carrier)?;
        let connector = self.of(&snapshot, carrier)?;
        if connector.capabilities().labels == LabelSource::Drawn {
            return self.check_own(&snapshot, carrier, &*connector);
        }
        drop(snapshot);
        let seen = self.network.block_on(connector.check());
        self.heard(carrier, &seen);
        seen.map_err(|error| error.problem_of_test(carrier, self.clock.now()))
    }

    /// Asks a carrier what can be shipped with, from the station's own address. Waits for the network.
    pub(crate) fn services(&self, ask: &AskCarrierServices, from: &Address) -> Result<Vec<CarrierService>, Problem> {
        let snapshot = self.store.snapshot()?;
        is_known(&snapshot, &ask.carrier)?;
        let connector = self.of(&snapshot, &ask.carrier)?;
        drop(snapshot);
        let query = ServiceQuery {
            from: Place { country: from.country, postal_code: from.postal_code.clone() },
            to: Place { country: ask.to, postal_code: ask.postal_code.clone() },
            parcels: ask.weight.map(|weight| (weight, None)).into_iter().collect(),
            service: String::new(),
        };
        self.network
            .block_on(connector.services(&query))
            .map_err(|error| not_done(&ask.carrier, &connector.capabilities(), &error, self.clock.now()))
    }

    /// Why a carrier is not asked for what its kind does not offer.
    pub(crate) fn not_offered(&self, carrier: &CarrierId, what: Service) -> Problem {
        let why = || {
            let snapshot = self.store.snapshot()?;
            is_known(&snapshot, carrier)?;
            let capabilities = self.kind(&account_of(&snapshot, carrier)?)?.capabilities;
            Ok(not_done(carrier, &capabilities, &CarrierError::NotOffered(what), self.clock.now()))
        };
        why().unwrap_or_else(|problem: Problem| problem)
    }

    /// Asks a carrier what parcels cost. Waits for the network.
    pub(crate) fn quotes(
        &self,
        carrier: &CarrierId,
        connector: &dyn Carrier,
        query: &ServiceQuery,
    ) -> Result<Vec<ServiceQuote>, Problem> {
        let answer = self.network.block_on(connector.services(query));
        let quote = |service: CarrierService| {
            let CarrierService { code, price, lead_days, .. } = service;
            ServiceQuote { service: code, price, lead_days }
        };
        let services = answer.map_err(|error| error.problem_of_question(carrier, self.clock.now()))?;
        Ok(services.into_iter().map(quote).collect())
    }

    /// Asks a carrier for what everything it sells costs from a country, as one sheet, with the kind of its account. Waits for the
    /// network.
    pub(crate) fn price_book(&self, carrier: &CarrierId, from: Country) -> Result<(Sheet, String), Problem> {
        let snapshot = self.store.snapshot()?;
        is_known(&snapshot, carrier)?;
        let (connector, kind) = (self.of(&snapshot, carrier)?, account_of(&snapshot, carrier)?.kind);
        drop(snapshot);
        let sheets = self.network.block_on(connector.price_book(from));
        let sheets = sheets.map_err(|error| not_done(carrier, &connector.capabilities(), &error, self.clock.now()))?;
        let services = sheets.into_iter().flat_map(|sheet| sheet.services).collect();
        Ok((Sheet { carrier: carrier.clone(), services }, kind))
    }

    /// Whether the carrier of a shipment tells the shop of it by itself. An account that cannot be asked now leaves it to the
    /// station.
    pub(crate) fn tells_shop_of(&self, shipment: ShipmentId) -> Result<bool, Problem> {
        let snapshot = self.store.snapshot()?;
        let Some(shipment) = snapshot.shipment(shipment)? else { return Ok(false) };
        let connector = self.connector(&snapshot, &shipment.carrier, KEYRING_REST);
        Ok(connector.is_ok_and(|connector| connector.capabilities().tells_shop))
    }

    /// What is wrong now with the files a carrier handed out; none where it needs none or its account cannot be set up, and while
    /// somebody else waits for its keyring.
    pub(crate) fn files_trouble(&self, snapshot: &Snapshot, account: &CarrierAccount) -> Option<Message> {
        let today = Day(self.clock.local_now().date());
        let line = self.line(&account.carrier);
        let mut kept = match line.try_lock() {
            Ok(kept) => kept,
            Err(TryLockError::Poisoned(kept)) => kept.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        self.built(&mut kept, snapshot, &account.carrier, KEYRING_REST).ok()?.files_trouble(today)
    }

    /// Keeps an account and its secrets. What was not entered anew is kept, unless the account leads elsewhere from now on.
    pub(crate) fn save_account(&self, save: SaveCarrierAccount) -> Result<(), Problem> {
        let SaveCarrierAccount { mut account, credentials } = save;
        check_short_name(&account.carrier.0)?;
        let kind = self.kind(&account)?;
        account.config = account.config.settled(&kind.fields);
        let (name, origins) = (secret_name(&account.carrier), Origins::of(&account.config, &kind.fields));
        let known = self.store.snapshot()?.carrier_account(&account.carrier)?;
        // A secret goes nowhere but where it was entered for.
        let moved = known.is_some_and(|known| {
            known.kind != account.kind || known.config.origins(&kind.fields) != account.config.origins(&kind.fields)
        });
        let credentials = match credentials {
            given if moved => {
                let given = given.unwrap_or_default();
                let wanted = given.wanted_anew(&kind.secrets);
                if !wanted.is_empty() {
                    return Err(FieldFault::problem(&wanted));
                }
                given
            }
            Some(given) if !given.faults(&kind.secrets).is_empty() => {
                given.or(bound_secret::get(&self.secrets, &name, &origins)?.unwrap_or_default())
            }
            Some(given) => given,
            None => bound_secret::get(&self.secrets, &name, &origins)?.unwrap_or_default(),
        };
        let faults = kind.faults(&account.config, &credentials);
        if !faults.is_empty() {
            return Err(FieldFault::problem(&faults));
        }
        // The secret first: an account without its key would only fail, a key without its account harms nothing.
        if !kind.secrets.is_empty() {
            bound_secret::set(&self.secrets, &name, &credentials, &origins)?;
        }
        self.store.save_carrier_account(&account, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    pub(crate) fn remove_account(&self, carrier: &CarrierId) -> Result<(), Problem> {
        self.store.remove_carrier_account(carrier, self.clock.now())?;
        self.secrets.remove(&secret_name(carrier))?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    fn kind(&self, account: &CarrierAccount) -> Result<&CarrierKind, Problem> {
        let unknown = || AccountError::UnknownKind(account.kind.clone()).problem(&account.carrier);
        self.registry.kind(&account.kind).ok_or_else(unknown)
    }
}

/// What a carrier was asked for in vain, for a person. Of numbers of one's own nobody can be asked, here or elsewhere.
fn not_done(carrier: &CarrierId, capabilities: &Capabilities, error: &CarrierError, now: UtcDateTime) -> Problem {
    let problem = error.problem_of_question(carrier, now);
    match error {
        CarrierError::NotOffered(_) if capabilities.labels == LabelSource::Drawn => {
            Problem { code: ProblemCode::CarrierIsOwn, ..problem }
        }
        _ => problem,
    }
}

/// Checks that a carrier is in the settings, or has an account.
fn is_known(snapshot: &Snapshot, id: &CarrierId) -> Result<(), Problem> {
    if snapshot.settings()?.catalogue.carrier(id).is_some() || snapshot.carrier_account(id)?.is_some() {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::NoSuchCarrier).with("carrier", id))
}

/// The account of a carrier; one without has own numbers.
fn account_of(snapshot: &Snapshot, id: &CarrierId) -> Result<CarrierAccount, Problem> {
    let without = || CarrierAccount::new(id.clone(), carriers::own_numbers::KIND, AccountConfig::default());
    Ok(snapshot.carrier_account(id)?.unwrap_or_else(without))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How many days a carrier takes shipments back that it booked.
fn void_days(capabilities: &Capabilities) -> Option<u32> {
    let within = capabilities.void_within.filter(|_| capabilities.labels == LabelSource::Document)?;
    u32::try_from(within.as_secs() / 86_400).ok()
}

/// Where the keyring keeps a carrier's secrets.
pub(crate) fn secret_name(carrier: &CarrierId) -> String {
    format!("carrier {}", carrier.0)
}
