//! The account: checked, listed, bound to its host, and who tells the shop.

use super::desk::{carrier_id, desk};
use model::*;
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use serde_json::{Value, json};
use station::calls::{self, AskCarrierServices, SaveCarrierAccount};

#[test]
fn an_account_is_checked_and_lists_what_it_ships_with() {
    let desk = desk(0);
    let seen = calls::carrier_check(&desk.station, carrier_id()).unwrap();
    assert_eq!((seen.senders.len(), seen.contracts.len()), (2, 2));
    let ask = AskCarrierServices {
        carrier: carrier_id(),
        to: "DE".parse().unwrap(),
        postal_code: "10115".to_owned(),
        weight: Some(Grams(1_500)),
    };
    let services = calls::carrier_services(&desk.station, ask).unwrap();
    assert_eq!(services[0].code, "dpd:home");
    assert_eq!(services[0].price, Some(Money { minor: 745, currency: Currency::EUR }));
    desk.carrier.misbehave(None, 1, Misbehaviour::KeysOver);
    let problem = calls::carrier_check(&desk.station, carrier_id()).unwrap_err();
    assert_eq!(problem.code, ProblemCode::CarrierKey);
    desk.save_account(&[("sender_address", json!(9))]).unwrap();
    let problem = calls::carrier_check(&desk.station, carrier_id()).unwrap_err();
    assert_eq!((problem.code, problem.args["field"].clone()), (ProblemCode::CarrierDeclines, "sender_address".into()));
}

#[test]
fn keys_go_only_where_they_were_entered_for() {
    let desk = desk(0);
    let other = desk.runtime.block_on(PracticeSendcloud::start()).unwrap();
    let moved = SaveCarrierAccount { account: other.account(carrier_id()), credentials: None };
    let problem = calls::carrier_account_save(&desk.station, moved).unwrap_err();
    assert_eq!(problem.code, ProblemCode::AccountDoesNotFit);
    let mut same = desk.carrier.account(carrier_id());
    same.config.0.insert("contract".to_owned(), json!(60));
    let kept = SaveCarrierAccount { account: same, credentials: None };
    calls::carrier_account_save(&desk.station, kept).unwrap();
    assert!(calls::carrier_check(&desk.station, carrier_id()).is_ok(), "at the same host they are kept");
    assert_eq!(other.asked(SendcloudAsked::Account), 0);
}

#[test]
fn a_shop_hears_of_a_shipment_from_one_of_the_two() {
    for (who, told) in [("packdesk", true), ("sendcloud", false)] {
        let desk = desk(0);
        desk.save_account(&[("tells_shop", json!(who))]).unwrap();
        let shop = calls::shops(&desk.station, ()).unwrap().remove(0).shop.id;
        calls::shop_sync(&desk.station, shop).unwrap();
        let shipped =
            desk.all_ready().into_iter().map(|row| row.id).find(|id| calls::ship(&desk.station, *id).is_ok()).unwrap();
        desk.until("shipped", || desk.view(shipped).order.stage == Stage::Shipped);
        let entries = calls::outbox(&desk.station, ()).unwrap();
        assert_eq!(entries.iter().any(|entry| entry.message.as_str() == "shipped"), told, "{who}");
    }
}

#[test]
fn a_label_is_booked_under_the_contract_a_rule_names() {
    let desk = desk(2);
    let [first, second] = desk.ready()[..] else { panic!("two orders can be packed") };
    let contract_asked = || {
        let requests = desk.carrier.requests();
        let (_, last) = requests.iter().rfind(|(asked, _)| *asked == SendcloudAsked::Announce).unwrap();
        last["ship_with"]["properties"]["contract_id"].clone()
    };
    calls::ship(&desk.station, first).unwrap();
    assert_eq!(contract_asked(), Value::Null, "Sendcloud takes its usual one");
    let mut saved = calls::settings(&desk.station, ()).unwrap();
    let contract =
        |id: &str| Contract { id: ContractId(id.to_owned()), carrier: carrier_id(), name: id.to_owned(), own: true };
    let named = |id: &str| Setting::Contract { contract: ContractId(id.to_owned()) };
    let catalogue = &mut saved.settings.catalogue;
    catalogue.contracts = vec![contract("sendcloud-60"), contract("sendcloud-61"), contract("ours")];
    saved.settings.rules = vec![Rule::new(1, "By contract".to_owned(), vec![Action::Set(named("sendcloud-61"))])];
    calls::settings_save(&desk.station, saved).unwrap().changed_orders().unwrap();
    let shipment = calls::ship(&desk.station, second).unwrap().shipment;
    assert_eq!((contract_asked(), shipment.contract), (json!(61), Some(ContractId("sendcloud-61".to_owned()))));
}
