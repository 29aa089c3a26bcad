//! Calls about carriers' accounts.

pub use crate::carriers::{
    ApprovalView, ApproveCarrier, AskCarrierServices, CarrierKindInfo, CarrierManifest, SaveCarrierAccount,
};
pub use crate::comparing::{
    CarrierComparison, ComparedLabel, ComparedLabels, NotVoided, UnusedLabel, VoidUnused, VoidedUnused,
};

use crate::Station;
use model::*;

/// The kinds of carriers there are connectors for, with what each has to be told.
///
/// # Errors
/// Never.
pub(super) fn carrier_kinds(station: &Station, (): ()) -> Result<Vec<CarrierKindInfo>, Problem> {
    Ok(station.parts.carriers.kinds())
}

/// The accounts with carriers; a carrier without one numbers its parcels from the shop's own range.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn carrier_accounts(station: &Station, (): ()) -> Result<Vec<CarrierAccount>, Problem> {
    Ok(station.parts.store.snapshot()?.carrier_accounts()?)
}

/// Adds a carrier's account or changes it.
///
/// # Errors
/// `account-does-not-fit`, field by field; when the keyring refuses the secret, or the database cannot be written.
pub(super) fn carrier_account_save(station: &Station, save: SaveCarrierAccount) -> Result<(), Problem> {
    station.parts.carriers.save_account(save)
}

/// Takes a carrier's account away; its shipments stay.
///
/// # Errors
/// When it has none.
pub(super) fn carrier_account_remove(station: &Station, carrier: CarrierId) -> Result<(), Problem> {
    station.parts.carriers.remove_account(&carrier)
}

/// Asks a carrier whether its account works, and what is kept there. Waits for the network.
///
/// # Errors
/// When the carrier cannot be reached, does not accept the key, or does not know what the account names; of numbers of one's own
/// where none are left, or what the carrier handed out does not hold.
pub(super) fn carrier_check(station: &Station, carrier: CarrierId) -> Result<AccountSeen, Problem> {
    station.parts.carriers.check(&carrier)
}

/// Asks a carrier what can be shipped with, and what it costs. Waits for the network.
///
/// # Errors
/// `no-sender` while the station has no address of its own; when the carrier cannot be reached or does not list services.
pub(super) fn carrier_services(station: &Station, ask: AskCarrierServices) -> Result<Vec<CarrierService>, Problem> {
    let settings = station.parts.store.snapshot()?.settings()?;
    let from = settings.defaults.sender.ok_or_else(|| Problem::new(ProblemCode::NoSender))?;
    station.parts.carriers.services(&ask, &from)
}

/// The carriers whose labels need an approval, and what was noted of it.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn carrier_approvals(station: &Station, (): ()) -> Result<Vec<ApprovalView>, Problem> {
    station.parts.carriers.approvals(&station.parts.store.snapshot()?)
}

/// Notes that a carrier approved its labels.
///
/// # Errors
/// When the carrier has no account, or what was sent in or who approved is not named.
pub(super) fn carrier_approve(station: &Station, approve: ApproveCarrier) -> Result<(), Problem> {
    station.parts.carriers.approve(approve)
}

/// Takes back that a carrier approved.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn carrier_approval_remove(station: &Station, carrier: CarrierId) -> Result<(), Problem> {
    station.parts.carriers.withdraw_approval(&carrier)
}

/// A closed hand-over list as the file its carrier takes.
///
/// # Errors
/// `no-such-list`; `no-sender` while the station has no address; when the carrier takes no file, or one of its shipments cannot
/// be in it.
pub(super) fn carrier_manifest(station: &Station, list: HandOverId) -> Result<CarrierManifest, Problem> {
    station.parts.carriers.manifest(list)
}

/// What is paid and not used now, and what came of comparing carriers' lists last. Asks nobody.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn comparisons(station: &Station, (): ()) -> Result<Vec<CarrierComparison>, Problem> {
    station.parts.comparing.last()
}

/// Asks a carrier for its list, or every one that has one, and compares it with what is booked here. Waits for the network.
///
/// # Errors
/// `carrier-not-offered` where the carrier that is named cannot list its shipments; when the database cannot be read or written.
pub(super) fn carriers_compare(
    station: &Station,
    carrier: Option<CarrierId>,
) -> Result<Vec<CarrierComparison>, Problem> {
    station.parts.comparing.compare(carrier.as_ref())
}

/// Takes labels back that are paid and not used; one that was used meanwhile stays as it is and is named.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn unused_void(station: &Station, void: VoidUnused) -> Result<VoidedUnused, Problem> {
    station.parts.comparing.void_unused(&void)
}
