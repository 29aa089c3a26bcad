//! What an account says beside its keys, and what is kept in it.

use crate::{BookingRequest, CarrierError, Refusal};
use model::{AccountConfig, AccountEntry, AccountField, AccountSeen, FieldKind, FieldOption, Message};

/// The largest whole number every part of Packdesk carries unchanged.
const LARGEST_ID: i64 = 9_007_199_254_740_991;

/// What an account says beside its keys.
#[derive(Debug, Clone, Default)]
pub(crate) struct Account {
    /// The sender address kept at Sendcloud; `None`: as the API takes it otherwise.
    pub(crate) sender_address: Option<i64>,
    /// The contract; `None`: Sendcloud takes the carrier's usual one.
    pub(crate) contract: Option<i64>,
    /// What parcels come back with; `None`: with what they went.
    pub(crate) return_option: Option<String>,
    /// Whether Sendcloud tells the shop what shipped.
    pub(crate) tells_shop: bool,
}

/// What the two APIs word differently in the form of an account.
pub(crate) struct Wording {
    /// The API's address.
    pub(crate) address: &'static str,
    /// The key of the help on the sender address.
    pub(crate) sender_help: &'static str,
    /// The key of the name of what parcels come back with.
    pub(crate) return_option: &'static str,
    /// The key of its help.
    pub(crate) return_help: &'static str,
}

impl Account {
    /// What a form asks for, in that sequence.
    pub(crate) fn fields(wording: &Wording) -> Vec<AccountField> {
        let number = FieldKind::Number { least: 1, most: LARGEST_ID };
        let option =
            |value: &str| FieldOption { value: value.to_owned(), label: format!("sendcloud-tells-shop-{value}") };
        let tells = FieldKind::Choice { options: vec![option("packdesk"), option("sendcloud")] };
        vec![
            AccountField::new("sender_address", number.clone(), "sendcloud-sender-address")
                .help(wording.sender_help)
                .optional(),
            AccountField::new("contract", number, "sendcloud-contract").help("sendcloud-contract-help").optional(),
            AccountField::new("return_option", FieldKind::Text, wording.return_option)
                .help(wording.return_help)
                .optional(),
            AccountField::new("tells_shop", tells, "sendcloud-tells-shop")
                .help("sendcloud-tells-shop-help")
                .usual("packdesk"),
            AccountField::new("url", FieldKind::Address, "carrier-field-url").usual(wording.address),
        ]
    }

    pub(crate) fn of(config: &AccountConfig) -> Self {
        let number = |name: &str| config.0.get(name).and_then(serde_json::Value::as_i64);
        Self {
            sender_address: number("sender_address"),
            contract: number("contract"),
            return_option: Some(config.text("return_option").to_owned()).filter(|option| !option.is_empty()),
            tells_shop: config.text("tells_shop") == "sendcloud",
        }
    }

    /// Why a parcel that comes back is not booked: where the account names no option for returns, a refusal of the method speaks
    /// of that.
    pub(crate) fn of_return(&self, error: CarrierError) -> CarrierError {
        match error {
            CarrierError::Refused(Refusal { why, field })
                if self.return_option.is_none() && field == "method" && why.key == "carrier-refused-in-words" =>
            {
                let why = Message::new("sendcloud-no-return-option").with("said", why);
                CarrierError::Refused(Refusal { why, field })
            }
            error => error,
        }
    }

    /// The contract of a request, else the account's.
    ///
    /// # Errors
    /// [`CarrierError::Refused`] where the request's own has no number of Sendcloud's: it would go by another contract.
    pub(crate) fn contract_of(&self, request: &BookingRequest) -> Result<Option<i64>, CarrierError> {
        let Some(own) = &request.contract else { return Ok(self.contract) };
        let number = own.0.trim_start_matches("sendcloud-").parse().ok().filter(|number| *number > 0);
        let why = || Message::new("sendcloud-contract-without-number").with("contract", own.0.as_str());
        let refused = || CarrierError::Refused(Refusal { why: why(), field: "contract".to_owned() });
        number.map(Some).ok_or_else(refused)
    }

    /// Checks that what the account names is kept there.
    pub(crate) fn fits(&self, seen: &AccountSeen) -> Result<(), CarrierError> {
        let named =
            [(self.sender_address, &seen.senders, "sender_address"), (self.contract, &seen.contracts, "contract")];
        for (id, kept, field) in named {
            let Some(id) = id else { continue };
            if kept.iter().all(|entry| entry.id != id.to_string()) {
                let ids: Vec<&str> = kept.iter().map(|entry| entry.id.as_str()).collect();
                let why = Message::new(format!("sendcloud-no-such-{}", field.replace('_', "-")))
                    .with("id", id.to_string())
                    .with("known", ids.join(", "));
                return Err(CarrierError::Refused(Refusal { why, field: field.to_owned() }));
            }
        }
        Ok(())
    }
}

/// A thing kept in an account, by those of its words that say something.
pub(crate) fn entry(id: u64, words: impl IntoIterator<Item = Option<String>>) -> AccountEntry {
    let words = words.into_iter().flatten().filter(|word| !word.trim().is_empty());
    AccountEntry { id: id.to_string(), name: words.collect::<Vec<_>>().join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_account_names_has_to_be_kept_there() {
        let known = |id, name: &str| entry(id, [Some(name.to_owned()), None, Some(String::new())]);
        let seen = AccountSeen { senders: vec![known(1, "Eindhoven"), known(2, "Rennes")], contracts: Vec::new() };
        assert_eq!(seen.senders[0].name, "Eindhoven");
        assert_eq!(Account::default().fits(&seen), Ok(()));
        assert_eq!(Account { sender_address: Some(2), ..Account::default() }.fits(&seen), Ok(()));
        let missing = Account { sender_address: Some(3), ..Account::default() };
        let why = Message::new("sendcloud-no-such-sender-address").with("id", "3").with("known", "1, 2");
        let refusal = Refusal { why, field: "sender_address".to_owned() };
        assert_eq!(missing.fits(&seen), Err(CarrierError::Refused(refusal)));
    }
}
