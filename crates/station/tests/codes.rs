//! What a code is, in words.

use codes::gs1::{Element, identifiers};
use model::Language;
use station::calls::{CodeRead, code_read};
use station::{Options, Station};
use text::Words;

fn station() -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    (folder, station)
}

fn read(station: &Station, code: &str) -> CodeRead {
    code_read(station, code.to_owned()).unwrap()
}

#[test]
fn a_code_is_told_with_its_parts() {
    let (_folder, station) = station();
    let words = Words::of(Language::En);
    let said = read(&station, "]d2010952123454321310ABC\u{1d}172612313103000750");
    assert_eq!((said.symbol.as_deref(), said.identifier.as_deref()), (Some("GS1 DataMatrix"), Some("]d2")));
    let meaning = &said.meanings[0];
    assert_eq!((meaning.kind.as_str(), words.say(&meaning.check).as_str()), ("gs1", "check digit right"));
    let parts: Vec<_> =
        meaning.elements.iter().map(|it| (it.ai.as_str(), it.value.as_str(), it.means.as_deref())).collect();
    let weight = ("3103", "000750", Some("0.750 kg"));
    assert_eq!(
        parts,
        [("01", "09521234543213", None), ("10", "ABC", None), ("17", "261231", Some("2026-12-31")), weight]
    );

    let wrong = read(&station, "RB123456784GB");
    assert!(wrong.meanings.is_empty());
    let said = "It looks like this: postal item (UPU S10). But the check digit is 4 and should be 5.";
    assert_eq!(wrong.misses.iter().map(|miss| words.say(miss)).collect::<Vec<_>>(), [said]);

    let plain = read(&station, "A-1001");
    assert!(plain.meanings.is_empty() && plain.misses.is_empty());
}

/// No kind, no identifier, no fault without words, in any language.
#[test]
fn nothing_said_of_a_code_lacks_words() {
    let (_folder, station) = station();
    let codes = [
        "(00)340433836442636597",
        "https://id.gs1.org/01/09521234543213",
        "340433836442636597",
        "4006381333931",
        "RB123456785GB",
        "%008182709980000020033350276",
        "09980000020033F",
        "563102430313",
        "21348075016401",
        "1Z5R89390357567127",
        "12123456780101006623123454",
        "3318810025",
        "993413796700168509",
        "010952123454321310ABC|17261231",
        "010952123454321310ABCDEFGHIJKLMNOPQ17261231",
        "]C10109521234543214",
        "]C1010",
        "]C110A B",
        "]C117261301",
        "]C14219991",
        "]C189",
        "]C1",
    ];
    let elements = identifiers().iter().map(|identifier| {
        let zeros = "0".repeat(identifier.least());
        let values = [&zeros, "260101", "276", "276A", "DE", "A", "1"];
        values.into_iter().find_map(|value| Element::new(identifier.first, value).ok())
    });
    let elements = elements.flatten().map(|element| format!("({}){}", element.ai(), element.value()));
    let mut named = 0;
    for code in codes.into_iter().map(str::to_owned).chain(elements) {
        let CodeRead { meanings, misses, .. } = read(&station, &code);
        assert!(!meanings.is_empty() || !misses.is_empty(), "{code}");
        for words in Language::ALL.map(Words::of) {
            for meaning in &meanings {
                let names = meaning.elements.iter().filter_map(|element| element.name.as_ref());
                named += names.clone().count();
                for message in names.chain([&meaning.name, &meaning.check]).chain(&meaning.note) {
                    assert_ne!(words.say(message), message.key, "{code}");
                }
            }
            for miss in &misses {
                assert!(!words.say(miss).contains("code-"), "{code}: {}", words.say(miss));
            }
        }
    }
    assert!(named > 2 * 40);
}
