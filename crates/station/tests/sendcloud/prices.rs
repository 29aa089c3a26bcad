//! Prices: sheets that change how orders ship, what Sendcloud says on line, and the table of both.

use super::desk::{carrier_id, desk};
use model::*;
use sandbox::{SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use station::calls::{
    self, Basket, BringRates, CompareOrder, OverrideOrder, PanelColumns, PriceSource, PriceTable, RatesForm,
};

fn sheet(text: &str) -> BringRates {
    BringRates {
        name: "rates.csv".to_owned(),
        text: text.to_owned(),
        form: RatesForm::Own,
        carrier: None,
        columns: PanelColumns::default(),
        dry_run: false,
    }
}

const HOME: &str = "carrier,service,countries,min_g,max_g,price,currency\nplatform,dpd:home,NL,0,5000,5.20,EUR\n";

fn row<'a>(table: &'a PriceTable, method: &str) -> &'a calls::PriceRow {
    table.rows.iter().find(|row| row.offer.method.0 == method).unwrap()
}

#[test]
fn a_sheet_prices_orders_until_it_goes() {
    let desk = desk(1);
    let id = desk.ready()[0];
    let price = || desk.view(id).order.decision.price.map(|price| price.minor);
    assert_eq!(price(), None);
    let tried = calls::rates_bring(&desk.station, BringRates { dry_run: true, ..sheet(HOME) }).unwrap();
    assert_eq!((tried.sheets[0].bands, price()), (1, None), "a try keeps nothing");
    calls::rates_bring(&desk.station, sheet(HOME)).unwrap();
    assert_eq!(price(), Some(520));
    let table = calls::rates_compare(&desk.station, CompareOrder { order: id, ask: false }).unwrap();
    let home = row(&table, "home");
    assert_eq!(home.offer.price.as_ref().unwrap().source, PriceSource::Sheet);
    assert!(home.sheet_at.is_some() && home.online.is_none() && home.offer.chosen);
    let written = calls::rates_export(&desk.station, None).unwrap();
    calls::rates_bring(&desk.station, sheet(&written)).unwrap();
    assert_eq!(calls::rates_export(&desk.station, Some(carrier_id())).unwrap(), written);
    calls::rates_remove(&desk.station, carrier_id()).unwrap();
    assert_eq!(price(), None);
    assert_eq!(calls::rates_remove(&desk.station, carrier_id()).unwrap_err().code, ProblemCode::RatesNone);
}

#[test]
fn a_file_with_a_fault_changes_nothing() {
    let desk = desk(1);
    calls::rates_bring(&desk.station, sheet(HOME)).unwrap();
    let problem = calls::rates_bring(&desk.station, sheet(&HOME.replace("5.20", "5.2x"))).unwrap_err();
    assert_eq!(problem.code, ProblemCode::RatesWrong);
    let said = text::Words::of(Language::En).problem(&problem).sentence;
    assert!(said.contains("Line 2, price: “5.2x”"), "{said}");
    assert_eq!(calls::rates_list(&desk.station, ()).unwrap()[0].summary.bands, 1);
    let nobody = BringRates { form: RatesForm::KarrioSheet, ..sheet("{}") };
    assert_eq!(calls::rates_bring(&desk.station, nobody).unwrap_err().code, ProblemCode::RatesCarrier);
}

#[test]
fn prices_of_carriers_that_are_not_in_the_settings_are_refused_by_name() {
    let desk = desk(1);
    let strange = format!("{HOME}dpd-nl,home,NL,0,5000,4.20,EUR\nhermes,home,NL,0,5000,4.20,EUR\n");
    for dry_run in [true, false] {
        let problem = calls::rates_bring(&desk.station, BringRates { dry_run, ..sheet(&strange) }).unwrap_err();
        assert_eq!(problem.code, ProblemCode::NoSuchCarrier);
        let said = text::Words::of(Language::En).problem(&problem).sentence;
        assert!(said.contains("dpd-nl, hermes") && !said.contains("platform"), "{said}");
    }
    let named = BringRates { form: RatesForm::KarrioSheet, carrier: Some(CarrierId("hub".to_owned())), ..sheet("{}") };
    assert!(calls::rates_bring(&desk.station, named).is_err());
    assert!(calls::rates_list(&desk.station, ()).unwrap().is_empty(), "nothing of such a file is kept");
}

#[test]
fn what_is_said_on_line_is_kept_with_its_age_for_the_order_as_it_is() {
    let desk = desk(1);
    let id = desk.ready()[0];
    let compare = |ask| calls::rates_compare(&desk.station, CompareOrder { order: id, ask }).unwrap();
    assert!(row(&compare(false), "home").online.is_none());
    let asked = compare(true);
    assert_eq!((asked.asked.len(), asked.asked[0].problem.is_none()), (1, true));
    let online = row(&compare(false), "home").online.unwrap();
    let euros = |minor| Some(Money { minor, currency: Currency::EUR });
    assert_eq!((online.price, online.lead_days, online.age_minutes), (euros(745), Some(2), 0));
    assert_eq!(desk.carrier.asked(SendcloudAsked::Options), 1, "what is kept is not asked for again");
    let overrides = Overrides { weight: Some(Grams(900)), ..Overrides::default() };
    calls::order_override(&desk.station, OverrideOrder { order: id, overrides, slower: false }).unwrap();
    assert!(row(&compare(false), "home").online.is_none(), "another weight is another question");
}

#[test]
fn a_carrier_that_does_not_answer_is_named_and_hides_no_price() {
    let desk = desk(1);
    calls::rates_bring(&desk.station, sheet(HOME)).unwrap();
    desk.carrier.misbehave(Some(SendcloudAsked::Options), 9, Misbehaviour::Garbage);
    let order = desk.ready()[0];
    let table = calls::rates_compare(&desk.station, CompareOrder { order, ask: true }).unwrap();
    assert!(table.asked[0].problem.is_some());
    assert_eq!(row(&table, "home").offer.price.as_ref().unwrap().total.minor, 520);
}

#[test]
fn a_basket_is_priced_without_an_order() {
    let desk = desk(0);
    calls::rates_bring(&desk.station, sheet(HOME)).unwrap();
    let basket = |weight, parcels| Basket {
        to: Country::NL,
        postal_code: "1015 CJ".to_owned(),
        city: String::new(),
        weight: Grams(weight),
        size: None,
        parcels,
        ask: true,
    };
    let table = calls::rates_quote(&desk.station, basket(2_000, None)).unwrap();
    let home = row(&table, "home");
    assert_eq!(home.offer.price.as_ref().unwrap().total.minor, 520);
    assert_eq!(home.online.unwrap().price.unwrap().minor, 745);
    let two = calls::rates_quote(&desk.station, basket(6_000, Some(2))).unwrap();
    assert_eq!(row(&two, "home").offer.price.as_ref().unwrap().total.minor, 1_040);
    let heavy = calls::rates_quote(&desk.station, basket(6_000, None)).unwrap();
    assert_eq!(row(&heavy, "home").offer.no_price.as_ref().unwrap().key, "no-price-band");
}
