//! `packdesk layouts`

mod outlines;

use super::Outcome;
use crate::arguments::Layouts;
use crate::output::{Output, say};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Problem, ProblemCode, ShopId};
use station::Station;
use station::calls::{self, LayoutError, LayoutOwner, TryLayout, WhichLayout};
use std::path::{Path, PathBuf};
use text::Words;

pub(super) fn run(
    station: &Station,
    command: Option<Layouts>,
    shop: Option<String>,
    output: &Output,
) -> Result<Outcome, Problem> {
    let shop = shop.map(ShopId);
    let which = |name: String| WhichLayout { name, shop: shop.clone() };
    match command {
        None | Some(Layouts::List) => list(station, shop, output),
        Some(Layouts::Copy { name }) => {
            let file = calls::layout_copy(station, which(name))?;
            output.answer(&file, |words| {
                println!("{}", say(words, "cli-layout-copied", &[("file", file.as_str().into())]));
            });
            Ok(Outcome::Done)
        }
        Some(Layouts::Remove { name }) => {
            calls::layout_remove(station, which(name.clone()))?;
            output
                .answer(&name, |words| println!("{}", say(words, "layout-removed", &[("name", name.as_str().into())])));
            Ok(Outcome::Done)
        }
        Some(Layouts::Set(set)) => outlines::set(station, which(set.name.clone()), set, output),
        Some(Layouts::Outline { name, file }) => match file {
            None => outlines::list(station, &which(name), output),
            Some(file) => outlines::take(station, which(name), &file, output),
        },
        Some(Layouts::Move { name, from, to }) => outlines::shift(station, which(name), &from, &to, output),
        Some(Layouts::Check { name, file }) => check(station, which(name), file.as_deref(), output),
        Some(Layouts::Preview { name, file, out }) => preview(station, which(name), file.as_deref(), out, output),
        Some(Layouts::Schema) => {
            output.file(calls::LAYOUT_FILES_SCHEMA.as_bytes());
            Ok(Outcome::Done)
        }
    }
}

fn list(station: &Station, shop: Option<ShopId>, output: &Output) -> Result<Outcome, Problem> {
    let layouts = calls::layouts(station, shop)?;
    output.answer(&layouts, |words| {
        for layout in &layouts {
            let file = layout.file.clone().unwrap_or_default();
            let whose = match layout.owner {
                LayoutOwner::BuiltIn => words.word("cli-layout-built-in"),
                _ if !layout.errors.is_empty() => say(words, "cli-layout-wrong", &[("file", file.into())]),
                LayoutOwner::Station => say(words, "cli-layout-own", &[("file", file.into())]),
                LayoutOwner::Shop => say(words, "cli-layout-shops", &[("file", file.into())]),
            };
            println!("{:<24} {whose}", layout.name);
        }
    });
    Ok(Outcome::Done)
}

fn check(station: &Station, which: WhichLayout, file: Option<&Path>, output: &Output) -> Result<Outcome, Problem> {
    let name = which.name.clone();
    let text = text_of(station, &which, file)?;
    let tried = calls::layout_try(station, TryLayout { which, text, language: None })?;
    output.answer(&tried.errors, |words| {
        print_errors(&tried.errors, words);
        if tried.errors.is_empty() {
            println!("{}", say(words, "cli-layout-fine", &[("layout", name.as_str().into())]));
        }
    });
    Ok(Outcome::of(!tried.errors.is_empty()))
}

fn preview(
    station: &Station,
    which: WhichLayout,
    file: Option<&Path>,
    out: Option<PathBuf>,
    output: &Output,
) -> Result<Outcome, Problem> {
    let name = which.name.clone();
    let text = text_of(station, &which, file)?;
    let language = Some(output.words().language());
    let tried = calls::layout_try(station, TryLayout { which, text, language })?;
    let out = out.unwrap_or_else(|| PathBuf::from("."));
    for (number, page) in (1..).zip(&tried.pages) {
        let bytes = BASE64.decode(page).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
        let file = out.join(format!("{name}-{number}.png"));
        std::fs::create_dir_all(&out).and_then(|()| std::fs::write(&file, bytes)).map_err(|error| {
            Problem::new(ProblemCode::FileUnwritable).with("file", file.display().to_string()).because(error)
        })?;
    }
    output.answer(&serde_json::json!({ "folder": out, "pages": tried.page_count, "errors": tried.errors }), |words| {
        print_errors(&tried.errors, words);
        let told = [("pages", tried.page_count.into()), ("folder", out.display().to_string().into())];
        println!("{}", say(words, "cli-layout-pages", &told));
    });
    Ok(Outcome::of(!tried.errors.is_empty()))
}

fn text_of(station: &Station, which: &WhichLayout, file: Option<&Path>) -> Result<String, Problem> {
    match file {
        None => Ok(calls::layout_read(station, which.clone())?.text),
        Some(file) => super::given_text(file),
    }
}

fn print_errors(errors: &[LayoutError], words: &Words) {
    for error in errors {
        println!("{}:{} {}: {}", error.line, error.column, error.field, words.say(&error.message));
    }
}
