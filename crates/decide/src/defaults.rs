//! The first word: shipping defaults, the shop's own over the station's; then what the order itself says.

use crate::catalogue_index::CatalogueIndex;
use crate::draft::{Draft, Wish};
use crate::facts::Facts;
use crate::rules;
use crate::slot::Who;
use model::{Defaults, ExportReason, Grams, MethodId, ParcelSize, Preferences, SenderId, Setting, Settings, ShopId};
use rustc_hash::FxHashMap;

/// The station's defaults and each shop's, made ready.
#[derive(Debug, Clone)]
pub(crate) struct CompiledDefaults {
    station: Layer,
    shops: FxHashMap<ShopId, Layer>,
    prefer: Preferences,
}

#[derive(Debug, Clone)]
struct Layer {
    method: Option<MethodId>,
    weight: Option<Grams>,
    size: Option<ParcelSize>,
    ship_from: Option<SenderId>,
    settings: Vec<Setting>,
    prefer: Preferences,
}

impl CompiledDefaults {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            station: Layer::new(&settings.defaults),
            shops: settings.shop_defaults.iter().map(|(shop, it)| (shop.clone(), Layer::new(it))).collect(),
            prefer: settings.defaults.prefer.clone(),
        }
    }

    /// What is preferred for a shop's orders.
    pub(crate) fn prefer(&self, shop: &ShopId) -> &Preferences {
        match self.shops.get(shop) {
            Some(layer) if layer.prefer != Preferences::default() => &layer.prefer,
            _ => &self.prefer,
        }
    }

    pub(crate) fn apply<'a>(&'a self, draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) {
        self.station.apply(draft, known, Who::Default);
        if let Some(layer) = self.shops.get(facts.asked.shop) {
            layer.apply(draft, known, Who::ShopDefault);
        }
        let order = facts.order();
        if let Some(grams) = order.weight.filter(|grams| grams.0 > 0).or_else(|| order.lines_weight()) {
            draft.weight.set(grams, Who::Order, draft.reasons);
        }
        if let Some(reason) = order.export_reason {
            draft.set_setting(export(reason), Who::Order);
        }
    }
}

/// The setting an order's own word is.
fn export(reason: ExportReason) -> &'static Setting {
    match reason {
        ExportReason::Sale => &Setting::ExportReason { reason: ExportReason::Sale },
        ExportReason::Gift => &Setting::ExportReason { reason: ExportReason::Gift },
        ExportReason::Documents => &Setting::ExportReason { reason: ExportReason::Documents },
        ExportReason::Sample => &Setting::ExportReason { reason: ExportReason::Sample },
        ExportReason::Return => &Setting::ExportReason { reason: ExportReason::Return },
    }
}

impl Layer {
    fn new(defaults: &Defaults) -> Self {
        let settings = [
            defaults.export_reason.map(|reason| Setting::ExportReason { reason }),
            defaults.insure.map(Setting::Insure),
            (!defaults.delivery_note.is_empty())
                .then(|| Setting::DeliveryNote { text: defaults.delivery_note.clone() }),
            defaults.print_order_number.map(|on| Setting::PrintOrderNumber { on }),
            defaults
                .order_number_is_invoice_number
                .and_then(|on| on.then(|| Setting::InvoiceNumber { number: "{order}".to_owned() })),
        ];
        Self {
            method: defaults.method.clone(),
            weight: Some(defaults.weight).filter(|weight| weight.0 > 0),
            size: defaults.size,
            ship_from: defaults.ship_from.clone(),
            settings: settings.into_iter().flatten().collect(),
            prefer: defaults.prefer.clone(),
        }
    }

    fn apply<'a>(&'a self, draft: &mut Draft<'a>, known: &'a CatalogueIndex, who: Who) {
        let reasons = draft.reasons;
        if let Some(method) = &self.method {
            draft.ship.set(Some(Wish::Method(method)), who, reasons);
        }
        if let Some(weight) = self.weight {
            draft.weight.set(weight, who, reasons);
        }
        if let Some(size) = self.size {
            draft.size.set(Some(size), who, reasons);
        }
        if let Some(sender) = &self.ship_from {
            draft.sender.set(Some(sender), who, reasons);
        }
        for setting in &self.settings {
            rules::set(setting, draft, known, who);
        }
    }
}
