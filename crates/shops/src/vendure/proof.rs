//! Proving who asks (*Vendure documentation*, "Auth"): with a key that holds until somebody deletes it, in a header of its own, where
//! the server takes keys (3.6 and newer), else with the token that a person's name and password get, as a bearer.

use crate::graphql::Reply;
use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use wire::{Answer, HeaderName, Method, Nonsense, Outgoing, Proof, Request, Token, WireError};

const KEY: HeaderName = HeaderName::from_static("vendure-api-key");
const CHANNEL: HeaderName = HeaderName::from_static("vendure-token");

/// Where the token of a login stands in its answer.
const TOKEN: &str = "vendure-auth-token";

/// Who asks, and of which channel.
pub(super) struct Key {
    who: Who,
    /// The channel's token; the default channel's orders come where there is none.
    channel: Option<SecretString>,
}

enum Who {
    Key(SecretString),
    Person { name: String, password: SecretString },
}

impl Key {
    /// A person's name with the password in these credentials; without a name the secret is a key.
    pub(super) fn of(name: &str, channel: &str, credentials: &Credentials) -> Option<Self> {
        let secret = credentials.get("secret")?;
        let who = match name.trim() {
            // What was copied with the blanks around it is the same key.
            "" => Who::Key(secret.expose_secret().trim().into()),
            name => Who::Person { name: name.to_owned(), password: secret.expose_secret().into() },
        };
        let channel = Some(channel.trim()).filter(|channel| !channel.is_empty()).map(SecretString::from);
        Some(Self { who, channel })
    }
}

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, token: Option<&Token>, _: Timestamp, _: u128) {
        if let Some(channel) = &self.channel {
            outgoing.secret_header(CHANNEL, channel);
        }
        match (&self.who, token) {
            (Who::Key(key), _) => outgoing.secret_header(KEY, key),
            (Who::Person { .. }, Some(token)) => outgoing.bearer(&token.value),
            (Who::Person { .. }, None) => {}
        }
    }

    fn token_request(&self) -> Option<Request> {
        let Who::Person { name, password } = &self.who else { return None };
        let variables = json!({ "user": name, "password": password.expose_secret() });
        let login = json!({ "query": include_str!("documents/login.graphql"), "variables": variables });
        Some(Request::new("log in", Method::POST, "").json(&login).repeatable())
    }

    fn read_token(&self, answer: &Answer) -> Result<Token, WireError> {
        let body: Value = answer.json()?;
        let login = body.pointer("/data/login").ok_or_else(|| Nonsense::Unexpected("data.login".to_owned()))?;
        if login.get("errorCode").is_some() {
            return Err(WireError::Refused(answer.clone()));
        }
        // A server that keeps its sessions in cookies alone hands out no token.
        let token = answer.header(TOKEN).filter(|token| !token.is_empty());
        let value = token.ok_or_else(|| Nonsense::Unexpected(TOKEN.to_owned()))?.into();
        Ok(Token { value, lives_for: None })
    }

    /// What a session may not do and what nobody may do without one is answered alike, with status 200.
    fn token_is_over(&self, answer: &Answer) -> bool {
        let faults = || answer.json().and_then(Reply::of).map(|reply| reply.faults).unwrap_or_default();
        answer.status() == 401 || faults().iter().any(|fault| fault.code == "FORBIDDEN")
    }
}
