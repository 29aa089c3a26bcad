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
    output.answer(&page, |words| {
        page.rows.iter().for_each(|row| print(row, words));
        let shown = i64::try_from(page.rows.len()).unwrap_or(i64::MAX);
        println!(
            "{}",
            say(words, "cli-orders-count", &[("shown", shown.into()), ("total", i64::from(page.total).into())])
        );
    });
    Ok(Outcome::Done)
}

pub(super) fn print(row: &OrderRow, words: &Words) {
    let stage = words.word(&format!("stage-{}", row.stage.as_str()));
    let method = row.method.as_ref().map_or("–", |method| method.0.as_str());
    println!(
        "{:<12} {:<11} {} {:<24} {:<20} {:<14} → {}",
        row.number, stage, row.country, row.name, row.city, row.checkout_method, method
    );
    if row.cancelled_too_late {
        println!("  ! {}", words.word("late-cancelled"));
    }
}
