//! What customs need of parcels of a shop that comes by itself, in one file.

use super::brought::crosses;
use super::brought_labels::{MOST_LABELS, decoded};
use super::context::ShippingContext;
use super::{LabelFile, Shipping};
use crate::existing::addressed_order;
use crate::papers::which::WhichPaper;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use convert::{Laying, Target};
use label::{Bitmap, Sheet};
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The dots per inch papers are laid on pages with: those of twenty parcels have to have room in memory.
const ON_PAGES: Dpi = Dpi::D203;

/// What customs need of which parcels of a shop's own.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskCustomsPapers {
    /// The shop whose shipments they are.
    pub shop: ShopId,
    /// The parcels: the shipment, and which of its parcels, from 1. At least one, at most [`MOST_LABELS`].
    pub parcels: Vec<(ShipmentId, u32)>,
}

/// What customs need of a parcel, and what is not whole about it.
struct CustomsPaper {
    shipment: ShipmentId,
    /// Whether it is the declaration of the whole order, made here.
    made_here: bool,
    pdf: Vec<u8>,
    problem: Option<Problem>,
}

impl CustomsPaper {
    /// Whether both are one: a carrier hands the same file out for several parcels.
    fn is(&self, other: &Self) -> bool {
        let made_here = self.made_here && other.made_here;
        self.shipment == other.shipment && (made_here || self.pdf == other.pdf)
    }
}

impl Shipping {
    /// What customs need of parcels, as one PDF. A paper that several of them have in common stands in it once; one that is alone
    /// stays as it is, several are drawn, each page on a sheet of A4. Where one parcel has none there is no file.
    pub(crate) fn customs_papers(&self, ask: &AskCustomsPapers) -> Result<LabelFile, Problem> {
        if ask.parcels.is_empty() || ask.parcels.len() > MOST_LABELS {
            return Err(Problem::new(ProblemCode::BadArguments).because("between 1 and 20 parcels"));
        }
        let mut papers: Vec<CustomsPaper> = Vec::new();
        for (shipment, parcel) in &ask.parcels {
            let paper = self.customs_paper(&ask.shop, *shipment, *parcel)?;
            if !papers.iter().any(|known| known.is(&paper)) {
                papers.push(paper);
            }
        }
        let problem = papers.iter_mut().find_map(|paper| paper.problem.take());
        let pdf = match papers.as_slice() {
            [paper] => paper.pdf.clone(),
            papers => self.on_sheets(papers)?,
        };
        Ok(LabelFile { base64: BASE64.encode(pdf), made: true, problem })
    }

    /// What its carrier made, else the declaration of its order.
    fn customs_paper(&self, shop: &ShopId, shipment: ShipmentId, parcel: u32) -> Result<CustomsPaper, Problem> {
        let none = || Problem::new(ProblemCode::NoSuchLabel);
        let snapshot = self.store.snapshot()?;
        let known = snapshot.shipment(shipment)?.filter(|shipment| shipment.state.is_live()).ok_or_else(none)?;
        let found = known.parcels.iter().find(|known| known.place == parcel).ok_or_else(none)?;
        let order = addressed_order(&snapshot, known.order)?;
        if order.shop != *shop || found.number.is_empty() {
            return Err(none());
        }
        let documents = snapshot.customs_documents(shipment)?;
        let of_parcel = documents.iter().find(|document| document.parcel == parcel).or(documents.first());
        if let Some(document) = of_parcel {
            return Ok(CustomsPaper { shipment, made_here: false, pdf: document.bytes.clone(), problem: None });
        }
        if !crosses(&ShippingContext::of(self, &snapshot)?, &order, &known) {
            return Err(none());
        }
        let file =
            self.papers.paper_file(&[WhichPaper::Order { paper: Paper::CustomsDeclaration, order: order.id }])?;
        let pdf = decoded(&file.base64)?;
        Ok(CustomsPaper { shipment, made_here: true, pdf, problem: file.problems.into_iter().next() })
    }

    fn on_sheets(&self, papers: &[CustomsPaper]) -> Result<Vec<u8>, Problem> {
        let target = Target {
            language: PrinterLanguage::Png,
            dpi: ON_PAGES,
            size: LabelSize::A4,
            compression: Compression::default(),
        };
        let framing = Framing { crop: Crop::Whole, turn: Turn::Auto };
        let laying = Laying { framing, source: Dpi::default(), target };
        let mut pages = Vec::new();
        for paper in papers {
            for page in self.drawer.convert(&paper.pdf, None, &laying)? {
                pages.push(Bitmap::from_png(&page.bytes).map_err(|error| error.problem())?);
            }
        }
        Ok(label::sheets(&pages, ON_PAGES, Sheet::OwnSize))
    }
}
