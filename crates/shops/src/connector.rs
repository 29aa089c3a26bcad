//! One kind of shop, and how an account of it becomes a shop that can be asked.

use crate::{Shop, ShopError};
use model::{AccountConfig, Credentials, FieldFault, FieldKind, Message, ShopAccount, ShopKindInfo};
use std::sync::Arc;
use wire::Setup;

/// One kind of shop: what it needs to know, and how to build it.
#[derive(Debug, Clone)]
pub struct Connector {
    /// Its kind, fields and capabilities.
    pub info: ShopKindInfo,
    /// Builds the shop of an account whose configuration fits [`ShopKindInfo::fields`].
    pub build: Build,
}

/// Builds a shop.
type Build = fn(&ShopAccount, &Credentials, &Setup) -> Result<Arc<dyn Shop>, ShopError>;

impl Connector {
    /// Everything in a configuration that does not fit this kind, field by field.
    #[must_use]
    pub fn faults(&self, config: &AccountConfig) -> Vec<FieldFault> {
        let faults = config.faults(&self.info.fields);
        let addresses = self.info.fields.iter().filter(|field| field.kind == FieldKind::Address);
        let bad = addresses.filter(|field| {
            let text = config.text(&field.name);
            !text.is_empty() && wire::address(text).is_none() && faults.iter().all(|fault| fault.field != field.name)
        });
        let bad: Vec<FieldFault> =
            bad.map(|field| FieldFault { field: field.name.clone(), why: Message::new("field-not-address") }).collect();
        faults.into_iter().chain(bad).collect()
    }
}
