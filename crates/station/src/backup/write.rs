//! Writing a backup: beside its place, read again, and then given its name.

use super::folder::BackupFile;
use super::hashed::Hashed;
use super::manifest::{BackedUp, DATABASE, FOLDERS, FORMAT, HighestSerial, MANIFEST, Manifest, SECRETS, is_ours};
use super::{folder, not_written, restore};
use model::{Problem, UtcDateTime};
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write as _};
use std::path::Path;
use store::{Copied, StoreError};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Writes a backup of the station in a folder, whose database `copy` copies as it is now.
pub(super) fn write(
    station: &Path,
    copy: impl FnOnce(&Path) -> Result<Copied, StoreError>,
    to: &Path,
    now: UtcDateTime,
    secrets: Option<Vec<u8>>,
) -> Result<BackupFile, Problem> {
    let place = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    folder::make(place)?;
    let failed = || not_written(to);
    let work = tempfile::Builder::new().prefix(".packdesk-backup-").tempdir_in(place).map_err(failed())?;
    let database = work.path().join(DATABASE);
    let copied = copy(&database)?;
    // Readable by this account alone, as every file that tempfile makes.
    let mut file = tempfile::Builder::new().prefix(".packdesk-backup-").tempfile_in(place).map_err(failed())?;
    let mut packer = Packer::new(BufWriter::new(file.as_file_mut()));
    packer.file(DATABASE, &database).map_err(failed())?;
    for own in FOLDERS {
        packer.folder(own, &station.join(own)).map_err(failed())?;
    }
    if let Some(secrets) = secrets {
        packer.add(SECRETS, secrets.as_slice()).map_err(failed())?;
    }
    let highest = |(prefix, extension, serial)| HighestSerial { prefix, extension, serial };
    packer
        .finish(Manifest {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            schema: copied.version,
            station: copied.station,
            made: now,
            highest: copied.highest.into_iter().map(highest).collect(),
            files: Vec::new(),
        })
        .map_err(failed())?;
    file.as_file().sync_all().map_err(failed())?;
    restore::check(file.path())?;
    let kept = file.persist(to).map_err(|error| not_written(to)(error.error))?;
    store::private::flush_names(place).map_err(failed())?;
    let bytes = kept.metadata().map_err(failed())?.len();
    Ok(BackupFile { file: to.display().to_string(), at: now, bytes, by_itself: false })
}

/// A zip file while it is being made.
struct Packer<W: io::Write + io::Seek> {
    zip: ZipWriter<W>,
    files: Vec<BackedUp>,
}

impl<W: io::Write + io::Seek> Packer<W> {
    fn new(to: W) -> Self {
        Self { zip: ZipWriter::new(to), files: Vec::new() }
    }

    fn file(&mut self, name: &str, file: &Path) -> io::Result<()> {
        self.add(name, BufReader::new(File::open(file)?))
    }

    /// Adds the files of a folder; links and other things are not the shop's own files.
    fn folder(&mut self, name: &str, folder: &Path) -> io::Result<()> {
        let mut entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries?.collect::<io::Result<Vec<_>>>()?,
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = format!("{name}/{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.folder(&name, &entry.path())?;
            } else if kind.is_file() && is_ours(&name) {
                self.file(&name, &entry.path())?;
            }
        }
        Ok(())
    }

    fn add(&mut self, name: &str, content: impl Read) -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .large_file(true)
            .unix_permissions(0o600);
        self.zip.start_file(name, options).map_err(io::Error::from)?;
        let mut content = Hashed::new(content);
        io::copy(&mut content, &mut self.zip)?;
        let (bytes, sha256) = content.end();
        self.files.push(BackedUp { name: name.to_owned(), bytes, sha256 });
        Ok(())
    }

    fn finish(mut self, manifest: Manifest) -> io::Result<()> {
        let manifest = Manifest { files: self.files, ..manifest };
        self.zip.start_file(MANIFEST, SimpleFileOptions::default().unix_permissions(0o600)).map_err(io::Error::from)?;
        self.zip.write_all(&serde_json::to_vec_pretty(&manifest)?)?;
        self.zip.finish().map_err(io::Error::from)?.flush()
    }
}
