//! The message catalogue: every sentence a person reads, in every language.
//!
//! The sentences are Fluent files in `locales/<language>/*.ftl`; the page reads the same files. Everything below the
//! faces speaks in [`Message`]s and [`Problem`]s, which carry a key and arguments; here a Rust face turns them into
//! words: [`Words::say`] and [`Words::problem`].

mod names;
mod number;

pub use names::Names;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use model::{Argument, Arguments, Language, Message, Problem, UtcDateTime};
use unic_langid::LanguageIdentifier;

/// The files of one language; those that only the page reads are not among them.
macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../../../locales/", $language, "/api.ftl")),
            include_str!(concat!("../../../locales/", $language, "/carriers-direct.ftl")),
            include_str!(concat!("../../../locales/", $language, "/carriers.ftl")),
            include_str!(concat!("../../../locales/", $language, "/checkouts.ftl")),
            include_str!(concat!("../../../locales/", $language, "/cli.ftl")),
            include_str!(concat!("../../../locales/", $language, "/codes.ftl")),
            include_str!(concat!("../../../locales/", $language, "/comparing.ftl")),
            include_str!(concat!("../../../locales/", $language, "/desk.ftl")),
            include_str!(concat!("../../../locales/", $language, "/doctor.ftl")),
            include_str!(concat!("../../../locales/", $language, "/documents.ftl")),
            include_str!(concat!("../../../locales/", $language, "/figures.ftl")),
            include_str!(concat!("../../../locales/", $language, "/history.ftl")),
            include_str!(concat!("../../../locales/", $language, "/hosted-shops.ftl")),
            include_str!(concat!("../../../locales/", $language, "/installer.ftl")),
            include_str!(concat!("../../../locales/", $language, "/invoices.ftl")),
            include_str!(concat!("../../../locales/", $language, "/journal.ftl")),
            include_str!(concat!("../../../locales/", $language, "/look.ftl")),
            include_str!(concat!("../../../locales/", $language, "/merging.ftl")),
            include_str!(concat!("../../../locales/", $language, "/off-line.ftl")),
            include_str!(concat!("../../../locales/", $language, "/order-folders.ftl")),
            include_str!(concat!("../../../locales/", $language, "/own-numbers.ftl")),
            include_str!(concat!("../../../locales/", $language, "/pack.ftl")),
            include_str!(concat!("../../../locales/", $language, "/manager.ftl")),
            include_str!(concat!("../../../locales/", $language, "/packers.ftl")),
            include_str!(concat!("../../../locales/", $language, "/papers.ftl")),
            include_str!(concat!("../../../locales/", $language, "/photos.ftl")),
            include_str!(concat!("../../../locales/", $language, "/picker.ftl")),
            include_str!(concat!("../../../locales/", $language, "/points.ftl")),
            include_str!(concat!("../../../locales/", $language, "/printers.ftl")),
            include_str!(concat!("../../../locales/", $language, "/problems.ftl")),
            include_str!(concat!("../../../locales/", $language, "/proof.ftl")),
            include_str!(concat!("../../../locales/", $language, "/put-away.ftl")),
            include_str!(concat!("../../../locales/", $language, "/rates.ftl")),
            include_str!(concat!("../../../locales/", $language, "/reasons.ftl")),
            include_str!(concat!("../../../locales/", $language, "/rules.ftl")),
            include_str!(concat!("../../../locales/", $language, "/scales.ftl")),
            include_str!(concat!("../../../locales/", $language, "/scanners.ftl")),
            include_str!(concat!("../../../locales/", $language, "/setup.ftl")),
            include_str!(concat!("../../../locales/", $language, "/shops.ftl")),
            include_str!(concat!("../../../locales/", $language, "/support.ftl")),
            include_str!(concat!("../../../locales/", $language, "/tracking.ftl")),
            include_str!(concat!("../../../locales/", $language, "/updates.ftl")),
        ]
    };
}

/// The catalogue's files, by language.
const FILES: [(Language, &[&str]); 6] = [
    (Language::En, files!("en")),
    (Language::Fr, files!("fr")),
    (Language::De, files!("de")),
    (Language::Nl, files!("nl")),
    (Language::Es, files!("es")),
    (Language::It, files!("it")),
];

/// The sentences of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    names: Names,
    /// How a moment is written.
    moment: fn(UtcDateTime) -> String,
}

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemText {
    /// What happened and what it means.
    pub sentence: String,
    /// What to do now.
    pub advice: String,
}

impl Words {
    /// The sentences of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // Direction marks around arguments would end up in terminals, files and tests.
        bundle.set_use_isolating(false);
        for source in FILES.iter().filter(|(of, _)| *of == language).flat_map(|(_, sources)| *sources) {
            // A file that does not parse is caught by this crate's tests; what parsed of it is used.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            let _ = bundle.add_resource(resource);
        }
        Self { language, bundle, names: Names::default(), moment: |moment| moment.to_string() }
    }

    /// Calls shops, carriers and printers by these names from now on. What has none there is called by its short name.
    pub fn call_by(&mut self, names: Names) {
        self.names = names;
    }

    /// Writes moments so from now on; else they are in UTC, as `2026-11-23T09:00:00Z`.
    pub fn tell_time_by(&mut self, moment: fn(UtcDateTime) -> String) {
        self.moment = moment;
    }

    /// The language of the sentences.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message in words. One that is not in the catalogue is shown by its key, so that nothing is silently empty.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.pattern(&message.key, None, &message.args).unwrap_or_else(|| message.key.clone().into_owned())
    }

    /// A sentence without arguments, by its key.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.say(&Message::new(key.to_owned()))
    }

    /// Whether the catalogue has a sentence of that key.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// One thing a sentence may speak of, alone.
    #[must_use]
    pub fn argument(&self, argument: &Argument) -> String {
        match self.value(argument) {
            FluentValue::String(text) => text.into_owned(),
            FluentValue::Number(number) => number.as_string().into_owned(),
            _ => String::new(),
        }
    }

    /// A problem in words.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> ProblemText {
        let key = format!("problem-{}", problem.code);
        ProblemText {
            sentence: self.pattern(&key, None, &problem.args).unwrap_or_else(|| problem.code.to_string()),
            advice: self.pattern(&key, Some("advice"), &problem.args).unwrap_or_default(),
        }
    }

    fn pattern(&self, key: &str, attribute: Option<&str>, args: &Arguments) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, argument) in args {
            values.set(name.as_ref(), self.value(argument));
        }
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }

    /// The first few of a list, and how many more there are.
    fn list(&self, list: &[Argument]) -> String {
        let said: Vec<String> = list.iter().take(LONG_LIST).map(|argument| self.argument(argument)).collect();
        let said = said.join(", ");
        match list.len().saturating_sub(LONG_LIST) {
            0 => said,
            more => self.say(
                &Message::new("list-more").with("list", said).with("count", i64::try_from(more).unwrap_or(i64::MAX)),
            ),
        }
    }

    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Text(text) => text.clone().into(),
            Argument::Number(number) => (*number).into(),
            Argument::Grams(weight) => number::weight(*weight, self.language).into(),
            Argument::Money(money) => number::money(*money, self.language).into(),
            Argument::Time(moment) => (self.moment)(*moment).into(),
            Argument::Country(country) => country.code().to_owned().into(),
            Argument::Length(length) => number::length(*length, self.language).into(),
            Argument::Day(day) => number::day(*day, self.language).into(),
            Argument::Shop(shop) => self.names.of_shop(shop).to_owned().into(),
            Argument::Carrier(carrier) => self.names.of_carrier(carrier).to_owned().into(),
            Argument::Printer(printer) => self.names.of_printer(printer).to_owned().into(),
            Argument::List(list) => self.list(list).into(),
            Argument::Message(message) => self.say(message).into(),
        }
    }
}

/// Of a longer list, only so many are named.
const LONG_LIST: usize = 6;

/// The language of the system, as far as Packdesk speaks it; English otherwise.
#[must_use]
pub fn system_language() -> Language {
    sys_locale::get_locale().and_then(|tag| Language::of_tag(&tag)).unwrap_or_default()
}

fn identifier(language: Language) -> LanguageIdentifier {
    // A code of two letters is always an identifier; were it not, plurals would follow English.
    language.code().parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::FluentResource;
    use model::{Currency, Grams, Money};
    use std::collections::{BTreeMap, BTreeSet};

    /// Every key (and `key.attribute`) of a language, with the arguments its sentence speaks of.
    fn entries(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        for source in FILES.iter().filter(|(of, _)| *of == language).flat_map(|(_, sources)| *sources) {
            FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{language:?}: {errors:?}"));
            let mut key = String::new();
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                let name = line.split('=').next().unwrap_or_default().trim();
                if line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains('=') {
                    key = name.to_owned();
                } else if line.trim_start().starts_with('.') && line.contains('=') {
                    key = format!("{}{name}", key.split('.').next().unwrap_or_default());
                }
                let variables: &mut BTreeSet<String> = found.entry(key.clone()).or_default();
                for part in line.split('$').skip(1) {
                    variables.insert(part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect());
                }
            }
        }
        found.remove("");
        found
    }

    #[test]
    fn every_language_says_the_same_things_of_the_same_arguments() {
        let english = entries(Language::En);
        assert!(english.len() > 50);
        for language in Language::ALL {
            assert_eq!(english, entries(language), "{language:?}");
        }
    }

    #[test]
    fn every_problem_says_what_to_do() {
        let words = entries(Language::En);
        for key in words.keys().filter(|key| key.starts_with("problem-") && !key.contains('.')) {
            assert!(words.contains_key(&format!("{key}.advice")), "{key} has no advice");
        }
    }

    #[test]
    fn weights_and_money_are_written_as_the_person_writes_them() {
        let euro = Money { minor: 123_450, currency: Currency::EUR };
        assert_eq!(number::weight(Grams(1400), Language::En), "1.4 kg");
        assert_eq!(number::weight(Grams(1400), Language::Fr), "1,4 kg");
        assert_eq!(number::weight(Grams(250), Language::Fr), "250 g");
        assert_eq!(number::money(euro, Language::En), "1234.50 EUR");
        assert_eq!(number::money(euro, Language::Fr), "1234,50 EUR");
    }

    #[test]
    fn an_unknown_key_is_shown_not_swallowed() {
        assert_eq!(Words::of(Language::Fr).word("no-such-key"), "no-such-key");
    }
}
