//! How fast files are read: `cargo test --release -p shops --test all files::speed -- --ignored --nocapture`.

use super::{Read, fixture};
use std::time::Instant;

/// Rows a second of a file of so many copies of these rows, each order with a number of its own.
fn rows_a_second(name: &str, headings: &str, rows_of: impl Fn(u32) -> String, rows_each: u32) {
    let orders = 100_000 / rows_each;
    let content: String = std::iter::once(headings.to_owned()).chain((0..orders).map(rows_of)).collect();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &content).unwrap();
    let started = Instant::now();
    let read = Read::path(file.path());
    let seconds = started.elapsed().as_secs_f64();
    assert_eq!(read.orders.len(), orders as usize);
    let rate = f64::from(orders * rows_each) / seconds;
    println!("{name}: {rate:.0} rows/s, {:.0} MB/s", content.len() as f64 / 1e6 / seconds);
    if !cfg!(debug_assertions) {
        assert!(rate > 100_000.0, "{name}: {rate:.0} rows/s");
    }
}

#[test]
#[ignore = "measures"]
fn a_hundred_thousand_rows_a_second() {
    let shopify = std::fs::read_to_string(fixture("shopify.csv")).unwrap();
    let (headings, rest) = shopify.split_once('\n').unwrap();
    let one = &rest[..rest.find("#1002").unwrap()];
    let of = |number: u32| one.replace("#1001", &format!("#{number}"));
    rows_a_second("Shopify", &format!("{headings}\n"), of, 2);

    let bytes = std::fs::read(fixture("woocommerce-one-row-per-item-windows-1252.csv")).unwrap();
    let woo: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let (headings, rest) = woo.split_once("\r\n").unwrap();
    let one = &rest[..rest.find("502;").unwrap()];
    let of = |number: u32| one.replace("501;501;W-501", &format!("{number};{number};W-{number}"));
    rows_a_second("WooCommerce", &format!("{headings}\r\n"), of, 2);

    let order = serde_json::to_string(Read::fixture("shopify.csv").order("#1001")).unwrap();
    let of = |number: u32| format!("{}\n", order.replace("#1001", &format!("#{number}")));
    rows_a_second("JSON Lines", "", of, 1);
}
