//! Label documents from outside: seen as they will print, turned into another language, printed.

use crate::Event;
use crate::events::Events;
use crate::given_document::GivenDocument;
use crate::habits::{change_habit, habit};
use crate::printing::{Printing, printers};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use convert::{Drawn, Format, Laying, Remark, Target};
use drawing::Drawer;
use label::Bitmap;
use model::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{NewJob, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A document that is to be turned into labels.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
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
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ConvertedPage {
    /// The page it was, counted from 1.
    pub page: u32,
    /// Its bytes, in base64.
    pub base64: String,
    /// What a person should know.
    pub remarks: Vec<DocumentRemark>,
}

/// What kind of file a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
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
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct DocumentLabel {
    /// A PNG, in base64.
    pub png: String,
    /// The part of the sheet that is on it; ZPL has no sheet.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub area: Option<Area>,
    /// What a person should know.
    pub remarks: Vec<DocumentRemark>,
}

/// What a person should know of a label from outside.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct DocumentRemark {
    /// In words.
    pub message: Message,
    /// Whether they have to say yes before it is printed.
    pub asks: bool,
}

/// A whole sheet in small.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct DocumentSheet {
    /// A PNG, in base64.
    pub png: String,
    /// Its width in micrometres.
    pub width: u32,
    /// Its height in micrometres.
    pub height: u32,
}

/// A document as it will print.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
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
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub printer: Option<PrinterId>,
    /// How it is laid.
    pub framing: Framing,
    /// The labels on it; none where the page is white.
    pub labels: Vec<DocumentLabel>,
    /// The sheet the label is on; ZPL has none.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub sheet: Option<DocumentSheet>,
}

/// How a document is laid on labels.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct LayDocument {
    /// The page, counted from 1.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub page: Option<u32>,
    /// What of it is printed and which way up; else as the carrier's documents before it, else found.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub framing: Option<Framing>,
    /// The carrier it comes from.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub carrier: Option<CarrierId>,
    /// The resolution its ZPL was written for, else 203 dpi.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub source: Option<Dpi>,
}

/// Which document, on which printer.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LookAtDocument {
    /// The document.
    pub document: GivenDocument,
    /// How it is laid; without a page the first one is shown.
    #[serde(default)]
    pub lay: LayDocument,
    /// The printer, else the one that prints labels.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub printer: Option<PrinterId>,
}

/// A document that is to be printed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PrintDocument {
    /// The document.
    pub document: GivenDocument,
    /// How it is laid; without a page, all of them.
    #[serde(default)]
    pub lay: LayDocument,
    /// The printer, else the one that prints labels.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub printer: Option<PrinterId>,
    /// The order it belongs to.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub order: Option<OrderId>,
    /// Whether a person has seen the remarks that ask, and said yes.
    #[serde(default)]
    pub agreed: bool,
}

/// The preference that holds how carriers' documents are laid.
const FRAMINGS: &str = "framings";

/// Of whole sheets in small: what resolution their pictures say they have.
const SHEET: Dpi = Dpi::D203;

/// What a document is drawn for where there is no printer yet.
const NO_PRINTER: Target = Target {
    language: PrinterLanguage::Zpl,
    dpi: Dpi::D203,
    size: LabelSize::FourBySix,
    compression: Compression::Z64,
};

/// What label documents from outside may touch.
pub(crate) struct Documents {
    store: Store,
    events: Events,
    printing: Arc<Printing>,
    drawer: Drawer,
}

impl Documents {
    pub(crate) fn new(store: Store, events: Events, printing: Arc<Printing>, drawer: Drawer) -> Self {
        Self { store, events, printing, drawer }
    }

    pub(crate) fn look_at_document(&self, look: LookAtDocument) -> Result<DocumentView, Problem> {
        let snapshot = self.store.snapshot()?;
        let printer = match &look.printer {
            Some(id) => Some(printers::printer(&snapshot, id)?),
            None => printers::preferred(&snapshot).ok(),
        };
        let target = printer.as_ref().map_or(NO_PRINTER, target);
        let (name, document) = look.document.read()?;
        let laying = self.laying(&look.lay, target)?;
        let page = look.lay.page.unwrap_or(1);
        let look = self.drawer.look(&document, page as usize, &laying).map_err(|problem| with_name(problem, &name))?;
        let labels = look.labels.iter().map(|drawn| label(drawn, target.dpi)).collect::<Result<_, _>>()?;
        let sheet = look.sheet.map(|sheet| {
            let (width, height) = sheet.size;
            Ok::<_, Problem>(DocumentSheet { png: png(&sheet.bitmap, SHEET)?, width, height })
        });
        Ok(DocumentView {
            format: match look.format {
                Format::Pdf => DocumentFormat::Pdf,
                Format::Zpl => DocumentFormat::Zpl,
                Format::Picture => DocumentFormat::Picture,
            },
            pages: u32::try_from(look.pages).unwrap_or(u32::MAX),
            page,
            printer: printer.map(|printer| printer.id),
            framing: laying.framing,
            labels,
            sheet: sheet.transpose()?,
            name,
        })
    }

    pub(crate) fn convert_document(&self, convert: ConvertDocument) -> Result<Vec<ConvertedPage>, Problem> {
        let (name, document) = convert.document.read()?;
        let target =
            Target { language: convert.to, dpi: convert.dpi, size: convert.label, compression: convert.compression };
        let laying = self.laying(&convert.lay, target)?;
        let page = convert.lay.page.map(|page| page as usize);
        let labels = self.drawer.convert(&document, page, &laying).map_err(|problem| with_name(problem, &name))?;
        let pages = labels.into_iter().map(|label| ConvertedPage {
            page: u32::try_from(label.page).unwrap_or(u32::MAX),
            base64: BASE64.encode(label.bytes),
            remarks: remarks(&label.remarks),
        });
        Ok(pages.collect())
    }

    pub(crate) fn print_document(&self, print: PrintDocument) -> Result<Vec<Job>, Problem> {
        let snapshot = self.store.snapshot()?;
        let preferred = || printers::preferred(&snapshot);
        let printer = print.printer.as_ref().map_or_else(preferred, |id| printers::printer(&snapshot, id))?;
        let (name, document) = print.document.read()?;
        let laying = self.laying(&print.lay, target(&printer))?;
        let page = print.lay.page.map(|page| page as usize);
        let labels = self.drawer.convert(&document, page, &laying).map_err(|problem| with_name(problem, &name))?;
        let asks = labels.iter().flat_map(|label| &label.remarks).find(|remark| remark.asks());
        if let (Some(remark), false) = (asks, print.agreed) {
            return Err(Problem::new(ProblemCode::DocumentAsks).with("file", name).with("remark", remark.message()));
        }
        let jobs = labels.into_iter().map(|label| {
            self.printing.queue(NewJob {
                document: Document::File { order: print.order },
                title: name.clone(),
                printer: printer.id.clone(),
                language: printer.language,
                bytes: label.bytes,
            })
        });
        jobs.collect()
    }

    /// How carriers' documents are laid on labels.
    pub(crate) fn framings(&self) -> Result<BTreeMap<CarrierId, Framing>, Problem> {
        habit(&self.store.snapshot()?, FRAMINGS)
    }

    pub(crate) fn save_framing(&self, carrier: CarrierId, framing: Option<Framing>) -> Result<(), Problem> {
        change_habit(&self.store, FRAMINGS, move |framings: &mut BTreeMap<CarrierId, Framing>| {
            match framing {
                Some(framing) => framings.insert(carrier, framing),
                None => framings.remove(&carrier),
            };
            Ok(())
        })?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    fn laying(&self, lay: &LayDocument, target: Target) -> Result<Laying, Problem> {
        let kept = match (&lay.framing, &lay.carrier) {
            (None, Some(carrier)) => self.framings()?.remove(carrier),
            (framing, _) => *framing,
        };
        Ok(Laying { framing: kept.unwrap_or_default(), source: lay.source.unwrap_or_default(), target })
    }
}

fn with_name(problem: Problem, name: &str) -> Problem {
    problem.with("file", name)
}

const fn target(printer: &Printer) -> Target {
    Target { language: printer.language, dpi: printer.dpi, size: printer.label, compression: printer.setup.compression }
}

fn label(drawn: &Drawn, dpi: Dpi) -> Result<DocumentLabel, Problem> {
    Ok(DocumentLabel { png: png(&drawn.bitmap, dpi)?, area: drawn.area, remarks: remarks(&drawn.remarks) })
}

fn png(bitmap: &Bitmap, dpi: Dpi) -> Result<String, Problem> {
    let png = label::encode(bitmap, PrinterLanguage::Png, dpi, Compression::default());
    Ok(BASE64.encode(png.map_err(|error| error.problem())?))
}

fn remarks(remarks: &[Remark]) -> Vec<DocumentRemark> {
    remarks.iter().map(|remark| DocumentRemark { message: remark.message(), asks: remark.asks() }).collect()
}
