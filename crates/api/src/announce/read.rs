//! An announcement as a shop sends it (`shipment-request` of Sendcloud's Shipments API v3). What is not understood is refused: a
//! label costs money, and one for another thing than what is asked would be made.

use super::item::{self, shorter};
use crate::fault::Refusal;
use crate::label_form::LabelForm;
use crate::order::{NAME, day, export_reason, price, read_address, read_size, read_weight, service_point};
use crate::orders::ALONE;
use crate::place::{Notes, Place};
use crate::{contracts, reference, senders};
use model::fold::fold;
use model::{
    Address, Catalogue, Checkout, ContractId, Cover, Currency, Day, DeliveryKind, DynamicCheckout, ExportReason, Grams,
    Message, Money, OrderLine, OrderStatus, PaymentStatus, SenderId, ServicePoint, Setting, Settings, ShopOrder,
    UtcDateTime,
};
use serde_json::Value;
use station::calls::BroughtParcel;

/// How many items all parcels of an announcement may hold.
const ITEMS: usize = 1_000;
/// The longest notes for customs, in characters.
const CUSTOMS_NOTES: usize = 500;
/// The one way by which what a parcel ships with is named.
const CODE: &str = "shipping_option_code";
/// The one kind of package there is.
const PACKAGE: &str = "package";

/// What an announcement is read with.
pub(super) struct Reading<'a> {
    /// The moment it came.
    pub(super) now: UtcDateTime,
    /// The key of one that has no key of its shop's.
    pub(super) own_key: String,
    /// Whose senders it can come from.
    pub(super) settings: &'a Settings,
    /// Whether the station decides what it ships with.
    pub(super) by_rules: bool,
    /// How many parcels it may have.
    pub(super) most: usize,
}

/// What is announced.
pub(crate) struct Announcement {
    /// The order it becomes.
    pub(crate) facts: ShopOrder,
    /// Its parcels, at least one.
    pub(crate) parcels: Vec<BroughtParcel>,
    /// What is set for it besides.
    pub(crate) settings: Vec<Setting>,
    /// What it has to ship with; empty: whatever is decided.
    pub(crate) with: String,
    /// The contract it has to be booked under, where one is said.
    pub(crate) contract: Option<ContractId>,
    /// Which of the station's addresses it comes from, where one is said.
    pub(crate) from: Option<SenderId>,
    /// As what its label is asked for.
    pub(crate) form: LabelForm,
}

/// Reads an announcement, with everything that is wrong with it at once.
pub(super) fn announcement(whole: &Value, reading: &Reading<'_>) -> Result<Announcement, Refusal> {
    let notes = Notes::default();
    let read = read(&notes.read(whole, ALONE.to_owned()), reading);
    notes.whole(whole, ALONE)?;
    read.ok_or_else(|| Refusal::internal(&"an announcement without a fault cannot be read"))
}

fn read(place: &Place<'_>, reading: &Reading<'_>) -> Option<Announcement> {
    let reference = name(&place.at("external_reference_id")).unwrap_or_else(|| reading.own_key.clone());
    let number = name(&place.at("order_number")).unwrap_or_else(|| reference.clone());
    let recipient = read_address(&place.at("to_address"));
    let from = sender(&place.at("from_address"), reading.settings);
    let ship_with = ship_with(&place.at("ship_with"), &reading.settings.catalogue, reading.by_rules);
    let ShipWith { code, contract } = ship_with;
    let form = LabelForm::read(&place.at("label_details"));
    let total = place.at("total_order_price");
    let parcels = place.at("parcels");
    parcels.required();
    let parcels = parcels.items(reading.most);
    if parcels.is_empty() {
        place.at("parcels").fault(Message::new("api-required"));
    }
    let items: Vec<Place<'_>> = parcels.iter().flat_map(|parcel| parcel.at("parcel_items").items(ITEMS)).collect();
    if items.len() > ITEMS {
        place.at("parcels").fault(crate::place::too_many(ITEMS, items.len()));
    }
    let currency = currency(&total, &items);
    let line = |place: &Place<'_>| {
        item::read(place, read_weight(&place.at("weight")), price(&place.at("price"), Some(currency)))
    };
    let lines: Vec<_> = items.iter().map(line).collect();
    let insured = insured(&parcels, currency, |said| price(said, Some(currency)));
    let brand = brand(&place.at("brand_id"));
    let parcels = read_parcels(&parcels, !reading.by_rules);
    let paid = price(&total, Some(currency));
    let customs = place.at("customs_information");
    let invoice = customs.at("invoice_number").text();
    let notes = customs.at("general_notes");
    let notes = shorter(&notes, notes.text(), CUSTOMS_NOTES);
    let mut delivery_method = String::new();
    if reading.by_rules {
        delivery_method = place.at("delivery_indicator").text();
        // They are applied, whatever is said here.
        for applied in ["apply_shipping_rules", "apply_shipping_defaults"] {
            place.at(applied).truth();
        }
    }
    let tags = name(&place.at("reference")).iter().map(|it| reference::tag(it)).collect();
    let point = service_point(&place.at("to_service_point"));
    let dates = place.at("delivery_dates");
    let dynamic = chosen(&code, point.as_ref(), day(&dates.at("handover_at")), day(&dates.at("deliver_at")));
    let export_reason = match customs.at("export_reason") {
        reason if reason.text() == "documents" => Some(ExportReason::Documents),
        reason => export_reason(&reason),
    };
    let lines = lines.into_iter().collect::<Option<Vec<_>>>()?;
    let total = paid.unwrap_or_else(|| worth(&lines, currency));
    let weights: Option<Vec<u32>> = parcels.iter().map(|parcel| parcel.weight.map(|grams| grams.0)).collect();
    let facts = ShopOrder {
        reference,
        number,
        placed_at: reading.now,
        modified_at: reading.now,
        status: OrderStatus::Open,
        payment: PaymentStatus::Unknown,
        payment_methods: Vec::new(),
        currency,
        total,
        recipient: recipient?,
        checkout: Checkout { delivery_method, delivery_code: code.clone(), price: None, service_point: point, dynamic },
        lines,
        weight: weights.map(|weights| Grams(weights.into_iter().fold(0, u32::saturating_add))),
        export_reason,
        note: String::new(),
        tags,
        remarks: Vec::new(),
    };
    let invoice = (!invoice.is_empty()).then_some(Setting::InvoiceNumber { number: invoice });
    let notes = (!notes.is_empty()).then_some(Setting::CustomsNotes { text: notes });
    let insured = insured.map(|sum| Setting::Insure(Cover::Amount(sum)));
    let settings = invoice.into_iter().chain(notes).chain(insured).chain(brand).collect();
    let with = if reading.by_rules { String::new() } else { code };
    Some(Announcement { facts, parcels, settings, with, contract, from, form })
}

/// The fields of a parcel that say what it is to be insured for: beside what its carrier pays anyway, or with that. The first that
/// says something counts. Nobody tells the station what carriers pay anyway: with that or without, the whole is insured.
pub(crate) const INSURED: [&str; 2] = ["additional_insured_price", "total_insured_price"];

/// What parcels together are to be insured for; `price` reads a field.
pub(crate) fn insured(
    parcels: &[Place<'_>],
    currency: Currency,
    price: impl Fn(&Place<'_>) -> Option<Money>,
) -> Option<Money> {
    let each = parcels.iter().map(|parcel| {
        let said = INSURED.map(|field| price(&parcel.at(field)).map_or(0, |price| price.minor));
        said.into_iter().find(|minor| *minor > 0).unwrap_or_default()
    });
    let minor = each.fold(0, i64::saturating_add);
    (minor > 0).then_some(Money { minor, currency })
}

/// The brand of a number.
pub(crate) fn brand(place: &Place<'_>) -> Option<Setting> {
    let id = u32::try_from(place.whole_number()?).ok().filter(|id| *id > 0);
    if id.is_none() {
        place.fault(Message::new("api-number-between").with("least", 1_u32).with("most", u32::MAX));
    }
    id.map(|id| Setting::Brand { id })
}

/// What the lines cost together.
pub(crate) fn worth(lines: &[OrderLine], currency: Currency) -> Money {
    let sum = |sum: i64, line: &OrderLine| {
        let piece = line.unit_price.map_or(0, |price| price.minor);
        sum.saturating_add(piece.saturating_mul(i64::from(line.quantity)))
    };
    Money { minor: lines.iter().fold(0, sum), currency }
}

/// A key or a number; nothing where it is empty.
pub(crate) fn name(place: &Place<'_>) -> Option<String> {
    let name = place.text();
    if name.chars().count() > NAME {
        place.fault(Message::new("api-text-too-long").with("most", i64::try_from(NAME).unwrap_or(i64::MAX)));
    }
    Some(name).filter(|name| !name.is_empty())
}

/// What a request names an order to ship with.
#[derive(Default)]
pub(crate) struct ShipWith {
    /// The code; empty where it does not say.
    pub(crate) code: String,
    /// The contract.
    pub(crate) contract: Option<ContractId>,
}

/// What an order ships with.
pub(crate) fn ship_with(place: &Place<'_>, catalogue: &Catalogue, may_lack: bool) -> ShipWith {
    if may_lack && !place.is_there() {
        return ShipWith::default();
    }
    place.required();
    let kind = place.at("type");
    if kind.required_text() != CODE {
        kind.fault(Message::new("api-not-an-identifier").with("value", kind.text()));
    }
    let properties = place.at("properties");
    ShipWith { code: properties.at(CODE).required_text(), contract: contract(&properties.at("contract_id"), catalogue) }
}

/// The contract of a number.
pub(crate) fn contract(place: &Place<'_>, catalogue: &Catalogue) -> Option<ContractId> {
    let found = contracts::find(catalogue, place.whole_number()?);
    if found.is_none() {
        place.fault(Message::new("api-no-such-contract"));
    }
    found.map(|contract| contract.id.clone())
}

/// Which of the station's addresses it comes from, by its number or written out; none where nothing is said. Another address is a
/// fault.
fn sender(place: &Place<'_>, settings: &Settings) -> Option<SenderId> {
    if !place.is_there() {
        return None;
    }
    let number = place.at("sender_address_id");
    if number.is_there() {
        return sender_numbered(&number, settings);
    }
    let said = read_address(place)?;
    let found = senders::all(settings).find(|(_, address)| is_at(address, &said));
    if found.is_none() {
        place.fault(Message::new("api-not-a-sender"));
    }
    found.map(|(name, _)| SenderId(name.to_owned()))
}

/// The sender address of a number.
pub(crate) fn sender_numbered(place: &Place<'_>, settings: &Settings) -> Option<SenderId> {
    let found = senders::find(settings, place.whole_number()?);
    if found.is_none() {
        place.fault(Message::new("api-no-such-sender"));
    }
    found.map(|(name, _)| SenderId(name.to_owned()))
}

/// Whether two addresses are one place: country, postal code and street, whatever stands between their letters.
fn is_at(one: &Address, other: &Address) -> bool {
    let bare = |text: &str| fold(text).chars().filter(|it| it.is_alphanumeric()).collect::<String>();
    one.country == other.country
        && bare(&one.postal_code) == bare(&other.postal_code)
        && bare(&one.street) == bare(&other.street)
}

/// The currency of its amounts: that of its total, else of its first item that has a price, else euros.
fn currency(total: &Place<'_>, items: &[Place<'_>]) -> Currency {
    let said = |place: Place<'_>| place.at("currency").text().parse().ok();
    said(total.clone()).or_else(|| items.iter().find_map(|item| said(item.at("price")))).unwrap_or(Currency::EUR)
}

/// The parcels: of several, all say a weight or none does, and all have one size.
pub(crate) fn read_parcels(parcels: &[Place<'_>], weighed: bool) -> Vec<BroughtParcel> {
    let read = |parcel: &Place<'_>| {
        let kind = parcel.at("package_type");
        if !kind.text().is_empty() && kind.text() != PACKAGE {
            kind.fault(Message::new("api-not-a-package").with("value", kind.text()));
        }
        BroughtParcel { weight: read_weight(&parcel.at("weight")), size: read_size(&parcel.at("dimensions")) }
    };
    let read: Vec<BroughtParcel> = parcels.iter().map(read).collect();
    let any_weighs = read.iter().any(|parcel| parcel.weight.is_some());
    for (place, parcel) in parcels.iter().zip(&read) {
        let weight = place.at("weight");
        if !weight.is_there() && (weighed || any_weighs) {
            weight.fault(Message::new("api-required"));
        }
        if parcel.size != read[0].size {
            place.at("dimensions").fault(Message::new("api-one-size"));
        }
    }
    read
}

/// What was chosen, as a checkout would say it; nothing where neither method nor days are said.
pub(crate) fn chosen(
    product: &str,
    point: Option<&ServicePoint>,
    handover_date: Option<Day>,
    delivery_date: Option<Day>,
) -> Option<DynamicCheckout> {
    if product.is_empty() && handover_date.is_none() && delivery_date.is_none() {
        return None;
    }
    let kind = match (point, delivery_date) {
        (Some(_), _) => DeliveryKind::ServicePoint,
        (None, None) => DeliveryKind::Standard,
        (None, delivery) if delivery == handover_date => DeliveryKind::SameDay,
        (None, Some(_)) => DeliveryKind::NominatedDay,
    };
    Some(DynamicCheckout {
        kind,
        product: product.to_owned(),
        delivery_date,
        handover_date,
        cut_off: None,
        sender: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::{describes, example};

    #[test]
    fn every_field_that_is_read_is_described() {
        for (operation, schema, by_rules) in [
            ("POST /shipments/announce", "Announcement", false),
            ("POST /shipments/announce-with-shipping-rules", "AnnouncementByRules", true),
        ] {
            let (whole, notes, settings) = (example(operation), Notes::default(), Settings::default());
            let (now, own_key) = (UtcDateTime::from_millis(0), "own".to_owned());
            read(&notes.read(&whole, String::new()), &Reading { now, own_key, settings: &settings, by_rules, most: 9 });
            let seen = notes.seen();
            assert!(seen.len() > 40, "{seen:?}");
            for place in seen {
                assert!(describes(schema, &place), "{place} is read and not described");
            }
        }
    }
}
