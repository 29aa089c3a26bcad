//! Tracking numbers in the fields of shops: several in one field, written as people write them.

/// The numbers in a text.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', ' ']).filter(|part| !part.is_empty())
}

/// Whether two numbers are the same for people: blanks, hyphens and case do not count.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
    };
    plain(one) == plain(other)
}

/// Whether a text has a number, alone or among others.
pub(crate) fn has(text: &str, number: &str) -> bool {
    is_same(text, number) || parts(text).any(|part| is_same(part, number))
}

/// A text's numbers without these.
pub(crate) fn without<'t>(text: &'t str, numbers: &[String]) -> Vec<&'t str> {
    parts(text).filter(|part| !numbers.iter().any(|number| is_same(part, number))).collect()
}

/// Several numbers as one text.
pub(crate) fn joined<N: AsRef<str>>(numbers: &[N]) -> String {
    numbers.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_among_others_and_not_within_a_longer_one() {
        assert!(has("3S1, 3s-2;3S3", "3S2"));
        assert!(has("1Z 999 AA1", "1Z999AA1"));
        assert!(!has("3S12", "3S1"));
        assert!(!has("", "3S1"));
        assert_eq!(without("3S1, 3S2 3S9", &["3S2".to_owned()]), ["3S1", "3S9"]);
        assert_eq!(joined(&["3S1", "3S2"]), "3S1, 3S2");
    }
}
