//! `packdesk scanners`

use super::Outcome;
use crate::arguments::Scanners;
use crate::output::{Output, say};
use model::{CodeEnd, CodeFrame, Problem, ProblemCode, SerialScanner};
use station::{Event, Station, calls};

pub(super) fn run(station: &Station, command: Option<Scanners>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None => {
            let scanners = calls::scanners_serial(station, ())?;
            output.answer(&scanners, |words| {
                if scanners.is_empty() {
                    println!("{}", words.word("cli-scanners-none"));
                }
                for view in &scanners {
                    let SerialScanner { name, path, baud, .. } = &view.scanner;
                    println!("{name:<24} {path}  {baud}");
                }
            });
        }
        Some(Scanners::Find) => {
            let ports = calls::serial_ports(station, ())?;
            output.answer(&ports, |_| ports.iter().for_each(|port| println!("{:<24} {}", port.path, port.device)));
        }
        Some(Scanners::Add { name, port, baud, prefix, suffix, unended }) => {
            let mut scanners = calls::scanners(station, ())?;
            let ends = if unended { CodeEnd::Silence } else { CodeEnd::Suffix };
            let frame = CodeFrame { prefix, suffix, ends };
            let scanner = SerialScanner { name: name.clone(), path: port, baud, frame };
            scanners.serial.retain(|it| it.name != name);
            scanners.serial.push(scanner.clone());
            calls::scanners_save(station, scanners)?;
            output
                .answer(&scanner, |words| println!("{}", say(words, "cli-scanner-saved", &[("scanner", name.into())])));
        }
        Some(Scanners::Remove { name }) => {
            let mut scanners = calls::scanners(station, ())?;
            let before = scanners.serial.len();
            scanners.serial.retain(|it| it.name != name);
            if scanners.serial.len() == before {
                return Err(Problem::new(ProblemCode::NoSuchScanner).with("scanner", name));
            }
            calls::scanners_save(station, scanners)?;
        }
        Some(Scanners::Listen) => listen(station, output)?,
    }
    Ok(Outcome::Done)
}

/// Says what every serial scanner reads, and what it means, until the program is stopped.
fn listen(station: &Station, output: &Output) -> Result<(), Problem> {
    if !station.holds_desk() {
        return Err(Problem::new(ProblemCode::DeskTaken));
    }
    let mut events = station.listen();
    loop {
        match events.blocking_recv() {
            Ok(Event::Scan { code, .. }) => {
                let explained = calls::scan_explain(station, code.into())?;
                output.event(&explained, |words| super::scan::tell(&explained, words));
            }
            Ok(Event::ScanRefused { scanner }) => {
                output.problem(&Problem::new(ProblemCode::ScanRefused).with("scanner", scanner));
            }
            Ok(Event::Scanner { .. }) => {
                let views = calls::scanners_serial(station, ())?;
                for problem in views.iter().filter_map(|view| view.problem.as_ref()) {
                    output.problem_event(problem);
                }
            }
            Ok(_) => {}
            Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => {}
            Err(tokio::sync::broadcast::error::RecvError::Closed) => return Ok(()),
        }
    }
}
