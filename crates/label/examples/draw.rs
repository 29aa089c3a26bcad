//! Draws sample labels into a folder and says how long each language takes: `cargo run --release -p label --example
//! draw -- FOLDER`.

use label::{Fonts, Sscc, TransportLabel, render, test_layout, transport_layout};
use model::{Address, Dpi, Grams, LabelSize, PrinterLanguage};
use std::time::Instant;

fn address(parts: [&str; 7]) -> Address {
    let [company, name, street, street2, postal_code, city, country] = parts.map(str::to_owned);
    let country = country.parse().expect("a country");
    Address {
        name,
        company,
        street,
        street2,
        postal_code,
        city,
        state: String::new(),
        country,
        phone: String::new(),
        email: String::new(),
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    std::fs::create_dir_all(&folder)?;
    let fonts = Fonts::with_system();
    let recipients = [
        ("nl", address(["", "Jan de Vries", "Kerkstraat 12-A", "2e verdieping", "5211 JD", "'s-Hertogenbosch", "NL"])),
        ("de", address(["", "Jürgen Müßig", "Packstation 145", "12345678", "80331", "München", "DE"])),
        ("gr", address(["", "Γιώργος Παπαδόπουλος", "Λεωφόρος Αλεξάνδρας 15", "", "114 73", "Αθήνα", "GR"])),
        ("jp", address(["", "山田 太郎", "千代田1-1", "", "100-0001", "東京都千代田区", "JP"])),
        ("il", address(["", "דוד כהן", "רחוב הרצל 5", "", "6688102", "תל אביב", "IL"])),
        (
            "long",
            address([
                "Acme International Trading & Sons Holding Company Limited",
                "😀 Zoë Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "The Old Mill House Behind The Church",
                "Unit 12b, Third Floor, East Wing",
                "SW1A 1AA",
                "London",
                "GB",
            ]),
        ),
    ];
    for (name, recipient) in recipients {
        let label = TransportLabel {
            carrier: "Practice Parcel".to_owned(),
            service: "Parcel 0–10 kg".to_owned(),
            sender: address(["Practice Station", "", "Havenstraat 10", "", "3511 AB", "Utrecht", "NL"]),
            recipient,
            sscc: Sscc::new(0, "9521234", 17)?,
            order_number: "#1042".to_owned(),
            weight: Grams(1420),
            parcel: (1, 1),
            note: String::new(),
            reprint: name == "long",
        };
        for size in LabelSize::ALL {
            let layout = transport_layout(&label, size);
            for language in [PrinterLanguage::Zpl, PrinterLanguage::Pdf, PrinterLanguage::Png] {
                let bytes = render(&layout, language, Dpi::D203, &fonts)?;
                let started = Instant::now();
                for _ in 0..100 {
                    render(&transport_layout(&label, size), language, Dpi::D203, &fonts)?;
                }
                println!("{name} {size:?} {language:?}: {} bytes, {:?}", bytes.len(), started.elapsed() / 100);
                std::fs::write(format!("{folder}/{name}-{size:?}.{}", language.extension()), bytes)?;
            }
        }
    }
    let test =
        render(&test_layout("Bench 1", LabelSize::FourBySix, Dpi::D203), PrinterLanguage::Png, Dpi::D203, &fonts)?;
    std::fs::write(format!("{folder}/test.png"), test)?;
    Ok(())
}
