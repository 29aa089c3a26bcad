//! `packdesk layouts`

use super::Outcome;
use crate::arguments::Layouts;
use crate::output::{Output, say};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::Problem;
use station::Station;
use station::calls::{self, LayoutError, TryLayout};
use std::path::{Path, PathBuf};
use text::Words;

pub(super) fn run(station: &Station, command: Option<Layouts>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None | Some(Layouts::List) => list(station, output),
        Some(Layouts::Copy { name }) => {
            let file = calls::layout_copy(station, name)?;
            output.answer(&file, |words| {
                println!("{}", say(words, "cli-layout-copied", &[("file", file.as_str().into())]));
            });
            Ok(Outcome::Done)
        }
        Some(Layouts::Check { name, file }) => check(station, name, file.as_deref(), output),
        Some(Layouts::Preview { name, file, out }) => preview(station, name, file.as_deref(), out, output),
        Some(Layouts::Schema) => {
            println!("{:#}", calls::layout_schema());
            Ok(Outcome::Done)
        }
    }
}

fn list(station: &Station, output: &Output) -> Result<Outcome, Problem> {
    let layouts = calls::layouts(station, ())?;
    output.answer(&layouts, |words| {
        for layout in &layouts {
            let whose = match &layout.file {
                None => words.word("cli-layout-built-in"),
                Some(file) if layout.errors.is_empty() => {
                    say(words, "cli-layout-own", &[("file", file.as_str().into())])
                }
                Some(file) => say(words, "cli-layout-wrong", &[("file", file.as_str().into())]),
            };
            println!("{:<24} {whose}", layout.name);
        }
    });
    Ok(Outcome::Done)
}

fn check(station: &Station, name: String, file: Option<&Path>, output: &Output) -> Result<Outcome, Problem> {
    let text = text_of(station, &name, file)?;
    let tried = calls::layout_try(station, TryLayout { name: name.clone(), text, language: None, shop: None })?;
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
    name: String,
    file: Option<&Path>,
    out: Option<PathBuf>,
    output: &Output,
) -> Result<Outcome, Problem> {
    let text = text_of(station, &name, file)?;
    let language = Some(output.words().language());
    let tried = calls::layout_try(station, TryLayout { name: name.clone(), text, language, shop: None })?;
    let out = out.unwrap_or_else(|| PathBuf::from("."));
    for (number, page) in (1..).zip(&tried.pages) {
        let bytes = BASE64.decode(page).map_err(|error| Problem::new("internal").because(error))?;
        let file = out.join(format!("{name}-{number}.png"));
        std::fs::create_dir_all(&out)
            .and_then(|()| std::fs::write(&file, bytes))
            .map_err(|error| Problem::new("file-unwritable").with("file", file.display().to_string()).because(error))?;
    }
    output.answer(&serde_json::json!({ "folder": out, "pages": tried.page_count, "errors": tried.errors }), |words| {
        print_errors(&tried.errors, words);
        let told = [("pages", tried.page_count.into()), ("folder", out.display().to_string().into())];
        println!("{}", say(words, "cli-layout-pages", &told));
    });
    Ok(Outcome::of(!tried.errors.is_empty()))
}

fn text_of(station: &Station, name: &str, file: Option<&Path>) -> Result<String, Problem> {
    match file {
        None => Ok(calls::layout_read(station, name.to_owned())?.text),
        Some(file) => std::fs::read_to_string(file)
            .map_err(|error| Problem::new("file-unreadable").with("file", file.display().to_string()).because(error)),
    }
}

fn print_errors(errors: &[LayoutError], words: &Words) {
    for error in errors {
        println!("{}:{} {}: {}", error.line, error.column, error.field, words.say(&error.message));
    }
}
