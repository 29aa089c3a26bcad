//! `packdesk shops`

use super::Outcome;
use crate::arguments::{AddShop, Shops};
use crate::output::{Output, say};
use model::{
    AccountConfig, AccountField, Credentials, FieldFault, FieldKind, Message, Problem, ProblemCode, Shop, ShopAccount,
    ShopId, ShopKind, ShopKindInfo,
};
use serde_json::Value;
use station::Station;
use station::calls::{self, SaveShop, ShopView};
use std::io::{self, BufRead as _};
use text::Words;

pub(super) fn run(station: &Station, command: Option<Shops>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None => {
            let shops = calls::shops(station, ())?;
            output.answer(&shops, |words| list(&shops, words));
        }
        Some(Shops::Kinds) => {
            let kinds = calls::shop_kinds(station, ())?;
            output.answer(&kinds, |words| kinds.iter().for_each(|kind| print_kind(kind, words)));
        }
        Some(Shops::Add(add)) => {
            let save = saved(station, add)?;
            calls::shop_save(station, save)?;
        }
        Some(Shops::Remove { shop }) => calls::shop_remove(station, ShopId(shop))?,
    }
    Ok(Outcome::Done)
}

fn list(shops: &[ShopView], words: &Words) {
    for view in shops {
        let (id, kind) = (&view.shop.id.0, &view.shop.account.kind.0);
        println!("{id}  {kind}  {}", view.shop.name);
        if let Some(problem) = view.sync.problem.as_ref().or(view.secret_problem.as_ref()) {
            println!("  {}", words.problem(problem).sentence);
        }
    }
}

fn print_kind(kind: &ShopKindInfo, words: &Words) {
    println!("{}  {}", kind.kind.0, words.word(&kind.name));
    for field in kind.fields.iter().chain(&kind.secrets) {
        let must = if field.required && field.usual.is_none() { "cli-field-required" } else { "cli-field-optional" };
        let name = [("name", field.name.as_str().into()), ("label", words.word(&field.label).into())];
        println!("  {}", say(words, must, &name));
    }
}

/// The shop as it was, with what the command line says laid over it.
fn saved(station: &Station, add: AddShop) -> Result<SaveShop, Problem> {
    let id = ShopId(add.shop);
    let known = calls::shops(station, ())?.into_iter().map(|view| view.shop).find(|shop| shop.id == id);
    let kind = add.kind.map(ShopKind).or_else(|| known.as_ref().map(|shop| shop.account.kind.clone()));
    let kind = kind.unwrap_or_else(|| ShopKind(if add.url.is_some() { "woocommerce" } else { "files" }.to_owned()));
    let info = calls::shop_kinds(station, ())?.into_iter().find(|info| info.kind == kind).ok_or_else(|| {
        Problem::new(ProblemCode::ShopUnknownKind).with("shop", id.0.as_str()).with("kind", kind.0.as_str())
    })?;
    let mut config = known
        .as_ref()
        .filter(|shop| shop.account.kind == kind)
        .map(|shop| shop.account.config.clone())
        .unwrap_or_default();
    let mut secrets = Vec::new();
    let mut input = io::stdin().lock().lines();
    for (name, value) in said(add.fields, [("url", add.url), ("key", add.key), ("secret", add.secret)])? {
        let value = if value == "-" {
            input
                .next()
                .transpose()
                .map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?
                .unwrap_or_default()
        } else {
            value
        };
        if info.secrets.iter().any(|field| field.name == name) {
            secrets.push((name, value));
        } else {
            set(&mut config, &info.fields, &name, value)?;
        }
    }
    let credentials = Credentials::of(secrets.iter().map(|(name, secret)| (name.as_str(), secret.as_str())));
    let name = add.name.or_else(|| known.map(|shop| shop.name)).unwrap_or_else(|| id.0.clone());
    let shop = Shop { id, name, account: ShopAccount { kind, config } };
    Ok(SaveShop { shop, credentials: (!secrets.is_empty()).then_some(credentials) })
}

/// Every field that was said, with its value.
fn said<const N: usize>(
    fields: Vec<String>,
    short: [(&str, Option<String>); N],
) -> Result<Vec<(String, String)>, Problem> {
    let long = fields.into_iter().map(|field| match field.split_once('=') {
        Some((name, value)) => Ok((name.trim().to_owned(), value.to_owned())),
        None => Err(Problem::new(ProblemCode::BadArguments).because(format!("--set {field}: NAME=VALUE"))),
    });
    let short = short.into_iter().filter_map(|(name, value)| Some(Ok((name.to_owned(), value?))));
    long.chain(short).collect()
}

/// Sets a field, or a part of one: `statuses.processing`. What a text means is the field's to say.
fn set(config: &mut AccountConfig, fields: &[AccountField], name: &str, text: String) -> Result<(), Problem> {
    let (field, part) = name.split_once('.').map_or((name, None), |(field, part)| (field, Some(part)));
    let known = fields.iter().find(|known| known.name == field);
    let value = match known.map(|known| &known.kind) {
        Some(FieldKind::Truth | FieldKind::Number { .. } | FieldKind::Meanings) if part.is_none() => {
            serde_json::from_str(&text).unwrap_or(Value::String(text))
        }
        _ => Value::String(text),
    };
    match part {
        None => {
            config.0.insert(field.to_owned(), value);
        }
        Some(part) => {
            let whole = config.0.entry(field.to_owned()).or_insert_with(|| Value::Object(serde_json::Map::new()));
            let Some(parts) = whole.as_object_mut() else {
                let fault = FieldFault { field: field.to_owned(), why: Message::new("field-not-meanings") };
                return Err(FieldFault::problem(&[fault]));
            };
            parts.insert(part.to_owned(), value);
        }
    }
    Ok(())
}
