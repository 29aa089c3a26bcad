//! A language of scales that answer questions: what they are asked, and what their answers mean. Pure.

use model::Reading;

/// A language of scales.
pub(super) trait Protocol: Send {
    /// The question for the weight.
    fn question(&self) -> &'static [u8];

    /// The command that makes what lies on the scale its zero.
    fn zero(&self) -> &'static [u8];

    /// The byte every answer ends with.
    fn end(&self) -> u8;

    /// What an answer says, its end included. `None` for everything that is not one whole answer to the question for
    /// the weight: no part of a number is ever taken for the number.
    fn read(&self, answer: &[u8]) -> Option<Reading>;
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Whatever comes over a line must not become a weight unless it is one whole answer: bytes at random, an answer cut
    /// off in front or behind, and two answers run together.
    pub(in super::super) fn only_whole_answers_weigh(
        protocol: &dyn Protocol,
        answers: &[&[u8]],
    ) -> Result<(), TestCaseError> {
        let answer = prop::sample::select(answers.iter().map(|it| it.to_vec()).collect::<Vec<_>>());
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        let weighs = |bytes: &[u8]| matches!(protocol.read(bytes), Some(Reading::Stable(_)));
        for whole in answers {
            assert!(protocol.read(whole).is_some(), "{}", whole.escape_ascii());
        }
        let cases = (answer.clone(), answer, any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 0..40));
        runner
            .run(&cases, |(first, second, at, noise)| {
                let at = 1 + at.index(first.len() - 1);
                prop_assert!(!weighs(&first[..at]), "a beginning: {}", first[..at].escape_ascii());
                prop_assert!(!weighs(&first[at..]), "an end: {}", first[at..].escape_ascii());
                for joined in [
                    [first.as_slice(), &second].concat(),
                    [&first[..at], &second].concat(),
                    [&noise, first.as_slice()].concat(),
                ] {
                    let whole = noise.is_empty() && joined == first;
                    prop_assert!(!weighs(&joined) || whole, "run together: {}", joined.escape_ascii());
                }
                prop_assert!(!weighs(&noise), "noise: {}", noise.escape_ascii());
                Ok(())
            })
            .map_err(|error| TestCaseError::fail(error.to_string()))
    }
}
