//! PaperParts of a paper that a shop has or has not, wherever they stand: logo, prices, barcodes, the address parcels come back to.

use super::places::{Seen, names_in, prune};
use super::{Outline, OutlineBlock, OutlineCell, OutlineContent};
use crate::Kind;
use crate::file::{AlignFile, SymbolFile};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A part of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperPart {
    /// The shop's logo.
    Logo,
    /// What things cost.
    Prices,
    /// Barcodes and 2D codes, without the number of a transport label.
    Barcodes,
    /// Where parcels come back to.
    ReturnAddress,
}

impl PaperPart {
    /// Every part.
    pub const ALL: [Self; 4] = [Self::Logo, Self::Prices, Self::Barcodes, Self::ReturnAddress];

    /// The word used on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Logo => "logo",
            Self::Prices => "prices",
            Self::Barcodes => "barcodes",
            Self::ReturnAddress => "return-address",
        }
    }

    /// Whether a kind of paper may have it or not. Invoices and customs declarations say prices and addresses by law, lists are
    /// of many shops.
    const fn is_free_on(self, kind: Kind) -> bool {
        match (self, kind) {
            (Self::Logo, kind) => kind.is_of_an_order(),
            (Self::Prices | Self::ReturnAddress, Kind::PackingSlip | Kind::ReturnSlip) => true,
            (Self::Prices | Self::ReturnAddress, _) => false,
            (Self::Barcodes, Kind::TransportLabel | Kind::Cn22 | Kind::Cn23) => false,
            (Self::Barcodes, _) => true,
        }
    }
}

/// The parts a kind of paper may have or not, and whether it has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PaperParts {
    /// The shop's logo.
    pub logo: Option<bool>,
    /// What things cost.
    pub prices: Option<bool>,
    /// Barcodes and 2D codes.
    pub barcodes: Option<bool>,
    /// Where parcels come back to.
    pub return_address: Option<bool>,
}

/// Which parts an outline has, of those its kind of paper may have or not.
#[must_use]
pub fn parts(outline: &Outline, kind: Kind) -> PaperParts {
    let has = |part: PaperPart| part.is_free_on(kind).then(|| without(outline.clone(), part) != *outline);
    PaperParts {
        logo: has(PaperPart::Logo),
        prices: has(PaperPart::Prices),
        barcodes: has(PaperPart::Barcodes),
        return_address: has(PaperPart::ReturnAddress),
    }
}

/// The same outline with a part, or without it. Nothing where the kind of paper has no choice.
#[must_use]
pub fn turned(outline: Outline, kind: Kind, part: PaperPart, on: bool) -> Option<Outline> {
    part.is_free_on(kind).then(|| match (on, without(outline.clone(), part)) {
        (false, bare) => bare,
        (true, bare) if bare == outline => with(outline, kind, part),
        (true, _) => outline,
    })
}

/// What amounts of money are called, and the words that stand beside them alone.
const MONEY: &[&str] = &["price", "amount", "goods", "delivery", "rest", "total", "unit-value", "value"];
const MONEY_WORDS: &[&str] = &[
    "text.price",
    "text.amount",
    "text.goods",
    "text.freight",
    "text.rest",
    "text.total",
    "text.unit-value",
    "text.value",
];
const SENDER: &[&str] = &["sender"];
const SENDER_WORDS: &[&str] = &["text.return-to", "text.sender"];

fn without(mut outline: Outline, part: PaperPart) -> Outline {
    let wanted = |seen: Seen<'_>| match (part, seen) {
        (PaperPart::Logo, Seen::Logo) | (PaperPart::Barcodes, Seen::Code) => false,
        (PaperPart::Prices, Seen::Text(text)) => says_still(text, MONEY, MONEY_WORDS),
        (PaperPart::ReturnAddress, Seen::Text(text)) => says_still(text, SENDER, SENDER_WORDS),
        _ => true,
    };
    for area in outline.areas_mut() {
        prune(area, &wanted);
    }
    outline
}

/// Takes the lines out that speak of these data, or of nothing but these words; whether any line is left.
fn says_still(text: &mut String, data: &[&str], words: &[&str]) -> bool {
    let speaks = |line: &&str| {
        let names = names_in(line);
        names.iter().any(|name| data.contains(name))
            || (!names.is_empty() && names.iter().all(|name| words.contains(name)))
    };
    if text.split('\n').any(|line| speaks(&line)) {
        *text = text.split('\n').filter(|line| !speaks(line)).collect::<Vec<_>>().join("\n");
        return !text.is_empty();
    }
    true
}

fn with(mut outline: Outline, kind: Kind, part: PaperPart) -> Outline {
    let small = outline.page.size.eq_ignore_ascii_case("label");
    match part {
        PaperPart::Logo => {
            let logo = OutlineContent::Logo { logo: if small { 10.0 } else { 18.0 }, align: AlignFile::Left };
            put(&mut outline.header, OutlineBlock::new(logo), Side::First);
        }
        PaperPart::Prices => {
            let (size, width) = if small { (Some(7.0), 17.0) } else { (None, 24.0) };
            let cell = |head: &str, says: &str| OutlineCell {
                width: Some(width),
                size,
                align: AlignFile::Right,
                ..cell(Some(head), says)
            };
            let cells = [cell("{text.price}", "{price}"), cell("{text.amount}", "{amount}")];
            let after = widen(&mut outline.body, "lines", &cells);
            let sums = "{text.goods} {goods}\n{text.freight} {delivery}\n{text.rest} {rest}\n{text.total} {total}";
            let sums = OutlineBlock::new(plain(sums, AlignFile::Right));
            outline.body.insert(after.unwrap_or(outline.body.len()), sums);
        }
        PaperPart::Barcodes if kind == Kind::HandOverList => {
            let tracking =
                OutlineCell { symbol: Some(SymbolFile::Code128), width: Some(52.0), ..cell(None, "{tracking}") };
            widen(&mut outline.body, "parcels", &[tracking]);
        }
        PaperPart::Barcodes => {
            let barcode = if kind == Kind::PickList { "{batch-code}" } else { "{order.code}" };
            let code = OutlineContent::Barcode {
                barcode: barcode.to_owned(),
                symbol: SymbolFile::Code128,
                height: Some(10.0),
                align: AlignFile::Right,
            };
            // On labels no column is wide enough for bars.
            if small {
                outline.header.push(OutlineBlock::new(code));
            } else {
                put(&mut outline.header, OutlineBlock::new(code), Side::Last);
            }
        }
        PaperPart::ReturnAddress => {
            outline.body.push(OutlineBlock::new(plain("{text.return-to}\n{sender}", AlignFile::Left)));
        }
    }
    outline
}

fn plain(text: &str, align: AlignFile) -> OutlineContent {
    OutlineContent::Text { text: text.to_owned(), size: None, smallest: None, height: None, bold: false, align }
}

fn cell(head: Option<&str>, says: &str) -> OutlineCell {
    OutlineCell {
        at: None,
        head: head.map(str::to_owned),
        says: says.to_owned(),
        symbol: None,
        width: None,
        size: None,
        bold: false,
        align: AlignFile::Left,
    }
}

/// Puts cells at the end of every table of these data; the place after the last of those tables.
fn widen(blocks: &mut [OutlineBlock], of: &str, more: &[OutlineCell]) -> Option<usize> {
    let mut after = None;
    for (index, block) in blocks.iter_mut().enumerate() {
        if let OutlineContent::Table { table, cells } = &mut block.shows
            && table == of
        {
            cells.extend_from_slice(more);
            after = Some(index + 1);
        }
    }
    after
}

/// A side of the header.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    First,
    Last,
}

/// Puts a block in the header: in the first or last column where things stand side by side there, else first or last of all.
fn put(header: &mut Vec<OutlineBlock>, block: OutlineBlock, side: Side) {
    let column = header.iter_mut().find_map(|it| match &mut it.shows {
        OutlineContent::Columns { columns } => match side {
            Side::First => columns.first_mut(),
            Side::Last => columns.last_mut(),
        },
        _ => None,
    });
    let stack = match column {
        Some(column) => &mut column.blocks,
        None => header,
    };
    stack.insert(if side == Side::First { 0 } else { stack.len() }, block);
}
