//! Bringing order files in: streamed, in portions, each portion one durable commit; the next one is read meanwhile.

use crate::calls::{ImportReport, RefusedRow};
use crate::{Event, Station, TaskId};
use ::shops::files::{self, OrderFile, Refused};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc;

/// Rows a commit. Large enough that flushing the disk costs little, small enough that others get their turn.
const PORTION: usize = 2000;

/// How many portions lie ready while one is written.
const READ_AHEAD: usize = 2;

/// How many refused rows a report names; all are counted.
const NAMED: usize = 100;

impl Station {
    /// Brings an order file in. Importing a file twice changes nothing.
    pub(crate) fn import_file(&self, path: &Path, shop: Option<ShopId>) -> Result<ImportReport, Problem> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let file = files::open(path).map_err(|error| error.problem(&name))?;
        self.import(&name, file, shop)
    }

    /// Brings an order file in that a face holds in its hands.
    pub(crate) fn import_content(
        &self,
        name: &str,
        base64: &str,
        shop: Option<ShopId>,
    ) -> Result<ImportReport, Problem> {
        let bytes = BASE64.decode(base64).map_err(|error| Problem::new("bad-arguments").because(error))?;
        let unreadable = |error: std::io::Error| Problem::new("file-unreadable").with("file", name).because(error);
        let mut copy = tempfile::NamedTempFile::new().map_err(unreadable)?;
        copy.write_all(&bytes).and_then(|()| copy.flush()).map_err(unreadable)?;
        let file = files::open(copy.path()).map_err(|error| error.problem(name))?;
        self.import(name, file, shop)
    }

    fn import(&self, name: &str, file: OrderFile, shop: Option<ShopId>) -> Result<ImportReport, Problem> {
        let shop = shop.unwrap_or_else(|| ShopId(file.format().as_str().to_owned()));
        self.know_shop(&shop)?;
        let task = self.tasks().start();
        let mut report = ImportReport {
            file: name.to_owned(),
            format: file.format().as_str().to_owned(),
            shop: shop.clone(),
            added: 0,
            changed: 0,
            unchanged: 0,
            refused: Vec::new(),
            refused_count: 0,
            stopped: false,
        };
        std::thread::scope(|scope| -> Result<(), Problem> {
            let (ready, portions) = mpsc::sync_channel(READ_AHEAD);
            scope.spawn(move || {
                let mut portions = Portions(file);
                while portions.next().is_some_and(|portion| ready.send(portion).is_ok()) {}
            });
            for portion in portions {
                let taken = self.store().take_in(&shop, portion.orders, &self.judge(), self.now())?;
                report.added += count(&taken.added);
                report.changed += count(&taken.changed);
                report.unchanged += taken.unchanged;
                report.refuse(portion.refused);
                self.tell(progress(task.id, name, portion.progress, false));
                if task.stopped() {
                    report.stopped = true;
                    break;
                }
            }
            Ok(())
        })?;
        self.tell(progress(task.id, name, (1, 1), true));
        self.tell(Event::Orders { order: None });
        Ok(report)
    }

    /// A shop that is only files comes to be with its first file.
    fn know_shop(&self, id: &ShopId) -> Result<(), Problem> {
        if self.store().shop(id)?.is_none() {
            let shop = Shop { id: id.clone(), name: id.0.clone(), account: ShopAccount::files() };
            self.store().save_shop(&shop, self.now())?;
        }
        Ok(())
    }
}

/// What is taken in at once: orders, and the rows refused on the way to them.
struct Portion {
    orders: Vec<ShopOrder>,
    refused: Vec<Refused>,
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
                Err(row) => refused.push(row),
            }
        }
        let ended = orders.is_empty() && refused.is_empty();
        (!ended).then(|| Portion { orders, refused, progress: self.0.progress() })
    }
}

impl ImportReport {
    fn refuse(&mut self, rows: Vec<Refused>) {
        self.refused_count += u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let room = NAMED.saturating_sub(self.refused.len());
        self.refused.extend(rows.into_iter().take(room).map(|row| RefusedRow {
            line: row.line,
            column: row.column,
            expected: row.expected,
            found: row.found,
        }));
    }
}

/// How many there are.
pub(crate) fn count(orders: &[OrderId]) -> u32 {
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
