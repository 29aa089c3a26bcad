//! Setting a station up: which steps are done, and where a person was when they left.

use crate::Event;
use crate::habits::{habit, keep_habit};
use crate::parts::Parts;
use model::*;
use serde::Serialize;
use store::{Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Where the store keeps how far a person has come.
const SETUP: &str = "setup";

/// How far a station is set up.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Setup {
    /// Where a person is, and what they said.
    pub place: SetupPlace,
    /// Every step, in the sequence they are taken.
    pub steps: Vec<SetupStepView>,
}

/// A step of setting a station up, and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SetupStepView {
    /// The step.
    pub step: SetupStep,
    /// How it stands.
    pub state: SetupState,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum SetupState {
    /// What it is about is not there.
    Missing,
    /// It is there, and nobody saw it work.
    Untried,
    /// A label, a sync or a weighing with it succeeded.
    Done,
    /// A person goes without it.
    LeftOut,
}

/// How far the station is set up.
pub(crate) fn setup(parts: &Parts) -> Result<Setup, Problem> {
    let snapshot = parts.store.snapshot()?;
    let place: SetupPlace = habit(&snapshot, SETUP)?;
    let view = |step| Ok(SetupStepView { step, state: state(parts, &snapshot, &place, step)? });
    let steps = SetupStep::ALL.into_iter().map(view).collect::<Result<_, Problem>>()?;
    Ok(Setup { place, steps })
}

/// Keeps where a person is, and what they said.
pub(crate) fn keep_place(parts: &Parts, place: &SetupPlace) -> Result<Setup, Problem> {
    keep_habit(&parts.store, SETUP, place)?;
    parts.events.tell(Event::Settings);
    setup(parts)
}

/// Begins at the first step in a station that was just made.
pub(crate) fn begin(store: &Store) -> Result<(), Problem> {
    keep_habit(store, SETUP, &SetupPlace { at: Some(SetupStep::Shop), ..SetupPlace::default() })
}

fn state(parts: &Parts, snapshot: &Snapshot, place: &SetupPlace, step: SetupStep) -> Result<SetupState, Problem> {
    let (is_there, works) = match step {
        SetupStep::Shop => shop(parts, snapshot)?,
        SetupStep::Carrier => (has_carrier(snapshot)?, false),
        SetupStep::Printer => (snapshot.printers()?.iter().any(|printer| printer.takes != Takes::Papers), false),
        SetupStep::Scale => (snapshot.scale()?.is_some(), false),
        SetupStep::Label => {
            let labels =
                |(stage, orders): &(Stage, u32)| matches!(stage, Stage::Labelled | Stage::Shipped) && *orders > 0;
            let made = snapshot.count_by_stage()?.iter().any(labels);
            (made, made)
        }
    };
    Ok(match (is_there, works || place.tried.contains(&step)) {
        (true, true) => SetupState::Done,
        _ if place.left_out.contains(&step) => SetupState::LeftOut,
        (true, false) => SetupState::Untried,
        (false, _) => SetupState::Missing,
    })
}

/// Whether there is a shop, and whether orders came in from one. Nothing is fetched from one that brings its orders itself,
/// or whose orders are files.
fn shop(parts: &Parts, snapshot: &Snapshot) -> Result<(bool, bool), Problem> {
    let shops = snapshot.shops()?;
    for shop in &shops {
        let sync = snapshot.shop_sync(&shop.id)?;
        let was_pulled = sync.pulled_at.is_some() && sync.problem.is_none();
        if was_pulled || !parts.shops.capabilities(shop).pulls {
            return Ok((true, true));
        }
    }
    Ok((!shops.is_empty(), false))
}

/// Whether a parcel could be booked: the sender's address, and a method of a carrier that has an account or numbers left.
fn has_carrier(snapshot: &Snapshot) -> Result<bool, Problem> {
    let settings = snapshot.settings()?;
    let (accounts, ranges) = (snapshot.carrier_accounts()?, snapshot.ranges()?);
    let is_reached = |carrier: &CarrierId| {
        accounts.iter().any(|account| account.carrier == *carrier)
            || ranges.iter().any(|range| range.carrier == *carrier && range.left() > 0)
    };
    let is_active = |carrier: &CarrierId| settings.catalogue.carrier(carrier).is_some_and(|carrier| carrier.active);
    let mut methods = settings.catalogue.methods.iter().map(|method| &method.carrier);
    Ok(settings.defaults.sender.is_some() && methods.any(|carrier| is_active(carrier) && is_reached(carrier)))
}
