//! The table of application identifiers against GS1's own dictionary, where that is at hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use codes::gs1::{Identifier, KEYS, Letters, Part, Rule, identifiers};
use std::path::Path;

const DICTIONARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/cases/gs1/gs1-syntax-dictionary.txt");

/// What the dictionary asks and we do not.
const LEFT_OUT: [&str; 5] = ["gcppos1", "gcppos2", "couponcode", "couponposoffer", "packagetype"];

#[test]
fn the_table_says_what_the_dictionary_says() {
    if !Path::new(DICTIONARY).exists() {
        eprintln!("no dictionary at {DICTIONARY}");
        return;
    }
    let dictionary = std::fs::read_to_string(DICTIONARY).unwrap();
    let lines = dictionary.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_digit()));
    let lines: Vec<&str> = lines.collect();
    assert_eq!(lines.len(), identifiers().len());
    for (line, row) in lines.iter().zip(identifiers()) {
        let (entry, title) = line.split_once('#').unwrap_or((line, ""));
        let mut words = entry.split_whitespace().peekable();
        let range = words.next().unwrap();
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let flags = words.next_if(|word| word.starts_with(['*', '?'])).unwrap_or_default();
        let words: Vec<&str> = words.collect();
        let parts: Vec<&str> =
            words.iter().copied().take_while(|word| word.starts_with(['N', 'X', 'Y', 'Z', '['])).collect();
        assert_eq!((row.first, row.last, row.title), (first, last, title.trim()));
        assert_eq!(row.predefined, flags.contains('*'), "{line}");
        assert_eq!(
            row.parts.iter().map(written).collect::<Vec<_>>(),
            parts.iter().map(|part| asked(part)).collect::<Vec<_>>()
        );
        let is_key = words.iter().any(|word| word.starts_with("dlpkey"));
        assert_eq!(KEYS.contains(&row.first), is_key, "{line}");
        assert_eq!(Identifier::split(last).unwrap().0, row);
    }
}

/// A part of the dictionary without what we leave out.
fn asked(part: &str) -> String {
    let mut words = part.split(',');
    let mut asked = words.next().unwrap().to_owned();
    for word in words.filter(|word| !LEFT_OUT.contains(word)) {
        asked = format!("{asked},{word}");
    }
    asked
}

/// A part of the table in the dictionary's words.
fn written(part: &Part) -> String {
    let letters = match part.letters {
        Letters::Digits => "N",
        Letters::Set82 => "X",
        Letters::Set39 => "Y",
        Letters::Base64 => "Z",
    };
    let range = if part.least < part.most { ".." } else { "" };
    let length = format!("{letters}{range}{}", part.most);
    let length = if part.optional { format!("[{length}]") } else { length };
    part.rules.iter().fold(length, |written, rule| format!("{written},{}", name(*rule, part)))
}

fn name(rule: Rule, part: &Part) -> &'static str {
    match rule {
        Rule::CheckDigit => "csum",
        Rule::CheckPair => "csumalpha",
        Rule::Day => "yymmdd",
        Rule::DayOrMonth => "yymmd0",
        Rule::LongDay => "yyyymmdd",
        Rule::Hour => "hh",
        // Of the two in a time of day, the dictionary calls the one minute and the other second.
        Rule::Minute if std::ptr::eq(part, second()) => "ss",
        Rule::Minute => "mi",
        Rule::HourMinute => "hhmi",
        Rule::Currency => "iso4217",
        Rule::Country => "iso3166",
        Rule::CountryOrAny => "iso3166999",
        Rule::CountryLetters => "iso3166alpha2",
        Rule::YesNo => "yesno",
        Rule::Sex => "iso5218",
        Rule::Iban => "iban",
        Rule::Latitude => "latitude",
        Rule::Longitude => "longitude",
        Rule::Minus => "hyphen",
        Rule::NotZero => "nonzero",
        Rule::Zero => "zero",
        Rule::NoLeadingZero => "nozeroprefix",
        Rule::NotOnlyDigits => "hasnondigit",
        Rule::PieceOfTotal => "pieceoftotal",
        Rule::PlaceOfTotal => "posinseqslash",
        Rule::Winding => "winding",
        Rule::Carrier => "mediatype",
        Rule::ImporterIndex => "importeridx",
        Rule::PercentEncoded => "pcenc",
    }
}

fn second() -> &'static Part {
    Identifier::split("8008").unwrap().0.parts.last().unwrap()
}
