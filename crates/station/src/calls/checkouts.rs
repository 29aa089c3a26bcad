//! Calls about what shops offer their customers at checkout.

pub use crate::checkouts::{AskDeliveryOptions, CheckoutDraft, CheckoutRow, CheckoutVersion, DeliveryAnswer};

pub use ::checkout::{
    Cart, CheckoutAnswer, CheckoutFinding, CheckoutNotRead, Configuration, DeliveryDay, DeliveryOption, NotOffered,
    read as read_checkout,
};

use crate::Station;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A draft to keep.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SaveCheckout {
    /// Whose it is.
    pub shop: ShopId,
    /// How often the draft it was made from had been changed; 0: it was made from none.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub changes: i64,
    /// What it says.
    pub configuration: Configuration,
}

/// A draft in a file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ImportCheckout {
    /// Whose it is to be.
    pub shop: ShopId,
    /// The file's text.
    pub text: String,
}

/// A checkout to write to a file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ExportCheckout {
    /// Whose it is.
    pub shop: ShopId,
    /// Which version of those that were published; none: the draft.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(type = "number | null", optional = nullable))]
    pub version: Option<i64>,
}

/// A version of a checkout to look at.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskPublished {
    /// Whose it is.
    pub shop: ShopId,
    /// Its number.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub version: i64,
}

/// A draft to publish.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PublishCheckout {
    /// Whose it is.
    pub shop: ShopId,
    /// How often it had been changed, as the person saw it.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub changes: i64,
}

/// A cart to try a draft with.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TryCheckout {
    /// Whose customer it is.
    pub shop: ShopId,
    /// What is tried; none: the draft that is kept.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub configuration: Option<Configuration>,
    /// The cart.
    pub cart: Cart,
    /// At which moment; none: now.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub moment: Option<UtcDateTime>,
}

/// The checkouts of the shops.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn checkouts(station: &Station, (): ()) -> Result<Vec<CheckoutRow>, Problem> {
    station.parts.checkouts.rows()
}

/// A shop's checkout as it is written, with what is wrong or odd about it.
///
/// # Errors
/// `no-such-checkout`; when the database cannot be read.
pub(super) fn checkout(station: &Station, shop: ShopId) -> Result<CheckoutDraft, Problem> {
    station.parts.checkouts.draft(&shop)
}

/// Keeps a draft from a state of it.
///
/// # Errors
/// `no-such-shop`; `checkout-changed` when somebody changed it meanwhile; when the database cannot be written.
pub(super) fn checkout_save(station: &Station, save: SaveCheckout) -> Result<CheckoutDraft, Problem> {
    station.parts.checkouts.save(&save.shop, &save.configuration, save.changes)
}

/// Keeps the draft a file holds.
///
/// # Errors
/// `checkout-not-read` with the place of what is wrong; as [`checkout_save`].
pub(super) fn checkout_import(station: &Station, import: ImportCheckout) -> Result<CheckoutDraft, Problem> {
    station.parts.checkouts.import(&import.shop, &import.text)
}

/// The draft as the text of a file, or a version that was published.
///
/// # Errors
/// `no-such-checkout`, `no-such-checkout-version`; when the database cannot be read.
pub(super) fn checkout_export(station: &Station, export: ExportCheckout) -> Result<String, Problem> {
    station.parts.checkouts.export(&export.shop, export.version)
}

/// What a version that was published says.
///
/// # Errors
/// `no-such-checkout`, `no-such-checkout-version`; when the database cannot be read.
pub(super) fn checkout_published(station: &Station, ask: AskPublished) -> Result<Configuration, Problem> {
    station.parts.checkouts.published(&ask.shop, ask.version)
}

/// What a customer would see of a draft.
///
/// # Errors
/// `no-such-checkout` where none is given and none is kept; `checkout-wrong` when its time zone is unknown.
pub(super) fn checkout_try(station: &Station, attempt: TryCheckout) -> Result<CheckoutAnswer, Problem> {
    let TryCheckout { shop, configuration, cart, moment } = attempt;
    station.parts.checkouts.attempt(&shop, configuration, &cart, moment)
}

/// Publishes the draft.
///
/// # Errors
/// `no-such-checkout`; `checkout-wrong` with the first of what is wrong; `checkout-changed` when it is another one by now; when the
/// database cannot be written.
pub(super) fn checkout_publish(station: &Station, publish: PublishCheckout) -> Result<CheckoutDraft, Problem> {
    station.parts.checkouts.publish(&publish.shop, publish.changes)
}

/// Serves a shop's checkout no more.
///
/// # Errors
/// `no-such-checkout`; when the database cannot be written.
pub(super) fn checkout_withdraw(station: &Station, shop: ShopId) -> Result<CheckoutDraft, Problem> {
    station.parts.checkouts.withdraw(&shop)
}

/// What a shop's customer can choose now.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn delivery_options(station: &Station, ask: AskDeliveryOptions) -> Result<DeliveryAnswer, Problem> {
    station.parts.checkouts.answer(ask)
}
