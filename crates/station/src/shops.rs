//! The shops the station knows.

use crate::calls::ShopView;
use crate::sync::secret_name;
use crate::{Event, Station};
use model::*;

impl Station {
    pub(crate) fn shops(&self) -> Result<Vec<ShopView>, Problem> {
        let shops = self.store().shops()?.into_iter().map(|shop| {
            // Shops that are only files have no key to ask the keyring for.
            let connected = shop.connection != ShopConnection::Files;
            Ok(ShopView {
                sync: self.store().shop_sync(&shop.id)?,
                has_credentials: connected && self.0.secrets.get(&secret_name(&shop.id))?.is_some(),
                shop,
            })
        });
        shops.collect()
    }

    pub(crate) fn save_shop(&self, shop: &Shop, credentials: Option<&Credentials>) -> Result<(), Problem> {
        if shop.id.0.trim().is_empty() || shop.name.trim().is_empty() {
            return Err(Problem::new("shop-unnamed"));
        }
        if let ShopConnection::WooCommerce { url, .. } = &shop.connection {
            shops::check_address(url).map_err(|error| error.problem(&shop.id))?;
        }
        // The secret first: a shop without its key would only fail, a key without its shop harms nothing.
        if let Some(credentials) = credentials {
            self.0.secrets.set(&secret_name(&shop.id), credentials)?;
        }
        self.store().save_shop(shop, self.now())?;
        self.tell(Event::Settings);
        Ok(())
    }

    pub(crate) fn remove_shop(&self, id: &ShopId) -> Result<(), Problem> {
        self.store().remove_shop(id, self.now())?;
        self.0.secrets.remove(&secret_name(id))?;
        self.tell(Event::Settings);
        Ok(())
    }
}
