//! A manager's PIN before settings, by choice: what changes how the station is set asks for it, whoever asks. Who gave it is let
//! through until they have changed nothing for a while.

mod guarded;
mod pin;

use crate::Event;
use crate::clock::Clock;
use crate::events::Events;
use crate::habits::{change_habit, habit, keep_habit};
use crate::token::Hash;
use guarded::GUARDED;
use model::{Problem, ProblemCode, UtcDateTime};
use pin::KeptPin;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::Store;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Where the store keeps it.
const PIN: &str = "manager-pin";
/// How long who gave the PIN is let through after the last change.
const OPEN: Duration = Duration::from_secs(10 * 60);

/// Who asks something of the station.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Asker {
    /// The program that opened it: the window, a command.
    Program,
    /// A browser, by the hash of its token.
    Browser(String),
}

/// How a PIN is asked for in a program that has a terminal; nothing where nobody can be asked.
pub(crate) type AskPin = Arc<dyn Fn() -> Option<String> + Send + Sync>;

/// Whether a manager's PIN is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ManagerView {
    /// Whether there is one.
    pub set: bool,
    /// Whether who asks may change settings now.
    pub open: bool,
    /// Until when none may be tried, after too many wrong ones.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub waits_until: Option<UtcDateTime>,
}

/// A PIN as it is typed. Written nowhere.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct TypedPin(pub String);

impl fmt::Debug for TypedPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedPin")
    }
}

/// The PIN, and who may change settings now.
pub(crate) struct Manager {
    store: Store,
    clock: Clock,
    events: Events,
    open: Mutex<HashMap<Asker, Opened>>,
}

/// That somebody gave the PIN.
struct Opened {
    /// As it was kept then: whoever gave it is let through by no other.
    pin: KeptPin,
    until: UtcDateTime,
}

impl Manager {
    pub(crate) fn new(store: Store, clock: Clock, events: Events) -> Self {
        Self { store, clock, events, open: Mutex::default() }
    }

    pub(crate) fn view(&self, asker: &Asker) -> Result<ManagerView, Problem> {
        let (kept, now) = (self.kept()?, self.clock.now());
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(ManagerView {
            set: kept.is_some(),
            open: kept.as_ref().is_none_or(|kept| open.get(asker).is_some_and(|opened| opened.is_open(kept, now))),
            waits_until: kept.and_then(|kept| kept.waits_until(now)),
        })
    }

    /// Lets who asks through for a while, where this is the PIN. The try is kept before it is judged.
    ///
    /// # Errors
    /// `manager-pin-wrong`, and `manager-pin-waits` after too many.
    pub(crate) fn open(&self, asker: &Asker, pin: &str) -> Result<(), Problem> {
        let now = self.clock.now();
        let Some(tried) = self.change(move |kept| try_once(kept, now))? else { return Ok(()) };
        if !tried.is(pin)? {
            tracing::warn!("a manager's PIN was wrong");
            return Err(Problem::new(ProblemCode::ManagerPinWrong).with("left", tried.tries_left()));
        }
        // One that was set or taken away meanwhile stays as it is now.
        let right = tried.clone();
        self.change(move |kept| {
            *kept = kept.take().map(|kept| if kept.is_same(&right) { kept.opened() } else { kept });
            Ok(())
        })?;
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, opened| is_open_until(opened.until, now));
        open.insert(asker.clone(), Opened { pin: tried, until: now.plus(OPEN) });
        Ok(())
    }

    /// Lets who asks through no more.
    pub(crate) fn close(&self, asker: &Asker) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).remove(asker);
    }

    /// Keeps another PIN; an empty one takes it away. Nobody else is let through any more. The first one is set at the desk: a
    /// browser that set it would keep the desk from its own settings.
    ///
    /// # Errors
    /// `manager-pin-odd`, `only-at-the-desk`.
    pub(crate) fn save(&self, asker: &Asker, pin: &str) -> Result<(), Problem> {
        if matches!(asker, Asker::Browser(_)) && self.kept()?.is_none() {
            return Err(Problem::new(ProblemCode::OnlyAtTheDesk));
        }
        let kept = if pin.is_empty() { None } else { Some(KeptPin::new(pin)?) };
        self.put(kept.clone())?;
        if let Some(pin) = kept {
            let opened = Opened { pin, until: self.clock.now().plus(OPEN) };
            self.open.lock().unwrap_or_else(PoisonError::into_inner).insert(asker.clone(), opened);
        }
        Ok(())
    }

    /// Takes the PIN away without asking for it.
    pub(crate) fn forget(&self) -> Result<(), Problem> {
        tracing::warn!("the manager's PIN was taken away by a command of this machine");
        self.put(None)
    }

    fn put(&self, kept: Option<KeptPin>) -> Result<(), Problem> {
        keep_habit(&self.store, PIN, &kept)?;
        self.open.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.events.tell(Event::Settings);
        Ok(())
    }

    fn kept(&self) -> Result<Option<KeptPin>, Problem> {
        habit(&self.store.snapshot()?, PIN)
    }

    /// Changes what is kept in one step: all programs of the station count one row of tries.
    fn change<A: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Option<KeptPin>) -> Result<A, Problem> + Send + 'static,
    ) -> Result<A, Problem> {
        change_habit(&self.store, PIN, change)
    }

    /// Lets a call through, or asks for the PIN first where it is guarded.
    ///
    /// # Errors
    /// `manager-pin-needed` where nobody can be asked, and what is wrong with the PIN that was given.
    pub(crate) fn let_through(&self, call: &str, asker: &Asker, ask: Option<&AskPin>) -> Result<(), Problem> {
        if !GUARDED.contains(&call) {
            return Ok(());
        }
        let Err(problem) = self.is_open(asker) else { return Ok(()) };
        let asked = ask.filter(|_| problem.code == ProblemCode::ManagerPinNeeded);
        match asked.and_then(|ask| ask()) {
            Some(pin) => self.open(asker, &pin),
            None => Err(problem),
        }
    }

    fn is_open(&self, asker: &Asker) -> Result<(), Problem> {
        if !self.view(asker)?.open {
            return Err(Problem::new(ProblemCode::ManagerPinNeeded));
        }
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.entry(asker.clone()).and_modify(|opened| opened.until = self.clock.now().plus(OPEN));
        Ok(())
    }
}

/// Counts one more try before it is judged; nothing where there is no PIN.
fn try_once(kept: &mut Option<KeptPin>, now: UtcDateTime) -> Result<Option<KeptPin>, Problem> {
    if let Some(until) = kept.as_ref().and_then(|kept| kept.waits_until(now)) {
        return Err(Problem::new(ProblemCode::ManagerPinWaits).with("until", until));
    }
    *kept = kept.take().map(|kept| kept.tried(now));
    Ok(kept.clone())
}

impl Opened {
    /// Whether who gave that PIN is let through now by the one that is kept.
    fn is_open(&self, kept: &KeptPin, now: UtcDateTime) -> bool {
        self.pin.is_same(kept) && is_open_until(self.until, now)
    }
}

/// Whether who is let through until a moment is let through now. A clock that was set back lets nobody through for longer.
fn is_open_until(until: UtcDateTime, now: UtcDateTime) -> bool {
    until > now && until <= now.plus(OPEN)
}

impl Asker {
    pub(crate) fn browser(token: &str) -> Self {
        Self::Browser(Hash::of(token).text())
    }
}
