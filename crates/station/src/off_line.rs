//! What goes on while the network is away, at a glance: the one quiet sign of the desk.

use crate::parts::Parts;
use model::*;
use serde::Serialize;
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a carrier's account has booked ahead.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AheadStatus {
    /// What stands unused, and what it costs.
    #[serde(flatten)]
    pub unused: UnusedLabels,
    /// How many may.
    pub most: u32,
}

/// How labels go on.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LabelsStatus {
    /// Whether a carrier that is asked for labels is away, or every shop that is pulled.
    pub off_line: bool,
    /// The carriers that are away, and since when.
    pub away: Vec<AwayCarrier>,
    /// How many own numbers are left, of all carriers together: labels that need no network.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub numbers: u64,
    /// What is booked ahead and not used, carrier by carrier.
    pub ahead: Vec<AheadStatus>,
    /// For how many orders labels lie there that print without a network: not of what is still unclear, or has no label yet.
    pub booked_ahead: u32,
    /// How many orders stand on the shelf.
    pub shelf: u32,
    /// For how many of them the label can be made now.
    pub shelf_ready: u32,
}

/// How labels go on, as of one moment of the database.
pub(crate) fn labels(parts: &Parts, snapshot: &Snapshot) -> Result<LabelsStatus, Problem> {
    let away = snapshot.carriers_away()?;
    let accounts = snapshot.carrier_accounts()?;
    let most = |carrier: &CarrierId| accounts.iter().find(|it| it.carrier == *carrier).map_or(0, |it| it.most_ahead);
    let ahead: Vec<AheadStatus> = snapshot
        .unused_labels()?
        .into_iter()
        .map(|unused| AheadStatus { most: most(&unused.carrier), unused })
        .collect();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let shelf = parts.shipping.shelf(snapshot)?;
    Ok(LabelsStatus {
        off_line: !away.is_empty() || shops_are_away(parts, snapshot)?,
        away,
        numbers: snapshot.ranges()?.iter().fold(0, |sum, range| sum.saturating_add(range.left())),
        booked_ahead: count(snapshot.kept_shipments()?.len()),
        ahead,
        shelf: count(shelf.len()),
        shelf_ready: count(shelf.iter().filter(|place| place.ready).count()),
    })
}

/// Whether there are shops that are pulled, and none of them could be reached last.
fn shops_are_away(parts: &Parts, snapshot: &Snapshot) -> Result<bool, Problem> {
    let mut pulled = 0;
    for shop in snapshot.shops()?.into_iter().filter(|shop| parts.shops.capabilities(shop).pulls) {
        pulled += 1;
        let problem = snapshot.shop_sync(&shop.id)?.problem;
        let away = |problem: &Problem| matches!(problem.code, ProblemCode::ShopOffline | ProblemCode::ShopTimedOut);
        if !problem.as_ref().is_some_and(away) {
            return Ok(false);
        }
    }
    Ok(pulled > 0)
}
