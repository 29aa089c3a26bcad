//! The service point a customer chose, as apps leave it in what a delivery says of itself.

use super::answers::WireOrder;
use crate::service_point::{field, object, point, spoken_of, unfolded};
use model::ServicePoint;
use serde_json::Value;

/// Whether the delivery is one of an app.
pub(super) fn is_of_an_app(order: &WireOrder) -> bool {
    !order.shipment_id.is_empty() && !order.shipment_id.starts_with("core|")
}

/// The point in the delivery's data. What apps keep there is not documented but for Sendcloud's `location`.
pub(super) fn service_point(order: &WireOrder) -> Option<ServicePoint> {
    let data = unfolded(&order.shipment_data);
    let fields: Vec<(&str, &Value)> = data.as_object()?.iter().map(|(name, value)| (name.as_str(), value)).collect();
    spoken_of(&fields).or_else(|| {
        let location = data.get("location").filter(|_| is_of_an_app(order))?;
        object(location).or_else(|| point(field(&data, &["location"]), "", String::new()))
    })
}
