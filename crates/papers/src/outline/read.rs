//! A layout file as an outline.

use super::list::{Element, elements};
use super::{Outline, OutlineBlock, OutlineCell, OutlineColumn, OutlineContent, OutlinePage};
use crate::check;
use crate::error::{LayoutError, said_by_toml};
use crate::file::{BlockFile, CellFile, ColumnFile, LayoutFile, PageFile};
use text::Words;
use toml::Spanned;
use toml_edit::DocumentMut;

/// What a form shows of a layout file.
///
/// # Errors
/// Everything that is wrong with the file: a form shows only one that can be laid out.
pub fn outline(source: &str, words: &Words) -> Result<Outline, Vec<LayoutError>> {
    check::read(source, words)?;
    let unreadable = |span, why: &str| vec![LayoutError::at(source, span, said_by_toml(why))];
    let file: LayoutFile =
        toml::from_str(source).map_err(|error| unreadable(error.span().unwrap_or(0..0), error.message()))?;
    let document: DocumentMut = source
        .parse()
        .map_err(|error: toml_edit::TomlError| unreadable(error.span().unwrap_or(0..0), error.message()))?;
    let area = |name: &str, files: &[Spanned<BlockFile>]| blocks(files, elements(document.as_table(), name), name);
    Ok(Outline {
        page: page(file.page.get_ref()),
        header: area("header", &file.header),
        body: area("body", &file.body),
        footer: area("footer", &file.footer),
        texts: file.texts,
    })
}

fn page(file: &PageFile) -> OutlinePage {
    OutlinePage {
        size: file.size.get_ref().clone(),
        margin: number(file.margin.as_ref()),
        gap: number(file.gap.as_ref()),
        text: number(file.text.as_ref()),
    }
}

fn blocks(files: &[Spanned<BlockFile>], written: Vec<Element>, list: &str) -> Vec<OutlineBlock> {
    let places = (0..).map(|index| format!("{list}/{index}"));
    files
        .iter()
        .zip(written)
        .zip(places)
        .filter_map(|((file, written), at)| block(file.get_ref(), &written, at))
        .collect()
}

fn block(file: &BlockFile, written: &Element, at: String) -> Option<OutlineBlock> {
    let shows = shows(file, written, &at)?;
    let when = file.when.as_ref().map(|when| when.get_ref().clone());
    Some(OutlineBlock { at: Some(at), comment: written.comment(), frame: file.frame, when, shows })
}

/// What a block shows; a file that was checked says one thing in each.
fn shows(file: &BlockFile, written: &Element, at: &str) -> Option<OutlineContent> {
    let (height, align) = (number(file.height.as_ref()), file.align);
    if let Some(text) = &file.text {
        return Some(OutlineContent::Text {
            text: text.get_ref().clone(),
            size: number(file.size.as_ref()),
            smallest: number(file.smallest.as_ref()),
            height,
            bold: file.bold,
            align,
        });
    }
    if let Some(barcode) = &file.barcode {
        let barcode = barcode.get_ref().clone();
        return Some(OutlineContent::Barcode { barcode, symbol: file.symbol, height, align });
    }
    if let Some(columns) = &file.columns {
        let list = format!("{at}/columns");
        let written = elements(written.keys(), "columns");
        let places = (0..).map(|index| format!("{list}/{index}"));
        let columns = columns.iter().zip(written).zip(places).map(|((file, written), at)| column(file, &written, at));
        return Some(OutlineContent::Columns { columns: columns.collect() });
    }
    if let Some(table) = &file.table {
        let places = (0..).map(|index| format!("{at}/cells/{index}"));
        let cells = file.cells.iter().zip(places).map(|(file, at)| cell(file.get_ref(), at));
        return Some(OutlineContent::Table { table: table.get_ref().clone(), cells: cells.collect() });
    }
    let logo = || Some(OutlineContent::Logo { logo: number(file.logo.as_ref())?, align });
    let space = || Some(OutlineContent::Space { space: number(file.space.as_ref())? });
    let sscc = || Some(OutlineContent::Sscc { sscc: number(file.sscc.as_ref())? });
    let line = || file.line.filter(|it| *it).map(|_| OutlineContent::Line { height });
    logo().or_else(space).or_else(sscc).or_else(line)
}

fn column(file: &ColumnFile, written: &Element, at: String) -> OutlineColumn {
    let blocks = blocks(&file.blocks, elements(written.keys(), "blocks"), &format!("{at}/blocks"));
    OutlineColumn { width: number(file.width.as_ref()), blocks, at: Some(at) }
}

fn cell(file: &CellFile, at: String) -> OutlineCell {
    let text = file.text.as_ref().or(file.barcode.as_ref());
    OutlineCell {
        at: Some(at),
        head: file.head.as_ref().map(|head| head.get_ref().clone()),
        says: text.map(|text| text.get_ref().clone()).unwrap_or_default(),
        symbol: file.barcode.as_ref().map(|_| file.symbol),
        width: number(file.width.as_ref()),
        size: number(file.size.as_ref()),
        bold: file.bold,
        align: file.align,
    }
}

fn number(number: Option<&Spanned<f64>>) -> Option<f64> {
    number.map(|number| *number.get_ref())
}
