"""Karrio fetches a style sheet while it starts. Answers that one address with an empty one, so that it starts without a network."""

import urllib.request

STYLE_SHEET = "https://cdn.jsdelivr.net/npm/bulma"
_open = urllib.request.OpenerDirector.open


def _open_offline(self, fullurl, *args, **kwargs):
    url = fullurl if isinstance(fullurl, str) else fullurl.full_url
    if url.startswith(STYLE_SHEET):
        fullurl = urllib.request.Request("data:text/css,")
    return _open(self, fullurl, *args, **kwargs)


urllib.request.OpenerDirector.open = _open_offline
