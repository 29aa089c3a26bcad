//! Whether anything is under way that a new version waits for.

use model::{BookingState, JobState, Message, Problem};
use store::Snapshot;

/// What is under way, for a person: a label at a printer, a booking at a carrier, a long work as a batch of orders. What waits in a
/// queue is printed by the new version.
pub(super) fn under_way(snapshot: &Snapshot, works: usize) -> Result<Option<Message>, Problem> {
    for state in [JobState::Sending, JobState::Sent] {
        if let Some(job) = snapshot.jobs_in(state)?.first() {
            return Ok(Some(Message::new("update-waits-printing").with("printer", &job.printer)));
        }
    }
    // A booking whose answer was lost is asked about for as long as it takes; the new version goes on with that.
    let is_at_work = |state: BookingState| matches!(state, BookingState::Planned | BookingState::Sent);
    if snapshot.open_bookings()?.iter().any(|booking| is_at_work(booking.booking.state)) {
        return Ok(Some(Message::new("update-waits-booking")));
    }
    Ok((works > 0).then(|| Message::new("update-waits-work")))
}
