//! Progress of long work, on standard error and only where somebody watches.

use crate::plain;
use indicatif::{ProgressBar, ProgressStyle};
use station::{Event, Station};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::broadcast::error::TryRecvError;

/// How often the bar is drawn anew.
const REDRAW: std::time::Duration = std::time::Duration::from_millis(80);

/// What is shown of work of which nobody knows how much it is.
const WITHOUT_END: &str = "{msg} {human_pos}";

/// What is shown of work whose end is known.
const WITH_END: &str = "{msg} {wide_bar} {percent:>3} %";

/// Shows the progress events of a station while `work` runs.
pub(crate) fn shown<T>(station: &Station, words: &text::Words, work: impl FnOnce() -> T) -> T {
    let ended = Arc::new(AtomicBool::new(false));
    let mut events = station.listen();
    std::thread::scope(|scope| {
        let over = Arc::clone(&ended);
        scope.spawn(move || {
            let bar = ProgressBar::new(0);
            let styles = [WITHOUT_END, WITH_END].map(|form| ProgressStyle::with_template(form).ok());
            while !over.load(Ordering::Relaxed) {
                match events.try_recv() {
                    Ok(Event::Progress { title, done, total, .. }) => {
                        if let Some(style) = &styles[usize::from(total > 0)] {
                            bar.set_style(style.clone());
                        }
                        bar.set_message(plain::line(&words.say(&title)).into_owned());
                        bar.set_length(u64::from(total));
                        bar.set_position(u64::from(done));
                    }
                    Ok(_) | Err(TryRecvError::Lagged(_)) => {}
                    Err(TryRecvError::Empty) => std::thread::park_timeout(REDRAW),
                    Err(TryRecvError::Closed) => break,
                }
            }
            bar.finish_and_clear();
        });
        let answer = work();
        ended.store(true, Ordering::Relaxed);
        answer
    })
}
