//! What a queue says of itself and of a job, in IPP's words (RFC 8011, 5.3.7 `job-state`, 5.4.11 `printer-state`,
//! 5.4.12 `printer-state-reasons`).

use crate::error::Fault;
use ipp::prelude::*;

/// `printer-state`: stopped.
const STOPPED: i32 = 5;

/// How a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum JobState {
    /// It waits or is on its way.
    UnderWay,
    /// The queue is done with it.
    Completed,
    /// The queue gave it up, or somebody took it out.
    GivenUp,
}

pub(super) fn job_state(answer: &IppAttributes) -> Option<JobState> {
    state(value(answer, DelimiterTag::JobAttributes, "job-state")?)
}

fn state(value: &IppValue) -> Option<JobState> {
    match value {
        IppValue::Enum(7 | 8) => Some(JobState::GivenUp),
        IppValue::Enum(9) => Some(JobState::Completed),
        IppValue::Enum(_) => Some(JobState::UnderWay),
        _ => None,
    }
}

pub(super) fn job_number(answer: &IppAttributes) -> Option<i32> {
    number(value(answer, DelimiterTag::JobAttributes, "job-id")?)
}

fn number(value: &IppValue) -> Option<i32> {
    match value {
        IppValue::Integer(number) => Some(*number),
        _ => None,
    }
}

/// What one job of a list is called.
pub(super) fn job_title(job: &IppAttributeGroup) -> Option<&str> {
    match job.get("job-name")?.value() {
        IppValue::NameWithoutLanguage(name) => Some(name.as_str()),
        IppValue::NameWithLanguage { name, .. } => Some(name.as_str()),
        _ => None,
    }
}

/// The number of one job of a list, unless the queue gave it up.
pub(super) fn kept_job(job: &IppAttributeGroup) -> Option<i32> {
    let given_up = state(job.get("job-state")?.value()) == Some(JobState::GivenUp);
    number(job.get("job-id")?.value()).filter(|_| !given_up)
}

/// Why the queue's printer stands still; nothing while it does not.
pub(super) fn faults(answer: &IppAttributes) -> Vec<Fault> {
    let printer = |name| value(answer, DelimiterTag::PrinterAttributes, name);
    if printer("printer-state") != Some(&IppValue::Enum(STOPPED)) {
        return Vec::new();
    }
    let reasons = printer("printer-state-reasons").into_iter().flatten();
    let mut faults: Vec<Fault> = reasons.filter_map(|reason| fault(&reason.to_string())).collect();
    if faults.is_empty() {
        faults.push(Fault::Paused);
    }
    faults
}

/// A reason's keyword, which may end in `-error`, `-warning` or `-report`.
fn fault(reason: &str) -> Option<Fault> {
    let is = |keyword: &str| reason.starts_with(keyword);
    [
        (is("media-empty") || is("media-needed"), Fault::PaperOut),
        (is("media-jam"), Fault::Jam),
        (is("door-open") || is("cover-open") || is("interlock-open"), Fault::HeadOpen),
        (is("marker-supply-empty") || is("toner-empty"), Fault::RibbonOut),
        (is("offline") || is("shutdown") || is("timed-out") || is("connecting-to-device"), Fault::Offline),
    ]
    .into_iter()
    .find_map(|(is, fault)| is.then_some(fault))
}

pub(super) fn value<'a>(answer: &'a IppAttributes, group: DelimiterTag, name: &str) -> Option<&'a IppValue> {
    answer.groups_of(group).find_map(|group| group.get(name)).map(IppAttribute::value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printer(state: i32, reasons: &[&str]) -> IppAttributes {
        let reasons = reasons.iter().map(|reason| IppValue::Keyword((*reason).try_into().unwrap())).collect();
        let mut answer = IppAttributes::new();
        for (name, value) in
            [("printer-state", IppValue::Enum(state)), ("printer-state-reasons", IppValue::Array(reasons))]
        {
            answer.add(DelimiterTag::PrinterAttributes, IppAttribute::with_name(name, value).unwrap());
        }
        answer
    }

    #[test]
    fn a_queue_that_works_has_no_fault_whatever_it_remarks() {
        assert_eq!(faults(&printer(3, &["media-low-report"])), []);
        assert_eq!(faults(&printer(4, &["media-empty-warning"])), []);
    }

    #[test]
    fn a_queue_that_stands_still_says_why() {
        assert_eq!(faults(&printer(STOPPED, &["paused"])), [Fault::Paused]);
        assert_eq!(faults(&printer(STOPPED, &["none"])), [Fault::Paused]);
        assert_eq!(
            faults(&printer(STOPPED, &["cover-open-error", "media-empty-error"])),
            [Fault::HeadOpen, Fault::PaperOut]
        );
    }
}
