//! `packdesk orders`

use super::Outcome;
use crate::arguments::Orders;
use crate::output::{Output, say};
use model::{Country, OrderQuery, OrderRow, Problem, ProblemCode, ShopId, Stage};
use station::Station;
use station::calls;
use text::Words;

pub(super) fn run(station: &Station, orders: Orders, output: &Output) -> Result<Outcome, Problem> {
    let query = OrderQuery {
        text: orders.words.join(" "),
        stages: orders.stage.iter().map(|word| stage(word)).collect::<Result<_, _>>()?,
        shop: orders.shop.map(ShopId),
        country: orders.country.map(country).transpose()?,
        limit: orders.limit,
        ..OrderQuery::default()
    };
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

fn print(row: &OrderRow, words: &Words) {
    let stage = words.word(&format!("stage-{}", row.stage.as_str()));
    let method = row.method.as_ref().map_or("–", |method| method.0.as_str());
    println!(
        "{:<12} {:<11} {} {:<24} {:<20} {:<14} → {}",
        row.number, stage, row.country, row.name, row.city, row.checkout_method, method
    );
}

fn stage(word: &str) -> Result<Stage, Problem> {
    let stage = Stage::ALL.into_iter().find(|stage| stage.as_str() == word);
    stage.ok_or_else(|| Problem::new(ProblemCode::NoSuchStage).with("stage", word))
}

fn country(code: String) -> Result<Country, Problem> {
    code.parse().map_err(|_| Problem::new(ProblemCode::NoSuchCountry).with("country", code))
}
