//! What goes wrong below, told to a person.

use label::LabelError;
use model::Problem;

/// Why a label could not be made.
pub(crate) fn of_label(error: &LabelError, order: &str) -> Problem {
    error.problem().with("order", order)
}
