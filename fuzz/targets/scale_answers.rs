//! What scales answer, in every language, and what USB scales report.

#![no_main]

use devices::scale::{read_answer, read_report};
use libfuzzer_sys::fuzz_target;
use model::{Grams, Reading, ScaleProtocol, WeightUnit};

fuzz_target!(|bytes: &[u8]| {
    let languages = [ScaleProtocol::MtSics, ScaleProtocol::Nci, ScaleProtocol::Toledo { unit: WeightUnit::Pound }];
    let answers = languages.map(|language| read_answer(language, bytes));
    assert!(!answers.contains(&Some(Reading::Stable(Grams(0)))), "nothing is no weight");
    assert!(answers.iter().filter(|answer| answer.is_some()).count() <= 1, "an answer is of one language");
    let _ = read_report(bytes);
});
