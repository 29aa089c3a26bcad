//! ZPL as a list of commands, with the usual signs: a document may choose others than `^`, `~` and `,` (`^CC ^CT ^CD`).

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
    pub(crate) fn new(prefix: u8, name: &[u8; 2], data: &[u8]) -> Self {
        Self { prefix, name: *name, data: data.to_vec() }
    }

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

    /// How many bytes it is when written.
    pub(crate) fn len(&self) -> usize {
        self.data.len() + 3
    }
}

/// The largest document, in bytes: a label at 600 dpi with its picture in plain hexadecimal is 2 MB.
pub(super) const LARGEST: usize = 32 << 20;
/// The most commands of a document.
const MOST: usize = 200_000;

/// The signs commands begin with and parameters end with.
struct Signs {
    format: u8,
    control: u8,
    delimiter: u8,
}

/// Reads a document. What stands before the first command, a byte order mark included, is no part of it.
pub(crate) fn commands(document: &[u8]) -> Result<Vec<Command>, ConvertError> {
    if document.len() > LARGEST {
        return Err(ConvertError::TooLarge { most_mb: LARGEST >> 20 });
    }
    let mut signs = Signs { format: b'^', control: b'~', delimiter: b',' };
    let mut commands: Vec<Command> = Vec::new();
    // What `^FH` made the sign of an escape, for the field that is being read.
    let mut escape = None;
    let mut rest = document;
    while let Some(start) = signs.next(rest) {
        let prefix = if rest[start] == signs.format { b'^' } else { b'~' };
        rest = &rest[start + 1..];
        let Some((letters, after)) = rest.split_at_checked(2) else { break };
        let name = [letters[0].to_ascii_uppercase(), letters[1].to_ascii_uppercase()];
        if let (sign, Some(chosen)) = (signs.of(name), after.first())
            && let Some(sign) = sign
        {
            *sign = *chosen;
            rest = &after[1..];
            continue;
        }
        let raw = binary(prefix, name, &signs, after)?;
        let end = signs.next(after).unwrap_or(after.len());
        let (data, next) = after.split_at(raw.as_ref().map_or(end, |raw| raw.end));
        let mut command = Command { prefix, name, data: data.to_vec() };
        match &name {
            b"FH" => escape = Some(data.first().copied().filter(u8::is_ascii_graphic).unwrap_or(b'_')),
            b"FS" => escape = None,
            _ => {}
        }
        if signs.are_unusual() {
            let head = raw.map_or(command.data.len(), |raw| raw.start);
            commands.extend(signs.make_usual(&mut command, head, escape));
        }
        commands.push(command);
        if commands.len() > MOST {
            return Err(ConvertError::TooLarge { most_mb: LARGEST >> 20 });
        }
        rest = next;
    }
    Ok(commands)
}

impl Signs {
    fn begin(&self, byte: u8) -> bool {
        byte == self.format || byte == self.control
    }

    /// Where the next command begins. A sign with nothing between it and another one begins none, as in
    /// `^BXN,6,200,18,18,1,~^FD` and `^FS^^FT`.
    fn next(&self, bytes: &[u8]) -> Option<usize> {
        let is_none = |after: &[u8]| after.trim_ascii_start().first().is_some_and(|byte| self.begin(*byte));
        let mut signs = bytes.iter().enumerate().filter(|(_, byte)| self.begin(**byte)).map(|(place, _)| place);
        signs.find(|place| !is_none(&bytes[place + 1..]))
    }

    /// The sign a command chooses anew.
    fn of(&mut self, name: [u8; 2]) -> Option<&mut u8> {
        match &name {
            b"CC" => Some(&mut self.format),
            b"CT" => Some(&mut self.control),
            b"CD" => Some(&mut self.delimiter),
            _ => None,
        }
    }

    fn are_unusual(&self) -> bool {
        (self.format, self.control, self.delimiter) != (b'^', b'~', b',')
    }

    /// Writes the first bytes of a command's data with the usual signs; answers the command that has to stand before it.
    fn make_usual(&self, command: &mut Command, head: usize, escape: Option<u8>) -> Option<Command> {
        match &command.name {
            b"FD" | b"FV" if command.data.iter().any(|byte| matches!(byte, b'^' | b'~')) => {
                let sign = escape.unwrap_or(b'_');
                let hidden = |byte: u8| matches!(byte, b'^' | b'~') || (escape.is_none() && byte == sign);
                let written = |byte: &u8| match *byte {
                    byte if hidden(byte) => format!("{}{byte:02X}", char::from(sign)).into_bytes(),
                    byte => vec![byte],
                };
                command.data = command.data.iter().flat_map(written).collect();
                escape.is_none().then(|| Command::new(b'^', b"FH", &[sign]))
            }
            b"FD" | b"FV" | b"FH" => None,
            _ => {
                for byte in &mut command.data[..head] {
                    *byte = match *byte {
                        byte if byte == self.delimiter => b',',
                        b'^' | b'~' => b' ',
                        byte => byte,
                    };
                }
                None
            }
        }
    }
}

/// Where a command's raw bytes are, where such follow its parameters; they may hold any byte: `^GFB`, `^GFC`, `~DYx,B`.
fn binary(
    prefix: u8,
    name: [u8; 2],
    signs: &Signs,
    after: &[u8],
) -> Result<Option<std::ops::Range<usize>>, ConvertError> {
    let (format, count, parameters) = match (prefix, &name) {
        (b'^', b"GF") => (0, 1, 4),
        (b'~', b"DY") => (1, 3, 5),
        _ => return Ok(None),
    };
    let near = &after[..after.len().min(200)];
    let ends = near.iter().enumerate().filter(|(_, byte)| **byte == signs.delimiter).map(|(place, _)| place);
    let ends: Vec<usize> = ends.take(parameters).collect();
    let head = ends.last().map_or(near, |end| &after[..*end]);
    let mut parts = head.split(|byte| *byte == signs.delimiter).map(<[u8]>::trim_ascii);
    if !matches!(parts.clone().nth(format), Some(b"B" | b"b" | b"C" | b"c")) {
        return Ok(None);
    }
    let broken = |what: &str| ConvertError::Broken(format!("{}: {what}", String::from_utf8_lossy(&name)));
    let count = parts.nth(count).and_then(|count| std::str::from_utf8(count).ok()).and_then(|count| count.parse().ok());
    let count: usize = count.filter(|count| *count <= LARGEST).ok_or_else(|| broken("no count of bytes"))?;
    let start = ends.get(parameters - 1).ok_or_else(|| broken("no data"))? + 1;
    let end = start + count;
    let Some(next) = after.get(end..) else { return Err(broken("cut off")) };
    // One that is cut off takes the commands behind it for its bytes, and ends in the middle of something.
    match next.trim_ascii_start().first() {
        Some(sign) if !signs.begin(*sign) => Err(broken("more or fewer bytes than it says")),
        _ => Ok(Some(start..end)),
    }
}

/// Writes commands again.
pub(crate) fn write<'a>(commands: impl IntoIterator<Item = &'a Command>) -> Vec<u8> {
    let mut document = Vec::new();
    for command in commands {
        document.push(command.prefix);
        document.extend_from_slice(&command.name);
        document.extend_from_slice(&command.data);
    }
    document.push(b'\n');
    document
}
