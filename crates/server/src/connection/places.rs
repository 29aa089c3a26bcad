//! How many connections there are, in all and of one address.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The places there are.
#[derive(Debug, Clone)]
pub(super) struct Places {
    taken: Arc<Mutex<HashMap<IpAddr, usize>>>,
    in_all: usize,
    of_one: usize,
}

/// One connection's place; free again when dropped.
#[derive(Debug)]
pub(super) struct Place {
    places: Places,
    peer: IpAddr,
}

impl Places {
    pub(super) fn new(in_all: usize, of_one: usize) -> Self {
        Self { taken: Arc::default(), in_all, of_one }
    }

    /// A place for a connection of an address; none when all are taken.
    pub(super) fn take(&self, peer: IpAddr) -> Option<Place> {
        let peer = peer.to_canonical();
        let mut taken = self.taken();
        let own = taken.get(&peer).copied().unwrap_or(0);
        if own >= self.of_one || taken.values().sum::<usize>() >= self.in_all {
            return None;
        }
        taken.insert(peer, own + 1);
        Some(Place { places: self.clone(), peer })
    }

    fn taken(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.taken();
        match taken.get_mut(&self.peer) {
            Some(own) if *own > 1 => *own -= 1,
            _ => {
                taken.remove(&self.peer);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_bounded_for_one_and_for_all_and_free_again() {
        let places = Places::new(3, 2);
        let (one, two): (IpAddr, IpAddr) = ("10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap());
        let first = places.take(one);
        let second = places.take("::ffff:10.0.0.1".parse().unwrap());
        assert!(first.is_some() && second.is_some());
        assert!(places.take(one).is_none(), "too many of one, however it is written");
        let third = places.take(two);
        assert!(third.is_some());
        assert!(places.take(two).is_none(), "too many in all");
        drop(first);
        assert!(places.take(one).is_some());
        drop((second, third));
        assert!(places.taken().is_empty());
    }
}
