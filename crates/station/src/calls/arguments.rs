//! Arguments and answers as JSON. What is said of arguments that do not fit has no text of theirs in it.

use crate::spans;
use model::{Problem, ProblemCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(super) fn arguments<T: DeserializeOwned>(name: &'static str, args: Value) -> Result<T, Problem> {
    T::deserialize(&args).map_err(|error| {
        let said = without_what_was_given(&error.to_string(), &args);
        let problem = Problem::new(ProblemCode::BadArguments).because(format!("{name}: {said}"));
        spans::end(&spans::call(name, &()), &Err::<(), _>(&problem));
        problem
    })
}

/// The shortest text that is looked for: shorter ones stand in every sentence.
const SHORTEST: usize = 4;

/// What is said of arguments that do not fit, without any text of theirs: it may be a secret in a wrong place.
fn without_what_was_given(said: &str, args: &Value) -> String {
    let mut given = Vec::new();
    texts(args, &mut given);
    given.retain(|text| text.len() >= SHORTEST);
    given.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let without = |said: String, text: &str| {
        let quoted = format!("{text:?}");
        said.replace(quoted.trim_matches('"'), "…").replace(text, "…")
    };
    given.into_iter().fold(without_names(said), without)
}

/// Every text among arguments, but for the names of their fields.
fn texts<'a>(args: &'a Value, given: &mut Vec<&'a str>) {
    match args {
        Value::String(text) => given.push(text),
        Value::Array(values) => values.iter().for_each(|value| texts(value, given)),
        Value::Object(fields) => fields.values().for_each(|value| texts(value, given)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What is said, without the name of a field or of a choice that there is none of (serde, `de::Error`).
fn without_names(said: &str) -> String {
    let without = |before: &str| {
        let from = said.find(before)? + before.len();
        let end = ["`, expected", "`, there are no"].into_iter().find_map(|after| said[from..].rfind(after))?;
        Some(format!("{}…{}", &said[..from], &said[from + end..]))
    };
    without("unknown variant `").or_else(|| without("unknown field `")).unwrap_or_else(|| said.to_owned())
}

pub(super) fn answer<T: Serialize>(answer: T) -> Result<Value, Problem> {
    serde_json::to_value(answer).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}
