//! What a child costs beside drawing in the same process. Run by hand, on the program as it ships:
//! `cargo test --release -p drawing --test drawn -- --ignored --nocapture`.

use crate::children::drawer;
use crate::files::{laying, one_page, page, stream};
use drawing::{Drawer, Limits};
use model::PrinterLanguage;
use std::time::{Duration, Instant};

const RUNS: usize = 200;

fn median(drawer: &Drawer, file: &[u8], language: PrinterLanguage) -> Duration {
    let timed = |_| {
        let started = Instant::now();
        drawer.convert(file, None, &laying(language)).unwrap();
        started.elapsed()
    };
    let mut times: Vec<Duration> = (0..RUNS).map(timed).collect();
    times.sort_unstable();
    times[RUNS / 2]
}

/// As a carrier writes it: an address, a route, two barcodes, a frame.
fn zpl() -> Vec<u8> {
    let line = |n: u32| format!("^FO40,{}^A0N,30,30^FDHavenstraat {n}, 3511 AB Utrecht^FS", 40 + 36 * n);
    let lines: String = (0..18).map(line).collect();
    let bars = "^FO40,760^BY3^BCN,160,Y,N,N^FD00340433836442636597^FS^FO600,40^BQN,2,5^FDQA,340433836442636597^FS";
    format!("^XA^CI28^FO10,10^GB792,1198,3^FS{lines}{bars}^XZ").into_bytes()
}

fn pdf() -> Vec<u8> {
    let line = |n: u32| format!("BT /F 11 Tf 16 {} Td (Havenstraat {n}, 3511 AB Utrecht) Tj ET ", 410 - 12 * n);
    let lines: String = (0..18).map(line).collect();
    let bars: String = (0..120)
        .map(|n| format!("{} 60 {} 70 re f ", 16.0 + f64::from(n) * 2.1, 0.7 + f64::from(n % 3) * 0.35))
        .collect();
    let helvetica = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec();
    one_page(&page("/Font << /F 5 0 R >>"), &[stream("", lines + &bars), helvetica])
}

#[test]
#[ignore = "a measurement"]
fn a_child_is_as_quick() {
    let (child, here) = (drawer(Limits::default()), Drawer::here());
    for (name, file) in [("ZPL", zpl()), ("PDF", pdf())] {
        for language in [PrinterLanguage::Zpl, PrinterLanguage::Tspl] {
            let [in_child, in_process] = [&child, &here].map(|drawer| {
                median(drawer, &file, language);
                median(drawer, &file, language)
            });
            let times = in_child.as_secs_f64() / in_process.as_secs_f64();
            eprintln!("{name} to {language:?}: {in_process:?} here, {in_child:?} in a child: {times:.2} times");
        }
    }
}
