//! ZPL from elsewhere: what reaches the printer, what is held back, what is said.

use crate::documents::{convert, draw, laying, target};
use convert::{ConvertError, Converted, LabelDocument, Laying, Reason, Remark};
use model::{Dpi, PrinterLanguage};

fn zpl() -> Laying {
    laying(target(PrinterLanguage::Zpl, Dpi::D203))
}

fn labels(document: &str) -> Vec<Converted> {
    convert(document.as_bytes(), &zpl()).unwrap()
}

fn sent(document: &str) -> String {
    String::from_utf8(labels(document).remove(0).bytes).unwrap()
}

fn held_back(document: &str) -> Vec<(Reason, String)> {
    let remarks = labels(document).remove(0).remarks.into_iter();
    let held = remarks.filter_map(|remark| match remark {
        Remark::HeldBack { reason, commands } => Some((reason, commands.join(" "))),
        _ => None,
    });
    held.collect()
}

const DRAWS: &str = "^FO40,40^A0N,40,40^FDHavenstraat 10^FS";

#[test]
fn a_label_is_sent_as_it_is_from_a_state_that_is_known() {
    let sent = sent(&format!("^XA{DRAWS}^XZ"));
    assert!(sent.starts_with("^XA\n^CI0^PW812^LL1218^LH0,0^LS0^PON^PMN^LRN^FWN^MUD"), "{sent}");
    assert!(sent.contains(DRAWS), "{sent}");
    assert!(sent.ends_with("^PQ1\n^XZ\n"), "{sent}");
}

#[test]
fn what_changes_the_printer_is_held_back_and_named_with_its_reason() {
    let document = format!("~JR^XA^JUS^KL4^NDP,10.0.0.1~DNR:X.GRF,1^JBE^IDE:*.*^JZN^MPE{DRAWS}^HH^RFW^PPY^QQ1^XZ~HS");
    let expected = [
        (Reason::Settings, "^JU ^JZ ^KL ^MP"),
        (Reason::Memory, "^ID ^JB ~DN"),
        (Reason::Network, "^ND"),
        (Reason::Restart, "~JR"),
        (Reason::Motion, "^PP"),
        (Reason::Answers, "^HH"),
        (Reason::Radio, "^RF"),
        (Reason::Unknown, "^QQ"),
    ];
    assert_eq!(held_back(&document), expected.map(|(reason, commands)| (reason, commands.to_owned())));
    let sent = sent(&document);
    for command in ["JR", "JU", "KL", "ND", "DN", "JB", "ID", "JZ", "MP", "HH", "RF", "PP", "QQ", "HS"] {
        assert!(!sent.contains(&format!("^{command}")) && !sent.contains(&format!("~{command}")), "{command}: {sent}");
    }
    assert!(sent.contains(DRAWS));
}

#[test]
fn what_the_desk_sets_itself_is_left_out_without_a_word() {
    let document =
        format!("CT~~CD,~CC^~CT~\n^XA~TA000~JSN^LT0^MNW^MTT^PON^PMN^JMA^MCY^SZ2~SD15^PR4,4^MD5^MMT{DRAWS}^XZ");
    assert_eq!(labels(&document)[0].remarks, []);
    let sent = sent(&document);
    for command in ["TA", "JS", "LT", "MN", "MT", "JM", "MC", "SZ", "SD", "PR", "MD", "MM", "CT", "CD", "CC"] {
        assert!(!sent.contains(&format!("^{command}")) && !sent.contains(&format!("~{command}")), "{command}: {sent}");
    }
    // Held: the map would not be cleared for the next label.
    assert_eq!(held_back(&format!("^XA^MCN{DRAWS}^XZ")), [(Reason::Settings, "^MC".to_owned())]);
}

#[test]
fn other_signs_mean_what_they_mean() {
    let document = "~CD;^CC!!XA!FO40;40!A0N;40;40!FDa^b;c_e!FS!CC^^XZ";
    let sent = sent(document);
    assert!(sent.contains("^FO40,40^A0N,40,40^FH_^FDa_5Eb;c_5Fe^FS"), "{sent}");
}

#[test]
fn a_byte_order_mark_is_no_part_of_it_and_copies_are_told() {
    let document = format!("\u{feff}^XA{DRAWS}^PQ3,0,1,Y^XZ");
    assert_eq!(labels(&document)[0].remarks, [Remark::Copies { asked: 3 }]);
    let sent = sent(&document);
    assert!(sent.contains("^PQ1\n") && !sent.contains("^PQ3"), "{sent}");
}

#[test]
fn several_labels_are_several_and_each_has_what_was_set_before() {
    let document = "^XA^CI28^LH10,20^CF0,30^XZ^XA^FO1,1^FDone^FS^XZ\n^XA^CI13^FO1,1^FDtwo^FS^XZ^XA^FO1,1^FDthree^FS^XZ";
    let labels: Vec<String> =
        labels(document).into_iter().map(|label| String::from_utf8(label.bytes).unwrap()).collect();
    assert_eq!(labels.len(), 3);
    assert!(labels[0].contains("^CI28^LH10,20^CF0,30^FO1,1^FDone"), "{}", labels[0]);
    assert!(labels[1].contains("^CI13^FO1,1^FDtwo") && !labels[1].contains("one"), "{}", labels[1]);
    assert!(labels[2].contains("^LH10,20^CF0,30^CI13^FO1,1^FDthree"), "{}", labels[2]);
}

#[test]
fn nothing_is_kept_in_the_printer() {
    let picture = "~DGR:LOGO.GRF,8,2,FF00FF00FF00FF00^XA^FO10,10^XGR:LOGO.GRF,1,1^FS^XZ";
    let converted = &labels(picture)[0];
    assert_eq!(converted.remarks, []);
    let sent = String::from_utf8(converted.bytes.clone()).unwrap();
    assert!(sent.contains("^FO10,10^GFA,8,8,2,FF00FF00FF00FF00^FS"), "{sent}");
    assert!(!sent.contains("~DG") && !sent.contains("^XG"), "{sent}");

    let format = "^XA^DFR:F.ZPL^FO10,10^A0N,40^FN1^FS^XZ^XA^XFR:F.ZPL^FN1^FDUtrecht^FS^XZ";
    let converted = &labels(format)[0];
    assert_eq!(converted.remarks, [Remark::Redrawn { because: "^XF".to_owned() }]);
    let sent = String::from_utf8(converted.bytes.clone()).unwrap();
    assert!(sent.contains("^GFA,") && !sent.contains("^DF") && !sent.contains("^XF"), "{sent}");
}

#[test]
fn what_is_not_in_the_file_is_asked_about() {
    let converted = &labels(&format!("^XA{DRAWS}^FO9,9^XGE:LOGO.GRF^FS^XZ"))[0];
    let recalls = Remark::Recalls { name: "E:LOGO.GRF".to_owned() };
    assert!(recalls.asks());
    assert_eq!(converted.remarks, [recalls]);
}

#[test]
fn what_is_beyond_the_label_is_asked_about() {
    let wide = Remark::TooWide { width_mm: 125, label_mm: 101 };
    assert!(wide.asks());
    assert_eq!(labels("^XA^FO700,9^GB300,40,40^FS^XZ")[0].remarks, [wide]);
    let long = Remark::TooLong { length_mm: 187, label_mm: 152 };
    assert!(long.asks());
    for way_up in ["", "^POI", "^PMY", "^PW400"] {
        assert_eq!(
            labels(&format!("^XA{way_up}^FO9,1400^GB40,100,40^FS^XZ"))[0].remarks,
            std::slice::from_ref(&long),
            "{way_up}"
        );
    }
    // Far from where its field begins, too.
    let block = &labels("^XA^FO0,9^A0N,40^FB980,1,0,R^FDUtrecht^FS^XZ")[0].remarks;
    assert!(matches!(block[..], [Remark::TooWide { label_mm: 101, .. }]), "{block:?}");
    let below = &labels("^XA^FO9,1150^A0N,40^FB600,9,0,L^FDUtrecht\\&\\&\\&\\&\\&Gent^FS^XZ")[0].remarks;
    assert!(matches!(below[..], [Remark::TooLong { label_mm: 152, .. }]), "{below:?}");
    // What a label says of its size is nothing that is printed, and a frame along the edge is no loss.
    assert_eq!(labels(&format!("^XA^PW1218^LL2000{DRAWS}^XZ"))[0].remarks, []);
    assert_eq!(labels("^XA^FO0,0^GB814,1220,3^FS^XZ")[0].remarks, []);
    // No printer prints beyond the width that the label says.
    assert_eq!(labels("^XA^PW600^FO500,9^GB500,40,40^FS^XZ")[0].remarks, []);
}

#[test]
fn which_way_a_label_lies_is_drawn_as_printers_do() {
    // A square near the upper left corner of a label of 812 x 1218 dots.
    let black = |how: &str, x: u32, y: u32| {
        draw(format!("^XA{how}^FO20,30^GB8,8,8^FS^XZ").as_bytes(), &zpl()).unwrap()[0].bitmap.is_black(x, y)
    };
    assert!(black("", 20, 30) && black("", 27, 37) && !black("", 28, 38));
    assert!(black("^POI", 811 - 20, 1217 - 30) && black("^POI", 811 - 27, 1217 - 37));
    assert!(black("^PMY", 811 - 20, 30) && black("^PMY^POI", 20, 1217 - 30));
    // A narrower one is in the middle.
    assert!(black("^PW412", 220, 30) && black("^PW412^POI", 811 - 220, 1217 - 30));
}

#[test]
fn matrix_codes_are_drawn_whatever_else_their_commands_say() {
    for code in
        ["^BXN,6,200,,,,_,1", "^BXN,4,200,20,20,6,_", "^BY96,96^BXN,6,200,18,18,1,~", "^BON,5,N,219,N,1", "^BQN,2,10"]
    {
        let label = format!("^XA^FO100,100{code}^FDQA,1234567890^FS^XZ");
        let drawn = draw(label.as_bytes(), &zpl()).unwrap().remove(0).bitmap;
        assert!((100..200).any(|x| drawn.is_black(x, 110)), "{code}");
    }
}

#[test]
fn a_sign_before_another_one_begins_no_command() {
    let sent = sent("^XA^FO9,9^BXN,6,200,18,18,1,~\r\n^FDUtrecht^FS^FO9,99^BXN,6,200,18,18,1,~^FD3511 AB^FS~~JR^XZ");
    assert!(sent.contains(",1,~\r\n^FDUtrecht^FS") && sent.contains(",1,~^FD3511 AB^FS"), "{sent}");
    assert!(!sent.contains("JR"), "{sent}");
    let drawn = |label: &str| draw(label.as_bytes(), &zpl()).unwrap().remove(0).bitmap;
    assert_eq!(
        drawn("^XA^FO9,9^GB9,9,9^FS^^FO99,99^GB9,9,9^FS^XZ"),
        drawn("^XA^FO9,9^GB9,9,9^FS^FO99,99^GB9,9,9^FS^XZ")
    );
}

#[test]
fn what_cannot_be_drawn_here_goes_to_printers_that_can() {
    let document = b"^XA^FO9,9^B3N,N,50^FD{?}^FS^XZ";
    assert_eq!(labels(std::str::from_utf8(document).unwrap())[0].remarks, []);
    assert!(matches!(draw(document, &zpl()), Err(ConvertError::Undrawable { page: 1, .. })));
    let tspl = laying(target(PrinterLanguage::Tspl, Dpi::D203));
    assert!(matches!(convert(document, &tspl), Err(ConvertError::Undrawable { page: 1, .. })));
}

#[test]
fn what_is_cut_off_binary_or_empty_is_an_error() {
    let error = |document: &[u8]| convert(document, &zpl()).unwrap_err();
    assert!(matches!(error(b"^XA^FO10,10^FDcut"), ConvertError::Broken(_)));
    assert!(matches!(error(b"^XA^FO10,10^GFB,100,100,10,ab"), ConvertError::Broken(_)));
    assert!(matches!(error(b"^XA^FO10,10^FDfirst^FS^XZ^XA^FO1,1^FDsec"), ConvertError::Broken(_)));
    assert_eq!(error(b"^XA^XZ"), ConvertError::Empty);
    assert_eq!(error(b"^XA\x00\xff\xfe\x80^XZ"), ConvertError::Empty);
    assert_eq!(error(&[0, 1, 2, 3, 0xFF]), ConvertError::UnknownFormat);
    assert_eq!(error(b""), ConvertError::UnknownFormat);
}

#[test]
fn raw_bytes_of_a_picture_are_no_commands() {
    let document = b"^XA^FO8,8^GFB,4,4,1,^XZ~^FS^XZ";
    let converted = convert(document, &zpl()).unwrap().remove(0);
    assert!(converted.bytes.windows(18).any(|bytes| bytes == b"^GFB,4,4,1,^XZ~^FS"));
    let drawn = draw(document, &zpl()).unwrap().remove(0).bitmap;
    // `^` is 01011110.
    assert_eq!((8..16).map(|x| u8::from(drawn.is_black(x, 8))).collect::<Vec<_>>(), [0, 1, 0, 1, 1, 1, 1, 0]);
}

#[test]
fn fifty_megabytes_of_picture_are_refused() {
    let mut document = b"^XA^FO0,0^GFA,25000000,25000000,100,".to_vec();
    document.resize(50 << 20, b'F');
    document.extend_from_slice(b"^FS^XZ");
    assert_eq!(convert(&document, &zpl()), Err(ConvertError::TooLarge { most_mb: 32 }));
    // Few bytes that stand for many.
    let packed = b"^XA^FO0,0^GFA,50000000,50000000,100,zF^FS^XZ";
    assert_eq!(draw(packed, &zpl()), Err(ConvertError::TooMuch { page: 1 }));
}

#[test]
fn a_few_bytes_cannot_ask_for_more_dots_than_there_are() {
    for much in [
        format!("^XA^FO1,1^A0N,32000,32000^FD{}^FS^XZ", "W".repeat(500)),
        format!("^XA^FO1,1^BY10,3,32000^BCN,32000,N,N,N^FD{}^FS^XZ", "W".repeat(2000)),
        "^XA^FO1,1^BXN,32000,200^FDx^FS^XZ".to_owned(),
        "^XA^FO1,1^BCN,-2^FDx^FS^XZ".to_owned(),
        "^XA^FO1,1^BCN,inf^FDx^FS^XZ".to_owned(),
        "^XA^FO1,1^BCN,2000000000^FS^GB9,9,9^FS^XZ".to_owned(),
        "^XA^MUD,1,1000000^FO1,1^A0N,100^FDx^FS^XZ".to_owned(),
        format!("^XA{}^XZ", "^FO1,1^FR^GB9000,9000,9000^FS".repeat(5000)),
        format!("^XA^DFA^FO1,1^GB800,800,800^FS^XZ^XA{}^XZ", "^XFA^FS".repeat(50_000)),
    ] {
        let shown: String = much.chars().take(60).collect();
        assert_eq!(draw(much.as_bytes(), &zpl()), Err(ConvertError::TooMuch { page: 1 }), "{shown}");
    }
}

#[test]
fn formats_within_formats_do_not_grow() {
    let mut document = "^XA^DFF0^FO1,1^GB9,9,9^FS^XZ".to_owned();
    for number in 1..40 {
        document.push_str(&format!("^XA^DFF{number}^XFF{0}^FS^XFF{0}^FS^FO1,1^GB9,9,9^FS^XZ", number - 1));
    }
    document.push_str("^XA^XFF39^FS^XZ");
    assert_eq!(draw(document.as_bytes(), &zpl()).unwrap().len(), 1);
}

#[test]
fn more_labels_than_a_file_has_are_refused() {
    let many = format!("^XA{DRAWS}^XZ").repeat(1001);
    assert_eq!(convert(many.as_bytes(), &zpl()), Err(ConvertError::TooManyPages { pages: 1001, most: 1000 }));
    assert_eq!(LabelDocument::open(format!("^XA{DRAWS}^XZ").repeat(200).as_bytes()).unwrap().pages(), 200);
}

#[test]
fn drawn_at_its_own_resolution_every_dot_is_where_it_was_said() {
    // Bars of three dots with three between them, over the whole width.
    let bars: String = (0..812).step_by(6).map(|x| format!("^FO{x},100^GB3,50,3^FS")).collect();
    for (source, width) in [(Dpi::D203, 812), (Dpi::D300, 1200)] {
        let laying = Laying { source, ..laying(target(PrinterLanguage::Tspl, source)) };
        let drawn = draw(format!("^XA^PW{width}{bars}^XZ").as_bytes(), &laying).unwrap().remove(0).bitmap;
        assert_eq!(drawn.width(), width);
        for x in 0..812 {
            assert_eq!(drawn.is_black(x, 120), x % 6 < 3, "{x} at {source:?}");
        }
    }
}

#[test]
fn settings_beside_a_label_are_named_without_their_values() {
    let document =
        format!("! U1 setvar \"wlan.wpa.psk\" \"secret\"\r\n^XA{DRAWS}^XZ\r\n! U1 do \"device.reset\" \"\"\r\n");
    let held = held_back(&document);
    assert_eq!(held, [(Reason::Settings, "! U1 do \"device.reset\" ! U1 setvar \"wlan.wpa.psk\"".to_owned())]);
    assert!(!String::from_utf8_lossy(&labels(&document)[0].bytes).contains("! U1"));
}

#[test]
fn no_command_hides_in_data_by_other_signs() {
    for hides in [
        "^XA~CT^XA^FO40,40^A0N,40,40^FDa~JRb^FS^XZ",
        "^XA^CC!!FO40,40!A0N,40,40!FDa^JUSb!FS!XZ",
        "^XA^CC!!FO40,40!A0N,40,40!FDa~JR^KLb!FS!FO40,90!GFA,3,3,1,~JR!FS!XZ",
    ] {
        let Ok(sent) = convert(hides.as_bytes(), &zpl()) else { continue };
        let bytes = String::from_utf8_lossy(&sent[0].bytes).into_owned();
        assert!(!bytes.contains("~JR") && !bytes.contains("^JU") && !bytes.contains("^KL"), "{hides}: {bytes}");
    }
}
