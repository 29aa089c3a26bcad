//! Transport labels: as their shop lays them out, and whatever that says, they come out.

use super::layouts::read_built_in;
use super::{PaperDesk, words};
use crate::problem::of_label;
use label::LabelError;
use model::*;
use papers::{Body, Form, Head, Kind, Layout, Mark, PaperData, TransportLabel, built_in, lay_out_label, prescribed};
use std::sync::Arc;

/// A label in a printer's language, and what is wrong with the own layout in whose place the built-in one was used.
pub(crate) struct MadeLabel {
    pub(crate) bytes: Vec<u8>,
    pub(crate) problem: Option<Problem>,
}

impl PaperDesk<'_> {
    /// Draws a parcel's label. A layout of the shop's own that has a mistake, or no room for this parcel, stops nothing.
    pub(crate) fn label(
        &self,
        shop: &ShopId,
        label: TransportLabel,
        printer: &Printer,
        language: PrinterLanguage,
    ) -> Result<MadeLabel, Problem> {
        let order = label.order_number.clone();
        let head = self.label_head(shop, &label)?;
        let form = Form::Label(printer.label);
        let prescribed = prescribed(&label.number, form);
        let words = words(head.language);
        let data = PaperData { head, body: Body::Label(Box::new(label)) };
        let draw = |layout: &Layout| -> Result<Vec<u8>, LabelError> {
            let page = lay_out_label(layout, &data, printer.label, words, &self.fonts)?;
            label::render(&page, language, printer.dpi, &self.fonts)
        };
        let (layout, problem) = match prescribed {
            Some(prescribed) => (read_built_in(prescribed)?, None),
            None => self.papers.layout(Kind::TransportLabel, form, Some(shop))?,
        };
        let error = match draw(&layout) {
            Ok(bytes) => return Ok(MadeLabel { bytes, problem }),
            Err(error) => of_label(&error, &order),
        };
        let built_in = prescribed.unwrap_or(built_in(Kind::TransportLabel, form));
        let standard = read_built_in(built_in)?;
        if Arc::ptr_eq(&layout, &standard) {
            return Err(error);
        }
        let bytes = draw(&standard).map_err(|error| of_label(&error, &order))?;
        let problem = Problem::new(ProblemCode::LayoutNoRoom)
            .with("order", order)
            .with("layout", built_in.name)
            .with("why", error.message());
        Ok(MadeLabel { bytes, problem: Some(problem) })
    }

    /// Carriers read English everywhere: another language has to be chosen, the desk's is none.
    fn label_head(&self, shop: &ShopId, label: &TransportLabel) -> Result<Head, Problem> {
        let head = self.head(shop, Some(&label.sender), Some(&label.recipient))?;
        let chosen = self.snapshot.paper_settings(shop)?.language != PaperLanguage::Desk;
        Ok(Head {
            language: if chosen { head.language } else { Language::En },
            logo: self.papers.logo_of(shop).map(|logo| logo.on_labels),
            reprint: label.mark == Some(Mark::Reprint),
            ..head
        })
    }
}
