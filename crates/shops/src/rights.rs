//! Rights a key lacks, found by asking for what they are for.

use crate::ShopError;
use serde::de::IgnoredAny;
use wire::Answer;

/// What came; nothing where the key lacks the right to it, which is noted.
pub(crate) fn reading<T>(asked: Result<T, ShopError>, lacking: &mut Vec<String>) -> Result<Option<T>, ShopError> {
    match asked {
        Err(ShopError::NoRight { right }) => {
            note(right, lacking);
            Ok(None)
        }
        asked => asked.map(Some),
    }
}

/// Notes the right that was missing for a request that writes to an order nobody has. That the shop has no such order, or takes
/// nothing of this form, says that the key may write.
pub(crate) fn writing(asked: Result<Answer, ShopError>, lacking: &mut Vec<String>) -> Result<(), ShopError> {
    match asked {
        Err(ShopError::NoRight { right }) => note(right, lacking),
        Err(ShopError::NotFound { .. } | ShopError::Rejected { .. } | ShopError::NoApi) => {}
        Err(error) => return Err(error),
        // A page of somebody before the shop comes with status 200, too.
        Ok(answer) if !answer.body().trim_ascii().is_empty() => {
            answer.json::<IgnoredAny>()?;
        }
        Ok(_) => {}
    }
    Ok(())
}

/// What came of a request that orders can do without; nothing where nothing came. A right that is missing for it is noted.
pub(crate) fn beside(asked: Result<Answer, ShopError>, lacking: &mut Vec<String>) -> Option<Answer> {
    reading(asked, lacking).ok().flatten()
}

fn note(right: String, lacking: &mut Vec<String>) {
    if !lacking.contains(&right) {
        lacking.push(right);
    }
}
