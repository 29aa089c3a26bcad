//! The pages about the code are true where a program can tell: what `ARCHITECTURE.md` names is there, comments state facts,
//! `CHANGELOG.md` has its form, what has a name is spoken of by it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// What a newcomer asks for, in the words of the page's table.
const REQUESTS: [&str; 10] = [
    "a PrestaShop connector",
    "a carrier with on-line booking",
    "three parcels with three labels",
    "service points with a map",
    "many desks",
    "a public orders API",
    "checkout quotes",
    "a German catalogue",
    "tracking states",
    "return labels",
];

/// Where a path of the page may begin: at the root, among the crates, in the station.
const BEGINNINGS: [&str; 3] = ["", "crates", "crates/station/src"];

/// Paths of a station's folder, not of this one.
const OF_A_STATION: [&str; 1] = ["at-work/"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// The paths a text names between backticks and in links.
fn paths(text: &str) -> Vec<&str> {
    let marked = text.split('`').skip(1).step_by(2);
    let linked = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link);
    let is_path = |word: &&str| {
        let is_one_word = !word.contains(char::is_whitespace) && !word.contains("::") && !word.starts_with(['/', '-']);
        let ends = [".rs", ".ts", ".md", ".sql", ".toml", ".ftl", ".svelte", ".json", ".tsv"];
        is_one_word && (word.contains('/') || ends.iter().any(|end| word.ends_with(end)))
    };
    marked.chain(linked).filter(is_path).filter(|path| !OF_A_STATION.contains(path)).collect()
}

/// Whether there is such a file or folder; of `<kind>` and `*` only what stands before them counts.
fn is_there(path: &str) -> bool {
    let fixed = path.split(['<', '*']).next().unwrap_or_default();
    BEGINNINGS.iter().any(|beginning| root().join(beginning).join(fixed).exists())
}

#[test]
fn every_path_of_the_architecture_page_is_there() {
    let page = page("ARCHITECTURE.md");
    let paths = paths(&page);
    assert!(paths.len() > 100, "{}", paths.len());
    let missing: Vec<&str> = paths.into_iter().filter(|path| !is_there(path)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(!is_there("station/src/shop.rs") && is_there("locales/<language>/*.ftl"));
}

#[test]
fn the_architecture_page_answers_what_a_newcomer_asks() {
    let page = page("ARCHITECTURE.md");
    let (_, rows) = page.split_once("| request | files |").unwrap();
    for request in REQUESTS {
        let row = rows.lines().find(|row| row.starts_with(&format!("| {request}")));
        let row = row.unwrap_or_else(|| panic!("{request} is not answered"));
        assert!(!paths(row).is_empty() || row.contains("`store`"), "{request}: {row}");
    }
}

/// Every folder of the page's rooms is named, so that none is missing from the picture.
#[test]
fn every_crate_and_folder_stands_on_the_architecture_page() {
    let page = page("ARCHITECTURE.md");
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(page.contains(&format!("`crates/{name}`")), "crates/{name}");
    }
}

/// Words that say nothing by themselves.
const PRONOUNS: [&str; 17] = [
    "Which", "They", "Them", "It", "Whose", "Both", "Those", "That", "This", "These", "Itself", "Who", "What", "He",
    "She", "Him", "Her",
];

/// Whether the beginning of a comment is one pronoun, alone or with a single word beside it.
fn is_pronoun_comment(text: &str) -> bool {
    let Some(rest) = PRONOUNS.iter().find_map(|pronoun| text.strip_prefix(pronoun)) else { return false };
    let ends = |rest: &str| rest.is_empty() || rest.starts_with(['.', ',', ';', ':']);
    let one_more = rest
        .strip_prefix(' ')
        .map(|rest| rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_'));
    ends(rest) || one_more.is_some_and(|rest| ["", "."].contains(&rest))
}

#[test]
fn no_comment_is_a_pronoun() {
    for text in ["Which.", "They, the first ones.", "Which order.", "It holds.", "Both", "This: that"] {
        assert!(is_pronoun_comment(text), "{text}");
    }
    for text in ["Which order it is.", "Its name.", "Items of it.", "Italian.", "Whoever asks.", "The order."] {
        assert!(!is_pronoun_comment(text), "{text}");
    }
    let mut found = Vec::new();
    for folder in ["crates", "src-tauri", "tests", "xtask", "fuzz", "ui/src"] {
        let mut files = Vec::new();
        sources(&root().join(folder), &mut files);
        for file in files {
            let source = fs::read_to_string(&file).unwrap();
            let mut before = "";
            for (number, line) in (1..).zip(source.lines().map(str::trim_start)) {
                let text = ["/// ", "//! ", "/** "].iter().find_map(|mark| line.strip_prefix(mark));
                let begins = !before.starts_with("/// ") && !before.starts_with("//! ");
                let text = text.map(|text| text.trim_end_matches("*/").trim_end());
                if begins && text.is_some_and(is_pronoun_comment) {
                    found.push(format!("{}:{number}: {line}", file.strip_prefix(root()).unwrap().display()));
                }
                before = line;
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What people gave a name, as sentences speak of it.
const NAMED: [&str; 3] = ["shop", "carrier", "printer"];

/// Whether a line of Rust hands a sentence the text of an id, which no face can turn into a name.
fn speaks_an_id(line: &str) -> bool {
    // The log calls nobody by name, threads are no sentences, and what is not there has no name.
    !["alias(", "thread_name(", "StoreError::missing("].iter().any(|call| line.contains(call))
        && NAMED.iter().any(|what| {
            let begins = [format!(".with(\"{what}\", "), format!("(\"{what}\", ")];
            let handed = begins.iter().filter_map(|begin| line.split_once(begin.as_str())).map(|(_, rest)| rest);
            handed.filter_map(|rest| rest.split([')', ',']).next()).any(|value| {
                let text =
                    value.trim_end_matches(".as_str(").trim_end_matches(".clone(").trim_end_matches(".to_owned(");
                text.ends_with(".0")
            })
        })
}

#[test]
fn what_has_a_name_is_spoken_of_by_it() {
    for line in [r#"problem.with("shop", shop.0.as_str())"#, r#"[("printer", job.printer.0.as_str().into())]"#] {
        assert!(speaks_an_id(line), "{line}");
    }
    for line in [r#"problem.with("shop", &shop.id)"#, r#"logs::alias("printer", &printer.id.0)"#] {
        assert!(!speaks_an_id(line), "{line}");
    }
    let mut files = Vec::new();
    sources(&root().join("crates"), &mut files);
    let is_program = |file: &PathBuf| !file.components().any(|part| part.as_os_str() == "tests");
    let spoken = files.iter().filter(|file| is_program(file)).flat_map(|file| {
        let source = fs::read_to_string(file).unwrap();
        let lines: Vec<String> = source.lines().filter(|line| speaks_an_id(line)).map(str::to_owned).collect();
        lines.into_iter().map(|line| format!("{}: {}", file.display(), line.trim()))
    });
    let spoken: Vec<String> = spoken.collect();
    assert!(spoken.is_empty(), "{}", spoken.join("\n"));
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() && !["target", "node_modules"].contains(&name.as_str()) {
            sources(&path, found);
        } else if [".rs", ".ts", ".svelte"].iter().any(|end| name.ends_with(end)) {
            found.push(path);
        }
    }
}

#[test]
fn what_is_new_stands_in_three_sections_a_line_each() {
    let page = page("CHANGELOG.md");
    let (_, rest) = page.split_once("## Unreleased\n").unwrap();
    let unreleased = rest.split("\n## ").next().unwrap();
    let mut sections = Vec::new();
    for section in unreleased.split("\n### ").skip(1) {
        let (name, lines) = section.split_once('\n').unwrap();
        sections.push(name);
        for line in lines.trim().lines() {
            assert!(line.starts_with("- ") && line.ends_with(['.', ')']), "{name}: no line of its own: {line:?}");
        }
    }
    assert_eq!(sections, ["Added", "Changed", "Fixed"]);
}

/// Each word of the table has its meaning, and stands there once.
#[test]
fn every_word_has_one_meaning() {
    let page = page("docs/words.md");
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| word |"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert!(rows.len() > 80, "{}", rows.len());
    let mut seen = std::collections::BTreeSet::new();
    for row in rows {
        assert_eq!(row.len(), 3, "{row:?}");
        assert!(!row[0].is_empty() && seen.insert(row[0].to_owned()), "twice: {}", row[0]);
    }
}
