//! Every test of the store, in one program: one file to link.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod account;
mod ahead;
mod carrier_accounts;
mod checkouts;
mod checks;
mod departures;
mod desk;
mod find;
mod full;
mod intake;
mod invoices;
mod killed;
mod look;
mod marks;
mod marks_story;
mod merge;
mod moves;
mod named;
mod outbox;
mod parts;
mod personal_data;
mod photos;
mod points;
mod private;
mod put_away;
mod rates;
mod removals;
mod replace;
mod sample;
mod secrets;
mod shipping;
mod speed;
