//! What Packdesk names in a practice station itself, in the language of the desk.

use crate::habits::{habit, keep_habit};
use model::{Action, Language, Problem, Scale, Settings};
use store::Store;
use text::Words;

/// Where the store keeps the language the station was furnished in.
const FURNISHED: &str = "practice-language";

/// Everything that has a name of Packdesk's: the catalogue's `practice-name-<one of these>`.
const NAMED: [&str; 17] = [
    "shop",
    "printer",
    "scale",
    "station",
    "carrier",
    "sendcloud",
    "parcel",
    "express",
    "pickup",
    "heavy",
    "world",
    "economy",
    "rule-padding",
    "rule-heavy",
    "rule-crates",
    "rule-check",
    "note-heavy",
];

/// Its name.
pub(super) fn name(words: &Words, what: &str) -> String {
    words.word(&format!("practice-name-{what}"))
}

/// The settings with the names of another language than the station was furnished in; what a person renamed stays.
pub(super) fn renamed(store: &Store, settings: Settings, words: &Words) -> Result<Settings, Problem> {
    let furnished: Language = habit(&store.snapshot()?, FURNISHED)?;
    if furnished == words.language() {
        return Ok(settings);
    }
    Ok(in_words(settings, &Words::of(furnished), words))
}

/// The scale with its name in another language than the station was furnished in; what a person renamed stays.
pub(super) fn renamed_scale(store: &Store, mut scale: Scale, words: &Words) -> Result<Scale, Problem> {
    let furnished: Language = habit(&store.snapshot()?, FURNISHED)?;
    rename(&mut scale.name, &Words::of(furnished), words);
    Ok(scale)
}

/// Says one of Packdesk's own names in another language.
fn rename(text: &mut String, before: &Words, now: &Words) {
    if let Some(what) = NAMED.iter().find(|what| name(before, what) == *text) {
        *text = name(now, what);
    }
}

/// Keeps the language the station is furnished in now.
pub(super) fn keep_language(store: &Store, language: Language) -> Result<(), Problem> {
    if habit::<Language>(&store.snapshot()?, FURNISHED)? == language {
        return Ok(());
    }
    keep_habit(store, FURNISHED, &language)
}

fn in_words(mut settings: Settings, before: &Words, now: &Words) -> Settings {
    let rename = |text: &mut String| rename(text, before, now);
    let Settings { defaults, rules, catalogue, .. } = &mut settings;
    defaults.sender.iter_mut().for_each(|sender| rename(&mut sender.company));
    catalogue.carriers.iter_mut().for_each(|carrier| rename(&mut carrier.name));
    catalogue.methods.iter_mut().for_each(|method| rename(&mut method.name));
    for rule in rules {
        rename(&mut rule.name);
        for action in &mut rule.actions {
            if let Action::Note { text } = action {
                rename(text);
            }
        }
    }
    settings
}
