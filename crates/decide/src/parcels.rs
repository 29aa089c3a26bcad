//! An order in several parcels: what goes into which, and what each weighs.

use crate::draft::Draft;
use crate::slot::Who;
use model::{Decision, Grams, ParcelItem, Setting, Share, ShopOrder, Weighed};

/// What each parcel of an order weighs, the first one first. Where the scale did not say it, the items are shared as the
/// Decision says; what the parcel weighs beyond its items (or all of it, where an item's weight is unknown) is spread over
/// all parcels.
#[must_use]
pub fn parcel_weights(order: &ShopOrder, decision: &Decision) -> Vec<Grams> {
    if !decision.parcel_weights.is_empty() {
        return decision.parcel_weights.clone();
    }
    weights(order, decision.weight.value, decision.parcels(), share_of(decision))
}

/// Takes the weights that the scale said; those it did not say stay what they were expected to be.
pub(crate) fn weigh(draft: &mut Draft<'_>, order: &ShopOrder, weighed: &Weighed) {
    let (count, share) = draft.parcels();
    // Packed into more or fewer parcels since, or nothing of what the scale said was taken.
    if weighed.of != count || weighed.parcels.iter().all(Option::is_none) {
        return;
    }
    let mut grams = match draft.parcel_weights.as_slice() {
        [] => weights(order, draft.weight.value, count, share),
        said => said.to_vec(),
    };
    for (expected, weight) in grams.iter_mut().zip(&weighed.parcels) {
        *expected = weight.unwrap_or(*expected);
    }
    let total = grams.iter().fold(0, |sum: u32, parcel| sum.saturating_add(parcel.0));
    draft.weight.set(Grams(total), Who::Scale, draft.reasons);
    if count > 1 {
        draft.parcel_weights = grams;
    }
}

/// Takes the weight that was said of each parcel; nothing where it ships in more or fewer of them.
pub(crate) fn said(draft: &mut Draft<'_>, weights: &[Grams], who: Who) {
    let (count, _) = draft.parcels();
    if weights.is_empty() || u32::try_from(weights.len()) != Ok(count) {
        return;
    }
    let total = weights.iter().fold(0, |sum: u32, parcel| sum.saturating_add(parcel.0));
    draft.weight.set(Grams(total), who, draft.reasons);
    draft.parcel_weights = if count > 1 { weights.to_vec() } else { Vec::new() };
}

/// Which pieces of an order's lines lie in each of its parcels, the first one's first, shared as the Decision says.
#[must_use]
pub fn parcel_items(order: &ShopOrder, decision: &Decision) -> Vec<Vec<ParcelItem>> {
    deal(order, decision.parcels(), share_of(decision))
}

fn share_of(decision: &Decision) -> Share {
    let share = |setting: &Setting| if let Setting::Parcels { share, .. } = setting { Some(*share) } else { None };
    decision.setting(share).unwrap_or_default()
}

/// Deals the pieces that ship into so many parcels.
fn deal(order: &ShopOrder, count: u32, share: Share) -> Vec<Vec<ParcelItem>> {
    let parcels = usize::try_from(count.max(1)).unwrap_or(1);
    let mut dealt = vec![Vec::new(); parcels];
    let mut turn = 0;
    for (line, of) in (0..).zip(&order.lines).filter(|(_, line)| line.ships && line.quantity > 0) {
        match share {
            Share::First => dealt[0].push(ParcelItem { line, quantity: of.quantity }),
            Share::ByLine => {
                dealt[turn % parcels].push(ParcelItem { line, quantity: of.quantity });
                turn += 1;
            }
            Share::Evenly => {
                let pieces = usize::try_from(of.quantity).unwrap_or(usize::MAX);
                for (at, parcel) in dealt.iter_mut().enumerate() {
                    // Of so many pieces dealt in turn from `turn` on, this parcel gets every `parcels`-th.
                    let first = (at + parcels - turn % parcels) % parcels;
                    if pieces > first {
                        let quantity = u32::try_from((pieces - first - 1) / parcels + 1).unwrap_or(u32::MAX);
                        parcel.push(ParcelItem { line, quantity });
                    }
                }
                turn += pieces;
            }
        }
    }
    dealt
}

pub(crate) fn weights(order: &ShopOrder, total: Grams, count: u32, share: Share) -> Vec<Grams> {
    let of_items = order.lines_weight().filter(|items| *items <= total);
    let unit = |item: &ParcelItem| {
        let line = usize::try_from(item.line).ok().and_then(|at| order.lines.get(at));
        line.and_then(|line| line.unit_weight).map_or(0, |unit| unit.0)
    };
    let own = |items: &Vec<ParcelItem>| {
        items.iter().fold(0_u32, |sum, item| sum.saturating_add(unit(item).saturating_mul(item.quantity)))
    };
    let none = || vec![0; usize::try_from(count.max(1)).unwrap_or(1)];
    let dealt = of_items.map(|_| deal(order, count, share));
    // A parcel that would hold no piece holds part of one, and nobody knows of which: all of them weigh alike.
    let is_whole = |dealt: &Vec<Vec<ParcelItem>>| share == Share::First || dealt.iter().all(|items| !items.is_empty());
    let grams = dealt.filter(is_whole).map_or_else(none, |dealt| dealt.iter().map(own).collect::<Vec<u32>>());
    let rest = grams.iter().fold(total.0, |rest, own| rest.saturating_sub(*own));
    let (each, over) = (rest / count.max(1), rest % count.max(1));
    (0..).zip(grams).map(|(at, own)| Grams(own.saturating_add(each).saturating_add(u32::from(at < over)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn order(lines: &[(u32, u32)]) -> ShopOrder {
        let line = |(quantity, unit): &(u32, u32)| json!({ "name": "", "quantity": quantity, "unit_weight": unit });
        serde_json::from_value(json!({
            "reference": "1", "number": "1", "currency": "EUR", "total": { "minor": 1, "currency": "EUR" },
            "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z",
            "recipient": { "country": "FR" }, "lines": lines.iter().map(line).collect::<Vec<_>>(),
        }))
        .unwrap()
    }

    #[test]
    fn items_are_shared_as_asked() {
        let order = order(&[(3, 100), (2, 1000)]);
        let shared = |share| weights(&order, Grams(2303), 2, share).into_iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!(shared(Share::Evenly), [200 + 1000 + 2, 100 + 1000 + 1]);
        assert_eq!(shared(Share::ByLine), [300 + 2, 2000 + 1]);
        assert_eq!(shared(Share::First), [2300 + 2, 1]);
    }

    #[test]
    fn fewer_pieces_than_parcels_are_no_parcel_without_weight() {
        let order = order(&[(2, 350)]);
        let shared = |share| weights(&order, Grams(700), 3, share).into_iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!((shared(Share::Evenly), shared(Share::ByLine)), (vec![234, 233, 233], vec![234, 233, 233]));
        assert_eq!(shared(Share::First), [700, 0, 0], "all in the first, by a person's word");
    }

    #[test]
    fn the_scale_s_word_takes_the_place_of_what_a_parcel_was_expected_to_weigh() {
        let order = order(&[(3, 100), (2, 1000)]);
        let parcels = Setting::Parcels { count: 2, share: Share::Evenly };
        let weighing = |of: u32, said: &[Option<u32>]| {
            let mut draft = Draft::new(true);
            draft.weight.set(Grams(2303), Who::Order, true);
            draft.set_setting(&parcels, Who::Order);
            weigh(&mut draft, &order, &Weighed { of, parcels: said.iter().map(|it| it.map(Grams)).collect() });
            (draft.weight.value.0, draft.parcel_weights.iter().map(|it| it.0).collect::<Vec<_>>(), draft.weight.who)
        };
        assert_eq!(weighing(2, &[Some(1500)]), (2601, vec![1500, 1101], Who::Scale));
        assert_eq!(weighing(2, &[None, Some(900)]), (2102, vec![1202, 900], Who::Scale));
        assert_eq!(weighing(2, &[None, None]), (2303, vec![], Who::Order));
        assert_eq!(weighing(1, &[Some(1500)]), (2303, vec![], Who::Order), "it was one parcel then");
    }

    proptest! {
        #[test]
        fn nothing_is_lost(
            lines in prop::collection::vec((0_u32..40, 0_u32..4000), 0..6), extra in 0_u32..5000, count in 1_u32..9,
            share in prop::sample::select(vec![Share::Evenly, Share::ByLine, Share::First]),
        ) {
            let order = order(&lines);
            let total = Grams(order.lines_weight().unwrap_or(Grams(0)).0 + extra);
            let shared = weights(&order, total, count, share);
            prop_assert_eq!(shared.len(), count as usize);
            prop_assert_eq!(shared.iter().map(|it| it.0).sum::<u32>(), total.0);
            let dealt = deal(&order, count, share);
            prop_assert_eq!(dealt.len(), count as usize);
            for (at, (quantity, _)) in (0_u32..).zip(&lines) {
                let pieces = dealt.iter().flatten().filter(|item| item.line == at).map(|item| item.quantity).sum::<u32>();
                prop_assert_eq!(pieces, *quantity);
            }
        }
    }
}
