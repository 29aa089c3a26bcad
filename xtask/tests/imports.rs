//! The modules of each crate import each other in one direction only: no circle, so that one can be read before the other.
//!
//! A module is a file or a folder directly below `src`; `crate::name` belongs to the module `name`, or to the one `lib.rs`
//! re-exports `name` from. In the crates of [`WHOLE`] the files inside a folder are held to the same; a folder's own `mod.rs`
//! and its files count as one.

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
        let deep = WHOLE.contains(&name.as_str());
        circles.extend(circles_of(&arrows(&modules, deep)).into_iter().map(|circle| format!("{name}: {circle}")));
    }
    assert!(circles.is_empty(), "modules import each other in a circle:\n{}", circles.join("\n"));
}

#[test]
fn a_circle_is_found() {
    let arrow = |from: &str, to: &[&str]| (from.to_owned(), to.iter().map(ToString::to_string).collect());
    let arrows = BTreeMap::from([arrow("a", &["b"]), arrow("b", &["c"]), arrow("c", &["b"]), arrow("d", &["a"])]);
    assert_eq!(circles_of(&arrows), ["b → c → b"]);
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
        let mut found = Uses::default();
        found.visit_file(&syn::parse_file(&fs::read_to_string(&file).unwrap()).unwrap());
        (name.to_owned(), Module { uses: found.0 })
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

/// Gathers what a file uses, without its tests.
#[derive(Default)]
struct Uses(Vec<Use>);

impl Visit<'_> for Uses {
    fn visit_item(&mut self, item: &Item) {
        if !is_test(attributes(item)) {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &ItemUse) {
        let is_public = !matches!(item.vis, Visibility::Inherited);
        let mut paths = Vec::new();
        leaves(&item.tree, &mut Vec::new(), &mut paths);
        self.0.extend(paths.into_iter().map(|path| Use { path, is_public }));
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let path_of: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if matches!(path_of[0].as_str(), "crate" | "super") {
            self.0.push(Use { path: path_of, is_public: false });
        }
        syn::visit::visit_path(self, path);
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

fn leaves(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let mut end = |name: String, before: &Vec<String>| found.push([before.as_slice(), &[name]].concat());
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            leaves(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => end(name.ident.to_string(), before),
        UseTree::Rename(rename) => end(rename.ident.to_string(), before),
        UseTree::Glob(_) => end("*".to_owned(), before),
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
    let exported = rest.first().zip(modules.get(&name)).and_then(|(wanted, module)| {
        module.uses.iter().find(|used| used.is_public && used.path.last() == Some(wanted))
    });
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
