//! What becomes of a file is the child's to suffer: the next one is drawn, and says the same as if it were drawn here.

use crate::children::drawer;
use crate::files::{laying, one_page, page, png, stream};
use convert::LabelDocument;
use drawing::{Drawer, Limits, Program};
use model::{PrinterLanguage, Problem, ProblemCode};
use std::time::{Duration, Instant};

const ZPL: &[u8] = b"^XA^FO40,40^A0N,40,40^FDHavenstraat 10^FS^FO40,100^GB99,99,9^FS^XZ^XA^XZ^XA^FO9,9^GB9,9,9^FS^XZ";

fn pdf() -> Vec<u8> {
    one_page(&page(""), &[stream("", "72 72 144 288 re f")])
}

#[test]
fn a_child_says_what_would_be_said_here() {
    let (drawer, here) = (drawer(Limits::default()), Drawer::here());
    for file in [ZPL, &pdf(), b"no label", b"^XA^XZ"] {
        for language in [PrinterLanguage::Zpl, PrinterLanguage::Tspl, PrinterLanguage::Png] {
            let laying = laying(language);
            assert_eq!(drawer.convert(file, None, &laying), here.convert(file, None, &laying));
            let plain = LabelDocument::open(file).and_then(|document| document.convert(None, &laying));
            assert_eq!(drawer.convert(file, None, &laying), plain.map_err(|error| error.problem()));
        }
        let laying = laying(PrinterLanguage::Zpl);
        for number in [1, 2, 9] {
            let looks = [drawer.look(file, number, &laying), here.look(file, number, &laying)];
            let [child, here] = looks.map(|look| look.map(|look| (look.format, look.pages, look.labels, look.sheet)));
            assert_eq!(child, here);
        }
    }
    let logo = png(800, 400, 0, 8, 801 * 400);
    assert!(drawer.logo(&logo, 100).unwrap() == here.logo(&logo, 100).unwrap());
    assert_eq!(drawer.logo(b"no picture", 100).err().map(|problem| problem.code), Some(ProblemCode::LogoUnreadable));
}

/// What is said of a file that takes more memory than its child may.
fn too_much_memory(drawer: &Drawer) -> Problem {
    let large = png(7000, 7000, 6, 8, (7000 * 4 + 1) * 7000);
    drawer.convert(&large, None, &laying(PrinterLanguage::Zpl)).unwrap_err()
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_takes_too_much_memory_ends_its_child_alone() {
    let drawer = drawer(Limits { memory: 192 << 20, ..Limits::default() });
    let labels = drawer.convert(ZPL, None, &laying(PrinterLanguage::Zpl)).unwrap();
    for _ in 0..3 {
        assert_eq!(too_much_memory(&drawer).code, ProblemCode::DocumentDrawerEnded);
        assert_eq!(drawer.convert(ZPL, None, &laying(PrinterLanguage::Zpl)).unwrap(), labels);
    }
    assert_eq!(too_much_memory(&drawer).code, ProblemCode::DocumentDrawerEnded);
    let problem = drawer.logo(&png(7000, 7000, 6, 8, (7000 * 4 + 1) * 7000), 100).err().unwrap();
    assert_eq!(problem.code, ProblemCode::LogoTooLarge, "refused before its dots are asked for");
}

/// Children that are no drawers.
#[cfg(unix)]
fn shell(script: &str, limits: Limits) -> Drawer {
    Drawer::in_children_of(Program::new("/bin/sh".into(), vec!["-c".into(), script.into()]), limits)
}

#[cfg(unix)]
const SOON: Limits =
    Limits { memory: 0, page: Duration::from_millis(50), file: Duration::from_millis(120), labels: 1 << 20 };

#[cfg(unix)]
fn code(drawer: &Drawer, file: &[u8]) -> ProblemCode {
    let started = Instant::now();
    let problem = drawer.convert(file, None, &laying(PrinterLanguage::Zpl)).unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(30), "{problem}");
    problem.code
}

#[test]
#[cfg(unix)]
fn a_child_that_does_not_come_to_an_end_is_ended() {
    // It takes nothing, not even all of the file; it takes all and answers nothing; it answers without end.
    let large = vec![b'x'; 8 << 20];
    for script in ["exec sleep 1000", "cat >/dev/null"] {
        assert_eq!(code(&shell(script, SOON), &large), ProblemCode::DocumentTooSlow, "{script}");
    }
    let white = r#"while :; do printf '\007\000\000\000\000\000\000\000"White"'; done"#;
    assert_eq!(code(&shell(white, SOON), ZPL), ProblemCode::DocumentTooSlow);
}

#[test]
#[cfg(unix)]
fn a_child_that_falls_or_talks_nonsense_is_told() {
    let patient = Limits { labels: 1 << 20, ..Limits::default() };
    for script in ["exit 0", "kill -9 $$", "head -c 9 >/dev/null; kill -11 $$", "yes", "head -c 99 /dev/zero"] {
        assert_eq!(code(&shell(script, patient), ZPL), ProblemCode::DocumentDrawerEnded, "{script}");
    }
    // A label of a kilobyte, and another, and another.
    let answer = r#"{"Converted":{"page":1,"remarks":[],"said":{"bar_codes":[],"texts":[]}}}"#;
    let head = format!(r"\{:03o}\000\000\000\000\004\000\000", answer.len());
    let label = format!("while :; do printf '{head}{answer}%1024s' x; done");
    assert_eq!(code(&shell(&label, patient), ZPL), ProblemCode::DocumentTooLarge);
    let nowhere = Drawer::in_children_of(Program::new("/nowhere/at/all".into(), Vec::new()), patient);
    assert_eq!(code(&nowhere, ZPL), ProblemCode::DrawingNotStarted);
}

#[test]
fn files_are_drawn_at_the_same_time_and_one_that_falls_does_not_touch_the_others() {
    let drawer = drawer(Limits { memory: 192 << 20, ..Limits::default() });
    let expected = drawer.convert(ZPL, None, &laying(PrinterLanguage::Zpl)).unwrap();
    std::thread::scope(|scope| {
        let falling = scope.spawn(|| too_much_memory(&drawer));
        let drawn: Vec<_> =
            (0..6).map(|_| scope.spawn(|| drawer.convert(ZPL, None, &laying(PrinterLanguage::Zpl)).unwrap())).collect();
        assert!(drawn.into_iter().all(|labels| labels.join().unwrap() == expected));
        falling.join().unwrap();
    });
}
