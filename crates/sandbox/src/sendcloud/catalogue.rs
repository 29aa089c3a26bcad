//! What the practice Sendcloud sells, what it asks for it, and what an account keeps there.

use model::{Currency, Money};
use serde_json::{Value, json};

/// The resolutions labels are made in.
pub(super) const DOTS: [u64; 4] = [72, 203, 300, 600];
/// The sender addresses kept in the account.
pub(super) const SENDERS: [u64; 2] = [1, 2];
/// The contracts of the account.
pub(super) const CONTRACTS: [u64; 2] = [60, 61];

/// One thing it sells.
pub(super) struct Offered {
    pub(super) code: &'static str,
    /// The number of its method in API v2.
    number: u64,
    name: &'static str,
    carrier: (&'static str, &'static str),
    last_mile: &'static str,
    several_parcels: bool,
    /// The heaviest parcel, in grams.
    pub(super) heaviest: u32,
    /// What one parcel costs, in cents.
    cents: i64,
    /// The only country it goes to; empty: everywhere.
    only_to: &'static str,
    pub(super) hours: u32,
}

pub(super) const OFFERED: [Offered; 4] = [
    Offered {
        code: "postnl:standard",
        number: 1,
        name: "PostNL Standard",
        carrier: ("postnl", "PostNL"),
        last_mile: "home_delivery",
        several_parcels: true,
        heaviest: 23_000,
        cents: 695,
        only_to: "NL",
        hours: 24,
    },
    Offered {
        code: "dpd:home",
        number: 110,
        name: "DPD Home",
        carrier: ("dpd", "DPD"),
        last_mile: "home_delivery",
        several_parcels: true,
        heaviest: 31_500,
        cents: 745,
        only_to: "",
        hours: 48,
    },
    Offered {
        code: "dpd:pickup_point",
        number: 111,
        name: "DPD Pickup point",
        carrier: ("dpd", "DPD"),
        last_mile: "service_point",
        several_parcels: false,
        heaviest: 20_000,
        cents: 595,
        only_to: "",
        hours: 48,
    },
    Offered {
        code: "sendcloud:letter",
        number: 8,
        name: "Unstamped letter",
        carrier: ("sendcloud", "Sendcloud"),
        last_mile: "mailbox",
        several_parcels: false,
        heaviest: 2_000,
        cents: 0,
        only_to: "",
        hours: 72,
    },
];

/// The most parcels of one shipment.
pub(super) const MOST_PARCELS: usize = 20;

/// The option parcels come back with.
pub(super) const RETURNS: &str = "dpd:return/return";

/// The same as API v2 sells it.
pub(super) const RETURN: Offered = Offered {
    code: RETURNS,
    number: 300,
    name: "DPD Return",
    carrier: ("dpd", "DPD"),
    last_mile: "home_delivery",
    several_parcels: false,
    heaviest: 31_500,
    cents: 0,
    only_to: "",
    hours: 48,
};

/// The code of the option that has that number in API v2; empty where there is none.
pub(super) fn code_of(number: u64) -> &'static str {
    let offered = OFFERED.iter().chain([&RETURN]).find(|option| option.number == number);
    offered.map_or("", |option| option.code)
}

/// The option of that code.
pub(super) fn of_code(code: &str) -> Option<&'static Offered> {
    OFFERED.iter().find(|option| option.code == code)
}

impl Offered {
    pub(super) fn goes_to(&self, country: &str) -> bool {
        self.only_to.is_empty() || self.only_to == country
    }

    pub(super) fn needs_point(&self) -> bool {
        self.last_mile == "service_point"
    }

    pub(super) fn takes(&self, parcels: usize) -> bool {
        parcels == 1 || self.several_parcels
    }

    /// The price of so many parcels, so many percent dearer than usual.
    pub(super) fn price(&self, parcels: usize, percent: i64) -> Money {
        let count = i64::try_from(parcels).unwrap_or(i64::MAX);
        Money { minor: self.cents * count * (100 + percent) / 100, currency: Currency::EUR }
    }

    pub(super) fn carrier(&self) -> Value {
        json!({ "code": self.carrier.0, "name": self.carrier.1 })
    }

    /// Its number and name in API v2.
    pub(super) fn as_method(&self) -> Value {
        json!({ "id": self.number, "name": self.name })
    }

    /// As the list of options tells it; with a price where parcels were asked about.
    pub(super) fn told(&self, price: Option<Money>) -> Value {
        let grams = |grams: u32| json!({ "value": format!("{}.{:03}", grams / 1_000, grams % 1_000), "unit": "kg" });
        let range = json!({ "min": grams(1), "max": grams(self.heaviest + 1) });
        let quotes = price.map(|price| {
            let total = price.to_string();
            let total = json!({ "value": total.split(' ').next(), "currency": price.currency });
            json!([{ "weight": range, "lead_time": self.hours, "price": { "breakdown": [
                { "type": "price_without_insurance", "label": "Label", "price": total }], "total": total } }])
        });
        json!({
            "code": self.code,
            "name": self.name,
            "carrier": self.carrier(),
            "product": { "code": self.code, "name": self.name },
            "functionalities": { "last_mile": self.last_mile, "multicollo": self.several_parcels, "age_check": null },
            "contract": { "id": CONTRACTS[0], "client_id": "", "carrier_code": self.carrier.0, "name": "Practice" },
            "weight": range,
            "max_dimensions": { "length": "120.00", "width": "60.00", "height": "60.00", "unit": "cm" },
            "requirements": { "fields": [], "export_documents": false, "is_service_point_required": self.needs_point() },
            "charging_type": "label_creation",
            "quotes": quotes,
        })
    }
}

/// The sender addresses, as they are told.
pub(super) fn senders() -> Value {
    let sender = |id: &u64| {
        json!({ "id": id, "name": "Practice", "company_name": "Garden store", "address_line_1": "Oudegracht",
            "house_number": "1", "postal_code": "3511 AB", "city": "Utrecht", "country_code": "NL",
            "state_province_code": "null", "tax_numbers": [] })
    };
    json!({ "data": SENDERS.iter().map(sender).collect::<Vec<_>>() })
}

/// The contracts, as they are told.
pub(super) fn contracts() -> Value {
    let contract = |id: &u64| {
        json!({ "id": id, "carrier": { "code": "dpd", "name": "DPD" }, "client_id": format!("practice-{id}"),
            "country": "NL", "is_default_per_carrier": *id == CONTRACTS[0], "state": "active", "type": "direct" })
    };
    json!({ "data": CONTRACTS.iter().map(contract).collect::<Vec<_>>() })
}
