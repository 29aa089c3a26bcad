//! The judgement of the store's transactions: the station's rules and clock at that moment.

use super::{Current, Deciding};
use decide::{Asked, Circumstances};
use jiff::ZonedDateTime;
use model::*;
use std::sync::Arc;
use store::{Decide, Judge, Snapshot, Undecided};

struct Judgement {
    current: Arc<Current>,
    now: ZonedDateTime,
}

impl Judge for Judgement {
    fn decide(&self, undecided: Undecided<'_>) -> Decision {
        let Undecided { shop, order, overrides, first_order, point } = undecided;
        let circumstances = Circumstances { now: self.now.clone(), first_order, point };
        self.current.decider.decide(Asked { shop, order, overrides, circumstances: &circumstances })
    }

    fn name_of(&self, method: &MethodId) -> String {
        self.current.decider.catalogue().method_name(method).to_owned()
    }
}

impl Deciding {
    /// The judgement as of now.
    pub(crate) fn judge(&self) -> Result<Decide, Problem> {
        Ok(self.judge_by(self.now()?))
    }

    /// The judgement as of now by settings of a moment.
    pub(crate) fn judge_by(&self, current: Arc<Current>) -> Decide {
        Arc::new(Judgement { current, now: self.clock.local_now() })
    }

    /// Asks something about an order as it stands now.
    pub(crate) fn asking<T>(
        &self,
        snapshot: &Snapshot,
        order: &Order,
        ask: impl FnOnce(Asked<'_>) -> T,
    ) -> Result<T, Problem> {
        let first_order = snapshot.is_first_order(order)?;
        let point = snapshot.known_point(order)?;
        let circumstances = Circumstances { now: self.clock.local_now(), first_order, point };
        let Order { shop, facts, overrides, .. } = order;
        Ok(ask(Asked { shop, order: facts, overrides, circumstances: &circumstances }))
    }
}
