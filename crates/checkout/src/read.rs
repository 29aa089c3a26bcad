//! Reading a configuration: all of it or nothing, with the place of what is wrong.

use crate::configuration::{Configuration, FORMAT};
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The longest text that is read, in bytes.
const LONGEST: usize = 1 << 20;

/// Why a text is no configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckoutNotRead {
    /// Where: `destinations[0].methods[2].handover[1].cut_off`; or line and column, where it is no JSON.
    pub place: String,
    /// What is wrong, technically.
    pub error: String,
}

/// Reads a configuration from JSON.
///
/// # Errors
/// The first thing that is wrong with it, at its place.
pub fn read(text: &str) -> Result<Configuration, CheckoutNotRead> {
    let not_read = |place: &str, error: String| CheckoutNotRead { place: place.to_owned(), error };
    if text.len() > LONGEST {
        return Err(not_read("1:1", format!("longer than {LONGEST} bytes")));
    }
    let json = &mut serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    let configuration: Configuration = serde_path_to_error::deserialize(&mut *json).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.into_inner();
        let place = if inner.is_data() { path } else { format!("{}:{}", inner.line(), inner.column()) };
        not_read(&place, inner.to_string())
    })?;
    json.end().map_err(|error| not_read(&format!("{}:{}", error.line(), error.column()), error.to_string()))?;
    if configuration.format != FORMAT {
        return Err(not_read("format", format!("{} is not {FORMAT}", configuration.format)));
    }
    Ok(configuration)
}
