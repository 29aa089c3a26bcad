//! `packdesk paper`

use super::Outcome;
use crate::arguments::{PaperArguments, PaperKind};
use crate::output::{Output, say};
use crate::spool;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{BatchId, CarrierId, HandOverId, Job, Paper, Problem, ProblemCode};
use station::Station;
use station::calls::{self, CloseHandOver, WhichPaper};
use std::path::PathBuf;

pub(super) fn run(station: &Station, asked: &PaperArguments, output: &Output) -> Result<Outcome, Problem> {
    if asked.print { print(station, asked, output) } else { file(station, asked, output) }
}

/// The papers that are meant.
fn which(station: &Station, asked: &PaperArguments) -> Result<Vec<WhichPaper>, Problem> {
    let orders = || asked.of.iter().map(|code| super::order(station, code)).collect::<Result<Vec<_>, _>>();
    let one_each = |paper: Paper| Ok(orders()?.into_iter().map(|order| WhichPaper::Order { paper, order }).collect());
    match asked.kind {
        PaperKind::PackingSlip => one_each(Paper::PackingSlip),
        PaperKind::Invoice => one_each(Paper::Invoice),
        PaperKind::ReturnSlip => one_each(Paper::ReturnSlip),
        PaperKind::CustomsDeclaration => one_each(Paper::CustomsDeclaration),
        PaperKind::PickList => Ok(vec![match asked.batch {
            Some(batch) => WhichPaper::Batch { batch: BatchId(batch) },
            None => WhichPaper::PickList { orders: orders()? },
        }]),
        PaperKind::HandOverList => Ok(match asked.list {
            Some(list) => vec![WhichPaper::HandOverList { list: HandOverId(list) }],
            None => lists(station, asked)?.into_iter().map(WhichPaper::HandOver).collect(),
        }),
    }
}

/// The next lists of the carriers that are named, else of all that have something to take.
fn lists(station: &Station, asked: &PaperArguments) -> Result<Vec<CloseHandOver>, Problem> {
    let earlier = asked.earlier;
    let list = |carrier| CloseHandOver { carrier, earlier };
    if !asked.of.is_empty() {
        return Ok(asked.of.iter().cloned().map(CarrierId).map(list).collect());
    }
    let due = calls::hand_overs(station, ())?.due.into_iter();
    Ok(due.filter(|due| due.shipments > 0 || earlier).map(|due| list(due.carrier)).collect())
}

fn file(station: &Station, asked: &PaperArguments, output: &Output) -> Result<Outcome, Problem> {
    let which = which(station, asked)?;
    if which.is_empty() {
        return Err(Problem::new(ProblemCode::PaperNeedsOrders));
    }
    let file = calls::paper_file(station, which)?;
    let out = asked.out.clone().unwrap_or_else(|| PathBuf::from(&file.name));
    let bytes = BASE64.decode(&file.base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    std::fs::write(&out, bytes).map_err(|error| {
        Problem::new(ProblemCode::FileUnwritable).with("file", out.display().to_string()).because(error)
    })?;
    output.answer(&serde_json::json!({ "file": out, "pages": file.page_count }), |words| {
        let told = [("pages", file.page_count.into()), ("file", out.display().to_string().into())];
        println!("{}", say(words, "cli-paper-written", &told));
    });
    file.problems.iter().for_each(|problem| output.problem(problem));
    Ok(Outcome::of(!file.problems.is_empty()))
}

fn print(station: &Station, asked: &PaperArguments, output: &Output) -> Result<Outcome, Problem> {
    let closes = asked.kind == PaperKind::HandOverList && asked.list.is_none();
    let jobs = if closes {
        let each = lists(station, asked)?.into_iter().map(|list| calls::hand_over(station, list));
        each.collect::<Result<Vec<_>, _>>()?.concat()
    } else {
        calls::paper_print(station, which(station, asked)?)?
    };
    if jobs.is_empty() {
        return Err(Problem::new(ProblemCode::PaperNeedsOrders));
    }
    let ids: Vec<_> = jobs.iter().map(|job| job.id).collect();
    let jobs: Vec<Job> = spool::settled(station, &ids)?;
    output.answer(&jobs, |words| {
        for job in &jobs {
            let told = [("title", job.title.as_str().into()), ("printer", (&job.printer).into())];
            println!("{}", say(words, "cli-paper-queued", &told));
        }
    });
    jobs.iter().filter_map(|job| job.problem.as_ref()).for_each(|problem| output.problem(problem));
    Ok(Outcome::of(jobs.iter().any(|job| job.problem.is_some())))
}
