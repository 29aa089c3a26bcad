//! The operations there are. Every other of Sendcloud's is answered by name: 501.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::query::Params;
use crate::{Shared, announce, cancel, checkout, documents, labels, orders, parcels, points, shipments, user};
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::Response;
use model::ApiAccess;
use percent_encoding::percent_decode_str;
use station::ApiClient;

/// The longest path that is named back, in characters.
const LONGEST: usize = 200;

/// Whether a method changes something.
pub(crate) fn writes(method: &Method) -> bool {
    *method != Method::GET && *method != Method::HEAD
}

/// Runs the operation a request asks for. Waits for the disk.
pub(crate) fn run(shared: &Shared, client: &ApiClient, parts: &Parts, body: &[u8]) -> Result<Response, Refusal> {
    let params = Params::of(&parts.uri)?;
    let asked = Asked { shared, client, headers: &parts.headers, params, body };
    let path: Vec<String> = parts.uri.path().split('/').skip(1).map(decoded).collect();
    let path: Vec<&str> = path.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let change = |operation: fn(&Asked<'_>, &str) -> Result<Response, Refusal>, id: &str| {
        if client.access == ApiAccess::Write { operation(&asked, id) } else { Err(Refusal::only_reads()) }
    };
    match (parts.method.as_str(), path.as_slice()) {
        ("GET", ["user", "auth", "metadata"]) => Ok(user::metadata(client)),
        ("GET", ["orders"]) => orders::list(&asked),
        ("GET", ["orders", id]) => orders::one(&asked, id),
        ("POST", ["orders"]) => change(|asked, _| orders::upsert(asked), ""),
        ("PATCH", ["orders", id]) => change(orders::change, id),
        ("DELETE", ["orders", id]) => change(orders::call_off, id),
        ("POST", ["orders", "create-label-sync"]) => change(|asked, _| labels::one(asked), ""),
        ("POST", ["orders", "create-labels-async"]) => change(|asked, _| labels::many(asked), ""),
        ("GET", ["checkout", "configurations", id, "delivery-options"]) => checkout::delivery_options(&asked, id),
        ("GET", ["shipments"]) => shipments::list(&asked),
        ("GET", ["shipments", id]) => shipments::one(&asked, id),
        ("POST", ["shipments"]) => change(|asked, _| announce::later(asked), ""),
        ("POST", ["shipments", "announce"]) => change(|asked, _| announce::at_once(asked), ""),
        ("POST", ["shipments", "create-with-shipping-rules"]) => change(|asked, _| announce::by_rules_later(asked), ""),
        ("POST", ["shipments", "announce-with-shipping-rules"]) => {
            change(|asked, _| announce::by_rules_at_once(asked), "")
        }
        ("POST", ["shipments", id, "cancel"]) => change(cancel::shipment, id),
        ("GET", ["parcels", "tracking", number]) => parcels::tracking(&asked, number),
        ("GET", ["parcels", id, "documents", kind]) => documents::one(&asked, id, kind),
        ("GET", ["service-points"]) => points::list(&asked),
        ("GET", ["service-points", id]) => points::one(&asked, id),
        // Changes nothing, although it is a POST.
        ("POST", ["service-points", id, "check-availability"]) => points::availability(&asked, id),
        (method, path) => {
            let path: String = path.join("/").chars().filter(|it| !it.is_control()).take(LONGEST).collect();
            Err(Refusal::not_offered(format!("{method} /{path}")))
        }
    }
}

fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}
