//! The description in the handbook is that of the code. `cargo xtask codegen` writes it anew.

use api::Version;
use std::path::Path;

#[test]
fn the_description_in_the_handbook_is_fresh() {
    for (version, name) in [(Version::V2, "own-shop-v2.openapi.json"), (Version::V3, "own-shop.openapi.json")] {
        let text = serde_json::to_string_pretty(&version.description("http://127.0.0.1:4180")).unwrap() + "\n";
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/shops").join(name);
        if std::env::var_os("PACKDESK_CODEGEN").is_some() {
            std::fs::write(&file, &text).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == text, "docs/src/shops/{name} is stale: run cargo xtask codegen");
    }
}
