//! The versions of Sendcloud's API that are spoken.

use crate::fault::Refusal;
use crate::operation::Operation;
use crate::{openapi, operations, v2};
use axum::response::Response;
use serde_json::Value;
use text::Words;

/// A version of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// In maintenance at Sendcloud, and spoken by most clients there are.
    V2,
    /// The one that is kept up.
    V3,
}

impl Version {
    /// Every version.
    pub const ALL: [Self; 2] = [Self::V2, Self::V3];

    /// The path under which it stands.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::V2 => "/api/v2",
            Self::V3 => "/api/v3",
        }
    }

    /// Its description (*OpenAPI 3.1*), as it stands at the address of a server, as `http://127.0.0.1:4180`.
    #[must_use]
    pub fn description(self, address: &str) -> Value {
        let base = format!("{address}{}", self.path());
        match self {
            Self::V2 => openapi::v2(&base, v2::OPERATIONS),
            Self::V3 => openapi::v3(&base, operations::OPERATIONS),
        }
    }

    pub(crate) const fn operations(self) -> &'static [Operation] {
        match self {
            Self::V2 => v2::OPERATIONS,
            Self::V3 => operations::OPERATIONS,
        }
    }

    /// A refusal in its shape; `path` is that of the request, below its own.
    pub(crate) fn refuse(self, refusal: &Refusal, words: &Words, path: &str) -> Response {
        match self {
            Self::V2 => v2::refused(refusal, words, &format!("{}{path}", self.path())),
            Self::V3 => refusal.response(words),
        }
    }
}
