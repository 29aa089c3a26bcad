//! What goes wrong below, told to a person.

use label::LabelError;
use model::{Argument, Problem, ProblemCode};

/// Why a label could not be made.
pub(crate) fn of_label(error: &LabelError, order: &str) -> Problem {
    error.problem().with("order", order)
}

/// The faults of a file of prices as one problem.
pub(crate) fn wrong_rates(faults: &[rates::Fault]) -> Problem {
    wrong_table(ProblemCode::RatesWrong, faults)
}

/// The faults of a file of invoices as one problem.
pub(crate) fn wrong_invoice(faults: &[rates::Fault]) -> Problem {
    wrong_table(ProblemCode::InvoiceWrong, faults)
}

fn wrong_table(code: ProblemCode, faults: &[rates::Fault]) -> Problem {
    let told = faults.iter().map(|fault| Argument::from(fault.message())).collect();
    let count = u32::try_from(faults.len()).unwrap_or(u32::MAX);
    Problem::new(code).with("count", count).with("faults", Argument::List(told))
}
