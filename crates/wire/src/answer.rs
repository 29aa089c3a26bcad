//! Answers: their status, headers and body.

use crate::Nonsense;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use std::fmt;

/// What a service answered. Prints neither headers nor content.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    status: u16,
    /// Boxed, so that errors that keep an answer stay small.
    headers: Box<HeaderMap>,
    body: Body,
}

/// The content of an answer. Prints only its size.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Body(pub Vec<u8>);

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({}, {:?})", self.status, self.body)
    }
}

impl Answer {
    /// An answer of this status, with these headers and this content.
    #[must_use]
    pub fn new(status: u16, headers: HeaderMap, body: Vec<u8>) -> Self {
        Self { status, headers: Box::new(headers), body: Body(body) }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header that is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The content as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body.0
    }

    /// Reads the content as JSON.
    ///
    /// # Errors
    /// Says what the content is instead.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Nonsense> {
        // PHP files saved with a byte order mark leave it before everything they send.
        let body = self.body.0.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.body.0);
        if !holds(body, MOST_VALUES) {
            return Err(Nonsense::TooLarge);
        }
        // Places are followed only where something is wrong: that takes a good part of the time.
        if let Ok(content) = serde_json::from_slice(body) {
            return Ok(content);
        }
        let reader = &mut serde_json::Deserializer::from_slice(body);
        serde_path_to_error::deserialize(reader).map_err(|error| {
            if error.inner().is_data() { Nonsense::Unexpected(error.path().to_string()) } else { looks_like(body) }
        })
    }
}

/// The most values of an answer: an empty object is two letters on the wire, and many times as much in memory. A page of a
/// hundred orders with everything plugins add has some ten thousand.
const MOST_VALUES: usize = 250_000;

/// Whether JSON has no more values than that; what is no JSON is refused by its reader.
fn holds(body: &[u8], most: usize) -> bool {
    let begins_one = |byte: &&u8| matches!(**byte, b',' | b'[' | b'{');
    if body.len() <= most || body.iter().filter(begins_one).count() <= most {
        return true;
    }
    let (mut values, mut in_text, mut is_escaped) = (0, false, false);
    for byte in body {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            b',' | b'[' | b'{' if !in_text => values += 1,
            _ => {}
        }
    }
    values <= most
}

/// What a body is that is not JSON.
fn looks_like(body: &[u8]) -> Nonsense {
    let body = body.trim_ascii();
    let text = String::from_utf8_lossy(&body[..body.len().min(1000)]);
    let text = text.trim();
    let beginning: String = text.chars().take(200).collect::<String>().to_ascii_lowercase();
    if text.is_empty() {
        Nonsense::Empty
    } else if beginning.starts_with("<!doctype") || beginning.contains("<html") {
        Nonsense::WebPage
    } else if !text.starts_with(['{', '[']) && matches!(body.last(), Some(b'}' | b']')) {
        Nonsense::TextBefore
    } else if text.starts_with('<') {
        Nonsense::WebPage
    } else {
        Nonsense::NotJson
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &[u8]) -> Answer {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        Answer::new(status, headers, body.to_vec())
    }

    #[test]
    fn a_body_that_is_no_json_is_named() {
        let named = |body: &[u8]| answer(200, &[], body).json::<Value>().unwrap_err();
        assert_eq!(named(b" \n"), Nonsense::Empty);
        assert_eq!(named(b"<!DOCTYPE html><title>x"), Nonsense::WebPage);
        assert_eq!(named(b"<br><b>Warning</b> on line 7<br>[1]"), Nonsense::TextBefore);
        assert_eq!(named(b"<Envelope/>"), Nonsense::WebPage);
        assert_eq!(named(b"[1, 2"), Nonsense::NotJson);
        assert_eq!(answer(200, &[], b"\xEF\xBB\xBF[1]").json::<Vec<u8>>(), Ok(vec![1]));
        let wrong: Result<Vec<u8>, _> = answer(200, &[], b"[1, \"x\"]").json();
        assert_eq!(wrong, Err(Nonsense::Unexpected("[1]".to_owned())));
    }

    #[test]
    fn an_answer_of_nothing_but_small_values_is_too_large_and_commas_in_a_text_are_none() {
        let list = |item: &str| format!("[{}]", vec![item; MOST_VALUES + 1].join(",")).into_bytes();
        for item in ["{}", "[]", "0"] {
            assert_eq!(answer(200, &[], &list(item)).json::<Vec<Value>>(), Err(Nonsense::TooLarge), "{item}");
        }
        let text = format!("\"{}\\\"{}\"", ",".repeat(MOST_VALUES), "[".repeat(MOST_VALUES)).into_bytes();
        assert!(answer(200, &[], &text).json::<String>().is_ok());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_named(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = answer(200, &[], &body).json::<Value>();
        }
    }
}
