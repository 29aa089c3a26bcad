//! What stands on paper of an address's state, province or prefecture: what the destination's post asks for, and never a
//! code that only a shop knows.
//!
//! Sources: Universal Postal Union, *Postal addressing systems in member countries*; names and codes of ISO 3166-2; JIS X
//! 0401 for the prefectures of Japan.

use model::{Address, Country};

/// What a country's post asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// The code its people use: `SP`, `NSW`.
    Code,
    /// The name.
    Name,
    /// Nothing: a name the customer wrote stands there, a code does not.
    Nothing,
}

fn asks(country: Country) -> Asks {
    match country.code() {
        "US" | "PR" | "CA" | "AU" | "BR" | "MX" | "IT" => Asks::Code,
        "AT" | "BE" | "BG" | "CH" | "CY" | "CZ" | "DE" | "DK" | "EE" | "FI" | "FR" | "GB" | "GG" | "GR" | "HR"
        | "HU" | "IL" | "IM" | "IS" | "JE" | "KE" | "LI" | "LT" | "LU" | "LV" | "MT" | "NL" | "NO" | "NZ" | "PL"
        | "PT" | "RO" | "RS" | "SA" | "SE" | "SG" | "SI" | "SK" | "ZA" => Asks::Nothing,
        _ => Asks::Name,
    }
}

/// An address's state as it is printed; empty where it says nothing new. `own_script`: whether the address is written in
/// the country's own script.
pub(crate) fn printed(address: &Address, own_script: bool) -> String {
    let (country, state) = (address.country, address.state.trim());
    if state.is_empty() {
        return String::new();
    }
    let as_written = || if country.is_region_code(state) { String::new() } else { state.to_owned() };
    let printed = match asks(country) {
        Asks::Code => match country.region_code(state) {
            Some(code) => return code.to_owned(),
            // Mexico's shops use abbreviations of their own, and a name is understood.
            None if state.chars().all(char::is_alphabetic) || !country.is_region_code(state) => {
                return state.to_owned();
            }
            None => String::new(),
        },
        Asks::Name => match country.region_name(state) {
            Some(name) if own_script => in_own_script(country, name).to_owned(),
            Some(name) => name.to_owned(),
            None => as_written(),
        },
        Asks::Nothing => as_written(),
    };
    if printed.to_lowercase() == address.city.trim().to_lowercase() { String::new() } else { printed }
}

/// A region's name in its country's own script, where it is known here.
fn in_own_script(country: Country, name: &'static str) -> &'static str {
    let known = if country.code() == "JP" { PREFECTURES } else { &[] };
    known.iter().find(|(latin, _)| *latin == name).map_or(name, |(_, own)| *own)
}

const PREFECTURES: &[(&str, &str)] = &[
    ("Hokkaido", "北海道"),
    ("Aomori", "青森県"),
    ("Iwate", "岩手県"),
    ("Miyagi", "宮城県"),
    ("Akita", "秋田県"),
    ("Yamagata", "山形県"),
    ("Fukushima", "福島県"),
    ("Ibaraki", "茨城県"),
    ("Tochigi", "栃木県"),
    ("Gunma", "群馬県"),
    ("Saitama", "埼玉県"),
    ("Chiba", "千葉県"),
    ("Tokyo", "東京都"),
    ("Kanagawa", "神奈川県"),
    ("Niigata", "新潟県"),
    ("Toyama", "富山県"),
    ("Ishikawa", "石川県"),
    ("Fukui", "福井県"),
    ("Yamanashi", "山梨県"),
    ("Nagano", "長野県"),
    ("Gifu", "岐阜県"),
    ("Shizuoka", "静岡県"),
    ("Aichi", "愛知県"),
    ("Mie", "三重県"),
    ("Shiga", "滋賀県"),
    ("Kyoto", "京都府"),
    ("Osaka", "大阪府"),
    ("Hyogo", "兵庫県"),
    ("Nara", "奈良県"),
    ("Wakayama", "和歌山県"),
    ("Tottori", "鳥取県"),
    ("Shimane", "島根県"),
    ("Okayama", "岡山県"),
    ("Hiroshima", "広島県"),
    ("Yamaguchi", "山口県"),
    ("Tokushima", "徳島県"),
    ("Kagawa", "香川県"),
    ("Ehime", "愛媛県"),
    ("Kochi", "高知県"),
    ("Fukuoka", "福岡県"),
    ("Saga", "佐賀県"),
    ("Nagasaki", "長崎県"),
    ("Kumamoto", "熊本県"),
    ("Oita", "大分県"),
    ("Miyazaki", "宮崎県"),
    ("Kagoshima", "鹿児島県"),
    ("Okinawa", "沖縄県"),
];
