//! What is kept in an account, as API v2 tells it. No I/O.

use crate::CarrierError;
use crate::sendcloud_shared::account::entry;
use crate::sendcloud_shared::read;
use model::AccountEntry;
use serde::Deserialize;
use wire::Answer;

#[derive(Deserialize)]
struct Senders {
    sender_addresses: Vec<Sender>,
}

#[derive(Deserialize)]
struct Sender {
    id: u64,
    #[serde(default)]
    company_name: Option<String>,
    #[serde(default)]
    contact_name: Option<String>,
    #[serde(default)]
    city: Option<String>,
}

#[derive(Deserialize)]
struct Contracts {
    contracts: Vec<Contract>,
}

#[derive(Deserialize)]
struct Contract {
    id: u64,
    #[serde(default)]
    client_id: Option<String>,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    carrier: Option<Named>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    name: String,
}

pub(super) fn senders(answer: &Answer) -> Result<Vec<AccountEntry>, CarrierError> {
    let sender = |it: Sender| entry(it.id, [it.company_name, it.contact_name, it.city]);
    Ok(read::<Senders>(answer)?.sender_addresses.into_iter().map(sender).collect())
}

pub(super) fn contracts(answer: &Answer) -> Result<Vec<AccountEntry>, CarrierError> {
    let contract = |it: Contract| entry(it.id, [it.carrier.map(|carrier| carrier.name), it.name, it.client_id]);
    Ok(read::<Contracts>(answer)?.contracts.into_iter().map(contract).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use wire::HeaderMap;

    fn answer(body: &str) -> Answer {
        Answer::new(200, HeaderMap::new(), body.as_bytes().to_vec())
    }

    #[test]
    fn what_is_kept_in_the_account_is_named() {
        let body = r#"{"sender_addresses": [{"id": 2, "company_name": "French Company", "contact_name": "Marie Doe",
            "city": "Rennes", "country": "FR"}]}"#;
        assert_eq!(senders(&answer(body)).unwrap()[0].name, "French Company, Marie Doe, Rennes");
        let body = r#"{"contracts": [{"id": 60, "carrier": {"code": "dpd", "name": "DPD"}, "client_id": "sendcloud-1",
            "is_active": true, "is_default": true}]}"#;
        assert_eq!(contracts(&answer(body)).unwrap()[0].name, "DPD, sendcloud-1");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let answer = Answer::new(200, HeaderMap::new(), body);
            let _ = (senders(&answer), contracts(&answer));
        }
    }
}
