//! Places that are hard to write to.

use model::Address;

pub(crate) fn address(parts: [&str; 7]) -> Address {
    let [company, name, street, street2, postal_code, city, country] = parts.map(str::to_owned);
    let country = country.parse().expect("a country");
    let (state, phone, email) = Default::default();
    Address { name, company, street, street2, postal_code, city, state, country, phone, email }
}

/// Made-up people in real places: every script, no postal code, a locker, names without end.
pub(crate) fn recipients() -> Vec<(&'static str, Address)> {
    vec![
        (
            "Dutch",
            address(["", "Jan de Vries", "Kerkstraat 12-A", "2e verdieping", "5211 JD", "'s-Hertogenbosch", "NL"]),
        ),
        (
            "locker",
            address([
                "Packstation 145 / 12345678",
                "Jürgen Müßig",
                "Packstation 145",
                "12345678",
                "80331",
                "München",
                "DE",
            ]),
        ),
        ("Greek", address(["", "Γιώργος Παπαδόπουλος", "Λεωφόρος Αλεξάνδρας 15", "", "114 73", "Αθήνα", "GR"])),
        (
            "Polish",
            address([
                "Żółć & Gęś sp. z o.o.",
                "Stanisław Brzęczyszczykiewicz",
                "ul. Świętokrzyska 14/3",
                "",
                "00-050",
                "Warszawa",
                "PL",
            ]),
        ),
        ("Ukrainian", address(["", "Олена Шевченко", "вул. Хрещатик 22", "", "01001", "Київ", "UA"])),
        ("Irish", address(["Acme & Sons Ltd", "", "1 Main Street", "", "", "Ballydehob", "IE"])),
        ("Japanese", address(["", "山田 太郎", "千代田1-1", "", "100-0001", "東京都千代田区", "JP"])),
        ("Hebrew", address(["", "דוד כהן", "רחוב הרצל 5", "", "6688102", "תל אביב", "IL"])),
        ("Arabic", address(["", "محمد علي", "شارع الملك فهد 12", "", "12211", "الرياض", "SA"])),
        (
            "endless",
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
    ]
}
