//! How the machine is, without names and places.

use crate::doctor::Check;
use model::{Argument, Message};
use serde_json::{Map, Value, json};

pub(super) fn findings(checks: &[Check]) -> Value {
    let finding = |check: &Check| json!({ "verdict": check.verdict, "finding": keys(&check.finding) });
    checks.iter().map(finding).collect()
}

/// A sentence by its key, with its numbers and the sentences in it; its texts are names and places.
fn keys(message: &Message) -> Value {
    let mut said = Map::from_iter([("key".to_owned(), Value::from(message.key.as_ref()))]);
    for (name, argument) in &message.args {
        match argument {
            Argument::Number(number) => said.insert(name.clone().into_owned(), (*number).into()),
            Argument::Message(inner) => said.insert(name.clone().into_owned(), keys(inner)),
            _ => None,
        };
    }
    Value::Object(said)
}
