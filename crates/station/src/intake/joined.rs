//! Service points that a shop does not keep, and another one does: a platform that is connected to the same shop. The shop's account
//! says which (`points_from`): the short name of that other one, and, behind a slash, which part of it the shop is there.

use super::Intake;
use crate::shops::ShopTrouble;
use ::shops::{OtherOrder, PulledPage, ShopError};
use model::*;

/// The field of an account that says where its points are.
const FIELD: &str = "points_from";

/// What a connector says of an order whose point it cannot read.
const UNREAD: &str = "remark-point-unread";

impl Intake {
    /// Gives orders of a page that leave something to do, and have no service point, the one their customer chose. Where it cannot be
    /// asked for, they keep the one the desk knows, and say so.
    pub(super) async fn join_points(&self, shop: &ShopId, page: &mut PulledPage) -> Result<(), Problem> {
        let wanted: Vec<usize> = (0..page.orders.len()).filter(|place| lacks_point(&page.orders[*place])).collect();
        if wanted.is_empty() {
            return Ok(());
        }
        let id = shop.clone();
        let Some((source, part)) = self.beside(move |intake| intake.points_source(&id)).await? else { return Ok(()) };
        let other = |place: &usize| {
            let ShopOrder { reference, number, .. } = &page.orders[*place];
            OtherOrder { reference: reference.clone(), number: number.clone() }
        };
        let orders: Vec<OtherOrder> = wanted.iter().map(other).collect();
        let asked = self.ask_points(&source, &part, &orders).await;
        let (points, is_known) = match asked {
            Ok(points) => (points, true),
            Err(_) => {
                let id = shop.clone();
                (self.beside(move |intake| intake.known_points(&id, &orders)).await?, false)
            }
        };
        for (place, point) in wanted.into_iter().zip(points) {
            let order = &mut page.orders[place];
            if point.is_some() {
                order.remarks.retain(|remark| remark.key != UNREAD);
            }
            if !is_known {
                order.remarks.push(Message::new("remark-points-not-asked").with("shop", &source));
            }
            order.checkout.service_point = point;
        }
        Ok(())
    }

    /// Where the points of a shop are, and as which part.
    fn points_source(&self, shop: &ShopId) -> Result<Option<(ShopId, String)>, Problem> {
        let shop = self.store.snapshot()?.shop(shop)?;
        let named =
            shop.map(|shop| shop.account.config.text(FIELD).trim().to_owned()).filter(|named| !named.is_empty());
        Ok(named.map(|named| match named.split_once('/') {
            Some((source, part)) => (ShopId(source.trim().to_owned()), part.trim().to_owned()),
            None => (ShopId(named), String::new()),
        }))
    }

    async fn ask_points(
        &self,
        source: &ShopId,
        part: &str,
        orders: &[OtherOrder],
    ) -> Result<Vec<Option<ServicePoint>>, ShopTrouble> {
        let line = self.shops.line(source);
        if let Some(rest) = line.rests(self.clock.now()) {
            return Err(ShopError::RateLimited { retry_after: Some(rest) }.into());
        }
        let client = self.shops.client_beside(source).await?;
        let points = client.points_of(part, orders, self.clock.now()).await;
        self.rest(source, &line, points.as_ref().err().and_then(ShopError::retry_after)).await;
        Ok(points?)
    }

    /// The points the desk has of these orders.
    fn known_points(&self, shop: &ShopId, orders: &[OtherOrder]) -> Result<Vec<Option<ServicePoint>>, Problem> {
        let point = |order: &OtherOrder| {
            Ok(self.known(shop, &order.reference)?.and_then(|order| order.facts.checkout.service_point))
        };
        orders.iter().map(point).collect()
    }
}

fn lacks_point(order: &ShopOrder) -> bool {
    let leaves_something = matches!(order.status, OrderStatus::Open | OrderStatus::Waiting);
    leaves_something && order.checkout.service_point.is_none()
}
