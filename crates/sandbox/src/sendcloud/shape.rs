//! What a request may look like, stricter than Sendcloud's own schema: no unknown fields, ISO countries, sizes above nothing.
//! What does not fit is told by a JSON pointer (RFC 6901) and a code, as Sendcloud tells it.

use super::catalogue::DOTS;
use model::{Country, Currency};
use serde_json::Value;

/// A value's form.
pub(super) enum Shape {
    /// A text of at most this many letters, at least one.
    Text(usize),
    /// One of these texts.
    Choice(&'static [&'static str]),
    /// An ISO 3166-1 alpha-2 code.
    Country,
    /// An ISO 4217 code.
    Currency,
    /// An e-mail address.
    Email,
    /// A whole number from 1.
    Id,
    /// A resolution.
    Dots,
    /// A decimal number above nothing, written as a text.
    Measure,
    /// A number above nothing, not written as a text.
    Number,
    /// A number, nothing or more, not written as a text.
    Quantity,
    /// A whole number from 1 of pieces.
    Pieces,
    /// A whole number from 0 to this.
    UpTo(u64),
    /// A decimal number, written as a text.
    Amount,
    /// Yes or no.
    Truth,
    /// These fields and no others.
    Object(&'static [Field]),
    /// An object of the first form where it has the first form's first field, else of the second.
    Either(&'static [Field], &'static [Field]),
    /// One to so many.
    List(&'static Shape, usize),
    /// None to so many.
    Few(&'static Shape, usize),
}

/// A field of an object.
pub(super) struct Field {
    name: &'static str,
    required: bool,
    shape: Shape,
}

pub(super) const fn must(name: &'static str, shape: Shape) -> Field {
    Field { name, required: true, shape }
}

pub(super) const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, required: false, shape }
}

const ADDRESS: &[Field] = &[
    must("name", Shape::Text(75)),
    may("company_name", Shape::Text(75)),
    must("address_line_1", Shape::Text(75)),
    may("house_number", Shape::Text(20)),
    may("address_line_2", Shape::Text(75)),
    must("postal_code", Shape::Text(12)),
    must("city", Shape::Text(50)),
    may("po_box", Shape::Text(30)),
    may("state_province_code", Shape::Text(6)),
    must("country_code", Shape::Country),
    may("email", Shape::Email),
    may("phone_number", Shape::Text(30)),
];
const KEPT_ADDRESS: &[Field] = &[must("sender_address_id", Shape::Id)];
const PRICE: &[Field] = &[must("value", Shape::Amount), must("currency", Shape::Currency)];
const WEIGHT: &[Field] = &[must("value", Shape::Measure), must("unit", Shape::Choice(&["kg", "g", "lbs", "oz"]))];
const DIMENSIONS: &[Field] = &[
    must("length", Shape::Measure),
    must("width", Shape::Measure),
    must("height", Shape::Measure),
    must("unit", Shape::Choice(&["cm", "mm", "m", "yd", "ft", "in"])),
];
const ITEM_WEIGHT: &[Field] = &[must("value", Shape::Number), must("unit", Shape::Choice(&["kg", "g", "lbs", "oz"]))];
/// What customs are told of one kind of goods. Everything is asked for that is required of an international shipment.
const ITEM: Shape = Shape::Object(&[
    must("description", Shape::Text(255)),
    must("quantity", Shape::Pieces),
    must("weight", Shape::Object(ITEM_WEIGHT)),
    must("price", Shape::Object(PRICE)),
    must("hs_code", Shape::Text(12)),
    must("origin_country", Shape::Country),
    may("sku", Shape::Text(255)),
]);
const PARCEL: Shape = Shape::Object(&[
    must("weight", Shape::Object(WEIGHT)),
    may("dimensions", Shape::Object(DIMENSIONS)),
    may("parcel_items", Shape::List(&ITEM, 1_000)),
    may("additional_insured_price", Shape::Object(PRICE)),
]);
const TAX_NUMBER: Shape = Shape::Object(&[
    must("name", Shape::Choice(&["VAT", "EORI", "IOSS"])),
    must("country_code", Shape::Country),
    must("value", Shape::Text(100)),
]);
const STATEMENT: Shape = Shape::Text(1_024);
const REASONS: &[&str] = &["gift", "documents", "commercial_goods", "commercial_sample"];
const CUSTOMS: &[Field] = &[
    must("invoice_number", Shape::Text(40)),
    must("export_reason", Shape::Choice(REASONS)),
    may("general_notes", Shape::Text(500)),
    may("additional_declaration_statements", Shape::List(&STATEMENT, 100)),
    may(
        "tax_numbers",
        Shape::Object(&[
            must("sender", Shape::Few(&TAX_NUMBER, 20)),
            must("receiver", Shape::Few(&TAX_NUMBER, 20)),
            must("importer_of_record", Shape::Few(&TAX_NUMBER, 20)),
        ]),
    ),
];
const POINT: &[Field] = &[must("id", Shape::Text(20))];
const CARRIERS_POINT: &[Field] = &[must("carrier_service_point_id", Shape::Text(50))];
const OPTION: &[Field] = &[must("shipping_option_code", Shape::Text(150)), may("contract_id", Shape::Id)];
const LABEL: &[Field] =
    &[must("mime_type", Shape::Choice(&["application/pdf", "application/zpl", "image/png"])), must("dpi", Shape::Dots)];

/// `POST shipments/announce`.
pub(super) const ANNOUNCE: Shape = Shape::Object(&[
    must("external_reference_id", Shape::Text(100)),
    must("label_details", Shape::Object(LABEL)),
    must("from_address", Shape::Either(KEPT_ADDRESS, ADDRESS)),
    must("to_address", Shape::Object(ADDRESS)),
    must(
        "ship_with",
        Shape::Object(&[
            must("type", Shape::Choice(&["shipping_option_code"])),
            must("properties", Shape::Object(OPTION)),
        ]),
    ),
    may("to_service_point", Shape::Either(POINT, CARRIERS_POINT)),
    must("order_number", Shape::Text(150)),
    may("brand_id", Shape::Id),
    must("total_order_price", Shape::Object(PRICE)),
    may("customs_information", Shape::Object(CUSTOMS)),
    must("parcels", Shape::List(&PARCEL, 15)),
]);

const SIZES: &[Field] = &[
    must("length", Shape::Number),
    must("width", Shape::Number),
    must("height", Shape::Number),
    must("unit", Shape::Choice(&["cm", "mm", "m", "yd", "ft", "in"])),
];
const AMOUNT: &[Field] = &[must("value", Shape::Number), must("currency", Shape::Currency)];
const RETURNED_ITEM: Shape = Shape::Object(&[
    must("description", Shape::Text(255)),
    must("quantity", Shape::Pieces),
    must("weight", Shape::Object(ITEM_WEIGHT)),
    must("price", Shape::Object(AMOUNT)),
    must("value", Shape::Object(AMOUNT)),
    must("hs_code", Shape::Text(12)),
    must("origin_country", Shape::Country),
    may("sku", Shape::Text(255)),
]);
const RETURNED: &[Field] = &[
    must("invoice_number", Shape::Text(40)),
    must(
        "export_reason",
        Shape::Choice(&["gift", "documents", "commercial_goods", "commercial_sample", "returned_goods"]),
    ),
    may("general_notes", Shape::Text(500)),
    may("additional_declaration_statements", Shape::List(&STATEMENT, 100)),
];

/// `POST returns/announce-synchronously`.
pub(super) const RETURN: Shape = Shape::Object(&[
    must("from_address", Shape::Object(ADDRESS)),
    must("to_address", Shape::Object(ADDRESS)),
    must(
        "ship_with",
        Shape::Object(&[
            must("type", Shape::Choice(&["shipping_option_code"])),
            must("shipping_option_code", Shape::Text(150)),
            may("contract", Shape::Id),
        ]),
    ),
    must("weight", Shape::Object(ITEM_WEIGHT)),
    may("dimensions", Shape::Object(SIZES)),
    must("collo_count", Shape::Pieces),
    must("send_tracking_emails", Shape::Truth),
    must("order_number", Shape::Text(150)),
    must("total_order_value", Shape::Object(&[must("value", Shape::Quantity), must("currency", Shape::Currency)])),
    must("external_reference", Shape::Text(100)),
    may("customs_invoice_nr", Shape::Text(40)),
    may("customs_information", Shape::Object(RETURNED)),
    may("parcel_items", Shape::List(&RETURNED_ITEM, 1_000)),
]);

/// `POST shipping-options`.
pub(super) const OPTIONS: Shape = Shape::Object(&[
    must("from_country_code", Shape::Country),
    must("to_country_code", Shape::Country),
    may("from_postal_code", Shape::Text(12)),
    may("to_postal_code", Shape::Text(12)),
    may("parcels", Shape::List(&PARCEL, 50)),
    may("shipping_option_code", Shape::Text(150)),
    may("contract_id", Shape::Id),
    must("calculate_quotes", Shape::Truth),
]);

/// What does not fit in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) pointer: String,
    pub(super) code: &'static str,
    pub(super) detail: String,
}

impl Fault {
    pub(super) fn new(pointer: &str, code: &'static str, detail: &str) -> Self {
        Self { pointer: pointer.to_owned(), code, detail: detail.to_owned() }
    }
}

/// Everything in a value that does not fit a form.
pub(super) fn faults(value: &Value, shape: &Shape) -> Vec<Fault> {
    let mut faults = Vec::new();
    check(value, shape, "", &mut faults);
    faults
}

fn check(value: &Value, shape: &Shape, at: &str, faults: &mut Vec<Fault>) {
    let text = value.as_str();
    let fits = match shape {
        Shape::Object(fields) => return check_object(value, fields, at, faults),
        Shape::Either(first, second) => {
            let is_first = first.first().is_some_and(|field| value.get(field.name).is_some());
            return check_object(value, if is_first { first } else { second }, at, faults);
        }
        Shape::List(of, most) | Shape::Few(of, most) => match value.as_array() {
            Some(items) if items.len() <= *most && (!items.is_empty() || matches!(shape, Shape::Few(..))) => {
                return (0..).zip(items).for_each(|(place, item): (usize, _)| {
                    check(item, of, &format!("{at}/{place}"), faults);
                });
            }
            _ => false,
        },
        Shape::Text(most) => text.is_some_and(|text| (1..=*most).contains(&text.chars().count())),
        Shape::Choice(choices) => text.is_some_and(|text| choices.contains(&text)),
        Shape::Country => {
            text.is_some_and(|text| text.len() == 2 && text.parse::<Country>().is_ok_and(|it| it.code() == text))
        }
        Shape::Currency => text.is_some_and(|text| text.parse::<Currency>().is_ok_and(|it| it.code() == text)),
        Shape::Email => text.and_then(|text| text.split_once('@')).is_some_and(|(who, host)| {
            !who.is_empty() && host.contains('.') && !text.unwrap_or_default().contains(char::is_whitespace)
        }),
        Shape::Id => value.as_u64().is_some_and(|id| id > 0),
        Shape::Dots => value.as_u64().is_some_and(|dots| DOTS.contains(&dots)),
        Shape::Measure => {
            text.is_some_and(|text| is_decimal(text) && text.bytes().any(|byte| matches!(byte, b'1'..=b'9')))
        }
        Shape::Number => value.as_f64().is_some_and(|number| number > 0.0),
        Shape::Quantity => value.as_f64().is_some_and(|number| number >= 0.0),
        Shape::Pieces => value.as_u64().is_some_and(|pieces| pieces > 0),
        Shape::UpTo(most) => value.as_u64().is_some_and(|number| number <= *most),
        Shape::Amount => text.is_some_and(is_decimal),
        Shape::Truth => value.is_boolean(),
    };
    if !fits {
        let code = if matches!(shape, Shape::Choice(_)) { "invalid_choice" } else { "invalid" };
        faults.push(Fault::new(at, code, "This is not a valid value."));
    }
}

fn check_object(value: &Value, fields: &[Field], at: &str, faults: &mut Vec<Fault>) {
    let Some(object) = value.as_object() else {
        return faults.push(Fault::new(at, "invalid", "An object is expected."));
    };
    for field in fields {
        let at = format!("{at}/{}", field.name);
        match object.get(field.name) {
            Some(value) => check(value, &field.shape, &at, faults),
            None if field.required => faults.push(Fault::new(&at, "required", "This field is required.")),
            None => {}
        }
    }
    for name in object.keys().filter(|name| fields.iter().all(|field| field.name != **name)) {
        faults.push(Fault::new(&format!("{at}/{name}"), "unknown_field", "This field is not known."));
    }
}

fn is_decimal(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parcel() -> Value {
        json!({ "weight": { "value": "1.200", "unit": "kg" },
            "dimensions": { "length": "30.5", "width": "20", "height": "10", "unit": "cm" } })
    }

    fn told(value: &Value) -> Vec<(String, &'static str)> {
        faults(value, &PARCEL).into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn each_thing_that_does_not_fit_is_named_by_its_place() {
        assert_eq!(told(&parcel()), []);
        for (pointer, value, code) in [
            ("/weight/value", json!(1.2), "invalid"),
            ("/weight/value", json!("0.000"), "invalid"),
            ("/weight/value", json!("1,2"), "invalid"),
            ("/weight/unit", json!("stone"), "invalid_choice"),
            ("/dimensions/height", json!("0"), "invalid"),
            ("/weight", json!([]), "invalid"),
        ] {
            let mut value_of = parcel();
            *value_of.pointer_mut(pointer).unwrap() = value;
            assert_eq!(told(&value_of), [(pointer.to_owned(), code)]);
        }
        let mut without = parcel();
        without["weight"] = json!({ "value": "1" });
        without["colour"] = json!("red");
        let expected = [("/weight/unit".to_owned(), "required"), ("/colour".to_owned(), "unknown_field")];
        assert_eq!(told(&without), expected);
    }

    #[test]
    fn countries_are_iso_and_currencies_too() {
        let fits = |shape: &Shape, text: &str| faults(&json!(text), shape).is_empty();
        assert!(fits(&Shape::Country, "NL") && fits(&Shape::Currency, "EUR") && fits(&Shape::Email, "a@b.example"));
        assert!(!fits(&Shape::Country, "XXX") && !fits(&Shape::Country, "nl") && !fits(&Shape::Country, "UK"));
        assert!(!fits(&Shape::Currency, "eur") && !fits(&Shape::Email, "a b@c.example") && !fits(&Shape::Email, "a"));
    }
}
