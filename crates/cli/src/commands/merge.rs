//! `packdesk merge` and `unmerge`

use super::Outcome;
use crate::arguments::Merge;
use crate::output::{Output, say};
use model::{MergedOrder, Order, OrderId, Problem};
use station::Station;
use station::calls::{self, MergeOrders, OrderView};

pub(super) fn merge(station: &Station, merge: &Merge, output: &Output) -> Result<Outcome, Problem> {
    let main = super::order(station, &merge.order)?;
    if merge.others.is_empty() && !merge.all {
        return offer(station, main, output);
    }
    let others = if merge.all {
        calls::order_open(station, main)?.to_merge.into_iter().map(|row| row.id).collect()
    } else {
        merge.others.iter().map(|code| super::order(station, code)).collect::<Result<Vec<OrderId>, Problem>>()?
    };
    let view = calls::orders_merge(station, MergeOrders { main, others })?;
    let number = view.order.facts.number.as_str();
    output.answer(&view, |words| {
        let orders = numbers_of(&view.order.merged);
        println!("{}", say(words, "cli-merged", &[("main", number.into()), ("orders", orders.into())]));
    });
    Ok(Outcome::Done)
}

/// Lists the orders that can go in one parcel with an order.
fn offer(station: &Station, main: OrderId, output: &Output) -> Result<Outcome, Problem> {
    let OrderView { order, to_merge, .. } = calls::order_open(station, main)?;
    output.answer(&to_merge, |words| {
        let key = if to_merge.is_empty() { "cli-merge-none" } else { "cli-merge-offer" };
        println!("{}", say(words, key, &[("order", order.facts.number.as_str().into())]));
        to_merge.iter().for_each(|row| super::orders::print(row, false, words));
    });
    Ok(Outcome::Done)
}

pub(super) fn unmerge(station: &Station, code: &str, output: &Output) -> Result<Outcome, Problem> {
    let parcel = calls::order_open(station, super::order(station, code)?)?.order;
    let out = named(&parcel, code);
    let parted: Vec<MergedOrder> =
        parcel.merged.iter().filter(|it| out == parcel.id || it.id == out).cloned().collect();
    let view = calls::orders_part(station, out)?;
    output.answer(&view, |words| {
        for order in &parted {
            println!("{}", say(words, "cli-parted", &[("order", order.number.as_str().into())]));
        }
    });
    Ok(Outcome::Done)
}

/// The order of a parcel that a person names: one of those that were merged into it, else the main one.
fn named(parcel: &Order, code: &str) -> OrderId {
    let plain = |code: &str| code.trim().trim_start_matches('#').to_lowercase();
    let is_named = |it: &&MergedOrder| plain(&it.number) == plain(code) || plain(&it.reference) == plain(code);
    parcel.merged.iter().find(is_named).map_or(parcel.id, |it| it.id)
}

/// The numbers of orders, in one text.
pub(super) fn numbers_of(orders: &[MergedOrder]) -> String {
    orders.iter().map(|order| order.number.as_str()).collect::<Vec<_>>().join(", ")
}
