//! What a transport label has to have, whatever else a shop changes: its number as the lowest block, and the recipient.
//!
//! Source: *GS1 Logistic Label Guideline*.

use super::{Check, Place};
use crate::file::{BlockFile, LayoutFile};
use crate::layout::{Block, Content, Fit};
use crate::{Kind, Layout};
use model::Message;
use std::ops::{Range, RangeInclusive};
use toml::Spanned;

/// How high the bars of a parcel's number may be, in millimetres; the guideline asks for the least.
const BARS: RangeInclusive<f64> = 31.75..=80.0;

impl Check<'_> {
    /// What is missing on a transport label.
    pub(super) fn transport_label(&mut self, file: &LayoutFile, layout: &Layout) {
        if self.kind != Kind::TransportLabel {
            return;
        }
        let lowest = file.footer.last().or(file.body.last());
        if lowest.is_none_or(|block| block.get_ref().sscc.is_none()) {
            self.wrong(file.paper.span(), Message::new("layout-error-no-sscc"));
        }
        let blocks = [&layout.header, &layout.body, &layout.footer];
        // Where a text could not be read, that is said already.
        if self.errors.is_empty() && !blocks.iter().any(|blocks| names_the_recipient(blocks)) {
            self.wrong(file.paper.span(), Message::new("layout-error-no-recipient"));
        }
    }

    /// The parcel's number.
    pub(super) fn sscc(&mut self, height: &Spanned<f64>, file: &BlockFile, place: Place) -> Option<Content> {
        if self.kind != Kind::TransportLabel {
            self.wrong(height.span(), Message::new("layout-error-sscc"));
            return None;
        }
        if !place.lowest || file.frame || file.when.is_some() {
            self.wrong(height.span(), Message::new("layout-error-sscc-place"));
        }
        Some(Content::Sscc(super::micrometres(self.within("layout-error-length", height, &BARS))))
    }

    /// How a text fits itself into a height.
    pub(super) fn fit(&mut self, block: &Range<usize>, file: &BlockFile, place: Place) -> Option<Fit> {
        if file.height.is_none() && file.smallest.is_none() && !file.fill {
            return None;
        }
        let wrong = match (self.kind, file.height.is_some(), file.fill) {
            (Kind::TransportLabel, true, false) => None,
            (Kind::TransportLabel, false, true) => (!place.fill).then_some("layout-error-fill-place"),
            (Kind::TransportLabel, ..) => Some("layout-error-fit-height"),
            _ => Some("layout-error-fit"),
        };
        if let Some(key) = wrong {
            self.wrong(block.clone(), Message::new(key));
        }
        let height = file.height.as_ref().map(|height| self.millimetres(height));
        let largest = self.points(file.size.as_ref());
        let smallest = file.smallest.as_ref().map_or(largest, |smallest| self.points(Some(smallest)));
        Some(Fit { height, smallest: smallest.min(largest) })
    }
}

/// Whether blocks always say where the parcel goes.
fn names_the_recipient(blocks: &[Block]) -> bool {
    blocks.iter().filter(|block| block.when.is_none()).any(|block| match &block.content {
        Content::Text(text) => text.template.data().any(|name| name == "recipient"),
        Content::Columns(columns) => columns.iter().any(|column| names_the_recipient(&column.blocks)),
        _ => false,
    })
}
