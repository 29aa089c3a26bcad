//! Asking for releases and fetching packages: bounded in time and size, no redirection followed.

use crate::{Fault, Offer, Running, manifest};
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;
use wire::{Fetched, Http, Limits, Url};

/// The bounds of what is fetched.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// The largest list of releases, in bytes.
    pub largest_list: usize,
    /// The largest package, in bytes.
    pub largest_package: usize,
    /// For a whole list.
    pub list: Duration,
    /// For a whole package.
    pub package: Duration,
    /// For the next piece of an answer that has begun.
    pub stall: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            largest_list: 256 << 10,
            largest_package: 256 << 20,
            list: Duration::from_secs(30),
            package: Duration::from_secs(60 * 60),
            stall: Duration::from_secs(30),
        }
    }
}

impl Bounds {
    fn http(&self, largest: usize, total: Duration) -> Result<Http, Fault> {
        let limits = Limits { total, stall: self.stall, largest_answer: largest, ..Limits::default() };
        Http::new(limits).map_err(Fault::Unreachable)
    }
}

/// Asks for the list of releases: the newer version it offers, if any. The request says nothing but the program's name and version.
///
/// # Errors
/// [`Fault::Unreachable`], and as [`read_manifest`](crate::read_manifest).
pub async fn ask(address: &Url, running: &Running, bounds: &Bounds) -> Result<Option<Offer>, Fault> {
    let http = bounds.http(bounds.largest_list, bounds.list)?;
    let mut list = Vec::new();
    let mut keep = |piece: &[u8], _: Option<u64>| {
        list.extend_from_slice(piece);
        Ok(())
    };
    match http.fetch(address, &mut keep).await {
        Fetched::Whole => manifest::read(&list, running),
        Fetched::Failed(error) => Err(Fault::Unreachable(error)),
        Fetched::NotKept(cause) => Err(Fault::Manifest(cause.to_string())),
    }
}

/// Fetches a package into a file, whose name is for what is said of it. `tell` hears how many bytes came, and of how many.
///
/// # Errors
/// [`Fault::Unreachable`], [`Fault::Disk`].
pub async fn fetch(
    offer: &Offer,
    file: &mut File,
    name: &Path,
    bounds: &Bounds,
    tell: &mut (dyn FnMut(u64, Option<u64>) + Send),
) -> Result<(), Fault> {
    let http = bounds.http(bounds.largest_package, bounds.package)?;
    let mut bytes = 0;
    let mut keep = |piece: &[u8], whole: Option<u64>| {
        file.write_all(piece)?;
        bytes += piece.len() as u64;
        tell(bytes, whole);
        Ok(())
    };
    match http.fetch(&offer.address, &mut keep).await {
        Fetched::Whole => file.sync_all().map_err(Fault::disk(name)),
        Fetched::Failed(error) => Err(Fault::Unreachable(error)),
        Fetched::NotKept(cause) => Err(Fault::disk(name)(cause)),
    }
}
