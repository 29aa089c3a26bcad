//! The price sheets methods are priced by.

use model::CarrierId;
use rates::{Basis, Sheet};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Price sheets by carrier. A copy costs nothing.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    of: Arc<FxHashMap<CarrierId, Sheet>>,
    basis: Basis,
    are_dated: bool,
}

impl Sheets {
    /// The sheets, one a carrier.
    #[must_use]
    pub fn new(sheets: Vec<Sheet>) -> Self {
        let is_gross = |sheet: &Sheet| sheet.bands().all(|band| band.basis == Basis::Gross);
        let basis = if !sheets.is_empty() && sheets.iter().all(is_gross) { Basis::Gross } else { Basis::Net };
        let are_dated = sheets.iter().any(Sheet::is_dated);
        Self { of: Arc::new(sheets.into_iter().map(|it| (it.carrier.clone(), it)).collect()), basis, are_dated }
    }

    pub(crate) fn of(&self, carrier: &CarrierId) -> Option<&Sheet> {
        self.of.get(carrier)
    }

    /// The one kind of prices that are compared: without tax, unless all of them are with it.
    pub(crate) const fn basis(&self) -> Basis {
        self.basis
    }

    /// Whether a price begins or ends on some day.
    pub(crate) const fn are_dated(&self) -> bool {
        self.are_dated
    }
}
