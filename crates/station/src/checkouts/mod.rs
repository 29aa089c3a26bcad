//! What shops offer their customers at checkout: written as a draft, published as versions, and served.
//!
//! [`served`] answers customers' programs, [`orders`] reads what orders chose and watches what they were promised.

mod orders;
mod served;

pub(crate) use orders::margin;
pub use orders::{DeliveryView, OrderMargin};
pub use served::{AskDeliveryOptions, DeliveryAnswer};

use crate::Event;
use crate::clock::Clock;
use crate::deciding::{Current, Deciding, person};
use crate::events::Events;
use ::checkout::{Cart, CheckoutAnswer, CheckoutFinding, CheckoutNotRead, Configuration, Prepared};
use decide::Severity;
use model::*;
use serde::Serialize;
use served::Kept;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use store::{CheckoutOutcome, CheckoutText, KeptCheckout, Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A shop's checkout in a list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckoutRow {
    /// Whose it is.
    pub shop: ShopId,
    /// The UUID under which it is asked for.
    pub id: String,
    /// How many delivery methods the draft has; none: it cannot be read.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub methods: Option<u32>,
    /// The version that is served; none: it is not.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub served: Option<CheckoutVersion>,
    /// Whether the draft says something else than what is served.
    pub differs: bool,
}

/// A version of a checkout.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckoutVersion {
    /// Its number; they grow.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub version: i64,
    /// Since when.
    pub at: UtcDateTime,
    /// Who published it.
    pub who: String,
}

/// A shop's checkout as it is written.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckoutDraft {
    /// Whose it is.
    pub shop: ShopId,
    /// The UUID under which it is asked for.
    pub id: String,
    /// How often it was changed.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub changes: i64,
    /// What it says.
    pub configuration: Configuration,
    /// What is wrong or odd about it.
    pub findings: Vec<CheckoutFinding>,
    /// The versions there were, the latest first.
    pub versions: Vec<CheckoutVersion>,
    /// The one that is served; none: it is not.
    #[cfg_attr(feature = "export", ts(type = "number | null", optional = nullable))]
    pub served: Option<i64>,
}

/// What checkouts may touch.
pub(crate) struct Checkouts {
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    /// What is served of each shop, made ready.
    kept: Mutex<HashMap<ShopId, Kept>>,
}

impl Checkouts {
    pub(crate) fn new(store: Store, clock: Clock, events: Events, deciding: Arc<Deciding>) -> Arc<Self> {
        Arc::new(Self { store, clock, events, deciding, kept: Mutex::default() })
    }

    /// The checkouts of all shops.
    pub(crate) fn rows(&self) -> Result<Vec<CheckoutRow>, Problem> {
        let snapshot = self.store.snapshot()?;
        let row = |kept: KeptCheckout| {
            let served = kept.served.map(|version| snapshot.checkout_version(&kept.shop, version)).transpose()?;
            let served = served.flatten();
            let count = |it: Configuration| it.destinations.iter().map(|destination| destination.methods.len()).sum();
            let methods =
                read(&kept.draft).ok().map(count).map(|methods: usize| u32::try_from(methods).unwrap_or(u32::MAX));
            Ok(CheckoutRow {
                differs: served.as_ref().is_none_or(|served| served.body != kept.draft),
                served: served.as_ref().map(version),
                methods,
                shop: kept.shop,
                id: kept.id,
            })
        };
        snapshot.checkouts()?.into_iter().map(row).collect()
    }

    /// A shop's checkout as it is written.
    pub(crate) fn draft(&self, shop: &ShopId) -> Result<CheckoutDraft, Problem> {
        let snapshot = self.store.snapshot()?;
        let kept = existing(&snapshot, shop)?;
        let configuration = read(&kept.draft)?;
        let findings = ::checkout::check(&configuration, &self.deciding.current(&snapshot)?.settings);
        let versions = snapshot.checkout_versions(shop)?.iter().map(version).collect();
        let KeptCheckout { shop, id, changes, served, .. } = kept;
        Ok(CheckoutDraft { shop, id, changes, configuration, findings, versions, served })
    }

    /// What a version that was published says.
    pub(crate) fn published(&self, shop: &ShopId, version: i64) -> Result<Configuration, Problem> {
        let snapshot = self.store.snapshot()?;
        existing(&snapshot, shop)?;
        let published = snapshot.checkout_version(shop, version)?;
        let none = Problem::new(ProblemCode::NoSuchCheckoutVersion).with("shop", shop).with("id", shop.0.as_str());
        read(&published.ok_or_else(|| none.with("version", version))?.body)
    }

    /// Keeps a draft that was made from one that had been changed so often; 0: from none.
    pub(crate) fn save(
        &self,
        shop: &ShopId,
        configuration: &Configuration,
        from: i64,
    ) -> Result<CheckoutDraft, Problem> {
        if self.store.snapshot()?.shop(shop)?.is_none() {
            return Err(Problem::new(ProblemCode::NoSuchShop).with("shop", shop));
        }
        let draft = text(configuration)?;
        read(&draft)?;
        match self.store.save_checkout(shop, &new_id()?, &draft, from)? {
            CheckoutOutcome::Kept(_) => {
                self.events.tell(Event::Settings);
                self.draft(shop)
            }
            CheckoutOutcome::Changed => Err(changed(shop)),
        }
    }

    /// Keeps the draft a file holds, in the place of the one there is.
    pub(crate) fn import(&self, shop: &ShopId, text: &str) -> Result<CheckoutDraft, Problem> {
        let configuration = read(text)?;
        let from = self.store.snapshot()?.checkout(shop)?.map_or(0, |kept| kept.changes);
        self.save(shop, &configuration, from)
    }

    /// The draft as the text of a file, or a version that was published.
    pub(crate) fn export(&self, shop: &ShopId, version: Option<i64>) -> Result<String, Problem> {
        let configuration = match version {
            Some(version) => self.published(shop, version)?,
            None => read(&existing(&self.store.snapshot()?, shop)?.draft)?,
        };
        let text = serde_json::to_string_pretty(&configuration);
        text.map(|text| text + "\n").map_err(|error| Problem::new(ProblemCode::Internal).because(error))
    }

    /// Publishes the draft that was changed so often: it is served from now on.
    pub(crate) fn publish(&self, shop: &ShopId, from: i64) -> Result<CheckoutDraft, Problem> {
        let draft = self.draft(shop)?;
        let mut wrong = draft.findings.iter().filter(|finding| finding.severity == Severity::Wrong);
        if let Some(first) = wrong.next() {
            return Err(Problem::new(ProblemCode::CheckoutWrong)
                .with("place", first.place.as_str())
                .with("why", first.message.clone())
                .with("more", i64::try_from(wrong.count()).unwrap_or(i64::MAX)));
        }
        match self.store.publish_checkout(shop, from, &person(), self.clock.now())? {
            CheckoutOutcome::Kept(_) => {
                self.events.tell(Event::Settings);
                self.draft(shop)
            }
            CheckoutOutcome::Changed => Err(changed(shop)),
        }
    }

    /// Serves a shop's checkout no more.
    pub(crate) fn withdraw(&self, shop: &ShopId) -> Result<CheckoutDraft, Problem> {
        existing(&self.store.snapshot()?, shop)?;
        self.store.withdraw_checkout(shop, self.clock.now())?;
        self.events.tell(Event::Settings);
        self.draft(shop)
    }

    /// What a customer of a shop would see of a configuration; of none: of the draft.
    pub(crate) fn attempt(
        &self,
        shop: &ShopId,
        configuration: Option<Configuration>,
        cart: &Cart,
        moment: Option<UtcDateTime>,
    ) -> Result<CheckoutAnswer, Problem> {
        let snapshot = self.store.snapshot()?;
        let current = self.deciding.current(&snapshot)?;
        let configuration = match configuration {
            Some(configuration) => configuration,
            None => read(&existing(&snapshot, shop)?.draft)?,
        };
        let prepared = prepare(configuration, &current)?;
        let moment = moment.unwrap_or_else(|| self.clock.now());
        Ok(prepared.delivery_options(&current.decider, shop, cart, moment.0))
    }
}

fn existing(snapshot: &Snapshot, shop: &ShopId) -> Result<KeptCheckout, Problem> {
    let none = || Problem::new(ProblemCode::NoSuchCheckout).with("shop", shop).with("id", shop.0.as_str());
    snapshot.checkout(shop)?.ok_or_else(none)
}

fn changed(shop: &ShopId) -> Problem {
    Problem::new(ProblemCode::CheckoutChanged).with("shop", shop)
}

fn version(text: &CheckoutText) -> CheckoutVersion {
    CheckoutVersion { version: text.version, at: text.at, who: text.who.clone() }
}

fn read(text: &str) -> Result<Configuration, Problem> {
    ::checkout::read(text).map_err(|CheckoutNotRead { place, error }| {
        Problem::new(ProblemCode::CheckoutNotRead).with("place", place).because(error)
    })
}

fn text(configuration: &Configuration) -> Result<String, Problem> {
    serde_json::to_string(configuration).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}

fn prepare(configuration: Configuration, current: &Current) -> Result<Prepared, Problem> {
    Prepared::new(configuration, &current.settings).map_err(|why| {
        Problem::new(ProblemCode::CheckoutWrong).with("place", "time_zone").with("why", why).with("more", 0_i64)
    })
}

/// A UUID of chance (*RFC 9562*, version 4).
fn new_id() -> Result<String, Problem> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |from: usize, to: usize| hex[from..to].concat();
    Ok([part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join("-"))
}
