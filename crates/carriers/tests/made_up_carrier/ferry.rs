//! A carrier that does not exist: parcels go by ferry. Everything the product would need of it is this file and one line of
//! the registry.

use carriers::{
    AccountError, Answer, Booked, BookedParcel, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind,
    Found, Refusal,
};
use model::{AccountConfig, AccountField, BookingKey, Credentials, FieldKind, LabelFormat, LabelSource};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use wire::{Method, Outgoing, Proof, Request, Setup, Token, Wire, WireError};

pub(crate) fn kind() -> CarrierKind {
    CarrierKind {
        id: "ferry",
        name: "carrier-kind-ferry",
        fields: vec![
            AccountField::new("url", FieldKind::Address, "ferry-url").usual("https://ferry.example"),
            AccountField::new("harbour", FieldKind::Text, "ferry-harbour"),
            AccountField::new("cabins", FieldKind::Number { least: 1, most: 9 }, "ferry-cabins").optional(),
        ],
        secrets: vec![AccountField::new("ticket", FieldKind::Secret, "ferry-ticket")],
        capabilities: CAPABILITIES,
        connect: |config, credentials, setup| Ok(Arc::new(Ferry::new(config, credentials, setup)?)),
    }
}

const CAPABILITIES: Capabilities = Capabilities {
    formats: &[LabelFormat::Pdf],
    finds_by_key: true,
    in_flight: 4,
    returns: true,
    ..Capabilities::least(LabelSource::Document)
};

struct Ferry {
    wire: Wire,
    harbour: String,
}

impl Ferry {
    fn new(config: &AccountConfig, credentials: &Credentials, setup: &Setup) -> Result<Self, AccountError> {
        let url = wire::address(config.text("url")).ok_or_else(|| AccountError::not_an_address("url"))?;
        let wire = Wire::new(url, Ticket(credentials.clone()), setup)?;
        Ok(Self { wire, harbour: config.text("harbour").to_owned() })
    }
}

struct Ticket(Credentials);

impl Proof for Ticket {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: jiff::Timestamp, _: u128) {
        if let Some(ticket) = self.0.get("ticket") {
            outgoing.bearer(ticket);
        }
    }
}

#[derive(Deserialize)]
struct Crossing {
    crossing: String,
}

impl Crossing {
    fn booked(self) -> Result<Booked, CarrierError> {
        let parcels = vec![BookedParcel { number: self.crossing.clone() }];
        Booked { remote_id: self.crossing, cost: None, parcels, labels: Vec::new(), customs: Vec::new() }.checked(1)
    }
}

fn lost(error: WireError) -> CarrierError {
    CarrierError::from_wire(error, |answer| Some(Refusal::in_words(std::str::from_utf8(answer.body()).ok()?, "")))
}

impl Carrier for Ferry {
    fn capabilities(&self) -> Capabilities {
        CAPABILITIES
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        let content = json!({ "from": self.harbour, "to": request.recipient.city, "key": request.key });
        Box::pin(async move {
            let asked = Request::new("book a crossing", Method::POST, "crossings").json(&content);
            let answer = self.wire.send(&asked).await.map_err(lost)?;
            answer.json::<Crossing>().map_err(|nonsense| lost(nonsense.into()))?.booked()
        })
    }

    fn find<'a>(&'a self, key: &'a BookingKey) -> Answer<'a, Found> {
        Box::pin(async move {
            let asked = Request::get("find a crossing", "crossings").with("booking", key.0.as_str());
            let answer = self.wire.send(&asked).await.map_err(lost)?;
            let mut found: Vec<Crossing> = answer.json().map_err(|nonsense| lost(nonsense.into()))?;
            found.pop().map_or(Ok(Found::Absent), |crossing| crossing.booked().map(Found::Booked))
        })
    }
}
