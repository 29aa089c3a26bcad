//! The single labels of a ZPL document: each with all it needs, printed once, and with nothing that lasts.

use super::guard::{Fate, fate};
use super::scan::{self, Command};
use super::{graphic, recall};
use crate::Reason;
use crate::error::MOST_PAGES;
use crate::{ConvertError, Remark};
use std::collections::{BTreeMap, BTreeSet};

/// Most bytes, and most commands, of all labels of a document, each with what it recalls.
const LARGEST: usize = 4 * scan::LARGEST;
const MOST: usize = 1_000_000;

/// What holds for every field after it, in later labels too.
const LASTING: &[&[u8; 2]] =
    &[b"BY", b"CF", b"CI", b"CV", b"FW", b"LH", b"LL", b"LR", b"LS", b"MU", b"PA", b"PM", b"PO", b"PW"];

/// One label of a ZPL document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    /// From `^XA` to `^XZ`, with the formats it recalls where they are recalled.
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
        Reading { format: Some(_), .. } => Err(not_ended()),
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
    /// With how many commands that hold from before it begins.
    held: usize,
    /// Whether it is kept in the printer's memory instead of printed.
    stores: bool,
    /// Whether what it draws stays in the printer and is drawn with the next label as well (`^MCN`).
    stays: bool,
    /// What stayed there of the labels before.
    stayed: Vec<Command>,
    copies: u32,
    held_back: BTreeMap<Reason, BTreeSet<String>>,
    /// Bytes and commands of all labels so far.
    bytes: usize,
    commands: usize,
}

impl Reading {
    fn take(&mut self, command: Command) -> Result<(), ConvertError> {
        match (fate(&command), &command.name) {
            (Fate::Format, b"XA") => {
                let begun = self.format.iter().flat_map(|format| format.iter().skip(self.held));
                // What stands before it would be on no label.
                if begun.into_iter().any(draws) {
                    return Err(not_ended());
                }
                self.format = Some(self.lasting.clone());
                self.held = self.lasting.len();
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
            // A sign in a text begins a command, and what stands behind it is none of the text any more.
            (Fate::HeldBack(Reason::Unknown), _) if self.is_within_data() => {
                return Err(ConvertError::Broken(format!("{} in ^FD", command.written().escape_debug())));
            }
            (Fate::HeldBack(reason), letters) => {
                self.stays |= *letters == *b"MC" && self.format.is_some();
                if letters.iter().all(u8::is_ascii_alphanumeric) {
                    self.held_back.entry(reason).or_default().insert(command.written());
                }
            }
        }
        Ok(())
    }

    fn is_within_data(&self) -> bool {
        let last = self.format.as_ref().and_then(|format| format.last());
        last.is_some_and(|last| matches!(&last.name, b"FD" | b"FV"))
    }

    fn end(&mut self, body: Vec<Command>) -> Result<(), ConvertError> {
        if let Some(stored) = body.iter().find(|command| command.name == *b"DF").map(name) {
            // A format within a format could grow beyond all bounds.
            let own = body.into_iter().skip(self.held);
            let body = own.filter(|command| !matches!(&command.name, b"DF" | b"XF" | b"IL"));
            self.formats.insert(stored, body.collect());
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
        let (mut recalls, mut missing, mut is_damaged) = (false, BTreeSet::new(), false);
        let mut drawn = Vec::with_capacity(body.len());
        for (place, command) in body.iter().enumerate() {
            let recalled = name(command);
            match (&command.name, self.pictures.get(&recalled)) {
                (b"XG" | b"IM", Some(picture)) => {
                    is_damaged |= graphic::is_damaged(picture);
                    drawn.push(magnified(command, picture)?);
                }
                (b"XF", _) if self.formats.contains_key(&recalled) => {
                    recalls = true;
                    let stored = recall::filled(&self.formats[&recalled], &body[place + 1..]);
                    self.take_in(&stored)?;
                    drawn.extend(stored);
                }
                (b"XG" | b"IM" | b"IL" | b"XF", _) => {
                    missing.insert(String::from_utf8_lossy(command.parameter(0)).into_owned());
                }
                _ => drawn.push(command.clone()),
            }
        }
        if recalls {
            drawn = recall::without_filled(drawn);
        }
        remarks.extend(missing.into_iter().map(|name| Remark::Recalls { name }));
        let redraw = recalls.then(|| "^XF".to_owned());
        drawn.splice(..0, std::mem::take(&mut self.stayed));
        if std::mem::take(&mut self.stays) {
            self.stayed = recall::without_variable(&drawn);
        }
        if is_damaged || drawn.iter().any(graphic::is_damaged) {
            remarks.push(Remark::PictureDamaged);
        }
        let commands: Vec<Command> = format(drawn).collect();
        self.take_in(&commands)?;
        self.labels.push(Label { commands, remarks, redraw });
        if self.labels.len() > MOST_PAGES {
            return Err(ConvertError::TooManyPages { pages: self.labels.len(), most: MOST_PAGES });
        }
        Ok(())
    }

    /// Counts commands of a label.
    fn take_in(&mut self, commands: &[Command]) -> Result<(), ConvertError> {
        self.bytes += commands.iter().map(Command::len).sum::<usize>();
        self.commands += commands.len();
        if self.bytes > LARGEST || self.commands > MOST {
            return Err(ConvertError::TooLarge { most_mb: scan::LARGEST >> 20 });
        }
        Ok(())
    }
}

fn not_ended() -> ConvertError {
    ConvertError::Broken("^XA without ^XZ".to_owned())
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

/// A picture as `^XG` recalls it; `^IM` has no magnification.
fn magnified(recall: &Command, picture: &Command) -> Result<Command, ConvertError> {
    let times = |place: usize| match recall.number(place) {
        Some(times) if recall.name == *b"XG" => times.clamp(1, 10) as usize,
        _ => 1,
    };
    match (times(1), times(2)) {
        (1, 1) => Ok(picture.clone()),
        (across, down) => graphic::magnified(picture, across, down),
    }
}
