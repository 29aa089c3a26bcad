//! The line between station and shop, which can be cut at any request: the network is gone before or after the shop did what it was
//! asked, or the station is killed there.

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;
use wire::{Answer, BoxFuture, Http, Limits, Outgoing, Setup, Transport, WireError};

/// How a line is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// There is no network.
    NoNetwork,
    /// The shop has done it, and its answer is lost.
    AnswerLost,
    /// The station dies before it asks.
    KilledBefore,
    /// The station dies before it hears the answer.
    KilledAfter,
}

/// A line to a shop.
#[derive(Clone)]
pub(crate) struct Line(Arc<Inner>);

struct Inner {
    http: Http,
    /// How it is cut, after how many requests.
    cut: Mutex<Option<(Cut, u32)>>,
    killed: Notify,
}

impl Line {
    pub(crate) fn new() -> Self {
        let http = Http::new(limits()).unwrap();
        Self(Arc::new(Inner { http, cut: Mutex::new(None), killed: Notify::new() }))
    }

    /// What a client has that asks over this line and waits for nothing.
    pub(crate) fn setup(&self) -> Setup {
        let (setup, _) = crate::common::impatient(limits().total);
        Setup { transport: Some(Arc::new(self.clone())), ..setup }
    }

    pub(crate) fn cut(&self, cut: Cut, after: u32) {
        *self.0.cut.lock().unwrap() = Some((cut, after));
    }

    pub(crate) fn mend(&self) {
        *self.0.cut.lock().unwrap() = None;
    }

    /// Ends when the station is killed.
    pub(crate) async fn killed(&self) {
        self.0.killed.notified().await;
    }

    /// What happens to the request that comes now.
    fn now(&self) -> Option<Cut> {
        let mut cut = self.0.cut.lock().unwrap();
        match cut.as_mut()? {
            (how, 0) => {
                let how = *how;
                *cut = None;
                Some(how)
            }
            (_, after) => {
                *after -= 1;
                None
            }
        }
    }

    async fn die<T>(&self) -> T {
        self.0.killed.notify_one();
        pending().await
    }
}

fn limits() -> Limits {
    Limits { total: Duration::from_secs(5), ..Limits::default() }
}

impl Transport for Line {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        Box::pin(async move {
            match self.now() {
                Some(Cut::NoNetwork) => return Err(WireError::Offline("no network".to_owned())),
                Some(Cut::KilledBefore) => return self.die().await,
                Some(Cut::AnswerLost) => {
                    self.0.http.exchange(outgoing).await?;
                    return Err(WireError::Broken("no answer".to_owned()));
                }
                Some(Cut::KilledAfter) => {
                    self.0.http.exchange(outgoing).await?;
                    return self.die().await;
                }
                None => {}
            }
            self.0.http.exchange(outgoing).await
        })
    }
}
