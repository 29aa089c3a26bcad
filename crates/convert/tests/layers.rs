//! Layers of PDFs: what a printer prints of them.

use crate::documents::{draw, laying, target};
use crate::pdfs::{pdf, stream};
use convert::{Drawn, Remark};
use model::{Crop, Dpi, Framing, PrinterLanguage, Turn};

const PAGE: &str = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R /Resources << /Properties << /L 5 0 R >> >> >>";
const LAYER: &str = "<< /Type /OCG /Name (Layer) >>";

/// A page with a square in its lower left that is always there, and one in its upper right in `/L`. The page is object 3, the layer
/// object 5; objects from 6 on are the others.
fn on_page(page: &str, properties: &str, layer: &str, others: &[&str]) -> Vec<u8> {
    let catalogue = format!("<< /Type /Catalog /Pages 2 0 R /OCProperties << {properties} >> >>");
    let drawn = stream("", "0 g 19 33 20 20 re f /OC /L BDC 249 379 20 20 re f EMC");
    let mut objects: Vec<&[u8]> = vec![
        catalogue.as_bytes(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page.as_bytes(),
        &drawn,
        layer.as_bytes(),
    ];
    objects.extend(others.iter().map(|object| object.as_bytes()));
    pdf(&objects, "")
}

/// The same of one layer, switched like this.
fn layered(state: &str, layer: &str) -> Vec<u8> {
    on_page(PAGE, &format!("/OCGs [5 0 R] /D << {state} >>"), layer, &[])
}

fn drawn(document: &[u8]) -> Drawn {
    let framing = Framing { crop: Crop::Whole, turn: Turn::None };
    let laying = convert::Laying { framing, ..laying(target(PrinterLanguage::Zpl, Dpi::D203)) };
    draw(document, &laying).unwrap().remove(0)
}

/// Whether there is ink in the upper right of the page.
fn is_printed(document: &[u8]) -> bool {
    let Drawn { bitmap, remarks, .. } = drawn(document);
    assert_eq!(remarks, []);
    assert!(bitmap.is_black(82, 1097), "what is in no layer is always there");
    bitmap.is_black(730, 121)
}

#[test]
fn a_layer_is_there_as_the_file_switches_it() {
    for (state, is_on) in
        [("/OFF [5 0 R]", false), ("/BaseState /OFF", false), ("", true), ("/BaseState /OFF /ON [5 0 R]", true)]
    {
        assert_eq!(is_printed(&layered(state, LAYER)), is_on, "{state}");
    }
}

#[test]
fn a_layer_prints_as_it_says_whatever_the_screen_shows() {
    let by_event = |event: &str| format!("/AS [<< /Event /{event} /Category [/{event}] /OCGs [5 0 R] >>]");
    for (usage, state, is_on) in [
        ("/Print << /PrintState /OFF >>", String::new(), false),
        ("/Print << /PrintState /OFF >>", by_event("Print"), false),
        ("/Print << /PrintState /ON >>", format!("/OFF [5 0 R] {}", by_event("Print")), true),
        (
            "/Print << /PrintState /ON >> /View << /ViewState /OFF >>",
            format!("/BaseState /OFF {}", by_event("View")),
            true,
        ),
        (
            "/Print << /Subtype /Watermark /PrintState /OFF >> /View << /ViewState /ON >>",
            "/ON [5 0 R]".to_owned(),
            false,
        ),
        // What is said of the screen alone counts where a program is asked to switch by it.
        ("/View << /ViewState /OFF >>", String::new(), true),
        ("/View << /ViewState /OFF >>", by_event("View"), false),
        ("/View << /ViewState /ON >>", format!("/OFF [5 0 R] {}", by_event("View")), true),
        ("/Export << /ExportState /OFF >>", by_event("Export"), true),
    ] {
        let layer = format!("<< /Type /OCG /Name (Layer) /Usage << {usage} >> >>");
        assert_eq!(is_printed(&layered(&state, &layer)), is_on, "{usage} {state}");
    }
}

#[test]
fn a_layer_that_is_made_for_something_else_switches_nothing() {
    for (intent, said, is_on) in [
        ("/Design", "", true),
        ("[/View /Design]", "", false),
        ("/Design", "/Intent /Design", false),
        ("/Design", "/Intent /All", false),
        ("/View", "", false),
    ] {
        let layer = format!("<< /Type /OCG /Name (Layer) /Intent {intent} >>");
        assert_eq!(is_printed(&layered(&format!("/OFF [5 0 R] {said}"), &layer)), is_on, "{intent} {said}");
    }
}

#[test]
fn rules_and_expressions_of_layers_are_followed() {
    // 6 prints, 7 does not, though the screen shows it.
    let others =
        ["<< /Type /OCG /Name (A) >>", "<< /Type /OCG /Name (B) /Usage << /Print << /PrintState /OFF >> >> >>"];
    for (rule, is_on) in [
        ("/OCGs 6 0 R", true),
        ("/OCGs 7 0 R", false),
        ("/OCGs [6 0 R 7 0 R]", true),
        ("/OCGs [6 0 R 7 0 R] /P /AllOn", false),
        ("/OCGs [6 0 R 7 0 R] /P /AnyOff", true),
        ("/OCGs [6 0 R 7 0 R] /P /AllOff", false),
        ("/OCGs [7 0 R] /P /AllOff", true),
        ("/OCGs [] /P /AllOn", true),
        ("/VE [/And 6 0 R 7 0 R]", false),
        ("/VE [/Or 6 0 R 7 0 R]", true),
        ("/VE [/Not 6 0 R]", false),
        ("/VE [/And 6 0 R [/Not 7 0 R]]", true),
        ("/VE [/Or [/Not 6 0 R] [/And 7 0 R 6 0 R]] /OCGs [6 0 R]", false),
        // No expression: the rule counts.
        ("/VE [/Perhaps 6 0 R] /OCGs [7 0 R]", false),
    ] {
        let rule = format!("<< /Type /OCMD {rule} >>");
        let document = on_page(PAGE, "/OCGs [6 0 R 7 0 R] /D << >>", &rule, &others);
        assert_eq!(is_printed(&document), is_on, "{rule}");
    }
}

#[test]
fn a_note_of_a_layer_is_there_as_the_layer_is() {
    let text = |stream: Vec<u8>| String::from_utf8(stream).unwrap();
    let looks = text(stream("/Type /XObject /Subtype /Form /BBox [0 0 10 10]", "0 g 0 0 10 10 re f"));
    let content = text(stream("", "0 g 19 33 20 20 re f"));
    let note = |layer: &str| {
        format!("<< /Type /Annot /Subtype /Stamp /Rect [249 379 269 399] /OC {layer} /AP << /N 8 0 R >> >>")
    };
    let page = |note: &str| {
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 9 0 R /Annots [{note}] >>")
    };
    for (state, is_on) in [("/OFF [5 0 R]", false), ("", true)] {
        let document = |page: &str, note: &str| {
            let others = ["<< /Type /OCMD /OCGs 5 0 R >>", note, &looks, &content];
            on_page(page, &format!("/OCGs [5 0 R] /D << {state} >>"), LAYER, &others)
        };
        for layer in ["5 0 R", "6 0 R"] {
            assert_eq!(is_printed(&document(&page("7 0 R"), &note(layer))), is_on, "{layer} {state}");
        }
        // One that stands within the page cannot be taken out of it.
        let remarks = drawn(&document(&page(&note("5 0 R")), "null")).remarks;
        assert_eq!(remarks, if is_on { vec![] } else { vec![Remark::LayersUnclear] }, "{state}");
    }
}

#[test]
fn a_rule_that_cannot_be_switched_is_told() {
    let page = PAGE.replace("5 0 R", "<< /Type /OCMD /OCGs 5 0 R >>");
    for (state, remarks) in [("/OFF [5 0 R]", vec![Remark::LayersUnclear]), ("", vec![])] {
        let document = on_page(&page, &format!("/OCGs [5 0 R] /D << {state} >>"), LAYER, &[]);
        assert_eq!(drawn(&document).remarks, remarks, "{state}");
    }
    assert!(Remark::LayersUnclear.asks());
}

#[test]
fn a_document_without_a_table_of_its_objects_is_as_one_with_it() {
    let layer = "<< /Type /OCG /Name (Layer) /Usage << /Print << /PrintState /OFF >> >> >>";
    let whole = String::from_utf8(layered("", layer)).unwrap();
    let (start, end) = (whole.find("xref\n").unwrap(), whole.find("startxref").unwrap());
    let (cut, without) = (whole[..start].to_owned(), [&whole[..start], &whole[end..]].concat());
    for document in [cut, without, whole.replace("startxref\n", "startxref\n9"), whole] {
        assert!(!is_printed(document.as_bytes()), "{document}");
    }
}
