//! `packdesk orders`

use super::Outcome;
use super::order_query::order_query;
use crate::arguments::Orders;
use crate::output::{Output, say};
use model::{OrderQuery, OrderRow, Problem};
use station::Station;
use station::calls;
use text::Words;

pub(super) fn run(station: &Station, orders: Orders, output: &Output) -> Result<Outcome, Problem> {
    let query = OrderQuery { limit: orders.limit, ..order_query(station, orders.which)? };
    let page = calls::orders_find(station, query)?;
    let several_shops = calls::shops(station, ())?.len() > 1;
    output.answer(&page, |words| {
        page.rows.iter().for_each(|row| print(row, several_shops, words));
        let shown = i64::try_from(page.rows.len()).unwrap_or(i64::MAX);
        println!(
            "{}",
            say(words, "cli-orders-count", &[("shown", shown.into()), ("total", i64::from(page.total).into())])
        );
    });
    Ok(Outcome::Done)
}

/// Prints a row; its order as it is named, with its shop where there are several.
pub(super) fn print(row: &OrderRow, several_shops: bool, words: &Words) {
    let number = if several_shops { format!("{}/{}", row.shop.0, row.number) } else { row.number.clone() };
    let stage = words.word(&format!("stage-{}", row.stage.as_str()));
    let method = row.method.as_ref().map_or("–", |method| method.0.as_str());
    println!(
        "{number:<12} {stage:<11} {} {:<24} {:<20} {:<14} → {method}",
        row.country, row.name, row.city, row.checkout_method
    );
    if row.cancelled_too_late {
        println!("  ! {}", words.word("late-cancelled"));
    }
}
