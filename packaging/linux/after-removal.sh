#!/bin/sh
# After the .rpm is removed: it owns its files and not the folders they lie in, which are left empty. After an upgrade they are
# not empty, and stay.
for folder in /usr/share/packdesk /usr/share/doc/packdesk; do
  find "$folder" -depth -type d -empty -delete 2>/dev/null || true
done
