//! Which browsers may use the station over HTTP: `sessions.json` in its folder, so that the server, the window and the
//! command line, each a process of its own, see the same. The file holds hashes; a token is known to its browser alone.

mod register;

use crate::parts::Parts;
use crate::token::{self, Hash, Token};
use model::{Problem, ProblemCode, UtcDateTime};
use register::{CodeError, Register};
use serde::Serialize;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;
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
#[derive(Debug, Clone)]
pub struct Sessions {
    folder: PathBuf,
    clock: fn() -> UtcDateTime,
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
        let now = (self.clock)();
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
        let now = (self.clock)();
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

    fn add(&self, register: &mut Register, browser: &str) -> Result<Token, Problem> {
        let token = Token::new().map_err(failed)?;
        let name = browser.chars().filter(|it| !it.is_control()).take(NAME).collect();
        register.add(name, token.hash(), (self.clock)()).map_err(|_| {
            let most = u32::try_from(register::MOST).unwrap_or(u32::MAX);
            Problem::new(ProblemCode::SessionsFull).with("most", most)
        })?;
        Ok(token)
    }

    fn read(&self) -> Result<Register, Problem> {
        match fs::read(self.folder.join("sessions.json")) {
            Ok(kept) => serde_json::from_slice(&kept).map_err(failed),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Register::default()),
            Err(error) => Err(failed(error)),
        }
    }

    /// Reads, changes and writes while no other process does. What fails changes nothing.
    fn change<T>(&self, change: impl FnOnce(&mut Register) -> Result<T, Problem>) -> Result<T, Problem> {
        let turn = store::private::open_file(&self.folder.join("sessions.lock")).map_err(failed)?;
        turn.lock().map_err(failed)?;
        let mut register = self.read()?;
        let answer = change(&mut register)?;
        let kept = serde_json::to_vec(&register).map_err(failed)?;
        // A file of tempfile's has mode 0600.
        let mut new = tempfile::NamedTempFile::new_in(&self.folder).map_err(failed)?;
        new.write_all(&kept).map_err(failed)?;
        new.persist(self.folder.join("sessions.json")).map_err(failed)?;
        Ok(answer)
    }
}

fn failed(error: impl std::fmt::Display) -> Problem {
    Problem::new(ProblemCode::SessionsFailed).because(error)
}

/// Which browsers may use a station over HTTP.
pub(crate) fn of(parts: &Parts) -> Sessions {
    Sessions { folder: parts.store.folder().to_owned(), clock: parts.clock.0 }
}

/// The browsers that are let in.
pub(crate) fn live(parts: &Parts) -> Result<Vec<BrowserSession>, Problem> {
    let register = of(parts).read()?;
    let sessions = register.sessions(parts.clock.now());
    Ok(sessions.map(|it| BrowserSession { id: it.id, name: it.name.clone(), made: it.made, used: it.used }).collect())
}

pub(crate) fn end(parts: &Parts, id: u32) -> Result<(), Problem> {
    let ended = of(parts).change(|register| Ok(register.end(id)))?;
    if ended { Ok(()) } else { Err(Problem::new(ProblemCode::NoSuchSession).with("session", id)) }
}

pub(crate) fn begin_pairing(parts: &Parts) -> Result<PairingCode, Problem> {
    let code = token::code().map_err(failed)?;
    let until = of(parts).change(|register| Ok(register.begin_pairing(Hash::of(&code), parts.clock.now())))?;
    Ok(PairingCode { code, until })
}
