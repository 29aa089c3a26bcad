//! The plan of a shipment: what will be booked, and that its labels can be drawn. Nothing is spent yet.

use super::{ShippingContext, part};
use crate::packers::packers;
use carriers::{AskedPoint, BookingRequest, Carrier, CarrierError, OwnSerial, RequestedParcel, Service, WantedLabel};
use model::*;
use std::sync::Arc;
use store::{By, NewBooking, PlannedParcel};

/// A shipment that can be begun.
pub(super) struct Plan {
    /// The order as it was planned.
    pub(super) order: Order,
    /// What is begun.
    pub(super) booking: NewBooking,
    /// What its carrier is asked, but for the key and the serials, which only a begun booking has.
    pub(super) request: BookingRequest,
    /// Who is asked.
    pub(super) connector: Arc<dyn Carrier>,
}

/// Why an order gets a shipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Purpose {
    pub(super) direction: Direction,
    /// Beside the shipments it has.
    pub(super) further: bool,
    /// Before it is packed: its labels are kept until it is.
    pub(super) ahead: bool,
}

impl Purpose {
    /// The order's own shipment.
    pub(super) const ORDER: Self = Self { direction: Direction::Outgoing, further: false, ahead: false };
    /// The same, booked ahead.
    pub(super) const AHEAD: Self = Self { ahead: true, ..Self::ORDER };
}

impl ShippingContext<'_> {
    /// Plans the shipment of an order: of all of it, or of what is left.
    pub(super) fn plan(&self, order: Order) -> Result<Plan, Problem> {
        self.plan_own(order, Purpose::ORDER)
    }

    /// The same, booked ahead.
    pub(super) fn plan_ahead(&self, order: Order) -> Result<Plan, Problem> {
        self.plan_own(order, Purpose::AHEAD)
    }

    fn plan_own(&self, order: Order, purpose: Purpose) -> Result<Plan, Problem> {
        if order.rest {
            let whole = order.facts.clone();
            return self.plan_as_part(order, whole, purpose);
        }
        self.plan_for(order, purpose)
    }

    /// Plans a shipment of what a part of an order holds, that is `whole` by itself.
    pub(super) fn plan_as_part(&self, part: Order, whole: ShopOrder, purpose: Purpose) -> Result<Plan, Problem> {
        let mut plan = self.plan_for(part, purpose)?;
        plan.booking.part = plan.order.facts.pieces();
        plan.booking.facts = whole;
        let dealt = decide::parcel_items(&plan.order.facts, &plan.order.decision);
        for (parcel, items) in plan.booking.parcels.iter_mut().zip(dealt) {
            parcel.items = items;
        }
        Ok(plan)
    }

    /// Plans a shipment that was begun once more, as it was decided then.
    pub(super) fn plan_again(&self, order: Order, shipment: &Shipment) -> Result<Plan, Problem> {
        let Shipment { direction, sequence, ahead, .. } = *shipment;
        let further = sequence > 1 && shipment.part.is_empty();
        let purpose = Purpose { direction, further, ahead };
        if !shipment.part.is_empty() {
            return self.plan_for(part::order_in(self.snapshot, order, shipment)?, purpose);
        }
        let order = Order { decision: shipment.decision.clone(), ..order };
        match shipment.parcels.first().map(|parcel| parcel.items.as_slice()) {
            None | Some([]) => self.plan_for(order, purpose),
            // How it was decided has their weight already.
            Some(items) => {
                let part = part::only(order, items)?;
                self.plan_for(Order { decision: shipment.decision.clone(), ..part }, purpose)
            }
        }
    }

    /// Plans a further shipment of some of an order's items, in one parcel.
    pub(super) fn plan_further(&self, order: Order, purpose: Purpose, items: &[ParcelItem]) -> Result<Plan, Problem> {
        let mut plan = self.plan_for(part::only(order, items)?, purpose)?;
        for parcel in &mut plan.booking.parcels {
            parcel.items = items.to_vec();
        }
        Ok(plan)
    }

    pub(super) fn plan_for(&self, order: Order, purpose: Purpose) -> Result<Plan, Problem> {
        let decision = &order.decision;
        let method = self.method(decision)?;
        let connector = self.connector(&method.carrier)?;
        let capabilities = connector.capabilities();
        if purpose.direction == Direction::Return && !capabilities.returns {
            // Nothing is begun that nobody would book.
            let not_offered = CarrierError::NotOffered(Service::Returns);
            return Err(not_offered.problem(&method.carrier, self.shipping.clock.now()));
        }
        let weights = decide::parcel_weights(&order.facts, decision);
        let weight_of = |place: u32| {
            let at = usize::try_from(place - 1).unwrap_or_default();
            weights.get(at).copied().unwrap_or(decision.weight.value)
        };
        let count = decision.parcels();
        if count > capabilities.most_parcels {
            return Err(Problem::new(ProblemCode::TooManyParcels)
                .with("order", order.facts.number.as_str())
                .with("carrier", self.carrier(&method.carrier)?.name.as_str())
                .with("most", capabilities.most_parcels));
        }
        let size = decision.size.value;
        let parcels: Vec<PlannedParcel> =
            (1..=count).map(|place| PlannedParcel { weight: weight_of(place), size, items: Vec::new() }).collect();
        if capabilities.labels == LabelSource::Drawn {
            self.can_be_drawn(&order, purpose.direction)?;
        }
        let (sender, recipient) = self.addresses(&order.facts, decision, purpose.direction);
        let crosses = capabilities.declares && papers::needs_declaration(&sender, &recipient);
        let contract = self.contract(decision, method, capabilities.contracts);
        let weighed: Vec<Grams> = parcels.iter().map(|parcel| parcel.weight).collect();
        let customs = crosses.then(|| self.declaration(&order, purpose.direction, &weighed)).transpose()?;
        let service_point = self.asked_point(&order)?;
        let request = BookingRequest {
            key: BookingKey(String::new()),
            direction: purpose.direction,
            order_number: order.facts.number.clone(),
            method: method.id.clone(),
            service: method.service().to_owned(),
            contract: contract.clone(),
            sender,
            recipient,
            service_point,
            value: order.facts.total,
            insured: insured(decision).filter(|_| capabilities.insures && purpose.direction == Direction::Outgoing),
            brand: brand(decision).filter(|_| capabilities.brands && purpose.direction == Direction::Outgoing),
            parcels: parcels
                .iter()
                .map(|parcel| RequestedParcel { weight: parcel.weight, size: parcel.size, serial: None })
                .collect(),
            customs,
            label: self.wanted_label(decision, capabilities.formats)?,
        };
        let booking = NewBooking {
            order: order.id,
            direction: purpose.direction,
            further: purpose.further,
            carrier: method.carrier.clone(),
            contract,
            method: method.id.clone(),
            labels: capabilities.labels,
            decision: decision.clone(),
            facts: order.facts.clone(),
            part: Vec::new(),
            parcels,
            request_hash: if capabilities.labels == LabelSource::Drawn { String::new() } else { request.hash() },
            replaces: None,
            ahead: purpose.ahead,
            by: By::Desk(if purpose.ahead { None } else { packers(self.snapshot)?.now }),
        };
        Ok(Plan { order, booking, request, connector })
    }

    /// The contract a method is booked under: the one that is decided, where it is with the method's carrier. Of a carrier whose
    /// account has one contract alone, that one and no other is meant.
    fn contract(&self, decision: &Decision, method: &ShippingMethod, has_several: bool) -> Option<ContractId> {
        let decided =
            decision.setting(|it| if let Setting::Contract { contract } = it { Some(contract) } else { None })?;
        let contracts = self.current.settings.catalogue.contracts.iter();
        let with_carrier: Vec<&ContractId> =
            contracts.filter(|it| it.carrier == method.carrier).map(|it| &it.id).collect();
        let is_one = has_several || with_carrier.len() == 1;
        (is_one && with_carrier.contains(&decided)).then(|| decided.clone())
    }

    /// The point an order goes to, with what is kept of it.
    fn asked_point(&self, order: &Order) -> Result<Option<AskedPoint>, Problem> {
        let Some(named) = order.service_point().cloned() else { return Ok(None) };
        let known = match self.snapshot.known_point(order)? {
            KnownPoint::Found(known) => Some(known),
            KnownPoint::Unchecked | KnownPoint::Unknown => None,
        };
        Ok(Some(AskedPoint { named, known }))
    }

    /// The form labels are asked for in: the printer's own where the carrier has it, else the carrier's best.
    pub(super) fn wanted_label(&self, decision: &Decision, offered: &[LabelFormat]) -> Result<WantedLabel, Problem> {
        let printer = self.printer(decision)?;
        let own = offered.iter().find(|format| PrinterLanguage::from(**format) == printer.language);
        let format = own.or(offered.first()).copied().unwrap_or(LabelFormat::Pdf);
        Ok(WantedLabel { format, dpi: printer.dpi })
    }

    /// Draws a label of the order under nobody's number: one that cannot be drawn spends none. Nor does one whose carrier has
    /// numbers of another form.
    fn can_be_drawn(&self, order: &Order, direction: Direction) -> Result<(), Problem> {
        let carrier = &self.method(&order.decision)?.carrier;
        let connector = self.connector(carrier)?;
        let next = self.snapshot.range_of(carrier)?;
        if next.is_some_and(|range| range.upcoming().next().is_some_and(|(_, block, _)| !connector.takes(&block.form)))
        {
            return Err(Problem::new(ProblemCode::RangeKind).with("carrier", carrier));
        }
        let parcel = (1, order.decision.parcels());
        let label = self.label(order, &order.decision, None, parcel, direction)?;
        let printer = self.printer(&order.decision)?;
        self.papers.label(&order.shop, label, printer, printer.language).map(drop)
    }
}

/// A request as it was asked for a kept shipment, if it is the same: with the weights of that time, and its labels in any form a
/// printer may have wanted.
pub(super) fn asked_alike<'a>(
    request: &'a BookingRequest,
    kept: &'a Shipment,
    formats: &'static [LabelFormat],
) -> impl Iterator<Item = BookingRequest> + 'a {
    let parcels = request.parcels.iter().zip(&kept.parcels);
    let parcels = parcels.map(|(asked, kept)| RequestedParcel { weight: kept.weight, ..asked.clone() });
    let parcels: Vec<RequestedParcel> = parcels.collect();
    let forms = formats.iter().flat_map(|format| Dpi::ALL.map(|dpi| WantedLabel { format: *format, dpi }));
    forms.map(move |label| BookingRequest { parcels: parcels.clone(), label, ..request.clone() })
}

/// The same request for a booking that was begun: its key, and the serials its parcels got.
pub(super) fn asked(request: BookingRequest, shipment: &Shipment, serials: &[store::SpentSerial]) -> BookingRequest {
    let mut request = BookingRequest { key: BookingKey(shipment.reference.clone()), ..request };
    for (parcel, spent) in request.parcels.iter_mut().zip(serials) {
        parcel.serial = Some(OwnSerial { form: spent.form.clone(), serial: spent.serial });
    }
    request
}

/// What an order is decided to be insured for.
fn insured(decision: &Decision) -> Option<Money> {
    let sum = |it: &Setting| if let Setting::Insure(Cover::Amount(sum)) = it { Some(*sum) } else { None };
    decision.setting(sum).filter(|sum| sum.minor > 0)
}

/// The brand an order is decided to be of.
fn brand(decision: &Decision) -> Option<u32> {
    decision.setting(|it| if let Setting::Brand { id } = it { Some(*id) } else { None })
}
