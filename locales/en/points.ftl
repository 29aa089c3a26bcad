# Service points: what is kept of them, and choosing one for an order.

problem-point-ambiguous = Several service points answer to “{ $point }” there, of { $carriers }.
    .advice = Say of which carrier it is.
problem-point-carrier-off = Service points of { $carrier } in { $country } are not switched on for { $shop }.
    .advice = Switch them on: packdesk points on { $id } { $carrier } with the country’s code.
problem-streets-none = No file of streets is set.
    .advice = Set one under Settings → Service points, or with packdesk points streets FILE.
problem-streets-unlike = { $file } holds no streets that Packdesk can draw.
    .advice = Choose a PMTiles file, version 3, of vector tiles that are compressed by gzip or not at all.
problem-point-file-columns = { $file } lacks columns that every service point needs: { $columns }.
    .advice = The handbook’s page about service points lists the columns.
problem-point-file-too-large = { $file } holds more service points than any carrier has.
    .advice = Divide it by country.
problem-point-file-unrecognised = { $file } holds no service points that Packdesk can read.
    .advice = Bring in a table with the columns the handbook lists, or an answer of Sendcloud’s API saved as JSON.
problem-point-not-found = No service point “{ $point }” is known in { $country }.
    .advice = Look at the nearest ones, or bring in newer points.
problem-point-unavailable = “{ $point }” takes no parcels, says the carrier; order { $order } was not booked.
    .advice = Choose another service point for it.
problem-points-no-land = Service points in { $country } cannot be asked for: Packdesk does not know where its land is.
    .advice = Import them from a file.
problem-points-no-source = No account of a carrier tells of service points.
    .advice = Set up an account with Sendcloud, or bring the points in from a file.

start-points = asking for service points

journal-points-on = Service points of { $carrier } in { $country } switched on for { $shop }
journal-points-off = Service points of { $carrier } in { $country } switched off for { $shop }

point-file-carrier = the code of a carrier, as dpd
point-file-cells = no more cells than there are headings; a cell that holds the mark between cells stands in quotation marks
point-file-city = at most 200 printable letters
point-file-code = the carrier’s code of the point
point-file-country = a country’s code, as NL
point-file-hours = hours, as Mo-Fr 09:00-18:00; Sa 10:00-16:00
point-file-house-number = at most 200 printable letters
point-file-kind = servicepoint, locker, post_office or carrier_depot
point-file-latitude = a latitude and a longitude in degrees
point-file-max-height = whole millimetres
point-file-max-length = whole millimetres
point-file-max-weight = whole grams
point-file-max-width = whole millimetres
point-file-name = at most 200 printable letters
point-file-platform-id = at most 200 printable letters
point-file-position = a latitude and a longitude in degrees
point-file-postal-code = at most 200 printable letters
point-file-shape = a service point in the form of Sendcloud’s API
point-file-shop-type = at most 200 printable letters
point-file-street = at most 200 printable letters

point-about = { $by ->
    [postal_code] Distances from about here: the middle of the points of the same postal code
    [postal_area] Distances from about here: the middle of the points whose postal code begins the same way
   *[city] Distances from about here: the middle of the points of the same city
}
point-none-near = No service point near the address is known that takes this parcel
point-none-on = No carrier’s service points are switched on for this shop in { $country }
point-hours-unknown = hours unknown
point-hours-closed = closed
point-hours-always = day and night
point-hours-week = of the week of { $day }
point-as-of = as of { $when }
point-gone = takes no parcels since { $when }
point-metres = { $metres } m
point-kilometres = { $kilometres } km

cli-points-none = No service points are kept yet. Import them: packdesk points import FILE, or packdesk points on SHOP CARRIER COUNTRY and packdesk points fetch
cli-points-list = { $carrier } { $country }: { $count } points, { $gone } take no parcels any more
cli-points-whole = all told { $when }
cli-points-open = { $count ->
    [one] one box still to be asked for
   *[other] { $count } boxes still to be asked for
}
cli-points-switch = { $shop }: { $carrier } { $country }
cli-points-imported = { $file }: { $added } new, { $known } known, { $gone } take no parcels any more
cli-points-unread = { $count ->
    [one] One thing could not be read (a point comes in without hours that cannot be read):
   *[other] { $count } things could not be read (a point comes in without hours that cannot be read):
}
cli-point-of-order = { $order } goes to { $point }
cli-point-of-none = { $order } goes to no service point

order-point = Service point
order-point-none = The order goes to no service point
order-point-choose = Choose a service point
order-point-back = Back to the shop’s
order-point-post-number = Post number of the customer
order-point-map = Map of the points, drawn from this station’s own outlines
order-point-map-closer = Map, closer
order-point-map-further = Map, further away
order-point-list = The nearest points
order-point-place = the address, about
act-choose-point = Choose a service point
act-take-point = Send it there
order-point-this = Goes here

settings-points = Service points
about-points = Shops, lockers and post offices where parcels wait for customers: kept here, and found without a network.
act-fetch-points = Ask the carrier for all
act-points-on = Switch on
act-points-off = Switch off
act-choose-points-file = Import a file
points-on = Switched on
points-on-about = Orders are offered, and checked against, only points of carriers that are switched on for their shop.
points-shop = Shop
points-country = Country
points-carrier = Carrier’s code, as dpd
points-kept = Kept
points-none = No service points are kept yet.
points-whole = The file has all points of its carriers in its countries
streets-title = Streets on the map
streets-about = A PMTiles file of your own with streets, as made of OpenStreetMap. It is read where it lies; nothing is asked of the network.
streets-file = File
act-keep-streets = Save the file
cli-streets-none = The map has no streets. Set a file: packdesk points streets FILE
cli-streets-from = Streets on the map come from { $file }
