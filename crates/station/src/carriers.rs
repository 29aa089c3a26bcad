//! The carriers of the catalogue, each with the connector of its account.

use carriers::{Carrier, Registry};
use model::*;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::Snapshot;

/// What a carrier without an account is: its numbers are the shop's own.
const WITHOUT_ACCOUNT: &str = "own-numbers";

/// The connectors of the station's carriers, each built once for an account as it is set up.
pub(crate) struct Carriers {
    registry: Registry,
    built: Mutex<HashMap<CarrierId, (CarrierAccount, Arc<dyn Carrier>)>>,
}

impl Carriers {
    pub(crate) fn new(registry: Registry) -> Arc<Self> {
        Arc::new(Self { registry, built: Mutex::default() })
    }

    /// The connector of a carrier, by its account as it is at a moment of the database.
    pub(crate) fn of(&self, snapshot: &Snapshot, id: &CarrierId) -> Result<Arc<dyn Carrier>, Problem> {
        let without =
            || CarrierAccount { carrier: id.clone(), kind: WITHOUT_ACCOUNT.to_owned(), config: serde_json::Map::new() };
        let account = snapshot.carrier_account(id)?.unwrap_or_else(without);
        let mut built = self.built.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, connector)) = built.get(id).filter(|(of, _)| *of == account) {
            return Ok(Arc::clone(connector));
        }
        let unknown =
            || Problem::new("carrier-kind").with("carrier", id.0.as_str()).with("kind", account.kind.as_str());
        let kind = self.registry.kind(&account.kind).ok_or_else(unknown)?;
        let connector = (kind.build)(&account, None).map_err(|error| error.problem(&id.0))?;
        built.insert(id.clone(), (account, Arc::clone(&connector)));
        Ok(connector)
    }
}
