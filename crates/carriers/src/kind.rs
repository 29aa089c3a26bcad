//! A kind of carrier, and how an account of it becomes a carrier that can be asked.

use crate::{AccountError, Capabilities, Carrier};
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
