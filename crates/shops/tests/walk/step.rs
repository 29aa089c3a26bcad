//! What happens on a day.

use super::line::Cut;
use proptest::prelude::*;
use proptest::sample::Index;

#[derive(Debug, Clone)]
pub(crate) enum Step {
    Place,
    Change(Index),
    Refund(Index),
    Cancel(Index),
    Delete(Index),
    /// One piece ships; the others stay.
    Part(Index),
    /// All that is left ships.
    Rest(Index),
    /// All that is left ships in two parcels.
    InTwo(Index),
    /// All that is left of two orders ships in one parcel.
    Together(Index, Index),
    /// Everything the shop heard of an order is told once more.
    Again(Index),
    TakeBack(Index, Index),
    Pull,
    /// A request goes wrong in the shop.
    Wrong(Index),
    /// The line is cut after so many requests.
    Cut(Cut, u32),
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let at = any::<Index>;
    let cut = prop::sample::select(vec![Cut::NoNetwork, Cut::AnswerLost, Cut::KilledBefore, Cut::KilledAfter]);
    prop_oneof![
        6 => Just(Step::Place),
        2 => at().prop_map(Step::Change),
        2 => at().prop_map(Step::Refund),
        2 => at().prop_map(Step::Cancel),
        1 => at().prop_map(Step::Delete),
        6 => at().prop_map(Step::Part),
        5 => at().prop_map(Step::Rest),
        2 => at().prop_map(Step::InTwo),
        1 => (at(), at()).prop_map(|(one, other)| Step::Together(one, other)),
        4 => at().prop_map(Step::Again),
        5 => (at(), at()).prop_map(|(order, shipment)| Step::TakeBack(order, shipment)),
        2 => Just(Step::Pull),
        4 => at().prop_map(Step::Wrong),
        4 => (cut, 0_u32..6).prop_map(|(cut, after)| Step::Cut(cut, after)),
    ]
}
