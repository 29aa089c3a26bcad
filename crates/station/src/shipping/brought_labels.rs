//! The labels of several parcels of a shop that comes by itself, in one file.

use super::brought::AskParcelLabel;
use super::{LabelFile, Shipping};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use label::{Bitmap, Sheet};
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The most labels one file holds.
pub const MOST_LABELS: usize = 20;
/// The dots per inch labels are laid on pages with.
const ON_PAGES: Dpi = Dpi::D300;

/// Which labels of a shop's own shipments, and as what.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskParcelLabels {
    /// The shop whose shipments they are.
    pub shop: ShopId,
    /// The parcels: the shipment, and which of its parcels, from 1. At least one, at most [`MOST_LABELS`].
    pub parcels: Vec<(ShipmentId, u32)>,
    /// The file they are put in.
    pub file: LabelsFile,
}

/// A file of several labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LabelsFile {
    /// ZPL, one label after the other.
    Zpl {
        /// The dots per inch; none: those of the printer each is made for.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        dpi: Option<Dpi>,
    },
    /// A PDF with a page of its own size for each.
    Pages,
    /// A PDF with four on a sheet of A4.
    Quarters {
        /// The quarter the first one lies in, from 0: above left, above right, below left, below right.
        first: u8,
    },
}

impl Shipping {
    /// The labels of parcels in one file. Where one of them has none there is no file.
    pub(crate) fn parcel_labels(&self, ask: &AskParcelLabels) -> Result<LabelFile, Problem> {
        if ask.parcels.is_empty() || ask.parcels.len() > MOST_LABELS {
            return Err(Problem::new(ProblemCode::BadArguments).because("between 1 and 20 parcels"));
        }
        let (bytes, problem) = match ask.file {
            LabelsFile::Zpl { dpi } => {
                let (labels, problem) = self.each(ask, PrinterLanguage::Zpl, dpi)?;
                (labels.concat(), problem)
            }
            LabelsFile::Pages => self.sheets(ask, Sheet::OwnSize)?,
            LabelsFile::Quarters { first } => self.sheets(ask, Sheet::Quarters { first })?,
        };
        Ok(LabelFile { base64: BASE64.encode(bytes), made: true, problem })
    }

    fn sheets(&self, ask: &AskParcelLabels, sheet: Sheet) -> Result<(Vec<u8>, Option<Problem>), Problem> {
        let (labels, problem) = self.each(ask, PrinterLanguage::Png, Some(ON_PAGES))?;
        let dots: Result<Vec<Bitmap>, _> = labels.iter().map(|label| Bitmap::from_png(label)).collect();
        Ok((label::sheets(&dots.map_err(|error| error.problem())?, ON_PAGES, sheet), problem))
    }

    /// Each label by itself, and the first thing that is not whole about one.
    fn each(
        &self,
        ask: &AskParcelLabels,
        language: PrinterLanguage,
        dpi: Option<Dpi>,
    ) -> Result<(Vec<Vec<u8>>, Option<Problem>), Problem> {
        let mut labels = Vec::new();
        let mut first = None;
        for (shipment, parcel) in &ask.parcels {
            let one = AskParcelLabel { shop: ask.shop.clone(), shipment: *shipment, parcel: *parcel, language, dpi };
            let LabelFile { base64, problem, .. } = self.parcel_label(&one)?;
            labels.push(decoded(&base64)?);
            first = first.or(problem);
        }
        Ok((labels, first))
    }
}

/// A file as it is handed over.
pub(super) fn decoded(base64: &str) -> Result<Vec<u8>, Problem> {
    BASE64.decode(base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}
