//! Customs declarations that carriers made, onto paper.

use super::print::{PaperDesk, form_of};
use super::{Papers, words};
use crate::habits::language;
use crate::printing::printers;
use crate::remarks::remark;
use convert::{Converted, Laying, Remark, Target};
use model::*;
use papers::Form;
use store::NewJob;

impl PaperDesk<'_> {
    /// The jobs that print a declaration as its carrier made it: the file itself on a printer with sheets that takes it, else
    /// each page whole on a label.
    pub(crate) fn jobs_of_customs_document(
        &self,
        order: &Order,
        shipment: ShipmentId,
        document: &CustomsDocument,
    ) -> Result<Vec<NewJob>, Problem> {
        let printer = printers::for_papers(self.snapshot)?;
        let as_it_came = form_of(&printer) == Form::Sheet && printer.language == PrinterLanguage::Pdf;
        let pages = if as_it_came {
            vec![document.bytes.clone()]
        } else {
            let (language, dpi) = (printer.language, printer.dpi);
            let target = Target { language, dpi, size: printer.label, compression: printer.setup.compression };
            let framing = Framing { crop: Crop::Whole, turn: Turn::Auto };
            let laying = Laying { framing, source: Dpi::default(), target };
            let number = order.facts.number.as_str();
            let drawn = self.papers.drawer.convert(&document.bytes, None, &laying);
            let pages = drawn.map_err(|problem| problem.with("file", number))?;
            for problem in pages.iter().filter_map(|page| not_whole(number, page)) {
                let Papers { store, events, clock, .. } = self.papers;
                remark(store, events, clock.now(), shipment, problem);
            }
            pages.into_iter().map(|page| page.bytes).collect()
        };
        let words = words(language(self.snapshot)?.unwrap_or_default());
        let title = format!("{} {}", words.word("papers-name-by-carrier"), order.facts.number);
        let of = pages.len();
        let job = |(page, bytes): (usize, Vec<u8>)| NewJob {
            document: Document::Paper { paper: Paper::CustomsDeclaration, order: order.id },
            title: if of > 1 { format!("{title} {page}/{of}") } else { title.clone() },
            printer: printer.id.clone(),
            language: printer.language,
            bytes,
        };
        Ok((1..).zip(pages).map(job).collect())
    }

    /// The jobs that print the declarations the carrier of an order's shipment made; none where it made none.
    pub(super) fn jobs_of_customs_documents(&self, order: &Order) -> Result<Vec<NewJob>, Problem> {
        let Some(shipment) = self.snapshot.shipment_of(order.id)? else { return Ok(Vec::new()) };
        let documents = self.snapshot.customs_documents(shipment.id)?;
        let jobs = documents.iter().map(|document| self.jobs_of_customs_document(order, shipment.id, document));
        Ok(jobs.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }
}

/// What a person has to look at on a declaration. That a whole sheet is small on a label is as it is wanted.
fn not_whole(order: &str, page: &Converted) -> Option<Problem> {
    let is_odd = |remark: &&Remark| remark.asks() && !matches!(remark, Remark::Shrunk { .. });
    let remark = page.remarks.iter().find(is_odd)?;
    Some(Problem::new(ProblemCode::CustomsPaperNotWhole).with("order", order).with("why", remark.message()))
}
