//! What of a carrier's ZPL reaches the printer.
//!
//! Only commands that draw are let through. A carrier's label has no business with the printer's network, memory, names,
//! counters or settings; what is not known to draw is held back and named.

use super::Label;
use super::scan::Command;
use crate::Remark;

/// What becomes of a command.
enum Fate {
    /// It draws.
    Kept,
    /// It sets what the desk sets itself: left out without a word.
    Desk,
    /// It is not a label's to say.
    HeldBack,
}

/// Commands that draw, or say how the next ones do.
const DRAW: &[&[u8; 2]] = &[
    b"B0", b"B1", b"B2", b"B3", b"B4", b"B5", b"B7", b"B8", b"B9", b"BA", b"BB", b"BC", b"BD", b"BE", b"BF", b"BI",
    b"BJ", b"BK", b"BL", b"BM", b"BO", b"BP", b"BQ", b"BR", b"BS", b"BT", b"BU", b"BX", b"BY", b"BZ", b"CF", b"CI",
    b"CV", b"CW", b"FB", b"FC", b"FD", b"FE", b"FH", b"FL", b"FM", b"FN", b"FO", b"FP", b"FR", b"FS", b"FT", b"FV",
    b"FW", b"FX", b"GB", b"GC", b"GD", b"GE", b"GF", b"GS", b"LH", b"LL", b"LR", b"LS", b"MU", b"PA", b"PM", b"PO",
    b"PW", b"SE", b"SF", b"SN", b"TB",
];

/// Commands the desk's own settings stand for.
const DESK: &[(u8, &[u8; 2])] = &[
    (b'^', b"MM"),
    (b'^', b"MN"),
    (b'^', b"MT"),
    (b'^', b"MD"),
    (b'^', b"MF"),
    (b'^', b"ML"),
    (b'^', b"MC"),
    (b'^', b"MP"),
    (b'^', b"PR"),
    (b'^', b"PP"),
    (b'^', b"LT"),
    (b'^', b"XB"),
    (b'~', b"SD"),
    (b'~', b"TA"),
    (b'~', b"JS"),
    (b'^', b"CN"),
];

/// The labels of a document, one a format that draws something; formats and pictures it keeps in the printer's memory
/// go with each of them.
pub(super) fn labels(commands: Vec<Command>) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut carried: Vec<Command> = Vec::new();
    let mut remarks = Remarks::default();
    let mut format: Option<Vec<Command>> = None;
    let mut copies = 1;
    // Other prefixes than ^ and ~ are understood by the preview only.
    let redraw = commands.iter().find(|command| matches!(&command.name, b"CC" | b"CD" | b"CT")).map(Command::written);
    let whole = redraw.is_some().then(|| commands.clone());
    for command in commands {
        match (command.prefix, &command.name) {
            (b'^', b"XA") => format = Some(Vec::new()),
            (b'^', b"XZ") => {
                let Some(body) = format.take() else { continue };
                let stored = body.iter().any(|command| command.name == *b"DF");
                let draws = body.iter().any(draws);
                let body = wrapped(body, draws && !stored);
                if stored || !draws {
                    if body.len() > 2 {
                        carried.extend(body);
                    }
                    continue;
                }
                let commands = carried.iter().cloned().chain(body).collect();
                let remarks = remarks.of_label(std::mem::replace(&mut copies, 1), &commands);
                labels.push(Label { commands, remarks, redraw: redraw.clone() });
            }
            (b'^', b"PQ") => copies = command.number(0).unwrap_or(1).max(1),
            _ => match fate(&command) {
                Fate::Kept if command.prefix == b'~' || format.is_none() => carried.push(command),
                Fate::Kept => format.get_or_insert_default().push(command),
                Fate::Desk => {}
                Fate::HeldBack => remarks.held_back(&command),
            },
        }
    }
    if let (Some(whole), [label, ..]) = (whole, labels.as_mut_slice()) {
        // Drawn whole: its commands mean something else than they seem to.
        label.commands = whole;
        labels.truncate(1);
    }
    labels
}

/// A format again; one that prints, prints once.
fn wrapped(body: Vec<Command>, prints: bool) -> Vec<Command> {
    let command = |name: &[u8; 2], data: &[u8]| Command { prefix: b'^', name: *name, data: data.to_vec() };
    let once = prints.then(|| command(b"PQ", b"1"));
    std::iter::once(command(b"XA", b"")).chain(body).chain(once).chain([command(b"XZ", b"\n")]).collect()
}

fn draws(command: &Command) -> bool {
    command.prefix == b'^'
        && (matches!(&command.name, b"FD" | b"FV" | b"SN" | b"XG" | b"XF" | b"IM" | b"IL" | b"GF")
            || (command.name[0] == b'G' && command.name != *b"GS"))
}

fn fate(command: &Command) -> Fate {
    let in_memory = |place: usize| {
        let name = command.parameter(place);
        // No drive means R:, the memory that forgets.
        !name.contains(&b':') || name.starts_with(b"R:") || name.starts_with(b"r:")
    };
    match (command.prefix, &command.name) {
        (prefix, name) if DESK.iter().any(|(desk, named)| (*desk, *named) == (prefix, name)) => Fate::Desk,
        (b'^', [b'A', _]) => Fate::Kept,
        (b'^', name) if DRAW.contains(&name) => Fate::Kept,
        (b'^', b"XG" | b"XF" | b"IM" | b"IL") => Fate::Kept,
        (b'^', b"DF" | b"IS" | b"ID") | (b'~', b"DG" | b"DY" | b"DB" | b"DU" | b"DT" | b"DS" | b"DE")
            if in_memory(0) =>
        {
            Fate::Kept
        }
        _ => Fate::HeldBack,
    }
}

#[derive(Default)]
struct Remarks {
    held_back: Vec<String>,
}

impl Remarks {
    fn held_back(&mut self, command: &Command) {
        let written = command.written();
        if !self.held_back.contains(&written) {
            self.held_back.push(written);
        }
    }

    /// What is to be said of a label. What was held back before it is told with it.
    fn of_label(&mut self, copies: u32, commands: &Vec<Command>) -> Vec<Remark> {
        let mut remarks = Vec::new();
        if copies > 1 {
            remarks.push(Remark::Copies { asked: copies });
        }
        if !self.held_back.is_empty() {
            remarks.push(Remark::HeldBack { commands: std::mem::take(&mut self.held_back) });
        }
        remarks.extend(recalled(commands).map(|name| Remark::Recalls { name }));
        remarks
    }
}

/// The first picture or format a label recalls without having brought it.
fn recalled(commands: &[Command]) -> Option<String> {
    let name_of = |command: &Command| {
        let name = String::from_utf8_lossy(command.parameter(0)).to_ascii_uppercase();
        name.strip_prefix("R:").unwrap_or(&name).split('.').next().unwrap_or_default().to_owned()
    };
    let brought: Vec<String> = commands
        .iter()
        .filter(|command| matches!(&command.name, b"DG" | b"DY" | b"DF" | b"DB" | b"IS"))
        .map(name_of)
        .collect();
    let recalls = |command: &&Command| matches!(&command.name, b"XG" | b"XF" | b"IM" | b"IL");
    let missing = commands.iter().filter(recalls).find(|command| !brought.contains(&name_of(command)))?;
    Some(String::from_utf8_lossy(missing.parameter(0)).into_owned())
}
