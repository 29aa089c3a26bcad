//! Labels once more: looked at, as files, and printed again.

use super::Shipping;
use super::context::ShippingContext;
use super::labels::{first_page, not_whole};
use super::late::not_stopped;
use super::part;
use crate::existing::addressed_order;
use crate::papers::MadeLabel;
use crate::printing::printers;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use papers::{Mark, TransportLabel};
use serde::Serialize;
use store::NewJob;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A picture of a label.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Preview {
    /// A PNG, in base64: of several parcels, the first.
    pub png: String,
    /// Those of the other parcels, once they were made: PNGs in base64, of nine parcels at most.
    pub others: Vec<String>,
    /// Whether this is the label that was made, or how it would look now.
    pub made: bool,
    /// Whether its carrier makes the label, so that nobody knows how it will look before it is booked.
    pub by_carrier: bool,
    /// The tracking number on it; empty while none is given.
    pub tracking_number: String,
    /// What is wrong with the own layout, in whose place the built-in one is used.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// A label as a file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LabelFile {
    /// Its bytes, in base64.
    pub base64: String,
    /// Whether this is the label that was made, or a specimen of how it would look now.
    pub made: bool,
    /// What is wrong with the own layout, in whose place the built-in one is used.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// So many parcels' labels are shown beside the first.
const SHOWN: u32 = 9;

/// A label, drawn.
struct DrawnLabel {
    bytes: Vec<u8>,
    /// How many parcels there are.
    parcels: u32,
    /// Whether the order has its number already.
    made: bool,
    /// Whether its carrier makes it.
    by_carrier: bool,
    /// Empty while none is given.
    tracking_number: String,
    problem: Option<Problem>,
}

impl Shipping {
    /// The label of an order as it was made, or as it would print now.
    pub(crate) fn label_preview(&self, id: OrderId) -> Result<Preview, Problem> {
        let drawn = |parcel| self.draw_label(id, PrinterLanguage::Png, None, parcel);
        let DrawnLabel { bytes, parcels, made, by_carrier, tracking_number, problem } = drawn(1)?;
        let last = if made { parcels.min(SHOWN + 1) } else { 1 };
        let others =
            (2..=last).map(|parcel| Ok(BASE64.encode(drawn(parcel)?.bytes))).collect::<Result<_, Problem>>()?;
        Ok(Preview { png: BASE64.encode(bytes), others, made, by_carrier, tracking_number, problem })
    }

    /// The same as a file; one that was not made yet is a specimen without bars.
    pub(crate) fn label_file(&self, id: OrderId, language: PrinterLanguage) -> Result<LabelFile, Problem> {
        let drawn = self.draw_label(id, language, Some(Mark::Specimen), 1)?;
        Ok(LabelFile { base64: BASE64.encode(drawn.bytes), made: drawn.made, problem: drawn.problem })
    }

    /// The label of a parcel an order goes in, from 1, as it was made, or as it would print now: with a number that is nobody's,
    /// since the next parcel gets the next one whoever sends it, and with a mark.
    fn draw_label(
        &self,
        id: OrderId,
        language: PrinterLanguage,
        mark: Option<Mark>,
        parcel: u32,
    ) -> Result<DrawnLabel, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = addressed_order(&snapshot, snapshot.parcel_of(id)?)?;
        let context = ShippingContext::of(self, &snapshot)?;
        let shipment = snapshot.shipment_of(order.id)?.filter(|shipment| !shipment.first_number().is_empty());
        let order = match &shipment {
            Some(made) => part::order_in(&snapshot, order, made)?,
            None => order,
        };
        let of = |shipment: &Shipment| u32::try_from(shipment.parcels.len()).unwrap_or(u32::MAX);
        let place = usize::try_from(parcel.saturating_sub(1)).unwrap_or_default();
        let number_of = |made: &Shipment| made.numbers().nth(place).unwrap_or_default().to_owned();
        let parcels = shipment.as_ref().map_or_else(|| order.decision.parcels(), of);
        let (label, decision) = match &shipment {
            Some(made) if made.labels == LabelSource::Drawn => {
                let number = number_of(made);
                let place = (parcel, parcels);
                let label = context.label(&order, &made.decision, Some(&number), place, made.direction)?;
                (label, &order.decision)
            }
            Some(made) => {
                let (documents, printer) = (snapshot.label_documents(made.id)?, context.printer(&made.decision)?);
                let drawn = context.documents_for(&documents, Some(parcel), made, printer, language)?;
                let pages = drawn.into_iter().next().ok_or_else(|| Problem::new(ProblemCode::NoSuchLabel))?;
                return Ok(DrawnLabel {
                    problem: not_whole(&order, &pages),
                    bytes: first_page(pages)?,
                    parcels,
                    made: true,
                    by_carrier: true,
                    tracking_number: number_of(made),
                });
            }
            None => {
                let place = (parcel, parcels);
                let label = context.label(&order, &order.decision, None, place, Direction::Outgoing)?;
                (TransportLabel { mark, ..label }, &order.decision)
            }
        };
        let made = shipment.is_some();
        let carrier = context.method(decision).map(|method| &method.carrier);
        let by_carrier = !made && carrier.is_ok_and(|carrier| !self.carriers.draws(&snapshot, carrier).unwrap_or(true));
        let tracking_number = if made { label.number.tracking_number() } else { String::new() };
        let printer = context.printer(decision)?;
        let MadeLabel { bytes, problem } = context.papers.label(&order.shop, label, printer, language)?;
        Ok(DrawnLabel { bytes, parcels, made, by_carrier, tracking_number, problem })
    }

    /// Prints the labels of a shipment's parcels once more, with a mark on those the station draws; answers with the last
    /// job. Not while one of them may still come out: two parcels would carry one number.
    pub(crate) fn reprint(&self, id: ShipmentId) -> Result<Job, Problem> {
        let snapshot = self.store.snapshot()?;
        let shipment = snapshot.shipment(id)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchShipment))?;
        let order = addressed_order(&snapshot, shipment.order)?;
        if !shipment.state.is_live() {
            return Err(Problem::new(ProblemCode::ShipmentTakenBack).with("order", order.facts.number.as_str()));
        }
        not_stopped(&snapshot, &order)?;
        let order = part::order_in(&snapshot, order, &shipment)?;
        self.labels_have_ended(&snapshot, &shipment, &order.facts.number)?;
        self.printing.take_back(&shipment)?;
        let context = ShippingContext::of(self, &snapshot)?;
        if Self::waits(&snapshot, &shipment)? {
            let documents = (snapshot.label_documents(id)?, snapshot.customs_documents(id)?);
            let jobs = context.jobs_as_they_came(&order, &shipment, &documents.0, &documents.1)?;
            self.store.labels_come_anew(id)?;
            return last_of(self.printing.queue_again(id, jobs)?, &order);
        }
        let printer = context.printer(&shipment.decision)?;
        let labels = match shipment.labels {
            LabelSource::Drawn => {
                let numbers: Vec<&str> = shipment.numbers().collect();
                let drawn = context.drawn(&order, &shipment, &numbers, Some(Mark::Reprint))?;
                drawn.into_iter().map(|label| vec![label]).collect()
            }
            LabelSource::Document => {
                self.store.labels_come_anew(id)?;
                context.printable(&order, &shipment, &snapshot.label_documents(id)?)?
            }
        };
        let job = |(parcel, bytes)| {
            let document = Document::Label { shipment: id, order: shipment.order, parcel, reprint: true };
            let (printer, language) = (printer.id.clone(), printer.language);
            NewJob { document, title: String::new(), printer, language, bytes }
        };
        let pages = (1..).zip(labels).flat_map(|(parcel, pages)| pages.into_iter().map(move |page| (parcel, page)));
        last_of(self.printing.queue_again(id, pages.map(job).collect())?, &order)
    }

    /// Whether the labels of a shipment wait for a person, who has not seen them print yet.
    fn waits(snapshot: &store::Snapshot, shipment: &Shipment) -> Result<bool, Problem> {
        let is_it = |it: &store::Remarked| {
            it.shipment == shipment.id && it.problem.code == ProblemCode::CarrierLabelOtherNumber
        };
        Ok(snapshot.remarks()?.iter().any(is_it))
    }

    /// Prints what a job printed once more: a label anew, with its mark, everything else as it was.
    pub(crate) fn print_again(&self, id: JobId) -> Result<Job, Problem> {
        let job = self.printing.existing_job(id)?;
        match job.document {
            Document::Label { shipment, .. } => self.reprint(shipment),
            _ => self.printing.print_again(&job),
        }
    }

    /// Whether each label of a shipment that was put in the spool came to an end.
    fn labels_have_ended(&self, snapshot: &store::Snapshot, shipment: &Shipment, number: &str) -> Result<(), Problem> {
        let jobs = snapshot.jobs_of(shipment.order)?;
        let on_its_way = |job: &&Job| match job.document {
            Document::Label { shipment: of, .. } => of == shipment.id && job.may_come_out(),
            _ => false,
        };
        let Some(job) = jobs.iter().find(on_its_way) else { return Ok(()) };
        let code =
            if job.state == JobState::Unknown { ProblemCode::LabelUnanswered } else { ProblemCode::LabelOnItsWay };
        let printer = printers::printer(snapshot, &job.printer);
        let printer = printer.map_or_else(|_| job.printer.0.clone(), |printer| printer.name);
        Err(Problem::new(code).with("order", number).with("printer", printer))
    }
}

/// The last label of those that were put in the spool.
fn last_of(jobs: Vec<Job>, order: &Order) -> Result<Job, Problem> {
    let is_label = |job: &Job| matches!(job.document, Document::Label { .. });
    jobs.into_iter()
        .rfind(is_label)
        .ok_or_else(|| Problem::new(ProblemCode::NoSuchLabel).with("order", order.facts.number.as_str()))
}
