//! Shops' logos: a file each in the station's folder, as the shop gave it.

use super::Papers;
use super::file_name;
use crate::Event;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use drawing::Drawer;
use label::Picture;
use model::*;
use papers::{LOGO_ON_LABELS, LOGO_ON_PAPERS};
use std::path::PathBuf;
use std::sync::Arc;

/// A shop's logo.
#[derive(Clone)]
pub(crate) struct Logo {
    pub(super) on_papers: Arc<Picture>,
    pub(super) on_labels: Arc<Picture>,
}

impl Logo {
    fn read(file: &[u8], drawer: &Drawer) -> Result<Self, Problem> {
        let on = |side| Ok::<_, Problem>(Arc::new(drawer.logo(file, side)?));
        Ok(Self { on_papers: on(LOGO_ON_PAPERS)?, on_labels: on(LOGO_ON_LABELS)? })
    }
}

impl Papers {
    /// A shop's logo, where it has one that can be read.
    pub(super) fn logo_of(&self, shop: &ShopId) -> Option<Logo> {
        self.files.logos.of(&self.logo_file(shop), |file| Logo::read(file, &self.drawer).ok()).ok()??
    }

    /// A shop's logo as a file, in base64; empty where it has none.
    pub(crate) fn logo_file_of(&self, shop: &ShopId) -> String {
        crate::read_given_file(&self.logo_file(shop)).map(|file| BASE64.encode(file)).unwrap_or_default()
    }

    /// Keeps a shop's logo once it was read.
    pub(crate) fn save_logo(&self, shop: &ShopId, base64: &str) -> Result<(), Problem> {
        let file = BASE64.decode(base64).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
        Logo::read(&file, &self.drawer)?;
        super::layouts::keep(&self.logo_file(shop), &file)?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Takes a shop's logo away.
    pub(crate) fn remove_logo(&self, shop: &ShopId) -> Result<(), Problem> {
        super::layouts::remove(&self.logo_file(shop))?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    fn logo_file(&self, shop: &ShopId) -> PathBuf {
        self.store.folder().join("logos").join(file_name(&shop.0))
    }
}
