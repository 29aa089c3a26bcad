//! How long to wait before trying again.

use std::time::Duration;

/// The first wait.
const FIRST: Duration = Duration::from_secs(2);
/// No wait is longer, before jitter.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// The wait before another try after `attempt` failed ones: doubling from 2 seconds to 15 minutes, and up to a
/// quarter more, chosen by the seed, so that what failed together does not come back together.
#[must_use]
pub fn backoff(attempt: u32, jitter_seed: u64) -> Duration {
    let doublings = attempt.saturating_sub(1).min(16);
    let wait = FIRST.saturating_mul(1 << doublings).min(LONGEST);
    wait + wait.mul_f64(0.25 * fraction(jitter_seed ^ (u64::from(attempt) << 32)))
}

/// A number from 0 to 1 that looks like chance (the finaliser of *SplitMix64*, Steele, Lea and Flood 2014).
fn fraction(seed: u64) -> f64 {
    let mixed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    f64::from(u32::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn waits_double_and_end_at_a_quarter_of_an_hour() {
        let base = |attempt| backoff(attempt, 0).as_secs_f64();
        assert!((2.0..=2.5).contains(&base(1)));
        assert!((4.0..=5.0).contains(&base(2)));
        assert!((900.0..=1125.0).contains(&base(40)));
        assert!(base(u32::MAX) <= 1125.0);
    }

    proptest! {
        #[test]
        fn every_wait_stays_between_its_bounds(attempt in any::<u32>(), seed in any::<u64>()) {
            let wait = backoff(attempt, seed);
            prop_assert!(wait >= FIRST && wait <= LONGEST.mul_f64(1.25));
        }

        #[test]
        fn the_seed_spreads_what_failed_together(seed in 0..u64::MAX / 2) {
            prop_assert_ne!(backoff(5, seed), backoff(5, seed + 1));
        }
    }
}
