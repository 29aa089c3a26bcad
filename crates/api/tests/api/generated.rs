//! The description in the handbook is that of the code. `cargo xtask codegen` writes it anew.

use std::path::Path;

#[test]
fn the_description_in_the_handbook_is_fresh() {
    let description = api::description(&format!("http://127.0.0.1:4180{}", api::PATH));
    let text = serde_json::to_string_pretty(&description).unwrap() + "\n";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/shops/own-shop.openapi.json");
    if std::env::var_os("PACKDESK_CODEGEN").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == text, "docs/src/shops/own-shop.openapi.json is stale: run cargo xtask codegen");
}
