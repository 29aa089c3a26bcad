//! What of a carrier's ZPL reaches the printer.
//!
//! A carrier's label draws. It has no business with the printer's settings, memory, network, clock or paper: such
//! commands are held back and named, and so is what nobody knows. The list is the command reference of Zebra's *ZPL II
//! Programming Guide* (ZPL, RFID and wireless commands).

use super::scan::Command;
use crate::Reason;

/// What becomes of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It draws, or says how the next ones do.
    Drawn,
    /// It says where a format begins or ends, or how often it is printed.
    Format,
    /// It keeps a picture or a format in the printer for the labels after it.
    Kept,
    /// It draws what was kept.
    Recalled,
    /// It sets what the desk sets itself for each label: left out without a word.
    Desk,
    /// It is not a label's to say.
    HeldBack(Reason),
}

type Names = &'static [&'static [u8; 2]];

/// Commands that draw, or say how the next ones do. Each label begins with what they are when a printer is switched on.
const DRAWN: Names = &[
    b"B0", b"B1", b"B2", b"B3", b"B4", b"B5", b"B7", b"B8", b"B9", b"BA", b"BB", b"BC", b"BD", b"BE", b"BF", b"BI",
    b"BJ", b"BK", b"BL", b"BM", b"BO", b"BP", b"BQ", b"BR", b"BS", b"BT", b"BU", b"BX", b"BY", b"BZ", b"CF", b"CI",
    b"CV", b"FB", b"FC", b"FD", b"FE", b"FH", b"FL", b"FM", b"FN", b"FO", b"FP", b"FR", b"FS", b"FT", b"FV", b"FW",
    b"FX", b"GB", b"GC", b"GD", b"GE", b"GF", b"GS", b"LH", b"LL", b"LR", b"LS", b"MU", b"PA", b"PM", b"PO", b"PW",
    b"SF", b"SN", b"TB",
];

const FORMAT: Names = &[b"XA", b"XZ", b"PQ"];

/// What the desk's own settings stand for: darkness, speed, media, what happens to a label that came out.
const DESK: &[(u8, &[u8; 2])] = &[
    (b'^', b"CN"),
    (b'^', b"LT"),
    (b'^', b"MD"),
    (b'^', b"MF"),
    (b'^', b"ML"),
    (b'^', b"MM"),
    (b'^', b"MN"),
    (b'^', b"MT"),
    (b'^', b"PR"),
    (b'^', b"XB"),
    (b'~', b"JS"),
    (b'~', b"SD"),
    (b'~', b"TA"),
];

/// Commands that say what is so anyway, as drivers write before each label: map cleared, all dots used, ZPL II. `^DN` is
/// none of Zebra's: UPS ends its pictures with it, and printers skip it.
const AS_IT_IS: &[(&[u8; 2], &[u8])] =
    &[(b"MC", b"Y"), (b"MC", b""), (b"JM", b"A"), (b"JM", b""), (b"SZ", b"2"), (b"DN", b"")];

const HELD_BACK: &[(Reason, u8, Names)] = &[
    (
        Reason::Settings,
        b'^',
        &[
            b"CM", b"CO", b"CW", b"JH", b"JI", b"JJ", b"JM", b"JS", b"JT", b"JU", b"JW", b"JZ", b"KD", b"KL", b"KN",
            b"KV", b"LF", b"MA", b"MC", b"MI", b"MP", b"MW", b"PN", b"SE", b"SI", b"SL", b"SO", b"SP", b"SR", b"SS",
            b"ST", b"SZ", b"XS", b"ZZ",
        ],
    ),
    (Reason::Settings, b'~', &[b"JD", b"JE", b"JF", b"JI", b"JN", b"JO", b"JQ", b"KB", b"RO"]),
    (Reason::Memory, b'^', &[b"EF", b"EG", b"ID", b"IS", b"JB", b"TO"]),
    (Reason::Memory, b'~', &[b"DB", b"DE", b"DN", b"DS", b"DT", b"DU", b"DY", b"EF", b"EG", b"HB"]),
    (
        Reason::Network,
        b'^',
        &[
            b"KC", b"KP", b"NB", b"NC", b"ND", b"NI", b"NN", b"NP", b"NS", b"NT", b"NW", b"SC", b"SQ", b"SX", b"WA",
            b"WE", b"WI", b"WK", b"WL", b"WM", b"WP", b"WR", b"WS", b"WX",
        ],
    ),
    (Reason::Network, b'~', &[b"NC", b"NR", b"NT", b"WL", b"WR"]),
    (Reason::Restart, b'~', &[b"JR"]),
    (Reason::Motion, b'^', &[b"CP", b"PF", b"PH", b"PP"]),
    (Reason::Motion, b'~', &[b"JA", b"JB", b"JC", b"JG", b"JP", b"JX", b"PH", b"PL", b"PM", b"PP", b"PR", b"PS"]),
    (Reason::Answers, b'^', &[b"HF", b"HG", b"HH", b"HL", b"HT", b"HV", b"HW", b"HY", b"HZ", b"WD"]),
    (Reason::Answers, b'~', &[b"HD", b"HI", b"HL", b"HM", b"HQ", b"HS", b"HU", b"JL", b"WC", b"WQ"]),
    (
        Reason::Radio,
        b'^',
        &[
            b"HR", b"RA", b"RB", b"RE", b"RF", b"RI", b"RL", b"RM", b"RN", b"RQ", b"RR", b"RS", b"RT", b"RU", b"RW",
            b"RZ", b"WF", b"WT", b"WV",
        ],
    ),
    (Reason::Radio, b'~', &[b"RV"]),
];

/// What becomes of a command.
pub(super) fn fate(command: &Command) -> Fate {
    let (prefix, name) = (command.prefix, &command.name);
    match (prefix, name) {
        (b'^', [b'A', _]) => Fate::Drawn,
        (b'^', b"DF") | (b'~', b"DG") => Fate::Kept,
        (b'^', b"IL" | b"IM" | b"XF" | b"XG") => Fate::Recalled,
        (b'^', _) if FORMAT.contains(&name) => Fate::Format,
        (b'^', _) if DRAWN.contains(&name) => Fate::Drawn,
        _ if DESK.contains(&(prefix, name)) || is_as_it_is(command) => Fate::Desk,
        _ => {
            let held = HELD_BACK.iter().find(|(_, sign, names)| *sign == prefix && names.contains(&name));
            Fate::HeldBack(held.map_or(Reason::Unknown, |(reason, ..)| *reason))
        }
    }
}

fn is_as_it_is(command: &Command) -> bool {
    let said = command.parameter(0).to_ascii_uppercase();
    command.prefix == b'^' && AS_IT_IS.iter().any(|(name, usual)| **name == command.name && *usual == said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_command_has_two_fates() {
        let mut named: Vec<(u8, &[u8; 2])> = DRAWN.iter().chain(FORMAT).map(|name| (b'^', *name)).collect();
        named.extend(DESK);
        named.extend(HELD_BACK.iter().flat_map(|(_, sign, names)| names.iter().map(|name| (*sign, *name))));
        named.sort_unstable();
        let twice: Vec<_> = named.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
