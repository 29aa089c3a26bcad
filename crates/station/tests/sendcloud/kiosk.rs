//! A carrier with points of its own beside a platform: it tells of one, or refuses.

use carriers::{
    AccountError, Answer, Capabilities, Carrier, CarrierError, CarrierKind, PointsOf, PointsTold, PointsWanted,
    Refusal, WhichPoints,
};
use model::*;
use std::sync::Arc;

const CAPABILITIES: Capabilities =
    Capabilities { points: PointsOf::Own("dpd"), ..Capabilities::least(LabelSource::Document) };

pub(crate) fn kind() -> CarrierKind {
    let refuses = AccountField::new("refuses", FieldKind::Truth, "carrier-kind-practice").optional();
    let (name, fields, secrets) = ("carrier-kind-practice", vec![refuses], Vec::new());
    CarrierKind { id: "kiosk", name, fields, secrets, capabilities: CAPABILITIES, connect }
}

fn connect(config: &AccountConfig, _: &Credentials, _: &wire::Setup) -> Result<Arc<dyn Carrier>, AccountError> {
    Ok(Arc::new(Kiosk { refuses: config.0.get("refuses").and_then(serde_json::Value::as_bool).unwrap_or_default() }))
}

struct Kiosk {
    refuses: bool,
}

impl Carrier for Kiosk {
    fn capabilities(&self) -> Capabilities {
        CAPABILITIES
    }

    fn points<'a>(&'a self, wanted: &'a PointsWanted) -> Answer<'a, PointsTold> {
        let point = ServicePointRecord {
            carrier: "dpd".to_owned(),
            code: "K-1".to_owned(),
            platform_id: String::new(),
            kind: None,
            shop_type: String::new(),
            name: "Kiosk".to_owned(),
            street: "Neude 1".to_owned(),
            house_number: String::new(),
            postal_code: "3507 AB".to_owned(),
            city: "Utrecht".to_owned(),
            country: Country::NL,
            position: Position::of_degrees(52.09, 5.12).unwrap(),
            hours: None,
            hours_week: None,
            max_weight: None,
            max_size: None,
            as_of: wanted.at,
            gone_at: None,
        };
        let is_there = match &wanted.which {
            WhichPoints::Within(bounds) => bounds.contains(point.position),
            WhichPoints::Codes(codes) => codes.contains(&point.code),
            WhichPoints::Id(_) => false,
        };
        let points = is_there.then_some(point).into_iter().collect();
        let told = PointsTold { points, ..PointsTold::default() };
        let answer =
            if self.refuses { Err(CarrierError::Refused(Refusal::in_words("Not for you.", ""))) } else { Ok(told) };
        Box::pin(std::future::ready(answer))
    }
}
