//! What is missing beside a label is told, and waits in *To look at* until a person has seen it.

use super::desk::desk;
use model::*;
use sandbox::{SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use station::calls::{self, AnswerLook, LookAnswer, VersionedSettings};

#[test]
fn a_paper_that_cannot_be_made_waits_for_a_person() {
    let desk = desk(1);
    let VersionedSettings { version, mut settings } = calls::settings(&desk.station, ()).unwrap();
    let declaration = Action::Set(Setting::Papers { papers: vec![Paper::CustomsDeclaration] });
    settings.rules = vec![Rule::new(1, "Declared", vec![declaration])];
    calls::settings_save(&desk.station, VersionedSettings { version, settings }).unwrap();
    // Nobody said what its seeds cost.
    let id = desk.ready()[0];
    // As it is where a carrier's labels come later: nobody stands at the desk when it prints.
    desk.carrier.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::LabelsLater(1));
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::LabelStillMissing);
    desk.until("it has left", || {
        calls::bookings_ask(&desk.station, ()).unwrap();
        desk.view(id).order.stage == Stage::Shipped
    });
    assert!(desk.view(id).jobs.iter().all(|job| matches!(job.document, Document::Label { .. })));
    let [item] = &calls::look(&desk.station, ()).unwrap()[..] else { panic!("one") };
    assert_eq!((item.problem.code, item.order), (ProblemCode::PaperNotMade, Some(id)));
    let seen = AnswerLook { concern: item.concern.clone(), answer: LookAnswer::Seen };
    calls::look_answer(&desk.station, seen).unwrap();
    assert_eq!(calls::look_count(&desk.station, ()).unwrap(), 0);
}
