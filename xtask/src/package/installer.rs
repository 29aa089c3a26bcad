//! The installer for Windows: NSIS makes it of `packaging/windows/packdesk.nsi`, the files by name, and the sentences of `locales`.

use crate::tools::{is_there, program, root, run};
use anyhow::{Context as _, Result, ensure};
use model::Language;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use text::Words;

/// The languages, and what NSIS calls them.
const LANGUAGES: [(Language, &str); 6] = [
    (Language::En, "English"),
    (Language::Fr, "French"),
    (Language::De, "German"),
    (Language::Nl, "Dutch"),
    (Language::Es, "Spanish"),
    (Language::It, "Italian"),
];

/// What the script calls its sentences, and their keys.
const SENTENCES: [(&str, &str); 7] = [
    ("Running", "installer-running"),
    ("Unwritable", "installer-unwritable"),
    ("Menu", "installer-menu"),
    ("Terminal", "installer-terminal"),
    ("LongPath", "installer-path"),
    ("WebView", "installer-webview"),
    ("Data", "installer-data"),
];

/// Makes the installer of files, each with its place below the folder of the program (`bin/packdesk.exe`). `parts` is a folder for
/// what is written for the script, `moment` the moment the installer carries, in seconds since 1970.
pub(super) fn write(installer: &Path, files: &[(String, PathBuf)], parts: &Path, moment: &str) -> Result<PathBuf> {
    std::fs::create_dir_all(parts)?;
    std::fs::write(parts.join("install.nsh"), install(files)?)?;
    std::fs::write(parts.join("remove.nsh"), remove(files))?;
    std::fs::write(parts.join("words.nsh"), words())?;
    let mut bytes = 0;
    for (_, file) in files {
        bytes += file.metadata().with_context(|| file.display().to_string())?.len();
    }
    let define = |name: &str, value: &str| format!("-D{name}={value}");
    let mut command = program(&makensis()?, &["-V2", "-WX", "-INPUTCHARSET", "UTF8"]);
    command.args([
        define("VERSION", env!("CARGO_PKG_VERSION")),
        define("OUT", &installer.display().to_string()),
        define("ICON", &root().join("icons/icon.ico").display().to_string()),
        define("SIZE", &(bytes / 1000).to_string()),
        define("PARTS", &parts.display().to_string()),
    ]);
    run(command.arg("packaging/windows/packdesk.nsi").env("SOURCE_DATE_EPOCH", moment))?;
    Ok(installer.to_owned())
}

/// NSIS: on the PATH, or where its makers put it on Windows.
fn makensis() -> Result<String> {
    const PLACE: &str = r"C:\Program Files (x86)\NSIS\makensis.exe";
    let found = ["makensis", PLACE].into_iter().find(|name| is_there(name));
    Ok(found.context("makensis is missing: install NSIS 3 (https://nsis.sourceforge.io)")?.to_owned())
}

/// The lines that lay every file in its place.
fn install(files: &[(String, PathBuf)]) -> Result<String> {
    let mut lines = String::new();
    let mut last = None;
    for (at, from) in files {
        let (folder, name) = at.rsplit_once('/').context("a file has a folder")?;
        ensure!(from.file_name().is_some_and(|it| it == name), "{at} is {}", from.display());
        if last.replace(folder) != Some(folder) {
            let _ = writeln!(lines, "SetOutPath \"$INSTDIR\\{}\"", quoted(&folder.replace('/', "\\")));
        }
        let _ = writeln!(lines, "File \"{}\"", quoted(&from.display().to_string()));
    }
    Ok(lines)
}

/// The lines that take every file away, and each folder that is empty then.
fn remove(files: &[(String, PathBuf)]) -> String {
    let mut lines = String::new();
    let mut folders = BTreeSet::new();
    for (at, _) in files {
        let _ = writeln!(lines, "Delete \"$INSTDIR\\{}\"", quoted(&at.replace('/', "\\")));
        let above = Path::new(at).ancestors().skip(1).map(|folder| folder.display().to_string());
        folders.extend(above.filter(|folder| !folder.is_empty()));
    }
    // A folder comes after what lies in it.
    for folder in folders.iter().rev() {
        let _ = writeln!(lines, "RMDir \"$INSTDIR\\{}\"", quoted(&folder.replace('/', "\\")));
    }
    lines
}

/// The languages and their sentences.
fn words() -> String {
    let mut lines = String::new();
    for (language, name) in LANGUAGES {
        let _ = writeln!(lines, "!insertmacro MUI_LANGUAGE \"{name}\"");
        let words = Words::of(language);
        for (sentence, key) in SENTENCES {
            let said = quoted(&words.word(key));
            let _ = writeln!(lines, "LangString {sentence} ${{LANG_{}}} \"{said}\"", name.to_uppercase());
        }
    }
    lines
}

/// A text between quotation marks of NSIS (*Users Manual*, “Strings”).
fn quoted(text: &str) -> String {
    text.replace('$', "$$").replace('"', "$\\\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(places: &[&str]) -> Vec<(String, PathBuf)> {
        places
            .iter()
            .map(|at| ((*at).to_owned(), PathBuf::from("/built").join(at.rsplit('/').next().unwrap())))
            .collect()
    }

    #[test]
    fn what_is_laid_is_taken_away_by_name_and_no_folder_with_others_in_it() {
        let files = files(&["bin/packdesk.exe", "share/doc/handbook/a$b.html", "share/doc/index.html"]);
        assert_eq!(
            install(&files).unwrap(),
            "SetOutPath \"$INSTDIR\\bin\"\nFile \"/built/packdesk.exe\"\n\
             SetOutPath \"$INSTDIR\\share\\doc\\handbook\"\nFile \"/built/a$$b.html\"\n\
             SetOutPath \"$INSTDIR\\share\\doc\"\nFile \"/built/index.html\"\n"
        );
        let removed = remove(&files);
        let lines: Vec<&str> = removed.lines().collect();
        assert_eq!(lines[1], "Delete \"$INSTDIR\\share\\doc\\handbook\\a$$b.html\"");
        assert_eq!(
            lines[3..],
            [
                "RMDir \"$INSTDIR\\share\\doc\\handbook\"",
                "RMDir \"$INSTDIR\\share\\doc\"",
                "RMDir \"$INSTDIR\\share\"",
                "RMDir \"$INSTDIR\\bin\""
            ]
        );
        assert!(!removed.contains("/r"), "nothing goes that was not brought");
    }

    #[test]
    fn a_file_keeps_its_name() {
        assert!(install(&[("bin/packdesk.exe".to_owned(), PathBuf::from("/built/other.exe"))]).is_err());
    }

    #[test]
    fn every_sentence_is_there_in_every_language() {
        let words = words();
        assert_eq!(words.matches("!insertmacro MUI_LANGUAGE").count(), Language::ALL.len());
        assert_eq!(words.matches("LangString").count(), Language::ALL.len() * SENTENCES.len());
        assert!(!words.contains("\"installer-"), "a key without a sentence: {words}");
        let script = std::fs::read_to_string(root().join("packaging/windows/packdesk.nsi")).unwrap();
        for (sentence, _) in SENTENCES {
            assert!(script.contains(&format!("$({sentence})")), "{sentence}");
        }
        assert_eq!(quoted("a \"b\" $c"), "a $\\\"b$\\\" $$c");
    }
}
