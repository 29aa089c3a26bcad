//! Secrets of practice servers: what only this station knows, new with every start.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::io;

/// 160 bits from the system's source of chance, as letters, digits, `-` and `_`.
pub(crate) fn token() -> io::Result<String> {
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
