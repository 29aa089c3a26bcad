//! The rehearsal of an off-line day, on a scratch station with a sandbox shop, carrier and printer: sync, cut the network, pack all
//! three ways while the program is killed twice, network back, everything drains, the day is closed, and shop, carrier and station
//! have to agree to the last parcel.
//!
//! ```text
//! scene    shop, carrier, printer, folder; the station as it is set up and synced     \
//! desk     the process that packs: it is started, killed, started again                 ─▶ verdict: pure, fact by fact
//! drain    the network is back: shelf, outbox, hand-over lists                        /
//! ```

mod cut;
mod desk;
mod drain;
mod scene;
mod verdict;

pub use desk::pack_off_line;
pub use verdict::{Difference, OffLineDay, RehearsalRow};

use desk::pack_and_kill;
use drain::{close_the_day, drain};
use model::Problem;
use scene::Scene;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use verdict::{Times, judged};

/// Rehearses an off-line day with so many orders. `desk` makes the command that starts this program once more as the desk of the
/// station in a folder: it calls [`pack_off_line`] and prints a line for each order. `begins` hears of the folder.
///
/// # Errors
/// When the machine has no room for it, or the day cannot be brought to its end at all; that books differ is no error.
pub fn rehearse_off_line_day(
    orders: u32,
    begins: impl FnOnce(&Path),
    desk: impl Fn(&Path) -> Command,
) -> Result<OffLineDay, Problem> {
    let scene = Scene::set_up(orders)?;
    begins(scene.folder());
    scene.sync_and_book_ahead()?;
    scene.cut_the_network()?;
    let packing = Instant::now();
    let killed = pack_and_kill(orders, || desk(scene.folder()))?;
    let packing = packing.elapsed();
    let packed = scene.how_it_was_packed()?;
    scene.bring_the_network_back()?;
    let draining = Instant::now();
    drain(&scene)?;
    let times = Times { killed, packing, draining: draining.elapsed() };
    // The evening's lists have the numbers on them as well.
    let printed = scene.printed();
    close_the_day(&scene)?;
    let facts = scene.facts(&packed, &printed)?;
    Ok(judged(&facts, &times))
}
