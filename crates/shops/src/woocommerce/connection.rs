//! Testing the connection.

use super::WooCommerce;
use super::pull::statuses_to_do;
use super::requests::{change_nothing, count_orders, read_site, read_version};
use super::way::Way;
use crate::clocks;
use crate::json_text::text_of;
use crate::shown::in_one_line;
use crate::{Nonsense, ShopError, rights};
use model::{OpenOrders, ShopSeen};
use serde::de::IgnoredAny;
use serde_json::Value;
use wire::Answer;

/// The right to write, as the shop's page of a key names it.
const WRITE: &str = "Read/Write";

impl WooCommerce {
    /// A status the shop does not know, that after shipping too, is an error.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let (of_plugins, statuses) = statuses_to_do(&self.rules);
        let status = if statuses.is_empty() { "any".to_owned() } else { statuses.join(",") };
        let answer = self.list(&status, &count_orders(&status)).await?;
        let clock_ahead = clocks::ahead(&answer, self.wire.now());
        let in_all = count(&answer)?;
        let mut open = if statuses.is_empty() { Some(0) } else { in_all };
        for status in of_plugins {
            match self.list(status, &count_orders(status)).await {
                Ok(answer) => open = open.zip(count(&answer)?).map(|(open, more)| open.saturating_add(more)),
                Err(ShopError::UnknownStatus { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let shipped = self.rules.shipped_status.as_str();
        if !shipped.is_empty() {
            count(&self.list(shipped, &count_orders(shipped)).await?)?;
        }
        let mut missing_rights = Vec::new();
        let write = self.ask(&change_nothing()).await.map_err(|error| match error {
            ShopError::Refused { .. } => ShopError::NoRight { right: WRITE.to_owned() },
            other => other,
        });
        rights::writing(write, &mut missing_rights)?;
        let (name, version) = (self.site_name().await, self.version().await);
        // What answers everything with an empty list is no shop; a shop whose headers are lost on the way says one of the others.
        if in_all.is_none() && name.is_none() && version.is_none() && !has_order(&answer)? {
            return Err(Nonsense::Unexpected("x-wp-total".to_owned()).into());
        }
        Ok(ShopSeen {
            name: name.unwrap_or_default(),
            version: version.unwrap_or_default(),
            open_orders: open.map(OpenOrders::exactly),
            missing_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }

    /// The site's name, which everybody may read unless something before it keeps it back.
    async fn site_name(&self) -> Option<String> {
        let way = self.way.get().copied().unwrap_or(Way::Path);
        let site: Value = self.wire.send(&way.lead_to_site(&read_site())).await.ok()?.json().ok()?;
        site.get("name").map(|name| in_one_line(&text_of(name)))
    }

    /// The version, which the keys of some users may not read.
    async fn version(&self) -> Option<String> {
        let status: Value = self.ask(&read_version()).await.ok()?.json().ok()?;
        let version = status.pointer("/environment/version").map(text_of).filter(|version| !version.is_empty())?;
        Some(in_one_line(&format!("WooCommerce {version}")))
    }
}

/// Whether a list has an order in it.
fn has_order(answer: &Answer) -> Result<bool, ShopError> {
    Ok(answer.json::<Vec<Value>>()?.iter().any(|order| order.get("id").is_some()))
}

/// How many orders a list has in all; nothing where its headers are lost on the way.
fn count(answer: &Answer) -> Result<Option<u64>, ShopError> {
    answer.json::<Vec<IgnoredAny>>()?;
    Ok(answer.header("x-wp-total").and_then(|total| total.trim().parse().ok()))
}
