//! A Decision in sentences.

use crate::reasons::by;
use crate::say::{method_name, say_item, say_setting, say_size};
use model::{Argument, Catalogue, Decision, Grams, Message, MethodId, Overridden, Reasoned, Setter, Setting};
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// One field of a Decision, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Explained {
    /// Which field, as `method`, `weight`, `hold` or what a setting is called, as `signature`.
    pub field: String,
    /// What holds, as a sentence.
    pub value: Message,
    /// Who says so, as a sentence.
    pub because: Message,
    /// How a wish became what holds.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub granted: Option<Message>,
    /// The rule that says so, so that the page can lead there.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub rule: Option<i64>,
    /// What that overrode, as sentences, newest first.
    pub overrode: Vec<Message>,
}

/// A Decision in sentences, field by field.
#[must_use]
pub fn explain(decision: &Decision, catalogue: &Catalogue) -> Vec<Explained> {
    let nothing = || Argument::from(Message::new("value-none"));
    let method = |id: &Option<MethodId>| id.as_ref().map_or_else(nothing, |id| method_name(id, catalogue).into());
    let mut fields = vec![
        Explained { granted: decision.granted.clone(), ..field("method", "explain-method", &decision.method, method) },
        field("weight", "explain-weight", &decision.weight, |weight: &Grams| (*weight).into()),
    ];
    if decision.size.value.is_some() {
        let size = |size: &Option<_>| size.map_or_else(nothing, |size| say_size(size).into());
        fields.push(field("size", "explain-size", &decision.size, size));
    }
    if decision.sender.value.is_some() {
        let sender = |sender: &Option<model::SenderId>| sender.as_ref().map_or_else(nothing, |it| it.0.as_str().into());
        fields.push(field("sender", "explain-sender", &decision.sender, sender));
    }
    if decision.hold.value.is_some() || !decision.hold.overrode.is_empty() {
        let hold = |why: &Option<Message>| why.clone().unwrap_or_else(|| Message::new("value-not-held")).into();
        let mut held = field("hold", "explain-hold", &decision.hold, hold);
        if matches!(decision.hold.setter, Setter::Eligibility { .. }) {
            // The reason is the hold itself; once is enough.
            held.because = Message::new("because").with("by", Message::new("by-check"));
        }
        fields.push(held);
    }
    if decision.let_go.value || !decision.let_go.overrode.is_empty() {
        let let_go = |so: &bool| Message::new(if *so { "value-let-go" } else { "value-waits" }).into();
        fields.push(field("let-go", "explain-let-go", &decision.let_go, let_go));
    }
    for setting in &decision.settings {
        let say = |setting: &Setting| say_setting(setting, catalogue).into();
        fields.push(field(&kind(&setting.value), "explain-setting", setting, say));
    }
    fields.extend(
        decision
            .tags
            .iter()
            .map(|tag| once("tag", Message::new("action-tag").with("tag", tag.value.as_str()), &tag.setter)),
    );
    fields.extend(decision.customs_statements.iter().map(|said| {
        once(
            "customs-statement",
            Message::new("action-customs-statement").with("text", said.value.as_str()),
            &said.setter,
        )
    }));
    fields.extend(decision.items.iter().map(|said| {
        let line = i64::from(said.value.line) + 1;
        let value = Message::new("explain-item").with("line", line).with("change", say_item(&said.value.change));
        once("item", value, &said.setter)
    }));
    fields.extend(
        decision
            .notes
            .iter()
            .map(|note| once("note", Message::new("explain-note").with("text", note.value.clone()), &note.setter)),
    );
    fields
}

fn field<T>(name: &str, key: &'static str, reasoned: &Reasoned<T>, say: impl Fn(&T) -> Argument) -> Explained {
    let overrode = |earlier: &Overridden<T>| {
        let value = earlier.wish.clone().map_or_else(|| say(&earlier.value), Argument::from);
        Message::new("overrode").with("value", value).with("by", by(&earlier.setter))
    };
    Explained {
        value: Message::new(key).with("value", say(&reasoned.value)),
        overrode: reasoned.overrode.iter().map(overrode).collect(),
        ..once(name, Message::new(key), &reasoned.setter)
    }
}

fn once(name: &str, value: Message, setter: &Setter) -> Explained {
    Explained {
        field: name.to_owned(),
        value,
        because: Message::new("because").with("by", by(setter)),
        granted: None,
        rule: if let Setter::Rule { id, .. } = setter { Some(*id) } else { None },
        overrode: Vec::new(),
    }
}

/// What a setting is called on the wire.
fn kind(setting: &Setting) -> String {
    let value = serde_json::to_value(setting).ok();
    value.as_ref().and_then(|it| it["set"].as_str()).unwrap_or_default().replace('_', "-")
}
