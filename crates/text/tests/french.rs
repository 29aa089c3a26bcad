//! French writes a space before its signs at which no line may end.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

#[test]
fn no_french_sign_can_be_parted_from_its_word() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/fr");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut sentences = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#')) {
            sentences += 1;
            for sign in [" ?", " !", " ;", " :", " »", "« "] {
                assert!(!line.contains(sign), "{}:{number}: “{sign}” in {line}", file.display());
            }
        }
    }
    assert!(sentences > 1000, "{sentences}");
}
