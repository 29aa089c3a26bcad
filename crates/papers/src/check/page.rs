//! The page of a layout file.

use super::{Check, micrometres};
use crate::file::PageFile;
use crate::layout::Page;
use crate::{Form, Kind, Layout};
use label::PageSize;
use model::{LabelSize, Message};
use std::ops::RangeInclusive;
use toml::Spanned;

/// What sides of a page may be, in millimetres.
const SIDES: RangeInclusive<f64> = 20.0..=1200.0;
/// White around the page and the gap between blocks where nothing else is said.
const MARGIN: u32 = 15_000;
const GAP: u32 = 2_000;
/// How much of a page has to stay between its margins, in micrometres.
const ROOM: u32 = 15_000;

impl Check<'_> {
    pub(super) fn page(&mut self, page: &Spanned<PageFile>) -> Page {
        let (span, page) = (page.span(), page.get_ref());
        self.text_size = self.points(page.text.as_ref());
        let size = self.page_size(&page.size);
        if self.kind == Kind::TransportLabel && size.is_some() {
            self.wrong(page.size.span(), Message::new("layout-error-label-page"));
        }
        let margin = page.margin.as_ref().map_or(MARGIN, |margin| self.millimetres(margin));
        let gap = page.gap.as_ref().map_or(GAP, |gap| self.millimetres(gap));
        let room = size.unwrap_or_else(|| LabelSize::default().into());
        if margin.saturating_mul(2).saturating_add(ROOM) > room.width.min(room.height) {
            self.wrong(span, Message::new("layout-error-margin"));
        }
        Page { size, margin, gap }
    }

    fn page_size(&mut self, size: &Spanned<String>) -> Option<PageSize> {
        match size.get_ref().trim().to_ascii_lowercase().as_str() {
            "label" => return None,
            "a4" => return Some(PageSize::A4),
            "a5" => return Some(PageSize::A5),
            "a6" => return Some(LabelSize::A6.into()),
            "4x6" => return Some(LabelSize::FourBySix.into()),
            custom => {
                let sides = custom.split_once('x').map(|(width, height)| (width.trim().parse(), height.trim().parse()));
                if let Some((Ok(width), Ok(height))) = sides
                    && SIDES.contains(&width)
                    && SIDES.contains(&height)
                {
                    return Some(PageSize { width: micrometres(width), height: micrometres(height) });
                }
            }
        }
        let message = Message::new("layout-error-size").with("size", size.get_ref().as_str());
        self.wrong(size.span(), message);
        Some(PageSize::A4)
    }
}

impl Layout {
    /// The page's size on a form: its own, else the label's in the printer.
    pub(crate) fn size_on(&self, form: Form) -> PageSize {
        let label = match form {
            Form::Sheet => LabelSize::A6,
            Form::Label(size) => size,
        };
        self.page.size.unwrap_or_else(|| label.into())
    }
}
