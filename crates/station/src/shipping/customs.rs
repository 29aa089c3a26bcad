//! What customs are told of a shipment whose carrier makes the declaration: a parcel that needs one is not booked without.

use super::Shipping;
use super::context::ShippingContext;
use carriers::{CustomsDeclaration, DeclaredGoods, LabelRequest, NonDelivery};
use model::*;
use papers::CustomsItem;

/// Why goods cannot be declared, with the name of what they are.
type Fault = (&'static str, String);

impl ShippingContext<'_> {
    /// Whether a shipment goes with a declaration its carrier was told of.
    pub(super) fn is_declared(&self, order: &Order, shipment: &Shipment) -> Result<bool, Problem> {
        if !self.connector(&shipment.carrier)?.capabilities().declares {
            return Ok(false);
        }
        let (sender, recipient) = self.addresses(&order.facts, &shipment.decision, shipment.direction);
        Ok(papers::needs_declaration(&sender, &recipient))
    }

    /// Whether customs read what a shipment holds on its label, so that no paper goes along.
    pub(super) fn is_declared_on_label(&self, order: &Order, shipment: &Shipment) -> Result<bool, Problem> {
        let services = self.connector(&shipment.carrier)?.capabilities().declared_on_label;
        if services.is_empty() || !self.is_declared(order, shipment)? {
            return Ok(false);
        }
        Ok(services.contains(&self.method(&shipment.decision)?.service()))
    }

    /// What the carrier is told for customs, from one address to another.
    ///
    /// # Errors
    /// [`ProblemCode::CustomsNotDeclared`] names the first thing that is missing or too much.
    pub(super) fn declaration(
        &self,
        order: &Order,
        direction: Direction,
        weights: &[Grams],
    ) -> Result<CustomsDeclaration, Problem> {
        let decision = &order.decision;
        let paper_settings = self.snapshot.paper_settings(&order.shop)?;
        let not_declared = |why: Message| {
            Problem::new(ProblemCode::CustomsNotDeclared).with("order", order.facts.number.as_str()).with("why", why)
        };
        let goods = goods(&order.facts, decision, weights).map_err(not_declared)?;
        let outgoing = direction == Direction::Outgoing;
        let mut customs = CustomsDeclaration {
            reason: if outgoing { ExportReason::Sale } else { ExportReason::Return },
            non_delivery: NonDelivery::Return,
            invoice_number: order.facts.number.clone(),
            notes: String::new(),
            statements: decision.customs_statements.iter().map(|said| said.value.clone()).collect(),
            vat_number: if outgoing { paper_settings.vat_number } else { String::new() },
            eori_number: if outgoing { paper_settings.eori_number } else { String::new() },
            delivery: order.facts.checkout.price.filter(|_| outgoing),
            incoterm: None,
            day: self.papers.day_of(self.shipping.clock.now()),
            goods,
        };
        for setting in &decision.settings {
            match &setting.value {
                Setting::ExportReason { reason } if outgoing => customs.reason = *reason,
                Setting::InvoiceNumber { number } => customs.invoice_number.clone_from(number),
                Setting::CustomsNotes { text } => customs.notes.clone_from(text),
                Setting::Incoterm { term } if outgoing => customs.incoterm = Some(*term),
                _ => {}
            }
        }
        Ok(customs)
    }
}

impl Shipping {
    /// What the carrier of a shipment made for customs: what came of it with the booking, else what it is asked for. Nothing where
    /// it goes with no declaration or has it on its label, and where what the carrier made comes no second time, which is told and
    /// kept; `None` where something is still missing. Waits for the network.
    pub(super) fn customs_documents(
        &self,
        order: &Order,
        shipment: &Shipment,
        came: &[CustomsDocument],
        remote_id: &str,
        numbers: Vec<String>,
    ) -> Result<Option<Vec<CustomsDocument>>, Problem> {
        // Who draws the labels declares nothing.
        if shipment.labels == LabelSource::Drawn || !came.is_empty() {
            return Ok(Some(came.to_vec()));
        }
        let (connector, request) = {
            let snapshot = self.store.snapshot()?;
            let context = ShippingContext::of(self, &snapshot)?;
            if !context.is_declared(order, shipment)? || context.is_declared_on_label(order, shipment)? {
                return Ok(Some(Vec::new()));
            }
            let connector = context.connector(&shipment.carrier)?;
            if connector.capabilities().customs_once {
                let problem = Problem::new(ProblemCode::CustomsPaperLost)
                    .with("carrier", &shipment.carrier)
                    .with("order", order.facts.number.as_str());
                self.remark(shipment.id, problem);
                return Ok(Some(Vec::new()));
            }
            let label = context.wanted_label(&shipment.decision, connector.capabilities().formats)?;
            (connector, LabelRequest { remote_id: remote_id.to_owned(), numbers, label })
        };
        let asked = self.network.block_on(connector.customs(&request));
        asked.map_err(|error| error.problem_of_question(&shipment.carrier, self.clock.now()))
    }
}

/// What lies in each parcel, whose weights these are.
fn goods(order: &ShopOrder, decision: &Decision, weights: &[Grams]) -> Result<Vec<Vec<DeclaredGoods>>, Message> {
    let ships = (0_u32..).zip(&order.lines).filter(|(_, line)| line.ships && line.quantity > 0).map(|(at, _)| at);
    let items: Vec<(u32, CustomsItem)> = ships.zip(papers::items(order, decision)).collect();
    let said = |(key, item): Fault| Message::new(key).with("item", item);
    let mut parcels = Vec::new();
    for (place, (pieces, weight)) in (1_i64..).zip(decide::parcel_items(order, decision).into_iter().zip(weights)) {
        let mut parcel = Vec::new();
        for ParcelItem { line, quantity } in pieces {
            if let Some((_, item)) = items.iter().find(|(at, _)| *at == line) {
                parcel.push(declared(item, quantity).map_err(said)?);
            }
        }
        if parcel.is_empty() {
            return Err(Message::new("customs-empty-parcel").with("parcel", place));
        }
        let net = parcel.iter().fold(0_u32, |sum, it| sum.saturating_add(it.unit_weight.0.saturating_mul(it.quantity)));
        if net > weight.0 {
            return Err(CustomsFault::NetAboveGross { net: Grams(net), gross: *weight }.message());
        }
        parcels.push(parcel);
    }
    Ok(parcels)
}

/// So many pieces of an item.
fn declared(item: &CustomsItem, quantity: u32) -> Result<DeclaredGoods, Fault> {
    let name = if item.name.is_empty() { &item.sku } else { &item.name };
    let fault = |key: &'static str| (key, name.clone());
    let unit_weight = item.weight.map(|all| Grams(all.0 / item.quantity.max(1))).filter(|unit| unit.0 > 0);
    let hs_code: String = item.hs_code.chars().filter(|letter| !letter.is_whitespace()).collect();
    match TariffCode::of(&hs_code) {
        TariffCode::Code if !name.is_empty() => {}
        TariffCode::Other => return Err(fault("customs-bad-code")),
        TariffCode::Code | TariffCode::None => return Err(fault("customs-no-code")),
    }
    Ok(DeclaredGoods {
        description: name.clone(),
        sku: item.sku.clone(),
        quantity,
        unit_value: item.unit_value.filter(|value| value.minor > 0).ok_or_else(|| fault("customs-no-value"))?,
        unit_weight: unit_weight.ok_or_else(|| fault("customs-no-weight"))?,
        hs_code,
        origin: item.origin.ok_or_else(|| fault("customs-no-origin"))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn order(lines: &serde_json::Value) -> ShopOrder {
        serde_json::from_value(json!({
            "reference": "1", "number": "1", "currency": "EUR", "total": { "minor": 2_500, "currency": "EUR" },
            "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z",
            "recipient": { "country": "CH" }, "lines": lines,
        }))
        .unwrap_or_else(|error| panic!("{error}"))
    }

    fn mugs() -> serde_json::Value {
        json!([
            { "name": "Voucher", "quantity": 1, "ships": false },
            { "name": "Mug", "sku": "M", "quantity": 3, "unit_weight": 350, "unit_price": { "minor": 800, "currency": "EUR" },
              "hs_code": "6912 00", "origin": "PT" }
        ])
    }

    fn in_parcels(count: u32) -> Decision {
        let parcels = Setting::Parcels { count, share: Share::Evenly };
        Decision { settings: vec![Reasoned::new(parcels, Setter::Person)], ..Decision::default() }
    }

    #[test]
    fn each_parcel_declares_the_pieces_that_lie_in_it() {
        let goods = goods(&order(&mugs()), &in_parcels(2), &[Grams(900), Grams(500)]).unwrap_or_default();
        let pieces: Vec<Vec<(u32, &str)>> =
            goods.iter().map(|it| it.iter().map(|it| (it.quantity, it.hs_code.as_str())).collect()).collect();
        assert_eq!(pieces, [[(2, "691200")], [(1, "691200")]]);
        assert_eq!((goods[0][0].unit_weight, goods[0][0].unit_value.minor), (Grams(350), 800));
    }

    #[test]
    fn what_customs_would_not_take_is_named() {
        let why = |lines: &serde_json::Value, count: u32, gross: u32| {
            let weights = vec![Grams(gross); usize::try_from(count).unwrap_or_default()];
            goods(&order(lines), &in_parcels(count), &weights).err().map(|why| why.key)
        };
        assert_eq!(why(&mugs(), 1, 1_200), None);
        assert_eq!(why(&mugs(), 1, 1_000).as_deref(), Some("customs-net"));
        assert_eq!(why(&mugs(), 4, 1_000).as_deref(), Some("customs-empty-parcel"));
        for (field, key) in [
            ("hs_code", "customs-no-code"),
            ("origin", "customs-no-origin"),
            ("unit_price", "customs-no-value"),
            ("unit_weight", "customs-no-weight"),
        ] {
            let mut lines = mugs();
            lines[1].as_object_mut().map(|line| line.remove(field));
            assert_eq!(why(&lines, 1, 5_000).as_deref(), Some(key), "{field}");
        }
        let mut lines = mugs();
        lines[1]["hs_code"] = json!("12");
        assert_eq!(why(&lines, 1, 5_000).as_deref(), Some("customs-bad-code"));
    }
}
