//! What has to be told once a label the shop was told of has been taken back: its numbers go, and a comment for the shop's own people
//! says which hold no longer. A shipment that loses its last number is marked as not sent, so that its pieces are packed again.

use super::Rules;
use super::shipments::NOT_SENT;
use super::told::{Step, Told};
use crate::tracking_numbers::is_same;
use crate::withdrawn_note;
use model::WithdrawnNotice;

/// What is still to be told; nothing where the shop knows it all.
pub(super) fn steps(told: &Told, notice: &WithdrawnNotice, rules: &Rules) -> Vec<Step> {
    let is_withdrawn = |number: &str| notice.numbers.iter().any(|withdrawn| is_same(withdrawn, number));
    let emptied = told.shipments.iter().filter(|shipment| !shipment.tracks.is_empty() && !shipment.is_unsent());
    let emptied = emptied.filter(|shipment| shipment.tracks.iter().all(|track| is_withdrawn(&track.track_number)));
    // The mark comes first: without its numbers nobody would find the shipment again.
    let marks = emptied.map(|shipment| Step::Mark { shipment: shipment.entity_id, comment: NOT_SENT });
    let tracks = |number| told.shipments.iter().filter_map(move |shipment| shipment.track(number));
    let removed = notice.numbers.iter().flat_map(|number| tracks(number)).map(|track| Step::Remove(track.entity_id));
    let written = told.order.status_histories.iter().map(|history| history.comment.as_str());
    let comment = withdrawn_note::missing(written, notice, &rules.withdrawn_note).map(Step::Comment);
    marks.chain(removed).chain(comment).collect()
}
