//! Which column of a table of orders says what.

use super::field::{Field, Part};
use model::ColumnField;

/// A map of the columns of a shop's tables.
pub type ColumnMap = model::ColumnMap<Field>;

impl ColumnField for Field {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("number", Self::Number),
        ("reference", Self::Reference),
        ("placed", Self::Placed),
        ("modified", Self::Modified),
        ("status", Self::Status),
        ("payment_method", Self::PaymentMethod),
        ("currency", Self::Currency),
        ("total", Self::Total),
        ("delivery_method", Self::DeliveryMethod),
        ("delivery_price", Self::DeliveryPrice),
        ("note", Self::Note),
        ("name", Self::Shipping(Part::Name)),
        ("first_name", Self::Shipping(Part::FirstName)),
        ("last_name", Self::Shipping(Part::LastName)),
        ("company", Self::Shipping(Part::Company)),
        ("street", Self::Shipping(Part::Street)),
        ("house_number", Self::Shipping(Part::HouseNumber)),
        ("street2", Self::Shipping(Part::Street2)),
        ("postal_code", Self::Shipping(Part::PostalCode)),
        ("city", Self::Shipping(Part::City)),
        ("state", Self::Shipping(Part::State)),
        ("country", Self::Shipping(Part::Country)),
        ("phone", Self::Shipping(Part::Phone)),
        ("email", Self::Email),
        ("item_name", Self::ItemName),
        ("item_sku", Self::ItemSku),
        ("item_quantity", Self::ItemQuantity),
        ("item_price", Self::ItemPrice),
        ("item_weight", Self::ItemWeight),
        ("weight_unit", Self::WeightUnit),
        ("item_barcode", Self::ItemBarcode),
        ("item_place", Self::ItemPlace),
        ("item_hs_code", Self::ItemHsCode),
        ("item_origin", Self::ItemOrigin),
    ];
    const NEEDED: &'static [&'static [Self]] = &[
        &[Self::Number, Self::Reference],
        &[
            Self::Shipping(Part::Name),
            Self::Shipping(Part::LastName),
            Self::Shipping(Part::FirstName),
            Self::Shipping(Part::Company),
        ],
        &[Self::Shipping(Part::Street)],
        &[Self::Shipping(Part::Country)],
        &[Self::Currency],
        &[Self::ItemName, Self::ItemSku],
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn what_a_map_of_orders_lacks_is_named() {
        assert_eq!(ColumnMap::default().missing(), ["number", "name", "street", "country", "currency", "item_name"]);
        let pairs = [
            ("reference", "Id"),
            ("company", "Firma"),
            ("street", "#3"),
            ("country", "=DE"),
            ("currency", " =EUR"),
            ("item_sku", "Artikel"),
        ];
        let texts = pairs.map(|(word, text)| (word.to_owned(), text.to_owned()));
        assert!(ColumnMap::from(BTreeMap::from(texts)).missing().is_empty());
    }
}
