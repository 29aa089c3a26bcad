//! What a label has of others: stored formats (`^DF`), filled with what the format that recalls them (`^XF`) says of their numbered
//! fields (`^FN`), and what stays from label to label (`^MCN`).

use super::plain::number_of;
use super::scan::Command;
use std::collections::BTreeMap;

/// A stored format with the data of its fields. They are looked for behind its recall, up to the next one.
pub(super) fn filled(stored: &[Command], behind: &[Command]) -> Vec<Command> {
    let own = behind.split(|command| command.name == *b"XF").next().unwrap_or_default();
    let mut data: BTreeMap<Vec<u8>, Vec<&Command>> = BTreeMap::new();
    for field in fields(own) {
        let says = field.iter().filter(|command| is_said(command));
        if let Some(number) = number(field) {
            data.insert(number, says.collect());
        }
    }
    let mut commands = Vec::with_capacity(stored.len());
    for field in fields(stored) {
        let says = number(field).and_then(|number| data.get(&number)).filter(|says| !says.is_empty());
        for command in field {
            // What a stored field says by itself gives way to what it is filled with.
            if says.is_none() || !is_said(command) {
                commands.push(command.clone());
            }
            if let (b"FN", Some(says)) = (&command.name, says) {
                commands.extend(says.iter().map(|command| (*command).clone()));
            }
        }
    }
    commands
}

/// Whether a command is of what a field says.
fn is_said(command: &Command) -> bool {
    matches!(&command.name, b"FH" | b"FD" | b"FV" | b"SN")
}

/// Commands without the fields that only say what stands in a stored format: they have a number, and no place.
pub(super) fn without_filled(commands: Vec<Command>) -> Vec<Command> {
    let only_says = |field: &[Command]| {
        let has = |name: &[u8; 2]| field.iter().any(|command| command.name == *name);
        has(b"FN") && !has(b"FO") && !has(b"FT")
    };
    let kept = fields(&commands).filter(|field| !only_says(field));
    kept.flatten().cloned().collect()
}

/// Commands without the fields that are of one label only (`^FV`).
pub(super) fn without_variable(commands: &[Command]) -> Vec<Command> {
    let is_variable = |field: &&[Command]| field.iter().any(|command| command.name == *b"FV");
    fields(commands).filter(|field| !is_variable(field)).flatten().cloned().collect()
}

/// Commands field by field, each with the `^FS` that ends it.
fn fields(commands: &[Command]) -> impl Iterator<Item = &[Command]> {
    commands.split_inclusive(|command| command.name == *b"FS")
}

fn number(field: &[Command]) -> Option<Vec<u8>> {
    field.iter().rev().find(|command| command.name == *b"FN").map(number_of)
}
