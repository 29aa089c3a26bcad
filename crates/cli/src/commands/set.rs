//! `packdesk set`

use super::Outcome;
use crate::arguments::Set;
use crate::output::{Output, say};
use model::{Grams, MethodId, Millimetres, Overrides, ParcelSize, Problem, ProblemCode, Promise, SenderId, Setting};
use station::Station;
use station::calls::{self, DeliveryView, OverrideOrder};

pub(super) fn run(station: &Station, set: Set, output: &Output) -> Result<Outcome, Problem> {
    let order = super::order(station, &set.order)?;
    let view = calls::order_open(station, order)?;
    let before = if set.reset { Overrides::default() } else { view.order.overrides };
    let next = if set.next_day { Some(next_days(view.delivery)?) } else { None };
    let hold = match (set.hold, set.release) {
        (Some(reason), _) => Some(Some(reason)),
        (None, true) => Some(None),
        (None, false) => before.hold.clone(),
    };
    let overrides = Overrides {
        method: set.method.map(MethodId).or(before.method.clone()),
        weight: set.weight.map(Grams).or(before.weight),
        weighed: before.weighed,
        parcel_weights: before.parcel_weights,
        size: set.size.as_deref().map(size).transpose()?.or(before.size),
        sender: set.sender.map(SenderId).or(before.sender),
        promise: next.or(before.promise),
        service_point: before.service_point,
        settings: settings(before.settings, &set.settings)?,
        tags: set.tags.map_or(before.tags, |tags| tags.into_iter().filter(|tag| !tag.trim().is_empty()).collect()),
        note: set.note.unwrap_or(before.note),
        hold,
        let_go: before.let_go,
        put_away: before.put_away,
    };
    let view = calls::order_override(station, OverrideOrder { order, overrides, slower: set.slower })?;
    output.answer(&view, |words| {
        let number = view.order.facts.number.as_str();
        println!("{}", say(words, "cli-set", &[("order", number.into())]));
        for field in &view.explained {
            println!("{} {}", words.say(&field.value), words.say(&field.because));
        }
    });
    Ok(Outcome::Done)
}

/// The days that can still be kept of an order whose handover was missed.
fn next_days(delivery: Option<DeliveryView>) -> Result<Promise, Problem> {
    let none = || Problem::new(ProblemCode::BadArguments).because("--next-day: no next day is offered");
    delivery.and_then(|delivery| delivery.next).ok_or_else(none)
}

/// A size as `300x200x100`.
pub(super) fn size(text: &str) -> Result<ParcelSize, Problem> {
    let sides: Result<Vec<u32>, _> = text.split('x').map(|side| side.trim().parse()).collect();
    match sides.as_deref() {
        Ok(&[length, width, height]) => {
            Ok(ParcelSize { length: Millimetres(length), width: Millimetres(width), height: Millimetres(height) })
        }
        _ => Err(Problem::new(ProblemCode::BadArguments).because(format!("--size {text}: not LxWxH in millimetres"))),
    }
}

/// What was set before, and in its place what is set now.
fn settings(mut before: Vec<Setting>, now: &[String]) -> Result<Vec<Setting>, Problem> {
    for text in now {
        let bad = |error| Problem::new(ProblemCode::BadArguments).because(format!("--set {text}: {error}"));
        let setting: Setting = serde_json::from_str(text).map_err(bad)?;
        before.retain(|it| !it.same_kind(&setting));
        before.push(setting);
    }
    Ok(before)
}
