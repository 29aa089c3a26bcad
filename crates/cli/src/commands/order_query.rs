//! What a list of orders is narrowed by, as the station is asked.

use crate::arguments::Narrowed;
use model::{Country, MethodId, OrderQuery, Problem, ProblemCode, ShopId, Stage};
use station::Station;
use station::calls;

/// The query of what was given; where a list is named, that list's, narrowed further.
pub(super) fn order_query(station: &Station, which: Narrowed) -> Result<OrderQuery, Problem> {
    let list = which.list.map(|name| named(station, &name)).transpose()?.unwrap_or_default();
    let stages: Vec<Stage> = which.stage.iter().map(|word| stage(word)).collect::<Result<_, _>>()?;
    let text = if which.words.is_empty() { list.text } else { which.words.join(" ") };
    Ok(OrderQuery {
        text,
        stages: if stages.is_empty() { list.stages } else { stages },
        shop: which.shop.map(ShopId).or(list.shop),
        method: which.method.map(MethodId).or(list.method),
        checkout_method: list.checkout_method,
        country: which.country.map(country).transpose()?.or(list.country),
        placed: which.placed.or(list.placed),
        due: which.due.or(list.due),
        tag: which.tag.or(list.tag),
        hold: which.held_for.or(list.hold),
        off_shelf: which.off_shelf || list.off_shelf,
        items: which.items.unwrap_or(list.items),
        weight: which.grams.unwrap_or(list.weight),
        total: which.cents.unwrap_or(list.total),
        sort: which.sort.unwrap_or(list.sort),
        descending: which.reverse || (which.sort.is_none() && list.descending),
        offset: 0,
        limit: 0,
    })
}

fn named(station: &Station, name: &str) -> Result<OrderQuery, Problem> {
    let lists = calls::order_lists(station, ())?;
    let found = lists.into_iter().find(|it| it.list.name.eq_ignore_ascii_case(name.trim()));
    found.map(|it| it.list.query).ok_or_else(|| Problem::new(ProblemCode::NoSuchOrderList).with("name", name))
}

fn stage(word: &str) -> Result<Stage, Problem> {
    let stage = Stage::ALL.into_iter().find(|stage| stage.as_str() == word);
    stage.ok_or_else(|| Problem::new(ProblemCode::NoSuchStage).with("stage", word))
}

fn country(code: String) -> Result<Country, Problem> {
    code.parse().map_err(|_| Problem::new(ProblemCode::NoSuchCountry).with("country", code))
}
