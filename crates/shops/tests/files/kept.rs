//! What is kept of a refused order is that order, and nothing else of its file.

use super::{Read, fixture};
use shops::files::{self, Choices, DecimalMark, Kept};

const HEADINGS: &str = "order_id;order_number;date;status;order_total;order_currency;shipping_last_name;shipping_address_1;\
                        shipping_postcode;shipping_city;shipping_country;item_name;item_quantity;item_weight";

/// What is kept, after whatever keeps it has written and read it, with a part that a newer program understands.
fn mended(kept: &Kept, from: &str, to: &str) -> Kept {
    serde_json::from_str(&serde_json::to_string(kept).unwrap().replace(from, to)).unwrap()
}

fn row(number: &str, date: &str, quantity: &str, weight: &str) -> String {
    format!("{number};{number};{date};processing;24,90;EUR;Sample;Weg 5;01067;Dresden;DE;A \"mug\";{quantity};{weight}")
}

#[test]
fn a_refused_order_is_read_again_as_its_file_was() {
    let rows = [
        row("1", "13/11/2026", "1", "1,200 kg"),
        row("2", "05/11/2026", "two", "1,200 kg"),
        row("3", "05/11/2026", "1", "1"),
        row("2", "05/11/2026", "3", "0,5 kg"),
    ];
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("{HEADINGS}\r\n{}\r\n", rows.join("\r\n"))).unwrap();
    let choices = Choices { decimal_mark: Some(DecimalMark::Comma), ..Choices::default() };
    let read = Read::all_of(files::open_as(file.path(), &choices).unwrap());
    assert_eq!((read.orders.len(), read.refused.len()), (2, 1));
    let [Some(kept)] = &read.kept[..] else { panic!("{:?}", read.kept) };
    assert_eq!(files::read_again(kept), None, "it is refused as before");
    let orders = files::read_again(&mended(kept, "two", "2")).unwrap();
    let [order] = &orders[..] else { panic!("one order") };
    let lines: Vec<_> = order.lines.iter().map(|line| (line.quantity, line.unit_weight.map(|it| it.0))).collect();
    assert_eq!((order.number.as_str(), lines), ("2", vec![(2, Some(1200)), (3, Some(500))]));
    assert_eq!((order.placed_at.to_string().as_str(), order.total.minor), ("2026-11-05T00:00:00Z", 2490));
    assert_eq!(order.lines[0].name, "A \"mug\"");
}

#[test]
fn a_row_that_is_none_is_kept_with_the_others_of_its_order() {
    for rows in [
        [row("1", "2026-11-05", "1", ""), row("1", "2026-11-05", "2", ";;too much"), row("2", "2026-11-05", "1", "")],
        [row("1", "2026-11-05", "1", ";;too much"), row("2", "2026-11-05", "1", ""), row("1", "2026-11-05", "2", "")],
    ] {
        let read = Read::bytes(format!("{HEADINGS}\n{}\n", rows.join("\n")).as_bytes());
        assert_eq!((read.numbers(), read.refused.len()), (vec!["2"], 1));
        let kept = read.kept[0].as_ref().unwrap();
        assert_eq!(files::read_again(kept), None);
        let orders = files::read_again(&mended(kept, ";;too much", "")).unwrap();
        assert_eq!(orders[0].lines.iter().map(|line| line.quantity).collect::<Vec<_>>(), [1, 2]);
    }
}

#[test]
fn what_other_orders_of_the_file_forbid_is_not_kept() {
    // Two under one key, of which one has a bad row as well, and rows that cannot be told apart.
    let shared = [row("1", "2026-11-05", "1", ""), row("1", "2026-11-05", "1", ";;x"), row("2", "2026-11-05", "1", "")];
    let shared = shared.join("\n").replace("\n2;", "\n1;");
    for rows in [shared, row("5,55123E+12", "2026-11-05", "1", ""), row("", "2026-11-05", "1", "")] {
        let read = Read::bytes(format!("{HEADINGS}\n{rows}\n").as_bytes());
        assert_eq!(read.orders, [], "{rows}");
        assert!(!read.kept.is_empty() && read.kept.iter().all(Option::is_none), "{rows}: {:?}", read.refused);
    }
}

#[test]
fn rows_under_a_damaged_key_are_told_one_by_one() {
    let rows = [row("5,55123E+12", "2026-11-05", "1", ""), row("5,55123E+12", "2026-11-06", "1", ";;x")];
    let read = Read::bytes(format!("{HEADINGS}\n{}\n", rows.join("\n")).as_bytes());
    let told: Vec<_> = read.refused.iter().map(|refused| (refused.line, &*refused.order)).collect();
    assert_eq!(told, [(2, ""), (3, "")]);
}

#[test]
fn a_line_of_json_is_kept_where_it_is_a_text() {
    let lines = std::fs::read_to_string(fixture("orders.jsonl")).unwrap();
    let read = Read::bytes(lines.as_bytes());
    assert!(read.kept[0].is_some());
    let spoiled = Read::bytes(b"{\"reference\": \"M\xFCller\"}\n");
    assert_eq!((spoiled.refused.len(), &spoiled.kept[..]), (1, &[None][..]));
}
