//! Calls about what the station knows of people.

pub use crate::personal_data::{Customer, CustomerFile, ErasedCustomer, PurgeReport, PurgeRequest};

use crate::Station;
use model::*;

/// Lets everything go that came to its end before a day.
///
/// # Errors
/// `purge-date-ahead` when the day has not begun.
pub(super) fn purge(station: &Station, request: PurgeRequest) -> Result<PurgeReport, Problem> {
    station.parts.personal_data.purge(request)
}

/// The customer that is meant, with everything that is kept of them.
///
/// # Errors
/// `customer-not-found`, `customer-ambiguous`.
pub(super) fn customer_find(station: &Station, customer: Customer) -> Result<FoundCustomer, Problem> {
    station.parts.personal_data.find(&customer)
}

/// Takes a customer out of every order that is done with.
///
/// # Errors
/// As [`customer_find`].
pub(super) fn customer_erase(station: &Station, customer: Customer) -> Result<ErasedCustomer, Problem> {
    station.parts.personal_data.erase(&customer)
}

/// Everything that is kept of a customer, as a file.
///
/// # Errors
/// As [`customer_find`].
pub(super) fn customer_export(station: &Station, customer: Customer) -> Result<CustomerFile, Problem> {
    station.parts.personal_data.export(&customer)
}
