//! Taking back, through both APIs: at once, queued, too late, and what was taken back before.

use super::api::{Api, through_both};
use super::void_of;
use carriers::{CarrierError, Found, Service, VoidAnswer};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};

through_both!(
    a_shipment_is_taken_back_once_with_all_its_parcels,
    a_cancellation_that_is_queued_is_asked_about_until_it_is_done,
    what_can_no_longer_be_taken_back_says_why,
    without_its_id_a_shipment_is_taken_back_by_its_key,
    a_lost_answer_to_a_cancellation_is_asked_again_and_harms_nothing,
);

async fn a_shipment_is_taken_back_once_with_all_its_parcels(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let request = api.request("void", 3);
    let booked = carrier.book(&request).await.unwrap();
    let void = void_of(&request, &booked.remote_id);
    assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Voided));
    assert_eq!(practice.asked(SendcloudAsked::Cancel), 1, "the first took the others with it");
    assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Already));
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    assert_eq!(practice.live_of_key("void"), 0);
    assert!(carrier.book(&request).await.is_err(), "its key is spent");
    assert_eq!(practice.shipments().len(), 1);
}

async fn a_cancellation_that_is_queued_is_asked_about_until_it_is_done(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let request = api.request("queued", 1);
    let booked = carrier.book(&request).await.unwrap();
    let void = void_of(&request, &booked.remote_id);
    practice.misbehave(Some(SendcloudAsked::Cancel), 1, SendcloudMisbehaviour::CancelQueued);
    for _ in 0..2 {
        let error = carrier.void(&void).await.unwrap_err();
        assert!(error.is_transient() && error.retry_after().is_some(), "{error:?}");
        assert_eq!(practice.live_of_key("queued"), 1, "it may still be carried");
    }
    practice.cancel_what_is_queued();
    assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Already));
}

async fn what_can_no_longer_be_taken_back_says_why(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let request = api.request("late", 1);
    let booked = carrier.book(&request).await.unwrap();
    practice.misbehave(Some(SendcloudAsked::Cancel), 1, SendcloudMisbehaviour::CancelTooLate);
    let Err(CarrierError::Refused(refusal)) = carrier.void(&void_of(&request, &booked.remote_id)).await else {
        panic!("not refused")
    };
    assert_eq!(refusal.why.args["words"], "This shipment can no longer be cancelled.".into());
}

async fn without_its_id_a_shipment_is_taken_back_by_its_key(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let request = api.request("by key", 2);
    carrier.book(&request).await.unwrap();
    assert_eq!(carrier.void(&void_of(&request, "")).await, Ok(VoidAnswer::Voided));
    let unknown = api.request("nobody's", 1);
    assert_eq!(carrier.void(&void_of(&unknown, "")).await, Err(CarrierError::NotOffered(Service::Void)));
    if api == Api::V2 {
        let of_v3 = carrier.void(&void_of(&request, "4df31240-daef-40bf-81fc-7a83184073e6")).await;
        assert_eq!(of_v3, Err(CarrierError::NotOffered(Service::Void)), "what was booked through the other API");
    }
}

async fn a_lost_answer_to_a_cancellation_is_asked_again_and_harms_nothing(api: Api) {
    for how in [
        SendcloudMisbehaviour::DropAfterWork,
        SendcloudMisbehaviour::Drop,
        SendcloudMisbehaviour::TroubleAfterWork,
        SendcloudMisbehaviour::SilentAfterWork,
        SendcloudMisbehaviour::TooMany(Some(1)),
    ] {
        let practice = PracticeSendcloud::start().await.unwrap();
        let carrier = api.connect(&practice);
        let request = api.request("void", 2);
        let booked = carrier.book(&request).await.unwrap();
        let void = void_of(&request, &booked.remote_id);
        practice.misbehave(Some(SendcloudAsked::Cancel), 2, how.clone());
        if let Err(error) = carrier.void(&void).await {
            assert!(error.is_transient(), "{how:?}: {error:?}");
        }
        practice.behave();
        assert!(carrier.void(&void).await.is_ok(), "{how:?}");
        assert_eq!(practice.live_of_key("void"), 0, "{how:?}");
    }
}
