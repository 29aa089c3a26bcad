//! Where Sendcloud finds a fault (a JSON pointer, RFC 6901), as a field of the booking.

/// Words around the place itself: pointers differ by endpoint.
const AROUND: [&str; 3] = ["data", "attributes", "shipments"];

/// The field of the booking a pointer leads to, as `recipient.postal_code`; the pointer's own words where it is none.
pub(super) fn field(pointer: &str) -> String {
    let parts = pointer.split('/').map(|part| part.trim_matches(['[', ']']));
    let around = |part: &&str| AROUND.contains(part) || is_number(part);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).skip_while(around).collect();
    match parts.as_slice() {
        ["to_address", rest @ ..] => in_address("recipient", rest),
        ["from_address", "sender_address_id", ..] => "sender".to_owned(),
        ["from_address", rest @ ..] => in_address("sender", rest),
        ["parcels", place, rest @ ..] if is_number(place) => {
            let what = match rest.first() {
                Some(&"weight") => ".weight",
                Some(&"dimensions") => ".size",
                Some(&"parcel_items") => ".items",
                _ => "",
            };
            format!("parcels.{place}{what}")
        }
        ["ship_with", .., "contract_id"] => "contract".to_owned(),
        ["ship_with", ..] => "method".to_owned(),
        ["to_service_point", ..] => "service_point".to_owned(),
        ["total_order_price", ..] => "value".to_owned(),
        ["customs_information", ..] => "customs".to_owned(),
        ["external_reference_id", ..] => "key".to_owned(),
        other => other.join("."),
    }
}

fn is_number(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit())
}

fn in_address(whose: &str, rest: &[&str]) -> String {
    let Some(name) = rest.first() else { return whose.to_owned() };
    let name = match *name {
        "company_name" => "company",
        "address_line_1" | "house_number" => "street",
        "address_line_2" | "po_box" => "street2",
        "state_province_code" => "state",
        "country_code" => "country",
        "phone_number" => "phone",
        other => other,
    };
    format!("{whose}.{name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_form_of_a_pointer_leads_to_the_same_field() {
        for (pointer, expected) in [
            ("/to_address/postal_code", "recipient.postal_code"),
            ("/data/attributes/to_address/postal_code", "recipient.postal_code"),
            ("/data/attributes/[0]/to_address/address_line_1", "recipient.street"),
            ("/to_address/house_number", "recipient.street"),
            ("/from_address/country_code", "sender.country"),
            ("/from_address/sender_address_id", "sender"),
            ("/to_address", "recipient"),
            ("/parcels/1/weight/value", "parcels.1.weight"),
            ("/parcels/[0]/dimensions/length", "parcels.0.size"),
            ("/parcels/0/parcel_items/2/hs_code", "parcels.0.items"),
            ("/parcels", "parcels"),
            ("/ship_with/properties/shipping_option_code", "method"),
            ("/ship_with/properties/contract_id", "contract"),
            ("/to_service_point/id", "service_point"),
            ("/data", ""),
            ("", ""),
        ] {
            assert_eq!(field(pointer), expected, "{pointer}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_pointer(text in ".{0,60}") {
            let _ = field(&text);
        }
    }
}
