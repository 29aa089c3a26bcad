//! What stands on papers, gathered from what the station knows.

use super::print::PaperDesk;
use super::sender;
use crate::checks::check_of;
use crate::habits::language;
use model::*;
use papers::{
    Body, Head, ItemNumbers, Kind, OrderData, PackedLine, PaperData, Parcel, PickListData, items, picks, sums,
    takes_cn22,
};

impl PaperDesk<'_> {
    /// What an order's papers say, decided so, with the number on its first parcel.
    pub(super) fn of_order(&self, order: &Order, decision: &Decision, tracking: &str) -> Result<PaperData, Problem> {
        let sender = sender(&self.current.settings, decision);
        let head = self.head(&order.shop, sender, Some(&order.facts.recipient))?;
        let mut data = self.order_data(order, decision, tracking);
        data.code = self.code(order)?;
        data.to_come = self.to_come(order)?;
        numbered(&mut data, &check_of(self.snapshot, order)?);
        Ok(PaperData { head, body: Body::Order(Box::new(data)) })
    }

    /// What an order's barcode says: its number, or where the station has several shops a code of this order alone.
    fn code(&self, order: &Order) -> Result<String, Problem> {
        let number = &order.facts.number;
        let is_alone = self.snapshot.shops()?.len() < 2;
        Ok(if is_alone { number.clone() } else { OrderCode::new(order.id, &order.shop, number).to_string() })
    }

    /// What is left of an order beside the part of it that ships now.
    fn to_come(&self, order: &Order) -> Result<String, Problem> {
        let ships_now = |it: &Shipment| !it.part.is_empty() && it.state != ShipmentState::Shipped;
        let part = self.snapshot.shipment_of(order.id)?.filter(ships_now);
        let (Some(part), Some(whole)) = (part, self.snapshot.order(order.id)?) else { return Ok(String::new()) };
        let left = whole.facts.without(&part.part);
        let later = left.lines.iter().filter(|line| line.ships && line.quantity > 0);
        Ok(later.map(|line| format!("{} × {}", line.quantity, line.name)).collect::<Vec<_>>().join("\n"))
    }

    /// The kind a paper of an order comes in: a customs declaration is short where that will do.
    pub(crate) fn kind(&self, paper: Paper, order: &Order, decision: &Decision) -> Kind {
        match paper {
            Paper::PackingSlip => Kind::PackingSlip,
            Paper::Invoice => Kind::Invoice,
            Paper::ReturnSlip => Kind::ReturnSlip,
            Paper::CustomsDeclaration => {
                let value = sums(&order.facts, decision).goods;
                let short = takes_cn22(value, decision.weight.value, &self.current.settings.rates);
                if short { Kind::Cn22 } else { Kind::Cn23 }
            }
        }
    }

    fn order_data(&self, order: &Order, decision: &Decision, tracking_number: &str) -> OrderData {
        let facts = &order.facts;
        let mut data = OrderData {
            number: facts.number.clone(),
            code: String::new(),
            placed: self.day_of(facts.placed_at),
            note: facts.note.clone(),
            to_come: String::new(),
            delivery_method: facts.checkout.delivery_method.clone(),
            recipient: facts.recipient.clone(),
            carrier: String::new(),
            service: String::new(),
            tracking_number: tracking_number.to_owned(),
            weight: decision.weight.value,
            parcels: decision.parcels(),
            lines: facts.lines.iter().filter(|line| line.ships && line.quantity > 0).map(packed).collect(),
            items: items(facts, decision),
            sums: sums(facts, decision),
            reason: ExportReason::Sale,
            incoterm: None,
            invoice_number: facts.number.clone(),
            customs_notes: String::new(),
        };
        let catalogue = &self.current.settings.catalogue;
        if let Some(method) = decision.method.value.as_ref().and_then(|id| catalogue.method(id)) {
            data.service.clone_from(&method.name);
            data.carrier = self.carrier_name(&method.carrier);
        }
        let mut notes: Vec<&str> = decision.customs_statements.iter().map(|said| said.value.as_str()).collect();
        for setting in &decision.settings {
            match &setting.value {
                Setting::Email { to } => data.recipient.email.clone_from(to),
                Setting::Phone { to } => data.recipient.phone.clone_from(to),
                Setting::ExportReason { reason } => data.reason = *reason,
                Setting::Incoterm { term } => data.incoterm = Some(*term),
                Setting::InvoiceNumber { number } => data.invoice_number.clone_from(number),
                Setting::CustomsNotes { text } => notes.push(text),
                _ => {}
            }
        }
        data.customs_notes = notes.join("\n");
        data
    }

    /// What has to be fetched for some orders, of a batch where they are one's.
    pub(super) fn of_pick_list(&self, orders: &[Order], batch: Option<&Batch>) -> Result<PaperData, Problem> {
        let shop = orders
            .first()
            .map(|order| order.shop.clone())
            .ok_or_else(|| Problem::new(ProblemCode::PaperNeedsOrders))?;
        let mut numbers: Vec<String> = orders.iter().map(|order| order.facts.number.clone()).collect();
        numbers.dedup();
        let body = Body::PickList(PickListData {
            batch: batch.map_or_else(String::new, |batch| batch.name.clone()),
            code: batch.map_or_else(String::new, |batch| batch.id.to_string()),
            orders: numbers,
            picks: picks(orders),
        });
        Ok(PaperData { head: self.head(&shop, self.own_address(), None)?, body })
    }

    /// What every paper has: the shop's name and logo, and the language it is written in for that recipient.
    pub(super) fn head(
        &self,
        shop: &ShopId,
        sender: Option<&Address>,
        recipient: Option<&Address>,
    ) -> Result<Head, Problem> {
        let store = self.snapshot;
        let settings = store.paper_settings(shop)?;
        let desk = language(self.snapshot)?.unwrap_or_default();
        let language = match (settings.language, recipient) {
            (PaperLanguage::En, _) => Language::En,
            (PaperLanguage::Fr, _) => Language::Fr,
            (PaperLanguage::De, _) => Language::De,
            (PaperLanguage::Nl, _) => Language::Nl,
            (PaperLanguage::Es, _) => Language::Es,
            (PaperLanguage::It, _) => Language::It,
            (PaperLanguage::Recipient, Some(recipient)) => papers::language_of(recipient),
            (PaperLanguage::Desk | PaperLanguage::Recipient, _) => desk,
        };
        Ok(Head {
            language,
            shop: store.shop(shop)?.map_or_else(|| shop.0.clone(), |shop| shop.name),
            logo: self.papers.logo_of(shop).map(|logo| logo.on_papers),
            sender: sender.cloned(),
            vat_number: settings.vat_number,
            eori_number: settings.eori_number,
            day: self.day_of(self.papers.clock.now()),
            reprint: false,
        })
    }

    /// The parcels of a shipment, as a hand-over list names them.
    pub(super) fn parcels(&self, shipment: &Shipment) -> Result<Vec<Parcel>, Problem> {
        let store = self.snapshot;
        let Some(order) = store.order(shipment.order)? else { return Ok(Vec::new()) };
        let to = &order.facts.recipient;
        let method = self.current.settings.catalogue.method(&shipment.method);
        let parcel = |parcel: &model::Parcel| Parcel {
            tracking_number: parcel.number.clone(),
            order: order.facts.number.clone(),
            service: method.map_or_else(|| shipment.method.0.clone(), |method| method.name.clone()),
            name: if to.name.is_empty() { to.company.clone() } else { to.name.clone() },
            place: format!("{} {}, {}", to.postal_code, to.city, to.country).trim().to_owned(),
            weight: parcel.weight,
        };
        Ok(shipment.parcels.iter().map(parcel).collect())
    }

    pub(super) fn carrier_name(&self, carrier: &CarrierId) -> String {
        self.current
            .settings
            .catalogue
            .carrier(carrier)
            .map_or_else(|| carrier.0.clone(), |carrier| carrier.name.clone())
    }

    /// The station's own address, where it says.
    pub(super) fn own_address(&self) -> Option<&Address> {
        self.current.settings.defaults.sender.as_ref()
    }

    /// The day of a moment by the station's clock.
    pub(crate) fn day_of(&self, moment: UtcDateTime) -> Day {
        Day(moment.0.to_zoned_datetime(jiff::tz::TimeZone::system()).date())
    }
}

fn packed(line: &OrderLine) -> PackedLine {
    PackedLine { line: line.clone(), numbers: ItemNumbers::default() }
}

/// Notes the lots and serial numbers that were scanned. Papers name the same lines as the check, in the same order.
fn numbered(data: &mut OrderData, check: &OrderCheck) {
    for ((line, item), checked) in data.lines.iter_mut().zip(&mut data.items).zip(&check.lines) {
        let numbers = ItemNumbers { lots: checked.lots.clone(), serials: checked.serials.clone() };
        item.numbers.clone_from(&numbers);
        line.numbers = numbers;
    }
}
