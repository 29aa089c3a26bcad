//! Calls about label documents from outside: PDF, ZPL, PNG, JPEG, GIF, as carriers send them.

use crate::Station;
pub use crate::documents::{
    ConvertDocument, ConvertedPage, DocumentFormat, DocumentLabel, DocumentRemark, DocumentSheet, DocumentView,
    LayDocument, LookAtDocument, PrintDocument,
};
pub use crate::given_document::GivenDocument;
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How a carrier's documents are laid on labels.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierFraming {
    /// The carrier.
    pub carrier: CarrierId,
    /// What of them is printed and which way up; nothing forgets it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub framing: Option<Framing>,
}

/// A document as it will print: one page, with what a person should know of it.
///
/// # Errors
/// When it cannot be read or drawn, does not have that page, or there is no such printer.
pub(super) fn document_look(station: &Station, look: LookAtDocument) -> Result<DocumentView, Problem> {
    station.parts.documents.look_at_document(look)
}

/// Turns a document into labels in a printer's language.
///
/// # Errors
/// When it cannot be read or drawn, or does not have that page.
pub(super) fn document_convert(station: &Station, convert: ConvertDocument) -> Result<Vec<ConvertedPage>, Problem> {
    station.parts.documents.convert_document(convert)
}

/// Prints a document: one job a label.
///
/// # Errors
/// As [`document_look`]; `document-asks` when a remark asks and nobody has agreed.
pub(super) fn document_print(station: &Station, print: PrintDocument) -> Result<Vec<Job>, Problem> {
    station.parts.documents.print_document(print)
}

/// How carriers' documents are laid on labels.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn framings(station: &Station, (): ()) -> Result<Vec<CarrierFraming>, Problem> {
    let framings = station.parts.documents.framings()?.into_iter();
    Ok(framings.map(|(carrier, framing)| CarrierFraming { carrier, framing: Some(framing) }).collect())
}

/// Keeps how a carrier's documents are laid on labels, or forgets it.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn framing_save(station: &Station, framing: CarrierFraming) -> Result<(), Problem> {
    station.parts.documents.save_framing(framing.carrier, framing.framing)
}
