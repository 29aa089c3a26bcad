//! `packdesk shops history`: old orders of a shop.

use super::Outcome;
use crate::arguments::Back;
use crate::output::{Output, say};
use crate::progress;
use model::{HistoryReach, HistoryState, Problem, ShopHistory, ShopId};
use station::Station;
use station::calls::{self, ChooseHistory, ShopView};
use text::Words;

pub(super) fn run(
    station: &Station,
    shop: &ShopView,
    reach: Option<Back>,
    now: bool,
    output: &Output,
) -> Result<Outcome, Problem> {
    let id = &shop.shop.id;
    let chosen = match reach {
        Some(back) => calls::shop_history(station, ChooseHistory { shop: id.clone(), reach: back.reach() })?,
        None => shop.history.clone(),
    };
    let history = match chosen {
        Some(_) if now => {
            let pulled = progress::shown(station, output.words(), || calls::shop_history_pull(station, id.clone()));
            Some(pulled?)
        }
        chosen => chosen,
    };
    output.answer(&history, |words| print(id, history.as_ref(), words));
    Ok(Outcome::of(history.is_some_and(|history| history.problem.is_some())))
}

/// Chooses the history of a shop that was added or changed just now: what was said, of a new one what is usual.
pub(super) fn choose_for_added(
    station: &Station,
    shop: &ShopView,
    back: Option<Back>,
    is_new: bool,
    output: &Output,
) -> Result<(), Problem> {
    let usual = (is_new && shop.capabilities.history).then_some(Some(HistoryReach::USUAL));
    let Some(reach) = back.map(Back::reach).or(usual) else { return Ok(()) };
    let id = &shop.shop.id;
    let history = calls::shop_history(station, ChooseHistory { shop: id.clone(), reach })?;
    if !output.is_json() {
        print(id, history.as_ref(), output.words());
    }
    Ok(())
}

fn print(shop: &ShopId, history: Option<&ShopHistory>, words: &Words) {
    let Some(history) = history else {
        return println!("{}", say(words, "cli-history-none", &[("shop", shop.into())]));
    };
    println!("{}", said(history, words));
    if let Some(problem) = &history.problem {
        println!("  {}", words.problem(problem).sentence);
    }
    if history.state == HistoryState::Due {
        println!("{}", say(words, "cli-history-later", &[("id", shop.0.as_str().into())]));
    }
}

/// How far a history is, in one line.
fn said(history: &ShopHistory, words: &Words) -> String {
    let reach = words.word(&format!("history-{}", history.reach.as_str()));
    let counts = [("reach", reach.into()), ("orders", i64::from(history.orders).into())];
    let mut said = say(words, format!("history-{}", history.state.as_str()), &counts);
    let mut add = |more: String| {
        said.push_str("; ");
        said.push_str(&more);
    };
    if let Some(cursor) = history.cursor.filter(|_| history.state != HistoryState::Done) {
        add(say(words, "history-up-to", &[("moment", cursor.into())]));
    }
    if history.left_out > 0 {
        add(say(words, "history-left-out", &[("count", i64::from(history.left_out).into())]));
    }
    said
}
