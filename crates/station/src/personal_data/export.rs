//! Everything that is kept of one customer, in a form another program can read.

use crate::clock::Clock;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde::Serialize;
use serde_json::{Value, json};
use store::{Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A customer's data as a file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CustomerFile {
    /// The file's name; it names nobody.
    pub name: String,
    /// Its content, JSON in UTF-8, in base64.
    pub base64: String,
    /// How many orders stand in it.
    pub orders: u32,
}

pub(super) fn file(store: &Store, found: &FoundCustomer, clock: Clock) -> Result<CustomerFile, Problem> {
    let snapshot = store.snapshot()?;
    let orders = found.orders.iter().map(|row| of_order(store, &snapshot, row.id)).collect::<Result<Vec<_>, _>>()?;
    let document = json!({ "made_at": clock.now(), "found_by": found.by, "orders": orders });
    Ok(CustomerFile {
        name: format!("packdesk-customer-{}.json", clock.local_now().date()),
        base64: BASE64.encode(format!("{document:#}\n")),
        orders: u32::try_from(orders.len()).unwrap_or(u32::MAX),
    })
}

fn of_order(store: &Store, snapshot: &Snapshot, id: OrderId) -> Result<Value, Problem> {
    let shipments = snapshot.shipments_of(id)?;
    let mut labels = Vec::new();
    for shipment in &shipments {
        for document in snapshot.label_documents(shipment.id)? {
            labels.push(json!({
                "shipment": shipment.id,
                "parcel": document.parcel,
                "format": document.format,
                "base64": BASE64.encode(document.bytes),
            }));
        }
    }
    let mut photos = Vec::new();
    for photo in snapshot.photos(id)? {
        let jpeg = store.picture(&photo)?.map(|jpeg| BASE64.encode(jpeg));
        photos.push(json!({ "photo": photo, "base64": jpeg }));
    }
    let mut printed = Vec::new();
    for job in snapshot.jobs_of(id)? {
        let bytes = snapshot.kept_job_bytes(job.id)?;
        printed.push(json!({ "job": job, "base64": bytes.map(|bytes| BASE64.encode(bytes)) }));
    }
    Ok(json!({
        "order": snapshot.order(id)?,
        "shipments": shipments,
        "labels": labels,
        "photos": photos,
        "printed": printed,
        "tracked": snapshot.tracked_parcels(id)?,
        "changed_late": snapshot.late_change(id)?,
        "checked": snapshot.checked_items(id)?,
        "journal": snapshot.journal(id)?,
    }))
}
