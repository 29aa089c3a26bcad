//! The service points of the practice carrier: made up, some around each order of the practice shop that goes to one.

use super::{CARRIER, SHOP};
use carriers::read_point_file;
use model::*;
use store::Store;

/// A table as `packdesk points import` reads it.
const TABLE: &str = include_str!("points.csv");

/// Keeps them, and lets the practice shop's orders go there.
pub(super) fn keep(store: &Store, now: UtcDateTime) -> Result<(), Problem> {
    let file = read_point_file(TABLE, now).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    let mut countries: Vec<Country> = file.points.iter().map(|point| point.country).collect();
    store.keep_points(file.points)?;
    countries.dedup();
    for country in countries {
        let switch = PointSwitch { shop: ShopId(SHOP.to_owned()), carrier: CARRIER.to_owned(), country };
        store.switch_points(&switch, true, now)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read() {
        let file = read_point_file(TABLE, UtcDateTime::from_millis(0)).unwrap();
        assert_eq!((file.points.len(), file.refused_count), (TABLE.lines().count() - 1, 0));
        assert!(file.points.iter().all(|point| point.carrier == CARRIER && point.hours.is_some()));
    }
}
