//! A refusal in v2's shape: `{"error":{"code":400,"request":"api/v2/parcels","message":"parcel.country: \"Field required\""}}`.

use crate::fault::{Fault, FaultPlace, Refusal};
use axum::response::Response;
use serde_json::{Map, Value, json};
use text::Words;

/// The longest path that is named back, in characters.
const LONGEST: usize = 200;

/// The answer to a request at a path.
pub(crate) fn refused(refusal: &Refusal, words: &Words, path: &str) -> Response {
    let said: Vec<String> = refusal.faults().iter().map(|fault| sentence(fault, words)).collect();
    let request: String = path.trim_start_matches('/').chars().take(LONGEST).collect();
    let code = refusal.status().as_u16();
    refusal.with_body(json!({ "error": { "code": code, "request": request, "message": said.join("; ") } }))
}

/// The same of one parcel among several: what is said of each of its fields.
pub(super) fn by_field(refusal: &Refusal, words: &Words) -> Value {
    let mut fields = Map::new();
    for fault in refusal.faults() {
        let name = field(&fault.place);
        let name = name.rsplit('.').next().filter(|name| !name.is_empty()).unwrap_or("non_field_errors");
        let said = fields.entry(name).or_insert_with(|| json!([]));
        if let Some(said) = said.as_array_mut() {
            said.push(words.say(&fault.why).into());
        }
    }
    Value::Object(fields)
}

fn sentence(fault: &Fault, words: &Words) -> String {
    let (field, said) = (field(&fault.place), words.say(&fault.why));
    if field.is_empty() { said } else { format!("{field}: {}", json!(said)) }
}

/// A place as v2 names it, as `parcels.1.country`.
fn field(place: &FaultPlace) -> String {
    match place {
        FaultPlace::Whole => String::new(),
        FaultPlace::Pointer(pointer) => pointer.trim_matches('/').replace('/', "."),
        FaultPlace::Parameter(name) | FaultPlace::Header(name) => (*name).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Language, Message};

    #[test]
    fn a_refusal_names_each_field_in_one_sentence() {
        let fault = |place: &str| Fault {
            place: FaultPlace::Pointer(place.to_owned()),
            why: Message::new("api-not-a-country").with("value", "X\"Y"),
        };
        let (words, refusal) = (Words::of(Language::En), Refusal::bad(vec![fault("/parcels/1/country"), fault("")]));
        let said: Vec<String> = refusal.faults().iter().map(|fault| sentence(fault, &words)).collect();
        assert!(said[0].starts_with("parcels.1.country: \"“X\\\"Y” is not"), "{said:?}");
        assert!(said[1].starts_with("“X\"Y” is not"), "{said:?}");
        let fields = by_field(&refusal, &words);
        assert_eq!(fields.as_object().unwrap().keys().collect::<Vec<_>>(), ["country", "non_field_errors"]);
    }
}
