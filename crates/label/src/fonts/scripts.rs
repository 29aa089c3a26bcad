//! Lines in every script, with numbers wherever a number may stand.

use super::*;
use proptest::prelude::*;
use std::sync::{LazyLock, Mutex};

/// A place in each script: words an address there is made of.
pub(crate) const SCRIPTS: &[(&str, [&str; 2])] = &[
    ("Latin", ["Kerkstraat", "Łódź"]),
    ("Vietnamese", ["Nguyễn Huệ", "Hồ Chí Minh"]),
    ("Greek", ["Λεωφόρος", "Αθήνα"]),
    ("Cyrillic", ["вулиця Хрещатик", "Київ"]),
    ("Hebrew", ["רחוב הרצל", "תל אביב-יפו"]),
    ("Hebrew with points", ["רְחוֹב", "שָׁלוֹם"]),
    ("Arabic", ["شارع التحرير", "الرياض"]),
    ("Persian", ["خیابان ولی‌عصر", "تهران"]),
    ("Urdu", ["شاہراہ فیصل", "کراچی"]),
    ("Syriac", ["ܫܠܡܐ", "ܡܕܝܢܬܐ"]),
    ("Thaana", ["މާލެ", "މަގު"]),
    ("Thai", ["ถนนสุขุมวิท", "กรุงเทพมหานคร"]),
    ("Lao", ["ຖະໜົນລ້ານຊ້າງ", "ວຽງຈັນ"]),
    ("Khmer", ["មហាវិថីព្រះនរោត្តម", "ភ្នំពេញ"]),
    ("Burmese", ["ဗိုလ်ချုပ်အောင်ဆန်းလမ်း", "ရန်ကုန်မြို့"]),
    ("Tibetan", ["བོད་ལྗོངས", "ལྷ་ས"]),
    ("Devanagari", ["महात्मा गांधी मार्ग", "नई दिल्ली"]),
    ("Bengali", ["মিরপুর রোড", "ঢাকা"]),
    ("Gurmukhi", ["ਮਾਲ ਰੋਡ", "ਅੰਮ੍ਰਿਤਸਰ"]),
    ("Gujarati", ["આશ્રમ રોડ", "અમદાવાદ"]),
    ("Oriya", ["ଜନପଥ", "ଭୁବନେଶ୍ୱର"]),
    ("Tamil", ["அண்ணா சாலை", "சென்னை"]),
    ("Telugu", ["ట్యాంక్ బండ్", "హైదరాబాద్"]),
    ("Kannada", ["ಎಂ ಜಿ ರಸ್ತೆ", "ಬೆಂಗಳೂರು"]),
    ("Malayalam", ["മഹാത്മാഗാന്ധി റോഡ്", "കൊച്ചി"]),
    ("Sinhala", ["ගාලු පාර", "ශ්\u{200d}රී ජයවර්ධනපුර"]),
    ("Georgian", ["რუსთაველის გამზირი", "თბილისი"]),
    ("Armenian", ["Աբովյան փողոց", "Երևան"]),
    ("Ethiopic", ["ቦሌ መንገድ", "አዲስ አበባ"]),
    ("Mongolian, Cyrillic", ["Энх тайваны өргөн чөлөө", "Улаанбаатар"]),
    ("Chinese", ["中山路", "上海市浦東新區"]),
    ("Japanese", ["渋谷区代々木", "カタカナ"]),
    ("Korean", ["세종대로", "서울특별시"]),
];

/// Numbers as addresses have them.
const NUMBERS: &[&str] =
    &["12", "6473424", "12241-2990", "3/5", "12B", "A-12", "1.2", "١٢٢٤١-٢٩٩٠", "۱۲-۱۴", "१२", "+972-3-5"];

static SHAPER: LazyLock<Mutex<(FontSystem, SwashCache)>> = LazyLock::new(|| {
    let mut database = fontdb::Database::new();
    database.load_system_fonts();
    for face in [crate::fonts::REGULAR, crate::fonts::BOLD] {
        database.load_font_source(fontdb::Source::Binary(std::sync::Arc::new(face)));
    }
    Mutex::new((FontSystem::new_with_locale_and_db("en".to_owned(), database), SwashCache::new()))
});

fn with_shaper<T>(act: impl FnOnce(&mut FontSystem, &mut SwashCache) -> T) -> T {
    let mut shaper = SHAPER.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let (system, cache) = &mut *shaper;
    act(system, cache)
}

/// Whether this machine has a font for all of a text.
fn is_written_here(text: &str) -> bool {
    with_shaper(|system, cache| shape(text, false, system, cache).undrawn.is_empty())
}

/// What is wrong with a line: a letter that is not drawn, or a number that is not read from left to right in one piece.
fn wrong(line: &str, numbers: &[&str]) -> Option<String> {
    let (shaped, glyphs) = with_shaper(|system, cache| (shape(line, true, system, cache), glyphs(line, true, system)));
    if !shaped.undrawn.is_empty() {
        return Some(format!("{line:?} lacks {:?}", shaped.undrawn));
    }
    for (at, letter) in line.char_indices() {
        if !glyphs.iter().any(|glyph| glyph.start <= at && at < glyph.end) {
            return Some(format!("{line:?} lacks {letter:?} at {at}"));
        }
    }
    for number in numbers {
        let whole = line.match_indices(number).all(|(start, _)| {
            let inside = start..start + number.len();
            let places: Vec<usize> = (0..glyphs.len()).filter(|at| inside.contains(&glyphs[*at].start)).collect();
            let beside = places.windows(2).all(|pair| pair[1] == pair[0] + 1);
            beside && places.windows(2).all(|pair| glyphs[pair[0]].start <= glyphs[pair[1]].start)
        });
        if !whole {
            return Some(format!("{number} is turned round or torn apart in {line:?}"));
        }
    }
    None
}

#[test]
fn every_letter_of_every_line_is_drawn_and_no_number_is_turned_round() {
    let mut faults = Vec::new();
    for (script, [street, city]) in SCRIPTS {
        if !is_written_here(&format!("{street} {city}")) {
            assert!(!["Latin", "Vietnamese", "Greek", "Cyrillic"].contains(script), "{script} is in the shipped faces");
            eprintln!("no font for {script} here");
            continue;
        }
        for number in NUMBERS.iter().filter(|number| is_written_here(number)) {
            for line in [
                format!("{number} {street}"),
                format!("{street} {number}"),
                format!("{street} {number} {city}"),
                format!("{number} {street}, {city} {number}"),
                format!("{street}, {number}"),
                format!("{number}, {street}"),
                format!("{street} ({number})"),
                format!("({number}) {street}"),
                format!("{city}: {number}"),
                format!("{number} - {street}"),
                format!("Tower {number} {street}"),
                format!("{street} {number} Tower"),
                format!("{number} Tower {street}"),
                format!("{street} Tower {number}"),
            ] {
                faults.extend(wrong(&line, &[number]));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(20)].join("\n"));
}

#[test]
fn a_letter_no_font_has_is_named() {
    let undrawn = |text: &str| with_shaper(|system, cache| shape(text, false, system, cache).undrawn);
    assert_eq!(undrawn("12 \u{e0f8}\u{10fff0} Main"), ['\u{e0f8}', '\u{10fff0}']);
    assert_eq!(undrawn("Kim\u{200e} \u{200b}Sample"), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever stands beside each other.
    #[test]
    fn a_mix_of_scripts_is_drawn_whole(
        words in prop::collection::vec((0..SCRIPTS.len(), 0..2_usize, 0..NUMBERS.len(), 0..8_usize), 1..6),
    ) {
        let (mut line, mut numbers) = (String::new(), Vec::new());
        for (script, word, number, how) in words {
            let (word, number) = (SCRIPTS[script].1[word], NUMBERS[number]);
            if !is_written_here(word) || !is_written_here(number) {
                continue;
            }
            line.push_str(&match how {
                0 => format!("{word} "),
                1 => format!("{word}, "),
                2 => format!("({word}) "),
                3 => format!("{word}/"),
                4 => format!("{number} {word}"),
                _ => format!("{number} "),
            });
            if how >= 4 {
                numbers.push(number);
            }
        }
        // Only where it stands by itself is it known which letters are the number's.
        numbers.retain(|number| line.split(' ').filter(|word| word.contains(*number)).all(|word| word == *number));
        prop_assert_eq!(wrong(line.trim(), &numbers), None);
    }
}
