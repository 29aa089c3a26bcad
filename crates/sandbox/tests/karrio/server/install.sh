#!/bin/sh
# Installs a Karrio for the tests of its connector, into the folder that is named, or into the cache folder they look in.
# Takes about six minutes on two cores and 450 MB; needs Python 3.12 or newer (PYTHON names it where it
# is not python3), a C compiler and the libraries of pango.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/packdesk-karrio}
mkdir -p "$folder"
cd "$folder"
folder=$PWD

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 12))' || {
    echo "$python is too old: Python 3.12 or newer is needed; PYTHON names it" >&2
    exit 1
}
"$python" -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --no-input -r "$here/requirements.txt"

# The database is made beside its place: one that is there is whole.
rm -f "$folder/new.sqlite3"
export WORK_DIR="$folder" DATABASE_NAME="$folder/new.sqlite3" SECRET_KEY=for-tests-on-loopback-and-nothing-else
export DEBUG_MODE=True USE_HTTPS=False WORKER_IMMEDIATE_MODE=True DETACHED_WORKER=True ENABLE_ALL_PLUGINS_BY_DEFAULT=True
export PYTHONPATH="$here/offline" PYTHONDONTWRITEBYTECODE=1
"$folder/venv/bin/karrio" migrate > "$folder/install.log" 2>&1
"$folder/venv/bin/karrio" shell < "$here/user.py" >> "$folder/install.log" 2>&1
mv "$folder/new.sqlite3" "$folder/db.sqlite3"
echo "Karrio is in $folder"
