//! What the log times: a span for each call, booking, job, message and pull, with how it ended.
//!
//! A span names the station's own numbers only, and aliases of names that people typed. What `logs` does not list it does not
//! write.

use logs::alias;
use model::*;
use std::any::Any;
use std::borrow::Borrow;
use tracing::field::Empty;
use tracing::{Instrument as _, Span, info_span};

/// A call by its name. Of its arguments only an id is told.
pub(crate) fn call(name: &'static str, args: &dyn Any) -> Span {
    let span = info_span!("call", name, order = Empty, shipment = Empty, job = Empty, entry = Empty, outcome = Empty);
    if let Some(order) = args.downcast_ref::<OrderId>() {
        span.record("order", order.0);
    } else if let Some(shipment) = args.downcast_ref::<ShipmentId>() {
        span.record("shipment", shipment.0);
    } else if let Some(job) = args.downcast_ref::<JobId>() {
        span.record("job", job.0);
    } else if let Some(entry) = args.downcast_ref::<OutboxId>() {
        span.record("entry", entry.0);
    }
    span
}

/// A shipment on its way to its label; [`of_shipment`] says which, once it is begun.
pub(crate) fn booking(name: &'static str) -> Span {
    info_span!("booking", name, order = Empty, shipment = Empty, carrier = Empty, parcels = Empty, outcome = Empty)
}

/// Says which shipment a booking's span is about.
pub(crate) fn of_shipment(span: &Span, shipment: &Shipment) {
    if !span.is_disabled() {
        span.record("order", shipment.order.0)
            .record("shipment", shipment.id.0)
            .record("carrier", alias("carrier", &shipment.carrier.0))
            .record("parcels", shipment.parcels.len());
    }
}

/// A document on its way out of a printer.
pub(crate) fn job(job: &Job) -> Span {
    let span = info_span!(
        "job",
        name = kind(&job.document),
        job = job.id.0,
        printer = alias("printer", &job.printer.0),
        order = Empty,
        shipment = Empty,
        outcome = Empty
    );
    if let Document::Label { order, shipment, .. } = job.document {
        span.record("order", order.0).record("shipment", shipment.0);
    }
    span
}

fn kind(document: &Document) -> &'static str {
    match document {
        Document::Label { reprint: false, .. } => "label",
        Document::Label { reprint: true, .. } => "label again",
        Document::StationLabel { .. } => "station label",
        Document::Test => "test",
        Document::Sheet { .. } => "sheet",
        Document::Paper { .. } => "paper",
        Document::File { .. } => "file",
    }
}

/// One try to tell what has to be told.
pub(crate) fn message(entry: &OutboxEntry) -> Span {
    let span = info_span!(
        "outbox",
        name = match entry.message {
            OutboxMessage::Shipped { .. } => "shipped",
            OutboxMessage::Withdrawn { .. } => "withdrawn",
            OutboxMessage::Tracked { .. } => "tracked",
            OutboxMessage::VoidBooking { .. } => "void booking",
        },
        entry = entry.id.0,
        order = entry.order.0,
        shipment = entry.shipment.0,
        attempts = entry.attempts,
        shop = Empty,
        carrier = Empty,
        outcome = Empty
    );
    if !span.is_disabled() {
        match &entry.target {
            OutboxTarget::Shop(shop) => span.record("shop", alias("shop", &shop.0)),
            OutboxTarget::Carrier(carrier) => span.record("carrier", alias("carrier", &carrier.0)),
        };
    }
    span
}

/// A pull of a shop.
pub(crate) fn pull(shop: &ShopId) -> Span {
    info_span!("sync", name = "pull", shop = alias("shop", &shop.0), count = Empty, outcome = Empty)
}

/// Notes how a span ended: `ok`, or the problem's code.
pub(crate) fn end<T>(span: &Span, outcome: &Result<T, impl Borrow<Problem>>) {
    span.record("outcome", outcome.as_ref().map_or_else(|problem| problem.borrow().code.as_str(), |_| "ok"));
}

/// Notes how a span ended where it goes no further.
pub(crate) fn begun<T>(span: &Span, outcome: Result<T, Problem>) -> Result<T, Problem> {
    outcome.inspect_err(|problem| end(span, &Err::<(), _>(problem)))
}

/// Does something within a span, and notes how it ended.
pub(crate) fn within<T>(span: &Span, work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    let outcome = span.in_scope(work);
    end(span, &outcome);
    outcome
}

/// The same for what waits for the network.
pub(crate) async fn awaited<T>(span: Span, work: impl Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
    let outcome = work.instrument(span.clone()).await;
    end(&span, &outcome);
    outcome
}
