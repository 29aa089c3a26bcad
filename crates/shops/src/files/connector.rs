//! The kind of shop that is only files: there is nobody to ask and nobody to tell.

use super::field::Field;
use crate::{Connector, Shop};
use model::{AccountField, ColumnField as _, FieldKind, FieldOption, ShopAccount, ShopCapabilities, ShopKindInfo};
use std::sync::Arc;

struct OnlyFiles;

impl Shop for OnlyFiles {}

/// Orders come in as files.
pub(crate) fn connector() -> Connector {
    let info = ShopKindInfo {
        kind: ShopAccount::files().kind,
        name: "shop-kind-files".to_owned(),
        guide: "shop-files".to_owned(),
        capabilities: ShopCapabilities::default(),
        fields: vec![
            AccountField::new(ShopAccount::FOLDER, FieldKind::Text, "shop-folder")
                .help("shop-folder-help")
                .example("/srv/orders")
                .optional(),
            AccountField::new(ShopAccount::COLUMNS, FieldKind::Columns { options: columns() }, "shop-columns")
                .help("shop-columns-help")
                .optional(),
        ],
        secrets: Vec::new(),
    };
    Connector { info, build: |_, _, _| Ok(Arc::new(OnlyFiles)) }
}

/// What a map of columns can say.
fn columns() -> Vec<FieldOption> {
    let option =
        |word: &str| FieldOption { value: word.to_owned(), label: format!("file-column-{}", word.replace('_', "-")) };
    Field::WORDS.iter().map(|(word, _)| option(word)).collect()
}
