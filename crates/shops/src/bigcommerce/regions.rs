//! Codes of regions, where an address has them: BigCommerce writes regions by their names.
//!
//! Sources: *USPS Publication 28*, appendix B; *Canada Post addressing guidelines*; *Australia Post addressing guidelines*.

use model::Country;

const UNITED_STATES: [(&str, &str); 59] = [
    ("Alabama", "AL"),
    ("Alaska", "AK"),
    ("Arizona", "AZ"),
    ("Arkansas", "AR"),
    ("California", "CA"),
    ("Colorado", "CO"),
    ("Connecticut", "CT"),
    ("Delaware", "DE"),
    ("District of Columbia", "DC"),
    ("Florida", "FL"),
    ("Georgia", "GA"),
    ("Hawaii", "HI"),
    ("Idaho", "ID"),
    ("Illinois", "IL"),
    ("Indiana", "IN"),
    ("Iowa", "IA"),
    ("Kansas", "KS"),
    ("Kentucky", "KY"),
    ("Louisiana", "LA"),
    ("Maine", "ME"),
    ("Maryland", "MD"),
    ("Massachusetts", "MA"),
    ("Michigan", "MI"),
    ("Minnesota", "MN"),
    ("Mississippi", "MS"),
    ("Missouri", "MO"),
    ("Montana", "MT"),
    ("Nebraska", "NE"),
    ("Nevada", "NV"),
    ("New Hampshire", "NH"),
    ("New Jersey", "NJ"),
    ("New Mexico", "NM"),
    ("New York", "NY"),
    ("North Carolina", "NC"),
    ("North Dakota", "ND"),
    ("Ohio", "OH"),
    ("Oklahoma", "OK"),
    ("Oregon", "OR"),
    ("Pennsylvania", "PA"),
    ("Rhode Island", "RI"),
    ("South Carolina", "SC"),
    ("South Dakota", "SD"),
    ("Tennessee", "TN"),
    ("Texas", "TX"),
    ("Utah", "UT"),
    ("Vermont", "VT"),
    ("Virginia", "VA"),
    ("Washington", "WA"),
    ("West Virginia", "WV"),
    ("Wisconsin", "WI"),
    ("Wyoming", "WY"),
    ("American Samoa", "AS"),
    ("Guam", "GU"),
    ("Northern Mariana Islands", "MP"),
    ("Puerto Rico", "PR"),
    ("Virgin Islands", "VI"),
    ("Armed Forces Americas", "AA"),
    ("Armed Forces Europe", "AE"),
    ("Armed Forces Pacific", "AP"),
];

const CANADA: [(&str, &str); 14] = [
    ("Alberta", "AB"),
    ("British Columbia", "BC"),
    ("Manitoba", "MB"),
    ("New Brunswick", "NB"),
    ("Newfoundland and Labrador", "NL"),
    ("Northwest Territories", "NT"),
    ("Nova Scotia", "NS"),
    ("Nunavut", "NU"),
    ("Ontario", "ON"),
    ("Prince Edward Island", "PE"),
    ("Quebec", "QC"),
    ("Saskatchewan", "SK"),
    ("Yukon", "YT"),
    ("Yukon Territory", "YT"),
];

const AUSTRALIA: [(&str, &str); 8] = [
    ("Australian Capital Territory", "ACT"),
    ("New South Wales", "NSW"),
    ("Northern Territory", "NT"),
    ("Queensland", "QLD"),
    ("South Australia", "SA"),
    ("Tasmania", "TAS"),
    ("Victoria", "VIC"),
    ("Western Australia", "WA"),
];

/// The code of a region's name; what is no such name stays what it is.
pub(super) fn code(country: Country, name: &str) -> String {
    let regions: &[(&str, &str)] = match country.code() {
        "US" => &UNITED_STATES,
        "CA" => &CANADA,
        "AU" => &AUSTRALIA,
        _ => &[],
    };
    let name = name.trim();
    let plain = name.replace('é', "e");
    let found = regions.iter().find(|(known, _)| known.eq_ignore_ascii_case(&plain));
    found.map_or(name, |(_, code)| code).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_region_has_its_code_and_an_unknown_one_its_name() {
        let of = |country: &str, name: &str| code(country.parse().unwrap(), name);
        assert_eq!(of("US", "Texas"), "TX");
        assert_eq!(of("CA", "Québec"), "QC");
        assert_eq!(of("AU", " new south wales "), "NSW");
        assert_eq!(
            (of("US", "Atlantis"), of("NL", "Utrecht"), of("US", "TX")),
            ("Atlantis".into(), "Utrecht".into(), "TX".into())
        );
    }
}
