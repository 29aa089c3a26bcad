//! Asking the station to ship an order, and what keeps it from shipping in Sendcloud's words.

use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::label_form::LabelForm;
use axum::http::StatusCode;
use model::{Argument, Message, Problem, ProblemCode, Shipment};
use station::calls::{self, AskParcelLabel, BroughtShipment, ShipBrought, ShippedBrought};

/// Where in a request stands what an order ships with.
pub(crate) struct Places {
    /// The order.
    pub(crate) order: String,
    /// Its shop's key.
    pub(crate) reference: String,
    /// Its number.
    pub(crate) number: String,
    /// Its parcels.
    pub(crate) parcels: String,
    /// The code of what it has to ship with.
    pub(crate) ship_with: String,
    /// The contract it has to be booked under.
    pub(crate) contract: String,
    /// Its service point.
    pub(crate) service_point: String,
    /// Its brand.
    pub(crate) brand: String,
}

impl Places {
    /// What is wrong with the order itself.
    pub(crate) fn refused(&self, status: StatusCode, code: &'static str, why: &'static str) -> Refusal {
        Refusal::at(status, code, Fault { place: FaultPlace::Pointer(self.order.clone()), why: Message::new(why) })
    }

    /// What keeps an order from shipping, at the place a shop can change it: 404 where there is no such order, 503 where it passes by
    /// itself, 500 where the station failed, else 400.
    pub(crate) fn refusal(&self, problem: Problem) -> Refusal {
        let place = match problem.code {
            ProblemCode::TooManyParcels | ProblemCode::NotInsured => &self.parcels,
            ProblemCode::NoMethod | ProblemCode::ShipsOtherwise => &self.ship_with,
            ProblemCode::ContractOtherwise => &self.contract,
            ProblemCode::PointUnavailable => &self.service_point,
            ProblemCode::NotBranded => &self.brand,
            ProblemCode::OrderHeld => self.of_hold(&problem),
            _ => &self.order,
        };
        let fault = |why| Fault { place: FaultPlace::Pointer(place.clone()), why };
        match problem.code {
            ProblemCode::StoreBusy
            | ProblemCode::DiskFull
            | ProblemCode::StoreFailed
            | ProblemCode::StoreDamaged
            | ProblemCode::Internal => problem.into(),
            ProblemCode::NoSuchOrder => self.refused(StatusCode::NOT_FOUND, "not_found", "api-no-such-order"),
            ProblemCode::CarrierUnreachable
            | ProblemCode::CarrierBusy
            | ProblemCode::CarrierRests
            | ProblemCode::CarrierSilent
            | ProblemCode::CarrierNonsense
            | ProblemCode::CarrierNumberTaken
            | ProblemCode::BookingNotKept
            | ProblemCode::BookingUnderWay
            | ProblemCode::BookingUnclear
            | ProblemCode::LabelNotKept
            | ProblemCode::LabelStillMissing
            | ProblemCode::CarrierLabelOtherNumber
            | ProblemCode::CarrierLabelUnprintable
            | ProblemCode::KeyringLocked
            | ProblemCode::KeyringFailed
            | ProblemCode::MovedMeanwhile
            | ProblemCode::StationNotItself => {
                Refusal::at(StatusCode::SERVICE_UNAVAILABLE, "non_field_errors", fault(problem.message()))
            }
            _ => Refusal::at(StatusCode::BAD_REQUEST, "parcel_announcement_error", fault(problem.message())),
        }
    }

    /// Where a shop can change what an order is held for.
    fn of_hold(&self, held: &Problem) -> &String {
        let why = match held.args.get("why") {
            Some(Argument::Message(why)) => why.key.as_ref(),
            _ => "",
        };
        match why {
            "hold-unfit" | "hold-point-method" => &self.ship_with,
            _ if why.starts_with("hold-point-") => &self.service_point,
            _ => &self.order,
        }
    }
}

/// Ships an order as its shop asks; one that has its shipment answers with that.
pub(crate) fn once(asked: &Asked<'_>, ask: ShipBrought, places: &Places) -> Result<BroughtShipment, Refusal> {
    match calls::order_ship_brought(&asked.shared.station, ask) {
        Ok(ShippedBrought::Made { shipment } | ShippedBrought::Already { shipment }) => Ok(*shipment),
        Err(problem) => Err(places.refusal(problem)),
    }
}

/// The label of a shipment's parcel in a form, in base64; nothing where it has none yet.
pub(crate) fn label(asked: &Asked<'_>, shipment: &Shipment, parcel: u32, form: LabelForm) -> Option<String> {
    let ask = AskParcelLabel {
        shop: asked.client.shop.clone(),
        shipment: shipment.id,
        parcel,
        language: form.language,
        dpi: form.dpi,
    };
    // It is asked for once more at its link, which says what is wrong with it.
    calls::parcel_label(&asked.shared.station, ask).ok().map(|label| label.base64)
}
