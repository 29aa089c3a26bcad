//! Calls about prices: sheets in and out, and the table that compares methods.

use crate::Station;
pub use crate::prices::{
    AskedCarrier, Basket, BringRates, BroughtRates, CompareOrder, OnlinePrice, PriceRow, PriceTable, RatesForm,
    SheetSummary, SheetView,
};
pub use decide::{Compared, PriceSource, PricedMethod};
use model::*;
pub use rates::{Basis, Charge, ChargeOf, PanelColumns, PanelTable};

/// Brings a file of prices in, or tries it.
///
/// # Errors
/// `rates-wrong` with every cell that is not understood; nothing is kept then. `rates-carrier` where nobody says whose prices
/// they are, `no-such-carrier` where they are of a carrier that is not in the settings.
pub(super) fn rates_bring(station: &Station, bring: BringRates) -> Result<BroughtRates, Problem> {
    station.parts.prices.bring(&bring)
}

/// Asks a carrier for what everything it sells costs, and keeps that as its price sheet. Waits for the network.
///
/// # Errors
/// `no-sender` where nobody knows from which country; what the carrier says otherwise, `carrier-not-offered` among it.
pub(super) fn rates_fetch(station: &Station, carrier: CarrierId) -> Result<BroughtRates, Problem> {
    station.parts.prices.fetch(&carrier)
}

/// The price sheets.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn rates_list(station: &Station, (): ()) -> Result<Vec<SheetView>, Problem> {
    station.parts.prices.list()
}

/// A carrier's price sheet as CSV, or all of them.
///
/// # Errors
/// `rates-none` where the carrier has none.
pub(super) fn rates_export(station: &Station, carrier: Option<CarrierId>) -> Result<String, Problem> {
    station.parts.prices.export(carrier.as_ref())
}

/// Takes a carrier's price sheet away.
///
/// # Errors
/// `rates-none` where it has none.
pub(super) fn rates_remove(station: &Station, carrier: CarrierId) -> Result<u32, Problem> {
    station.parts.prices.remove(&carrier)
}

/// The table of all methods for an order.
///
/// # Errors
/// When there is no such order. A carrier that does not answer is named in the table.
pub(super) fn rates_compare(station: &Station, compare: CompareOrder) -> Result<PriceTable, Problem> {
    station.parts.prices.compare(&compare)
}

/// The table of all methods for a basket.
///
/// # Errors
/// When the database cannot be read. A carrier that does not answer is named in the table.
pub(super) fn rates_quote(station: &Station, basket: Basket) -> Result<PriceTable, Problem> {
    station.parts.prices.quote(&basket)
}
