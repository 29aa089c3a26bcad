# The shops that are rented as a service: what their connectors have to be told.

shop-kind-bigcommerce = BigCommerce
shop-guide-bigcommerce = In the control panel: Settings → Store-level API accounts → Create API account, of the kind V2/V3 API token. Rights: Orders “modify”, Information & settings “read-only”. Save, and copy the access token and the API path; the token is shown once.
shop-api-path-bigcommerce = API path
shop-api-path-help-bigcommerce = As the page of the API account shows it, https://api.bigcommerce.com/stores/…/v3/; the address of the control panel, https://store-….mybigcommerce.com, works too.
shop-token-bigcommerce = Access token
shop-token-help-bigcommerce = Stored once, never shown again.
shop-statuses-help-bigcommerce = By their first English names, whatever they are called in your store, or by their numbers. Orders in a status that is not here are not pulled.
order-several-addresses = it goes to { $count } addresses: ship it in the shop
