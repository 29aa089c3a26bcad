//! The operations there are: one table, from which requests are answered and the description is made. Every other of Sendcloud's is
//! answered by name: 501.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::operation::Answer::{self, Bare, Data, Empty, File, List};
use crate::operation::{Answered, Operation, Run, posts, reads};
use crate::query::Params;
use crate::{
    Shared, announce, cancel, checkout, contracts, documents, labels, openapi, orders, parcels, points, senders,
    shipments, shipping_options, user,
};
use axum::Json;
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Response};
use model::ApiAccess;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use station::ApiClient;

/// The longest path that is named back, in characters.
const LONGEST: usize = 200;

/// A shipment that was made, and that one already made under the same reference.
const ANNOUNCED: &[(u16, Answer)] = &[(201, Data("Shipment")), (409, Bare("MadeBefore"))];

/// The operations, each path with braces behind those it would take in.
const OPERATIONS: &[Operation] = &[
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

/// The description of the API that stands under an address.
#[must_use]
pub fn description(address: &str) -> Value {
    openapi::description(address, OPERATIONS)
}

/// `GET /openapi.json`.
fn described(asked: &Asked<'_>) -> Answered {
    Ok(Json(description(&asked.shared.base)).into_response())
}

/// Whether a method changes something.
pub(crate) fn writes(method: &Method) -> bool {
    *method != Method::GET && *method != Method::HEAD
}

/// Runs the operation a request asks for. Waits for the disk.
pub(crate) fn run(shared: &Shared, client: &ApiClient, parts: &Parts, body: &[u8]) -> Result<Response, Refusal> {
    let params = Params::of(&parts.uri)?;
    let asked = Asked { shared, client, headers: &parts.headers, params, body };
    let method = parts.method.as_str();
    let path: Vec<String> = parts.uri.path().split('/').skip(1).map(decoded).collect();
    let path: Vec<&str> = path.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let found = OPERATIONS.iter().find_map(|operation| Some((operation, operation.open_parts(method, &path)?)));
    let Some((operation, open)) = found else {
        let path: String = path.join("/").chars().filter(|it| !it.is_control()).take(LONGEST).collect();
        return Err(Refusal::not_offered(format!("{method} /{path}")));
    };
    if operation.changes && client.access != ApiAccess::Write {
        return Err(Refusal::only_reads());
    }
    asked.params.only(&format!("{method} {}", operation.path), operation.query)?;
    match (&operation.run, open.as_slice()) {
        (Run::None(run), []) => run(&asked),
        (Run::One(run), [one]) => run(&asked, one),
        (Run::Two(run), [one, two]) => run(&asked, one, two),
        _ => Err(Refusal::internal(&"an operation has other open parts in its path than its function takes")),
    }
}

fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_function_takes_the_open_parts_of_its_path_and_no_path_hides_another() {
        let mut seen = BTreeSet::new();
        for operation in OPERATIONS {
            let open = operation.path.matches('{').count();
            let taken = match operation.run {
                Run::None(_) => 0,
                Run::One(_) => 1,
                Run::Two(_) => 2,
            };
            assert_eq!(open, taken, "{}", operation.path);
            assert!(seen.insert((operation.method, operation.path)), "{} twice", operation.path);
            let path: Vec<&str> = operation.path.split('/').skip(1).collect();
            let first = OPERATIONS.iter().find(|other| other.open_parts(operation.method, &path).is_some());
            assert_eq!(first.map(|first| first.path), Some(operation.path));
        }
    }
}
