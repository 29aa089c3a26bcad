//! Its labels: there at once, later, and in the form that was asked for.

use super::{connect, request};
use carriers::{LabelRequest, WantedLabel};
use model::{Dpi, LabelFormat};
use sandbox::{Asked, Misbehaviour, PracticeCarrier};

#[tokio::test]
async fn a_label_comes_in_the_form_and_resolution_that_was_asked_for() {
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    for (dpi, across) in [(Dpi::D203, "^PW839"), (Dpi::D300, "^PW1240"), (Dpi::D600, "^PW2480")] {
        let mut request = request(&format!("zpl-{}", dpi.per_inch()), 1);
        request.label.dpi = dpi;
        let booked = carrier.book(&request).await.unwrap();
        let label = &booked.labels[0];
        assert_eq!((label.parcel, label.format, label.dpi), (1, LabelFormat::Zpl, Some(dpi)));
        let text = String::from_utf8(label.bytes.clone()).unwrap();
        assert!(text.starts_with("^XA") && text.contains(across), "{text}");
        assert!(text.contains(&format!("^FD{}^FS", booked.parcels[0].number)), "{text}");
        assert_eq!(text.matches("^XZ").count(), 1, "a name cannot end the label");
    }
}

#[tokio::test]
async fn a_pdf_label_is_a_pdf() {
    let practice = PracticeCarrier::start().await.unwrap();
    let mut request = request("pdf", 1);
    request.label.format = LabelFormat::Pdf;
    let booked = connect(&practice).book(&request).await.unwrap();
    let label = &booked.labels[0];
    assert_eq!((label.format, label.dpi), (LabelFormat::Pdf, None));
    let text = String::from_utf8(label.bytes.clone()).unwrap();
    assert!(text.starts_with("%PDF-1.4\n") && text.ends_with("%%EOF\n"));
    assert!(text.contains(&format!("({}) Tj", booked.parcels[0].number)));
    let places: Vec<usize> =
        text.lines().filter(|line| line.ends_with(" 00000 n ")).map(|line| line[..10].parse().unwrap()).collect();
    assert_eq!(places.len(), 5);
    for (id, place) in (1..).zip(places) {
        assert!(text[place..].starts_with(&format!("{id} 0 obj\n")), "object {id}");
    }
}

#[tokio::test]
async fn a_label_that_is_made_later_is_fetched_later() {
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    practice.misbehave(Some(Asked::Book), 1, Misbehaviour::LabelsLater(2));
    let late = carrier.book(&request("late", 2)).await.unwrap();
    let prompt = carrier.book(&request("prompt", 2)).await.unwrap();
    assert_eq!((late.labels.len(), prompt.labels.len()), (0, 2));
    let of = |remote_id: &str| LabelRequest {
        remote_id: remote_id.to_owned(),
        numbers: late.parcels.iter().map(|parcel| parcel.number.clone()).collect(),
        label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D203 },
    };
    assert_eq!(carrier.labels(&of(&late.remote_id)).await, Ok(vec![]));
    assert_eq!(carrier.labels(&of(&late.remote_id)).await, Ok(vec![]));
    let labels = carrier.labels(&of(&late.remote_id)).await.unwrap();
    assert_eq!(labels.iter().map(|label| label.parcel).collect::<Vec<_>>(), [1, 2]);
    assert!(carrier.labels(&of("px-99")).await.is_err());
}
