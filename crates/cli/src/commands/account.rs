//! Fields of accounts, as they are said on the command line.

use crate::output::say;
use model::{AccountConfig, AccountField, FieldFault, FieldKind, Message, Problem};
use serde_json::Value;
use text::Words;

/// Prints what a kind has to be told.
pub(super) fn print_fields<'a>(fields: impl Iterator<Item = &'a AccountField>, words: &Words) {
    for field in fields {
        let must = if field.required && field.usual.is_none() { "cli-field-required" } else { "cli-field-optional" };
        let name = [("name", field.name.as_str().into()), ("label", words.word(&field.label).into())];
        println!("  {}", say(words, must, &name));
    }
}

/// Sets a field, or a part of one: `statuses.processing`. What a text means is the field's to say.
pub(super) fn set(
    config: &mut AccountConfig,
    fields: &[AccountField],
    name: &str,
    text: String,
) -> Result<(), Problem> {
    let (field, part) = name.split_once('.').map_or((name, None), |(field, part)| (field, Some(part)));
    let known = fields.iter().find(|known| known.name == field);
    let value = match known.map(|known| &known.kind) {
        Some(FieldKind::Truth | FieldKind::Number { .. } | FieldKind::Meanings | FieldKind::Columns { .. })
            if part.is_none() =>
        {
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
                let is_columns = known.is_some_and(|known| matches!(known.kind, FieldKind::Columns { .. }));
                let why = Message::new(if is_columns { "field-not-columns" } else { "field-not-meanings" });
                let fault = FieldFault { field: field.to_owned(), why };
                return Err(FieldFault::problem(&[fault]));
            };
            parts.insert(part.to_owned(), value);
        }
    }
    Ok(())
}
