//! One question to a queue and its answer, over HTTP (RFC 8010, section 4). Whatever stands at the address may answer: time, size
//! and depth of the answer are bounded before it is read.

use crate::error::DeviceError;
use ipp::parser::IppParser;
use ipp::prelude::*;
use ipp::reader::IppReader;
use std::io::Cursor;
use std::time::Duration;
use ureq::{Agent, SendBody};

/// How long an answer may take, the question with its document among it.
const TIMEOUT: Duration = Duration::from_secs(15);
/// How long a queue may take to let anybody in.
const CONNECT: Duration = Duration::from_secs(10);
/// The largest answer, in bytes: a machine's queues with everything that is known of them.
const LARGEST: u64 = 4 << 20;
/// How deep collections may stand in each other. Those of printing are three deep (*PWG 5100.7*).
const DEEPEST: u32 = 16;

/// The port of a queue whose address says none (RFC 8010, section 4).
const PORT: u16 = 631;

/// Asks a queue, and follows nobody elsewhere: a document goes where it was sent.
pub(super) fn exchange(
    address: &Uri,
    question: impl Into<IppRequestResponse>,
) -> Result<IppRequestResponse, DeviceError> {
    let config = Agent::config_builder()
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(TIMEOUT))
        .max_redirects(0)
        .proxy(None)
        .build();
    let mut question = question.into().into_read();
    let asked = Agent::from(config)
        .post(http_address(address))
        .header("content-type", "application/ipp")
        .send(SendBody::from_reader(&mut question));
    let answer = asked.and_then(|answer| answer.into_body().into_with_config().limit(LARGEST).read_to_vec());
    read(answer.map_err(unasked)?)
}

/// Reads an answer.
fn read(answer: Vec<u8>) -> Result<IppRequestResponse, DeviceError> {
    check(&answer).map_err(|why| DeviceError::Queue(why.to_owned()))?;
    IppParser::new(IppReader::new(Cursor::new(answer))).parse().map_err(unasked)
}

fn unasked(error: impl std::fmt::Display) -> DeviceError {
    DeviceError::Queue(error.to_string())
}

/// The address of a queue as HTTP has it (RFC 8010, section 4; RFC 7472 for `ipps`).
fn http_address(address: &Uri) -> String {
    let (scheme, port) = match address.scheme_str() {
        Some("ipp") => ("http", PORT),
        Some("ipps") => ("https", 443),
        _ => return address.to_string(),
    };
    let place = match address.authority() {
        Some(place) if place.port_u16().is_some() => place.to_string(),
        Some(place) => format!("{place}:{port}"),
        None => return address.to_string(),
    };
    format!("{scheme}://{place}{}", address.path_and_query().map_or("/", |path| path.as_str()))
}

/// Where a message's first tag stands: behind version, status and number (RFC 8010, section 3.1.1).
const FIRST_TAG: usize = 8;
/// Tags of values begin here; those below are the groups' (RFC 8010, section 3.5).
const VALUES: u8 = 0x10;

/// What the parser cannot be given: collections deeper in each other than [`DEEPEST`], because reading, copying and dropping them
/// takes more of the stack than there is; and a text in a language that is shorter than it says, at which it panics.
fn check(message: &[u8]) -> Result<(), &'static str> {
    let (mut at, mut depth) = (FIRST_TAG, 0_u32);
    while let Some(&tag) = message.get(at) {
        at += 1;
        if tag == DelimiterTag::EndOfAttributes as u8 {
            break;
        }
        if tag < VALUES {
            continue;
        }
        // A name and a value, each behind its length. One that is cut short ends the message.
        let mut value = &[][..];
        for _ in 0..2 {
            let Some((part, rest)) = message.get(at..).and_then(text_and_rest) else { return Ok(()) };
            value = part;
            at = message.len() - rest.len();
        }
        let with_language = [ValueTag::TextWithLanguage as u8, ValueTag::NameWithLanguage as u8].contains(&tag);
        // Language and text, each behind its length (RFC 8010, section 3.9).
        if with_language && text_and_rest(value).and_then(|(_, rest)| text_and_rest(rest)).is_none() {
            return Err("a text in a language that is cut short");
        }
        if tag == ValueTag::BegCollection as u8 {
            depth += 1;
        } else if tag == ValueTag::EndCollection as u8 {
            depth = depth.saturating_sub(1);
        }
        if depth > DEEPEST {
            return Err("collections deeper than printing has them");
        }
    }
    Ok(())
}

/// What stands behind its length, and what follows.
fn text_and_rest(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;
    use std::io::{Read as _, Write as _};
    use std::net::{Shutdown, TcpListener, TcpStream};

    const HEAD: &[u8] = b"\x02\x00\x00\x00\x00\x00\x00\x01\x04";

    fn attribute(tag: u8, name: &str, value: &str) -> Vec<u8> {
        let part = |text: &str| [&u16::try_from(text.len()).unwrap().to_be_bytes()[..], text.as_bytes()].concat();
        [vec![tag], part(name), part(value)].concat()
    }

    /// An answer with collections so deep in each other.
    fn nested(depth: usize) -> Vec<u8> {
        let member = [attribute(0x4a, "", "a"), attribute(0x34, "", "")].concat();
        let begun = attribute(0x34, "media-col", "");
        [HEAD, &begun, &member.repeat(depth - 1), &attribute(0x37, "", "").repeat(depth), b"\x03"].concat()
    }

    /// What is made of what somebody at an address answers.
    fn asked(answer: impl FnOnce(TcpStream) + Send + 'static) -> Result<IppRequestResponse, DeviceError> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address: Uri = format!("ipp://{}/printers/x", listener.local_addr().unwrap()).parse().unwrap();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut question = [0; 4096];
            let _ = stream.read(&mut question);
            let mut rest = stream.try_clone().unwrap();
            answer(stream);
            // A question may come in pieces: who closes before the last of them breaks the pipe.
            let _ = rest.shutdown(Shutdown::Write).and_then(|()| std::io::copy(&mut rest, &mut std::io::sink()));
        });
        let question = IppOperationBuilder::get_printer_attributes(address.clone()).build().unwrap();
        exchange(&address, question)
    }

    fn answered(head: &str, body: Vec<u8>) -> Result<IppRequestResponse, DeviceError> {
        let head = format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n");
        asked(move |mut stream| {
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        })
    }

    #[test]
    fn an_answer_is_read_as_deep_as_those_of_printers_are() {
        let answer = answered("200 OK", nested(3)).unwrap();
        assert_eq!(answer.attributes().groups_of(DelimiterTag::PrinterAttributes).count(), 1);
        assert!(read(nested(DEEPEST as usize)).is_ok());
    }

    #[test]
    fn collections_deep_in_each_other_are_refused_before_they_are_read() {
        for depth in [DEEPEST as usize + 1, 20_000, 100_000] {
            let refused = answered("200 OK", nested(depth)).err().unwrap();
            assert!(refused.to_string().contains("deeper"), "{depth}: {refused}");
        }
    }

    #[test]
    fn a_text_in_a_language_that_is_cut_short_is_refused() {
        let words = |value: &str| [HEAD, &attribute(0x35, "printer-info", value), b"\x03"].concat();
        assert!(answered("200 OK", words("\0\u{2}en\0\u{5}Zebra")).is_ok());
        for value in ["", "\0", "\0\u{7f}en", "\0\u{2}en", "\0\u{2}en\0\u{7f}Zebra"] {
            let refused = answered("200 OK", words(value)).err().unwrap();
            assert!(refused.to_string().contains("cut short"), "{value:?}: {refused}");
        }
    }

    #[test]
    fn an_answer_without_end_is_left_at_its_largest() {
        let refused = asked(|mut stream| {
            let chunk = attribute(0x44, "media-supported", "x").repeat(4096);
            let _ =
                stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n").and_then(|()| stream.write_all(HEAD));
            while stream.write_all(&chunk).is_ok() {}
        });
        assert!(refused.is_err());
    }

    #[test]
    fn nobody_sends_a_document_elsewhere() {
        let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
        elsewhere.set_nonblocking(true).unwrap();
        let to = elsewhere.local_addr().unwrap();
        for status in ["301 Moved Permanently", "307 Temporary Redirect", "308 Permanent Redirect"] {
            let refused = answered(&format!("{status}\r\nLocation: http://{to}/printers/x"), Vec::new());
            assert!(refused.is_err(), "{status}");
        }
        assert!(elsewhere.accept().is_err(), "nobody came");
    }

    #[test]
    fn an_address_says_where_its_queue_is_asked() {
        for (address, wanted) in [
            ("ipp://desk/printers/Zebra", "http://desk:631/printers/Zebra"),
            ("ipp://desk:8631/ipp/print?a=b", "http://desk:8631/ipp/print?a=b"),
            ("ipp://[::1]/ipp/print", "http://[::1]:631/ipp/print"),
            ("ipps://desk/ipp/print", "https://desk:443/ipp/print"),
            ("http://desk:1/x", "http://desk:1/x"),
        ] {
            assert_eq!(http_address(&address.parse().unwrap()), wanted);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(13), ..ProptestConfig::default() })]

        #[test]
        fn no_answer_is_too_odd(bytes in prop::collection::vec(prop_oneof![any::<u8>(), Just(0), Just(1), Just(0x34), Just(0x35), Just(0x36), Just(0x37), Just(0x4a)], 0..400)) {
            let _ = read([HEAD, &bytes].concat());
        }
    }
}
