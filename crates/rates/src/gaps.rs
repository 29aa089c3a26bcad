//! Weights between two bands of a service that have no price.

use crate::sheet::{Band, Limits, Service, Zone};
use model::Grams;
use std::collections::HashMap;

/// Weights that no band of a zone holds, with bands below and above them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The zone's name; empty where it has none.
    pub zone: String,
    /// The least of them.
    pub from: Grams,
    /// The greatest of them.
    pub to: Grams,
}

/// The gaps of a service, by zone as its bands name them, then by weight. Bands that hold on other days count as one.
#[must_use]
pub fn gaps(service: &Service) -> Vec<Gap> {
    let mut alike: HashMap<(&Zone, Limits), Vec<&Band>> = HashMap::new();
    let mut order: Vec<(&Zone, Limits)> = Vec::new();
    for band in &service.bands {
        let key = (&band.zone, band.limits);
        let bands = alike.entry(key).or_default();
        if bands.is_empty() {
            order.push(key);
        }
        bands.push(band);
    }
    let mut found = Vec::new();
    for key in order {
        let mut weights: Vec<(u32, u32)> =
            alike.get(&key).into_iter().flatten().map(|band| band.weight.grams()).collect();
        weights.sort_unstable();
        let mut held = None::<u32>;
        for (least, most) in weights {
            if let Some(held) = held.filter(|held| least > held.saturating_add(1)) {
                found.push(Gap { zone: key.0.label.clone(), from: Grams(held + 1), to: Grams(least - 1) });
            }
            held = Some(held.map_or(most, |held| held.max(most)));
        }
    }
    found
}
