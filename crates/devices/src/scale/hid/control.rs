//! How a USB scale is told to zero itself. Its report descriptor (*Device Class Definition for HID* 1.11, section 6.2.2)
//! says whether it has a Scale Control Report, and where in it the bit “Zero Scale” is (*HID Point of Sale Usage Tables*
//! 1.02, section 4).

use std::collections::BTreeMap;

/// Usage page 0x8D, usage 0x80.
const ZERO_SCALE: u32 = 0x8D_0080;
/// No scale has reports of more bits.
const MOST_BITS: u32 = 512;

/// How a report is sent to a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sent {
    Output,
    Feature,
}

/// The report that zeroes a scale, its number first (0 where its reports have none).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ZeroReport {
    pub(super) sent: Sent,
    pub(super) bytes: Vec<u8>,
}

/// What holds for the fields that follow.
#[derive(Debug, Clone, Copy, Default)]
struct Global {
    page: u32,
    /// Bits of a field.
    size: u32,
    count: u32,
    report: u8,
}

/// Reads a report descriptor; `None` where the scale has only a key for its zero, or the descriptor makes no sense.
pub(super) fn zero_report(descriptor: &[u8]) -> Option<ZeroReport> {
    let (mut global, mut pushed) = (Global::default(), Vec::new());
    let mut usages = Vec::new();
    let mut bits: BTreeMap<(Sent, u8), u32> = BTreeMap::new();
    let mut zero = None;
    let mut rest = descriptor;
    while let [prefix, after @ ..] = rest {
        // Sizes of 0, 1, 2 and 4 bytes. Long items, which nobody defined any of, end the reading.
        let size = [0, 1, 2, 4][usize::from(prefix & 3)];
        if *prefix == 0xFE || after.len() < size {
            break;
        }
        let (data, next) = after.split_at(size);
        let value = data.iter().rev().fold(0_u32, |value, byte| (value << 8) | u32::from(*byte));
        rest = next;
        match prefix & 0xFC {
            0x04 => global.page = value,
            0x74 => global.size = value,
            0x84 => global.report = u8::try_from(value).ok()?,
            0x94 => global.count = value,
            0xA4 => pushed.push(global),
            0xB4 => global = pushed.pop()?,
            // A usage of four bytes brings its page.
            0x08 => usages.push(if size == 4 { value } else { (global.page << 16) | value }),
            main @ (0x90 | 0xB0) => {
                let sent = if main == 0x90 { Sent::Output } else { Sent::Feature };
                let at = bits.entry((sent, global.report)).or_default();
                let is_variable = value & 0b11 == 0b10;
                let field = usages.iter().position(|usage| *usage == ZERO_SCALE).and_then(|it| u32::try_from(it).ok());
                if let Some(field) = field.filter(|field| is_variable && *field < global.count) {
                    zero = Some((sent, global.report, at.checked_add(field.checked_mul(global.size)?)?));
                }
                *at = at.checked_add(global.size.checked_mul(global.count)?).filter(|bits| *bits <= MOST_BITS)?;
                usages.clear();
            }
            // Every other main item ends the usages before it.
            main if main & 0x0C == 0 => usages.clear(),
            _ => {}
        }
    }
    let (sent, report, bit) = zero?;
    let length = bits.get(&(sent, report))?.div_ceil(8);
    let mut bytes = vec![0; 1 + usize::try_from(length).ok()?];
    bytes[0] = report;
    *bytes.get_mut(1 + usize::try_from(bit / 8).ok()?)? |= 1 << (bit % 8);
    Some(ZeroReport { sent, bytes })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A scale with reports 2 (control: enforced zero return, zero, six bits of nothing) and 3 (data), as the usage tables
    /// show one.
    pub(in super::super) const WITH_CONTROL: &[u8] = &[
        0x05, 0x8D, 0x09, 0x20, 0xA1, 0x01, // scale device
        0x09, 0x31, 0xA1, 0x02, 0x85, 0x02, 0x75, 0x01, 0x95, 0x02, 0x15, 0x00, 0x25, 0x01, // control report
        0x09, 0x81, 0x09, 0x80, 0x91, 0x02, // enforced zero return, zero scale: output
        0x75, 0x06, 0x95, 0x01, 0x91, 0x03, 0xC0, // nothing
        0x09, 0x32, 0xA1, 0x02, 0x85, 0x03, 0x75, 0x08, 0x95, 0x05, 0x09, 0x40, 0x81, 0x02, 0xC0, // data report
        0xC0,
    ];

    #[test]
    fn the_bit_that_zeroes_is_found_where_the_scale_says_it_is() {
        let report = |sent, bytes: &[u8]| Some(ZeroReport { sent, bytes: bytes.to_vec() });
        assert_eq!(zero_report(WITH_CONTROL), report(Sent::Output, &[2, 0b10]));
        let mut feature = WITH_CONTROL.to_vec();
        feature.iter_mut().filter(|byte| **byte == 0x91).for_each(|byte| *byte = 0xB1);
        assert_eq!(zero_report(&feature), report(Sent::Feature, &[2, 0b10]));
        // Behind a byte of something else, by its full usage, in reports without numbers.
        let plain =
            [0x75, 0x08, 0x95, 0x01, 0x91, 0x03, 0x75, 0x01, 0x95, 0x08, 0x0B, 0x80, 0x00, 0x8D, 0x00, 0x91, 0x02];
        assert_eq!(zero_report(&plain), report(Sent::Output, &[0, 0, 1]));
    }

    #[test]
    fn a_scale_that_does_not_say_so_is_told_nothing() {
        let mut without = WITH_CONTROL.to_vec();
        without.iter_mut().filter(|byte| **byte == 0x80).for_each(|byte| *byte = 0x82);
        assert_eq!(zero_report(&without), None);
        assert_eq!(zero_report(&[]), None);
        assert_eq!(zero_report(&[0x05, 0x8D, 0x09, 0x80, 0x77, 0xFF, 0xFF, 0xFF, 0xFF, 0x95, 0x02, 0x91, 0x02]), None);
    }

    proptest! {
        #[test]
        fn no_descriptor_is_too_odd(descriptor in prop::collection::vec(any::<u8>(), 0..80)) {
            if let Some(report) = zero_report(&descriptor) {
                prop_assert_eq!(report.bytes[1..].iter().map(|byte| byte.count_ones()).sum::<u32>(), 1);
            }
        }
    }
}
