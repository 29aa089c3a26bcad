//! A shipment to a UPS Access Point: what of it stands beside the customer's address (`Shipping.yaml`, *Ship to a UPS Access
//! Point*). No I/O.

use super::request::{ADDRESS_LINE, ADDRESS_LINES, CITY, NAME, POSTAL_CODE, email, refused};
use super::services::Sold;
use crate::room::{fitting, lines};
use crate::{BookingRequest, CarrierError};
use model::ServicePointRecord;
use serde_json::{Map, Value, json};

/// The code of a point on a label has so many letters.
const CODE: usize = 9;
/// *UPS Access Point Economy*, the one service that ends at a point by itself.
const ECONOMY: &str = "70";
/// *Hold for Pickup at UPS Access Point*: on its way to the customer, a parcel is held there.
const HELD: &str = "01";
/// *UPS Access Point Delivery*: the point is where a parcel goes.
const DELIVERED: &str = "02";
/// *Alternate Delivery Location Notification*: UPS tells the customer where the parcel waits.
const TOLD_WHERE: &str = "012";

/// The fields of a shipment that goes to a point; none where it goes to none.
///
/// # Errors
/// `Refused`, with the field's name, where the label cannot name the point, or nobody could tell the customer of it.
pub(super) fn of(request: &BookingRequest, service: Sold<'_>) -> Result<Map<String, Value>, CarrierError> {
    let Some(point) = &request.service_point else {
        let is_missing = service.to_access_point;
        return if is_missing { Err(refused("ups-access-point-missing", "service_point")) } else { Ok(Map::new()) };
    };
    let Some(known) = &point.known else { return Err(refused("ups-access-point-unknown", "service_point")) };
    let email = email(&request.recipient, "recipient")?;
    let Some(email) = email.get("EMailAddress") else {
        return Err(refused("ups-access-point-email", "recipient.email"));
    };
    let indication = if service.code == ECONOMY { DELIVERED } else { HELD };
    let told = json!({ "NotificationCode": TOLD_WHERE, "EMail": { "EMailAddress": [email] } });
    Ok(Map::from_iter([
        ("ShipmentIndicationType".to_owned(), json!([{ "Code": indication }])),
        ("AlternateDeliveryAddress".to_owned(), place(known)?),
        ("ShipmentServiceOptions".to_owned(), json!({ "Notification": [told] })),
    ]))
}

/// A point as its label names it.
fn place(point: &ServicePointRecord) -> Result<Value, CarrierError> {
    const FIELD: &str = "service_point";
    if point.code.chars().count() != CODE {
        return Err(refused("ups-access-point-code", FIELD));
    }
    let street = [point.street.trim(), point.house_number.trim()].join(" ");
    let name = if point.name.trim().is_empty() { point.code.clone() } else { shortened(&point.name, NAME) };
    Ok(json!({
        "Name": name,
        "AttentionName": name,
        "UPSAccessPointID": point.code,
        "Address": {
            "AddressLine": lines(&[&street], ADDRESS_LINE, ADDRESS_LINES, FIELD)?,
            "City": fitting(&point.city, CITY, FIELD)?,
            "PostalCode": fitting(&point.postal_code, POSTAL_CODE, FIELD)?,
            "CountryCode": point.country.code(),
        },
    }))
}

/// The name of a shop says nothing that its code does not: what does not fit is left out.
fn shortened(name: &str, most: usize) -> String {
    name.trim().chars().take(most).collect::<String>().trim_end().to_owned()
}
