//! What the practice Sendcloud knows: its shipments.

use super::catalogue::Offered;
use jiff::Timestamp;
use model::{Currency, Money, UtcDateTime};
use serde_json::{Value, json};
use std::collections::HashMap;

/// A shipment it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendcloudShipment {
    /// Its id.
    pub id: String,
    /// The reference it was asked with.
    pub key: String,
    /// The number of its order.
    pub order: String,
    /// Its parcels.
    pub parcels: Vec<SendcloudParcel>,
    /// What it is billed at.
    pub billed: Money,
    /// Whether it comes back: a return, which is no shipment there.
    pub is_return: bool,
    /// When it was announced.
    pub(super) announced_at: UtcDateTime,
    /// How often it is searched for before a search shows it.
    pub(super) seen_after: u32,
    /// How often its labels are asked for before they are there.
    pub(super) labels_after: u32,
    /// How often its customs declarations are asked for before they are there.
    pub(super) customs_after: u32,
    /// What was asked.
    pub(super) asked: Value,
}

impl SendcloudShipment {
    /// The number of its brand, where one is said.
    #[must_use]
    pub fn brand(&self) -> Option<u64> {
        self.asked["brand_id"].as_u64()
    }

    /// What its parcels are insured for together, where they are.
    #[must_use]
    pub fn insured(&self) -> Option<Money> {
        let of = |parcel: &Value| parcel["additional_insured_price"]["value"].as_str()?.replace('.', "").parse().ok();
        let cents: Vec<i64> = self.asked["parcels"].as_array()?.iter().filter_map(of).collect();
        (!cents.is_empty()).then(|| Money { minor: cents.iter().sum(), currency: Currency::EUR })
    }
}

/// One of its parcels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendcloudParcel {
    /// Its id.
    pub id: u64,
    /// Its tracking number.
    pub number: String,
    /// Where it stands, in Sendcloud's own words.
    pub status: &'static str,
    /// Since when, where it was told.
    pub updated_at: Option<UtcDateTime>,
}

pub(super) const READY: &str = "READY_TO_SEND";
pub(super) const FAILED: &str = "ANNOUNCEMENT_FAILED";
pub(super) const CANCELLED: &str = "CANCELLED";
pub(super) const CANCELLING: &str = "CANCELLATION_REQUESTED";
pub(super) const DELIVERED: &str = "DELIVERED";

impl SendcloudShipment {
    /// Whether it would be carried and billed, or some of it.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.parcels.iter().any(|parcel| !matches!(parcel.status, FAILED | CANCELLED))
    }

    /// The form its labels were asked in.
    pub(super) fn is_zpl(&self) -> bool {
        self.asked["label_details"]["mime_type"] == "application/zpl"
    }

    /// Whether customs are told of it.
    pub(super) fn is_declared(&self) -> bool {
        self.asked["customs_information"].is_object()
    }

    pub(super) fn stands(&mut self, status: &'static str) {
        self.parcels.iter_mut().for_each(|parcel| parcel.status = status);
    }
}

/// The shipments.
#[derive(Debug)]
pub(super) struct Books {
    /// The number of the first parcel; what was booked before a start has smaller ones.
    first: u64,
    shipments: Vec<SendcloudShipment>,
    by_key: HashMap<String, usize>,
    by_id: HashMap<String, usize>,
    by_parcel: HashMap<u64, usize>,
}

/// How a new shipment comes about.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Making {
    /// How many of its parcels the carrier does not take, the last ones.
    pub(super) failed: usize,
    pub(super) seen_after: u32,
    pub(super) labels_after: u32,
    pub(super) customs_after: u32,
}

impl Books {
    pub(super) fn starting_with(first: u64) -> Self {
        let (shipments, by_key, by_id, by_parcel) = Default::default();
        Self { first, shipments, by_key, by_id, by_parcel }
    }

    /// Books what was asked, which fits.
    pub(super) fn book(&mut self, asked: Value, offered: &Offered, percent: i64, making: Making) -> &SendcloudShipment {
        let text = |name: &str| asked[name].as_str().unwrap_or_default().to_owned();
        let (key, order) = (text("external_reference_id"), text("order_number"));
        let count = asked["parcels"].as_array().map_or(0, Vec::len);
        let at = self.shipments.len();
        let id = format!("practice-shipment-{}-{}", self.first, at + 1);
        let parcels = (0..count).map(|place| {
            let id = self.first + self.by_parcel.len() as u64 + place as u64;
            let status = if place + making.failed >= count { FAILED } else { READY };
            SendcloudParcel { id, number: format!("SC{id:012}"), status, updated_at: None }
        });
        let parcels: Vec<SendcloudParcel> = parcels.collect();
        self.by_parcel.extend(parcels.iter().map(|parcel| (parcel.id, at)));
        if !key.is_empty() {
            self.by_key.insert(key.clone(), at);
        }
        self.by_id.insert(id.clone(), at);
        let billed = offered.price(count - making.failed.min(count), percent);
        let Making { seen_after, labels_after, customs_after, .. } = making;
        self.shipments.push(SendcloudShipment {
            id,
            key,
            order,
            parcels,
            billed,
            is_return: asked["is_return"] == true,
            announced_at: UtcDateTime(Timestamp::now()),
            seen_after,
            labels_after,
            customs_after,
            asked,
        });
        &self.shipments[at]
    }

    pub(super) fn shipments(&self) -> &[SendcloudShipment] {
        &self.shipments
    }

    /// Books a return, which fits.
    pub(super) fn book_return(&mut self, asked: Value) -> &SendcloudShipment {
        let text = |name: &str| asked[name].as_str().unwrap_or_default().to_owned();
        let (key, order) = (text("external_reference"), text("order_number"));
        let at = self.shipments.len();
        let parcel = self.first + self.by_parcel.len() as u64;
        let number = format!("SR{parcel:012}");
        self.by_parcel.insert(parcel, at);
        self.shipments.push(SendcloudShipment {
            id: parcel.to_string(),
            key,
            order,
            parcels: vec![SendcloudParcel { id: parcel, number, status: READY, updated_at: None }],
            billed: Money { minor: 0, currency: Currency::EUR },
            is_return: true,
            announced_at: UtcDateTime(Timestamp::now()),
            seen_after: 0,
            labels_after: 0,
            customs_after: 0,
            asked,
        });
        &self.shipments[at]
    }

    /// The return of that number, which is that of its parcel.
    pub(super) fn of_return(&mut self, id: u64) -> Option<&mut SendcloudShipment> {
        self.of_parcel(id).filter(|shipment| shipment.is_return)
    }

    /// Books what somebody made on Sendcloud's own pages: nobody asked for it with a reference.
    pub(super) fn book_elsewhere(&mut self, order: &str, offered: &Offered) -> &SendcloudShipment {
        let asked = json!({ "order_number": order, "external_reference_id": null, "parcels": [{}],
            "ship_with": { "properties": { "shipping_option_code": offered.code } } });
        self.book(asked, offered, 0, Making::default())
    }

    /// What a list shows, the newest first: everything but returns that was announced after a moment. What a search does not show yet is
    /// not on it either.
    pub(super) fn list(&self, after: Option<UtcDateTime>) -> Vec<&SendcloudShipment> {
        self.list_all(after).into_iter().filter(|it| !it.is_return).collect()
    }

    /// The same with returns.
    pub(super) fn list_all(&self, after: Option<UtcDateTime>) -> Vec<&SendcloudShipment> {
        let shown = |it: &&SendcloudShipment| it.seen_after == 0 && after.is_none_or(|after| it.announced_at > after);
        self.shipments.iter().rev().filter(shown).collect()
    }

    pub(super) fn parcels_mut(&mut self) -> impl Iterator<Item = &mut SendcloudParcel> {
        self.shipments.iter_mut().flat_map(|shipment| &mut shipment.parcels)
    }

    pub(super) fn of_key(&self, key: &str) -> Option<&SendcloudShipment> {
        self.shipments.get(*self.by_key.get(key)?)
    }

    /// What a search for a key shows: the newest shipments need some time.
    pub(super) fn search(&mut self, key: &str) -> Option<&SendcloudShipment> {
        let shipment = self.shipments.get_mut(*self.by_key.get(key)?)?;
        if shipment.seen_after > 0 {
            shipment.seen_after -= 1;
            return None;
        }
        Some(shipment)
    }

    /// From now on neither a search nor a list shows the shipment of a key.
    pub(super) fn forget(&mut self, key: &str) {
        if let Some(at) = self.by_key.get(key) {
            self.shipments[*at].seen_after = u32::MAX;
        }
    }

    pub(super) fn of_id(&mut self, id: &str) -> Option<&mut SendcloudShipment> {
        self.shipments.get_mut(*self.by_id.get(id)?)
    }

    pub(super) fn of_parcel(&mut self, id: u64) -> Option<&mut SendcloudShipment> {
        self.shipments.get_mut(*self.by_parcel.get(&id)?)
    }
}
