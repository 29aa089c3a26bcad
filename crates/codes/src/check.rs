//! The arithmetic check digits share. All of it takes ASCII digits (or letters where it says so) and gives the value of
//! the check character.

/// The sum of digits, each times its weight; the weights come again when they run out.
pub(crate) fn weighted<'a>(digits: impl Iterator<Item = &'a u8>, weights: &[u32]) -> u32 {
    digits.zip(weights.iter().cycle()).map(|(digit, weight)| value(*digit) * weight).sum()
}

/// What is missing to the next ten.
pub(crate) fn to_ten(sum: u32) -> u32 {
    (10 - sum % 10) % 10
}

/// GS1's check digit: weights 3 and 1 in turn from the right. Source: *GS1 General Specifications*, 7.9.1.
pub(crate) fn gs1(digits: &[u8]) -> u32 {
    to_ten(weighted(digits.iter().rev(), &[3, 1]))
}

/// GS1's check digit of digits, which ITF has as well; none for other letters.
#[must_use]
pub fn check_digit(digits: &str) -> Option<char> {
    let are_digits = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    are_digits.then(|| character(gs1(digits.as_bytes())))
}

/// Luhn's check digit: from the right, every other digit twice, the digits of what comes out added. Source: ISO/IEC 7812-1,
/// annex B.
pub(crate) fn luhn(digits: &[u8]) -> u32 {
    let twice = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
    let digits = digits.iter().rev().enumerate();
    to_ten(digits.map(|(place, digit)| if place % 2 == 0 { twice(value(*digit)) } else { value(*digit) }).sum())
}

/// The check character of digits and capitals. Source: ISO/IEC 7064, MOD 37,36 (a hybrid system).
pub(crate) fn mod_37_36(text: &[u8]) -> u32 {
    let product = text.iter().fold(36, |product, letter| {
        let sum = (product + value(*letter)) % 36;
        (if sum == 0 { 36 } else { sum }) * 2 % 37
    });
    (37 - product) % 36
}

/// A digit's value, or a letter's after them: A is 10.
pub(crate) fn value(letter: u8) -> u32 {
    char::from(letter).to_digit(36).unwrap_or_default()
}

/// The character of a value below 36.
pub(crate) fn character(value: u32) -> char {
    char::from_digit(value, 36).unwrap_or_default().to_ascii_uppercase()
}
