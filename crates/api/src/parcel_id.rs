//! A parcel's number towards shops: its shipment's with its place in three digits behind it. In v2 an order that has no shipment yet has
//! one as well: its own with the place 0.

use model::{OrderId, ShipmentId};

/// One more than the greatest place.
const PLACES: i64 = 1_000;

/// The number of a shipment's parcel, by its place from 1.
pub(crate) fn parcel_id(shipment: ShipmentId, place: u32) -> i64 {
    shipment.0.saturating_mul(PLACES).saturating_add(i64::from(place))
}

/// The shipment and place of a number.
pub(crate) fn of_parcel_id(text: &str) -> Option<(ShipmentId, u32)> {
    let id: i64 = text.parse().ok().filter(|id| *id > 0)?;
    Some((ShipmentId(id / PLACES), u32::try_from(id % PLACES).ok()?))
}

/// The number of an order that waits for its label.
pub(crate) fn order_parcel_id(order: OrderId) -> i64 {
    parcel_id(ShipmentId(order.0), 0)
}

/// What a number leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParcelOf {
    /// A shipment's parcel, by its place from 1.
    Shipment(ShipmentId, u32),
    /// An order that was handed over.
    Order(OrderId),
}

/// The same, or the order, of a number.
pub(crate) fn parcel_of(text: &str) -> Option<ParcelOf> {
    Some(match of_parcel_id(text)? {
        (ShipmentId(order), 0) => ParcelOf::Order(OrderId(order)),
        (shipment, place) => ParcelOf::Shipment(shipment, place),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_leads_back_to_its_parcel() {
        for (shipment, place) in [(1, 1), (7, 17), (123_456, 999)] {
            let id = parcel_id(ShipmentId(shipment), place);
            assert_eq!(of_parcel_id(&id.to_string()), Some((ShipmentId(shipment), place)));
        }
        assert_eq!(parcel_of(&order_parcel_id(OrderId(7)).to_string()), Some(ParcelOf::Order(OrderId(7))));
        assert_eq!(parcel_of("7001"), Some(ParcelOf::Shipment(ShipmentId(7), 1)));
        for text in ["", "x", "-1001", "0", "99999999999999999999"] {
            assert_eq!(of_parcel_id(text), None, "{text}");
        }
    }
}
