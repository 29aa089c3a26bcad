//! Conditions, actions, settings and wishes as sentences.

use model::*;

/// A condition as a sentence: `fact-…`, `operator-…` and the value.
#[must_use]
pub fn say_condition(condition: &Condition, catalogue: &Catalogue) -> Message {
    use Condition as C;
    match condition {
        C::Shop(test) => of_list("shop", test, |shop| shop.into()),
        C::OrderNumber(test) => of_text("order-number", test),
        C::OrderNote(test) => of_text("order-note", test),
        C::Tag(test) => of_text("tag", test),
        C::OrderDate(test) => of_number("order-date", test),
        C::Weekday(test) => of_list("weekday", test, |day| message("weekday", day).into()),
        C::Hour(test) => of_number("hour", test),
        C::FirstOrder(so) => of_yes_no("first-order", *so),
        C::Payment(test) => of_list("payment", test, |payment| message("payment", payment).into()),
        C::PaymentMethod(test) => of_text("payment-method", test),
        C::Currency(test) => of_list("currency", test, |currency| currency.code().into()),
        C::TotalValue(test) => of_number("total-value", test),
        C::Company(test) => of_text("company", test),
        C::Email(test) => of_text("email", test),
        C::Phone(test) => of_text("phone", test),
        C::AddressLine(test) => of_text("address-line", test),
        C::City(test) => of_text("city", test),
        C::State(test) => of_text("state", test),
        C::PostalCode(test) => of_text("postal-code", test),
        C::PostalRange(test) => of_list("postal-range", test, |range| {
            let to = if range.to.is_empty() { "*" } else { &range.to };
            format!("{} {}–{to}", range.country, range.from).into()
        }),
        C::ToCountry(test) => of_list("to-country", test, |country| (*country).into()),
        C::ToEu(so) => of_yes_no("to-eu", *so),
        C::CustomsNeeded(so) => of_yes_no("customs-needed", *so),
        C::PoBox(so) => of_yes_no("po-box", *so),
        C::Packstation(so) => of_yes_no("packstation", *so),
        C::CheckoutMethod(test) => of_text("checkout-method", test),
        C::DynamicCheckout(so) => of_yes_no("dynamic-checkout", *so),
        C::DynamicCheckoutMethod(test) => {
            of_list("dynamic-checkout-method", test, |kind| message("delivery", kind).into())
        }
        C::ServicePoint(so) => of_yes_no("service-point", *so),
        C::ItemName(it) => of_items(of_text("item-name", &it.test), it.which),
        C::ItemSku(it) => of_items(of_text("item-sku", &it.test), it.which),
        C::HsCode(it) => of_items(of_text("hs-code", &it.test), it.which),
        C::ItemProperty(it) => {
            let fact = Message::new("fact-item-property").with("name", it.name.as_str());
            of_items(of_text("item-property", &it.test).with("fact", fact), it.which)
        }
        C::ItemQuantity(it) => of_items(of_number("item-quantity", &it.test), it.which),
        C::ItemValue(it) => of_items(of_number("item-value", &it.test), it.which),
        C::ItemsValue(test) => of_number("items-value", test),
        C::Lines(test) => of_number("lines", test),
        C::Quantity(test) => of_number("quantity", test),
        C::Weight(test) => of_number("weight", test),
        C::VolumetricWeight(test) => of_number("volumetric-weight", test),
        C::Length(test) => of_number("length", test),
        C::Width(test) => of_number("width", test),
        C::Height(test) => of_number("height", test),
        C::Sender(test) => of_list("sender", test, |sender| sender.0.clone().into()),
        C::FromCountry(test) => of_list("from-country", test, |country| (*country).into()),
        C::Carrier(test) => of_list("carrier", test, |carrier| carrier_name(carrier, catalogue).into()),
        C::Method(test) => of_list("method", test, |method| method_name(method, catalogue).into()),
    }
}

fn sentence(fact: &str, operator: &str, value: impl Into<Argument>) -> Message {
    Message::new("condition")
        .with("fact", Message::new(format!("fact-{fact}")))
        .with("is", Message::new(format!("operator-{operator}")))
        .with("value", value)
}

fn of_text(fact: &str, test: &TextTest) -> Message {
    let value = Argument::List(
        test.values.iter().map(|value| Message::new("quoted").with("text", value.as_str()).into()).collect(),
    );
    sentence(fact, &word(&test.is), value)
}

fn of_number<T: Copy + Into<Argument>>(fact: &str, test: &Compare<T>) -> Message {
    match test.to {
        Some(to) if test.is == Comparison::Between => {
            let both = Message::new("condition-between").with("from", test.value).with("to", to);
            sentence(fact, "between", both)
        }
        _ => sentence(fact, &word(&test.is), test.value),
    }
}

fn of_list<T>(fact: &str, test: &OneOf<T>, say: impl Fn(&T) -> Argument) -> Message {
    sentence(fact, &word(&test.is), Argument::List(test.values.iter().map(say).collect()))
}

fn of_yes_no(fact: &str, so: YesNo) -> Message {
    Message::new(if so.is { "condition-so" } else { "condition-not-so" })
        .with("fact", Message::new(format!("fact-{fact}")))
}

fn of_items(condition: Message, which: Which) -> Message {
    let (key, count) = match (which.items, which.matched) {
        (_, Some(matched)) => ("condition-items-count", Some(matched)),
        (Some(Items::Any), None) => ("condition-items-any", None),
        (Some(Items::All), None) => ("condition-items-all", None),
        (Some(Items::None), None) => ("condition-items-none", None),
        (None, None) => return condition,
    };
    let about = Message::new(key).with("condition", condition);
    match count {
        Some(matched) => {
            about.with("is", Message::new(format!("operator-{}", word(&matched.is)))).with("count", matched.value)
        }
        None => about,
    }
}

/// An action as a sentence.
#[must_use]
pub fn say_action(action: &Action, catalogue: &Catalogue) -> Message {
    let about = |name: &str| Message::new(format!("action-{name}"));
    match action {
        Action::ShipWith(wish) => about("ship-with").with("wish", say_ship_with(wish, catalogue)),
        Action::Forbid { methods, carriers } => {
            let methods = methods.iter().map(|id| method_name(id, catalogue).into());
            let carriers = carriers.iter().map(|id| carrier_name(id, catalogue).into());
            about("forbid").with("list", Argument::List(methods.chain(carriers).collect()))
        }
        Action::ShipFrom { sender } => about("ship-from").with("sender", sender.0.as_str()),
        Action::SetWeight { grams } => about("set-weight").with("weight", *grams),
        Action::AddWeight { grams } => about("add-weight").with("weight", *grams),
        Action::SetSize { size } => about("set-size").with("size", say_size(*size)),
        Action::Hold { reason } => about("hold").with("reason", reason.as_str()),
        Action::LetGo => about("let-go"),
        Action::Note { text } => about("note").with("text", text.as_str()),
        Action::Tag { tag } => about("tag").with("tag", tag.as_str()),
        Action::CustomsStatement { text } => about("customs-statement").with("text", text.as_str()),
        Action::Items(change) => about("items").with("change", say_item(change)),
        Action::Set(setting) => say_setting(setting, catalogue),
    }
}

pub(crate) fn say_size(size: ParcelSize) -> Message {
    Message::new("value-size").with("length", size.length).with("width", size.width).with("height", size.height)
}

pub(crate) fn say_item(change: &ItemChange) -> Message {
    let about = |name: &str| Message::new(format!("item-{name}"));
    match change {
        ItemChange::HsCode(code) => about("hs-code").with("value", code.as_str()),
        ItemChange::Origin(country) => about("origin").with("value", *country),
        ItemChange::Name(name) => about("name").with("value", name.as_str()),
        ItemChange::Value(amount) => about("value").with("value", *amount),
        ItemChange::ValuePercent(percent) => about("value-percent").with("value", i64::from(*percent)),
        ItemChange::Weight(grams) => about("weight").with("value", *grams),
    }
}

/// What an order has one of, as a sentence.
pub(crate) fn say_setting(setting: &Setting, catalogue: &Catalogue) -> Message {
    let about = |name: &str| Message::new(format!("setting-{name}"));
    let switch = |name: &str, on: bool| about(&format!("{name}-{}", if on { "on" } else { "off" }));
    match setting {
        Setting::Contract { contract } => {
            let named = catalogue.contracts.iter().find(|it| it.id == *contract);
            about("contract").with("contract", named.map_or(&contract.0, |it| &it.name).as_str())
        }
        Setting::Box { name } => about("box").with("name", name.as_str()),
        Setting::Parcels { count, share } => {
            about("parcels").with("count", *count).with("share", message("share", share))
        }
        Setting::Insure(Cover::Amount(amount)) => about("insure").with("amount", *amount),
        Setting::Insure(Cover::Percent(percent)) => about("insure-percent").with("percent", *percent),
        Setting::Signature { on } => switch("signature", *on),
        Setting::AgeCheck { age: 0 } => about("age-check-off"),
        Setting::AgeCheck { age } => about("age-check").with("age", i64::from(*age)),
        Setting::DeliveryNote { text } => about("delivery-note").with("text", text.as_str()),
        Setting::PrintOrderNumber { on } => switch("print-order-number", *on),
        Setting::CheckItems { on } => switch("check-items", *on),
        Setting::Photo { on } => switch("photo", *on),
        Setting::BookAhead { on } => switch("book-ahead", *on),
        Setting::Email { to } => about("email").with("to", to.as_str()),
        Setting::Phone { to } => about("phone").with("to", to.as_str()),
        Setting::LabelCount { count } => about("label-count").with("count", *count),
        Setting::Papers { papers } => {
            let papers = papers.iter().map(|paper| message("paper", paper).into()).collect();
            about("papers").with("papers", Argument::List(papers))
        }
        Setting::Printer { printer } => about("printer").with("printer", printer),
        Setting::ExportReason { reason } => about("export-reason").with("reason", message("export", reason)),
        Setting::CustomsNotes { text } => about("customs-notes").with("text", text.as_str()),
        Setting::InvoiceNumber { number } => about("invoice-number").with("number", number.as_str()),
        Setting::Brand { id } => about("brand").with("id", id.to_string()),
        Setting::Incoterm { term } => about("incoterm").with("term", word(term).to_uppercase()),
    }
}

/// With what something ships, as a phrase.
#[must_use]
pub fn say_ship_with(wish: &ShipWith, catalogue: &Catalogue) -> Message {
    let names = |of: &[MethodId]| Argument::List(of.iter().map(|id| method_name(id, catalogue).into()).collect());
    match wish {
        ShipWith::Method(id) => Message::new("wish-method").with("method", method_name(id, catalogue)),
        ShipWith::Option(option) => Message::new("wish-option").with("option", option.as_str()),
        ShipWith::Carrier(id) => Message::new("wish-carrier").with("carrier", carrier_name(id, catalogue)),
        ShipWith::Cheapest(of) if of.is_empty() => Message::new("wish-cheapest"),
        ShipWith::Cheapest(of) => Message::new("wish-cheapest-of").with("methods", names(of)),
        ShipWith::Fastest(of) if of.is_empty() => Message::new("wish-fastest"),
        ShipWith::Fastest(of) => Message::new("wish-fastest-of").with("methods", names(of)),
        ShipWith::To(mile) => message("wish-to", mile),
    }
}

pub(crate) fn method_name(id: &MethodId, catalogue: &Catalogue) -> String {
    catalogue.method_name(id).to_owned()
}

pub(crate) fn carrier_name(id: &CarrierId, catalogue: &Catalogue) -> String {
    catalogue.carrier(id).map_or_else(|| id.0.clone(), |carrier| carrier.name.clone())
}

/// The catalogue's sentence for a word of the model, as `weekday-monday`.
fn message(kind: &str, value: &impl serde::Serialize) -> Message {
    Message::new(format!("{kind}-{}", word(value)))
}

/// A plain word of the model as the catalogue's keys spell it.
pub(crate) fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default().replace('_', "-")
}
