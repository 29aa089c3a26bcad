//! What ships and what measures and tests it share one build: no crate of the tests switches on a feature of a crate that ships.

use std::collections::BTreeSet;
use std::process::Command;

/// Every crate that is built for these packages, with its features, as `cargo tree` tells them.
fn built(packages: &[&str]) -> BTreeSet<String> {
    let mut tree = Command::new(env!("CARGO"));
    tree.args(["tree", "--offline", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p} {f}"]);
    tree.args(["--features", "packdesk-desktop/custom-protocol"]);
    for package in packages {
        tree.args(["-p", package]);
    }
    let told = tree.output().expect("cargo tree");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told = String::from_utf8(told.stdout).expect("a text");
    told.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect()
}

#[test]
fn tests_switch_on_nothing_in_what_ships() {
    let (shipped, beside) =
        (built(&["packdesk", "packdesk-desktop"]), built(&["packdesk", "packdesk-desktop", "packdesk-tests"]));
    assert!(shipped.len() > 300, "{} crates", shipped.len());
    let otherwise: Vec<&String> = shipped.difference(&beside).collect();
    assert!(otherwise.is_empty(), "built otherwise beside the tests:\n{otherwise:#?}");
}
