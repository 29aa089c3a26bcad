//! What of carriers has to be looked at.

use super::{Concern, LookAnswer, ToLookAt};
use crate::parts::Parts;
use model::*;
use store::Snapshot;

/// Carriers whose list differs from what is booked here, until somebody has seen how. What nobody booked here is named beside it: it
/// may well be another program's.
pub(super) fn comparisons(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let catalogue = &parts.deciding.current(snapshot)?.settings.catalogue;
    let item = |comparison: ListComparison| {
        let Differences { spare, missing, cancelled, .. } = &comparison.differences;
        let carrier = catalogue.carrier(&comparison.carrier).map_or(&comparison.carrier.0, |carrier| &carrier.name);
        let count = |ids: &[ShipmentId]| i64::try_from(ids.len()).unwrap_or(i64::MAX);
        ToLookAt {
            title: Message::new("look-comparison").with("carrier", carrier.as_str()),
            problem: Problem::new(ProblemCode::CarrierListDiffers)
                .with("carrier", carrier.as_str())
                .with("spare", count(spare))
                .with("missing", count(missing))
                .with("cancelled", count(cancelled)),
            since: comparison.heard_at,
            order: None,
            answers: vec![LookAnswer::Seen],
            concern: Concern::Comparison { carrier: comparison.carrier },
        }
    };
    Ok(snapshot.comparisons()?.into_iter().filter(ListComparison::is_news).map(item).collect())
}

/// Ranges of numbers that are spent or run low.
pub(super) fn numbers(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |range: NumberRange| {
        let carrier = &range.carrier;
        let (title, code) = match range.left() {
            0 => ("look-numbers-spent", ProblemCode::RangeEmpty),
            _ => ("look-numbers-low", ProblemCode::RangeLow),
        };
        let left = i64::try_from(range.left()).unwrap_or(i64::MAX);
        ToLookAt {
            title: Message::new(title).with("carrier", carrier),
            problem: Problem::new(code).with("carrier", carrier).with("left", left),
            since: None,
            order: None,
            answers: Vec::new(),
            concern: Concern::Numbers { carrier: range.carrier },
        }
    };
    Ok(snapshot.ranges()?.into_iter().filter(NumberRange::runs_low).map(item).collect())
}

/// Files carriers handed out that are missing or hold no longer.
pub(super) fn files(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |account: CarrierAccount| {
        let why = parts.carriers.files_trouble(snapshot, &account)?;
        let carrier = &account.carrier;
        Some(ToLookAt {
            title: Message::new("look-files").with("carrier", carrier),
            problem: Problem::new(ProblemCode::CarrierFiles).with("carrier", carrier).with("why", why),
            since: None,
            order: None,
            answers: Vec::new(),
            concern: Concern::Files { carrier: account.carrier },
        })
    };
    Ok(snapshot.carrier_accounts()?.into_iter().filter_map(item).collect())
}
