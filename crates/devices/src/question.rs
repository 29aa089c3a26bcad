//! A question a printer answers.

/// A question and how its answer reads.
pub struct Question<A> {
    /// What is sent.
    pub text: &'static [u8],
    /// Reads the answer out of what came; nothing while it is not whole, or when it is none.
    pub read: fn(&[u8]) -> Option<A>,
}
