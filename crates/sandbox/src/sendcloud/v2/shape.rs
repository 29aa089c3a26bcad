//! What a request of API v2 may look like, stricter than its schema (`sendcloud-v2-parcels-openapi.yml`): no unknown fields, ISO
//! countries, sizes above nothing.

use crate::sendcloud::shape::{Field, Shape, may, must};

const METHOD: &[Field] = &[must("id", Shape::Id)];
const ITEM: Shape = Shape::Object(&[
    must("description", Shape::Text(255)),
    must("quantity", Shape::Pieces),
    must("weight", Shape::Measure),
    must("value", Shape::Number),
    must("hs_code", Shape::Text(12)),
    must("origin_country", Shape::Country),
    may("sku", Shape::Text(255)),
]);
const TAX_NUMBER: Shape = Shape::Object(&[
    must("name", Shape::Choice(&["VAT", "EORI", "IOSS"])),
    must("country_code", Shape::Country),
    must("value", Shape::Text(100)),
]);
const STATEMENT: Shape = Shape::Text(1_024);
const CUSTOMS: &[Field] = &[
    must("customs_invoice_nr", Shape::Text(40)),
    must("customs_shipment_type", Shape::UpTo(4)),
    may("general_notes", Shape::Text(500)),
    may("additional_declaration_statements", Shape::List(&STATEMENT, 100)),
    may(
        "tax_numbers",
        Shape::Object(&[
            must("sender", Shape::Few(&TAX_NUMBER, 100)),
            must("receiver", Shape::Few(&TAX_NUMBER, 100)),
            must("importer_of_record", Shape::Few(&TAX_NUMBER, 100)),
        ]),
    ),
];
const PARCEL: Shape = Shape::Object(&[
    must("name", Shape::Text(75)),
    may("company_name", Shape::Text(75)),
    must("address", Shape::Text(75)),
    may("address_2", Shape::Text(75)),
    must("city", Shape::Text(50)),
    must("postal_code", Shape::Text(12)),
    must("country", Shape::Country),
    may("country_state", Shape::Text(3)),
    may("email", Shape::Email),
    may("telephone", Shape::Text(30)),
    must("request_label", Shape::Truth),
    must("external_reference", Shape::Text(100)),
    must("order_number", Shape::Text(150)),
    must("total_order_value", Shape::Amount),
    must("total_order_value_currency", Shape::Currency),
    must("shipment", Shape::Object(METHOD)),
    must("quantity", Shape::Id),
    must("weight", Shape::Measure),
    may("length", Shape::Measure),
    may("width", Shape::Measure),
    may("height", Shape::Measure),
    may("sender_address", Shape::Id),
    may("contract", Shape::Id),
    may("to_service_point", Shape::Id),
    may("to_post_number", Shape::Text(30)),
    may("customs_information", Shape::Object(CUSTOMS)),
    may("parcel_items", Shape::List(&ITEM, 1_000)),
    may("is_return", Shape::Truth),
    may("from_name", Shape::Text(75)),
    may("from_company_name", Shape::Text(75)),
    may("from_address_1", Shape::Text(75)),
    may("from_address_2", Shape::Text(75)),
    may("from_city", Shape::Text(50)),
    may("from_postal_code", Shape::Text(12)),
    may("from_country", Shape::Country),
    may("from_telephone", Shape::Text(30)),
    may("from_email", Shape::Email),
]);

/// `POST parcels`, in the form that several parcels need, with one entry of it.
pub(super) const CREATE: Shape = Shape::Object(&[must("parcels", Shape::List(&PARCEL, 1))]);
