//! The carriers' word that labels drawn here may be used.

use super::Carriers;
use crate::Event;
use model::*;
use serde::{Deserialize, Serialize};
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A carrier's approval, as a person notes it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ApproveCarrier {
    /// The carrier that approved.
    pub carrier: CarrierId,
    /// The day it did; nothing: today.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub on: Option<Day>,
    /// What was sent in: the number of a sample parcel, or the name of its file.
    pub sample: String,
    /// The name of who approved.
    pub who: String,
}

/// A carrier whose labels need its approval, and what was noted of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ApprovalView {
    /// The carrier.
    pub carrier: CarrierId,
    /// Its approval, for the kind of account it has now; none while it is missing.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub approval: Option<CarrierApproval>,
}

impl Carriers {
    /// The carriers whose labels need an approval.
    pub(crate) fn approvals(&self, snapshot: &Snapshot) -> Result<Vec<ApprovalView>, Problem> {
        let approvals = snapshot.carrier_approvals()?;
        let view = |account: CarrierAccount| {
            let needs = self.registry.kind(&account.kind).is_some_and(|kind| kind.capabilities.needs_approval);
            let holds = |it: &&CarrierApproval| it.carrier == account.carrier && it.kind == account.kind;
            let approval = approvals.iter().find(holds).cloned();
            needs.then_some(ApprovalView { carrier: account.carrier, approval })
        };
        Ok(snapshot.carrier_accounts()?.into_iter().filter_map(view).collect())
    }

    /// Notes that a carrier approved its labels.
    pub(crate) fn approve(&self, approve: ApproveCarrier) -> Result<(), Problem> {
        let ApproveCarrier { carrier, on, sample, who } = approve;
        check_name(&sample)?;
        check_name(&who)?;
        let account = self.store.snapshot()?.carrier_account(&carrier)?;
        let account = account.ok_or_else(|| Problem::new(ProblemCode::NotFound))?;
        let on = on.unwrap_or(Day(self.clock.local_now().date()));
        let approval = CarrierApproval { carrier, kind: account.kind, on, sample, who };
        self.store.save_carrier_approval(&approval, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Takes back that a carrier approved.
    pub(crate) fn withdraw_approval(&self, carrier: &CarrierId) -> Result<(), Problem> {
        self.store.remove_carrier_approval(carrier, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(())
    }
}
