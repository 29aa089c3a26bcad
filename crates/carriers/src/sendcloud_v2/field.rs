//! What Sendcloud finds fault with, as a field of the booking. API v2 names fields by themselves or before a colon.

/// The field of the booking that a name of Sendcloud's stands for, as `recipient.postal_code`; none for a name that is none.
pub(super) fn field(name: &str) -> Option<String> {
    let known = match name {
        "non_field_errors" => "",
        "to_post_number" => "recipient.street2",
        "shipment" | "shipping_method" => "method",
        "contract" => "contract",
        "sender_address" => "sender",
        "weight" => "parcels.0.weight",
        "length" | "width" | "height" => "parcels.0.size",
        "parcel_items" => "parcels.0.items",
        "quantity" => "parcels",
        "to_service_point" => "service_point",
        "total_order_value" | "total_order_value_currency" => "value",
        "customs_information" | "customs_invoice_nr" | "customs_shipment_type" => "customs",
        "external_reference" => "key",
        "order_number" => "order_number",
        _ => {
            let (whose, name) = name.strip_prefix("from_").map_or(("recipient", name), |name| ("sender", name));
            return of_address(name).map(|name| format!("{whose}.{name}"));
        }
    };
    Some(known.to_owned())
}

fn of_address(name: &str) -> Option<&'static str> {
    Some(match name {
        "name" => "name",
        "company_name" => "company",
        "address" | "address_1" | "house_number" => "street",
        "address_2" => "street2",
        "postal_code" => "postal_code",
        "city" => "city",
        "country_state" | "to_state" => "state",
        "country" => "country",
        "telephone" => "phone",
        "email" => "email",
        _ => return None,
    })
}

/// A sentence as `postal_code: 'This field may not be blank.'`, taken apart into our field and the words.
pub(super) fn sentence(text: &str) -> (String, &str) {
    let parts = text.split_once(':').and_then(|(name, words)| Some((field(name.trim())?, words)));
    let (field, words) = parts.unwrap_or_else(|| (String::new(), text));
    (field, words.trim().trim_matches('\'').trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_fault_is_named_by_our_field() {
        for (name, expected) in [
            ("postal_code", Some("recipient.postal_code")),
            ("house_number", Some("recipient.street")),
            ("to_state", Some("recipient.state")),
            ("from_address_1", Some("sender.street")),
            ("sender_address", Some("sender")),
            ("shipment", Some("method")),
            ("external_reference", Some("key")),
            ("non_field_errors", Some("")),
            ("shoe_size", None),
        ] {
            assert_eq!(field(name).as_deref(), expected, "{name}");
        }
        let told = sentence("house_number: 'This field cannot be blank.'");
        assert_eq!(told, ("recipient.street".to_owned(), "This field cannot be blank."));
        assert_eq!(sentence("Note: it failed"), (String::new(), "Note: it failed"));
    }

    proptest! {
        #[test]
        fn any_text_is_a_sentence(text in ".{0,80}") {
            let _ = sentence(&text);
        }
    }
}
