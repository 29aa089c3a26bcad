//! ZPL written for one resolution, for another.
//!
//! Places and sizes in dots are multiplied; the width of a bar has to stay a whole number of dots near to what it was.
//! Pictures and the printer's fixed fonts cannot be multiplied: such a label is drawn here instead.

use super::scan::Command;
use model::Dpi;

/// By how much a bar may grow or shrink, in percent.
const BAR_SLACK: u32 = 10;

/// How one of a command's numbers changes.
#[derive(Clone, Copy)]
enum Change {
    /// Dots.
    Dots,
    /// Dots of the narrowest bar: a whole number, near to what it was.
    Bar,
}

/// Writes a label's commands for another resolution.
///
/// # Errors
/// The command that cannot be.
pub(super) fn rescale(commands: &[Command], from: Dpi, to: Dpi) -> Result<Vec<Command>, String> {
    if from == to {
        return Ok(commands.to_vec());
    }
    // A barcode that leaves its width to the printer has the printer's own two dots.
    let barcode = commands.iter().find(|command| command.name[0] == b'B');
    if let Some(barcode) = barcode.filter(|command| command.name != *b"BY") {
        return Err(barcode.written());
    }
    commands.iter().map(|command| rescaled(command, from, to).ok_or_else(|| command.written())).collect()
}

fn rescaled(command: &Command, from: Dpi, to: Dpi) -> Option<Command> {
    let changes = changes(command)?;
    if changes.is_empty() {
        return Some(command.clone());
    }
    let mut parameters: Vec<Vec<u8>> = command.data.split(|byte| *byte == b',').map(<[u8]>::to_vec).collect();
    for (place, change) in changes {
        let Some(parameter) = parameters.get_mut(*place).filter(|parameter| !parameter.trim_ascii().is_empty()) else {
            continue;
        };
        let text = std::str::from_utf8(parameter).ok()?;
        // A line's end may follow the last one.
        let number: f64 = text.trim().parse().ok()?;
        let wanted = number * f64::from(to.per_inch()) / f64::from(from.per_inch());
        let dots = match change {
            Change::Dots if number > 0.0 => wanted.round().max(1.0),
            Change::Dots => wanted.round(),
            Change::Bar => {
                let dots = wanted.round().max(1.0);
                if (dots / wanted - 1.0).abs() * 100.0 > f64::from(BAR_SLACK) {
                    return None;
                }
                dots
            }
        };
        let tail = if text.ends_with('\n') { "\n" } else { "" };
        *parameter = format!("{dots}{tail}").into_bytes();
    }
    Some(Command { data: parameters.join(&b','), ..command.clone() })
}

/// The numbers of a command that change; `None` where the command cannot be kept.
fn changes(command: &Command) -> Option<&'static [(usize, Change)]> {
    use Change::{Bar, Dots};
    if command.prefix == b'~' {
        return None;
    }
    Some(match &command.name {
        b"FO" | b"FT" | b"LH" | b"GC" => &[(0, Dots), (1, Dots)],
        b"LL" | b"PW" | b"LS" => &[(0, Dots)],
        b"GB" | b"GD" | b"GE" => &[(0, Dots), (1, Dots), (2, Dots)],
        b"GS" | b"TB" => &[(1, Dots), (2, Dots)],
        // The scalable font; the others are pictures of fixed size.
        b"A0" => &[(1, Dots), (2, Dots)],
        b"CF" if command.parameter(0) == b"0" => &[(1, Dots), (2, Dots)],
        b"FB" => &[(0, Dots), (2, Dots), (4, Dots)],
        b"FP" => &[(1, Dots)],
        b"BY" => &[(0, Bar), (2, Dots)],
        b"BC" | b"B2" | b"B4" | b"B5" | b"B7" | b"B8" | b"B9" | b"BA" | b"BE" | b"BL" | b"BS" | b"BU" | b"BZ" => {
            &[(1, Dots)]
        }
        b"B1" | b"B3" | b"BI" | b"BJ" | b"BK" | b"BM" | b"BP" => &[(2, Dots)],
        b"BO" | b"B0" | b"BX" => &[(1, Bar)],
        b"BQ" => &[(2, Bar)],
        b"XA" | b"XZ" | b"FS" | b"FD" | b"FV" | b"FH" | b"FN" | b"FR" | b"FW" | b"FX" | b"FC" | b"CI" | b"CV"
        | b"LR" | b"PM" | b"PO" | b"PQ" | b"SN" | b"SF" | b"DF" | b"XF" | b"FE" => &[],
        _ => return None,
    })
}
