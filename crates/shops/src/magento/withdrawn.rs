//! What has to be told once a label the shop was told of has been taken back: its numbers go, and a comment for the shop's own people
//! says which hold no longer. The shipment stays; the interface takes none back.

use super::Rules;
use super::told::{Step, Told};
use crate::withdrawn_note;
use model::WithdrawnNotice;

/// What is still to be told; nothing where the shop knows it all.
pub(super) fn steps(told: &Told, notice: &WithdrawnNotice, rules: &Rules) -> Vec<Step> {
    let tracks = |number| told.shipments.iter().filter_map(move |shipment| shipment.track(number));
    let removed = notice.numbers.iter().flat_map(|number| tracks(number)).map(|track| Step::Remove(track.entity_id));
    let written = told.order.status_histories.iter().map(|history| history.comment.as_str());
    let comment = withdrawn_note::missing(written, notice, &rules.withdrawn_note).map(Step::Comment);
    removed.chain(comment).collect()
}
