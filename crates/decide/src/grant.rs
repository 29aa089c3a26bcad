//! The wish becomes a method: the one that was named, the band that fits, the cheapest, the fastest. What the
//! customer, a rule or a person asked for is never replaced silently; only a mere default gives way.

use crate::catalogue_index::CatalogueIndex;
use crate::draft::{DearerRival, Draft, Granted, Hold, SlowerRival, Wish};
use crate::eligibility::{Task, Way};
use crate::facts::Facts;
use crate::misfit::{Misfit, Unfit};
use crate::priced::Priced;
use crate::slot::Who;
use model::{FirstMile, MethodId, Offer, Preferences, ShipWith, ShippingMethod};
use smallvec::SmallVec;

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
            let ways = ranked(task, of, |way| task.cost(way))?;
            let (cost, way) = ways[0];
            // A price that cannot be compared is none of the cheapest.
            let price = task.price(&way).filter(|_| cost < i64::MAX);
            let rivals = next_ones(task, &ways, |way| dearer(task, way));
            Ok((way, Some(Granted::Cheapest { price, of: ways.len(), rivals })))
        }
        Wish::Any(ShipWith::Fastest(of)) => {
            let speed = |way: &Way<'_>| (task.days(way).unwrap_or(u32::MAX), task.cost(way));
            let ways = ranked(task, of, speed)?;
            let (_, way) = ways[0];
            let rivals = next_ones(task, &ways, |way| SlowerRival { method: way.method, days: task.days(way) });
            Ok((way, Some(Granted::Fastest { days: task.days(&way), of: ways.len(), rivals })))
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

/// Methods that fit, each with what it is compared by, the least first. There is at least one.
type Ranking<'a, K> = SmallVec<[(K, Way<'a>); 24]>;

/// The methods named that fit, of none named all that do. Where nobody asks why only the first is in its place.
fn ranked<'a, K: Ord>(
    task: &Task<'_, 'a>,
    named: &'a [MethodId],
    key: impl Fn(&Way<'a>) -> K,
) -> Result<Ranking<'a, K>, Unfit<'a>> {
    let keyed = |way: Way<'a>| (key(&way), way);
    let mut ways: Ranking<'a, K> = if named.is_empty() {
        fitting(task).map(keyed).collect()
    } else {
        let known = named.iter().filter_map(|id| task.known.listed_as(id));
        known.filter_map(|listed| task.check(listed).ok()).map(keyed).collect()
    };
    if task.draft.reasons {
        ways.sort_by(|(one, _), (other, _)| one.cmp(other));
    } else if let Some((least, _)) = ways.iter().enumerate().min_by_key(|(_, (key, _))| key) {
        ways.swap(0, least);
    }
    match named.first() {
        _ if !ways.is_empty() => Ok(ways),
        None => Err(Unfit::NoneChosen),
        Some(first) => {
            let Some(listed) = task.known.listed_as(first) else { return Err(Unfit::Gone(&first.0)) };
            Err(task.check(listed).err().map_or(Unfit::NoneChosen, |misfit| Unfit::Method(listed.method, misfit)))
        }
    }
}

/// Those that are told of the methods behind the first; none where nobody asks why.
fn next_ones<'a, K, R>(task: &Task<'_, 'a>, ways: &Ranking<'a, K>, told: impl Fn(&Way<'a>) -> R) -> Vec<R> {
    let most = if task.draft.reasons { MOST_TOLD } else { 0 };
    ways.iter().skip(1).take(most).map(|(_, way)| told(way)).collect()
}

/// The most methods of a comparison that are told by name.
const MOST_TOLD: usize = 5;

fn dearer<'a>(task: &Task<'_, 'a>, way: &Way<'a>) -> DearerRival<'a> {
    let priced = task.priced(way).ok();
    DearerRival {
        method: way.method,
        price: priced.as_ref().map(Priced::price),
        kept_out: priced.and_then(|priced| task.comparable(&priced).err()),
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
