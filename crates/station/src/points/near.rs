//! The nearest points: of a place, and of an order.

use super::Points;
use model::*;
use serde::{Deserialize, Serialize};
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// No answer has more points.
const MOST: u32 = 200;

/// A question for the points near a place.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskPointsNear {
    /// The country.
    pub country: Country,
    /// The postal code there.
    #[serde(default)]
    pub postal_code: String,
    /// The city there.
    #[serde(default)]
    pub city: String,
    /// Where exactly, where that is known; then neither code nor city matters.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub at: Option<Position>,
    /// Only points of these carriers; none: of every carrier.
    #[serde(default)]
    pub carriers: Vec<String>,
    /// How many at most.
    pub limit: u32,
}

/// The points near a place.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointsFound {
    /// Where that place was taken to be, where nobody said exactly; none where no point tells.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub about: Option<AboutPlace>,
    /// The nearest points, the nearest first.
    pub near: Vec<PointNear>,
}

impl Points {
    /// The points near a place.
    pub(crate) fn near(&self, ask: AskPointsNear) -> Result<PointsFound, Problem> {
        let snapshot = self.store.snapshot()?;
        let AskPointsNear { country, postal_code, city, at, carriers, limit } = ask;
        let about = if at.is_some() { None } else { snapshot.place_about(country, &postal_code, &city)? };
        let from = at.or(about.map(|about| about.position));
        let query = PointQuery { carriers, from, ..PointQuery::of(country, limit.min(MOST)) };
        // Points from nowhere are in no order that anybody asked for.
        let near = if from.is_some() { snapshot.find_points(&query)? } else { Vec::new() };
        Ok(PointsFound { about, near })
    }
}

/// The points an order may go to, the nearest to its address first: those of carriers that are switched on for its shop, of the
/// carrier of its method where that goes to points, and that take its parcels.
pub(crate) fn nearest_of_order(
    snapshot: &Snapshot,
    order: &Order,
    catalogue: &Catalogue,
    limit: u32,
) -> Result<PointsFound, Problem> {
    let to = &order.facts.recipient;
    let method = order.decision.method.value.as_ref().and_then(|id| catalogue.method(id));
    let method = method.filter(|method| method.to_service_point());
    let mut carriers = snapshot.point_carriers(&order.shop, to.country)?;
    if let Some(method) = method {
        carriers.retain(|carrier| method.is_of(carrier));
    }
    let about = snapshot.place_about(to.country, &to.postal_code, &to.city)?;
    let Some(about) = about.filter(|_| !carriers.is_empty()) else {
        return Ok(PointsFound { about, near: Vec::new() });
    };
    let query = PointQuery { carriers, from: Some(about.position), ..PointQuery::of(to.country, MOST) };
    let heaviest = decide::parcel_weights(&order.facts, &order.decision).into_iter().max();
    let weight = heaviest.unwrap_or(order.decision.weight.value);
    let mut near = snapshot.find_points(&query)?;
    near.retain(|near| near.point.refuses(weight, order.decision.size.value).is_none());
    near.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(PointsFound { about: Some(about), near })
}
