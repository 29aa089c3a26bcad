//! The fields of a booking, named for a person.

use model::Message;

/// What can stand in an address.
const OF_ADDRESS: [&str; 10] =
    ["name", "company", "street", "street2", "postal_code", "city", "state", "country", "phone", "email"];
/// What can be said of a parcel.
const OF_PARCEL: [&str; 3] = ["weight", "size", "items"];
/// What can be said of the whole shipment.
const OF_SHIPMENT: [&str; 7] = ["method", "contract", "value", "service_point", "order_number", "customs", "key"];

/// What can be said of a declaration.
const OF_CUSTOMS: [&str; 9] =
    ["invoice_number", "reason", "notes", "statements", "vat_number", "eori_number", "delivery", "incoterm", "goods"];
/// What can be said of goods in a declaration.
const OF_GOODS: [&str; 7] = ["description", "sku", "quantity", "unit_value", "unit_weight", "hs_code", "origin"];

fn word(name: &str) -> Message {
    Message::new(format!("booking-field-{}", name.replace('_', "-")))
}

/// The name of a field of a booking, as `recipient.postal_code`, `parcels.0.weight` or `customs.goods.0.1.hs_code`; none where it
/// is no such field.
pub(crate) fn field_name(field: &str) -> Option<Message> {
    let mut parts = field.split('.');
    match (parts.next()?, parts.next(), parts.next()) {
        ("customs", Some("goods"), Some(place)) => of_goods(place, parts.next(), parts.next()),
        ("customs", Some(what), None) => {
            let what = OF_CUSTOMS.contains(&what).then(|| word(what))?;
            Some(word("of-customs").with("whose", word("customs")).with("what", what))
        }
        (whose @ ("recipient" | "sender"), None, _) => Some(word(whose)),
        (whose @ ("recipient" | "sender"), Some(what), _) => {
            let what = OF_ADDRESS.contains(&what).then(|| word(what))?;
            Some(word("of-address").with("whose", word(whose)).with("what", what))
        }
        ("parcels", None, _) => Some(word("parcels")),
        ("parcels", Some(place), what) => {
            let parcel =
                Message::new("booking-field-parcel").with("parcel", place.parse::<i64>().ok()?.checked_add(1)?);
            Some(match what.filter(|what| OF_PARCEL.contains(what)) {
                Some(what) => word("of-parcel").with("whose", parcel).with("what", word(what)),
                None => parcel,
            })
        }
        (plain, _, _) => OF_SHIPMENT.contains(&plain).then(|| word(plain)),
    }
}

/// Where what a refusal speaks of is put right, by the field it names: an `address` where the order or the station has it from, the
/// `order`'s page, its service `point`, or its `method`; empty where the field says nothing of it.
pub(crate) fn mended_at(field: &str) -> &'static str {
    let mut parts = field.split('.');
    match (parts.next().unwrap_or_default(), parts.next()) {
        ("recipient", Some("phone" | "email")) => "order",
        ("parcels", Some(_)) if field.ends_with("weight") || field.ends_with("size") => "order",
        ("recipient" | "sender", _) => "address",
        ("service_point", _) => "point",
        ("method" | "contract", _) => "method",
        _ => "",
    }
}

/// The name of goods, by their parcel and their place in it from 0 where those are known, or of what is said of them.
fn of_goods(place: &str, item: Option<&str>, what: Option<&str>) -> Option<Message> {
    let of_customs = |what: Message| word("of-customs").with("whose", word("customs")).with("what", what);
    if OF_GOODS.contains(&place) {
        return Some(of_customs(word("of-customs").with("whose", word("goods")).with("what", word(place))));
    }
    let (parcel, item) = (place.parse::<i64>().ok()?, item?.parse::<i64>().ok()?);
    let goods = Message::new("booking-field-goods-item")
        .with("parcel", parcel.checked_add(1)?)
        .with("item", item.checked_add(1)?);
    Some(of_customs(match what.filter(|what| OF_GOODS.contains(what)) {
        Some(what) => word("of-customs").with("whose", goods).with("what", word(what)),
        None => goods,
    }))
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
        assert_eq!(key("customs").as_deref(), Some("booking-field-customs"));
        for of_customs in
            ["customs.invoice_number", "customs.goods.hs_code", "customs.goods.0.1", "customs.goods.0.1.origin"]
        {
            assert_eq!(key(of_customs).as_deref(), Some("booking-field-of-customs"), "{of_customs}");
        }
        assert_eq!((key("customs.shoe_size"), key("customs.goods.x"), key("customs.goods.0")), (None, None, None));
        assert_eq!(key("recipient.shoe_size"), None);
        assert_eq!(key(""), None);
        let named = field_name("sender.street2").unwrap();
        assert_eq!(named.args["what"], Message::new("booking-field-street2").into());
    }

    #[test]
    fn a_field_says_where_it_is_put_right() {
        for (field, expected) in [
            ("recipient.postal_code", "address"),
            ("sender", "address"),
            ("recipient.phone", "order"),
            ("parcels.1.weight", "order"),
            ("service_point", "point"),
            ("contract", "method"),
            ("parcels.0.items", ""),
            ("customs.goods.0.1.hs_code", ""),
            ("", ""),
        ] {
            assert_eq!(mended_at(field), expected, "{field}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_field_or_none(field in ".{0,40}") {
            let _ = (field_name(&field), mended_at(&field));
        }
    }
}
