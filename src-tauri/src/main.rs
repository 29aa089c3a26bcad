//! The Packdesk window: the page, the station's calls and events, one instance.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod links;
mod options;
mod window;

use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(ended) = station::draw_if_asked() {
        return ended;
    }
    let options = options::Options::parse();
    if let Err(problem) = window::run(options) {
        let words = text::Words::of(text::system_language());
        let said = words.problem(&problem);
        eprintln!("{}\n{}", said.sentence, said.advice);
        if let Some(detail) = problem.detail {
            eprintln!("({detail})");
        }
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
