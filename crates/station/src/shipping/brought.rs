//! What a shop that comes by itself may know of its shipments: where they come from and go, their numbers, their labels.

use super::context::ShippingContext;
use super::labels::{first_page, not_whole};
use super::{LabelFile, Shipping};
use crate::existing::{addressed_order, existing_order};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde::{Deserialize, Serialize};
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A shipment with what stands around it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtShipment {
    /// The shipment.
    pub shipment: Shipment,
    /// Its order.
    pub order: Order,
    /// Where it comes from.
    pub sender: Address,
    /// Its carrier's name, as customers know it.
    pub carrier: String,
    /// Where each of its parcels can be followed; empty where the carrier has no such page or a parcel no number.
    pub tracking_urls: Vec<String>,
    /// Whether customs have to be told of it.
    pub customs: bool,
    /// Why its carrier did not book it, or has not answered yet, where it is so.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// Which label of a shop's own shipments, and as what.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskParcelLabel {
    /// The shop whose shipment it is.
    pub shop: ShopId,
    /// The shipment.
    pub shipment: ShipmentId,
    /// Which of its parcels, from 1.
    pub parcel: u32,
    /// ZPL, PDF or PNG.
    pub language: PrinterLanguage,
    /// The dots per inch; none: those of the printer the label is made for.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub dpi: Option<Dpi>,
}

impl Shipping {
    /// A shop's own shipments, the latest first, and one more where the list goes on.
    pub(crate) fn brought(&self, query: &BroughtShipments) -> Result<Vec<BroughtShipment>, Problem> {
        let snapshot = self.store.snapshot()?;
        let context = ShippingContext::of(self, &snapshot)?;
        let shipments = snapshot.shipments_brought(query)?;
        shipments.into_iter().map(|shipment| view(&snapshot, &context, shipment)).collect()
    }

    /// The label of a parcel as it was made. One that was taken back has none any more.
    pub(crate) fn parcel_label(&self, ask: &AskParcelLabel) -> Result<LabelFile, Problem> {
        let none = || Problem::new(ProblemCode::NoSuchLabel);
        let snapshot = self.store.snapshot()?;
        let shipment = snapshot.shipment(ask.shipment)?.filter(|shipment| shipment.state.is_live()).ok_or_else(none)?;
        let parcel = shipment.parcels.iter().find(|parcel| parcel.place == ask.parcel).ok_or_else(none)?;
        let order = addressed_order(&snapshot, shipment.order)?;
        if order.shop != ask.shop || parcel.number.is_empty() {
            return Err(none());
        }
        let context = ShippingContext::of(self, &snapshot)?;
        let printer = context.printer(&shipment.decision)?;
        let printer = Printer { dpi: ask.dpi.unwrap_or(printer.dpi), ..printer.clone() };
        let (bytes, problem) = match shipment.labels {
            LabelSource::Drawn => {
                let number = Some(parcel.number.as_str());
                let of = u32::try_from(shipment.parcels.len()).unwrap_or(u32::MAX);
                let place = (parcel.place, of);
                let label = context.label(&order, &shipment.decision, number, place, shipment.direction)?;
                let made = context.papers.label(&order.shop, label, &printer, ask.language)?;
                (made.bytes, made.problem)
            }
            LabelSource::Document => {
                let documents = snapshot.label_documents(shipment.id)?;
                let only = Some(ask.parcel);
                let labels = context.documents_for(&documents, only, &shipment, &printer, ask.language)?;
                let pages = labels.into_iter().next().ok_or_else(none)?;
                let problem = not_whole(&order, &pages);
                (first_page(pages)?, problem)
            }
        };
        Ok(LabelFile { base64: BASE64.encode(bytes), made: true, problem })
    }
}

/// Whether customs have to be told of a shipment.
pub(super) fn crosses(context: &ShippingContext<'_>, order: &Order, shipment: &Shipment) -> bool {
    let (from, to) = context.addresses(&order.facts, &shipment.decision, shipment.direction);
    papers::needs_declaration(&from, &to)
}

pub(super) fn view(
    snapshot: &Snapshot,
    context: &ShippingContext<'_>,
    shipment: Shipment,
) -> Result<BroughtShipment, Problem> {
    let order = existing_order(snapshot, shipment.order)?;
    let (sender, _) = context.addresses(&order.facts, &shipment.decision, Direction::Outgoing);
    let carrier = context.carrier(&shipment.carrier).ok();
    let followed = |parcel: &Parcel| match carrier {
        Some(carrier) if !parcel.number.is_empty() => carrier.tracking_url_of(&parcel.number),
        _ => String::new(),
    };
    let problem = match shipment.state {
        ShipmentState::Planned | ShipmentState::Failed => snapshot.booking(shipment.id)?.and_then(|it| it.problem),
        _ => None,
    };
    Ok(BroughtShipment {
        customs: crosses(context, &order, &shipment),
        problem,
        tracking_urls: shipment.parcels.iter().map(followed).collect(),
        carrier: carrier.map_or_else(|| shipment.carrier.0.clone(), |carrier| carrier.name.clone()),
        shipment,
        order,
        sender,
    })
}
