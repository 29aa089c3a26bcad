//! Every test of the connectors of shops, in one program: one file to link.

#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod api;
mod bigcommerce;
mod common;
mod ecwid;
mod files;
mod lightspeed_c;
mod lightspeed_x;
mod magento;
mod medusa;
mod prestashop;
mod refusals;
mod sendcloud;
mod shopify;
mod shopware;
mod squarespace;
mod vendure;
mod walk;
mod woocommerce;
