//! MPSEXPDATA: a day's parcels, for DPD.
//!
//! Source: two sample files that are published (Business-DPD), of the form 1.x: it says its own columns (`#DEF`), so that a newer
//! one has more of them. Columns end in `;`, lines in CR LF; weights are in tens of grams, rounded up; countries are numbers. The
//! encoding is in no source: Latin-1, as that of the routing files.

use super::Dpd;
use crate::own_numbers::refused;
use crate::{CarrierError, ManifestFile, ManifestRequest, ManifestShipment};
use model::{Address, Grams, Message};

const HEADER: &str = "#DEF;MPSEXP:HEADER;MPSID;MPSCOMP;MPSCOMPLBL;MPSCREF1;MPSCREF2;MPSCREF3;MPSCREF4;MPSCOUNT;MPSVOLUME;\
MPSWEIGHT;SDEPOT;SCUSTID;SCUSTSUBID;DELISUSR;SNAME1;SNAME2;SSTREET;SHOUSENO;SCOUNTRYN;SPOSTAL;SCITY;SCONTACT;SPHONE;SFAX;\
SEMAIL;SCOMMENT;SILN;CDATE;CTIME;CUSER;HARDWARE;RDEPOT;ESORT;RCUSTID;RNAME1;RNAME2;RSTREET;RHOUSENO;RCOUNTRYN;RSTATE;RPOSTAL;\
RCITY;RCONTACT;RPHONE;RFAX;REMAIL;RCOMMENT;RILN;MPSSERVICE;MPSSDATE;MPSSTIME;LATEPICKUP;UMVER;UMVERREF;PODMAN;;";
const PARCEL: &str = "#DEF;MPSEXP:PARCEL;MPSID;PARCELNO;CREF1;CREF2;CREF3;CREF4;DELISUSR;SERVICE;VOLUME;WEIGHT;HINSURE;\
HINSAMOUNT;HINSCURRENCY;HINSCONTENT;;";

/// A file that is being written, and the letters Latin-1 does not have.
#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    replaced: Vec<char>,
}

impl Writer {
    /// Columns, each of which ends in its sign.
    fn line<'c>(&mut self, columns: impl IntoIterator<Item = &'c str>) {
        for column in columns {
            self.text(column);
            self.bytes.push(b';');
        }
        self.bytes.extend(b"\r\n");
    }

    fn definition(&mut self, line: &str) {
        self.bytes.extend(line.bytes());
        self.bytes.extend(b"\r\n");
    }

    /// A column, in which the signs between columns and lines become commas and spaces.
    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                ';' => self.bytes.push(b','),
                letter if letter.is_control() => self.bytes.push(b' '),
                letter => match u8::try_from(u32::from(letter)) {
                    Ok(byte) => self.bytes.push(byte),
                    Err(_) => {
                        self.bytes.push(b'?');
                        if !self.replaced.contains(&letter) {
                            self.replaced.push(letter);
                        }
                    }
                },
            }
        }
    }
}

/// The file with a day's parcels.
pub(super) fn write(dpd: &Dpd, request: &ManifestRequest) -> Result<ManifestFile, CarrierError> {
    let missing =
        |name: &'static str| refused(Message::new("own-dpd-no-data").with("field", Message::new(name)), "contract");
    if dpd.delis_id.is_empty() {
        return Err(missing("own-dpd-delis-id"));
    }
    if dpd.customer.is_empty() {
        return Err(missing("own-dpd-customer"));
    }
    let (day, time) = (request.at.0.strftime("%Y%m%d").to_string(), request.at.0.strftime("%H%M%S").to_string());
    let number = request.number.to_string();
    let mut file = Writer::default();
    file.line(["#FILE", &dpd.delis_id, &dpd.depot, &day, &time, &number]);
    file.definition(HEADER);
    file.definition(PARCEL);
    for shipment in &request.shipments {
        // All parcels of a shipment are under the number of its first.
        let first = shipment.parcels.first().map_or("", |(number, _)| number.as_str());
        let id = format!("MPS{first}{day}");
        header(&mut file, dpd, request, shipment, &id)?;
        for (parcel, weight) in &shipment.parcels {
            let (order, service, weight) = (shipment.order_number.as_str(), shipment.service.as_str(), tens(*weight));
            let named = ["PARCEL", &id, parcel, order, "", "", "", &dpd.delis_id, service, ""];
            file.line(named.into_iter().chain([weight.as_str(), "0", "0", "", ""]));
        }
    }
    file.line(["#END", &number]);
    let name = format!("MPSEXPDATA_{}_CUST_{}_D{day}T{time}", dpd.delis_id, dpd.depot);
    Ok(ManifestFile { name, bytes: file.bytes, replaced: file.replaced })
}

/// The line of a shipment: its parcels go to one recipient.
fn header(
    file: &mut Writer,
    dpd: &Dpd,
    request: &ManifestRequest,
    shipment: &ManifestShipment,
    id: &str,
) -> Result<(), CarrierError> {
    let weight = tens(shipment.parcels.iter().fold(Grams(0), |sum, (_, weight)| Grams(sum.0.saturating_add(weight.0))));
    let count = shipment.parcels.len().to_string();
    let (from, to) = (number_of(&request.sender, "sender")?, number_of(&shipment.recipient, "recipient")?);
    let mps = [id, "1", "0", &shipment.order_number, "", "", "", &count, "", &weight];
    let customer = [dpd.depot.as_str(), &dpd.customer, &dpd.sub_customer, &dpd.delis_id];
    let sender = {
        let it = &request.sender;
        let (name, second) = names(it);
        [name, second, &it.street, "", &from, &it.postal_code, &it.city, "", &it.phone, "", &it.email, "", ""]
    };
    let made = ["", "", "", "P", "", "", ""];
    let recipient = {
        let it = &shipment.recipient;
        let (name, second) = names(it);
        let state = it.state.as_str();
        [
            name,
            second,
            &it.street,
            "",
            &to,
            state,
            &it.postal_code,
            &it.city,
            "",
            &it.phone,
            "",
            &it.email,
            &it.street2,
            "",
        ]
    };
    let service = [shipment.service.as_str(), "", "", "0", "0", "", "0"];
    let columns = ["HEADER"].into_iter().chain(mps).chain(customer).chain(sender).chain(made).chain(recipient);
    file.line(columns.chain(service));
    Ok(())
}

/// Two lines of names: the company first, where there is one.
fn names(address: &Address) -> (&str, &str) {
    if address.company.is_empty() { (&address.name, "") } else { (&address.company, &address.name) }
}

fn number_of(address: &Address, whose: &str) -> Result<String, CarrierError> {
    let why = || Message::new("own-dpd-no-country").with("country", address.country.code());
    address.country.number().ok_or_else(|| refused(why(), &format!("{whose}.country")))
}

/// Tens of grams, rounded up.
fn tens(weight: Grams) -> String {
    weight.0.div_ceil(10).to_string()
}

#[cfg(test)]
mod tests;
