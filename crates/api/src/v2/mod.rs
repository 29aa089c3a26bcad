//! Sendcloud's API v2 (its OpenAPI files *Parcels*, *Labels*, *Integrations* and the others of v2, licence Apache-2.0): what clients use
//! of it, over the same functions as v3. Sendcloud keeps it in maintenance, and most clients there are speak it.

mod error;
mod form;
mod integrations;
mod labels;
mod methods;
mod operations;
mod orders;
mod parcels;
mod point;
mod points;
mod senders;
mod statuses;

pub(crate) use error::refused;
pub(crate) use operations::OPERATIONS;
pub(crate) use point::told as point;
