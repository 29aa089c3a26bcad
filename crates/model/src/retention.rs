//! How long what the station keeps about people stays, by kind.

use crate::{OrderRow, Settings, ShopId};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A kind of what the station keeps about people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonalKind {
    /// Labels: those carriers sent, and what printers were sent to print one.
    Labels,
    /// Photos of open boxes.
    Photos,
    /// What printers were sent to print a paper of an order.
    Papers,
    /// What printers were sent to print anything else: files from outside, lists.
    Jobs,
    /// Who an order goes to, where, and what they wrote.
    Orders,
    /// What people wrote into the journal of an order; what happened and when stays.
    Journal,
    /// What shops and carriers answered when they were told.
    Outbox,
    /// Files of the log.
    Logs,
}

impl PersonalKind {
    /// Every kind.
    pub const ALL: [Self; 8] =
        [Self::Labels, Self::Photos, Self::Papers, Self::Jobs, Self::Orders, Self::Journal, Self::Outbox, Self::Logs];

    /// How many days it is kept where nobody chose. A claim against a carrier can be brought for a year (*CMR*, article 32),
    /// so orders and their journals stay a little longer.
    #[must_use]
    pub const fn usual_days(self) -> u32 {
        match self {
            Self::Labels | Self::Papers | Self::Outbox => 90,
            Self::Photos => 60,
            Self::Jobs | Self::Logs => 30,
            Self::Orders | Self::Journal => 400,
        }
    }
}

/// For how many days each kind is kept once its order is done with; 0 keeps it until somebody takes it away, nothing leaves it
/// to the station, and there to what is usual.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(default)]
pub struct Retention {
    /// Labels.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub labels: Option<u32>,
    /// Photos of open boxes.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub photos: Option<u32>,
    /// Papers as they were printed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub papers: Option<u32>,
    /// Everything else as it was printed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub jobs: Option<u32>,
    /// Who orders go to.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub orders: Option<u32>,
    /// What people wrote into the journal.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub journal: Option<u32>,
    /// What shops and carriers answered.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub outbox: Option<u32>,
    /// Files of the log; they are no shop's.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub logs: Option<u32>,
}

impl Retention {
    /// What is set for a kind.
    #[must_use]
    pub const fn days(&self, kind: PersonalKind) -> Option<u32> {
        match kind {
            PersonalKind::Labels => self.labels,
            PersonalKind::Photos => self.photos,
            PersonalKind::Papers => self.papers,
            PersonalKind::Jobs => self.jobs,
            PersonalKind::Orders => self.orders,
            PersonalKind::Journal => self.journal,
            PersonalKind::Outbox => self.outbox,
            PersonalKind::Logs => self.logs,
        }
    }
}

impl Settings {
    /// For how many days a kind is kept, of a shop's orders or of everything that is no shop's; `None` until somebody takes it
    /// away.
    #[must_use]
    pub fn days_kept(&self, kind: PersonalKind, shop: Option<&ShopId>) -> Option<u32> {
        let of_shop = shop.and_then(|shop| self.shop_retention.get(shop)).and_then(|shop| shop.days(kind));
        let days = of_shop.or_else(|| self.retention.days(kind)).unwrap_or_else(|| kind.usual_days());
        (days > 0).then_some(days)
    }
}

/// How much of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PersonalCounts {
    /// Orders whose customer is named.
    pub orders: u32,
    /// Labels.
    pub labels: u32,
    /// Photos of open boxes.
    pub photos: u32,
    /// Papers as they were printed.
    pub papers: u32,
    /// Everything else as it was printed.
    pub jobs: u32,
    /// Lines of the journal with words of people.
    pub journal: u32,
    /// Answers of shops and carriers.
    pub outbox: u32,
    /// Files of the log.
    pub logs: u32,
}

impl PersonalCounts {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl std::ops::AddAssign for PersonalCounts {
    fn add_assign(&mut self, more: Self) {
        self.orders += more.orders;
        self.labels += more.labels;
        self.photos += more.photos;
        self.papers += more.papers;
        self.jobs += more.jobs;
        self.journal += more.journal;
        self.outbox += more.outbox;
        self.logs += more.logs;
    }
}

/// How a customer was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum FoundBy {
    /// By the e-mail address.
    Email,
    /// By the whole name and the postal code.
    Name,
    /// By one order: nothing in it leads to others.
    Order,
}

/// A customer, as the orders name one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct FoundCustomer {
    /// What led to the orders.
    pub by: FoundBy,
    /// Their orders, the oldest first.
    pub orders: Vec<OrderRow>,
    /// Of these, the numbers of the orders that are still open: they are not touched.
    pub open: Vec<String>,
    /// Of these, the numbers of the orders whose customer was erased before.
    pub erased: Vec<String>,
    /// What is kept of the others.
    pub holds: PersonalCounts,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_goes_before_the_station_and_the_station_before_what_is_usual() {
        let shop = |name: &str| ShopId(name.to_owned());
        let mut settings = Settings::default();
        assert_eq!(settings.days_kept(PersonalKind::Orders, None), Some(400));
        settings.retention.orders = Some(200);
        settings.shop_retention.insert(shop("strict"), Retention { orders: Some(30), ..Retention::default() });
        settings.shop_retention.insert(shop("ever"), Retention { orders: Some(0), ..Retention::default() });
        let days = |name: &str| settings.days_kept(PersonalKind::Orders, Some(&shop(name)));
        assert_eq!((days("other"), days("strict"), days("ever")), (Some(200), Some(30), None));
        assert_eq!(settings.days_kept(PersonalKind::Labels, Some(&shop("strict"))), Some(90));
    }
}
