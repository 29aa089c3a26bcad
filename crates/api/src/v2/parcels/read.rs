//! A parcel as a shop sends it (`parcel` of Sendcloud's Parcels API v2). What is not understood is refused, as in v3.

use super::super::orders::export_reason;
use crate::announce::{Announcement, chosen, contract, name, read_item, sender_numbered, shorter, worth};
use crate::label_form::PDF;
use crate::number::numbered;
use crate::order::{AddressFields, amount, read_address_fields, read_centimetres, read_kilograms};
use crate::place::Place;
use crate::reference;
use model::{
    Catalogue, Checkout, ContractId, Cover, Currency, ExportReason, Grams, Message, MethodId, Money, OrderStatus,
    PaymentStatus, SenderId, ServicePoint, Setting, Settings, ShopOrder, UtcDateTime,
};
use station::calls::BroughtParcel;

/// How many items a parcel may hold.
const ITEMS: usize = 1_000;
/// How many parcels one shipment may have.
pub(super) const COLLI: i64 = 20;
/// The longest notes for customs, in characters.
const CUSTOMS_NOTES: usize = 500;
/// The number clients name in Sendcloud's v2 where rules decide: *Unstamped letter*.
const PLACEHOLDER: i64 = 8;

const FIELDS: AddressFields = AddressFields {
    street: "address",
    street2: "address_2",
    country: "country",
    state: "country_state",
    phone: "telephone",
};

/// What is asked for the label of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// Nothing: it is handed over, and packed at the desk.
    No,
    /// That it is begun, without waiting for its carrier.
    Begun,
    /// That it is made.
    Made,
}

impl Label {
    /// What the fields of a parcel ask for. An older name of the first is known as well.
    pub(super) fn read(place: &Place<'_>) -> Self {
        let wanted = place.at("request_label").truth() | place.at("requestLabel").truth();
        match (wanted, place.at("request_label_async").truth()) {
            (_, true) => Self::Begun,
            (true, false) => Self::Made,
            (false, false) => Self::No,
        }
    }
}

/// What a parcel is shipped with.
pub(super) struct With {
    /// The method; none: the station decides.
    pub(super) method: Option<MethodId>,
    pub(super) contract: Option<ContractId>,
    pub(super) from: Option<SenderId>,
    /// Its parcels: as many as its `quantity`, each of its weight.
    pub(super) parcels: Vec<BroughtParcel>,
}

/// A parcel that is wanted.
pub(super) struct Wanted {
    pub(super) announcement: Announcement,
    pub(super) label: Label,
}

/// Reads a parcel that is to be created at a moment; `own_key` is the key of one that has none of its shop's.
pub(super) fn wanted(place: &Place<'_>, settings: &Settings, now: UtcDateTime, own_key: String) -> Option<Wanted> {
    place.required();
    // Ignored by Sendcloud as well: a number that is made here, and a field that is no longer used.
    place.at("id");
    place.at("data").fields(0);
    let label = Label::read(place);
    let reference = name(&place.at("external_reference")).unwrap_or(own_key);
    let number = name(&place.at("order_number")).unwrap_or_else(|| reference.clone());
    let rules = place.at("apply_shipping_rules").truth();
    let With { method, contract, from, parcels } = with(place, settings, rules);
    let recipient = read_address_fields(place, &FIELDS);
    let said: Option<Currency> = place.at("total_order_value_currency").parsed("api-not-a-currency");
    let currency = said.unwrap_or(Currency::EUR);
    let paid = amount(&place.at("total_order_value"), Some(currency));
    let item = |item: &Place<'_>| {
        read_item(item, read_kilograms(&item.at("weight")), amount(&item.at("value"), Some(currency)))
    };
    let lines: Vec<_> = place.at("parcel_items").items(ITEMS).iter().map(item).collect();
    let point = point(place);
    let code = method.map(|method| method.0).unwrap_or_default();
    if place.at("is_return").truth() {
        place.at("is_return").fault(Message::new("api-not-taken"));
    }
    let insured = insured(place, parcels.len(), currency);
    let tags = name(&place.at("reference")).iter().map(|it| reference::tag(it)).collect();
    let (export_reason, customs) = customs(place);
    let delivery_method = place.at("shipping_method_checkout_name").text();
    let lines = lines.into_iter().collect::<Option<Vec<_>>>()?;
    let weights: Option<Vec<u32>> = parcels.iter().map(|parcel| parcel.weight.map(|grams| grams.0)).collect();
    let facts = ShopOrder {
        reference,
        number,
        placed_at: now,
        modified_at: now,
        status: OrderStatus::Open,
        payment: PaymentStatus::Unknown,
        payment_methods: Vec::new(),
        currency,
        total: paid.unwrap_or_else(|| worth(&lines, currency)),
        recipient: recipient?,
        checkout: Checkout {
            delivery_method,
            delivery_code: code.clone(),
            price: None,
            dynamic: chosen(&code, point.as_ref(), None, None),
            service_point: point,
        },
        lines,
        weight: weights.map(|weights| Grams(weights.into_iter().fold(0, u32::saturating_add))),
        export_reason,
        note: String::new(),
        tags,
        remarks: Vec::new(),
    };
    let with = if rules { String::new() } else { code };
    let settings = customs.into_iter().chain(insured).collect();
    Some(Wanted { announcement: Announcement { facts, parcels, settings, with, contract, from, form: PDF }, label })
}

/// Reads what a parcel ships with. Where `rules` decide, a placeholder names nothing.
pub(super) fn with(place: &Place<'_>, settings: &Settings, rules: bool) -> With {
    let parcel = BroughtParcel { weight: read_kilograms(&place.at("weight")), size: read_centimetres(place) };
    let quantity = place.at("quantity");
    let count = quantity.whole_number().unwrap_or(1);
    if !(1..=COLLI).contains(&count) {
        quantity.fault(Message::new("api-number-between").with("least", 1_u32).with("most", COLLI));
    }
    let count = usize::try_from(count.clamp(1, COLLI)).unwrap_or(1);
    With {
        method: method(&place.at("shipment"), &settings.catalogue, rules),
        contract: contract(&place.at("contract"), &settings.catalogue),
        from: sender_numbered(&place.at("sender_address"), settings),
        parcels: vec![parcel; count],
    }
}

/// The method of a number. Its name is the station's own to say.
fn method(place: &Place<'_>, catalogue: &Catalogue, rules: bool) -> Option<MethodId> {
    if !place.is_there() {
        return None;
    }
    place.at("name").text();
    let id = place.at("id");
    id.required();
    let number = id.whole_number()?;
    let found = numbered(&catalogue.methods, |method| method.id.0.as_str(), number);
    if found.is_none() && !(rules && number == PLACEHOLDER) {
        id.fault(Message::new("api-no-such-method"));
    }
    found.map(|method| method.id.clone())
}

/// The service point by the platform's number, with the customer's own number there.
fn point(place: &Place<'_>) -> Option<ServicePoint> {
    let (id, post) = (place.at("to_service_point"), place.at("to_post_number"));
    let (number, post_number) = (id.plain(), post.text());
    if number.is_empty() && !post_number.is_empty() {
        id.fault(Message::new("api-required"));
    }
    let point = ServicePoint { carrier: String::new(), name: String::new(), post_number, id: number };
    (!point.id.is_empty()).then_some(point)
}

/// What its parcels together are to be insured for, beside what the carrier pays anyway (`insured_value`) or with that
/// (`total_insured_value`), which the station does not know: the whole is insured. The amount is that of each parcel, in whole
/// units of its currency, 2 at least.
fn insured(place: &Place<'_>, count: usize, currency: Currency) -> Option<Setting> {
    const LEAST: i64 = 2;
    let total = place.at("total_insured_value");
    let said = [&place.at("insured_value"), &total].map(|it| amount(it, Some(currency)).filter(|it| it.minor > 0));
    if let [Some(_), Some(_)] = said {
        total.fault(Message::new("api-insured-once"));
    }
    let each = said.into_iter().flatten().next()?;
    let unit = 10_i64.pow(currency.minor_digits());
    let units = (each.minor / unit + i64::from(each.minor % unit > 0)).max(LEAST);
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let minor = units.saturating_mul(unit).saturating_mul(count);
    Some(Setting::Insure(Cover::Amount(Money { minor, currency })))
}

/// Why it crosses a border, and what stands on its declaration; the older fields have the same names one floor higher.
fn customs(place: &Place<'_>) -> (Option<ExportReason>, Vec<Setting>) {
    let inner = place.at("customs_information");
    let either = |name| if inner.at(name).is_there() { inner.at(name) } else { place.at(name) };
    let (invoice, kind) = (either("customs_invoice_nr").text(), either("customs_shipment_type"));
    let notes = inner.at("general_notes");
    let text = shorter(&notes, notes.text(), CUSTOMS_NOTES);
    let reason = export_reason(&kind);
    let invoice = (!invoice.is_empty()).then_some(Setting::InvoiceNumber { number: invoice });
    let notes = (!text.is_empty()).then_some(Setting::CustomsNotes { text });
    (reason, invoice.into_iter().chain(notes).collect())
}
