//! States as WooCommerce writes them, in the codes of ISO 3166-2 where it has codes of its own.
//!
//! Sources: WooCommerce's list of states (`i18n/states.php`), which most of the time has the code of ISO 3166-2, alone or
//! after the country's (`JP13`, `TR-34`); ISO 3166-2 for the codes beside them.

use model::Country;

/// Countries whose states have codes of WooCommerce's own, each with the code of ISO 3166-2, or with the name where ISO knows
/// no such region. Some mean another region in ISO 3166-2: `FL` is Fălești here and Florești there.
const OWN: [(&str, &str); 11] = [
    (
        "CN",
        "CN1=YN CN2=BJ CN3=TJ CN4=HE CN5=SX CN6=NM CN7=LN CN8=JL CN9=HL CN10=SH CN11=JS CN12=ZJ CN13=AH CN14=FJ CN15=JX \
         CN16=SD CN17=HA CN18=HB CN19=HN CN20=GD CN21=GX CN22=HI CN23=CQ CN24=SC CN25=GZ CN26=SN CN27=GS CN28=QH CN29=NX \
         CN30=MO CN31=XZ CN32=XJ",
    ),
    ("GH", "BA=Brong-Ahafo"),
    (
        "GT",
        "GU=01 PR=02 SA=03 CM=04 ES=05 SR=06 SO=07 TO=08 QZ=09 SU=10 RE=11 SM=12 HU=13 QC=14 BV=15 AV=16 PE=17 IZ=18 ZA=19 \
         CQ=20 JA=21 JU=22",
    ),
    ("IN", "CT=CG OR=OD DN=DH DD=DH"),
    (
        "IR",
        "MKZ=00 GIL=01 MZN=02 EAZ=03 WAZ=04 KRH=05 KHZ=06 FRS=07 KRN=08 RKH=09 ESF=10 SBN=11 KRD=12 HDN=13 CHB=14 LRS=15 \
         ILM=16 KBD=17 BHR=18 ZJN=19 SMN=20 YZD=21 HRZ=22 THR=23 ADL=24 QHM=25 GZN=26 GLS=27 NKH=28 SKH=29 ABZ=30",
    ),
    ("LR", "BN=BG GA=GP GC=CM MA=MG NM=NI RV=RI SN=SI"),
    (
        "MD",
        "C=CU BL=BA CH=CA DN=DO DB=DU FL=FA FR=FL GE=GA HN=HI IL=IA LV=LE NS=NI RZ=RE RS=RI SG=SI SR=SO TR=TA TL=TE",
    ),
    (
        "MX",
        "DF=CMX JA=JAL NL=NLE AG=AGU BC=BCN BS=BCS CM=CAM CS=CHP CH=CHH CO=COA CL=COL DG=DUR GT=GUA GR=GRO HG=HID MX=MEX \
         MI=MIC MO=MOR NA=NAY OA=OAX PU=PUE QT=QUE QR=ROO SL=SLP SI=SIN SO=SON TB=TAB TM=TAM TL=TLA VE=VER YU=YUC ZA=ZAC",
    ),
    (
        "MY",
        "JHR=01 KDH=02 KTN=03 MLK=04 NSN=05 PHG=06 PNG=07 PRK=08 PLS=09 SGR=10 TRG=11 SBH=12 SWK=13 KUL=14 LBN=15 PJY=16",
    ),
    (
        "NP",
        "BAG=Bagmati BHE=Bheri DHA=Dhaulagiri GAN=Gandaki JAN=Janakpur KAR=Karnali KOS=Koshi LUM=Lumbini MAH=Mahakali \
         MEC=Mechi NAR=Narayani RAP=Rapti SAG=Sagarmatha SET=Seti",
    ),
    (
        "UA",
        "VN=05 VL=07 LH=09 DP=12 DT=14 ZT=18 ZK=21 ZP=23 IF=26 KV=32 KH=35 LV=46 MY=48 OD=51 PL=53 RV=56 SM=59 TP=61 KK=63 \
         KS=65 KM=68 CK=71 CH=74 CV=77",
    ),
];

/// A state in the code of ISO 3166-2 where WooCommerce has one of its own; any other as it is.
pub(crate) fn state(country: Country, written: &str) -> String {
    let known = OWN.iter().find(|(code, _)| *code == country.code()).map_or("", |(_, states)| states);
    let own = known.split_whitespace().filter_map(|pair| pair.split_once('='));
    own.filter(|(code, _)| *code == written.trim()).map(|(_, iso)| iso).next().unwrap_or(written).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_its_own_is_a_region_by_name() {
        for (country, states) in OWN {
            let country: Country = country.parse().unwrap();
            for (code, iso) in states.split_whitespace().map(|pair| pair.split_once('=').unwrap()) {
                assert_eq!(state(country, code), iso);
                let is_name = iso.len() > 3;
                assert!(is_name || country.region_name(iso).is_some(), "{} {code}", country.code());
            }
        }
    }

    #[test]
    fn a_state_is_the_one_the_shop_means() {
        for (country, written, name) in [
            ("CN", "CN11", "Jiangsu Sheng"),
            ("CN", "CN2", "Beijing Shi"),
            ("MD", "FL", "Fălești"),
            ("MD", "FR", "Florești"),
            ("MD", "CT", "Cantemir"),
            ("UA", "KH", "Kirovohradska oblast"),
            ("UA", "UA30", "Kyiv"),
            ("IR", "THR", "Tehrān"),
            ("GT", "JA", "Jalapa"),
            ("MX", "DF", "Ciudad de México"),
            ("LR", "MA", "Margibi"),
            ("MY", "PNG", "Pulau Pinang"),
            ("TR", "TR34", "İstanbul"),
            ("ES", "M", "Madrid"),
        ] {
            let country: Country = country.parse().unwrap();
            assert_eq!(country.region_name(&state(country, written)), Some(name), "{written}");
        }
        assert_eq!(state("US".parse().unwrap(), "CA"), "CA");
        assert_eq!(state("NP".parse().unwrap(), "SAG"), "Sagarmatha");
    }
}
