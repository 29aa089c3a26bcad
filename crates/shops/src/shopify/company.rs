//! Carriers as Shopify spells them (*Shopify GraphQL Admin API reference*, `FulfillmentTrackingInfo.company`): of those it makes
//! links of its own. Any other name stands as it is.

const COMPANIES: [&str; 60] = [
    "ACS Courier",
    "An Post",
    "BPost",
    "BPost International",
    "BRT",
    "Bring",
    "CTT",
    "CTT Express",
    "Chronopost",
    "Colis Privé",
    "Colissimo",
    "Correos",
    "Cyprus Post",
    "DHL",
    "DHL Express",
    "DHL Parcel",
    "DHL eCommerce",
    "DPD",
    "DPD Ireland",
    "DPD Local",
    "DPD UK",
    "Deutsche Post",
    "Deutsche Post (DE)",
    "Deutsche Post (EN)",
    "Evri",
    "Fastway",
    "FedEx",
    "GLS",
    "GLS Italy",
    "Hermes",
    "Iceland Post",
    "Inpost",
    "La Poste Colissimo",
    "Latvia Post",
    "Lietuvos Paštas",
    "Mondial Relay",
    "Packeta",
    "Parcelforce",
    "Portal PostNord",
    "PostNL",
    "PostNord DK",
    "PostNord NO",
    "PostNord SE",
    "Poste Italiane",
    "Royal Mail",
    "SEUR",
    "SF Express",
    "Sendle",
    "Speedy",
    "Swiss Post",
    "TNT",
    "Tuffnells",
    "UPS",
    "USPS",
    "Venipak",
    "Whistl",
    "Yodel",
    "YunExpress",
    "Zásilkovna",
    "Österreichische Post",
];

/// A carrier's name as Shopify spells it, where it knows it; blanks, hyphens and case do not count.
pub(super) fn spelled(name: &str) -> &str {
    let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let wanted = plain(name);
    COMPANIES.into_iter().find(|known| plain(known) == wanted).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carrier_that_is_known_is_spelled_as_shopify_does() {
        assert_eq!(spelled("Post NL"), "PostNL");
        assert_eq!(spelled("dhl-express"), "DHL Express");
        assert_eq!(spelled("Practice Parcel"), "Practice Parcel");
        assert_eq!(spelled(""), "");
    }
}
