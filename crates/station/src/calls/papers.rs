//! Calls about papers: looking at them, files, printing, layouts, logos, hand-over lists.

use crate::Station;
use ::papers::Kind;
pub use ::papers::LayoutError;
use model::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which paper is meant.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum WhichPaper {
    /// A paper of one order.
    Order {
        /// Which.
        paper: Paper,
        /// Whose.
        order: OrderId,
    },
    /// What has to be fetched for some orders.
    PickList {
        /// They.
        orders: Vec<OrderId>,
    },
    /// What waits for a carrier's next hand-over list; looking at it closes nothing.
    HandOver(CloseHandOver),
    /// A hand-over list that was closed before.
    HandOverList {
        /// Which.
        list: HandOverId,
    },
}

/// A carrier's next hand-over list.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CloseHandOver {
    /// Whose.
    pub carrier: CarrierId,
    /// Whether what was shipped before today is on the carrier's first list, too.
    #[serde(default)]
    pub earlier: bool,
}

/// A paper an order may have.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperView {
    /// Which.
    pub paper: Paper,
    /// The kind it comes in: a customs declaration is a CN 22 or a CN 23.
    pub kind: Kind,
    /// Whether a rule asks for it.
    pub asked: bool,
    /// The job that printed it last.
    #[ts(optional = nullable)]
    pub job: Option<Job>,
}

/// A paper as it will print.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperPreview {
    /// Its first pages, each a PNG in base64.
    pub pages: Vec<String>,
    /// How many pages it has.
    pub page_count: u32,
    /// The language of its words.
    pub language: Language,
    /// What is wrong with the own layout, in whose place the built-in one is used.
    #[ts(optional = nullable)]
    pub problem: Option<Problem>,
}

/// Papers as one file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperFile {
    /// A PDF, in base64.
    pub base64: String,
    /// A name for it.
    pub name: String,
    /// How many pages it has.
    pub page_count: u32,
    /// What is wrong with the own layouts, in whose place the built-in ones are used.
    pub problems: Vec<Problem>,
}

/// What is handed over to carriers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandOvers {
    /// What waits for each carrier's next list.
    pub due: Vec<HandOverDue>,
    /// The lists there are, the newest first.
    pub lists: Vec<HandOver>,
}

/// Which layout is meant.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WhichLayout {
    /// Its name.
    pub name: String,
    /// The shop it is for; else every shop that has none of its own. Only papers of an order are one shop's.
    #[ts(optional = nullable)]
    pub shop: Option<ShopId>,
}

/// Whose a layout is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LayoutOwner {
    /// It comes with Packdesk.
    BuiltIn,
    /// The station's own, for every shop.
    Station,
    /// One shop's own.
    Shop,
}

/// A layout.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LayoutView {
    /// Its name.
    pub name: String,
    /// What it lays out.
    pub kind: Kind,
    /// Whether it is for labels; else for sheets.
    pub for_labels: bool,
    /// Whose it is.
    pub owner: LayoutOwner,
    /// The file in the built-in one's place.
    #[ts(optional = nullable)]
    pub file: Option<String>,
    /// What is wrong with that.
    pub errors: Vec<LayoutError>,
}

/// A layout's file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LayoutSource {
    /// Whose it is.
    pub owner: LayoutOwner,
    /// What is in it.
    pub text: String,
}

/// A layout as it is being written. Drawn with its shop's name and logo, else the first shop's.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TryLayout {
    /// Which.
    #[serde(flatten)]
    pub which: WhichLayout,
    /// What would be in it.
    pub text: String,
    /// The language of the words it is drawn with; else the shop's.
    #[ts(optional = nullable)]
    pub language: Option<Language>,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TriedLayout {
    /// Everything that is wrong with it.
    pub errors: Vec<LayoutError>,
    /// Its first pages with made-up data, each a PNG in base64; none where it cannot be read.
    pub pages: Vec<String>,
    /// How many pages it has.
    pub page_count: u32,
}

/// A layout to keep.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveLayout {
    /// Which.
    #[serde(flatten)]
    pub which: WhichLayout,
    /// What is in it.
    pub text: String,
}

/// How a shop's papers are made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShopPapers {
    /// The shop.
    pub shop: ShopId,
    /// Its name.
    pub name: String,
    /// How.
    pub settings: PaperSettings,
    /// Its logo as a file, in base64; empty where it has none.
    pub logo: String,
}

/// How a shop's papers are to be made.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SavePaperSettings {
    /// The shop.
    pub shop: ShopId,
    /// How.
    pub settings: PaperSettings,
}

/// A shop's logo.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveLogo {
    /// The shop.
    pub shop: ShopId,
    /// A PNG, JPEG or GIF, in base64; empty takes the logo away.
    pub base64: String,
}

/// The papers an order may have, and whether they were printed.
///
/// # Errors
/// When there is no such order.
pub fn papers(station: &Station, order: OrderId) -> Result<Vec<PaperView>, Problem> {
    station.papers_of(order)
}

/// A paper as it will print.
///
/// # Errors
/// When what it speaks of is not there.
pub fn paper_preview(station: &Station, which: WhichPaper) -> Result<PaperPreview, Problem> {
    station.paper_preview(&which)
}

/// Papers as one PDF.
///
/// # Errors
/// As [`paper_preview`].
pub fn paper_file(station: &Station, which: Vec<WhichPaper>) -> Result<PaperFile, Problem> {
    station.paper_file(&which)
}

/// Puts papers in the spool.
///
/// # Errors
/// As [`paper_preview`], and when there is no printer.
pub fn paper_print(station: &Station, which: Vec<WhichPaper>) -> Result<Vec<Job>, Problem> {
    station.print_papers(&which)
}

/// What waits for carriers, and the lists of what they took.
///
/// # Errors
/// When the database cannot be read.
pub fn hand_overs(station: &Station, (): ()) -> Result<HandOvers, Problem> {
    station.hand_overs()
}

/// Closes a carrier's hand-over list and prints it.
///
/// # Errors
/// When no parcel waits for it, or there is no printer.
pub fn hand_over(station: &Station, close: CloseHandOver) -> Result<Vec<Job>, Problem> {
    station.close_hand_over(&close)
}

/// The layouts as they hold for a shop, or for every shop that has none of its own.
///
/// # Errors
/// When a file cannot be read.
pub fn layouts(station: &Station, shop: Option<ShopId>) -> Result<Vec<LayoutView>, Problem> {
    station.layouts(shop.as_ref())
}

/// A layout's file as it holds: the shop's own, else every shop's, else the built-in one.
///
/// # Errors
/// When there is no such layout.
pub fn layout_read(station: &Station, which: WhichLayout) -> Result<LayoutSource, Problem> {
    station.layout_source(&which)
}

/// Reads a layout as it is being written, and draws it with made-up data.
///
/// # Errors
/// When there is no such layout.
pub fn layout_try(station: &Station, attempt: TryLayout) -> Result<TriedLayout, Problem> {
    station.try_layout(&attempt)
}

/// Puts a copy of the layout that holds where the own one is looked for; answers with the file.
///
/// # Errors
/// When there is one already.
pub fn layout_copy(station: &Station, which: WhichLayout) -> Result<String, Problem> {
    station.copy_layout(&which)
}

/// Keeps an own layout, for every shop or for one.
///
/// # Errors
/// When anything is wrong with it.
pub fn layout_save(station: &Station, save: SaveLayout) -> Result<(), Problem> {
    station.save_layout(&save)
}

/// Takes an own layout away: the one it stood in the place of holds again.
///
/// # Errors
/// When the file cannot be removed.
pub fn layout_remove(station: &Station, which: WhichLayout) -> Result<(), Problem> {
    station.remove_layout(&which)
}

/// How each shop's papers are made.
///
/// # Errors
/// When the database cannot be read.
pub fn paper_settings(station: &Station, (): ()) -> Result<Vec<ShopPapers>, Problem> {
    let shops = station.store().shops()?.into_iter().map(|shop| {
        Ok(ShopPapers {
            settings: station.store().paper_settings(&shop.id)?,
            logo: station.logo_file_of(&shop.id),
            shop: shop.id,
            name: shop.name,
        })
    });
    shops.collect()
}

/// Keeps how a shop's papers are made.
///
/// # Errors
/// When the database cannot be written.
pub fn paper_settings_save(station: &Station, save: SavePaperSettings) -> Result<(), Problem> {
    station.store().save_paper_settings(&save.shop, &save.settings)?;
    station.tell(crate::Event::Settings);
    Ok(())
}

/// Keeps a shop's logo, or takes it away.
///
/// # Errors
/// When it is no picture that can be read.
pub fn logo_save(station: &Station, save: SaveLogo) -> Result<(), Problem> {
    if save.base64.is_empty() { station.remove_logo(&save.shop) } else { station.save_logo(&save.shop, &save.base64) }
}

/// The JSON Schema of layout files.
#[must_use]
pub fn layout_schema() -> serde_json::Value {
    ::papers::schema().to_value()
}
