//! The wish becomes a method: the one that was named, the band that fits, the cheapest, the fastest. What the
//! customer, a rule or a person asked for is never replaced silently; only a mere default gives way.

use crate::draft::{Draft, Granted, Hold, Who, Wish};
use crate::eligibility::{Misfit, Task, Unfit};
use crate::facts::Facts;
use crate::known::Known;
use crate::money::convert;
use model::{FirstMile, MethodId, Offer, Preferences, ShipWith, ShippingMethod};

/// Settles with what the order ships.
pub(crate) fn settle<'a>(draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a Known, prefer: &Preferences) {
    let task = Task::new(facts, draft, known);
    let found = match draft.ship.value {
        None => Err(Unfit::NoneChosen),
        Some(wish) => grant(wish, &task, prefer),
    };
    // A preferred method that is one band of an option means the option: the band that fits the weight is taken.
    let found = match (found, draft.ship.value, draft.ship.who) {
        (Err(unfit @ Unfit::Method(method, _)), Some(Wish::Method(_)), Who::Default | Who::ShopDefault)
            if !method.option.is_empty() =>
        {
            banded(&method.option, &task).map_err(|_| unfit)
        }
        (found, ..) => found,
    };
    match found {
        Ok((method, granted)) => {
            let price = task.price(method);
            draft.method = Some(method);
            draft.granted = granted;
            draft.price = price;
        }
        Err(unfit) => give_way(draft, facts, known, prefer, unfit),
    }
}

fn give_way<'a>(draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a Known, prefer: &Preferences, unfit: Unfit<'a>) {
    let task = Task::new(facts, draft, known);
    let other = best(&task, prefer, fitting(&task));
    let price = other.and_then(|method| task.price(method));
    let closest = match unfit {
        Unfit::NoneChosen if other.is_none() => closest(&task, |_| true),
        _ => None,
    };
    let free = matches!(draft.ship.who, Who::Default | Who::ShopDefault | Who::Nobody);
    draft.gave_way = Some(unfit);
    match other {
        Some(method) if free => {
            draft.method = Some(method);
            draft.price = price;
            draft.ship.set(Some(Wish::Method(&method.id)), Who::Eligibility, draft.reasons);
        }
        other => {
            let hold = if other.is_some() { Hold::Unfit(unfit) } else { Hold::NothingFits(closest.unwrap_or(unfit)) };
            draft.method = match unfit {
                Unfit::Method(method, _) => Some(method),
                Unfit::Gone(_) | Unfit::NoneChosen | Unfit::NoneOf(_) => None,
            };
            draft.hold.set(Some(hold), Who::Eligibility, draft.reasons);
        }
    }
}

/// Of the methods of a kind, none of which can carry the parcel: the one that came closest, and what is wrong with it.
fn closest<'a>(task: &Task<'_, 'a>, is: impl Fn(&ShippingMethod) -> bool) -> Option<Unfit<'a>> {
    let methods = task.known.catalogue.methods.iter().filter(|method| is(method));
    let unfit = methods.filter_map(|method| Some((method, task.check(method).err()?)));
    // Of equals, the first of the catalogue.
    unfit.rev().max_by_key(|(_, misfit)| misfit.nearness()).map(|(method, misfit)| Unfit::Method(method, misfit))
}

/// The methods that can carry the parcel, in the catalogue's order.
pub(crate) fn fitting<'a>(task: &Task<'_, 'a>) -> Vec<&'a ShippingMethod> {
    task.known.catalogue.methods.iter().filter(|method| task.check(method).is_ok()).collect()
}

/// A wish granted, and how; or why it cannot be.
fn grant<'a>(
    wish: Wish<'a>,
    task: &Task<'_, 'a>,
    prefer: &Preferences,
) -> Result<(&'a ShippingMethod, Option<Granted>), Unfit<'a>> {
    match wish {
        Wish::Method(id) => named(id, task).map(|method| (method, None)),
        Wish::Any(ShipWith::Method(id)) => grant(Wish::Method(id), task, prefer),
        Wish::Named(option) => banded(option, task),
        Wish::Any(ShipWith::Option(option)) => banded(option, task),
        Wish::Any(wish @ ShipWith::Carrier(carrier)) => {
            of_kind(task, prefer, wish, |method| method.carrier == *carrier)
        }
        Wish::Any(wish @ ShipWith::To(mile)) => of_kind(task, prefer, wish, |method| method.last_mile == *mile),
        Wish::Any(ShipWith::Cheapest(of)) => {
            let methods = among(task, of)?;
            let count = methods.len();
            let method = methods.into_iter().min_by_key(|method| cost(task, method)).ok_or(Unfit::NoneChosen)?;
            Ok((method, Some(Granted::Cheapest { price: task.price(method), of: count })))
        }
        Wish::Any(ShipWith::Fastest(of)) => {
            let methods = among(task, of)?;
            let count = methods.len();
            let speed = |method: &&ShippingMethod| (task.lead_days(method).unwrap_or(u32::MAX), cost(task, method));
            let method = methods.into_iter().min_by_key(speed).ok_or(Unfit::NoneChosen)?;
            Ok((method, Some(Granted::Fastest { days: task.lead_days(method), of: count })))
        }
    }
}

fn named<'a>(id: &'a MethodId, task: &Task<'_, 'a>) -> Result<&'a ShippingMethod, Unfit<'a>> {
    let method = task.known.method(id).ok_or(Unfit::Gone(&id.0))?;
    task.check(method).map_err(|misfit| Unfit::Method(method, misfit))?;
    Ok(method)
}

/// The weight band of an option that takes the parcel; where none does, the heaviest says what is wrong.
fn banded<'a>(option: &'a str, task: &Task<'_, 'a>) -> Result<(&'a ShippingMethod, Option<Granted>), Unfit<'a>> {
    let mut heaviest: Option<(&ShippingMethod, Misfit)> = None;
    for method in task.known.bands(option) {
        match task.check(method) {
            Ok(()) => return Ok((method, Some(Granted::Band(task.weight)))),
            Err(misfit) if heaviest.is_none_or(|(other, _)| other.max_weight <= method.max_weight) => {
                heaviest = Some((method, misfit));
            }
            Err(_) => {}
        }
    }
    Err(heaviest.map_or(Unfit::Gone(option), |(method, misfit)| Unfit::Method(method, misfit)))
}

fn of_kind<'a>(
    task: &Task<'_, 'a>,
    prefer: &Preferences,
    wish: &'a ShipWith,
    is: impl Fn(&ShippingMethod) -> bool,
) -> Result<(&'a ShippingMethod, Option<Granted>), Unfit<'a>> {
    let methods: Vec<_> = fitting(task).into_iter().filter(|method| is(method)).collect();
    let of = methods.len();
    match best(task, prefer, methods) {
        Some(method) => Ok((method, Some(Granted::Best { of }))),
        // Where there is one of that kind at all, what is wrong with it says more.
        None => Err(closest(task, is).unwrap_or(Unfit::NoneOf(wish))),
    }
}

/// Of the methods named, those that fit; of none named, all that fit.
fn among<'a>(task: &Task<'_, 'a>, named: &'a [MethodId]) -> Result<Vec<&'a ShippingMethod>, Unfit<'a>> {
    let methods = if named.is_empty() {
        fitting(task)
    } else {
        let known = named.iter().filter_map(|id| task.known.method(id));
        known.filter(|method| task.check(method).is_ok()).collect()
    };
    if !methods.is_empty() {
        return Ok(methods);
    }
    let Some(first) = named.first() else { return Err(Unfit::NoneChosen) };
    let Some(method) = task.known.method(first) else { return Err(Unfit::Gone(&first.0)) };
    Err(task.check(method).err().map_or(Unfit::NoneChosen, |misfit| Unfit::Method(method, misfit)))
}

/// The most recommended: what is preferred first, then the price, then the catalogue's order.
pub(crate) fn best<'a>(
    task: &Task<'_, 'a>,
    prefer: &Preferences,
    methods: Vec<&'a ShippingMethod>,
) -> Option<&'a ShippingMethod> {
    methods.into_iter().min_by_key(|method| (violations(task, method, prefer), cost(task, method)))
}

/// What a method costs, for comparing: in the order's currency, unknown prices last.
pub(crate) fn cost(task: &Task<'_, '_>, method: &ShippingMethod) -> i64 {
    let currency = task.facts.order().total.currency;
    let price = task.price(method).and_then(|price| convert(price, currency, &task.known.rates));
    price.map_or(i64::MAX, |price| price.minor)
}

/// How many preferences a method goes against.
fn violations(task: &Task<'_, '_>, method: &ShippingMethod, prefer: &Preferences) -> u32 {
    let against = |wanted: Option<bool>, offer: Offer| match wanted {
        Some(true) => offer == Offer::Never,
        Some(false) => offer == Offer::Always,
        None => false,
    };
    let points = task.facts.order().checkout.service_point.is_some();
    [
        prefer.first_mile != FirstMile::Any
            && method.first_mile != FirstMile::Any
            && prefer.first_mile != method.first_mile,
        !points && prefer.last_mile.is_some_and(|mile| mile != method.last_mile),
        against(prefer.signature, method.signature),
        against(prefer.age_check, method.age_check),
        prefer.max_lead_days.is_some_and(|most| task.lead_days(method).is_none_or(|days| days > most)),
    ]
    .into_iter()
    .map(u32::from)
    .sum()
}
