# The picker of service points in the checkout page of a shop.

picker-choose = Choose this point
picker-city = City
picker-close = Close
picker-closed = closed
picker-day-and-night = open day and night
picker-find = Search
picker-found = Service points near there: {"{"}count{"}"}
picker-hours = {"{"}days{"}"}: {"{"}hours{"}"}
picker-hours-unknown = hours unknown
picker-list = Service points
picker-may-have-changed = May have changed since
picker-no-answer = No answer. Try again.
picker-none = No service point is known there
picker-post-number = Your post number
picker-post-number-wrong = A post number has six to ten digits
picker-postal-code = Postal code
picker-searching = Searching…
picker-title = Choose a service point
api-picker-key = This key is not known here, or it was revoked
