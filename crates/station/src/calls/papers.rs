//! Calls about papers: looking at them, files, printing, layouts, logos, hand-over lists.

use crate::Station;
pub use crate::papers::hand_over::HandOvers;
pub use crate::papers::layouts::{
    LayoutOwner, LayoutSource, LayoutView, SaveLayout, TriedLayout, TryLayout, WhichLayout,
};
pub use crate::papers::outlines::{OutlineView, RewriteLayout, TurnPart};
pub use crate::papers::print::{PaperFile, PaperPreview, PaperView};
pub use crate::papers::which::{CloseHandOver, WhichPaper};
pub use ::papers::{LayoutError, Outline, OutlineBlock, OutlineContent, PaperPart};
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How a shop's papers are made.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopPapers {
    /// The shop.
    pub shop: ShopId,
    /// Its name.
    pub name: String,
    /// The settings of its papers.
    pub settings: PaperSettings,
    /// Its logo as a file, in base64; empty where it has none.
    pub logo: String,
}

/// How a shop's papers are to be made.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SavePaperSettings {
    /// The shop.
    pub shop: ShopId,
    /// The settings of its papers.
    pub settings: PaperSettings,
}

/// A shop's logo.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
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
pub(super) fn papers(station: &Station, order: OrderId) -> Result<Vec<PaperView>, Problem> {
    station.parts.papers.papers_of(order)
}

/// A paper as it will print.
///
/// # Errors
/// When what it speaks of is not there.
pub(super) fn paper_preview(station: &Station, which: WhichPaper) -> Result<PaperPreview, Problem> {
    station.parts.papers.paper_preview(&which)
}

/// Papers as one PDF.
///
/// # Errors
/// As [`paper_preview`].
pub(super) fn paper_file(station: &Station, which: Vec<WhichPaper>) -> Result<PaperFile, Problem> {
    station.parts.papers.paper_file(&which)
}

/// Puts papers in the spool.
///
/// # Errors
/// As [`paper_preview`], and when there is no printer.
pub(super) fn paper_print(station: &Station, which: Vec<WhichPaper>) -> Result<Vec<Job>, Problem> {
    station.parts.papers.print_papers(&which)
}

/// What waits for carriers, and the lists of what they took.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn hand_overs(station: &Station, (): ()) -> Result<HandOvers, Problem> {
    station.parts.papers.hand_overs()
}

/// Closes a carrier's hand-over list and prints it.
///
/// # Errors
/// When no parcel waits for it, or there is no printer.
pub(super) fn hand_over(station: &Station, close: CloseHandOver) -> Result<Vec<Job>, Problem> {
    station.parts.papers.close_hand_over(&close)
}

/// The layouts as they hold for a shop, or for every shop that has none of its own.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn layouts(station: &Station, shop: Option<ShopId>) -> Result<Vec<LayoutView>, Problem> {
    station.parts.papers.layouts(shop.as_ref())
}

/// A layout's file as it holds: the shop's own, else every shop's, else the built-in one.
///
/// # Errors
/// When there is no such layout.
pub(super) fn layout_read(station: &Station, which: WhichLayout) -> Result<LayoutSource, Problem> {
    station.parts.papers.layout_source(&which)
}

/// Reads a layout as it is being written, and draws it with made-up data.
///
/// # Errors
/// When there is no such layout.
pub(super) fn layout_try(station: &Station, attempt: TryLayout) -> Result<TriedLayout, Problem> {
    station.parts.papers.try_layout(&attempt)
}

/// A layout's file as a form shows it.
///
/// # Errors
/// When there is no such layout.
pub(super) fn layout_outline(station: &Station, attempt: TryLayout) -> Result<OutlineView, Problem> {
    station.parts.papers.outline_of(&attempt)
}

/// A layout's file with what a form says.
///
/// # Errors
/// When there is no such layout, or the file is written in a way in which it cannot be changed so.
pub(super) fn layout_rewrite(station: &Station, rewrite: RewriteLayout) -> Result<String, Problem> {
    station.parts.papers.rewritten(&rewrite)
}

/// A layout's file with a part, or without it.
///
/// # Errors
/// When the paper has no choice there, and as [`layout_rewrite`].
pub(super) fn layout_turn(station: &Station, turn: TurnPart) -> Result<String, Problem> {
    station.parts.papers.turned(&turn)
}

/// Puts a copy of the layout that holds where the own one is looked for; answers with the file.
///
/// # Errors
/// When there is one already.
pub(super) fn layout_copy(station: &Station, which: WhichLayout) -> Result<String, Problem> {
    station.parts.papers.copy_layout(&which)
}

/// Keeps an own layout, for every shop or for one.
///
/// # Errors
/// When anything is wrong with it.
pub(super) fn layout_save(station: &Station, save: SaveLayout) -> Result<(), Problem> {
    station.parts.papers.save_layout(&save)
}

/// Takes an own layout away: the one it stood in the place of holds again.
///
/// # Errors
/// When the file cannot be removed.
pub(super) fn layout_remove(station: &Station, which: WhichLayout) -> Result<(), Problem> {
    station.parts.papers.remove_layout(&which)
}

/// How each shop's papers are made.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn paper_settings(station: &Station, (): ()) -> Result<Vec<ShopPapers>, Problem> {
    let shops = station.parts.store.snapshot()?.shops()?.into_iter().map(|shop| {
        Ok(ShopPapers {
            settings: station.parts.store.snapshot()?.paper_settings(&shop.id)?,
            logo: station.parts.papers.logo_file_of(&shop.id),
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
pub(super) fn paper_settings_save(station: &Station, save: SavePaperSettings) -> Result<(), Problem> {
    station.parts.store.save_paper_settings(&save.shop, &save.settings)?;
    station.parts.events.tell(crate::Event::Settings);
    Ok(())
}

/// Keeps a shop's logo, or takes it away.
///
/// # Errors
/// When it is no picture that can be read.
pub(super) fn logo_save(station: &Station, save: SaveLogo) -> Result<(), Problem> {
    if save.base64.is_empty() {
        station.parts.papers.remove_logo(&save.shop)
    } else {
        station.parts.papers.save_logo(&save.shop, &save.base64)
    }
}
