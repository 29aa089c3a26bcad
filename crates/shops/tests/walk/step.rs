//! What happens on a day.

use super::line::Cut;
use proptest::prelude::*;
use proptest::sample::Index;

#[derive(Debug, Clone)]
pub(crate) enum Step {
    Place,
    /// An order comes to be and is called off at once.
    CalledOff,
    Change(Index),
    Refund(Index),
    Cancel(Index),
    Delete(Index),
    /// One piece ships; the others stay.
    Part(Index),
    /// One piece ships in two parcels, and nobody says what is in which.
    PartInTwo(Index),
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
    /// Old orders come in as history.
    History,
    /// What is over is let go.
    Purge,
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
        1 => Just(Step::CalledOff),
        2 => at().prop_map(Step::Change),
        2 => at().prop_map(Step::Refund),
        2 => at().prop_map(Step::Cancel),
        1 => at().prop_map(Step::Delete),
        6 => at().prop_map(Step::Part),
        2 => at().prop_map(Step::PartInTwo),
        5 => at().prop_map(Step::Rest),
        2 => at().prop_map(Step::InTwo),
        1 => (at(), at()).prop_map(|(one, other)| Step::Together(one, other)),
        4 => at().prop_map(Step::Again),
        5 => (at(), at()).prop_map(|(order, shipment)| Step::TakeBack(order, shipment)),
        2 => Just(Step::Pull),
        1 => Just(Step::History),
        1 => Just(Step::Purge),
        4 => at().prop_map(Step::Wrong),
        4 => (cut, 0_u32..6).prop_map(|(cut, after)| Step::Cut(cut, after)),
    ]
}
