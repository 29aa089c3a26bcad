//! The two keys of an account.

use jiff::Timestamp;
use model::{AccountField, Credentials, FieldKind};
use secrecy::ExposeSecret as _;
use wire::{Outgoing, Proof, Token};

/// The account's two keys, by HTTP Basic.
pub(crate) struct Keys(pub(crate) Credentials);

impl Keys {
    /// What a form asks for.
    pub(crate) fn fields() -> Vec<AccountField> {
        vec![
            AccountField::new("public_key", FieldKind::Text, "sendcloud-public-key").help("sendcloud-keys-help"),
            AccountField::new("secret_key", FieldKind::Secret, "sendcloud-secret-key"),
        ]
    }
}

impl Proof for Keys {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
        if let (Some(public), Some(secret)) = (self.0.get("public_key"), self.0.get("secret_key")) {
            outgoing.basic(public.expose_secret(), secret);
        }
    }
}
