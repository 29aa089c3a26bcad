//! The calls: everything a face can ask of the station, listed once.
//!
//! The window, the local server and the command line are thin adapters over this list. A face that speaks JSON hands
//! a call's name and arguments to [`call`]; a face written in Rust calls the same functions by their names.

#[macro_use]
mod table;

mod api_keys;
mod arguments;
mod backup;
mod batches;
mod brought;
mod carriers;
mod check;
mod checkouts;
mod codes;
mod desk;
mod documents;
mod figures;
mod files;
mod invoices;
mod jobs;
mod labels;
mod log;
mod look;
mod manager;
mod orders;
mod packers;
mod papers;
mod personal_data;
mod photos;
mod points;
mod practice;
mod printers;
mod rates;
mod reach;
mod rules;
mod scale;
mod scan;
mod scanners;
mod schemas;
mod sessions;
mod settings;
mod setup;
mod shops;
mod shortcuts;
mod status;
#[cfg(feature = "export")]
mod typescript;
mod updates;

pub use self::api_keys::*;
pub use self::brought::*;
pub use self::carriers::*;
pub use self::checkouts::*;
pub use self::codes::*;
pub use self::papers::*;
pub use self::rates::*;
pub use self::shops::*;
pub use backup::*;
pub use batches::*;
pub use check::*;
pub use desk::*;
pub use documents::*;
pub use figures::*;
pub use files::*;
pub use invoices::*;
pub use jobs::*;
pub use labels::*;
pub use log::*;
pub use look::*;
pub use manager::*;
pub use orders::*;
pub use packers::*;
pub use personal_data::*;
pub use photos::*;
pub use points::*;
pub use practice::*;
pub use printers::*;
pub use reach::Face;
pub use rules::*;
pub use scale::*;
pub use scan::*;
pub use scanners::*;
pub use schemas::*;
pub use sessions::*;
pub use settings::*;
pub use setup::*;
pub use status::*;
#[cfg(feature = "export")]
pub use typescript::typescript;
pub use updates::*;

use self::arguments::{answer, arguments};
use crate::{Station, TaskId, spans};
use model::*;
use serde_json::Value;

/// The functions that do the work of the calls; those of [`calls!`] stand before them under the same names.
mod work {
    pub(super) use super::{
        api_keys::*, backup::*, batches::*, brought::*, carriers::*, check::*, checkouts::*, codes::*, desk::*,
        documents::*, figures::*, files::*, invoices::*, jobs::*, labels::*, log::*, look::*, manager::*, orders::*,
        packers::*, papers::*, personal_data::*, photos::*, points::*, practice::*, printers::*, rates::*, rules::*,
        scale::*, scan::*, scanners::*, sessions::*, settings::*, setup::*, shops::*, shortcuts::*, status::*,
        updates::*,
    };
}

calls! {
    /// How the station is: shops, outbox, printers, numbers, the queue in figures.
    status(()) -> StationStatus;
    /// The queue in figures, stage by stage.
    stages(()) -> Vec<StageCount>;
    /// What waits to be told to shops and carriers, in figures.
    outbox_status(()) -> OutboxStatus;
    /// How labels go on without the network: who is away, the numbers left, what is booked ahead and what it costs, the shelf.
    labels_status(()) -> LabelsStatus;
    /// Looks after what is booked ahead now, instead of in a few seconds. Waits for the network.
    labels_prepare(()) -> LabelsStatus;
    /// What stands on the shelf until its label can be made, the oldest first.
    shelf(()) -> Vec<ShelfPlace>;
    /// Puts an order on the shelf whose label cannot be made now, and prints its station labels.
    shelve(OrderId) -> Shelving;
    /// Takes an order off the shelf without its label.
    unshelve(OrderId) -> ();
    /// How many numbers each range has left.
    ranges_status(()) -> Vec<RangeStatus>;
    /// What left in a day or a month, by hour or day and by carrier, what it cost, what was late; and what waits now.
    figures(AskFigures) -> Figures;
    /// One table of it as CSV.
    figures_export(ExportFigures) -> String;
    /// Everything a person has to look at, each with what to do about it and how it can be answered.
    look(()) -> Vec<ToLookAt>;
    /// How much of it there is.
    look_count(()) -> u32;
    /// A person's answer to one of them. Asks carriers, shops and system queues where the answer says so.
    look_answer(AnswerLook) -> ();
    /// What becomes of an order that its shop cancelled or changed after its label was made.
    late_answer(AnswerLate) -> ();
    /// Checks the machine: folder, keyring, ports, rights on devices, fonts, numbers. Asks devices.
    doctor(()) -> Vec<Check>;
    /// Looks at every page of the database: takes as long as it is big.
    doctor_deep(()) -> Vec<Check>;
    /// Lines of the station's log, the oldest first, filtered; from a place on where one is named.
    log(LogQuery) -> LogPage;
    /// What an engineer needs to help with this desk, as a zip file without customer data.
    support(SupportRequest) -> SupportBundle;
    /// The language a person chose for the desk (none: the system's), and keeps it when one is given.
    language(Option<Language>) -> Option<Language>;
    /// How far the station is set up, and where a person was when they left.
    setup(()) -> Setup;
    /// Keeps where a person is in setting the station up, and what they said.
    setup_save(SetupPlace) -> Setup;
    /// Leaves the practice station for good: makes the real one, which the next start opens.
    practice_leave(()) -> ();
    /// Does something to the practice printer: takes its paper out, pulls its cable, puts it right.
    practice_printer(PracticeDeed) -> ();
    /// The sheet of barcodes to try the practice station with, as a PDF.
    practice_sheet_file(()) -> CommandsFile;
    /// Prints that sheet.
    practice_sheet_print(()) -> Vec<Job>;

    /// What a person is asked before the next label, where this may not be the station that printed the last; else nothing.
    station_question(()) -> Option<StationQuestion>;
    /// The answer to "is this the station?": every range goes past what may have been spent. Asks printers for their counts.
    station_answer(AnswerStation) -> StationAnswered, desk_only;
    /// The backups there are, and how they are made by themselves.
    backups(()) -> BackupsView;
    /// Makes a backup: the whole station in one file, while the desk works.
    backup_make(MakeBackup) -> BackupFile, paths_from_desk;
    /// Changes how backups are made by themselves.
    backup_rhythm_save(BackupRhythm) -> (), paths_from_desk;
    /// Gets a backup ready: the next start puts it in the station's place, and keeps the one that was there aside.
    backup_restore(RestoreBackup) -> Restored, desk_only;

    /// The program's version, and whether there is a newer one.
    updates(()) -> UpdatesView;
    /// Changes where newer versions come from, and whether they are asked for once a day.
    updates_save(UpdateSource) -> (), desk_only;
    /// Asks for a newer version now. Waits for the network.
    update_check(()) -> UpdatesView, desk_only;
    /// Puts the version in place that a person agreed to, or says what it waits for. Waits for the network; the next start opens the
    /// station with it.
    update_install(InstallUpdate) -> UpdateOutcome, desk_only;

    /// The browsers that are let in over HTTP.
    sessions(()) -> Vec<BrowserSession>, desk_only;
    /// Ends a browser's session: it has to be let in anew.
    session_end(u32) -> (), desk_only;
    /// Makes the code that lets the next browser in.
    session_pair(()) -> PairingCode, desk_only;

    /// The keys by which shops come in over the station's own API, the oldest first.
    api_keys(()) -> Vec<ApiKey>, desk_only;
    /// Makes such a key; its secret is shown once.
    api_key_make(MakeApiKey) -> MadeApiKey, desk_only;
    /// Lets nobody in by a key any more.
    api_key_revoke(ApiKeyId) -> (), desk_only;
    /// Takes in orders a shop brings itself, all of them or none.
    orders_bring(BringOrders) -> Brought;
    /// A page of a shop's own orders, and one more where the list goes on.
    orders_brought(BroughtQuery) -> Vec<Order>;
    /// A shop's own shipments, the latest first, and one more where the list goes on.
    shipments_brought(BroughtShipments) -> Vec<BroughtShipment>;
    /// The label of a parcel of a shop's own, as it was made.
    parcel_label(AskParcelLabel) -> LabelFile;
    /// The labels of several parcels of a shop's own in one file, as they were made.
    parcel_labels(AskParcelLabels) -> LabelFile;
    /// What customs need of parcels of a shop's own, as one PDF: what their carriers made, else the declarations of their orders.
    customs_papers(AskCustomsPapers) -> LabelFile;
    /// What carriers said of the parcels of an order. Asks none.
    sightings(OrderId) -> Vec<TrackedParcel>;
    /// What a shop's parcels can ship with, and what that costs. Asks carriers where it is told to.
    options_brought(AskOptions) -> OptionsBrought;
    /// Ships an order at the word of its shop, while nobody stands at the desk with it. Waits for the carrier where it is told to.
    order_ship_brought(ShipBrought) -> ShippedBrought;

    /// A page of the queue.
    orders_find(OrderQuery) -> OrderPage;
    /// Every order of a query, sorted as it says; which page it names does not matter.
    orders_all(OrderQuery) -> Vec<OrderId>;
    /// At which stages the orders of a query stand, whatever stages it names.
    orders_stages(OrderQuery) -> Vec<(Stage, u32)>;
    /// The tags of orders that are not done with, and the reasons orders are held for, with how many there are.
    orders_facets(()) -> OrderFacets;
    /// The lists of orders that were given a name, with how many orders are on each.
    order_lists(()) -> Vec<CountedList>;
    /// Keeps them, in place of those there were.
    order_lists_save(Vec<SavedList>) -> ();
    /// The batches, the newest first, each with how far it is.
    batches(()) -> Vec<BatchView>;
    /// One batch.
    batch(BatchId) -> BatchView;
    /// Makes a batch of orders, to be fetched together and packed one after the other.
    batch_make(MakeBatch) -> BatchView;
    /// Forgets a batch; its orders stay.
    batch_remove(BatchId) -> ();
    /// Makes one change to many orders, with `progress` events; what has its label is named and left as it is.
    orders_change(ChangeOrders) -> ChangedOrders;
    /// Takes such a change back, one of the latest.
    orders_change_undo(ChangeId) -> ChangedOrders;
    /// One order with its decision explained, its shipment, jobs and journal.
    order_open(OrderId) -> OrderView;
    /// Sets an order's overrides by hand; empty overrides give it back to the rules.
    order_override(OverrideOrder) -> OrderView;
    /// Lets an order go that is held, or that waits for its shop.
    order_release(OrderId) -> OrderView;
    /// Merges orders into one parcel, which ships as the main order does: one label, one number, and the shop hears of each order.
    orders_merge(MergeOrders) -> OrderView;
    /// Takes an order out of the parcel it goes in, or all others out of its own, before the label is made.
    orders_part(OrderId) -> OrderView;
    /// The pictures of an order's lines that are kept off line, line by line.
    order_pictures(OrderId) -> Vec<Option<String>>;
    /// Fetches the pictures of articles of orders that came in since the last time. Waits for the network.
    pictures_fetch(()) -> ();
    /// Why an order does not ship with a method.
    order_why_not(AskWhyNot) -> decide::WhyNot;
    /// The label of an order as it will print, or as it was printed.
    label_preview(OrderId) -> Preview;
    /// The same label as a file.
    label_file(AskLabelFile) -> LabelFile;

    /// What a scanned code means. Nothing happens yet.
    scan(Scan as impl Into<Scan>) -> Scanned;
    /// The same, with everything that can be said of the code itself.
    scan_explain(Scan) -> ExplainedScan;
    /// Counts items of an order that is checked, or says which number they lack.
    check(CheckItem) -> Checked;
    /// Takes the last scan of an order back.
    uncheck(OrderId) -> OrderCheck;
    /// Who packs at this desk, and who of them does now.
    packers(()) -> Packers;
    /// Keeps the packers' names, in place of those there were.
    packers_save(Vec<String>) -> Packers;
    /// Says who packs from now on; none: nobody says.
    packer_now(Option<String>) -> Packers;
    /// Whether a manager's PIN is asked for before settings, and whether who asks gave it.
    manager(()) -> ManagerView;
    /// Lets who asks change settings for a while, by the manager's PIN.
    manager_open(TypedPin) -> ManagerView;
    /// Asks for the manager's PIN again from now on.
    manager_close(()) -> ManagerView;
    /// Keeps another manager's PIN; an empty one takes it away.
    manager_pin_save(TypedPin) -> ManagerView;
    /// How this desk checks.
    checking(()) -> Checking;
    /// Changes it.
    checking_save(Checking) -> ();
    /// How this desk takes photos of open boxes.
    photographing(()) -> Photographing;
    /// Changes it.
    photographing_save(Photographing) -> (), paths_from_desk;
    /// The photos of an order, the oldest first.
    photos(OrderId) -> Vec<Photo>;
    /// Keeps a picture as a photo of an order's open box, without anything but its pixels.
    photo_keep(KeepPhoto) -> Photo, paths_from_desk;
    /// Keeps the latest picture of the camera's folder as one, and takes it out of the folder.
    photo_take(TakePhoto) -> Photo;
    /// A photo as it was kept.
    photo_file(PhotoId) -> PhotoFile;
    /// Takes a photo away.
    photo_remove(PhotoId) -> ();
    /// What a code is by itself: its symbol, its kind, its parts, whether its check digit is right.
    code_read(String) -> CodeRead;
    /// Books the order, makes its label and puts it in the spool: one commit. Asks first (`weight-differs`) when its
    /// parcel on the scale is not what it was expected to weigh, and for the others (`not-weighed`) where one was weighed.
    ship(OrderId) -> ShipAnswer;
    /// The same for some of its items; the others stay to be packed.
    ship_part(PartShipment) -> ShipAnswer;
    /// The same for many orders, with `progress` events; what cannot ship is named and left as it is. The scale is not
    /// asked: what has to be weighed first is left out.
    ship_many(Vec<OrderId>) -> BatchAnswer;
    /// Ships an order once more: a replacement or a return, with its own number and label.
    ship_further(FurtherShipment) -> ShipAnswer;
    /// Takes a label back, before or after it printed: the order can be packed again, its number stays spent.
    void(VoidShipment) -> VoidedShipment;
    /// Where an order's parcels are, and everything that was heard of them before. Asks carriers.
    track(OrderId) -> Tracked;
    /// The bookings of which nobody knows yet what became, the oldest first.
    bookings_open(()) -> Vec<OpenBookingView>;
    /// Asks carriers now about the bookings of which nobody knows; answers with those that stay open. Waits for the network.
    bookings_ask(()) -> Vec<OpenBookingView>;
    /// The answer to "was this booking made?": by a person, where the carrier cannot be asked.
    booking_answer(AnswerBooking) -> Shipment;
    /// Stops a long work after the step it is at.
    stop(TaskId) -> ();

    /// Prints a shipment's label once more, with a mark. Asks system queues.
    reprint(ShipmentId) -> Job;
    /// The spool, newest first.
    jobs(JobQuery) -> Vec<Job>;
    /// One job.
    job(JobId) -> Job;
    /// The answer to "did this label come out?".
    job_answer(AnswerJob) -> Job;
    /// Takes a job out of its queue before it is begun.
    job_cancel(JobId) -> Job;
    /// Prints what a job printed once more: a label with its mark, everything else as it was.
    job_again(JobId) -> Job;

    /// The papers an order may have, and whether they were printed.
    papers(OrderId) -> Vec<PaperView>;
    /// A paper as it will print.
    paper_preview(WhichPaper) -> PaperPreview;
    /// Papers as one PDF.
    paper_file(Vec<WhichPaper>) -> PaperFile;
    /// Puts papers in the spool.
    paper_print(Vec<WhichPaper>) -> Vec<Job>;
    /// What waits for carriers, and the lists of what they took.
    hand_overs(()) -> HandOvers;
    /// Closes a carrier's hand-over list and prints it: one commit.
    hand_over(CloseHandOver) -> Vec<Job>;

    /// The layouts of papers as they hold for a shop, or for every shop that has none of its own.
    layouts(Option<ShopId>) -> Vec<LayoutView>;
    /// A layout's file: the shop's own, else every shop's, else the built-in one.
    layout_read(WhichLayout) -> LayoutSource;
    /// Reads a layout as it is being written, and draws it with made-up data.
    layout_try(TryLayout) -> TriedLayout;
    /// A layout's file as a form shows it: page, blocks, texts, parts, and what its texts may speak of.
    layout_outline(TryLayout) -> OutlineView;
    /// A layout's file with what a form says of it; everything else in the file stays. Keeps nothing.
    layout_rewrite(RewriteLayout) -> String;
    /// A layout's file with logo, prices, barcodes or return address, or without. Keeps nothing.
    layout_turn(TurnPart) -> String;
    /// Puts a copy of the layout that holds where the own one is looked for; answers with the file.
    layout_copy(WhichLayout) -> String;
    /// Keeps an own layout, for every shop or for one.
    layout_save(SaveLayout) -> ();
    /// Takes an own layout away: the one it stood in the place of holds again.
    layout_remove(WhichLayout) -> ();
    /// How each shop's papers are made.
    paper_settings(()) -> Vec<ShopPapers>;
    /// Keeps how a shop's papers are made.
    paper_settings_save(SavePaperSettings) -> ();
    /// Keeps a shop's logo, or takes it away.
    logo_save(SaveLogo) -> ();

    /// The desk's printers and how they are.
    printers(()) -> Vec<PrinterView>;
    /// Looks for printers on ports, network and in the system. Takes seconds.
    printers_discover(()) -> Vec<FoundPrinter>;
    /// Asks a printer what it is, in a language; one that speaks another may print the questions.
    printer_probe(ProbePrinter) -> ProbedPrinter, paths_from_desk;
    /// Adds a printer or changes one.
    printer_save(Printer) -> (), paths_from_desk;
    /// Makes a printer the one that prints labels.
    printer_prefer(PrinterId) -> ();
    /// Takes a printer away.
    printer_remove(PrinterId) -> ();
    /// Prints a test label.
    printer_test(PrinterId) -> Job;
    /// Lets a printer calibrate, feed a label or print how it is set.
    printer_errand(RunErrand) -> ();
    /// Holds a printer's queue, or lets it go.
    queue_pause(PauseQueue) -> ();

    /// The desk's scale and what it shows.
    scale(()) -> Option<ScaleView>;
    /// Looks for scales on the machine's ports; asks none of them anything.
    scales_find(()) -> Vec<FoundScale>;
    /// Asks what may be a scale, in every language. Takes up to ten seconds.
    scale_try(ScaleConnection) -> Option<TriedScale>, paths_from_desk;
    /// Gives the desk a scale, or changes it.
    scale_save(Scale) -> (), paths_from_desk;
    /// Takes the scale away.
    scale_remove(()) -> ();
    /// Makes what lies on the scale its zero.
    scale_zero(()) -> ();
    /// Leaves something out of every weight: a tote that stands under the parcels and does not ship.
    scale_tare(Tare) -> Scale;
    /// Says that what lies on the scale is another parcel than the one whose weight was taken.
    scale_another(()) -> ();
    /// Takes the weight of the parcel on the scale for an order, and decides anew how it ships.
    weigh(OrderId) -> WeighAnswer;
    /// Keeps what an order's parcel was expected to weigh though the scale shows another weight, or was not asked.
    weight_keep(KeepWeight) -> KeptWeight;

    /// The scanners of this desk.
    scanners(()) -> Scanners;
    /// Changes them; those on serial ports are listened to from now on.
    scanners_save(Scanners) -> (), paths_from_desk;
    /// The scanners on serial ports and how they are.
    scanners_serial(()) -> Vec<ScannerView>;
    /// The machine's serial ports.
    serial_ports(()) -> Vec<SerialPort>;
    /// The barcodes by which a scanner's keys are learned.
    scanner_lessons(()) -> Vec<Lesson>;
    /// The keys of this desk.
    shortcuts(()) -> Shortcuts;
    /// Changes them.
    shortcuts_save(Shortcuts) -> ();
    /// The sheet of command barcodes as a PDF.
    commands_file(()) -> CommandsFile;
    /// Prints the sheet of command barcodes.
    commands_print(()) -> Vec<Job>;

    /// The shops and how their last sync went.
    shops(()) -> Vec<ShopView>;
    /// The kinds of shops there are connectors for, with what each has to be told.
    shop_kinds(()) -> Vec<ShopKindInfo>;
    /// Adds a shop or changes one; its secret goes to the keyring.
    shop_save(SaveShop) -> (), paths_from_desk;
    /// Tests the connection to a shop as it would be saved: what it is, what waits in it, what its key may do. Saves and changes
    /// nothing. Waits for the network.
    shop_test(SaveShop) -> ShopTested;
    /// Takes a shop away; its orders stay.
    shop_remove(ShopId) -> ();
    /// Pulls a shop's orders now and tells it what has shipped. Waits for the network.
    shop_sync(ShopId) -> SyncReport;
    /// Lets a shop's old orders come in as history, or no more of them.
    shop_history(ChooseHistory) -> Option<ShopHistory>;
    /// Brings in what is due of a shop's history now. Waits for the network.
    shop_history_pull(ShopId) -> ShopHistory;
    /// Every delivery method customers have chosen, with how many orders have it.
    checkout_names(()) -> Vec<CheckoutName>;
    /// What still has to be told to shops, newest first.
    outbox(()) -> Vec<OutboxEntry>;
    /// Tries an entry that was set aside once more.
    outbox_retry(OutboxId) -> ();

    /// A label document from outside as it will print: one page, with what a person should know of it.
    document_look(LookAtDocument) -> DocumentView, paths_from_desk;
    /// Turns a label document from outside into labels in a printer's language.
    document_convert(ConvertDocument) -> Vec<ConvertedPage>, paths_from_desk;
    /// Prints a label document from outside: one job a label.
    document_print(PrintDocument) -> Vec<Job>, paths_from_desk;
    /// How carriers' label documents are laid on labels.
    framings(()) -> Vec<CarrierFraming>;
    /// Keeps how a carrier's label documents are laid on labels, or forgets it.
    framing_save(CarrierFraming) -> ();

    /// Brings an order file in by its path.
    import_file(ImportFile) -> ImportReport, desk_only;
    /// Brings an order file in by its content.
    import_content(ImportContent) -> ImportReport;
    /// Looks at the beginning of a table, and at how it would be read by a map of its columns; brings nothing in.
    columns_preview(LookAtColumns) -> ColumnsPreview;

    /// Lets everything go that is about people and came to its end before a day, or counts it; what is open stays.
    purge(PurgeRequest) -> PurgeReport, desk_only;
    /// Finds a customer, with everything that is kept of them.
    customer_find(Customer) -> FoundCustomer, desk_only;
    /// Takes a customer out of every order that is done with; numbers and what happened stay.
    customer_erase(Customer) -> ErasedCustomer, desk_only;
    /// Everything that is kept of a customer, as a file they can be given.
    customer_export(Customer) -> CustomerFile, desk_only;

    /// Defaults, checkout names, rules and catalogue, and the version they are.
    settings(()) -> VersionedSettings;
    /// Changes them from a version and decides every order anew that has no label yet; or says who changed them since.
    settings_save(VersionedSettings) -> SettingsSaved;
    /// The states the settings were in: when, who, what.
    settings_versions(()) -> Vec<SettingsVersion>;
    /// What would change if an earlier version were restored.
    settings_version_diff(i64) -> Vec<rulebook::Change>;
    /// Makes the settings what they were at an earlier version.
    settings_restore(RestoreSettings) -> SettingsSaved;

    /// The checkouts of the shops: what customers there are offered.
    checkouts(()) -> Vec<CheckoutRow>;
    /// A shop's checkout as it is written, with what is wrong or odd about it.
    checkout(ShopId) -> CheckoutDraft;
    /// Keeps a draft from a state of it; nobody is served it yet.
    checkout_save(SaveCheckout) -> CheckoutDraft;
    /// Keeps the draft a file holds, in the place of the one there is.
    checkout_import(ImportCheckout) -> CheckoutDraft;
    /// The draft as the text of a file, or a version that was published.
    checkout_export(ExportCheckout) -> String;
    /// What a version of a checkout that was published says.
    checkout_published(AskPublished) -> Configuration;
    /// What a customer would see of a draft for a cart at a moment.
    checkout_try(TryCheckout) -> checkout::CheckoutAnswer;
    /// Publishes the draft: it is served from now on.
    checkout_publish(PublishCheckout) -> CheckoutDraft;
    /// Serves a shop's checkout no more.
    checkout_withdraw(ShopId) -> CheckoutDraft;
    /// What a shop's customer can choose now, of what is published.
    delivery_options(AskDeliveryOptions) -> DeliveryAnswer;

    /// What would ship differently with these settings: a dry run over the queue and the last 90 days.
    rules_try(Settings) -> Trial;
    /// What comes of every rule for one order.
    rules_test(TestRules) -> TestedRules;
    /// What is odd about settings (none: the station's).
    rules_lint(Option<Settings>) -> Vec<decide::Finding>;
    /// Rules in sentences.
    rules_say(Vec<Rule>) -> Vec<RuleSentences>;
    /// Rules, defaults and checkout names as the text of a file.
    rules_export(rulebook::Format) -> String;
    /// What a rules file would change, or everything that is wrong with it.
    rules_check(String) -> CheckedFile;
    /// Applies a rules file, whole or not at all.
    rules_apply(ApplyRules) -> SettingsSaved;
    /// The settings with rules brought over from Sendcloud, and what could not be. Changes nothing.
    rules_from_sendcloud(String) -> BroughtRules;
    /// The settings with methods brought over from Sendcloud. Changes nothing.
    methods_from_sendcloud(BringMethods) -> Settings;

    /// The kinds of carriers there are connectors for, with what each has to be told.
    carrier_kinds(()) -> Vec<CarrierKindInfo>;
    /// The accounts with carriers; one without numbers its parcels from the shop's own range.
    carrier_accounts(()) -> Vec<CarrierAccount>;
    /// Adds a carrier's account or changes it; its secrets go to the keyring.
    carrier_account_save(SaveCarrierAccount) -> ();
    /// Takes a carrier's account away; its shipments stay.
    carrier_account_remove(CarrierId) -> ();
    /// Asks a carrier whether its account works, and what is kept there. Waits for the network.
    carrier_check(CarrierId) -> AccountSeen;
    /// Asks a carrier what can be shipped with, and what it costs. Waits for the network.
    carrier_services(AskCarrierServices) -> Vec<CarrierService>;
    /// The carriers whose labels need an approval, and what was noted of it.
    carrier_approvals(()) -> Vec<ApprovalView>;
    /// Notes that a carrier approved its labels.
    carrier_approve(ApproveCarrier) -> ();
    /// Takes back that a carrier approved.
    carrier_approval_remove(CarrierId) -> ();
    /// A closed hand-over list as the file its carrier takes.
    carrier_manifest(HandOverId) -> CarrierManifest;
    /// What is paid and not used now, and what came of comparing carriers' lists last. Asks nobody.
    comparisons(()) -> Vec<CarrierComparison>;
    /// Asks a carrier for its list, or every one that has one, and compares it with what is booked here. Waits for the network.
    carriers_compare(Option<CarrierId>) -> Vec<CarrierComparison>;
    /// Takes labels back that are paid and not used; one that was used meanwhile stays as it is and is named.
    unused_void(VoidUnused) -> VoidedUnused;

    /// Brings a file of prices in, whole or not at all, and decides every order anew that has no label yet; or tries it.
    rates_bring(BringRates) -> BroughtRates;
    /// Asks a carrier for what everything it sells costs, keeps that as its price sheet, and decides every order anew that has no
    /// label yet. Waits for the network.
    rates_fetch(CarrierId) -> BroughtRates;
    /// The price sheets, by carrier.
    rates_list(()) -> Vec<SheetView>;
    /// A carrier's price sheet as CSV; of none named, all of them.
    rates_export(Option<CarrierId>) -> String;
    /// Takes a carrier's price sheet away; answers how many orders ship differently now.
    rates_remove(CarrierId) -> u32;
    /// All methods for an order, with prices, days and limits, or why not. Waits for the network where carriers are asked.
    rates_compare(CompareOrder) -> PriceTable;
    /// The same for parcels that are no order yet.
    rates_quote(Basket) -> PriceTable;

    /// Reads a file of invoices, whole or not at all, and keeps them and how it is read; or tries it.
    invoices_bring(BringInvoices) -> InvoicesBrought;
    /// The invoices, the newest first.
    invoices(()) -> Vec<InvoiceSummary>;
    /// An invoice: what it bills, beside what was quoted, and what of it has to be looked at.
    invoice_open(InvoiceId) -> InvoiceView;
    /// All lines of an invoice as CSV.
    invoice_export(InvoiceId) -> String;
    /// Takes an invoice away.
    invoice_remove(InvoiceId) -> ();
    /// How files of invoices are read, by name.
    invoice_forms(()) -> Vec<InvoiceForm>;
    /// Forgets how files of a name are read; the invoices that came from them stay.
    invoice_form_remove(String) -> ();

    /// What is kept of service points, and what is switched on for shops.
    points(()) -> PointsView;
    /// Brings a file of service points in.
    points_import(ImportPoints) -> PointsImported;
    /// Asks the carrier for all points that are switched on. Waits for the network, minutes where a country is large.
    points_fetch(()) -> PointsView;
    /// Switches a carrier's points in a country on for a shop, or off; orders are decided anew.
    points_switch(SwitchPoints) -> ();
    /// The points near a place, the nearest first.
    points_near(AskPointsNear) -> PointsFound;
    /// The points a shop asks for, of carriers that are switched on for it.
    points_brought(AskPointsBrought) -> PointsBrought;
    /// The point of a number: its platform's, or its own.
    point_brought(String) -> Option<PointBrought>;
    /// The points of a code, or of a number at a platform.
    point(AskPoint) -> Vec<ServicePointRecord>;
    /// The service point of an order, and those it may go to, the nearest first.
    points_of_order(OrderId) -> PointsOfOrder;
    /// The file that streets of the map are drawn from.
    streets(()) -> Streets;
    /// Draws streets of the map from another file, or none.
    streets_save(Streets) -> (), paths_from_desk;
    /// A piece of the file of streets.
    streets_read(ReadStreets) -> StreetsRead;
    /// Sends an order to a point from now on, or to the one its shop says again.
    point_choose(ChoosePoint) -> OrderView;

    /// The number ranges.
    ranges(()) -> Vec<NumberRange>;
    /// Adds a range or changes one; spent numbers stay spent.
    range_save(NumberRange) -> ();
    /// Puts blocks of numbers behind those a carrier has.
    range_add(AddNumbers) -> NumberRange;
}
