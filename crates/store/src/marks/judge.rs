//! The judgement itself: what database, folder and the account's notes say of each other.

use super::inside::FolderMark;
use super::outside::{Counts, Notes};
use model::Doubt;

/// What the database says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct DatabaseMark {
    /// Who it is; empty before it was ever marked.
    pub(super) id: String,
    /// Its life; empty in a backup.
    pub(super) instance: String,
    /// How many bookings it has begun.
    pub(super) begun: u64,
}

/// Everything that is looked at.
pub(super) struct Seen<'s> {
    pub(super) database: &'s DatabaseMark,
    /// The folder the database lies in.
    pub(super) place: &'s str,
    /// The mark in that folder.
    pub(super) folder: Option<&'s FolderMark>,
    /// The account's notes of this station.
    pub(super) notes: Option<&'s Notes>,
    /// How far it came by those notes.
    pub(super) counts: Option<&'s Counts>,
    /// Whether the account has notes of a station in this folder, whoever it is.
    pub(super) known_place: bool,
    /// Whether the database's log lies beside it.
    pub(super) has_log: bool,
}

/// What a station is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Judgement {
    /// The station is itself.
    Itself,
    /// One that was never marked: it is itself from now on.
    Unmarked,
    /// Maybe not itself.
    Doubtful(Doubt),
}

pub(super) fn judge(seen: &Seen<'_>) -> Judgement {
    let database = seen.database;
    if database.id.is_empty() {
        let is_older = seen.known_place || seen.folder.is_some();
        return if is_older { Judgement::Doubtful(Doubt::Restored) } else { Judgement::Unmarked };
    }
    let (Some(notes), Some(counts)) = (seen.notes, seen.counts) else {
        // Notes of another station in this folder say nothing of this one.
        return Judgement::Doubtful(Doubt::Elsewhere);
    };
    let same_folder =
        seen.folder.is_some_and(|folder| folder.id == database.id && folder.instance == database.instance);
    let doubt = match notes.doubt {
        Some(doubt) => Some(doubt),
        None if notes.place != seen.place => Some(Doubt::Copied),
        None if notes.instance != database.instance || !same_folder => Some(Doubt::Restored),
        None if counts.begun > database.begun => Some(Doubt::Behind),
        None if notes.open && !seen.has_log => Some(Doubt::LogLost),
        None => None,
    };
    doubt.map_or(Judgement::Itself, Judgement::Doubtful)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(
        change: impl FnOnce(&mut DatabaseMark, &mut Option<FolderMark>, &mut Option<Notes>, &mut Counts),
    ) -> Judgement {
        let mark = |text: &str| text.to_owned();
        let mut database = DatabaseMark { id: mark("me"), instance: mark("now"), begun: 7 };
        let mut folder = Some(FolderMark { id: mark("me"), instance: mark("now") });
        let mut notes = Some(Notes { place: mark("/desk"), instance: mark("now"), open: false, doubt: None });
        let mut counts = Counts { begun: 7, runs: Vec::new() };
        change(&mut database, &mut folder, &mut notes, &mut counts);
        judge(&Seen {
            database: &database,
            place: "/desk",
            folder: folder.as_ref(),
            notes: notes.as_ref(),
            counts: notes.is_some().then_some(&counts),
            known_place: notes.as_ref().is_some_and(|notes| notes.place == "/desk"),
            has_log: false,
        })
    }

    #[test]
    fn a_station_that_went_on_is_itself() {
        assert_eq!(judged(|_, _, _, _| ()), Judgement::Itself);
        assert_eq!(judged(|database, _, _, _| database.begun = 8), Judgement::Itself, "a crash came before the note");
    }

    #[test]
    fn one_that_was_never_marked_is_new_where_nothing_lived() {
        let unmarked = |database: &mut DatabaseMark| *database = DatabaseMark::default();
        let new = judged(|database, folder, notes, _| {
            unmarked(database);
            (*folder, *notes) = (None, None);
        });
        assert_eq!(new, Judgement::Unmarked);
        let restored = Judgement::Doubtful(Doubt::Restored);
        assert_eq!(
            judged(|database, _, notes, _| {
                unmarked(database);
                *notes = None;
            }),
            restored
        );
        assert_eq!(
            judged(|database, folder, _, _| {
                unmarked(database);
                *folder = None;
            }),
            restored
        );
    }

    #[test]
    fn each_thing_that_does_not_fit_is_a_doubt() {
        use Doubt::{Behind, Copied, Elsewhere, LogLost, Restored};
        let notes = |notes: &mut Option<Notes>, change: fn(&mut Notes)| notes.as_mut().map(change);
        let is = |judgement, doubt| assert_eq!(judgement, Judgement::Doubtful(doubt));
        is(judged(|_, _, it, _| *it = None), Elsewhere);
        is(
            judged(|_, _, it, _| {
                notes(it, |it| it.place = "/other".to_owned());
            }),
            Copied,
        );
        is(judged(|_, folder, _, _| *folder = None), Restored);
        is(judged(|database, _, _, _| database.instance.clear()), Restored);
        is(
            judged(|_, _, it, _| {
                notes(it, |it| it.instance = "later".to_owned());
            }),
            Restored,
        );
        is(judged(|database, _, _, _| database.begun = 6), Behind);
        is(
            judged(|_, _, it, _| {
                notes(it, |it| it.open = true);
            }),
            LogLost,
        );
        is(
            judged(|_, _, it, _| {
                notes(it, |it| it.doubt = Some(Behind));
            }),
            Behind,
        );
    }
}
