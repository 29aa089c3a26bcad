//! The kinds of shops there are connectors for.

use crate::{
    Connector, Shop, ShopError, api, bigcommerce, ecwid, files, lightspeed_c, lightspeed_x, magento, medusa,
    prestashop, sendcloud, shopify, shopware, squarespace, vendure, woocommerce,
};
use model::{Credentials, ShopAccount, ShopKind, ShopKindInfo};
use std::sync::Arc;
use wire::Setup;

/// Every kind of shop, each once.
#[derive(Debug, Clone)]
pub struct Registry {
    connectors: Vec<Connector>,
}

impl Registry {
    /// The kinds Packdesk brings. A new one is a folder beside these and a line here.
    #[must_use]
    pub fn standard() -> Self {
        let kinds = [
            woocommerce::connector,
            shopify::connector,
            prestashop::connector,
            magento::connector,
            shopware::connector,
            bigcommerce::connector,
            squarespace::connector,
            lightspeed_c::connector,
            lightspeed_x::connector,
            ecwid::connector,
            vendure::connector,
            medusa::connector,
            sendcloud::connector,
            api::connector,
            files::connector,
        ];
        Self { connectors: kinds.map(|kind| kind()).into() }
    }

    /// The same with one more kind, in the place of one that has its name.
    #[must_use]
    pub fn with(mut self, connector: Connector) -> Self {
        self.connectors.retain(|known| known.info.kind != connector.info.kind);
        self.connectors.push(connector);
        self
    }

    /// The connector of a kind.
    #[must_use]
    pub fn get(&self, kind: &ShopKind) -> Option<&Connector> {
        self.connectors.iter().find(|known| known.info.kind == *kind)
    }

    /// Every kind, in the sequence people choose from.
    pub fn kinds(&self) -> impl Iterator<Item = &ShopKindInfo> {
        self.connectors.iter().map(|known| &known.info)
    }

    /// The shop of an account.
    ///
    /// # Errors
    /// `UnknownKind`; `NoKey` when a secret is missing; what the connector says of its configuration.
    pub fn build(
        &self,
        account: &ShopAccount,
        credentials: Option<&Credentials>,
        setup: &Setup,
    ) -> Result<Arc<dyn Shop>, ShopError> {
        let connector = self.known(&account.kind)?;
        let none = Credentials::default();
        let credentials = credentials.unwrap_or(&none);
        let missing = |field: &model::AccountField| field.required && credentials.get(&field.name).is_none();
        if connector.info.secrets.iter().any(missing) {
            return Err(ShopError::NoKey);
        }
        (connector.build)(account, credentials, setup)
    }

    fn known(&self, kind: &ShopKind) -> Result<&Connector, ShopError> {
        self.get(kind).ok_or_else(|| ShopError::UnknownKind(kind.0.clone()))
    }
}
