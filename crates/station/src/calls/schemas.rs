//! The JSON Schemas of the files people write by hand, as the handbook has them. `cargo xtask codegen` writes them; a test
//! fails while one of them is stale.

/// Of Packdesk's own order files (JSON Lines), one order a line.
pub const ORDER_FILES_SCHEMA: &str = include_str!("../../../../docs/src/order-files.schema.json");

/// Of layout files.
pub const LAYOUT_FILES_SCHEMA: &str = include_str!("../../../../docs/src/layout-files.schema.json");

/// Of rules files.
pub const RULES_FILES_SCHEMA: &str = include_str!("../../../../docs/src/rules-files.schema.json");
