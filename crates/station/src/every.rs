//! Looking at something every so often, for as long as the station is open.

use crate::Station;
use model::Problem;
use std::sync::Arc;
use std::time::Duration;

impl Station {
    /// Looks on a thread of its own, after each pause. The thread keeps no station open, and ends with it.
    pub(crate) fn every(
        &self,
        pause: Duration,
        name: &str,
        mut look: impl FnMut(&Self) + Send + 'static,
    ) -> Result<(), Problem> {
        let station = Arc::downgrade(&self.0);
        let looking = move || {
            loop {
                std::thread::sleep(pause);
                let Some(station) = station.upgrade().map(Station) else { return };
                look(&station);
            }
        };
        let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(looking);
        spawned.map(|_| ()).map_err(|error| Problem::new("internal").because(error))
    }
}
