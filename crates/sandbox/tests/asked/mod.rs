//! What every practice carrier is asked with: addresses, and how connectors reach it.

use jiff::Timestamp;
use model::Address;
use std::sync::Arc;
use std::time::Duration;
use wire::{Clock, Limits, Setup};

pub(crate) fn address(name: &str, postal_code: &str, city: &str, country: &str) -> Address {
    Address {
        name: name.to_owned(),
        company: String::new(),
        street: "Lindenallee 7".to_owned(),
        street2: String::new(),
        postal_code: postal_code.to_owned(),
        city: city.to_owned(),
        state: String::new(),
        country: country.parse().unwrap(),
        phone: String::new(),
        email: String::new(),
    }
}

/// So much patience with an answer, and no waits between tries.
pub(crate) fn setup(patience: Duration) -> Setup {
    let limits = Limits { total: patience, tries: 2, ..Limits::default() };
    let clock = Clock { now: Timestamp::now, sleep: Arc::new(|_| Box::pin(std::future::ready(()))) };
    Setup { limits, clock, transport: None }
}
