//! The draft, which borrows, becomes a Decision, which is kept.

use crate::attention::ship_by;
use crate::catalogue_index::CatalogueIndex;
use crate::draft::{Draft, Wish};
use crate::eligibility::insured;
use crate::facts::Facts;
use crate::points;
use crate::reasons::{self, Reasons};
use crate::rules::RuleBook;
use crate::say::say_ship_with;
use crate::slot::{Slot, Who};
use model::{Catalogue, Cover, Decision, ItemSet, Message, MethodId, Overridden, Reasoned, Said, Setter, Setting};

pub(crate) fn finish<'a>(draft: Draft<'a>, facts: &Facts<'a>, rules: &RuleBook, known: &'a CatalogueIndex) -> Decision {
    let reasons = Reasons { facts, rules, known };
    let gave_way = draft.gave_way.map(|unfit| reasons.unfit(&unfit));
    let because = |who: Who| match (who, &gave_way) {
        (Who::Eligibility, Some(why)) => Setter::Eligibility { why: why.clone() },
        (who, _) => reasons.setter(who),
    };
    let ship_by = ship_by(&draft, facts, known);
    let insured = insured(facts, &draft, known);
    let method = Reasoned {
        value: draft.method.map(|method| method.id.clone()),
        setter: because(draft.ship.who),
        overrode: history(&draft.ship, because, |wish| (named(wish), phrase(wish, &known.catalogue))),
    };
    let hold_because = |hold: &Option<crate::draft::Hold<'_>>, who: Who| match (who, hold) {
        (Who::Eligibility, Some(hold)) => Setter::Eligibility { why: reasons.hold(hold) },
        (who, _) => reasons.setter(who),
    };
    let hold = |hold: &Option<crate::draft::Hold<'_>>| hold.as_ref().map(|hold| reasons.hold(hold));
    let order_number = facts.order().number.as_str();
    let plain = |setting: &&Setting| match setting {
        Setting::Insure(Cover::Percent(_)) => {
            insured.map_or((*setting).clone(), |sum| Setting::Insure(Cover::Amount(sum)))
        }
        Setting::InvoiceNumber { number } => Setting::InvoiceNumber { number: number.replace("{order}", order_number) },
        other => (*other).clone(),
    };
    Decision {
        method,
        granted: draft.granted.as_ref().zip(draft.method).map(|(granted, method)| reasons::granted(granted, method)),
        price: draft.price,
        ship_by,
        weight: kept(&draft.weight, &reasons, |weight| *weight),
        parcel_weights: draft.parcel_weights.clone(),
        size: kept(&draft.size, &reasons, |size| *size),
        sender: kept(&draft.sender, &reasons, |sender| sender.cloned()),
        hold: Reasoned {
            value: hold(&draft.hold.value),
            setter: hold_because(&draft.hold.value, draft.hold.who),
            overrode: draft
                .hold
                .earlier
                .iter()
                .rev()
                .map(|(value, who)| Overridden { value: hold(value), setter: hold_because(value, *who), wish: None })
                .collect(),
        },
        point: draft.hold.value.as_ref().and_then(points::of_hold),
        let_go: kept(&draft.let_go, &reasons, |let_go| *let_go),
        notes: said(&draft.notes, &reasons, |note| reasons::note(note)),
        settings: draft.settings.iter().map(|slot| kept(slot, &reasons, plain)).collect(),
        tags: said(&draft.tags, &reasons, |tag| (*tag).to_owned()),
        customs_statements: said(&draft.statements, &reasons, |text| (*text).to_owned()),
        items: draft
            .items
            .iter()
            .map(|(line, change, who)| Said {
                value: ItemSet { line: u32::try_from(*line).unwrap_or(u32::MAX), change: change.clone() },
                setter: reasons.setter(*who),
            })
            .collect(),
    }
}

fn kept<T, V>(slot: &Slot<T>, reasons: &Reasons<'_, '_>, value: impl Fn(&T) -> V) -> Reasoned<V> {
    Reasoned {
        value: value(&slot.value),
        setter: reasons.setter(slot.who),
        overrode: history(slot, |who| reasons.setter(who), |earlier| (value(earlier), None)),
    }
}

/// What a field was before, newest first.
fn history<T, V>(
    slot: &Slot<T>,
    setter: impl Fn(Who) -> Setter,
    value: impl Fn(&T) -> (V, Option<Message>),
) -> Vec<Overridden<V>> {
    let overridden = |(earlier, who): &(T, Who)| {
        let (value, wish) = value(earlier);
        Overridden { value, setter: setter(*who), wish }
    };
    slot.earlier.iter().rev().map(overridden).collect()
}

fn said<T, V>(list: &[(T, Who)], reasons: &Reasons<'_, '_>, value: impl Fn(&T) -> V) -> Vec<Said<V>> {
    list.iter().map(|(it, who)| Said { value: value(it), setter: reasons.setter(*who) }).collect()
}

/// The method a wish named; wishes that named none had none yet.
fn named(wish: &Option<Wish<'_>>) -> Option<MethodId> {
    match wish {
        Some(Wish::Method(id)) => Some((*id).clone()),
        Some(Wish::Named(name)) => Some(MethodId((*name).to_owned())),
        Some(Wish::Any(_)) | None => None,
    }
}

/// A wish that names no method, as a phrase.
fn phrase(wish: &Option<Wish<'_>>, catalogue: &Catalogue) -> Option<Message> {
    if let Some(Wish::Any(wish)) = wish { Some(say_ship_with(wish, catalogue)) } else { None }
}
