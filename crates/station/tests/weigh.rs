//! Weighing at the practice station: over the real wire of its scale, down to the label.

use crate::waiting::wait_for;
use model::*;
use sandbox::{PracticeScale, ScaleBehaviour};
use station::calls::{self, KeepWeight, ScaleView, Tare};
use station::{Options, Station};

/// The practice station, where a parcel up to 2 kg ships otherwise than one up to 5 kg, and two of its orders.
fn desk() -> (tempfile::TempDir, Station, [OrderId; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let mut versioned = calls::settings(&station, ()).unwrap();
    let settings = &mut versioned.settings;
    let template = settings.catalogue.methods[0].clone();
    let band = |id: &str, name: &str, from: u32, to: u32| ShippingMethod {
        id: MethodId(id.to_owned()),
        name: name.to_owned(),
        option: "band".to_owned(),
        min_weight: Grams(from),
        max_weight: Grams(to),
        ..template.clone()
    };
    settings
        .catalogue
        .methods
        .extend([band("small", "Parcel 0–2 kg", 0, 2000), band("large", "Parcel 2–5 kg", 2001, 5000)]);
    let everything = Rule {
        conditions: vec![Condition::Weight(Compare { is: Comparison::Less, value: Grams(2000), to: None })],
        ..Rule::new(77, "By the band", vec![Action::ShipWith(ShipWith::Option("band".to_owned()))])
    };
    settings.rules.push(everything);
    settings.boxes.push(BoxPreset { name: "Tote".to_owned(), size: ParcelSize::default(), weight: Grams(400) });
    calls::settings_save(&station, versioned).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&station, shop).unwrap();
    let ready = OrderQuery { stages: vec![Stage::Ready], limit: 200, ..OrderQuery::default() };
    let rows = calls::orders_find(&station, ready).unwrap().rows;
    let mut small = rows.into_iter().filter(|row| row.method.as_ref().is_some_and(|method| method.0 == "small"));
    let orders = [small.next().unwrap().id, small.next().unwrap().id];
    (folder, station, orders)
}

fn scale(station: &Station) -> &PracticeScale {
    &station.practice().unwrap().scale
}

/// Waits until the scale shows it.
fn shows(station: &Station, wanted: impl Fn(&ScaleView) -> bool) -> ScaleView {
    wait_for(station, "what the scale shows", || calls::scale(station, ()).unwrap().filter(&wanted))
}

/// Lays a parcel on the empty scale and waits until it lies still.
fn lay(station: &Station, grams: u32) {
    scale(station).clear();
    shows(station, |view| view.state == ScaleState::Empty);
    scale(station).lay(Grams(grams));
    shows(station, |view| view.state == ScaleState::Parcel { weight: Grams(grams), order: None });
}

fn keys(station: &Station, order: OrderId) -> Vec<String> {
    let view = calls::order_open(station, order).unwrap();
    view.journal.into_iter().map(|line| line.message.key.into_owned()).collect()
}

#[test]
fn a_heavier_parcel_is_asked_about_and_ships_with_the_next_band() {
    let (_folder, station, [order, other]) = desk();
    let expected = calls::order_open(&station, order).unwrap().order.decision.weight.value;
    lay(&station, 2355);
    let asked = calls::ship(&station, order).unwrap_err();
    assert_eq!(asked.code, ProblemCode::WeightDiffers);
    assert_eq!(asked.args["weighed"], Argument::Grams(Grams(2355)));
    assert_eq!(asked.args["expected"], Argument::Grams(expected));
    assert!(calls::order_open(&station, order).unwrap().shipment.is_none(), "nothing was spent");

    let answer = calls::weigh(&station, order).unwrap();
    assert_eq!((answer.weight, answer.expected), (Grams(2355), expected));
    let change = answer.change.unwrap();
    assert_eq!(change.key, "weighed-other-method");
    assert_eq!(change.args["before"], Argument::from("Parcel 0–2 kg"));
    assert_eq!(change.args["after"], Argument::from("Parcel 2–5 kg"));
    let decision = &answer.view.order.decision;
    assert_eq!((decision.weight.value, &decision.weight.setter), (Grams(2355), &Setter::Scale));
    let weight = answer.view.explained.iter().find(|it| it.field == "weight").unwrap();
    assert_eq!(weight.because.args["by"], Argument::from(Message::new("by-scale")));
    assert!(!weight.overrode.is_empty(), "what it was before is told");

    // The parcel on the scale is this order's; another one cannot have its weight.
    assert_eq!(calls::weigh(&station, other).unwrap_err().code, ProblemCode::ScaleNotEmptied);
    let shipped = calls::ship(&station, order).unwrap();
    assert_eq!(shipped.shipment.method, MethodId("large".to_owned()));
    assert!(keys(&station, order).contains(&"journal-order-weighed".to_owned()));
}

#[test]
fn the_expected_weight_is_kept_when_a_person_says_so() {
    let (_folder, station, [order, other]) = desk();
    let expected = calls::order_open(&station, order).unwrap().order.decision.weight.clone();
    lay(&station, 2355);
    assert_eq!(calls::ship(&station, order).unwrap_err().code, ProblemCode::WeightDiffers);
    let kept = calls::weight_keep(&station, KeepWeight { order, items: Vec::new(), rest: false }).unwrap();
    assert_eq!(kept.view.order.decision.weight, expected, "the explanation stays what it was");
    assert!(keys(&station, order).contains(&"journal-order-weight-kept".to_owned()));
    assert_eq!(calls::ship(&station, order).unwrap().shipment.method, MethodId("small".to_owned()));

    // A parcel that is about what was expected asks nothing, and neither does an empty scale.
    let expected = calls::order_open(&station, other).unwrap().order.decision.weight.value;
    lay(&station, expected.0 + expected.0 / 20);
    assert_eq!(calls::ship(&station, other).unwrap().shipment.decision.weight.value, expected);
}

#[test]
fn a_person_has_the_last_word_over_the_scale_and_the_scale_over_the_rules() {
    let (_folder, station, [order, _]) = desk();
    lay(&station, 1500);
    let weighed = calls::weigh(&station, order).unwrap().view.order.overrides;
    let said = Weighed { of: 1, parcels: vec![Some(Grams(1500))] };
    assert_eq!((&weighed.weighed, weighed.weight), (&Some(said), None));
    let typed = Overrides { weight: Some(Grams(1600)), ..weighed };
    let view =
        calls::order_override(&station, calls::OverrideOrder { order, overrides: typed, slower: false }).unwrap();
    assert_eq!(view.order.decision.weight.setter, Setter::Person);
    // Weighing again is the later word.
    let again = calls::weigh(&station, order).unwrap().view;
    assert_eq!(again.order.decision.weight.setter, Setter::Scale);
    let back = calls::OverrideOrder { order, overrides: Overrides::default(), slower: false };
    assert_ne!(calls::order_override(&station, back).unwrap().order.decision.weight.setter, Setter::Scale);
}

#[test]
fn a_tote_under_the_parcel_does_not_count() {
    let (_folder, station, [order, _]) = desk();
    let tote = Tare::Box { name: "Tote".to_owned() };
    assert_eq!(calls::scale_tare(&station, tote).unwrap().tare, Grams(400));
    scale(&station).lay(Grams(1500));
    shows(&station, |view| view.state == ScaleState::Parcel { weight: Grams(1100), order: None });
    assert_eq!(calls::weigh(&station, order).unwrap().weight, Grams(1100));
    assert_eq!(calls::scale_tare(&station, Tare::Load).unwrap().tare, Grams(1500));
    shows(&station, |view| view.state == ScaleState::Empty);
    assert_eq!(calls::scale_tare(&station, Tare::Nothing).unwrap().tare, Grams(0));
    let gone = Tare::Box { name: "Crate".to_owned() };
    assert_eq!(calls::scale_tare(&station, gone).unwrap_err().code, ProblemCode::ScaleNoSuchBox);
}

#[test]
fn what_is_not_still_fresh_and_there_is_not_taken() {
    let (_folder, station, [order, _]) = desk();
    shows(&station, |view| view.state == ScaleState::Empty);
    assert_eq!(calls::weigh(&station, order).unwrap_err().code, ProblemCode::ScaleEmpty);
    scale(&station).behave(ScaleBehaviour::Restless);
    scale(&station).lay(Grams(900));
    shows(&station, |view| view.state == ScaleState::Settling);
    assert_eq!(calls::weigh(&station, order).unwrap_err().code, ProblemCode::ScaleSettling);
    // A parcel laid down a moment ago is waited for, before its label prints by a weight nobody looked at.
    assert_eq!(calls::ship(&station, order).unwrap_err().code, ProblemCode::ScaleSettling);
    scale(&station).behave(ScaleBehaviour::Overloaded);
    shows(&station, |view| view.state == ScaleState::Overload);
    assert_eq!(calls::weigh(&station, order).unwrap_err().code, ProblemCode::ScaleOverload);
    let wordless = [
        (ScaleBehaviour::Silent, ProblemCode::ScaleSilent),
        (ScaleBehaviour::Garbage, ProblemCode::ScaleNotUnderstood),
    ];
    for (behaviour, code) in wordless {
        scale(&station).behave(ScaleBehaviour::Normal);
        shows(&station, |view| matches!(view.state, ScaleState::Parcel { .. }));
        scale(&station).behave(behaviour);
        let view = shows(&station, |view| view.state == ScaleState::Silent && view.problem.is_some());
        assert_eq!(view.problem.unwrap().code, code);
        assert_eq!(calls::weigh(&station, order).unwrap_err().code, code);
    }
    // Packing goes on without it.
    calls::ship(&station, order).unwrap();
}

#[test]
fn the_scale_is_set_up_tried_and_taken_away() {
    let (_folder, station, [order, _]) = desk();
    let before = calls::scale(&station, ()).unwrap().unwrap().scale;
    let tried = calls::scale_try(&station, before.connection.clone()).unwrap().unwrap();
    assert_eq!((tried.connection, tried.reading), (before.connection.clone(), Reading::Zero));
    scale(&station).lay(Grams(300));
    shows(&station, |view| matches!(view.state, ScaleState::Parcel { .. }));
    calls::scale_zero(&station, ()).unwrap();
    shows(&station, |view| view.state == ScaleState::Empty);
    assert_eq!(
        calls::scale_save(&station, Scale { name: " ".to_owned(), ..before.clone() }).unwrap_err().code,
        ProblemCode::ScaleUnnamed
    );
    calls::scale_remove(&station, ()).unwrap();
    assert!(calls::scale(&station, ()).unwrap().is_none());
    assert_eq!(calls::weigh(&station, order).unwrap_err().code, ProblemCode::NoScale);
    calls::scale_save(&station, Scale { name: "Bench".to_owned(), ..before }).unwrap();
    assert_eq!(shows(&station, |view| matches!(view.state, ScaleState::Empty)).scale.name, "Bench");
}

#[test]
fn another_process_leaves_the_scale_to_the_one_at_the_desk() {
    let (folder, station, [order, _]) = desk();
    let second = Station::open(Options::practice(folder.path())).unwrap();
    assert_eq!(calls::scale(&second, ()).unwrap().unwrap().problem.unwrap().code, ProblemCode::ScaleElsewhere);
    assert_eq!(calls::weigh(&second, order).unwrap_err().code, ProblemCode::ScaleElsewhere);
    // What it sets is taken up by the one at the desk.
    calls::scale_tare(&second, Tare::Box { name: "Tote".to_owned() }).unwrap();
    scale(&station).lay(Grams(1000));
    shows(&station, |view| view.state == ScaleState::Parcel { weight: Grams(600), order: None });
}

#[test]
fn a_scanned_order_s_parcel_lies_on_the_practice_scale() {
    let (_folder, station, _) = desk();
    let calls::Scanned::Order { view } = calls::scan(&station, "1043".to_owned()).unwrap() else {
        panic!("1043 is one order")
    };
    let shown = shows(&station, |view| matches!(view.state, ScaleState::Parcel { .. }));
    let ScaleState::Parcel { weight, .. } = shown.state else { panic!("a parcel") };
    assert!(shown.scale.tolerance.allows(view.order.decision.weight.value, weight), "{weight:?}");
    calls::ship(&station, view.order.id).unwrap();
    shows(&station, |view| view.state == ScaleState::Empty);
}

/// Ships an order in so many parcels; what each is expected to weigh.
fn in_parcels(station: &Station, order: OrderId, count: u32) -> Vec<u32> {
    let parcels = Setting::Parcels { count, share: Share::Evenly };
    let overrides = Overrides { settings: vec![parcels], ..Overrides::default() };
    let view = calls::order_override(station, calls::OverrideOrder { order, overrides, slower: false }).unwrap();
    decide::parcel_weights(&view.order.facts, &view.order.decision).into_iter().map(|weight| weight.0).collect()
}

#[test]
fn several_parcels_are_weighed_one_after_the_other() {
    let (_folder, station, [order, _]) = desk();
    let expected = in_parcels(&station, order, 3);
    let next = calls::order_open(&station, order).unwrap().weighing.unwrap();
    assert_eq!((next.parcel, next.of, next.expected), (1, 3, Grams(expected[0])));

    // The first is as expected: nothing prints, the second is asked for.
    lay(&station, expected[0]);
    let asked = calls::ship(&station, order).unwrap_err();
    assert_eq!((asked.code, &asked.args["parcel"]), (ProblemCode::NotWeighed, &Argument::Number(2)));
    // The second is far heavier.
    let heavy = expected[1] + 900;
    lay(&station, heavy);
    let asked = calls::ship(&station, order).unwrap_err();
    assert_eq!((asked.code, &asked.args["parcel"]), (ProblemCode::WeightDiffers, &Argument::Number(2)));
    assert_eq!(asked.args["expected"], Argument::Grams(Grams(expected[1])));
    let answer = calls::weigh(&station, order).unwrap();
    assert_eq!((answer.parcel, answer.of, answer.weight, answer.expected), (2, 3, Grams(heavy), Grams(expected[1])));
    assert_eq!(answer.view.order.decision.parcel_weights, [expected[0], heavy, expected[2]].map(Grams));
    assert_eq!(answer.view.order.decision.weight.value, Grams(expected[0] + heavy + expected[2]));
    let asked = calls::ship(&station, order).unwrap_err();
    assert_eq!((asked.code, &asked.args["parcel"]), (ProblemCode::NotWeighed, &Argument::Number(3)));
    // In a batch nobody lays the third one down.
    assert_eq!(calls::ship_many(&station, vec![order]).unwrap().refused[0].problem.code, ProblemCode::NotWeighed);
    // The third is lighter, and a person keeps what was expected.
    lay(&station, expected[2] + 500);
    assert_eq!(calls::ship(&station, order).unwrap_err().code, ProblemCode::WeightDiffers);
    calls::weight_keep(&station, KeepWeight { order, items: Vec::new(), rest: false }).unwrap();
    let shipped = calls::ship(&station, order).unwrap().shipment;
    assert_eq!(shipped.decision.parcel_weights, [expected[0], heavy, expected[2]].map(Grams));
    let told = keys(&station, order);
    for key in ["journal-order-weight-fits", "journal-order-weighed", "journal-order-weight-kept"] {
        assert!(told.contains(&key.to_owned()), "{key}");
    }
}

#[test]
fn parcels_that_are_left_may_go_unweighed_when_a_person_says_so() {
    let (_folder, station, [order, other]) = desk();
    let expected = in_parcels(&station, order, 2);
    lay(&station, expected[0] + 700);
    assert_eq!(calls::weigh(&station, order).unwrap().parcel, 1);
    scale(&station).clear();
    shows(&station, |view| view.state == ScaleState::Empty);
    assert_eq!(
        calls::ship(&station, order).unwrap_err().code,
        ProblemCode::NotWeighed,
        "one was weighed, the other was not"
    );
    let kept = calls::weight_keep(&station, KeepWeight { order, items: Vec::new(), rest: true }).unwrap();
    assert_eq!(kept.view.weighing, None);
    assert_eq!(kept.view.order.decision.parcel_weights, [expected[0] + 700, expected[1]].map(Grams));
    calls::ship(&station, order).unwrap();
    // Without any of its parcels on the scale an order is not asked about.
    in_parcels(&station, other, 2);
    calls::ship(&station, other).unwrap();
}

#[test]
fn a_desk_that_weighs_all_prints_nothing_unweighed() {
    let (_folder, station, [order, other]) = desk();
    let set = calls::scale(&station, ()).unwrap().unwrap().scale;
    calls::scale_save(&station, Scale { always: true, ..set }).unwrap();
    shows(&station, |view| view.state == ScaleState::Empty);
    assert_eq!(calls::ship(&station, order).unwrap_err().code, ProblemCode::NotWeighed);
    let batch = calls::ship_many(&station, vec![order, other]).unwrap();
    assert!(
        batch.shipped.is_empty() && batch.refused.iter().all(|refused| refused.problem.code == ProblemCode::NotWeighed)
    );
    let expected = calls::order_open(&station, order).unwrap().order.decision.weight.value;
    lay(&station, expected.0);
    calls::ship(&station, order).unwrap();
    // What was weighed, or let go by a person, prints with the others.
    calls::weight_keep(&station, KeepWeight { order: other, items: Vec::new(), rest: true }).unwrap();
    assert_eq!(calls::ship_many(&station, vec![other]).unwrap().shipped.len(), 1);
    assert!(keys(&station, other).contains(&"journal-order-not-weighed".to_owned()));
}

#[test]
fn the_expected_weight_of_a_part_is_kept_as_that_of_the_part() {
    let (_folder, station, _) = desk();
    let ready = OrderQuery { stages: vec![Stage::Ready], limit: 200, ..OrderQuery::default() };
    let rows = calls::orders_find(&station, ready).unwrap().rows;
    let pieces = |order: &Order| order.facts.pieces();
    let order = rows
        .into_iter()
        .map(|row| calls::order_open(&station, row.id).unwrap().order)
        .find(|order| {
            pieces(order).iter().map(|piece| piece.quantity).sum::<u32>() > 1 && order.decision.parcels() == 1
        })
        .expect("an order of several pieces");
    let typed = Overrides { weight: Some(Grams(1800)), ..Overrides::default() };
    let overridden =
        calls::order_override(&station, calls::OverrideOrder { order: order.id, overrides: typed, slower: false })
            .unwrap();
    let whole = overridden.order.decision.weight.value;
    let items = vec![ParcelItem { quantity: 1, ..pieces(&order)[0] }];
    lay(&station, 2355);
    let part = calls::PartShipment { order: order.id, items: items.clone() };
    let asked = calls::ship_part(&station, part.clone()).unwrap_err();
    assert_eq!(asked.code, ProblemCode::WeightDiffers);
    let expected = asked.args["expected"].clone();
    assert_ne!(expected, Argument::Grams(whole));

    let kept = calls::weight_keep(&station, KeepWeight { order: order.id, items, rest: false }).unwrap();
    assert_eq!(Argument::Grams(kept.expected), expected);
    let line = kept.view.journal.iter().find(|line| line.message.key == "journal-order-weight-kept").unwrap();
    assert_eq!(line.message.args["expected"], expected);
    assert_eq!(kept.view.order.overrides.weight, Some(Grams(1800)), "what was typed for all of it stays");
    let shipped = calls::ship_part(&station, part).unwrap();
    assert_eq!(Argument::Grams(shipped.shipment.decision.weight.value), expected);
}
