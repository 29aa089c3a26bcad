//! Data for looking at a layout without an order.

use crate::amounts;
use crate::data::{Body, HandOverData, Head, ItemNumbers, OrderData, PackedLine, PaperData, Parcel, PickListData};
use crate::names::{names, of_rows, tables};
use crate::{CustomsItem, Kind, Pick, Sums, TransportLabel};
use codes::{OwnNumber, Sscc};
use jiff::civil::date;
use model::{Address, Country, Currency, Day, ExportReason, Grams, Incoterm, Money, OrderLine};
use serde::Serialize;
use std::collections::BTreeMap;
use text::Words;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What stands on a paper of that kind, made up: every datum says something.
#[must_use]
pub fn sample(kind: Kind, head: Head) -> PaperData {
    let body = match kind {
        Kind::PackingSlip | Kind::Invoice | Kind::ReturnSlip | Kind::Cn22 | Kind::Cn23 => {
            Body::Order(Box::new(order()))
        }
        Kind::PickList => Body::PickList(pick_list()),
        Kind::HandOverList => Body::HandOver(hand_over()),
        Kind::TransportLabel => Body::Label(Box::new(label(&head))),
    };
    PaperData { head, body }
}

/// What the data of a kind of paper are called, and what each says on one of made-up data.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Vocabulary {
    /// The paper's, by name.
    pub data: BTreeMap<String, String>,
    /// Those of the first row of each table.
    pub rows: BTreeMap<String, BTreeMap<String, String>>,
}

/// The data of a kind of paper in the language of these words.
#[must_use]
pub fn vocabulary(kind: Kind, data: &PaperData, words: &Words) -> Vocabulary {
    let said = |row, names: Vec<&str>| {
        let says = |name: &str| (name.to_owned(), amounts::said(&data.says(row, name), words));
        names.into_iter().map(says).collect::<BTreeMap<_, _>>()
    };
    let rows = tables(kind)
        .into_iter()
        .map(|table| (table.to_owned(), said(data.rows(table).into_iter().next(), of_rows(table))));
    Vocabulary { data: said(None, names(kind)), rows: rows.collect() }
}

/// Something that is sold.
struct Good {
    sku: &'static str,
    name: &'static str,
    choice: &'static str,
    bin: &'static str,
    quantity: u32,
    cents: i64,
    grams: u32,
    hs_code: &'static str,
    barcode: &'static str,
    lots: &'static [&'static str],
    serials: &'static [&'static str],
}

const GOODS: [Good; 3] = [
    Good {
        sku: "MUG-BLUE",
        name: "Stoneware mug",
        choice: "Blue",
        bin: "A-2-1",
        quantity: 2,
        cents: 1450,
        grams: 380,
        hs_code: "691200",
        barcode: "4006381333931",
        lots: &["K-2611"],
        serials: &["A-0017", "A-0018"],
    },
    Good {
        sku: "TEA-EARL-250",
        name: "Earl Grey, loose leaf",
        choice: "250 g",
        bin: "A-10-3",
        quantity: 1,
        cents: 995,
        grams: 265,
        hs_code: "090230",
        barcode: "4006381333948",
        lots: &["24-118"],
        serials: &[],
    },
    Good {
        sku: "SPOON-OAK",
        name: "Tea spoon, oak",
        choice: "Engraved “Ada”",
        bin: "C-1",
        quantity: 3,
        cents: 420,
        grams: 18,
        hs_code: "441990",
        barcode: "4006381333955",
        lots: &[],
        serials: &[],
    },
];

fn order() -> OrderData {
    let lines: Vec<PackedLine> = GOODS.iter().map(packed).collect();
    let items: Vec<CustomsItem> = lines.iter().map(item).collect();
    let euro = |minor: i64| Money { minor, currency: Currency::EUR };
    let goods = euro(items.iter().filter_map(|item| item.value).map(|value| value.minor).sum());
    let (delivery, rest) = (euro(1190), euro(-500));
    OrderData {
        number: "1042".to_owned(),
        code: "1042".to_owned(),
        placed: day(),
        note: "Please leave it with the neighbour at 12.".to_owned(),
        to_come: String::new(),
        delivery_method: "Standard delivery".to_owned(),
        recipient: recipient(),
        carrier: "Own carrier".to_owned(),
        service: "Parcel".to_owned(),
        tracking_number: "003404338364426365".to_owned(),
        weight: Grams(1420),
        parcels: 1,
        sums: Sums {
            goods,
            delivery,
            rest,
            total: euro(goods.minor + delivery.minor + rest.minor),
            net_weight: items.iter().map(|item| item.weight.map(|it| it.0)).sum::<Option<u32>>().map(Grams),
            pieces: items.iter().map(|item| item.quantity).sum(),
        },
        lines,
        items,
        reason: ExportReason::Sale,
        incoterm: Some(Incoterm::Dap),
        invoice_number: "2026-1042".to_owned(),
        customs_notes: "No dangerous goods.".to_owned(),
    }
}

fn packed(good: &Good) -> PackedLine {
    let numbers = |of: &[&str]| of.iter().map(|&number| number.to_owned()).collect();
    PackedLine { line: line(good), numbers: ItemNumbers { lots: numbers(good.lots), serials: numbers(good.serials) } }
}

fn line(good: &Good) -> OrderLine {
    let properties =
        [("Choice", good.choice), ("bin", good.bin)].map(|(key, value)| (key.to_owned(), value.to_owned()));
    OrderLine {
        reference: String::new(),
        sku: good.sku.to_owned(),
        name: good.name.to_owned(),
        quantity: good.quantity,
        fulfilled: 0,
        unit_weight: Some(Grams(good.grams)),
        unit_price: Some(Money { minor: good.cents, currency: Currency::EUR }),
        hs_code: good.hs_code.to_owned(),
        origin: Some(Country::NL),
        barcode: good.barcode.to_owned(),
        picture: String::new(),
        properties: BTreeMap::from(properties),
        ships: true,
    }
}

fn item(PackedLine { line, numbers }: &PackedLine) -> CustomsItem {
    CustomsItem {
        name: line.name.clone(),
        sku: line.sku.clone(),
        quantity: line.quantity,
        unit_value: line.unit_price,
        value: OrderData::amount(line),
        weight: line.unit_weight.map(|unit| Grams(unit.0 * line.quantity)),
        hs_code: line.hs_code.clone(),
        origin: line.origin,
        numbers: numbers.clone(),
    }
}

fn pick_list() -> PickListData {
    let pick = |good: &Good| Pick {
        bin: good.bin.to_owned(),
        sku: good.sku.to_owned(),
        name: good.name.to_owned(),
        properties: format!("Choice: {}", good.choice),
        barcode: good.barcode.to_owned(),
        quantity: good.quantity + 1,
        orders: vec![("1042".to_owned(), good.quantity), ("1043".to_owned(), 1)],
    };
    PickListData {
        batch: "1042 – 1043".to_owned(),
        code: "PD:BATCH:7".to_owned(),
        orders: vec!["1042".to_owned(), "1043".to_owned()],
        picks: GOODS.iter().map(pick).collect(),
    }
}

fn hand_over() -> HandOverData {
    let parcel = |number: u32| Parcel {
        tracking_number: format!("00340433836442636{number}"),
        order: (1041 + number).to_string(),
        service: "Parcel".to_owned(),
        name: "Ada Lovelace".to_owned(),
        place: "10115 Berlin, DE".to_owned(),
        weight: Grams(800 + 310 * number),
    };
    HandOverData { number: 17, carrier: "Own carrier".to_owned(), parcels: (1..=4).map(parcel).collect() }
}

fn label(head: &Head) -> TransportLabel {
    let recipient = recipient();
    TransportLabel {
        carrier: "Own carrier".to_owned(),
        service: "Parcel".to_owned(),
        sender: head.sender.clone().unwrap_or_else(|| recipient.clone()),
        recipient,
        number: OwnNumber::Sscc(Sscc::NOBODYS),
        routing: None,
        order_number: "1042".to_owned(),
        weight: Grams(1420),
        parcel: (1, 2),
        note: "Please leave it with the neighbour at 12.".to_owned(),
        mark: None,
    }
}

fn recipient() -> Address {
    Address {
        name: "Ada Lovelace".to_owned(),
        company: "Analytical Engines Inc.".to_owned(),
        street: "12 Market Street".to_owned(),
        street2: "Apt. 4".to_owned(),
        postal_code: "94103".to_owned(),
        city: "San Francisco".to_owned(),
        state: "CA".to_owned(),
        country: Country::US,
        phone: "+1 415 555 0100".to_owned(),
        email: "ada@example.com".to_owned(),
    }
}

const fn day() -> Day {
    Day(date(2026, 11, 25))
}
