//! What the user feels, measured on the programs as they ship. `cargo xtask bench` builds them and runs this.

use packdesk_tests::measure;

fn main() {
    let only = std::env::args().nth(1);
    let measures: &[(&str, fn())] = &[
        ("import", measure::import),
        ("labels", measure::labels),
        ("documents", measure::documents),
        ("decisions", measure::decisions),
        ("quotes", measure::quotes),
        ("trial", measure::trial),
        ("saving", measure::saving_rules),
        ("bookings", measure::bookings),
        ("offline-day", measure::off_line_day),
        ("scan", measure::scan_to_first_byte),
        ("spool", measure::thousand_labels),
        ("points", measure::points),
        ("orders", measure::orders),
        ("delivery", measure::delivery_days),
        ("mapping", measure::mapping),
        ("sync", measure::syncing),
        ("history", measure::history),
        ("printer", measure::printer_idle),
        ("window", measure::window),
    ];
    for (name, measure) in measures {
        if only.as_deref().is_none_or(|only| name.contains(only)) {
            measure();
        }
    }
}
