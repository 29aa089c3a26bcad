//! What a person should know, or has to look at before the order ships; and their own word about holding it.

use crate::catalogue_index::CatalogueIndex;
use crate::checkout::{is_code_of_a_point, speaks_of_a_point};
use crate::customs;
use crate::draft::{Draft, Hold, Note, Wish};
use crate::eligibility::Task;
use crate::facts::{Facts, TextFact};
use crate::grant::fitting;
use crate::misfit::Unfit;
use crate::places::lacks_number;
use crate::points;
use crate::slot::Who;
use ::places::{PostalCodeUse, names_city, postal_code_use};
use model::{
    Address, Day, DeliveryKind, Grams, LocalDateTime, PointFault, Promise, ShipWith, ShopOrder, TimeOfDay,
    is_pictograph,
};

/// Adds holds and notes the facts call for, then applies a person's hold or release over everything.
pub(crate) fn note<'a>(draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) {
    let order = facts.order();
    if facts.quantity() == 0 {
        return;
    }
    draft.notes.extend(order.remarks.iter().map(|remark| (Note::Remark(remark), Who::Order)));
    promised(draft, facts, known);
    if draft.ship.who != Who::Person {
        if facts.point().is_none() && asked_for_a_point(facts) && !facts.packstation() {
            hold(draft, Hold::Point(PointFault::Missing));
        } else if guesses_the_point(draft, facts, known) {
            hold(draft, Hold::Point(PointFault::OfWhom));
        }
    }
    if draft.hold.value.is_none()
        && let Some(fault) = points::fault(draft, facts)
    {
        hold(draft, Hold::Point(fault));
    }
    if draft.hold.value.is_none()
        && let Some((fault, more)) = customs::fault(draft, facts, known)
    {
        hold(draft, Hold::Customs(fault, more));
    }
    if draft.weight.value == Grams(0) {
        hold(draft, Hold::NoWeight);
    }
    if let Some(missing) = missing_of_address(order) {
        hold(draft, Hold::Address(missing));
    } else {
        unusual_in_address(draft, facts);
    }
    match &facts.asked.overrides.hold {
        Some(Some(reason)) => draft.hold.set(Some(Hold::Person(reason)), Who::Person, draft.reasons),
        // Releasing cannot conjure up a method: what has none stays held.
        Some(None) if draft.method.is_some() => draft.hold.set(None, Who::Person, draft.reasons),
        Some(None) | None => {}
    }
}

/// Whether the customer chose delivery to a point, by the name of it or outright.
fn asked_for_a_point(facts: &Facts<'_>) -> bool {
    let checkout = &facts.order().checkout;
    checkout.dynamic.as_ref().is_some_and(|dynamic| dynamic.kind == DeliveryKind::ServicePoint)
        || (!checkout.delivery_method.is_empty() && speaks_of_a_point(facts.folded(TextFact::CheckoutMethod)))
        || is_code_of_a_point(&checkout.delivery_code)
}

/// Whether the method was found for a point nobody names the carrier of, and points of another carrier would have done as
/// well: the parcel may go to the wrong one.
fn guesses_the_point<'a>(draft: &Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) -> bool {
    let nameless = facts.point().is_some() && facts.point_carrier().is_none();
    let (true, Some(method)) = (nameless, draft.method) else { return false };
    let named = match draft.ship.value {
        Some(Wish::Method(_) | Wish::Named(_)) => !matches!(draft.ship.who, Who::Eligibility),
        Some(Wish::Any(ShipWith::Option(_) | ShipWith::Carrier(_))) => true,
        Some(Wish::Any(_)) | None => false,
    };
    !named && fitting(&Task::new(facts, draft, known)).any(|other| other.method.carrier != method.carrier)
}

/// What the customer was promised: by what a person put in its place, else by what was chosen at checkout.
fn promise(facts: &Facts<'_>) -> Option<Promise> {
    facts.asked.overrides.promise.or_else(|| facts.order().checkout.dynamic.as_ref().map(Promise::from))
}

/// When the parcel has to be handed over, by the station's clock: at the moment that was promised, else on the day that was,
/// else so many days before the promised delivery as the method takes; on a day without a moment by the method's cut-off.
pub(crate) fn ship_by<'a>(draft: &Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) -> Option<LocalDateTime> {
    let promise = promise(facts)?;
    if let Some(moment) = promise.cut_off {
        let zone = facts.asked.circumstances.now.time_zone().clone();
        return Some(LocalDateTime(moment.0.to_zoned_datetime(zone).datetime()));
    }
    let takes = || draft.method.and_then(|method| Task::new(facts, draft, known).lead_days(method));
    let day = match (promise.handover_date, promise.delivery_date) {
        (Some(day), _) => day.0,
        (None, Some(promised)) => promised.0.saturating_sub(days(takes().unwrap_or(0))),
        (None, None) => return None,
    };
    let cut_off = draft.method.and_then(|method| method.cut_off).unwrap_or(END_OF_DAY);
    Some(LocalDateTime(day.to_datetime(cut_off.0)))
}

/// No carrier takes longer than a year.
fn days(count: u32) -> jiff::Span {
    jiff::Span::new().days(i64::from(count.min(365)))
}

const END_OF_DAY: TimeOfDay = TimeOfDay(jiff::civil::time(23, 59, 0, 0));

fn promised<'a>(draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) {
    if promise(facts).is_none() {
        return;
    }
    if let (Some(Wish::Named(name)), Some(Unfit::Gone(_))) = (draft.ship.value, draft.gave_way) {
        draft.notes.push((Note::UnknownProduct(name), Who::DynamicCheckout));
    }
    let now = facts.asked.circumstances.now.datetime();
    if let Some(LocalDateTime(latest)) = ship_by(draft, facts, known)
        && now > latest
    {
        draft.notes.push((Note::CutOffMissed(Day(latest.date())), Who::DynamicCheckout));
    }
    if let Some(Late { arrives, promised }) = late(draft, facts, known) {
        draft.notes.push((Note::TooSlow { arrives, promised }, Who::DynamicCheckout));
    }
}

/// A delivery that comes after the day it was promised for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    /// The day it arrives.
    pub arrives: Day,
    /// The day it was promised for.
    pub promised: Day,
}

/// Whether the method comes after the promised day, as far as the catalogue knows how long it takes.
pub(crate) fn late<'a>(draft: &Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) -> Option<Late> {
    let promise = promise(facts)?;
    let (promised, method) = (promise.delivery_date?, draft.method?);
    let takes = Task::new(facts, draft, known).lead_days(method)?;
    let today = facts.asked.circumstances.now.date();
    let handover = promise.handover_date.map_or(today, |day| day.0.max(today));
    let arrives = Day(handover.saturating_add(days(takes)));
    (arrives > promised).then_some(Late { arrives, promised })
}

fn missing_of_address(order: &ShopOrder) -> Option<&'static str> {
    let to = &order.recipient;
    let blank = |text: &String| text.chars().all(|letter| letter.is_whitespace() || is_pictograph(letter));
    if blank(&to.name) && blank(&to.company) {
        Some("address-name")
    } else if blank(&to.street) && blank(&to.street2) {
        Some("address-street")
    } else if blank(&to.city) && names_city(to.country) {
        Some("address-city")
    } else if blank(&to.postal_code) && postal_code_use(to.country) == PostalCodeUse::Required {
        Some("address-postal-code")
    } else {
        None
    }
}

/// What a packer should look at in an address that can be delivered to all the same.
fn unusual_in_address<'a>(draft: &mut Draft<'a>, facts: &Facts<'a>) {
    let order = facts.order();
    let to = &order.recipient;
    if to.postal_code.trim().is_empty() && postal_code_use(to.country) == PostalCodeUse::Usual {
        draft.notes.push((Note::NoPostalCode(to.country), Who::Order));
    }
    let goes_elsewhere = || facts.point().is_some() || facts.po_box() || facts.packstation();
    if lacks_number(to) && !goes_elsewhere() {
        draft.notes.push((Note::NoHouseNumber, Who::Order));
    }
    let state = to.state.trim();
    if !state.is_empty() && to.country.is_region_code(state) && to.country.region_name(state).is_none() {
        draft.notes.push((Note::UnknownState(state), Who::Order));
    }
    if pictographs(to).next().is_some() {
        draft.notes.push((Note::Pictographs(to), Who::Order));
    }
}

/// The pictographs in what a label says of a recipient.
pub(crate) fn pictographs(to: &Address) -> impl Iterator<Item = char> {
    let texts = [&to.name, &to.company, &to.street, &to.street2, &to.postal_code, &to.city, &to.state];
    let foreign = texts.into_iter().filter(|text| !text.is_ascii());
    foreign.flat_map(|text| text.chars()).filter(|letter| is_pictograph(*letter))
}

fn hold<'a>(draft: &mut Draft<'a>, why: Hold<'a>) {
    draft.hold.set(Some(why), Who::Eligibility, draft.reasons);
}
