//! What a person should know, or has to look at before the order ships; and their own word about holding it.

use crate::checkout::speaks_of_a_point;
use crate::draft::{Draft, Hold, Note, Who, Wish};
use crate::eligibility::{Task, Unfit};
use crate::facts::{Facts, TextFact};
use crate::known::Known;
use model::{Day, Grams, LocalDateTime, ShopOrder, TimeOfDay};

/// Countries whose addresses need no postal code (*UPU Postal addressing systems*), of those parcels go to often.
const NO_POSTAL_CODE: [&str; 12] = ["IE", "HK", "AE", "QA", "BO", "BS", "GH", "JM", "MO", "PA", "FJ", "KE"];

/// Adds holds and notes the facts call for, then applies a person's hold or release over everything.
pub(crate) fn note<'a>(draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a Known) {
    let order = facts.order();
    if facts.quantity() == 0 {
        return;
    }
    promised(draft, facts, known);
    if order.checkout.service_point.is_none()
        && !order.checkout.delivery_method.is_empty()
        && speaks_of_a_point(facts.folded(TextFact::CheckoutMethod))
        && !facts.packstation()
        && draft.ship.who != Who::Person
    {
        hold(draft, Hold::PointMissing);
    }
    if draft.weight.value == Grams(0) {
        hold(draft, Hold::NoWeight);
    }
    if let Some(missing) = missing_of_address(order) {
        hold(draft, Hold::Address(missing));
    }
    match &facts.asked.overrides.hold {
        Some(Some(reason)) => draft.hold.set(Some(Hold::Person(reason)), Who::Person, draft.reasons),
        // Releasing cannot conjure up a method: what has none stays held.
        Some(None) if draft.method.is_some() => draft.hold.set(None, Who::Person, draft.reasons),
        Some(None) | None => {}
    }
}

/// When the parcel has to be handed over, and whether it will be there when the customer was told it would.
pub(crate) fn ship_by(draft: &Draft<'_>, facts: &Facts<'_>) -> Option<LocalDateTime> {
    let day = facts.order().checkout.dynamic.as_ref()?.handover_date?;
    let cut_off = draft.method.and_then(|method| method.cut_off).unwrap_or(END_OF_DAY);
    Some(LocalDateTime(day.0.to_datetime(cut_off.0)))
}

const END_OF_DAY: TimeOfDay = TimeOfDay(jiff::civil::time(23, 59, 0, 0));

fn promised<'a>(draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a Known) {
    let Some(dynamic) = &facts.order().checkout.dynamic else { return };
    if let (Some(Wish::Named(name)), Some(Unfit::Gone(_))) = (draft.ship.value, draft.gave_way) {
        draft.notes.push((Note::UnknownProduct(name), Who::DynamicCheckout));
    }
    let now = facts.asked.circumstances.now.datetime();
    if let Some(LocalDateTime(latest)) = ship_by(draft, facts)
        && now > latest
    {
        draft.notes.push((Note::CutOffMissed(Day(latest.date())), Who::DynamicCheckout));
    }
    let (Some(promised), Some(method)) = (dynamic.delivery_date, draft.method) else { return };
    let Some(days) = Task::new(facts, draft, known).lead_days(method) else { return };
    let handover = dynamic.handover_date.map_or(now.date(), |day| day.0.max(now.date()));
    let arrives = handover.saturating_add(jiff::Span::new().days(i64::from(days.min(365))));
    if arrives > promised.0 {
        let note = Note::TooSlow { arrives: Day(arrives), promised };
        draft.notes.push((note, Who::DynamicCheckout));
    }
}

fn missing_of_address(order: &ShopOrder) -> Option<&'static str> {
    let to = &order.recipient;
    let blank = |text: &String| text.trim().is_empty();
    if blank(&to.name) && blank(&to.company) {
        Some("address-name")
    } else if blank(&to.street) && blank(&to.street2) {
        Some("address-street")
    } else if blank(&to.city) {
        Some("address-city")
    } else if blank(&to.postal_code) && !NO_POSTAL_CODE.contains(&to.country.code()) {
        Some("address-postal-code")
    } else {
        None
    }
}

fn hold<'a>(draft: &mut Draft<'a>, why: Hold<'a>) {
    draft.hold.set(Some(why), Who::Eligibility, draft.reasons);
}
