//! `packdesk carriers compare`

use super::Outcome;
use crate::amounts;
use crate::arguments::CompareCarriers;
use crate::output::{Output, local, say};
use crate::yes;
use model::{CarrierId, Money, Problem, ProblemCode, ShipmentId, Unused};
use station::Station;
use station::calls::{self, CarrierComparison, ComparedLabel, ComparedLabels, UnusedLabel, VoidUnused};
use text::Words;

pub(super) fn run(station: &Station, compare: CompareCarriers, output: &Output) -> Result<Outcome, Problem> {
    let CompareCarriers { carrier, last, void, kept, yes } = compare;
    let carrier = carrier.map(CarrierId);
    let mut all =
        if last { calls::comparisons(station, ())? } else { calls::carriers_compare(station, carrier.clone())? };
    if let Some(carrier) = carrier {
        all.retain(|it| it.carrier == carrier);
    }
    let problems: Vec<&Problem> = all.iter().filter(|_| !last).filter_map(|it| it.problem.as_ref()).collect();
    problems.iter().for_each(|problem| output.problem(problem));
    let unheard = !problems.is_empty();
    if void {
        return take_back(station, &all, kept, yes, output);
    }
    output.answer(&all, |words| {
        if all.is_empty() {
            println!("{}", words.word("compare-none"));
        }
        all.iter().for_each(|it| print(it, words));
    });
    Ok(Outcome::of(unheard))
}

/// Takes back what is paid and not used, once a person has said so.
fn take_back(
    station: &Station,
    all: &[CarrierComparison],
    kept: bool,
    yes: bool,
    output: &Output,
) -> Result<Outcome, Problem> {
    let is_meant = |it: &&UnusedLabel| it.can_void && (kept || it.why != Unused::Kept);
    let chosen: Vec<&UnusedLabel> = all.iter().flat_map(|it| &it.unused).filter(is_meant).collect();
    if chosen.is_empty() {
        output.answer(&serde_json::json!({ "voided": 0, "left": [] }), |words| {
            println!("{}", words.word("unused-none-chosen"));
        });
        return Ok(Outcome::Done);
    }
    if !yes && !is_agreed(&chosen, output)? {
        return Ok(Outcome::Done);
    }
    let shipments: Vec<ShipmentId> = chosen.iter().map(|it| it.label.shipment).collect();
    let voided = calls::unused_void(station, VoidUnused { shipments })?;
    output.answer(&voided, |words| println!("{}", say(words, "unused-done", &[("count", voided.voided.into())])));
    voided.left.iter().for_each(|it| output.problem(&it.problem));
    Ok(Outcome::of(!voided.left.is_empty()))
}

/// Asks whether labels are to be taken back. Where nobody can answer they are not.
fn is_agreed(chosen: &[&UnusedLabel], output: &Output) -> Result<bool, Problem> {
    let count = i64::try_from(chosen.len()).unwrap_or(i64::MAX);
    if !yes::can_be_asked() {
        return Err(Problem::new(ProblemCode::VoidNotAgreed).with("count", count));
    }
    let words = output.words();
    chosen.iter().for_each(|it| eprintln!("  {}", unused_line(it, words)));
    if chosen.iter().any(|it| it.why == Unused::Kept) {
        eprintln!("{}", words.word("unused-question-kept"));
    }
    let cost = costs(chosen.iter().map(|it| it.label.cost), words);
    eprint!("{} ", say(words, "unused-question", &[("count", count.into()), ("cost", cost.into())]));
    Ok(yes::said(words))
}

fn print(it: &CarrierComparison, words: &Words) {
    println!("{}  {}", it.carrier.0, standing(it, words));
    if it.heard_at.is_some() && !it.is_whole {
        println!("  {}", words.word("compare-cut"));
    }
    if it.unused.is_empty() {
        println!("  {}", words.word("compare-nothing"));
    } else {
        let cost = costs(it.unused.iter().map(|it| it.label.cost), words);
        let count = i64::try_from(it.unused.len()).unwrap_or(i64::MAX);
        println!("  {}", say(words, "compare-unused", &[("count", count.into()), ("cost", cost.into())]));
        it.unused.iter().for_each(|it| println!("    {}", unused_line(it, words)));
    }
    print_labels("compare-missing", &it.missing, words);
    print_labels("compare-cancelled", &it.cancelled, words);
    if it.strangers_in_all > 0 {
        println!("  {}", say(words, "compare-strangers", &[("count", it.strangers_in_all.into())]));
        println!("  {}", words.word("compare-strangers-help"));
        for stranger in &it.strangers {
            let booked = stranger.booked_at.map(|at| local(at).to_string()).unwrap_or_default();
            let cost = stranger.cost.map(|cost| amounts::amount(cost, words)).unwrap_or_default();
            let (id, order) = (&stranger.remote_id, &stranger.order_number);
            println!("    {id}  {order}  {}  {}  {booked}  {cost}", stranger.reference, stranger.numbers.join(", "));
        }
        print_shown(it.strangers.len(), it.strangers_in_all, words);
    }
}

/// When its list was compared last, or why it was not.
fn standing(it: &CarrierComparison, words: &Words) -> String {
    match it.heard_at {
        _ if !it.lists => words.word("compare-cannot"),
        None => words.word("compare-never"),
        Some(at) => {
            let when = local(at).to_string();
            say(words, "compare-heard", &[("when", when.into()), ("count", it.listed.into())])
        }
    }
}

fn unused_line(it: &UnusedLabel, words: &Words) -> String {
    let why = say(words, "unused-why", &[("why", it.why.as_str().into())]);
    let until = match it.void_until {
        Some(until) if it.can_void => say(words, "unused-until", &[("moment", local(until).to_string().into())]),
        Some(_) => words.word("unused-too-late"),
        None => words.word("unused-never"),
    };
    format!("{}  {}  {why}  {until}", label(&it.label), costs([it.label.cost], words))
}

fn print_labels(heading: &str, differing: &ComparedLabels, words: &Words) {
    if differing.in_all == 0 {
        return;
    }
    println!("  {}", words.word(heading));
    differing.labels.iter().for_each(|it| println!("    {}  {}", label(it), local(it.booked_at)));
    print_shown(differing.labels.len(), differing.in_all, words);
    println!("  {}", words.word(&format!("{heading}-help")));
}

/// Says where not all are shown.
fn print_shown(shown: usize, in_all: u32, words: &Words) {
    let shown = u32::try_from(shown).unwrap_or(u32::MAX);
    if shown < in_all {
        println!("  {}", say(words, "compare-shown", &[("shown", shown.into()), ("count", in_all.into())]));
    }
}

fn label(label: &ComparedLabel) -> String {
    format!("{}  {}", label.order_number, label.numbers.join(", "))
}

/// What labels cost, currency by currency, and for how many nobody knows.
fn costs(costs: impl IntoIterator<Item = Option<Money>>, words: &Words) -> String {
    let (mut sums, mut unknown): (Vec<Money>, u32) = (Vec::new(), 0);
    for cost in costs {
        match cost {
            Some(cost) => match sums.iter_mut().find(|sum| sum.currency == cost.currency) {
                Some(sum) => sum.minor = sum.minor.saturating_add(cost.minor),
                None => sums.push(cost),
            },
            None => unknown += 1,
        }
    }
    amounts::costs(&sums, unknown, words)
}
