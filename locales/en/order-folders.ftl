### Folders whose order files are taken in by themselves.
shop-folder = Folder of order files
shop-folder-help = A whole path on the station’s machine. Order files that are put there are taken in by themselves and moved to the folder taken inside it; what cannot be read goes to refused. Leave it empty where files are brought in by hand.
shop-watches = Order files are taken in from { $folder }
shop-folder-empty = No order file was taken in yet
start-order-folders = its folders of order files
field-not-folder = not a whole path of a folder that is there
field-folder-of-station = the station’s own folder
field-folder-used = another shop’s folder
cli-folder-waits = { $count ->
    [one] One file may still be being written. It is looked at again.
   *[other] { $count } files may still be being written. They are looked at again.
}
order-file-is-none = it is a link, a pipe or a device; put the file itself there
problem-order-file-refused = The file { $file } was not taken in: { $why }
    .advice = It lies in the folder refused, with the reason beside it. Mend it and put it back, or bring it in with packdesk import and say how it is to be read.
problem-order-folder = The folder of order files { $folder } cannot be used.
    .advice = Check that it is there, and that this account may read it, write in it and move files. What lies there is taken in as soon as it can be.

shop-columns = Columns of its tables
shop-columns-help = For tables that are no export Packdesk knows: which column is what. Give a heading as it stands in the file, the number of a column where there are no headings (#3), or what holds for every order (=EUR). Every file of this shop is read so, also in its folder; where a column is gone nothing is taken and the column is named.
columns-sample = A sample file
columns-missing = Still needed: { $words }
columns-read = { $count ->
    [0] No order is read like this.
    [one] The first order, as it would be read:
   *[other] The first { $count } orders, as they would be read:
}
columns-refused = Line { $line }, { $column }: expected { $expected }, found “{ $found }”
import-map = Say which column is what
import-map-title = Columns of { $file }
import-map-help = Each column of the file with its first values, and what it says. What no column says may hold for every order.
import-map-headings = The first line names the columns
import-map-column = Column of the file
import-map-values = First values
import-map-says = What it says
import-map-says-of = What { $column } says
import-map-nothing = nothing
import-map-always = For every order
import-map-name = Kept under the name
import-map-name-help = A shop of files gets this name. From now on a file with these columns is read so by itself.
act-import-map = Keep and import
field-not-columns = each word has to be one that is known, with a heading, #3 or =EUR behind it
cli-column = { $column }  [{ $word }]  { $found }
cli-columns-missing = Still needed, by packdesk shops add SHOP --set columns.WORD=HEADING: { $words }
cli-columns-keep = To have such tables read so, under a name of yours in place of “list”: { $command }
file-column-number = Order number
file-column-reference = Key of the order
file-column-placed = Ordered on
file-column-modified = Changed on
file-column-status = Status
file-column-payment-method = Payment method
file-column-currency = Currency
file-column-total = Total
file-column-delivery-method = Delivery method
file-column-delivery-price = Price of delivery
file-column-note = Note
file-column-name = Name
file-column-first-name = First name
file-column-last-name = Last name
file-column-company = Company
file-column-street = Street
file-column-house-number = House number
file-column-street2 = Second address line
file-column-postal-code = Postal code
file-column-city = City
file-column-state = State
file-column-country = Country
file-column-phone = Phone
file-column-email = E-mail
file-column-item-name = Item
file-column-item-sku = SKU
file-column-item-quantity = Quantity
file-column-item-price = Price of one
file-column-item-weight = Weight of one
file-column-weight-unit = Unit of weights
file-column-item-barcode = Barcode of the item
file-column-item-place = Place in the warehouse
file-column-item-hs-code = HS code
file-column-item-origin = Country of origin
