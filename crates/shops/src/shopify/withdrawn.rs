//! What has to be told once a label the shop was told of has been taken back: a fulfilment that has no other number ends, and
//! its pieces are to be fulfilled again.

use super::answers::WireTold;
use super::told::{Step, Tracked, tracking};
use crate::tracking_numbers::is_same;
use model::WithdrawnNotice;

/// What is still to be told; nothing where the shop has none of the numbers.
pub(super) fn steps(told: &WireTold, notice: &WithdrawnNotice) -> Vec<Step> {
    let is_withdrawn = |tracked: &Tracked| notice.numbers.iter().any(|number| is_same(number, &tracked.number));
    let ours = told.live().filter(|fulfilment| fulfilment.tracked().iter().any(is_withdrawn));
    ours.map(|fulfilment| {
        let mut left = fulfilment.tracked();
        left.retain(|tracked| !is_withdrawn(tracked));
        if left.is_empty() {
            return Step::Cancel(fulfilment.id.clone());
        }
        let tracking = tracking(fulfilment.company(), &left);
        Step::Track { id: fulfilment.id.clone(), tracking, notify: false }
    })
    .collect()
}
