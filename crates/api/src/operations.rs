//! The operations of v3: one table, from which requests are answered and the description is made.

use crate::asked::Asked;
use crate::operation::Answer::{self, Bare, Data, Empty, File, List};
use crate::operation::{Answered, Operation, Run, posts, reads};
use crate::{
    announce, cancel, checkout, contracts, documents, labels, openapi, orders, parcels, points, senders, shipments,
    shipping_options, user,
};
use axum::Json;
use axum::response::IntoResponse as _;

/// A shipment that was made, and that one already made under the same reference.
const ANNOUNCED: &[(u16, Answer)] = &[(201, Data("Shipment")), (409, Bare("MadeBefore"))];

/// The operations, each path with braces behind those it would take in.
pub(crate) const OPERATIONS: &[Operation] = &[
    reads("/openapi.json", Run::None(described), &[], &[(200, Bare("Description"))]).about("This description."),
    reads("/user/auth/metadata", Run::None(user::metadata), &[], &[(200, Data("KeyOwner"))])
        .about("Whose key this is; its integration_id goes into every order."),
    reads("/orders", Run::None(orders::list), &orders::QUERY, &[(200, List("Order"))])
        .about("The shop's own orders, page by page."),
    posts("/orders", Run::None(orders::upsert), "Orders", &[(201, List("TakenOrder"))])
        .about("Brings up to 100 orders, all of them or none. An order_id that is known changes its order."),
    posts("/orders/create-label-sync", Run::None(labels::one), "LabelWanted", &[(201, Data("Label"))])
        .about("Makes the label of an order and waits for it. An order that has its label answers with that one."),
    posts("/orders/create-labels-async", Run::None(labels::many), "LabelsWanted", &[(202, Bare("LabelsBegun"))])
        .about("Begins the labels of up to 20 orders. Each stands for itself."),
    reads("/orders/{id}", Run::One(orders::one), &[], &[(200, Data("Order"))]).about("One order."),
    Operation {
        method: "PATCH",
        ..posts("/orders/{id}", Run::One(orders::change), "OrderChange", &[(200, Data("Order"))])
    }
    .about("Lays what is given over an order (JSON Merge Patch)."),
    Operation {
        method: "DELETE",
        takes: None,
        ..posts("/orders/{id}", Run::One(orders::call_off), "", &[(204, Empty)])
    }
    .about("Calls an order off. It is read as cancelled from then on."),
    reads(
        "/checkout/configurations/{configuration_id}/delivery-options",
        Run::One(checkout::delivery_options),
        &checkout::QUERY,
        &[(200, Bare("DeliveryOptions"))],
    )
    .about("What a customer can choose now, and the days that are promised."),
    Operation {
        changes: false,
        ..posts(
            "/shipping-options",
            Run::None(shipping_options::list),
            "ShippingQuestion",
            &[(200, List("ShippingOption"))],
        )
    }
    .about("What parcels can ship with, and what that costs. Changes nothing."),
    reads("/shipments", Run::None(shipments::list), &shipments::QUERY, &[(200, List("Shipment"))])
        .about("What became of the shop's orders, the latest first."),
    posts("/shipments", Run::None(announce::later), "Announcement", ANNOUNCED)
        .about("Announces a shipment of an order nobody handed over, without waiting for its carrier."),
    posts("/shipments/announce", Run::None(announce::at_once), "Announcement", ANNOUNCED)
        .about("The same, with its label in the answer."),
    posts(
        "/shipments/announce-with-shipping-rules",
        Run::None(announce::by_rules_at_once),
        "AnnouncementByRules",
        ANNOUNCED,
    )
    .about("The same, shipped with what the station decides."),
    posts(
        "/shipments/create-with-shipping-rules",
        Run::None(announce::by_rules_later),
        "AnnouncementByRules",
        ANNOUNCED,
    )
    .about("The same, without waiting for its carrier."),
    reads("/shipments/{id}", Run::One(shipments::one), &[], &[(200, Data("Shipment"))]).about("One shipment."),
    Operation {
        takes: None,
        ..posts(
            "/shipments/{id}/cancel",
            Run::One(cancel::shipment),
            "",
            &[(200, Data("Cancelled")), (202, Data("Cancelled")), (409, Bare("Errors"))],
        )
    }
    .about("Takes a label back: done at once, or once its carrier has been told."),
    reads(
        "/parcels/tracking/{tracking_number}",
        Run::One(parcels::tracking),
        &[],
        &[(200, Bare("TrackedParcel")), (404, Bare("NoParcel"))],
    )
    .about("Where a parcel is, as far as its carrier said."),
    reads("/parcels/{id}/documents/{type}", Run::Two(documents::one), &documents::QUERY, &[(200, File)])
        .about("The label of a parcel, in the form the header Accept asks for, or its customs-declaration as a PDF."),
    reads("/parcel-documents/{type}", Run::One(documents::several), &documents::SEVERAL, &[(200, File)])
        .about(
            "The labels of up to 20 parcels in one file: a PDF with a page for each, or ZPL, as the header Accept asks for; \
             or their customs-declaration, as a PDF.",
        ),
    reads("/service-points", Run::None(points::list), &points::QUERY, &[(200, Data("ServicePoints"))])
        .about("Service points of carriers that are switched on for the shop, the nearest first."),
    reads("/service-points/{id}", Run::One(points::one), &[], &[(200, Data("ServicePoint"))])
        .about("One service point."),
    Operation {
        takes: None,
        changes: false,
        ..posts(
            "/service-points/{id}/check-availability",
            Run::One(points::availability),
            "",
            &[(200, Data("Availability"))],
        )
    }
    .about("Whether a service point takes parcels, by what the station knows."),
    reads("/contracts", Run::None(contracts::list), &contracts::QUERY, &[(200, List("Contract"))])
        .about("The contracts with carriers."),
    reads("/contracts/{id}", Run::One(contracts::one), &[], &[(200, Data("Contract"))]).about("One contract."),
    reads("/addresses/sender-addresses", Run::None(senders::list), &senders::QUERY, &[(200, List("SenderAddress"))])
        .about("Where the station's parcels come from."),
    reads("/addresses/sender-addresses/{id}", Run::One(senders::one), &[], &[(200, Data("SenderAddress"))])
        .about("One sender address."),
];

/// `GET /openapi.json`.
fn described(asked: &Asked<'_>) -> Answered {
    Ok(Json(openapi::v3(asked.base, OPERATIONS)).into_response())
}
