//! Orders come in whole or not at all, wherever their rows stand.

use super::Read;
use proptest::prelude::*;
use std::collections::BTreeMap;

const HEADINGS: &str = "Name,Id,Created at,Currency,Total,Shipping Country,Shipping Name,Shipping Address1,Lineitem name,Lineitem quantity";

fn row(order: usize, item: usize, is_bad: bool) -> String {
    let head = if item == 0 { "2026-11-22 10:20:00 +0100,EUR,10.00,NL,Kim,Weg 1" } else { ",,,,," };
    let (id, end) =
        (if item == 0 { format!("9{order}") } else { String::new() }, if is_bad { ",,too much" } else { "" });
    format!("#{order},{id},{head},item {item},1{end}")
}

proptest! {
    #[test]
    fn no_order_is_torn(
        sizes in prop::collection::vec(1_usize..5, 1..8),
        bad in prop::option::of((0_usize..8, 0_usize..5)),
        seed in any::<u64>(),
    ) {
        let mut rows: Vec<(usize, usize)> =
            sizes.iter().enumerate().flat_map(|(order, size)| (0..*size).map(move |item| (order, item))).collect();
        // Any order of rows, the same for the same seed.
        rows.sort_by_key(|(order, item)| (*order as u64 * 31 + *item as u64 * 17 + 1).wrapping_mul(seed | 1));
        let bad = bad.map(|(order, item)| (order % sizes.len(), item % sizes[order % sizes.len()]));
        let text: Vec<String> = rows.iter().map(|(order, item)| row(*order, *item, bad == Some((*order, *item)))).collect();
        let read = Read::bytes(format!("{HEADINGS}\n{}\n", text.join("\n")).as_bytes());
        let found: BTreeMap<&str, usize> =
            read.orders.iter().map(|order| (order.number.as_str(), order.lines.len())).collect();
        let numbers: Vec<String> = (0..sizes.len()).map(|order| format!("#{order}")).collect();
        let whole = (0..sizes.len()).filter(|order| bad.is_none_or(|(broken, _)| broken != *order));
        let wanted: BTreeMap<&str, usize> = whole.map(|order| (numbers[order].as_str(), sizes[order])).collect();
        prop_assert_eq!(found, wanted);
        prop_assert_eq!(read.refused.len(), usize::from(bad.is_some()));
        prop_assert!(read.refused.iter().all(|refused| Some(&*refused.order) == bad.map(|(order, _)| numbers[order].as_str())));
    }
}
