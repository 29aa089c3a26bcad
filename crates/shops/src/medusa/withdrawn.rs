//! What has to be told once a label has been taken back. A fulfilment that has not left is cancelled. One that has left stays as it is,
//! with its numbers: Medusa changes none. The order is noted in what the shop's people may add to it.

use super::Rules;
use super::answers::WireOrder;
use super::told::Step;
use crate::tracking_numbers::has;
use crate::withdrawn_note;
use model::WithdrawnNotice;

/// The name of the note in an order's metadata.
pub(super) const NOTE: &str = "packdesk_withdrawn";

/// What is still to be told; nothing where the shop has none of the numbers, or knows it all.
pub(super) fn steps(order: &WireOrder, notice: &WithdrawnNotice, rules: &Rules) -> Vec<Step> {
    let is_ours = |mark: &str| notice.numbers.iter().any(|number| has(mark, number));
    let begun = order.live().filter(|fulfilment| !fulfilment.has_left() && is_ours(fulfilment.mark()));
    let mut steps: Vec<Step> = begun.map(|fulfilment| Step::Cancel { fulfilment: fulfilment.id.clone() }).collect();
    let is_told = |number: &String| order.live().any(|fulfilment| fulfilment.tells(number));
    let numbers = notice.numbers.iter().filter(|number| is_told(number)).cloned().collect();
    let written = order.noted(NOTE);
    let told = WithdrawnNotice { numbers, ..notice.clone() };
    if let Some(missing) = withdrawn_note::missing([written], &told, &rules.withdrawn_note) {
        steps.push(Step::Note(format!("{written}\n{missing}").trim_start().to_owned()));
    }
    steps
}
