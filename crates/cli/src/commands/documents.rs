//! `packdesk convert`, `packdesk preview` and `packdesk print-file`: label documents from outside.

use super::Outcome;
use super::print::{came_out, print_job};
use crate::arguments::{Convert, Preview, PrintFile};
use crate::output::{Output, say};
use crate::spool;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{CarrierId, Compression, PrinterId, PrinterLanguage, Problem, ProblemCode};
use serde_json::json;
use station::Station;
use station::calls::{
    self, CarrierFraming, ConvertDocument, DocumentRemark, GivenDocument, LayDocument, LookAtDocument, PrintDocument,
};
use std::path::{Path, PathBuf};
use text::Words;

pub(super) fn convert(station: &Station, convert: &Convert, output: &Output) -> Result<Outcome, Problem> {
    let to = PrinterLanguage::from(convert.to);
    let labels = calls::document_convert(
        station,
        ConvertDocument {
            document: given(&convert.file),
            lay: convert.lay.document(),
            to,
            dpi: convert.dpi,
            label: convert.label,
            compression: if convert.run_length { Compression::RunLength } else { Compression::Z64 },
        },
    )?;
    let out = convert.out.clone().unwrap_or_else(|| beside(&convert.file, "label", to.extension()));
    let remarks: Vec<(u32, DocumentRemark)> =
        labels.iter().flat_map(|label| label.remarks.iter().map(|remark| (label.page, remark.clone()))).collect();
    if out == Path::new("-") {
        for label in &labels {
            output.file(&decode(&label.base64)?);
        }
        remarks.iter().for_each(|(page, remark)| eprintln!("{}", in_words(*page, remark, output.words())));
        return Ok(Outcome::of(remarks.iter().any(|(_, remark)| remark.asks)));
    }
    let pages: Vec<u32> = labels.iter().map(|label| label.page).collect();
    let mut files = Vec::new();
    for (label, file) in labels.iter().zip(named(&out, &pages, labels.len() > 1)) {
        write(&file, &convert.file, &decode(&label.base64)?)?;
        files.push(json!({ "file": file, "page": label.page, "remarks": label.remarks }));
    }
    tell(output, &files, &remarks);
    Ok(Outcome::of(remarks.iter().any(|(_, remark)| remark.asks)))
}

pub(super) fn preview(station: &Station, preview: &Preview, output: &Output) -> Result<Outcome, Problem> {
    let out = preview.out.clone().unwrap_or_else(|| beside(&preview.file, "preview", "png"));
    let mut labels = Vec::new();
    let (mut page, mut last) = (preview.lay.page.unwrap_or(1), preview.lay.page.unwrap_or(1));
    while page <= last {
        let view = calls::document_look(
            station,
            LookAtDocument {
                document: given(&preview.file),
                lay: LayDocument { page: Some(page), ..preview.lay.document() },
                printer: preview.printer.clone().map(PrinterId),
            },
        )?;
        if preview.lay.page.is_none() {
            last = view.pages;
        }
        labels.extend(view.labels.into_iter().map(|label| (page, label)));
        page += 1;
    }
    let pages: Vec<u32> = labels.iter().map(|(page, _)| *page).collect();
    let several = labels.len() > 1 || (last > 1 && preview.lay.page.is_none());
    let (mut files, mut remarks) = (Vec::new(), Vec::new());
    for ((page, label), file) in labels.into_iter().zip(named(&out, &pages, several)) {
        write(&file, &preview.file, &decode(&label.png)?)?;
        files.push(json!({ "file": file, "page": page, "remarks": label.remarks }));
        remarks.extend(label.remarks.into_iter().map(|remark| (page, remark)));
    }
    tell(output, &files, &remarks);
    Ok(Outcome::of(remarks.iter().any(|(_, remark)| remark.asks)))
}

pub(super) fn print(station: &Station, print: &PrintFile, output: &Output) -> Result<Outcome, Problem> {
    let order = print.order.as_deref().map(|code| super::order(station, code)).transpose()?;
    if let (true, Some(carrier), Some(framing)) = (print.keep, &print.lay.carrier, print.lay.framing()) {
        let kept = CarrierFraming { carrier: CarrierId(carrier.clone()), framing: Some(framing) };
        calls::framing_save(station, kept)?;
    }
    let mut jobs = Vec::new();
    let mut refused: Vec<Problem> = Vec::new();
    for file in &print.files {
        let document = PrintDocument {
            document: given(file),
            lay: print.lay.document(),
            printer: print.printer.clone().map(PrinterId),
            order,
            agreed: print.yes,
        };
        match calls::document_print(station, document) {
            Ok(queued) => jobs.extend(queued.into_iter().map(|job| job.id)),
            Err(problem) if print.files.len() == 1 => return Err(problem),
            Err(problem) => {
                output.problem(&problem);
                refused.push(problem);
            }
        }
    }
    let jobs = if print.no_wait { spool::now(station, &jobs)? } else { spool::settled(station, &jobs)? };
    output.answer(&json!({ "jobs": jobs, "refused": refused }), |words| {
        jobs.iter().for_each(|job| print_job(job, words));
    });
    jobs.iter().filter_map(|job| job.problem.as_ref()).for_each(|problem| output.problem(problem));
    let unsure = !print.no_wait && jobs.iter().any(|job| !came_out(job));
    Ok(Outcome::of(!refused.is_empty() || unsure))
}

fn given(file: &Path) -> GivenDocument {
    GivenDocument::File { path: file.to_owned() }
}

fn decode(base64: &str) -> Result<Vec<u8>, Problem> {
    BASE64.decode(base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}

/// `label.pdf` → `label-preview.png`, in the folder one is in.
fn beside(file: &Path, word: &str, extension: &str) -> PathBuf {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    PathBuf::from(format!("{stem}-{word}.{extension}"))
}

/// The files of labels by their pages, where there are several: `label.zpl` → `label-3.zpl`, and `label-3-2.zpl` for the
/// second of a page that has more than one.
fn named(file: &Path, pages: &[u32], several: bool) -> Vec<PathBuf> {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = file.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let name = |(place, page): (usize, &u32)| {
        let on_page = |pages: &[u32]| pages.iter().filter(|other| *other == page).count();
        match (several, on_page(pages)) {
            (false, _) => file.to_owned(),
            (true, 1) => file.with_file_name(format!("{stem}-{page}{ending}")),
            (true, _) => file.with_file_name(format!("{stem}-{page}-{}{ending}", on_page(&pages[..=place]))),
        }
    };
    pages.iter().enumerate().map(name).collect()
}

fn write(out: &Path, document: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let same = |a: &Path, b: &Path| matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b);
    if same(out, document) {
        return Err(Problem::new(ProblemCode::DocumentOntoItself).with("file", out.display().to_string()));
    }
    std::fs::write(out, bytes).map_err(|error| unwritable(out, &error))
}

fn unwritable(out: &Path, error: &std::io::Error) -> Problem {
    Problem::new(ProblemCode::FileUnwritable).with("file", out.display().to_string()).because(error)
}

fn tell(output: &Output, files: &[serde_json::Value], remarks: &[(u32, DocumentRemark)]) {
    output.answer(&files, |words| {
        for file in files.iter().filter_map(|file| file["file"].as_str()) {
            println!("{}", say(words, "cli-document-written", &[("file", file.into())]));
        }
        remarks.iter().for_each(|(page, remark)| println!("  {}", in_words(*page, remark, words)));
    });
}

fn in_words(page: u32, remark: &DocumentRemark, words: &Words) -> String {
    let parts = [("page", page.to_string().into()), ("remark", remark.message.clone().into())];
    say(words, "cli-document-remark", &parts)
}
