//! What is left of an order when its customer is taken out of it. Pure.

use model::{
    Address, Argument, Checkout, Decision, Message, OrderLine, OrderStatus, Overrides, Problem, PutAway, Reasoned,
    Setter, Setting, ShopOrder,
};
use std::borrow::Cow;

/// What stands in the place of words that were taken out.
const TAKEN_OUT: &str = "…";

/// Arguments of the journal's sentences that are numbers and names of the station's own.
const OWN: [&str; 11] =
    ["carrier", "list", "method", "number", "order", "packer", "printer", "reference", "rule", "scale", "shop"];

/// The order without its customer: numbers, amounts, goods and the country stay. It is done with, so that nothing brings it back
/// into the queue.
pub(crate) fn facts(facts: &ShopOrder) -> ShopOrder {
    let to = &facts.recipient;
    let nobody = Address {
        name: String::new(),
        company: String::new(),
        street: String::new(),
        street2: String::new(),
        postal_code: String::new(),
        city: String::new(),
        state: String::new(),
        country: to.country,
        phone: String::new(),
        email: String::new(),
    };
    let words = words_of(to);
    let kept = |text: &String| if mentions(text, &words) { TAKEN_OUT.to_owned() } else { text.clone() };
    let checkout = Checkout {
        delivery_method: kept(&facts.checkout.delivery_method),
        delivery_code: kept(&facts.checkout.delivery_code),
        service_point: None,
        ..facts.checkout.clone()
    };
    let line = |line: &OrderLine| OrderLine {
        sku: kept(&line.sku),
        name: kept(&line.name),
        barcode: kept(&line.barcode),
        // Of goods that are made for somebody it shows what is on them, and its address may say it.
        picture: String::new(),
        properties: std::collections::BTreeMap::new(),
        ..line.clone()
    };
    ShopOrder {
        status: match facts.status {
            OrderStatus::Cancelled => OrderStatus::Cancelled,
            OrderStatus::Open | OrderStatus::Waiting | OrderStatus::Completed => OrderStatus::Completed,
        },
        payment_methods: facts.payment_methods.iter().map(kept).collect(),
        recipient: nobody,
        checkout,
        lines: facts.lines.iter().map(line).collect(),
        note: String::new(),
        tags: Vec::new(),
        remarks: facts.remarks.iter().map(message).collect(),
        ..facts.clone()
    }
}

/// The words by which a text of the order speaks of its customer.
fn words_of(to: &Address) -> Vec<String> {
    let names = to.name.split_whitespace().chain([to.company.as_str(), to.street.as_str(), to.email.as_str()]);
    names.filter(|word| word.chars().count() >= 3).map(str::to_lowercase).collect()
}

fn mentions(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word.as_str()))
}

/// What a person set, as far as it is no text.
pub(super) fn overrides(set: &Overrides) -> Overrides {
    Overrides {
        method: set.method.clone(),
        weight: set.weight,
        weighed: set.weighed.clone(),
        parcel_weights: set.parcel_weights.clone(),
        size: set.size,
        sender: set.sender.clone(),
        promise: set.promise,
        put_away: set.put_away.as_ref().map(|it| PutAway { reason: String::new(), at: it.at }),
        ..Overrides::default()
    }
}

/// How it shipped, without what was said of it.
pub(super) fn decision(decision: &Decision) -> Decision {
    let is_count = |setting: &&Reasoned<Setting>| matches!(setting.value, Setting::Parcels { .. });
    Decision {
        method: of(&decision.method),
        price: decision.price,
        ship_by: decision.ship_by,
        weight: of(&decision.weight),
        parcel_weights: decision.parcel_weights.clone(),
        size: of(&decision.size),
        sender: of(&decision.sender),
        settings: decision.settings.iter().filter(is_count).map(of).collect(),
        ..Decision::default()
    }
}

fn of<T: Clone>(reasoned: &Reasoned<T>) -> Reasoned<T> {
    let setter = match &reasoned.setter {
        Setter::Eligibility { why } => Setter::Eligibility { why: message(why) },
        setter => setter.clone(),
    };
    Reasoned::new(reasoned.value.clone(), setter)
}

/// A line of the journal without words of people: its sentence, its numbers and the station's own names stay.
pub(crate) fn message(message: &Message) -> Message {
    let kept = |(name, value): (&Cow<'static, str>, &Argument)| {
        let value = if OWN.contains(&name.as_ref()) { value.clone() } else { argument(value) };
        (name.clone(), value)
    };
    Message { key: message.key.clone(), args: message.args.iter().map(kept).collect() }
}

/// Why something could not be read, without words of people: its code, its numbers, where it stood and the station's own names stay.
pub(crate) fn problem(problem: &Problem) -> Problem {
    let kept = |(name, value): (&Cow<'static, str>, &Argument)| {
        let own = name == "file" || OWN.contains(&name.as_ref());
        (name.clone(), if own { value.clone() } else { argument(value) })
    };
    Problem { code: problem.code, args: problem.args.iter().map(kept).collect(), detail: None }
}

fn argument(value: &Argument) -> Argument {
    match value {
        Argument::Text(_) => Argument::Text(TAKEN_OUT.to_owned()),
        Argument::List(values) => Argument::List(values.iter().map(argument).collect()),
        Argument::Message(sentence) => Argument::Message(Box::new(message(sentence))),
        Argument::Number(_)
        | Argument::Grams(_)
        | Argument::Money(_)
        | Argument::Time(_)
        | Argument::Country(_)
        | Argument::Length(_)
        | Argument::Day(_)
        | Argument::Shop(_)
        | Argument::Carrier(_)
        | Argument::Printer(_) => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_keeps_its_sentence_and_its_numbers() {
        let why = Message::new("problem-carrier-refused").with("carrier", "own").with("answer", "Qwertyson unknown");
        let line = Message::new("journal-booking-refused").with("order", "#1001").with("why", why).with("count", 2_i64);
        let left = message(&line);
        let text = serde_json::to_string(&left).unwrap();
        assert!(!text.contains("Qwertyson"), "{text}");
        assert!(
            ["journal-booking-refused", "#1001", "own", "\"number\":2"].iter().all(|it| text.contains(it)),
            "{text}"
        );
        assert_eq!(message(&left), left, "what was taken out stays out");
    }
}
