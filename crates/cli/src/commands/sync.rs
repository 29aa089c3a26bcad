//! `packdesk sync`

use super::Outcome;
use crate::output::{Output, say};
use model::{Problem, ShopId};
use station::Station;
use station::calls;

pub(super) fn run(station: &Station, shop: Option<String>, output: &Output) -> Result<Outcome, Problem> {
    let shops: Vec<ShopId> = match shop {
        Some(shop) => vec![ShopId(shop)],
        None => calls::shops(station, ())?
            .into_iter()
            .filter(|view| view.capabilities.pulls)
            .map(|view| view.shop.id)
            .collect(),
    };
    if shops.is_empty() {
        return Err(Problem::new("no-shop"));
    }
    let mut failed = false;
    for shop in shops {
        match calls::shop_sync(station, shop.clone()) {
            Ok(report) => {
                let count = |number: u32| i64::from(number).into();
                output.answer(&report, |words| {
                    let counts = [
                        ("shop", shop.0.as_str().into()),
                        ("added", count(report.added)),
                        ("changed", count(report.changed)),
                        ("unchanged", count(report.unchanged)),
                        ("told", count(report.told)),
                    ];
                    println!("{}", say(words, "cli-synced", &counts));
                });
                report.set_aside.iter().for_each(|problem| output.problem(problem));
                failed |= !report.set_aside.is_empty();
            }
            Err(problem) => {
                output.problem(&problem);
                failed = true;
            }
        }
    }
    Ok(Outcome::of(failed))
}
