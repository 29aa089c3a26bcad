//! Photos of open boxes: kept with an order as it is packed, and with its shipment from the moment that begins.
//!
//! A row says whose it is; the picture is a file in `photos`, named for its hash. The file is there before its row, and goes after
//! it: what no row names is a trace of a crash, and is taken away with the next photo that goes.

use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError, forgotten, orders, private};
use model::{Message, OrderId, Photo, PhotoId, ShipmentId, UtcDateTime};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use sha2::{Digest as _, Sha256};
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::PathBuf;

/// The most photos of one order.
pub const MOST_PHOTOS: u32 = 20;

/// A photo that is to be kept.
#[derive(Debug, Clone)]
pub struct NewPhoto {
    /// The order.
    pub order: OrderId,
    /// Who packs, where somebody said.
    pub packer: Option<String>,
    /// Its picture.
    pub jpeg: Vec<u8>,
}

/// Why a photo was not kept.
#[derive(Debug, thiserror::Error)]
pub enum PhotoError {
    /// The database or the disk said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such order.
    #[error("there is no such order")]
    NoSuchOrder,
    /// The order names nobody any more.
    #[error("the customer of order {0} was erased")]
    Erased(String),
    /// The order goes in the parcel of another one.
    #[error("order {order} goes in the parcel of {main}")]
    Merged {
        /// Its number.
        order: String,
        /// The number of that one.
        main: String,
    },
    /// It has as many as are kept.
    #[error("order {0} has {MOST_PHOTOS} photos")]
    Full(String),
}

/// Of `photos`: it belongs to no shipment that came about.
const FREE: &str = "(shipment IS NULL OR shipment IN (SELECT id FROM shipments WHERE state = 'failed'))";

const COLUMNS: &str = "id, order_id, shipment, at, packer, bytes, sha256";

/// Where the pictures lie, in the station's folder.
const FOLDER: &str = "photos";

/// Held by whoever keeps a picture or takes those away that no row names: in between a picture has no row yet.
const TURN: &str = "turn.lock";

impl Snapshot {
    /// The photos of an order, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn photos(&self, order: OrderId) -> Result<Vec<Photo>> {
        let sql = format!("SELECT {COLUMNS} FROM photos WHERE order_id = ? ORDER BY id");
        Ok(self.connection().prepare_cached(&sql)?.query_map([order.0], photo)?.collect::<rusqlite::Result<_>>()?)
    }

    /// A photo.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn photo(&self, id: PhotoId) -> Result<Option<Photo>> {
        let sql = format!("SELECT {COLUMNS} FROM photos WHERE id = ?");
        Ok(self.connection().prepare_cached(&sql)?.query_row([id.0], photo).optional()?)
    }

    /// Whether there is a photo of an order's parcel as it is packed now.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_photographed(&self, order: OrderId) -> Result<bool> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM photos WHERE order_id = ? AND {FREE})");
        Ok(self.connection().prepare_cached(&sql)?.query_row([order.0], |row| row.get(0))?)
    }
}

impl Store {
    /// Keeps a photo with the order, or with the shipment that stands for its parcels now.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn keep_photo(&self, new: NewPhoto, at: UtcDateTime) -> Result<Photo, PhotoError> {
        let sha256 = hash(&new.jpeg);
        let unusable = |cause| StoreError::folder(self.folder(), cause);
        self.writes()?;
        let folder = self.photos_folder();
        private::create_folder(&folder).map_err(unusable)?;
        let _turn = self.photos_turn().map_err(unusable)?;
        private::replace(&folder, &file_name(&sha256), &new.jpeg).map_err(unusable)?;
        self.write(move |transaction| {
            let order = orders::load(transaction, new.order)?.ok_or(PhotoError::NoSuchOrder)?;
            let number = order.facts.number;
            if forgotten::erased_at(transaction, order.id)?.is_some() {
                return Err(PhotoError::Erased(number));
            }
            if let Some(main) = order.main {
                return Err(PhotoError::Merged { order: number, main: main.number });
            }
            if count(transaction, order.id)? >= MOST_PHOTOS {
                return Err(PhotoError::Full(number));
            }
            Ok(keep(transaction, &new, &sha256, at)?)
        })
    }

    /// The picture of a photo, a JPEG; `None` where its file is not there, or is another one than was kept.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn picture(&self, photo: &Photo) -> Result<Option<Vec<u8>>> {
        match fs::read(self.photos_folder().join(file_name(&photo.sha256))) {
            Ok(jpeg) => Ok((hash(&jpeg) == photo.sha256).then_some(jpeg)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::folder(self.folder(), error)),
        }
    }

    /// Takes a photo away; answers whether there was one.
    ///
    /// # Errors
    /// When the database or the disk says no.
    pub fn remove_photo(&self, id: PhotoId, at: UtcDateTime) -> Result<bool> {
        let removed = self.write(move |transaction| {
            let mut removed =
                transaction.prepare_cached("DELETE FROM photos WHERE id = ? RETURNING order_id, shipment")?;
            let about = removed.query_row([id.0], |row| Ok(about(OrderId(row.get(0)?), row.get(1)?))).optional()?;
            let Some(about) = about else { return Ok::<_, StoreError>(false) };
            journal::write(transaction, at, &Message::new("journal-photo-removed"), about)?;
            Ok(true)
        })?;
        self.forget_unnamed_pictures()?;
        Ok(removed)
    }

    /// Takes the pictures away that no photo names any more.
    ///
    /// # Errors
    /// When the database or the disk says no.
    pub fn forget_unnamed_pictures(&self) -> Result<()> {
        let folder = self.photos_folder();
        if !folder.is_dir() {
            return Ok(());
        }
        let unusable = |cause| StoreError::folder(self.folder(), cause);
        let _turn = self.photos_turn().map_err(unusable)?;
        let snapshot = self.snapshot()?;
        let mut named = snapshot.connection().prepare_cached("SELECT DISTINCT sha256 FROM photos")?;
        let named = named.query_map([], |row| row.get::<_, String>(0))?.map(|hash| hash.map(|hash| file_name(&hash)));
        let named: HashSet<String> = named.collect::<rusqlite::Result<_>>()?;
        for entry in fs::read_dir(&folder).map_err(unusable)? {
            let entry = entry.map_err(unusable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name != TURN && !named.contains(&name) {
                fs::remove_file(entry.path()).map_err(unusable)?;
            }
        }
        Ok(())
    }

    fn photos_folder(&self) -> PathBuf {
        self.folder().join(FOLDER)
    }

    fn photos_turn(&self) -> io::Result<File> {
        let turn = private::open_file(&self.photos_folder().join(TURN))?;
        turn.lock()?;
        Ok(turn)
    }
}

fn keep(connection: &Connection, new: &NewPhoto, sha256: &str, at: UtcDateTime) -> Result<Photo> {
    let shipment: Option<i64> = connection
        .prepare_cached(
            "SELECT max(id) FROM shipments
             WHERE order_id = ? AND direction = 'outgoing' AND state NOT IN ('failed', 'voided', 'kept')",
        )?
        .query_row([new.order.0], |row| row.get(0))?;
    let sql = format!(
        "INSERT INTO photos (order_id, shipment, at, packer, bytes, sha256) VALUES (?, ?, ?, ?, ?, ?) RETURNING {COLUMNS}"
    );
    let bytes = i64::try_from(new.jpeg.len()).unwrap_or(i64::MAX);
    let kept = connection
        .prepare_cached(&sql)?
        .query_row(params![new.order.0, shipment, at.millis(), new.packer, bytes, sha256], photo)?;
    journal::write(connection, at, &Message::new("journal-photo-kept"), about(new.order, shipment))?;
    Ok(kept)
}

/// The photos of the parcel as it was packed are those of the shipment that begins.
pub(crate) fn belong_to(connection: &Connection, order: OrderId, shipment: ShipmentId) -> Result<()> {
    let sql = format!("UPDATE photos SET shipment = ? WHERE order_id = ? AND {FREE}");
    connection.prepare_cached(&sql)?.execute([shipment.0, order.0])?;
    Ok(())
}

/// How many photos of an order there are.
pub(crate) fn count(connection: &Connection, order: OrderId) -> Result<u32> {
    let mut found = connection.prepare_cached("SELECT count(*) FROM photos WHERE order_id = ?")?;
    Ok(found.query_row([order.0], |row| row.get(0))?)
}

fn hash(jpeg: &[u8]) -> String {
    Sha256::digest(jpeg).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn file_name(sha256: &str) -> String {
    format!("{sha256}.jpg")
}

fn about(order: OrderId, shipment: Option<i64>) -> About {
    shipment.map_or_else(|| About::order(order), |shipment| About::shipment(order, ShipmentId(shipment)))
}

fn photo(row: &Row<'_>) -> rusqlite::Result<Photo> {
    Ok(Photo {
        id: PhotoId(row.get(0)?),
        order: OrderId(row.get(1)?),
        shipment: row.get::<_, Option<i64>>(2)?.map(ShipmentId),
        at: UtcDateTime::from_millis(row.get(3)?),
        packer: row.get(4)?,
        bytes: row.get(5)?,
        sha256: row.get(6)?,
    })
}
