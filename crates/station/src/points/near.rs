//! The points near a place.

use super::Points;
use crate::nearest::{MOST, PointsFound};
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

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
