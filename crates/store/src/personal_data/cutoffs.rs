//! Until when of each kind everything goes, shop by shop.

use model::{PersonalKind, Settings, ShopId, UtcDateTime};
use std::collections::BTreeMap;

type ByKind = BTreeMap<PersonalKind, UtcDateTime>;

/// What is older than this goes, kind by kind; a kind that is not named stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cutoffs {
    everyone: ByKind,
    shops: BTreeMap<ShopId, ByKind>,
}

impl Cutoffs {
    /// The same moment for every kind and shop.
    #[must_use]
    pub fn everything_before(moment: UtcDateTime) -> Self {
        let everyone = PersonalKind::ALL.into_iter().map(|kind| (kind, moment)).collect();
        Self { everyone, shops: BTreeMap::new() }
    }

    /// What the settings say, as of a moment.
    #[must_use]
    pub fn by_settings(settings: &Settings, now: UtcDateTime) -> Self {
        const DAY: i64 = 24 * 60 * 60 * 1000;
        let of = |shop: Option<&ShopId>| -> ByKind {
            let cutoff = |kind| {
                let days = settings.days_kept(kind, shop)?;
                Some((kind, UtcDateTime::from_millis(now.millis().saturating_sub(i64::from(days) * DAY))))
            };
            PersonalKind::ALL.into_iter().filter_map(cutoff).collect()
        };
        let shops = settings.shop_retention.keys().map(|shop| (shop.clone(), of(Some(shop)))).collect();
        Self { everyone: of(None), shops }
    }

    /// Until when a kind goes, of a shop's orders or of what is no shop's.
    #[must_use]
    pub fn of(&self, kind: PersonalKind, shop: Option<&ShopId>) -> Option<UtcDateTime> {
        let kinds = shop.and_then(|shop| self.shops.get(shop)).unwrap_or(&self.everyone);
        kinds.get(&kind).copied()
    }

    /// Whether something of a kind that came to its end then goes.
    pub(super) fn take(&self, kind: PersonalKind, shop: Option<&ShopId>, ended: i64) -> bool {
        self.of(kind, shop).is_some_and(|until| ended < until.millis())
    }

    /// What ended later than this stays, whatever it is.
    pub(super) fn latest(&self) -> i64 {
        let kinds = std::iter::once(&self.everyone).chain(self.shops.values());
        kinds.flat_map(BTreeMap::values).map(|until| until.millis()).max().unwrap_or(i64::MIN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Retention;

    #[test]
    fn each_shop_has_its_own_days_and_zero_keeps() {
        let shop = |name: &str| ShopId(name.to_owned());
        let mut settings = Settings::default();
        settings
            .shop_retention
            .insert(shop("strict"), Retention { orders: Some(1), labels: Some(0), ..Retention::default() });
        let now = UtcDateTime::from_millis(1_795_424_400_000);
        let cutoffs = Cutoffs::by_settings(&settings, now);
        let day = 24 * 60 * 60 * 1000;
        let before =
            |kind, name: &str| cutoffs.of(kind, Some(&shop(name))).map(|at| (now.millis() - at.millis()) / day);
        assert_eq!(before(PersonalKind::Orders, "strict"), Some(1));
        assert_eq!(before(PersonalKind::Labels, "strict"), None);
        assert_eq!(before(PersonalKind::Papers, "strict"), Some(90));
        assert_eq!(before(PersonalKind::Orders, "other"), Some(400));
        assert_eq!((now.millis() - cutoffs.latest()) / day, 1);
    }
}
