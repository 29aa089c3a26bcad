//! Any text in any cell comes back as it was, and no bytes bring the reader down.

use super::Read;
use proptest::prelude::*;
use shops::files::{self, Choices};

const HEADINGS: [&str; 10] = [
    "Name",
    "Created at",
    "Currency",
    "Total",
    "Shipping Country",
    "Shipping Name",
    "Shipping Address1",
    "Notes",
    "Lineitem name",
    "Lineitem quantity",
];

fn table(rows: &[[String; 10]], delimiter: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    writer.write_record(HEADINGS).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

fn row(number: &str, name: &str, street: &str, note: &str, item: &str) -> [String; 10] {
    [number, "2026-11-22 10:20:00 +0100", "EUR", "10.00", "NL", name, street, note, item, "1"].map(str::to_owned)
}

/// Text with everything that is special in a table.
fn text() -> impl Strategy<Value = String> {
    "[a-zäßλ中😀\",;\t\r\n|: '=]{0,24}"
}

#[test]
fn cells_that_are_a_letter_of_another_encoding_together_stay_two() {
    let mut bytes = table(&[row("#1", "NAME", "STREET", "", "Mug")], b',');
    for (cell, letter) in [("NAME", 0xC3), ("STREET", 0xA9)] {
        let at = bytes.windows(cell.len()).position(|it| it == cell.as_bytes()).unwrap();
        bytes.splice(at..at + cell.len(), [letter]);
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &bytes).unwrap();
    // Two letters are too few to tell it.
    let choices = Choices { encoding: Some("windows-1252".to_owned()), ..Choices::default() };
    let read = Read::all_of(files::open_as(file.path(), &choices).unwrap());
    assert_eq!(read.refused, []);
    let recipient = &read.orders[0].recipient;
    assert_eq!((recipient.name.as_str(), recipient.street.as_str()), ("Ã", "©"));
}

proptest! {
    #[test]
    fn any_text_in_a_cell_comes_back(
        cells in prop::collection::vec((text(), text(), text(), text()), 1..12),
        delimiter in prop::sample::select(vec![b',', b';', b'\t']),
    ) {
        let rows: Vec<_> = cells.iter().enumerate()
            .map(|(place, (name, street, note, item))| row(&format!("#{place}"), name, street, note, &format!("x{item}")))
            .collect();
        let read = Read::bytes(&table(&rows, delimiter));
        prop_assert_eq!(&read.refused, &[]);
        prop_assert_eq!(read.orders.len(), rows.len());
        for (order, (name, street, note, item)) in read.orders.iter().zip(&cells) {
            prop_assert_eq!(&order.recipient.name, name.trim());
            prop_assert_eq!(&order.recipient.street, street.trim());
            prop_assert_eq!(&order.note, note.trim());
            prop_assert_eq!(&order.lines[0].name, &format!("x{}", item.trim_end()));
        }
    }

    #[test]
    fn every_line_end_ends_a_row(end in prop::sample::select(vec!["\n", "\r\n", "\r"]), last in any::<bool>()) {
        let rows: Vec<_> = (0..5).map(|number| row(&format!("#{number}"), "A", "B", "a, \"b\"", "Mug")).collect();
        let text = String::from_utf8(table(&rows, b',')).unwrap().replace('\n', end);
        let text = if last { text.trim_end() } else { &text };
        let read = Read::bytes(text.as_bytes());
        prop_assert_eq!(&read.refused, &[]);
        prop_assert_eq!(read.orders.len(), 5);
    }

    #[test]
    fn utf16_is_the_same_text(note in text(), big in any::<bool>()) {
        let rows = [row("#1", "Zoë", "Weg 1", &note, "Mug")];
        let utf8 = String::from_utf8(table(&rows, b',')).unwrap();
        let units = std::iter::once(0xFEFF).chain(utf8.encode_utf16());
        let bytes: Vec<u8> = units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect();
        let read = Read::bytes(&bytes);
        prop_assert_eq!(&read.orders[0].note, note.trim());
        prop_assert_eq!(&read.orders[0].recipient.name, "Zoë");
    }

    #[test]
    fn no_bytes_bring_the_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..300), table_first in any::<bool>()) {
        let mut content = if table_first { table(&[], b',') } else { Vec::new() };
        content.extend(bytes);
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &content).unwrap();
        if let Ok(read) = files::open(file.path()) {
            prop_assert!(read.count() <= content.len());
        }
    }

    #[test]
    fn one_broken_row_never_harms_an_order_further_on(junk in "[a-z\",\n]{0,60}") {
        let mut content = table(&[row("#1", "A", "B", "", "Mug")], b',');
        content.extend(junk.as_bytes());
        content.extend(b"\n");
        let good: Vec<_> = (2..40).map(|number| row(&format!("#{number}"), "A", "B", "", "Mug")).collect();
        let tail = table(&good, b',');
        let after_headings = tail.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        content.extend(&tail[after_headings..]);
        let read = Read::bytes(&content);
        prop_assert!(read.orders.iter().any(|order| order.number == "#39"));
        prop_assert!(read.orders.len() + read.refused.len() >= 38);
    }
}
