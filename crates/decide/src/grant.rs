//! The wish becomes a method: the one that was named, the band that fits, the cheapest, the fastest. What the
//! customer, a rule or a person asked for is never replaced silently; only a mere default gives way.

use crate::catalogue_index::CatalogueIndex;
use crate::draft::{Draft, Granted, Hold, Rival, Wish};
use crate::eligibility::{Task, Way};
use crate::facts::Facts;
use crate::misfit::{Misfit, Unfit};
use crate::priced::Priced;
use crate::slot::Who;
use model::{FirstMile, MethodId, Offer, Preferences, ShipWith, ShippingMethod};

/// A wish granted, and how; or why it cannot be.
type Grant<'a> = Result<(Way<'a>, Option<Granted<'a>>), Unfit<'a>>;

/// Settles with what the order ships.
pub(crate) fn choose_method<'a>(
    draft: &mut Draft<'a>,
    facts: &Facts<'a>,
    known: &'a CatalogueIndex,
    prefer: &Preferences,
) {
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
        Ok((way, granted)) => {
            let price = task.price(&way);
            draft.method = Some(way.method);
            draft.granted = granted;
            draft.price = price;
        }
        Err(unfit) => give_way(draft, facts, known, prefer, unfit),
    }
}

fn give_way<'a>(
    draft: &mut Draft<'a>,
    facts: &Facts<'a>,
    known: &'a CatalogueIndex,
    prefer: &Preferences,
    unfit: Unfit<'a>,
) {
    let task = Task::new(facts, draft, known);
    let other = best(&task, prefer, fitting(&task)).map(|(way, _)| way);
    let price = other.and_then(|way| task.price(&way));
    let closest = match unfit {
        Unfit::NoneChosen if other.is_none() => closest(&task, |_| true),
        _ => None,
    };
    let free = matches!(draft.ship.who, Who::Default | Who::ShopDefault | Who::Nobody);
    draft.gave_way = Some(unfit);
    match other {
        Some(way) if free => {
            draft.method = Some(way.method);
            draft.price = price;
            draft.ship.set(Some(Wish::Method(&way.method.id)), Who::Eligibility, draft.reasons);
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
    let methods = task.known.listed().filter(|it| is(it.method));
    let unfit = methods.filter_map(|it| Some((it.method, task.check(it).err()?)));
    // Of equals, the first of the catalogue.
    unfit.rev().max_by_key(|(_, misfit)| misfit.nearness()).map(|(method, misfit)| Unfit::Method(method, misfit))
}

/// The methods that can carry the parcel, in the catalogue's order.
pub(crate) fn fitting<'a>(task: &Task<'_, 'a>) -> impl Iterator<Item = Way<'a>> {
    task.known.listed().filter_map(|it| task.check(it).ok())
}

fn grant<'a>(wish: Wish<'a>, task: &Task<'_, 'a>, prefer: &Preferences) -> Grant<'a> {
    match wish {
        Wish::Method(id) => named(id, task).map(|way| (way, None)),
        Wish::Any(ShipWith::Method(id)) => grant(Wish::Method(id), task, prefer),
        Wish::Named(option) => banded(option, task),
        Wish::Any(ShipWith::Option(option)) => banded(option, task),
        Wish::Any(wish @ ShipWith::Carrier(carrier)) => {
            of_kind(task, prefer, wish, |method| method.carrier == *carrier)
        }
        Wish::Any(wish @ ShipWith::To(mile)) => of_kind(task, prefer, wish, |method| method.last_mile == *mile),
        Wish::Any(ShipWith::Cheapest(of)) => {
            let (way, count) = least_among(task, of, |way| task.cost(way))?;
            let rivals = rivals(task, of, &way, |way| task.cost(way));
            // A price that cannot be compared is none of the cheapest.
            let price = task.price(&way).filter(|_| task.cost(&way) < i64::MAX);
            Ok((way, Some(Granted::Cheapest { price, of: count, rivals })))
        }
        Wish::Any(ShipWith::Fastest(of)) => {
            let speed = |way: &Way<'_>| (task.days(way).unwrap_or(u32::MAX), task.cost(way));
            let (way, count) = least_among(task, of, speed)?;
            let rivals = rivals(task, of, &way, speed);
            Ok((way, Some(Granted::Fastest { days: task.days(&way), of: count, rivals })))
        }
    }
}

/// The method of a short name, else the weight band of the option of that name.
pub(crate) fn outright<'a>(name: &'a str, task: &Task<'_, 'a>) -> Result<Way<'a>, Unfit<'a>> {
    match task.known.listed_as(&MethodId(name.to_owned())) {
        Some(listed) => task.check(listed).map_err(|misfit| Unfit::Method(listed.method, misfit)),
        None => banded(name, task).map(|(way, _)| way),
    }
}

fn named<'a>(id: &'a MethodId, task: &Task<'_, 'a>) -> Result<Way<'a>, Unfit<'a>> {
    let listed = task.known.listed_as(id).ok_or(Unfit::Gone(&id.0))?;
    task.check(listed).map_err(|misfit| Unfit::Method(listed.method, misfit))
}

/// The weight band of an option that takes the parcel; where none does, the heaviest says what is wrong.
fn banded<'a>(option: &'a str, task: &Task<'_, 'a>) -> Grant<'a> {
    let mut heaviest: Option<(&ShippingMethod, Misfit)> = None;
    for listed in task.known.bands(option) {
        let method = listed.method;
        match task.check(listed) {
            Ok(way) => return Ok((way, Some(Granted::Band(task.weight)))),
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
) -> Grant<'a> {
    match best(task, prefer, fitting(task).filter(|way| is(way.method))) {
        Some((way, of)) => Ok((way, Some(Granted::Best { of }))),
        // Where there is one of that kind at all, what is wrong with it says more.
        None => Err(closest(task, is).unwrap_or(Unfit::NoneOf(wish))),
    }
}

/// Of the methods named, the least of those that fit, and how many do; of none named, of all.
fn least_among<'a, K: Ord>(
    task: &Task<'_, 'a>,
    named: &'a [MethodId],
    key: impl Fn(&Way<'a>) -> K,
) -> Result<(Way<'a>, usize), Unfit<'a>> {
    let Some(first) = named.first() else { return least(fitting(task), key).ok_or(Unfit::NoneChosen) };
    let known = named.iter().filter_map(|id| task.known.listed_as(id));
    if let Some(found) = least(known.filter_map(|it| task.check(it).ok()), key) {
        return Ok(found);
    }
    let Some(listed) = task.known.listed_as(first) else { return Err(Unfit::Gone(&first.0)) };
    Err(task.check(listed).err().map_or(Unfit::NoneChosen, |misfit| Unfit::Method(listed.method, misfit)))
}

/// The methods that fit beside the one that was taken, in the sequence they would have been; none where nobody asks why.
fn rivals<'a, K: Ord>(
    task: &Task<'_, 'a>,
    named: &'a [MethodId],
    taken: &Way<'a>,
    key: impl Fn(&Way<'a>) -> K,
) -> Vec<Rival<'a>> {
    if !task.draft.reasons {
        return Vec::new();
    }
    let is_named = |way: &Way<'_>| named.is_empty() || named.contains(&way.method.id);
    let mut ways: Vec<Way<'a>> =
        fitting(task).filter(|way| is_named(way) && way.method.id != taken.method.id).collect();
    ways.sort_by_cached_key(key);
    ways.iter().map(|way| rival(task, way)).collect()
}

fn rival<'a>(task: &Task<'_, 'a>, way: &Way<'a>) -> Rival<'a> {
    let priced = task.priced(way).ok();
    Rival {
        method: way.method,
        price: priced.as_ref().map(Priced::price),
        kept_out: priced.and_then(|priced| task.comparable(&priced).err()),
        days: task.days(way),
    }
}

/// The most recommended: what is preferred first, then the price, then the catalogue's order; and of how many it is.
fn best<'a>(
    task: &Task<'_, 'a>,
    prefer: &Preferences,
    ways: impl Iterator<Item = Way<'a>>,
) -> Option<(Way<'a>, usize)> {
    least(ways, |way| (violations(task, way, prefer), task.cost(way)))
}

/// The first of the least, and of how many it is.
fn least<'a, K: Ord>(ways: impl Iterator<Item = Way<'a>>, key: impl Fn(&Way<'a>) -> K) -> Option<(Way<'a>, usize)> {
    let mut of = 0;
    let least = ways.inspect(|_| of += 1).min_by_key(key)?;
    Some((least, of))
}

/// How many preferences a method goes against.
fn violations(task: &Task<'_, '_>, way: &Way<'_>, prefer: &Preferences) -> u32 {
    let method = way.method;
    let against = |wanted: Option<bool>, offer: Offer| match wanted {
        Some(true) => offer == Offer::Never,
        Some(false) => offer == Offer::Always,
        None => false,
    };
    let points = task.facts.point().is_some();
    [
        prefer.first_mile != FirstMile::Any
            && method.first_mile != FirstMile::Any
            && prefer.first_mile != method.first_mile,
        !points && prefer.last_mile.is_some_and(|mile| mile != method.last_mile),
        against(prefer.signature, method.signature),
        against(prefer.age_check, method.age_check),
        prefer.max_lead_days.is_some_and(|most| task.days(way).is_none_or(|days| days > most)),
    ]
    .into_iter()
    .map(u32::from)
    .sum()
}
