//! Made-up orders.
