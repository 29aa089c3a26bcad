//! The chores of the house: `cargo xtask run`, `test`, `bench`, `fuzz`, `soak`, `api`, `advisories`, `pictures`, `package`, `windows`, `codegen`.
//!
//! Each is one file. They install what is missing, say what and why, and do the rest with the project's own tools.

mod api;
mod bench;
mod cache;
mod codegen;
mod fuzz;
mod package;
mod page;
mod pictures;
mod python;
mod real_shops;
mod run;
mod setup;
mod shipped;
mod soak;
mod test;
mod tools;
mod trial;
mod windows;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Packdesk's chores.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Debug, Subcommand)]
enum Chore {
    /// Install what is missing, build everything and open the station's window (the practice station at first)
    Run {
        /// What the window is given, as --data DIR
        #[arg(last = true)]
        window: Vec<String>,
    },
    /// Install what is missing and run every test there is, the window's included
    Test,
    /// Measure what the user feels, and print a table
    Bench {
        /// Only measures whose name has this in it
        only: Option<String>,
    },
    /// Feed every parser that meets outside bytes with bytes nobody wrote, and print what they found as a table
    Fuzz {
        /// How long each target is fed
        #[arg(long, default_value_t = 20)]
        minutes: u32,
        /// Only this target
        only: Option<String>,
    },
    /// Kill, starve, deceive and put back a station at random, and print what was lost or doubled
    Soak {
        /// For how long
        #[arg(long, default_value_t = 60)]
        minutes: u32,
        /// Which bad days: the number an earlier run printed
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Hold the served API of shops against Sendcloud's own files with Prism, then ask it at random by its own description, and
    /// print what it answered otherwise
    Api {
        /// For how long at random; 0: not at all
        #[arg(long, default_value_t = 12)]
        minutes: u32,
    },
    /// Ask what is known to be wrong with the dependencies: fetches RustSec's database from the network
    Advisories,
    /// Take the handbook's and the README's pictures in the real window
    Pictures {
        /// Take pictures of every screen instead, in four sizes, both lights and three languages, into this folder
        #[arg(long, value_name = "FOLDER")]
        screens: Option<PathBuf>,
    },
    /// Build the programs as they ship, and pack them as this system's packages: .deb, .rpm and .tar.gz on Linux
    Package(package::Options),
    /// Build the programs for Windows on Debian or Ubuntu, and run their tests and their installer under Wine
    Windows(windows::Options),
    /// Write the files that are generated from the Rust types
    Codegen,
}

fn main() -> Result<()> {
    match Arguments::parse().chore {
        Chore::Run { window } => run::run(&window),
        Chore::Test => test::run(),
        Chore::Bench { only } => bench::run(only.as_deref()),
        Chore::Fuzz { minutes, only } => fuzz::run(minutes, only.as_deref()),
        Chore::Soak { minutes, seed } => soak::run(minutes, seed),
        Chore::Api { minutes } => api::run(minutes),
        Chore::Advisories => test::advisories(),
        Chore::Pictures { screens } => pictures::run(screens.as_deref()),
        Chore::Package(options) => package::run(&options),
        Chore::Windows(options) => windows::run(&options),
        Chore::Codegen => codegen::run(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Arguments, tools};
    use clap::Parser as _;

    /// The `cargo xtask` lines of a text, each as the words behind `cargo`, up to a comment or a closing mark.
    fn chores(text: &str) -> Vec<Vec<&str>> {
        let lines = text.lines().filter_map(|line| Some(&line[line.find("cargo xtask ")? + "cargo ".len()..]));
        lines.map(|line| line.split(['`', '#']).next().unwrap_or_default().split_whitespace().collect()).collect()
    }

    #[test]
    fn the_release_workflow_and_the_pages_ask_for_chores_that_are_there() {
        for (file, least) in [
            (".github/workflows/release.yml", 5),
            (".github/workflows/test.yml", 2),
            ("README.md", 3),
            ("docs/platforms.md", 2),
            (".ci/run", 1),
        ] {
            let text = std::fs::read_to_string(tools::root().join(file)).unwrap();
            let asked = chores(&text);
            assert!(asked.len() >= least, "{file}: {asked:?}");
            for words in asked {
                Arguments::try_parse_from(&words).unwrap_or_else(|error| panic!("{file}: {words:?}: {error}"));
            }
        }
        assert!(Arguments::try_parse_from(["xtask", "pack"]).is_err());
    }

    #[test]
    fn a_release_has_one_version() {
        let read = |file: &str| -> serde_json::Value {
            serde_json::from_str(&std::fs::read_to_string(tools::root().join(file)).unwrap()).unwrap()
        };
        for file in ["src-tauri/tauri.conf.json", "ui/package.json", "ui/package-lock.json"] {
            assert_eq!(read(file)["version"], env!("CARGO_PKG_VERSION"), "{file}");
        }
    }
}
