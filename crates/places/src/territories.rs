//! Places whose customs or tax territory is another than their country's code says, found by country and postal code, or by
//! the name or code of state or city.
//!
//! The areas: `EU` is the customs and tax territory of the European Union; every other is the code of a country or of a
//! territory of its own. What is in no row belongs to its country, and to `EU` where that is a member.

use model::Address;
use std::collections::HashMap;
use std::iter;
use std::sync::LazyLock;

/// A place and the areas it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Territory {
    /// Its English name.
    pub name: &'static str,
    /// The country of its addresses, ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// What its postal codes begin with, without spaces; empty together with `names`: the whole country.
    pub codes: &'static [&'static str],
    /// Its states and cities as addresses name them, in lower case without accents.
    pub names: &'static [&'static str],
    /// The areas within which its parcels need no declaration.
    pub areas: &'static [&'static str],
    /// Where that stands.
    pub source: &'static str,
}

const VAT_IN: &str = "Directive 2006/112/EC, article 6(1): in the customs territory, not in that of VAT";
const VAT_OUT: &str = "Directive 2006/112/EC, article 6(2): not in the customs territory";
const VAT_AS: &str = "Directive 2006/112/EC, article 7: treated as the state it has its customs union with";
const CUSTOMS_CODE: &str = "Regulation (EU) 952/2013 (Union Customs Code), article 4";
const OVERSEAS: &str = "Directive 2006/112/EC, article 6(1), and TFEU, article 355(1) and (2): French overseas departments and \
                        territories; postal codes of La Poste, 97 and 98";
const US_TERRITORY: &str = "19 CFR 101.1: the customs territory of the United States is the states, the District of Columbia \
                            and Puerto Rico; ZIP codes of USPS, Publication 65";
const US_MILITARY: &str =
    "USPS, Domestic Mail Manual, 703.2: overseas military and diplomatic mail takes a customs form";
const AUSTRALIAN: &str = "Customs Act 1901 (Australia), section 4: its external territories are not part of Australia";

const fn row(
    name: &'static str,
    country: &'static str,
    codes: &'static [&'static str],
    names: &'static [&'static str],
    areas: &'static [&'static str],
    source: &'static str,
) -> Territory {
    Territory { name, country, codes, names, areas, source }
}

/// All of them. Where several rows of a country fit, the one with the longest beginning of the postal code counts.
pub static TERRITORIES: &[Territory] = &[
    // Spain
    row(
        "Canary Islands",
        "ES",
        &["35", "38"],
        &[
            "gc",
            "tf",
            "las palmas",
            "santa cruz de tenerife",
            "tenerife",
            "canarias",
            "islas canarias",
            "canary islands",
        ],
        &["ES-CN"],
        VAT_IN,
    ),
    row("Ceuta", "ES", &["51"], &["ce", "ceuta"], &["ES-CE"], VAT_OUT),
    row("Melilla", "ES", &["52"], &["ml", "melilla"], &["ES-ML"], VAT_OUT),
    // Germany
    row("Helgoland", "DE", &["27498"], &["helgoland", "heligoland"], &["DE-HEL"], VAT_OUT),
    row("Büsingen", "DE", &["78266"], &["busingen", "busingen am hochrhein"], &["CH"], VAT_OUT),
    row("Büsingen, by its Swiss postal code", "CH", &["8238"], &[], &["CH"], VAT_OUT),
    // Italy and its enclaves
    row("Italy", "IT", &[], &[], &["EU", "IT-POST"], CUSTOMS_CODE),
    row("Livigno", "IT", &["23041"], &["livigno"], &["IT-LIV"], VAT_OUT),
    row("Campione d'Italia", "IT", &["22061"], &["campione d'italia", "campione"], &["IT-CAM"], VAT_IN),
    row("Campione d'Italia, by its Swiss postal code", "CH", &["6911"], &[], &["IT-CAM"], VAT_IN),
    row(
        "San Marino",
        "SM",
        &[],
        &[],
        &["SM", "IT-POST"],
        "DPR 633/1972 (Italy), article 71; Poste Italiane: inland rates",
    ),
    row(
        "San Marino, as Italy",
        "IT",
        &["4789"],
        &["san marino"],
        &["SM", "IT-POST"],
        "DPR 633/1972 (Italy), article 71",
    ),
    row(
        "Vatican",
        "VA",
        &[],
        &[],
        &["VA", "IT-POST"],
        "DPR 633/1972 (Italy), article 71; Poste Italiane: inland rates",
    ),
    row(
        "Vatican, as Italy",
        "IT",
        &["00120"],
        &["citta del vaticano"],
        &["VA", "IT-POST"],
        "DPR 633/1972 (Italy), article 71",
    ),
    // Greece, Finland
    row("Mount Athos", "GR", &["63086", "63087"], &["mount athos", "agion oros"], &["GR-69"], VAT_IN),
    row("Åland", "AX", &[], &[], &["AX"], VAT_IN),
    row("Åland, as Finland", "FI", &["22"], &["ax", "aland", "ahvenanmaa"], &["AX"], VAT_IN),
    // Cyprus
    row(
        "Northern Cyprus, as Cyprus",
        "CY",
        &["99"],
        &["northern cyprus", "north cyprus", "trnc", "kktc"],
        &["CY-TR"],
        "Act of Accession 2003, protocol 10, article 1; Regulation (EC) 866/2004: beyond the line, not in the territories of customs and VAT",
    ),
    // France
    row("Monaco", "MC", &[], &[], &["EU"], VAT_AS),
    row("Guadeloupe, as France", "FR", &["971"], &["guadeloupe"], &["GP"], OVERSEAS),
    row("Martinique, as France", "FR", &["972"], &["martinique"], &["MQ"], OVERSEAS),
    row("French Guiana, as France", "FR", &["973"], &["guyane"], &["GF"], OVERSEAS),
    row("Réunion, as France", "FR", &["974"], &["reunion", "la reunion"], &["RE"], OVERSEAS),
    row("Saint Pierre and Miquelon, as France", "FR", &["975"], &["saint-pierre-et-miquelon"], &["PM"], OVERSEAS),
    row("Mayotte, as France", "FR", &["976", "985"], &["mayotte"], &["YT"], OVERSEAS),
    row("Saint Barthélemy, as France", "FR", &["977", "97133"], &["saint-barthelemy"], &["BL"], OVERSEAS),
    row("Saint Martin, as France", "FR", &["978", "97150"], &["saint-martin (antilles francaises)"], &["MF"], OVERSEAS),
    row("French Southern Territories, as France", "FR", &["984"], &[], &["TF"], OVERSEAS),
    row("Wallis and Futuna, as France", "FR", &["986"], &["wallis-et-futuna"], &["WF"], OVERSEAS),
    row("French Polynesia, as France", "FR", &["987"], &["polynesie francaise"], &["PF"], OVERSEAS),
    row("New Caledonia, as France", "FR", &["988"], &["nouvelle-caledonie"], &["NC"], OVERSEAS),
    // Denmark, Norway
    row("Greenland, as Denmark", "DK", &["39"], &["greenland", "gronland", "kalaallit nunaat"], &["GL"], CUSTOMS_CODE),
    row("Faroe Islands, as Denmark", "DK", &["fo"], &["faroe islands", "faeroerne", "foroyar"], &["FO"], CUSTOMS_CODE),
    row(
        "Svalbard and Jan Mayen, as Norway",
        "NO",
        &["8099", "9170", "9171", "9172", "9173", "9174", "9175", "9176", "9177", "9178"],
        &["svalbard", "jan mayen", "longyearbyen"],
        &["SJ"],
        "Merverdiavgiftsloven (Norway), section 1-2: not in the territory of VAT",
    ),
    // United Kingdom and the Crown Dependencies
    row(
        "Northern Ireland",
        "GB",
        &["bt"],
        &["northern ireland", "nir"],
        &["EU", "GB"],
        "Windsor Framework, article 5; Directive 2006/112/EC as of (EU) 2020/1756: goods as in a member state",
    ),
    row("Isle of Man", "IM", &[], &[], &["GB"], "Customs and Excise Agreement 1979 (United Kingdom and Isle of Man)"),
    row("Isle of Man, as Great Britain", "GB", &["im"], &["isle of man"], &["GB"], "Customs and Excise Agreement 1979"),
    row(
        "Jersey, as Great Britain",
        "GB",
        &["je"],
        &["jersey"],
        &["JE"],
        "UK–Jersey Customs Arrangement 2018: not in the territory of VAT",
    ),
    row(
        "Guernsey, as Great Britain",
        "GB",
        &["gy"],
        &["guernsey", "alderney", "sark"],
        &["GG"],
        "UK–Guernsey Customs Arrangement 2018: not in the territory of VAT",
    ),
    row(
        "British Forces Post Office",
        "GB",
        &["bf"],
        &["bfpo"],
        &["GB-BFPO"],
        "British Forces Post Office: items with goods take a customs form",
    ),
    // Switzerland
    row("Liechtenstein", "LI", &[], &[], &["CH"], "Customs Treaty between Switzerland and Liechtenstein, 1923"),
    // United States
    row("Puerto Rico", "PR", &[], &[], &["US"], US_TERRITORY),
    row("U.S. Virgin Islands, as the United States", "US", &["008"], &["vi", "virgin islands"], &["VI"], US_TERRITORY),
    row("American Samoa, as the United States", "US", &["96799"], &["as", "american samoa"], &["AS"], US_TERRITORY),
    row(
        "Guam, as the United States",
        "US",
        &["9691", "9692", "96931", "96932"],
        &["gu", "guam"],
        &["GU"],
        US_TERRITORY,
    ),
    row(
        "Northern Mariana Islands, as the United States",
        "US",
        &["9695"],
        &["mp", "northern mariana islands"],
        &["MP"],
        US_TERRITORY,
    ),
    row("Palau, as the United States", "US", &["96939", "96940"], &["pw", "palau"], &["PW"], US_TERRITORY),
    row(
        "Micronesia, as the United States",
        "US",
        &["96941", "96942", "96943", "96944"],
        &["fm", "micronesia"],
        &["FM"],
        US_TERRITORY,
    ),
    row(
        "Marshall Islands, as the United States",
        "US",
        &["9696", "9697"],
        &["mh", "marshall islands"],
        &["MH"],
        US_TERRITORY,
    ),
    row("Minor Outlying Islands, as the United States", "US", &["96898"], &["um"], &["UM"], US_TERRITORY),
    row(
        "Overseas military and diplomatic mail (APO, FPO, DPO)",
        "US",
        &["090", "091", "092", "093", "094", "095", "096", "097", "098", "340", "962", "963", "964", "965", "966"],
        &[
            "aa",
            "ae",
            "ap",
            "apo",
            "fpo",
            "dpo",
            "armed forces americas",
            "armed forces europe",
            "armed forces pacific",
        ],
        &["US-MIL"],
        US_MILITARY,
    ),
    // Australia
    row("Norfolk Island, as Australia", "AU", &["2899"], &["norfolk island"], &["NF"], AUSTRALIAN),
    row("Christmas Island, as Australia", "AU", &["6798"], &["christmas island"], &["CX"], AUSTRALIAN),
    row("Cocos Islands, as Australia", "AU", &["6799"], &["cocos (keeling) islands"], &["CC"], AUSTRALIAN),
];

/// The row an address falls into.
#[must_use]
pub fn territory(address: &Address) -> Option<&'static Territory> {
    let rows = of_country(address.country.code())?;
    let code = plain_code(&address.postal_code, address.country.code());
    let of_code = |row: &Territory| {
        let fitting = row.codes.iter().filter(|start| code.starts_with(**start));
        fitting.map(|start| start.len()).max().unwrap_or(0)
    };
    let is_named = |row: &Territory| row.names.iter().any(|name| is(name, &address.state) || is(name, &address.city));
    let best = rows.iter().max_by_key(|row| of_code(row)).filter(|row| of_code(row) > 0);
    let named = best.or_else(|| rows.iter().find(|row| is_named(row)));
    named.or_else(|| rows.iter().find(|row| row.codes.is_empty() && row.names.is_empty())).copied()
}

/// The rows of a country, in their order; none for most countries.
fn of_country(country: &str) -> Option<&'static [&'static Territory]> {
    static ROWS: LazyLock<HashMap<&'static str, Vec<&'static Territory>>> = LazyLock::new(|| {
        let mut rows: HashMap<&str, Vec<&Territory>> = HashMap::new();
        TERRITORIES.iter().for_each(|row| rows.entry(row.country).or_default().push(row));
        rows
    });
    ROWS.get(country).map(Vec::as_slice)
}

/// A postal code in small letters and digits, without the country before it (`D-27498`, `FI-22100`).
fn plain_code(code: &str, country: &str) -> String {
    let code: String =
        code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    let letters = code.len() - code.trim_start_matches(|letter: char| letter.is_ascii_lowercase()).len();
    let (before, bare) = code.split_at(letters);
    let is_country =
        before.eq_ignore_ascii_case(country) || before.eq_ignore_ascii_case(&country[..1]) || before == "ax";
    if is_country && country != "GB" && !bare.is_empty() { bare.to_owned() } else { code }
}

/// Whether a name is that one: without its accents, spaces around it and case.
fn is(plain: &str, name: &str) -> bool {
    let letters = name.trim().chars().flat_map(char::to_lowercase);
    let letters = letters.flat_map(|letter| {
        let (first, second) = match letter {
            'à'..='å' => ('a', None),
            'æ' => ('a', Some('e')),
            'ç' => ('c', None),
            'è'..='ë' => ('e', None),
            'ì'..='ï' => ('i', None),
            'ò'..='ö' | 'ø' => ('o', None),
            'ù'..='ü' => ('u', None),
            '\u{2019}' => ('\'', None),
            other => (other, None),
        };
        iter::once(first).chain(second)
    });
    plain.chars().eq(letters)
}
