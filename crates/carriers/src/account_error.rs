//! Why no carrier could be made of an account.

use model::{CarrierId, FieldFault, Message, Problem, ProblemCode};
use wire::WireError;

/// Why no carrier could be made of an account. Nobody was asked.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum AccountError {
    /// Packdesk has no connector of that name.
    #[error("there is no kind of carrier named {0:?}")]
    UnknownKind(String),
    /// Fields or secrets that do not fit.
    #[error("these do not fit: {}", .0.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>().join(", "))]
    DoesNotFit(Vec<FieldFault>),
    /// The system's TLS cannot be set up.
    #[error(transparent)]
    Wire(#[from] WireError),
}

impl AccountError {
    /// A field that has to be the address of a service and is none.
    #[must_use]
    pub fn not_an_address(field: &str) -> Self {
        Self::DoesNotFit(vec![FieldFault { field: field.to_owned(), why: Message::new("field-not-address") }])
    }

    /// The same for a person.
    #[must_use]
    pub fn problem(&self, carrier: &CarrierId) -> Problem {
        match self {
            Self::UnknownKind(kind) => {
                Problem::new(ProblemCode::CarrierKindUnknown).with("kind", kind.as_str()).with("carrier", carrier)
            }
            Self::DoesNotFit(faults) => FieldFault::problem(faults),
            Self::Wire(error) => Problem::new(ProblemCode::CarrierUnreachable).with("carrier", carrier).because(error),
        }
    }
}
