//! A network that is cut by a file: as long as it lies in the station's folder, nobody is reached by any process of it.

use std::path::{Path, PathBuf};
use wire::{Answer, BoxFuture, Http, Limits, Outgoing, Transport, WireError};

/// The file whose being there cuts the network.
pub(super) fn file(folder: &Path) -> PathBuf {
    folder.join("network-is-cut")
}

/// HTTP, while the network is there.
pub(super) struct CutWire {
    http: Http,
    cut: PathBuf,
}

impl CutWire {
    pub(super) fn new(folder: &Path) -> Result<Self, WireError> {
        Ok(Self { http: Http::new(Limits::default())?, cut: file(folder) })
    }
}

impl Transport for CutWire {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        if self.cut.exists() {
            return Box::pin(async { Err(WireError::Offline("the network is cut".to_owned())) });
        }
        self.http.exchange(outgoing)
    }
}
