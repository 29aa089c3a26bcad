//! `packdesk sync`

use super::{Outcome, look};
use crate::output::{Output, say};
use crate::progress;
use model::{Problem, ProblemCode, ShopId};
use serde_json::json;
use station::Station;
use station::calls::{self, SyncReport};
use std::time::Duration;
use text::Words;

/// How long a file has to stand still before it is whole.
const PAUSE: Duration = Duration::from_secs(5);

/// How often files that may still be written are looked at again.
const LOOKS: u32 = 12;

pub(super) fn run(station: &Station, shop: Option<String>, output: &Output) -> Result<Outcome, Problem> {
    let shops: Vec<ShopId> = match shop {
        Some(shop) => vec![ShopId(shop)],
        None => calls::shops(station, ())?
            .into_iter()
            .filter(|view| view.capabilities.pulls || view.shop.account.watched_folder().is_some())
            .map(|view| view.shop.id)
            .collect(),
    };
    if shops.is_empty() {
        return Err(Problem::new(ProblemCode::NoShop));
    }
    let mut outcomes = Vec::new();
    for shop in shops {
        let synced = progress::shown(station, output.words(), || sync(station, &shop));
        match &synced {
            Ok(report) => {
                report.set_aside.iter().chain(&report.not_told).for_each(|problem| output.problem(problem));
            }
            Err(problem) => output.problem(problem),
        }
        outcomes.push((shop, synced));
    }
    let told: Vec<_> = outcomes
        .iter()
        .map(|(shop, synced)| match synced {
            Ok(report) => json!({ "shop": shop, "report": report }),
            Err(problem) => json!({ "shop": shop, "problem": problem }),
        })
        .collect();
    let stopped = look::stopped(station)?;
    output.answer(&told, |words| {
        for (shop, synced) in &outcomes {
            if let Ok(report) = synced {
                print(shop, report, words);
            }
        }
        stopped.iter().for_each(|problem| look::print_problem(problem, words));
    });
    let done = |synced: &Result<SyncReport, _>| {
        synced.as_ref().is_ok_and(|it| it.set_aside.is_empty() && it.not_told.is_empty())
    };
    Ok(Outcome::of(!outcomes.iter().all(|(_, synced)| done(synced))))
}

/// Syncs a shop. Files of a folder that may still be written are looked at again, for a minute.
fn sync(station: &Station, shop: &ShopId) -> Result<SyncReport, Problem> {
    let mut all = calls::shop_sync(station, shop.clone())?;
    for _ in 0..LOOKS {
        if all.waits == 0 {
            break;
        }
        std::thread::sleep(PAUSE);
        all.add(calls::shop_sync(station, shop.clone())?);
    }
    Ok(all)
}

fn print(shop: &ShopId, report: &SyncReport, words: &Words) {
    let count = |number: u32| i64::from(number).into();
    let counts = [
        ("shop", shop.into()),
        ("added", count(report.added)),
        ("changed", count(report.changed)),
        ("unchanged", count(report.unchanged)),
        ("told", count(report.told)),
    ];
    println!("{}", say(words, "cli-synced", &counts));
    if report.looked_through > 0 {
        println!("{}", say(words, "shop-looked-through", &[("count", count(report.looked_through))]));
    }
    if report.waits > 0 {
        println!("{}", say(words, "cli-folder-waits", &[("count", count(report.waits))]));
    }
}
