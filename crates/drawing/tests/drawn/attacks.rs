//! Files of few bytes that ask for more than any machine has. Each is refused or drawn within limits by the readers
//! themselves: no child has to be ended for it.

use crate::children::drawer;
use crate::files::{self, laying};
use drawing::Limits;
use model::{PrinterLanguage, Problem, ProblemCode};
use std::time::{Duration, Instant};

/// The longest one may take, with every other test beside it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Has each drawn, for a printer and to be looked at.
fn withstands(attacks: Vec<(String, Vec<u8>)>) {
    let limits = Limits { page: PATIENCE, file: PATIENCE, ..Limits::default() };
    let drawer = drawer(limits);
    let mut fell = Vec::new();
    for (name, file) in attacks {
        for language in [PrinterLanguage::Zpl, PrinterLanguage::Tspl] {
            let laying = laying(language);
            let started = Instant::now();
            let drawn = drawer.convert(&file, None, &laying).map(|labels| labels.len());
            eprintln!("{name} as {language:?}: {} after {:?}", outcome(&drawn), started.elapsed());
            if brought_down(&drawn) {
                fell.push(format!("{name}: {drawn:?}"));
            }
        }
        let looked = drawer.look(&file, 1, &laying(PrinterLanguage::Zpl)).map(|look| look.labels.len());
        if brought_down(&looked) {
            fell.push(format!("{name}, looked at: {looked:?}"));
        }
    }
    assert!(fell.is_empty(), "{fell:#?}");
}

fn outcome(drawn: &Result<usize, Problem>) -> String {
    drawn.as_ref().map_or_else(|problem| problem.code.as_str().to_owned(), |labels| format!("{labels} labels"))
}

fn brought_down(drawn: &Result<usize, Problem>) -> bool {
    let bad = [ProblemCode::DocumentDrawerEnded, ProblemCode::DocumentTooSlow, ProblemCode::Internal];
    drawn.as_ref().is_err_and(|problem| bad.contains(&problem.code))
}

#[test]
fn zpl_withstands_what_is_too_large() {
    withstands(files::large_zpl());
}

#[test]
#[ignore = "takes minutes"]
fn zpl_withstands_what_is_too_often() {
    withstands(files::many_zpl());
}

#[test]
#[ignore = "takes minutes, and dashes with round ends are not judged yet: they end the child after its 20 s"]
fn pdfs_withstand_lines_and_patterns() {
    withstands(files::lines_and_patterns());
}

#[test]
#[ignore = "takes minutes, and dashes with round ends are not judged yet: they end the child after its 20 s"]
fn pdfs_withstand_shadings_and_pictures() {
    withstands(files::shadings_and_pictures());
}

#[test]
#[ignore = "takes minutes, and dashes with round ends are not judged yet: they end the child after its 20 s"]
fn pdfs_withstand_what_is_too_often() {
    withstands(files::many_operators());
}

#[test]
#[ignore = "takes minutes"]
fn pictures_withstand_what_is_too_large() {
    withstands(files::pictures());
}
