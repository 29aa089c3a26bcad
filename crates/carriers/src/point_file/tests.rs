//! Files of points, by what comes out of them.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn at() -> UtcDateTime {
    "2026-11-25T10:00:00Z".parse().unwrap()
}

const TABLE: &str = "\
carrier;code;name;street;house_number;postal_code;city;country;latitude;longitude;hours;max_weight;max_length;colour
DPD;NL-101;Kiosk;Oudegracht;1;3511 AB;Utrecht;NL;52.0907;5.1214;Mo-Fr 09:00-18:00;20000;600;red
dpd;NL-102;Locker;Neude;2;3512 AE;Utrecht;NL;52.0932;5.1187;Mo 18:00-09:00;;;
dpd;NL-103;Nowhere;Neude;3;3512 AE;Utrecht;NL;91;5.1;;;;
dpd;;Nameless;Neude;4;3512 AE;Utrecht;NL;52;5.1;;;;
dpd;NL-105;Abroad;Neude;5;3512 AE;Utrecht;XX;52;5.1;;;;
";

#[test]
fn a_table_is_read_row_by_row_and_faults_are_named_by_line() {
    let file = read_point_file(TABLE, at()).unwrap();
    assert_eq!(file.points.iter().map(|it| it.code.as_str()).collect::<Vec<_>>(), ["NL-101", "NL-102"]);
    let kiosk = &file.points[0];
    assert_eq!((kiosk.carrier.as_str(), kiosk.max_weight), ("dpd", Some(Grams(20_000))));
    assert_eq!(kiosk.hours.as_ref().map(ToString::to_string).as_deref(), Some("Mo-Fr 09:00-18:00"));
    assert_eq!((kiosk.position.latitude(), kiosk.as_of), (52_090_700, at()));
    assert_eq!(kiosk.max_size.map(|size| (size.length, size.width)), Some((Millimetres(600), Millimetres(0))));
    assert_eq!(file.points[1].hours, None, "hours that cannot be are left out");
    let refused: Vec<_> = file.refused.iter().map(|it| (it.line, it.column.as_str())).collect();
    assert_eq!(refused, [(3, "hours"), (4, "latitude"), (5, "code"), (6, "country")]);
    assert_eq!((file.refused_count, file.unknown_columns), (4, vec!["colour".to_owned()]));
}

#[test]
fn a_row_with_more_cells_than_headings_is_no_row() {
    // Hours of two groups of days without quotation marks: the mark between cells stands in them.
    let cut = "dpd;NL-106;Kiosk;Neude;6;3512 AE;Utrecht;NL;52;5.1;Mo-Fr 09:00-18:00; Sa 10:00-16:00;;;;;";
    let quoted = cut.replace("Mo-Fr 09:00-18:00; Sa 10:00-16:00", "\"Mo-Fr 09:00-18:00; Sa 10:00-16:00\"");
    let head = "carrier;code;name;street;house_number;postal_code;city;country;latitude;longitude;hours";
    let file = read_point_file(&format!("{head}\n{cut}\n{quoted}\n"), at()).unwrap();
    let hours: Vec<_> = file.points.iter().map(|it| it.hours.as_ref().unwrap().to_string()).collect();
    assert_eq!(hours, ["Mo-Fr 09:00-18:00; Sa 10:00-16:00"]);
    let [refused] = file.refused.as_slice() else { panic!("{:?}", file.refused) };
    assert_eq!((refused.line, refused.column.as_str(), refused.found.as_str()), (2, "", "Sa 10:00-16:00"));
}

#[test]
fn what_is_no_file_of_points_is_said_to_be_none() {
    let missing = read_point_file("carrier,code,name\ndpd,1,Kiosk\n", at());
    let expected = ["street", "postal_code", "city", "country", "latitude", "longitude"].to_vec();
    assert_eq!(missing, Err(PointFileError::ColumnsMissing(expected)));
    for text in ["", "Order,Total\n1,2\n", "{\"orders\":[]}", "[1, 2", "{}"] {
        assert!(matches!(read_point_file(text, at()), Err(PointFileError::Unrecognised(_))), "{text}");
    }
}

const V2: &str = r#"[{"id":10875349,"code":"217165","is_active":true,"shop_type":null,"general_shop_type":"servicepoint",
 "extra_data":{"partner_name":"PostNL"},"name":"Kiosk","street":"Boschdijktunnel","house_number":"1","postal_code":"5611AG",
 "city":"EINDHOVEN","latitude":"51.441444","longitude":"5.475185","email":"","phone":"","homepage":"","carrier":"postnl",
 "country":"NL","formatted_opening_times":{"0":["10:00 - 20:00"],"1":["10:00 - 12:00","13:00 - 20:00"],"6":[]},
 "open_tomorrow":true,"open_upcoming_week":true,"distance":381}, {"code":"broken"}]"#;

#[test]
fn what_the_older_api_answered_is_read() {
    let file = read_point_file(V2, at()).unwrap();
    let point = &file.points[0];
    assert_eq!((point.platform_id.as_str(), point.code.as_str()), ("10875349", "217165"));
    assert_eq!((point.position.latitude(), point.kind), (51_441_444, Some(PointKind::Shop)));
    let hours = point.hours.as_ref().map(ToString::to_string);
    assert_eq!(hours.as_deref(), Some("Mo 10:00-20:00; Tu 10:00-12:00,13:00-20:00"));
    assert_eq!((file.refused[0].line, file.refused[0].column.as_str()), (2, "shape"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_a_file_or_a_fault(text in "(carrier|code|name|,|;|\n|\"|\\{|\\[|[0-9.]{1,5}){0,60}") {
        let _ = read_point_file(&text, at());
    }

    /// A cell of any letters spoils its own row at most.
    #[test]
    fn one_bad_cell_harms_one_row(cell in "[^;\"\r\n]{0,300}", column in 0_usize..13) {
        let lines: Vec<&str> = TABLE.lines().collect();
        let mut cells: Vec<&str> = lines[1].split(';').collect();
        cells[column] = &cell;
        let text = format!("{}\n{}\n{}\n", lines[0], cells.join(";"), lines[2]);
        let file = read_point_file(&text, at()).unwrap();
        prop_assert!(file.points.iter().any(|point| point.code == "NL-102"));
    }
}
