//! Order files: every form with its nasties, and what is refused of them.

mod faults;
mod forms;
mod kept;
mod letters;
mod mapped;
mod refusals;
mod speed;
mod text;
mod whole;

use model::ShopOrder;
use shops::files::{self, Conventions, Format, Kept, OrderFile, Refused, Remark};
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// A file read to its end.
struct Read {
    format: Format,
    orders: Vec<ShopOrder>,
    refused: Vec<Refused>,
    /// What is kept of each refused order.
    kept: Vec<Option<Kept>>,
    conventions: Conventions,
    unknown_columns: Vec<String>,
    remarks: Vec<Remark>,
}

impl Read {
    fn fixture(name: &str) -> Self {
        Self::path(&fixture(name))
    }

    fn bytes(bytes: &[u8]) -> Self {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        Self::path(file.path())
    }

    fn path(path: &Path) -> Self {
        Self::all_of(files::open(path).unwrap())
    }

    fn all_of(mut file: OrderFile) -> Self {
        let mut read = Self {
            format: file.format(),
            orders: Vec::new(),
            refused: Vec::new(),
            kept: Vec::new(),
            conventions: file.conventions(),
            unknown_columns: file.unknown_columns().to_vec(),
            remarks: Vec::new(),
        };
        for row in file.by_ref() {
            match row {
                Ok(order) => read.orders.push(order),
                Err(refused) => {
                    read.refused.push(refused.because);
                    read.refused.extend(refused.further);
                    read.kept.push(refused.kept);
                }
            }
        }
        read.remarks = file.remarks().to_vec();
        let (done, total) = file.progress();
        assert_eq!(done, total, "read to its end");
        read
    }

    fn order(&self, number: &str) -> &ShopOrder {
        self.orders.iter().find(|order| order.number == number).unwrap()
    }

    fn numbers(&self) -> Vec<&str> {
        self.orders.iter().map(|order| order.number.as_str()).collect()
    }
}
