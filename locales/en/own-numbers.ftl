# Carriers whose labels are drawn here under numbers they allotted: kinds, accounts, blocks, approval, routing files.

carrier-kind-own-dpd = DPD, with numbers of the depot
carrier-kind-own-s10 = A post, with its numbers (UPU S10)
carrier-kind-own-swiss-post = Swiss Post, with a franking licence
carrier-kind-own-mondial-relay = Mondial Relay, with numbers of the brand
carrier-kind-own-packeta = Packeta, with a range of numbers
carrier-service-manifest = a file with a day’s parcels

own-dpd-depot = Depot
own-dpd-depot-help = The four digits of the depot your parcels leave from.
own-dpd-depot-digits = a depot has four digits
own-dpd-tables = Folder of the routing files
own-dpd-tables-help = The folder on this machine with the depot’s files ROUTES, DEPOTS, SERVICE and COUNTRY. Put new ones there before the old ones expire.
own-dpd-delis-id = Delis ID
own-dpd-delis-id-help = For the file at the end of the day (MPSEXPDATA).
own-dpd-customer = Customer number
own-dpd-customer-help = For the file at the end of the day, as the depot gave it.
own-dpd-customer-length = a customer number has eleven signs
own-dpd-sub-customer = Sub-customer number
own-dpd-no-tables = the depot’s routing files cannot be read ({ $why })
own-dpd-no-service = the routing files have no service { $service }; a method’s service is DPD’s number of three digits, as 101
own-dpd-no-country = the routing files do not know the country { $country }
own-dpd-no-route = the routing files have no way to { $country } { $postal_code } with service { $service }
own-dpd-tables-expired = the depot’s routing files of version { $version } hold until { $day }
own-dpd-no-data = the account has no “{ $field }”

own-mondial-relay-brand = Brand code
own-mondial-relay-brand-help = The two digits at the front of your barcodes.
own-mondial-relay-routes = File of the routes
own-mondial-relay-routes-help = A CSV file on this machine made of the sorting plan: country;from;to;agency;service;run.
own-mondial-relay-no-table = the file of the routes cannot be read ({ $why })
own-mondial-relay-no-route = the file of the routes has no way to { $country } { $place }

range-file-head = its first line is not form,first,last
range-file-many = it has more than { $most } blocks
range-file-none = there is no block in it
range-file-columns = line { $line } is not FORM,FIRST,LAST: “{ $text }”
range-file-form = line { $line } begins with no form of numbers: “{ $text }”
range-file-descends = in line { $line } the last serial is below the first: “{ $text }”
range-file-does-not-fit = line { $line } has serials that this form does not have: “{ $text }”
problem-range-file = These are no blocks of numbers: { $why }.
    .advice = Such a file begins with the line form,first,last; below it stands a line for each block, as dpd 0998,1000000000,1000000999. Nothing was added.
problem-range-kind = { $carrier } does not number its parcels in this form.
    .advice = Choose the form that belongs to the kind of its account, or change the account. No number was spent.
problem-range-low = { $carrier } has { $left ->
        [one] one number
       *[other] { $left } numbers
    } left.
    .advice = Ask for the next block, and add it in the settings or with packdesk carriers add-numbers before they are spent.
problem-carrier-files = The files { $carrier } handed out are not right: { $why }.
    .advice = Ask the carrier for its newest files, and put them in the folder its account names.

look-numbers-spent = { $carrier } has no numbers left
look-numbers-low = The numbers of { $carrier } run out
look-files = Files of { $carrier }

doctor-approval = Approval by { $carrier }
doctor-approval-fine = approved on { $day } by { $who }, by the sample { $sample }
doctor-approval-missing = labels of { $carrier } are drawn by its published rule, and it has not approved them
doctor-approval-missing-advice = Send printed samples to { $carrier } before the first parcel; then note the approval in its account, or with packdesk carriers approve.
doctor-carrier-files = Files of { $carrier }
doctor-carrier-files-wrong = not right: { $why }
doctor-carrier-files-wrong-advice = Ask the carrier for its newest files, and put them in the folder its account names ({ $why }).

journal-carrier-approved = { $carrier } approved the labels drawn here on { $day }
journal-carrier-approval-removed = The approval by { $carrier } was taken back

cli-approved = { $carrier }: approved on { $day } by { $who }, by the sample { $sample }
cli-not-approved = { $carrier }: not approved yet
cli-manifest = { $file }: { $count ->
    [one] one shipment
   *[other] { $count } shipments
}
cli-manifest-replaced = These letters are not in the file’s encoding, and a ? stands for each: { $letters }

number-form-sscc = SSCC (GS1)
number-form-s10 = S10 (post)
number-form-swiss-post = Swiss Post
number-form-dpd = DPD
number-form-mondial-relay = Mondial Relay
number-form-packeta = Packeta
number-part-prefix = GS1 company prefix
number-part-extension = Extension digit
number-part-service = Service indicator
number-part-country = Country of the post
number-part-licence = Franking licence
number-part-depot = Depot
number-part-brand = Brand code
number-block = Block { $place }
number-block-remove = Remove the block
number-block-add = Add a block
number-blocks-import = Add blocks from a file
number-blocks-imported = { $count ->
    [one] { $carrier } has one number now.
   *[other] { $carrier } has { $count } numbers now.
}

approval-title = Approval
approval-missing = { $carrier } has not approved these labels yet. Send printed samples before the first parcel.
approval-given = Approved on { $day } by { $who }, by the sample { $sample }.
approval-day = Day
approval-sample = Sample
approval-sample-help = The number of a sample parcel, or the name of its file.
approval-who = Approved by
approval-save = Note the approval
approval-withdraw = It holds no longer
approval-saved = Noted.

act-save-carrier-file = Save the carrier’s file
hand-over-file-replaced = These letters are not in the file’s encoding, and a ? stands for each: { $letters }
