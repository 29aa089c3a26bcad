//! Every sentence the code asks for is in the catalogue, in every language.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use model::{BookingState, Doubt, JobState, Language, Message, OutboxState, ProblemCode, ShipmentState, Stage};
use std::collections::BTreeSet;
use std::path::Path;
use text::Words;

/// What the sources ask for by name: `Message::new("…")`. Problems name a `ProblemCode`.
fn asked_for(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "tests") {
                asked_for(&path, keys);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            let source = source.split("#[cfg(test)]").next().unwrap();
            for (call, prefix) in [("Message::new(\"", ""), ("words.word(\"", ""), ("say(words, \"", "")] {
                let named = source.split(call).skip(1).filter_map(|rest| rest.split('"').next());
                keys.extend(named.map(|key| format!("{prefix}{key}")));
            }
        }
    }
}

#[test]
fn every_sentence_the_code_asks_for_is_there() {
    let mut keys = BTreeSet::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for name in [
        "api", "carriers", "check", "checkout", "cli", "convert", "decide", "devices", "label", "papers", "rates",
        "server", "shops", "station", "store", "wire",
    ] {
        asked_for(&crates.join(name).join("src"), &mut keys);
    }
    keys.extend(Doubt::ALL.map(|doubt| doubt.message().key.into_owned()));
    keys.extend(Stage::ALL.map(|stage| format!("stage-{}", stage.as_str())));
    keys.extend(JobState::ALL.map(|state| format!("job-{}", state.as_str())));
    keys.extend(JobState::ALL.map(|state| format!("journal-job-{}", state.as_str())));
    keys.extend(ShipmentState::ALL.map(|state| format!("journal-shipment-{}", state.as_str())));
    let journaled = |state: &BookingState| !matches!(state, BookingState::Planned | BookingState::Booked);
    let bookings = BookingState::ALL.into_iter().filter(journaled);
    keys.extend(bookings.map(|state| format!("journal-booking-{}", state.as_str())));
    keys.extend(BookingState::ALL.map(|state| format!("booking-{}", state.as_str())));
    keys.extend(["book", "find", "labels", "void"].map(|service| format!("carrier-service-{service}")));
    for kind in ["", "withdrawn-", "tracked-", "void-booking-"] {
        keys.extend(OutboxState::ALL.map(|state| format!("journal-outbox-{kind}{}", state.as_str().replace('_', "-"))));
    }
    assert!(keys.len() > 100, "{}", keys.len());
    for language in Language::ALL {
        let words = Words::of(language);
        let missing: Vec<&String> =
            keys.iter().filter(|key| words.say(&Message::new((*key).clone())) == **key).collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
    }
}

#[test]
fn every_code_of_a_problem_has_its_sentence_in_every_language() {
    for language in Language::ALL.map(Language::code) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language);
        let files =
            std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let sentences: Vec<String> = files.collect();
        let has = |code: &ProblemCode| {
            let key = format!("problem-{code} = ");
            sentences.iter().any(|file| file.lines().any(|line| line.starts_with(&key)))
        };
        let missing: Vec<&ProblemCode> = ProblemCode::ALL.iter().filter(|code| !has(code)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

/// Commands and places only a Linux knows.
const OF_LINUX: [&str; 6] = ["sudo ", "apt install", "usermod", "udevadm", "/etc/", "Secret Service"];

#[test]
fn what_only_linux_knows_is_said_on_linux() {
    for language in Language::ALL.map(Language::code) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language);
        for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
            let text = std::fs::read_to_string(&file).unwrap();
            // The udev rule is spoken of where there is one.
            let lines = text.lines().filter(|line| !line.starts_with("doctor-udev"));
            for line in lines.filter(|line| OF_LINUX.iter().any(|it| line.contains(it))) {
                let is_for_linux = line.contains("Linux") || line.trim_start().starts_with("[linux]");
                assert!(is_for_linux, "{}: {line}", file.display());
            }
        }
    }
}
