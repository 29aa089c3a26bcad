//! Service points: the nearest twenty among fifty thousand, and the room they take.

use super::{line, median, millis, percentile, station};
use crate::Desk;
use station::calls::{self, AskPointsNear, ImportPoints};
use std::fmt::Write as _;
use std::time::Instant;

const POINTS: i32 = 50_000;

/// The nearest twenty points of fifty thousand, as every order's page asks for them.
pub fn points() {
    let desk = Desk::with_orders(0);
    let station = station(&desk);
    let size = || std::fs::metadata(desk.path().join("station.db")).map_or(0, |file| file.len());
    let before = size();
    let mut text =
        String::from("carrier,code,name,street,house_number,postal_code,city,country,latitude,longitude,hours\n");
    for n in 0..POINTS {
        // Two numbers without a common divisor scatter them over the Netherlands.
        let (up, aside) = (n * 7_919 % 2_800_000, n * 6_151 % 3_800_000);
        let (latitude, longitude) = (50.7 + f64::from(up) / 1e6, 3.4 + f64::from(aside) / 1e6);
        let _ = writeln!(
            text,
            "dpd,NL-{n:05},Kiosk number {n},Hoofdstraat,{},{} AB,Somewhere,NL,{latitude:.6},{longitude:.6},Mo-Fr 09:00-18:00; Sa 10:00-16:00",
            n % 200,
            1_000 + n % 9_000,
        );
    }
    let import = ImportPoints { name: "points.csv".to_owned(), text, whole: true };
    let started = Instant::now();
    let imported = calls::points_import(&station, import).expect("an import");
    let a_second = f64::from(imported.kept.added) / started.elapsed().as_secs_f64();
    line("service points from a file, durable", &format!("{a_second:.0} points/s"), "");
    let mut times = Vec::new();
    for n in 0..1_000_i32 {
        let ask = AskPointsNear {
            country: "NL".parse().expect("a country"),
            postal_code: format!("{} AB", 1_000 + n * 7 % 9_000),
            city: String::new(),
            at: None,
            carriers: vec!["dpd".to_owned()],
            limit: 20,
        };
        let started = Instant::now();
        let found = calls::points_near(&station, ask).expect("points");
        times.push(started.elapsed());
        assert_eq!(found.near.len(), 20, "there are enough");
    }
    line("the nearest 20 of 50,000 service points, median", &millis(median(&mut times)), "aim: under 1 ms");
    line("the nearest 20 of 50,000 service points, 99th percentile", &millis(percentile(&mut times, 99)), "");
    drop(station);
    let each = size().saturating_sub(before) / u64::from(POINTS.unsigned_abs());
    line("a service point on the disk", &format!("{each} bytes"), "aim: 290 bytes");
}
