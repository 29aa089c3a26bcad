### The figures of a day or a month: what left, what it cost, what was late, what waits.
figures-of-day = Figures of { $first }
figures-of-month = Figures from { $first } to { $last }
figures-hour = Hour
figures-day = Day
figures-carrier = Carrier
figures-parcels = Parcels
figures-returns = Returns
figures-late = Too late
figures-cost = Cost
figures-total = In all
figures-waits = Waiting now
figures-orders = Orders
figures-overdue = Overdue

# The window.

screen-figures = Figures
act-go-figures = Figures
figures-about = A parcel counts at the moment its label was out, by this station’s clock. What was taken back does not count.
figures-by-hour = Parcels by hour
figures-by-day = Parcels by day
figures-by-carrier = Parcels by carrier
figures-cost-by-carrier = Cost by carrier, { $currency }
figures-cost-by-day = Cost by day, { $currency }
figures-nothing = No parcel left in this time.
figures-without-price = { $count ->
    [one] The cost of one parcel is not known.
   *[other] The cost of { $count } parcels is not known.
}
figures-whole-month = The whole month
figures-one-day = A single day
act-figures-earlier = Figures of the time before
act-figures-later = Figures of the time after
act-figures-today = Today
act-figures-turn = Figures of a day or of a month
act-save-csv = Save as CSV
