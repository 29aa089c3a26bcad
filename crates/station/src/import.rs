//! Bringing order files in: streamed, in batches, each batch one durable commit.

use crate::calls::{ImportReport, RefusedRow};
use crate::{Event, Station};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use shops::files::{self, OrderFile};
use std::io::Write as _;
use std::path::Path;

/// Orders a commit. Large enough that flushing the disk costs little, small enough that others get their turn.
const BATCH: usize = 2000;

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

    fn import(&self, name: &str, mut file: OrderFile, shop: Option<ShopId>) -> Result<ImportReport, Problem> {
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
        let mut batch = Vec::with_capacity(BATCH);
        loop {
            let next = file.next();
            let ended = next.is_none();
            match next {
                Some(Ok(order)) => batch.push(order),
                Some(Err(refused)) => {
                    report.refused_count += 1;
                    if report.refused.len() < NAMED {
                        report.refused.push(RefusedRow {
                            line: refused.line,
                            column: refused.column,
                            expected: refused.expected,
                            found: refused.found,
                        });
                    }
                }
                None => {}
            }
            if batch.len() == BATCH || (ended && !batch.is_empty()) {
                let taken = self.store().take_in(&shop, std::mem::take(&mut batch), &self.judge(), self.now())?;
                report.added += count(&taken.added);
                report.changed += count(&taken.changed);
                report.unchanged += taken.unchanged;
                let (done, total) = file.progress();
                self.tell(progress(task.id, name, done, total, false));
                report.stopped = task.stopped();
            }
            if ended || report.stopped {
                break;
            }
        }
        self.tell(progress(task.id, name, 1, 1, true));
        self.tell(Event::Orders { order: None });
        Ok(report)
    }

    /// A shop that is only files comes to be with its first file.
    fn know_shop(&self, id: &ShopId) -> Result<(), Problem> {
        if self.store().shop(id)?.is_none() {
            let shop = Shop { id: id.clone(), name: id.0.clone(), connection: ShopConnection::Files };
            self.store().save_shop(&shop, self.now())?;
        }
        Ok(())
    }
}

/// How many there are.
pub(crate) fn count(orders: &[OrderId]) -> u32 {
    u32::try_from(orders.len()).unwrap_or(u32::MAX)
}

/// Progress in thousandths of the file, whatever its size.
fn progress(task: crate::TaskId, name: &str, done: u64, total: u64, finished: bool) -> Event {
    let thousandths = u32::try_from(done.saturating_mul(1000) / total.max(1)).unwrap_or(1000);
    Event::Progress {
        task,
        title: Message::new("task-import").with("file", name),
        done: thousandths,
        total: 1000,
        finished,
    }
}
