//! The CSV of the rules page: several rows a rule, each with a condition, an action or both.

use super::values::plain;
use super::{Foreign, Refused, Words};
use model::Message;

/// The columns, by the words their headers start with, in English and French.
const COLUMNS: [(Column, &[&str]); 7] = [
    (Column::Name, &["rule name", "nom de la regle"]),
    (Column::AndOr, &["condition and or", "condition et ou", "and or"]),
    (Column::ConditionValue, &["condition value", "valeur de la condition", "valeur de condition"]),
    (Column::Condition, &["condition"]),
    (Column::Operator, &["operator", "operateur", "decision"]),
    (Column::ActionValue, &["action value", "valeur de l action", "valeur d action"]),
    (Column::Action, &["action"]),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    AndOr,
    Condition,
    Operator,
    ConditionValue,
    Action,
    ActionValue,
}

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Foreign>, Refused> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let header = text.lines().next().unwrap_or_default();
    let delimiter = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|delimiter| header.bytes().filter(|byte| byte == delimiter).count())
        .unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut rows = reader.records();
    let unreadable = |row: usize| Message::new("sendcloud-unreadable").with("place", i64::try_from(row).unwrap_or(0));
    let header = rows.next().and_then(Result::ok).ok_or_else(|| unreadable(1))?;
    let columns: Vec<Option<Column>> = header.iter().map(column).collect();
    if !columns.contains(&Some(Column::Name)) || !columns.contains(&Some(Column::Action)) {
        return Err(Message::new("sendcloud-not-rules"));
    }
    let mut rules: Vec<Foreign> = Vec::new();
    for (row, record) in (2..).zip(rows) {
        let record = record.map_err(|_| unreadable(row))?;
        if record.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
            return Err(Message::new("sendcloud-more-cells").with("place", i64::try_from(row).unwrap_or(0)));
        }
        let cell = |wanted: Column| {
            let at = columns.iter().position(|column| *column == Some(wanted));
            at.and_then(|at| record.get(at)).unwrap_or_default().trim().to_owned()
        };
        let place = row.to_string();
        let name = cell(Column::Name);
        if rules.is_empty() || (!name.is_empty() && rules.last().is_some_and(|rule| rule.name != name)) {
            rules.push(Foreign { name, active: true, place: place.clone(), ..Foreign::default() });
        }
        let Some(rule) = rules.last_mut() else { continue };
        rule.any |= matches!(plain(&cell(Column::AndOr)).as_str(), "or" | "ou" | "any");
        let condition = Words {
            place: place.clone(),
            about: cell(Column::Condition),
            operator: cell(Column::Operator),
            value: cell(Column::ConditionValue),
        };
        if !condition.about.is_empty() {
            rule.conditions.push(condition);
        }
        let about = cell(Column::Action);
        if !about.is_empty() {
            rule.actions.push(Words { place, about, operator: String::new(), value: cell(Column::ActionValue) });
        }
    }
    Ok(rules)
}

fn column(header: &str) -> Option<Column> {
    let header = plain(header);
    let named = |words: &&[&str]| words.iter().any(|word| header == *word);
    COLUMNS.iter().find(|(_, words)| named(words)).map(|(column, _)| *column)
}
