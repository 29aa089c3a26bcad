//! Which encoding a file is in is told by all of it.

use super::Read;
use encoding_rs::Encoding;
use proptest::prelude::*;
use shops::files::{self, Choices, FileError, Question};

const HEADINGS: &str =
    "Name,Created at,Currency,Total,Shipping Country,Shipping Name,Shipping Address1,Lineitem name,Lineitem quantity";

fn table(names: &[&str]) -> String {
    let rows = names
        .iter()
        .enumerate()
        .map(|(at, name)| format!("#{at},2026-11-22 10:20:00 +0100,EUR,10.00,DE,{name},{name} {at},{name},1\n"));
    format!("{HEADINGS}\n{}", rows.collect::<String>())
}

fn encoded(text: &str, label: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(label.as_bytes()).unwrap();
    let (bytes, _, had_errors) = encoding.encode(text);
    assert!(!had_errors, "{label} has no letters for it");
    bytes.into_owned()
}

const GERMAN: [&str; 4] = ["Jürgen Groß", "Bäckerei Müller", "Straße der Einheit", "Köhlerweg"];
const FRENCH: [&str; 4] = ["Hélène Lefèvre", "Rue du Général", "Café français", "Noël à la forêt"];
const POLISH: [&str; 4] = ["Łukasz Zieliński", "Świętokrzyska", "Żółkiewskiego", "Grażyna Dąbrowska"];
const CZECH: [&str; 4] = ["Tomáš Dvořák", "Žižkova třída", "Příčná ulice", "Jiří Šťastný"];
const RUSSIAN: [&str; 4] = ["Иван Петров", "улица Ленина", "Екатерина Смирнова", "Проспект Мира"];
const GREEK: [&str; 4] = ["Ελένη Παπαδοπούλου", "Ερμού Αθήνα", "Γιώργος Νικολάου", "Λεωφόρος Κηφισίας"];
const TURKISH: [&str; 4] = ["Ayşe Yılmaz", "İstiklal Caddesi", "Gülşen Çağlar", "Oğuz Şahin"];
const HEBREW: [&str; 4] = ["משה כהן", "רחוב הרצל", "תל אביב יפו", "שרה לוי"];
const ARABIC: [&str; 4] = ["محمد أحمد", "شارع التحرير", "القاهرة الجديدة", "فاطمة علي"];
const LITHUANIAN: [&str; 4] = ["Jūratė Žukauskienė", "Gedimino prospektas", "Vilniaus gatvė", "Šarūnas Jonušas"];
const JAPANESE: [&str; 4] = ["山田太郎", "東京都渋谷区", "コーヒーカップ", "さくら商店"];

#[test]
fn the_letters_tell_the_encoding() {
    for (label, names) in [
        ("utf-8", GERMAN),
        ("windows-1252", GERMAN),
        ("windows-1252", FRENCH),
        ("macintosh", GERMAN),
        ("macintosh", FRENCH),
        ("windows-1250", POLISH),
        ("iso-8859-2", POLISH),
        ("windows-1250", CZECH),
        ("iso-8859-2", CZECH),
        ("windows-1251", RUSSIAN),
        ("koi8-u", RUSSIAN),
        ("windows-1253", GREEK),
        ("iso-8859-7", GREEK),
        ("windows-1254", TURKISH),
        ("windows-1255", HEBREW),
        ("windows-1256", ARABIC),
        ("windows-1257", LITHUANIAN),
        ("shift_jis", JAPANESE),
    ] {
        let read = Read::bytes(&encoded(&table(&names), label));
        let told: Vec<&str> = read.orders.iter().map(|order| order.recipient.name.as_str()).collect();
        assert_eq!(told, names, "{label}, read as {}", read.conventions.encoding);
    }
    let euro = Read::bytes(&encoded(&table(&["Gutschein 20 € für Hélène", "Müller"]), "iso-8859-15"));
    assert_eq!(
        (euro.conventions.encoding, euro.orders[0].recipient.name.as_str()),
        ("ISO-8859-15", "Gutschein 20 € für Hélène")
    );
}

#[test]
fn a_few_words_tell_the_encoding_or_are_asked_about() {
    let name = |bytes: &[u8]| {
        let text = table(&["Kim X Sample"]).replace("Kim X Sample", "\u{1}");
        let parts: Vec<&[u8]> = text.as_bytes().split(|byte| *byte == 1).collect();
        parts.join(bytes)
    };
    let read = |bytes: &[u8]| {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), name(bytes)).unwrap();
        files::open(file.path()).map(|file| Read::all_of(file).orders.remove(0).recipient.name)
    };
    assert_eq!(read(b"J\x9Frgen Gr\x9A\xA7e M\x9Anchen").unwrap(), "Jürgen Größe Mönchen");
    assert_eq!(read(b"C\xBDur No\xEBl Orl\xE9ans").unwrap(), "Cœur Noël Orléans");
    assert_eq!(read(b"\x1b$B;3EDB@O:\x1b(B").unwrap(), "山田太郎");
    // Mac OS Cyrillic, whose capitals are signs in Windows-1251.
    let bytes = b"\x88\xE2\xE0\xED \x8F\xE5\xF2\xF0\xEE\xE2 \x80\xED\xED\xE0";
    assert!(matches!(read(bytes), Err(FileError::Unclear { question: Question::Encoding, .. })));
    // Code page 850 of DOS and Mac OS Central European: nobody here reads them, and no letters are made up.
    for bytes in [&b"J\x81rgen Gr\x94\xE1e M\x94nchen"[..], b"\xFCukasz \xFBak Krak\x97w Gda\x84sk"] {
        assert!(matches!(read(bytes), Err(FileError::Unclear { question: Question::Encoding, .. })), "{bytes:?}");
    }
}

#[test]
fn utf16_needs_no_mark() {
    let text = table(&GREEK);
    for (big, mark) in [(false, false), (true, false), (false, true), (true, true)] {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        let bytes: Vec<u8> = units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect();
        assert_eq!(Read::bytes(&bytes).orders[0].recipient.name, GREEK[0], "big {big}, mark {mark}");
    }
}

#[test]
fn a_file_in_two_encodings_is_asked_about() {
    let mut bytes = table(&["Müller"]).into_bytes();
    let row = table(&["x", "Groß"]);
    bytes.extend(encoded(row.lines().last().unwrap(), "windows-1252"));
    bytes.push(b'\n');
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &bytes).unwrap();
    let Err(FileError::Unclear { question, choices, examples }) = files::open(file.path()) else { panic!("read") };
    assert_eq!((question, choices, examples.len()), (Question::Encoding, vec!["UTF-8", "windows-1252"], 2));
    let of = |encoding: &str| {
        let choices = Choices { encoding: Some(encoding.to_owned()), ..Choices::default() };
        Read::all_of(files::open_as(file.path(), &choices).unwrap())
    };
    let utf8 = of("utf-8");
    assert_eq!((utf8.orders.len(), utf8.refused[0].expected.key.as_ref()), (1, "expected-encoding"));
    assert_eq!(of("windows-1252").orders[1].recipient.name, "Groß");
    let none = Choices { encoding: Some("klingon".to_owned()), ..Choices::default() };
    assert!(matches!(files::open_as(file.path(), &none), Err(FileError::UnknownEncoding(_))));
}

proptest! {
    /// Wherever the first letter beyond ASCII stands, the whole file is read alike.
    #[test]
    fn one_accent_late_in_the_file_is_enough(before in 0_usize..400, names in prop::sample::subsequence(GERMAN.to_vec(), 1..4)) {
        let mut all = vec!["Kim Sample"; before];
        all.extend(&names);
        let read = Read::bytes(&encoded(&table(&all), "windows-1252"));
        prop_assert_eq!(&read.orders[before].recipient.name, names[0]);
    }
}
