//! Whether this is the station: the one question a person is asked, and what the answer does.

use crate::parts::Parts;
use crate::{Event, carriers, rounds, sessions, shops};
use model::*;
use serde::{Deserialize, Serialize};
use store::{Removal, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How many labels another life of a station may have printed that nobody here knows of.
const UNKNOWN: u64 = 1000;

/// What a person is asked before the next label.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct StationQuestion {
    /// Why the station may not be itself.
    pub doubt: Doubt,
    /// The same for a person.
    pub why: Message,
    /// What became of what was taken away at the station since, for a person.
    pub removals: Message,
    /// The folder it is in.
    pub folder: String,
    /// How many labels each range leaves out at least, for what nobody here knows of.
    pub labels_since: u32,
}

/// A person's answer.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AnswerStation {
    /// Whether it goes on as the station, or is a copy beside it.
    pub answer: StationAnswer,
    /// How many labels may have been printed elsewhere since, at most; none: as the question says.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub labels_since: Option<u32>,
}

/// What the answer did.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct StationAnswered {
    /// The serials each range went past.
    pub passed: Vec<PassedSerials>,
    /// How many print jobs may have come out before: each asks one question.
    pub asked_jobs: u32,
}

/// Serials a range went past.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PassedSerials {
    /// Whose range it is.
    pub carrier: CarrierId,
    /// The first serial that is not used.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub first: u64,
    /// The last one.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub last: u64,
    /// How many are left.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub left: u64,
}

/// What is to be asked; nothing while the station is itself.
pub(crate) fn question(parts: &Parts) -> Result<Option<StationQuestion>, Problem> {
    let question = |doubt: Doubt| StationQuestion {
        doubt,
        why: doubt.message(),
        removals: Message::new(match doubt {
            Doubt::Elsewhere => "removals-unknown",
            Doubt::Restored | Doubt::Copied | Doubt::Behind | Doubt::LogLost => "removals-held",
        }),
        folder: parts.store.folder().display().to_string(),
        labels_since: u32::try_from(unknown(doubt)).unwrap_or(u32::MAX),
    };
    Ok(parts.store.doubt()?.map(question))
}

/// How many labels nobody here may know of. Where the account has notes of the station, it knows of them all.
const fn unknown(doubt: Doubt) -> u64 {
    match doubt {
        Doubt::Elsewhere => UNKNOWN,
        Doubt::Restored | Doubt::Copied | Doubt::Behind | Doubt::LogLost => 0,
    }
}

/// Makes the answer hold: every range goes past what may have been spent, and the work of the desk begins.
pub(crate) fn answer(parts: &Parts, answer: AnswerStation) -> Result<StationAnswered, Problem> {
    let doubt = parts.store.doubt()?.ok_or_else(|| Problem::new(ProblemCode::StationIsItself))?;
    let told = answer.labels_since.map_or_else(|| unknown(doubt), u64::from);
    let margin = told.max(printed_since(&parts.store.snapshot()?)?);
    let confirmed = parts.store.confirm_station(answer.answer, margin, parts.clock.now())?;
    if let Err(problem) = parts.personal_data.let_go_again() {
        parts.events.tell(Event::Trouble { problem });
    }
    rounds::start_work_where_it_may(parts)?;
    parts.events.tell(Event::Settings);
    parts.events.tell(Event::Orders { order: None });
    let passed = confirmed.passed.into_iter();
    let passed =
        passed.map(|it| PassedSerials { carrier: it.carrier, first: it.first, last: it.last, left: it.left }).collect();
    Ok(StationAnswered { passed, asked_jobs: confirmed.asked_jobs })
}

/// Takes away again, of a station that may be an older one, what lies beside its database and was taken away: browsers that were
/// signed out, and the secrets of shops and carriers.
pub(crate) fn hold_removals(parts: &Parts) -> Result<(), Problem> {
    let Some(doubt) = parts.store.doubt()? else { return Ok(()) };
    let removals = parts.store.removals()?;
    sessions::end_again(parts, doubt, &removals)?;
    for (removal, _) in removals.iter() {
        match removal {
            Removal::Shop(shop) => parts.secrets.remove(&shops::secret_name(shop))?,
            Removal::CarrierAccount(carrier) => parts.secrets.remove(&carriers::secret_name(carrier))?,
            Removal::ApiKey(_)
            | Removal::Browser(_)
            | Removal::Approval(_)
            | Removal::Customer { .. }
            | Removal::OlderThan(_) => {}
        }
    }
    Ok(())
}

/// How many labels the printers have counted since this database last asked them. One that does not answer says nothing.
fn printed_since(snapshot: &Snapshot) -> Result<u64, Problem> {
    let printers = snapshot.printers()?;
    let mut since = 0_u64;
    for (id, counted) in snapshot.label_counts()? {
        let asked = |printer: &&Printer| printer.id == id && printer.proof == Proof::Odometer;
        let Some(printer) = printers.iter().find(asked) else { continue };
        let now = ::devices::connect(printer).ok().and_then(|mut session| session.ready().ok().flatten());
        since = since.saturating_add(now.map_or(0, |now| now.saturating_sub(counted)));
    }
    Ok(since)
}
