//! Which calls a browser may make: none that names a path of the desk's machine.

use std::collections::{BTreeMap, BTreeSet};

/// Fields that hold a path, in every type of the page.
const PATHS: [&str; 2] = ["path", "folder"];

/// What an identifier of TypeScript is made of.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !(it.is_alphanumeric() || it == '_')).filter(|word| !word.is_empty())
}

/// A type's text without its comments.
fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/**") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    code + rest
}

#[test]
fn every_call_that_can_name_a_path_is_judged() {
    let file = code(&station::calls::typescript());
    let (types, calls) = file.split_once("export interface Calls").unwrap();
    let types: BTreeMap<&str, &str> = types
        .split("export type ")
        .filter_map(|declared| declared.split_once('='))
        .map(|(name, text)| (words(name).next().unwrap(), text))
        .collect();
    let judged: BTreeSet<&str> = station::calls::REACH.iter().map(|(name, _)| *name).collect();
    let mut named = 0;
    for line in calls.lines() {
        let Some((name, rest)) = line.trim().split_once(": { args: ") else { continue };
        let (args, _) = rest.split_once("; answer:").unwrap();
        let (mut open, mut seen) = (vec![args], BTreeSet::new());
        let mut path = false;
        while let Some(text) = open.pop() {
            path |= PATHS.iter().any(|field| text.contains(&format!("{field}: string")));
            open.extend(words(text).filter(|word| seen.insert(*word)).filter_map(|word| types.get(word)));
        }
        named += u32::from(path);
        assert!(!path || judged.contains(name), "{name} can name a path: the table has to say who may make it");
    }
    assert!(named >= 9, "{named} calls name paths: the types are not read as they are written");
}
