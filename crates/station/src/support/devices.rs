//! Printers, scale, scanners, shops and carriers of a station by their kinds: no names, no addresses.

use crate::parts::Parts;
use logs::alias;
use model::*;
use serde_json::{Value, json};
use store::Snapshot;

/// The longest name of a model.
const MODEL: usize = 64;

pub(super) fn printers(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<Value>, Problem> {
    let paused = snapshot.paused_queues()?;
    let told = |printer: &Printer| {
        json!({
            "printer": alias("printer", &printer.id.0),
            "model": model(printer),
            "connection": reached_by(&printer.connection),
            "language": printer.language,
            "dpi": printer.dpi,
            "label": printer.label,
            "proof": printer.proof,
            "takes": printer.takes,
            "darkness": printer.setup.darkness,
            "speed": printer.setup.speed,
            "top_offset": printer.setup.top_offset,
            "finish": printer.setup.finish,
            "media": printer.setup.media,
            "compression": printer.setup.compression,
            "fallback": printer.fallback.as_ref().map(|printer| alias("printer", &printer.0)),
            "paused": paused.contains(&printer.id),
            "problem": parts.printing.printer_problem(&printer.id).map(|problem| problem.code),
        })
    };
    Ok(snapshot.printers()?.iter().map(told).collect())
}

/// What a printer says it is. One that answers no questions is not asked.
fn model(printer: &Printer) -> Option<String> {
    if printer.proof == Proof::HandOver {
        return None;
    }
    let model = ::devices::probe(&printer.connection, printer.language).ok()?.model?;
    Some(model.chars().filter(|letter| letter.is_ascii_graphic() || *letter == ' ').take(MODEL).collect())
}

fn reached_by(connection: &PrinterConnection) -> Value {
    match connection {
        PrinterConnection::Tcp { port, .. } => json!({ "kind": "tcp", "port": port }),
        PrinterConnection::Serial { baud, .. } => json!({ "kind": "serial", "baud": baud }),
        PrinterConnection::UsbDevice { .. } => json!({ "kind": "usb_device" }),
        PrinterConnection::Usb { vendor, product, .. } => {
            json!({ "kind": "usb", "vendor": vendor, "product": product })
        }
        PrinterConnection::Queue { .. } => json!({ "kind": "queue" }),
        PrinterConnection::Folder { .. } => json!({ "kind": "folder" }),
    }
}

pub(super) fn scale(snapshot: &Snapshot) -> Result<Option<Value>, Problem> {
    let reached_by = |connection: &ScaleConnection| match connection {
        ScaleConnection::Serial { baud, character, protocol, .. } => {
            json!({ "kind": "serial", "baud": baud, "character": character, "protocol": protocol })
        }
        ScaleConnection::Tcp { port, protocol, .. } => json!({ "kind": "tcp", "port": port, "protocol": protocol }),
        ScaleConnection::Hid { vendor, product, .. } => json!({ "kind": "hid", "vendor": vendor, "product": product }),
    };
    let told = |scale: Scale| {
        json!({
            "connection": reached_by(&scale.connection),
            "tare": scale.tare,
            "tolerance": scale.tolerance,
            "always": scale.always,
        })
    };
    Ok(snapshot.scale()?.map(told))
}

pub(super) fn scanners(parts: &Parts) -> Result<Value, Problem> {
    let scanners = parts.scanning.scanners()?;
    let serial: Vec<u32> = scanners.serial.iter().map(|scanner| scanner.baud).collect();
    Ok(json!({ "serial": serial, "learned_keys": scanners.keyboard.0.len() }))
}

pub(super) fn shops(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<Value>, Problem> {
    let told = |shop: Shop| {
        let sync = snapshot.shop_sync(&shop.id)?;
        Ok(json!({
            "shop": alias("shop", &shop.id.0),
            "kind": shop.account.kind,
            "capabilities": parts.shops.capabilities(&shop),
            "pulled_at": sync.pulled_at,
            "problem": sync.problem.map(|problem| problem.code),
        }))
    };
    snapshot.shops()?.into_iter().map(told).collect()
}

pub(super) fn carriers(snapshot: &Snapshot) -> Result<Vec<Value>, Problem> {
    let told =
        |account: CarrierAccount| json!({ "carrier": alias("carrier", &account.carrier.0), "kind": account.kind });
    Ok(snapshot.carrier_accounts()?.into_iter().map(told).collect())
}

pub(super) fn ranges(snapshot: &Snapshot) -> Result<Vec<Value>, Problem> {
    let told = |range: NumberRange| {
        let (left, low) = (range.left(), range.runs_low());
        json!({ "carrier": alias("carrier", &range.carrier.0), "left": left, "low": low })
    };
    Ok(snapshot.ranges()?.into_iter().map(told).collect())
}
