//! Every test of the converter, in one program: one file to link.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod anything;
mod bad_pdf;
mod bombs;
mod documents;
mod fields;
mod grey_ink;
mod guard;
mod ink;
mod layers;
mod nothing_missing;
mod pages;
mod pale_ink;
mod pdfs;
mod printers;
mod read_back;
mod said;
mod sheets;
mod wrapped;
