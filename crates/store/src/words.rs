//! The forms in which text is searched and sorted.

use model::ShopOrder;

/// Everything a person can search an order by, in one text for the index.
pub(crate) fn index_text(facts: &ShopOrder, numbers: &[String]) -> String {
    let mut text = String::with_capacity(200);
    let to = &facts.recipient;
    let fields = [&facts.number, &facts.reference, &to.name, &to.company, &to.city, &to.postal_code, &to.email];
    let skus = facts.lines.iter().map(|line| &line.sku);
    for field in fields.into_iter().chain(skus).map(String::as_str).chain(numbers.iter().map(String::as_str)) {
        if !field.is_empty() {
            spread(field, &mut text);
            text.push(' ');
        }
    }
    // A postal code is often typed without its space.
    if to.postal_code.contains(' ') {
        text.extend(to.postal_code.chars().filter(|c| *c != ' '));
    }
    text
}

/// What a person typed as an FTS5 query: every word has to be found, each as the start of a word. `None` when there
/// is nothing to find.
pub(crate) fn search_query(typed: &str) -> Option<String> {
    let mut query = String::new();
    for word in typed.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)) {
        query.push('"');
        spread(&word.replace(['"', '\0'], " "), &mut query);
        query.push_str("\"* ");
    }
    (!query.is_empty()).then_some(query)
}

/// Chinese and Japanese put no spaces between words, so each character becomes a word of its own and a run of them a
/// phrase.
fn spread(text: &str, into: &mut String) {
    for c in text.chars() {
        if is_unspaced(c) {
            into.extend([' ', c, ' ']);
        } else {
            into.push(c);
        }
    }
}

fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{3040}'..='\u{30FF}' // Hiragana, Katakana
        | '\u{31F0}'..='\u{31FF}' // Katakana phonetic extensions
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' // CJK ideographs
        | '\u{AC00}'..='\u{D7AF}' // Hangul syllables
        | '\u{F900}'..='\u{FAFF}' // CJK compatibility ideographs
        | '\u{20000}'..='\u{3FFFF}') // CJK ideographs, extensions B and on
}

/// The form order numbers are sorted in: `#999` before `#1001`.
pub(crate) fn number_key(number: &str) -> String {
    let mut key = String::with_capacity(number.len() + 12);
    let mut rest = number.trim_start_matches('#');
    while let Some(c) = rest.chars().next() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 {
            let (run, after) = rest.split_at(digits);
            key.push_str(&format!("{:0>12}", run.trim_start_matches('0')));
            rest = after;
        } else {
            key.extend(c.to_lowercase());
            rest = &rest[c.len_utf8()..];
        }
    }
    key
}

/// The form orders are sorted in by where their first item lies, as one walks past the places: what has no place comes last.
pub(crate) fn pick_key(facts: &ShopOrder) -> String {
    let ships = facts.lines.iter().filter(|line| line.ships && line.quantity > 0);
    let key = |(bin, sku): (&str, &str)| {
        let place = if bin.is_empty() { "\u{10FFFF}".to_owned() } else { number_key(bin) };
        format!("{place}\u{1f}{}", number_key(sku))
    };
    ships.map(|line| key((line.bin(), line.sku.as_str()))).min().unwrap_or_default()
}
