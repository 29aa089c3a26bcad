//! Where the land of a country is, as boxes small enough to be asked about one by one.

use model::{Bounds, Country, Position};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Runs of cells by country; its heading says how they are numbered, and names the source.
const TABLE: &str = include_str!("../data/land.tsv");

/// The height of a cell, in millionths of a degree.
const HEIGHT: i32 = 300_000;
/// Its width.
const WIDTH: i32 = 400_000;

struct Run {
    row: i32,
    first: i32,
    last: i32,
}

static RUNS: LazyLock<HashMap<&'static str, Vec<Run>>> = LazyLock::new(|| {
    let mut runs: HashMap<&str, Vec<Run>> = HashMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let Some(country) = cells.next() else { continue };
        let mut number = || cells.next().and_then(|cell| cell.parse().ok());
        if let (Some(row), Some(first), Some(last)) = (number(), number(), number()) {
            runs.entry(country).or_default().push(Run { row, first, last });
        }
    }
    runs
});

/// Boxes of about 33 by 30 km that hold the land of a country, from the south on. None where the table does not have it.
#[must_use]
pub fn land(country: Country) -> Vec<Bounds> {
    let cells = |run: &Run| {
        let row = run.row;
        (run.first..=run.last).filter_map(move |column| {
            let corner = |row: i32, column: i32| Position::new(row * HEIGHT, column * WIDTH);
            corner(row, column).zip(corner(row + 1, column + 1)).and_then(|(from, to)| Bounds::between(from, to))
        })
    };
    RUNS.get(country.code()).into_iter().flatten().flat_map(cells).collect()
}
