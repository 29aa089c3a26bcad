//! A document from outside, whatever it is.

use crate::converted::{Converted, Drawn, Laying};
use crate::error::MOST_PAGES;
use crate::frame::{self, Choice, View};
use crate::ink::{Inked, ink};
use crate::sheet::{Pages, Picture, Sheet};
use crate::zpl::Drawing;
use crate::{ConvertError, Remark, Said, bar_codes, zpl};
use label::{Bitmap, Fonts, encode};
use model::{Dpi, LabelSize};
use serde::{Deserialize, Serialize};
use std::ops::{ControlFlow, RangeInclusive};
use std::sync::{Arc, LazyLock};

/// Most bytes of a document.
const LARGEST: usize = 64 << 20;

/// What kind of document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// PDF.
    Pdf,
    /// ZPL II.
    Zpl,
    /// PNG, JPEG or GIF.
    Picture,
}

impl Format {
    /// What kind a document is, by its first bytes; `None` when it is none of them.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let start = &bytes[..bytes.len().min(1024)];
        let has = |mark: &[u8]| start.windows(mark.len()).any(|window| window == mark);
        match bytes {
            [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] | [b'G', b'I', b'F', b'8', ..] => Some(Self::Picture),
            _ if has(b"%PDF-") => Some(Self::Pdf),
            _ if has(b"^XA") || has(b"^xa") || zpl::looks_like(bytes) => Some(Self::Zpl),
            _ => None,
        }
    }
}

/// A whole sheet in small, to show where on it the label is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Its dots.
    pub bitmap: Bitmap,
    /// Width and height of the sheet, in micrometres.
    pub size: (u32, u32),
}

/// A document that was opened.
pub struct LabelDocument {
    kind: Kind,
    fonts: Option<Arc<Fonts>>,
}

/// The faces that are always there, for documents that were given no others.
static EMBEDDED: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);

enum Kind {
    Pdf(Pages),
    Zpl(Vec<zpl::Label>),
    Picture(Picture),
}

impl LabelDocument {
    /// Reads a document.
    ///
    /// # Errors
    /// When it is none of the kinds there are, broken, encrypted, empty or larger than any label document.
    pub fn open(bytes: &[u8]) -> Result<Self, ConvertError> {
        if bytes.len() > LARGEST {
            return Err(ConvertError::TooLarge { most_mb: LARGEST >> 20 });
        }
        let kind = match Format::of(bytes).ok_or(ConvertError::UnknownFormat)? {
            Format::Pdf => Kind::Pdf(Pages::open(bytes)?),
            Format::Zpl => Kind::Zpl(zpl::labels(bytes)?),
            Format::Picture => Kind::Picture(Picture::open(bytes)?),
        };
        let document = Self { kind, fonts: None };
        if document.pages() == 0 { Err(ConvertError::Empty) } else { Ok(document) }
    }

    /// Draws texts of its ZPL that no printer's own font is sure to have in these fonts.
    #[must_use]
    pub fn with_fonts(self, fonts: Arc<Fonts>) -> Self {
        Self { fonts: Some(fonts), ..self }
    }

    fn fonts(&self) -> &Fonts {
        self.fonts.as_deref().unwrap_or_else(|| &EMBEDDED)
    }

    /// What kind it is.
    #[must_use]
    pub const fn format(&self) -> Format {
        match self.kind {
            Kind::Pdf(_) => Format::Pdf,
            Kind::Zpl(_) => Format::Zpl,
            Kind::Picture(_) => Format::Picture,
        }
    }

    /// How many pages or labels it has.
    #[must_use]
    pub fn pages(&self) -> usize {
        match &self.kind {
            Kind::Pdf(pages) => pages.count(),
            Kind::Zpl(labels) => labels.len(),
            Kind::Picture(_) => 1,
        }
    }

    /// Turns every page that is not white, or the one asked for (counted from 1), into a label in the printer's
    /// language. ZPL stays ZPL where it can.
    ///
    /// # Errors
    /// When it does not have that page, has too many, or one of them cannot be drawn.
    pub fn convert(&self, page: Option<usize>, laying: &Laying) -> Result<Vec<Converted>, ConvertError> {
        let mut labels = Vec::new();
        self.convert_each(page, laying, &mut |of_page| {
            labels.extend(of_page);
            ControlFlow::Continue(())
        })?;
        Ok(labels)
    }

    /// The same, page by page as each is done: nothing of a page that is white. Ends early where whoever takes them does.
    ///
    /// # Errors
    /// As [`Self::convert`]; pages before the one that cannot be drawn were handed out.
    pub fn convert_each(
        &self,
        page: Option<usize>,
        laying: &Laying,
        take: &mut dyn FnMut(Vec<Converted>) -> ControlFlow<()>,
    ) -> Result<(), ConvertError> {
        let mut made = 0;
        for page in self.wanted(page)? {
            let labels = self.convert_page(page, laying)?;
            made += labels.len();
            if take(labels).is_break() {
                return Ok(());
            }
        }
        if made == 0 { Err(ConvertError::Empty) } else { Ok(()) }
    }

    fn convert_page(&self, page: usize, laying: &Laying) -> Result<Vec<Converted>, ConvertError> {
        let target = &laying.target;
        if let Kind::Zpl(labels) = &self.kind {
            let drawing = Drawing { source: laying.source, target, fonts: self.fonts() };
            return zpl::convert(&labels[page - 1], page, drawing).map(|label| vec![label]);
        }
        let convert = |Drawn { page, bitmap, remarks, .. }| {
            let bytes = encode(&bitmap, target.language, target.dpi, target.compression)?;
            Ok(Converted { page, bytes, remarks, said: self.said(page, &bitmap, target.dpi) })
        };
        self.draw_page(page, laying)?.into_iter().map(convert).collect()
    }

    /// What a drawn page says. Its letters are looked for only where there are bars: a label without any is told from no other.
    fn said(&self, page: usize, bitmap: &Bitmap, dpi: Dpi) -> Said {
        let bar_codes = bar_codes::read(bitmap, dpi);
        let texts = match &self.kind {
            Kind::Pdf(pages) if !bar_codes.is_empty() => pages.texts(page - 1),
            _ => Vec::new(),
        };
        Said { bar_codes, texts }
    }

    /// Draws every page that is not white, or the one asked for (counted from 1), as it will print.
    ///
    /// # Errors
    /// As [`Self::convert`].
    pub fn draw(&self, page: Option<usize>, laying: &Laying) -> Result<Vec<Drawn>, ConvertError> {
        let drawn = self.wanted(page)?.map(|page| self.draw_page(page, laying)).collect::<Result<Vec<_>, _>>()?;
        if drawn.iter().all(Vec::is_empty) {
            Err(ConvertError::Empty)
        } else {
            Ok(drawn.into_iter().flatten().collect())
        }
    }

    /// A page's whole sheet in small; none for ZPL, whose label is all there is.
    ///
    /// # Errors
    /// When it does not have that page, or it cannot be drawn.
    pub fn overview(&self, page: usize, size: LabelSize) -> Result<Option<Overview>, ConvertError> {
        let overview = |sheet: &dyn Sheet| {
            let bitmap = ink(&sheet.draw(&View::overview(sheet.size()), &mut Vec::new())?).bitmap;
            Ok(Some(Overview { bitmap, size: sheet.size() }))
        };
        let pages = self.pages();
        match &self.kind {
            _ if page == 0 || page > pages => Err(ConvertError::NoPage { page, pages }),
            Kind::Zpl(_) => Ok(None),
            Kind::Pdf(pages) => overview(&pages.sheet(page - 1)?),
            Kind::Picture(picture) => overview(&picture.for_label((size.width_um(), size.height_um()))),
        }
    }

    /// The page asked for, or all of them.
    fn wanted(&self, page: Option<usize>) -> Result<RangeInclusive<usize>, ConvertError> {
        let pages = self.pages();
        match page {
            None if pages > MOST_PAGES => Err(ConvertError::TooManyPages { pages, most: MOST_PAGES }),
            None => Ok(1..=pages),
            Some(page) if page == 0 || page > pages => Err(ConvertError::NoPage { page, pages }),
            Some(page) => Ok(page..=page),
        }
    }

    /// Draws the labels of a page; none where it is white.
    fn draw_page(&self, page: usize, laying: &Laying) -> Result<Vec<Drawn>, ConvertError> {
        let target = &laying.target;
        let mut drawn = match &self.kind {
            Kind::Zpl(labels) => {
                let drawing = Drawing { source: laying.source, target, fonts: self.fonts() };
                return zpl::draw(&labels[page - 1], page, drawing).map(|drawn| vec![drawn]);
            }
            Kind::Pdf(pages) => lay(page, &pages.sheet(page - 1)?, laying)?,
            Kind::Picture(picture) => lay(page, &picture.for_label(target.canvas().size), laying)?,
        };
        drawn.retain(|drawn| drawn.bitmap.bytes().iter().any(|byte| *byte != 0));
        Ok(drawn)
    }
}

/// Lays the labels of a sheet on labels.
fn lay(page: usize, sheet: &impl Sheet, laying: &Laying) -> Result<Vec<Drawn>, ConvertError> {
    let canvas = laying.target.canvas();
    let overview = || sheet.draw(&View::overview(sheet.size()), &mut Vec::new());
    let Choice { views, is_sure } = frame::choose(sheet.size(), &laying.framing, canvas, overview)?;
    let several = views.len();
    let draw = |view: View| {
        let mut remarks = Vec::new();
        let mut drawn = sheet.draw(&view, &mut remarks)?;
        view.cut_out(&mut drawn);
        let percent = view.percent(canvas);
        if several > 1 {
            remarks.push(Remark::Several { labels: several });
        }
        if !is_sure {
            remarks.push(Remark::Unsure);
        }
        if percent < 98 {
            remarks.push(Remark::Shrunk { percent });
        }
        let Inked { bitmap, is_pale_lost } = ink(&drawn);
        if is_pale_lost {
            remarks.push(Remark::PaleLost);
        }
        Ok(Drawn { page, bitmap, area: Some(view.area), remarks })
    };
    views.into_iter().map(draw).collect()
}
