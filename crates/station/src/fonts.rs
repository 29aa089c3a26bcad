//! The fonts of labels and papers.

use label::Fonts;
use std::sync::{Arc, OnceLock};

/// The fonts, loaded when the first label is made: looking through the system's fonts takes a while.
#[derive(Clone, Default)]
pub(crate) struct LabelFonts(Arc<OnceLock<Arc<Fonts>>>);

impl LabelFonts {
    pub(crate) fn get(&self) -> Arc<Fonts> {
        Arc::clone(self.0.get_or_init(|| Arc::new(Fonts::with_system())))
    }
}
