//! Testing the connection to a shop, as it was entered and before it is saved.

use super::{Entered, Known, Shops, secret_name};
use crate::bound_secret;
use ::shops::ShopError;
use model::*;
use serde::Serialize;
use std::time::Duration;
#[cfg(feature = "export")]
use ts_rs::TS;
use wire::Limits;

/// How long one request of a test may take: somebody waits before it.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a whole test may take.
const LONGEST: Duration = Duration::from_secs(90);

/// How far the clocks of shop and station may be apart, in seconds.
const MOST_APART: i64 = 60;

/// What came of testing the connection to a shop that answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopTested {
    /// What the shop said of itself.
    pub seen: ShopSeen,
    /// What has to be mended before all of it works, each with what to do.
    pub to_mend: Vec<Problem>,
    /// What would be better otherwise.
    pub to_know: Vec<Problem>,
}

impl Shops {
    /// Asks a shop, as it was entered, whether its connection works. Changes nothing, here and there. Waits for the network.
    pub(crate) fn test(&self, shop: Shop, credentials: Option<Credentials>) -> Result<ShopTested, Problem> {
        let Entered { shop, kind, credentials, known, origins } = self.entered(shop, credentials)?;
        let id = shop.id.clone();
        // One that is not saved yet is known by the name it is to have.
        let named = |problem: Problem| problem.with("shop", shop.name.as_str());
        let line = (known != Known::Not).then(|| self.line(&id));
        if let Some(rest) = line.as_ref().and_then(|line| line.rests(self.clock.now())) {
            return Err(ShopError::RateLimited { retry_after: Some(rest) }.problem(&id));
        }
        let secret = match credentials {
            None if known == Known::OfThisKind => bound_secret::get(&self.secrets, &secret_name(&id), &origins)?,
            entered => entered,
        };
        let limits = Limits { total: self.wire.limits.total.min(PATIENCE), tries: 1, ..self.wire.limits };
        let setup = wire::Setup { limits, ..self.wire.clone() };
        let client =
            self.registry.build(&shop.account, secret.as_ref(), &setup).map_err(|error| named(error.problem(&id)))?;
        let tested = self
            .network
            .block_on(async { tokio::time::timeout(LONGEST, client.test()).await.unwrap_or(Err(ShopError::TimedOut)) });
        if let (Some(line), Some(rest)) = (line, tested.as_ref().err().and_then(ShopError::retry_after)) {
            line.rest(self.clock.now(), rest);
        }
        tested.map(|seen| ShopTested::of(&shop, seen)).map_err(|error| named(error.problem_at_first(&id, &kind)))
    }
}

impl ShopTested {
    fn of(shop: &Shop, seen: ShopSeen) -> Self {
        let named = |problem: Problem| problem.with("shop", shop.name.as_str());
        let of_rights = |rights: &[String], code| {
            let problem = named(Problem::new(code).with("right", rights.join(", ")));
            (!rights.is_empty()).then_some(problem)
        };
        let apart = seen.clock_ahead.filter(|ahead| ahead.abs() > MOST_APART);
        let clock = apart.map(|ahead| named(ShopError::ClockApart { ahead }.problem(&shop.id)));
        let to_mend = of_rights(&seen.missing_rights, ProblemCode::ShopNoRight).into_iter().chain(clock).collect();
        let to_know = of_rights(&seen.useful_rights, ProblemCode::ShopRightUseful).into_iter().collect();
        Self { seen, to_mend, to_know }
    }
}
