//! Reading JSON from outside: every value by its pointer, everything that is wrong at once, and what nobody looked at.

use crate::fault::{Fault, FaultPlace, Refusal};
use model::{Message, without_unseen};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::str::FromStr;

/// The longest text that is taken, in characters.
const LONGEST: usize = 2_000;
/// How much is named of one value: so many faults, and so many places nobody looked at.
const NAMED: usize = 100;

/// What reading came to.
#[derive(Default)]
pub(crate) struct Notes {
    faults: RefCell<Vec<Fault>>,
    seen: RefCell<BTreeSet<String>>,
    /// The places below which nothing was read, as there is too much.
    passed_over: RefCell<BTreeSet<String>>,
}

/// A value at its place.
#[derive(Clone)]
pub(crate) struct Place<'a> {
    value: &'a Value,
    pointer: String,
    notes: &'a Notes,
}

impl Notes {
    /// A value that is to be read.
    pub(crate) fn read<'a>(&'a self, value: &'a Value, pointer: String) -> Place<'a> {
        Place { value, pointer, notes: self }
    }

    /// Every place that was looked at.
    #[cfg(test)]
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.borrow().iter().cloned().collect()
    }

    /// Whether nothing was found to be wrong.
    pub(crate) fn is_clean(&self) -> bool {
        self.faults.borrow().is_empty()
    }

    /// Refuses a body of which something is wrong, or something was not looked at: to leave it out of account would do another
    /// thing than what is asked.
    pub(crate) fn whole(self, value: &Value, pointer: &str) -> Result<(), Refusal> {
        let unseen = self
            .unseen(value, pointer)
            .into_iter()
            .map(|rest| Fault { why: not_taken(&rest), place: FaultPlace::Pointer(format!("{pointer}{rest}")) });
        let unseen: Vec<Fault> = unseen.collect();
        let mut faults = self.into_faults();
        if faults.is_empty() {
            return if unseen.is_empty() { Ok(()) } else { Err(Refusal::unknown_fields(unseen)) };
        }
        faults.extend(unseen);
        faults.truncate(NAMED);
        Err(Refusal::bad(faults))
    }

    /// Everything that is wrong: of each place what was found first.
    pub(crate) fn into_faults(self) -> Vec<Fault> {
        self.faults.into_inner()
    }

    /// The places below a value that nobody looked at, each as a pointer from that value on; the first [`NAMED`] of them.
    pub(crate) fn unseen(&self, value: &Value, pointer: &str) -> Vec<String> {
        let mut unseen = Vec::new();
        self.collect_unseen(value, pointer, pointer.len(), &mut unseen);
        unseen
    }

    fn collect_unseen(&self, value: &Value, pointer: &str, root: usize, unseen: &mut Vec<String>) {
        let children: Vec<(String, &Value)> = match value {
            Value::Object(fields) => fields.iter().map(|(name, value)| (below(pointer, name), value)).collect(),
            Value::Array(items) => {
                (0..).zip(items).map(|(place, item): (usize, _)| (below(pointer, &place.to_string()), item)).collect()
            }
            _ => Vec::new(),
        };
        for (pointer, child) in children {
            if unseen.len() == NAMED {
                return;
            }
            if child.is_null() || self.passed_over.borrow().contains(&pointer) {
                continue;
            }
            if self.seen.borrow().contains(&pointer) {
                self.collect_unseen(child, &pointer, root, unseen);
            } else {
                unseen.push(pointer.get(root..).unwrap_or_default().to_owned());
            }
        }
    }
}

impl<'a> Place<'a> {
    /// The field of that name; where there is none, nothing at its place.
    pub(crate) fn at(&self, name: &str) -> Self {
        if !self.value.is_object() && self.is_there() {
            self.fault(Message::new("api-not-an-object"));
        }
        self.below(name, self.value.get(name).unwrap_or(&Value::Null))
    }

    fn below(&self, name: &str, value: &'a Value) -> Self {
        let pointer = below(&self.pointer, name);
        self.notes.seen.borrow_mut().insert(pointer.clone());
        Self { value, pointer, notes: self.notes }
    }

    /// Its items, at most so many.
    pub(crate) fn items(&self, most: usize) -> Vec<Self> {
        let Some(items) = self.value.as_array() else {
            if self.is_there() {
                self.fault(Message::new("api-not-a-list"));
            }
            return Vec::new();
        };
        if items.len() > most {
            self.pass_over(most, items.len());
            return Vec::new();
        }
        (0..).zip(items).map(|(place, item): (usize, _)| self.below(&place.to_string(), item)).collect()
    }

    /// Its fields with their names, at most so many.
    pub(crate) fn fields(&self, most: usize) -> Vec<(&'a str, Self)> {
        let Some(fields) = self.value.as_object() else {
            if self.is_there() {
                self.fault(Message::new("api-not-an-object"));
            }
            return Vec::new();
        };
        if fields.len() > most {
            self.pass_over(most, fields.len());
            return Vec::new();
        }
        fields.iter().map(|(name, value)| (name.as_str(), self.below(name, value))).collect()
    }

    /// Notes that there is too much here to be read.
    fn pass_over(&self, most: usize, found: usize) {
        self.fault(too_many(most, found));
        self.notes.passed_over.borrow_mut().insert(self.pointer.clone());
    }

    /// Whether something stands here; `null` is nothing.
    pub(crate) fn is_there(&self) -> bool {
        !self.value.is_null()
    }

    /// The same, and a fault where nothing does.
    pub(crate) fn required(&self) -> bool {
        if !self.is_there() {
            self.fault(Message::new("api-required"));
        }
        self.is_there()
    }

    /// Its text without letters nobody sees, and without spaces around it; empty where there is none.
    pub(crate) fn text(&self) -> String {
        match self.value {
            Value::Null => String::new(),
            Value::String(text) if text.chars().count() > LONGEST => {
                self.fault(Message::new("api-text-too-long").with("most", i64::try_from(LONGEST).unwrap_or(i64::MAX)));
                String::new()
            }
            Value::String(text) => without_unseen(text).trim().to_owned(),
            _ => {
                self.fault(Message::new("api-not-a-text"));
                String::new()
            }
        }
    }

    /// The same, and a fault where it is empty.
    pub(crate) fn required_text(&self) -> String {
        let text = self.text();
        if text.is_empty() {
            self.fault(Message::new("api-required"));
        }
        text
    }

    /// What its text means; nothing where it is empty, a fault where it means nothing.
    pub(crate) fn parsed<T: FromStr>(&self, why: &'static str) -> Option<T> {
        let text = self.text();
        if text.is_empty() {
            return None;
        }
        let parsed = text.parse().ok();
        if parsed.is_none() {
            self.fault(Message::new(why).with("value", text));
        }
        parsed
    }

    /// Whether it is a number.
    pub(crate) fn is_number(&self) -> bool {
        self.value.is_number()
    }

    /// A decimal number as it was written, as a number or as a text.
    pub(crate) fn decimal(&self) -> Option<String> {
        match self.value {
            Value::Null => None,
            Value::Number(number) => Some(number.to_string()),
            Value::String(text) => Some(text.trim().to_owned()),
            _ => {
                self.fault(Message::new("api-not-a-number"));
                None
            }
        }
    }

    /// A whole number.
    pub(crate) fn whole_number(&self) -> Option<i64> {
        let number = self.value.as_i64();
        if number.is_none() && self.is_there() {
            self.fault(Message::new("api-not-a-whole-number"));
        }
        number
    }

    /// Yes or no; no where nothing is said.
    pub(crate) fn truth(&self) -> bool {
        if !self.value.is_boolean() && self.is_there() {
            self.fault(Message::new("api-not-a-truth"));
        }
        self.value.as_bool().unwrap_or_default()
    }

    /// Text of any simple value.
    pub(crate) fn plain(&self) -> String {
        match self.value {
            Value::Number(number) => number.to_string(),
            Value::Bool(truth) => truth.to_string(),
            _ => self.text(),
        }
    }

    /// Notes what is wrong here, unless something was found here before, or as much as is named elsewhere.
    pub(crate) fn fault(&self, why: Message) {
        let place = FaultPlace::Pointer(self.pointer.clone());
        let mut faults = self.notes.faults.borrow_mut();
        if faults.len() < NAMED && faults.iter().all(|known| known.place != place) {
            faults.push(Fault { place, why });
        }
    }
}

/// The place of a name below another place: a `/` in a name begins no place of its own (*RFC 6901*, section 3).
fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Why a field is not taken, by its pointer: where it is one of Sendcloud's that cannot be honoured here, why it cannot.
pub(crate) fn not_taken(pointer: &str) -> Message {
    let name = pointer.rsplit('/').next().unwrap_or_default();
    Message::new(match name {
        "brand_id" => "api-no-brands",
        _ if name.contains("insured") => "api-not-insured",
        _ => "api-not-taken",
    })
}

/// A list that is too long.
pub(crate) fn too_many(most: usize, found: usize) -> Message {
    let number = |number| i64::try_from(number).unwrap_or(i64::MAX);
    Message::new("api-too-many").with("most", number(most)).with("found", number(found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_nobody_looked_at_is_named_by_its_highest_place() {
        let value = json!({ "a": { "b": 1, "c": null }, "d": [{ "e": 1, "f": 2 }], "g": { "h": 1 } });
        let notes = Notes::default();
        let whole = notes.read(&value, "/data/[0]".to_owned());
        whole.at("a").at("x");
        for item in whole.at("d").items(9) {
            item.at("e");
        }
        assert_eq!(notes.unseen(&value, "/data/[0]"), ["/a/b", "/d/0/f", "/g"]);
        assert!(notes.into_faults().is_empty());
    }

    #[test]
    fn a_name_with_a_slash_in_it_is_no_place_below() {
        let value = json!({ "a": { "b": 1 }, "a/b": 2, "a~1b": 3, "": 4 });
        let notes = Notes::default();
        notes.read(&value, String::new()).at("a").at("b");
        assert_eq!(notes.unseen(&value, ""), ["/a~1b", "/a~01b", "/"]);
    }

    #[test]
    fn of_what_is_too_much_only_that_is_said() {
        let value = json!({ "list": [{ "a": 1 }, { "a": 2 }, { "a": 3 }], "fields": { "b": 1, "c": { "d": 2 } } });
        let notes = Notes::default();
        let whole = notes.read(&value, "/data".to_owned());
        assert_eq!((whole.at("list").items(2).len(), whole.at("fields").fields(1).len()), (0, 0));
        assert_eq!(notes.unseen(&value, "/data"), Vec::<String>::new());
        let keys: Vec<String> = notes.into_faults().into_iter().map(|fault| fault.why.key.into_owned()).collect();
        assert_eq!(keys, ["api-too-many", "api-too-many"]);
    }

    #[test]
    fn everything_wrong_is_named_once_by_its_place() {
        let value = json!({ "text": 5, "list": {}, "object": 7, "number": "x", "long": "a".repeat(2_001) });
        let notes = Notes::default();
        let whole = notes.read(&value, String::new());
        whole.at("text").text();
        whole.at("list").items(9);
        let (one, two) = (whole.at("object").at("a"), whole.at("object").at("b"));
        assert!(!one.is_there() && !two.is_there());
        whole.at("missing").required_text();
        whole.at("long").text();
        whole.at("number").parsed::<u32>("api-not-a-whole-number");
        let faults = notes.into_faults();
        let keys: Vec<&str> = faults.iter().map(|fault| fault.why.key.as_ref()).collect();
        let wanted = [
            "api-not-a-text",
            "api-not-a-list",
            "api-not-an-object",
            "api-required",
            "api-text-too-long",
            "api-not-a-whole-number",
        ];
        assert_eq!(keys, wanted);
        assert_eq!(faults[3].place, FaultPlace::Pointer("/missing".to_owned()));
    }
}
