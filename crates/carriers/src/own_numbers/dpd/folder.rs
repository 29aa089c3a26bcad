//! The folder the depot's routing files lie in.

use super::routes::{Files, NAMES, RouteTables};
use super::table::{MOST_BYTES, TableError, latin1};
use crate::own_numbers::kept::Kept;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

/// A folder of routing files, for parcels of one depot.
pub(super) struct TablesFolder {
    depot: String,
    kept: Kept<RouteTables, TableError>,
}

impl TablesFolder {
    pub(super) fn new(folder: &str, depot: &str) -> Self {
        let files = NAMES.iter().map(|name| Path::new(folder).join(name)).collect();
        Self { depot: depot.to_owned(), kept: Kept::new(files) }
    }

    /// The tables as they lie there.
    pub(super) fn tables(&self) -> Result<Arc<RouteTables>, TableError> {
        self.kept.get(|files| {
            let texts: Vec<String> =
                NAMES.iter().zip(files).map(|(name, file)| text(file, name)).collect::<Result<_, _>>()?;
            let text = |place: usize| texts.get(place).map_or("", String::as_str);
            let files = Files { routes: text(0), depots: text(1), services: text(2), countries: text(3) };
            RouteTables::read(files, &self.depot)
        })
    }
}

/// A file, up to its limit.
fn text(path: &Path, file: &'static str) -> Result<String, TableError> {
    let failed = |cause: String| TableError::File { file, cause };
    let mut bytes = Vec::new();
    let opened = File::open(path).map_err(|error| failed(error.to_string()))?;
    opened.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| failed(error.to_string()))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(failed(format!("more than {} MiB", MOST_BYTES >> 20)));
    }
    Ok(latin1(&bytes))
}
