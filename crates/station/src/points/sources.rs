//! Who is asked for points: every account that tells of some, each for the carriers it knows.

use super::Points;
use carriers::{Carrier, CarrierError, PointsOf, PointsTold, PointsWanted};
use model::{CarrierId, Problem, UtcDateTime};
use std::sync::Arc;
use store::Snapshot;
use tokio::runtime::Handle;

/// An account that tells of points.
struct Source {
    account: CarrierId,
    connector: Arc<dyn Carrier>,
}

/// The accounts that tell of points: a carrier's own before those of platforms, else as they stand in the catalogue.
#[derive(Default)]
pub(super) struct Sources {
    sources: Vec<Source>,
    /// Why the first account that should be one cannot be asked.
    problem: Option<Problem>,
}

/// Why points are not told, and by which account.
pub(super) struct NotTold {
    account: CarrierId,
    pub(super) error: CarrierError,
}

impl NotTold {
    /// The same for a person.
    pub(super) fn problem(&self, now: UtcDateTime) -> Problem {
        self.error.problem_of_question(&self.account, now)
    }
}

impl Points {
    /// The accounts that tell of points. One that cannot be built keeps no other from being asked.
    pub(super) fn sources(&self, snapshot: &Snapshot) -> Result<Sources, Problem> {
        let mut sources = Sources::default();
        for account in snapshot.carrier_accounts()? {
            match self.carriers.of(snapshot, &account.carrier) {
                Ok(connector) if connector.capabilities().points == PointsOf::Nobody => {}
                Ok(connector) => sources.sources.push(Source { account: account.carrier, connector }),
                Err(problem) => sources.problem = sources.problem.or(Some(problem)),
            }
        }
        sources.sources.sort_by_key(|source| source.connector.capabilities().points == PointsOf::Platform);
        Ok(sources)
    }
}

impl Sources {
    fn of(&self, carrier: &str) -> impl Iterator<Item = &Source> {
        self.sources.iter().filter(move |source| source.connector.capabilities().points.may_be(carrier))
    }

    /// Whether anybody tells of a carrier's points.
    pub(super) fn know(&self, carrier: &str) -> bool {
        self.of(carrier).next().is_some()
    }

    /// Why nobody does, where an account could not be asked.
    pub(super) fn problem(&self) -> Option<Problem> {
        self.problem.clone()
    }

    /// What the first account that is allowed to say tells: one that refuses, or whose keys are over, leaves it to the next.
    pub(super) fn ask(&self, network: &Handle, wanted: &PointsWanted) -> Result<PointsTold, NotTold> {
        let mut first = None;
        for source in self.of(&wanted.carrier) {
            let refused = match network.block_on(source.connector.points(wanted)) {
                Ok(told) => return Ok(told),
                Err(error) => NotTold { account: source.account.clone(), error },
            };
            let leaves_it = matches!(refused.error, CarrierError::Refused(_) | CarrierError::Unauthorised);
            if !leaves_it {
                return Err(refused);
            }
            first = first.or(Some(refused));
        }
        first.map_or_else(|| Ok(PointsTold::default()), Err)
    }

    /// What all accounts that know the carrier tell: whoever knows a point that is named tells of it. An account that cannot be
    /// asked matters only where no other tells of anything.
    pub(super) fn ask_all(&self, network: &Handle, wanted: &PointsWanted) -> Result<PointsTold, NotTold> {
        let (mut told, mut first) = (PointsTold::default(), None);
        for source in self.of(&wanted.carrier) {
            match network.block_on(source.connector.points(wanted)) {
                Ok(more) => told.join(more),
                Err(error) => first = first.or(Some(NotTold { account: source.account.clone(), error })),
            }
        }
        match first {
            Some(failed) if told.points.is_empty() => Err(failed),
            _ => Ok(told),
        }
    }
}
