//! A document or picture from outside, as a face hands it over.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Problem, ProblemCode};
use serde::Deserialize;
use std::path::{Path, PathBuf};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A document from outside.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum GivenDocument {
    /// By its path.
    File {
        /// Where it lies.
        path: PathBuf,
    },
    /// By its content.
    Content {
        /// Its name.
        name: String,
        /// Its bytes, in base64.
        base64: String,
    },
}

impl GivenDocument {
    /// Its name, without a path, and its bytes.
    pub(crate) fn read(self) -> Result<(String, Vec<u8>), Problem> {
        match self {
            Self::File { path } => {
                let name = file_name(&path);
                let unreadable =
                    |error| Problem::new(ProblemCode::FileUnreadable).with("file", name.clone()).because(error);
                let bytes = crate::read_given_file(&path).map_err(unreadable)?;
                Ok((name, bytes))
            }
            Self::Content { name, base64 } => {
                let bytes =
                    BASE64.decode(base64).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
                Ok((file_name(Path::new(&name)), bytes))
            }
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
