//! The single labels of a ZPL document: each with all it needs, printed once, and with nothing that lasts.

use super::graphic;
use super::guard::{Fate, Reason, fate};
use super::scan::{self, Command};
use crate::document::MOST_PAGES;
use crate::{ConvertError, Remark};
use std::collections::{BTreeMap, BTreeSet};

/// Most bytes of all labels of a document, each with what it recalls.
const LARGEST: usize = 4 * scan::LARGEST;

/// What holds for every field after it, in later labels too.
const LASTING: &[&[u8; 2]] =
    &[b"BY", b"CF", b"CI", b"CV", b"FW", b"LH", b"LL", b"LR", b"LS", b"MU", b"PA", b"PM", b"PO", b"PW"];

/// One label of a ZPL document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    /// From `^XA` to `^XZ`, and before that the formats it recalls.
    pub(crate) commands: Vec<Command>,
    pub(crate) remarks: Vec<Remark>,
    /// What keeps its commands from being sent as they are.
    pub(crate) redraw: Option<String>,
}

/// The labels of a document, one a format that draws something.
pub(crate) fn labels(document: &[u8]) -> Result<Vec<Label>, ConvertError> {
    let mut reading = Reading::default();
    for command in scan::commands(document)? {
        reading.take(command)?;
    }
    match reading {
        Reading { format: Some(_), .. } => Err(ConvertError::Broken("^XA without ^XZ".to_owned())),
        Reading { labels, .. } if labels.is_empty() => Err(ConvertError::Empty),
        Reading { mut labels, .. } => {
            let settings = sgd(document);
            if let (Some(first), false) = (labels.first_mut(), settings.is_empty()) {
                first.remarks.push(Remark::HeldBack { reason: Reason::Settings, commands: settings });
            }
            Ok(labels)
        }
    }
}

/// A document, read so far.
#[derive(Default)]
struct Reading {
    labels: Vec<Label>,
    /// Formats it keeps in the printer's memory, by name: they go with each label that recalls them.
    formats: BTreeMap<String, Vec<Command>>,
    /// Pictures it keeps there, by name.
    pictures: BTreeMap<String, Command>,
    /// What was set for all fields after it, in the order it was said: a printer keeps that from label to label.
    lasting: Vec<Command>,
    /// The format that is open, without `^XA`.
    format: Option<Vec<Command>>,
    /// Whether it is kept in the printer's memory instead of printed.
    stores: bool,
    copies: u32,
    held_back: BTreeMap<Reason, BTreeSet<String>>,
    /// Bytes of all labels so far.
    bytes: usize,
}

impl Reading {
    fn take(&mut self, command: Command) -> Result<(), ConvertError> {
        match (fate(&command), &command.name) {
            (Fate::Format, b"XA") => {
                self.format = Some(self.lasting.clone());
                self.stores = false;
            }
            (Fate::Format, b"PQ") => self.copies = command.number(0).unwrap_or(1),
            (Fate::Format, _) => {
                if let Some(body) = self.format.take() {
                    self.end(body)?;
                }
            }
            (Fate::Kept, b"DG") => {
                if let Some(picture) = graphic::downloaded(&command) {
                    self.pictures.insert(name(&command), picture);
                }
            }
            (Fate::Drawn | Fate::Kept | Fate::Recalled, letters) => {
                if LASTING.contains(&letters) && !self.stores {
                    self.lasting.retain(|earlier| earlier.name != *letters);
                    self.lasting.push(command.clone());
                }
                self.stores |= *letters == *b"DF";
                // What draws outside a format draws nothing.
                if let Some(format) = &mut self.format {
                    format.push(command);
                }
            }
            (Fate::Desk, _) => {}
            (Fate::HeldBack(reason), letters) => {
                if letters.iter().all(u8::is_ascii_alphanumeric) {
                    self.held_back.entry(reason).or_default().insert(command.written());
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, body: Vec<Command>) -> Result<(), ConvertError> {
        if let Some(stored) = body.iter().find(|command| command.name == *b"DF").map(name) {
            // A format within a format could grow beyond all bounds.
            let body = body.into_iter().filter(|command| !matches!(&command.name, b"XF" | b"IL"));
            let body = body.map(|command| if command.name == *b"DF" { in_memory(b"DF", &stored) } else { command });
            self.formats.insert(stored.clone(), body.collect());
            return Ok(());
        }
        if !body.iter().any(draws) {
            return Ok(());
        }
        let mut remarks = Vec::new();
        let copies = std::mem::take(&mut self.copies);
        if copies > 1 {
            remarks.push(Remark::Copies { asked: copies });
        }
        for (reason, commands) in std::mem::take(&mut self.held_back) {
            remarks.push(Remark::HeldBack { reason, commands: commands.into_iter().collect() });
        }
        let (mut needed, mut missing) = (BTreeSet::new(), None);
        let mut drawn = Vec::with_capacity(body.len());
        for command in body {
            let recalled = name(&command);
            match (&command.name, self.pictures.get(&recalled)) {
                (b"XG" | b"IM", Some(picture)) if !is_magnified(&command) => drawn.push(picture.clone()),
                (b"XF", _) if self.formats.contains_key(&recalled) => {
                    drawn.push(in_memory(b"XF", &recalled));
                    needed.insert(recalled);
                }
                (b"XG" | b"IM" | b"IL" | b"XF", _) => {
                    missing.get_or_insert_with(|| String::from_utf8_lossy(command.parameter(0)).into_owned());
                }
                _ => drawn.push(command),
            }
        }
        remarks.extend(missing.map(|name| Remark::Recalls { name }));
        let redraw = (!needed.is_empty()).then(|| "^XF".to_owned());
        let formats = needed.iter().filter_map(|name| self.formats.get(name)).cloned();
        let commands: Vec<Command> = formats.chain([drawn]).flat_map(format).collect();
        self.bytes += commands.iter().map(Command::len).sum::<usize>();
        if self.bytes > LARGEST {
            return Err(ConvertError::TooLarge { most_mb: scan::LARGEST >> 20 });
        }
        self.labels.push(Label { commands, remarks, redraw });
        if self.labels.len() > MOST_PAGES {
            return Err(ConvertError::TooManyPages { pages: self.labels.len(), most: MOST_PAGES });
        }
        Ok(())
    }
}

/// Set/Get/Do commands (`! U1 setvar …`), which stand on lines of their own beside labels; their values are left out.
fn sgd(document: &[u8]) -> Vec<String> {
    let lines = document.split(|byte| matches!(byte, b'\r' | b'\n'));
    let commands = lines.filter(|line| line.starts_with(b"! U"));
    let named = commands.map(|line| String::from_utf8_lossy(line).split(' ').take(4).collect::<Vec<_>>().join(" "));
    named.collect::<BTreeSet<_>>().into_iter().collect()
}

fn format(body: Vec<Command>) -> impl Iterator<Item = Command> {
    let sign = |name: &[u8; 2], data: &[u8]| Command::new(b'^', name, data);
    std::iter::once(sign(b"XA", b"")).chain(body).chain([sign(b"XZ", b"\n")])
}

fn draws(command: &Command) -> bool {
    matches!(
        &command.name,
        b"FD" | b"FV" | b"SN" | b"XG" | b"XF" | b"IM" | b"IL" | b"GB" | b"GC" | b"GD" | b"GE" | b"GF"
    )
}

/// The name of what is kept or recalled, without drive and ending: no drive means `R:`, and there is one kind a name.
fn name(command: &Command) -> String {
    let name = String::from_utf8_lossy(command.parameter(0)).to_ascii_uppercase();
    let name = name.split_once(':').map_or(name.as_str(), |(_, name)| name);
    name.split('.').next().unwrap_or_default().to_owned()
}

/// A command about a stored format, its name written in full.
fn in_memory(command: &[u8; 2], name: &str) -> Command {
    Command::new(b'^', command, format!("R:{name}.ZPL").as_bytes())
}

fn is_magnified(recall: &Command) -> bool {
    [1, 2].into_iter().any(|place| recall.number(place).is_some_and(|times| times > 1))
}
