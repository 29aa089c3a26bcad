//! Papers are looked at, saved as files, and printed.

use super::Papers;
use super::layouts::count;
use super::which::WhichPaper;
use super::words;
use super::{asked_papers, sender};
use crate::Event;
use crate::batches;
use crate::deciding::Current;
use crate::existing::{addressed_order, existing_order};
use crate::habits::language;
use crate::printing::printers;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use label::Fonts;
use model::*;
use papers::{Body, CustomsItem, Form, Kind, PaperData, lay_out, needs_declaration};
use serde::Serialize;
use std::sync::Arc;
use store::{NewJob, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Papers as one file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
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

/// A paper as it will print.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PaperPreview {
    /// Its first pages, each a PNG in base64.
    pub pages: Vec<String>,
    /// How many pages it has.
    pub page_count: u32,
    /// The language of its words.
    pub language: Language,
    /// What is wrong with the own layout, in whose place the built-in one is used.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// A paper an order may have.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PaperView {
    /// The paper.
    pub paper: Paper,
    /// The kind it comes in: a customs declaration is a CN 22 or a CN 23.
    pub kind: Kind,
    /// Whether a rule asks for it.
    pub asked: bool,
    /// The job that printed it last.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub job: Option<Job>,
}

/// Everything papers need besides what they speak of.
pub(crate) struct PaperDesk<'a> {
    pub(super) papers: &'a Papers,
    pub(super) snapshot: &'a Snapshot,
    pub(super) current: Arc<Current>,
    pub(super) fonts: Arc<Fonts>,
}

/// A paper, ready to be drawn.
pub(super) struct Made {
    kind: Kind,
    /// Whose it is; a list is of many shops.
    shop: Option<ShopId>,
    document: Document,
    /// What it is about, as an order's number.
    about: String,
    data: PaperData,
}

impl Papers {
    /// The papers an order may have, and whether they were printed.
    pub(crate) fn papers_of(&self, id: OrderId) -> Result<Vec<PaperView>, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = existing_order(&snapshot, id)?;
        let (desk, jobs) = (self.desk(&snapshot)?, snapshot.jobs_of(id)?);
        let decision = snapshot.shipment_of(id)?.map_or_else(|| order.decision.clone(), |it| it.decision);
        let asked = asked_papers(&decision);
        let crosses = sender(&desk.current.settings, &decision)
            .is_some_and(|sender| needs_declaration(sender, &order.facts.recipient));
        let view = |paper: Paper| {
            let printed = jobs.iter().rev().find(|job| is_paper(&job.document, paper));
            let for_customs = matches!(paper, Paper::Invoice | Paper::CustomsDeclaration);
            let offered = !for_customs || crosses || printed.is_some() || asked.contains(&paper);
            offered.then(|| PaperView {
                paper,
                kind: desk.kind(paper, &order, &decision),
                asked: asked.contains(&paper),
                job: printed.cloned(),
            })
        };
        Ok(Paper::ALL.into_iter().filter_map(view).collect())
    }

    pub(crate) fn paper_preview(&self, which: &WhichPaper) -> Result<PaperPreview, Problem> {
        let snapshot = self.store.snapshot()?;
        let desk = self.desk(&snapshot)?;
        let made = desk.made(which)?;
        let (pages, problem) = desk.pages(&made, desk.form_of_kind(made.kind))?;
        Ok(PaperPreview {
            pages: self.pictures(&pages)?,
            page_count: count(pages.len()),
            language: made.data.head.language,
            problem,
        })
    }

    /// Papers as one PDF.
    pub(crate) fn paper_file(&self, which: &[WhichPaper]) -> Result<PaperFile, Problem> {
        let snapshot = self.store.snapshot()?;
        let desk = self.desk(&snapshot)?;
        let (mut pages, mut title, mut problems) = (Vec::new(), String::new(), Vec::new());
        for which in which {
            let made = desk.made(which)?;
            let (more, problem) = desk.pages(&made, desk.form_of_kind(made.kind))?;
            pages.extend(more);
            problems.extend(problem);
            if title.is_empty() {
                title = format!("{}-{}", made.kind.as_str(), super::file_name(&made.about));
            }
        }
        let files = label::render_pages(&pages, PrinterLanguage::Pdf, Dpi::D300, &self.fonts.get());
        let pdf = files.map_err(|error| error.problem())?.concat();
        Ok(PaperFile {
            base64: BASE64.encode(pdf),
            name: format!("{title}.pdf"),
            page_count: count(pages.len()),
            problems,
        })
    }

    /// Puts papers in the spool. Those that cannot be made stop the others after them, never a label.
    pub(crate) fn print_papers(&self, which: &[WhichPaper]) -> Result<Vec<Job>, Problem> {
        let snapshot = self.store.snapshot()?;
        let desk = self.desk(&snapshot)?;
        let mut jobs = Vec::new();
        for which in which {
            let by_carrier = match which {
                WhichPaper::Order { paper: Paper::CustomsDeclaration, order } => {
                    desk.jobs_of_customs_documents(&addressed_order(&snapshot, *order)?)?
                }
                _ => Vec::new(),
            };
            let made = if by_carrier.is_empty() { desk.jobs(desk.made(which)?)? } else { by_carrier };
            for job in made {
                jobs.push(self.printing.queue(job)?);
            }
        }
        Ok(jobs)
    }
}

impl PaperDesk<'_> {
    /// The jobs that print a paper of an order which is just getting its number.
    pub(crate) fn jobs_of(
        &self,
        paper: Paper,
        order: &Order,
        decision: &Decision,
        tracking: &str,
    ) -> Result<Vec<NewJob>, Problem> {
        self.jobs(self.paper_of(paper, order, decision, tracking)?)
    }

    /// What a kind of paper is printed on.
    fn form_of_kind(&self, kind: Kind) -> Form {
        self.printer_of(kind).map_or(Form::Sheet, |printer| form_of(&printer))
    }

    /// The printer of a kind of paper: a CN 22 sticks to the parcel, so it goes to the printer of labels.
    fn printer_of(&self, kind: Kind) -> Result<Printer, Problem> {
        if kind == Kind::Cn22 { printers::preferred(self.snapshot) } else { printers::for_papers(self.snapshot) }
    }

    /// Gathers a paper.
    fn made(&self, which: &WhichPaper) -> Result<Made, Problem> {
        match which {
            WhichPaper::Order { paper, order } => {
                let order = addressed_order(self.snapshot, *order)?;
                let shipment = self.snapshot.shipment_of(order.id)?;
                let (decision, tracking) = shipment.map_or_else(
                    || (order.decision.clone(), String::new()),
                    |it| (it.decision.clone(), it.numbers_text()),
                );
                self.paper_of(*paper, &order, &decision, &tracking)
            }
            WhichPaper::PickList { orders } => {
                let orders =
                    orders.iter().map(|id| addressed_order(self.snapshot, *id)).collect::<Result<Vec<_>, _>>()?;
                let data = self.of_pick_list(&orders, None)?;
                let about = orders.first().map_or_else(String::new, |order| order.facts.number.clone());
                Ok(Made::sheet(Sheet::PickList, Kind::PickList, about, data))
            }
            WhichPaper::Batch { batch } => {
                let batch = batches::kept(self.snapshot, *batch)?;
                let orders = batch.orders.iter().filter_map(|id| self.snapshot.order(*id).transpose());
                let orders = orders.collect::<Result<Vec<_>, _>>()?;
                let open: Vec<Order> = orders.into_iter().filter(|order| batches::is_open(order.stage)).collect();
                let data = self.of_pick_list(&open, Some(&batch))?;
                Ok(Made::sheet(Sheet::PickList, Kind::PickList, batch.name, data))
            }
            WhichPaper::HandOver(close) => self.hand_over_now(close),
            WhichPaper::HandOverList { list } => self.hand_over_again(*list),
        }
    }

    fn paper_of(&self, paper: Paper, order: &Order, decision: &Decision, tracking: &str) -> Result<Made, Problem> {
        let mut data = self.of_order(order, decision, tracking)?;
        let jobs = self.snapshot.jobs_of(order.id)?;
        data.head.reprint = jobs.iter().any(|job| is_paper(&job.document, paper) && job.state != JobState::Failed);
        Ok(Made {
            kind: self.kind(paper, order, decision),
            shop: Some(order.shop.clone()),
            document: Document::Paper { paper, order: order.id },
            about: order.facts.number.clone(),
            data,
        })
    }

    /// Lays a paper out; with what is wrong with the shop's own layout, if anything is.
    fn pages(&self, made: &Made, form: Form) -> Result<(Vec<label::Layout>, Option<Problem>), Problem> {
        let (layout, problem) = self.papers.layout(made.kind, form, made.shop.as_ref())?;
        Ok((lay_out(&layout, &made.data, form, words(made.data.head.language), &self.fonts), problem))
    }

    /// The jobs that print a paper: one for an office printer; on labels one a page, so that each can be seen to come out.
    pub(super) fn jobs(&self, made: Made) -> Result<Vec<NewJob>, Problem> {
        made.adds_up()?;
        let printer = self.printer_of(made.kind)?;
        let (pages, problem) = self.pages(&made, form_of(&printer))?;
        if let Some(problem) = problem {
            self.papers.events.tell(Event::Trouble { problem });
        }
        let documents = label::render_pages(&pages, printer.language, printer.dpi, &self.fonts)
            .map_err(|error| error.problem().with("order", made.about.as_str()))?;
        let desk = words(language(self.snapshot)?.unwrap_or_default());
        let title = format!("{} {}", desk.word(&format!("papers-name-{}", made.kind.as_str())), made.about);
        let of = documents.len();
        let job = |(page, bytes): (usize, Vec<u8>)| NewJob {
            document: made.document,
            title: if of > 1 { format!("{title} {page}/{of}") } else { title.clone() },
            printer: printer.id.clone(),
            language: printer.language,
            bytes,
        };
        Ok((1..).zip(documents).map(job).collect())
    }
}

impl Made {
    pub(super) fn sheet(sheet: Sheet, kind: Kind, about: String, data: PaperData) -> Self {
        Self { kind, shop: None, document: Document::Sheet { sheet }, about, data }
    }

    /// Refuses a customs declaration that customs would: what is missing or too much is named.
    fn adds_up(&self) -> Result<(), Problem> {
        let (Kind::Cn22 | Kind::Cn23, Body::Order(order)) = (self.kind, &self.data.body) else { return Ok(()) };
        let faults = customs_faults(order.items.iter().map(declared), order.weight);
        let Some(first) = faults.first() else { return Ok(()) };
        let more = i64::try_from(faults.len() - 1).unwrap_or(i64::MAX);
        let why = Message::new("hold-customs").with("why", first.message()).with("more", more);
        Err(Problem::new(ProblemCode::CustomsDoNotAddUp).with("order", self.about.as_str()).with("why", why))
    }

    /// It was printed before.
    pub(super) fn reprint(&mut self) {
        self.data.head.reprint = true;
    }
}

/// A line of a customs declaration.
fn declared(item: &CustomsItem) -> DeclaredItem<'_> {
    let name = if item.name.is_empty() { &item.sku } else { &item.name };
    DeclaredItem { name, value: item.value, weight: item.weight, hs_code: TariffCode::of(&item.hs_code) }
}

/// A printer of papers that takes pages has sheets in it; every other has labels.
pub(super) fn form_of(printer: &Printer) -> Form {
    let pages = matches!(printer.language, PrinterLanguage::Pdf | PrinterLanguage::Png);
    if printer.takes == Takes::Papers && pages { Form::Sheet } else { Form::Label(printer.label) }
}

fn is_paper(document: &Document, wanted: Paper) -> bool {
    matches!(document, Document::Paper { paper, .. } if *paper == wanted)
}
