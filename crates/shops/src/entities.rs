//! Entities of HTML become letters where orders come in: shops and their exports keep names as `Caf&eacute; &amp; S&ouml;hne`.
//!
//! Source: *HTML Living Standard*, "Named character references". Only references that end with a semicolon are read, so that
//! `B&Q` and `Bed&paradise` stay what they are.

use model::{ShopOrder, without_unseen};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The longest name of a reference, `&` and `;` included, is 33 bytes.
const LONGEST: usize = 33;

/// A text written twice into HTML (`&amp;eacute;`) is read twice, and no oftener than this.
const MOST_ROUNDS: usize = 4;

/// A text with letters in the place of entities. Control characters and non-breaking spaces that come out of them become
/// spaces.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    let mut read = Cow::Borrowed(text);
    for _ in 0..MOST_ROUNDS {
        match once(&read) {
            Some(next) => read = Cow::Owned(next),
            None => break,
        }
    }
    read
}

/// Every text of an order that people read, with letters in the place of entities and without those nobody sees.
pub(crate) fn decode_order(order: &mut ShopOrder) {
    let to = &mut order.recipient;
    let texts = [&mut to.name, &mut to.company, &mut to.street, &mut to.street2, &mut to.city, &mut to.state];
    texts.into_iter().chain([&mut to.postal_code, &mut to.phone, &mut to.email]).for_each(decode);
    let checkout = &mut order.checkout;
    [&mut order.number, &mut order.note, &mut checkout.delivery_method].into_iter().for_each(decode);
    if let Some(point) = &mut checkout.service_point {
        decode(&mut point.name);
    }
    order.tags.iter_mut().for_each(decode);
    for line in &mut order.lines {
        decode(&mut line.name);
        decode(&mut line.sku);
        if line.properties.iter().any(|(name, value)| name.contains('&') || value.contains('&')) {
            let properties = std::mem::take(&mut line.properties).into_iter();
            let decoded = |text: String| decoded(&text).into_owned();
            line.properties =
                properties.map(|(name, value)| (decoded(name), decoded(value))).collect::<BTreeMap<_, _>>();
        }
    }
}

fn decode(text: &mut String) {
    if text.contains('&')
        && let Cow::Owned(decoded) = decoded(text)
    {
        *text = decoded;
    }
    if let Cow::Owned(seen) = without_unseen(text) {
        *text = seen;
    }
}

/// Reads each reference once; nothing where there is none.
fn once(text: &str) -> Option<String> {
    let mut decoded: Option<String> = None;
    let mut kept = 0;
    let mut from = 0;
    while let Some(start) = text[from..].find('&').map(|at| from + at) {
        from = start + 1;
        let Some(length) = text.as_bytes()[start..].iter().take(LONGEST).position(|byte| *byte == b';') else {
            continue;
        };
        let reference = &text[start..=start + length];
        let Some(letters) = letters(reference) else { continue };
        let memory = decoded.get_or_insert_with(|| String::with_capacity(text.len()));
        memory.push_str(&text[kept..start]);
        memory.push_str(&letters);
        kept = start + length + 1;
        from = kept;
    }
    decoded.map(|mut memory| {
        memory.push_str(&text[kept..]);
        memory
    })
}

/// What a reference stands for; nothing where it is none.
fn letters(reference: &str) -> Option<String> {
    let name = &reference[1..reference.len() - 1];
    let digits = name.strip_prefix('#');
    let is_reference = match digits {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'x' | b'X')),
        None => name.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    };
    if name.is_empty() || !is_reference {
        return None;
    }
    let letters = html_escape::decode_html_entities(reference);
    if letters == reference {
        return None;
    }
    let plain = |letter: char| if letter.is_control() || letter == '\u{a0}' { ' ' } else { letter };
    Some(letters.chars().map(plain).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn entities_become_letters() {
        for (text, wanted) in [
            ("O&#039;Neil", "O'Neil"),
            ("Caf&eacute; Kim &amp; S&ouml;hne", "Café Kim & Söhne"),
            ("&quot;Tea&quot; &#x2013; &#8211;", "\"Tea\" – –"),
            ("Caf&amp;eacute;", "Café"),
            ("A&nbsp;B&#10;C", "A B C"),
            ("&Lstrok;&oacute;d&zacute; &Scaron;koda &euro;", "Łódź Škoda €"),
            (
                "B&Q; AT&T, R&D; Bed&paradise, &copy 2026, &;, &nonsense; & Co;",
                "B&Q; AT&T, R&D; Bed&paradise, &copy 2026, &;, &nonsense; & Co;",
            ),
        ] {
            assert_eq!(decoded(text), wanted, "{text}");
        }
    }

    #[test]
    fn every_part_of_an_address_is_read() {
        let order = serde_json::json!({
            "reference": "1", "number": "1", "placed_at": "2026-11-26T08:00:00Z", "modified_at": "2026-11-26T08:00:00Z",
            "currency": "EUR", "total": {"minor": 0, "currency": "EUR"}, "lines": [],
            "recipient": {"name": "Ada\u{7} One", "postal_code": "SW1A&nbsp;1AA", "phone": "&#43;44 20 7946 0018",
                          "email": "a&amp;b@example.com", "country": "GB"},
        });
        let mut order: ShopOrder = serde_json::from_value(order).unwrap();
        decode_order(&mut order);
        let to = &order.recipient;
        assert_eq!(
            [&to.name, &to.postal_code, &to.phone, &to.email],
            ["Ada  One", "SW1A 1AA", "+44 20 7946 0018", "a&b@example.com"]
        );
    }

    proptest! {
        #[test]
        fn what_was_written_into_html_comes_back(text in "[a-zäéß&;<>\"' 中]{0,24}", times in 1_usize..3) {
            let written = (0..times).fold(text.clone(), |text, _| html_escape::encode_quoted_attribute(&text).into_owned());
            // What was no reference before is read back; a text that looked like one is read as one.
            if decoded(&text) == text {
                prop_assert_eq!(decoded(&written), text);
            }
        }

        #[test]
        fn nothing_makes_it_stumble(text in "(&|#|x|;|amp|[0-9]|\\PC){0,40}") {
            let _ = decoded(&text);
        }
    }
}
