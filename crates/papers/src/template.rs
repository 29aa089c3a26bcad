//! Texts with data in them: `Order {order.number}`, `{text.item}`, `{page} / {pages}`.

use model::Argument;
use std::borrow::Cow;

/// A text with data in it, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    lines: Vec<Vec<Part>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// As it is.
    Plain(String),
    /// A datum, by its name.
    Datum(&'static str),
    /// A word in the paper's language.
    Word(String),
    /// The page's number.
    Page,
    /// How many pages there are.
    Pages,
}

/// Whether something is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) datum: &'static str,
    /// Shown where it says something, or where it does not.
    pub(crate) says: bool,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A brace without its other one.
    Brace,
    /// A datum nobody knows.
    Datum(String),
    /// A word nobody knows.
    Word(String),
}

/// What a template may speak of.
pub(crate) trait Scope {
    /// The name of a datum, if there is one of that name.
    fn datum(&self, name: &str) -> Option<&'static str>;
    /// Whether pages have numbers there.
    fn numbers_pages(&self) -> bool;
    /// Whether there is a word of that name.
    fn knows_word(&self, name: &str) -> bool;
}

/// What a template's data say.
pub(crate) trait Says {
    /// What a datum says.
    fn datum(&self, name: &str) -> Argument;
    /// A datum in words.
    fn argument(&self, argument: &Argument) -> String;
    /// A word in the paper's language.
    fn word(&self, name: &str) -> String;
    /// The page's number, and how many there are.
    fn page(&self) -> (usize, usize);
}

impl Template {
    /// Reads `Order {order.number}`; `{{` and `}}` stand for the braces themselves.
    pub(crate) fn parse(text: &str, scope: &impl Scope) -> Result<Self, Fault> {
        let lines = text.trim_end_matches('\n').split('\n').map(|line| parts(line, scope)).collect::<Result<_, _>>()?;
        Ok(Self { lines })
    }

    /// The data it speaks of.
    pub(crate) fn data(&self) -> impl Iterator<Item = &'static str> {
        self.lines.iter().flatten().filter_map(|part| if let Part::Datum(name) = part { Some(*name) } else { None })
    }

    /// What it says: lines whose data all say nothing are left out.
    pub(crate) fn fill(&self, says: &impl Says) -> String {
        let lines = self.lines.iter().filter_map(|parts| {
            let mut data = parts.iter().filter_map(|part| match part {
                Part::Datum(name) => Some(is_empty(&says.datum(name))),
                Part::Page | Part::Pages => Some(false),
                Part::Plain(_) | Part::Word(_) => None,
            });
            let silent = data.next().is_some_and(|first| first && data.all(|empty| empty));
            (!silent).then(|| parts.iter().map(|part| part.fill(says)).collect::<String>())
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Part {
    fn fill(&self, says: &impl Says) -> Cow<'_, str> {
        match self {
            Self::Plain(text) => text.into(),
            Self::Datum(name) => says.argument(&says.datum(name)).into(),
            Self::Word(name) => says.word(name).into(),
            Self::Page => says.page().0.to_string().into(),
            Self::Pages => says.page().1.to_string().into(),
        }
    }
}

impl Condition {
    /// Reads `order.note` or `!order.note`.
    pub(crate) fn parse(text: &str, scope: &impl Scope) -> Result<Self, Fault> {
        let (says, name) = text.strip_prefix('!').map_or((true, text), |name| (false, name));
        let datum = scope.datum(name.trim()).ok_or_else(|| Fault::Datum(name.trim().to_owned()))?;
        Ok(Self { datum, says })
    }

    pub(crate) fn holds(self, says: &impl Says) -> bool {
        is_empty(&says.datum(self.datum)) != self.says
    }
}

/// Whether a datum says nothing.
fn is_empty(argument: &Argument) -> bool {
    matches!(argument, Argument::Text(text) if text.is_empty())
}

fn parts(line: &str, scope: &impl Scope) -> Result<Vec<Part>, Fault> {
    let (mut parts, mut plain, mut rest) = (Vec::new(), String::new(), line);
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        if let Some(after) = from.strip_prefix("{{").or_else(|| from.strip_prefix("}}")) {
            plain.push_str(&from[..1]);
            rest = after;
            continue;
        }
        let (name, after) = from.strip_prefix('{').and_then(|from| from.split_once('}')).ok_or(Fault::Brace)?;
        if !plain.is_empty() {
            parts.push(Part::Plain(std::mem::take(&mut plain)));
        }
        parts.push(part(name.trim(), scope)?);
        rest = after;
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Part::Plain(plain));
    }
    Ok(parts)
}

fn part(name: &str, scope: &impl Scope) -> Result<Part, Fault> {
    match (name, name.strip_prefix("text.")) {
        ("page", _) if scope.numbers_pages() => Ok(Part::Page),
        ("pages", _) if scope.numbers_pages() => Ok(Part::Pages),
        (_, Some(word)) if scope.knows_word(word) => Ok(Part::Word(word.to_owned())),
        (_, Some(word)) => Err(Fault::Word(word.to_owned())),
        _ => scope.datum(name).map(Part::Datum).ok_or_else(|| Fault::Datum(name.to_owned())),
    }
}
