//! `packdesk print`

use super::Outcome;
use crate::arguments::Print;
use crate::output::{Output, say};
use crate::{progress, spool, yes};
use model::{Document, Evidence, Job, JobId, JobState, OrderId, OrderQuery, Problem, ProblemCode, Stage};
use station::Station;
use station::calls::{self, BatchAnswer, OrderView, PartShipment};
use std::collections::HashSet;
use text::Words;

pub(super) fn run(station: &Station, print: &Print, output: &Output) -> Result<Outcome, Problem> {
    if !print.items.is_empty() {
        return part(station, print, output);
    }
    let mut refused: Vec<Problem> = Vec::new();
    let orders =
        if print.all_ready { every_ready_order(station)? } else { named(station, &print.orders, &mut refused)? };
    let many = orders.len() > yes::HANDFUL && !print.yes && yes::can_be_asked();
    if many && !yes::asked("cli-print-ask", orders.len(), output) {
        refused.iter().for_each(|problem| output.problem(problem));
        return Ok(Outcome::InPart);
    }
    let mut jobs: Vec<JobId> = Vec::new();
    let mut fresh = Vec::new();
    for order in orders {
        let OrderView { order, shipment, .. } = calls::order_open(station, order)?;
        match shipment {
            Some(shipment) if print.reprint => match calls::reprint(station, shipment.id) {
                Ok(job) => jobs.push(job.id),
                Err(problem) => refused.push(problem),
            },
            _ => fresh.push(order.id),
        }
    }
    refused.iter().for_each(|problem| output.problem(problem));
    let answer = progress::shown(station, output.words(), || calls::ship_many(station, fresh))?;
    let last: Vec<JobId> = answer.shipped.iter().map(|shipped| shipped.job).collect();
    jobs.extend(spool::of_all_parcels(station, &last)?);
    let jobs = if print.no_wait { spool::now(station, &jobs)? } else { spool::settled(station, &jobs)? };
    output.answer(&serde_json::json!({ "batch": answer, "jobs": jobs }), |words| tell(&answer, &jobs, words));
    super::refused::tell(&answer.refused, output);
    jobs.iter().filter_map(|job| job.problem.as_ref()).for_each(|problem| output.problem(problem));
    let unsure = !print.no_wait && jobs.iter().any(|job| !came_out(job));
    Ok(Outcome::of(!refused.is_empty() || !answer.refused.is_empty() || unsure))
}

/// Ships some items of an order; the others stay to be packed.
fn part(station: &Station, print: &Print, output: &Output) -> Result<Outcome, Problem> {
    let [code] = print.orders.as_slice() else { return Err(Problem::new(ProblemCode::PartOfOneOrder)) };
    let order = super::order(station, code)?;
    let facts = calls::order_open(station, order)?.order.facts;
    let items = super::shipments::items_named(&facts, &print.items)?;
    let left = facts.without(&items).quantity();
    let answer = calls::ship_part(station, PartShipment { order, items })?;
    let job = spool::of_all_parcels(station, &[answer.job.id])?;
    let jobs = if print.no_wait { spool::now(station, &job)? } else { spool::settled(station, &job)? };
    output.answer(&serde_json::json!({ "shipment": answer.shipment, "jobs": jobs, "left": left }), |words| {
        jobs.iter().for_each(|job| print_job(job, words));
        println!("{}", say(words, "cli-part-left", &[("left", left.into()), ("order", facts.number.as_str().into())]));
    });
    jobs.iter().filter_map(|job| job.problem.as_ref()).for_each(|problem| output.problem(problem));
    Ok(Outcome::of(!print.no_wait && jobs.iter().any(|job| !came_out(job))))
}

fn every_ready_order(station: &Station) -> Result<Vec<OrderId>, Problem> {
    let query = OrderQuery { stages: vec![Stage::Ready], limit: u32::MAX, ..OrderQuery::default() };
    Ok(calls::orders_find(station, query)?.rows.into_iter().map(|row| row.id).collect())
}

/// The orders that are named. Of several, one that is not found does not keep the others from being printed.
fn named(station: &Station, codes: &[String], refused: &mut Vec<Problem>) -> Result<Vec<OrderId>, Problem> {
    let mut orders = Vec::with_capacity(codes.len());
    for code in codes {
        match super::order(station, code) {
            // Orders that share a parcel have one label.
            Ok(order) if orders.contains(&order) => {}
            Ok(order) => orders.push(order),
            Err(problem) if codes.len() == 1 => return Err(problem),
            Err(problem) => refused.push(problem),
        }
    }
    Ok(orders)
}

pub(super) fn came_out(job: &Job) -> bool {
    job.state == JobState::Printed || (job.state == JobState::Sent && job.evidence.is_some())
}

fn tell(answer: &BatchAnswer, jobs: &[Job], words: &Words) {
    for job in jobs {
        print_job(job, words);
    }
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
    let inside: HashSet<OrderId> = jobs.iter().filter(|job| !came_out(job)).filter_map(order_of).collect();
    let shipped = answer.shipped.iter().filter(|shipped| !inside.contains(&shipped.order)).count();
    let counts = [("shipped", count(shipped)), ("refused", count(answer.refused.len()))];
    println!("{}", say(words, "cli-shipped", &counts));
    let inside = answer.shipped.len() - shipped;
    if inside > 0 {
        println!("{}", say(words, "cli-labels-not-out", &[("count", count(inside))]));
    }
}

/// The order whose label it is.
fn order_of(job: &Job) -> Option<OrderId> {
    match job.document {
        Document::Label { order, .. } => Some(order),
        _ => None,
    }
}

pub(super) fn print_job(job: &Job, words: &Words) {
    let key = match (job.state, &job.evidence) {
        (JobState::Printed, _) => "cli-job-printed",
        (JobState::Sent, Some(Evidence::HandedOver { .. })) => "cli-job-handed-over",
        (JobState::Unknown, _) => "cli-job-unknown",
        (JobState::Failed, _) => "cli-job-failed",
        (JobState::Queued | JobState::Sending | JobState::Sent, _) => "cli-job-waiting",
    };
    println!("{}", say(words, key, &[("job", job.id.0.to_string().into()), ("printer", (&job.printer).into())]));
}
