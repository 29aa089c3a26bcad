//! What a message says when it goes out.

use super::Outbox;
use super::outgoing::{News, Outgoing};
use super::trouble::OutboxTrouble;
use ::carriers::VoidRequest;
use model::*;
use store::Snapshot;

impl Outbox {
    /// What an entry says, with names, numbers and links as they are now.
    pub(super) fn filled_in(&self, snapshot: &Snapshot, entry: &OutboxEntry) -> Result<Outgoing, OutboxTrouble> {
        let shipment = snapshot.shipment(entry.shipment).map_err(Problem::from)?;
        let shipment = shipment.ok_or_else(|| Problem::new(ProblemCode::NoSuchShipment))?;
        let order = crate::existing::existing_order(snapshot, entry.order)?;
        let current = self.deciding.current(snapshot)?;
        let carrier = current.settings.catalogue.carrier(&shipment.carrier);
        let name = carrier.map(|carrier| carrier.name.clone()).unwrap_or_default();
        let reference = order.facts.reference.clone();
        let shipment_reference = told_reference(&shipment, entry.order);
        let parcels: Vec<NoticeParcel> =
            shipment.parcels.iter().map(|parcel| told_parcel(parcel, &order, carrier)).collect();
        let step = |parcels: Vec<NoticeParcel>, step: ParcelStep, at: UtcDateTime| {
            News::Parcel(ParcelNotice {
                order_reference: reference.clone(),
                shipment_reference: shipment_reference.clone(),
                direction: shipment.direction,
                parcels,
                step,
                at,
            })
        };
        let news = match (&entry.message, shipment.direction) {
            (OutboxMessage::VoidBooking { .. }, _) => {
                let booking = snapshot.booking(shipment.id).map_err(Problem::from)?;
                let key = booking.map_or_else(|| BookingKey(shipment.reference.clone()), |booking| booking.key);
                let numbers = shipment.numbers().map(str::to_owned).collect();
                let connector = self.carriers.of(snapshot, &shipment.carrier)?;
                return Ok(Outgoing::Void(connector, VoidRequest { key, remote_id: shipment.remote_id, numbers }));
            }
            (OutboxMessage::Shipped { at }, Direction::Return) => step(parcels, ParcelStep::LabelOut, *at),
            (OutboxMessage::Withdrawn { at }, Direction::Return) => step(parcels, ParcelStep::Withdrawn, *at),
            (OutboxMessage::Tracked { place, state, since, at }, _) => {
                let seen = shipment.parcels.iter().zip(parcels).filter(|(parcel, _)| parcel.place == *place);
                let seen = seen.map(|(_, told)| told).collect();
                step(seen, ParcelStep::Seen { state: *state, since: *since }, *at)
            }
            (OutboxMessage::Shipped { at }, Direction::Outgoing) => News::Notice(Notice::Shipped(ShipmentNotice {
                order_reference: reference,
                shipment_reference,
                carrier: name,
                parcels: self.told_parcels(snapshot, &shipment, &order)?,
                shipped_at: *at,
                let_go: order.decision.let_go.value && order.facts.status == OrderStatus::Waiting,
                rest: snapshot.has_rest(entry.order).map_err(Problem::from)?,
            })),
            (OutboxMessage::Withdrawn { at }, Direction::Outgoing) => {
                News::Notice(Notice::Withdrawn(WithdrawnNotice {
                    order_reference: reference,
                    shipment_reference,
                    carrier: name,
                    numbers: shipment.numbers().map(str::to_owned).collect(),
                    withdrawn_at: *at,
                    rest: snapshot.has_rest(entry.order).map_err(Problem::from)?,
                }))
            }
        };
        Ok(Outgoing::News(order.shop.clone(), news))
    }

    /// The parcels a shop hears of with a shipment. Of an order that shipped in parts a shop that does not understand parts hears of all of
    /// them at once, with the first.
    fn told_parcels(
        &self,
        snapshot: &Snapshot,
        shipment: &Shipment,
        order: &Order,
    ) -> Result<Vec<NoticeParcel>, OutboxTrouble> {
        let shipments = if shipment.part.is_empty() || self.shops.hears_parts_of(snapshot, order)? {
            vec![shipment.clone()]
        } else {
            let mut parts = snapshot.shipments_of(order.id).map_err(Problem::from)?;
            parts.retain(|it| !it.part.is_empty() && it.state.is_live());
            parts
        };
        let current = self.deciding.current(snapshot)?;
        let told = |shipment: &Shipment| -> Vec<NoticeParcel> {
            let carrier = current.settings.catalogue.carrier(&shipment.carrier);
            let mut parcels: Vec<NoticeParcel> =
                shipment.parcels.iter().map(|parcel| told_parcel(parcel, order, carrier)).collect();
            if !shipment.part.is_empty() && parcels.iter().any(|parcel| parcel.items.is_empty()) {
                with_the_first(&mut parcels, &told_items(&shipment.part, order));
            }
            parcels
        };
        Ok(shipments.iter().flat_map(told).collect())
    }
}

/// The reference under which a shop hears of a shipment: one of its own for each order whose goods it holds, so that a shop that knows
/// what it was told by it hears of each.
fn told_reference(shipment: &Shipment, order: OrderId) -> String {
    if order == shipment.order { shipment.reference.clone() } else { format!("{}-{}", shipment.reference, order.0) }
}

/// Tells a part of an order with its first parcel, where nobody said what lies in which: with none of them the shop would take it for all
/// that is left.
fn with_the_first(parcels: &mut [NoticeParcel], part: &[NoticeItem]) {
    for (place, parcel) in parcels.iter_mut().enumerate() {
        parcel.items = part.to_vec();
        if place > 0 {
            parcel.items.iter_mut().for_each(|item| item.quantity = 0);
        }
    }
}

fn told_items(items: &[ParcelItem], order: &Order) -> Vec<NoticeItem> {
    let item = |item: &ParcelItem| {
        let line = order.facts.lines.get(usize::try_from(item.line).ok()?)?;
        Some(NoticeItem { line_reference: line.reference.clone(), quantity: item.quantity })
    };
    items.iter().filter_map(item).collect()
}

fn told_parcel(parcel: &Parcel, order: &Order, carrier: Option<&Carrier>) -> NoticeParcel {
    NoticeParcel {
        number: parcel.number.clone(),
        tracking_url: carrier.map(|carrier| carrier.tracking_url_of(&parcel.number)).unwrap_or_default(),
        items: told_items(&parcel.items, order),
    }
}
