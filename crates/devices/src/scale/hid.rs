//! USB scales of the class HID (*HID Point of Sale Usage Tables* 1.02, section 4, usage page 0x8D).
//!
//! A scale sends reports by itself: number 3, status, unit, exponent of ten, weight (16 bits, low byte first). Some take
//! one that zeroes them (`control`); the others have a key for it.

mod control;

use super::weight::{Decimal, GRAM, KILOGRAM, MILLIGRAM, Nanograms, OUNCE, POUND, still};
use super::{Heard, Pan, Said};
use control::{Sent, ZeroReport, zero_report};
use hidapi::{DeviceInfo, HidApi, HidDevice, HidError};
use model::Reading;
use std::io;
use std::time::Duration;

/// The usage page of scales, and the usage of the scale itself.
const SCALES: u16 = 0x8D;
const SCALE_DEVICE: u16 = 0x20;
/// The number of the report with the weight.
const WEIGHT: u8 = 3;
/// How long a report may keep us waiting before the scale is asked for one: some only speak when the weight changes.
const UNASKED: Duration = Duration::from_millis(400);
const LONGEST: usize = 64;
/// The system keeps no more reports of a device that nobody reads (*hidraw* of Linux).
const MOST_QUEUED: usize = 64;
/// The longest report descriptor there is (*hidraw* of Linux).
const DESCRIPTOR: usize = 4096;
/// How many looks a scale has for showing that it went to zero.
const LOOKS: usize = 6;

/// Where a scale's reports come from.
trait Reports: Send {
    /// The next report, waiting at most that long for it; 0 when none came.
    fn next(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize>;

    /// Asks for the report with the weight.
    fn ask(&mut self, buffer: &mut [u8]) -> io::Result<usize>;

    /// What reports it has.
    fn descriptor(&mut self) -> io::Result<Vec<u8>>;

    /// Sends it one.
    fn send(&mut self, report: &ZeroReport) -> io::Result<()>;
}

struct Usb(HidDevice);

impl Reports for Usb {
    fn next(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        let wait = i32::try_from(wait.as_millis()).unwrap_or(i32::MAX);
        self.0.read_timeout(buffer, wait).map_err(io_error)
    }

    fn ask(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer[0] = WEIGHT;
        self.0.get_input_report(buffer).map_err(io_error)
    }

    fn descriptor(&mut self) -> io::Result<Vec<u8>> {
        let mut descriptor = vec![0; DESCRIPTOR];
        let length = self.0.get_report_descriptor(&mut descriptor).map_err(io_error)?;
        descriptor.truncate(length);
        Ok(descriptor)
    }

    fn send(&mut self, ZeroReport { sent, bytes }: &ZeroReport) -> io::Result<()> {
        match sent {
            Sent::Output => self.0.write(bytes).map(|_| ()),
            Sent::Feature => self.0.send_feature_report(bytes),
        }
        .map_err(io_error)
    }
}

pub(super) fn open(vendor: u16, product: u16, serial: &str) -> io::Result<Box<dyn Pan>> {
    let system = HidApi::new().map_err(io_error)?;
    let device = device(&system, vendor, product, serial).ok_or(io::ErrorKind::NotFound)?;
    Ok(Box::new(Scale(Usb(device.open_device(&system).map_err(io_error)?))))
}

/// Every USB scale that is plugged in.
pub(super) fn scales() -> Vec<DeviceInfo> {
    HidApi::new()
        .map(|system| system.device_list().filter(|device| is_scale(device)).cloned().collect())
        .unwrap_or_default()
}

/// The system's device of a plugged-in scale.
pub(crate) fn device_of(vendor: u16, product: u16, serial: &str) -> Option<String> {
    let system = HidApi::new().ok()?;
    device(&system, vendor, product, serial).map(|device| device.path().to_string_lossy().into_owned())
}

/// The device with these ids; of one with several parts, the scale.
fn device<'a>(system: &'a HidApi, vendor: u16, product: u16, serial: &str) -> Option<&'a DeviceInfo> {
    let is = |device: &&DeviceInfo| {
        device.vendor_id() == vendor
            && device.product_id() == product
            && (serial.is_empty() || device.serial_number() == Some(serial))
    };
    system.device_list().filter(is).max_by_key(|device| is_scale(device))
}

fn is_scale(device: &DeviceInfo) -> bool {
    device.usage_page() == SCALES && device.usage() == SCALE_DEVICE
}

fn io_error(error: HidError) -> io::Error {
    match error {
        HidError::IoError { error } => error,
        other => io::Error::other(other.to_string()),
    }
}

struct Scale<R>(R);

impl<R: Reports> Pan for Scale<R> {
    fn read(&mut self) -> io::Result<Heard> {
        let (mut buffer, mut said) = ([0; LONGEST], Said::default());
        let mut count = self.0.next(&mut buffer, UNASKED)?;
        if count == 0 {
            // Not every scale can be asked; one that cannot has simply said nothing.
            count = self.0.ask(&mut buffer).unwrap_or(0);
            said.add(&buffer[..count]);
            return Ok(read(&buffer[..count]).map_or_else(|| said.into(), Heard::Reading));
        }
        // Reports queue up between two looks: the last one is what is so now.
        let mut reading = None;
        for _ in 0..MOST_QUEUED {
            said.add(&buffer[..count]);
            reading = read(&buffer[..count]).or(reading);
            count = self.0.next(&mut buffer, Duration::ZERO)?;
            if count == 0 {
                break;
            }
        }
        Ok(reading.map_or_else(|| said.into(), Heard::Reading))
    }

    fn zero(&mut self) -> io::Result<bool> {
        // What cannot be asked what reports it has is told nothing.
        let report = self.0.descriptor().ok().and_then(|descriptor| zero_report(&descriptor));
        self.0.send(&report.ok_or(io::ErrorKind::Unsupported)?)?;
        for _ in 0..LOOKS {
            if self.read()?.reading() == Some(Reading::Zero) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// What a report of a USB scale says; `None` for every other report. Windows fills reports up with zeros.
#[must_use]
pub fn read(report: &[u8]) -> Option<Reading> {
    let [WEIGHT, status, unit, exponent, low, high, filled @ ..] = report else { return None };
    if filled.iter().any(|byte| *byte != 0) {
        return None;
    }
    match status {
        2 => Some(Reading::Zero),
        3 => Some(Reading::Moving),
        4 => {
            let digits = u64::from(u16::from_le_bytes([*low, *high]));
            let weight = Decimal { digits, exponent: exponent.cast_signed() };
            Some(of_code(*unit).and_then(|unit| still(&[(weight, unit)])).unwrap_or(Reading::Fault))
        }
        5 => Some(Reading::UnderZero),
        6 => Some(Reading::Overload),
        // A fault, or it wants to be calibrated or zeroed first.
        1 | 7 | 8 => Some(Reading::Fault),
        _ => None,
    }
}

/// The units parcels are weighed in, by their codes.
fn of_code(code: u8) -> Option<Nanograms> {
    match code {
        1 => Some(MILLIGRAM),
        2 => Some(GRAM),
        3 => Some(KILOGRAM),
        11 => Some(OUNCE),
        12 => Some(POUND),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Grams;
    use proptest::prelude::*;
    use std::collections::VecDeque;

    #[test]
    fn every_report_has_its_meaning() {
        for (report, meaning) in [
            ([3, 4, 11, 0xFF, 0x34, 0x19], Reading::Stable(Grams(18_291))),
            ([3, 4, 2, 0, 0x14, 0], Reading::Stable(Grams(20))),
            ([3, 4, 3, 0xFD, 0x33, 0x09], Reading::Stable(Grams(2355))),
            ([3, 4, 12, 0xFE, 0xF4, 0x01], Reading::Stable(Grams(2268))),
            ([3, 4, 2, 0, 0, 0], Reading::Zero),
            ([3, 2, 2, 0, 0, 0], Reading::Zero),
            ([3, 3, 2, 0, 0x14, 0], Reading::Moving),
            ([3, 5, 2, 0, 0x14, 0], Reading::UnderZero),
            ([3, 6, 2, 0, 0, 0], Reading::Overload),
            ([3, 1, 2, 0, 0x14, 0], Reading::Fault),
            ([3, 7, 2, 0, 0x14, 0], Reading::Fault),
            ([3, 8, 2, 0, 0x14, 0], Reading::Fault),
            // Carats, and a weight no parcel has.
            ([3, 4, 4, 0, 0x14, 0], Reading::Fault),
            ([3, 4, 12, 0x7F, 0xFF, 0xFF], Reading::Fault),
        ] {
            assert_eq!(read(&report), Some(meaning), "{report:?}");
            assert_eq!(read(&[report.as_slice(), &[0, 0]].concat()), Some(meaning), "filled up by Windows");
        }
        for report in
            [[4, 4, 2, 0, 1, 0].as_slice(), &[3, 0, 2, 0, 1, 0], &[3, 4, 2, 0, 1], &[3, 4, 2, 0, 1, 0, 7], &[]]
        {
            assert_eq!(read(report), None, "{report:?}");
        }
    }

    proptest! {
        #[test]
        fn only_a_whole_report_that_lies_still_weighs(report in prop::collection::vec(any::<u8>(), 0..10)) {
            if let Some(Reading::Stable(_)) = read(&report) {
                prop_assert!(report.len() >= 6 && report[..2] == [3, 4]);
            }
        }
    }

    /// A scale that sent these reports since it was last asked, and answers this one.
    #[derive(Default)]
    struct Pretend {
        sent: VecDeque<Vec<u8>>,
        answers: Option<Vec<u8>>,
        descriptor: Vec<u8>,
        /// What it does when it is zeroed: it takes this for an answer, or goes on as before.
        zeroed: Option<Vec<u8>>,
        told: Vec<Vec<u8>>,
    }

    impl Reports for Pretend {
        fn next(&mut self, buffer: &mut [u8], _: Duration) -> io::Result<usize> {
            let report = self.sent.pop_front().unwrap_or_default();
            buffer[..report.len()].copy_from_slice(&report);
            Ok(report.len())
        }

        fn ask(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let report = self.answers.clone().ok_or(io::ErrorKind::Unsupported)?;
            buffer[..report.len()].copy_from_slice(&report);
            Ok(report.len())
        }

        fn descriptor(&mut self) -> io::Result<Vec<u8>> {
            Ok(self.descriptor.clone())
        }

        fn send(&mut self, report: &ZeroReport) -> io::Result<()> {
            self.told.push(report.bytes.clone());
            self.answers = self.zeroed.take().or(self.answers.take());
            Ok(())
        }
    }

    fn weigh(sent: &[&[u8]], answers: Option<&[u8]>) -> Heard {
        let sent = sent.iter().map(|report| report.to_vec()).collect();
        Scale(Pretend { sent, answers: answers.map(<[u8]>::to_vec), ..Pretend::default() }).read().unwrap()
    }

    #[test]
    fn of_reports_that_queued_up_the_last_one_counts() {
        let (light, heavy, other): (&[u8], &[u8], &[u8]) = (&[3, 4, 2, 0, 20, 0], &[3, 4, 2, 0, 90, 0], &[5, 1, 1]);
        assert_eq!(weigh(&[light, heavy, other], None), Heard::Reading(Reading::Stable(Grams(90))));
    }

    #[test]
    fn a_report_of_another_kind_is_not_silence() {
        let Heard::NotUnderstood(said) = weigh(&[&[5, 1, 1]], None) else { panic!("it said something") };
        assert_eq!(said.to_string(), r"\x05\x01\x01");
    }

    #[test]
    fn a_scale_that_only_tells_changes_is_asked() {
        assert_eq!(weigh(&[], Some(&[3, 4, 2, 0, 20, 0])), Heard::Reading(Reading::Stable(Grams(20))));
        assert_eq!(weigh(&[], None), Heard::Nothing);
    }

    #[test]
    fn a_scale_with_a_control_report_is_zeroed() {
        let loaded = || Pretend {
            sent: [vec![3, 4, 2, 0, 90, 0]].into(),
            answers: Some(vec![3, 4, 2, 0, 90, 0]),
            descriptor: control::tests::WITH_CONTROL.to_vec(),
            ..Pretend::default()
        };
        let mut obeys = Scale(Pretend { zeroed: Some(vec![3, 2, 2, 0, 0, 0]), ..loaded() });
        assert!(obeys.zero().unwrap());
        assert_eq!(obeys.read().unwrap(), Heard::Reading(Reading::Zero));
        assert_eq!(obeys.0.told, [[2, 0b10]]);
        assert!(!Scale(loaded()).zero().unwrap(), "it was told, and shows what it showed before");
        let mut has_a_key = Scale(Pretend { descriptor: Vec::new(), ..loaded() });
        assert_eq!(has_a_key.zero().unwrap_err().kind(), io::ErrorKind::Unsupported);
        assert!(has_a_key.0.told.is_empty());
    }

    #[test]
    fn what_is_not_plugged_in_is_not_found() {
        assert!(open(0xDEAD, 0xBEEF, "").is_err());
        assert_eq!(device_of(0xDEAD, 0xBEEF, ""), None);
    }
}
