//! Webhooks, as Sendcloud sends them (*Webhooks 3.0.0*, `ParcelStatusChanged`): one request for each parcel, signed in
//! `Sendcloud-Signature` with the HMAC-SHA256 of its body in hexadecimal digits. What comes later has the later `timestamp`.

use crate::{Pushed, ShopError};
use hmac::{Hmac, KeyInit as _, Mac as _};
use model::Notice;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use sha2::Sha256;
use std::fmt::Write as _;
use wire::{Content, HeaderName, HeaderValue, Method, NoProof, Request, Setup, Url, Wire};

/// Sendcloud's states of a parcel: its number, and its words.
const READY_TO_SEND: (u32, &str) = (1_000, "Ready to send");
const CANCELLED: (u32, &str) = (2_000, "Cancelled");

/// Where a shop is told.
pub(super) struct Webhook {
    wire: Wire,
    /// The address below its host.
    target: String,
    secret: SecretString,
    /// Whether it is told what shipped.
    pub(super) shipped: bool,
    /// Whether it is told what was taken back.
    pub(super) withdrawn: bool,
}

impl Webhook {
    /// The webhook at an address, which hears everything.
    pub(super) fn new(address: Url, secret: SecretString, setup: &Setup) -> Result<Self, ShopError> {
        // A path as `/http://else.example` stays one.
        let target = format!("./{}", address.path().trim_start_matches('/'));
        let mut host = address;
        host.set_path("/");
        Ok(Self { wire: Wire::new(host, NoProof, setup)?, target, secret, shipped: true, withdrawn: true })
    }

    /// Whether it is told this.
    pub(super) fn hears(&self, notice: &Notice) -> bool {
        match notice {
            Notice::Shipped(_) => self.shipped,
            Notice::Withdrawn(_) => self.withdrawn,
        }
    }

    /// Tells it, parcel by parcel. Told again, it hears the same with the same `timestamp`.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        for body in bodies(notice) {
            self.wire.send(&self.request(&body)).await?;
        }
        Ok(Pushed::Told)
    }

    fn request(&self, body: &Value) -> Request {
        let bytes = body.to_string().into_bytes();
        let signature = signature(self.secret.expose_secret(), &bytes);
        let request = Request::new("tell webhook", Method::POST, self.target.as_str());
        let request = request.carrying(Content { media_type: "application/json", bytes });
        match HeaderValue::from_str(&signature) {
            Ok(signature) => request.header(HeaderName::from_static("sendcloud-signature"), signature),
            Err(_) => request,
        }
    }
}

/// What a notice says, one body for each parcel. Nothing of its customer is in it.
fn bodies(notice: &Notice) -> Vec<Value> {
    match notice {
        Notice::Shipped(notice) => {
            let body = |parcel: &model::NoticeParcel| {
                let mut told = body(READY_TO_SEND, &parcel.number, &notice.order_reference, &notice.shipment_reference);
                told["timestamp"] = notice.shipped_at.millis().into();
                if !parcel.tracking_url.is_empty() {
                    told["parcel"]["tracking_url"] = parcel.tracking_url.as_str().into();
                }
                told
            };
            notice.parcels.iter().map(body).collect()
        }
        Notice::Withdrawn(notice) => {
            let body = |number: &String| {
                let mut told = body(CANCELLED, number, &notice.order_reference, &notice.shipment_reference);
                told["timestamp"] = notice.withdrawn_at.millis().into();
                told
            };
            notice.numbers.iter().map(body).collect()
        }
    }
}

fn body((id, message): (u32, &str), number: &str, order: &str, shipment: &str) -> Value {
    json!({
        "action": "parcel_status_changed",
        "carrier_status_change_timestamp": null,
        "parcel": {
            "tracking_number": number,
            "status": { "id": id, "message": message },
            "external_order_id": order,
            "external_shipment_id": shipment,
        },
    })
}

/// The HMAC-SHA256 of a body, in hexadecimal digits.
fn signature(secret: &str, body: &[u8]) -> String {
    // HMAC takes a key of any length (RFC 2104 section 3).
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(body);
    mac.finalize().into_bytes().iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Sendcloud's own page, and one computed independently: `printf BODY | openssl dgst -sha256 -hmac KEY`.
    #[test]
    fn a_body_is_signed_as_sendcloud_signs() {
        let of = |body: &str| signature("secretkey", body.as_bytes());
        assert_eq!(of(r#"{"key": "value"}"#), "1eed4b3d41f4653ac64fd56f1bf1cbfd349e4482cbc11dff7134bd93e5da4b0a");
        assert_eq!(of(r#"{"key":"value"}"#), "87fed1f0acad9b36aaee8a70e98293aef8db35458b261903ef60a3ad488aaaf2");
    }
}
