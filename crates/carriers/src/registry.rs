//! The kinds of carriers there are, and how an account becomes a carrier that can be asked.

use crate::{AccountError, Capabilities, Carrier, own_numbers, sendcloud};
use model::{AccountConfig, AccountField, CarrierAccount, Credentials, FieldFault};
use std::sync::Arc;
use wire::Setup;

/// A kind of carrier: what an account of it has to be told, what it can do, and how a carrier is made from one.
#[derive(Debug, Clone)]
pub struct CarrierKind {
    /// Its name in accounts and on the command line.
    pub id: &'static str,
    /// The catalogue's key of its name.
    pub name: &'static str,
    /// What an account has to be told, in the sequence a form asks.
    pub fields: Vec<AccountField>,
    /// What it needs to prove who asks.
    pub secrets: Vec<AccountField>,
    /// What its accounts can do; a single account may be able to do less.
    pub capabilities: Capabilities,
    /// Makes a carrier of an account whose fields and secrets fit.
    pub connect: Connect,
}

/// Makes a carrier of an account's configuration and its secrets. Asks nobody.
pub type Connect = fn(&AccountConfig, &Credentials, &Setup) -> Result<Arc<dyn Carrier>, AccountError>;

impl CarrierKind {
    /// Everything in an account and its secrets that does not fit, field by field.
    #[must_use]
    pub fn faults(&self, config: &AccountConfig, credentials: &Credentials) -> Vec<FieldFault> {
        let mut faults = config.clone().settled(&self.fields).faults(&self.fields);
        faults.extend(credentials.faults(&self.secrets));
        faults
    }

    /// The carrier of an account. What is usual holds where the account says nothing.
    ///
    /// # Errors
    /// [`AccountError::DoesNotFit`] names each field that does not fit.
    pub fn build(
        &self,
        account: &CarrierAccount,
        credentials: &Credentials,
        setup: &Setup,
    ) -> Result<Arc<dyn Carrier>, AccountError> {
        let faults = self.faults(&account.config, credentials);
        if !faults.is_empty() {
            return Err(AccountError::DoesNotFit(faults));
        }
        (self.connect)(&account.config.clone().settled(&self.fields), credentials, setup)
    }
}

/// The kinds of carriers the station knows, each once.
#[derive(Debug, Clone)]
pub struct Registry {
    kinds: Vec<CarrierKind>,
}

impl Registry {
    /// Every kind Packdesk comes with. A new one is a folder beside these and a line here.
    #[must_use]
    pub fn standard() -> Self {
        let mut kinds = own_numbers::kinds();
        kinds.push(sendcloud::kind());
        Self { kinds }
    }

    /// The same with one more, in the place of one that has its name.
    #[must_use]
    pub fn with(mut self, kind: CarrierKind) -> Self {
        self.kinds.retain(|known| known.id != kind.id);
        self.kinds.push(kind);
        self
    }

    /// The kinds, in the sequence people choose from.
    #[must_use]
    pub fn kinds(&self) -> &[CarrierKind] {
        &self.kinds
    }

    /// The kind of that name.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&CarrierKind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// The carrier of an account.
    ///
    /// # Errors
    /// [`AccountError::UnknownKind`], and what [`CarrierKind::build`] says.
    pub fn build(
        &self,
        account: &CarrierAccount,
        credentials: &Credentials,
        setup: &Setup,
    ) -> Result<Arc<dyn Carrier>, AccountError> {
        let unknown = || AccountError::UnknownKind(account.kind.clone());
        self.kind(&account.kind).ok_or_else(unknown)?.build(account, credentials, setup)
    }
}
