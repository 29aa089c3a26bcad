//! What the practice carrier knows: its shipments, and the file that keeps them.

use super::request::NewShipment;
use model::{Currency, Money};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

const FILE: &str = "practice-carrier.jsonl";
/// What the first parcel costs and what each further one does, in cents.
const FIRST_PARCEL: i64 = 495;
const FURTHER_PARCEL: i64 = 350;

/// A shipment the carrier has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeShipment {
    /// The carrier's own key of it.
    pub id: String,
    /// The key it was asked with.
    pub key: String,
    /// The number of its order.
    pub order: String,
    /// The numbers of its parcels.
    pub numbers: Vec<String>,
    /// What it costs.
    pub cost: Money,
    /// Whether it was taken back.
    pub voided: bool,
    /// How often its labels are asked for before they are there.
    pub(super) labels_after: u32,
    /// What was asked.
    pub(super) asked: NewShipment,
}

impl PracticeShipment {
    /// Whether the carrier would carry and bill it.
    #[must_use]
    pub fn is_live(&self) -> bool {
        !self.voided
    }
}

/// The shipments, and their file where there is one: one shipment a line, as it stands from then on.
#[derive(Debug, Default)]
pub(super) struct Books {
    shipments: Vec<PracticeShipment>,
    by_key: HashMap<String, usize>,
    by_id: HashMap<String, usize>,
    parcels: u64,
    labels_after: u32,
    file: Option<File>,
}

impl Books {
    /// What was kept in that folder. A last line that was cut short was never answered, and is dropped.
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(folder.join(FILE))?;
        let mut kept = Vec::new();
        file.read_to_end(&mut kept)?;
        let whole = kept.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        kept.truncate(whole);
        let mut books = Self::default();
        for line in kept.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            books.put(serde_json::from_slice(line)?);
        }
        file.set_len(whole as u64)?;
        file.seek(SeekFrom::End(0))?;
        books.file = Some(file);
        Ok(books)
    }

    pub(super) fn shipments(&self) -> impl Iterator<Item = &PracticeShipment> {
        self.shipments.iter()
    }

    pub(super) fn of_key(&self, key: &str) -> Option<&PracticeShipment> {
        self.shipments.get(*self.by_key.get(key)?)
    }

    pub(super) fn of_id(&self, id: &str) -> Option<&PracticeShipment> {
        self.shipments.get(*self.by_id.get(id)?)
    }

    pub(super) fn of_id_mut(&mut self, id: &str) -> Option<&mut PracticeShipment> {
        self.shipments.get_mut(*self.by_id.get(id)?)
    }

    /// From now on, labels of new shipments are there only after they were asked for this many times.
    pub(super) fn labels_later(&mut self, times: u32) {
        self.labels_after = times;
    }

    /// Makes a shipment. It is in the file when this returns.
    pub(super) fn book(&mut self, asked: NewShipment) -> io::Result<&PracticeShipment> {
        let count = asked.parcels.len() as u64;
        let numbers = (self.parcels + 1..=self.parcels + count).map(|serial| format!("PX{serial:010}")).collect();
        let further = i64::try_from(count).unwrap_or(1) - 1;
        let shipment = PracticeShipment {
            id: format!("px-{}", self.shipments.len() + 1),
            key: asked.key.clone(),
            order: asked.order.clone(),
            numbers,
            cost: Money { minor: FIRST_PARCEL + further * FURTHER_PARCEL, currency: Currency::EUR },
            voided: false,
            labels_after: self.labels_after,
            asked,
        };
        self.write(&shipment)?;
        let at = self.put(shipment);
        Ok(&self.shipments[at])
    }

    /// Takes a shipment back: whether it was now, or had been before. `None` when there is none.
    pub(super) fn void(&mut self, id: &str) -> io::Result<Option<bool>> {
        let Some(known) = self.of_id(id) else { return Ok(None) };
        if known.voided {
            return Ok(Some(false));
        }
        let voided = PracticeShipment { voided: true, ..known.clone() };
        self.write(&voided)?;
        self.put(voided);
        Ok(Some(true))
    }

    fn write(&mut self, shipment: &PracticeShipment) -> io::Result<()> {
        match &mut self.file {
            Some(file) => file.write_all(format!("{}\n", serde_json::to_string(shipment)?).as_bytes()),
            None => Ok(()),
        }
    }

    /// Puts a shipment in the place of the one of its id, or at the end.
    fn put(&mut self, shipment: PracticeShipment) -> usize {
        if let Some(&at) = self.by_id.get(&shipment.id) {
            self.shipments[at] = shipment;
            return at;
        }
        let at = self.shipments.len();
        self.parcels += shipment.numbers.len() as u64;
        self.by_id.insert(shipment.id.clone(), at);
        self.by_key.insert(shipment.key.clone(), at);
        self.shipments.push(shipment);
        at
    }
}
