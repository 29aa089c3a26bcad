//! ZPL as a list of commands.

use crate::ConvertError;

/// A command and what stands after it, up to the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Command {
    /// `^` formats, `~` controls.
    pub(crate) prefix: u8,
    /// Its two letters, in capitals; the font's command is `A` and the font.
    pub(crate) name: [u8; 2],
    /// Its parameters or data, as they were.
    pub(crate) data: Vec<u8>,
}

impl Command {
    /// As people write it: `^GF`.
    pub(crate) fn written(&self) -> String {
        [self.prefix, self.name[0], self.name[1]].iter().map(|byte| char::from(*byte)).collect()
    }

    /// A parameter, counted from 0.
    pub(crate) fn parameter(&self, place: usize) -> &[u8] {
        self.data.split(|byte| *byte == b',').nth(place).unwrap_or_default().trim_ascii()
    }

    /// A parameter that is a whole number.
    pub(crate) fn number(&self, place: usize) -> Option<u32> {
        std::str::from_utf8(self.parameter(place)).ok()?.parse().ok()
    }
}

/// The most bytes a graphic may announce.
const LARGEST: usize = 64 << 20;

/// Reads a document. What stands before the first command, a byte order mark included, is no part of it.
pub(crate) fn commands(document: &[u8]) -> Result<Vec<Command>, ConvertError> {
    let mut commands = Vec::new();
    let mut rest = document;
    while let Some(start) = rest.iter().position(|byte| matches!(byte, b'^' | b'~')) {
        let prefix = rest[start];
        rest = &rest[start + 1..];
        let Some((letters, after)) = rest.split_at_checked(2) else { break };
        let name = [letters[0].to_ascii_uppercase(), letters[1].to_ascii_uppercase()];
        let length = match binary(prefix, name, after)? {
            Some(length) => length,
            None => after.iter().position(|byte| matches!(byte, b'^' | b'~')).unwrap_or(after.len()),
        };
        let (data, next) = after.split_at(length);
        commands.push(Command { prefix, name, data: data.to_vec() });
        rest = next;
    }
    Ok(commands)
}

/// How long a command's data is where raw bytes follow its parameters, which may hold any byte: `^GFB`, `^GFC`, `~DYx,B`.
fn binary(prefix: u8, name: [u8; 2], after: &[u8]) -> Result<Option<usize>, ConvertError> {
    let (format, count, parameters) = match (prefix, &name) {
        (b'^', b"GF") => (0, 1, 4),
        (b'~', b"DY") => (1, 3, 5),
        _ => return Ok(None),
    };
    let ends: Vec<usize> = after
        .iter()
        .take(200)
        .enumerate()
        .filter(|(_, byte)| **byte == b',')
        .map(|(place, _)| place)
        .take(parameters)
        .collect();
    let head = ends.last().map_or(after, |end| &after[..*end]);
    let mut parts = head.split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
    if !matches!(parts.clone().nth(format), Some(b"B" | b"b" | b"C" | b"c")) {
        return Ok(None);
    }
    let broken = |what: &str| ConvertError::Broken(format!("{}: {what}", String::from_utf8_lossy(&name)));
    let count = parts.nth(count).and_then(|count| std::str::from_utf8(count).ok()).and_then(|count| count.parse().ok());
    let count: usize = count.ok_or_else(|| broken("no count of bytes"))?;
    let (Some(end), true) = (ends.get(parameters - 1), count <= LARGEST) else { return Err(broken("too large")) };
    let length = end + 1 + count;
    if length > after.len() { Err(broken("cut off")) } else { Ok(Some(length)) }
}

/// Writes commands again.
pub(crate) fn write(commands: &[Command]) -> Vec<u8> {
    let mut document = Vec::new();
    for command in commands {
        document.push(command.prefix);
        document.extend_from_slice(&command.name);
        document.extend_from_slice(&command.data);
    }
    document.push(b'\n');
    document
}
