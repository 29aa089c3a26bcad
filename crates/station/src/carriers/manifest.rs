//! A closed hand-over list, as the file its carrier takes.

use super::Carriers;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use carriers::{ManifestRequest, ManifestShipment};
use jiff::tz::TimeZone;
use model::*;
use serde::Serialize;
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A day's parcels, as a file for their carrier.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierManifest {
    /// The file's name, as the carrier wants it.
    pub name: String,
    /// What is in it, in base64.
    pub base64: String,
    /// How many shipments stand in it.
    pub shipments: u32,
    /// Letters its encoding does not have, in whose place a `?` stands; empty where all are there.
    pub replaced: String,
}

impl Carriers {
    /// The file of a list. It is the same whenever it is asked for.
    pub(crate) fn manifest(&self, list: HandOverId) -> Result<CarrierManifest, Problem> {
        let snapshot = self.store.snapshot()?;
        let none = || Problem::new(ProblemCode::NoSuchList);
        let (list, shipments) = snapshot.hand_over_list(list)?.ok_or_else(none)?;
        let settings = snapshot.settings()?;
        let sender = settings.defaults.sender.clone().ok_or_else(|| Problem::new(ProblemCode::NoSender))?;
        let connector = self.of(&snapshot, &list.carrier)?;
        let request = ManifestRequest {
            number: u32::try_from(list.id.0).unwrap_or(u32::MAX),
            at: LocalDateTime(list.at.0.to_zoned_datetime(TimeZone::system()).datetime()),
            sender,
            shipments: shipments.iter().map(|it| stated(&snapshot, &settings, it)).collect::<Result<_, _>>()?,
        };
        let file = connector.manifest(&request).map_err(|error| error.problem(&list.carrier, self.clock.now()))?;
        Ok(CarrierManifest {
            name: file.name,
            base64: BASE64.encode(file.bytes),
            shipments: u32::try_from(shipments.len()).unwrap_or(u32::MAX),
            replaced: file.replaced.into_iter().collect(),
        })
    }
}

fn stated(snapshot: &Snapshot, settings: &Settings, shipment: &Shipment) -> Result<ManifestShipment, Problem> {
    let order = crate::existing::existing_order(snapshot, shipment.order)?;
    let method = settings.catalogue.method(&shipment.method);
    Ok(ManifestShipment {
        order_number: order.facts.number,
        service: method.map_or(shipment.method.0.as_str(), ShippingMethod::service).to_owned(),
        recipient: order.facts.recipient,
        parcels: shipment.parcels.iter().map(|parcel| (parcel.number.clone(), parcel.weight)).collect(),
    })
}
