//! The names by which layouts speak of what stands on papers. This list is the language of layout files.

use crate::CustomsItem;
use crate::Kind;
use crate::TransportLabel;
use crate::data::{Body, HandOverData, Head, OrderData, PackedLine, PaperData, Parcel, PickListData};
use crate::picks::{Pick, properties_of};
use label::address;
use model::{Address, Argument, Country, ExportReason, Grams, Message, Money, Routing};

type OfHead = (&'static str, fn(&Head) -> Argument);
type OfOrder = (&'static str, fn(&OrderData, &Head) -> Argument);
type Of<T> = (&'static str, fn(&T) -> Argument);

const HEAD: &[OfHead] = &[
    ("shop", |it| it.shop.as_str().into()),
    ("shop.vat", |it| it.vat_number.as_str().into()),
    ("shop.eori", |it| it.eori_number.as_str().into()),
    ("shop.address", |it| it.sender.as_ref().map_or_else(nothing, |sender| written(sender, sender.country))),
    ("day", |it| it.day.into()),
    ("logo", |it| if it.logo.is_some() { "X".into() } else { nothing() }),
    ("reprint", |it| if it.reprint { "X".into() } else { nothing() }),
];

const ORDER: &[OfOrder] = &[
    ("order", |it, _| it.number.as_str().into()),
    ("order.code", |it, _| it.code.as_str().into()),
    ("order.day", |it, _| it.placed.into()),
    ("order.note", |it, _| it.note.as_str().into()),
    ("order.to-come", |it, _| it.to_come.as_str().into()),
    ("order.delivery", |it, _| it.delivery_method.as_str().into()),
    ("sender", |it, head| head.sender.as_ref().map_or_else(nothing, |sender| written(sender, it.recipient.country))),
    ("sender.phone", |_, head| head.sender.as_ref().map_or_else(nothing, |it| it.phone.as_str().into())),
    ("sender.email", |_, head| head.sender.as_ref().map_or_else(nothing, |it| it.email.as_str().into())),
    ("recipient", |it, head| {
        let from = head.sender.as_ref().map_or(it.recipient.country, |sender| sender.country);
        written(&it.recipient, from)
    }),
    ("recipient.phone", |it, _| it.recipient.phone.as_str().into()),
    ("recipient.email", |it, _| it.recipient.email.as_str().into()),
    ("carrier", |it, _| it.carrier.as_str().into()),
    ("service", |it, _| it.service.as_str().into()),
    ("tracking", |it, _| it.tracking_number.as_str().into()),
    ("weight", |it, _| it.weight.into()),
    ("net-weight", |it, _| weight(it.sums.net_weight)),
    ("parcels", |it, _| it.parcels.into()),
    ("pieces", |it, _| it.sums.pieces.into()),
    ("currency", |it, _| it.sums.total.currency.code().into()),
    ("goods", |it, _| it.sums.goods.into()),
    ("delivery", |it, _| unless_nothing(it.sums.delivery)),
    ("rest", |it, _| unless_nothing(it.sums.rest)),
    ("total", |it, _| it.sums.total.into()),
    ("invoice", |it, _| it.invoice_number.as_str().into()),
    ("incoterm", |it, _| it.incoterm.map_or_else(nothing, |term| format!("{term:?}").to_uppercase().into())),
    ("reason", |it, _| Message::new(reason(it.reason)).into()),
    ("reason.sale", |it, _| ticked(it.reason == ExportReason::Sale)),
    ("reason.gift", |it, _| ticked(it.reason == ExportReason::Gift)),
    ("reason.documents", |it, _| ticked(it.reason == ExportReason::Documents)),
    ("reason.sample", |it, _| ticked(it.reason == ExportReason::Sample)),
    ("reason.return", |it, _| ticked(it.reason == ExportReason::Return)),
    ("customs.notes", |it, _| it.customs_notes.as_str().into()),
];

const LINES: &[Of<PackedLine>] = &[
    ("sku", |it| it.line.sku.as_str().into()),
    ("name", |it| it.line.name.as_str().into()),
    ("properties", |it| properties_of(&it.line).into()),
    ("quantity", |it| it.line.quantity.into()),
    ("price", |it| money(it.line.unit_price)),
    ("amount", |it| money(OrderData::amount(&it.line))),
    ("unit-weight", |it| weight(it.line.unit_weight)),
    ("bin", |it| it.line.bin().into()),
    ("barcode", |it| it.line.barcode.as_str().into()),
    ("lots", |it| it.numbers.lots.join(", ").into()),
    ("serials", |it| it.numbers.serials.join(", ").into()),
];

const ITEMS: &[Of<CustomsItem>] = &[
    ("name", |it| it.name.as_str().into()),
    ("sku", |it| it.sku.as_str().into()),
    ("quantity", |it| it.quantity.into()),
    ("unit-value", |it| money(it.unit_value)),
    ("value", |it| money(it.value)),
    ("item-weight", |it| weight(it.weight)),
    ("hs", |it| it.hs_code.as_str().into()),
    ("origin", |it| it.origin.map_or_else(nothing, |country| country.code().into())),
    ("lots", |it| it.numbers.lots.join(", ").into()),
    ("serials", |it| it.numbers.serials.join(", ").into()),
];

const PICK_LIST: &[Of<PickListData>] = &[
    ("batch", |it| it.batch.as_str().into()),
    ("batch-code", |it| it.code.as_str().into()),
    ("orders", |it| it.orders.join(", ").into()),
    ("order-count", |it| count(it.orders.len()).into()),
    ("pieces", |it| i64::try_from(it.pieces()).unwrap_or(i64::MAX).into()),
];

const PICKS: &[Of<Pick>] = &[
    ("bin", |it| it.bin.as_str().into()),
    ("sku", |it| it.sku.as_str().into()),
    ("name", |it| it.name.as_str().into()),
    ("properties", |it| it.properties.as_str().into()),
    ("quantity", |it| it.quantity.into()),
    ("barcode", |it| it.barcode.as_str().into()),
    ("for-orders", |it| {
        let shares = it.orders.iter().map(|(number, quantity)| format!("{number}\u{a0}×\u{a0}{quantity}"));
        shares.collect::<Vec<_>>().join(", ").into()
    }),
];

const HAND_OVER: &[Of<HandOverData>] = &[
    ("list", |it| if it.number == 0 { nothing() } else { it.number.to_string().into() }),
    ("carrier", |it| it.carrier.as_str().into()),
    ("count", |it| count(it.parcels.len()).into()),
    ("weight", |it| it.weight().into()),
];

const PARCELS: &[Of<Parcel>] = &[
    ("tracking", |it| it.tracking_number.as_str().into()),
    ("order", |it| it.order.as_str().into()),
    ("service", |it| it.service.as_str().into()),
    ("name", |it| it.name.as_str().into()),
    ("place", |it| it.place.as_str().into()),
    ("parcel-weight", |it| it.weight.into()),
];

const LABEL: &[Of<TransportLabel>] = &[
    ("order", |it| it.order_number.as_str().into()),
    ("sender", |it| written(&it.sender, it.recipient.country)),
    ("sender.phone", |it| it.sender.phone.as_str().into()),
    ("sender.email", |it| it.sender.email.as_str().into()),
    ("recipient", |it| written(&it.recipient, it.sender.country)),
    ("recipient.phone", |it| it.recipient.phone.as_str().into()),
    ("recipient.email", |it| it.recipient.email.as_str().into()),
    ("carrier", |it| it.carrier.as_str().into()),
    ("service", |it| it.service.as_str().into()),
    ("tracking", |it| it.number.tracking_number().into()),
    ("weight", |it| it.weight.into()),
    ("parcel", |it| it.parcel.0.into()),
    ("parcels", |it| it.parcel.1.into()),
    ("delivery.note", |it| it.note.as_str().into()),
    ("route.country", |it| routed(it, |way| &way.country)),
    ("route.postal-code", |it| routed(it, |way| &way.postal_code)),
    ("route.depot", |it| routed(it, |way| &way.depot)),
    ("route.origin-sort", |it| routed(it, |way| &way.origin_sort)),
    ("route.destination-sort", |it| routed(it, |way| &way.destination_sort)),
    ("route.grouping", |it| routed(it, |way| &way.grouping)),
    ("route.service", |it| routed(it, |way| &way.service_code)),
    ("route.service-text", |it| routed(it, |way| &way.service_text)),
    ("route.tables", |it| routed(it, |way| &way.tables)),
];

/// The names of what a kind of paper says, outside its tables.
#[must_use]
pub fn names(kind: Kind) -> Vec<&'static str> {
    let mut names = keys(HEAD);
    names.extend(match kind {
        Kind::PackingSlip | Kind::Invoice | Kind::ReturnSlip | Kind::Cn22 | Kind::Cn23 => keys(ORDER),
        Kind::PickList => keys(PICK_LIST),
        Kind::HandOverList => keys(HAND_OVER),
        Kind::TransportLabel => keys(LABEL),
    });
    names
}

/// The tables of a kind of paper.
#[must_use]
pub fn tables(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::PackingSlip | Kind::Invoice | Kind::ReturnSlip | Kind::Cn22 | Kind::Cn23 => vec!["lines", "items"],
        Kind::PickList => vec!["picks"],
        Kind::HandOverList => vec!["parcels"],
        Kind::TransportLabel => Vec::new(),
    }
}

/// The names of what the rows of a table say.
#[must_use]
pub(crate) fn of_rows(table: &str) -> Vec<&'static str> {
    match table {
        "lines" => keys(LINES),
        "items" => keys(ITEMS),
        "picks" => keys(PICKS),
        "parcels" => keys(PARCELS),
        _ => Vec::new(),
    }
}

fn keys<F>(facts: &[(&'static str, F)]) -> Vec<&'static str> {
    facts.iter().map(|(name, _)| *name).collect()
}

/// One row of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Row<'a> {
    Line(&'a PackedLine),
    Item(&'a CustomsItem),
    Pick(&'a Pick),
    Parcel(&'a Parcel),
}

impl PaperData {
    /// The rows of a table.
    pub(crate) fn rows(&self, table: &str) -> Vec<Row<'_>> {
        match (&self.body, table) {
            (Body::Order(order), "lines") => order.lines.iter().map(Row::Line).collect(),
            (Body::Order(order), "items") => order.items.iter().map(Row::Item).collect(),
            (Body::PickList(list), "picks") => list.picks.iter().map(Row::Pick).collect(),
            (Body::HandOver(list), "parcels") => list.parcels.iter().map(Row::Parcel).collect(),
            _ => Vec::new(),
        }
    }

    /// What a datum says, of a row where one is meant, else of the paper.
    pub(crate) fn says(&self, row: Option<Row<'_>>, name: &str) -> Argument {
        let of_row = row.and_then(|row| match row {
            Row::Line(it) => said(LINES, it, name),
            Row::Item(it) => said(ITEMS, it, name),
            Row::Pick(it) => said(PICKS, it, name),
            Row::Parcel(it) => said(PARCELS, it, name),
        });
        let of_body = || match &self.body {
            Body::Order(it) => find(ORDER, name).map(|fact| fact(it, &self.head)),
            Body::PickList(it) => said(PICK_LIST, it, name),
            Body::HandOver(it) => said(HAND_OVER, it, name),
            Body::Label(it) => said(LABEL, it, name),
        };
        of_row.or_else(|| said(HEAD, &self.head, name)).or_else(of_body).unwrap_or_else(nothing)
    }
}

fn said<T>(facts: &[Of<T>], of: &T, name: &str) -> Option<Argument> {
    find(facts, name).map(|fact| fact(of))
}

fn find<F: Copy>(facts: &[(&'static str, F)], name: &str) -> Option<F> {
    facts.iter().find(|(known, _)| *known == name).map(|(_, fact)| *fact)
}

/// A word of a parcel's way; nothing where it is not routed by tables.
fn routed(label: &TransportLabel, word: impl Fn(&Routing) -> &String) -> Argument {
    label.routing.as_ref().map_or_else(nothing, |way| word(way).as_str().into())
}

fn nothing() -> Argument {
    Argument::Text(String::new())
}

/// What stands in a box to be ticked; an empty one says something as well, or its line would be left out.
fn ticked(holds: bool) -> Argument {
    if holds { "X".into() } else { "\u{a0}".into() }
}

fn money(amount: Option<Money>) -> Argument {
    amount.map_or_else(nothing, Argument::Money)
}

fn weight(weight: Option<Grams>) -> Argument {
    weight.map_or_else(nothing, Argument::Grams)
}

fn unless_nothing(amount: Money) -> Argument {
    money(Some(amount).filter(|it| it.minor != 0))
}

fn written(address: &Address, other_end: Country) -> Argument {
    address::lines(address, other_end).join("\n").into()
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

fn reason(reason: ExportReason) -> &'static str {
    match reason {
        ExportReason::Sale => "on-paper-reason-sale",
        ExportReason::Gift => "on-paper-reason-gift",
        ExportReason::Documents => "on-paper-reason-documents",
        ExportReason::Sample => "on-paper-reason-sample",
        ExportReason::Return => "on-paper-reason-return",
    }
}
