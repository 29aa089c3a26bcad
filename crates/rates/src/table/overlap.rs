//! Bands that meet: one parcel would have two prices.

use crate::sheet::{Band, Limits, Service, Zone};
use std::collections::HashMap;

/// Two bands of a service for the same zone, size and day, whose weights meet, by their places; none where there are none.
pub(crate) fn overlap(service: &Service) -> Option<(usize, usize)> {
    let mut alike: HashMap<(&Zone, Limits), Vec<(usize, &Band)>> = HashMap::new();
    for (at, band) in service.bands.iter().enumerate() {
        alike.entry((&band.zone, band.limits)).or_default().push((at, band));
    }
    let mut found: Option<(usize, usize)> = None;
    for bands in alike.values_mut() {
        bands.sort_by_key(|(_, band)| band.weight.grams());
        for (place, (at, band)) in bands.iter().enumerate() {
            let (_, most) = band.weight.grams();
            let meets = bands[place + 1..].iter().take_while(|(_, next)| next.weight.grams().0 <= most);
            for (other, _) in meets.filter(|(_, next)| next.valid.meets(band.valid)) {
                let pair = (*at.min(other), *at.max(other));
                found = Some(found.map_or(pair, |known| known.min(pair)));
            }
        }
    }
    found
}
