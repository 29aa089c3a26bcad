//! The service points an order may go to, the nearest first.

use model::*;
use serde::Serialize;
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// No answer has more points.
pub(crate) const MOST: u32 = 200;

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
