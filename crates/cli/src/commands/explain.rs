//! `packdesk explain`

use super::Outcome;
use super::invoices::bill_text;
use super::look::print_problem;
use super::merge::numbers_of;
use super::points::{goes_to, print_point};
use crate::output::{Output, local, say};
use model::{Argument, Day, MethodId, Order, Problem, Promise};
use station::Station;
use station::calls::{self, AskWhyNot, OrderMargin, OrderView};
use text::Words;

pub(super) fn run(station: &Station, code: &str, why_not: Option<String>, output: &Output) -> Result<Outcome, Problem> {
    let order = super::order(station, code)?;
    if let Some(method) = why_not {
        let answer = calls::order_why_not(station, AskWhyNot { order, method: MethodId(method) })?;
        output.answer(&answer, |words| println!("{}", words.say(answer.message())));
        return Ok(Outcome::Done);
    }
    let view = calls::order_open(station, order)?;
    output.answer(&view, |words| print(&view, words));
    Ok(Outcome::Done)
}

fn print(view: &OrderView, words: &Words) {
    let facts = &view.order.facts;
    let address = &facts.recipient;
    println!("{}  {}  ({})", facts.number, words.word(&format!("stage-{}", view.order.stage.as_str())), view.shop_name);
    if let Some(late) = &view.late {
        print_problem(&late.problem(&facts.number), words);
    }
    if let Some(put_away) = &view.order.overrides.put_away {
        let arguments = [("at", put_away.at.into()), ("reason", put_away.reason.as_str().into())];
        println!("  {}", say(words, "order-put-away", &arguments));
    }
    for line in &view.changed_since_put_away {
        println!("  {}  {}", local(line.at), words.say(&line.message));
    }
    let place =
        [&address.name, &address.company, &address.street, &address.street2, &address.postal_code, &address.city];
    let place: Vec<&str> = place.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    println!("  {}, {}", place.join(", "), address.country);
    if !facts.checkout.delivery_method.is_empty() {
        let chosen =
            [("label", words.word("cli-checkout").into()), ("value", facts.checkout.delivery_method.as_str().into())];
        println!("  {}", say(words, "label-value", &chosen));
    }
    if let Some(point) = view.order.service_point() {
        println!("  {}", goes_to(&facts.number, Some(point), words));
    }
    print_delivery(view, words);
    for line in &facts.lines {
        println!("  {} × {} {}", line.quantity, line.name, line.sku);
    }
    print_merged(&view.order, words);
    println!();
    for field in &view.explained {
        println!("{}", words.say(&field.value));
        println!("    {}", words.say(&field.because));
        if let Some(granted) = &field.granted {
            println!("    {}", words.say(granted));
        }
        for before in &field.overrode {
            println!("    {}", words.say(before));
        }
    }
    for note in &view.order.decision.notes {
        println!("! {}", words.say(&note.value));
    }
    for near in &view.points {
        print_point(&near.point, near.distance, words);
    }
    if !view.journal.is_empty() {
        println!();
    }
    for line in &view.journal {
        println!("{}  {}", local(line.at), words.say(&line.message));
    }
}

/// Which orders share its parcel.
fn print_merged(order: &Order, words: &Words) {
    if !order.merged.is_empty() {
        println!("  {}", say(words, "cli-merged-with", &[("orders", numbers_of(&order.merged).into())]));
    }
    if let Some(main) = &order.main {
        println!("  {}", say(words, "cli-merged-into", &[("main", main.number.as_str().into())]));
    }
}

/// What was promised, and what the delivery brings in and costs.
fn print_delivery(view: &OrderView, words: &Words) {
    let day = |day: Option<Day>| day.map_or_else(|| "–".into(), Argument::from);
    let days = |promise: &Promise| [("handover", day(promise.handover_date)), ("delivery", day(promise.delivery_date))];
    if let Some(delivery) = &view.delivery {
        println!("  {}", say(words, "cli-promise", &days(&delivery.promise)));
        if delivery.missed {
            println!("  {}", words.word("cli-promise-missed"));
        }
        if let Some(next) = &delivery.next {
            let [handover, delivery] = days(next);
            let order = ("order", view.order.facts.number.as_str().into());
            println!("  {}", say(words, "cli-promise-next", &[handover, delivery, order]));
        }
    }
    if let Some(OrderMargin { paid, cost, margin }) = view.margin {
        let known = if margin.is_some() { "yes" } else { "no" };
        let left = ("margin", margin.unwrap_or(paid).into());
        println!(
            "  {}",
            say(words, "cli-margin", &[("paid", paid.into()), ("cost", cost.into()), left, ("known", known.into())])
        );
    }
    for bill in &view.bills {
        println!("  {}", bill_text(bill, words));
    }
}
