//! A manager's PIN as it is kept, and how often it may be tried. Pure, but for the salt.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use model::{Problem, ProblemCode, UtcDateTime};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use subtle::ConstantTimeEq as _;

/// How many digits a PIN has.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=12;
/// Argon2id as the *OWASP Password Storage Cheat Sheet* has it: 19 MiB, two passes, one lane.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const SALT: usize = 16;
const HASH: usize = 32;
/// So many wrong ones in a row may be tried at once.
const TRIES: u32 = 5;
/// How long the next has to wait; twice as long with each, and this long at most.
const WAIT: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// A PIN and the tries at it since it was last right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptPin {
    /// In base64.
    salt: String,
    /// In base64.
    hash: String,
    wrong: u32,
    last: Option<UtcDateTime>,
}

impl KeptPin {
    /// # Errors
    /// When it is no PIN, or the system has no chance to give.
    pub(super) fn new(pin: &str) -> Result<Self, Problem> {
        if !DIGITS.contains(&pin.len()) || !pin.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Problem::new(ProblemCode::ManagerPinOdd));
        }
        let mut salt = [0; SALT];
        getrandom::fill(&mut salt).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
        Ok(Self { salt: BASE64.encode(salt), hash: BASE64.encode(hash(pin, &salt)?), wrong: 0, last: None })
    }

    /// Whether this is the PIN.
    pub(super) fn is(&self, pin: &str) -> Result<bool, Problem> {
        let damaged = || Problem::new(ProblemCode::StoreDamaged);
        let salt = BASE64.decode(&self.salt).map_err(|_| damaged())?;
        let kept = BASE64.decode(&self.hash).map_err(|_| damaged())?;
        Ok(hash(pin, &salt)?.ct_eq(&kept).into())
    }

    /// Whether this is the same, however often it was tried: each has a salt of its own.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (&self.salt, &self.hash) == (&other.salt, &other.hash)
    }

    /// Until when no further one may be tried. A clock that was set back behind the last try makes nobody wait: how long would be
    /// as good as for ever.
    pub(super) fn waits_until(&self, now: UtcDateTime) -> Option<UtcDateTime> {
        let beyond = self.wrong.checked_sub(TRIES)?;
        let wait = WAIT.saturating_mul(2_u32.saturating_pow(beyond)).min(LONGEST);
        let last = self.last.filter(|last| *last <= now)?;
        Some(last.plus(wait)).filter(|until| *until > now)
    }

    /// How many may still be tried at once.
    pub(super) const fn tries_left(&self) -> u32 {
        TRIES.saturating_sub(self.wrong)
    }

    /// After one more try, before it is known what came of it.
    pub(super) fn tried(self, now: UtcDateTime) -> Self {
        Self { wrong: self.wrong.saturating_add(1), last: Some(now), ..self }
    }

    /// After the right one.
    pub(super) fn opened(self) -> Self {
        Self { wrong: 0, last: None, ..self }
    }
}

fn hash(pin: &str, salt: &[u8]) -> Result<[u8; HASH], Problem> {
    let internal = |error: &dyn std::fmt::Display| Problem::new(ProblemCode::Internal).because(error);
    let params = Params::new(MEMORY, PASSES, LANES, Some(HASH)).map_err(|error| internal(&error))?;
    let mut hash = [0; HASH];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into(pin.as_bytes(), salt, &mut hash).map_err(|error| internal(&error))?;
    Ok(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_twelve_digits() {
        for odd in ["", "123", "1234567890123", "12a4", "12 34", "１２３４", "-123", "1234\n"] {
            assert_eq!(KeptPin::new(odd).unwrap_err().code, ProblemCode::ManagerPinOdd, "{odd:?}");
        }
        assert!(KeptPin::new("0000").is_ok() && KeptPin::new("123456789012").is_ok());
    }

    #[test]
    fn what_is_kept_is_not_the_pin_and_never_twice_the_same() {
        let (one, other) = (KeptPin::new("271828").unwrap(), KeptPin::new("271828").unwrap());
        assert!(one.is("271828").unwrap() && !one.is("271829").unwrap() && !one.is("").unwrap());
        assert_ne!(one.hash, other.hash);
        assert!(!serde_json::to_string(&one).unwrap().contains("271828"));
    }

    #[test]
    fn after_five_wrong_ones_each_waits_twice_as_long_an_hour_at_most() {
        let at = |seconds: i64| UtcDateTime::from_millis(seconds * 1000);
        let mut pin = KeptPin::new("2718").unwrap();
        for left in [4, 3, 2, 1] {
            pin = pin.tried(at(0));
            assert_eq!((pin.tries_left(), pin.waits_until(at(0))), (left, None));
        }
        for wait in [30, 60, 120, 240, 480, 960, 1920, 3600, 3600] {
            pin = pin.tried(at(0));
            assert_eq!(pin.waits_until(at(0)), Some(at(wait)), "{pin:?}");
            assert_eq!(pin.waits_until(at(wait)), None);
        }
        assert_eq!(pin.waits_until(at(-1)), None, "the clock was set back");
        pin.wrong = u32::MAX;
        assert_eq!(pin.clone().tried(at(0)).waits_until(at(0)), Some(at(3600)));
        assert_eq!(pin.opened().waits_until(at(0)), None);
    }
}
