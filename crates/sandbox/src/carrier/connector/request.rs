//! What the practice carrier is asked, made from what the station asks every carrier. No I/O.

use carriers::{BookingRequest, RequestedParcel};
use model::{Address, BookingKey};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use wire::{Method, Request, escape};

pub(super) fn token(secret: &SecretString) -> Request {
    let content = json!({ "secret": secret.expose_secret() });
    Request::new("token", Method::POST, "token").json(&content).repeatable()
}

/// Sent once: whether it may be sent again is for whoever knows what became of it.
pub(super) fn book(request: &BookingRequest) -> Request {
    let content = json!({
        "key": request.key,
        "order": request.order_number,
        "direction": request.direction,
        "method": request.method,
        "contract": request.contract,
        "sender": address(&request.sender),
        "recipient": address(&request.recipient),
        "service_point": request.service_point.as_ref().map(|point| &point.named.id),
        "value": request.value,
        "parcels": request.parcels.iter().map(parcel).collect::<Vec<_>>(),
        "label": { "format": request.label.format, "dpi": request.label.dpi },
    });
    Request::new("book", Method::POST, "shipments").json(&content)
}

pub(super) fn find(key: &BookingKey) -> Request {
    Request::get("find", "shipments").with("key", key.0.as_str())
}

pub(super) fn labels(remote_id: &str) -> Request {
    Request::get("labels", format!("shipments/{}/labels", escape(remote_id)))
}

/// A shipment that was voided before stays so.
pub(super) fn void(remote_id: &str) -> Request {
    Request::new("void", Method::DELETE, format!("shipments/{}", escape(remote_id))).repeatable()
}

fn address(address: &Address) -> Value {
    json!({
        "name": address.name,
        "company": address.company,
        "street": address.street,
        "street2": address.street2,
        "postal_code": address.postal_code,
        "city": address.city,
        "state": address.state,
        "country": address.country,
        "phone": address.phone,
        "email": address.email,
    })
}

fn parcel(parcel: &RequestedParcel) -> Value {
    let sides = parcel.size.map(|size| [size.length, size.width, size.height]);
    json!({ "weight": parcel.weight, "size": sides })
}

#[cfg(test)]
mod tests {
    use super::*;
    use carriers::{AskedPoint, WantedLabel};
    use model::{Currency, Direction, Dpi, Grams, LabelFormat, MethodId, Millimetres, Money, ParcelSize, ServicePoint};

    fn place(json: &Value) -> Address {
        serde_json::from_value(json.clone()).unwrap()
    }

    fn fixture() -> Value {
        serde_json::from_str(include_str!("fixtures/book.request.json")).unwrap()
    }

    fn booking() -> BookingRequest {
        let size = ParcelSize { length: Millimetres(300), width: Millimetres(200), height: Millimetres(100) };
        BookingRequest {
            key: BookingKey("pd-7-1".to_owned()),
            direction: Direction::Outgoing,
            order_number: "1041".to_owned(),
            method: MethodId("practice-parcel".to_owned()),
            service: "practice-parcel".to_owned(),
            contract: None,
            sender: place(&fixture()["sender"]),
            recipient: place(&fixture()["recipient"]),
            service_point: Some(AskedPoint::from(ServicePoint {
                id: "NL-17".to_owned(),
                carrier: String::new(),
                name: String::new(),
                post_number: String::new(),
            })),
            insured: None,
            brand: None,
            value: Money { minor: 2_590, currency: Currency::EUR },
            parcels: vec![
                RequestedParcel { weight: Grams(1_200), size: Some(size), serial: None },
                RequestedParcel { weight: Grams(500), size: None, serial: None },
            ],
            customs: None,
            label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D300 },
        }
    }

    #[test]
    fn a_booking_is_asked_as_the_fixture_says() {
        let asked = book(&booking());
        let content: Value = serde_json::from_slice(&asked.content().unwrap().bytes).unwrap();
        assert_eq!(content, fixture());
        assert_eq!((asked.method(), asked.target()), (&Method::POST, "shipments"));
    }

    #[test]
    fn an_id_of_the_carrier_cannot_leave_its_place_in_the_address() {
        assert_eq!(labels("a/../b?c").target(), "shipments/a%2F..%2Fb%3Fc/labels");
        assert_eq!(void("px-1").target(), "shipments/px-1");
        assert_eq!(find(&BookingKey("pd 1".to_owned())).query(), [("key".to_owned(), "pd 1".to_owned())]);
    }
}
