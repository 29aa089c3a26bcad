//! Why characters are no GS1 element string.

use super::Rule;

/// Why characters are no GS1 element string.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Gs1Error {
    /// Nothing is in it.
    #[error("there is no element in it")]
    Empty,
    /// It goes on with something that is no application identifier.
    #[error("no application identifier begins with “{found}”")]
    Unknown {
        /// What stands where an identifier should.
        found: String,
    },
    /// An element says what it cannot.
    #[error("({ai}) “{value}”: {fault}")]
    Element {
        /// The application identifier.
        ai: String,
        /// What it was to say.
        value: String,
        /// What is wrong with that.
        fault: Fault,
    },
    /// It is no GS1 Digital Link.
    #[error("the address is no GS1 Digital Link")]
    NoLink,
}

/// What is wrong with an element's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is too short or too long.
    #[error("it is too short or too long")]
    Length,
    /// It has letters that cannot stand there.
    #[error("it has letters that cannot stand there")]
    Letters,
    /// Its check digit is wrong.
    #[error("the check digit is {found}, but should be {expected}")]
    Check {
        /// What it should be.
        expected: char,
        /// What it is.
        found: char,
    },
    /// It breaks another rule of its identifier.
    #[error("it is not {}", .0.demand())]
    Rule(Rule),
}
