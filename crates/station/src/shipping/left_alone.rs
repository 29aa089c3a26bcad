//! The carriers that are not asked for labels ahead for a while, because asking them would most likely be in vain again.

use carriers::{Booked, CarrierError};
use model::{CarrierId, UtcDateTime};
use std::collections::HashMap;
use std::time::Duration;

/// How long one is left alone that will not be back by itself.
const FOR: Duration = Duration::from_secs(15 * 60);

/// The carriers that are left alone, and until when.
#[derive(Default)]
pub(super) struct LeftAlone(HashMap<CarrierId, UtcDateTime>);

impl LeftAlone {
    /// Notes how a booking ahead ended. A carrier that is away is looked for, and one that says how long it wants a pause is asked
    /// after that; a person has to mend a key that is not accepted, and to answer for each booking that nobody can look up.
    pub(super) fn note(
        &mut self,
        carrier: &CarrierId,
        booked: &Result<Booked, CarrierError>,
        finds_by_key: bool,
        now: UtcDateTime,
    ) {
        let is_in_vain = match booked {
            Err(CarrierError::Unauthorised | CarrierError::Nonsense(_)) => true,
            Err(CarrierError::Busy { retry_after }) => retry_after.is_none(),
            Err(CarrierError::Lost(_)) => !finds_by_key,
            Err(CarrierError::NotSent(_) | CarrierError::Refused(_) | CarrierError::NotOffered(_)) | Ok(_) => false,
        };
        if is_in_vain {
            self.0.insert(carrier.clone(), now.plus(FOR));
        }
    }

    /// Those that are left alone now. A clock that was put back keeps none there for longer.
    pub(super) fn at(&mut self, now: UtcDateTime) -> impl Iterator<Item = &CarrierId> {
        self.0.retain(|_, until| now < *until && *until <= now.plus(FOR));
        self.0.keys()
    }

    /// Leaves none alone any more.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> UtcDateTime {
        UtcDateTime::from_millis(1_000_000_000)
    }

    fn is_left_alone(error: CarrierError, finds_by_key: bool) -> bool {
        let (mut left_alone, carrier) = (LeftAlone::default(), CarrierId("dhl".to_owned()));
        left_alone.note(&carrier, &Err(error), finds_by_key, now());
        left_alone.at(now()).any(|it| *it == carrier)
    }

    #[test]
    fn a_carrier_that_a_person_has_to_mend_is_left_alone() {
        let lost = || CarrierError::Lost("time out".to_owned());
        assert!(is_left_alone(CarrierError::Unauthorised, true));
        assert!(is_left_alone(CarrierError::Nonsense("a web page".to_owned()), true));
        assert!(is_left_alone(CarrierError::Busy { retry_after: None }, true));
        assert!(is_left_alone(lost(), false), "a person has to answer for each");
        assert!(!is_left_alone(lost(), true), "it is asked what became of it");
        assert!(!is_left_alone(CarrierError::NotSent("no network".to_owned()), true), "it is looked for");
        assert!(!is_left_alone(CarrierError::Busy { retry_after: Some(FOR) }, true), "its own word holds");
    }

    #[test]
    fn it_is_asked_again_after_a_while_and_when_the_clock_was_put_back() {
        let (mut left_alone, carrier) = (LeftAlone::default(), CarrierId("dhl".to_owned()));
        left_alone.note(&carrier, &Err(CarrierError::Unauthorised), true, now());
        assert_eq!(left_alone.at(now().plus(FOR / 2)).count(), 1);
        assert_eq!(left_alone.at(now().plus(FOR)).count(), 0);
        left_alone.note(&carrier, &Err(CarrierError::Unauthorised), true, now());
        assert_eq!(left_alone.at(UtcDateTime::from_millis(now().millis() - 3_600_000)).count(), 0);
    }
}
