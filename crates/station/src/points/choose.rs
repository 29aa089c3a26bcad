//! The service point of an order: what it is, what is offered in its place, and choosing one.

use super::{Points, PointsFound};
use crate::existing::existing_order;
use crate::nearest::nearest_of_order;
use crate::orders::OrderView;
use model::*;
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// So many points are offered for an order.
const OFFERED: u32 = 20;

/// The service point of an order, and those it may go to.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointsOfOrder {
    /// The point it goes to now, as the order names it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub named: Option<ServicePoint>,
    /// The same as it is known.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub known: Option<ServicePointRecord>,
    /// What is wrong with it, where the order is held for that.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub fault: Option<PointFault>,
    /// The carriers whose points are switched on for its shop in that country.
    pub carriers: Vec<String>,
    /// Those it may go to.
    pub found: PointsFound,
}

impl Points {
    /// The service point of an order, and those it may go to.
    pub(crate) fn of_order(&self, id: OrderId) -> Result<PointsOfOrder, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = existing_order(&snapshot, id)?;
        let current = self.deciding.current(&snapshot)?;
        Ok(PointsOfOrder {
            named: order.service_point().cloned(),
            known: match snapshot.known_point(&order)? {
                KnownPoint::Found(point) => Some(*point),
                KnownPoint::Unchecked | KnownPoint::Unknown => None,
            },
            fault: order.decision.point,
            carriers: snapshot.point_carriers(&order.shop, order.facts.recipient.country)?,
            found: nearest_of_order(&snapshot, &order, &current.settings.catalogue, OFFERED)?,
        })
    }

    /// Sends an order to a point from now on, in the place of the one its shop says; or to that one again.
    pub(crate) fn choose(&self, choose: &ChoosePoint) -> Result<OrderView, Problem> {
        let order = existing_order(&self.store.snapshot()?, choose.order)?;
        let service_point = match &choose.code {
            Some(code) => Some(self.chosen(&order, code.trim(), choose)?),
            None => None,
        };
        self.orders.override_order(choose.order, Overrides { service_point, ..order.overrides })
    }

    fn chosen(&self, order: &Order, code: &str, choose: &ChoosePoint) -> Result<ServicePoint, Problem> {
        let snapshot = self.store.snapshot()?;
        let country = order.facts.recipient.country;
        let carrier = choose.carrier.trim().to_lowercase();
        let found = snapshot.points_named(Some(country), &carrier, code)?;
        let problem = |code_of: ProblemCode| Problem::new(code_of).with("point", code).with("country", country);
        let point = match found.as_slice() {
            [] => return Err(problem(ProblemCode::PointNotFound)),
            [first, ..] if found.len() == 1 || first.platform_id == code => first,
            several => {
                let carriers: Vec<&str> = several.iter().map(|point| point.carrier.as_str()).collect();
                return Err(problem(ProblemCode::PointAmbiguous).with("carriers", carriers.join(", ")));
            }
        };
        if !snapshot.point_carriers(&order.shop, country)?.contains(&point.carrier) {
            let off = problem(ProblemCode::PointCarrierOff).with("carrier", point.carrier.as_str());
            return Err(off.with("shop", &order.shop).with("id", order.shop.0.as_str()));
        }
        let post_number = choose.post_number.as_deref().map(str::trim);
        let before = order.service_point().map_or("", |named| named.post_number.as_str());
        Ok(point.named(post_number.unwrap_or(before)))
    }
}
