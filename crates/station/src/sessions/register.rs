//! Which browsers were let in, and the code that lets the next one in: pure, without clock, disk or chance.

use crate::token::Hash;
use model::UtcDateTime;
use serde::{Deserialize, Serialize};

/// How many browsers may be signed in at once.
pub(super) const MOST: usize = 32;
/// A session that was not used for so long is over, in milliseconds: 14 days.
const IDLE: i64 = 14 * 24 * 60 * 60 * 1000;
/// A session is over after so long in any case, in milliseconds: 90 days.
const LONGEST: i64 = 90 * 24 * 60 * 60 * 1000;
/// How far a clock may be set back before what it dated counts as over, in milliseconds: a day. Without it, a session that was made
/// while the clock showed 2099 would last until then.
const SET_BACK: i64 = 24 * 60 * 60 * 1000;
/// How long a pairing code is good for, in milliseconds: 5 minutes.
const CODE: i64 = 5 * 60 * 1000;
/// How many wrong codes end a pairing.
const TRIES: u8 = 5;
/// How exact the last use is kept, in milliseconds, so that not every request writes: a minute.
const EXACT: i64 = 60 * 1000;

/// Everything that is kept of sessions and pairing.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Register {
    last: u32,
    sessions: Vec<Session>,
    pairing: Option<Pairing>,
}

/// A browser that was let in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) id: u32,
    pub(super) name: String,
    token: Hash,
    pub(super) made: UtcDateTime,
    pub(super) used: UtcDateTime,
}

/// A pairing under way.
#[derive(Debug, Serialize, Deserialize)]
struct Pairing {
    code: Hash,
    until: UtcDateTime,
    tries: u8,
}

/// As many browsers are signed in as may be.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Full;

/// Why a code lets nobody in.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CodeError {
    /// There is no pairing: it was used, ran out of time or of tries, or was never begun.
    NoPairing,
    /// It is another code.
    Wrong,
}

impl Register {
    pub(super) fn sessions(&self, now: UtcDateTime) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(move |session| session.is_live(now))
    }

    /// The session of a token. Every hash is compared, each in constant time.
    pub(super) fn find(&self, token: &str, now: UtcDateTime) -> Option<&Session> {
        let given = Hash::of(token);
        let mut found = None;
        for session in &self.sessions {
            if session.token.is(&given) && session.is_live(now) {
                found = Some(session);
            }
        }
        found
    }

    /// Lets a browser in.
    pub(super) fn add(&mut self, name: String, token: Hash, now: UtcDateTime) -> Result<u32, Full> {
        self.sessions.retain(|session| session.is_live(now));
        if self.sessions.len() >= MOST {
            return Err(Full);
        }
        self.last += 1;
        self.sessions.push(Session { id: self.last, name, token, made: now, used: now });
        Ok(self.last)
    }

    /// Notes that a session was used.
    pub(super) fn touch(&mut self, id: u32, now: UtcDateTime) {
        if let Some(session) = self.sessions.iter_mut().find(|session| session.id == id) {
            session.used = now;
        }
    }

    /// Ends a session; the hash of its token, none where there is no session of that number.
    pub(super) fn end(&mut self, id: u32) -> Option<Hash> {
        let place = self.sessions.iter().position(|session| session.id == id)?;
        Some(self.sessions.remove(place).token)
    }

    /// Ends every session but those whose token stays.
    pub(super) fn keep(&mut self, stays: impl Fn(&Hash) -> bool) {
        self.sessions.retain(|session| stays(&session.token));
    }

    /// Begins a pairing, in the place of the one before; answers until when its code is good.
    pub(super) fn begin_pairing(&mut self, code: Hash, now: UtcDateTime) -> UtcDateTime {
        let until = UtcDateTime::from_millis(now.millis().saturating_add(CODE));
        self.pairing = Some(Pairing { code, until, tries: TRIES });
        until
    }

    /// Whether a code is good now.
    pub(super) fn is_pairing(&self, now: UtcDateTime) -> bool {
        let left = |pairing: &Pairing| pairing.until.millis().saturating_sub(now.millis());
        self.pairing.as_ref().is_some_and(|pairing| (1..=CODE + EXACT).contains(&left(pairing)))
    }

    /// Tries a code. The right one is used up, and so is the pairing after too many wrong ones.
    pub(super) fn try_code(&mut self, code: &str, now: UtcDateTime) -> Result<(), CodeError> {
        let live = self.is_pairing(now);
        let Some(pairing) = self.pairing.as_mut().filter(|_| live) else { return Err(CodeError::NoPairing) };
        if pairing.code.is(&Hash::of(code)) {
            self.pairing = None;
            return Ok(());
        }
        pairing.tries -= 1;
        if pairing.tries == 0 {
            self.pairing = None;
        }
        Err(CodeError::Wrong)
    }
}

impl Session {
    fn is_live(&self, now: UtcDateTime) -> bool {
        let since = |then: UtcDateTime| now.millis().saturating_sub(then.millis());
        (-SET_BACK..IDLE).contains(&since(self.used)) && (-SET_BACK..LONGEST).contains(&since(self.made))
    }

    /// Whether its last use is worth writing down anew.
    pub(super) fn is_stale(&self, now: UtcDateTime) -> bool {
        now.millis().saturating_sub(self.used.millis()) >= EXACT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: i64) -> UtcDateTime {
        UtcDateTime::from_millis(millis)
    }

    #[test]
    fn a_token_is_found_until_its_session_ends() {
        let mut register = Register::default();
        let first = register.add("tablet".to_owned(), Hash::of("one"), at(0)).unwrap();
        register.add("desk".to_owned(), Hash::of("two"), at(0)).unwrap();
        assert_eq!(register.find("one", at(1)).map(|it| it.name.as_str()), Some("tablet"));
        for wrong in ["", "on", "one ", "One", "three"] {
            assert!(register.find(wrong, at(1)).is_none(), "{wrong}");
        }
        assert!(register.end(first).is_some());
        assert!(register.end(first).is_none());
        assert!(register.find("one", at(1)).is_none());
    }

    #[test]
    fn a_session_ends_by_rest_and_by_age() {
        let mut register = Register::default();
        let id = register.add("tablet".to_owned(), Hash::of("one"), at(0)).unwrap();
        assert!(register.find("one", at(IDLE - 1)).is_some());
        assert!(register.find("one", at(IDLE)).is_none());
        for day in 1..=90 {
            register.touch(id, at(day * 24 * 60 * 60 * 1000));
        }
        assert!(register.find("one", at(LONGEST - 1)).is_some());
        assert!(register.find("one", at(LONGEST)).is_none());
    }

    #[test]
    fn a_clock_that_is_set_back_keeps_nobody_in_and_no_code_good() {
        let mut register = Register::default();
        let (then, day) = (70 * 365 * SET_BACK, SET_BACK);
        register.add("tablet".to_owned(), Hash::of("one"), at(then)).unwrap();
        assert!(register.find("one", at(then - day)).is_some());
        assert!(register.find("one", at(then - day - 1)).is_none());
        register.begin_pairing(Hash::of("123456"), at(then));
        assert!(register.is_pairing(at(then)) && !register.is_pairing(at(then - EXACT - 1)));
    }

    #[test]
    fn no_more_than_the_most_are_let_in_and_ended_ones_make_room() {
        let mut register = Register::default();
        for number in 0..MOST {
            register.add(String::new(), Hash::of(&number.to_string()), at(0)).unwrap();
        }
        assert_eq!(register.add(String::new(), Hash::of("more"), at(0)), Err(Full));
        assert!(register.end(1).is_some());
        let number = register.add(String::new(), Hash::of("more"), at(0));
        assert_eq!(number, Ok(u32::try_from(MOST).unwrap() + 1), "a number is not used twice");
        assert!(register.add(String::new(), Hash::of("later"), at(IDLE)).is_ok());
    }

    #[test]
    fn a_code_is_good_once() {
        let mut register = Register::default();
        assert_eq!(register.try_code("123456", at(0)), Err(CodeError::NoPairing));
        register.begin_pairing(Hash::of("123456"), at(0));
        assert_eq!(register.try_code("123456", at(1)), Ok(()));
        assert_eq!(register.try_code("123456", at(1)), Err(CodeError::NoPairing));
    }

    #[test]
    fn a_code_is_over_after_five_minutes_and_after_five_wrong_ones() {
        let mut register = Register::default();
        let until = register.begin_pairing(Hash::of("123456"), at(0));
        assert_eq!(register.try_code("123456", until), Err(CodeError::NoPairing));
        register.begin_pairing(Hash::of("123456"), at(0));
        for _ in 0..TRIES {
            assert_eq!(register.try_code("000000", at(1)), Err(CodeError::Wrong));
        }
        assert_eq!(register.try_code("123456", at(1)), Err(CodeError::NoPairing));
    }

    #[test]
    fn what_is_kept_holds_no_token_and_no_code() {
        let mut register = Register::default();
        register.add("tablet".to_owned(), Hash::of("a-secret-token"), at(0)).unwrap();
        register.begin_pairing(Hash::of("424242"), at(0));
        let kept = serde_json::to_string(&register).unwrap();
        assert!(!kept.contains("a-secret-token") && !kept.contains("424242"), "{kept}");
        let again: Register = serde_json::from_str(&kept).unwrap();
        assert!(again.find("a-secret-token", at(1)).is_some());
    }
}
