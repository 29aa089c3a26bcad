//! The codes of problems.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use ts_rs::TS;

/// Makes the codes from one table: the name in Rust, the code in JSON and in the catalogue (`problem-<code>`).
macro_rules! codes {
    ($($name:ident = $code:tt,)+) => {
        /// What went wrong, by a stable and searchable code; `locales/*.ftl` has a sentence for each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
        pub enum ProblemCode {
            $(
                #[doc = concat!("`", $code, "`")]
                #[serde(rename = $code)]
                $name,
            )+
        }

        impl ProblemCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The code.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

codes! {
    AccountDoesNotFit = "account-does-not-fit",
    AlreadyShipped = "already-shipped",
    BadArguments = "bad-arguments",
    BadPrinterAddress = "bad-printer-address",
    BadRange = "bad-range",
    BadScaleAddress = "bad-scale-address",
    BookingInterrupted = "booking-interrupted",
    BookingNotAsked = "booking-not-asked",
    BookingNumbers = "booking-numbers",
    BookingUnderWay = "booking-under-way",
    CarrierBusy = "carrier-busy",
    CarrierKey = "carrier-key",
    CarrierKind = "carrier-kind",
    CarrierKindUnknown = "carrier-kind-unknown",
    CarrierLabelPages = "carrier-label-pages",
    CarrierNonsense = "carrier-nonsense",
    CarrierNotOffered = "carrier-not-offered",
    CarrierRefused = "carrier-refused",
    CarrierSilent = "carrier-silent",
    CarrierUnreachable = "carrier-unreachable",
    CommandAtTheDesk = "command-at-the-desk",
    CommandNeedsOrder = "command-needs-order",
    CommandNotNow = "command-not-now",
    CommandTooWide = "command-too-wide",
    CustomerAmbiguous = "customer-ambiguous",
    CustomerNotFound = "customer-not-found",
    DeskTaken = "desk-taken",
    CustomsDoNotAddUp = "customs-do-not-add-up",
    DiskFull = "disk-full",
    DocumentAsks = "document-asks",
    DocumentBroken = "document-broken",
    DocumentEmpty = "document-empty",
    DocumentEncrypted = "document-encrypted",
    DocumentFontMissing = "document-font-missing",
    DocumentHugePage = "document-huge-page",
    DocumentNoGlyph = "document-no-glyph",
    DocumentNoPage = "document-no-page",
    DocumentOntoItself = "document-onto-itself",
    DocumentPictureBroken = "document-picture-broken",
    DocumentTextUnreadable = "document-text-unreadable",
    DocumentTooLarge = "document-too-large",
    DocumentTooManyDots = "document-too-many-dots",
    DocumentTooManyPages = "document-too-many-pages",
    DocumentTooMuch = "document-too-much",
    DocumentUndrawable = "document-undrawable",
    DocumentUnknown = "document-unknown",
    ErrandUnknown = "errand-unknown",
    FallbackUnlike = "fallback-unlike",
    FileColumnsMissing = "file-columns-missing",
    FileEmpty = "file-empty",
    FileEncodingUnknown = "file-encoding-unknown",
    FileUnclearDateOrder = "file-unclear-date-order",
    FileUnclearDecimalMark = "file-unclear-decimal-mark",
    FileUnclearEncoding = "file-unclear-encoding",
    FileUnclearWeightMark = "file-unclear-weight-mark",
    FileUnreadable = "file-unreadable",
    FileUnrecognised = "file-unrecognised",
    FileUnwritable = "file-unwritable",
    FurtherNeedsFirst = "further-needs-first",
    Internal = "internal",
    ItemAsksLot = "item-asks-lot",
    ItemAsksSerial = "item-asks-serial",
    ItemExtra = "item-extra",
    ItemForeign = "item-foreign",
    ItemNotANumber = "item-not-a-number",
    ItemOneSerial = "item-one-serial",
    ItemSerialElsewhere = "item-serial-elsewhere",
    ItemSerialTwice = "item-serial-twice",
    JobCancelled = "job-cancelled",
    JobNotAsked = "job-not-asked",
    JobNotEnded = "job-not-ended",
    JobNotWaiting = "job-not-waiting",
    JobTakenBack = "job-taken-back",
    KeyringFailed = "keyring-failed",
    KeyringLocked = "keyring-locked",
    LabelFull = "label-full",
    LabelNoGlyph = "label-no-glyph",
    LabelOnItsWay = "label-on-its-way",
    LabelStillMissing = "label-still-missing",
    LabelTooLong = "label-too-long",
    LabelUnanswered = "label-unanswered",
    LayoutNoRoom = "layout-no-room",
    LayoutThere = "layout-there",
    LayoutWrong = "layout-wrong",
    ListMoved = "list-moved",
    LogNotStarted = "log-not-started",
    LogUnreadable = "log-unreadable",
    LogoTooLarge = "logo-too-large",
    LogoUnreadable = "logo-unreadable",
    MovedMeanwhile = "moved-meanwhile",
    NoFolder = "no-folder",
    NoMethod = "no-method",
    NoPrinter = "no-printer",
    NoRange = "no-range",
    NoScale = "no-scale",
    NoShop = "no-shop",
    NoSuchBox = "no-such-box",
    NoSuchCountry = "no-such-country",
    NoSuchJob = "no-such-job",
    NoSuchLabel = "no-such-label",
    NoSuchLayout = "no-such-layout",
    NoSuchList = "no-such-list",
    NoSuchOrder = "no-such-order",
    NoSuchPrinter = "no-such-printer",
    NoSuchScanner = "no-such-scanner",
    NoSuchSession = "no-such-session",
    NoSuchShipment = "no-such-shipment",
    NoSuchShop = "no-such-shop",
    NoSuchStage = "no-such-stage",
    NotFound = "not-found",
    NotLetIn = "not-let-in",
    NotPractice = "not-practice",
    NotWeighed = "not-weighed",
    NothingCounted = "nothing-counted",
    NothingToCheck = "nothing-to-check",
    NothingToHandOver = "nothing-to-hand-over",
    NothingToVoid = "nothing-to-void",
    NumberTaken = "number-taken",
    OnlyAtTheDesk = "only-at-the-desk",
    OrderAmbiguous = "order-ambiguous",
    OrderErased = "order-erased",
    OrderHasLabel = "order-has-label",
    OrderHeld = "order-held",
    OrderNotChecked = "order-not-checked",
    OrderNotFound = "order-not-found",
    OrderNotReady = "order-not-ready",
    OrderSetAside = "order-set-aside",
    PageFault = "page-fault",
    PairingOver = "pairing-over",
    PairingWrong = "pairing-wrong",
    PaperNeedsOrders = "paper-needs-orders",
    PaperNotMade = "paper-not-made",
    PracticeNobody = "practice-nobody",
    PracticePorts = "practice-ports",
    PrintDataGone = "print-data-gone",
    PrintInterrupted = "print-interrupted",
    PrinterAtWork = "printer-at-work",
    PrinterBadId = "printer-bad-id",
    PrinterBadName = "printer-bad-name",
    PrinterBufferFull = "printer-buffer-full",
    PrinterBusy = "printer-busy",
    PrinterCountedOtherwise = "printer-counted-otherwise",
    PrinterCountedSince = "printer-counted-since",
    PrinterCountedSome = "printer-counted-some",
    PrinterCutter = "printer-cutter",
    PrinterDenied = "printer-denied",
    PrinterFault = "printer-fault",
    PrinterFellBack = "printer-fell-back",
    PrinterFolder = "printer-folder",
    PrinterHalfLabel = "printer-half-label",
    PrinterHeadOpen = "printer-head-open",
    PrinterJam = "printer-jam",
    PrinterLabelWaiting = "printer-label-waiting",
    PrinterMark = "printer-mark",
    PrinterMemoryLost = "printer-memory-lost",
    PrinterNeverBusy = "printer-never-busy",
    PrinterNoAnswer = "printer-no-answer",
    PrinterNoPrinter = "printer-no-printer",
    PrinterNotCounted = "printer-not-counted",
    PrinterOffline = "printer-offline",
    PrinterPaperOut = "printer-paper-out",
    PrinterPaused = "printer-paused",
    PrinterQueue = "printer-queue",
    PrinterRemoved = "printer-removed",
    PrinterRibbonOut = "printer-ribbon-out",
    PrinterSilent = "printer-silent",
    PrinterTooCold = "printer-too-cold",
    PrinterTooHot = "printer-too-hot",
    PrinterUnfinished = "printer-unfinished",
    PrinterUnnamed = "printer-unnamed",
    PrinterUnreachable = "printer-unreachable",
    PrinterVanished = "printer-vanished",
    ProofImpossible = "proof-impossible",
    PurgeDateAhead = "purge-date-ahead",
    QueueJobStays = "queue-job-stays",
    RangeBad = "range-bad",
    RangeEmpty = "range-empty",
    RangeMissing = "range-missing",
    RangeOverlaps = "range-overlaps",
    RangeSpent = "range-spent",
    RulesFile = "rules-file",
    ScaleBelowZero = "scale-below-zero",
    ScaleBusy = "scale-busy",
    ScaleDenied = "scale-denied",
    ScaleElsewhere = "scale-elsewhere",
    ScaleEmpty = "scale-empty",
    ScaleFault = "scale-fault",
    ScaleHasAKey = "scale-has-a-key",
    ScaleNoSuchBox = "scale-no-such-box",
    ScaleNotEmptied = "scale-not-emptied",
    ScaleNotUnderstood = "scale-not-understood",
    ScaleNotZeroed = "scale-not-zeroed",
    ScaleOffline = "scale-offline",
    ScaleOverload = "scale-overload",
    ScaleSettling = "scale-settling",
    ScaleSilent = "scale-silent",
    ScaleStillWeighed = "scale-still-weighed",
    ScaleTrialNotUnderstood = "scale-trial-not-understood",
    ScaleUnnamed = "scale-unnamed",
    ScaleUnreachable = "scale-unreachable",
    ScanRefused = "scan-refused",
    ScanRefusedAlt = "scan-refused-alt",
    ScanRefusedFrame = "scan-refused-frame",
    ScannerDenied = "scanner-denied",
    ScannerFrameOdd = "scanner-frame-odd",
    ScannerIncomplete = "scanner-incomplete",
    ScannerNameTwice = "scanner-name-twice",
    ScannerNameless = "scanner-nameless",
    ScannerOffline = "scanner-offline",
    ScannerTwice = "scanner-twice",
    SecretInArguments = "secret-in-arguments",
    SecretsDamaged = "secrets-damaged",
    SecretsFailed = "secrets-failed",
    SendcloudMethods = "sendcloud-methods",
    ServeCertificate = "serve-certificate",
    ServeNeedsCertificate = "serve-needs-certificate",
    ServeNeedsName = "serve-needs-name",
    ServePort = "serve-port",
    SessionsFailed = "sessions-failed",
    SessionsFull = "sessions-full",
    SettingsConflict = "settings-conflict",
    ShipmentTakenBack = "shipment-taken-back",
    ShopBadAddress = "shop-bad-address",
    ShopBusy = "shop-busy",
    ShopCertificate = "shop-certificate",
    ShopMoved = "shop-moved",
    ShopNoApi = "shop-no-api",
    ShopNoKey = "shop-no-key",
    ShopNonsense = "shop-nonsense",
    ShopNotConnected = "shop-not-connected",
    ShopNotKept = "shop-not-kept",
    ShopNotOffered = "shop-not-offered",
    ShopOffline = "shop-offline",
    ShopOrderMissing = "shop-order-missing",
    ShopRefusedKey = "shop-refused-key",
    ShopRejected = "shop-rejected",
    ShopServerError = "shop-server-error",
    ShopTimedOut = "shop-timed-out",
    ShopUnknownKind = "shop-unknown-kind",
    ShopUnnamed = "shop-unnamed",
    ShortcutOdd = "shortcut-odd",
    StationSilent = "station-silent",
    StoreBusy = "store-busy",
    StoreDamaged = "store-damaged",
    StoreFailed = "store-failed",
    StoreFolder = "store-folder",
    StoreNewer = "store-newer",
    TooManyParcels = "too-many-parcels",
    UnknownCall = "unknown-call",
    UnknownProblem = "unknown-problem",
    WeightDiffers = "weight-differs",
}

impl fmt::Display for ProblemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What another version of Packdesk noted may have a code this one does not know; it stays readable.
impl<'de> Deserialize<'de> for ProblemCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Ok(Self::ALL.iter().copied().find(|known| known.as_str() == code).unwrap_or(Self::UnknownProblem))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_itself_in_json_and_a_foreign_one_is_readable() {
        for code in ProblemCode::ALL {
            let json = serde_json::to_string(code).expect("a code is JSON");
            assert_eq!(json, format!("\"{code}\""));
            assert_eq!(serde_json::from_str::<ProblemCode>(&json).ok(), Some(*code));
        }
        assert_eq!(serde_json::from_str::<ProblemCode>("\"from-tomorrow\"").ok(), Some(ProblemCode::UnknownProblem));
    }
}
