//! What is kept of one account of a shop or carrier as long as the account is the same: what the keyring answered about its
//! secret, and who speaks to it.

use crate::bound_secret::{self, Origins};
use model::{Credentials, Problem, UtcDateTime};
use std::time::Duration;
use store::Secrets;

/// How long a keyring that did not answer is left alone by those who only look.
pub(crate) const KEYRING_REST: Duration = Duration::from_secs(60);

/// What is kept of one account, as good as its revision.
pub(crate) struct KeptAccount<Client> {
    revision: i64,
    /// What the keyring answered: the secret, none, or why not and when.
    secret: Option<Result<Option<Credentials>, (Problem, UtcDateTime)>>,
    /// Who speaks to it, once it was built.
    pub(crate) client: Option<Client>,
}

impl<Client> Default for KeptAccount<Client> {
    fn default() -> Self {
        Self { revision: 0, secret: None, client: None }
    }
}

impl<Client> KeptAccount<Client> {
    /// Lets go of what is of an older revision of the account.
    pub(crate) fn at(&mut self, revision: i64) -> &mut Self {
        if self.revision != revision {
            *self = Self { revision, ..Self::default() };
        }
        self
    }

    /// The secret of that name, where it may go to these places, asked for once. A keyring that failed is asked again when `rest` is over.
    pub(crate) fn secret(
        &mut self,
        secrets: &Secrets,
        name: &str,
        origins: &Origins,
        now: UtcDateTime,
        rest: Duration,
    ) -> Result<Option<Credentials>, Problem> {
        match &self.secret {
            Some(Ok(secret)) => return Ok(secret.clone()),
            Some(Err((problem, at))) if now < at.plus(rest) => return Err(problem.clone()),
            _ => {}
        }
        let answer = bound_secret::get(secrets, name, origins).map_err(|error| (Problem::from(error), now));
        self.secret = Some(answer.clone());
        answer.map_err(|(problem, _)| problem)
    }
}
