//! The file that streets of the map of service points are drawn from.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::ProblemCode;
use serde_json::json;
use station::calls::{self, Face, ReadStreets, Streets};
use station::{Options, Station};
use std::path::Path;

/// A PMTiles header of a kind of tiles, and some bytes after it.
fn tiles(version: u8, compression: u8, kind: u8) -> Vec<u8> {
    let mut bytes = vec![0; 300];
    bytes[..7].copy_from_slice(b"PMTiles");
    (bytes[7], bytes[98], bytes[99]) = (version, compression, kind);
    bytes[200..206].copy_from_slice(b"street");
    bytes
}

fn streets(path: &Path) -> Streets {
    Streets { file: Some(path.to_str().unwrap().to_owned()) }
}

#[test]
fn a_file_of_vector_tiles_is_read_piece_by_piece_where_it_lies() {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options { desk: false, ..Options::new(folder.path().join("station")) }).unwrap();
    let read = |at, length| calls::streets_read(&station, ReadStreets { at, length });
    assert_eq!(calls::streets(&station, ()).unwrap(), Streets::default());
    assert_eq!(read(0, 10).unwrap_err().code, ProblemCode::StreetsNone);

    let file = folder.path().join("utrecht ½.pmtiles");
    std::fs::write(&file, tiles(3, 2, 1)).unwrap();
    calls::streets_save(&station, streets(&file)).unwrap();
    assert_eq!(calls::streets(&station, ()).unwrap(), streets(&file));
    let bytes = |at, length| BASE64.decode(read(at, length).unwrap().base64).unwrap();
    assert_eq!(bytes(200, 6), b"street");
    assert_eq!(
        (bytes(290, 1_000).len(), bytes(u64::from(u32::MAX), u32::MAX).len()),
        (10, 0),
        "it ends where the file does"
    );

    std::fs::remove_file(&file).unwrap();
    assert_eq!(read(0, 10).unwrap_err().code, ProblemCode::FileUnreadable, "it was taken away");
    calls::streets_save(&station, Streets::default()).unwrap();
    assert_eq!(read(0, 10).unwrap_err().code, ProblemCode::StreetsNone);
}

#[test]
fn what_holds_no_streets_is_refused_and_no_browser_names_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options { desk: false, ..Options::new(folder.path().join("station")) }).unwrap();
    let file = folder.path().join("file");
    for bytes in [tiles(2, 2, 1), tiles(3, 2, 2), tiles(3, 3, 1), b"PMTiles".to_vec(), Vec::new()] {
        std::fs::write(&file, bytes).unwrap();
        assert_eq!(calls::streets_save(&station, streets(&file)).unwrap_err().code, ProblemCode::StreetsUnlike);
    }
    assert_eq!(calls::streets_save(&station, streets(folder.path())).unwrap_err().code, ProblemCode::StreetsUnlike);
    assert_eq!(
        calls::streets_save(&station, streets(&folder.path().join("none"))).unwrap_err().code,
        ProblemCode::FileUnreadable
    );
    std::fs::write(&file, tiles(3, 1, 1)).unwrap();
    calls::streets_save(&station, streets(&file)).unwrap();
    // A file that became another one is read no more: it could be any file of this account.
    std::fs::write(&file, "a letter").unwrap();
    let read = calls::streets_read(&station, ReadStreets { at: 0, length: 8 });
    assert_eq!(read.unwrap_err().code, ProblemCode::StreetsUnlike);
    let named = calls::call(&station, Face::Browser, "streets_save", json!({ "file": file }));
    assert_eq!(named.unwrap_err().code, ProblemCode::OnlyAtTheDesk);
    #[cfg(unix)]
    assert_eq!(
        calls::streets_save(&station, streets(Path::new("/dev/zero"))).unwrap_err().code,
        ProblemCode::StreetsUnlike
    );
}
