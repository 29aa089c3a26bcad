//! `packdesk practice`: the main job from end to end where there is no window.

use super::Outcome;
use crate::output::{Output, say};
use crate::{progress, spool};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{JobId, JobState, OrderId, OrderQuery, PrinterLanguage, Problem, ProblemCode, Stage};
use station::Station;
use station::calls::{self, AskLabelFile};
use std::path::{Path, PathBuf};

pub(super) fn run(station: &Station, labels: u32, output: &Output) -> Result<Outcome, Problem> {
    pull(station)?;
    let query = OrderQuery { stages: vec![Stage::Ready], limit: labels, ..OrderQuery::default() };
    let rows = calls::orders_find(station, query)?.rows;
    let orders: Vec<OrderId> = rows.iter().map(|row| row.id).collect();
    let answer = progress::shown(station, output.words(), || calls::ship_many(station, orders))?;
    let ids: Vec<JobId> = answer.shipped.iter().map(|shipped| shipped.job).collect();
    let jobs = spool::settled(station, &ids)?;
    let folder = PathBuf::from(calls::status(station, ())?.folder).join("labels");
    for shipped in &answer.shipped {
        save(station, shipped.order, &folder)?;
    }
    let printed = jobs.iter().filter(|job| job.state == JobState::Printed).count();
    output.answer(&serde_json::json!({ "batch": answer, "jobs": jobs, "labels": folder }), |words| {
        for row in rows.iter().filter(|row| answer.shipped.iter().any(|shipped| shipped.order == row.id)) {
            println!(
                "{:<8} {} {:<20} {:<24} → {}",
                row.number,
                row.country,
                row.city,
                row.checkout_method,
                row.method.as_ref().map_or("", |method| method.0.as_str())
            );
        }
        let said = [
            ("printed", i64::try_from(printed).unwrap_or(i64::MAX).into()),
            ("folder", folder.display().to_string().into()),
        ];
        println!("{}", say(words, "cli-practice", &said));
    });
    super::refused::tell(&answer.refused, output);
    Ok(Outcome::of(printed < answer.shipped.len() || !answer.refused.is_empty()))
}

/// Pulls every shop that is pulled: a practice station may hold orders of files as well.
fn pull(station: &Station) -> Result<(), Problem> {
    for view in calls::shops(station, ())?.into_iter().filter(|view| view.capabilities.pulls) {
        calls::shop_sync(station, view.shop.id)?;
    }
    Ok(())
}

/// The sheet of barcodes to try the practice station with: printed, or a PDF.
pub(super) fn sheet(station: &Station, pdf: Option<PathBuf>, output: &Output) -> Result<Outcome, Problem> {
    if station.practice().is_some() {
        pull(station)?;
    }
    match pdf {
        Some(file) => super::command_sheet::write(&calls::practice_sheet_file(station, ())?.pdf, &file, output),
        None => super::command_sheet::print(station, &calls::practice_sheet_print(station, ())?, output),
    }
}

/// Keeps a label as ZPL, PDF and PNG.
fn save(station: &Station, order: OrderId, folder: &Path) -> Result<(), Problem> {
    for language in [PrinterLanguage::Zpl, PrinterLanguage::Pdf, PrinterLanguage::Png] {
        let label = calls::label_file(station, AskLabelFile { order, language })?;
        let path = folder.join(format!("order-{}.{}", order.0, language.extension()));
        let unwritable = |error: &dyn std::fmt::Display| {
            Problem::new(ProblemCode::FileUnwritable).with("file", path.display().to_string()).because(error)
        };
        let bytes = BASE64.decode(&label.base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(&path, bytes))
            .map_err(|error| unwritable(&error))?;
    }
    Ok(())
}
