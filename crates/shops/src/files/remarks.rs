//! What was not understood in orders that are brought in all the same, gathered.

use super::error::Remark;
use super::evidence::Example;
use model::Message;

/// The remarks of one file, one for each column and kind.
#[derive(Debug, Default)]
pub(super) struct Remarks(Vec<Remark>);

impl Remarks {
    /// Adds what stands in one cell; `expected` is the catalogue's key of what was expected there.
    pub(super) fn note(&mut self, expected: &'static str, example: Example) {
        let same = |remark: &&mut Remark| remark.column == example.column && remark.expected.key == expected;
        match self.0.iter_mut().find(same) {
            Some(remark) => remark.count += 1,
            None => self.0.push(Remark {
                line: example.line,
                column: example.column,
                expected: Message::new(expected),
                found: example.found,
                count: 1,
            }),
        }
    }

    pub(super) fn as_slice(&self) -> &[Remark] {
        &self.0
    }
}
