//! The handbook as pages for a browser, from `docs/src`: every page with the contents beside it.
//!
//! `SUMMARY.md` is the contents, as mdBook has them; headings get mdBook's anchors. A link that leads nowhere and a page the
//! contents do not name are errors.

use super::contents::below;
use anyhow::{Context, Result, bail, ensure};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const CONTENTS: &str = "SUMMARY.md";
const STYLE: &str = include_str!("../../../packaging/handbook/style.css");

/// Writes the pages of a folder of Markdown into another folder, and copies what else lies there.
pub(super) fn write(from: &Path, to: &Path) -> Result<()> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut others: BTreeSet<String> = BTreeSet::new();
    for file in below(from)? {
        let place = file.strip_prefix(from)?.to_str().context("a page's name is no text")?.replace('\\', "/");
        if place.ends_with(".md") {
            texts.insert(place, std::fs::read_to_string(&file).with_context(|| file.display().to_string())?);
        } else {
            keep(to, &place, &std::fs::read(&file)?)?;
            others.insert(place);
        }
    }
    for (place, page) in pages(&texts, &others)? {
        keep(to, &place, page.as_bytes())?;
    }
    keep(to, "style.css", STYLE.as_bytes())
}

fn keep(to: &Path, place: &str, bytes: &[u8]) -> Result<()> {
    let file = to.join(place);
    std::fs::create_dir_all(file.parent().context("a file has a folder")?)?;
    std::fs::write(&file, bytes).with_context(|| file.display().to_string())
}

/// One page, drawn: what is in it, and what it promises and asks of others.
struct Page {
    title: String,
    body: String,
    anchors: BTreeSet<String>,
    /// The links to other files of the handbook, as they stand in the page.
    links: Vec<String>,
}

/// The pages of a handbook by their places, from its texts and the places of its other files. The first is `index.html` as well.
fn pages(texts: &BTreeMap<String, String>, others: &BTreeSet<String>) -> Result<Vec<(String, String)>> {
    let drawn: BTreeMap<&str, Page> = texts.iter().map(|(place, text)| (place.as_str(), draw(text))).collect();
    let contents = drawn.get(CONTENTS).with_context(|| format!("the handbook has no {CONTENTS}"))?;
    for (place, page) in &drawn {
        for link in &page.links {
            check(place, link, &drawn, others)?;
        }
        ensure!(
            *place == CONTENTS || contents.links.iter().any(|link| link == place),
            "{place} is not in the handbook's {CONTENTS}"
        );
    }
    let mut written = Vec::new();
    for (place, page) in drawn.iter().filter(|(place, _)| **place != CONTENTS) {
        written.push((as_page(place), whole(place, page, &texts[CONTENTS])));
    }
    let first = contents.links.first().with_context(|| format!("the handbook's {CONTENTS} is empty"))?;
    ensure!(!first.contains('/'), "the handbook's first page, {first}, lies in a folder");
    let index = whole(first, &drawn[first.as_str()], &texts[CONTENTS]);
    written.push(("index.html".to_owned(), index));
    Ok(written)
}

/// Refuses a link to a file or heading that is not there.
fn check(place: &str, link: &str, drawn: &BTreeMap<&str, Page>, others: &BTreeSet<String>) -> Result<()> {
    let (file, anchor) = link.split_once('#').map_or((link, None), |(file, anchor)| (file, Some(anchor)));
    let Some(to) = (if file.is_empty() { Some(place.to_owned()) } else { beside(place, file) }) else {
        bail!("{place} links to {link}, which is outside the handbook")
    };
    let Some(page) = drawn.get(to.as_str()) else {
        ensure!(others.contains(&to), "{place} links to {link}: there is no {to}");
        return Ok(());
    };
    if let Some(anchor) = anchor {
        ensure!(page.anchors.contains(anchor), "{place} links to {link}: {to} has no heading of that name");
    }
    Ok(())
}

/// The place a relative address leads to from a page; none where it leaves the handbook.
fn beside(place: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = place.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// Draws one page.
fn draw(text: &str) -> Page {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut events: Vec<Event> = Parser::new_ext(text, options).collect();
    let (mut anchors, mut links, mut title) = (BTreeSet::new(), Vec::new(), String::new());
    for at in 0..events.len() {
        if let Event::Start(Tag::Heading { level, .. }) = events[at] {
            let said = said(&events[at + 1..]);
            let anchor = anchor(&said, &anchors);
            anchors.insert(anchor.clone());
            if let Event::Start(Tag::Heading { id, .. }) = &mut events[at] {
                *id = Some(CowStr::from(anchor));
            }
            if level == HeadingLevel::H1 && title.is_empty() {
                title = said;
            }
        } else if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = &mut events[at]
            && !is_elsewhere(dest_url)
        {
            links.push(dest_url.to_string());
            *dest_url = CowStr::from(as_page(dest_url));
        }
    }
    let mut body = String::new();
    html::push_html(&mut body, events.into_iter());
    Page { title, body, anchors, links }
}

/// The text of a heading, up to its end.
fn said(events: &[Event]) -> String {
    let heading = events.iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
    let words = heading.filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        _ => None,
    });
    words.collect()
}

/// What mdBook calls a heading: its letters, digits, `_` and `-` in lower case, `-` for spaces, and a number where the page has
/// one of that name already.
fn anchor(heading: &str, taken: &BTreeSet<String>) -> String {
    let kept = heading.trim().chars().filter_map(|letter| match letter {
        '_' | '-' => Some(letter),
        space if space.is_whitespace() => Some('-'),
        letter => letter.is_alphanumeric().then_some(letter),
    });
    let name = kept.collect::<String>().to_lowercase();
    let numbered = (1..).map(|number| format!("{name}-{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or(name)
}

/// Whether an address leads out of the handbook: it names a scheme, as `https:`.
fn is_elsewhere(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| !scheme.is_empty() && scheme.chars().all(|letter| letter.is_ascii_alphanumeric()))
}

/// An address of a text as that of its page: `.html` for `.md`.
fn as_page(address: &str) -> String {
    let (file, anchor) = address.split_at(address.find('#').unwrap_or(address.len()));
    file.strip_suffix(".md").map_or_else(|| address.to_owned(), |name| format!("{name}.html{anchor}"))
}

/// A page with the contents beside it. The contents name every page from where this one lies.
fn whole(place: &str, page: &Page, contents: &str) -> String {
    let up = "../".repeat(place.matches('/').count());
    let mut events = Vec::new();
    for event in Parser::new(contents).skip_while(|event| !matches!(event, Event::Start(Tag::List(_)))) {
        events.push(match event {
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = CowStr::from(format!("{up}{}", as_page(&dest_url)));
                Event::Start(Tag::Link { link_type, dest_url, title, id })
            }
            other => other,
        });
    }
    let mut list = String::new();
    html::push_html(&mut list, events.into_iter());
    let mut title = String::new();
    html::push_html(&mut title, std::iter::once(Event::Text(CowStr::from(page.title.as_str()))));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title} - Packdesk</title>\n<link rel=\"stylesheet\" href=\"{up}style.css\">\n<nav>\n{list}</nav>\n<main>\n{}</main>\n</html>\n",
        page.body
    )
}

#[cfg(test)]
mod tests {
    use super::{anchor, pages};
    use std::collections::{BTreeMap, BTreeSet};

    /// The pages of a small handbook, or why there are none.
    fn drawn(texts: &[(&str, &str)]) -> Result<BTreeMap<String, String>, String> {
        let texts = texts.iter().map(|&(place, text)| (place.to_owned(), text.to_owned())).collect();
        let others = BTreeSet::from(["a.schema.json".to_owned()]);
        pages(&texts, &others).map(|pages| pages.into_iter().collect()).map_err(|error| error.to_string())
    }

    const CONTENTS: &str = "# Book\n\n- [One](one.md)\n- Folder\n  - [Two](deep/two.md)\n";

    #[test]
    fn pages_link_to_pages_from_wherever_they_lie() {
        let two = "# Two <3\n[up](../one.md#a-b) [out](https://x.example/y.md) [data](../a.schema.json)\n";
        let pages = drawn(&[("SUMMARY.md", CONTENTS), ("one.md", "# One\n## A `b`\n"), ("deep/two.md", two)]).unwrap();
        assert_eq!(pages.keys().collect::<Vec<_>>(), ["deep/two.html", "index.html", "one.html"]);
        let two = &pages["deep/two.html"];
        for part in [
            "<title>Two &lt;3 - Packdesk</title>",
            "href=\"../style.css\"",
            "<a href=\"../one.html\">One</a>",
            "<a href=\"../deep/two.html\">Two</a>",
            "<a href=\"../one.html#a-b\">up</a>",
            "<a href=\"https://x.example/y.md\">out</a>",
            "<a href=\"../a.schema.json\">data</a>",
        ] {
            assert!(two.contains(part), "{part}: {two}");
        }
        assert!(pages["index.html"].contains("<h2 id=\"a-b\">A <code>b</code></h2>"), "{}", pages["index.html"]);
    }

    #[test]
    fn what_leads_nowhere_is_refused_by_name() {
        let with =
            |one: &str| drawn(&[("SUMMARY.md", CONTENTS), ("one.md", one), ("deep/two.md", "# Two")]).unwrap_err();
        assert_eq!(with("[x](three.md)"), "one.md links to three.md: there is no three.md");
        assert_eq!(
            with("[x](deep/two.md#b)"),
            "one.md links to deep/two.md#b: deep/two.md has no heading of that name"
        );
        assert_eq!(with("[x](#b)"), "one.md links to #b: one.md has no heading of that name");
        assert_eq!(with("![x](../p.png)"), "one.md links to ../p.png, which is outside the handbook");
        let left_out = drawn(&[("SUMMARY.md", CONTENTS), ("one.md", ""), ("deep/two.md", ""), ("three.md", "")]);
        assert_eq!(left_out.unwrap_err(), "three.md is not in the handbook's SUMMARY.md");
        assert!(drawn(&[("one.md", "")]).is_err());
    }

    #[test]
    fn the_handbook_of_this_project_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        super::write(&crate::tools::root().join("docs/src"), folder.path()).unwrap();
        assert!(folder.path().join("index.html").is_file());
    }

    #[test]
    fn headings_of_one_name_have_anchors_of_their_own() {
        let taken = BTreeSet::from(["über-uns_2".to_owned()]);
        assert_eq!(anchor("Über uns_2?", &taken), "über-uns_2-1");
    }
}
