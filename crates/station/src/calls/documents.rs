//! Calls about label documents from outside: PDF, ZPL, PNG, JPEG, GIF, as carriers send them.

use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// A document from outside.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum GivenDocument {
    /// By its path.
    File {
        /// Where it lies.
        path: PathBuf,
    },
    /// By its content.
    Content {
        /// Its name.
        name: String,
        /// Its bytes, in base64.
        base64: String,
    },
}

/// How a document is laid on labels.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct LayDocument {
    /// The page, counted from 1.
    #[ts(optional = nullable)]
    pub page: Option<u32>,
    /// What of it is printed and which way up; else as the carrier's documents before it, else found.
    #[ts(optional = nullable)]
    pub framing: Option<Framing>,
    /// The carrier it comes from.
    #[ts(optional = nullable)]
    pub carrier: Option<CarrierId>,
    /// The resolution its ZPL was written for, else 203 dpi.
    #[ts(optional = nullable)]
    pub source: Option<Dpi>,
}

/// Which document, on which printer.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LookAtDocument {
    /// The document.
    pub document: GivenDocument,
    /// How it is laid; without a page the first one is shown.
    #[serde(default)]
    pub lay: LayDocument,
    /// The printer, else the one that prints labels.
    #[ts(optional = nullable)]
    pub printer: Option<PrinterId>,
}

/// A document as it will print.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentView {
    /// Its name, without its path.
    pub name: String,
    /// What kind of file it is.
    pub format: DocumentFormat,
    /// How many pages or labels it has.
    pub pages: u32,
    /// The page that is shown, counted from 1.
    pub page: u32,
    /// The printer it is drawn for; while there is none, it is drawn for a 4x6 inch label at 203 dpi.
    #[ts(optional = nullable)]
    pub printer: Option<PrinterId>,
    /// How it is laid.
    pub framing: Framing,
    /// The labels on it; none where the page is white.
    pub labels: Vec<DocumentLabel>,
    /// The sheet the label is on; ZPL has none.
    #[ts(optional = nullable)]
    pub sheet: Option<DocumentSheet>,
}

/// What kind of file a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentFormat {
    /// PDF.
    Pdf,
    /// ZPL.
    Zpl,
    /// PNG, JPEG or GIF.
    Picture,
}

/// One label of a document, as it will print.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentLabel {
    /// A PNG, in base64.
    pub png: String,
    /// The part of the sheet that is on it; ZPL has no sheet.
    #[ts(optional = nullable)]
    pub area: Option<Area>,
    /// What a person should know.
    pub remarks: Vec<DocumentRemark>,
}

/// A whole sheet in small.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentSheet {
    /// A PNG, in base64.
    pub png: String,
    /// Its width in micrometres.
    pub width: u32,
    /// Its height in micrometres.
    pub height: u32,
}

/// What a person should know of a label from outside.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentRemark {
    /// In words.
    pub message: Message,
    /// Whether they have to say yes before it is printed.
    pub asks: bool,
}

/// A document that is to be turned into labels.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConvertDocument {
    /// The document.
    pub document: GivenDocument,
    /// How it is laid; without a page, all of them.
    #[serde(default)]
    pub lay: LayDocument,
    /// Into which language.
    pub to: PrinterLanguage,
    /// At which resolution.
    #[serde(default)]
    pub dpi: Dpi,
    /// For a label of which size.
    #[serde(default)]
    pub label: LabelSize,
    /// How graphics are packed (ZPL).
    #[serde(default)]
    pub compression: Compression,
}

/// One label a document was turned into.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConvertedPage {
    /// The page it was, counted from 1.
    pub page: u32,
    /// Its bytes, in base64.
    pub base64: String,
    /// What a person should know.
    pub remarks: Vec<DocumentRemark>,
}

/// A document that is to be printed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrintDocument {
    /// The document.
    pub document: GivenDocument,
    /// How it is laid; without a page, all of them.
    #[serde(default)]
    pub lay: LayDocument,
    /// The printer, else the one that prints labels.
    #[ts(optional = nullable)]
    pub printer: Option<PrinterId>,
    /// The order it belongs to.
    #[ts(optional = nullable)]
    pub order: Option<OrderId>,
    /// Whether a person has seen the remarks that ask, and said yes.
    #[serde(default)]
    pub agreed: bool,
}

/// How a carrier's documents are laid on labels.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CarrierFraming {
    /// The carrier.
    pub carrier: CarrierId,
    /// What of them is printed and which way up; nothing forgets it.
    #[ts(optional = nullable)]
    pub framing: Option<Framing>,
}

/// A document as it will print: one page, with what a person should know of it.
///
/// # Errors
/// When it cannot be read or drawn, does not have that page, or there is no such printer.
pub fn document_look(station: &Station, look: LookAtDocument) -> Result<DocumentView, Problem> {
    station.look_at_document(look)
}

/// Turns a document into labels in a printer's language.
///
/// # Errors
/// When it cannot be read or drawn, or does not have that page.
pub fn document_convert(station: &Station, convert: ConvertDocument) -> Result<Vec<ConvertedPage>, Problem> {
    station.convert_document(convert)
}

/// Prints a document: one job a label.
///
/// # Errors
/// As [`document_look`]; `document-asks` when a remark asks and nobody has agreed.
pub fn document_print(station: &Station, print: PrintDocument) -> Result<Vec<Job>, Problem> {
    station.print_document(print)
}

/// How carriers' documents are laid on labels.
///
/// # Errors
/// When the database cannot be read.
pub fn framings(station: &Station, (): ()) -> Result<Vec<CarrierFraming>, Problem> {
    let framings = station.framings()?.into_iter();
    Ok(framings.map(|(carrier, framing)| CarrierFraming { carrier, framing: Some(framing) }).collect())
}

/// Keeps how a carrier's documents are laid on labels, or forgets it.
///
/// # Errors
/// When the database cannot be written.
pub fn framing_save(station: &Station, framing: CarrierFraming) -> Result<(), Problem> {
    station.save_framing(framing.carrier, framing.framing)
}
