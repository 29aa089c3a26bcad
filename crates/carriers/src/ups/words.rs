//! Which field of the booking UPS speaks of: it says so in its sentences alone.

/// Whose address a sentence is about, the more telling word first.
const WHOSE: [(&str, &str); 8] = [
    ("shipto", "recipient"),
    ("ship to", "recipient"),
    ("consignee", "recipient"),
    ("soldto", "recipient"),
    ("sold to", "recipient"),
    ("shipfrom", "sender"),
    ("ship from", "sender"),
    ("shipper", "sender"),
];
/// Words for parts of an address.
const PARTS: [(&str, &str); 9] = [
    ("postal code", "postal_code"),
    ("postalcode", "postal_code"),
    ("state", "state"),
    ("city", "city"),
    ("country", "country"),
    ("phone", "phone"),
    ("email", "email"),
    ("name", "name"),
    ("address", "street"),
];
/// Words for the rest of a booking, those that are part of others last.
const OTHERS: [(&str, &str); 26] = [
    ("shipper number", "contract"),
    ("shippernumber", "contract"),
    ("account", "contract"),
    ("reference number", "key"),
    ("commodity code", "customs.goods.hs_code"),
    ("commoditycode", "customs.goods.hs_code"),
    ("country of origin", "customs.goods.origin"),
    ("origin country", "customs.goods.origin"),
    ("origincountry", "customs.goods.origin"),
    ("invoice number", "customs.invoice_number"),
    ("invoicenumber", "customs.invoice_number"),
    ("reason for export", "customs.reason"),
    ("reasonforexport", "customs.reason"),
    ("terms of shipment", "customs.incoterm"),
    ("termsofshipment", "customs.incoterm"),
    ("declaration statement", "customs.statements"),
    ("comments", "customs.notes"),
    ("freight charges", "customs.delivery"),
    ("product description", "customs.goods.description"),
    ("product", "customs.goods"),
    ("international form", "customs"),
    ("invoice", "customs"),
    ("weight", "parcels"),
    ("dimension", "parcels"),
    ("package", "parcels"),
    ("service", "method"),
];

/// The field a sentence speaks of, as `recipient.postal_code`; empty where it names none.
pub(super) fn field(sentence: &str) -> String {
    let sentence = sentence.to_lowercase();
    let of = |words: &[(&str, &'static str)]| words.iter().find(|(word, _)| sentence.contains(word)).map(|(_, is)| *is);
    match (of(&OTHERS[..3]), of(&WHOSE), of(&PARTS)) {
        (Some(contract), ..) => contract.to_owned(),
        (None, Some(whose), Some(part)) => format!("{whose}.{part}"),
        (None, Some(whose), None) => whose.to_owned(),
        (None, None, _) => of(&OTHERS).unwrap_or_default().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_sentence_leads_to_a_field() {
        for (sentence, expected) in [
            ("Missing or invalid ShipTo PostalCode", "recipient.postal_code"),
            ("The ShipTo city is invalid.", "recipient.city"),
            ("Address Validation Error on ShipTo address", "recipient.street"),
            ("Missing or invalid ship to state province code", "recipient.state"),
            ("Missing ShipFrom AttentionName", "sender.name"),
            ("Missing or invalid shipper number", "contract"),
            ("The Shipper's phone number is invalid", "sender.phone"),
            ("Consignee is unknown", "recipient"),
            ("Package weight is above the maximum", "parcels"),
            ("The requested service is invalid between the locations", "method"),
            ("Missing or invalid Sold To phone number", "recipient.phone"),
            ("Missing/Invalid CommodityCode in Product 2", "customs.goods.hs_code"),
            ("Missing or invalid product country of origin", "customs.goods.origin"),
            ("Invalid Reason For Export", "customs.reason"),
            ("Missing or invalid Invoice Date", "customs"),
            ("Shipper AttentionName is required for the Invoice form", "sender.name"),
            ("Hard", ""),
        ] {
            assert_eq!(field(sentence), expected, "{sentence}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_sentence(text in ".{0,80}") {
            let _ = field(&text);
        }
    }
}
