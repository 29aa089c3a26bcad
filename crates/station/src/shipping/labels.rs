//! Drawing: the labels of a booked shipment and the papers beside them, ready for the spool.

use super::ShippingContext;
use crate::Event;
use crate::papers::{MadeLabel, asked_papers};
use carriers::{Booked, Carrier, OwnLabel, OwnLabelRequest};
use codes::{OwnNumber, Sscc};
use convert::{Converted, Laying, Said, Target, said_by_zpl};
use model::*;
use papers::{Mark, TransportLabel};
use std::sync::Arc;
use store::NewJob;

/// What prints of one parcel's label, page by page in the printer's language.
pub(super) type Pages = Vec<Vec<u8>>;

/// What becomes of the labels a shipment has.
pub(super) enum LabelJobs {
    /// They print, and the papers beside them.
    Print(Vec<NewJob>),
    /// They are kept, and wait for a person.
    Wait(Problem),
}

impl ShippingContext<'_> {
    /// The jobs that print the labels of a shipment as its carrier booked it, and the papers a rule asks for.
    pub(super) fn jobs(
        &self,
        order: &Order,
        shipment: &Shipment,
        booked: &Booked,
        customs: &[CustomsDocument],
    ) -> Result<LabelJobs, Problem> {
        let numbers: Vec<&str> = booked.parcels.iter().map(|parcel| parcel.number.as_str()).collect();
        match shipment.labels {
            LabelSource::Drawn => {
                let drawn = self.drawn(order, shipment, &numbers, None)?.into_iter().map(|label| vec![label]).collect();
                self.jobs_of_labels(order, shipment, drawn, customs, &numbers.join(", ")).map(LabelJobs::Print)
            }
            LabelSource::Document => self.jobs_of_own(order, shipment, &booked.labels, customs, &numbers),
        }
    }

    /// The same once the carrier sent the labels of a shipment that was booked without them.
    pub(super) fn jobs_of_documents(
        &self,
        order: &Order,
        shipment: &Shipment,
        documents: &[LabelDocument],
        customs: &[CustomsDocument],
    ) -> Result<LabelJobs, Problem> {
        let numbers: Vec<&str> = shipment.numbers().collect();
        self.jobs_of_own(order, shipment, documents, customs, &numbers)
    }

    /// The jobs that print labels a carrier sent, where each shows its own parcel's number.
    fn jobs_of_own(
        &self,
        order: &Order,
        shipment: &Shipment,
        documents: &[LabelDocument],
        customs: &[CustomsDocument],
        numbers: &[&str],
    ) -> Result<LabelJobs, Problem> {
        let labels = self.converted(shipment, documents)?;
        if let Some(problem) = self.of_another_parcel(order, shipment, documents, &labels, numbers) {
            return Ok(LabelJobs::Wait(problem));
        }
        let labels = self.remarked(order, shipment, labels);
        self.jobs_of_labels(order, shipment, labels, customs, &numbers.join(", ")).map(LabelJobs::Print)
    }

    /// The jobs that print labels whatever number they show: a person says that they are right.
    pub(super) fn jobs_as_they_came(
        &self,
        order: &Order,
        shipment: &Shipment,
        documents: &[LabelDocument],
        customs: &[CustomsDocument],
    ) -> Result<Vec<NewJob>, Problem> {
        let labels = self.printable(order, shipment, documents)?;
        self.jobs_of_labels(order, shipment, labels, customs, &shipment.numbers_text())
    }

    fn jobs_of_labels(
        &self,
        order: &Order,
        shipment: &Shipment,
        labels: Vec<Pages>,
        customs: &[CustomsDocument],
        numbers: &str,
    ) -> Result<Vec<NewJob>, Problem> {
        let printer = self.printer(&shipment.decision)?;
        let copies = usize::try_from(shipment.decision.label_count()).unwrap_or(1);
        let mut jobs = Vec::new();
        for (parcel, pages) in (1..).zip(labels) {
            let document = Document::Label { shipment: shipment.id, order: shipment.order, parcel, reprint: false };
            let job = |bytes| NewJob {
                document,
                title: String::new(),
                printer: printer.id.clone(),
                language: printer.language,
                bytes,
            };
            let pages: Vec<NewJob> = pages.into_iter().map(job).collect();
            jobs.extend(std::iter::repeat_n(pages, copies).flatten());
            if parcel == 1 && shipment.direction == Direction::Outgoing {
                let on_label = customs.is_empty() && self.is_declared_on_label(order, shipment)?;
                let declaration =
                    if on_label { Vec::new() } else { self.declaration_beside(order, shipment, customs, numbers)? };
                // The carrier's declaration, or the one that has to go along, stands for the one a rule asks for.
                let by_rule = !on_label && customs.is_empty() && declaration.is_empty();
                jobs.extend(self.papers_beside(order, shipment, numbers, by_rule));
                jobs.extend(declaration);
            }
            for document in customs.iter().filter(|document| document.parcel == parcel) {
                jobs.extend(self.papers.jobs_of_customs_document(order, shipment.id, document)?);
            }
        }
        Ok(jobs)
    }

    /// What is said of the first label that shows another parcel's number, told and kept: by the commands of ZPL, else by what is
    /// read of its dots and letters. Of a label of which nothing can be read nothing is said.
    fn of_another_parcel(
        &self,
        order: &Order,
        shipment: &Shipment,
        documents: &[LabelDocument],
        labels: &[Vec<Converted>],
        numbers: &[&str],
    ) -> Option<Problem> {
        let other = |(document, Said { bar_codes, texts }): (&LabelDocument, Said)| {
            let place = usize::try_from(document.parcel).ok()?.checked_sub(1)?;
            let number = *numbers.get(place)?;
            Some((number, codes::shown_instead(number, &bar_codes, &texts)?))
        };
        let (number, shows) = documents.iter().zip(said(documents, labels)).find_map(other)?;
        let problem = Problem::new(ProblemCode::CarrierLabelOtherNumber)
            .with("carrier", &shipment.carrier)
            .with("order", order.facts.number.as_str())
            .with("number", number)
            .with("shows", shows);
        self.shipping.remark(shipment.id, problem.clone());
        Some(problem)
    }

    /// The station's own declaration, where one has to go along and the carrier made none.
    fn declaration_beside(
        &self,
        order: &Order,
        shipment: &Shipment,
        customs: &[CustomsDocument],
        numbers: &str,
    ) -> Result<Vec<NewJob>, Problem> {
        if !customs.is_empty() || !self.is_declared(order, shipment)? {
            return Ok(Vec::new());
        }
        self.papers.jobs_of(Paper::CustomsDeclaration, order, &shipment.decision, numbers)
    }

    /// The labels of a shipment under their numbers, drawn for its printer.
    pub(super) fn drawn(
        &self,
        order: &Order,
        shipment: &Shipment,
        numbers: &[&str],
        mark: Option<Mark>,
    ) -> Result<Vec<Vec<u8>>, Problem> {
        let of = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        let printer = self.printer(&shipment.decision)?;
        let label = |(place, number): (u32, &&str)| {
            let place = (place, of);
            let label = self.label(order, &shipment.decision, Some(number), place, shipment.direction)?;
            let label = TransportLabel { mark, ..label };
            Ok(self.bytes_of(self.papers.label(&order.shop, label, printer, printer.language)?))
        };
        (1..).zip(numbers).map(label).collect()
    }

    /// The labels a carrier sent, turned into the printer's language. Whole and as they came where the printer speaks it; what a
    /// person has to look at is told and kept.
    pub(super) fn printable(
        &self,
        order: &Order,
        shipment: &Shipment,
        documents: &[LabelDocument],
    ) -> Result<Vec<Pages>, Problem> {
        Ok(self.remarked(order, shipment, self.converted(shipment, documents)?))
    }

    fn converted(&self, shipment: &Shipment, documents: &[LabelDocument]) -> Result<Vec<Vec<Converted>>, Problem> {
        let printer = self.printer(&shipment.decision)?;
        self.documents_for(documents, None, shipment, printer, printer.language)
    }

    /// What prints of them, and what a person has to look at told and kept. Where a label came with more than its page all of them
    /// print: nobody but a person knows which is the label.
    fn remarked(&self, order: &Order, shipment: &Shipment, labels: Vec<Vec<Converted>>) -> Vec<Pages> {
        for problem in labels.iter().filter_map(|pages| not_whole(order, pages)) {
            self.shipping.remark(shipment.id, problem);
        }
        labels.into_iter().map(|pages| pages.into_iter().map(|page| page.bytes).collect()).collect()
    }

    /// The labels a carrier sent of all parcels, or that of one, for a printer as it is said to be, in any language: of each
    /// parcel its pages, one of them at least.
    pub(super) fn documents_for(
        &self,
        documents: &[LabelDocument],
        only: Option<u32>,
        shipment: &Shipment,
        printer: &Printer,
        language: PrinterLanguage,
    ) -> Result<Vec<Vec<Converted>>, Problem> {
        let target = Target { language, dpi: printer.dpi, size: printer.label, compression: printer.setup.compression };
        let name = |document: &LabelDocument| {
            format!("{}-{}.{}", shipment.reference, document.parcel, document.format.as_str())
        };
        let pages = |document: &LabelDocument| {
            let laying = Laying { framing: Framing::default(), source: document.dpi.unwrap_or_default(), target };
            let drawn = self.shipping.drawer.convert(&document.bytes, None, &laying);
            drawn.map_err(|problem| problem.with("file", name(document)))
        };
        let wanted = |document: &LabelDocument| only.is_none_or(|only| document.parcel == only);
        if let [first, _, ..] = documents
            && are_one_file(documents)
        {
            // The same file for every parcel has a page for each.
            let pages = pages(first)?;
            if pages.len() == documents.len() {
                let of_parcels = documents.iter().zip(pages).filter(|(document, _)| wanted(document));
                return Ok(of_parcels.map(|(_, page)| vec![page]).collect());
            }
        }
        documents.iter().filter(|document| wanted(document)).map(pages).collect()
    }

    /// Tells that parcels of several weights went with that of the heaviest, where their carrier takes one for all.
    pub(super) fn tell_one_weight(&self, order: &Order, shipment: &Shipment) {
        let weights = || shipment.parcels.iter().map(|parcel| parcel.weight);
        let Some(heaviest) = weights().max().filter(|heaviest| weights().any(|weight| weight != *heaviest)) else {
            return;
        };
        let takes_one = |connector: Arc<dyn Carrier>| connector.capabilities().one_weight;
        if !self.connector(&shipment.carrier).is_ok_and(takes_one) {
            return;
        }
        let carrier = self.carrier(&shipment.carrier).map_or(&shipment.carrier.0, |carrier| &carrier.name);
        let problem = Problem::new(ProblemCode::ParcelsOneWeight)
            .with("order", order.facts.number.as_str())
            .with("carrier", carrier.as_str())
            .with("parcels", i64::try_from(shipment.parcels.len()).unwrap_or(i64::MAX))
            .with("heaviest", heaviest);
        self.shipping.remark(shipment.id, problem);
    }

    /// The papers a rule asks for, printed beside the label. One that cannot be made is told, and stops nothing.
    fn papers_beside(&self, order: &Order, shipment: &Shipment, numbers: &str, declaration: bool) -> Vec<NewJob> {
        let decision = &shipment.decision;
        let asked = asked_papers(decision).iter().filter(|paper| declaration || **paper != Paper::CustomsDeclaration);
        let made = asked.flat_map(|paper| match self.papers.jobs_of(*paper, order, decision, numbers) {
            Ok(jobs) => jobs,
            Err(problem) => {
                let kind = self.papers.kind(*paper, order, decision);
                let problem = Problem::new(ProblemCode::PaperNotMade)
                    .with("paper", Message::new(format!("papers-kind-{}", kind.as_str())))
                    .with("order", order.facts.number.clone())
                    .with("why", problem.message());
                self.shipping.remark(shipment.id, problem);
                Vec::new()
            }
        });
        made.collect()
    }

    /// What stands on the label of one of an order's parcels, as 1 of 3, under its number or under nobody's.
    pub(super) fn label(
        &self,
        order: &Order,
        decision: &Decision,
        number: Option<&str>,
        parcel: (u32, u32),
        direction: Direction,
    ) -> Result<TransportLabel, Problem> {
        let method = self.method(decision)?;
        let (sender, recipient) = self.addresses(&order.facts, decision, direction);
        let mut recipient = self.destination(order, method, recipient, direction)?;
        let OwnLabel { number, routing } = self.own_label(order, method, number, &recipient)?;
        let (mut order_number, mut note) = (order.facts.number.clone(), String::new());
        for setting in &decision.settings {
            match &setting.value {
                Setting::Email { to } if direction == Direction::Outgoing => recipient.email.clone_from(to),
                Setting::Phone { to } if direction == Direction::Outgoing => recipient.phone.clone_from(to),
                Setting::DeliveryNote { text } => note.clone_from(text),
                Setting::PrintOrderNumber { on: false } => order_number.clear(),
                _ => {}
            }
        }
        let weights = decide::parcel_weights(&order.facts, decision);
        let place = usize::try_from(parcel.0.saturating_sub(1)).unwrap_or_default();
        Ok(TransportLabel {
            carrier: self.carrier(&method.carrier)?.name.clone(),
            service: method.name.clone(),
            sender,
            recipient,
            number,
            routing,
            order_number,
            weight: weights.get(place).copied().unwrap_or(decision.weight.value),
            parcel,
            note,
            mark: None,
        })
    }

    /// The number on a label and the parcel's way, as the carrier's connector has them. Where the carrier draws the labels, a
    /// specimen is under nobody's SSCC.
    fn own_label(
        &self,
        order: &Order,
        method: &ShippingMethod,
        number: Option<&str>,
        recipient: &Address,
    ) -> Result<OwnLabel, Problem> {
        let connector = self.connector(&method.carrier)?;
        if connector.capabilities().labels == LabelSource::Document {
            return Ok(OwnLabel { number: OwnNumber::Sscc(Sscc::NOBODYS), routing: None });
        }
        let service_point = order.service_point();
        let request = OwnLabelRequest { number, service: method.service(), recipient, service_point };
        connector
            .own_label(&request)
            .map_err(|error| error.problem(&method.carrier, self.shipping.clock.now()))
            .map_err(|problem| problem.with("order", order.facts.number.as_str()))
    }

    /// A label's bytes; what is wrong with its layout is told.
    fn bytes_of(&self, MadeLabel { bytes, problem }: MadeLabel) -> Vec<u8> {
        if let Some(problem) = problem {
            self.shipping.events.tell(Event::Trouble { problem });
        }
        bytes
    }
}

/// Whether one file came for all parcels.
fn are_one_file(documents: &[LabelDocument]) -> bool {
    documents.windows(2).all(|two| two[0].bytes == two[1].bytes)
}

/// What each label says. Where one file came for all parcels, any of them may be on any of its pages.
fn said(documents: &[LabelDocument], labels: &[Vec<Converted>]) -> Vec<Said> {
    let of_label = |(document, pages): (&LabelDocument, &Vec<Converted>)| {
        let mut said = said_by_zpl(&document.bytes);
        pages.iter().for_each(|page| said.add(page.said.clone()));
        said
    };
    let each: Vec<Said> = documents.iter().zip(labels).map(of_label).collect();
    if !are_one_file(documents) {
        return each;
    }
    let mut all = Said::default();
    each.iter().for_each(|said| all.add(said.clone()));
    vec![all; each.len()]
}

/// What a person has to look at on the pages of a carrier's label.
pub(super) fn not_whole(order: &Order, pages: &[Converted]) -> Option<Problem> {
    let remark = pages.iter().flat_map(|page| &page.remarks).find(|remark| remark.asks());
    let problem = |code| Problem::new(code).with("order", order.facts.number.as_str());
    match remark {
        Some(remark) => Some(problem(ProblemCode::CarrierLabelNotWhole).with("why", remark.message())),
        None if pages.len() > 1 => {
            let count = i64::try_from(pages.len()).unwrap_or(i64::MAX);
            Some(problem(ProblemCode::CarrierLabelPages).with("pages", count))
        }
        None => None,
    }
}

/// The first page of a parcel's label: a file and a picture show one.
pub(super) fn first_page(pages: Vec<Converted>) -> Result<Vec<u8>, Problem> {
    pages.into_iter().next().map(|page| page.bytes).ok_or_else(|| Problem::new(ProblemCode::NoSuchLabel))
}
