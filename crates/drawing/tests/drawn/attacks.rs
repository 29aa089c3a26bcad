//! Files of few bytes that ask for more than any machine has. ZPL that asks for too much at once is refused or drawn within limits by
//! its reader itself: no child has to be ended for it. Of the others some are; nothing else suffers for it.

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

/// How long a page may take here.
const SOON: Duration = Duration::from_millis(500);

/// What a file may take here: little, so that those that would go on for ever are soon over.
const LITTLE: Limits = Limits { memory: 512 << 20, page: SOON, file: SOON, labels: 16 << 20 };

/// Has each drawn. It is drawn, refused by its reader, or ended with its child: within its limits whatever is in it, and the one
/// after it has a child again.
fn have_an_end(attacks: Vec<(String, Vec<u8>)>) {
    let drawer = drawer(LITTLE);
    let laying = laying(PrinterLanguage::Zpl);
    for (name, file) in attacks {
        let started = Instant::now();
        let drawn = drawer.convert(&file, None, &laying).map(|labels| labels.len());
        let took = started.elapsed();
        eprintln!("{name}: {} after {took:?}", outcome(&drawn));
        assert!(took < PATIENCE, "{name} took {took:?}");
        let lost = [ProblemCode::DrawingNotStarted, ProblemCode::Internal];
        assert!(!drawn.as_ref().is_err_and(|problem| lost.contains(&problem.code)), "{name}: {drawn:?}");
    }
}

#[test]
fn zpl_that_is_too_often_has_an_end() {
    have_an_end(files::many_zpl());
}

#[test]
fn lines_and_patterns_of_a_pdf_have_an_end() {
    have_an_end(files::lines_and_patterns());
}

#[test]
fn shadings_and_pictures_of_a_pdf_have_an_end() {
    have_an_end(files::shadings_and_pictures());
}

#[test]
fn a_pdf_of_too_much_has_an_end() {
    have_an_end(files::many_operators());
}

#[test]
fn pictures_that_are_too_large_have_an_end() {
    have_an_end(files::pictures());
}
