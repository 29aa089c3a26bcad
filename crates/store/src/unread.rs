//! What came in and could not be read: it stays until it is read, or until a person leaves it be.

use crate::column::Json;
use crate::{Result, Snapshot, Store, StoreError};
use model::{Address, Argument, Message, Problem, ShopId, ShopOrder, Unread, UnreadId, UtcDateTime};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUnread {
    /// The name of the file it stands in; empty where the shop itself was asked.
    pub file: String,
    /// The shop's key of the order, or its number; empty where neither can be told.
    pub reference: String,
    /// Where in the file it stands, where no order can be told.
    pub line: u64,
    /// Why it could not be read.
    pub problem: Problem,
    /// All of it as it stands in its file, in the form of whoever reads it again.
    pub kept: Option<String>,
}

/// What is kept of something unread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptUnread {
    /// The station's number for it.
    pub id: UnreadId,
    /// Whose it is.
    pub shop: ShopId,
    /// All of it, in the form it was given in.
    pub kept: String,
}

/// The program that reads: what another one could not read, this one may.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The longest text that is kept of what could not be read, in characters.
const LONGEST: usize = 200;

/// A shorter text alone names nobody.
const SHORTEST: usize = 5;

impl Snapshot {
    /// What could not be read and waits for somebody, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unread(&self) -> Result<Vec<Unread>> {
        select(self.connection(), "u.dismissed = 0 ORDER BY u.first_at, u.id", [])
    }

    /// One of them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unread_one(&self, id: UnreadId) -> Result<Option<Unread>> {
        Ok(select(self.connection(), "u.id = ? AND u.dismissed = 0", [id.0])?.pop())
    }

    /// What is kept of one of them; `None` where nothing is.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn kept_unread(&self, id: UnreadId) -> Result<Option<KeptUnread>> {
        let found = "SELECT id, shop, kept FROM unread WHERE id = ? AND kept IS NOT NULL";
        Ok(self.connection().prepare_cached(found)?.query_row([id.0], kept).optional()?)
    }

    /// What is kept of those that another program read last, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unread_by_another_program(&self, limit: u32) -> Result<Vec<KeptUnread>> {
        let mut found = self.connection().prepare_cached(
            "SELECT id, shop, kept FROM unread WHERE kept IS NOT NULL AND read_by <> ? ORDER BY id LIMIT ?",
        )?;
        Ok(found.query_map(params![PROGRAM, limit], kept)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The shop's keys of the orders it was asked for and that could not be read, the longest not tried first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unread_references(&self, shop: &ShopId, limit: u32) -> Result<Vec<String>> {
        let connection = self.connection();
        let mut found = connection.prepare_cached(
            "SELECT reference FROM unread WHERE shop = ? AND file = '' AND reference <> '' AND dismissed = 0
             ORDER BY last_at, id LIMIT ?",
        )?;
        Ok(found.query_map(params![shop.0, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }
}

impl Store {
    /// Leaves something unread be. It comes back only if something else turns out to be wrong with it.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not there any more.
    pub fn dismiss_unread(&self, id: UnreadId) -> Result<()> {
        self.write(move |transaction| {
            let changed = transaction
                .prepare_cached("UPDATE unread SET dismissed = 1, kept = NULL WHERE id = ? AND dismissed = 0")?
                .execute([id.0])?;
            if changed == 0 { Err(StoreError::missing("unread", &id.0)) } else { Ok(()) }
        })
    }

    /// Notes that this program could not read them either.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn is_still_unread(&self, ids: Vec<UnreadId>, at: UtcDateTime) -> Result<()> {
        self.write(move |transaction| {
            let mut noted =
                transaction.prepare_cached("UPDATE unread SET last_at = max(last_at, ?), read_by = ? WHERE id = ?")?;
            for id in ids {
                noted.execute(params![at.millis(), PROGRAM, id.0])?;
            }
            Ok(())
        })
    }

    /// Forgets the rows of no known order that were unread of a file before a moment: since then it was read from its beginning
    /// to its end. An order stays unread until it is read: another file of the same name may not have it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn file_was_read(&self, shop: &ShopId, file: &str, before: UtcDateTime) -> Result<u32> {
        let (shop, file) = (shop.clone(), file.to_owned());
        self.write(move |transaction| {
            let gone = transaction
                .prepare_cached("DELETE FROM unread WHERE shop = ? AND file = ? AND reference = '' AND last_at < ?")?
                .execute(params![shop.0, file, before.millis()])?;
            Ok(u32::try_from(gone).unwrap_or(u32::MAX))
        })
    }
}

/// Keeps what could not be read; whether a person has something new to look at by it.
pub(crate) fn note(connection: &Connection, shop: &ShopId, new: &NewUnread, at: UtcDateTime) -> Result<bool> {
    let reference = bounded(&new.reference);
    let place = if reference.is_empty() && !new.file.is_empty() {
        format!("{}:{}", bounded(&new.file), new.line)
    } else {
        String::new()
    };
    let problem = bounded_problem(new.problem.clone());
    let before =
        select(connection, "u.shop = ? AND u.reference = ? AND u.place = ?", params![shop.0, reference, place])?;
    if before.first().is_some_and(|it| it.problem == problem) {
        connection
            .prepare_cached(
                "UPDATE unread SET last_at = ?, kept = iif(dismissed, NULL, ?), read_by = ?
                 WHERE shop = ? AND reference = ? AND place = ?",
            )?
            .execute(params![at.millis(), new.kept, PROGRAM, shop.0, reference, place])?;
        return Ok(false);
    }
    connection
        .prepare_cached(
            "INSERT INTO unread (shop, file, reference, place, problem, first_at, last_at, kept, read_by)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8)
             ON CONFLICT (shop, reference, place) DO UPDATE
                 SET file = excluded.file, problem = excluded.problem, last_at = excluded.last_at, dismissed = 0,
                     kept = excluded.kept, read_by = excluded.read_by",
        )?
        .execute(params![
            shop.0,
            bounded(&new.file),
            reference,
            place,
            Json(&problem),
            at.millis(),
            new.kept,
            PROGRAM
        ])?;
    Ok(true)
}

/// Whether anything of a shop is unread, so that orders need not be looked for one by one.
pub(crate) fn any(connection: &Connection, shop: &ShopId) -> Result<bool> {
    let mut any = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM unread WHERE shop = ?)")?;
    Ok(any.query_row([&shop.0], |row| row.get(0))?)
}

/// An order was read: it is not unread any more; whether it was.
pub(crate) fn read(connection: &Connection, shop: &ShopId, facts: &ShopOrder) -> Result<bool> {
    let mut gone = connection.prepare_cached("DELETE FROM unread WHERE shop = ? AND reference IN (?, ?)")?;
    Ok(gone.execute(params![shop.0, bounded(&facts.reference), bounded(&facts.number)])? > 0)
}

/// What was kept of it was read.
pub(crate) fn kept_was_read(connection: &Connection, id: UnreadId) -> Result<bool> {
    let mut gone = connection.prepare_cached("DELETE FROM unread WHERE id = ?")?;
    Ok(gone.execute([id.0])? > 0)
}

/// The shop has nothing more to say of an order it was asked for; whether it was unread.
pub(crate) fn nothing_left(connection: &Connection, shop: &ShopId, reference: &str) -> Result<bool> {
    let mut gone = connection.prepare_cached("DELETE FROM unread WHERE shop = ? AND file = '' AND reference = ?")?;
    Ok(gone.execute(params![shop.0, bounded(reference)])? > 0)
}

/// Forgets what names a customer of a shop by one of these texts.
pub(crate) fn forget<'t>(connection: &Connection, shop: &ShopId, texts: impl Iterator<Item = &'t str>) -> Result<()> {
    let mut gone = connection.prepare_cached(
        "DELETE FROM unread WHERE shop = ? AND instr(lower(file || ' ' || reference || ' ' || problem), lower(?)) > 0",
    )?;
    for text in texts {
        gone.execute(params![shop.0, text])?;
    }
    Ok(())
}

/// Forgets everything that is kept as it stood in its file and names a customer: by e-mail address or telephone, or by name and
/// street. One of the two alone may be somebody else's.
pub(crate) fn forget_kept(connection: &Connection, to: &Address) -> Result<()> {
    let mut found = connection.prepare_cached("SELECT id, kept FROM unread WHERE kept IS NOT NULL")?;
    let mut rows = found.query([])?;
    let mut gone = connection.prepare_cached("DELETE FROM unread WHERE id = ?")?;
    while let Some(row) = rows.next()? {
        let kept = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?.replace('\\', "").to_lowercase();
        let says = |text: &str| written(text).iter().any(|text| kept.contains(text));
        let is_theirs = |text: &&str| text.len() >= SHORTEST && says(text);
        let mut words = to.name.split_whitespace().peekable();
        let by_name = words.peek().is_some() && words.all(says) && is_theirs(&to.street.as_str());
        if by_name || is_theirs(&to.email.trim()) || is_theirs(&to.phone.trim()) {
            gone.execute([row.get::<_, i64>(0)?])?;
        }
    }
    Ok(())
}

/// A text as files have it, in small letters and without backslashes: its letters as they are, or as JSON escapes them.
fn written(text: &str) -> [String; 2] {
    let escaped = |letter: char| match letter {
        letter if letter.is_ascii() => letter.to_string(),
        letter => letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("u{unit:04x}")).collect(),
    };
    [text.to_lowercase(), text.chars().map(escaped).collect::<String>().to_lowercase()]
}

/// Something unread, with what may name people in it.
pub(crate) struct UnreadWords {
    pub(crate) id: i64,
    pub(crate) shop: ShopId,
    /// When it came first, in milliseconds.
    pub(crate) first_at: i64,
    pub(crate) problem: Problem,
    /// Whether its text is kept.
    pub(crate) is_kept: bool,
}

/// What came first before a moment, in milliseconds.
pub(crate) fn first_before(connection: &Connection, before: i64) -> Result<Vec<UnreadWords>> {
    let sql = "SELECT id, shop, first_at, problem, kept IS NOT NULL FROM unread WHERE first_at < ?";
    let words = |row: &Row<'_>| {
        let Json(problem) = row.get(3)?;
        Ok(UnreadWords {
            id: row.get(0)?,
            shop: ShopId(row.get(1)?),
            first_at: row.get(2)?,
            problem,
            is_kept: row.get(4)?,
        })
    };
    Ok(connection.prepare_cached(sql)?.query_map([before], words)?.collect::<rusqlite::Result<_>>()?)
}

/// Lets go of the text of something unread; its reason is said without words of people from now on.
pub(crate) fn empty(connection: &Connection, id: i64, emptied: &Problem) -> Result<()> {
    let mut empty = connection.prepare_cached("UPDATE unread SET kept = NULL, problem = ? WHERE id = ?")?;
    empty.execute(params![Json(emptied), id])?;
    Ok(())
}

fn bounded(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// A problem whose texts are short enough to keep.
fn bounded_problem(mut problem: Problem) -> Problem {
    problem.args.values_mut().for_each(shorten);
    problem.detail = problem.detail.as_deref().map(bounded);
    problem
}

fn shorten(argument: &mut Argument) {
    match argument {
        Argument::Text(text) => *text = bounded(text),
        Argument::List(list) => {
            list.truncate(LONGEST);
            list.iter_mut().for_each(shorten);
        }
        Argument::Message(message) => {
            let Message { args, .. } = message.as_mut();
            args.values_mut().for_each(shorten);
        }
        _ => {}
    }
}

fn select(connection: &Connection, filter: &str, values: impl Params) -> Result<Vec<Unread>> {
    let mut found = connection.prepare_cached(&format!(
        "SELECT u.id, u.shop, u.file, u.reference, u.problem, u.first_at, u.last_at, u.kept IS NOT NULL
         FROM unread u WHERE {filter}"
    ))?;
    found.query_and_then(values, unread)?.collect()
}

fn unread(row: &Row<'_>) -> Result<Unread> {
    Ok(Unread {
        id: UnreadId(row.get(0)?),
        shop: ShopId(row.get(1)?),
        file: row.get(2)?,
        reference: row.get(3)?,
        problem: row.get::<_, Json<_>>(4)?.0,
        first_at: UtcDateTime::from_millis(row.get(5)?),
        last_at: UtcDateTime::from_millis(row.get(6)?),
        is_kept: row.get(7)?,
    })
}

fn kept(row: &Row<'_>) -> rusqlite::Result<KeptUnread> {
    Ok(KeptUnread { id: UnreadId(row.get(0)?), shop: ShopId(row.get(1)?), kept: row.get(2)? })
}
