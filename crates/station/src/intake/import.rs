//! Bringing order files in: streamed, in portions, each portion one durable commit; the next one is read meanwhile. What is
//! refused is kept (`read_again`).

use super::Intake;
use crate::{Event, TaskId};
use ::shops::files::{self, Choices, ColumnMap, Conventions, OrderFile, Refused, RefusedOrder, Remark};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde::Serialize;
use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc;
use store::{Arrived, NewUnread, WordOf};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a file brought.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ImportReport {
    /// The file's name.
    pub file: String,
    /// What kind of file it turned out to be, as `woocommerce-csv`.
    pub format: String,
    /// Whose orders they are.
    pub shop: ShopId,
    /// How it was read: its letters, numbers and dates.
    pub conventions: Conventions,
    /// The same for a person.
    pub read_as: Vec<Message>,
    /// The headings of columns that say nothing to Packdesk.
    pub unknown_columns: Vec<String>,
    /// What was not understood in orders that were brought in all the same.
    pub remarks: Vec<ImportRemark>,
    /// Orders that are new.
    pub added: u32,
    /// Orders that changed.
    pub changed: u32,
    /// Orders that were as they are.
    pub unchanged: u32,
    /// The numbers of orders that the file knows otherwise, and no later than what is known: what is known stays. The first
    /// hundred.
    pub passed_over: Vec<String>,
    /// How many those are in all.
    pub passed_over_count: u32,
    /// Rows that were refused, the first hundred, each naming its place.
    pub refused: Vec<RefusedRow>,
    /// How many rows were refused in all.
    pub refused_count: u32,
    /// Why orders were refused that could be read, the first hundred: under their key stands another one whose label is
    /// made.
    pub clashes: Vec<Problem>,
    /// Whether a person stopped it before the end.
    pub stopped: bool,
}

/// A row that was refused.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RefusedRow {
    /// The line of the file it starts on, counted from 1.
    pub line: u64,
    /// The column, by its heading.
    pub column: String,
    /// What was expected there.
    pub expected: Message,
    /// What was found, shortened.
    pub found: String,
    /// The order that is refused whole with it, by its number as far as it can be told; empty where it cannot.
    pub order: String,
}

impl RefusedRow {
    /// Where something was not as expected, for a sentence.
    #[must_use]
    pub fn place(&self) -> Argument {
        place(&self.column)
    }

    /// The problem to show, of the file of this name.
    pub(super) fn problem(&self, file: &str) -> Problem {
        Problem::new(ProblemCode::RowRefused)
            .with("file", file)
            .with("line", i64::try_from(self.line).unwrap_or(i64::MAX))
            .with("order", if self.order.is_empty() { "none" } else { self.order.as_str() })
            .with("column", self.place())
            .with("expected", self.expected.clone())
            .with("found", self.found.as_str())
    }
}

/// A column by its heading, or the whole line.
fn place(column: &str) -> Argument {
    if column.is_empty() { Message::new("row-whole").into() } else { column.into() }
}

impl From<Refused> for RefusedRow {
    fn from(row: Refused) -> Self {
        let Refused { line, column, expected, found, order } = row;
        Self { line, column, expected, found, order: order.into() }
    }
}

/// What was not understood in orders that were brought in all the same, once for each column and kind.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ImportRemark {
    /// The first line it stands on, counted from 1.
    pub line: u64,
    /// The column, by its heading.
    pub column: String,
    /// What was expected there.
    pub expected: Message,
    /// What stood there first, shortened.
    pub found: String,
    /// On how many lines.
    pub count: u64,
}

impl ImportRemark {
    /// Where it stands, for a sentence.
    #[must_use]
    pub fn place(&self) -> Argument {
        place(&self.column)
    }
}

impl From<&Remark> for ImportRemark {
    fn from(remark: &Remark) -> Self {
        let Remark { line, column, expected, found, count } = remark.clone();
        Self { line, column, expected, found, count }
    }
}

/// Rows a commit. Large enough that flushing the disk costs little, small enough that others get their turn.
const PORTION: usize = 2000;

/// How many portions lie ready while one is written.
const READ_AHEAD: usize = 2;

/// How many refused orders of a file are kept one by one to be looked at.
const LISTED: usize = 1000;

/// How many refused rows and passed over orders a report names; all are counted.
const NAMED: usize = 100;

impl Intake {
    /// Brings an order file in. Importing a file twice changes nothing.
    pub(crate) fn import_file(
        &self,
        path: &Path,
        shop: Option<ShopId>,
        choices: &Choices,
    ) -> Result<ImportReport, Problem> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (file, shop) = self.open(path, shop, &name, choices)?;
        self.import(&name, file, shop, choices)
    }

    /// Opens an order file, a table by what its shop's account says of its columns. Where nobody says whose it is, a table that is no
    /// export is the shop's whose columns it has.
    fn open(
        &self,
        path: &Path,
        shop: Option<ShopId>,
        name: &str,
        choices: &Choices,
    ) -> Result<(OrderFile, Option<ShopId>), Problem> {
        let opened =
            |columns: Option<&ColumnMap>| files::open_by(path, choices, columns).map_err(|error| error.problem(name));
        if let Some(id) = shop {
            let known = self.store.snapshot()?.shop(&id)?;
            let columns = known.map(|shop| ColumnMap::from(shop.account.columns()));
            return Ok((opened(columns.as_ref().filter(|columns| !columns.is_empty()))?, Some(id)));
        }
        match opened(None) {
            Err(problem) if matches!(problem.code, ProblemCode::FileUnrecognised | ProblemCode::FileColumnsMissing) => {
                let (id, columns) = self.whose_columns(path, choices)?.ok_or(problem)?;
                Ok((opened(Some(&columns))?, Some(id)))
            }
            file => Ok((file?, None)),
        }
    }

    /// The shop whose columns a table has; nothing where there is none, or more than one.
    fn whose_columns(&self, path: &Path, choices: &Choices) -> Result<Option<(ShopId, ColumnMap)>, Problem> {
        let shops = self.store.snapshot()?.shops()?;
        let maps = shops.into_iter().map(|shop| (shop.id, ColumnMap::from(shop.account.columns())));
        // That the file cannot be read was said before.
        let mut fitting = maps.filter(|(_, columns)| files::fits(path, choices, columns).unwrap_or(false));
        let first = fitting.next();
        Ok(first.filter(|_| fitting.next().is_none()))
    }

    /// Brings an order file in that a face holds in its hands.
    pub(crate) fn import_content(
        &self,
        name: &str,
        base64: &str,
        shop: Option<ShopId>,
        choices: &Choices,
    ) -> Result<ImportReport, Problem> {
        let bytes = BASE64.decode(base64).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
        let unreadable =
            |error: std::io::Error| Problem::new(ProblemCode::FileUnreadable).with("file", name).because(error);
        let mut copy = tempfile::NamedTempFile::new().map_err(unreadable)?;
        copy.write_all(&bytes).and_then(|()| copy.flush()).map_err(unreadable)?;
        let (file, shop) = self.open(copy.path(), shop, name, choices)?;
        self.import(name, file, shop, choices)
    }

    fn import(
        &self,
        name: &str,
        file: OrderFile,
        shop: Option<ShopId>,
        choices: &Choices,
    ) -> Result<ImportReport, Problem> {
        let word = if choices.newest { WordOf::NewestFile } else { WordOf::File };
        let shop = shop.unwrap_or_else(|| ShopId(file.format().as_str().to_owned()));
        self.know_shop(&shop)?;
        let (task, began, undated) = (self.tasks.start(), self.clock.now(), file.undated());
        let mut refused_orders = 0;
        let mut report = ImportReport {
            file: name.to_owned(),
            format: file.format().as_str().to_owned(),
            shop: shop.clone(),
            conventions: file.conventions(),
            read_as: file.conventions().messages(),
            unknown_columns: file.unknown_columns().to_vec(),
            remarks: Vec::new(),
            added: 0,
            changed: 0,
            unchanged: 0,
            passed_over: Vec::new(),
            passed_over_count: 0,
            refused: Vec::new(),
            refused_count: 0,
            clashes: Vec::new(),
            stopped: false,
        };
        std::thread::scope(|scope| -> Result<(), Problem> {
            let (ready, portions) = mpsc::sync_channel(READ_AHEAD);
            scope.spawn(move || {
                let mut portions = Portions(file);
                while portions.next().is_some_and(|portion| ready.send(portion).is_ok()) {}
            });
            for portion in portions {
                let room = LISTED.saturating_sub(refused_orders);
                refused_orders += portion.refused.len();
                let unread = portion.refused.iter().take(room).map(|order| unread(name, order)).collect();
                let arrived = Arrived { orders: portion.orders, unread, word, undated, ..Arrived::default() };
                let taken = self.take_in(&shop, arrived)?;
                report.added += count(&taken.added);
                report.changed += count(&taken.changed);
                report.unchanged += taken.unchanged;
                report.passed_over_count += count(&taken.passed_over);
                let room = NAMED.saturating_sub(report.passed_over.len());
                report.passed_over.extend(taken.passed_over.into_iter().take(room));
                let room = NAMED.saturating_sub(report.clashes.len());
                report.clashes.extend(taken.refused.into_iter().take(room));
                report.refuse(portion.refused);
                report.remarks = portion.remarks;
                self.events.tell(progress(task.id, name, portion.progress, false));
                if task.stopped() {
                    report.stopped = true;
                    break;
                }
            }
            Ok(())
        })?;
        if !report.stopped {
            self.whole_file_was_read(&report, refused_orders.saturating_sub(LISTED), began)?;
        }
        self.events.tell(progress(task.id, name, (1, 1), true));
        self.events.tell(Event::Orders { order: None });
        Ok(report)
    }

    /// A row of no known order that stood in a file before and is read now, or is not in it any more, is not unread. What is more
    /// than can be listed one by one stays as a count.
    fn whole_file_was_read(&self, report: &ImportReport, more: usize, began: UtcDateTime) -> Result<(), Problem> {
        if more > 0 {
            let problem = Problem::new(ProblemCode::RowsRefused)
                .with("file", report.file.as_str())
                .with("count", i64::try_from(more).unwrap_or(i64::MAX));
            let (file, reference) = (report.file.clone(), String::new());
            let rest = NewUnread { file, reference, line: 0, problem, kept: None };
            self.take_in(&report.shop, Arrived { unread: vec![rest], ..Arrived::default() })?;
        }
        if self.store.file_was_read(&report.shop, &report.file, began)? > 0 {
            self.events.tell(Event::Look);
        }
        Ok(())
    }

    /// A shop that is only files comes to be with its first file.
    fn know_shop(&self, id: &ShopId) -> Result<(), Problem> {
        if self.store.snapshot()?.shop(id)?.is_none() {
            let shop = Shop { id: id.clone(), name: id.0.clone(), account: ShopAccount::files() };
            self.store.save_shop(&shop, self.clock.now())?;
        }
        Ok(())
    }
}

/// What is taken in at once: orders, and those refused on the way to them.
struct Portion {
    orders: Vec<ShopOrder>,
    refused: Vec<RefusedOrder>,
    /// What was not understood so far, in these and in earlier portions.
    remarks: Vec<ImportRemark>,
    /// How far the file is read: bytes read, bytes in all.
    progress: (u64, u64),
}

/// A file, portion by portion.
struct Portions(OrderFile);

impl Iterator for Portions {
    type Item = Portion;

    fn next(&mut self) -> Option<Portion> {
        let (mut orders, mut refused) = (Vec::with_capacity(PORTION), Vec::new());
        for row in self.0.by_ref().take(PORTION) {
            match row {
                Ok(order) => orders.push(order),
                Err(order) => refused.push(*order),
            }
        }
        let ended = orders.is_empty() && refused.is_empty();
        let remarks = self.0.remarks().iter().map(ImportRemark::from).collect();
        (!ended).then(|| Portion { orders, refused, remarks, progress: self.0.progress() })
    }
}

impl ImportReport {
    fn refuse(&mut self, orders: Vec<RefusedOrder>) {
        for row in orders.into_iter().flat_map(|order| std::iter::once(order.because).chain(order.further)) {
            self.refused_count = self.refused_count.saturating_add(1);
            if self.refused.len() < NAMED {
                self.refused.push(row.into());
            }
        }
    }
}

/// A refused order, to be kept until it is read.
fn unread(file: &str, RefusedOrder { because: row, kept, .. }: &RefusedOrder) -> NewUnread {
    let row = RefusedRow::from(row.clone());
    let problem = row.problem(file);
    let kept = kept.as_ref().and_then(|kept| serde_json::to_string(kept).ok());
    NewUnread { file: file.to_owned(), reference: row.order, line: row.line, problem, kept }
}

/// How many there are.
pub(crate) fn count<T>(orders: &[T]) -> u32 {
    u32::try_from(orders.len()).unwrap_or(u32::MAX)
}

/// Progress in thousandths of the file, whatever its size.
fn progress(task: TaskId, name: &str, (done, total): (u64, u64), finished: bool) -> Event {
    let thousandths = u32::try_from(done.saturating_mul(1000) / total.max(1)).unwrap_or(1000);
    Event::Progress {
        task,
        title: Message::new("task-import").with("file", name),
        done: thousandths,
        total: 1000,
        finished,
    }
}
