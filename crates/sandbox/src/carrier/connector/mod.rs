//! The practice carrier's connector, as every carrier has one: requests are built and answers are read without I/O, and
//! between them is the wire.

mod answer;
mod request;

use carriers::{
    AccountError, Answer, Booked, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind, Found,
    LabelRequest, VoidAnswer, VoidRequest,
};
use jiff::Timestamp;
use model::{
    AccountConfig, AccountField, BookingKey, Credentials, FieldKind, LabelDocument, LabelFormat, LabelSource,
    MOST_PARCELS,
};
use std::sync::Arc;
use std::time::Duration;
use wire::{Outgoing, Proof, Request, Setup, Token, Wire, WireError};

/// The name of the kind in accounts.
pub const ID: &str = "practice";

const DAY: Duration = Duration::from_secs(86_400);

const CAPABILITIES: Capabilities = Capabilities {
    formats: &[LabelFormat::Zpl, LabelFormat::Pdf],
    finds_by_key: true,
    finds_returns: true,
    void_within: Some(DAY.saturating_mul(42)),
    most_parcels: MOST_PARCELS,
    in_flight: 10,
    returns: true,
    ..Capabilities::least(LabelSource::Document)
};

/// The kind of the practice carrier, for the registry of a practice station.
#[must_use]
pub fn kind() -> CarrierKind {
    CarrierKind {
        id: ID,
        name: "carrier-kind-practice",
        fields: vec![AccountField::new("url", FieldKind::Address, "carrier-field-url")],
        secrets: vec![AccountField::new("secret", FieldKind::Secret, "carrier-field-secret")],
        capabilities: CAPABILITIES,
        connect,
    }
}

fn connect(config: &AccountConfig, credentials: &Credentials, setup: &Setup) -> Result<Arc<dyn Carrier>, AccountError> {
    let url = wire::address(config.text("url")).ok_or_else(|| AccountError::not_an_address("url"))?;
    Ok(Arc::new(Connector { wire: Wire::new(url, Key(credentials.clone()), setup)? }))
}

struct Connector {
    wire: Wire,
}

/// The account's secret, for which the carrier gives tokens.
struct Key(Credentials);

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, token: Option<&Token>, _: Timestamp, _: u128) {
        if let Some(token) = token {
            outgoing.bearer(&token.value);
        }
    }

    fn token_request(&self) -> Option<Request> {
        self.0.get("secret").map(request::token)
    }

    fn read_token(&self, answer: &wire::Answer) -> Result<Token, WireError> {
        answer::token(answer)
    }
}

impl Carrier for Connector {
    fn capabilities(&self) -> Capabilities {
        CAPABILITIES
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        Box::pin(async move {
            match self.wire.send(&request::book(request)).await {
                Ok(answer) => answer::booked(&answer, request.parcels.len()),
                Err(WireError::Rejected(answer)) if answer.status() == 409 => {
                    answer::known(&answer, request.parcels.len())
                }
                Err(error) => Err(failed(error)),
            }
        })
    }

    fn find<'a>(&'a self, key: &'a BookingKey) -> Answer<'a, Found> {
        Box::pin(async move {
            let answer = self.wire.send(&request::find(key)).await.map_err(failed)?;
            answer::found(&answer, key)
        })
    }

    fn labels<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Vec<LabelDocument>> {
        Box::pin(async move {
            match self.wire.send(&request::labels(&request.remote_id)).await {
                Ok(answer) => answer::labels(&answer),
                Err(WireError::Rejected(answer)) if answer::is_no_label_yet(&answer) => Ok(Vec::new()),
                Err(error) => Err(failed(error)),
            }
        })
    }

    fn void<'a>(&'a self, request: &'a VoidRequest) -> Answer<'a, VoidAnswer> {
        Box::pin(async move {
            let answer = self.wire.send(&request::void(&request.remote_id)).await.map_err(failed)?;
            answer::voided(&answer)
        })
    }
}

fn failed(error: WireError) -> CarrierError {
    CarrierError::from_wire(error, answer::refusal)
}
