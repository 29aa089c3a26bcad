use super::{Read, fixture};
use model::{Argument, ProblemCode};
use shops::files::{self, FileError};

/// Line, column, what was expected, what was found.
fn told(read: &Read) -> Vec<(u64, &str, &str, &str)> {
    let refused = read.refused.iter();
    refused.map(|row| (row.line, row.column.as_str(), row.expected.key.as_ref(), row.found.as_str())).collect()
}

#[test]
fn a_bad_row_is_refused_by_its_place_and_the_good_ones_pass() {
    let read = Read::fixture("shopify-bad-rows-semicolon.csv");
    assert_eq!(read.numbers(), ["#9", "#1", "#10"]);
    let told = told(&read);
    assert_eq!(
        told[..6],
        [
            (3, "Shipping Country", "expected-country", "Flanders"),
            (4, "Total", "expected-amount", "ten"),
            (5, "Currency", "expected-currency", "euro"),
            (6, "Created at", "expected-moment", "yesterday"),
            (7, "Lineitem quantity", "expected-count", "1.5"),
            (9, "Lineitem quantity", "expected-count", "x"),
        ]
    );
    assert_eq!(told[6], (10, "", "expected-columns", "62"));
    assert_eq!(read.refused[6].expected.args["count"], Argument::Number(61));
    assert_eq!(told.len(), 7);
    assert_eq!(read.order("#1").lines.len(), 3, "the rows of an order in two places are one order");
}

#[test]
fn a_quote_that_is_never_closed_costs_one_row() {
    let read = Read::fixture("shopify-open-quote.csv");
    assert_eq!(read.numbers(), ["#1", "#3", "#4"]);
    assert_eq!(read.refused.len(), 1);
    assert_eq!(read.refused[0].line, 3);
}

#[test]
fn an_order_with_one_bad_row_is_refused_whole() {
    let good = std::fs::read_to_string(fixture("shopify.csv")).unwrap();
    let broken = good
        .replace("SEED-TOM,true,true,pending", "SEED-TOM,true,true,pending,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,x");
    let read = Read::bytes(broken.as_bytes());
    assert_eq!(read.numbers(), ["#1002", "#1004", "#1005"]);
    assert_eq!(read.refused.len(), 1);
}

#[test]
fn a_bad_json_line_is_refused_by_its_field() {
    let read = Read::fixture("orders.jsonl");
    let told = told(&read);
    assert_eq!((told[0].0, told[0].1, told[0].2), (3, "recipient.country", "expected-order"));
    assert_eq!((told[1].0, told[1].1), (4, "lines[0].quantity"));
    assert_eq!((told[2].0, told[2].1), (5, ""));
    assert_eq!(told[3], (6, "reference", "expected-text", ""));
    assert_eq!(told[4], (8, "currency", "expected-one-currency", "EUR"));
}

#[test]
fn what_was_found_is_shortened() {
    let text = std::fs::read_to_string(fixture("shopify.csv")).unwrap();
    let read = Read::bytes(text.replace(",59.30,", &format!(",{},", "x".repeat(500))).as_bytes());
    assert_eq!(read.refused[0].found.chars().count(), 41);
}

#[test]
fn rows_without_number_do_not_pile_up() {
    let text = std::fs::read_to_string(fixture("shopify.csv")).unwrap();
    let (headings, _) = text.split_once('\n').unwrap();
    let read = Read::bytes(format!("{headings}\n#1\n{}", ",x\n".repeat(30_000)).as_bytes());
    assert_eq!((read.orders.len(), read.refused.len()), (0, 1));
}

#[test]
fn a_line_without_end_is_refused_and_the_next_one_read() {
    let good = std::fs::read_to_string(fixture("orders.jsonl")).unwrap();
    let first = good.lines().next().unwrap();
    let read = Read::bytes(format!("{first}\n{{\"reference\":\"{}\"}}\n{first}", "x".repeat(3 << 20)).as_bytes());
    assert_eq!(read.numbers(), ["A-1", "A-1"]);
    assert_eq!((read.refused[0].line, read.refused[0].expected.key.as_ref()), (2, "expected-shorter-line"));
}

fn error(bytes: &[u8]) -> FileError {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    match files::open(file.path()) {
        Ok(_) => panic!("opened"),
        Err(error) => error,
    }
}

#[test]
fn what_is_no_order_file_is_said_to_be_none() {
    assert!(matches!(error(b""), FileError::Empty));
    assert!(matches!(error(b"\r\n \n"), FileError::Empty));
    assert!(matches!(error(b"PK\x03\x04 a spreadsheet"), FileError::Spreadsheet));
    let begins = |text: &[u8]| match error(text) {
        FileError::Unrecognised { begins } => begins,
        other => panic!("{other}"),
    };
    assert_eq!(begins(b"Date,Order #,Status,Customer\n"), "Date,Order #,Status,Customer");
    assert_eq!(
        begins(b"\r\n  Lagerliste\x07[2J of the whole warehouse, and more\r\n1\r\n"),
        "Lagerliste [2J of the whole warehouse, a…"
    );
    assert!(matches!(files::open(&fixture("nowhere.csv")), Err(FileError::Unreadable(_))));
    assert!(matches!(files::open(&fixture("")), Err(FileError::Unreadable(_))));
}

#[test]
fn missing_columns_are_named() {
    let text = b"Order Number,Order Status,Order Date,Order Total Amount,Country Code (Shipping),Item Name\n";
    let error = error(text);
    assert!(matches!(&error, FileError::MissingColumns { columns, .. } if columns == &["order currency"]), "{error:?}");
    let problem = error.problem("orders.csv");
    assert_eq!(
        (problem.code, &problem.args["file"]),
        (ProblemCode::FileColumnsMissing, &Argument::Text("orders.csv".to_owned()))
    );
}

#[test]
fn a_title_above_an_export_is_told_and_a_file_that_is_no_text_is_named_as_that() {
    let good = std::fs::read_to_string(fixture("shopify.csv")).unwrap();
    let read = Read::bytes(format!("Orders of the garden store\n\n{good}").as_bytes());
    assert_eq!(read.numbers(), Read::bytes(good.as_bytes()).numbers());
    assert_eq!((read.remarks[0].line, read.remarks[0].expected.key.as_ref()), (1, "expected-headings"));
    let of = |bytes: &[u8]| {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), [bytes, &[0xC3; 300]].concat()).unwrap();
        files::open(file.path()).err().map(|error| error.problem("it").code)
    };
    for workbook in [b"PK\x03\x04\x14\0".as_slice(), b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"] {
        assert_eq!(of(workbook), Some(ProblemCode::FileSpreadsheet));
    }
    let wide = |text: &str, turn: fn(u32) -> [u8; 4]| {
        text.chars().flat_map(|letter| turn(u32::from(letter))).collect::<Vec<u8>>()
    };
    for mark in ["\u{FEFF}", ""] {
        for turn in [u32::to_le_bytes, u32::to_be_bytes] {
            let problem = error(&wide(&format!("{mark}{good}"), turn)).problem("it");
            assert_eq!(
                (problem.code, &problem.args["encoding"]),
                (ProblemCode::FileEncodingUnread, &Argument::from("UTF-32"))
            );
        }
    }
    // “Order Number,Order Status” and “101,paid” in code page 500.
    let ebcdic = b"\xD6\x99\x84\x85\x99\x40\xD5\xA4\x94\x82\x85\x99\x6B\xD6\x99\x84\x85\x99\x40\xE2\xA3\x81\xA3\xA4\xA2\x25\xF1\xF0\xF1\x6B\x97\x81\x89\x84\x25";
    assert_eq!(error(ebcdic).problem("it").args["encoding"], Argument::from("EBCDIC"));
    for other in [b"%PDF-1.7\n".as_slice(), b"\x1F\x8B\x08\0", b"\x89PNG\r\n\x1A\n"] {
        assert_eq!(of(other), Some(ProblemCode::FileUnrecognised));
    }
}
