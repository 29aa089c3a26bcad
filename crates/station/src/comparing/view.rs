//! What a person sees of a comparison: the labels that are paid and not used now, and where the carrier's list differed.

use super::Comparing;
use crate::existing::existing_order;
use ::carriers::Capabilities;
use model::*;
use serde::Serialize;
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What is paid and not used at a carrier, and where its list and the station's own differ.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierComparison {
    /// The carrier.
    pub carrier: CarrierId,
    /// Whether it can list its shipments; one that cannot is not compared, and what is unused is what is known here.
    pub lists: bool,
    /// When it was asked last.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub asked_at: Option<UtcDateTime>,
    /// When it answered last; what differs is as of that moment.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub heard_at: Option<UtcDateTime>,
    /// Why it could not be asked last.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
    /// How many shipments it listed.
    pub listed: u32,
    /// Whether its list came whole: only then is it said what is not on it.
    pub is_whole: bool,
    /// The labels that are paid and not used, those whose deadline comes first at the top.
    pub unused: Vec<UnusedLabel>,
    /// What they cost, by currency, as far as the carrier said.
    pub cost: Vec<Money>,
    /// For how many the carrier named no price.
    pub without_price: u32,
    /// Shipments that are booked here, and that the carrier does not list.
    pub missing: ComparedLabels,
    /// Shipments that are booked here, and that the carrier lists as cancelled.
    pub cancelled: ComparedLabels,
    /// Shipments the carrier carries and bills that nobody booked here, the newest first. Packdesk never takes them back.
    pub strangers: Vec<Stranger>,
    /// How many there are in all.
    pub strangers_in_all: u32,
}

/// Shipments that differ, the newest first.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ComparedLabels {
    /// The newest of them, at most 200.
    pub labels: Vec<ComparedLabel>,
    /// How many there are in all.
    pub in_all: u32,
}

/// The most shipments that are shown of one list.
const MOST_SHOWN: usize = 200;

/// A shipment of an order.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ComparedLabel {
    /// The shipment.
    pub shipment: ShipmentId,
    /// Its order.
    pub order: OrderId,
    /// The number people use of it.
    pub order_number: String,
    /// The numbers of its parcels.
    pub numbers: Vec<String>,
    /// When it was planned.
    pub booked_at: UtcDateTime,
    /// Its price, where the carrier said.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cost: Option<Money>,
}

/// A label that is paid and not used.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct UnusedLabel {
    /// Its shipment.
    #[serde(flatten)]
    pub label: ComparedLabel,
    /// Why it is not used.
    pub why: Unused,
    /// Until when its carrier takes it back; none where it takes nothing back.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub void_until: Option<UtcDateTime>,
    /// Whether it can be taken back now.
    pub can_void: bool,
}

impl Comparing {
    /// What is paid and not used now, and what came of comparing last, carrier by carrier. Asks nobody.
    pub(crate) fn last(&self) -> Result<Vec<CarrierComparison>, Problem> {
        let snapshot = self.store.snapshot()?;
        let known = snapshot.comparisons()?;
        let mut all = Vec::new();
        for account in snapshot.carrier_accounts()? {
            let Some(capabilities) = self.carriers.sends_labels(&account) else { continue };
            let known = known.iter().find(|known| known.carrier == account.carrier);
            all.push(self.of_carrier(&snapshot, &account, &capabilities, known)?);
        }
        Ok(all)
    }

    fn of_carrier(
        &self,
        snapshot: &Snapshot,
        account: &CarrierAccount,
        capabilities: &Capabilities,
        known: Option<&ListComparison>,
    ) -> Result<CarrierComparison, Problem> {
        let differences = known.map(|known| known.differences.clone()).unwrap_or_default();
        let mut unused = snapshot.unused_shipments(&account.carrier)?;
        for id in &differences.spare {
            unused.extend(snapshot.shipment(*id)?.map(|shipment| (shipment, Unused::Spare)));
        }
        let now = self.clock.now();
        let label = |(shipment, why): (Shipment, Unused)| {
            let void_until = capabilities.void_within.map(|within| shipment.booked_at.plus(within));
            let can_void = void_until.is_some_and(|until| now <= until);
            Ok(UnusedLabel { label: compared(snapshot, &shipment)?, why, void_until, can_void })
        };
        let mut unused = unused.into_iter().map(label).collect::<Result<Vec<_>, Problem>>()?;
        unused.sort_by_key(|it| (it.void_until.is_none(), it.void_until, it.label.shipment));
        let (cost, without_price) = sums(unused.iter().map(|it| it.label.cost));
        Ok(CarrierComparison {
            carrier: account.carrier.clone(),
            lists: capabilities.lists_shipments,
            asked_at: known.map(|known| known.asked_at),
            heard_at: known.and_then(|known| known.heard_at),
            problem: known.and_then(|known| known.problem.clone()),
            listed: differences.listed,
            is_whole: differences.is_whole,
            unused,
            cost,
            without_price,
            missing: standing(snapshot, &differences.missing)?,
            cancelled: standing(snapshot, &differences.cancelled)?,
            strangers: differences.strangers,
            strangers_in_all: differences.strangers_in_all,
        })
    }
}

/// Of shipments those that stand for parcels now.
fn standing(snapshot: &Snapshot, ids: &[ShipmentId]) -> Result<ComparedLabels, Problem> {
    let (mut labels, mut over) = (Vec::new(), 0);
    for id in ids.iter().rev() {
        if labels.len() == MOST_SHOWN {
            break;
        }
        let stands = |shipment: &Shipment| {
            !matches!(shipment.state, ShipmentState::Failed | ShipmentState::Voided | ShipmentState::Planned)
        };
        match snapshot.shipment(*id)?.filter(stands) {
            Some(shipment) => labels.push(compared(snapshot, &shipment)?),
            None => over += 1,
        }
    }
    let in_all = u32::try_from(ids.len().saturating_sub(over)).unwrap_or(u32::MAX);
    Ok(ComparedLabels { labels, in_all })
}

fn compared(snapshot: &Snapshot, shipment: &Shipment) -> Result<ComparedLabel, Problem> {
    Ok(ComparedLabel {
        shipment: shipment.id,
        order: shipment.order,
        order_number: existing_order(snapshot, shipment.order)?.facts.number,
        numbers: shipment.numbers().map(str::to_owned).collect(),
        booked_at: shipment.booked_at,
        cost: shipment.cost,
    })
}

/// Prices as one sum for each currency, and how many are not known.
fn sums(prices: impl Iterator<Item = Option<Money>>) -> (Vec<Money>, u32) {
    let (mut sums, mut unknown): (Vec<Money>, u32) = (Vec::new(), 0);
    for price in prices {
        match price {
            Some(price) => match sums.iter_mut().find(|sum| sum.currency == price.currency) {
                Some(sum) => sum.minor = sum.minor.saturating_add(price.minor),
                None => sums.push(price),
            },
            None => unknown += 1,
        }
    }
    (sums, unknown)
}
