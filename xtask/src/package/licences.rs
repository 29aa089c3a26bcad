//! The licences of the libraries inside: who is under which, and every text once.

use super::parts::Part;
use anyhow::Result;
use std::collections::BTreeMap;
use std::path::Path;

/// Writes the licences of a list of libraries as one text.
pub(super) fn write(parts: &[Part], to: &Path) -> Result<()> {
    std::fs::write(to, text(parts))?;
    Ok(())
}

/// A list of libraries with their licences, then every text with the libraries it came with, in the order of the first.
fn text(parts: &[Part]) -> String {
    let mut text = "Packdesk is made with these libraries.\n\n".to_owned();
    let mut sections: Vec<(&str, Vec<String>)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for part in parts {
        let alone = if part.texts.is_empty() { " (brings no text of it)" } else { "" };
        text += &format!("{} {}: {}{alone}\n", part.name, part.version, part.licence);
        for own in &part.texts {
            let words: Vec<&str> = own.split_whitespace().collect();
            let section = *known.entry(words.join(" ")).or_insert(sections.len());
            if section == sections.len() {
                sections.push((own, Vec::new()));
            }
            sections[section].1.push(format!("{} {}", part.name, part.version));
        }
    }
    for (own, of) in sections {
        text += &format!("\n{}\n{}\n\n{}\n", "=".repeat(100), of.join(", "), own.trim());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::parts::{Part, Registry};
    use super::text;
    use std::collections::BTreeSet;

    fn part(name: &str, texts: &[&str]) -> Part {
        Part {
            registry: Registry::Cargo,
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MIT".to_owned(),
            texts: texts.iter().map(|&text| text.to_owned()).collect(),
            sha256: None,
            needs: BTreeSet::new(),
        }
    }

    #[test]
    fn a_text_stands_once_however_it_is_broken_into_lines() {
        let text =
            text(&[part("ant", &["Be kind.\nAlways."]), part("bee", &["Be kind. Always.", "Mine."]), part("cow", &[])]);
        assert_eq!(text.matches("Be kind.").count(), 1, "{text}");
        assert!(text.contains("ant 1.0.0, bee 1.0.0\n"), "{text}");
        assert!(text.contains("\nbee 1.0.0\n\nMine.\n"), "{text}");
        assert!(text.contains("cow 1.0.0: MIT (brings no text of it)\n"), "{text}");
    }
}
