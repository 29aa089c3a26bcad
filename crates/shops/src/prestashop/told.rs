//! What the shop was told of an order, and what has to be written once more is to be told. Pure.

use super::rows::Row;

/// What has to be written so that a number stands in an order.
#[derive(Debug, PartialEq)]
pub(super) enum Number<'r> {
    /// Into this row, which has none.
    Into(&'r Row),
    /// Into a row of its own.
    OfItsOwn,
}

/// What has to be written for each of these numbers that no row has, by its place. Rows without a number are filled first: the shop
/// makes one for every order, and a label that was taken back leaves one.
pub(super) fn missing<'r>(rows: &'r [Row], numbers: &[&str]) -> Vec<(usize, Number<'r>)> {
    let mut empty = rows.iter().filter(|row| row.id() > 0 && row.text("tracking_number").is_empty());
    let untold = numbers.iter().enumerate().filter(|(_, number)| !rows.iter().any(|row| has(row, number)));
    untold.map(|(place, _)| (place, empty.next().map_or(Number::OfItsOwn, Number::Into))).collect()
}

/// The rows that have one of these numbers and no other.
pub(super) fn of_numbers<'r>(rows: &'r [Row], numbers: &'r [String]) -> impl Iterator<Item = &'r Row> {
    rows.iter().filter(|row| {
        let own = row.text("tracking_number");
        row.id() > 0 && !own.is_empty() && parts(&own).all(|part| numbers.iter().any(|number| number == part))
    })
}

/// The state an order had before the web service gave it this one; `None` where somebody else did, or nobody knows. Rows of
/// the web service name no employee.
pub(super) fn state_before(histories: &[Row], state: u64) -> Option<u64> {
    let mut rows: Vec<&Row> = histories.iter().collect();
    rows.sort_by_key(|row| row.id());
    let (last, before) = rows.split_last()?;
    if last.number("id_order_state") != state || last.number("id_employee") != 0 {
        return None;
    }
    before.iter().rev().map(|row| row.number("id_order_state")).find(|before| *before != state && *before > 0)
}

/// Whether a row has a number, alone or among others.
fn has(row: &Row, number: &str) -> bool {
    parts(&row.text("tracking_number")).any(|part| part == number)
}

/// The numbers in a text. People and modules write several into one field.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', ' ']).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rows(numbers: &[&str]) -> Vec<Row> {
        let row = |(place, number): (usize, &&str)| Row(json!({ "id": place + 1, "tracking_number": number }));
        numbers.iter().enumerate().map(row).collect()
    }

    #[test]
    fn empty_rows_are_filled_before_others_are_made() {
        let rows = rows(&["", "3S1, 3S2"]);
        assert_eq!(missing(&rows, &["3S2", "3S1"]), []);
        assert_eq!(missing(&rows, &["3S", "3S1", "3S3"]), [(0, Number::Into(&rows[0])), (2, Number::OfItsOwn)]);
        assert_eq!(missing(&[], &["3S"]), [(0, Number::OfItsOwn)]);
    }

    #[test]
    fn a_row_with_somebody_elses_number_is_left_alone() {
        let rows = rows(&["3S1", "3S1 3S9", "", "3S2;3S1"]);
        let numbers = ["3S1".to_owned(), "3S2".to_owned()];
        let ids: Vec<u64> = of_numbers(&rows, &numbers).map(Row::id).collect();
        assert_eq!(ids, [1, 4]);
    }

    #[test]
    fn only_a_state_of_the_web_service_goes_back() {
        let row = |id: u64, state: u64, employee: &str| {
            Row(json!({ "id": id, "id_order_state": state, "id_employee": employee }))
        };
        assert_eq!(state_before(&[row(9, 4, ""), row(7, 2, "0"), row(8, 3, "1")], 4), Some(3));
        assert_eq!(state_before(&[row(7, 2, "0"), row(8, 4, "0"), row(9, 4, "0")], 4), Some(2), "told twice");
        assert_eq!(state_before(&[row(7, 2, "0"), row(9, 4, "1")], 4), None, "a person's");
        assert_eq!(state_before(&[row(9, 4, "0")], 4), None);
        assert_eq!(state_before(&[row(7, 2, "0")], 4), None);
        assert_eq!(state_before(&[], 4), None);
    }
}
