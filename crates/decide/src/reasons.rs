//! Why something is as it is, as sentences: who set it, why a method does not do, why an order waits.

use crate::attention::pictographs;
use crate::catalogue_index::CatalogueIndex;
use crate::draft::{DearerRival, Granted, Hold, Note, SlowerRival};
use crate::facts::Facts;
use crate::misfit::KeptOut;
use crate::misfit::{Misfit, Unfit};
use crate::points;
use crate::rules::RuleBook;
use crate::say::{carrier_name, say_ship_with, word};
use crate::slot::Who;
use model::{Argument, Feature, Message, Setter, ShippingMethod};

/// Tells reasons with the names behind them.
pub(crate) struct Reasons<'s, 'a> {
    pub(crate) facts: &'s Facts<'a>,
    pub(crate) rules: &'s RuleBook,
    pub(crate) known: &'s CatalogueIndex,
}

impl Reasons<'_, '_> {
    /// Who set something, with the names behind it.
    pub(crate) fn setter(&self, who: Who) -> Setter {
        match who {
            Who::Nobody => Setter::Nobody,
            Who::Default => Setter::Default,
            Who::ShopDefault => Setter::ShopDefault,
            Who::Order => Setter::Order,
            Who::Checkout => Setter::Checkout { name: self.facts.order().checkout.delivery_method.clone() },
            Who::DynamicCheckout => Setter::DynamicCheckout,
            Who::Rule(at) => {
                let rule = &self.rules.rules[at].rule;
                Setter::Rule { id: rule.id, name: rule.name.clone() }
            }
            Who::Scale => Setter::Scale,
            Who::Person => Setter::Person,
            Who::Eligibility => Setter::Eligibility { why: Message::new("unfit-none-chosen") },
        }
    }

    /// Why something asked for does not do.
    pub(crate) fn unfit(&self, unfit: &Unfit<'_>) -> Message {
        match unfit {
            Unfit::Gone(name) => Message::new("unfit-gone").with("method", *name),
            Unfit::NoneChosen => Message::new("unfit-none-chosen"),
            Unfit::NoneOf(wish) => {
                Message::new("unfit-none-of").with("kind", say_ship_with(wish, &self.known.catalogue))
            }
            Unfit::Method(method, misfit) => self.misfit(method, misfit),
        }
    }

    /// What is wrong with a method for an order.
    pub(crate) fn misfit(&self, method: &ShippingMethod, misfit: &Misfit) -> Message {
        let carrier = || carrier_name(&method.carrier, &self.known.catalogue);
        let about = |key: &'static str| Message::new(key).with("method", method.name.as_str());
        match misfit {
            Misfit::CarrierOff => about("unfit-carrier-off").with("carrier", carrier()),
            Misfit::CarrierOffForShop => {
                about("unfit-carrier-off-for-shop").with("carrier", carrier()).with("shop", self.facts.asked.shop)
            }
            Misfit::Forbidden(Who::Rule(at)) => {
                about("unfit-forbidden").with("rule", self.rules.rules[*at].rule.name.as_str())
            }
            Misfit::Forbidden(_) => about("unfit-forbidden").with("rule", ""),
            Misfit::OtherContract => about("unfit-contract"),
            Misfit::TooLight(by) => about("unfit-too-light").with("by", *by).with("limit", method.min_weight),
            Misfit::TooHeavy(by) => about("unfit-too-heavy").with("by", *by).with("limit", method.max_weight),
            Misfit::TooVoluminous(by) => about("unfit-volume").with("by", *by).with("limit", method.max_weight),
            Misfit::TooLong(by) => about("unfit-too-long").with("by", *by),
            Misfit::Girth(by) => about("unfit-girth").with("by", *by),
            Misfit::NotThere => about("unfit-country").with("country", self.facts.country()),
            Misfit::NeedsPoint => about("unfit-needs-point"),
            Misfit::NotToPoint => about("unfit-not-to-point"),
            Misfit::OtherPoint => {
                about("unfit-other-point").with("carrier", self.facts.point_carrier().unwrap_or_default())
            }
            Misfit::Lacks(Feature::Signature) => about("unfit-no-signature"),
            Misfit::Lacks(Feature::AgeCheck) => about("unfit-no-age-check"),
            Misfit::Insurance(limit) if limit.minor == 0 => about("unfit-no-insurance"),
            Misfit::Insurance(limit) => about("unfit-insurance").with("limit", *limit),
            Misfit::NoRate(from, to) => about("unfit-no-rate").with("from", from.code()).with("to", to.code()),
            Misfit::Incoterm(term) => about("unfit-incoterm").with("term", word(term).to_uppercase()),
        }
    }

    /// Why a person has to look first.
    pub(crate) fn hold(&self, hold: &Hold<'_>) -> Message {
        match hold {
            Hold::Rule(reason) => Message::new("hold-rule").with("reason", *reason),
            Hold::Person(reason) => Message::new("hold-person").with("reason", *reason),
            Hold::Unfit(why) => Message::new("hold-unfit").with("why", self.unfit(why)),
            Hold::NothingFits(why) => Message::new("hold-nothing-fits").with("why", self.unfit(why)),
            Hold::NoWeight => Message::new("hold-no-weight"),
            Hold::Address(missing) => Message::new("hold-address").with("missing", Message::new(*missing)),
            Hold::Customs(fault, more) => Message::new("hold-customs")
                .with("why", fault.message())
                .with("more", i64::try_from(*more).unwrap_or(i64::MAX)),
            Hold::Point(fault) => points::say(*fault, self.facts),
        }
    }
}

/// How a wish became a method, and what it was compared with.
pub(crate) fn granted(granted: &Granted<'_>, method: &ShippingMethod) -> Message {
    let about = |key: &'static str| Message::new(key).with("method", method.name.as_str());
    let of = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match granted {
        Granted::Band(weight) => about("granted-band").with("weight", *weight),
        Granted::Cheapest { price: Some(price), of: count, rivals } => {
            let message = |key| about(key).with("price", *price).with("count", of(*count));
            match rivals.as_slice() {
                [] => message("granted-cheapest"),
                rivals => message("granted-cheapest-of").with("others", compared(*count, rivals, rival_price)),
            }
        }
        Granted::Cheapest { price: None, of: count, .. } => about("granted-unpriced").with("count", of(*count)),
        Granted::Fastest { days: Some(days), of: count, rivals } => {
            let message = |key| about(key).with("days", *days).with("count", of(*count));
            match rivals.as_slice() {
                [] => message("granted-fastest"),
                rivals => message("granted-fastest-of").with("others", compared(*count, rivals, rival_days)),
            }
        }
        Granted::Fastest { days: None, of: count, .. } => about("granted-untimed").with("count", of(*count)),
        Granted::Best { of: count } => about("granted-best").with("count", of(*count)),
    }
}

/// The methods behind the one that was taken: those that are told, and how many there are beside.
fn compared<R>(of: usize, rivals: &[R], said: impl Fn(&R) -> Message) -> Argument {
    let mut told: Vec<Argument> = rivals.iter().map(|rival| said(rival).into()).collect();
    let rest = of.saturating_sub(1 + rivals.len());
    if rest > 0 {
        told.push(Message::new("compared-more").with("count", i64::try_from(rest).unwrap_or(i64::MAX)).into());
    }
    Argument::List(told)
}

fn rival_price(rival: &DearerRival<'_>) -> Message {
    let about = |key: &'static str| Message::new(key).with("method", rival.method.name.as_str());
    match (rival.price, rival.kept_out) {
        (None, _) => about("compared-no-price"),
        (Some(price), None) => about("compared-price").with("price", price),
        (Some(price), Some(KeptOut::NoRate)) => about("compared-no-rate").with("price", price),
        (Some(price), Some(KeptOut::Basis)) => about("compared-basis").with("price", price),
    }
}

fn rival_days(rival: &SlowerRival<'_>) -> Message {
    let about = |key: &'static str| Message::new(key).with("method", rival.method.name.as_str());
    match rival.days {
        Some(days) => about("compared-days").with("days", days),
        None => about("compared-no-days"),
    }
}

/// What the packer has to know.
pub(crate) fn note(note: &Note<'_>) -> Message {
    match note {
        Note::Said(text) => Message::new("note-rule").with("text", *text),
        Note::UnknownProduct(name) => Message::new("note-unknown-product").with("name", *name),
        Note::TooSlow { arrives, promised } => {
            Message::new("note-too-slow").with("arrives", *arrives).with("promised", *promised)
        }
        Note::CutOffMissed(day) => Message::new("note-cut-off-missed").with("day", *day),
        Note::NoPostalCode(country) => Message::new("note-no-postal-code").with("country", *country),
        Note::NoHouseNumber => Message::new("note-no-house-number"),
        Note::UnknownState(code) => Message::new("note-unknown-state").with("code", *code),
        Note::Pictographs(to) => Message::new("note-pictographs").with("signs", pictographs(to).collect::<String>()),
        Note::Remark(remark) => (*remark).clone(),
    }
}

/// Who set a field, as a phrase inside a sentence.
pub(crate) fn by(setter: &Setter) -> Message {
    match setter {
        Setter::Nobody => Message::new("by-nobody"),
        Setter::Default => Message::new("by-default"),
        Setter::ShopDefault => Message::new("by-shop-default"),
        Setter::Order => Message::new("by-order"),
        Setter::Checkout { name } => Message::new("by-checkout").with("name", name.as_str()),
        Setter::DynamicCheckout => Message::new("by-dynamic-checkout"),
        Setter::Rule { name, .. } => Message::new("by-rule").with("rule", name.as_str()),
        Setter::Scale => Message::new("by-scale"),
        Setter::Person => Message::new("by-person"),
        Setter::Eligibility { why } => Message::new("by-eligibility").with("why", why.clone()),
    }
}
