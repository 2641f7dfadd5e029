#!/bin/sh
# The secret by which members of the replica set know each other. Owned by the user mongod runs as in its image.
set -eu
cd "$(dirname "$0")"
[ -e keyfile ] && { echo 'keyfile is there already' >&2; exit 1; }
(umask 077 && openssl rand -base64 756 > keyfile)
chown 999:999 keyfile || echo 'run as root, so that mongod (uid 999) can read the keyfile' >&2
