//! The judgement of the store's transactions: the station's rules and clock at that moment.

use crate::Station;
use decide::{Asked, Circumstances, Decider};
use jiff::ZonedDateTime;
use model::*;
use std::sync::Arc;
use store::{Decide, Judge, Undecided};

struct Judgement {
    decider: Arc<Decider>,
    now: ZonedDateTime,
}

impl Judge for Judgement {
    fn decide(&self, undecided: Undecided<'_>) -> Decision {
        let Undecided { shop, order, overrides, first_order } = undecided;
        let circumstances = Circumstances { now: self.now.clone(), first_order };
        self.decider.decide(Asked { shop, order, overrides, circumstances: &circumstances })
    }

    fn name_of(&self, method: &MethodId) -> String {
        self.decider.catalogue().method_name(method).to_owned()
    }
}

impl Station {
    /// The judgement as of now.
    pub(crate) fn judge(&self) -> Decide {
        Arc::new(Judgement { decider: self.decider(), now: self.local_now() })
    }

    /// Asks something about an order as it stands now.
    pub(crate) fn asking<T>(&self, order: &Order, ask: impl FnOnce(Asked<'_>) -> T) -> T {
        let first_order = self.store().is_first_order(order).unwrap_or(None);
        let circumstances = Circumstances { now: self.local_now(), first_order };
        let Order { shop, facts, overrides, .. } = order;
        ask(Asked { shop, order: facts, overrides, circumstances: &circumstances })
    }

    /// The station's clock in its time zone.
    pub(crate) fn local_now(&self) -> jiff::ZonedDateTime {
        self.now().0.to_zoned_datetime(jiff::tz::TimeZone::system())
    }
}
