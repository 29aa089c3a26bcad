"""A shop that speaks with Sendcloud by sendcloud-python, unchanged, and is told another address.

Arguments: the address of API v2 with a stroke behind it, and a key with its secret. Prints what it was told, as one JSON object.
"""

import json
import sys

import requests
import sendcloud
from sendcloud.classes import IntegrationsAndOrders, Labels, Parcels, SenderAddress, ShippingMethods
from sendcloud.http.exceptions import ParcelNotFound

sendcloud.BASE_URL, sendcloud.API_KEY, sendcloud.API_SECRET = sys.argv[1:4]

RECIPIENT = {
    "name": "Zoë Müller",
    "company_name": "",
    "address": "Lindenallee",
    "house_number": "7",
    "address_2": "",
    "city": "Utrecht",
    "postal_code": "3526 KL",
    "country": "NL",
    "telephone": "+31612345678",
    "email": "zoe@example.org",
}
ITEM = {"description": "Cylinder candle", "quantity": 2, "weight": "0.250", "value": "3.50", "sku": "CC-1", "hs_code": "340600"}


def place_order(integration):
    order = {
        **RECIPIENT,
        "external_order_id": "py-1",
        "external_shipment_id": None,
        "order_number": "#py-1",
        "order_status": {"id": "paid", "message": "Paid"},
        "payment_status": {"id": "paid", "message": "Paid"},
        "created_at": "2026-11-27T10:00:00+01:00",
        "updated_at": "2026-11-27T10:00:00+01:00",
        "currency": "EUR",
        "total_order_value": "7.00",
        "parcel_items": [ITEM],
        "to_state": None,
        "to_post_number": "",
        "to_service_point": None,
        "shipping_method_checkout_name": "Standard",
        "weight": "0.600",
        "customs_invoice_nr": "",
        "customs_shipment_type": 2,
    }
    return IntegrationsAndOrders().insert_shipments(integration, [order])


def announce(method):
    parcel = {
        **RECIPIENT,
        "order_number": "#py-2",
        "external_reference": "py-2",
        "weight": "0.600",
        "request_label": True,
        "shipment": {"id": method["id"], "name": method["name"]},
        "parcel_items": [{**ITEM, "value": 3.5}],
        "total_order_value": "7.00",
        "total_order_value_currency": "EUR",
    }
    return Parcels().create_parcel({"parcel": parcel})


def missing():
    try:
        return Parcels().get_parcel("999999001")
    except ParcelNotFound:
        return "ParcelNotFound"


integrations = IntegrationsAndOrders().get_integrations()
orders = place_order(integrations[0]["id"])
methods = ShippingMethods().get_shipping_methods()["shipping_methods"]
method = ShippingMethods().get_shipping_method(methods[0]["id"], {"to_country": "NL", "to_postal_code": "3526 KL"})
made = announce(methods[0])
parcel = made["parcel"]
files = Labels().get_labels(parcel["id"])
label = requests.get(files["label"]["label_printer"], auth=(sendcloud.API_KEY, sendcloud.API_SECRET))
print(
    json.dumps(
        {
            "integrations": integrations,
            "orders": orders,
            "senders": SenderAddress().get_sender_addresses(),
            "method": method,
            "parcel": parcel,
            "again": announce(methods[0]),
            "label": label.content[:5].decode("ascii", "replace"),
            "files": files,
            "bulk": Labels().bulk_pdf_label_printing({"label": {"parcels": [parcel["id"]]}}),
            "waiting": Parcels().get_parcels({"order_number": "#py-1"}),
            "found": Parcels().get_parcel(parcel["id"]),
            "statuses": len(Parcels().get_parcels_statuses()),
            "cancelled": Parcels().cancel_parcel(parcel["id"]),
            "missing": missing(),
        }
    )
)
