//! The look-up in a made-up table, and in a public one where it is at hand.

use super::*;
use proptest::prelude::*;

fn files() -> Files<'static> {
    Files {
        routes: include_str!("../fixtures/ROUTES"),
        depots: include_str!("../fixtures/DEPOTS"),
        services: include_str!("../fixtures/SERVICE"),
        countries: include_str!("../fixtures/COUNTRY"),
    }
}

fn tables(depot: &str) -> RouteTables {
    RouteTables::read(files(), depot).unwrap()
}

fn sort(depot: &str, country: &str, postal_code: &str, service: u16) -> Option<String> {
    tables(depot).find(country, postal_code, service).map(|found| found.destination_sort.to_string())
}

#[test]
fn the_nearest_row_is_found_first() {
    let found = |postal_code, service| sort("0998", "DE", postal_code, service);
    assert_eq!(found("10115", 101).as_deref(), Some("EXACT"));
    assert_eq!(found("10116", 101).as_deref(), Some("D004"));
    assert_eq!(found("12999", 101).as_deref(), Some("D004"));
    assert_eq!(found("13000", 101), None, "rows without a postal code name services alone");
    assert_eq!(found("10116", 350).as_deref(), Some("EARLY"));
    assert_eq!(found("13000", 302).as_deref(), Some(""));
    assert_eq!(found("35500", 101).as_deref(), Some("WIDE"), "of two spans the first");
    assert_eq!(sort("0998", "NL", "1012AB", 101).as_deref(), Some("AMS"));
    assert_eq!(sort("0998", "BE", "9000", 101).as_deref(), Some(""));
    assert_eq!(sort("0998", "IE", "", 101).as_deref(), Some(""));
    assert_eq!(sort("0998", "FR", "75001", 101), None);
}

#[test]
fn a_row_for_parcels_from_here_comes_before_one_from_anywhere() {
    assert_eq!(sort("0998", "DE", "20095", 101).as_deref(), Some("NEAR"));
    assert_eq!(sort("0920", "DE", "20095", 101).as_deref(), Some("GROUP"), "by its number and by its group");
    assert_eq!(sort("0001", "DE", "20095", 101).as_deref(), Some("FAR"), "a depot nobody knows");
    let express = |depot| tables(depot).find("DE", "13000", 303).map(|found| found.depot.to_string());
    assert_eq!((express("0998").as_deref(), express("0920").as_deref()), (Some("0943"), Some("0942")));
}

#[test]
fn version_and_expiry_stand_at_the_head() {
    let tables = tables("0998");
    assert_eq!((tables.version.as_str(), tables.expires), ("20260901", jiff::civil::date(2026, 12, 31)));
    assert_eq!((tables.service("350"), tables.service("999")), (Some("AM0"), None));
    assert_eq!((tables.country("DE"), tables.country("XK")), (Some("276"), None));
}

#[test]
fn a_file_that_is_none_is_named_with_the_line() {
    let read = |files: Files<'_>| RouteTables::read(files, "0998").map(|_| ()).unwrap_err().to_string();
    let short = format!("{}DE|1|2|\n", files().routes);
    assert_eq!(read(Files { routes: &short, ..files() }), "ROUTES, line 22: 3 columns instead of 11");
    assert_eq!(read(Files { services: "#Version: 1\n", ..files() }), "SERVICE has no rows");
    let undated = files().routes.replace("#Expiration: 20261231", "#Expiration: soon");
    assert_eq!(
        read(Files { routes: &undated, ..files() }),
        "ROUTES: the line #Expiration is missing or cannot be read"
    );
}

/// The look-up as its description says it, row by row.
fn plainly(routes: &[Route], postal_code: &str, service: u16) -> Option<Box<str>> {
    let steps: [&dyn Fn(&Route) -> bool; 3] = [
        &|route| *route.begin == *postal_code,
        &|route| !route.begin.is_empty() && *route.begin <= *postal_code && *postal_code <= *route.end,
        &|route| route.begin.is_empty(),
    ];
    for step in steps {
        let found: Vec<&Route> = routes.iter().filter(|route| step(route)).collect();
        if let Some(found) = by_service(found, service) {
            let of = |from: From| found.iter().find(|route| route.from_here == from);
            return of(From::Named).or_else(|| of(From::Anywhere)).map(|route| route.found.depot.clone());
        }
    }
    None
}

proptest! {
    /// Looking only where a postal code can be finds what looking everywhere finds.
    #[test]
    fn the_short_way_finds_what_the_long_way_finds(
        spans in prop::collection::vec((0_u32..60, 0_u32..30, 0_usize..3, 0_usize..3), 1..40),
        postal_code in 0_u32..99, service in prop::sample::select(vec![101_u16, 350])
    ) {
        let mut text = files().routes.lines().take(7).collect::<Vec<_>>().join("\n");
        for (place, (begin, more, services, places)) in spans.iter().enumerate() {
            let begin = if *more == 29 { String::new() } else { format!("{begin:02}") };
            let end = match more { 0 | 29 => String::new(), more => format!("{:02}", begin.parse::<u32>().unwrap() + more) };
            let services = ["", "S350", "S101"][*services];
            let places = ["", "D0998", "D0920"][*places];
            text.push_str(&format!("\nDE|{begin}|{end}|{services}|{places}||O|{place:04}||S|37|"));
        }
        let tables = RouteTables::read(Files { routes: &text, ..files() }, "0998").unwrap();
        let postal_code = format!("{postal_code:02}");
        let short = tables.find("DE", &postal_code, service).map(|found| found.depot.clone());
        prop_assert_eq!(short, plainly(&tables.routes["DE"], &postal_code, service));
    }

    #[test]
    fn no_text_makes_the_reader_stumble(routes in "[#A-Z0-9|,:\\n ]{0,200}") {
        let _ = RouteTables::read(Files { routes: &routes, ..files() }, "0998");
        let _ = RouteTables::read(Files { depots: &routes, ..files() }, "0998");
    }
}

/// The public sample table of Business-DPD, where `PACKDESK_DPD_TABLES` names the folder it lies in.
#[test]
fn a_public_table_is_searched_as_its_own_tests_say() {
    let Some(folder) = std::env::var_os("PACKDESK_DPD_TABLES").map(std::path::PathBuf::from) else {
        eprintln!("PACKDESK_DPD_TABLES names no folder");
        return;
    };
    let text = |name: &str| super::super::table::latin1(&std::fs::read(folder.join(name)).unwrap());
    let [routes, depots] = ["ROUTES", "DEPOTS"].map(text);
    let tables = RouteTables::read(Files { routes: &routes, depots: &depots, ..files() }, "0190").unwrap();
    let found = |postal_code| {
        let found = tables.find("DE", postal_code, 101).unwrap();
        [&found.origin_sort, &found.depot, &found.destination_sort].map(ToString::to_string)
    };
    assert_eq!(found("12555"), ["2L18", "0112", "D030"]);
    assert_eq!(found("51643"), ["UU71", "0158", "3001"]);
}

/// How long a table as large as that of 2014 takes: `cargo test -p carriers --lib -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn how_long_a_large_table_takes() {
    let mut text = files().routes.lines().take(7).collect::<Vec<_>>().join("\n");
    for row in 0..240_000_u32 {
        text.push_str(&format!("\nDE|{:05}|{:05}||||1B01|{:04}||D004|37|", row / 3, row / 3 + 2, row % 9_999));
    }
    let started = std::time::Instant::now();
    let tables = RouteTables::read(Files { routes: &text, ..files() }, "0998").unwrap();
    let read = started.elapsed();
    let started = std::time::Instant::now();
    let found = (0..10_000_u32).filter(|code| tables.find("DE", &format!("{:05}", code * 7), 101).is_some()).count();
    println!("240000 rows read in {read:?}; {found} of 10000 looked up in {:?} each", started.elapsed() / 10_000);
}
