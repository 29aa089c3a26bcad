//! The modules of each crate import each other in one direction only: no circle, so that one can be read before the other.
//!
//! A module is a file or a folder directly below `src`; `crate::name` belongs to the module `name`, or to the one `lib.rs`
//! re-exports `name` from, under whatever name. In the crates of [`WHOLE`] the files inside a folder are held to the same,
//! where a folder's own `mod.rs` and its files count as one. Paths count wherever they stand: in a `use`, in code, in what a
//! macro is given.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::Visit;
use syn::{Attribute, Item, ItemMod, ItemUse, UseTree, Visibility};

/// The crates whose modules may import each other in a circle: `model` is one vocabulary, each word of which may name another.
const ONE_VOCABULARY: &[&str] = &["model"];

/// The crates in which files inside folders are looked at, too.
const WHOLE: &[&str] = &["decide", "station", "store"];

#[test]
fn no_crate_has_a_circle_of_imports() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let mut circles = Vec::new();
    for name in folders(&crates) {
        if ONE_VOCABULARY.contains(&name.as_str()) {
            continue;
        }
        let modules = read(&crates.join(&name).join("src"));
        let mut found = circles_of(&arrows(&modules, false));
        if WHOLE.contains(&name.as_str()) {
            found.extend(circles_of(&arrows(&modules, true)));
        }
        circles.extend(found.into_iter().map(|circle| format!("{name}: {circle}")));
    }
    assert!(circles.is_empty(), "modules import each other in a circle:\n{}", circles.join("\n"));
}

#[test]
fn a_circle_is_found() {
    let arrow = |from: &str, to: &[&str]| (from.to_owned(), to.iter().map(ToString::to_string).collect());
    let arrows = BTreeMap::from([arrow("a", &["b"]), arrow("b", &["c"]), arrow("c", &["b"]), arrow("d", &["a"])]);
    assert_eq!(circles_of(&arrows), ["b → c → b"]);
}

/// Each file imports in its own way: an alias, a path in code, what a macro is given, a way up out of a module in the file.
#[test]
fn imports_are_seen_wherever_they_stand() {
    let files = [
        ("", "mod shop; mod desk; mod spool; mod rule; mod label; pub use desk::Desk as Bench;"),
        ("shop", "use crate::Bench; fn ask() {}"),
        ("desk", "fn wait() { println!(\"{}\", crate::spool::wait()); }"),
        ("spool", "mod inner { fn near() { super::here(); } fn far() { super::super::rule::ask(); } }"),
        ("rule", "mod file; fn write() -> u32 { label::of(crate::label::Text) }"),
        ("rule/file", "use super::super::shop; use super::Rule; use std::fs;"),
        ("label", "#[cfg(test)] mod tests { use crate::shop::ask; } fn of() { super_market::ask(); }"),
    ];
    let modules = files.map(|(name, source)| (name.to_owned(), Module::of(source))).into();
    let shown = |deep| {
        let arrows = arrows(&modules, deep).into_iter();
        arrows.flat_map(|(from, to)| to.into_iter().map(move |to| format!("{from} → {to}"))).collect::<Vec<_>>()
    };
    let shallow = ["desk → spool", "rule → label", "rule → shop", "shop → desk", "spool → rule"];
    assert_eq!(shown(false), shallow);
    assert_eq!(circles_of(&arrows(&modules, false)), ["desk → spool → rule → shop → desk"]);
    let deep = ["desk → spool", "rule → label", "rule/file → shop", "shop → desk", "spool → rule"];
    assert_eq!(shown(true), deep, "no file of it is in a circle; the folder is");
}

/// A module's path below `src`, as `backup/write`; that of `lib.rs` is empty.
type Name = String;

/// What the files of a crate use: each path as it is written, from `crate`, `self`, `super` or a module below.
struct Module {
    uses: Vec<Use>,
}

/// One path of a `use`, or one that begins with `crate` or `super` in the text.
struct Use {
    path: Vec<String>,
    /// The name it has from then on.
    name: String,
    is_public: bool,
}

fn folders(at: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(at).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn read(src: &Path) -> BTreeMap<Name, Module> {
    let mut files = Vec::new();
    rust_files(src, &mut files);
    let module = |file: PathBuf| {
        let inside = file.strip_prefix(src).unwrap().with_extension("");
        let name = inside.to_str().unwrap().replace('\\', "/");
        let name = name.strip_suffix("/mod").unwrap_or(&name);
        let name = if matches!(name, "lib" | "main") { "" } else { name };
        (name.to_owned(), Module::of(&fs::read_to_string(&file).unwrap()))
    };
    files.into_iter().map(module).collect()
}

fn rust_files(at: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(at).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if path.is_dir() && stem != "tests" && stem != "bin" {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") && stem != "tests" {
            files.push(path);
        }
    }
}

impl Module {
    fn of(source: &str) -> Self {
        let mut found = Uses::default();
        found.visit_file(&syn::parse_file(source).unwrap());
        Self { uses: found.uses }
    }
}

/// Gathers what a file uses, without its tests.
#[derive(Default)]
struct Uses {
    uses: Vec<Use>,
    /// In how many modules of the file itself the place is that is looked at.
    inside: usize,
}

impl Uses {
    /// Notes a path. One that leads up to a module of the file itself is none of another file.
    fn note(&mut self, mut path: Vec<String>, name: String, is_public: bool) {
        let up = path.iter().take_while(|part| *part == "super").count();
        if self.inside > 0 && path[0] != "crate" {
            if up <= self.inside {
                return;
            }
            path.drain(..self.inside);
        }
        self.uses.push(Use { path, name, is_public });
    }

    fn note_code(&mut self, path: Vec<String>) {
        let name = path.last().cloned().unwrap_or_default();
        self.note(path, name, false);
    }
}

impl Visit<'_> for Uses {
    fn visit_item(&mut self, item: &Item) {
        if !is_test(attributes(item)) {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &ItemMod) {
        self.inside += 1;
        syn::visit::visit_item_mod(self, item);
        self.inside -= 1;
    }

    fn visit_item_use(&mut self, item: &ItemUse) {
        let is_public = !matches!(item.vis, Visibility::Inherited);
        let mut paths = Vec::new();
        leaves(&item.tree, &mut Vec::new(), &mut paths);
        for (path, name) in paths {
            self.note(path, name, is_public);
        }
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let path_of: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if matches!(path_of[0].as_str(), "crate" | "super") {
            self.note_code(path_of);
        }
        syn::visit::visit_path(self, path);
    }

    /// What a macro is given is no code until the macro has made some of it: its words are looked through.
    fn visit_macro(&mut self, given: &syn::Macro) {
        let text = given.tokens.to_string();
        let is_mark = |letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == ':');
        let words: Vec<&str> = text.split(is_mark).filter(|word| !word.is_empty()).collect();
        for (place, word) in words.iter().enumerate() {
            let follows_path = place > 0 && words[place - 1] == "::";
            if matches!(*word, "crate" | "super") && !follows_path {
                let rest = words[place + 1..].chunks_exact(2).take_while(|pair| pair[0] == "::").map(|pair| pair[1]);
                self.note_code(std::iter::once(*word).chain(rest).map(str::to_owned).collect());
            }
        }
        syn::visit::visit_macro(self, given);
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Mod(ItemMod { attrs, .. }) => attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|condition| condition.is_ident("test"))
    })
}

/// The paths of a `use`, each with the name it has from then on.
fn leaves(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<(Vec<String>, String)>) {
    let mut end = |last: String, name: String, before: &[String]| found.push(([before, &[last]].concat(), name));
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            leaves(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => end(name.ident.to_string(), name.ident.to_string(), before),
        UseTree::Rename(rename) => end(rename.ident.to_string(), rename.rename.to_string(), before),
        UseTree::Glob(_) => end("*".to_owned(), "*".to_owned(), before),
        UseTree::Group(group) => group.items.iter().for_each(|item| leaves(item, before, found)),
    }
}

/// Which module imports which. Not `deep`: the modules directly below `src`.
fn arrows(modules: &BTreeMap<Name, Module>, deep: bool) -> BTreeMap<Name, BTreeSet<Name>> {
    let shown = |name: &str| if deep { name.to_owned() } else { name.split('/').next().unwrap_or_default().to_owned() };
    let mut arrows: BTreeMap<Name, BTreeSet<Name>> = BTreeMap::new();
    for (name, module) in modules.iter().filter(|(name, _)| !name.is_empty()) {
        for used in &module.uses {
            let Some(path) = absolute(name, &used.path, modules) else { continue };
            let to = home(&path, modules, 0);
            let is_family = deep && (to.starts_with(&format!("{name}/")) || name.starts_with(&format!("{to}/")));
            if !to.is_empty() && shown(&to) != shown(name) && !is_family {
                arrows.entry(shown(name)).or_default().insert(shown(&to));
            }
        }
    }
    arrows
}

/// A path from the crate's root; none for one that leads out of the crate.
fn absolute(module: &str, path: &[String], modules: &BTreeMap<Name, Module>) -> Option<Vec<String>> {
    let here: Vec<String> = module.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    match path[0].as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some([here.as_slice(), &path[1..]].concat()),
        "super" => {
            let up = path.iter().take_while(|part| *part == "super").count();
            let kept = here.len().saturating_sub(up);
            Some([&here[..kept], &path[up..]].concat())
        }
        first => {
            let below = if module.is_empty() { first.to_owned() } else { format!("{module}/{first}") };
            modules.contains_key(&below).then(|| [here.as_slice(), path].concat())
        }
    }
}

/// The module a path ends in: the longest that is a module, then wherever that one re-exports the next name from.
fn home(path: &[String], modules: &BTreeMap<Name, Module>, depth: u8) -> Name {
    let mut name = String::new();
    let mut rest = path;
    while let Some((first, others)) = rest.split_first() {
        let below = if name.is_empty() { first.clone() } else { format!("{name}/{first}") };
        if !modules.contains_key(&below) {
            break;
        }
        (name, rest) = (below, others);
    }
    let exported = rest
        .first()
        .zip(modules.get(&name))
        .and_then(|(wanted, module)| module.uses.iter().find(|used| used.is_public && used.name == *wanted));
    match exported.and_then(|used| absolute(&name, &used.path, modules)) {
        Some(from) if depth < 4 => home(&from, modules, depth + 1),
        _ => name,
    }
}

/// Circles, each as one way round; none where there is none.
fn circles_of(arrows: &BTreeMap<Name, BTreeSet<Name>>) -> Vec<String> {
    let mut circles = BTreeSet::new();
    for start in arrows.keys() {
        if let Some(way) = way_back(arrows, start) {
            let least = way.iter().enumerate().min_by_key(|(_, name)| name.as_str()).map_or(0, |(place, _)| place);
            let mut round = [&way[least..], &way[..least]].concat();
            round.push(round[0].clone());
            circles.insert(round.join(" → "));
        }
    }
    circles.into_iter().collect()
}

/// The shortest way from a module to itself.
fn way_back(arrows: &BTreeMap<Name, BTreeSet<Name>>, start: &str) -> Option<Vec<Name>> {
    let mut ways = std::collections::VecDeque::from([vec![start.to_owned()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        for next in arrows.get(way.last()?).into_iter().flatten() {
            if next == start {
                return Some(way);
            }
            if seen.insert(next.clone()) {
                ways.push_back([way.as_slice(), std::slice::from_ref(next)].concat());
            }
        }
    }
    None
}
