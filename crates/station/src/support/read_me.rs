//! The words that go with the bundle: what is in it, what is not.

use model::{Language, Message};
use text::Words;

/// What is left out of every bundle, and of this one.
pub(super) fn left_out(unreadable: u32, older: u32) -> Vec<Message> {
    let always = ["people", "orders", "texts", "secrets", "places"];
    let mut left_out: Vec<Message> =
        always.iter().map(|what| Message::new(format!("support-without-{what}"))).collect();
    if unreadable > 0 {
        left_out.push(Message::new("support-without-unreadable").with("count", unreadable));
    }
    if older > 0 {
        left_out.push(Message::new("support-without-older").with("count", older));
    }
    left_out
}

pub(super) fn text(language: Language, left_out: &[Message]) -> String {
    let words = Words::of(language);
    let mut text = format!("{}\n\n", words.word("support-read-me"));
    for part in ["station", "doctor", "settings", "log"] {
        text += &format!("- {}\n", words.word(&format!("support-with-{part}")));
    }
    text += &format!("\n{}\n\n", words.word("support-left-out"));
    for what in left_out {
        text += &format!("- {}\n", words.say(what));
    }
    text
}
