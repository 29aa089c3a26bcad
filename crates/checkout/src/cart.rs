//! A cart, and the order it would become.

use jiff::Timestamp;
use model::{
    Address, Checkout, Country, Currency, Grams, Money, OrderLine, OrderStatus, ParcelSize, PaymentStatus,
    ServicePoint, ShopOrder, UtcDateTime,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A cart at checkout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Cart {
    /// The country it goes to.
    pub to: Country,
    /// The postal code there; empty where nobody said.
    #[serde(default)]
    pub postal_code: String,
    /// What it weighs.
    pub weight: Grams,
    /// What is in it costs, in hundredths (or what the configuration's currency counts in).
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub total: i64,
    /// How large its parcel is, where somebody says.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
    /// Text of the shop's own; conditions see it as the SKU of the cart's only item.
    #[serde(default)]
    pub metadata: String,
}

impl Cart {
    /// The order this cart would become. It goes to an address nobody knows more of, or to a point of any carrier.
    pub(crate) fn imagined(&self, currency: Currency, moment: Timestamp, point: Option<&str>) -> ShopOrder {
        let total = Money { minor: self.total, currency };
        let empty = String::new;
        ShopOrder {
            reference: empty(),
            number: empty(),
            placed_at: UtcDateTime(moment),
            modified_at: UtcDateTime(moment),
            status: OrderStatus::Open,
            payment: PaymentStatus::Unknown,
            payment_methods: Vec::new(),
            currency,
            total,
            recipient: Address {
                name: empty(),
                company: empty(),
                street: empty(),
                street2: empty(),
                postal_code: self.postal_code.clone(),
                city: empty(),
                state: empty(),
                country: self.to,
                phone: empty(),
                email: empty(),
            },
            checkout: Checkout {
                service_point: point.map(|id| ServicePoint {
                    id: id.to_owned(),
                    carrier: empty(),
                    name: empty(),
                    post_number: empty(),
                }),
                ..Checkout::default()
            },
            lines: vec![OrderLine {
                reference: empty(),
                sku: self.metadata.clone(),
                name: empty(),
                quantity: 1,
                fulfilled: 0,
                unit_weight: Some(self.weight),
                unit_price: Some(total),
                hs_code: empty(),
                origin: None,
                barcode: empty(),
                picture: empty(),
                properties: BTreeMap::new(),
                ships: true,
            }],
            weight: Some(self.weight),
            export_reason: None,
            note: empty(),
            tags: Vec::new(),
            remarks: Vec::new(),
        }
    }
}
