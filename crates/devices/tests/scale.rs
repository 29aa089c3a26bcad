//! Weighing at real ends: a pseudo-terminal with a scale at its other end, and the practice scale's TCP port.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::scale::{Heard, connect, find_scales, try_scale};
use devices::{Rights, scale_rights};
use model::{Character, Grams, ProblemCode, Reading, Scale, ScaleConnection, ScaleProtocol, Tolerance, WeightUnit};
use sandbox::{PracticeScale, ScaleBehaviour};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);

fn tcp(scale: &PracticeScale, protocol: ScaleProtocol) -> ScaleConnection {
    ScaleConnection::Tcp { host: "127.0.0.1".to_owned(), port: scale.port(), protocol }
}

/// The practice scale with its network.
fn practice() -> (tokio::runtime::Runtime, PracticeScale) {
    let network = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let scale = network.block_on(PracticeScale::start()).unwrap();
    (network, scale)
}

#[test]
fn a_parcel_on_the_practice_scale_moves_and_then_weighs() {
    let (_network, scale) = practice();
    let mut pan = connect(&tcp(&scale, ScaleProtocol::MtSics)).unwrap();
    assert_eq!(pan.read().unwrap(), Heard::Reading(Reading::Zero));
    scale.lay(Grams(2355));
    assert_eq!(pan.read().unwrap(), Heard::Reading(Reading::Moving));
    scale.settle();
    assert_eq!(pan.read().unwrap(), Heard::Reading(Reading::Stable(Grams(2355))));
    assert!(pan.zero().unwrap());
    scale.clear();
    scale.settle();
    assert_eq!(pan.read().unwrap(), Heard::Reading(Reading::UnderZero));
}

#[test]
fn a_scale_that_misbehaves_weighs_nothing() {
    let (_network, scale) = practice();
    let mut pan = connect(&tcp(&scale, ScaleProtocol::MtSics)).unwrap();
    for (behaviour, reading) in [
        (ScaleBehaviour::Overloaded, Some(Reading::Overload)),
        (ScaleBehaviour::Garbage, None),
        (ScaleBehaviour::Silent, None),
        (ScaleBehaviour::Normal, Some(Reading::Zero)),
    ] {
        scale.behave(behaviour);
        let heard = pan.read().unwrap();
        assert_eq!(heard.reading(), reading, "{behaviour:?}");
        assert_eq!(heard == Heard::Nothing, behaviour == ScaleBehaviour::Silent, "{behaviour:?}");
    }
    drop(scale);
    assert!((0..3).any(|_| pan.read().is_err()), "a scale that is gone is told apart from one that is silent");
}

/// What a person is told of a scale that gave no weight.
fn told(heard: &Heard) -> (ProblemCode, String) {
    let connection = ScaleConnection::Hid { vendor: 0, product: 0, serial: String::new() };
    let tolerance = Tolerance::default();
    let scale = Scale { name: "Bench".to_owned(), connection, tare: Grams(0), tolerance, always: false };
    let problem = heard.problem(&scale).unwrap();
    let said = problem.args.get("said").map(|said| format!("{said:?}")).unwrap_or_default();
    (problem.code, said)
}

#[test]
fn a_scale_that_is_not_understood_is_not_called_silent() {
    let (_network, scale) = practice();
    // It does not know the question of another language.
    let mut pan = connect(&tcp(&scale, ScaleProtocol::Nci)).unwrap();
    scale.behave(ScaleBehaviour::Silent);
    assert_eq!(told(&pan.read().unwrap()), (ProblemCode::ScaleSilent, String::new()));
    scale.behave(ScaleBehaviour::Garbage);
    let mut pan = connect(&tcp(&scale, ScaleProtocol::MtSics)).unwrap();
    let (code, said) = told(&pan.read().unwrap());
    assert_eq!(code, ProblemCode::ScaleNotUnderstood);
    assert!(said.contains(r"\\x07.1x kg\\r\\n"), "{said}");
    let error = try_scale(&tcp(&scale, ScaleProtocol::MtSics)).unwrap_err().problem();
    assert_eq!(error.code, ProblemCode::ScaleTrialNotUnderstood);
}

/// A scale on a TCP port that says this to whoever connects, so often, and then nothing more; or goes on without end.
fn talking(line: &'static [u8], times: usize) -> ScaleConnection {
    use std::io::Write as _;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for mut wire in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let mut said = 0;
                while said < times && wire.write_all(line).is_ok() {
                    said += 1;
                }
                // Whoever still reads finds a scale that says nothing, not one that is gone.
                let _ = std::io::Read::read_to_end(&mut wire, &mut Vec::new());
            });
        }
    });
    ScaleConnection::Tcp { host: "127.0.0.1".to_owned(), port, protocol: ScaleProtocol::Continuous { unit: None } }
}

#[test]
fn a_scale_that_speaks_by_itself_is_listened_to() {
    let connection = talking(b"ST,GS,+ 1.234kg\r\n", 5);
    let mut pan = connect(&connection).unwrap();
    // What came before it was listened to is not of now, and its five lines come in as many pieces as the network makes of them.
    let heard: Vec<Heard> =
        std::iter::repeat_with(|| pan.read().unwrap()).take_while(|heard| *heard != Heard::Nothing).take(6).collect();
    assert!(
        heard.len() < 6 && heard.iter().all(|heard| *heard == Heard::Reading(Reading::Stable(Grams(1234)))),
        "{heard:?}"
    );
    assert_eq!(pan.zero().unwrap_err().kind(), std::io::ErrorKind::Unsupported);
    let endless = talking(b"US,GS,+ 1.234kg\r\n", usize::MAX);
    assert_eq!(connect(&endless).unwrap().read().unwrap(), Heard::Reading(Reading::Moving));
    // Without end, and without a line's end.
    let Heard::NotUnderstood(said) = connect(&talking(b"1", usize::MAX)).unwrap().read().unwrap() else {
        panic!("it talks")
    };
    assert!(said.to_string().starts_with("1111"));
}

#[test]
fn a_trial_finds_out_what_a_scale_speaks() {
    let (_network, scale) = practice();
    let tried = try_scale(&tcp(&scale, ScaleProtocol::Nci)).unwrap().unwrap();
    assert_eq!((tried.connection, tried.reading), (tcp(&scale, ScaleProtocol::MtSics), Reading::Zero));
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let nobody = ScaleConnection::Tcp { host: "127.0.0.1".to_owned(), port, protocol: ScaleProtocol::Nci };
    assert_eq!(try_scale(&nobody).unwrap_err().to_string().split(':').next(), Some("cannot be reached"));
}

#[test]
fn what_may_be_a_scale_is_found_without_asking_it() {
    for found in find_scales() {
        assert_eq!(found.certain, matches!(found.connection, ScaleConnection::Hid { .. }), "{found:?}");
        assert!(!found.name.is_empty());
    }
    let nowhere = ScaleConnection::Hid { vendor: 0xDEAD, product: 0xBEEF, serial: String::new() };
    assert!(matches!(scale_rights(&nowhere), Rights::Missing { .. }));
    assert!(connect(&nowhere).is_err());
}

#[cfg(unix)]
mod serial {
    use super::*;
    use serialport::{SerialPort as _, TTYPort};
    use std::io::{Read as _, Write as _};

    /// A serial scale: it waits for each question and says what follows it, piece by piece.
    fn attach(dialogue: Vec<(&'static [u8], Vec<&'static [u8]>)>) -> (TTYPort, String) {
        let (mut wire, port) = TTYPort::pair().unwrap();
        wire.set_timeout(PATIENCE).unwrap();
        let path = port.name().unwrap();
        std::thread::spawn(move || {
            let mut byte = [0];
            for (question, answer) in dialogue {
                let mut heard = Vec::new();
                while !heard.ends_with(question) {
                    if wire.read_exact(&mut byte).is_err() {
                        return;
                    }
                    heard.push(byte[0]);
                }
                for piece in answer {
                    wire.write_all(piece).unwrap();
                    std::thread::yield_now();
                }
            }
            // Whoever still reads finds a scale that says nothing, not one that is gone.
            let _ = wire.read_exact(&mut byte);
        });
        (port, path)
    }

    fn at(path: String, protocol: ScaleProtocol) -> ScaleConnection {
        ScaleConnection::Serial { path, baud: 9600, character: Character::EightNone, protocol }
    }

    #[test]
    fn every_language_weighs_over_a_serial_port() {
        let kilogram = ScaleProtocol::Toledo { unit: WeightUnit::Kilogram };
        for (protocol, question, answers, reading) in [
            (ScaleProtocol::MtSics, b"SI\r\n".as_slice(), vec![b"S S     10".as_slice(), b"0.00 g\r\n"], 100),
            (kilogram, b"W", vec![b"\x02", b"02.3", b"55\r"], 2355),
            (ScaleProtocol::Nci, b"W\r", vec![b"\n 12.345LB\r\n", b"S00\r", b"\x03"], 5600),
        ] {
            let (_port, path) = attach(vec![(question, answers)]);
            let connection = at(path, protocol);
            assert_eq!(scale_rights(&connection), Rights::Fine);
            let mut pan = connect(&connection).unwrap();
            assert_eq!(pan.read().unwrap(), Heard::Reading(Reading::Stable(Grams(reading))), "{protocol:?}");
        }
    }

    #[test]
    fn the_rest_of_an_earlier_answer_is_not_this_one() {
        let toledo = ScaleProtocol::Toledo { unit: WeightUnit::Kilogram };
        // Two answers to one question, and the second question's answer after them.
        let (_port, path) = attach(vec![(b"W", vec![b"\x0201.000\r\x0209."]), (b"W", vec![b"000\r", b"\x0202.000\r"])]);
        let mut pan = connect(&at(path, toledo)).unwrap();
        assert_eq!(pan.read().unwrap(), Heard::Reading(Reading::Stable(Grams(1000))));
        assert_eq!(pan.read().unwrap(), Heard::Reading(Reading::Stable(Grams(2000))));
    }

    #[test]
    fn zeroing_is_done_once_the_scale_shows_zero() {
        for (after, zeroed) in [(b"\x0200.000\r".as_slice(), true), (b"\x02?A\r", false)] {
            let (_port, path) = attach(vec![(b"Z", vec![b"\x02?P\r"]), (b"W", vec![after])]);
            let toledo = ScaleProtocol::Toledo { unit: WeightUnit::Kilogram };
            assert_eq!(connect(&at(path, toledo)).unwrap().zero().unwrap(), zeroed);
        }
    }

    #[test]
    fn a_trial_goes_through_the_languages_on_a_serial_port() {
        let (_port, path) = attach(vec![(b"W\r", vec![b"\n002.355kg\r\n00\r\x03"])]);
        let tried = try_scale(&at(path.clone(), ScaleProtocol::MtSics)).unwrap().unwrap();
        assert_eq!(tried.connection, at(path, ScaleProtocol::Nci));
        assert_eq!(tried.reading, Reading::Stable(Grams(2355)));
    }

    #[test]
    fn an_answer_that_is_an_error_is_shown_as_it_came() {
        for error in [b"ES\r\n".as_slice(), b"ET\r\n", b"EL\r\n"] {
            let (_port, path) = attach(vec![(b"SI\r\n", vec![error])]);
            let Heard::NotUnderstood(said) = connect(&at(path, ScaleProtocol::MtSics)).unwrap().read().unwrap() else {
                panic!("it said {}", error.escape_ascii())
            };
            assert_eq!(said.to_string(), error.escape_ascii().to_string());
        }
    }

    #[test]
    fn a_scale_that_speaks_by_itself_weighs_over_a_serial_port_and_is_found_by_trying() {
        let (mut wire, port) = TTYPort::pair().unwrap();
        let path = port.name().unwrap();
        let (stop, stopped) = std::sync::mpsc::channel::<()>();
        let speaks = std::thread::spawn(move || {
            let mut weight = b"+  2.355kg\r".as_slice();
            let mut lines = 0;
            while stopped.recv_timeout(Duration::from_millis(50)) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                let _ = wire.write_all(weight);
                lines += 1;
                if lines > 400 {
                    weight = b"";
                }
            }
        });
        let spoken = ScaleProtocol::Continuous { unit: None };
        let mut pan = connect(&at(path.clone(), spoken)).unwrap();
        let weighs = Heard::Reading(Reading::Stable(Grams(2355)));
        let heard: Vec<_> = (0..40).map(|_| pan.read().unwrap()).take_while(|heard| *heard != weighs).collect();
        assert!(heard.len() < 40 && heard.iter().all(|heard| *heard == Heard::Reading(Reading::Moving)), "{heard:?}");
        drop(pan);
        let tried = try_scale(&at(path.clone(), ScaleProtocol::MtSics)).unwrap().unwrap();
        assert_eq!(tried.connection, at(path, spoken));
        drop(stop);
        speaks.join().unwrap();
    }

    #[test]
    fn a_port_that_is_not_there_is_offline() {
        let connection = at("/dev/ttyNOTHERE7".to_owned(), ScaleProtocol::MtSics);
        assert!(matches!(scale_rights(&connection), Rights::Missing { .. }));
        assert!(matches!(connect(&connection), Err(devices::scale::ScaleError::Offline(_))));
        assert!(try_scale(&connection).is_err());
    }
}
