//! Post office boxes, by the spellings of the world's posts.
//!
//! Source of the words: Universal Postal Union, *Postal addressing systems in member countries*, and the posts' own guides.

use model::Address;
use model::fold::fold;
use std::sync::LazyLock;

/// Words that mean a box in whatever country they stand, as they are compared: folded, without points and quotation marks, a
/// space between letters and digits.
const ANYWHERE: [&str; 84] = [
    "po box",
    "p o box",
    "pobox",
    "post box no",
    "post office box",
    "postal box",
    "gpo box",
    "private bag",
    "locked bag",
    "private mail bag",
    "locked mail bag",
    "post office bag",
    "po bag",
    "p o bag",
    "p/bag",
    "post bag no",
    "po drawer",
    "post office drawer",
    "postfach",
    "schliessfach",
    "postbus",
    "boite postale",
    "case postale",
    "casella postale",
    "apartado postal",
    "apartado de correos",
    "apartado correos",
    "apartado aereo",
    "apdo postal",
    "apdo de correos",
    "apdo correos",
    "caixa postal",
    "cx postal",
    "casilla de correo",
    "casilla de correos",
    "casilla postal",
    "skrytka pocztowa",
    "skr poczt",
    "skr pocz",
    "postovni prihradka",
    "postovy priecinok",
    "postni predal",
    "postanski pretinac",
    "postanski fah",
    "casuta postala",
    "postafiok",
    "p fiok",
    "pfiok",
    "pasto dezute",
    "abonenta kastite",
    "postkast",
    "postholf",
    "postboks",
    "postilokero",
    "postbox",
    "peti surat",
    "kotak pos",
    "hop thu",
    "hom thu",
    "tromol pos",
    "beg berkunci",
    "posta kutusu",
    "а/я",
    "а/с",
    "п/я",
    "почтовый ящик",
    "абонентский ящик",
    "абонентскии ящик",
    "абонентська скринька",
    "пощенска кутия",
    "поштански фах",
    "ταχυδρομικη θυριδα",
    "ταχ θυριδα",
    "私書箱",
    "邮政信箱",
    "郵政信箱",
    "사서함",
    "ตู้ไปรษณีย์",
    "صندوق بريد",
    "صندوق پستی",
    "תא דואר",
    "תד",
    "صب",
    "ص ب",
];

/// Short words that mean a box only in these countries, and only before a number.
const BEFORE_A_NUMBER: [(&str, &[&str]); 31] = [
    ("bp", &[]),
    ("apartado", &[]),
    ("apdo", &[]),
    ("pob", &[]),
    ("post box", &[]),
    ("post bag", &[]),
    ("cc", &["AR", "UY", "PY"]),
    ("aa", &["CO"]),
    ("a/k", &["LV"]),
    ("a/d", &["LT"]),
    ("lock box", &["US", "CA"]),
    ("cp", &["IT", "SM", "VA", "CH", "CA", "RO", "MD", "MZ", "PT", "BR"]),
    ("cs", &["FR", "MC"]),
    ("tsa", &["FR", "MC"]),
    ("casilla", &["AR", "BO", "CL", "EC", "PE", "PY", "UY"]),
    ("skrytka", &["PL"]),
    ("pf", &["HU", "DE", "AT"]),
    ("pl", &["FI", "AX"]),
    ("pb", &["NO", "SJ", "FI", "AX", "NL", "BE", "DK", "IN"]),
    ("box", &["SE", "AX", "CA", "IS", "KE", "TZ", "UG", "ZM", "ZW", "BW", "NA", "MW"]),
    ("pk", &["TR", "EE", "BG"]),
    ("пк", &["BG"]),
    ("п к", &["BG"]),
    ("тп", &["MK"]),
    ("пф", &["RS", "MK"]),
    ("τθ", &["GR", "CY"]),
    ("pp", &["SI", "SK", "HR", "BA", "ME"]),
    ("p p", &["SI", "SK", "HR", "BA", "ME"]),
    ("fah", &["RS", "ME"]),
    ("ตู้ ปณ", &["TH"]),
    ("信箱", &["CN", "TW", "HK", "MO"]),
];

/// The same words, as texts are compared.
static SPELLINGS: LazyLock<Spellings> = LazyLock::new(|| Spellings {
    anywhere: ANYWHERE.iter().map(|word| plain(word)).collect(),
    before_a_number: BEFORE_A_NUMBER.iter().map(|(word, countries)| (plain(word), *countries)).collect(),
});

struct Spellings {
    anywhere: Vec<String>,
    before_a_number: Vec<(String, &'static [&'static str])>,
}

/// Whether an address is a post office box.
pub(crate) fn is_po_box(address: &Address) -> bool {
    let lines = plain(&format!("{} {}", address.street, address.street2));
    let country = address.country.code();
    let of_country = |countries: &[&str]| countries.is_empty() || countries.contains(&country);
    let Spellings { anywhere, before_a_number } = &*SPELLINGS;
    anywhere.iter().any(|word| stands_in(&lines, word).next().is_some())
        || before_a_number.iter().any(|(word, countries)| {
            of_country(countries) && stands_in(&lines, word).any(|around| has_number(word, around))
        })
}

/// Folded, without points and quotation marks, letters and digits parted by a space.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len() + 8);
    let mut last = ' ';
    for letter in fold(text).chars() {
        let letter = match letter {
            '.' | '"' | '\'' | '\u{5f3}' | '\u{5f4}' | '\u{2019}' | '\u{201d}' => continue,
            ',' | ':' | ';' | '#' | '-' | '(' | ')' | '\u{a0}' => ' ',
            other => other,
        };
        if letter != ' ' && last != ' ' && letter.is_numeric() != last.is_numeric() {
            plain.push(' ');
        }
        if letter != ' ' || last != ' ' {
            plain.push(letter);
        }
        last = letter;
    }
    plain
}

/// What stands before and behind a word, wherever it stands by itself. Chinese, Japanese and Korean words need no spaces around
/// them.
fn stands_in<'a>(lines: &'a str, word: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let needs_spaces = !word.starts_with(is_ideograph);
    lines.match_indices(word).filter_map(move |(place, _)| {
        let (before, after) = (&lines[..place], &lines[place + word.len()..]);
        let stands_alone = (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '));
        (!needs_spaces || stands_alone).then_some((before, after))
    })
}

fn is_ideograph(letter: char) -> bool {
    letter > '\u{2e80}'
}

/// Whether a number stands behind a word; or before it, where a word is written in ideographs.
fn has_number(word: &str, (before, after): (&str, &str)) -> bool {
    let is_before = word.starts_with(is_ideograph) && before.trim_end().ends_with(char::is_numeric);
    is_before || begins_with_number(after)
}

/// `12`, `nr 12`, `n° 12`.
fn begins_with_number(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let word = if matches!(first, "n" | "no" | "nr" | "num" | "n°" | "№") {
        words.next().unwrap_or_default()
    } else {
        first
    };
    word.starts_with(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Country;

    fn is_box(country: &str, street: &str) -> bool {
        let country: Country = country.parse().unwrap();
        let address = serde_json::json!({ "street": street, "country": country });
        is_po_box(&serde_json::from_value(address).unwrap())
    }

    #[test]
    fn boxes_are_told_by_the_spellings_of_their_countries() {
        for (country, street) in [
            ("US", "P.O. Box 123"),
            ("US", "P. O. BOX 123"),
            ("US", "PO Box123"),
            ("GB", "POB 12"),
            ("AU", "GPO Box 99"),
            ("NZ", "Private Bag 3"),
            ("IN", "Post Box No. 5"),
            ("DE", "Postfach 10 20 30"),
            ("DE", "Pf. 12"),
            ("NL", "Postbus 12345"),
            ("FR", "BP 12"),
            ("FR", "B.P. 12"),
            ("FR", "CS 30012"),
            ("FR", "Boîte postale n° 12"),
            ("CH", "Case postale"),
            ("CA", "C.P. 123"),
            ("IT", "Casella Postale 7"),
            ("IT", "C.P. 7"),
            ("ES", "Apartado de Correos 12"),
            ("ES", "Apdo. 12"),
            ("PT", "Apartado 123"),
            ("BR", "Caixa Postal 12"),
            ("CL", "Casilla 12"),
            ("PL", "Skrytka pocztowa 12"),
            ("PL", "skr. poczt. 12"),
            ("CZ", "Poštovní přihrádka 5"),
            ("SK", "P. P. 5"),
            ("SI", "p.p. 12"),
            ("HR", "Poštanski pretinac 1"),
            ("RO", "Căsuța poștală 3"),
            ("HU", "Pf.: 12"),
            ("HU", "P. fiók 12"),
            ("GR", "Ταχ. Θυρίδα 12"),
            ("PL", "Skr. pocz. 12"),
            ("LT", "Pašto dėžutė 1"),
            ("IS", "Pósthólf 12"),
            ("DK", "Postboks 12"),
            ("NO", "Pb. 12 Sentrum"),
            ("SE", "Box 123"),
            ("FI", "PL 123"),
            ("TR", "P.K. 12"),
            ("GR", "Τ.Θ. 12"),
            ("RU", "а/я 12"),
            ("UA", "абонентська скринька 5"),
            ("BG", "П.К. 12"),
            ("JP", "渋谷郵便局私書箱12号"),
            ("CN", "北京市100信箱"),
            ("TW", "郵政信箱12號"),
            ("KR", "강남우체국 사서함 12호"),
            ("TH", "ตู้ ปณ. 12"),
            ("VN", "Hộp thư 12"),
            ("MY", "Peti Surat 12"),
            ("ID", "Kotak Pos 12"),
            ("AE", "ص.ب 1234"),
            ("SA", "صندوق بريد 12"),
            ("IL", "ת.ד. 12"),
            ("IL", "ת״ד 12"),
            ("KE", "Box 30012"),
            ("IN", "Post Box 5"),
            ("IN", "P.B. No. 77"),
            ("IN", "Post Bag 3"),
            ("ZA", "P/Bag X12"),
            ("NZ", "PO Bag 12"),
            ("NG", "Private Mail Bag 12"),
            ("AU", "Locked Mail Bag 5"),
            ("US", "P.O. Drawer 9"),
            ("CA", "Box 456, Station A"),
            ("DK", "PB 12"),
            ("UA", "а/с 12"),
            ("KZ", "п/я 12"),
            ("RU", "почтовый ящик 12"),
            ("AR", "C.C. 12"),
            ("CO", "A.A. 1234"),
            ("LV", "a/k 12"),
            ("LT", "a/d 12"),
            ("VN", "Hòm thư 12"),
            ("ID", "Tromol Pos 12"),
            ("MY", "Beg Berkunci 12"),
            ("TH", "ตู้ไปรษณีย์ 12"),
        ] {
            assert!(is_box(country, street), "{country} {street}");
        }
    }

    #[test]
    fn streets_are_none() {
        for (country, street) in [
            ("AU", "12 Box Hill Road"),
            ("GB", "The Old Post Office, Boxgrove 3"),
            ("DE", "Pl. der Republik 1"),
            ("DE", "Postfachweg 3"),
            ("FR", "Rue de la Poste 4"),
            ("MX", "Av. Juárez 12 C.P. 06700"),
            ("US", "12 PL Street"),
            ("SE", "Boxholmsgatan 3"),
            ("ES", "Calle Apartadero 4"),
            ("US", "PSC 802 Box 74"),
            ("CN", "中山路 12 号"),
            ("NL", "Boxtelseweg 12"),
            ("US", "4 Bag End, Apt 5"),
            ("US", "Suite 5, 12 Box Elder Lane"),
            ("FR", "12 rue AA Milne"),
            ("MX", "Calle CC 12"),
            ("CA", "12 Boxwood Crescent"),
            ("DE", "Am Postbagweg 3"),
        ] {
            assert!(!is_box(country, street), "{country} {street}");
        }
    }
}
