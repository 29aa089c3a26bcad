//! What a code is, in messages.

use codes::gs1::{Element, Fault, Gs1Error, Rule, Separators};
use codes::{CodeError, Kind, Meaning, Miss, NumberError, recognise};
use model::Message;
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// One element of a GS1 code.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CodeElement {
    /// The application identifier.
    pub ai: String,
    /// GS1's name for it.
    pub title: String,
    /// What it is in words, where Packdesk has any.
    pub name: Option<Message>,
    /// Its value, as it stands in the symbol.
    pub value: String,
    /// What that means, where it is a day or a measure: 2026-12-31, 0.750 kg.
    pub means: Option<String>,
}

/// Something a code is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CodeMeaning {
    /// The kind's short name: sscc, gtin, s10.
    pub kind: String,
    /// The kind in words.
    pub name: Message,
    /// The number or the elements, as people read them.
    pub number: String,
    /// What its check digit proves: right, or there is none.
    pub check: Message,
    /// The elements of a GS1 code.
    pub elements: Vec<CodeElement>,
    /// What the scanner does to GS1's separators, where that wants a word.
    pub note: Option<Message>,
}

/// What a code is by itself, whoever's it is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CodeRead {
    /// The symbol it was printed as, where the scanner tells: GS1-128.
    pub symbol: Option<String>,
    /// The scanner's identifier of the symbol: ]C1.
    pub identifier: Option<String>,
    /// What it says, without that identifier.
    pub text: String,
    /// What it is, likeliest first. None: plain text.
    pub meanings: Vec<CodeMeaning>,
    /// What it looks like but is not, where it is nothing else.
    pub misses: Vec<Message>,
}

/// The identifiers a packing desk meets, which have words of their own; the others keep GS1's name.
pub(crate) const IN_WORDS: [&str; 46] = [
    "00", "01", "02", "10", "11", "12", "13", "15", "16", "17", "20", "21", "240", "241", "30", "3100", "3110", "3120",
    "3130", "3150", "3160", "3300", "3310", "3320", "3330", "3350", "3360", "37", "400", "401", "402", "403", "410",
    "413", "414", "420", "421", "422", "4300", "4301", "4302", "4305", "4307", "4308", "90", "91",
];

/// Says what a code is. The year is the one its dates are near to.
pub(crate) fn read(code: &str, this_year: i16) -> CodeRead {
    let reading = recognise(code);
    CodeRead {
        symbol: reading.symbology.map(|symbol| symbol.name().to_owned()).filter(|name| !name.is_empty()),
        identifier: reading.symbology.map(|symbol| symbol.to_string()),
        text: reading.text,
        meanings: reading.meanings.iter().map(|meaning| said(meaning, this_year)).collect(),
        misses: reading.misses.iter().map(missed).collect(),
    }
}

fn said(meaning: &Meaning, this_year: i16) -> CodeMeaning {
    let (elements, separators) = match meaning {
        Meaning::Gs1 { elements, separators } => (elements.elements(), *separators),
        Meaning::DigitalLink(elements) => (elements.elements(), Separators::Kept),
        _ => (&[][..], Separators::Kept),
    };
    let note = match separators {
        Separators::Kept => None,
        Separators::Replaced => Some(Message::new("code-separators-replaced")),
        Separators::Lost => Some(Message::new("code-separators-lost")),
    };
    let kind = meaning.kind();
    CodeMeaning {
        kind: kind.as_str().to_owned(),
        name: name(kind),
        number: meaning.number(),
        check: Message::new(if has_check(meaning) { "code-check-right" } else { "code-check-none" }),
        elements: elements.iter().map(|element| part(element, this_year)).collect(),
        note,
    }
}

fn name(kind: Kind) -> Message {
    Message::new(format!("code-{}", kind.as_str()))
}

/// Whether a check digit stands behind it.
fn has_check(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::Gs1 { elements, .. } | Meaning::DigitalLink(elements) => elements
            .elements()
            .iter()
            .any(|element| element.identifier().parts.iter().any(|part| part.rules.contains(&Rule::CheckDigit))),
        // DPD prints it under its barcode and leaves it out of the bars.
        Meaning::DpdBarcode(_) | Meaning::SwissPost(_) => false,
        _ => true,
    }
}

fn part(element: &Element, this_year: i16) -> CodeElement {
    let date = element.date(this_year).map(|date| date.to_string());
    let measure = element.decimal().map(|number| match element.unit() {
        Some(unit) => format!("{number} {unit}"),
        None => number,
    });
    let first = element.identifier().first;
    CodeElement {
        ai: element.ai().to_owned(),
        title: element.identifier().title.to_owned(),
        name: IN_WORDS.contains(&first).then(|| Message::new(format!("gs1-{first}"))),
        value: element.value().to_owned(),
        means: date.or(measure),
    }
}

fn missed(miss: &Miss) -> Message {
    let why = match &miss.error {
        CodeError::Number(NumberError::Check { expected, found })
        | CodeError::Gs1(Gs1Error::Element { fault: Fault::Check { expected, found }, .. }) => {
            Message::new("code-why-check").with("expected", expected.to_string()).with("found", found.to_string())
        }
        CodeError::Gs1(Gs1Error::Element { ai, value, fault }) => {
            let why = match fault {
                Fault::Letters => "code-why-letters",
                Fault::Rule(Rule::Day | Rule::DayOrMonth | Rule::LongDay) => "code-why-day",
                Fault::Rule(_) => "code-why-rule",
                Fault::Length | Fault::Check { .. } => "code-why-length",
            };
            Message::new(why).with("ai", ai.clone()).with("value", value.clone())
        }
        CodeError::Gs1(Gs1Error::Unknown { found }) => Message::new("code-why-unknown").with("found", found.clone()),
        CodeError::Gs1(Gs1Error::Empty | Gs1Error::NoLink) | CodeError::Number(_) => Message::new("code-why-empty"),
    };
    Message::new("code-miss").with("kind", name(miss.kind)).with("why", why)
}
