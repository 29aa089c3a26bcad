//! The two clusters of the service. A key belongs to one of them, and the other refuses it.

use super::proof::Key;
use crate::ShopError;
use crate::hosted::is_private;
use jiff::Timestamp;
use model::Credentials;
use std::sync::OnceLock;
use wire::{Answer, PageBudget, Request, Setup, Wire, WireError};

/// The cluster of Europe.
pub(super) const EUROPE: &str = "https://api.webshopapp.com";
/// The cluster of America.
const AMERICA: &str = "https://api.shoplightspeed.com";

/// The cluster that was entered, and the other one where it is one of the two.
pub(super) struct Clusters {
    entered: Wire,
    other: Option<Wire>,
    /// Whether the key belongs to the other one, once one of them has taken it.
    is_other: OnceLock<bool>,
}

impl Clusters {
    /// Requests go on from the shop's language.
    pub(super) fn new(url: &str, language: &str, credentials: &Credentials, setup: &Setup) -> Result<Self, ShopError> {
        let language = language.trim().to_ascii_lowercase();
        let is_language = (2..=5).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_language || !is_private(url) {
            return Err(ShopError::BadAddress);
        }
        let entered = url.trim().trim_end_matches('/');
        let wire = |address: &str| -> Result<Wire, ShopError> {
            let service = wire::address(&format!("{address}/{language}")).ok_or(ShopError::BadAddress)?;
            Ok(Wire::new(service, Key::of(credentials).ok_or(ShopError::NoKey)?, setup)?)
        };
        let other = match entered {
            EUROPE => Some(wire(AMERICA)?),
            AMERICA => Some(wire(EUROPE)?),
            _ => None,
        };
        Ok(Self { entered: wire(entered)?, other, is_other: OnceLock::new() })
    }

    /// Asks the cluster that has taken the key; as long as none has, the other one too where the first refuses it.
    pub(super) async fn send(&self, request: &Request) -> Result<Answer, WireError> {
        match (self.is_other.get(), &self.other) {
            (Some(true), Some(other)) => other.send(request).await,
            (None, Some(other)) => {
                let first = self.entered.send(request).await;
                if !matches!(&first, Err(WireError::Refused(answer)) if answer.status() == 401) {
                    if first.is_ok() {
                        let _ = self.is_other.set(false);
                    }
                    return first;
                }
                let second = other.send(request).await;
                if second.is_ok() {
                    let _ = self.is_other.set(true);
                    return second;
                }
                first
            }
            _ => self.entered.send(request).await,
        }
    }

    /// The time now, by the station's clock.
    pub(super) fn now(&self) -> Timestamp {
        self.entered.now()
    }

    /// The pages of one listing that begins now.
    pub(super) fn pages(&self) -> PageBudget {
        self.entered.pages()
    }
}
