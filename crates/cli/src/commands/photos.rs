//! `packdesk photo`

use super::Outcome;
use super::personal_data::own_file;
use crate::arguments::{PhotoCommand, PhotoMode, PhotoSettings};
use crate::output::{Output, local, say};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Currency, Money, Photo, PhotoId, Photographing, Problem, ProblemCode};
use station::Station;
use station::calls::{self, GivenDocument, KeepPhoto, TakePhoto};
use std::io::Write as _;
use std::path::PathBuf;
use text::Words;

pub(super) fn run(station: &Station, command: PhotoCommand, output: &Output) -> Result<Outcome, Problem> {
    match command {
        PhotoCommand::Add { order, file } => {
            let picture = GivenDocument::File { path: std::path::absolute(&file).unwrap_or(file) };
            let order = super::order(station, &order)?;
            tell(&[calls::photo_keep(station, KeepPhoto { order, picture })?], output);
        }
        PhotoCommand::Take { order, within } => {
            let order = super::order(station, &order)?;
            tell(&[calls::photo_take(station, TakePhoto { order, within: within.saturating_mul(1000) })?], output);
        }
        PhotoCommand::List { order } => tell(&calls::photos(station, super::order(station, &order)?)?, output),
        PhotoCommand::Save { photo, out } => save(station, PhotoId(photo), out, output)?,
        PhotoCommand::Remove { photo } => {
            calls::photo_remove(station, PhotoId(photo))?;
            output.answer(&serde_json::json!({ "removed": photo }), |words| {
                println!("{}", say(words, "cli-photo-removed", &[("photo", photo.into())]));
            });
        }
        PhotoCommand::Settings(settings) => set(station, settings, output)?,
    }
    Ok(Outcome::Done)
}

fn tell(photos: &[Photo], output: &Output) {
    output.answer(&photos, |words| {
        for photo in photos {
            let (packer, kilobytes) = (photo.packer.as_deref().unwrap_or_default(), photo.bytes.div_ceil(1000));
            println!("{:>6}  {}  {kilobytes:>4} kB  {packer}", photo.id.0, local(photo.at));
        }
        if photos.is_empty() {
            println!("{}", words.word("cli-photos-none"));
        }
    });
}

fn save(station: &Station, photo: PhotoId, out: Option<PathBuf>, output: &Output) -> Result<(), Problem> {
    let file = calls::photo_file(station, photo)?;
    let jpeg = BASE64.decode(&file.base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    let out = out.unwrap_or_else(|| PathBuf::from(file.name));
    let shown = out.display().to_string();
    let unwritable =
        |error: std::io::Error| Problem::new(ProblemCode::FileUnwritable).with("file", shown.as_str()).because(error);
    own_file(&out).and_then(|mut made| made.write_all(&jpeg)).map_err(unwritable)?;
    output.answer(&serde_json::json!({ "file": out }), |words| {
        println!("{}", say(words, "cli-photo-saved", &[("file", shown.as_str().into())]));
    });
    Ok(())
}

fn set(station: &Station, settings: PhotoSettings, output: &Output) -> Result<(), Problem> {
    let PhotoSettings { mode, from, all, folder, no_folder } = settings;
    let before = calls::photographing(station, ())?;
    let folder = folder.map(|folder| std::path::absolute(&folder).unwrap_or(folder));
    let after = Photographing {
        mode: mode.map_or(before.mode, model_mode),
        from: from.map(|from| amount(&from)).transpose()?.or(if all { None } else { before.from }),
        folder: folder.or(if no_folder { None } else { before.folder.clone() }),
    };
    if after != before {
        calls::photographing_save(station, after.clone())?;
    }
    output.answer(&after, |words| show(&after, words));
    Ok(())
}

fn show(photographing: &Photographing, words: &Words) {
    let mode = match photographing.mode {
        model::PhotoMode::Never => "photo-mode-never",
        model::PhotoMode::Asked => "photo-mode-asked",
        model::PhotoMode::Required => "photo-mode-required",
    };
    println!("{}", words.word(mode));
    if let Some(from) = photographing.from {
        println!("{}", say(words, "cli-photo-from", &[("amount", from.into())]));
    }
    if let Some(folder) = &photographing.folder {
        println!("{}", say(words, "cli-photo-folder", &[("folder", folder.display().to_string().into())]));
    }
}

const fn model_mode(mode: PhotoMode) -> model::PhotoMode {
    match mode {
        PhotoMode::Never => model::PhotoMode::Never,
        PhotoMode::Asked => model::PhotoMode::Asked,
        PhotoMode::Required => model::PhotoMode::Required,
    }
}

fn amount(words: &[String]) -> Result<Money, Problem> {
    let bad = |why: &dyn std::fmt::Display| Problem::new(ProblemCode::BadArguments).because(format!("--from: {why}"));
    let [amount, currency] = words else { return Err(bad(&"an amount and a currency")) };
    let currency: Currency = currency.parse().map_err(|error| bad(&error))?;
    Money::parse(amount, currency).map_err(|error| bad(&error))
}
