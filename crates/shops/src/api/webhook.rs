//! Webhooks, as Sendcloud sends them (*Webhooks 3.0.0*, `ParcelStatusChanged`): one request for each parcel, signed in
//! `Sendcloud-Signature` with the HMAC-SHA256 of its body in hexadecimal digits. What comes later has the later `timestamp`.

use crate::{Pushed, ShopError};
use hmac::{Hmac, KeyInit as _, Mac as _};
use model::{Direction, Notice, NoticeParcel, ParcelNotice, ParcelStep, PlatformStatus, UtcDateTime};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use sha2::Sha256;
use std::fmt::Write as _;
use std::time::Duration;
use wire::{Content, HeaderName, HeaderValue, Method, NoProof, Request, Setup, Url, Wire};

/// How often what could not be told is told again (*Webhooks 3.0.0*, additional notes), as are the pauses.
const TOLD_AGAIN: u32 = 10;
const FIRST_PAUSE: Duration = Duration::from_secs(5 * 60);
const LONGEST_PAUSE: Duration = Duration::from_secs(60 * 60);

/// What a shop wants to hear.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hears {
    /// Labels that came out.
    pub(super) shipped: bool,
    /// What was taken back.
    pub(super) withdrawn: bool,
    /// Where parcels are.
    pub(super) tracking: bool,
    /// Returns, with everything there is to be heard of them.
    pub(super) returns: bool,
}

impl Hears {
    fn notice(self, notice: &Notice) -> bool {
        match notice {
            Notice::Shipped(_) => self.shipped,
            Notice::Withdrawn(_) => self.withdrawn,
        }
    }

    fn step(self, notice: &ParcelNotice) -> bool {
        match (notice.direction, notice.step) {
            (Direction::Return, ParcelStep::Seen { .. }) => self.returns && self.tracking,
            (Direction::Return, _) => self.returns,
            (Direction::Outgoing, ParcelStep::LabelOut) => self.shipped,
            (Direction::Outgoing, ParcelStep::Withdrawn) => self.withdrawn,
            (Direction::Outgoing, ParcelStep::Seen { .. }) => self.tracking,
        }
    }
}

/// Where a shop is told.
pub(super) struct Webhook {
    wire: Wire,
    /// The address below its host.
    target: String,
    secret: SecretString,
    hears: Hears,
}

impl Webhook {
    /// The webhook at an address.
    pub(super) fn new(address: Url, secret: SecretString, hears: Hears, setup: &Setup) -> Result<Self, ShopError> {
        // A path as `/http://else.example` stays one.
        let target = format!("./{}", address.path().trim_start_matches('/'));
        let mut host = address;
        host.set_path("/");
        Ok(Self { wire: Wire::new(host, NoProof, setup)?, target, secret, hears })
    }

    /// Tells it what shipped or was taken back, parcel by parcel. Told again, it hears the same with the same `timestamp`.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        if !self.hears.notice(notice) {
            return Ok(Pushed::Already);
        }
        self.send(bodies(notice)).await
    }

    /// Tells it of a step of parcels in the same way.
    pub(super) async fn tell_step(&self, notice: &ParcelNotice) -> Result<Pushed, ShopError> {
        if !self.hears.step(notice) {
            return Ok(Pushed::Already);
        }
        self.send(notice.parcels.iter().map(|parcel| step(notice, parcel)).collect()).await
    }

    async fn send(&self, bodies: Vec<Value>) -> Result<Pushed, ShopError> {
        for body in bodies {
            self.wire.send(&self.request(&body)).await?;
        }
        Ok(Pushed::Told)
    }

    fn request(&self, body: &Value) -> Request {
        let bytes = body.to_string().into_bytes();
        let signature = signature(self.secret.expose_secret(), &bytes);
        let request = Request::new("tell webhook", Method::POST, self.target.as_str());
        // A receiver that answers without end, or breaks off, has taken it all the same.
        let request = request.carrying(Content { media_type: "application/json", bytes }).told_by_status();
        match HeaderValue::from_str(&signature) {
            Ok(signature) => request.header(HeaderName::from_static("sendcloud-signature"), signature),
            Err(_) => request,
        }
    }
}

/// The pause before what was told so often before is told again, if it is.
pub(super) fn pause(tried_before: u32) -> Option<Duration> {
    let grown = FIRST_PAUSE.saturating_mul(1 << tried_before.min(TOLD_AGAIN));
    (tried_before < TOLD_AGAIN).then(|| grown.min(LONGEST_PAUSE))
}

/// What a notice says, one body for each parcel. Nothing of its customer is in it.
fn bodies(notice: &Notice) -> Vec<Value> {
    let without_page =
        |number: &String| NoticeParcel { number: number.clone(), tracking_url: String::new(), items: vec![] };
    let (order, shipment, parcels, step, at) = match notice {
        Notice::Shipped(it) => {
            (&it.order_reference, &it.shipment_reference, it.parcels.clone(), ParcelStep::LabelOut, it.shipped_at)
        }
        Notice::Withdrawn(it) => {
            let parcels = it.numbers.iter().map(without_page).collect();
            (&it.order_reference, &it.shipment_reference, parcels, ParcelStep::Withdrawn, it.withdrawn_at)
        }
    };
    let notice = ParcelNotice {
        order_reference: order.clone(),
        shipment_reference: shipment.clone(),
        direction: Direction::Outgoing,
        parcels,
        step,
        at,
    };
    notice.parcels.iter().map(|parcel| self::step(&notice, parcel)).collect()
}

/// What is told of one parcel.
fn step(notice: &ParcelNotice, parcel: &NoticeParcel) -> Value {
    let (status, since) = match notice.step {
        ParcelStep::LabelOut => (PlatformStatus::READY, None),
        ParcelStep::Withdrawn => (PlatformStatus::CANCELLED, None),
        ParcelStep::Seen { state, since } => (PlatformStatus::seen(state), Some(since)),
    };
    let mut told = json!({
        "action": "parcel_status_changed",
        "timestamp": notice.at.millis(),
        "carrier_status_change_timestamp": since.map(UtcDateTime::millis),
        "parcel": {
            "tracking_number": parcel.number,
            "status": { "id": status.id, "message": status.message },
            "is_return": notice.direction == Direction::Return,
            "external_order_id": notice.order_reference,
            "external_shipment_id": notice.shipment_reference,
        },
    });
    if !parcel.tracking_url.is_empty() {
        told["parcel"]["tracking_url"] = parcel.tracking_url.as_str().into();
    }
    told
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

    #[test]
    fn what_is_not_taken_is_told_ten_times_more_within_eight_hours() {
        let pauses: Vec<u64> = (0..).map_while(pause).map(|pause| pause.as_secs() / 60).collect();
        assert_eq!(pauses, [5, 10, 20, 40, 60, 60, 60, 60, 60, 60]);
        assert_eq!(pause(u32::MAX), None);
    }

    /// The example of Sendcloud's own page, and one computed independently: `printf BODY | openssl dgst -sha256 -hmac KEY`.
    #[test]
    fn a_body_is_signed_as_sendcloud_signs() {
        let of = |body: &str| signature("secretkey", body.as_bytes());
        assert_eq!(of(r#"{"key": "value"}"#), "1eed4b3d41f4653ac64fd56f1bf1cbfd349e4482cbc11dff7134bd93e5da4b0a");
        assert_eq!(of(r#"{"key":"value"}"#), "87fed1f0acad9b36aaee8a70e98293aef8db35458b261903ef60a3ad488aaaf2");
    }
}
