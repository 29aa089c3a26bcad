//! The kinds of carriers there are, each once.

use crate::{AccountError, Carrier, CarrierKind, dhl_parcel_de, karrio, own_numbers, sendcloud, sendcloud_v2, ups};
use model::{CarrierAccount, Credentials};
use std::sync::Arc;
use wire::Setup;

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
        kinds.extend([sendcloud::kind(), sendcloud_v2::kind(), dhl_parcel_de::kind(), ups::kind(), karrio::kind()]);
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
