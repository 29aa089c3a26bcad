//! Which room knows which, what pure rooms never touch, and that the name of a shop or carrier stays in its connector's folder.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The rooms, and the rooms each may know. What is not here is known by nobody and knows nobody.
const ROOMS: [(&str, &[&str]); 25] = [
    ("model", &[]),
    ("text", &["model"]),
    ("places", &["model"]),
    ("rates", &["model"]),
    ("rulebook", &["model"]),
    ("codes", &["model"]),
    ("decide", &["model", "places", "rates"]),
    ("check", &["decide", "model"]),
    ("checkout", &["decide", "model"]),
    ("label", &["codes", "model"]),
    ("convert", &["label", "model"]),
    ("papers", &["codes", "label", "model", "places", "text"]),
    ("logs", &["model"]),
    ("store", &["model"]),
    ("devices", &["model"]),
    ("wire", &["model"]),
    ("drawing", &["convert", "label", "model", "papers"]),
    ("update", &["model", "wire"]),
    ("shops", &["model", "places", "wire"]),
    ("carriers", &["codes", "model", "places", "rates", "wire"]),
    ("sandbox", &["carriers", "label", "model", "wire"]),
    (
        "station",
        &[
            "carriers", "check", "checkout", "codes", "convert", "decide", "devices", "drawing", "label", "logs",
            "model", "papers", "places", "rates", "rulebook", "sandbox", "shops", "store", "text", "update", "wire",
        ],
    ),
    ("server", &["model", "station", "text"]),
    ("api", &["model", "station", "text"]),
    ("cli", &["api", "model", "server", "station", "text"]),
];

/// The rooms that know no clock, no file, no socket and nothing asynchronous.
const PURE: [&str; 12] = [
    "model", "text", "places", "rates", "rulebook", "codes", "decide", "check", "checkout", "label", "convert",
    "papers",
];

/// What a pure room never names.
const IMPURE: [&str; 10] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::thread",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "tokio",
];

/// Files that name a shop or carrier for another reason than to speak with it.
const NAMING: [(&str, &str); 24] = [
    ("crates/shops/src/registry.rs", "the list of kinds"),
    ("crates/shops/src/lib.rs", "the folders"),
    ("crates/carriers/src/registry.rs", "the list of kinds"),
    ("crates/carriers/src/lib.rs", "the folders"),
    ("crates/shops/src/files", "order files as other programs write them"),
    ("crates/carriers/src/sendcloud_shared", "what both APIs of one platform have in common"),
    ("crates/carriers/src/point_file.rs", "files of service points as a platform answers them"),
    ("crates/codes/src", "the forms of carriers' numbers"),
    ("crates/rulebook/src", "rules files of another program"),
    ("crates/rates/src", "price lists of other programs"),
    ("crates/model/src/problem_code.rs", "the problem of such a file"),
    ("crates/station/src/calls", "the calls that read such files"),
    ("crates/station/src/deciding/rules.rs", "reading rules and methods of another program"),
    ("crates/station/src/prices/sheets.rs", "reading price lists of other programs"),
    ("crates/cli/src/arguments", "the commands that read such files"),
    ("crates/cli/src/commands", "the commands that read such files"),
    ("ui/src/screens/settings/PriceSheets.svelte", "reading price lists of other programs"),
    ("ui/src/screens/settings/rules/RulesFile.svelte", "reading rules of another program"),
    ("crates/sandbox/src", "the practice partners speak as real ones do"),
    ("crates/station/src/practice", "the practice station is furnished with them"),
    ("crates/shops/src/api/webhook.rs", "webhooks in the form of another program"),
    ("crates/api/src/number.rs", "numbers that clients of another program keep"),
    ("crates/api/src/openapi", "whose shapes are described"),
    ("ui/src/screens/setup", "a newcomer is asked which account they have"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The names of the dependencies of a package that stand in its `Cargo.toml`, without those of tests.
fn dependencies(manifest: &Path) -> BTreeSet<String> {
    let manifest: toml::Table = fs::read_to_string(manifest).unwrap().parse().unwrap();
    let names = |table: &toml::Table| -> Vec<String> {
        let dependencies = table.get("dependencies").and_then(toml::Value::as_table);
        dependencies.into_iter().flat_map(|table| table.keys().cloned()).collect()
    };
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let targets = targets.into_iter().flat_map(|targets| targets.values().filter_map(toml::Value::as_table));
    names(&manifest).into_iter().chain(targets.flat_map(names)).collect()
}

#[test]
fn a_room_knows_only_the_rooms_it_may_know() {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        found.insert(entry.unwrap().file_name().into_string().unwrap());
    }
    let rooms: BTreeSet<String> = ROOMS.iter().map(|(room, _)| (*room).to_owned()).collect();
    assert_eq!(found, rooms, "every crate is a room of the table, and the other way round");
    for (room, may) in ROOMS {
        let known = dependencies(&root().join("crates").join(room).join("Cargo.toml"));
        let known: Vec<&str> = known.iter().map(String::as_str).filter(|name| rooms.contains(*name)).collect();
        assert_eq!(known, may, "{room}");
    }
    let window = dependencies(&root().join("src-tauri/Cargo.toml"));
    let known: Vec<&String> = window.intersection(&rooms).collect();
    assert_eq!(known, ["model", "station", "text"], "the window");
}

#[test]
fn pure_rooms_know_no_clock_no_file_and_no_socket() {
    for room in PURE {
        for file in sources(&root().join("crates").join(room).join("src")) {
            let code = code(&file);
            for impure in IMPURE {
                assert!(!code.contains(impure), "{} names {impure}", file.display());
            }
        }
    }
}

/// Types of the page and schemas are made while the page is built, never in what ships.
#[test]
fn what_ships_derives_no_types_and_no_schemas() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "-p",
            "packdesk",
            "-p",
            "packdesk-desktop",
            "-e",
            "normal",
            "--prefix",
            "none",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("station v"), "no tree of dependencies");
    for never in ["ts-rs v", "schemars v1", "proptest v"] {
        assert!(!tree.lines().any(|line| line.starts_with(never)), "{never}");
    }
}

/// The kinds a registry lists, but for those that are the station's own.
fn kinds(registry: &str) -> Vec<String> {
    let source = fs::read_to_string(root().join(registry)).unwrap();
    let words: Vec<&str> =
        source.split(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == ':')).collect();
    let kind = |word: &&str| {
        let (folder, made_by) = word.split_once("::")?;
        let is_kind =
            ["connector", "kind", "kinds"].contains(&made_by) && !["api", "files", "own_numbers"].contains(&folder);
        is_kind.then(|| folder.to_owned())
    };
    words.iter().filter_map(kind).collect()
}

#[test]
fn the_name_of_a_shop_or_carrier_stays_in_its_folder() {
    let shops = kinds("crates/shops/src/registry.rs");
    let carriers = kinds("crates/carriers/src/registry.rs");
    assert!(shops.len() >= 8 && carriers.len() >= 3, "{shops:?} {carriers:?}");
    // Two that only tests know.
    let made_up = ["bazaar", "ferry"].map(str::to_owned);
    let names: Vec<String> = shops.iter().chain(&carriers).chain(&made_up).cloned().collect();
    let own_place = |file: &str| {
        let of = |room: &'static str, kinds: &[String]| {
            kinds.iter().any(|kind| {
                file.starts_with(&format!("crates/{room}/src/{kind}/"))
                    || file == format!("crates/{room}/src/{kind}.rs")
            })
        };
        of("shops", &shops) || of("carriers", &carriers)
    };
    let (mut wrong, mut needed) = (Vec::new(), BTreeSet::new());
    let rooms = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path().join("src"));
    for folder in rooms.chain(["src-tauri/src", "ui/src"].map(|folder| root().join(folder))) {
        for path in sources(&folder) {
            let file = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
            if own_place(&file) || file.ends_with("types.gen.ts") {
                continue;
            }
            let code = code(&path);
            let words = words(&code);
            let found: Vec<&String> = names.iter().filter(|name| names_it(&words, name)).collect();
            if found.is_empty() {
                continue;
            }
            match NAMING.iter().find(|(place, _)| file.starts_with(place)) {
                Some((place, _)) => {
                    needed.insert(*place);
                }
                None => wrong.push(format!("{file} names {found:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let listed: BTreeSet<&str> = NAMING.iter().map(|(place, _)| *place).collect();
    assert_eq!(needed, listed, "every place that is listed names one");
}

/// The words of some code, each once.
fn words(code: &str) -> BTreeSet<&str> {
    code.split(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == '-')).collect()
}

/// Whether one of the words is the name, or has it in it. A short name has to be the word, or a part of it by its case.
fn names_it(words: &BTreeSet<&str>, name: &str) -> bool {
    let name = name.replace('_', "");
    words.iter().any(|word| {
        let plain: String = word.chars().filter(|letter| letter.is_alphanumeric()).collect();
        if name.len() > 4 { plain.to_lowercase().contains(&name) } else { parts(word).contains(&name) }
    })
}

/// The parts of a word: `read_ups`, `read-ups` and `ReadUps` have `read` and `ups`.
fn parts(word: &str) -> BTreeSet<String> {
    let mut parts = vec![String::new()];
    for letter in word.chars() {
        if letter.is_uppercase() || !letter.is_alphanumeric() {
            parts.push(String::new());
        }
        if letter.is_alphanumeric() {
            parts.last_mut().unwrap().extend(letter.to_lowercase());
        }
    }
    parts.into_iter().collect()
}

#[test]
fn a_name_is_found_in_every_spelling() {
    for (code, name) in [
        ("matches!(kind, ShopKind::WooCommerce)", "woocommerce"),
        ("if kind == \"dhl-parcel-de\" {", "dhl_parcel_de"),
        ("DhlParcelDe::new()", "dhl_parcel_de"),
        ("fn is_ups(&self)", "ups"),
        ("Carrier::Ups", "ups"),
    ] {
        assert!(names_it(&words(code), name), "{code}");
    }
    for code in ["groups.len()", "let upset = 1", "follow_ups_of"] {
        assert_eq!(names_it(&words(code), "ups"), code.starts_with("follow"), "{code}");
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let is_source = [".rs", ".ts", ".svelte"].iter().any(|end| name.ends_with(end));
        if path.is_dir() && name != "tests" {
            found.extend(sources(&path));
        } else if is_source && name != "tests.rs" && !name.ends_with(".test.ts") {
            found.push(path);
        }
    }
    found
}

/// What stands in a file without comments and without the tests at its end.
fn code(file: &Path) -> String {
    let source = fs::read_to_string(file).unwrap();
    let source = source.split("\n#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let is_comment = |line: &&str| {
        let line = line.trim_start();
        ["//", "/*", "*", "<!--"].iter().any(|mark| line.starts_with(mark))
    };
    source
        .lines()
        .filter(|line| !is_comment(line))
        .map(|line| line.split(" // ").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}
