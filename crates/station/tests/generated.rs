//! The files that are generated from the Rust types are fresh. `cargo xtask codegen` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

fn fresh(path: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    if std::env::var_os("PACKDESK_CODEGEN").is_some() {
        std::fs::write(&path, wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{} is stale: run cargo xtask codegen", path.display());
}

#[test]
fn the_types_of_the_page() {
    fresh("ui/src/backend/types.gen.ts", &station::calls::typescript());
}

#[test]
fn the_schema_of_order_files() {
    fresh("docs/src/order-files.schema.json", &format!("{:#}\n", station::calls::json_lines_schema()));
}

#[test]
fn the_schema_of_layout_files() {
    fresh("docs/src/layout-files.schema.json", &format!("{:#}\n", station::calls::layout_schema()));
}
