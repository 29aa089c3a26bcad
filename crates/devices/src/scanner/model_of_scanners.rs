//! A model of scanners on serial ports: they pause inside a code, end it late or twice, lose their suffix, and the machine
//! is at work meanwhile. Ten thousand scans from one seed: no code is read that was not scanned, and none is lost without
//! a word.

use super::codes::{Codes, ScannerRead};
use model::CodeFrame;
use std::time::Duration;

/// Numbers that look random and are the same each time: *xorshift64* (G. Marsaglia, *Xorshift RNGs*, 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % end
    }

    fn in_hundred(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }
}

struct Bench {
    codes: Codes,
    /// Milliseconds.
    now: u64,
    read: Vec<ScannerRead>,
}

impl Bench {
    fn wait(&mut self, milliseconds: u64) {
        self.now += milliseconds;
        self.codes.rest(Duration::from_millis(self.now));
        self.read.extend(std::iter::from_fn(|| self.codes.next_read()));
    }

    fn send(&mut self, bytes: &[u8]) {
        self.codes.take(bytes, Duration::from_millis(self.now));
        self.read.extend(std::iter::from_fn(|| self.codes.next_read()));
    }
}

#[test]
fn ten_thousand_scans_are_whole_or_refused_with_a_word() {
    let mut dice = Dice(0x5eed_0fa5_ca44_e12d);
    let mut bench = Bench { codes: Codes::new(CodeFrame::default()), now: 0, read: Vec::new() };
    let (mut whole, mut refused) = (0, 0);
    for scan in 0..10_000 {
        let digits = 4 + dice.below(17);
        let code: String = (0..digits).map(|_| char::from(b'0' + u8::try_from(dice.below(10)).unwrap_or(0))).collect();
        bench.read.clear();
        let pause_at = dice.in_hundred(30).then(|| dice.below(digits));
        for (place, byte) in (0..).zip(code.bytes()) {
            if pause_at == Some(place) {
                let milliseconds = 50 + dice.below(1_400);
                bench.wait(milliseconds);
            }
            bench.send(&[byte]);
            let gap = 1 + dice.below(3);
            bench.wait(gap);
        }
        if dice.in_hundred(20) {
            let milliseconds = dice.below(1_200);
            bench.wait(milliseconds);
        }
        if !dice.in_hundred(2) {
            let suffix: &[u8] = if dice.in_hundred(50) { b"\r" } else { b"\r\n" };
            bench.send(suffix);
        }
        // A person hears that it was refused before scanning again.
        let between = 1_600 + dice.below(4_000);
        bench.wait(between);
        assert!(!bench.read.is_empty(), "scan {scan}, {code}: lost without a word");
        for read in &bench.read {
            match read {
                ScannerRead::Code(read) => assert_eq!(read, &code, "scan {scan}: another code was read"),
                ScannerRead::Part => refused += 1,
            }
        }
        whole += usize::from(bench.read.contains(&ScannerRead::Code(code)));
    }
    // Only pauses of more than a second cost a scan.
    assert!(whole > 8_500, "{whole} whole, {refused} refused");
}
