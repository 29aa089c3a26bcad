//! A request of a client that was let in.

use crate::Shared;
use crate::query::Params;
use axum::http::HeaderMap;
use station::ApiClient;

/// A request, with the client whose key it showed.
pub(crate) struct Asked<'a> {
    pub(crate) shared: &'a Shared,
    /// The address its version of the API stands under, as `http://127.0.0.1:4180/api/v3`.
    pub(crate) base: &'a str,
    pub(crate) client: &'a ApiClient,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) params: Params,
    pub(crate) body: &'a [u8],
}
