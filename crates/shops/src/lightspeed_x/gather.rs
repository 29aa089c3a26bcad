//! Everything that has to be known of a sale: the till keeps each part of it elsewhere.

use super::LightspeedX;
use super::answers::{WireFulfilment, WireProduct, WireRetailer, WireSale, data, read};
use super::order::{Gathered, understand};
use super::requests::{read_address, read_customer, read_product, read_retailer, read_sale};
use crate::json_text::read_fields;
use crate::understood::Understood;
use crate::{Nonsense, ShopError, understood};
use crate::{PulledPage, shown::shown};
use model::{Currency, Message};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};
use wire::Request;

/// The fulfilments of one sale.
pub(super) type OfSale = (String, Vec<WireFulfilment>);

impl LightspeedX {
    /// These sales as a page for the desk, without a cursor; one the retailer does not have is in none of its lists.
    pub(super) async fn page(&self, sales: Vec<OfSale>) -> Result<PulledPage, ShopError> {
        let mut read = Vec::new();
        for (id, fulfilments) in sales {
            if let Some(understood) = self.one(&id, fulfilments).await? {
                read.push((id, understood));
            }
        }
        Ok(understood::page(read, None))
    }

    /// One sale; nothing where the retailer has none of this id.
    pub(super) async fn one(
        &self,
        id: &str,
        fulfilments: Vec<WireFulfilment>,
    ) -> Result<Option<Result<Understood, Message>>, ShopError> {
        if fulfilments.is_empty() {
            // Nothing of it is dispatched: it is fetched at the till, or was paid back.
            return Ok(Some(Ok(Understood::OutOfReach)));
        }
        let content = match self.ask(&read_sale(id)?).await {
            Ok(answer) => data(&answer)?,
            Err(ShopError::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        let sale: WireSale = match read_fields(&content) {
            Ok(sale) => sale,
            Err(why) => return Ok(Some(Err(why))),
        };
        self.kept.saw(&sale);
        let customer = self.beside(read_customer(&sale.customer_id), "customer").await?;
        let to = fulfilments.iter().map(|it| it.shipping_address_id.as_str()).find(|address| !address.is_empty());
        let address = to.and_then(|address| read_address(&sale.customer_id, address));
        let address = self.beside(address, "address").await?;
        let products = self.products(&sale).await?;
        let currency = self.currency().await?;
        let gathered = Gathered { sale, fulfilments, customer, address, products, currency };
        Ok(Some(understand(&gathered)))
    }

    /// What a request brings; nothing where there is no such thing.
    async fn beside<T: serde::de::DeserializeOwned>(
        &self,
        request: Option<Request>,
        of: &str,
    ) -> Result<Option<T>, ShopError> {
        let Some(request) = request else { return Ok(None) };
        match self.ask(&request).await {
            Ok(answer) => Ok(Some(read(&answer, of)?)),
            Err(ShopError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The products of a sale, each asked for once; without the right to them the lines have no names.
    async fn products(&self, sale: &WireSale) -> Result<BTreeMap<String, Arc<WireProduct>>, ShopError> {
        let mut known = BTreeMap::new();
        for id in sale.line_items.iter().filter_map(|line| line.product.as_ref()).map(|product| &product.id) {
            let kept = self.products.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
            let product = match kept {
                Some(product) => product,
                None => match self.beside::<WireProduct>(read_product(id), "product").await {
                    Ok(product) => {
                        let product = product.map(Arc::new);
                        let mut products = self.products.lock().unwrap_or_else(PoisonError::into_inner);
                        products.insert(id.clone(), product.clone());
                        product
                    }
                    Err(ShopError::NoRight { .. }) => None,
                    Err(error) => return Err(error),
                },
            };
            known.extend(product.map(|product| (id.clone(), product)));
        }
        Ok(known)
    }

    /// The currency of the retailer: sales do not say theirs.
    async fn currency(&self) -> Result<Currency, ShopError> {
        if let Some(currency) = self.currency.get() {
            return Ok(*currency);
        }
        let retailer: WireRetailer = read(&self.ask(&read_retailer()).await?, "retailer")?;
        let code = retailer.currency.code;
        let currency = code.parse().map_err(|_| Nonsense::Unexpected(format!("currency: {}", shown(&code))))?;
        Ok(*self.currency.get_or_init(|| currency))
    }
}
