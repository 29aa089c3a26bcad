//! Which browsers may use the station over HTTP: `sessions.json` in its folder, so that the server, the window and the
//! command line, each a process of its own, see the same. The file holds hashes; a token is known to its browser alone.

mod register;

use crate::clock::Clock;
use crate::parts::Parts;
use crate::token::{self, Hash, Token};
use model::{Doubt, Problem, ProblemCode, UtcDateTime};
use register::{CodeError, Register};
use serde::Serialize;
use std::fs;
use std::io::{ErrorKind, Write as _};
use store::{Removal, Removals, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A browser that was let in.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BrowserSession {
    /// Its number.
    pub id: u32,
    /// What the browser calls itself.
    pub name: String,
    /// When it was let in.
    pub made: UtcDateTime,
    /// When it was used last, to the minute.
    pub used: UtcDateTime,
}

/// A code that lets one browser in.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PairingCode {
    /// Six digits.
    pub code: String,
    /// Until when it is good.
    pub until: UtcDateTime,
}

/// How long the name of a browser may be, in characters.
const NAME: usize = 80;

/// The sessions of one station.
#[derive(Clone)]
pub struct Sessions {
    store: Store,
    clock: Clock,
}

/// A secret that lets one browser in, once, as long as its server runs.
#[derive(Debug)]
pub struct Ticket(Option<Hash>);

impl Ticket {
    /// A new one, and the token that is written in the address.
    ///
    /// # Errors
    /// When the system has no chance to give.
    pub fn new() -> Result<(Self, Token), Problem> {
        let token = Token::new().map_err(failed)?;
        Ok((Self(Some(token.hash())), token))
    }

    /// Whether the token is this ticket's; the right one is used up.
    pub fn take(&mut self, token: &str) -> bool {
        let given = Hash::of(token);
        self.0.take_if(|hash| hash.is(&given)).is_some()
    }
}

impl Sessions {
    /// Lets a browser in; answers the token it shows from now on.
    ///
    /// # Errors
    /// `sessions-full`, or when the file cannot be written.
    pub fn let_in(&self, browser: &str) -> Result<Token, Problem> {
        self.change(|register| self.add(register, browser))
    }

    /// Lets a browser in that was told the pairing code.
    ///
    /// # Errors
    /// `pairing-wrong`, `pairing-over`, `sessions-full`, or when the file cannot be written.
    pub fn pair(&self, code: &str, browser: &str) -> Result<Token, Problem> {
        let now = self.clock.now();
        // Whoever tries codes while there is none keeps no disk busy.
        if !self.read()?.is_pairing(now) {
            return Err(Problem::new(ProblemCode::PairingOver));
        }
        // A wrong code changes the register as well: it counts.
        self.change(|register| {
            Ok(match register.try_code(code, now) {
                Ok(()) => self.add(register, browser),
                Err(CodeError::Wrong) => Err(Problem::new(ProblemCode::PairingWrong)),
                Err(CodeError::NoPairing) => Err(Problem::new(ProblemCode::PairingOver)),
            })
        })?
    }

    /// Whether a token's session is live; its use is noted, once a minute.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn knows(&self, token: &str) -> Result<bool, Problem> {
        let now = self.clock.now();
        let register = self.read()?;
        let Some(session) = register.find(token, now) else { return Ok(false) };
        if session.is_stale(now) {
            let id = session.id;
            self.change(|register| {
                register.touch(id, now);
                Ok(())
            })?;
        }
        Ok(true)
    }

    /// Ends the session of a token, as its browser asks; nothing happens where there is none.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn leave(&self, token: &str) -> Result<(), Problem> {
        let Some(id) = self.read()?.find(token, self.clock.now()).map(|session| session.id) else { return Ok(()) };
        self.end(id).map(|_| ())
    }

    /// Ends a session for good; false where there is none of that number.
    fn end(&self, id: u32) -> Result<bool, Problem> {
        let Some(ended) = self.change(|register| Ok(register.end(id)))? else { return Ok(false) };
        self.store.note_removed(&[Removal::Browser(ended.text())], self.clock.now());
        Ok(true)
    }

    fn add(&self, register: &mut Register, browser: &str) -> Result<Token, Problem> {
        let token = Token::new().map_err(failed)?;
        let name = browser.chars().filter(|it| !it.is_control()).take(NAME).collect();
        register.add(name, token.hash(), self.clock.now()).map_err(|_| {
            let most = u32::try_from(register::MOST).unwrap_or(u32::MAX);
            Problem::new(ProblemCode::SessionsFull).with("most", most)
        })?;
        Ok(token)
    }

    fn read(&self) -> Result<Register, Problem> {
        match fs::read(self.store.folder().join("sessions.json")) {
            Ok(kept) => serde_json::from_slice(&kept).map_err(failed),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Register::default()),
            Err(error) => Err(failed(error)),
        }
    }

    /// Reads, changes and writes while no other process does. What fails changes nothing.
    fn change<T>(&self, change: impl FnOnce(&mut Register) -> Result<T, Problem>) -> Result<T, Problem> {
        let turn = store::private::open_file(&self.store.folder().join("sessions.lock")).map_err(failed)?;
        turn.lock().map_err(failed)?;
        let mut register = self.read()?;
        let answer = change(&mut register)?;
        let kept = serde_json::to_vec(&register).map_err(failed)?;
        // A file of tempfile's has mode 0600.
        let mut new = tempfile::NamedTempFile::new_in(self.store.folder()).map_err(failed)?;
        new.write_all(&kept).map_err(failed)?;
        new.persist(self.store.folder().join("sessions.json")).map_err(failed)?;
        Ok(answer)
    }
}

fn failed(error: impl std::fmt::Display) -> Problem {
    Problem::new(ProblemCode::SessionsFailed).because(error)
}

/// Which browsers may use a station over HTTP.
pub(crate) fn of(parts: &Parts) -> Sessions {
    Sessions { store: parts.store.clone(), clock: parts.clock }
}

/// The browsers that are let in.
pub(crate) fn live(parts: &Parts) -> Result<Vec<BrowserSession>, Problem> {
    let register = of(parts).read()?;
    let sessions = register.sessions(parts.clock.now());
    Ok(sessions.map(|it| BrowserSession { id: it.id, name: it.name.clone(), made: it.made, used: it.used }).collect())
}

pub(crate) fn end(parts: &Parts, id: u32) -> Result<(), Problem> {
    if of(parts).end(id)? { Ok(()) } else { Err(Problem::new(ProblemCode::NoSuchSession).with("session", id)) }
}

/// Ends sessions again whose end an older file of them does not know. Where nobody here knows which were ended, none stays.
pub(crate) fn end_again(parts: &Parts, doubt: Doubt, removals: &Removals) -> Result<(), Problem> {
    let sessions = of(parts);
    if sessions.read()?.sessions(parts.clock.now()).next().is_none() {
        return Ok(());
    }
    sessions.change(|register| {
        register.keep(|token| doubt != Doubt::Elsewhere && !removals.contains(&Removal::Browser(token.text())));
        Ok(())
    })
}

pub(crate) fn begin_pairing(parts: &Parts) -> Result<PairingCode, Problem> {
    let code = token::code().map_err(failed)?;
    let until = of(parts).change(|register| Ok(register.begin_pairing(Hash::of(&code), parts.clock.now())))?;
    Ok(PairingCode { code, until })
}
