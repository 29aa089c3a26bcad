//! The files that are generated from the Rust types are fresh. `cargo xtask codegen` writes them anew.

use std::path::Path;

fn fresh(path: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    if std::env::var_os("PACKDESK_CODEGEN").is_some() {
        std::fs::write(&path, wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{} is stale: run cargo xtask codegen", path.display());
}

/// Sorted by name, whatever order of keys the features of a build keep.
fn sorted(mut schema: serde_json::Value) -> String {
    schema.sort_all_objects();
    format!("{schema:#}\n")
}

#[test]
fn the_types_of_the_page() {
    fresh("ui/src/backend/types.gen.ts", &station::calls::typescript());
}

#[test]
fn the_schema_of_order_files() {
    fresh("docs/src/order-files.schema.json", &sorted(shops::files::json_schema()));
}

#[test]
fn the_schema_of_layout_files() {
    fresh("docs/src/layout-files.schema.json", &sorted(papers::schema().to_value()));
}

#[test]
fn the_schema_of_rules_files() {
    fresh("docs/src/rules-files.schema.json", &sorted(rulebook::schema()));
}
