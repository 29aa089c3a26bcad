//! Secrets of shops and carriers go nowhere but where they were entered for: with each is kept where that is. A secret stays on
//! this machine while settings come and go, as with a backup; where the account leads elsewhere then, it has none.

use model::{AccountConfig, AccountField, Credentials};
use secrecy::ExposeSecret as _;
use store::{Secrets, SecretsError};

/// Under which name it is kept where a secret may go: no kind's field is called so.
const WHERE: &str = "@";

/// Where an account's secrets go: scheme, host and port of each of its addresses, as JSON.
pub(crate) struct Origins(String);

impl Origins {
    pub(crate) fn of(config: &AccountConfig, fields: &[AccountField]) -> Self {
        Self(serde_json::json!(config.origins(fields)).to_string())
    }
}

/// The secret of that name, where it may go there; none where it was entered for another place. One that was kept before places
/// were is for where the account leads now.
pub(crate) fn get(secrets: &Secrets, name: &str, origins: &Origins) -> Result<Option<Credentials>, SecretsError> {
    let Some(kept) = secrets.get(name)? else { return Ok(None) };
    let there = kept.get(WHERE).map(|place| place.expose_secret() == origins.0);
    let own = Credentials::of(kept.iter().filter(|(field, _)| *field != WHERE).map(exposed));
    match there {
        Some(false) => Ok(None),
        Some(true) => Ok(Some(own)),
        None => {
            set(secrets, name, &own, origins)?;
            Ok(Some(own))
        }
    }
}

/// Keeps a secret for these places alone.
pub(crate) fn set(
    secrets: &Secrets,
    name: &str,
    credentials: &Credentials,
    origins: &Origins,
) -> Result<(), SecretsError> {
    let place = [(WHERE, origins.0.as_str())];
    secrets.set(name, &Credentials::of(credentials.iter().map(exposed).chain(place)))
}

fn exposed<'s>((name, secret): (&'s str, &'s secrecy::SecretString)) -> (&'s str, &'s str) {
    (name, secret.expose_secret())
}
