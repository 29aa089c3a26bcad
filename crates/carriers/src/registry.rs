//! The kinds of carriers there are.

use crate::own_numbers;
use crate::{Carrier, CarrierError};
use model::CarrierAccount;
use std::sync::Arc;

/// A kind of carrier: how an account of it is set up, and what is built from one.
#[derive(Clone)]
pub struct CarrierKind {
    /// Its name in accounts and on the command line.
    pub id: &'static str,
    /// Builds a carrier from an account and its secret, where it has one.
    pub build: fn(&CarrierAccount, Option<&str>) -> Result<Arc<dyn Carrier>, CarrierError>,
}

/// The kinds of carriers the station knows.
#[derive(Clone)]
pub struct Registry {
    kinds: Vec<CarrierKind>,
}

impl Registry {
    /// Every kind Packdesk comes with.
    #[must_use]
    pub fn standard() -> Self {
        Self { kinds: vec![own_numbers::KIND] }
    }

    /// The same with one more.
    #[must_use]
    pub fn with(mut self, kind: CarrierKind) -> Self {
        self.kinds.push(kind);
        self
    }

    /// The kinds, in the order people are shown them.
    #[must_use]
    pub fn kinds(&self) -> &[CarrierKind] {
        &self.kinds
    }

    /// The kind of that name.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&CarrierKind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }
}
