//! Its labels, through both APIs: along with the announcement, fetched, late, cut, and of another form than was asked for.

use super::api::{Api, through_both};
use super::{connect, request};
use carriers::{Booked, LabelRequest, WantedLabel};
use model::{Dpi, LabelFormat};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};

through_both!(
    a_label_comes_in_the_form_and_resolution_of_the_printer,
    a_label_that_is_lost_for_a_while_is_booked_without_and_fetched_later,
    labels_follow_their_numbers_and_not_their_places,
);

pub(crate) fn labels_of(booked: &Booked, format: LabelFormat) -> LabelRequest {
    LabelRequest {
        remote_id: booked.remote_id.clone(),
        numbers: booked.parcels.iter().map(|parcel| parcel.number.clone()).collect(),
        label: WantedLabel { format, dpi: Dpi::D203 },
    }
}

async fn a_label_comes_in_the_form_and_resolution_of_the_printer(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    for (dpi, across) in [(Dpi::D203, "^PW839"), (Dpi::D300, "^PW1240"), (Dpi::D600, "^PW2480")] {
        let mut request = api.request(&format!("zpl-{}", dpi.per_inch()), 1);
        request.label.dpi = dpi;
        let label = carrier.book(&request).await.unwrap().labels.remove(0);
        assert_eq!((label.format, label.dpi), (LabelFormat::Zpl, Some(dpi)));
        assert!(String::from_utf8(label.bytes).unwrap().contains(across));
    }
    let mut request = api.request("pdf", 1);
    request.label.format = LabelFormat::Pdf;
    let label = carrier.book(&request).await.unwrap().labels.remove(0);
    assert_eq!((label.format, label.dpi), (LabelFormat::Pdf, None));
}

#[tokio::test]
async fn a_label_that_does_not_come_along_or_is_cut_is_fetched() {
    for how in [SendcloudMisbehaviour::NoLabelFile, SendcloudMisbehaviour::CutLabel] {
        let practice = PracticeSendcloud::start().await.unwrap();
        practice.misbehave(Some(SendcloudAsked::Announce), 1, how.clone());
        let booked = connect(&practice).book(&request("fetched", 1)).await.unwrap();
        assert_eq!((booked.labels.len(), practice.asked(SendcloudAsked::Label)), (1, 1), "{how:?}");
    }
}

async fn a_label_that_is_lost_for_a_while_is_booked_without_and_fetched_later(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    practice.misbehave(Some(SendcloudAsked::Announce), 1, SendcloudMisbehaviour::LabelsLater(2));
    let late = carrier.book(&api.request("late", 2)).await.unwrap();
    assert_eq!((late.parcels.len(), late.labels.len()), (2, 0), "it is booked all the same");
    assert_eq!(carrier.labels(&labels_of(&late, LabelFormat::Zpl)).await, Ok(vec![]));
    let labels = carrier.labels(&labels_of(&late, LabelFormat::Zpl)).await.unwrap();
    assert_eq!(labels.iter().map(|label| label.parcel).collect::<Vec<_>>(), [1, 2]);
    for how in [SendcloudMisbehaviour::Trouble, SendcloudMisbehaviour::Drop, SendcloudMisbehaviour::Garbage] {
        let key = format!("{how:?}");
        practice.misbehave(Some(SendcloudAsked::Label), 2, how);
        let booked = carrier.book(&api.request(&key, 2)).await.unwrap();
        assert_eq!(booked.labels, [], "{key}");
        practice.behave();
        assert_eq!(carrier.labels(&labels_of(&booked, LabelFormat::Zpl)).await.unwrap().len(), 2, "{key}");
    }
}

async fn labels_follow_their_numbers_and_not_their_places(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let mut booked = carrier.book(&api.request("order", 3)).await.unwrap();
    booked.parcels.reverse();
    let labels = carrier.labels(&labels_of(&booked, LabelFormat::Zpl)).await.unwrap();
    for (parcel, label) in booked.parcels.iter().zip(&labels) {
        assert!(String::from_utf8_lossy(&label.bytes).contains(&parcel.number));
    }
    booked.parcels[0].number = "SC0".to_owned();
    assert!(carrier.labels(&labels_of(&booked, LabelFormat::Zpl)).await.is_err(), "a number it does not have");
}

#[tokio::test]
async fn zpl_stays_zpl_when_the_printer_changed_meanwhile() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let booked = carrier.book(&request("zpl", 1)).await.unwrap();
    let labels = carrier.labels(&labels_of(&booked, LabelFormat::Pdf)).await.unwrap();
    assert_eq!(labels[0].format, LabelFormat::Zpl);
}

#[tokio::test]
async fn a_label_of_another_form_than_was_asked_for_is_named_for_what_it_is() {
    let practice = PracticeSendcloud::start().await.unwrap();
    practice.misbehave(Some(SendcloudAsked::Label), 2, SendcloudMisbehaviour::OtherLabel);
    let booked = connect(&practice).book(&request("other", 2)).await.unwrap();
    let forms: Vec<LabelFormat> = booked.labels.iter().map(|label| label.format).collect();
    assert_eq!(forms, [LabelFormat::Pdf, LabelFormat::Pdf]);
}
