//! A manager's PIN before settings: what asks for it, who was let through, how long, and how often it may be tried.

use model::{Argument, PaperSettings, ProblemCode, UtcDateTime};
use serde_json::json;
use station::calls::{self, Face, SavePaperSettings, TypedPin};
use station::{Options, Station};
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

static NOW: AtomicI64 = AtomicI64::new(1_795_000_000_000);

fn later(time: Duration) {
    NOW.fetch_add(i64::try_from(time.as_millis()).unwrap(), Ordering::Relaxed);
}

fn pin(digits: &str) -> TypedPin {
    TypedPin(digits.to_owned())
}

/// Whether settings can be changed through a face.
fn changes(station: &Station) -> Result<(), ProblemCode> {
    let shop = calls::shops(station, ()).unwrap().remove(0).shop.id;
    let save = SavePaperSettings { shop, settings: PaperSettings::default() };
    calls::paper_settings_save(station, save).map_err(|problem| problem.code)
}

/// One clock, one walk: who gives the PIN, who does not, and what time does to both.
#[test]
fn settings_ask_for_the_pin_and_packing_does_not() {
    const NEEDED: Result<(), ProblemCode> = Err(ProblemCode::ManagerPinNeeded);
    let folder = tempfile::tempdir().unwrap();
    let clock = || UtcDateTime::from_millis(NOW.load(Ordering::Relaxed));
    let station = Station::open(Options { clock, ..Options::practice(folder.path()) }).unwrap();
    let (tablet, other) = (station.asked_by_browser("one"), station.asked_by_browser("other"));
    assert_eq!((changes(&station), changes(&tablet)), (Ok(()), Ok(())));

    // A browser that set the first one would keep the desk from its own settings.
    assert_eq!(calls::manager_pin_save(&tablet, pin("1")).unwrap_err().code, ProblemCode::OnlyAtTheDesk);
    assert!(!calls::manager(&station, ()).unwrap().set);
    calls::manager_pin_save(&station, pin("314159")).unwrap();
    assert_eq!((changes(&station), changes(&tablet)), (Ok(()), NEEDED));
    // By name as well, and the PIN itself is such a change.
    let by_name = calls::call(&tablet, Face::Browser, "manager_pin_save", json!("")).unwrap_err();
    assert_eq!(by_name.code, ProblemCode::ManagerPinNeeded);
    // Everything a packer does asks for none.
    let shop = calls::shops(&tablet, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&tablet, shop).unwrap();
    let ready = calls::orders_find(
        &tablet,
        model::OrderQuery { stages: vec![model::Stage::Ready], limit: 1, ..Default::default() },
    );
    calls::ship(&tablet, ready.unwrap().rows[0].id).unwrap();

    // Who gives it is let through, and nobody else; not after a while of no changes.
    assert!(calls::manager_open(&tablet, pin("314159")).unwrap().open);
    assert_eq!((changes(&tablet), changes(&other)), (Ok(()), NEEDED));
    later(Duration::from_secs(9 * 60));
    assert_eq!(changes(&tablet), Ok(()));
    later(Duration::from_secs(9 * 60));
    assert_eq!(changes(&tablet), Ok(()));
    later(Duration::from_secs(11 * 60));
    assert_eq!((changes(&tablet), changes(&station)), (NEEDED, NEEDED));
    // Nor for longer where the clock is set back meanwhile.
    calls::manager_open(&tablet, pin("314159")).unwrap();
    NOW.fetch_sub(24 * 60 * 60 * 1000, Ordering::Relaxed);
    assert_eq!(changes(&tablet), NEEDED);
    later(Duration::from_secs(24 * 60 * 60));
    later(Duration::from_secs(11 * 60));

    // Five wrong ones, then none for a while, not even the right one, whoever tries.
    for left in [4, 3, 2, 1, 0] {
        let wrong = calls::manager_open(&other, pin("000000")).unwrap_err();
        assert_eq!((wrong.code, wrong.args.get("left")), (ProblemCode::ManagerPinWrong, Some(&Argument::Number(left))));
    }
    assert_eq!(calls::manager_open(&tablet, pin("314159")).unwrap_err().code, ProblemCode::ManagerPinWaits);
    assert!(calls::manager(&tablet, ()).unwrap().waits_until.is_some());
    // Another program of the station has no more tries than this one.
    let second = Station::open(Options { clock, desk: false, ..Options::practice(folder.path()) }).unwrap();
    assert_eq!(calls::manager_open(&second, pin("314159")).unwrap_err().code, ProblemCode::ManagerPinWaits);
    later(Duration::from_secs(31));
    assert!(calls::manager_open(&tablet, pin("314159")).unwrap().open);

    // Who gave the one before in another program is let through by the new one no more.
    calls::manager_open(&second, pin("314159")).unwrap();
    assert_eq!(changes(&second), Ok(()));
    // Another PIN lets nobody through but who gave it.
    calls::manager_open(&other, pin("314159")).unwrap();
    calls::manager_pin_save(&tablet, pin("2718")).unwrap();
    assert_eq!((changes(&tablet), changes(&other), changes(&second)), (Ok(()), NEEDED, NEEDED));
    assert_eq!(calls::manager_pin_save(&tablet, pin("abcd")).unwrap_err().code, ProblemCode::ManagerPinOdd);
    calls::manager_close(&tablet, ()).unwrap();
    assert_eq!(changes(&tablet), NEEDED);

    // A program at a terminal asks for itself; a browser it serves asks nobody there.
    let asking = station.clone().asking_pin_by(|| Some("2718".to_owned()));
    assert_eq!((changes(&asking.asked_by_browser("one")), changes(&asking)), (NEEDED, Ok(())));

    // The way back, from this machine.
    station.forget_manager_pin().unwrap();
    assert_eq!((changes(&tablet), changes(&other)), (Ok(()), Ok(())));
    station.finish(Duration::ZERO);
}

/// Programs of one station that try at once.
fn try_at_once(programs: &[Station], times: usize) -> Vec<Result<(), ProblemCode>> {
    let tries = |program: &Station| -> Vec<Result<(), ProblemCode>> {
        let one = |_| calls::manager_open(program, pin("000000")).map(|_| ()).map_err(|problem| problem.code);
        (0..times).map(one).collect()
    };
    thread::scope(|scope| {
        let running: Vec<_> = programs.iter().map(|program| scope.spawn(move || tries(program))).collect();
        running.into_iter().flat_map(|tried| tried.join().unwrap()).collect()
    })
}

#[test]
fn programs_that_try_at_once_have_no_more_tries_and_bring_back_no_pin() {
    let folder = tempfile::tempdir().unwrap();
    let clock = || UtcDateTime::from_millis(1_795_000_000_000);
    let desk = Station::open(Options { clock, ..Options::practice(folder.path()) }).unwrap();
    let program = |()| Station::open(Options { clock, desk: false, ..Options::practice(folder.path()) }).unwrap();
    let others = [(); 3].map(program);
    for _ in 0..2 {
        calls::manager_pin_save(&desk, pin("314159")).unwrap();
        let told = try_at_once(&others, 5);
        let of = |wanted| told.iter().filter(|told| **told == Err(wanted)).count();
        assert_eq!((of(ProblemCode::ManagerPinWrong), of(ProblemCode::ManagerPinWaits)), (5, 10));
        desk.forget_manager_pin().unwrap();
    }
    for _ in 0..6 {
        calls::manager_pin_save(&desk, pin("314159")).unwrap();
        thread::scope(|scope| {
            scope.spawn(|| try_at_once(&others, 1));
            desk.forget_manager_pin().unwrap();
        });
        assert!(!calls::manager(&desk, ()).unwrap().set, "a try brought it back");
    }
    desk.finish(Duration::ZERO);
}
