//! The operations of v2: one table, from which requests are answered and the description is made.

use super::{integrations, labels, methods, orders, parcels, points, senders, statuses};
use crate::asked::Asked;
use crate::openapi;
use crate::operation::Answer::{Bare, BareList, Empty, File, Under};
use crate::operation::{Answered, Operation, Run, posts, reads};
use axum::Json;
use axum::response::IntoResponse as _;

/// The operations, each path with braces behind those it would take in.
pub(crate) const OPERATIONS: &[Operation] = &[
    reads("/openapi.json", Run::None(described), &[], &[(200, Bare("Description"))]).about("This description."),
    reads("/integrations", Run::None(integrations::list), &[], &[(200, BareList("Integration"))])
        .about("The integration of the key."),
    reads("/integrations/{id}", Run::One(integrations::one), &[], &[(200, Bare("Integration"))])
        .about("The same by its number."),
    posts("/integrations/{id}/shipments", Run::One(orders::upsert), "Orders", &[(200, BareList("OrderTaken"))])
        .about("Brings up to 100 orders, each of which stands for itself."),
    posts("/integrations/{id}/shipments/delete", Run::One(orders::delete), "OrderNamed", &[(204, Empty)])
        .about("Calls an order off. It is read as cancelled from then on."),
    reads("/parcels", Run::None(parcels::list), &parcels::QUERY, &[(200, Bare("Parcels"))])
        .about("What became of the shop's orders, the latest first."),
    Operation {
        query: &parcels::ERRORS,
        ..posts("/parcels", Run::None(parcels::create), "ParcelsWanted", &[(200, Bare("ParcelsMade"))])
    }
    .about("Makes parcels with their labels, or hands them over to be packed at the desk."),
    Operation {
        method: "PUT",
        ..posts("/parcels", Run::None(parcels::request_label), "LabelWanted", &[(200, Under("parcel", "Parcel"))])
    }
    .about("Asks for the label of a parcel that was handed over without one."),
    reads("/parcels/statuses", Run::None(statuses::list), &[], &[(200, BareList("Status"))])
        .about("Every status a parcel can have here."),
    reads("/parcels/{id}", Run::One(parcels::one), &[], &[(200, Under("parcel", "Parcel"))]).about("One parcel."),
    Operation {
        takes: None,
        ..posts(
            "/parcels/{id}/cancel",
            Run::One(parcels::cancel),
            "",
            &[(200, Bare("Cancelled")), (202, Bare("Cancelled"))],
        )
    }
    .about("Takes a label back, or calls off what waits for one."),
    reads("/parcels/{id}/documents/{type}", Run::Two(parcels::document), &crate::documents::QUERY, &[(200, File)])
        .about("The label of a parcel, in the form the header Accept asks for, or its customs declaration."),
    posts("/labels", Run::None(labels::several), "LabelsWanted", &[(200, Bare("Files"))])
        .about("Where the labels of up to 20 parcels are to be had."),
    reads("/labels/label_printer", Run::None(labels::files), &labels::IDS, &[(200, File)])
        .about("The labels of up to 20 parcels as a PDF, a page for each."),
    reads("/labels/label_printer/{id}", Run::One(labels::file), &[], &[(200, File)])
        .about("The label of a parcel as a PDF."),
    reads("/labels/normal_printer", Run::None(labels::sheets), &labels::SHEETS, &[(200, File)])
        .about("The labels of up to 20 parcels as a PDF, four on a sheet of A4."),
    reads("/labels/normal_printer/{id}", Run::One(labels::sheet), &labels::SHEET, &[(200, File)])
        .about("The label of a parcel on a quarter of a sheet of A4."),
    reads("/labels/{id}", Run::One(labels::one), &[], &[(200, Bare("Files"))])
        .about("Where the files of a parcel are to be had."),
    reads("/customs_declaration/normal_printer/{id}", Run::One(labels::customs), &[], &[(200, File)])
        .about("The customs declaration of a parcel as a PDF."),
    reads("/user/addresses/sender", Run::None(senders::list), &[], &[(200, Bare("SenderAddresses"))])
        .about("Where the station's parcels come from."),
    reads(
        "/user/addresses/sender/{id}",
        Run::One(senders::one),
        &[],
        &[(200, Under("sender_address", "SenderAddress"))],
    )
    .about("One sender address."),
    reads("/service-points", Run::None(points::list), &points::QUERY, &[(200, BareList("ServicePoint"))])
        .about("Service points of carriers that are switched on for the shop, the nearest first."),
    reads("/carriers", Run::None(points::carriers), &points::ONE, &[(200, BareList("CarrierCode"))])
        .about("The carriers whose service points are switched on for the shop."),
    Operation {
        media: "application/x-www-form-urlencoded",
        ..posts(
            "/service-points/check_and_store",
            Run::None(points::check_and_store),
            "PointChosen",
            &[(200, Bare("PointChecked"))],
        )
    }
    .about("Whether a service point takes parcels; it becomes that of an order that is known."),
    reads("/service-points/{id}", Run::One(points::one), &points::ONE, &[(200, Bare("ServicePoint"))])
        .about("One service point."),
    reads(
        "/service-points/{id}/check-availability",
        Run::One(points::availability),
        &points::ONE,
        &[(200, Bare("Availability"))],
    )
    .about("Whether a service point takes parcels, by what the station knows."),
    reads("/shipping_methods", Run::None(methods::list), &methods::QUERY, &[(200, Bare("ShippingMethods"))])
        .about("The shipping methods that can carry a parcel, the cheapest first."),
    reads(
        "/shipping_methods/{id}",
        Run::One(methods::one),
        &methods::QUERY,
        &[(200, Under("shipping_method", "ShippingMethod"))],
    )
    .about("One shipping method."),
];

/// `GET /openapi.json`.
fn described(asked: &Asked<'_>) -> Answered {
    Ok(Json(openapi::v2(asked.base, OPERATIONS)).into_response())
}
