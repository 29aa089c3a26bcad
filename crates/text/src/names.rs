//! What people call the shops, carriers and printers of a station.

use model::{CarrierId, PrinterId, ShopId};
use std::collections::HashMap;

/// The names of a station's shops, carriers and printers, by their short names.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The shops.
    pub shops: HashMap<ShopId, String>,
    /// The carriers.
    pub carriers: HashMap<CarrierId, String>,
    /// The printers.
    pub printers: HashMap<PrinterId, String>,
}

impl Names {
    pub(crate) fn of_shop<'a>(&'a self, shop: &'a ShopId) -> &'a str {
        self.shops.get(shop).unwrap_or(&shop.0)
    }

    pub(crate) fn of_carrier<'a>(&'a self, carrier: &'a CarrierId) -> &'a str {
        self.carriers.get(carrier).unwrap_or(&carrier.0)
    }

    pub(crate) fn of_printer<'a>(&'a self, printer: &'a PrinterId) -> &'a str {
        self.printers.get(printer).unwrap_or(&printer.0)
    }
}
