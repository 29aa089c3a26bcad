//! Where Karrio finds a fault, as `recipient.postal_code` or `parcels.0.weight` before a sentence, as a field of the booking.

/// The longest place, in letters.
const LONGEST: usize = 80;

/// The place a sentence begins with, and the rest of it; no place where it begins with none.
pub(super) fn split(sentence: &str) -> (&str, &str) {
    let is_place = |text: &str| {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "._[]".contains(letter);
        !text.is_empty() && text.len() <= LONGEST && text.chars().all(plain) && !field(text).is_empty()
    };
    match sentence.split_once(": ") {
        Some((place, words)) if is_place(place) => (place, words),
        _ => ("", sentence),
    }
}

/// The field of the booking a place leads to; empty where it is none.
pub(super) fn field(place: &str) -> String {
    let parts: Vec<&str> = place.split(['.', '[', ']']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        ["recipient", rest @ ..] => in_address("recipient", rest),
        ["shipper", rest @ ..] => in_address("sender", rest),
        ["parcels", place, rest @ ..] if place.bytes().all(|byte| byte.is_ascii_digit()) => {
            let what = match rest.first() {
                Some(&"weight" | &"weight_unit") => ".weight",
                Some(&"width" | &"height" | &"length" | &"dimension_unit") => ".size",
                Some(&"items") => ".items",
                _ => "",
            };
            format!("parcels.{place}{what}")
        }
        ["parcels", ..] => "parcels".to_owned(),
        ["service" | "services" | "carrier_ids" | "selected_rate_id", ..] => "method".to_owned(),
        ["customs", ..] => "customs".to_owned(),
        ["reference", ..] => "order_number".to_owned(),
        ["metadata", ..] => "key".to_owned(),
        _ => String::new(),
    }
}

fn in_address(whose: &str, rest: &[&str]) -> String {
    let name = match rest.first() {
        Some(&"person_name") => "name",
        Some(&"company_name") => "company",
        Some(&"address_line1" | &"street_number") => "street",
        Some(&"address_line2") => "street2",
        Some(&"state_code") => "state",
        Some(&"country_code") => "country",
        Some(&"phone_number") => "phone",
        Some(name @ (&"postal_code" | &"city" | &"email")) => name,
        _ => return whose.to_owned(),
    };
    format!("{whose}.{name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_place_leads_to_a_field() {
        for (place, expected) in [
            ("recipient.postal_code", "recipient.postal_code"),
            ("recipient.address_line1", "recipient.street"),
            ("recipient.non_field_errors", "recipient"),
            ("shipper.state_code", "sender.state"),
            ("shipper", "sender"),
            ("parcels.1.weight", "parcels.1.weight"),
            ("parcels[0].height", "parcels.0.size"),
            ("parcels.0.items.2.hs_code", "parcels.0.items"),
            ("parcels.non_field_errors", "parcels"),
            ("customs.commodities.0.weight", "customs"),
            ("services", "method"),
            ("reference", "order_number"),
            ("options", ""),
            ("", ""),
        ] {
            assert_eq!(field(place), expected, "{place}");
        }
    }

    #[test]
    fn a_sentence_keeps_its_colons_where_it_begins_with_no_place() {
        assert_eq!(split("recipient.city: Ensure: 50"), ("recipient.city", "Ensure: 50"));
        for whole in ["Error: no contract", "the city: none", "no colon", "", "a.b: c"] {
            assert_eq!(split(whole), ("", whole));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_place_or_none(text in ".{0,100}") {
            let (place, words) = split(&text);
            let _ = field(&text);
            prop_assert!(place.is_empty() == (words == text) && text.ends_with(words));
        }
    }
}
