//! PDFs that ask for too much.

use super::{named, packed};
use std::io::Read as _;

/// A PDF of these objects, numbered from 1; the first is the catalogue.
pub(crate) fn pdf<T: AsRef<[u8]>>(objects: &[T]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend_from_slice(format!("{} 0 obj\n", number + 1).as_bytes());
        file.extend_from_slice(object.as_ref());
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    let mut end = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    places.iter().for_each(|place| end.push_str(&format!("{place:010} 00000 n \n")));
    end.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1));
    file.extend_from_slice(end.as_bytes());
    file
}

/// A PDF of one page, which is object 3; the others are numbered from 4.
pub(crate) fn one_page<T: AsRef<[u8]>>(page: &str, others: &[T]) -> Vec<u8> {
    let mut objects: Vec<&[u8]> =
        vec![b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page.as_bytes()];
    objects.extend(others.iter().map(AsRef::as_ref));
    pdf(&objects)
}

/// A 4x6 inch page that draws what is in object 4, with these resources.
pub(crate) fn page(resources: &str) -> String {
    format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R /Resources << {resources} >> >>")
}

/// A stream of these bytes.
pub(crate) fn stream(dictionary: &str, content: impl AsRef<[u8]>) -> Vec<u8> {
    let content = content.as_ref();
    let head = format!("<< {dictionary} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

/// A page that draws this.
pub(super) fn draws(name: &str, content: impl AsRef<[u8]>) -> (String, Vec<u8>) {
    with(name, content, "", &[])
}

/// A page that draws this with resources, whose objects are numbered from 5.
pub(super) fn with(name: &str, content: impl AsRef<[u8]>, resources: &str, others: &[Vec<u8>]) -> (String, Vec<u8>) {
    let mut objects = vec![stream("", content)];
    objects.extend_from_slice(others);
    named(name, one_page(&page(resources), &objects))
}

pub(crate) fn lines_and_patterns() -> Vec<(String, Vec<u8>)> {
    let helvetica = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec();
    let tile = |step: &str, bbox: &str, matrix: &str, content: &str| {
        let dictionary = format!(
            "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [{bbox}] /XStep {step} /YStep {step} /Matrix [{matrix}] /Resources << >>"
        );
        stream(&dictionary, content)
    };
    let fill = "/Pattern cs /P scn 0 0 288 432 re f";
    let tiled = |name: &str, pattern: Vec<u8>| with(name, fill, "/Pattern << /P 5 0 R >>", &[pattern]);
    let text =
        |name: &str, content: &str| with(name, content, "/Font << /F 5 0 R >>", std::slice::from_ref(&helvetica));
    vec![
        draws("a dash", "[0.00001] 0 d 10 10 m 280 420 l S"),
        draws("a dash by its scale", "0.00001 0 0 0.00001 0 0 cm [1] 0 d 0 0 m 28000000 43200000 l S"),
        draws("a dash of a long line", "[1] 0 d 10 10 m 1e12 1e12 l S"),
        draws("a dash of a curve", "[0.001] 0 d 0 0 m 1e7 1e7 -1e7 1e7 100 100 c S"),
        draws("a dash of boxes", format!("[0.1] 0 d {}", "0 0 288 432 re S ".repeat(3000))),
        draws("dashes of round ends", format!("1 J 1 j 50 w [0.01 0.01] 0 d {}", "0 0 m 288 432 l S ".repeat(20))),
        draws("a wide line", "1e9 w 1 J 1 j 0 0 m 288 432 l S"),
        draws("a line as wide as far", "1e30 w 0 0 m 1e30 1e30 l S 1e38 1e38 m 3e38 3e38 l S"),
        draws("round joins", format!("1 j 1 J 1000 w 0 0 m {} S", "288 432 l 0 0 l ".repeat(20_000))),
        draws("curves", format!("0 0 m {} f", "1e6 1e6 -1e6 1e6 5 5 c ".repeat(50_000))),
        draws("wide curves", format!("1 j 1e5 w 0 0 m {} S", "1e6 1e6 -1e6 1e6 5 5 c ".repeat(20_000))),
        draws("zigzags", format!("0 0 m {} f", "288 432 l 0 432 l 288 0 l ".repeat(100_000))),
        draws("zigzags by even and odd", format!("0 0 m {} f*", "288 432 l 0 431 l 287 0 l ".repeat(100_000))),
        draws(
            "clips of zigzags",
            format!("0 0 m {} W n 0 0 288 432 re f", "288 432 l 0 431 l 287 0 l ".repeat(100_000)),
        ),
        tiled("tiles of nothing", tile("0.001", "0 0 0.001 0.001", "1 0 0 1 0 0", "0 0 1 1 re f")),
        tiled("tiles by their matrix", tile("1", "0 0 1 1", "0.0001 0 0 0.0001 0 0", "0 0 1 1 re f")),
        tiled("tiles larger than their steps", tile("0.01", "0 0 1000 1000", "1 0 0 1 0 0", "0 0 1 1 re f")),
        tiled("a tile of no step", tile("0", "0 0 1 1", "1 0 0 1 0 0", "0 0 1 1 re f")),
        tiled("a huge tile", tile("1e9", "0 0 1e9 1e9", "1 0 0 1 0 0", "0 0 1 1 re f")),
        tiled("a tile of many", tile("20", "0 0 20 20", "1 0 0 1 0 0", &"0 0 1 1 re f ".repeat(100_000))),
        tiled("a tile of dashes", tile("20", "0 0 20 20", "1 0 0 1 0 0", "[0.001] 0 d 0 0 m 20 20 l S")),
        tiled("a tile of a tile", tile("1", "0 0 1 1", "1 0 0 1 0 0", fill)),
        with(
            "tiles of many fills",
            format!("/Pattern cs /P scn {}", "0 0 288 432 re f ".repeat(2000)),
            "/Pattern << /P 5 0 R >>",
            &[tile("1", "0 0 1 1", "1 0 0 1 0 0", "0 0 1 1 re f")],
        ),
        text("large letters", "BT /F 1e6 Tf (XXXXXXXX) Tj ET"),
        text("letters as large as far", "BT /F 1e30 Tf (X) Tj ET BT /F 1 Tf 1e20 0 0 1e20 0 0 Tm (X) Tj ET"),
        text("letters in dashes", "BT 1 Tr [0.0001] 0 d /F 400 Tf (XXXX) Tj ET"),
        text(
            "letters in wide lines",
            &format!("BT 2 Tr 1 j 1000 w /F 40 Tf {} ET", "(XXXXXXXXXXXXXXXX) Tj ".repeat(2000)),
        ),
        text(
            "letters that clip",
            &format!("BT 7 Tr /F 40 Tf {} ET 0 0 288 432 re f", "(XXXXXXXXXXXX) Tj ".repeat(5000)),
        ),
        text("letters over letters", &format!("BT /F 400 Tf {} ET", "(X) Tj 0 0 Td ".repeat(100_000))),
    ]
}

pub(crate) fn shadings_and_pictures() -> Vec<(String, Vec<u8>)> {
    let shading = |name: &str, shading: Vec<u8>, times: usize| {
        with(name, "/S sh ".repeat(times), "/Shading << /S 5 0 R >>", &[shading])
    };
    let plain = "/Function << /FunctionType 2 /Domain [0 1] /C0 [0 0 0] /C1 [1 1 1] /N 1 >>";
    let stitched =
        (0..200).fold(String::from("<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >>"), |inner, _| {
            format!("<< /FunctionType 3 /Domain [0 1] /Functions [{inner} {{0}}] /Bounds [0.5] /Encode [0 1 0 1] >>")
        });
    let mesh = |kind: u8, bytes: usize| {
        let dictionary = format!(
            "/ShadingType {kind} /ColorSpace /DeviceGray /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /Decode [0 288 0 432 0 1]"
        );
        let data: Vec<u8> =
            (0..bytes).map(|n| if kind < 6 && n % 4 == 0 { 0 } else { (n * 7919 % 251) as u8 }).collect();
        stream(&dictionary, data)
    };
    let grid = stream(
        "/ShadingType 5 /ColorSpace /DeviceGray /BitsPerCoordinate 8 /BitsPerComponent 8 /VerticesPerRow 2 /Decode [0 288 0 432 0 1]",
        vec![77; 300_000],
    );
    let calculator = |work: &str| {
        let dictionary = "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]";
        stream(dictionary, format!("{{ {work} }}"))
    };
    let by_function = |work: &str| {
        let shading =
            b"<< /ShadingType 1 /ColorSpace /DeviceGray /Domain [0 1 0 1] /Matrix [288 0 0 432 0 0] /Function 6 0 R >>"
                .to_vec();
        [shading, calculator(work)]
    };
    let picture = |more: &str, content: Vec<u8>| {
        stream(&format!("/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 {more}"), content)
    };
    let shown = "q 288 0 0 432 0 0 cm /X Do Q ";
    let shows = |name: &str, picture: Vec<u8>, times: usize| {
        with(name, shown.repeat(times), "/XObject << /X 5 0 R >>", &[picture])
    };
    let dots = |count: u64| packed(std::io::repeat(0x55).take(count));
    let jpeg_header = |side: u16| {
        let [high, low] = side.to_be_bytes();
        let mut jpeg = vec![0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, high, low, high, low, 1, 1, 0x11, 0];
        jpeg.extend([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]);
        jpeg.extend(vec![0x55; 2000]);
        jpeg
    };
    let jpeg2000 = {
        let mut file = vec![0xFF, 0x4F, 0xFF, 0x51, 0, 41, 0, 0];
        for number in [60_000_u32, 60_000, 0, 0, 60_000, 60_000, 0, 0] {
            file.extend(number.to_be_bytes());
        }
        file.extend([0, 1, 7, 1, 1, 0xFF, 0xD9]);
        file
    };
    vec![
        shading("an axial shading often", format!("<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 288 432] {plain} /Extend [true true] >>").into(), 5000),
        shading("a radial shading of nothing", format!("<< /ShadingType 3 /ColorSpace /DeviceRGB /Coords [0 0 0 1e9 1e9 1e9] {plain} /Extend [true true] >>").into(), 500),
        shading("functions in functions", format!("<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 288 432] /Function {stitched} >>").into(), 50),
        shading("triangles", mesh(4, 400_000), 1),
        shading("triangles in rows", grid, 1),
        shading("Coons patches", mesh(6, 500_000), 1),
        shading("tensor patches", mesh(7, 500_000), 1),
        with("a shading that calculates", "/S sh", "/Shading << /S 5 0 R >>", &by_function(&"dup mul sin cos sqrt ".repeat(20_000))),
        with("a shading that copies", "/S sh", "/Shading << /S 5 0 R >>", &by_function("2 copy 100000 copy 1000000000 1 roll")),
        with("a shading as a pattern", format!("/Pattern cs /P scn {}", "0 0 288 432 re f ".repeat(2000)), "/Pattern << /P 5 0 R >>",
            &[format!("<< /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 288 432] {plain} >> >>").into()]),
        with("a sampled function", "/S sh", "/Shading << /S 5 0 R >>", &[
            b"<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 288 432] /Function 6 0 R >>".to_vec(),
            stream("/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [2000000000] /BitsPerSample 32", "x"),
        ]),
        shows("a large picture", picture("/Width 7900 /Height 7900 /Filter /FlateDecode", dots(7900 * 7900)), 1),
        shows("a picture often", picture("/Width 2000 /Height 2000 /Filter /FlateDecode", dots(4_000_000)), 10),
        shows("a small picture often", picture("/Width 8 /Height 8", vec![0x55; 64]), 50_000),
        shows("a picture larger than it says", picture("/Width 8 /Height 8 /Filter /DCTDecode", jpeg_header(65_500)), 1),
        shows("a JPEG 2000 larger than it says", picture("/Width 8 /Height 8 /Filter /JPXDecode", jpeg2000), 1),
        shows("a fax of many columns", picture("/Width 8 /Height 8 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >>", vec![0; 1000]), 1),
        shows("a fax of many rows", picture("/Width 8000 /Height 8000 /Filter /CCITTFaxDecode /DecodeParms << /K 0 /Columns 60000 /Rows 60000 >>", vec![0x35; 100_000]), 1),
        shows("a JBIG2 of many rows", picture("/Width 8 /Height 8 /Filter /JBIG2Decode", [0_u32.to_be_bytes().as_slice(), &[48, 0, 1], &19_u32.to_be_bytes(), &60_000_u32.to_be_bytes(), &60_000_u32.to_be_bytes(), &[0; 11]].concat()), 1),
        shows("a predictor of many columns", picture("/Width 8 /Height 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 /BitsPerComponent 16 >>", dots(1000)), 1),
        shows("a picture of no height", picture("/Width 64000000 /Height 1", vec![0x55; 1000]), 1),
        shows("a mask larger than its picture", picture("/Width 8 /Height 8 /SMask 6 0 R", vec![0x55; 64]), 1),
        with("a large soft mask", shown, "/XObject << /X 5 0 R >>", &[
            picture("/Width 8 /Height 8 /SMask 6 0 R", vec![0x55; 64]),
            picture("/Width 30000 /Height 30000", vec![0x55; 64]),
        ]),
        with("a palette of palettes", shown, "/XObject << /X 5 0 R >>", &[
            stream("/Type /XObject /Subtype /Image /Width 4000 /Height 4000 /BitsPerComponent 8 /ColorSpace [/Indexed [/Separation /A /DeviceRGB 6 0 R] 255 <00>]", vec![1; 1000]),
            stream("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", format!("{{ {} dup dup }}", "dup mul ".repeat(10_000))),
        ]),
        with("a picture in thirty colours", shown, "/XObject << /X 5 0 R >>", &[
            stream("/Type /XObject /Subtype /Image /Width 1000 /Height 1000 /BitsPerComponent 8 /ColorSpace [/Separation /A /DeviceRGB 6 0 R]", vec![1; 1_000_000]),
            stream("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", format!("{{ {} dup dup }}", "dup mul ".repeat(10_000))),
        ]),
        draws("pictures within", "q 288 0 0 432 0 0 cm BI /W 3000 /H 3000 /CS /G /BPC 8 ID x EI Q ".repeat(100)),
        draws("a picture within, by its scale", "1e9 0 0 1e9 0 0 cm BI /W 8 /H 8 /CS /G /BPC 8 ID xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx EI"),
    ]
}
