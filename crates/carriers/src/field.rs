//! The fields of a booking, named for a person.

use model::Message;

/// What can stand in an address.
const OF_ADDRESS: [&str; 10] =
    ["name", "company", "street", "street2", "postal_code", "city", "state", "country", "phone", "email"];
/// What can be said of a parcel.
const OF_PARCEL: [&str; 3] = ["weight", "size", "items"];
/// What can be said of the whole shipment.
const OF_SHIPMENT: [&str; 7] = ["method", "contract", "value", "service_point", "order_number", "customs", "key"];

/// The name of a field of a booking, as `recipient.postal_code` or `parcels.0.weight`; none where it is no such field.
pub(crate) fn field_name(field: &str) -> Option<Message> {
    let word = |name: &str| Message::new(format!("booking-field-{}", name.replace('_', "-")));
    let mut parts = field.split('.');
    match (parts.next()?, parts.next(), parts.next()) {
        (whose @ ("recipient" | "sender"), None, _) => Some(word(whose)),
        (whose @ ("recipient" | "sender"), Some(what), _) => {
            let what = OF_ADDRESS.contains(&what).then(|| word(what))?;
            Some(word("of-address").with("whose", word(whose)).with("what", what))
        }
        ("parcels", None, _) => Some(word("parcels")),
        ("parcels", Some(place), what) => {
            let parcel = Message::new("booking-field-parcel").with("parcel", place.parse::<i64>().ok()? + 1);
            Some(match what.filter(|what| OF_PARCEL.contains(what)) {
                Some(what) => word("of-parcel").with("whose", parcel).with("what", word(what)),
                None => parcel,
            })
        }
        (plain, _, _) => OF_SHIPMENT.contains(&plain).then(|| word(plain)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_field_is_named_where_it_is_known() {
        let key = |field: &str| field_name(field).map(|message| message.key);
        assert_eq!(key("recipient.postal_code").as_deref(), Some("booking-field-of-address"));
        assert_eq!(key("parcels.0.weight").as_deref(), Some("booking-field-of-parcel"));
        assert_eq!(key("parcels.2").as_deref(), Some("booking-field-parcel"));
        assert_eq!(key("service_point").as_deref(), Some("booking-field-service-point"));
        assert_eq!(key("recipient.shoe_size"), None);
        assert_eq!(key(""), None);
        let named = field_name("sender.street2").unwrap();
        assert_eq!(named.args["what"], Message::new("booking-field-street2").into());
    }

    proptest! {
        #[test]
        fn any_text_is_a_field_or_none(field in ".{0,40}") {
            let _ = field_name(&field);
        }
    }
}
