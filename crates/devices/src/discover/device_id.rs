//! The device ID of a printer (IEEE 1284-2000, clause 7.6): `MFG:Zebra;CMD:ZPL;MDL:GX420d;`.

/// What a printer's device ID tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeviceId {
    /// Maker and model.
    pub name: String,
    /// The languages it understands, as it lists them.
    pub languages: String,
}

/// Reads a device ID; what is missing stays empty.
#[must_use]
pub fn read(id: &str) -> DeviceId {
    let value = |short: &str, long: &str| {
        let mut pairs = id.split(';').filter_map(|pair| pair.split_once(':'));
        let found =
            pairs.find(|(key, _)| key.trim().eq_ignore_ascii_case(short) || key.trim().eq_ignore_ascii_case(long));
        found.map_or("", |(_, value)| value.trim())
    };
    let (maker, model) = (value("MFG", "MANUFACTURER"), value("MDL", "MODEL"));
    let name = if model.starts_with(maker) { model.to_owned() } else { format!("{maker} {model}") };
    DeviceId { name: name.trim().to_owned(), languages: value("CMD", "COMMAND SET").to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn maker_model_and_languages_are_read() {
        let label = read("MFG:Zebra Technologies ;CMD:ZPL;MDL:ZTC GX420d;CLS:PRINTER;DES:x;\n");
        assert_eq!(label, DeviceId { name: "Zebra Technologies ZTC GX420d".to_owned(), languages: "ZPL".to_owned() });
        let office = read("MANUFACTURER:Brother;COMMAND SET:PJL,PCL,PDF;MODEL:Brother HL-2;");
        assert_eq!(office, DeviceId { name: "Brother HL-2".to_owned(), languages: "PJL,PCL,PDF".to_owned() });
    }

    proptest! {
        #[test]
        fn no_device_id_is_too_odd(id in ".{0,80}") {
            let _ = read(&id);
        }
    }
}
