//! What a shop is told of, as the tests tell it.

use super::at;
use model::{Notice, NoticeItem, NoticeParcel, ShipmentNotice, WithdrawnNotice};

pub(crate) fn parcel(number: &str) -> NoticeParcel {
    NoticeParcel { number: number.to_owned(), tracking_url: format!("https://track.example/{number}"), items: vec![] }
}

/// A parcel with so many of these lines in it.
pub(crate) fn holding(number: &str, items: &[(&str, u32)]) -> NoticeParcel {
    let item = |(line, quantity): &(&str, u32)| NoticeItem { line_reference: (*line).to_owned(), quantity: *quantity };
    NoticeParcel { items: items.iter().map(item).collect(), ..parcel(number) }
}

pub(crate) fn shipped(order: impl ToString, parcels: Vec<NoticeParcel>) -> ShipmentNotice {
    ShipmentNotice {
        order_reference: order.to_string(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        parcels,
        shipped_at: at("2026-11-28T15:30:00Z"),
        let_go: false,
        rest: false,
    }
}

pub(crate) fn told(order: impl ToString, numbers: &[&str]) -> Notice {
    Notice::Shipped(shipped(order, numbers.iter().map(|number| parcel(number)).collect()))
}

pub(crate) fn withdrawn(order: impl ToString, numbers: &[&str]) -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: order.to_string(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        withdrawn_at: at("2026-11-28T15:40:00Z"),
        rest: false,
    })
}
