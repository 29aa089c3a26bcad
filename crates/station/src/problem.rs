//! What goes wrong below, told to a person.

use label::LabelError;
use model::*;
use store::ShipError;

/// Why an order could not ship.
pub(crate) fn of_shipping(error: ShipError<Problem>, order: &Order, carrier: &CarrierId) -> Problem {
    let number = order.facts.number.clone();
    match error {
        ShipError::Store(error) => error.into(),
        ShipError::Make(problem) => problem,
        ShipError::NoSuchOrder => Problem::new("no-such-order"),
        ShipError::NoRange => Problem::new("no-range").with("carrier", carrier.0.clone()),
        ShipError::RangeEmpty => Problem::new("range-empty").with("carrier", carrier.0.clone()),
        ShipError::NotReady(Stage::Held) => {
            let why = order.decision.hold.value.clone().unwrap_or_else(|| Message::new("hold-unknown"));
            Problem::new("order-held").with("order", number).with("why", why)
        }
        ShipError::NotReady(stage) => Problem::new("order-not-ready")
            .with("order", number)
            .with("stage", Message::new(format!("stage-{}", stage.as_str()))),
    }
}

/// Why a label could not be made.
pub(crate) fn of_label(error: &LabelError, order: &str) -> Problem {
    error.problem().with("order", order)
}
