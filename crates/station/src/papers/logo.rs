//! Shops' logos: a file each in the station's folder, as the shop gave it.

use super::file_name;
use crate::{Event, Station};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use label::Picture;
use model::*;
use std::path::PathBuf;

impl Station {
    /// A shop's logo, where it has one that can be read.
    pub(super) fn logo_of(&self, shop: &ShopId) -> Option<Picture> {
        papers::read_logo(&std::fs::read(self.logo_file(shop)).ok()?).ok()
    }

    /// A shop's logo as a file, in base64; empty where it has none.
    pub(crate) fn logo_file_of(&self, shop: &ShopId) -> String {
        std::fs::read(self.logo_file(shop)).map(|file| BASE64.encode(file)).unwrap_or_default()
    }

    /// Keeps a shop's logo once it was read.
    pub(crate) fn save_logo(&self, shop: &ShopId, base64: &str) -> Result<(), Problem> {
        let file = BASE64.decode(base64).map_err(|error| Problem::new("bad-arguments").because(error))?;
        papers::read_logo(&file).map_err(|error| error.problem())?;
        super::layouts::keep(&self.logo_file(shop), &file)?;
        self.tell(Event::Settings);
        Ok(())
    }

    /// Takes a shop's logo away.
    pub(crate) fn remove_logo(&self, shop: &ShopId) -> Result<(), Problem> {
        super::layouts::remove(&self.logo_file(shop))?;
        self.tell(Event::Settings);
        Ok(())
    }

    fn logo_file(&self, shop: &ShopId) -> PathBuf {
        self.store().folder().join("logos").join(file_name(&shop.0))
    }
}
