//! ZPL that asks for too much.

use super::{named, packed};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::io::Read as _;

/// A label of these commands.
fn label(name: &str, commands: impl AsRef<str>) -> (String, Vec<u8>) {
    named(name, format!("^XA{}^XZ", commands.as_ref()))
}

fn z64(bytes: u64) -> String {
    let coded = BASE64.encode(packed(std::io::repeat(0xAA).take(bytes)));
    format!("^GFA,{bytes},{bytes},100,:Z64:{coded}:0000^FS")
}

pub(crate) fn large_zpl() -> Vec<(String, Vec<u8>)> {
    let long = "lorem ipsum ".repeat(10_000);
    let mut attacks = vec![
        label("the font after the text", "^FDx^A0N,90210^FS"),
        label("units of inches", "^MUI0^FO1,1^A0N,400,400^FDx^FS^FO1,1^GB5000,5000,5000^FS"),
        label("units of nothing", "^MUI0"),
        label("units of millions", "^MUD,1,1000000^FO9,9^A0N,40,40^FDx^FS^FO9,9^GB100,100,5^FS^BY3^BCN,99^FDx^FS"),
        label("units of inches and bars", "^MUI^BY3^FO1,1^BCN,9^FDHavenstraat 10^FS^FO1,1^BXN,9,200^FDx^FS"),
        label("wide letters", "^FO9,9^A0N,10,90210^FDxxxx^FS"),
        label("a wide default", "^CF0,10,90210^FO9,9^FDxxxx^FS"),
        label("a high default", "^CF0,32000^FO9,9^FDxxxx^FS"),
        label("a font by its name", "^FO9,9^A@N,32000,32000,E:X.TTF^FDxx^FS"),
        label("letters as pictures", "^FO9,9^AZN,32000,32000^FDxxxx^FS^FO9,9^AVN,9999,9999^FDxxxx^FS"),
        label("other scripts", "^CI28^FO9,9^A0N,9000,9000^FDالسلام عليكم 今日は^FS"),
        label("other scripts in a block", "^CI28^FO9,9^A0N,300,300^FB9999,9999,9999,C,9999^FDالسلام عليكم 今日は^FS"),
        label("boxes of millions", "^FO9,9^GB9999999,9999999,9999999^FS^FO0,0^GC9999999,9999999^FS"),
        label("lines and ellipses", "^FO9,9^GD9999999,9999999,9999999,B,R^FS^FO0,0^GE9999999,9999999,999^FS"),
        label("boxes with round corners", "^FO9,9^GB9000,9000,1,B,8^FS".repeat(400)),
        label("a block of lines", format!("^FO9,9^A0N,9,9^FB9999,9999,9999,C,9999^FD{long}^FS")),
        label("a block of nothing", "^FO9,9^FB2000000000,2000000000,2000000000,J,2000000000^FD^FS"),
        label("a narrow block", format!("^FO9,9^A0N,30,30^FB1,9999,0,J,0^FD{long}^FS")),
        label("a clipped block", format!("^FO9,9^A0N,10,10^TBN,32000,32000^FD{long}^FS")),
        label("wide bars", "^BY32000^FO9,9^BCN,32000,Y,N,N^FD1234567890123456^FS"),
        label("bars of Code 39", format!("^BY10^FO9,9^B3N,N,32000^FD{}^FS", "A".repeat(8000))),
        label("bars of Code 93", format!("^BY100^FO9,9^BAN,32000^FD{}^FS", "A".repeat(5000))),
        label("Plessey and MSI", "^BY100^FO9,9^BPN,N,32000^FD123456789012^FS^FO9,9^BMN,B,32000^FD123456789012^FS"),
        label("a PDF417", format!("^BY100,3^FO9,9^B7N,32000,8,30,90^FD{}^FS", "A".repeat(2000))),
        label("a Micro-PDF417", "^BY100^FO9,9^BFN,32000,33^FDx^FS"),
        label("a Data Matrix", format!("^FO9,9^BXN,32000,200^FD{}^FS", "A".repeat(2000))),
        label("a Data Matrix of bars", "^BY30,3,32000^FO9,9^BXN,,200^FDx^FS"),
        label("a QR code", format!("^FO9,9^BQN,2,32000^FDQA,{}^FS", "A".repeat(3000))),
        label("an Aztec code", format!("^FO9,9^B0N,32000,N,300^FD{}^FS", "A".repeat(3000))),
        label("a MaxiCode", format!("^FO9,9^BD2,1,1^FD{}^FS", "A".repeat(9000))),
        label("far away", "^LH32000,32000^FO32000,32000^GB9000,9000,9000^FS^FT32000,32000^A0N,30^FDx^FS"),
        label("a large paper", "^PW2000000000^LL2000000000^FO9,9^GB9,9,9^FS"),
        label(
            "less than nothing",
            "^FO9,9^A0N,-5,-5^FDx^FS^FO9,9^GB-9999999,-9999999,-5^FS^BY-9^BCN,-9^FDx^FS^BQN,2,-9^FDQA,x^FS",
        ),
        label("what is no number", "^FO9,9^A0N,1e308,1e308^FDx^FS^FO9,9^GBinf,nan,inf^FS^FB1e300,1e300,1e300^FDx^FS"),
        label("a packed picture", z64(8 << 20)),
        label("a picture of zeros", "^FO9,9^GFA,8388608,8388608,8388608,,^FS^FO9,9^GFA,8388608,8388608,1,zzzzzF^FS"),
        label("a symbol", "^FO9,9^GSN,32000,32000^FDA^FS"),
    ];
    attacks.push(named("text without end", format!("^XA^FO9,9^A0N,9,9^FD{}^FS^XZ", "x".repeat(4 << 20))));
    attacks
}

pub(crate) fn many_zpl() -> Vec<(String, Vec<u8>)> {
    let recalls = |depth: u32| {
        // Each format recalls the one before it ten times.
        let formats =
            (1..=depth).map(|n| format!("^XA^DFR:F{n}.ZPL{}^XZ", format!("^XFR:F{}.ZPL^FS", n - 1).repeat(10)));
        let formats: String = formats.collect();
        format!("^XA^DFR:F0.ZPL^FO9,9^GB9,9,9^FS^XZ{formats}^XA^XFR:F{depth}.ZPL^FS^XZ")
    };
    let logo = format!("~DGR:L.GRF,80000,100,{}", ":".repeat(800));
    vec![
        label("pictures one after the other", z64(8 << 20).repeat(40)),
        label("boxes one after the other", "^FO0,0^GB812,1218,1218^FS".repeat(50_000)),
        label("circles one after the other", "^FO0,0^GC4095,4095^FS".repeat(50_000)),
        label("frames one after the other", "^FO0,0^GB812,1218,1^FS".repeat(200_000)),
        label("reversed one after the other", "^FO0,0^FR^GB812,1218,1218^FS".repeat(20_000)),
        label("all reversed", format!("^LRY{}", "^FO0,0^GB8,8,8^FS".repeat(50_000))),
        label("letters one after the other", "^FO9,9^A0N,200,200^FDMMMMMMMM^FS".repeat(20_000)),
        label(
            "blocks one after the other",
            "^FO9,9^A0N,30^FB700,40,0,J^FDa b c d e f g h i j k l m n^FS".repeat(20_000),
        ),
        label("small letters", "^FO9,9^FDx^FS".repeat(200_000)),
        label("bars one after the other", "^FO9,9^BY2^BCN,100^FD12345678901234567890^FS".repeat(10_000)),
        label("QR codes one after the other", format!("^FO9,9^BQN,2,4^FDQA,{}^FS", "A".repeat(1000)).repeat(1000)),
        label("Aztec codes one after the other", format!("^FO9,9^B0N,4^FD{}^FS", "A".repeat(1000)).repeat(1000)),
        label("Data Matrix one after the other", format!("^FO9,9^BXN,4,200^FD{}^FS", "A".repeat(1000)).repeat(1000)),
        label("PDF417 one after the other", format!("^FO9,9^B7N,4,2,10^FD{}^FS", "A".repeat(800)).repeat(1000)),
        label(
            "other scripts one after the other",
            format!("^CI28{}", "^FO9,9^A0N,60,60^FDالسلام 今日は^FS".repeat(5000)),
        ),
        named("formats in formats", recalls(12)),
        named("pictures magnified", format!("{logo}^XA{}^XZ", "^FO9,9^XGR:L.GRF,10,10^FS".repeat(2000))),
        named("labels one after the other", "^XA^FO9,9^GB9,9,9^FS^XZ".repeat(300_000)),
        named(
            "what lasts",
            format!("{}{}", "^XA^CF0,30^FO9,9^FDx^FS^XZ".repeat(900), "^XA^FO9,9^FDx^FS^XZ".repeat(90)),
        ),
        named("nothing but signs", "^".repeat(8 << 20)),
        named("begun and not ended", "^XA".repeat(1 << 20)),
    ]
}
