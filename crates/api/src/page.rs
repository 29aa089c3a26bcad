//! Pages of short lists that are read whole: each begins behind the row whose number is its cursor.

use crate::answer;
use crate::asked::Asked;
use crate::fault::Refusal;
use axum::response::Response;
use model::Message;
use serde_json::Value;

/// A page of so many of a list's numbered rows; `path` is the list's own.
pub(crate) fn of(path: &str, asked: &Asked<'_>, rows: Vec<(u32, Value)>, limit: u32) -> Result<Response, Refusal> {
    let begin = match asked.params.get("cursor") {
        None => 0,
        Some(cursor) => {
            let last = rows.iter().position(|(number, _)| number.to_string() == cursor);
            last.ok_or_else(|| Refusal::not_found(Message::new("api-no-such-cursor")))? + 1
        }
    };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let goes_on = rows.len() > begin.saturating_add(limit);
    let page: Vec<(u32, Value)> = rows.into_iter().skip(begin).take(limit).collect();
    let next = page.last().filter(|_| goes_on).map(|(number, _)| {
        ("next", format!("{}/{path}?{}", asked.base, asked.params.with_cursor(&number.to_string())))
    });
    Ok(answer::page(page.into_iter().map(|(_, row)| row).collect(), &next.into_iter().collect::<Vec<_>>()))
}
