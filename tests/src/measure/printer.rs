//! How long the printer stands still between two labels of a full queue.

use super::{Desk, line, millis, station};
use sandbox::printer::real_pace;
use station::calls;
use std::time::Duration;

/// How much faster than a real printer the thousand labels come out.
const FASTER: u32 = 20;
const AIM: &str = "aim: under 1 %";

/// A thousand labels through a printer that takes its time: the pause between two of them, measured on a printer twenty times
/// as fast so that the measure ends, and set against a real label's time; and a minute of a printer that takes all of it.
pub fn printer_idle() {
    let label = real_pace(model::LabelSize::FourBySix.height_um());
    let (pace, labels) = (label / FASTER, 1_000);
    let pause = pause(labels, pace);
    line(
        &format!("{labels} labels at {FASTER} times its speed: pause between two"),
        &millis(pause),
        &format!("{} of a real label's second", share(pause, label)),
    );
    let labels = 60;
    line(
        &format!("{labels} labels at 6 inches a second: printer idle"),
        &share(self::pause(labels, label), label),
        AIM,
    );
}

/// The pause between two labels that take so long each.
fn pause(labels: u32, pace: Duration) -> Duration {
    let desk = Desk::with_orders(labels);
    desk.printer.set_pace(pace);
    let station = station(&desk);
    let query = model::OrderQuery { limit: labels, ..model::OrderQuery::default() };
    let rows = calls::orders_find(&station, query).expect("orders").rows;
    calls::ship_many(&station, rows.into_iter().map(|row| row.id).collect()).expect("labels");
    assert!(desk.printer.wait_for(labels as usize, pace * labels * 10), "not every label came out");
    let printed = desk.printer.printed();
    let (first, last) = (printed[0].came_out, printed[printed.len() - 1].came_out);
    ((last - first) / (labels - 1)).saturating_sub(pace)
}

fn share(pause: Duration, label: Duration) -> String {
    format!("{:.2} %", 100.0 * pause.as_secs_f64() / (pause + label).as_secs_f64())
}
