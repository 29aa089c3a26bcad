//! The thread that writes lines, so that nobody who works waits for the disk.

use crate::files;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;
use std::{io, thread};

/// How many lines may wait for the disk.
const WAITING: usize = 4096;

/// How many bytes are written at once.
const BATCH: usize = 64 * 1024;

enum Message {
    Line(String),
    /// Answered once everything before it is on its way to the disk.
    Flush(SyncSender<()>),
}

/// Where lines are handed over. Clones hand over to the same thread.
#[derive(Clone)]
pub(crate) struct Writer {
    queue: SyncSender<Message>,
    lost: Arc<AtomicI64>,
}

impl Writer {
    /// Starts the thread. `lost` makes the line that says how many were lost.
    pub(crate) fn start(folder: PathBuf, lost_line: fn(i64) -> String) -> io::Result<Self> {
        let (queue, lines) = sync_channel(WAITING);
        let lost = Arc::new(AtomicI64::new(0));
        let counted = Arc::clone(&lost);
        thread::Builder::new().name("log".to_owned()).spawn(move || write(&folder, &lines, &counted, lost_line))?;
        Ok(Self { queue, lost })
    }

    /// Hands a line over, with its line break. Never waits; a line without room is counted.
    pub(crate) fn hand_over(&self, line: String) {
        if self.queue.try_send(Message::Line(line)).is_err() {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Waits until everything so far was written, or for as long as that is worth.
    pub(crate) fn flush(&self, patience: Duration) {
        let (done, written) = sync_channel(1);
        if self.queue.try_send(Message::Flush(done)).is_ok() {
            let _ = written.recv_timeout(patience);
        }
    }
}

fn write(folder: &std::path::Path, lines: &Receiver<Message>, lost: &AtomicI64, lost_line: fn(i64) -> String) {
    while let Ok(first) = lines.recv() {
        let (mut batch, mut count, mut flushed) = (String::new(), 0, None);
        let mut next = Some(first);
        while let Some(message) = next {
            match message {
                Message::Line(line) => {
                    batch.push_str(&line);
                    count += 1;
                }
                Message::Flush(done) => {
                    flushed = Some(done);
                    break;
                }
            }
            next = if batch.len() < BATCH { lines.try_recv().ok() } else { None };
        }
        let missing = lost.swap(0, Ordering::Relaxed);
        if missing > 0 {
            batch.push_str(&lost_line(missing));
        }
        // A disk that is full takes lines again later; until then they are counted.
        if !batch.is_empty() && files::append(folder, &batch).is_err() {
            lost.fetch_add(count + missing, Ordering::Relaxed);
        }
        if let Some(done) = flushed {
            let _ = done.try_send(());
        }
    }
}
