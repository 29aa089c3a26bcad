//! PDFs of millions of operators, groups, pages.

use super::named;
use super::pdf::{draws, pdf, stream, with};

pub(crate) fn many_operators() -> Vec<(String, Vec<u8>)> {
    const MILLION: usize = 1_000_000;
    let group = stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 288 432] /Group << /S /Transparency /CS /DeviceGray >>",
        "0 0 288 432 re f",
    );
    let masks = "/ExtGState << /G << /SMask << /S /Luminosity /G 5 0 R >> >> >>";
    let nested = |levels: usize| {
        let mut objects: Vec<Vec<u8>> = (0..levels)
            .map(|level| {
                let dictionary = format!(
                    "/Type /XObject /Subtype /Form /BBox [0 0 288 432] /Group << /S /Transparency >> /Resources << /XObject << /X {} 0 R >> >>",
                    level + 6
                );
                stream(&dictionary, "/X Do")
            })
            .collect();
        objects.push(stream("/Type /XObject /Subtype /Form /BBox [0 0 288 432]", "0 0 288 432 re f"));
        objects
    };
    let kids = |count: usize| {
        let kids = "3 0 R ".repeat(count);
        pdf(&[
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            format!("<< /Type /Pages /Kids [{kids}] /Count {count} >>"),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] >>".to_owned(),
        ])
    };
    let tree = pdf(&[
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{}] /Count 9 >>", "2 0 R ".repeat(9)),
    ]);
    let branches = {
        let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
        objects.extend(
            (3..30).map(|next| format!("<< /Type /Pages /Kids [{}] /Count 9 >>", format!("{next} 0 R ").repeat(10))),
        );
        pdf(&objects)
    };
    vec![
        draws("boxes", "0 0 1 1 re f ".repeat(MILLION)),
        draws("whole boxes", "0 0 288 432 re f ".repeat(300_000)),
        draws("states", "q ".repeat(MILLION)),
        draws("states that end", "Q ".repeat(MILLION)),
        draws("matrices", format!("{} 0 0 9 9 re f", "2 0 0 2 0 0 cm ".repeat(MILLION))),
        draws("clips", format!("{} 0 0 288 432 re f", "q 0 0 288 432 re W n ".repeat(100_000))),
        draws("clips of one state", format!("{} 0 0 288 432 re f", "0 0 288 432 re W n ".repeat(300_000))),
        draws("texts that are empty", "BT ET ".repeat(MILLION)),
        draws("marks", "/A << /B << /C [1 2 3] >> >> BDC ".repeat(200_000)),
        draws("arrays in arrays", "[".repeat(MILLION)),
        draws("dictionaries in dictionaries", "/A << ".repeat(MILLION)),
        draws("numbers", "1 ".repeat(4 * MILLION)),
        draws("a long word", "a".repeat(4 * MILLION)),
        draws("a long text", format!("({}) Tj", "(".repeat(MILLION))),
        draws("unknown words", "xyzzy ".repeat(MILLION)),
        with("groups", "/X Do ".repeat(20_000), "/XObject << /X 5 0 R >>", std::slice::from_ref(&group)),
        with("groups of no end", "/G gs 0 0 9 9 re f ".repeat(20_000), masks, std::slice::from_ref(&group)),
        with("groups in groups", "/X Do", "/XObject << /X 5 0 R >>", &nested(60)),
        with("many groups in groups", "/X Do", "/XObject << /X 5 0 R >>", &nested(3000)),
        with("groups in groups often", "/X Do ".repeat(500), "/XObject << /X 5 0 R >>", &nested(20)),
        with(
            "blends",
            "/G gs 0 0 288 432 re f ".repeat(10_000),
            "/ExtGState << /G << /BM /Luminosity /ca 0.5 >> >>",
            &[],
        ),
        with(
            "see-through boxes",
            format!("/G gs {}", "0 0 288 432 re f ".repeat(100_000)),
            "/ExtGState << /G << /ca 0.01 >> >>",
            &[],
        ),
        named("pages", kids(300_000)),
        named("a tree of itself", tree),
        named("a tree of branches", branches),
        named("arrays of the file", format!("%PDF-1.7\n1 0 obj {}", "[".repeat(4 << 20))),
        named("dictionaries of the file", format!("%PDF-1.7\n{}", "1 0 obj <<".repeat(1 << 20))),
        named("streams of the file", format!("%PDF-1.7\n{}", "1 0 obj << /Length 9 >> stream ".repeat(100_000))),
        named("nothing but comments", format!("%PDF-1.7\n{}", "%\n".repeat(4 << 20))),
        named(
            "its table is itself",
            "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        ),
    ]
}
