//! Every test of the station, in one program: one file to link.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod backup;
mod beside;
mod booking;
mod booking_killed;
mod clock;
mod codes;
mod command_sheet;
mod doctor;
mod figures;
mod first_hour;
mod folders;
mod full;
#[cfg(feature = "export")]
mod generated;
mod hallway;
mod hub;
mod label_order;
mod labels;
mod late_carrier;
mod left_alone;
mod let_go;
mod log;
mod look;
mod lost_invoice;
mod made_up_shop;
mod manager;
mod many;
mod no_look_up;
mod odd_arguments;
mod off_line;
mod own_numbers;
mod packers;
mod papers;
mod photos;
mod printers;
mod put_away;
#[cfg(feature = "export")]
mod reach;
mod read;
mod safe;
mod scans;
mod sendcloud;
mod spool;
mod streets;
mod updates;
mod waiting;
mod webhook;
mod weigh;
